"""ONNX type conversions: Cast, CastLike -> Convert."""

from __future__ import annotations

from stepwell.dialects import onnx
from stepwell.dialects.errors import NoMatch
from stepwell.dialects.fields import plain
from stepwell.dialects.onnx.data_types import DATA_TYPES, UNSUPPORTED
from stepwell.dialects.rules import RuleSet
from stepwell.dialects.types import element_of
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms.basic import convert, kind

rules = RuleSet()


def data_type(number: int) -> str:
    """The element type of ONNX's number for it."""
    if number not in DATA_TYPES:
        raise NoMatch(f"IR has no element type {UNSUPPORTED.get(number, number)}")
    return DATA_TYPES[number]


@rules.lower(onnx.CastOp)
def cast(op: onnx.CastOp, rw: Lowering):
    to = data_type(plain(op.to))
    if "string" in (to, kind(op.input).name) and to != kind(op.input).name:
        raise NoMatch(f"Convert does not take strings ({kind(op.input).name} to {to})")
    return convert(rw, op.input, to)


@rules.lower(onnx.CastLikeOp)
def cast_like(op: onnx.CastLikeOp, rw: Lowering):
    """The second operand is looked at for its type only."""
    return convert(rw, op.input, element_of(op.target_type))

"""ONNX type conversions: Cast, CastLike -> Convert (see `idioms.casts`)."""

from __future__ import annotations

from stepwell.dialects import onnx
from stepwell.dialects.errors import NoMatch
from stepwell.dialects.fields import plain
from stepwell.dialects.onnx.data_types import DATA_TYPES, UNSUPPORTED
from stepwell.dialects.rules import RuleSet
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms.basic import kind
from stepwell.lowering.idioms.casts import cast_to

rules = RuleSet()


def data_type(number: int) -> str:
    """The element type of ONNX's number for it."""
    if number not in DATA_TYPES:
        raise NoMatch(f"IR has no element type {UNSUPPORTED.get(number, number)}")
    return DATA_TYPES[number]


@rules.lower(onnx.CastOp)
def cast(op: onnx.CastOp, rw: Lowering):
    """The types that IR has not are those of `lowering.carry`."""
    return cast_to(rw, op.input, data_type(plain(op.to)), bool(plain(op.saturate)), plain(op.round_mode))


@rules.lower(onnx.CastLikeOp)
def cast_like(op: onnx.CastLikeOp, rw: Lowering):
    """The second operand is looked at for its type only."""
    return cast_to(rw, op.input, kind(op.target_type).name, bool(plain(op.saturate)), plain(op.round_mode))

"""ONNX type conversions: Cast, CastLike -> Convert."""

from __future__ import annotations

from xdsl.ir import SSAValue

from stepwell.dialects import onnx
from stepwell.dialects.errors import NoMatch
from stepwell.dialects.fields import plain
from stepwell.dialects.onnx.data_types import DATA_TYPES, UNSUPPORTED
from stepwell.dialects.opset.activation import ClampOp
from stepwell.dialects.opset.comparison import IsNaNOp
from stepwell.dialects.opset.condition import SelectOp
from stepwell.dialects.rules import RuleSet
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms.basic import convert, kind

rules = RuleSet()


def data_type(number: int) -> str:
    """The element type of ONNX's number for it."""
    if number not in DATA_TYPES:
        raise NoMatch(f"IR has no element type {UNSUPPORTED.get(number, number)}")
    return DATA_TYPES[number]


LARGEST = {"f8e4m3": 448.0, "f8e5m2": 57344.0}
"""The largest number of the types that ONNX converts to with saturation; infinity becomes it, too."""


def cast_to(rw: Lowering, value: SSAValue, to: str, saturate: bool) -> SSAValue:
    """Convert; f8 types take numbers out of their range as their largest ones, unless `saturate` is 0."""
    if "string" in (to, kind(value).name) and to != kind(value).name:
        raise NoMatch(f"Convert does not take strings ({kind(value).name} to {to})")
    if to in LARGEST and saturate and kind(value).name != to:
        value = convert(rw, value, "f32")
        inside = rw.emit(ClampOp, value, min=-LARGEST[to], max=LARGEST[to])
        value = rw.emit(SelectOp, rw.emit(IsNaNOp, value), value, inside)
    return convert(rw, value, to)


@rules.lower(onnx.CastOp)
def cast(op: onnx.CastOp, rw: Lowering):
    to = data_type(plain(op.to))
    return cast_to(rw, op.input, to, bool(plain(op.saturate)))


@rules.lower(onnx.CastLikeOp)
def cast_like(op: onnx.CastLikeOp, rw: Lowering):
    """The second operand is looked at for its type only."""
    return cast_to(rw, op.input, kind(op.target_type).name, bool(plain(op.saturate)))


@rules.lower(onnx.RegexFullMatchOp, onnx.StringConcatOp, onnx.StringNormalizerOp, onnx.StringSplitOp)
def strings(op, rw: Lowering):
    """There is nothing to lower them to."""
    raise NoMatch("OpenVINO's operations do not compute with strings; do it before the model")

"""The frames around a frame: Extend -> Pad, Trim -> Slice."""

from __future__ import annotations

from xdsl.ir import SSAValue

from stepwell.dialects import kaldi
from stepwell.dialects.fields import plain
from stepwell.dialects.opset.arithmetic import AddOp, FloorModOp, SubtractOp
from stepwell.dialects.opset.comparison import EqualOp, GreaterEqualOp, LessOp
from stepwell.dialects.opset.condition import SelectOp
from stepwell.dialects.opset.generation import RangeOp
from stepwell.dialects.opset.logical import LogicalAndOp
from stepwell.dialects.opset.movement import GatherOp, PadOp
from stepwell.dialects.rules import RuleSet
from stepwell.dialects.types import shape_of
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms.basic import dims, ints, like, reshape, slice_axis, unsqueeze

rules = RuleSet()

END = (1 << 63) - 1


@rules.lower(kaldi.ExtendOp)
def extend(op: kaldi.ExtendOp, rw: Lowering):
    """Pad with the numbers at the edge."""
    return rw.emit(PadOp, op.input, ints(rw, [plain(op.left), 0]), ints(rw, [plain(op.right), 0]), pad_mode="edge")


@rules.lower(kaldi.TrimOp)
def trim(op: kaldi.TrimOp, rw: Lowering):
    right = plain(op.right)
    return slice_axis(rw, op.input, 0, plain(op.left), -right if right else END)


@rules.lower(kaldi.FillOp)
def fill(op: kaldi.FillOp, rw: Lowering):
    """Pad with zeros."""
    begin, end = ints(rw, [plain(op.left), 0]), ints(rw, [plain(op.right), 0])
    return rw.emit(PadOp, op.input, begin, end, like(rw, 0, op.input), pad_mode="constant")


def numbered(rw: Lowering, value: SSAValue, start: int = 0) -> SSAValue:
    """The numbers of the rows of a value from a start on, i64."""
    count = reshape(rw, dims(rw, value, [0]), [])
    end = count if start == 0 else rw.emit(AddOp, count, rw.const(start))
    return rw.emit(RangeOp, rw.const(start), end, rw.const(1), output_type="i64")


@rules.lower(kaldi.IfDefinedOp)
def if_defined(op: kaldi.IfDefinedOp, rw: Lowering):
    """The input, which has zeros where it cannot be computed."""
    return op.input


@rules.lower(kaldi.FailoverOp)
def failover(op: kaldi.FailoverOp, rw: Lowering):
    """Select by the number of the frame; one of the two where it is that at every frame."""
    left, right = plain(op.left) or 0, plain(op.right) or 0
    if not left and not right:
        return op.first
    at = unsqueeze(rw, numbered(rw, op.first), [1])
    inside = rw.emit(GreaterEqualOp, at, rw.const(left))
    if right:
        count = dims(rw, op.first, [0])
        before = rw.emit(LessOp, at, rw.emit(SubtractOp, count, rw.const(right)))
        inside = rw.emit(LogicalAndOp, inside, before)
    return rw.emit(SelectOp, inside, op.first, op.second)


@rules.lower(kaldi.SwitchOp)
def switch(op: kaldi.SwitchOp, rw: Lowering):
    """Select by the number of the frame, modulo how many inputs there are."""
    count = len(op.inputs)
    like_ = next((v for v in op.inputs if _rows(v) != 1), None)
    if count == 1 or like_ is None:
        return op.inputs[(plain(op.start) or 0) % count]
    at = unsqueeze(rw, numbered(rw, like_, (plain(op.start) or 0) % count), [1])
    which = rw.emit(FloorModOp, at, rw.const(count))
    made = op.inputs[0]
    for index, other in enumerate(op.inputs[1:], 1):
        made = rw.emit(SelectOp, rw.emit(EqualOp, which, rw.const(index)), other, made)
    return made


@rules.lower(kaldi.RoundOp)
def round_(op: kaldi.RoundOp, rw: Lowering):
    """Gather of the rows that the numbers of the frames, rounded down, stand for."""
    modulus, start, origin = plain(op.modulus), plain(op.start), plain(op.origin)
    if modulus == 1 or start is None or origin is None:
        return op.input
    # The input has the rows from a multiple on; the result begins behind it and is as much shorter.
    shift = start - origin
    at = numbered(rw, op.input)
    if shift:
        at = slice_axis(rw, at, 0, shift, END)
    at = rw.emit(SubtractOp, at, rw.emit(FloorModOp, at, rw.const(modulus)))
    return rw.emit(GatherOp, op.input, at, rw.const(0))


def _rows(value: SSAValue):
    shape = shape_of(value)
    return shape[0] if shape else None


@rules.lower(kaldi.ReplaceIndexOp)
def replace_index(op: kaldi.ReplaceIndexOp, rw: Lowering):
    """A row of the utterance; the only one where an input has one."""
    shape = shape_of(op.input)
    if shape is not None and shape[0] == 1:
        return op.input
    return slice_axis(rw, op.input, 0, plain(op.value), plain(op.value) + 1)

"""The frames around a frame: Extend -> Pad, Trim -> Slice."""

from __future__ import annotations

import numpy as np
from xdsl.ir import SSAValue

from stepwell.dialects import kaldi
from stepwell.dialects.computed import Repeated
from stepwell.dialects.errors import NoMatch
from stepwell.dialects.fields import plain
from stepwell.dialects.kaldi.base import width_of
from stepwell.dialects.opset.arithmetic import AddOp, FloorModOp, SubtractOp
from stepwell.dialects.opset.comparison import EqualOp, GreaterEqualOp, LessOp
from stepwell.dialects.opset.condition import SelectOp
from stepwell.dialects.opset.generation import RangeOp
from stepwell.dialects.opset.infrastructure import AssignOp, ReadValueOp
from stepwell.dialects.opset.logical import LogicalAndOp
from stepwell.dialects.opset.movement import GatherOp, PadOp
from stepwell.dialects.payload import Values
from stepwell.dialects.rules import RuleSet
from stepwell.dialects.types import Dim, element, print_shape, shape_of
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms.basic import concat, dims, ints, like, reshape, slice_axis, static, unsqueeze

rules = RuleSet()

END = (1 << 63) - 1
FEW = 1 << 12
"""Zeros that are made at once."""
ZERO = Values(np.zeros(1, np.float32))


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


@rules.lower(kaldi.HistoryOp)
def history(op: kaldi.HistoryOp, rw: Lowering):
    """ReadValue of the rows before, Concat with this one, Assign of all but the oldest.

    In the first inference a Select takes this row for those before. Only what is past is kept: where a state has this
    row too, the CPU plugin (2026.4) reads the wrong ones; nor does it begin states with what is computed.
    """
    rows, variable = plain(op.frames), plain(op.variable)
    before = zeros(rw, variable, rows, width_of(op.input))
    if op.count is not None:
        before = rw.emit(SelectOp, rw.emit(EqualOp, op.count, like(rw, 0, op.count)), op.input, before)
    made = concat(rw, [before, op.input])
    after = slice_axis(rw, made, 0, 1, END)
    rw.insert(AssignOp.of(after, variable_id=variable))
    return made


@rules.lower(kaldi.TapsOp)
def taps(op: kaldi.TapsOp, rw: Lowering):
    """All rows -> Reshape; one -> Slice; others -> Gather, Reshape."""
    shape = static(op.input)
    rows, width = shape[0], shape[1]
    wanted = [rows - 1 - lag for lag in plain(op.lags)]
    if len(wanted) == 1:
        return slice_axis(rw, op.input, 0, wanted[0], wanted[0] + 1)
    made = op.input if wanted == list(range(rows)) else rw.emit(GatherOp, op.input, ints(rw, wanted), rw.const(0))
    return reshape(rw, made, [1, len(wanted) * width])


@rules.lower(kaldi.RecallOp)
def recall(op: kaldi.RecallOp, rw: Lowering):
    """ReadValue, which is zeros at first."""
    return zeros(rw, plain(op.variable), plain(op.frames), width_of(op.output))


def zeros(rw: Lowering, variable: str, rows: int, width: Dim) -> SSAValue:
    """A state that is zeros at first."""
    if not isinstance(width, int):
        raise NoMatch("the size of what it keeps is not known")
    small = rows * width <= FEW
    begin = rw.const(np.zeros((rows, width), np.float32) if small else Repeated(ZERO, (rows, width)))
    kind = {"variable_type": element("f32").mlir, "variable_shape": print_shape((rows, width))}
    return rw.emit(ReadValueOp, begin, variable_id=variable, **kind)


@rules.lower(kaldi.CountOp)
def count(op: kaldi.CountOp, rw: Lowering):
    """A state that grows by one."""
    before = zeros(rw, plain(op.variable), 1, 1)
    after = rw.emit(AddOp, before, rw.const(np.ones((1, 1), np.float32)))
    rw.insert(AssignOp.of(after, variable_id=plain(op.variable)))
    return before


@rules.lower(kaldi.KeepOp)
def keep(op: kaldi.KeepOp, rw: Lowering):
    """Concat behind what was recalled, Assign of all but the oldest; Select of zeros in the first inferences."""
    value = op.input
    if op.count is not None:
        begun = rw.emit(GreaterEqualOp, op.count, like(rw, plain(op.first), op.count))
        value = rw.emit(SelectOp, begun, value, like(rw, 0, value))
    after = slice_axis(rw, concat(rw, [op.recalled, value]), 0, 1, END)
    rw.insert(AssignOp.of(after, variable_id=plain(op.variable)))
    return ()

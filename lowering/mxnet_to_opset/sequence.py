"""MXNet's operators on sequences of different lengths, which are an input; without it all are as long as the axis.

SequenceMask -> Select; SequenceLast -> Gather of one step of each; SequenceReverse -> ReverseSequence
"""

from __future__ import annotations

from typing import Any

from xdsl.ir import SSAValue

from stepwell.dialects import mxnet
from stepwell.dialects.errors import NoMatch
from stepwell.dialects.fields import plain
from stepwell.dialects.opset.arithmetic import SubtractOp
from stepwell.dialects.opset.comparison import LessOp
from stepwell.dialects.opset.condition import SelectOp
from stepwell.dialects.opset.generation import RangeOp
from stepwell.dialects.opset.movement import GatherOp, ReverseSequenceOp
from stepwell.dialects.rules import RuleSet
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms.basic import convert, dims, ints, like, rank, reshape, slice_axis, squeeze, transpose
from stepwell.lowering.idioms.iteration import turned

rules = RuleSet()

END = (1 << 31) - 1


def axes(op: Any) -> tuple[int, int]:
    """The axis of the steps and that of the batch, which are the first two."""
    time = plain(op.axis)
    if time not in (0, 1) or rank(op.data) < 2:
        raise NoMatch(
            f"{op.name.removeprefix('mxnet.')} along axis {time} of rank {rank(op.data)}; it is 0 or 1 of two"
        )
    return time, 1 - time


def lengths(op: Any) -> SSAValue | None:
    return op.sequence_length if plain(op.use_sequence_length) else None


@rules.lower(mxnet.SequenceMaskOp)
def sequence_mask(op: mxnet.SequenceMaskOp, rw: Lowering):
    """The value in the steps behind the end."""
    if (given := lengths(op)) is None:
        return op.data
    time, batch = axes(op)
    count = rank(op.data)
    steps = rw.emit(RangeOp, rw.const(0), reshape(rw, dims(rw, op.data, [time]), []), rw.const(1), output_type="i64")
    steps = reshape(rw, steps, [-1 if at == time else 1 for at in range(count)])
    ends = reshape(rw, convert(rw, given, "i64"), [-1 if at == batch else 1 for at in range(count)])
    return rw.emit(SelectOp, rw.emit(LessOp, steps, ends), op.data, like(rw, plain(op.value), op.data))


@rules.lower(mxnet.SequenceLastOp)
def sequence_last(op: mxnet.SequenceLastOp, rw: Lowering):
    time, batch = axes(op)
    if (given := lengths(op)) is None:
        return squeeze(rw, slice_axis(rw, op.data, time, -1, END), [time])
    last = rw.emit(SubtractOp, convert(rw, given, "i64"), rw.const(1))
    data = op.data if batch == 0 else transpose(rw, op.data, [1, 0, *range(2, rank(op.data))])
    return rw.emit(GatherOp, data, last, ints(rw, [1]), batch_dims=1)


@rules.lower(mxnet.SequenceReverseOp)
def sequence_reverse(op: mxnet.SequenceReverseOp, rw: Lowering):
    """The steps of each sequence the other way round; those behind its end stay."""
    time, batch = axes(op)
    if (given := lengths(op)) is None:
        return turned(rw, op.data, time)
    return rw.emit(ReverseSequenceOp, op.data, convert(rw, given, "i32"), seq_axis=time, batch_axis=batch)


__all__ = ["rules"]

"""Kaldi's joins, parts and permutations of vectors."""

from __future__ import annotations

from xdsl.ir import SSAValue

from stepwell.dialects import kaldi
from stepwell.dialects.fields import plain
from stepwell.dialects.opset.movement import GatherOp, PadOp
from stepwell.dialects.rules import RuleSet
from stepwell.dialects.types import shape_of
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms.basic import broadcast, concat, dims, ints, slice_axis

rules = RuleSet()

END = (1 << 63) - 1


@rules.lower(kaldi.AppendOp)
def append(op: kaldi.AppendOp, rw: Lowering):
    """Concat; what is the same at every frame is repeated for each."""
    like = next((v for v in op.inputs if _rows(v) != 1), None)
    if like is None:
        return concat(rw, list(op.inputs), 1)
    count = dims(rw, like, [0])
    parts: list[SSAValue] = []
    for value in op.inputs:
        if _rows(value) == 1:
            value = broadcast(rw, value, concat(rw, [count, dims(rw, value, [1])]))
        parts.append(value)
    return concat(rw, parts, 1)


def _rows(value: SSAValue):
    shape = shape_of(value)
    return shape[0] if shape else None


@rules.lower(kaldi.DimRangeOp)
def dim_range(op: kaldi.DimRangeOp, rw: Lowering):
    return slice_axis(rw, op.input, 1, plain(op.offset), plain(op.offset) + plain(op.dim))


@rules.lower(kaldi.CopyOp)
def copy(op: kaldi.CopyOp, rw: Lowering):
    return rw.emit(GatherOp, op.input, ints(rw, [i - 1 for i in plain(op.indices)]), rw.const(1))


@rules.lower(kaldi.PermuteComponentOp)
def permute(op: kaldi.PermuteComponentOp, rw: Lowering):
    return rw.emit(GatherOp, op.input, ints(rw, op.indices), rw.const(1))


@rules.lower(kaldi.SpliceOp)
def splice(op: kaldi.SpliceOp, rw: Lowering):
    """Pad with the frames at the edges; a Slice for each offset; Concat."""
    offsets = plain(op.frame_offsets)
    left, right = max(-min(offsets), 0), max(max(offsets), 0)
    data = op.input
    if left or right:
        data = rw.emit(PadOp, data, ints(rw, [left, 0]), ints(rw, [right, 0]), pad_mode="edge")
    parts = [slice_axis(rw, data, 0, left + t, t - right if t < right else END) for t in offsets]
    return concat(rw, parts, 1)

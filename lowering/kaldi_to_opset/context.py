"""The frames around a frame: Extend -> Pad, Trim -> Slice."""

from __future__ import annotations

from stepwell.dialects import kaldi
from stepwell.dialects.fields import plain
from stepwell.dialects.opset.movement import PadOp
from stepwell.dialects.rules import RuleSet
from stepwell.dialects.types import shape_of
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms.basic import ints, slice_axis

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


@rules.lower(kaldi.ReplaceIndexOp)
def replace_index(op: kaldi.ReplaceIndexOp, rw: Lowering):
    """A row of the utterance; the only one where an input has one."""
    shape = shape_of(op.input)
    if shape is not None and shape[0] == 1:
        return op.input
    return slice_axis(rw, op.input, 0, plain(op.value), plain(op.value) + 1)

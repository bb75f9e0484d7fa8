"""Data movement.

Concat_1, Pad_1, Pad_2, Slice_1, Split_1, Split_2 -> their attributes become operands or are written out;
Scatter -> ScatterElements; Tile_1 -> Tile with a count for every axis
"""

from __future__ import annotations

from stepwell.dialects import onnx
from stepwell.dialects.fields import plain
from stepwell.dialects.onnx.transforms.upgrade.build import attributes, concat, const, integers, like, rank
from stepwell.dialects.rules import Rewriter, RuleSet

rules = RuleSet()

INT64 = 7


@rules.rewrite(onnx.ConcatV1Op)
def concatenation(op: onnx.ConcatV1Op, rw: Rewriter):
    axis = plain(op.axis)
    return rw.emit(onnx.ConcatOp, list(op.operands), axis=1 if axis is None else axis)


@rules.rewrite(onnx.PadV1Op, onnx.PadV2Op)
def pad(op: onnx.PadV1Op | onnx.PadV2Op, rw: Rewriter):
    """A value of zero is what the newest form fills with anyway."""
    pads = plain(op.paddings if isinstance(op, onnx.PadV1Op) else op.pads)
    value = plain(op.value)
    filled = like(rw, value, op.data) if value else None
    return rw.emit(onnx.PadOp, op.data, const(rw, list(pads)), filled, None, mode=op.mode)


@rules.rewrite(onnx.SliceV1Op)
def slices(op: onnx.SliceV1Op, rw: Rewriter):
    starts, ends = const(rw, list(plain(op.starts))), const(rw, list(plain(op.ends)))
    return rw.emit(onnx.SliceOp, op.data, starts, ends, integers(rw, plain(op.axes)), None)


@rules.rewrite(onnx.SplitV1Op, onnx.SplitV2Op)
def split(op: onnx.SplitV1Op | onnx.SplitV2Op, rw: Rewriter):
    """Version 1 may have the lengths as an operand, of the data's type."""
    lengths = integers(rw, plain(op.split))
    if lengths is None and len(op.operands) == 2:
        lengths = rw.emit(onnx.CastOp, op.operands[1], to=INT64)
    count = len(op.results)
    equal = None if lengths is not None else count
    made = rw.emit(onnx.SplitOp, op.operands[0], lengths, count=count, axis=plain(op.axis) or 0, num_outputs=equal)
    return [made] if count == 1 else made


@rules.rewrite(onnx.ScatterOp)
def scatter(op: onnx.ScatterOp, rw: Rewriter):
    """The operator was renamed."""
    return rw.emit(onnx.ScatterElementsOp, *op.operands, **attributes(op))


@rules.rewrite(onnx.TileV1Op)
def tile(op: onnx.TileV1Op, rw: Rewriter):
    """The counts are one but at `axis`: a one-hot list of `tiles` and ones."""
    single = const(rw, [1])
    axis, times = (rw.emit(onnx.ReshapeOp, rw.emit(onnx.CastOp, v, to=INT64), single) for v in (op.axis, op.tiles))
    row = rw.emit(onnx.OneHotOp, axis, rank(rw, op.input), concat(rw, single, times))
    return rw.emit(onnx.TileOp, op.input, rw.emit(onnx.ReshapeOp, row, const(rw, [-1])))

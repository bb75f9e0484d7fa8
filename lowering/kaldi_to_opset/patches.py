"""nnet1's pools of patches -> reductions; weighted sums of frames -> MatMul."""

from __future__ import annotations

from xdsl.ir import SSAValue

from stepwell.dialects import kaldi
from stepwell.dialects.errors import NoMatch
from stepwell.dialects.fields import plain
from stepwell.dialects.kaldi.base import values_of, width_of
from stepwell.dialects.kaldi.patches import Patches
from stepwell.dialects.opset.matrix import MatMulOp
from stepwell.dialects.opset.movement import VariadicSplitOp
from stepwell.dialects.opset.pooling import AvgPool14Op, MaxPoolOp
from stepwell.dialects.opset.reduction import ReduceMaxOp, ReduceMeanOp
from stepwell.dialects.rules import RuleSet
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms.basic import concat, ints, reshape, slice_axis

rules = RuleSet()


@rules.lower(kaldi.MaxPoolingComponentOp, kaldi.AveragePoolingComponentOp)
def pool(op: Patches, rw: Lowering):
    """Pools that follow each other: Reshape to [T, pools, size, n] and a reduction; others: MaxPool, AvgPool."""
    size, step, stride = plain(op.PoolSize), plain(op.PoolStep), plain(op.PoolStride)
    total = width_of(op.input)
    if not isinstance(total, int):
        raise NoMatch("the size of its input is not known")
    reduction = ReduceMaxOp if isinstance(op, kaldi.MaxPoolingComponentOp) else ReduceMeanOp
    pools = 1 + (total // stride - size) // step
    if size == step:
        data = slice_axis(rw, op.input, 1, 0, pools * size * stride) if pools * size * stride < total else op.input
        made = rw.emit(reduction, reshape(rw, data, [-1, pools, size, stride]), ints(rw, [2]), keep_dims=False)
        return reshape(rw, made, [-1, pools * stride])
    data = reshape(rw, op.input, [-1, 1, total // stride, stride])
    window = {"kernel": [size, 1], "strides": [step, 1], "pads_begin": [0, 0], "pads_end": [0, 0]}
    if isinstance(op, kaldi.MaxPoolingComponentOp):
        made, _ = rw.emit(MaxPoolOp, data, **window, dilations=[1, 1], rounding_type="floor", auto_pad="explicit")
    else:
        made = rw.emit(AvgPool14Op, data, **window, exclude_pad=False, rounding_type="floor", auto_pad="explicit")
    return reshape(rw, made, [-1, pools * stride])


@rules.lower(kaldi.FramePoolingComponentOp)
def frame_pooling(op: kaldi.FramePoolingComponentOp, rw: Lowering):
    """[1, frames] times [T, frames, n] for each sum."""
    total, feature, lengths = width_of(op.input), plain(op.FeatureDim), plain(op.lengths)
    if not isinstance(total, int):
        raise NoMatch("the size of its input is not known")
    data = reshape(rw, op.input, [-1, total // feature, feature])
    weights = reshape(rw, rw.const(values_of(op.weights)), [1, sum(lengths)])
    each = rw.emit(VariadicSplitOp, weights, rw.const(1), ints(rw, lengths)) if len(lengths) > 1 else [weights]
    parts: list[SSAValue] = []
    for start, length, weight in zip(plain(op.FrameOffset), lengths, each, strict=True):
        parts.append(rw.emit(MatMulOp, weight, slice_axis(rw, data, 1, start, start + length)))
    return reshape(rw, concat(rw, parts, 1), [-1, feature * len(lengths)])

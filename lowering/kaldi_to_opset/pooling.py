"""Kaldi's pooling."""

from __future__ import annotations

from stepwell.dialects import kaldi
from stepwell.dialects.fields import plain
from stepwell.dialects.opset.pooling import MaxPoolOp
from stepwell.dialects.opset.reduction import ReduceMaxOp
from stepwell.dialects.rules import RuleSet
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms.basic import ints, reshape

rules = RuleSet()


@rules.lower(kaldi.Maxpooling1dComponentOp)
def maxpooling_1d(op: kaldi.Maxpooling1dComponentOp, rw: Lowering):
    """[T, pools, PoolSize, PoolStride] -> ReduceMax."""
    size, stride, total = plain(op.PoolSize), plain(op.PoolStride), plain(op.InputDim)
    made = rw.emit(ReduceMaxOp, reshape(rw, op.input, [-1, total // (size * stride), size, stride]), ints(rw, [2]))
    return reshape(rw, made, [-1, total // size])


@rules.lower(kaldi.MaxpoolingComponentOp)
def maxpooling(op: kaldi.MaxpoolingComponentOp, rw: Lowering):
    """[T, 1, x, y, z] -> MaxPool, without the axes that have nothing to pool."""
    sizes, pools, steps = op.size, op.pool, op.step
    # An axis that stays as it is goes in front as channels, as long as no other is before it.
    channels = 1
    while len(sizes) > 1 and pools[0] == steps[0] == 1:
        channels *= sizes.pop(0)
        pools, steps = pools[1:], steps[1:]
    zeros = [0] * len(sizes)
    made, _ = rw.emit(
        MaxPoolOp,
        reshape(rw, op.input, [-1, channels, *sizes]),
        strides=steps,
        dilations=[1] * len(sizes),
        pads_begin=zeros,
        pads_end=zeros,
        kernel=pools,
        rounding_type="floor",
        auto_pad="explicit",
    )
    return reshape(rw, made, [-1, op.pools])

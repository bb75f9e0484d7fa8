"""Scale(BatchNorm(x)) -> BatchNorm(x) with a scale and a bias of its own, as NVIDIA's fork has it."""

from __future__ import annotations

from xdsl.ir import OpResult

from stepwell.dialects import caffe
from stepwell.dialects.caffe.base import BlobOp
from stepwell.dialects.errors import NoMatch
from stepwell.dialects.fields import plain
from stepwell.dialects.rules import Rewriter, RuleSet

rules = RuleSet()


@rules.rewrite(caffe.ScaleOp)
def scale_of_batch_norm(op: caffe.ScaleOp, rw: Rewriter):
    """Scale(BatchNorm(x)) -> BatchNorm(x), where the scale is a blob with a number for each channel"""
    source = op.bottom
    if not isinstance(source, OpResult) or not isinstance(source.op, caffe.BatchNormOp):
        raise NoMatch("the bottom is no BatchNorm")
    norm = source.op
    if source.has_more_than_one_use() or norm.scale is not None:
        raise NoMatch("the BatchNorm has other users, or a scale already")
    if plain(op.axis) != 1 or plain(op.num_axes) != 1 or not isinstance(op.scale.owner, BlobOp):
        raise NoMatch("the scale has not a number for each channel")
    rw.absorb(norm)
    given = {name: getattr(norm, name) for name in ("use_global_stats", "eps")}
    blobs = norm.mean, norm.variance, norm.factor, op.scale, op.bias
    return rw.emit(caffe.BatchNormOp, norm.bottom, *blobs, scale_bias=True, **given)

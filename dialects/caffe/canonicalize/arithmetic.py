"""Arithmetic that changes nothing, or is one layer: Power with power 1, scale 1 and shift 0; Bias of a Scale."""

from __future__ import annotations

from xdsl.ir import OpResult

from stepwell.dialects import caffe
from stepwell.dialects.caffe.base import BlobOp
from stepwell.dialects.errors import NoMatch
from stepwell.dialects.fields import plain
from stepwell.dialects.rules import Rewriter, RuleSet

rules = RuleSet()


@rules.rewrite(caffe.PowerOp)
def power(op: caffe.PowerOp, rw: Rewriter):
    """Power(x) with power 1, scale 1 and shift 0 -> x"""
    if (plain(op.power), plain(op.scale), plain(op.shift)) != (1, 1, 0):
        raise NoMatch("it changes its bottom")
    return op.bottom


@rules.rewrite(caffe.BiasOp)
def bias_of_scale(op: caffe.BiasOp, rw: Rewriter):
    """Bias(Scale(x)) -> Scale(x) with a bias, where both lie at the same axes"""
    source = op.bottom
    if not isinstance(source, OpResult) or not isinstance(source.op, caffe.ScaleOp):
        raise NoMatch("the bottom is no Scale")
    scale = source.op
    if source.has_more_than_one_use() or scale.bias is not None:
        raise NoMatch("the Scale has other users, or a bias already")
    if (scale.axis, scale.num_axes) != (op.axis, op.num_axes):
        raise NoMatch("the axes differ")
    if isinstance(scale.scale.owner, BlobOp) != isinstance(op.bias.owner, BlobOp):
        raise NoMatch("one is a blob and the other a bottom, which may have another number of dimensions")
    rw.absorb(scale)
    return rw.emit(
        caffe.ScaleOp, scale.bottom, scale.scale, op.bias, axis=op.axis, num_axes=op.num_axes, bias_term=True
    )

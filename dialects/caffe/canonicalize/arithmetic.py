"""Arithmetic that changes nothing: Power with power 1, scale 1 and shift 0; Eltwise of one bottom."""

from __future__ import annotations

from stepwell.dialects import caffe
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

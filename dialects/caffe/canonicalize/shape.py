"""Changes of shape that change nothing: Flatten of a Flatten."""

from __future__ import annotations

from xdsl.ir import OpResult

from stepwell.dialects import caffe
from stepwell.dialects.errors import NoMatch
from stepwell.dialects.fields import plain
from stepwell.dialects.rules import Rewriter, RuleSet

rules = RuleSet()


@rules.rewrite(caffe.FlattenOp)
def flatten_of_flatten(op: caffe.FlattenOp, rw: Rewriter):
    """Flatten(Flatten(x)) -> Flatten(x), where each makes rows of everything behind the first axis"""
    source = op.bottom
    if not isinstance(source, OpResult) or not isinstance(source.op, caffe.FlattenOp):
        raise NoMatch("the bottom is no Flatten")
    if any((plain(each.axis), plain(each.end_axis)) != (1, -1) for each in (op, source.op)):
        raise NoMatch("one of them makes no rows")
    return source

"""GlobalLpPool_1, LpPool_1 -> the newest form, where `p` is an integer."""

from __future__ import annotations

from stepwell.dialects import onnx
from stepwell.dialects.errors import NoMatch
from stepwell.dialects.fields import plain
from stepwell.dialects.onnx.transforms.upgrade.build import attributes
from stepwell.dialects.rules import Rewriter, RuleSet

rules = RuleSet()

NEWEST = {onnx.GlobalLpPoolV1Op: onnx.GlobalLpPoolOp, onnx.LpPoolV1Op: onnx.LpPoolOp}


@rules.rewrite(*NEWEST)
def lp_pool(op, rw: Rewriter):
    p = plain(op.p)
    if p != int(p):
        raise NoMatch(f"the norm {p:g} is not an integer, as later versions want it")
    if isinstance(op, onnx.LpPoolV1Op) and op.kernel_shape is None:
        raise NoMatch("it has no kernel_shape, which later versions want")
    return rw.emit(NEWEST[type(op)], op.X, p=int(p), **attributes(op, "p"))

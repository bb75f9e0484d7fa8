"""TopK_1 -> TopK with K as an operand."""

from __future__ import annotations

from stepwell.dialects import onnx
from stepwell.dialects.fields import plain
from stepwell.dialects.onnx.transforms.upgrade.build import attributes, const
from stepwell.dialects.rules import Rewriter, RuleSet

rules = RuleSet()


@rules.rewrite(onnx.TopKV1Op)
def top_k(op: onnx.TopKV1Op, rw: Rewriter):
    return rw.emit(onnx.TopKOp, op.X, const(rw, [plain(op.k)]), **attributes(op, "k"))

"""Shape operators: Reshape_1, Squeeze_1, Unsqueeze_1 -> their attribute becomes an operand."""

from __future__ import annotations

from stepwell.dialects import onnx
from stepwell.dialects.fields import plain
from stepwell.dialects.onnx.transforms.upgrade.build import const, integers
from stepwell.dialects.rules import Rewriter, RuleSet

rules = RuleSet()


@rules.rewrite(onnx.ReshapeV1Op)
def reshape(op: onnx.ReshapeV1Op, rw: Rewriter):
    """An absent shape is the empty one, a scalar's."""
    return rw.emit(onnx.ReshapeOp, op.data, const(rw, list(plain(op.shape) or ())))


@rules.rewrite(onnx.SqueezeV1Op)
def squeeze(op: onnx.SqueezeV1Op, rw: Rewriter):
    return rw.emit(onnx.SqueezeOp, op.data, integers(rw, plain(op.axes)))


@rules.rewrite(onnx.UnsqueezeV1Op)
def unsqueeze(op: onnx.UnsqueezeV1Op, rw: Rewriter):
    return rw.emit(onnx.UnsqueezeOp, op.data, const(rw, list(plain(op.axes))))

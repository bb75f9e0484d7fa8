"""Dropout_1, Dropout_7, Dropout_10 -> Dropout, which has its ratio and its mode as operands."""

from __future__ import annotations

from stepwell.dialects import onnx
from stepwell.dialects.fields import plain
from stepwell.dialects.onnx.transforms.upgrade.build import const
from stepwell.dialects.rules import Rewriter, RuleSet

rules = RuleSet()


@rules.rewrite(onnx.DropoutV1Op, onnx.DropoutV7Op, onnx.DropoutV10Op)
def dropout(op: onnx.DropoutV1Op | onnx.DropoutV7Op | onnx.DropoutV10Op, rw: Rewriter):
    """Version 1 trains unless it is a test; before version 10 the mask has the data's type."""
    training = None
    if isinstance(op, onnx.DropoutV1Op) and not plain(op.is_test):
        training = const(rw, True, "boolean")
    output, mask = rw.emit(onnx.DropoutOp, op.data, const(rw, plain(op.ratio), "f32"), training)
    if not op.mask.uses:
        return output, None
    return output, mask if isinstance(op, onnx.DropoutV10Op) else rw.emit(onnx.CastLikeOp, mask, op.data)

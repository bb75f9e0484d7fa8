"""LabelEncoder_1 -> CategoryMapper with the places of the classes."""

from __future__ import annotations

from stepwell.dialects.fields import plain
from stepwell.dialects.onnx.ml_categories import CategoryMapperOp, LabelEncoderV1Op
from stepwell.dialects.rules import Rewriter, RuleSet

rules = RuleSet()


@rules.rewrite(LabelEncoderV1Op)
def label_encoder(op: LabelEncoderV1Op, rw: Rewriter):
    """Both turn strings into integers and integers into strings."""
    classes = plain(op.classes_strings) or ()
    return rw.emit(
        CategoryMapperOp,
        op.X,
        cats_int64s=range(len(classes)),
        cats_strings=classes,
        default_int64=plain(op.default_int64),
        default_string=plain(op.default_string),
    )

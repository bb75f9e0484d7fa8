"""ONNX operators of classical machine learning (ai.onnx.ml) that replace elements by those of a table."""

from __future__ import annotations

from typing import ClassVar

from xdsl.irdl import irdl_op_definition

from stepwell.dialects.fields import integer, optional, string
from stepwell.dialects.onnx.base import FLOATS, INTS, STRINGS, TENSOR, single
from stepwell.dialects.onnx.elementwise import UnaryXY


@irdl_op_definition
class CategoryMapperOp(UnaryXY):
    """onnx.ai/onnx/operators/onnx_aionnxml_CategoryMapper.html"""

    name = "onnx.ai.onnx.ml.CategoryMapper"
    VERSIONS: ClassVar[tuple[int, ...]] = (1,)
    cats_int64s = optional(INTS)
    cats_strings = optional(STRINGS)
    default_int64 = integer(-1)
    default_string = string("_Unused")


@irdl_op_definition
class LabelEncoderOp(UnaryXY):
    """onnx.ai/onnx/operators/onnx_aionnxml_LabelEncoder.html"""

    name = "onnx.ai.onnx.ml.LabelEncoder"
    VERSIONS: ClassVar[tuple[int, ...]] = (2, 4)
    default_float = single(-0.0)
    default_int64 = integer(-1)
    default_string = string("_Unused")
    default_tensor = optional(TENSOR)
    keys_floats = optional(FLOATS)
    keys_int64s = optional(INTS)
    keys_strings = optional(STRINGS)
    keys_tensor = optional(TENSOR)
    values_floats = optional(FLOATS)
    values_int64s = optional(INTS)
    values_strings = optional(STRINGS)
    values_tensor = optional(TENSOR)


@irdl_op_definition
class LabelEncoderV1Op(UnaryXY):
    """onnx.ai/onnx/operators/onnx_aionnxml_LabelEncoder.html, version 1. The place in the list is the number."""

    name = "onnx.ai.onnx.ml.LabelEncoder_1"
    VERSIONS: ClassVar[tuple[int, ...]] = (1,)
    classes_strings = optional(STRINGS)
    default_int64 = integer(-1)
    default_string = string("_Unused")


@irdl_op_definition
class OneHotEncoderOp(UnaryXY):
    """onnx.ai/onnx/operators/onnx_aionnxml_OneHotEncoder.html"""

    name = "onnx.ai.onnx.ml.OneHotEncoder"
    VERSIONS: ClassVar[tuple[int, ...]] = (1,)
    cats_int64s = optional(INTS)
    cats_strings = optional(STRINGS)
    zeros = integer(1)


OPS = [
    CategoryMapperOp,
    LabelEncoderOp,
    LabelEncoderV1Op,
    OneHotEncoderOp,
]

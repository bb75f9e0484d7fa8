"""ONNX operators of the family 'type'."""

from __future__ import annotations

from typing import ClassVar

from xdsl.irdl import irdl_op_definition, operand_def, result_def

from stepwell.dialects.base import Tensor
from stepwell.dialects.fields import integer, ints, optional, string
from stepwell.dialects.onnx.base import FLOATS, INT, INTS, STRING, STRINGS, OnnxOp
from stepwell.dialects.onnx.elementwise import Unary, UnaryXY


@irdl_op_definition
class BitCastOp(Unary):
    """onnx.ai/onnx/operators/onnx__BitCast.html"""

    name = "onnx.BitCast"
    VERSIONS: ClassVar[tuple[int, ...]] = (26,)
    to = integer()


@irdl_op_definition
class CastOp(Unary):
    """onnx.ai/onnx/operators/onnx__Cast.html"""

    name = "onnx.Cast"
    VERSIONS: ClassVar[tuple[int, ...]] = (6, 9, 13, 19, 21, 23, 24, 25, 28)
    round_mode = string("up")
    saturate = integer(1)
    to = integer()


@irdl_op_definition
class CastV1Op(Unary):
    """onnx.ai/onnx/operators/onnx__Cast.html, version 1. `to` is the name of the type."""

    name = "onnx.Cast_1"
    VERSIONS: ClassVar[tuple[int, ...]] = (1,)
    to = string()


@irdl_op_definition
class CastLikeOp(OnnxOp):
    """onnx.ai/onnx/operators/onnx__CastLike.html"""

    name = "onnx.CastLike"
    VERSIONS: ClassVar[tuple[int, ...]] = (15, 19, 21, 23, 24, 25)
    input = operand_def(Tensor)
    target_type = operand_def(Tensor)
    round_mode = string("up")
    saturate = integer(1)
    output = result_def(Tensor)


@irdl_op_definition
class RegexFullMatchOp(UnaryXY):
    """onnx.ai/onnx/operators/onnx__RegexFullMatch.html"""

    name = "onnx.RegexFullMatch"
    VERSIONS: ClassVar[tuple[int, ...]] = (20,)
    pattern = optional(STRING)


@irdl_op_definition
class StringConcatOp(OnnxOp):
    """onnx.ai/onnx/operators/onnx__StringConcat.html"""

    name = "onnx.StringConcat"
    VERSIONS: ClassVar[tuple[int, ...]] = (20,)
    X = operand_def(Tensor)
    Y = operand_def(Tensor)
    Z = result_def(Tensor)


@irdl_op_definition
class StringNormalizerOp(UnaryXY):
    """onnx.ai/onnx/operators/onnx__StringNormalizer.html"""

    name = "onnx.StringNormalizer"
    VERSIONS: ClassVar[tuple[int, ...]] = (10,)
    case_change_action = string("NONE")
    is_case_sensitive = integer(0)
    locale = optional(STRING)
    stopwords = optional(STRINGS)


@irdl_op_definition
class StringSplitOp(OnnxOp):
    """onnx.ai/onnx/operators/onnx__StringSplit.html"""

    name = "onnx.StringSplit"
    VERSIONS: ClassVar[tuple[int, ...]] = (20,)
    X = operand_def(Tensor)
    delimiter = optional(STRING)
    maxsplit = optional(INT)
    Y = result_def(Tensor)
    Z = result_def(Tensor)


@irdl_op_definition
class TfIdfVectorizerOp(UnaryXY):
    """onnx.ai/onnx/operators/onnx__TfIdfVectorizer.html"""

    name = "onnx.TfIdfVectorizer"
    VERSIONS: ClassVar[tuple[int, ...]] = (9,)
    max_gram_length = integer()
    max_skip_count = integer()
    min_gram_length = integer()
    mode = string()
    ngram_counts = ints()
    ngram_indexes = ints()
    pool_int64s = optional(INTS)
    pool_strings = optional(STRINGS)
    weights = optional(FLOATS)


OPS = [
    BitCastOp,
    CastLikeOp,
    CastOp,
    CastV1Op,
    RegexFullMatchOp,
    StringConcatOp,
    StringNormalizerOp,
    StringSplitOp,
    TfIdfVectorizerOp,
]

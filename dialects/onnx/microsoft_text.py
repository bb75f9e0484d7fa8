"""Operators of ONNX Runtime (domain com.microsoft) on text, and hashes of it."""

from __future__ import annotations

from typing import ClassVar

from xdsl.irdl import irdl_op_definition

from stepwell.dialects.fields import integer, optional, string
from stepwell.dialects.onnx.base import STRING, STRINGS
from stepwell.dialects.onnx.elementwise import UnaryXY


@irdl_op_definition
class MurmurHash3Op(UnaryXY):
    """github.com/microsoft/onnxruntime › ContribOperators.md › MurmurHash3"""

    name = "onnx.com.microsoft.MurmurHash3"
    VERSIONS: ClassVar[tuple[int, ...]] = (1,)
    positive = integer(1)
    seed = integer(0)


@irdl_op_definition
class TokenizerOp(UnaryXY):
    """github.com/microsoft/onnxruntime › ContribOperators.md › Tokenizer"""

    name = "onnx.com.microsoft.Tokenizer"
    VERSIONS: ClassVar[tuple[int, ...]] = (1,)
    mark = integer()
    mincharnum = integer()
    pad_value = string()
    separators = optional(STRINGS)
    tokenexp = optional(STRING)


OPS = [
    MurmurHash3Op,
    TokenizerOp,
]

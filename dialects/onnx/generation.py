"""ONNX operators of the family 'generation'."""

from __future__ import annotations

from typing import ClassVar

from xdsl.irdl import irdl_op_definition, operand_def, result_def, traits_def
from xdsl.traits import MemoryWriteEffect

from stepwell.dialects.base import Tensor
from stepwell.dialects.fields import integer, ints, optional
from stepwell.dialects.onnx.base import FLOAT, INT, OnnxOp, single
from stepwell.dialects.onnx.elementwise import Unary


@irdl_op_definition
class BernoulliOp(Unary):
    """onnx.ai/onnx/operators/onnx__Bernoulli.html"""

    name = "onnx.Bernoulli"
    VERSIONS: ClassVar[tuple[int, ...]] = (15, 22)
    dtype = optional(INT)
    seed = optional(FLOAT)
    traits = traits_def(MemoryWriteEffect())


@irdl_op_definition
class EyeLikeOp(Unary):
    """onnx.ai/onnx/operators/onnx__EyeLike.html"""

    name = "onnx.EyeLike"
    VERSIONS: ClassVar[tuple[int, ...]] = (9, 22)
    dtype = optional(INT)
    k = integer(0)


@irdl_op_definition
class MultinomialOp(Unary):
    """onnx.ai/onnx/operators/onnx__Multinomial.html"""

    name = "onnx.Multinomial"
    VERSIONS: ClassVar[tuple[int, ...]] = (7, 22)
    dtype = integer(6)
    sample_size = integer(1)
    seed = optional(FLOAT)
    traits = traits_def(MemoryWriteEffect())


@irdl_op_definition
class RandomNormalOp(OnnxOp):
    """onnx.ai/onnx/operators/onnx__RandomNormal.html"""

    name = "onnx.RandomNormal"
    VERSIONS: ClassVar[tuple[int, ...]] = (1, 22)
    dtype = integer(1)
    mean = single(0.0)
    scale = single(1.0)
    seed = optional(FLOAT)
    shape = ints()
    output = result_def(Tensor)
    traits = traits_def(MemoryWriteEffect())


@irdl_op_definition
class RandomNormalLikeOp(Unary):
    """onnx.ai/onnx/operators/onnx__RandomNormalLike.html"""

    name = "onnx.RandomNormalLike"
    VERSIONS: ClassVar[tuple[int, ...]] = (1, 22)
    dtype = optional(INT)
    mean = single(0.0)
    scale = single(1.0)
    seed = optional(FLOAT)
    traits = traits_def(MemoryWriteEffect())


@irdl_op_definition
class RandomUniformOp(OnnxOp):
    """onnx.ai/onnx/operators/onnx__RandomUniform.html"""

    name = "onnx.RandomUniform"
    VERSIONS: ClassVar[tuple[int, ...]] = (1, 22)
    dtype = integer(1)
    high = single(1.0)
    low = single(0.0)
    seed = optional(FLOAT)
    shape = ints()
    output = result_def(Tensor)
    traits = traits_def(MemoryWriteEffect())


@irdl_op_definition
class RandomUniformLikeOp(Unary):
    """onnx.ai/onnx/operators/onnx__RandomUniformLike.html"""

    name = "onnx.RandomUniformLike"
    VERSIONS: ClassVar[tuple[int, ...]] = (1, 22)
    dtype = optional(INT)
    high = single(1.0)
    low = single(0.0)
    seed = optional(FLOAT)
    traits = traits_def(MemoryWriteEffect())


@irdl_op_definition
class RangeOp(OnnxOp):
    """onnx.ai/onnx/operators/onnx__Range.html"""

    name = "onnx.Range"
    VERSIONS: ClassVar[tuple[int, ...]] = (11, 27)
    start = operand_def(Tensor)
    limit = operand_def(Tensor)
    delta = operand_def(Tensor)
    stash_type = integer(1)
    output = result_def(Tensor)


OPS = [
    BernoulliOp,
    EyeLikeOp,
    MultinomialOp,
    RandomNormalLikeOp,
    RandomNormalOp,
    RandomUniformLikeOp,
    RandomUniformOp,
    RangeOp,
]

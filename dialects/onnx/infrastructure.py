"""ONNX operators of the family 'infrastructure'."""

from __future__ import annotations

from typing import ClassVar, Self

from xdsl.dialects.builtin import LocationAttr
from xdsl.ir import Attribute
from xdsl.irdl import AttrSizedOperandSegments, irdl_op_definition, operand_def, opt_operand_def, result_def

from stepwell.dialects.base import Tensor
from stepwell.dialects.fields import ConstantAttr, integer, optional
from stepwell.dialects.onnx.base import FLOAT, FLOATS, INT, INTS, STRING, STRINGS, TENSOR, OnnxOp, single
from stepwell.dialects.onnx.elementwise import Unary
from stepwell.dialects.payload import Payload
from stepwell.dialects.types import tensor


@irdl_op_definition
class ConstantOp(OnnxOp):
    """onnx.ai/onnx/operators/onnx__Constant.html. `sparse_value` is held as the dense values."""

    name = "onnx.Constant"
    VERSIONS: ClassVar[tuple[int, ...]] = (1, 9, 11, 12, 13, 19, 21, 23, 24, 25)
    sparse_value = optional(TENSOR)
    value = optional(TENSOR)
    value_float = optional(FLOAT)
    value_floats = optional(FLOATS)
    value_int = optional(INT)
    value_ints = optional(INTS)
    value_string = optional(STRING)
    value_strings = optional(STRINGS)
    output = result_def(Tensor)

    @classmethod
    def holding(cls, data: Payload, location: LocationAttr | None = None) -> Self:
        """A constant with the values of a payload; alone among ONNX operators its result has a known type."""
        return cls.create(
            result_types=[tensor(data.element.mlir, data.shape)],
            properties={"value": ConstantAttr(data)},
            location=location,
        )


@irdl_op_definition
class DropoutOp(OnnxOp):
    """onnx.ai/onnx/operators/onnx__Dropout.html"""

    name = "onnx.Dropout"
    VERSIONS: ClassVar[tuple[int, ...]] = (12, 13, 22)
    data = operand_def(Tensor)
    ratio = opt_operand_def(Tensor)
    training_mode = opt_operand_def(Tensor)
    seed = optional(INT)
    output = result_def(Tensor)
    mask = result_def(Tensor)
    irdl_options = (AttrSizedOperandSegments(as_property=True),)


@irdl_op_definition
class DropoutV10Op(OnnxOp):
    """onnx.ai/onnx/operators/onnx__Dropout.html, version 10. Inference only; the ratio is an attribute."""

    name = "onnx.Dropout_10"
    VERSIONS: ClassVar[tuple[int, ...]] = (10,)
    data = operand_def(Tensor)
    ratio = single(0.5)
    output = result_def(Tensor)
    mask = result_def(Tensor)


@irdl_op_definition
class DropoutV7Op(OnnxOp):
    """onnx.ai/onnx/operators/onnx__Dropout.html, version 7. Inference only; the mask has the type of the data."""

    name = "onnx.Dropout_7"
    VERSIONS: ClassVar[tuple[int, ...]] = (7,)
    data = operand_def(Tensor)
    ratio = single(0.5)
    output = result_def(Tensor)
    mask = result_def(Tensor)


@irdl_op_definition
class DropoutV1Op(OnnxOp):
    """onnx.ai/onnx/operators/onnx__Dropout.html, versions 1 and 6. A mode of training, unless `is_test`."""

    name = "onnx.Dropout_1"
    VERSIONS: ClassVar[tuple[int, ...]] = (1, 6)
    data = operand_def(Tensor)
    is_test = integer(0)
    ratio = single(0.5)
    output = result_def(Tensor)
    mask = result_def(Tensor)


@irdl_op_definition
class IdentityOp(Unary):
    """onnx.ai/onnx/operators/onnx__Identity.html"""

    name = "onnx.Identity"
    VERSIONS: ClassVar[tuple[int, ...]] = (1, 13, 14, 16, 19, 21, 23, 24, 25)


@irdl_op_definition
class OptionalOp(OnnxOp):
    """onnx.ai/onnx/operators/onnx__Optional.html"""

    name = "onnx.Optional"
    VERSIONS: ClassVar[tuple[int, ...]] = (15, 28)
    input = opt_operand_def(Tensor)
    type = optional(Attribute)
    output = result_def(Tensor)


@irdl_op_definition
class OptionalGetElementOp(Unary):
    """onnx.ai/onnx/operators/onnx__OptionalGetElement.html"""

    name = "onnx.OptionalGetElement"
    VERSIONS: ClassVar[tuple[int, ...]] = (15, 18, 28)


@irdl_op_definition
class OptionalHasElementOp(OnnxOp):
    """onnx.ai/onnx/operators/onnx__OptionalHasElement.html"""

    name = "onnx.OptionalHasElement"
    VERSIONS: ClassVar[tuple[int, ...]] = (15, 18, 28)
    input = opt_operand_def(Tensor)
    output = result_def(Tensor)


OPS = [
    ConstantOp,
    DropoutOp,
    DropoutV10Op,
    DropoutV1Op,
    DropoutV7Op,
    IdentityOp,
    OptionalGetElementOp,
    OptionalHasElementOp,
    OptionalOp,
]

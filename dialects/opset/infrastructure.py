"""Operations of the specification's category 'infrastructure': the model's borders, constants and state.

Parameter and Result stand in a body in the order of the model's (or sub-graph's) inputs and outputs. The operations
with bodies are in `subgraph.py`.

xDSL adds the traits of a base class, so that every operation has `Pure`; a write effect beside it says that one is
neither removed nor merged.
"""

from __future__ import annotations

from typing import ClassVar, Self

from xdsl.dialects.builtin import LocationAttr, StringAttr
from xdsl.ir import Attribute
from xdsl.irdl import irdl_op_definition, operand_def, opt_operand_def, opt_prop_def, prop_def, result_def, traits_def
from xdsl.traits import ConstantLike, MemoryReadEffect, MemoryWriteEffect, Pure

from stepwell.dialects.base import Tensor
from stepwell.dialects.fields import ConstantAttr, string
from stepwell.dialects.opset.base import OpsetOp
from stepwell.dialects.payload import Payload
from stepwell.dialects.types import DYNAMIC, intersect, parse_shape, shape_of, spell, tensor


@irdl_op_definition
class ParameterOp(OpsetOp):
    """docs.openvino.ai › Parameter-1. Its shape and element type are the type of its result."""

    name = "opset.Parameter_1"
    output = result_def(Tensor)
    traits = traits_def(MemoryWriteEffect())

    @classmethod
    def typed(cls, type_: Attribute, location: LocationAttr | None = None) -> Self:
        """A parameter of a tensor type."""
        return cls.create(result_types=[type_], location=location)

    def infer(self):
        return (self.results[0].type,)


@irdl_op_definition
class ResultOp(OpsetOp):
    """docs.openvino.ai › Result-1"""

    name = "opset.Result_1"
    data = operand_def(Tensor)
    traits = traits_def(MemoryWriteEffect())

    def infer(self):
        return ()


@irdl_op_definition
class ConstantOp(OpsetOp):
    """docs.openvino.ai › Constant-1. The values are a payload: in memory, in a file, or not computed yet."""

    name = "opset.Constant_1"
    IR_TYPE: ClassVar[str | None] = "Const"
    value = prop_def(ConstantAttr)
    output = result_def(Tensor)
    traits = traits_def(Pure(), ConstantLike())

    @classmethod
    def holding(cls, data: Payload, location: LocationAttr | None = None) -> Self:
        """A constant with the values of a payload."""
        return cls.create(
            result_types=[tensor(data.element.mlir, data.shape)],
            properties={"value": ConstantAttr(data)},
            location=location,
        )

    @property
    def payload(self) -> Payload:
        value = self.properties["value"]
        assert isinstance(value, ConstantAttr)
        return value.data

    def infer(self):
        data = self.payload
        return (tensor(data.element.mlir, data.shape),)

    def fold(self):
        return (self.value,)


def _holds(a: Attribute, b: Attribute) -> bool:
    """Whether every tensor of type b is one of type a."""
    assert isinstance(a, Tensor) and isinstance(b, Tensor)
    if a.element_type not in (b.element_type, DYNAMIC.mlir):
        return False
    x, y = shape_of(a), shape_of(b)
    if x is None or y is None:
        return x is None
    return len(x) == len(y) and all(intersect(p, q) == q for p, q in zip(x, y, strict=True))


class _Variable(OpsetOp):
    variable_id = string()


@irdl_op_definition
class ReadValue3Op(_Variable):
    """docs.openvino.ai › ReadValue-3"""

    name = "opset.ReadValue_3"
    init_value = operand_def(Tensor)
    output = result_def(Tensor)
    traits = traits_def(MemoryReadEffect())

    def infer(self):
        return (self.operands[0].type,)


@irdl_op_definition
class ReadValueOp(_Variable):
    """docs.openvino.ai › ReadValue-6. `variable_shape` is in IR spelling."""

    name = "opset.ReadValue_6"
    init_value = opt_operand_def(Tensor)
    variable_type = opt_prop_def(Attribute)
    variable_shape = opt_prop_def(StringAttr)
    output = result_def(Tensor)
    traits = traits_def(MemoryReadEffect())

    def infer(self):
        declared = None
        if self.variable_type is not None and self.variable_shape is not None:
            declared = tensor(self.variable_type, parse_shape(self.variable_shape.data))
        if self.init_value is None:
            if declared is None:
                self.fail("without an initial value, variable_type and variable_shape are needed")
            return (declared,)
        initial = self.init_value.type
        if declared is None or declared == tensor("dynamic", None):
            return (initial,)
        if not _holds(declared, initial):
            self.fail(f"the variable {spell(declared)} does not hold the initial value {spell(initial)}")
        return (declared,)


@irdl_op_definition
class Assign3Op(_Variable):
    """docs.openvino.ai › Assign-3"""

    name = "opset.Assign_3"
    new_value = operand_def(Tensor)
    output = result_def(Tensor)
    traits = traits_def(MemoryWriteEffect())

    def infer(self):
        return (self.operands[0].type,)


@irdl_op_definition
class AssignOp(_Variable):
    """docs.openvino.ai › Assign-6"""

    name = "opset.Assign_6"
    new_value = operand_def(Tensor)
    output = result_def(Tensor)
    traits = traits_def(MemoryWriteEffect())

    def infer(self):
        return (self.operands[0].type,)


@irdl_op_definition
class IdentityOp(OpsetOp):
    """docs.openvino.ai › Identity-16"""

    name = "opset.Identity_16"
    MONOTONE: ClassVar[bool] = True
    data = operand_def(Tensor)
    output = result_def(Tensor)

    def infer(self):
        return (self.operands[0].type,)

    def evaluate(self, data):
        return data


OPS = [
    Assign3Op,
    AssignOp,
    ConstantOp,
    IdentityOp,
    ParameterOp,
    ReadValue3Op,
    ReadValueOp,
    ResultOp,
]

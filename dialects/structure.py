"""The `stepwell` dialect: what every source dialect shares of a model's structure, and our types and attributes.

A source model is a module whose block holds `stepwell.input` operations, the source's operations and
`stepwell.output` operations, inputs and outputs in the model's order. A region of a source operation (a branch, a
loop body) ends in `stepwell.yield`.
"""

from __future__ import annotations

from typing import Any

from xdsl.dialects.builtin import IntegerAttr
from xdsl.ir import Dialect
from xdsl.irdl import irdl_op_definition, operand_def, result_def, traits_def, var_operand_def
from xdsl.traits import IsTerminator, MemoryWriteEffect

from stepwell.dialects.base import Tensor, TypedOp
from stepwell.dialects.fields import ConstantAttr, Kind, optional, plain, string
from stepwell.dialects.types import BoundsAttr, DynamicType, NF4Type, StringType


@irdl_op_definition
class InputOp(TypedOp):
    """An input of the model; its type is the declared one."""

    name = "stepwell.input"
    tensor_name = string()
    output = result_def(Tensor)
    traits = traits_def(MemoryWriteEffect())

    @property
    def label(self) -> str:
        return plain(self.tensor_name)


@irdl_op_definition
class OutputOp(TypedOp):
    """An output of the model, by its tensor name, with the rank that the model declares of it, where it does."""

    name = "stepwell.output"
    data = operand_def(Tensor)
    tensor_name = string()
    rank = optional(Kind(IntegerAttr, "integer"))
    traits = traits_def(MemoryWriteEffect())

    @property
    def label(self) -> str:
        return plain(self.tensor_name)


@irdl_op_definition
class YieldOp(TypedOp):
    """The end of a region: the values that it gives."""

    name = "stepwell.yield"
    values = var_operand_def(Tensor)
    traits = traits_def(IsTerminator())

    @classmethod
    def giving(cls, values: Any) -> YieldOp:
        return cls.create(operands=list(values))


Stepwell = Dialect(
    "stepwell",
    [InputOp, OutputOp, YieldOp],
    [BoundsAttr, ConstantAttr, DynamicType, NF4Type, StringType],
)

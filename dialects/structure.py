"""The `stepwell` dialect: what every source dialect shares of a model's structure, and our types and attributes.

A source model is a module whose block holds `stepwell.input` operations, the source's operations and
`stepwell.output` operations, inputs and outputs in the model's order. A region of a source operation (a branch, a
loop body) ends in `stepwell.yield`.

IR has tensors only. While a model is lowered, `stepwell.list`, `stepwell.packed`, `stepwell.reserved` and
`stepwell.maybe` stand for values that are made of tensors; the operators that use such a value take it apart, and none
is left in the end.
`stepwell.variable` and `stepwell.derivative` stand for gradients until what they go through is lowered.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from xdsl.dialects.builtin import IntegerAttr, StringAttr, UnitAttr
from xdsl.ir import Attribute, Dialect, SSAValue
from xdsl.irdl import (
    irdl_op_definition,
    operand_def,
    opt_operand_def,
    prop_def,
    result_def,
    traits_def,
    var_operand_def,
    var_result_def,
)
from xdsl.traits import IsTerminator, MemoryWriteEffect, Pure

from stepwell.dialects.base import Tensor, TypedOp
from stepwell.dialects.fields import ConstantAttr, Kind, optional, plain, string
from stepwell.dialects.types import (
    DYNAMIC,
    BoundsAttr,
    Dim,
    DynamicType,
    NF4Type,
    ResourceType,
    Shape,
    StringType,
    VariantType,
    parse_shape,
    print_shape,
    tensor,
)


@irdl_op_definition
class InputOp(TypedOp):
    """An input of the model; its type is the declared one.

    An input that is no tensor says in `container` what it is, `seq`, `optional` or `optional(seq)`; its type is that of
    the tensors in it. `given_as` is the element type of what the application gives, where that is not the model's.
    """

    name = "stepwell.input"
    tensor_name = string()
    container = optional(StringAttr)
    given_as = optional(StringAttr)
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
class ConstantOp(TypedOp):
    """An input that has been frozen to a value."""

    name = "stepwell.constant"
    value = prop_def(ConstantAttr)
    output = result_def(Tensor)
    traits = traits_def(Pure())


@irdl_op_definition
class YieldOp(TypedOp):
    """The end of a region: the values that it gives."""

    name = "stepwell.yield"
    values = var_operand_def(Tensor)
    traits = traits_def(IsTerminator())

    @classmethod
    def giving(cls, values: Any) -> YieldOp:
        return cls.create(operands=list(values))


OPAQUE = tensor(DYNAMIC.mlir, None)
"""The type of what is no tensor."""


@irdl_op_definition
class ListOp(TypedOp):
    """A sequence whose length is known: its tensors."""

    name = "stepwell.list"
    items = var_operand_def(Tensor)
    output = result_def(Tensor)
    traits = traits_def(Pure())

    @classmethod
    def of(cls, items: Sequence[SSAValue]) -> ListOp:
        return cls.create(operands=list(items), result_types=[OPAQUE])


@irdl_op_definition
class PackedOp(TypedOp):
    """A sequence whose length is known only at run time; `dims` are what is known of the shape of every element.

    Without a table all elements have one shape and are stacked: `data` is [length, *dims]. With one, `data` is 1-D and
    holds the elements one after the other, `table` [length, rank] their shapes. Where they differ in rank (`mixed`),
    -1 fills the row of an element up to the largest rank.
    """

    name = "stepwell.packed"
    data = operand_def(Tensor)
    table = opt_operand_def(Tensor)
    dims = prop_def(BoundsAttr)
    mixed = optional(UnitAttr)
    output = result_def(Tensor)
    traits = traits_def(Pure())

    @classmethod
    def of(cls, data: SSAValue, table: SSAValue | None, dims: tuple[Dim, ...], *, mixed: bool = False) -> PackedOp:
        operands = [data] if table is None else [data, table]
        properties = {"dims": BoundsAttr(dims), **({"mixed": UnitAttr()} if mixed else {})}
        return cls.create(operands=operands, result_types=[OPAQUE], properties=properties)


@irdl_op_definition
class MaybeOp(TypedOp):
    """An optional value: without operands an empty one, otherwise whether it is there, and what it then is."""

    name = "stepwell.maybe"
    parts = var_operand_def(Tensor)
    output = result_def(Tensor)
    traits = traits_def(Pure())

    @classmethod
    def of(cls, *parts: SSAValue) -> MaybeOp:
        assert len(parts) in (0, 2)
        return cls.create(operands=list(parts), result_types=[OPAQUE])


@irdl_op_definition
class ReservedOp(TypedOp):
    """A sequence of a length, none of whose elements has been set; they count as zeros once their shape is known.

    `dims` is what is known of that shape (`...`: nothing).
    """

    name = "stepwell.reserved"
    length = operand_def(Tensor)
    kind = prop_def(Attribute)
    dims = string()
    output = result_def(Tensor)
    traits = traits_def(Pure())

    @classmethod
    def of(cls, length: SSAValue, kind: Attribute, dims: Shape) -> ReservedOp:
        properties = {"kind": kind, "dims": StringAttr(print_shape(dims))}
        return cls.create(operands=[length], result_types=[OPAQUE], properties=properties)

    @property
    def shape(self) -> Shape:
        return parse_shape(plain(self.dims))


@irdl_op_definition
class ComplexOp(TypedOp):
    """A complex tensor: `data` has the real and the imaginary part along its last dimension."""

    name = "stepwell.complex"
    data = operand_def(Tensor)
    output = result_def(Tensor)
    traits = traits_def(Pure())

    @classmethod
    def of(cls, data: SSAValue) -> ComplexOp:
        return cls.create(operands=[data], result_types=[OPAQUE])


CONTAINERS = (ListOp, PackedOp, ReservedOp, MaybeOp)
"""The operations that stand for values made of tensors."""


@irdl_op_definition
class VariableOp(TypedOp):
    """The value of a variable, with respect to which a derivative is taken."""

    name = "stepwell.variable"
    data = operand_def(Tensor)
    output = result_def(Tensor)
    traits = traits_def(Pure())

    @classmethod
    def of(cls, data: SSAValue) -> VariableOp:
        return cls.create(operands=[data], result_types=[OPAQUE])


@irdl_op_definition
class DerivativeOp(TypedOp):
    """The gradients of the sum of a tensor's elements with respect to variables; `count` of them are wanted."""

    name = "stepwell.derivative"
    result = operand_def(Tensor)
    variables = var_operand_def(Tensor)
    outputs = var_result_def(Tensor)
    traits = traits_def(Pure())

    @classmethod
    def of(cls, result: SSAValue, variables: Sequence[SSAValue], count: int) -> DerivativeOp:
        return cls.create(operands=[result, *variables], result_types=[OPAQUE] * count)


Stepwell = Dialect(
    "stepwell",
    [InputOp, OutputOp, ConstantOp, YieldOp, *CONTAINERS, ComplexOp, VariableOp, DerivativeOp],
    [BoundsAttr, ConstantAttr, DynamicType, NF4Type, ResourceType, StringType, VariantType],
)

"""What every MXNet operator shares.

An operator is `mxnet.Convolution`, under the name that MXNet's registry has for it. Its inputs and parameters are
spelled as there; types of results are not known here: they are inferred when the operators are lowered.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Self

from xdsl.dialects.builtin import (
    ArrayAttr,
    DenseArrayBase,
    DictionaryAttr,
    FloatAttr,
    IntegerAttr,
    StringAttr,
    UnitAttr,
)
from xdsl.ir import Attribute, Region, SSAValue
from xdsl.irdl import irdl_op_definition, operand_def, prop_def, result_def, traits_def, var_operand_def, var_result_def
from xdsl.traits import Pure

from stepwell.dialects.base import Tensor, TypedOp
from stepwell.dialects.fields import ConstantAttr, Kind, attr, boolean, number, optional, plain, string
from stepwell.dialects.types import tensor

ANY_TENSOR = tensor("dynamic", None)
"""The type of every result of an MXNet operator."""

REFUSAL = "mxnet.refusal"
"""On an operator that has no class: why it cannot be lowered."""


def opt_integer(*, prop_name: str | None = None) -> Any:
    """An integer that may be None, which is its default."""
    return optional(Kind(IntegerAttr, "integer"), prop_name=prop_name)


def opt_number(*, prop_name: str | None = None) -> Any:
    """A number that may be None, which is its default."""
    return optional(Kind(FloatAttr, "number"), prop_name=prop_name)


def opt_boolean(*, prop_name: str | None = None) -> Any:
    """A boolean that may be None, which is its default."""
    return optional(Kind(IntegerAttr, "boolean"), prop_name=prop_name)


def opt_ints(*, prop_name: str | None = None) -> Any:
    """A tuple of integers that may be None, which is its default."""
    return optional(Kind(DenseArrayBase, "ints"), prop_name=prop_name)


def nullable(default: int, *, prop_name: str | None = None) -> Any:
    """An integer that may be None, and has another default; read it with `or_none`."""
    return prop_def(Kind(Attribute, "nullable"), attr(default), prop_name=prop_name)


def or_none(attribute: Attribute) -> Any:
    """The plain value of an attribute that may be None."""
    return None if isinstance(attribute, UnitAttr) else plain(attribute)


def entries(default: tuple[int | None, ...] | None = None, *, prop_name: str | None = None) -> Any:
    """A tuple whose items are integers or None."""
    kind = Kind(ArrayAttr, "entries")
    if default is None:
        return prop_def(kind, prop_name=prop_name)
    return prop_def(kind, entries_attr(default), prop_name=prop_name)


def tuples(*, prop_name: str | None = None) -> Any:
    """A tuple of tuples of integers."""
    return prop_def(Kind(ArrayAttr, "tuples"), prop_name=prop_name)


def entries_attr(items: Sequence[int | None]) -> ArrayAttr[Attribute]:
    """The attribute of a tuple whose items may be None."""
    return ArrayAttr([UnitAttr() if item is None else attr(item) for item in items])


def items_of(attribute: ArrayAttr[Attribute]) -> tuple[int | None, ...]:
    """The items of such a tuple."""
    return tuple(None if isinstance(item, UnitAttr) else plain(item) for item in attribute.data)


class MxnetOp(TypedOp):
    """An operator of MXNet."""

    traits = traits_def(Pure())

    @classmethod
    def of(
        cls,
        *operands: SSAValue | Sequence[SSAValue] | None,
        regions: Sequence[Region | None] = (),
        count: int = 1,
        **properties: Any,
    ) -> Self:
        """Build the operator; `count` is the number of its results."""
        return cls.make(operands, [ANY_TENSOR] * count, properties, regions=regions)


class Unary(MxnetOp):
    """An operator of one tensor, without parameters."""

    data = operand_def(Tensor)
    output = result_def(Tensor)


class Elementwise(MxnetOp):
    """The same among the operators of `mx.np`."""

    x = operand_def(Tensor)
    output = result_def(Tensor)


class Binary(MxnetOp):
    """An operator of two tensors, without parameters."""

    lhs = operand_def(Tensor)
    rhs = operand_def(Tensor)
    output = result_def(Tensor)


class Pairwise(MxnetOp):
    """The same among the operators of `mx.np`."""

    x1 = operand_def(Tensor)
    x2 = operand_def(Tensor)
    output = result_def(Tensor)


class Scalar(MxnetOp):
    """An operator of a tensor and a number; `is_int` says whether an integer was written."""

    data = operand_def(Tensor)
    scalar = number(1.0)
    is_int = boolean(True)
    output = result_def(Tensor)


@irdl_op_definition
class VariableOp(MxnetOp):
    """A variable that has a value in the file of parameters (an argument or an auxiliary state)."""

    name = "mxnet.Variable"
    path = string()
    value = prop_def(ConstantAttr)
    output = result_def(Tensor)


@irdl_op_definition
class UnknownOp(MxnetOp):
    """An operator without a class, with its attributes as text; only a rule for its name can lower it."""

    name = "mxnet.Unknown"
    arguments = var_operand_def(Tensor)
    op_type = string()
    given = prop_def(DictionaryAttr)
    outputs = var_result_def(Tensor)
    traits = traits_def()

    @property
    def full_name(self) -> str:
        """The name that an extension's class or rule for this operator has: `mxnet.my_operator`."""
        return f"mxnet.{plain(self.op_type)}"

    @property
    def refusal(self) -> str:
        """Why it cannot be lowered, where no rule of an extension does it."""
        known = self.attributes.get(REFUSAL)
        if isinstance(known, StringAttr):
            return known.data
        return "this operator is not one of MXNet's that Stepwell knows; a rule for it can be given"


OPS: list[type[MxnetOp]] = [UnknownOp, VariableOp]

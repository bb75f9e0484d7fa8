"""What every TensorFlow operator shares.

An operator is `tf.Conv2D`. Its fields are spelled as in its definition (OpDef): inputs, attributes, outputs. An input
or output says its element type as the definition does: `"T"` (the attribute T), `"i32"`, `"N*T"` (N of them), `"Tin"`
(one for each type of the attribute Tin). Results have their element type; shapes are inferred in the lowering.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any, NamedTuple, Self

from xdsl.dialects.builtin import ArrayAttr, DictionaryAttr, StringAttr
from xdsl.ir import Attribute, Region, SSAValue, TypeAttribute
from xdsl.irdl import (
    AttrConstraint,
    ConstraintContext,
    VarOperandDef,
    VarResultDef,
    irdl_op_definition,
    operand_def,
    prop_def,
    result_def,
    traits_def,
    var_operand_def,
    var_result_def,
)
from xdsl.traits import Pure
from xdsl.utils.exceptions import VerifyException

from stepwell.dialects.base import Tensor, TypedOp
from stepwell.dialects.fields import ConstantAttr, Kind, attr, plain, string
from stepwell.dialects.types import ALL_TYPES, DYNAMIC, Shape, element, parse_shape, print_shape, tensor

FLOATS = ("f32", "f64", "f16", "bf16")
INTEGERS = ("i8", "i16", "i32", "i64", "u8", "u16", "u32", "u64")
INDEX = ("i32", "i64")
COMPLEX = ("complex64", "complex128")
REALS = (*FLOATS, *INTEGERS)
NUMBERS = (*REALS, *COMPLEX)
FLOATS_COMPLEX = (*FLOATS, *COMPLEX)
MATRIX = ("f32", "f64", "f16", *COMPLEX)
SINGLE_DOUBLE = ("f32", "f64")
QUANTIZED = ("i8", "u8", "i32", "i16", "u16")
"""TensorFlow's qint8, quint8, qint32, qint16 and quint16: integers whose scale is kept beside them."""

ASSETS = "stepwell.assets"
"""On a module: where the files lie that its tables are filled from, by the name that the graph has for them."""

REFUSAL = "tf.refusal"
"""On an operator that cannot be lowered whatever its operands: why."""


@dataclass(frozen=True)
class TensorOf(AttrConstraint):
    """A tensor; `dtype` says its element type as the operator's definition does."""

    dtype: str

    def verify(self, attr: Attribute, constraint_context: ConstraintContext) -> None:
        if not isinstance(attr, Tensor):
            raise VerifyException(f"{attr} is not a tensor")

    def mapping_type_vars(self, type_var_mapping: Any) -> Self:
        return self


@dataclass(frozen=True)
class DTypeKind(Kind):
    """An element type, one of those that the definition allows (any, where it names none)."""

    allowed: tuple[str, ...] = ()

    def verify(self, attr: Attribute, constraint_context: ConstraintContext) -> None:
        super().verify(attr, constraint_context)
        if self.allowed and (name := element(attr).name) not in self.allowed:
            raise VerifyException(f"{name} is not one of {', '.join(self.allowed)}")


def operand_of(dtype: str) -> Any:
    return operand_def(TensorOf(dtype))


def operands_of(dtype: str) -> Any:
    return var_operand_def(TensorOf(dtype))


def result_of(dtype: str) -> Any:
    return result_def(TensorOf(dtype))


def results_of(dtype: str) -> Any:
    return var_result_def(TensorOf(dtype))


def _prop(constraint: Any, default: Attribute | None, prop_name: str | None) -> Any:
    return (
        prop_def(constraint, default, prop_name=prop_name)
        if default is not None
        else prop_def(constraint, prop_name=prop_name)
    )


def dtype_field(*allowed: str, default: str | None = None, prop_name: str | None = None) -> Any:
    """An attribute that is an element type."""
    kind = DTypeKind(TypeAttribute, "element_type", allowed)
    return _prop(kind, ALL_TYPES[default].mlir if default is not None else None, prop_name)


def dtypes_field(default: tuple[str, ...] | None = None, *, prop_name: str | None = None) -> Any:
    """An attribute that is a list of element types."""
    made = None if default is None else types_attr(default)
    return _prop(Kind(ArrayAttr, "dtypes"), made, prop_name)


def types_attr(names: Iterable[str]) -> ArrayAttr:
    return ArrayAttr([ALL_TYPES[name].mlir for name in names])


def shape_field(default: str | None = None, *, prop_name: str | None = None) -> Any:
    """An attribute that is a shape, in IR spelling: `"?,224,224,3"`, `"..."` for an unknown rank."""
    return _prop(Kind(StringAttr, "shape"), None if default is None else StringAttr(default), prop_name)


def function_field(default: str | None = None, *, prop_name: str | None = None) -> Any:
    """An attribute that is a function, by its name."""
    return _prop(Kind(StringAttr, "function"), None if default is None else StringAttr(default), prop_name)


def _array(kind: str, default: tuple[Any, ...] | None, prop_name: str | None) -> Any:
    return _prop(Kind(ArrayAttr, kind), None if default is None else ArrayAttr([attr(v) for v in default]), prop_name)


def shapes_field(default: tuple[str, ...] | None = None, *, prop_name: str | None = None) -> Any:
    """An attribute that is a list of shapes."""
    return _array("shapes", default, prop_name)


def functions_field(default: tuple[str, ...] | None = None, *, prop_name: str | None = None) -> Any:
    """An attribute that is a list of functions."""
    return _array("functions", default, prop_name)


def booleans_field(default: tuple[bool, ...] | None = None, *, prop_name: str | None = None) -> Any:
    """An attribute that is a list of booleans."""
    return _array("booleans", default, prop_name)


def constant_field(*, prop_name: str | None = None) -> Any:
    """An attribute that is a tensor."""
    return prop_def(ConstantAttr, prop_name=prop_name)


def shape_attr(shape: Shape) -> StringAttr:
    """The attribute of a shape."""
    return StringAttr(print_shape(shape))


def shape_in(attribute: Attribute | None) -> Shape:
    """The shape that an attribute says; an absent one says nothing."""
    return parse_shape(plain(attribute)) if attribute is not None else None


class Port(NamedTuple):
    """An input or output of an operator's definition."""

    field: str
    dtype: str
    variadic: bool


class Ports(NamedTuple):
    """The inputs and outputs of an operator's definition."""

    inputs: tuple[Port, ...]
    outputs: tuple[Port, ...]


@cache
def ports(cls: type[TypedOp]) -> Ports:
    """The inputs and outputs of a class."""
    spec = cls.get_irdl_definition()

    def of(defs: Sequence[tuple[str, Any]]) -> tuple[Port, ...]:
        made = []
        for name, definition in defs:
            inner = definition.constr
            while not isinstance(inner, TensorOf):  # It is wrapped in constraints of the number of values.
                inner = getattr(inner, "constr", None) or inner.constraint
            made.append(Port(name, inner.dtype, isinstance(definition, VarOperandDef | VarResultDef)))
        return tuple(made)

    return Ports(of(spec.operands), of(spec.results))


def counts(entries: Sequence[Port], properties: dict[str, Attribute]) -> list[int]:
    """How many values each input or output has, given the operator's attributes."""
    made = []
    for port in entries:
        if not port.variadic:
            made.append(1)
        elif "*" in port.dtype:
            made.append(int(plain(properties[port.dtype.partition("*")[0]])))
        else:
            made.append(len(properties[port.dtype].data))  # pyright: ignore[reportAttributeAccessIssue]: a list of types
    return made


def types_of(entries: Sequence[Port], properties: dict[str, Attribute]) -> list[Attribute]:
    """The types of inputs or outputs one after the other: their element type, and nothing of their shape."""
    made: list[Attribute] = []
    for port in entries:
        count, star, of = port.dtype.rpartition("*")
        if port.variadic and not star:
            made.extend(tensor(t, None) for t in properties[of].data)  # pyright: ignore[reportAttributeAccessIssue]: a list of types
            continue
        mlir = ALL_TYPES[of].mlir if of in ALL_TYPES else properties[of]
        made.extend([tensor(mlir, None)] * (int(plain(properties[count])) if star else 1))
    return made


class TfOp(TypedOp):
    """An operator of TensorFlow."""

    traits = traits_def(Pure())

    @classmethod
    def of(
        cls,
        *operands: SSAValue | Sequence[SSAValue] | None,
        regions: Sequence[Region | None] = (),
        **properties: Any,
    ) -> Self:
        """Build the operator; its results have the element types that its attributes say."""
        op = cls.make(operands, [], properties, regions=regions)
        op.set_result_types(types_of(ports(cls).outputs, op.properties))
        return op

    @property
    def operator(self) -> str:
        """The operator's name in TensorFlow."""
        return self.name.removeprefix("tf.")


@irdl_op_definition
class UnknownOp(TfOp):
    """An operator without a class, with its attributes as they were; only a rule for its name can lower it."""

    name = "tf.Unknown"
    arguments = var_operand_def(TensorOf("dynamic"))
    op_type = string()
    given = prop_def(DictionaryAttr)
    outputs = var_result_def(TensorOf("dynamic"))
    traits = traits_def()

    @property
    def full_name(self) -> str:
        """The name that an extension's class or rule for this operator has: `tf.AcmeSwish`."""
        return f"tf.{plain(self.op_type)}"

    @property
    def refusal(self) -> str:
        """Why it cannot be lowered, where no rule of an extension does it."""
        known = self.attributes.get(REFUSAL)
        if isinstance(known, StringAttr):
            return known.data
        return "this operator is not one of TensorFlow's that Stepwell knows; a rule for it can be given"


ANY_TENSOR = tensor(DYNAMIC.mlir, None)
"""The type of a value of which nothing is known."""

OPS: list[type[TfOp]] = [UnknownOp]

"""Fields of operation definitions, and the way between attributes and plain Python values.

A field helper declares a property: `axis = integer(default=0)`. `plain(op.axis)` is its Python value.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import numpy as np
from xdsl.dialects.builtin import (
    ArrayAttr,
    BoolAttr,
    BytesAttr,
    DenseArrayBase,
    DictionaryAttr,
    FloatAttr,
    IntegerAttr,
    StringAttr,
    UnitAttr,
    f64,
    i1,
    i64,
)
from xdsl.ir import Attribute, Data, TypeAttribute
from xdsl.irdl import AttrSetConstraint, BaseAttr, irdl_attr_definition, opt_prop_def, prop_def
from xdsl.parser import AttrParser
from xdsl.printer import Printer

from stepwell.dialects.payload import Payload, Values, by_handle
from stepwell.dialects.types import ALL_TYPES, ElementType, Interval, element

INLINE = 64
"""Elements up to which a constant is printed by value."""


@irdl_attr_definition
class ConstantAttr(Data[Payload]):
    """The values of a constant: `<"f32", [2], [1.0, 2.5]>`, or a handle where they are many: `<"f32", [9], @"…">`."""

    name = "stepwell.constant"

    @classmethod
    def parse_parameter(cls, parser: AttrParser) -> Payload:
        with parser.in_angle_brackets():
            name = parser.parse_str_literal()
            parser.parse_punctuation(",")
            shape = parser.parse_comma_separated_list(parser.Delimiter.SQUARE, parser.parse_integer)
            parser.parse_punctuation(",")
            if (handle := parser.parse_optional_symbol_name()) is not None:
                return by_handle(handle.data, name, shape)
            items = parser.parse_comma_separated_list(parser.Delimiter.SQUARE, lambda: _parse_item(parser))
        return Values(_from_items(items, ALL_TYPES[name]).reshape(shape), ALL_TYPES[name])

    def print_parameter(self, printer: Printer) -> None:
        data = self.data
        with printer.in_angle_brackets():
            printer.print_string_literal(data.element.name)
            printer.print_string(f", [{', '.join(map(str, data.shape))}], ")
            if by_value(data):
                printer.print_string("[")
                printer.print_list(data.array().reshape(-1), lambda v: _print_item(printer, v, data.element))
                printer.print_string("]")
            else:
                printer.print_string("@")
                printer.print_string_literal(data.handle)


def by_value(data: Payload) -> bool:
    """Whether text shows the values of a constant rather than a handle."""
    if data.element.name.startswith("complex"):
        return False
    return isinstance(data, Values) and (data.size <= INLINE or data.element.name == "string")


def _parse_item(parser: AttrParser) -> Any:
    text = parser.parse_optional_str_literal()
    if text is not None:
        return text
    codes = parser.parse_optional_comma_separated_list(parser.Delimiter.SQUARE, parser.parse_integer)
    if codes is not None:
        return bytes(codes).decode("utf-8", "surrogateescape")
    if (flag := parser.parse_optional_boolean()) is not None:
        return flag
    return parser.parse_number()


def _from_items(items: list[Any], of: ElementType) -> np.ndarray:
    assert of.dtype is not None
    if of.name == "string":
        return np.array(items, dtype=object)
    if of.is_float and of.name != "nf4":
        wide = np.array([float(i) for i in items], np.float64)
        return wide if of.name == "f64" else wide.astype(of.dtype)
    return (
        np.array([int(i) for i in items], object).astype(np.uint64 if of.name == "u64" else np.int64).astype(of.dtype)
    )


def _print_item(printer: Printer, value: Any, of: ElementType) -> None:
    if of.name == "string":
        text = value if isinstance(value, str) else value.decode("utf-8", "surrogateescape")
        if text.isascii() and text.isprintable():
            printer.print_string_literal(text)
        else:
            # Any other text is written as its bytes.
            printer.print_string(str(list(text.encode("utf-8", "surrogateescape"))))
    elif of.name == "boolean":
        printer.print_string("true" if value else "false")
    elif of.is_float and of.name != "nf4":
        wide = float(value)
        text = _shortest(value, wide)
        printer.print_string(text if np.isfinite(wide) else f'"{text}"')
    else:
        printer.print_string(str(int(value)))


def _shortest(value: Any, wide: float) -> str:
    """The shortest decimal text that reads back as the same value; it always has a point or an exponent."""
    text = str(value) if isinstance(value, np.floating) else repr(wide)
    text = text if any(c in text for c in ".eni") else text + ".0"
    if "e" in text and "." not in text:
        mantissa, exponent = text.split("e")
        text = f"{mantissa}.0e{exponent}"
    return text


@dataclass(frozen=True)
class Kind(BaseAttr):
    """A constraint on the class of a property's attribute that remembers which plain values it stands for."""

    kind: str = ""


class _NoDefault:
    pass


_NONE = _NoDefault()


def _field(constraint: Any, default: Any, prop_name: str | None) -> Any:
    if isinstance(default, _NoDefault):
        return prop_def(constraint, prop_name=prop_name)
    return prop_def(constraint, attr(default) if not isinstance(default, Attribute) else default, prop_name=prop_name)


def integer(default: int | _NoDefault = _NONE, *, prop_name: str | None = None) -> Any:
    return _field(Kind(IntegerAttr, "integer"), default, prop_name)


def number(default: float | _NoDefault = _NONE, *, prop_name: str | None = None) -> Any:
    return _field(Kind(FloatAttr, "number"), default, prop_name)


def boolean(default: bool | _NoDefault = _NONE, *, prop_name: str | None = None) -> Any:
    return _field(Kind(IntegerAttr, "boolean"), default, prop_name)


def string(default: str | _NoDefault = _NONE, *, prop_name: str | None = None) -> Any:
    return _field(Kind(StringAttr, "string"), default, prop_name)


def enumeration(*values: str, default: str | _NoDefault = _NONE, prop_name: str | None = None) -> Any:
    allowed = AttrSetConstraint.get(*(StringAttr(v) for v in values))
    return _field(allowed, default, prop_name)


def ints(default: tuple[int, ...] | _NoDefault = _NONE, *, prop_name: str | None = None) -> Any:
    return _field(
        Kind(DenseArrayBase, "ints"), _NONE if isinstance(default, _NoDefault) else int_array(default), prop_name
    )


def floats(default: tuple[float, ...] | _NoDefault = _NONE, *, prop_name: str | None = None) -> Any:
    return _field(
        Kind(DenseArrayBase, "floats"), _NONE if isinstance(default, _NoDefault) else float_array(default), prop_name
    )


def strings(default: tuple[str, ...] | _NoDefault = _NONE, *, prop_name: str | None = None) -> Any:
    return _field(
        Kind(ArrayAttr, "strings"), _NONE if isinstance(default, _NoDefault) else string_array(default), prop_name
    )


def element_type(default: str | _NoDefault = _NONE, *, prop_name: str | None = None) -> Any:
    made = default if isinstance(default, _NoDefault) else ALL_TYPES[default].mlir
    return _field(Kind(TypeAttribute, "element_type"), made, prop_name)


def optional(kind: Any, *, prop_name: str | None = None) -> Any:
    """An attribute that may be absent and has no default; `kind` is an attribute class (IntegerAttr, StringAttr, …)."""
    return opt_prop_def(kind, prop_name=prop_name)


LONG = 1 << 10
"""Items from which on an array is not remembered, and made without looking at each of them."""


def int_array(values: tuple[int, ...]) -> DenseArrayBase:
    if len(values) < LONG:
        return _int_array(values)
    return DenseArrayBase(i64, BytesAttr(np.array(values, np.int64).tobytes()))


@lru_cache(maxsize=1 << 14)
def _int_array(values: tuple[int, ...]) -> DenseArrayBase:
    return DenseArrayBase.from_list(i64, values)


def float_array(values: tuple[float, ...]) -> DenseArrayBase:
    if len(values) < LONG:
        return _float_array(values)
    return DenseArrayBase(f64, BytesAttr(np.array(values, np.float64).tobytes()))


@lru_cache(maxsize=1 << 12)
def _float_array(values: tuple[float, ...]) -> DenseArrayBase:
    return DenseArrayBase.from_list(f64, values)


@lru_cache(maxsize=1 << 12)
def string_array(values: tuple[str, ...]) -> ArrayAttr[StringAttr]:
    shared = {v: StringAttr(v) for v in set(values)}
    return ArrayAttr([shared[v] for v in values])


@lru_cache(maxsize=1 << 14)
def _scalar(kind: type, value: Any) -> Attribute:
    if kind is bool:
        return BoolAttr.from_bool(value)
    if kind is int:
        return IntegerAttr(value, i64)
    return StringAttr(value)


def attr(value: Any) -> Attribute:
    """The attribute of a plain Python value; an empty sequence is one of integers.

    int → i64, float → f64, bool → i1, str, ElementType → its MLIR type, arrays and Payloads → ConstantAttr,
    sequences of one kind → a dense array (strings: an array attribute), dict → a dictionary.
    """
    if isinstance(value, Attribute):
        return value
    kind = type(value)
    if kind is bool or kind is int or kind is str:
        return _scalar(kind, value)
    if kind is float:
        return FloatAttr(value, f64)
    if isinstance(value, list | tuple) and not isinstance(value, Interval):
        items = tuple(value)
        if not items or all(isinstance(i, int | np.integer) for i in items):
            return int_array(tuple(int(i) for i in items))
        if all(isinstance(i, str) for i in items):
            return string_array(items)
        if all(isinstance(i, float | int | np.floating) for i in items):
            return float_array(tuple(float(i) for i in items))
        return ArrayAttr([attr(i) for i in items])
    if isinstance(value, np.bool_ | np.integer | np.floating):
        return attr(value.item())
    if isinstance(value, Payload):
        return ConstantAttr(value)
    if isinstance(value, np.ndarray):
        return ConstantAttr(Values(value))
    if isinstance(value, ElementType):
        return value.mlir
    if isinstance(value, dict):
        return DictionaryAttr({k: attr(v) for k, v in value.items()})
    raise TypeError(f"no attribute for {value!r}")


def coerce(kind: str, value: Any) -> Attribute:
    """The attribute of `value` for a property of this kind: `1` is a float for a number, a name a type."""
    if isinstance(value, Attribute):
        return value
    match kind:
        case "number":
            return FloatAttr(float(value), f64)
        case "boolean":
            return _scalar(bool, bool(value))
        case "integer":
            return _scalar(int, int(value))
        case "floats":
            return float_array(tuple(float(v) for v in value))
        case "ints":
            return int_array(tuple(int(v) for v in value))
        case "strings":
            return string_array(tuple(value))
        case "element_type":
            return ALL_TYPES[value].mlir if isinstance(value, str) else value.mlir
        case _:
            return attr(value)


def plain(attribute: Attribute | None) -> Any:
    """The Python value of an attribute: the inverse of `attr`; arrays come back as tuples, types as ElementType."""
    match attribute:
        case None:
            return None
        case IntegerAttr():
            if attribute.type == i1:
                return bool(attribute.value.data)
            return attribute.value.data
        case FloatAttr() | StringAttr():
            return attribute.data if isinstance(attribute, StringAttr) else attribute.value.data
        case DenseArrayBase():
            return _dense(attribute)
        case ArrayAttr():
            return tuple(plain(a) for a in attribute.data)
        case ConstantAttr():
            return attribute.data
        case DictionaryAttr():
            return {k: plain(v) for k, v in attribute.data.items()}
        case UnitAttr():
            return True
        case _ if isinstance(attribute, TypeAttribute):
            return element(attribute)
    raise TypeError(f"no plain value for {attribute}")


@lru_cache(maxsize=1 << 14)
def _dense(array: DenseArrayBase) -> tuple[Any, ...]:
    return tuple(array.get_values())  # pyright: ignore[reportAttributeAccessIssue] - there for every element type

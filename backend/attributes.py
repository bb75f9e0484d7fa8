"""The spelling of attributes in IR XML (docs.openvino.ai › OpenVINO IR format).

Everything that makes a layer's `<data>` differ from the dialect's own names and values is here, for both directions.
"""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Iterable
from functools import cache
from math import prod
from typing import Any

from xdsl.dialects.builtin import StringAttr
from xdsl.ir import Attribute
from xdsl.irdl import AttrSetConstraint, EqAttrConstraint

from stepwell.backend.text import quoted, reveal
from stepwell.dialects.base import form
from stepwell.dialects.errors import StepwellError
from stepwell.dialects.fields import coerce, plain
from stepwell.dialects.opset.base import OpsetOp, layer_type
from stepwell.dialects.types import ELEMENT_TYPES, ElementType, Shape, lower, parse_shape, tensor, upper

SPELLING = {"exclude_pad": "exclude-pad"}
"""Property names that XML spells otherwise."""

UPPER_CASE = {("MVN", "eps_mode"), ("Gelu", "approximation_mode")}
"""Enumerations that are written in upper case."""

ENUM_ALIASES = {("opset.Broadcast_1", "mode", "explicit"): "none"}
"""Other words that the runtime takes in old versions."""

TYPE_ALIASES = {"undefined": "dynamic"}

_INTEGER = re.compile(r"[+-]?[0-9]{1,32}")
_SHAPE = re.compile(r"[-0-9?., ]*")

HIDDEN = {"operandSegmentSizes", "resultSegmentSizes", "value"}
SUBGRAPH = {
    "input_ports",
    "output_ports",
    "back_edges",
    "then_input_ports",
    "then_output_ports",
    "else_input_ports",
    "else_output_ports",
}


def print_number(value: float) -> str:
    """The shortest decimal text that reads back as the same double."""
    if math.isinf(value):
        return "inf" if value > 0 else "-inf"
    return "nan" if math.isnan(value) else repr(value).removesuffix(".0")


def print_value(kind: str, attribute: Attribute) -> str:
    """An attribute's value in IR spelling."""
    value = plain(attribute)
    match kind:
        case "boolean":
            return "true" if value else "false"
        case "number":
            return print_number(value)
        case "floats":
            return ", ".join(map(print_number, value))
        case "ints" | "strings":
            return ", ".join(map(str, value))
        case "element_type":
            return value.name
        case _:
            return value.name if hasattr(value, "name") else str(value)


def write(op: OpsetOp) -> dict[str, str]:
    """The attributes of a layer's `<data>`, all of them: readers' defaults differ from the specification's."""
    type_, _ = layer_type(type(op))
    kinds = form(type(op)).kinds
    out: dict[str, str] = {}
    # In the order of the definition, whatever rewrites or a file's own order have made of the properties.
    for name in type(op).get_irdl_definition().properties:
        attribute = op.properties.get(name)
        if attribute is None or name in HIDDEN or name in SUBGRAPH:
            continue
        text = print_value(kinds.get(name, ""), attribute)
        out[SPELLING.get(name, name)] = text.upper() if (type_, name) in UPPER_CASE else text
    return out


def one_of(values: Iterable[str]) -> str:
    """A choice of words for a sentence: `explicit, same_lower or valid`."""
    *rest, last = sorted(values)
    return f"{', '.join(rest)} or {last}" if rest else last


@cache
def choices(cls: type[OpsetOp]) -> dict[str, dict[str, str]]:
    """The enumerations of an operation: property → its values by their lower-case spelling."""
    found: dict[str, dict[str, str]] = {}
    for name, definition in cls.get_irdl_definition().properties.items():
        constraint = definition.constr
        if isinstance(constraint, AttrSetConstraint):
            allowed = constraint.values
        elif isinstance(constraint, EqAttrConstraint):
            allowed = {constraint.attr}
        else:
            continue
        found[name] = {v.data.lower(): v.data for v in allowed if isinstance(v, StringAttr)}
    return found


def _choice(cls: type[OpsetOp], name: str, text: str) -> str:
    """The value of an enumeration, in whatever case it is written."""
    allowed = choices(cls)[name]
    lowered = text.lower()
    found = allowed.get(ENUM_ALIASES.get((cls.name, name, lowered), lowered))
    if found is None:
        raise ValueError(f"it can be {one_of(allowed.values())}")
    return found


def _flag(text: str) -> bool:
    lowered = text.strip().lower()
    if lowered in ("true", "1", "yes", "on"):
        return True
    if lowered in ("false", "0", "no", "off"):
        return False
    raise ValueError("it can be true or false")


def _items(text: str) -> list[str]:
    return [part.strip() for part in text.split(",")] if text.strip() else []


def integer(text: str) -> int:
    """A decimal number of 64 bits, signed or not."""
    if not _INTEGER.fullmatch(text):
        raise ValueError("it must be an integer")
    value = int(text)
    if not -(1 << 63) <= value < 1 << 64:
        raise ValueError("it must fit in 64 bits")
    # An unset size is written as the largest unsigned number.
    return value - (1 << 64) if value >= 1 << 63 else value


def _number(text: str) -> float:
    if "_" in text:  # Python's own spelling
        raise ValueError("it must be a number")
    try:
        return float(text)
    except ValueError:
        raise ValueError("it must be a number") from None


def element_type(text: str) -> ElementType:
    """The element type of this name, which may be in upper case."""
    found = ELEMENT_TYPES.get(TYPE_ALIASES.get(text.strip().lower(), text.strip().lower()))
    if found is None:
        raise ValueError(f"it must be an element type: {one_of(ELEMENT_TYPES)}")
    return found


def shape(text: str) -> Shape:
    """A shape as layers have it; brackets around it are allowed, as OpenVINO allows them."""
    inner = text.strip()
    if inner.startswith("[") and inner.endswith("]"):
        inner = inner[1:-1]
    if not _SHAPE.fullmatch(inner):
        raise ValueError("it must be a shape, such as 1,3,?,1..10")
    try:
        found = parse_shape(inner)
    except ValueError:
        raise ValueError("it must be a shape, such as 1,3,?,1..10") from None
    if any(d >= 1 << 63 for dim in found or () for d in (lower(dim), upper(dim) or 0)):
        raise ValueError("a dimension does not fit in 63 bits")
    return found


def parameter_type(data: dict[str, str], where: str) -> Attribute:
    """The declared type of a Parameter."""
    for name in ("element_type", "shape"):
        if name not in data:
            raise StepwellError(f"{where}: attribute {name} is missing")
    name = "element_type"
    try:
        kind = element_type(data[name])
        name = "shape"
        declared = shape(data[name])
        if declared is not None and kind.nbytes(prod(map(lower, declared))) >= 1 << 63:
            raise ValueError("it has more bytes than 63 bits can count")
    except ValueError as error:
        raise StepwellError(f"{where}: attribute {name} is {quoted(data[name])}; {error}") from None
    return tensor(kind.mlir, declared)


def _all(read_item: Callable[[str], Any], text: str) -> list[Any]:
    try:
        return [read_item(part) for part in _items(text)]
    except ValueError as error:
        raise ValueError(f"of each item: {error}") from None


def parse_value(kind: str, text: str) -> Any:
    """The plain value of IR spelling for a property of this kind."""
    match kind:
        case "boolean":
            return _flag(text)
        case "integer":
            return integer(text.strip())
        case "number":
            return _number(text)
        case "ints":
            return _all(integer, text)
        case "floats":
            return _all(_number, text)
        case "strings":
            return _items(text)
        case "element_type":
            return element_type(text)
        case _:
            return text


def read(cls: type[OpsetOp], data: dict[str, str], where: str) -> dict[str, Attribute]:
    """The properties of a layer from its `<data>`; unknown attributes are ignored, as OpenVINO does."""
    spec = form(cls)
    properties = dict(spec.defaults)
    for name in spec.names.values():
        text = data.get(SPELLING.get(name, name))
        text = None if text is None else reveal(text)
        if text is None or name in HIDDEN or name in SUBGRAPH:
            continue
        kind = spec.kinds.get(name, "")
        try:
            if name == "variable_type":
                properties[name] = element_type(text).mlir
            elif name == "variable_shape":
                shape(text)
                properties[name] = StringAttr(text)
            elif name in choices(cls):
                properties[name] = StringAttr(_choice(cls, name, text))
            else:
                properties[name] = coerce(kind, parse_value(kind, text))
        except ValueError as error:
            raise StepwellError(f"{where}: attribute {SPELLING.get(name, name)} is {quoted(text)}; {error}") from None
    return properties

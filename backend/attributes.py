"""The spelling of attributes in IR XML (docs.openvino.ai › OpenVINO IR format).

Everything that makes a layer's `<data>` differ from the dialect's own names and values is here, for both directions.
"""

from __future__ import annotations

import math
from typing import Any

from xdsl.dialects.builtin import StringAttr
from xdsl.ir import Attribute

from stepwell.backend.text import reveal
from stepwell.dialects.base import form
from stepwell.dialects.errors import StepwellError
from stepwell.dialects.fields import coerce, plain
from stepwell.dialects.opset.base import OpsetOp, layer_type
from stepwell.dialects.types import ELEMENT_TYPES

SPELLING = {"exclude_pad": "exclude-pad"}
"""Property names that XML spells otherwise."""

UPPER_CASE = {("MVN", "eps_mode"), ("Gelu", "approximation_mode")}
"""Enumerations that are written in upper case."""

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
    for name, attribute in op.properties.items():
        if name in HIDDEN or name in SUBGRAPH:
            continue
        text = print_value(kinds.get(name, ""), attribute)
        out[SPELLING.get(name, name)] = text.upper() if (type_, name) in UPPER_CASE else text
    return out


def _flag(text: str) -> bool:
    lowered = text.strip().lower()
    if lowered in ("true", "1", "yes", "on"):
        return True
    if lowered in ("false", "0", "no", "off"):
        return False
    raise ValueError(f"'{text}' is not a boolean")


def _items(text: str) -> list[str]:
    return [part.strip() for part in text.split(",")] if text.strip() else []


def parse_value(kind: str, text: str) -> Any:
    """The plain value of IR spelling for a property of this kind."""
    match kind:
        case "boolean":
            return _flag(text)
        case "integer":
            return _integer(text)
        case "number":
            return float(text)
        case "ints":
            return [_integer(part) for part in _items(text)]
        case "floats":
            return [float(part) for part in _items(text)]
        case "strings":
            return _items(text)
        case "element_type":
            return ELEMENT_TYPES[text.strip().lower()]
        case _:
            return text


def _integer(text: str) -> int:
    value = int(text)
    # An unset size is written as the largest unsigned number.
    return value - (1 << 64) if value >= 1 << 63 else value


def read(cls: type[OpsetOp], data: dict[str, str], where: str) -> dict[str, Attribute]:
    """The properties of a layer from its `<data>`; unknown attributes are ignored, as OpenVINO does."""
    spec = form(cls)
    type_, _ = layer_type(cls)
    properties = dict(spec.defaults)
    for name in spec.names.values():
        text = data.get(SPELLING.get(name, name))
        text = None if text is None else reveal(text)
        if text is None or name in HIDDEN or name in SUBGRAPH:
            continue
        kind = spec.kinds.get(name, "")
        try:
            if name == "variable_type":
                properties[name] = ELEMENT_TYPES[text].mlir
            elif not kind:
                properties[name] = StringAttr(text.lower() if (type_, name) in UPPER_CASE else text)
            else:
                properties[name] = coerce(kind, parse_value(kind, text))
        except (KeyError, ValueError) as error:
            raise StepwellError(f'{where}: attribute {name}="{text}": {error}') from None
    return properties

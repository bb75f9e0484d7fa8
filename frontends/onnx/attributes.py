"""AttributeProto to attributes, and which property of an operation each becomes."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import Any

from xdsl.dialects.builtin import ArrayAttr, FloatAttr, IntegerAttr, StringAttr, f64, i64
from xdsl.ir import Attribute

from stepwell.dialects.fields import ConstantAttr, float_array, int_array, string_array
from stepwell.frontends.faults import Fault
from stepwell.frontends.messages import listed, quoted, text
from stepwell.frontends.onnx.plans import Plan
from stepwell.frontends.onnx.tensors import Tensors
from stepwell.frontends.onnx.types import spell_type

FLOAT, INT, STRING, TENSOR, GRAPH, FLOATS, INTS, STRINGS, TENSORS, GRAPHS, SPARSE_TENSOR = range(1, 12)
SPARSE_TENSORS, TYPE_PROTO, TYPE_PROTOS = 12, 13, 14

# fmt: off
TYPES = (
    "UNDEFINED", "FLOAT", "INT", "STRING", "TENSOR", "GRAPH", "FLOATS", "INTS", "STRINGS", "TENSORS", "GRAPHS",
    "SPARSE_TENSOR", "SPARSE_TENSORS", "TYPE_PROTO", "TYPE_PROTOS",
)
# fmt: on
"""AttributeProto.AttributeType"""

NOT_DATA = {GRAPH, GRAPHS, SPARSE_TENSORS, TYPE_PROTOS}
"""Types of attribute that have no attribute here; an operator that is not known is read without them."""

_FIELDS = {"f": FLOAT, "i": INT, "s": STRING, "t": TENSOR, "g": GRAPH, "sparse_tensor": SPARSE_TENSOR, "tp": TYPE_PROTO}
_LISTS = {"floats": FLOATS, "ints": INTS, "strings": STRINGS, "tensors": TENSORS, "graphs": GRAPHS}

_ACCEPTED = {
    "integer": (INT,),
    "boolean": (INT,),
    "number": (FLOAT, INT),
    "string": (STRING,),
    "ints": (INTS,),
    "floats": (FLOATS, INTS),
    "strings": (STRINGS,),
    "tensor": (TENSOR, SPARSE_TENSOR),
    "enumeration": (STRING,),
}
"""Kind of property → types of attribute that fit; a whole number is taken for a float."""

DROPPED = {"consumed_inputs"}
"""Attributes of operator sets before 6 that told the memory planner which inputs may be overwritten."""


def attribute_type(proto: Any, kind: str) -> int:
    """The type of an attribute; files of the first IR version do not say it."""
    if proto.type:
        return proto.type
    for name, type_ in _FIELDS.items():
        if proto.HasField(name):
            return type_
    for name, type_ in _LISTS.items():
        if len(getattr(proto, name)):
            return type_
    if kind in ("ints", "floats", "strings"):
        return _ACCEPTED[kind][0]
    raise Fault("it has neither type nor value")


def convert(proto: Any, type_: int, kind: str, tensors: Tensors) -> Attribute:
    """The attribute for an AttributeProto of a type, where a property of a kind is wanted ("": any)."""
    match type_:
        case 1:
            return FloatAttr(proto.f, f64)
        case 2:
            return FloatAttr(float(proto.i), f64) if kind == "number" else _integer(proto.i)
        case 3:
            return StringAttr(text(proto.s))
        case 4:
            return ConstantAttr(tensors.payload(proto.t))
        case 6:
            return float_array(tuple(proto.floats))
        case 7 if kind == "floats":
            return float_array(tuple(float(i) for i in proto.ints))
        case 7:
            return int_array(tuple(proto.ints))
        case 8:
            return string_array(tuple(text(s) for s in proto.strings))
        case 9:
            return ArrayAttr([ConstantAttr(tensors.payload(t)) for t in proto.tensors])
        case 11:
            return ConstantAttr(tensors.dense(proto.sparse_tensor))
        case 13:
            return StringAttr(spell_type(proto.tp))
        case _:
            raise Fault(f"attributes of type {TYPES[type_] if type_ < len(TYPES) else type_} cannot be read")


@lru_cache(maxsize=1 << 12)
def _integer(value: int) -> IntegerAttr:
    return IntegerAttr(value, i64)


def properties(
    shape: Plan, given: Sequence[tuple[str, Any]], tensors: Tensors
) -> tuple[dict[str, Attribute], dict[str, Attribute]]:
    """The properties of an operation and the attributes that its class does not know, from names and AttributeProtos.

    Graphs are left out.
    """
    found = dict(shape.defaults)
    other: dict[str, Attribute] = {}
    for name, proto in given:
        kind = shape.kinds.get(name)
        if kind is None and name in DROPPED:
            continue
        try:
            type_ = proto.type or attribute_type(proto, kind or "")
            if type_ == GRAPH:
                continue
            if kind and type_ not in _ACCEPTED[kind]:
                expected = TYPES[_ACCEPTED[kind][0]]
                raise Fault(f"it is of type {TYPES[type_] if type_ < len(TYPES) else type_}, not {expected}")
            made = convert(proto, type_, kind or "", tensors)
            if name in shape.choices and made.data not in shape.choices[name]:  # pyright: ignore[reportAttributeAccessIssue]: a StringAttr
                raise Fault(f"{quoted(made.data)} is not one of {listed(sorted(shape.choices[name]))}")  # pyright: ignore[reportAttributeAccessIssue]: a StringAttr
        except Fault as fault:
            raise Fault(f"attribute {quoted(name)}: {fault}") from None
        if kind is None:
            other["onnx." + name] = made
        else:
            found[name] = made
    for name in shape.required:
        if name not in found:
            raise Fault(f"attribute {quoted(name)} is missing")
    return found, other


__all__ = ["NOT_DATA", "TYPES", "attribute_type", "convert", "properties"]

"""AttrValue to attributes, as the operator's class declares them."""

from __future__ import annotations

from functools import cache
from typing import Any, NamedTuple

from xdsl.dialects.builtin import ArrayAttr, DictionaryAttr, FloatAttr, IntegerAttr, StringAttr, f64, i64
from xdsl.ir import Attribute
from xdsl.irdl import AttrSetConstraint, PropertyDef

from stepwell.dialects.base import form
from stepwell.dialects.fields import ConstantAttr, attr, float_array, int_array
from stepwell.dialects.tf.base import TfOp, shape_attr
from stepwell.frontends.faults import Fault
from stepwell.frontends.messages import quoted, text
from stepwell.frontends.tf.tensors import Tensors
from stepwell.frontends.tf.types import element_type, shape_of


class Field(NamedTuple):
    """A declared attribute: its name, what kind of value it has, whether it may be left out."""

    name: str
    kind: str
    optional: bool
    allowed: frozenset[str] = frozenset()
    """The texts that it may be; none: any."""


@cache
def fields(cls: type[TfOp]) -> tuple[Field, ...]:
    """The attributes that a class declares."""
    spec, known = cls.get_irdl_definition(), form(cls)
    made = []
    for name, definition in spec.properties.items():
        if name in ("operandSegmentSizes", "resultSegmentSizes", "regionSegmentSizes"):
            continue
        kind = known.kinds.get(name) or ("constant" if _holds_constant(definition) else "string")
        optional = type(definition) is not PropertyDef or definition.default_value is not None
        made.append(Field(name, kind, optional, _texts(definition.constr)))
    return tuple(made)


def _texts(constraint: Any) -> frozenset[str]:
    """The texts that a constraint allows, where it names them."""
    if not isinstance(constraint, AttrSetConstraint):
        return frozenset()
    return frozenset(a.data for a in constraint.values if isinstance(a, StringAttr))


def _holds_constant(definition: Any) -> bool:
    return getattr(definition.constr, "attr", None) is ConstantAttr


ONEOF = {
    "integer": "i",
    "number": "f",
    "boolean": "b",
    "string": "s",
    "element_type": "type",
    "shape": "shape",
    "function": "func",
    "constant": "tensor",
}
"""Kind of an attribute → field of AttrValue."""

LISTS = {
    "ints": "i",
    "floats": "f",
    "booleans": "b",
    "strings": "s",
    "dtypes": "type",
    "shapes": "shape",
    "functions": "func",
}
"""Kind of an attribute → field of AttrValue.ListValue."""


def properties(cls: type[TfOp], given: Any, tensors: Tensors) -> dict[str, Attribute]:
    """The properties of an operator, from a node's map of attributes; what the class does not declare is left out."""
    made = dict(form(cls).defaults)
    for name, kind, optional, allowed in fields(cls):
        if name not in given:
            if not optional:
                raise Fault(f"the attribute {quoted(name)} is missing")
            continue
        value = given[name]
        which = value.WhichOneof("value")
        if which == "placeholder":
            raise Fault(f"the attribute {quoted(name)} is left to the caller of the function, which is not supported")
        try:
            if kind in LISTS:
                if which not in ("list", None):
                    raise Fault(f"it is no list ({which})")
                made[name] = _list(kind, getattr(value.list, LISTS[kind]))
            else:
                if which != ONEOF[kind]:
                    raise Fault(f"it should be {kind}, and is {which or 'empty'}")
                made[name] = single(kind, getattr(value, which), tensors)
                if allowed and (given_text := getattr(made[name], "data", "")) not in allowed:
                    raise Fault(f"{quoted(given_text)} is not one of {', '.join(sorted(allowed))}")
        except Fault as fault:
            raise Fault(f"the attribute {quoted(name)}: {fault}") from None
    return made


def single(kind: str, value: Any, tensors: Tensors) -> Attribute:
    """The attribute of one value."""
    match kind:
        case "integer":
            return IntegerAttr(value, i64) if value >> 16 else attr(value)
        case "number":
            return FloatAttr(value, f64)
        case "boolean":
            return attr(value)
        case "string":
            return StringAttr(text(value))
        case "element_type":
            return element_type(value).mlir
        case "shape":
            return shape_attr(shape_of(value))
        case "function":
            return StringAttr(text(value.name))
        case _:
            return ConstantAttr(tensors.payload(value))


def _list(kind: str, values: Any) -> Attribute:
    match kind:
        case "ints":
            return int_array(tuple(values))
        case "floats":
            return float_array(tuple(values))
        case "booleans":
            return ArrayAttr([attr(bool(v)) for v in values])
        case "strings":
            return ArrayAttr([StringAttr(text(v)) for v in values])
        case "dtypes":
            return ArrayAttr([element_type(v).mlir for v in values])
        case "shapes":
            return ArrayAttr([shape_attr(shape_of(v)) for v in values])
        case _:
            return ArrayAttr([StringAttr(text(v.name)) for v in values])


def unknown(given: Any, tensors: Tensors) -> DictionaryAttr:
    """The attributes of an operator without a class, as far as they can be shown."""
    kinds = {which: kind for kind, which in ONEOF.items()}
    made: dict[str, Attribute] = {}
    for name, value in given.items():
        which = value.WhichOneof("value")
        if name.startswith("_") or which in (None, "placeholder"):
            continue
        if which == "list":
            kind = next((k for k, f in LISTS.items() if len(getattr(value.list, f))), "ints")
            made[text(name)] = _list(kind, getattr(value.list, LISTS[kind]))
        else:
            made[text(name)] = single(kinds[which], getattr(value, which), tensors)
    return DictionaryAttr(made)


__all__ = ["properties", "unknown"]

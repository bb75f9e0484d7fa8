"""The fields of an operation from the message of a layer's parameters."""

from __future__ import annotations

from typing import Any

from xdsl.irdl import OptPropertyDef

from stepwell.dialects.caffe.base import CaffeOp
from stepwell.frontends.caffe.forks import adopt
from stepwell.frontends.caffe.layers import Layer
from stepwell.frontends.faults import Fault

HIDDEN = frozenset({"operandSegmentSizes", "resultSegmentSizes"})


def fields_of(cls: type[CaffeOp], layer: Layer) -> dict[str, Any]:
    """The fields that a layer gives; the others have their defaults."""
    names = [cls.PARAM] if cls.PARAM else []
    given = None
    for name in names:
        if name in layer.message.DESCRIPTOR.fields_by_name:
            adopt(layer.message, name)
        given = layer.parameters(name)
    found: dict[str, Any] = {}
    for name, definition in cls.get_irdl_definition().properties.items():
        if name in HIDDEN:
            continue
        value = None if given is None else value_of(given, cls.PATHS.get(name, name))
        if value is not None:
            found[name] = value
        elif definition.default_value is None and not isinstance(definition, OptPropertyDef):
            raise Fault(f"{layer} has no {name}")
    return found


def value_of(message: Any, path: str) -> Any:
    """The value of a field, or of one in a message within (`shape.dim`); None where it is not given."""
    outer, _, inner = path.partition(".")
    field = message.DESCRIPTOR.fields_by_name.get(outer)
    if field is None:
        return None
    if inner:
        return value_of(getattr(message, outer), inner) if message.HasField(outer) else None
    if repeated(field):
        return tuple(getattr(message, outer)) or None
    if not message.HasField(outer):
        return None
    value = getattr(message, outer)
    return field.enum_type.values_by_number[value].name if field.enum_type is not None else value


def repeated(field: Any) -> bool:
    """Whether a field is a list, as every release of protobuf can say."""
    known = getattr(field, "is_repeated", None)
    return known if isinstance(known, bool) else field.label == 3


def as_given(message: Any) -> dict[str, Any]:
    """A message as nested dictionaries of plain values: what a layer without a class keeps."""
    found: dict[str, Any] = {}
    for field, value in message.ListFields():
        if field.message_type is not None:
            items = [as_given(v) for v in value] if repeated(field) else as_given(value)
        elif field.enum_type is not None and not repeated(field):
            items = field.enum_type.values_by_number[value].name
        else:
            items = list(value) if repeated(field) else value
        found[field.name] = items
    return found


__all__ = ["as_given", "fields_of", "value_of"]

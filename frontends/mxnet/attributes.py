"""Attributes of a node, which are text as MXNet's parameter parser takes it, as properties of an operator."""

from __future__ import annotations

import re

from xdsl.dialects.builtin import ArrayAttr, DictionaryAttr, StringAttr, UnitAttr
from xdsl.ir import Attribute
from xdsl.irdl import AttrSetConstraint, OptPropertyDef

from stepwell.dialects import diagnostics
from stepwell.dialects.base import form
from stepwell.dialects.fields import attr, coerce, plain
from stepwell.dialects.mxnet.base import MxnetOp, entries_attr
from stepwell.frontends.faults import Fault
from stepwell.frontends.messages import quoted
from stepwell.frontends.mxnet.legacy import is_hidden

IGNORED = frozenset(
    {
        *("ctx", "workspace", "name", "attr", "out", "num_args", "num_arrays", "num_inputs", "num_weights"),
        *("in_arg_num", "cudnn_off", "cudnn_tune", "cudnn_tensor_core", "cudnn_algo_verbose"),
        *("cudnn_algo_fwd", "cudnn_algo_fwd_prec", "cudnn_algo_bwd_data", "cudnn_algo_bwd_filter"),
        "cudnn_algo_bwd_prec",
    }
)
"""Parameters that change only how something is computed, or that the number of inputs says."""

TRUE, FALSE = ("True", "true", "1"), ("False", "false", "0")
LONGEST = 1 << 16
"""Characters of an attribute that is a number or a tuple."""

_ITEM = re.compile(r"[^\s,()\[\]]+")


def integer(value: str) -> int:
    """An integer, as `3`, `3L`, `True` or `3.0`."""
    value = value.strip().removesuffix("L")
    if value in TRUE[:2] + FALSE[:2]:
        return int(value in TRUE)
    try:
        return int(value)
    except ValueError:
        wide = number(value)
        if wide != wide or wide in (float("inf"), float("-inf")) or wide != int(wide):
            raise Fault(f"{quoted(value)} is not an integer") from None
        return int(wide)


def number(value: str) -> float:
    value = value.strip()
    if value in TRUE[:2] + FALSE[:2]:
        return float(value in TRUE)
    try:
        return float(value.removesuffix("f"))
    except ValueError:
        raise Fault(f"{quoted(value)} is not a number") from None


def boolean(value: str) -> bool:
    if value.strip() in TRUE:
        return True
    if value.strip() in FALSE:
        return False
    return bool(integer(value))


def items(value: str) -> list[str]:
    """The items of a tuple or list, or of one item alone."""
    if len(value) > LONGEST:
        raise Fault(f"a tuple of {len(value)} characters")
    return _ITEM.findall(value)


def _tuples(value: str) -> ArrayAttr[Attribute]:
    """`((1, 2), (3,))`; a tuple of integers alone is one of one."""
    if len(value) > LONGEST:
        raise Fault(f"a tuple of {len(value)} characters")
    inner = re.findall(r"[(\[]([^()\[\]]*)[)\]]", value) or [value]
    return ArrayAttr([attr(tuple(integer(i) for i in items(part))) for part in inner])


def _value(kind: str, value: str) -> Attribute:
    match kind:
        case "integer":
            return coerce(kind, integer(value))
        case "nullable":
            return attr(integer(value))
        case "number":
            return coerce(kind, number(value))
        case "boolean":
            return coerce(kind, boolean(value))
        case "ints":
            return coerce(kind, [integer(i) for i in items(value)])
        case "floats":
            return coerce(kind, [number(i) for i in items(value)])
        case "entries":
            return entries_attr([None if i == "None" else integer(i) for i in items(value)])
        case "tuples":
            return _tuples(value)
        case _:
            return StringAttr(value)


def properties(cls: type[MxnetOp], given: dict[str, str]) -> dict[str, Attribute]:
    """The properties of an operator; raises Fault where a value is none that the parameter can have."""
    spec = cls.get_irdl_definition()
    kinds = form(cls).kinds
    made = dict(form(cls).defaults)
    for name, definition in spec.properties.items():
        value = given.get(name)
        if value is None:
            continue
        kind = kinds.get(name, "")
        if value == "None" and kind == "nullable":
            made[name] = UnitAttr()
            continue
        if value == "None" and kind not in ("", "string"):
            if name not in made and not isinstance(definition, OptPropertyDef):
                raise Fault(f"its {name} is None")
            continue
        try:
            made[name] = _value(kind, value)
        except (Fault, OverflowError, ValueError) as fault:
            raise Fault(f"its {name}: {fault}") from None
        if isinstance(definition.constr, AttrSetConstraint) and made[name] not in definition.constr.values:
            allowed = ", ".join(sorted(plain(v) for v in definition.constr.values))
            raise Fault(f"its {name} is {quoted(value)}, which is not one of {allowed}")
    for name, definition in spec.properties.items():
        required = not isinstance(definition, OptPropertyDef) and name not in made
        if required and name not in ("operandSegmentSizes", "resultSegmentSizes"):
            raise Fault(f"it has no {name}")
    for name in given:
        if name not in spec.properties and name not in IGNORED and not is_hidden(name):
            operator = cls.name.removeprefix("mxnet.")
            diagnostics.warn(f"the attribute {quoted(name)} of {operator} is none of MXNet 1.9's; it is not looked at")
    return made


def unknown(given: dict[str, str]) -> DictionaryAttr:
    """The attributes of an operator without a class, as they were."""
    return DictionaryAttr({name: StringAttr(value) for name, value in given.items() if not is_hidden(name)})


def shape_of(value: str) -> tuple[int | None, ...] | None:
    """The shape that a variable's hint says: sizes of 0 and -1 are not known."""
    if value.strip() == "None":
        return None
    try:
        sizes = [None if i == "None" else integer(i) for i in items(value)]
    except Fault:
        return None
    return tuple(None if s is None or s <= 0 else s for s in sizes)


__all__ = ["properties", "shape_of", "unknown"]

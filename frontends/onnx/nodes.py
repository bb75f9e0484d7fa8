"""Nodes to operations: which input fills which field, and which attribute which property.

What a class says of its form is looked up once, in a `Plan`. Results and operands are handed to `create`, which checks
nothing; what could be wrong about a node is checked here.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Any

from xdsl.dialects.builtin import ArrayAttr, DenseArrayBase, FloatAttr, IntegerAttr, StringAttr, f64, i64
from xdsl.ir import Attribute, SSAValue
from xdsl.irdl import AttrSetConstraint, BaseAttr, OptOperandDef, OptPropertyDef, VarOperandDef, VarResultDef

from stepwell.dialects.base import form, segment_sizes
from stepwell.dialects.fields import ConstantAttr, Kind, int_array, string_array
from stepwell.dialects.onnx.base import OnnxOp
from stepwell.frontends.messages import listed, quoted, text
from stepwell.frontends.onnx.faults import Fault
from stepwell.frontends.onnx.tensors import Tensors, type_name

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


@dataclass(frozen=True)
class Plan:
    """The form of an operator's class."""

    cls: type[OnnxOp]
    operands: tuple[tuple[str, str], ...]
    """Name and "one", "optional" or "variadic" of each operand field."""
    single: bool
    """Whether every operand field takes exactly one value."""
    sized: bool
    """Whether the sizes of the fields are a property."""
    results: int
    """Fields of exactly one result."""
    variadic: bool
    """Whether a variadic result follows."""
    kinds: dict[str, str]
    choices: dict[str, frozenset[str]]
    required: tuple[str, ...]
    defaults: dict[str, Attribute]
    regions: tuple[str, ...]


def _kind_of(constraint: Any) -> str:
    if isinstance(constraint, Kind):
        return constraint.kind
    if isinstance(constraint, AttrSetConstraint):
        return "enumeration"
    if isinstance(constraint, BaseAttr):
        names = {IntegerAttr: "integer", FloatAttr: "number", StringAttr: "string", ConstantAttr: "tensor"}
        return names.get(constraint.attr, "")
    return ""


@cache
def plan(cls: type[OnnxOp]) -> Plan:
    """The form of a class."""
    spec, shape = cls.get_irdl_definition(), form(cls)
    operands = tuple(
        (n, "optional" if isinstance(d, OptOperandDef) else "variadic" if isinstance(d, VarOperandDef) else "one")
        for n, d in spec.operands
    )
    variadic = any(isinstance(d, VarResultDef) for _, d in spec.results)
    properties = {n: p for n, p in spec.properties.items() if n not in ("operandSegmentSizes", "resultSegmentSizes")}
    choices = {
        n: frozenset(a.data for a in p.constr.values if isinstance(a, StringAttr))
        for n, p in properties.items()
        if isinstance(p.constr, AttrSetConstraint)
    }
    return Plan(
        cls,
        operands,
        all(kind == "one" for _, kind in operands),
        shape.operand_segments is not None,
        len(spec.results) - variadic,
        variadic,
        {n: _kind_of(p.constr) for n, p in properties.items()},
        choices,
        tuple(n for n, p in properties.items() if not isinstance(p, OptPropertyDef) and n not in shape.defaults),
        shape.defaults,
        tuple(n for n, _ in spec.regions),
    )


@lru_cache(maxsize=1 << 12)
def sizes_attr(sizes: tuple[int, ...]) -> DenseArrayBase:
    return segment_sizes(sizes)


def fill(shape: Plan, operands: Sequence[SSAValue | None]) -> tuple[list[SSAValue], tuple[int, ...]]:
    """The operands of a class and the sizes of its fields; None stands for an input that is left out."""
    count, fields = len(operands), shape.operands
    if shape.single and count == len(fields) and None not in operands:
        return operands, (1,) * count  # pyright: ignore[reportReturnType]: none of them is None
    flat: list[SSAValue] = []
    sizes: list[int] = []
    at = 0
    for name, kind in fields:
        if kind == "variadic":
            rest = [v for v in operands[at:] if v is not None]
            if len(rest) != max(count - at, 0):
                raise Fault(f"one of its inputs {name} is left out")
            flat.extend(rest)
            sizes.append(len(rest))
            at = count
            continue
        value = operands[at] if at < count else None
        at += 1
        if value is None and kind == "one":
            raise Fault(f"input {name} is missing")
        sizes.append(0 if value is None else 1)
        if value is not None:
            flat.append(value)
    if any(v is not None for v in operands[at:]):
        raise Fault(f"it has {count} inputs; the operator takes at most {len(fields)}")
    return flat, tuple(sizes)


def result_count(shape: Plan, outputs: Sequence[str]) -> int:
    """How many results an operation has, given the names of the node's outputs."""
    if shape.variadic:
        return max(shape.results, len(outputs))
    if any(outputs[shape.results :]):
        raise Fault(f"it has {len(outputs)} outputs; the operator gives at most {shape.results}")
    return shape.results


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
            return DenseArrayBase.from_list(f64, list(proto.floats))
        case 7 if kind == "floats":
            return DenseArrayBase.from_list(f64, [float(i) for i in proto.ints])
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


def spell_type(proto: Any) -> str:
    """A TypeProto in ONNX's own spelling: `seq(tensor(f32))`."""
    head, closing = "", ""
    while True:
        which = proto.WhichOneof("value")
        if which in ("sequence_type", "optional_type"):
            head += "seq(" if which == "sequence_type" else "optional("
            proto = getattr(proto, which).elem_type
        elif which == "map_type":
            head += f"map({type_name(proto.map_type.key_type)},"
            proto = proto.map_type.value_type
        elif which in ("tensor_type", "sparse_tensor_type"):
            name = type_name(getattr(proto, which).elem_type)
            return f"{head}{which.removesuffix('_type')}({name}){closing}"
        else:
            return f"{head}{which or 'unknown'}{closing}"
        closing += ")"


__all__ = ["GRAPH", "Plan", "attribute_type", "convert", "fill", "plan", "properties", "result_count", "spell_type"]

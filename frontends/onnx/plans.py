"""The form of an operator's class, and how a node's inputs and outputs fit it.

What a class says of its form is looked up once, in a `Plan`. Operands and results are handed to `create`, which checks
nothing; what could be wrong about a node is checked here and in `attributes`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Any

from xdsl.dialects.builtin import DenseArrayBase, FloatAttr, IntegerAttr, StringAttr
from xdsl.ir import Attribute, SSAValue
from xdsl.irdl import (
    AttrSetConstraint,
    BaseAttr,
    OptionalDef,
    OptOperandDef,
    OptPropertyDef,
    VarOperandDef,
    VarResultDef,
)

from stepwell.dialects.base import form, segment_sizes
from stepwell.dialects.fields import ConstantAttr, Kind
from stepwell.dialects.onnx.base import OnnxOp
from stepwell.frontends.faults import Fault

SEGMENTS = {"operandSegmentSizes", "regionSegmentSizes", "resultSegmentSizes"}
"""Properties that say how many operands, regions or results a field has."""


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
    optional: tuple[str, ...]
    """Regions that may be left out; how many there are of each region is then a property."""


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
    properties = {n: p for n, p in spec.properties.items() if n not in SEGMENTS}
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
        tuple(n for n, d in spec.regions if isinstance(d, OptionalDef)),
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


__all__ = ["Plan", "fill", "plan", "result_count", "sizes_attr"]

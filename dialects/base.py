"""What operations of every dialect share: building with plain Python values and declared defaults."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any, Self

from xdsl.dialects.builtin import DenseArrayBase, LocationAttr, TensorType, UnrankedTensorType, i32
from xdsl.ir import Attribute, OpResult, Region, SSAValue, SSAValues
from xdsl.irdl import (
    AttrSizedOperandSegments,
    AttrSizedRegionSegments,
    IRDLOperation,
    OptOperandDef,
    PropertyDef,
    VarOperandDef,
)

from stepwell.dialects.fields import Kind, coerce

Tensor = TensorType | UnrankedTensorType


@dataclass(frozen=True)
class Shape:
    """What a definition says of an operation's form, looked up once per class."""

    defaults: dict[str, Attribute]
    kinds: dict[str, str]
    names: dict[str, str]
    """Python field name → property name."""
    operand_segments: tuple[str, ...] | None
    """For each operand field "one", "optional" or "variadic", where segments must be given."""
    sized_regions: bool
    """Whether the property says which regions there are."""


@cache
def form(cls: type[IRDLOperation]) -> Shape:
    """The form of an operation class."""
    spec = cls.get_irdl_definition()
    kinds = {n: p.constr.kind for n, p in spec.properties.items() if isinstance(p.constr, Kind)}
    defaults = {
        n: p.default_value for n, p in spec.properties.items() if type(p) is PropertyDef and p.default_value is not None
    }
    names = {field: ir for field, (ir, kind) in spec.accessor_names.items() if kind == "property"}
    names.update({n: n for n in spec.properties if n not in names.values()})
    segments = None
    if any(isinstance(o, AttrSizedOperandSegments) for o in spec.options):
        segments = tuple(
            "optional" if isinstance(d, OptOperandDef) else "variadic" if isinstance(d, VarOperandDef) else "one"
            for _, d in spec.operands
        )
    sized = any(isinstance(o, AttrSizedRegionSegments) for o in spec.options)
    return Shape(defaults, kinds, names, segments, sized)


def segment_sizes(sizes: Sequence[int]) -> DenseArrayBase:
    return DenseArrayBase.from_list(i32, list(sizes))


class TypedOp(IRDLOperation):
    """An operation of one of our dialects: properties are built from plain values and declared defaults."""

    @classmethod
    def make(
        cls,
        operands: Sequence[SSAValue | Sequence[SSAValue] | None],
        result_types: Sequence[Attribute] = (),
        properties: dict[str, Any] | None = None,
        *,
        regions: Sequence[Region | None] = (),
        attributes: dict[str, Attribute] | None = None,
        location: LocationAttr | None = None,
    ) -> Self:
        """Build the operation: one entry per operand field (None: left out, a sequence: variadic), one per region.

        Properties that are not given get their declared default. Nothing is verified.
        """
        spec = form(cls)
        flat: list[SSAValue] = []
        sizes: list[int] = []
        for operand in operands:
            if operand is None:
                sizes.append(0)
            elif isinstance(operand, SSAValue):
                flat.append(operand)
                sizes.append(1)
            else:
                flat.extend(operand)
                sizes.append(len(operand))
        props = dict(spec.defaults)
        for field, value in (properties or {}).items():
            if value is not None:
                name = spec.names[field]
                props[name] = coerce(spec.kinds.get(name, ""), value)
        if spec.operand_segments is not None:
            sizes.extend([0] * (len(spec.operand_segments) - len(sizes)))
            props["operandSegmentSizes"] = segment_sizes(sizes)
        if spec.sized_regions:
            props["regionSegmentSizes"] = segment_sizes([int(r is not None) for r in regions])
        return cls.create(
            operands=flat,
            result_types=result_types,
            properties=props,
            attributes=attributes or {},
            location=location,
            regions=[r for r in regions if r is not None],
        )

    def set_result_types(self, types: Sequence[Attribute]) -> None:
        """Give a newly built operation its results."""
        self.results = SSAValues(OpResult(t, self, i) for i, t in enumerate(types))


def retype(value: SSAValue, type_: Attribute) -> None:
    """Change the type of a value in place."""
    value._type = type_  # pyright: ignore[reportPrivateUsage]: xDSL's own rewriter replaces the value, which costs its users

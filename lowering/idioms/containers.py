"""Values made of tensors, sequences and optional values, between operations that take tensors only.

A `Form` says of how many tensors a value is made and of which types: what a body's Parameters for it are, and in what
form two values can take the same place. The forms of a sequence, from the most that is known to the least:

* its tensors, where their number is known (`stepwell.list`);
* one tensor that holds them all along a new leading axis, where they have one known shape (`stepwell.packed`);
* one tensor that holds their elements, and a table of their shapes.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TypeAlias

import numpy as np
from xdsl.ir import Attribute, OpResult, SSAValue

from stepwell.dialects.base import Tensor
from stepwell.dialects.errors import NoMatch
from stepwell.dialects.opset.subgraph import widened
from stepwell.dialects.structure import CONTAINERS, ListOp, MaybeOp, PackedOp, ReservedOp
from stepwell.dialects.types import ANY, DYNAMIC, Dim, Shape, element, element_of, shape_of, tensor
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms.basic import broadcast, concat, ints, reshape
from stepwell.lowering.idioms.packed import empty, flat, of_tensors, padded


@dataclass(frozen=True)
class TensorForm:
    """A tensor."""

    type: Attribute


@dataclass(frozen=True)
class ListForm:
    """A sequence whose length is known, by the types of its tensors."""

    items: tuple[Attribute, ...]


@dataclass(frozen=True)
class PackedForm:
    """A sequence whose length is not known; see `stepwell.packed`."""

    kind: Attribute
    dims: tuple[Dim, ...]
    stacked: bool
    mixed: bool = False


@dataclass(frozen=True)
class ReservedForm:
    """A sequence none of whose elements has been set; see `stepwell.reserved`."""

    kind: Attribute
    dims: Shape


@dataclass(frozen=True)
class MaybeForm:
    """An optional value that may be there or not; without `inner` it is never there."""

    inner: Form | None = None


Form: TypeAlias = TensorForm | ListForm | PackedForm | ReservedForm | MaybeForm


def container(value: SSAValue) -> ListOp | PackedOp | ReservedOp | MaybeOp | None:
    """The operation that says what a value is made of; None for a tensor."""
    return value.op if isinstance(value, OpResult) and isinstance(value.op, CONTAINERS) else None


def form_of(value: SSAValue) -> Form:
    """The form of a value."""
    match made := container(value):
        case ListOp():
            return ListForm(tuple(v.type for v in made.items))
        case PackedOp():
            return PackedForm(element_of(made.data), made.dims.data, made.table is None, made.mixed is not None)
        case ReservedOp():
            return ReservedForm(made.kind, made.shape)
        case MaybeOp():
            return MaybeForm(form_of(made.parts[1]) if made.parts else None)
        case _:
            return TensorForm(value.type)


def types(form: Form) -> list[Attribute]:
    """The types of the tensors that a value of this form is made of."""
    match form:
        case TensorForm(type_):
            return [type_]
        case ListForm(items):
            return list(items)
        case PackedForm(kind, dims, True):
            return [tensor(kind, (ANY, *dims))]
        case PackedForm(kind, dims):
            return [tensor(kind, (ANY,)), tensor("i64", (ANY, len(dims)))]
        case ReservedForm():
            return [tensor("i64", ())]
        case MaybeForm(inner):
            return [] if inner is None else [tensor("boolean", ()), *types(inner)]


def rebuilt(rw: Lowering, form: Form, parts: Sequence[SSAValue]) -> SSAValue:
    """The value of a form that is made of these tensors."""
    match form:
        case TensorForm():
            (value,) = parts
            return value
        case ListForm():
            return rw.emit(ListOp, parts)
        case PackedForm(_, dims, stacked, mixed):
            return rw.emit(PackedOp, parts[0], None if stacked else parts[1], dims, mixed=mixed)
        case ReservedForm(kind, shape):
            return rw.emit(ReservedOp, parts[0], kind, shape)
        case MaybeForm(inner):
            if inner is None:
                return rw.emit(MaybeOp)
            return rw.emit(MaybeOp, parts[0], rebuilt(rw, inner, parts[1:]))


def join(a: Form, b: Form) -> Form:
    """The form that values of both forms can be given; sizes that differ are given up."""
    if a == b:
        return a
    match a, b:
        case TensorForm(p), TensorForm(q):
            return TensorForm(widened(p, q))
        case (MaybeForm(p), MaybeForm(q)):
            return MaybeForm(p if q is None else q if p is None else join(p, q))
        case (MaybeForm(p), q) | (q, MaybeForm(p)):
            return MaybeForm(q if p is None else join(p, q))
        case (TensorForm(), _) | (_, TensorForm()):
            raise NoMatch("in one case the value is a tensor, in the other a sequence")
        case (ReservedForm(kind, p), ReservedForm(other, q)) if kind == other:
            known = None if p is None or q is None or len(p) != len(q) else zip(p, q, strict=True)
            return ReservedForm(kind, None if known is None else tuple(x if x == y else ANY for x, y in known))
        case (ReservedForm() as p, ListForm(())) | (ListForm(()), ReservedForm() as p):
            return p
        case ListForm(p), ListForm(q) if len(p) == len(q):
            items = [widened(x, y) for x, y in zip(p, q, strict=True)]
            if all(whole(item) for item in items):
                return ListForm(tuple(items))
    return together(a, b)


def together(a: Form, b: Form) -> PackedForm:
    """The form of a sequence that elements of two sequences are in, however many of each."""
    if isinstance(a, ReservedForm) or isinstance(b, ReservedForm):
        reserved, other = (a, b) if isinstance(a, ReservedForm) else (b, a)
        form = other if isinstance(other, PackedForm) else packed_form(_elements(other))
        assert isinstance(reserved, ReservedForm)
        if reserved.kind != form.kind:
            raise NoMatch("the tensors of the sequence have different element types")
        # Zeros can stand for what is not set where their shape is known.
        return form if all(isinstance(d, int) for d in form.dims) else replace(form, stacked=False)
    table = any(isinstance(f, PackedForm) and not f.stacked for f in (a, b))
    return packed_form([*_elements(a), *_elements(b)], table=table)


def whole(type_: Attribute) -> bool:
    """Whether rank and element type are known."""
    assert isinstance(type_, Tensor)
    return shape_of(type_) is not None and type_.element_type != DYNAMIC.mlir


def _elements(form: Form) -> list[tuple[Attribute, tuple[Dim, ...], bool]]:
    """Element type, shape, and whether that is only the largest rank, of a sequence's elements."""
    if isinstance(form, PackedForm):
        return [(form.kind, form.dims, form.mixed)]
    if isinstance(form, ReservedForm):
        return [] if form.dims is None else [(form.kind, form.dims, False)]
    assert isinstance(form, ListForm)
    found = []
    for item in form.items:
        shape = shape_of(item)
        assert isinstance(item, Tensor)
        if shape is None or item.element_type == DYNAMIC.mlir:
            raise NoMatch("rank or element type of a tensor in the sequence is not known; give shapes with --input")
        found.append((item.element_type, shape, False))
    return found


def packed_form(elements: Sequence[tuple[Attribute, tuple[Dim, ...], bool]], *, table: bool = False) -> PackedForm:
    """The form of a sequence of these elements, however many of each there are."""
    if not elements:
        raise NoMatch("the sequence is empty, so the type of its tensors is not known")
    kinds = {kind for kind, _, _ in elements}
    if len(kinds) > 1:
        names = " and ".join(sorted(element(k).name for k in kinds))
        raise NoMatch(f"the tensors of the sequence have different element types: {names}")
    shapes = [dims for _, dims, _ in elements]
    size = max(map(len, shapes))
    if any(mixed for *_, mixed in elements) or min(map(len, shapes)) < size:
        return PackedForm(kinds.pop(), (ANY,) * size, stacked=False, mixed=True)
    dims = tuple(d[0] if len(set(d)) == 1 else ANY for d in zip(*shapes, strict=True))
    stacked = not table and all(isinstance(d, int) for d in dims)
    return PackedForm(kinds.pop(), dims, stacked)


def lift(rw: Lowering, value: SSAValue, form: Form) -> list[SSAValue]:
    """The tensors that a value is made of in another form, which `join` gave for it and others."""
    made = container(value)
    match form:
        case PackedForm():
            packed = pack(rw, value, form)
            return [packed.data] if packed.table is None else [packed.data, packed.table]
        case MaybeForm(inner):
            if inner is None:
                return []
            if not isinstance(made, MaybeOp):
                return [rw.const(True, "boolean"), *lift(rw, value, inner)]
            if not made.parts:
                return [rw.const(False, "boolean"), *(_filler(rw, t) for t in types(inner))]
            return [made.parts[0], *lift(rw, made.parts[1], inner)]
        case ListForm():
            assert isinstance(made, ListOp)
            return list(made.items)
        case ReservedForm():
            return [made.length if isinstance(made, ReservedOp) else rw.const(0)]
        case TensorForm():
            return [value]


def named_parts(value: SSAValue, name: str) -> dict[str, SSAValue | bool]:
    """The outputs that an output of the model becomes, by name.

    A tensor keeps its name `y`; a sequence gives `y:0`, `y:1`, …, one whose length is not known `y:stacked`, or
    `y:data` and `y:shapes`; an optional value that may be missing gives `y:present` too, a missing one only that.
    """
    match made := container(value):
        case ReservedOp():
            raise NoMatch("it is a sequence of which nothing is known but its length")
        case ListOp():
            return {f"{name}:{index}": item for index, item in enumerate(made.items)}
        case PackedOp():
            if made.table is None:
                return {f"{name}:stacked": made.data}
            return {f"{name}:data": made.data, f"{name}:shapes": made.table}
        case MaybeOp():
            if not made.parts:
                return {f"{name}:present": False}
            return {f"{name}:present": made.parts[0], **named_parts(made.parts[1], name)}
        case _:
            return {name: value}


LARGE = 64
"""Strings along an axis from which on none stand for those that are not there."""


def _filler(rw: Lowering, type_: Attribute) -> SSAValue:
    """A tensor of a type that stands for one that is not there; unknown sizes are zero."""
    shape = shape_of(type_)
    if shape is None or not isinstance(type_, Tensor) or type_.element_type == DYNAMIC.mlir:
        raise NoMatch("the type of an optional value that is not there is not known")
    kind = element(type_)
    if kind.name == "string":
        return rw.const(np.full([d if isinstance(d, int) and d < LARGE else 0 for d in shape], "", object))
    zero = rw.const(np.asarray(0), kind.mlir)
    return broadcast(rw, zero, ints(rw, [d if isinstance(d, int) else 0 for d in shape])) if shape else zero


def pack(rw: Lowering, value: SSAValue, form: PackedForm | None = None) -> PackedOp:
    """A sequence in the form of one whose length is not known; by default the best that its elements allow."""
    made = container(value)
    if isinstance(made, ReservedOp):
        return cleared(rw, made, form)
    if isinstance(made, PackedOp):
        if form is None or form == form_of(value):
            return made
        made = made if form.stacked else flat(rw, made)
        return padded(rw, made, form.dims, form.mixed)
    assert isinstance(made, ListOp)
    if form is None:
        form = packed_form(_elements(form_of(value)))
    if not made.items:
        return empty(rw, form.kind, form.dims, stacked=form.stacked, mixed=form.mixed)
    return of_tensors(rw, list(made.items), form.dims, stacked=form.stacked, mixed=form.mixed)


def cleared(rw: Lowering, made: ReservedOp, form: PackedForm | None = None) -> PackedOp:
    """A sequence of zeros, in the form of one whose elements may be set; where their shape is not known, of nothing."""
    if form is None:
        form = packed_form(_elements(form_of(made.output)))
    if form.stacked:
        zero = rw.const(np.full((), "", object) if element(form.kind).name == "string" else np.asarray(0), form.kind)
        sizes = [d for d in form.dims if isinstance(d, int)]
        assert len(sizes) == len(form.dims)
        target = concat(rw, [reshape(rw, made.length, [1]), *([ints(rw, sizes)] if sizes else [])])
        data = broadcast(rw, zero, target)
        if sizes and 0 not in sizes:  # Of a shape that is computed nothing would be known.
            data = reshape(rw, data, [0, *sizes], special_zero=True)
        return _packed_op(rw, data, None, form)
    rows = concat(rw, [reshape(rw, made.length, [1]), ints(rw, [len(form.dims)])])
    of = object if element(form.kind).name == "string" else np.float32
    table = broadcast(rw, rw.const(np.zeros((1, len(form.dims)), np.int64)), rows)
    return _packed_op(rw, rw.const(np.zeros(0, of), form.kind), table, form)


def _packed_op(rw: Lowering, data: SSAValue, table: SSAValue | None, form: PackedForm) -> PackedOp:
    made = PackedOp.of(data, table, form.dims, mixed=form.mixed)
    rw.insert(made)
    return made

"""TensorFlow's lists of tensors: elements that are not set are zeros, and elements are replaced at places.

A list is one of the containers of `idioms/containers.py`: reserved until an element is set, its tensors where their
number is known, and otherwise stacked, or in a table where their shapes may differ.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from xdsl.ir import Attribute, SSAValue

from stepwell.dialects.errors import NoMatch
from stepwell.dialects.opset import values
from stepwell.dialects.opset.arithmetic import AddOp, MaximumOp, SubtractOp
from stepwell.dialects.opset.generation import RangeOp
from stepwell.dialects.opset.movement import GatherOp, SliceOp
from stepwell.dialects.opset.origins import same_number
from stepwell.dialects.opset.reduction import ReduceMaxOp
from stepwell.dialects.opset.scatter import ScatterUpdateOp
from stepwell.dialects.opset.type import ConvertOp
from stepwell.dialects.structure import ListOp, PackedOp, ReservedOp
from stepwell.dialects.types import ANY, Shape, element, element_of, shape_of, static_shape
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms import packed
from stepwell.lowering.idioms.basic import broadcast, concat, convert, dims, ints, rank, reshape, shape, unsqueeze
from stepwell.lowering.idioms.containers import ListForm, PackedForm, cleared, container, form_of, join, pack

MOST_ITEMS = 256
"""Elements of a list that are kept apart."""

List = ListOp | PackedOp | ReservedOp


def opened(value: SSAValue) -> List:
    """What a list is made of."""
    made = container(value)
    if not isinstance(made, ListOp | PackedOp | ReservedOp):
        raise NoMatch("it takes a list of tensors, and this value is none")
    return made


def said_shape(value: SSAValue) -> Shape:
    """The shape that an operand says, with -1 for sizes, or as a scalar for all, that are not known."""
    known = values.constant(value)
    if known is not None:
        return None if known.ndim == 0 else tuple(int(d) if d >= 0 else ANY for d in known.reshape(-1))
    sizes = static_shape(value)
    return (ANY,) * sizes[0] if sizes is not None and len(sizes) == 1 else None


def zero(rw: Lowering, kind: Attribute) -> SSAValue:
    return rw.const(np.full((), "", object)) if element(kind).name == "string" else rw.const(np.asarray(0), kind)


def at_least(rw: Lowering, value: SSAValue) -> SSAValue:
    """A number as an i64 scalar, zero where it is below."""
    known = values.scalar(value)
    if known is not None:
        return rw.const(max(int(known), 0))
    return rw.emit(MaximumOp, scalar(rw, value), rw.const(0))


def scalar(rw: Lowering, value: SSAValue) -> SSAValue:
    """A number as an i64 scalar."""
    known = values.scalar(value)
    return rw.const(int(known)) if known is not None else reshape(rw, convert(rw, value, "i64"), [])


def reserve(rw: Lowering, length: SSAValue, kind: Attribute, dims_: Shape) -> SSAValue:
    """A list of elements that are not set."""
    made = ReservedOp.of(scalar(rw, length), kind, dims_)
    rw.insert(made)
    if dims_ is None or not all(isinstance(d, int) for d in dims_):
        return made.output
    return cleared(rw, made).output


def length(rw: Lowering, value: SSAValue) -> SSAValue:
    """The number of elements, an i64 scalar."""
    made = opened(value)
    if isinstance(made, ListOp):
        return rw.const(len(made.items))
    return made.length if isinstance(made, ReservedOp) else packed.length(rw, made)


def blank(rw: Lowering, kind: Attribute, shape_: Shape) -> SSAValue:
    """An element that is not set."""
    if shape_ is None or not all(isinstance(d, int) for d in shape_):
        raise NoMatch("an element is read that is not set, and its shape is not known")
    return (
        broadcast(rw, zero(rw, kind), ints(rw, [d for d in shape_ if isinstance(d, int)])) if shape_ else zero(rw, kind)
    )


def _like(rw: Lowering, item: SSAValue) -> SSAValue:
    """Zeros in the shape of an element."""
    return broadcast(rw, zero(rw, element_of(item)), shape(rw, item)) if rank(item) else zero(rw, element_of(item))


def set_item(rw: Lowering, value: SSAValue, index: SSAValue, item: SSAValue, *, grows: bool) -> SSAValue:
    """The list with another element at a place, longer where that is behind its end and it may grow."""
    made, known = opened(value), values.scalar(index)
    size = values.scalar(length(rw, value))
    if known is not None and size is not None and not grows and not 0 <= known < size:
        raise NoMatch(f"the index {known} in a list of {size}")
    rank(item, "the element")
    if isinstance(made, ReservedOp) and known is not None and size is not None and max(known + 1, size) <= MOST_ITEMS:
        rest = _like(rw, item) if size > 1 or known else item
        return rw.emit(ListOp, [item if i == known else rest for i in range(max(size, known + 1))])
    if isinstance(made, ListOp) and known is not None and known < MOST_ITEMS:
        items = list(made.items)
        items += [_like(rw, item)] * (known + 1 - len(items))
        items[known] = item
        return rw.emit(ListOp, items)
    one = [item]
    whole = _as_one_with(rw, value, one)
    place = scalar(rw, index)
    if whole.table is not None:
        if grows:
            raise NoMatch("a list that grows by setting its elements, whose sizes are not known before")
        rest = packed.erase(rw, whole, place)
        return packed.insert(rw, rest, pack(rw, rw.emit(ListOp, one), _form(whole)), place).output
    data = _longer(rw, whole.data, rw.emit(AddOp, place, rw.const(1))) if grows else whole.data
    rows = unsqueeze(rw, item, [0])
    data = rw.emit(ScatterUpdateOp, data, reshape(rw, place, [1]), rows, rw.const(0))
    return rw.emit(PackedOp, data, None, whole.dims.data)


def _form(whole: PackedOp) -> PackedForm:
    form = form_of(whole.output)
    assert isinstance(form, PackedForm)
    return form


def _as_one_with(rw: Lowering, value: SSAValue, items: Sequence[SSAValue]) -> PackedOp:
    """The list in the form of one whose length is not known, in which these elements can be as well."""
    form = form_of(value)
    if isinstance(form, PackedForm) and form.stacked:
        return pack(rw, value)  # All elements have one shape.
    several = join(form, ListForm(tuple(v.type for v in items)))
    if not isinstance(several, PackedForm):
        several = _form(pack(rw, rw.emit(ListOp, list(items))))
        several = join(form, several)
    assert isinstance(several, PackedForm)
    return pack(rw, value, several)


def _longer(rw: Lowering, data: SSAValue, least: SSAValue) -> SSAValue:
    """A stacked list with zeros behind it up to a length."""
    more = rw.emit(SubtractOp, reshape(rw, least, [1]), dims(rw, data, [0]))
    return concat(rw, [data, _zero_rows(rw, data, rw.emit(MaximumOp, more, rw.const(0)))])


def _zero_rows(rw: Lowering, like: SSAValue, count: SSAValue) -> SSAValue:
    own = rank(like)
    sizes = [count] if own == 1 else [count, dims(rw, like, range(1, own))]
    return broadcast(rw, zero(rw, element_of(like)), concat(rw, sizes))


def get_item(rw: Lowering, value: SSAValue, index: SSAValue, said: Shape) -> SSAValue:
    """The element at a place."""
    made, known = opened(value), values.scalar(index)
    if isinstance(made, ListOp) and known is not None:
        if not 0 <= known < len(made.items):
            raise NoMatch(f"the index {known} in a list of {len(made.items)}")
        return made.items[known]
    if isinstance(made, ReservedOp):
        return blank(rw, made.kind, made.shape if _is_static(made.shape) else said)
    return packed.at(rw, pack(rw, value), scalar(rw, index))


def _is_static(shape_: Shape) -> bool:
    return shape_ is not None and all(isinstance(d, int) for d in shape_)


def push(rw: Lowering, value: SSAValue, item: SSAValue) -> SSAValue:
    """The list with one more element behind it."""
    made = opened(value)
    if isinstance(made, ReservedOp) and values.scalar(made.length) == 0:
        return rw.emit(ListOp, [item])
    if isinstance(made, ListOp) and len(made.items) < MOST_ITEMS:
        return rw.emit(ListOp, [*made.items, item])
    rank(item, "the element")
    whole = _as_one_with(rw, value, [item])
    return packed.insert(rw, whole, pack(rw, rw.emit(ListOp, [item]), _form(whole)), None).output


def pop(rw: Lowering, value: SSAValue, said: Shape) -> list[SSAValue]:
    """The list without its last element, and this."""
    made = opened(value)
    if isinstance(made, ListOp):
        if not made.items:
            raise NoMatch("an element is taken from an empty list")
        *rest, last = made.items
        return [rw.emit(ListOp, rest), last]
    if isinstance(made, ReservedOp):
        less = rw.emit(SubtractOp, made.length, rw.const(1))
        return [reserve(rw, less, made.kind, made.shape), get_item(rw, value, less, said)]
    return [packed.erase(rw, made, None).output, packed.at(rw, made, rw.const(-1))]


def stacked(rw: Lowering, value: SSAValue, said: Shape, kind: Attribute) -> SSAValue:
    """All elements along a new leading axis."""
    made = opened(value)
    if isinstance(made, ListOp) and made.items:
        return concat(rw, [unsqueeze(rw, v, [0]) for v in made.items])
    if isinstance(made, PackedOp):
        return packed.stack(rw, made)
    shape_ = made.shape if isinstance(made, ReservedOp) and _is_static(made.shape) else said
    if not _is_static(shape_):
        empty = values.scalar(length(rw, value)) == 0
        if shape_ is None or not empty:
            raise NoMatch("the list has no element that is set, and the shape of its elements is not known")
    sizes = [d if isinstance(d, int) else 0 for d in shape_ or ()]
    target = concat(rw, [reshape(rw, length(rw, value), [1]), *([ints(rw, sizes)] if sizes else [])])
    return broadcast(rw, zero(rw, kind), target)


def resized(rw: Lowering, value: SSAValue, size: SSAValue) -> SSAValue:
    """The list cut, or with elements that are not set behind it."""
    made, known = opened(value), values.scalar(size)
    if isinstance(made, ReservedOp):
        return reserve(rw, size, made.kind, made.shape)
    if isinstance(made, ListOp) and known is not None and known <= MOST_ITEMS:
        items = list(made.items)
        if known > len(items) and not items:
            raise NoMatch("an empty list is made longer, and the shape of its elements is not known")
        return rw.emit(
            ListOp, [*items[:known], *([_like(rw, items[0])] if known > len(items) else []) * (known - len(items))]
        )
    whole = pack(rw, value)
    if whole.table is not None:
        raise NoMatch("a list of tensors whose sizes are not known before gets another length")
    count = reshape(rw, at_least(rw, size), [1])
    data = rw.emit(SliceOp, _longer(rw, whole.data, count), ints(rw, [0]), count, ints(rw, [1]), ints(rw, [0]))
    return rw.emit(PackedOp, data, None, whole.dims.data)


def from_tensor(rw: Lowering, value: SSAValue) -> SSAValue:
    """The list of the slices along the first axis."""
    rank(value, "the tensor")
    known = shape_of(value)
    if not known:
        raise NoMatch("a scalar has no slices")
    return rw.emit(PackedOp, value, None, known[1:])


def scattered(
    rw: Lowering, into: SSAValue | None, value: SSAValue, indices: SSAValue, size: SSAValue | None
) -> SSAValue:
    """A list in which the slices of a tensor stand at places; others are as in `into`, or zeros.

    It has `size` elements, or as many as the largest index says.
    """
    rank(value, "the tensor")
    known, place = shape_of(value), values.constant_ints(indices)
    count = None if size is None else values.scalar(size)
    own = None if into is None else values.scalar(length(rw, into))
    least = count if count is not None and count >= 0 else own
    assert known
    in_order = place is not None and place == tuple(range(len(place))) and known[0] == len(place)
    if in_order and (into is None or own is not None) and (least is None or place is None or least <= len(place)):
        return from_tensor(rw, value)
    if place is None and into is not None and own is None and _covers(indices, into):
        return from_tensor(rw, value)
    behind = rw.emit(AddOp, _largest(rw, indices), rw.const(1))
    total = behind
    if into is not None:
        total = rw.emit(MaximumOp, behind, length(rw, into))
    elif size is not None and (count is None or count >= 0):
        total = rw.emit(MaximumOp, behind, scalar(rw, size))
    made = None if into is None else opened(into)
    if made is None or isinstance(made, ReservedOp):
        data = _zero_rows(rw, value, reshape(rw, total, [1]))
    else:
        whole = pack(rw, made.output)
        if whole.table is not None:
            raise NoMatch("slices of a tensor are put into a list of tensors whose sizes are not known before")
        data = _longer(rw, whole.data, total)
    data = rw.emit(ScatterUpdateOp, data, convert(rw, indices, "i64"), value, rw.const(0))
    return rw.emit(PackedOp, data, None, known[1:])


def _covers(indices: SSAValue, into: SSAValue) -> bool:
    """Whether indices are all places of a list, in order."""
    from stepwell.lowering.idioms.filled import goes_to

    made = container(into)
    count = _counted(indices)
    if count is None or (isinstance(made, PackedOp) and made.table is not None):
        return False
    if isinstance(made, ReservedOp):
        return same_number(count, made.length)
    return isinstance(made, PackedOp) and goes_to(made.data, count)


def _counted(indices: SSAValue) -> SSAValue | None:
    """The number of indices that are 0, 1, 2, …"""
    while isinstance(indices.owner, ConvertOp):
        indices = indices.owner.operands[0]
    owner = indices.owner
    if not isinstance(owner, RangeOp) or not element(element_of(indices)).is_integer:
        return None
    return owner.operands[1] if (values.scalar(owner.operands[0]), values.scalar(owner.operands[2])) == (0, 1) else None


def _largest(rw: Lowering, indices: SSAValue) -> SSAValue:
    known = values.constant_ints(indices)
    if known is not None:
        return rw.const(max(known, default=-1))
    more = concat(rw, [convert(rw, indices, "i64"), ints(rw, [-1])])
    return rw.emit(ReduceMaxOp, more, ints(rw, [0]), keep_dims=False)


def gathered_items(rw: Lowering, value: SSAValue, indices: SSAValue, said: Shape, kind: Attribute) -> SSAValue:
    """The elements at places along a new leading axis."""
    made, known = opened(value), values.constant_ints(indices)
    if isinstance(made, ListOp) and known:
        if not all(0 <= i < len(made.items) for i in known):
            raise NoMatch(f"an index is out of a list of {len(made.items)}")
        return concat(rw, [unsqueeze(rw, made.items[i], [0]) for i in known])
    if isinstance(made, PackedOp | ReservedOp) and _covers(indices, value):
        return stacked(rw, value, said, kind)
    return rw.emit(GatherOp, stacked(rw, value, said, kind), convert(rw, indices, "i64"), rw.const(0))


__all__ = [
    "at_least",
    "from_tensor",
    "gathered_items",
    "get_item",
    "length",
    "opened",
    "pop",
    "push",
    "reserve",
    "resized",
    "said_shape",
    "scalar",
    "scattered",
    "set_item",
    "stacked",
]

"""Of which tensor's dimension an element of a small integer tensor is the size, as shapes are computed from others.

What only moves elements (Gather, Slice, Concat, Squeeze …) is evaluated on the numbers of the elements.
"""

from __future__ import annotations

from typing import NamedTuple, TypeAlias

import numpy as np
from xdsl.ir import Operation, OpResult, SSAValue

from stepwell.dialects.fields import plain
from stepwell.dialects.opset.activation import LogSoftmaxOp, SoftMax1Op, SoftMaxOp
from stepwell.dialects.opset.base import OpsetOp, as_arrays, layer_type
from stepwell.dialects.opset.elementwise import Predicate, Unary
from stepwell.dialects.opset.gather import Gather1Op, Gather7Op, GatherOp
from stepwell.dialects.opset.infrastructure import ConstantOp
from stepwell.dialects.opset.lineage import Size, before, joined
from stepwell.dialects.opset.movement import Broadcast1Op, BroadcastOp, ConcatOp, SplitOp, VariadicSplitOp
from stepwell.dialects.opset.shape import ReshapeOp, ShapeOf1Op, ShapeOfOp, Squeeze1Op, SqueezeOp, UnsqueezeOp
from stepwell.dialects.opset.slicing import SliceOp, StridedSliceOp
from stepwell.dialects.opset.type import ConvertLikeOp, ConvertOp
from stepwell.dialects.opset.values import constant, scalar
from stepwell.dialects.types import element, element_of, shape_of, static_shape


class Element(NamedTuple):
    """An element of a tensor of which nothing is known."""

    tensor: SSAValue
    place: int


Origin: TypeAlias = Size | int | None
"""What an element is: a size, a number, or something else."""
Followed: TypeAlias = Size | int | Element
"""The same, where something else is named."""

KEEPERS = (
    ConvertLikeOp,
    ConvertOp,
    LogSoftmaxOp,
    Predicate,
    SoftMax1Op,
    SoftMaxOp,
    Unary,
)
"""The operations whose result has the shape of the first operand."""

MOVERS = (
    *(Gather1Op, Gather7Op, GatherOp, ReshapeOp, SliceOp, SplitOp),
    *(StridedSliceOp, Squeeze1Op, SqueezeOp, UnsqueezeOp, VariadicSplitOp),
)
DEEPEST = 64
"""Operations that are followed backwards."""
MOST = 64
"""Elements of a tensor that is followed: more are no shape."""
JOINED = 4
"""Sizes that are stretched to each other; of more the result is a size of its own."""


def same_size(a: Size, b: Size) -> bool:
    """Whether two sizes are one in every run."""
    return roots(a) == roots(b)


def same_dimension(a: SSAValue, i: int, b: SSAValue, j: int) -> bool:
    """Whether two dimensions are one size in every run."""
    one, other = (shape_of(a) or ())[i], (shape_of(b) or ())[j]
    if isinstance(one, int) or isinstance(other, int):
        return one == other
    return same_size(Size(a, i), Size(b, j))


def is_size(found: Origin, tensor: SSAValue, axis: int) -> bool:
    """Whether what an element is, is the size of a tensor's dimension in every run."""
    if isinstance(found, int):
        return found == (shape_of(tensor) or ())[axis]
    return isinstance(found, Size) and same_size(found, Size(tensor, axis))


def holds(tensor: SSAValue, axis: int, asked: Origin) -> bool:
    """Whether a tensor's dimension stays as it is when it is stretched to what an element is."""
    size = (shape_of(tensor) or ())[axis]
    if isinstance(asked, Size) and not isinstance(size, int):
        return roots(asked) <= roots(Size(tensor, axis))
    return isinstance(asked, int) and asked in (1, size)


def roots(size: Size) -> frozenset[Size]:
    """The first sizes, in the order of the model, that a size is stretched from: it is one of them, the others are it
    or 1."""
    return _traced(size)[1]


def first_of(size: Size) -> Size:
    """The first size, in the order of the model, that is the same in every run; kept on the operations on the way."""
    return _traced(size)[0]


def same_number(a: SSAValue, b: SSAValue | Size) -> bool:
    """Whether two scalars are surely the same number, not below zero; the second may be a size."""
    if isinstance(b, Size):
        found = _only(a)
        return found is not None and same_size(found, b)
    known = scalar(a), scalar(b)
    if None not in known:
        return known[0] == known[1]
    a, b = number_before(a), number_before(b)
    return a is b or (None not in (sizes := (_only(a), _only(b))) and sizes[0] == sizes[1])


def _only(value: SSAValue) -> Size | None:
    """The first tensor's dimension whose size a number is, if it is one."""
    found = origins(number_before(value))
    return first_of(found[0]) if found and len(found) == 1 and isinstance(found[0], Size) else None


def number_before(value: SSAValue) -> SSAValue:
    """A number before what does not change it; one that is not below zero is not changed by the largest of it and 0."""
    while isinstance(value, OpResult):
        op = value.op
        if isinstance(op, ConvertOp | ReshapeOp | SqueezeOp | UnsqueezeOp) or (
            isinstance(op, OpsetOp) and layer_type(type(op))[0] == "Maximum" and scalar(op.operands[1]) == 0
        ):
            value = op.operands[0]
        else:
            break
    return value


Trace: TypeAlias = "tuple[Size, frozenset[Size]]"


def _traced(size: Size) -> Trace:
    """The walk is iterative: a chain of any length costs no stack."""
    stack = [size]
    while stack:
        this = stack[-1]
        if _kept(this) is not None:
            stack.pop()
            continue
        before = _before(this)
        waiting = [each for each in before if _kept(each) is None]
        if waiting:
            stack += waiting
            continue
        traces = [trace for each in before if (trace := _kept(each)) is not None]
        together = frozenset(root for _, those in traces for root in those)
        own = this
        for first, those in traces:
            # Where neither operand is known to have a 1 there, both must be the same.
            if those == together:
                own = first
                break
        # A Reshape stretches nothing: see `_asked`.
        differ = isinstance(this.tensor.owner, ReshapeOp) and any(those != together for _, those in traces)
        if differ or not 0 < len(together) <= JOINED:
            own, together = this, frozenset((this,))
        assert isinstance(this.tensor, OpResult)
        vars(this.tensor.op).setdefault(KEPT, {})[this.tensor.index, this.axis] = (own, together)
        stack.pop()
    found = _kept(size)
    assert found is not None
    return found


KEPT = "_first_sizes"


def _kept(size: Size) -> Trace | None:
    """What is known already, unless an operation that it names is gone."""
    tensor = size.tensor
    if not isinstance(tensor, OpResult):
        return size, frozenset((size,))
    trace = vars(tensor.op).get(KEPT, {}).get((tensor.index, size.axis))
    if trace is None or any(_gone(each) for each in (trace[0], *trace[1]) if each != size):
        return None
    return trace


def _gone(size: Size) -> bool:
    return isinstance(size.tensor, OpResult) and size.tensor.op.parent is None


def _before(size: Size) -> list[Size]:
    """The sizes of operands that a size is; several, which may be stretched to each other; none: it is made here."""
    value, axis = size
    op = value.owner
    if isinstance(op, Broadcast1Op | BroadcastOp):
        return _broadcast(op, axis)
    if isinstance(op, ReshapeOp) and constant(op.operands[1]) is None:
        return _asked(op, axis) or before(value, axis)
    if isinstance(op, OpsetOp) and (kind := layer_type(type(op))[0]) in ("Interpolate", "Range"):
        return _counted(op) if kind == "Range" else _resized(op, axis)
    return before(value, axis)


def _asked(op: ReshapeOp, axis: int) -> list[Size]:
    """The size that is asked for; where one of 0 copies that of the data, both must be the same to be known."""
    wanted, data = origins(op.operands[1]), shape_of(op.operands[0])
    asked = wanted[axis] if wanted and axis < len(wanted) else None
    if not isinstance(asked, Size) or data is None:
        return []
    copies = plain(op.special_zero) and axis < len(data)
    return [asked, Size(op.operands[0], axis)] if copies else [asked]


def _broadcast(op: Broadcast1Op | BroadcastOp, axis: int) -> list[Size]:
    """The size that is asked for, stretched by that of the data where the mode says so."""
    shape, mode = shape_of(op.results[0]), plain(op.mode)
    wanted = origins(op.operands[1])
    if shape is None or not wanted or mode not in ("numpy", "bidirectional"):
        return []
    place = axis - len(shape) + len(wanted)
    asked = wanted[place] if place >= 0 else 1
    if mode == "numpy":
        return [asked] if isinstance(asked, Size) else []
    if not isinstance(asked, Size) and asked != 1:
        return []
    return [*([asked] if isinstance(asked, Size) else []), *joined(op.operands[:1], axis, len(shape))]


def _resized(op: OpsetOp, axis: int) -> list[Size]:
    """The size that is asked for along an axis, or that of the image."""
    pads = [plain(op.properties[name]) for name in ("pads_begin", "pads_end") if name in op.properties]
    if len(op.operands) < 3 or any(any(pad) for pad in pads):
        return []
    known, rank = constant(op.operands[-1]), len(shape_of(op.results[0]) or ())
    if known is None or known.size != _count(op.operands[1]) or known.dtype.kind not in "iu":
        return []
    axes = [int(a) % rank for a in known.reshape(-1)]
    if axis not in axes:
        return [Size(op.operands[0], axis)]
    found = origins(op.operands[1]) if plain(op.properties["shape_calculation_mode"]) == "sizes" else None
    asked = found[axes.index(axis)] if found else None
    return [asked] if isinstance(asked, Size) else []


def _count(value: SSAValue) -> int:
    """How many elements a value has; -1 if that is not known."""
    shape = static_shape(value)
    return -1 if shape is None else int(np.prod(shape))


def _counted(op: OpsetOp) -> list[Size]:
    """Range(0, size, 1), of reals too: those that are no integers any more would be more than fit into memory."""
    start, stop, step = op.operands
    if _number(start) != 0 or _number(step) != 1:
        return []
    while isinstance(stop.owner, ConvertOp):
        stop = stop.owner.operands[0]
    found = origins(stop)
    return [found[0]] if found and isinstance(found[0], Size) else []


def _number(value: SSAValue) -> float | None:
    op = value.owner
    return float(op.payload.array().reshape(-1)[0]) if isinstance(op, ConstantOp) and op.payload.size == 1 else None


Known: TypeAlias = dict[SSAValue, "list[Followed] | None"]


def origins(value: SSAValue) -> list[Origin] | None:
    """What each element of a tensor is, in row-major order; None where nothing is known."""
    found = elements(value)
    return None if found is None else [None if isinstance(each, Element) else each for each in found]


def elements(value: SSAValue) -> list[Followed] | None:
    """The same; elements of which nothing is known are those of a tensor before."""
    return _origins(value, {}, 0)


def _origins(value: SSAValue, seen: Known, depth: int) -> list[Followed] | None:
    # A value that is joined with itself again and again would otherwise be followed once for each way to it.
    if value not in seen:
        seen[value] = _found(value, seen, depth)
    return seen[value]


def _found(value: SSAValue, seen: Known, depth: int) -> list[Followed] | None:
    shape = static_shape(value)
    if shape is None or (count := int(np.prod(shape))) > MOST or depth > DEEPEST or not isinstance(value, OpResult):
        return None
    known = constant(value)
    if known is not None:
        return [int(v) for v in known.reshape(-1)] if known.dtype.kind in "iu" else None
    op = value.op
    if isinstance(op, ShapeOf1Op | ShapeOfOp):
        tensor = op.operands[0]
        return [d if isinstance(d, int) else Size(tensor, i) for i, d in enumerate(shape_of(tensor) or ())]
    if isinstance(op, ConvertOp):
        whole = element(op.destination_type).name in ("i32", "i64") and element(element_of(op.operands[0])).is_integer
        return _origins(op.operands[0], seen, depth + 1) if whole else None
    if isinstance(op, ConcatOp):
        return _moved(op, list(op.operands), value.index, count, seen, depth)
    if isinstance(op, MOVERS):
        return _moved(op, [op.operands[0]], value.index, count, seen, depth)
    return None


def _moved(op: OpsetOp, data: list[SSAValue], index: int, count: int, seen: Known, depth: int) -> list[Followed] | None:
    """The elements of the operands, as the operation moves their numbers."""
    table: list[Followed] = []
    arrays: list[np.ndarray] = []
    for operand in data:
        shape = static_shape(operand)
        if shape is None:
            return None
        size = int(np.prod(shape))
        found = _origins(operand, seen, depth + 1)
        if found is None or len(found) != size:
            found = [Element(operand, i) for i in range(size)]
        arrays.append(np.arange(len(table), len(table) + size, dtype=np.int64).reshape(shape))
        table += found
    for operand in list(op.operands)[len(data) :]:
        known = constant(operand)
        if known is None:
            return None
        arrays.append(known)
    if not _evaluable(op):
        return None
    try:
        moved = as_arrays(op.evaluate(*arrays))[index].reshape(-1)
    except (ArithmeticError, IndexError, NotImplementedError, TypeError, ValueError):
        return None
    return [table[int(i)] for i in moved] if len(moved) == count else None


def _evaluable(op: Operation) -> bool:
    return isinstance(op, OpsetOp) and op.can_evaluate()


__all__ = [
    "KEEPERS",
    "Element",
    "Followed",
    "Origin",
    "Size",
    "elements",
    "first_of",
    "is_size",
    "number_before",
    "origins",
    "roots",
    "same_dimension",
    "same_number",
    "same_size",
]

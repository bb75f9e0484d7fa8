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
from stepwell.dialects.opset.elementwise import Binary, Predicate, Unary
from stepwell.dialects.opset.gather import Gather1Op, Gather7Op, GatherOp
from stepwell.dialects.opset.movement import ConcatOp, SplitOp, TransposeOp, VariadicSplitOp
from stepwell.dialects.opset.shape import ReshapeOp, ShapeOf1Op, ShapeOfOp, Squeeze1Op, SqueezeOp, UnsqueezeOp
from stepwell.dialects.opset.slicing import SliceOp, StridedSliceOp
from stepwell.dialects.opset.type import ConvertLikeOp, ConvertOp
from stepwell.dialects.opset.values import constant, constant_ints, scalar
from stepwell.dialects.types import element, element_of, rank_of, shape_of, static_shape


class Size(NamedTuple):
    """The size of a dimension of a tensor."""

    tensor: SSAValue
    axis: int


Origin: TypeAlias = Size | int | None
"""What an element is: a size, a number, or something else."""

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

BATCHED = frozenset({"Convolution", "GroupConvolution", "MaxPool", "AvgPool"})
ALIKE = frozenset(
    {
        *("MVN", "NormalizeL2", "LRN", "BatchNormInference"),
        *("Swish", "HardSigmoid", "Selu", "PReLU", "FakeQuantize"),
    }
)
"""By the names of their types, so that their classes need not be loaded: those whose first dimension is that of the
first operand, and those all of whose dimensions are."""

MOVERS = (
    *(Gather1Op, Gather7Op, GatherOp, ReshapeOp, SliceOp, SplitOp),
    *(StridedSliceOp, Squeeze1Op, SqueezeOp, UnsqueezeOp, VariadicSplitOp),
)
DEEPEST = 64
"""Operations that are followed backwards."""
MOST = 64
"""Elements of a tensor that is followed: more are no shape."""


def same_size(a: Size, b: Size) -> bool:
    """Whether two sizes are one in every run."""
    return first_of(a) == first_of(b)


def first_of(size: Size) -> Size:
    """The first size, in the order of the model, that is the same in every run; kept on the operations on the way.

    The walk is iterative: a chain of any length costs no stack.
    """
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
        # Where neither operand is known to have a 1 there, both must be the same.
        firsts = {_kept(each) for each in before}
        first = firsts.pop() if len(firsts) == 1 else None
        assert isinstance(this.tensor, OpResult)
        vars(this.tensor.op).setdefault(KEPT, {})[this.tensor.index, this.axis] = first or this
        stack.pop()
    found = _kept(size)
    assert found is not None
    return found


KEPT = "_first_sizes"


def _kept(size: Size) -> Size | None:
    """What is known already, unless the operation that it names is gone."""
    tensor = size.tensor
    if not isinstance(tensor, OpResult):
        return size
    first = vars(tensor.op).get(KEPT, {}).get((tensor.index, size.axis))
    gone = first is not None and isinstance(first.tensor, OpResult) and first.tensor.op.parent is None
    return None if gone else first


def _before(size: Size) -> list[Size]:
    """The sizes of operands that a size is; several, which may be stretched to each other; none: it is made here."""
    value, axis = size
    if not isinstance(value, OpResult) or (shape := shape_of(value)) is None:
        return []
    op, rank = value.op, len(shape)
    if isinstance(op, Binary):
        return [each for operand in op.operands for each in _stretched(operand, axis - rank)]
    if isinstance(op, TransposeOp):
        order = constant_ints(op.operands[1])
        return [Size(op.operands[0], order[axis])] if order and len(order) == rank else []
    if isinstance(op, ReshapeOp):
        target = constant_ints(op.operands[1])
        return [Size(op.operands[0], axis)] if target and plain(op.special_zero) and target[axis] == 0 else []
    if isinstance(op, SliceOp):
        axes = constant_ints(op.operands[4]) if len(op.operands) > 4 else None
        return [Size(op.operands[0], axis)] if axes and all(axis != a % rank for a in axes) else []
    if isinstance(op, SplitOp | VariadicSplitOp):
        where = scalar(op.operands[1])
        return [] if where is None or where % rank == axis else [Size(op.operands[0], axis)]
    if isinstance(op, ConcatOp):
        return [] if axis == plain(op.axis) % rank else [Size(op.operands[0], axis)]
    if isinstance(op, GatherOp | Gather1Op | Gather7Op):
        places = shape_of(op.operands[1])
        first = scalar(op.operands[2]) == 0 and not (isinstance(op, GatherOp | Gather7Op) and plain(op.batch_dims))
        return [Size(op.operands[1], axis)] if first and places is not None and axis < len(places) else []
    if not isinstance(op, OpsetOp):
        return []
    kind = layer_type(type(op))[0]
    match kind:
        case "MatMul":
            matrix = shape_of(op.operands[1])
            flat = matrix is not None and len(matrix) == 2 and rank > 1 and not plain(op.properties["transpose_a"])
            kept = flat and axis < rank - 1
        case "ScaledDotProductAttention":
            kept = axis == rank - 2
        case _:
            kept = (kind in BATCHED and axis == 0) or isinstance(op, KEEPERS) or kind in ALIKE
    return [Size(op.operands[0], axis)] if kept and rank_of(op.operands[0]) == rank else []


def _stretched(operand: SSAValue, from_end: int) -> list[Size]:
    """A dimension of an operand of a broadcast, counted from the end, unless it takes the size of another's."""
    shape = shape_of(operand)
    if shape is not None and (-from_end > len(shape) or shape[from_end] == 1):
        return []
    return [Size(operand, from_end + len(shape) if shape is not None else from_end)]


Known: TypeAlias = dict[SSAValue, "list[Origin] | None"]


def origins(value: SSAValue) -> list[Origin] | None:
    """What each element of a tensor is, in row-major order; None where nothing is known."""
    return _origins(value, {}, 0)


def _origins(value: SSAValue, seen: Known, depth: int) -> list[Origin] | None:
    # A value that is joined with itself again and again would otherwise be followed once for each way to it.
    if value not in seen:
        seen[value] = _found(value, seen, depth)
    return seen[value]


def _found(value: SSAValue, seen: Known, depth: int) -> list[Origin] | None:
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


def _moved(op: OpsetOp, data: list[SSAValue], index: int, count: int, seen: Known, depth: int) -> list[Origin] | None:
    """The elements of the operands, as the operation moves their numbers."""
    table: list[Origin] = []
    arrays: list[np.ndarray] = []
    for operand in data:
        shape = static_shape(operand)
        if shape is None:
            return None
        size = int(np.prod(shape))
        found = _origins(operand, seen, depth + 1)
        if found is None or len(found) != size:
            found = [None] * size
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


__all__ = ["KEEPERS", "Origin", "Size", "first_of", "origins", "same_size"]

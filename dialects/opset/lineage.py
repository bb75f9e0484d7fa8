"""From which dimensions of its operands an operation's result has the size of a dimension.

Several sizes are stretched to each other, as broadcasting does it: the dimension is the one of them that is not 1. No
size: the operation makes it.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from math import prod
from typing import NamedTuple

import numpy as np
from xdsl.ir import OpResult, SSAValue

from stepwell.dialects.fields import plain
from stepwell.dialects.opset.base import OpsetOp, layer_type
from stepwell.dialects.opset.elementwise import Binary, Predicate, Unary
from stepwell.dialects.opset.values import constant_ints, scalar
from stepwell.dialects.types import Dim, shape_of


class Size(NamedTuple):
    """The size of a dimension of a tensor."""

    tensor: SSAValue
    axis: int


ALIKE = frozenset(
    {
        *("BatchNormInference", "Clamp", "Convert", "ConvertLike", "CumSum", "Elu", "FakeQuantize", "Gelu", "GRN"),
        *("GroupNormalization", "HardSigmoid", "LogSoftmax", "LRN", "MVN", "NormalizeL2", "PReLU", "ReverseSequence"),
        *("Reverse", "RMS", "Roll", "ScatterElementsUpdate", "ScatterNDUpdate", "ScatterUpdate", "Selu", "SoftMax"),
        *("Softmax", "Swish"),
    }
)
"""By the names of their types, so that their classes need not be loaded: the result has the first operand's shape."""

REDUCTIONS = frozenset(
    f"Reduce{what}" for what in ("Sum", "Mean", "Max", "Min", "Prod", "L1", "L2", "LogicalAnd", "LogicalOr")
)
WINDOWS = frozenset({"Convolution", "GroupConvolution", "MaxPool", "AvgPool"})
CELLS = frozenset({"LSTMSequence", "GRUSequence", "RNNSequence"})


def before(value: SSAValue, axis: int) -> list[Size]:
    """The sizes of operands that a dimension's size is made of."""
    if not isinstance(value, OpResult) or not isinstance(value.op, OpsetOp) or (shape := shape_of(value)) is None:
        return []
    op = value.op
    if isinstance(op, Binary):
        aligned = plain(op.auto_broadcast) == "numpy" or len({len(shape_of(v) or ()) for v in op.operands}) == 1
        return joined(op.operands, axis, len(shape)) if aligned else []
    first = op.operands[0] if op.operands else None
    if first is None or (data := shape_of(first)) is None:
        return []
    kind = layer_type(type(op))[0]
    if isinstance(op, Unary | Predicate) or kind in ALIKE:
        return [Size(first, axis)] if len(data) == len(shape) else []
    if kind == "Select":
        return joined(op.operands, axis, len(shape))
    if kind in REDUCTIONS:
        return _reduced(op, axis, len(data))
    if kind in WINDOWS:
        kept = axis == 0 or (axis > 1 and _keeps(op, kind, axis - 2))
        return [Size(first, axis)] if kept and len(data) == len(shape) else []
    if kind in CELLS:
        return [Size(first, {0: 0, 2: 1}[axis])] if axis == 0 or (axis == 2 and value.index == 0) else []
    rule = RULES.get(kind)
    return rule(op, axis, shape, data) if rule is not None else []


def joined(operands: Sequence[SSAValue], axis: int, rank: int) -> list[Size]:
    """The same dimension, counted from the end, of the operands of a broadcast that may be larger than 1 there."""
    found = []
    for operand in operands:
        shape = shape_of(operand)
        if shape is None:
            return []
        at = axis - rank + len(shape)
        if at >= 0 and shape[at] != 1:
            found.append(Size(operand, at))
    return found


def _reduced(op: OpsetOp, axis: int, rank: int) -> list[Size]:
    axes = constant_ints(op.operands[1])
    if axes is None:
        return []
    gone = {a % rank for a in axes} if rank else set()
    if plain(op.properties["keep_dims"]):
        return [] if axis in gone else [Size(op.operands[0], axis)]
    return [Size(op.operands[0], [a for a in range(rank) if a not in gone][axis])]


def _keeps(op: OpsetOp, kind: str, axis: int) -> bool:
    """Whether windows along a spatial dimension are as many as there are elements."""
    told = {name: plain(value) for name, value in op.properties.items()}
    if "strides" not in told or told["strides"][axis] != 1:
        return False
    if str(told.get("auto_pad", "explicit")).lower() in ("same_upper", "same_lower"):
        return True
    if str(told.get("auto_pad", "explicit")).lower() == "valid":
        return _extent(op, kind, axis, told) == 1
    extent = _extent(op, kind, axis, told)
    return extent is not None and told["pads_begin"][axis] + told["pads_end"][axis] == extent - 1


def _extent(op: OpsetOp, kind: str, axis: int, told: dict[str, object]) -> int | None:
    if kind in ("MaxPool", "AvgPool"):
        kernel: Dim = told["kernel"][axis]  # type: ignore[index]
    else:
        filters = shape_of(op.operands[1])
        kernel = filters[axis - len(told["strides"])] if filters else None  # type: ignore[arg-type, assignment]
    dilations = told.get("dilations")
    dilation = dilations[axis] if dilations else 1  # type: ignore[index]
    return (kernel - 1) * dilation + 1 if isinstance(kernel, int) else None


def _transpose(op: OpsetOp, axis: int, shape: Sequence[Dim], data: Sequence[Dim]) -> list[Size]:
    order = constant_ints(op.operands[1])
    if order == ():
        order = tuple(reversed(range(len(data))))
    return [Size(op.operands[0], order[axis])] if order and len(order) == len(shape) else []


def _unsqueeze(op: OpsetOp, axis: int, shape: Sequence[Dim], data: Sequence[Dim]) -> list[Size]:
    axes = constant_ints(op.operands[1])
    new = {a % len(shape) for a in axes or ()}
    if not new or axis in new:
        return []
    return [Size(op.operands[0], axis - sum(a < axis for a in new))]


def _squeeze(op: OpsetOp, axis: int, shape: Sequence[Dim], data: Sequence[Dim]) -> list[Size]:
    axes = constant_ints(op.operands[1]) if len(op.operands) > 1 else None
    gone = {a % len(data) for a in axes or ()}
    left = [a for a in range(len(data)) if a not in gone]
    return [Size(op.operands[0], left[axis])] if gone and len(left) == len(shape) else []


def _reshape(op: OpsetOp, axis: int, shape: Sequence[Dim], data: Sequence[Dim]) -> list[Size]:
    """A size that is copied; or the only unknown one, of as many elements in the others."""
    target = constant_ints(op.operands[1])
    copied = set()
    if target and plain(op.properties["special_zero"]):
        copied = {i for i, t in enumerate(target) if t == 0 and i < len(data)}
    if axis in copied:
        return [Size(op.operands[0], axis)]
    left = [d for i, d in enumerate(data) if i not in copied]
    made = [d for i, d in enumerate(shape) if i not in copied]
    unknown = [i for i, d in enumerate(data) if i not in copied and not isinstance(d, int)]
    if len(unknown) != 1 or sum(not isinstance(d, int) for d in made) != 1 or isinstance(shape[axis], int):
        return []
    count = prod(d for d in left if isinstance(d, int))
    return [Size(op.operands[0], unknown[0])] if count and count == prod(d for d in made if isinstance(d, int)) else []


def _slice(op: OpsetOp, axis: int, shape: Sequence[Dim], data: Sequence[Dim]) -> list[Size]:
    given = [constant_ints(v) for v in op.operands[1:]]
    if len(given) < 4 or not (axes := given[3]):
        return []
    at = next((i for i, a in enumerate(axes) if a % len(shape) == axis), None)
    if at is not None:
        # Turned round it keeps its size.
        start, stop, step = (each[at] if each is not None else 0 for each in given[:3])
        if start != -1 or step != -1 or stop > -np.iinfo(np.int32).max:
            return []
    return [Size(op.operands[0], axis)]


def _strided_slice(op: OpsetOp, axis: int, shape: Sequence[Dim], data: Sequence[Dim]) -> list[Size]:
    masks = {name: tuple(plain(op.properties[name])) if name in op.properties else () for name in MASKS}
    if any(any(masks[name]) for name in MASKS[2:]) or len(shape) != len(data):
        return []
    begin, end = (masks[name] for name in MASKS[:2])
    steps = constant_ints(op.operands[3]) if len(op.operands) > 3 else (1,) * len(data)
    given = shape_of(op.operands[1])
    if given is None or len(given) != 1 or not isinstance(given[0], int) or steps is None:
        return []
    whole = axis >= given[0] or (begin[axis : axis + 1] == (1,) == end[axis : axis + 1] and steps[axis] == 1)
    return [Size(op.operands[0], axis)] if whole else []


MASKS = ("begin_mask", "end_mask", "new_axis_mask", "shrink_axis_mask", "ellipsis_mask")


def _beside(op: OpsetOp, axis: int, shape: Sequence[Dim], data: Sequence[Dim]) -> list[Size]:
    """Split, VariadicSplit: the axis is the second operand."""
    where = scalar(op.operands[1])
    return [] if where is None or where % len(shape) == axis else [Size(op.operands[0], axis)]


def _attribute(op: OpsetOp, axis: int, shape: Sequence[Dim], data: Sequence[Dim]) -> list[Size]:
    """Concat, TopK: the axis is a property."""
    return [] if axis == plain(op.properties["axis"]) % len(shape) else [Size(op.operands[0], axis)]


def _gather(op: OpsetOp, axis: int, shape: Sequence[Dim], data: Sequence[Dim]) -> list[Size]:
    places, where = shape_of(op.operands[1]), scalar(op.operands[2])
    if places is None or where is None:
        return []
    at, batch = where % len(data), plain(op.properties.get("batch_dims")) or 0
    new = len(places) - (batch + len(places) if batch < 0 else batch)
    if axis < at:
        return [Size(op.operands[0], axis)]
    if axis < at + new:
        return [Size(op.operands[1], axis - at + len(places) - new)]
    return [Size(op.operands[0], axis - new + 1)]


def _gather_nd(op: OpsetOp, axis: int, shape: Sequence[Dim], data: Sequence[Dim]) -> list[Size]:
    places = shape_of(op.operands[1])
    if places is None or plain(op.properties.get("batch_dims")) or not isinstance(places[-1], int):
        return []
    if axis < len(places) - 1:
        return [Size(op.operands[1], axis)]
    return [Size(op.operands[0], axis - (len(places) - 1) + places[-1])]


def _padded(op: OpsetOp, axis: int, shape: Sequence[Dim], data: Sequence[Dim]) -> list[Size]:
    begin, end = constant_ints(op.operands[1]), constant_ints(op.operands[2])
    kept = begin is not None and end is not None and begin[axis] == 0 == end[axis]
    return [Size(op.operands[0], axis)] if kept else []


def _tile(op: OpsetOp, axis: int, shape: Sequence[Dim], data: Sequence[Dim]) -> list[Size]:
    times = constant_ints(op.operands[1])
    kept = times is not None and len(times) == len(data) == len(shape) and times[axis] == 1
    return [Size(op.operands[0], axis)] if kept else []


def _matmul(op: OpsetOp, axis: int, shape: Sequence[Dim], data: Sequence[Dim]) -> list[Size]:
    """Rows of the first matrix, columns of the second, batches of both."""
    a, b = op.operands[:2]
    matrix = shape_of(b)
    if matrix is None or len(data) < 2 or len(matrix) < 2:
        return []
    if axis == len(shape) - 2:
        return [Size(a, len(data) - 1 - (not plain(op.properties["transpose_a"])))]
    if axis == len(shape) - 1:
        return [Size(b, len(matrix) - 2 + (not plain(op.properties["transpose_b"])))]
    return joined((a, b), axis, len(shape))


def _einsum(op: OpsetOp, axis: int, shape: Sequence[Dim], data: Sequence[Dim]) -> list[Size]:
    """A label's dimension in each operand that has it; with an ellipsis nothing is said."""
    left, arrow, out = str(plain(op.properties["equation"])).replace(" ", "").partition("->")
    if not arrow or "." in left + out or len(out) != len(shape):
        return []
    parts = left.split(",")
    found = []
    for operand, labels in zip(op.operands, parts, strict=True):
        sizes = shape_of(operand)
        if sizes is None or len(sizes) != len(labels):
            return []
        found += [Size(operand, i) for i, label in enumerate(labels) if label == out[axis] and sizes[i] != 1]
    return found


def _attention(op: OpsetOp, axis: int, shape: Sequence[Dim], data: Sequence[Dim]) -> list[Size]:
    return [Size(op.operands[0], axis)] if axis == len(shape) - 2 and len(data) == len(shape) else []


def _indices(op: OpsetOp, axis: int, shape: Sequence[Dim], data: Sequence[Dim]) -> list[Size]:
    return [Size(op.operands[1], axis)]


def _batch(op: OpsetOp, axis: int, shape: Sequence[Dim], data: Sequence[Dim]) -> list[Size]:
    return [Size(op.operands[0], 0)] if axis == 0 else []


def _interpolate(op: OpsetOp, axis: int, shape: Sequence[Dim], data: Sequence[Dim]) -> list[Size]:
    place = 3 if layer_type(type(op))[1] == "opset4" else 2
    axes = constant_ints(op.operands[place]) if len(op.operands) > place else None
    pads = [*(plain(op.properties.get("pads_begin")) or ()), *(plain(op.properties.get("pads_end")) or ())]
    kept = axes is not None and all(a % len(shape) != axis for a in axes) and not any(pads)
    return [Size(op.operands[0], axis)] if kept else []


def _einsum(op: OpsetOp, axis: int, shape: Sequence[Dim], data: Sequence[Dim]) -> list[Size]:
    """The dimensions of the label, in equations without an ellipsis."""
    left, _, out = plain(op.properties["equation"]).partition("->")
    parts = left.split(",")
    if "." in left or len(out) != len(shape) or len(parts) != len(op.operands):
        return []
    found = []
    for labels, operand in zip(parts, op.operands, strict=True):
        sizes = shape_of(operand)
        if sizes is None or len(sizes) != len(labels):
            return []
        found += [Size(operand, i) for i, label in enumerate(labels) if label == out[axis] and sizes[i] != 1]
    return found


RULES: dict[str, Callable[[OpsetOp, int, Sequence[Dim], Sequence[Dim]], list[Size]]] = {
    "Concat": _attribute,
    "DepthToSpace": _batch,
    "Einsum": _einsum,
    "Gather": _gather,
    "GatherElements": _indices,
    "GatherND": _gather_nd,
    "MatMul": _matmul,
    "Pad": _padded,
    "Reshape": _reshape,
    "ScaledDotProductAttention": _attention,
    "Slice": _slice,
    "SpaceToDepth": _batch,
    "Split": _beside,
    "Squeeze": _squeeze,
    "StridedSlice": _strided_slice,
    "Tile": _tile,
    "TopK": _attribute,
    "Transpose": _transpose,
    "Unsqueeze": _unsqueeze,
    "VariadicSplit": _beside,
}

__all__ = ["Size", "before", "joined"]

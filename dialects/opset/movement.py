"""Operations of the specification's category 'movement'.

Slices are in `slicing.py`, those that take elements by index in `gather.py`, those that put them in `scatter.py`,
those that cut space into blocks in `blocks.py`, Tile, Broadcast and Pad in `extent.py`.
"""

from __future__ import annotations

from functools import lru_cache
from importlib import import_module
from math import prod
from typing import TYPE_CHECKING, Any, ClassVar

import numpy as np
from xdsl.irdl import irdl_op_definition, operand_def, opt_operand_def, result_def, var_operand_def, var_result_def

from stepwell.dialects.base import Tensor
from stepwell.dialects.fields import boolean, element_type, enumeration, integer, plain
from stepwell.dialects.opset.base import OpsetOp, single_element
from stepwell.dialects.opset.elementwise import BOOLEAN
from stepwell.dialects.opset.moves import Moves, at, need_integer, need_rank
from stepwell.dialects.opset.shapes import add
from stepwell.dialects.opset.values import INFINITE, Bounds, axes_of, constant_ints, normalize_axis, scalar
from stepwell.dialects.types import (
    ANY,
    Dim,
    Shape,
    element,
    element_of,
    intersect,
    interval,
    lower,
    print_shape,
    shape_of,
    static_shape,
    tensor,
    upper,
)

if TYPE_CHECKING:
    from stepwell.dialects.opset.blocks import *  # noqa: F403
    from stepwell.dialects.opset.extent import *  # noqa: F403
    from stepwell.dialects.opset.gather import *  # noqa: F403
    from stepwell.dialects.opset.scatter import *  # noqa: F403
    from stepwell.dialects.opset.slicing import *  # noqa: F403

OTHERS = {
    "blocks": (
        "BatchToSpaceOp",
        "Col2ImOp",
        "DepthToSpaceOp",
        "ExtractImagePatchesOp",
        "ShuffleChannelsOp",
        "SpaceToBatchOp",
        "SpaceToDepthOp",
    ),
    "extent": (
        "Broadcast1Op",
        "BroadcastOp",
        "Pad1Op",
        "PadOp",
        "TileOp",
    ),
    "gather": (
        "Gather1Op",
        "Gather7Op",
        "GatherElementsOp",
        "GatherND5Op",
        "GatherNDOp",
        "GatherOp",
        "GatherTreeOp",
    ),
    "scatter": (
        "ScatterElementsUpdate3Op",
        "ScatterElementsUpdateOp",
        "ScatterNDUpdate4Op",
        "ScatterNDUpdateOp",
        "ScatterUpdateOp",
    ),
    "slicing": (
        "SliceOp",
        "SliceScatterOp",
        "StridedSliceOp",
    ),
}
"""The category's operations in other files, which are loaded when one of them is first asked for."""


@irdl_op_definition
class ConcatOp(OpsetOp):
    """docs.openvino.ai › Concat-1"""

    name = "opset.Concat_1"
    MONOTONE: ClassVar[bool] = True
    inputs = var_operand_def(Tensor)
    axis = integer()
    output = result_def(Tensor)

    def infer(self):
        if not self.operands:
            self.fail("there is nothing to concatenate")
        kind = single_element(self, *self.operands)
        made = _concat(tuple(shape_of(v) for v in self.operands), plain(self.axis))
        if isinstance(made, str):
            self.fail(made)
        return (tensor(kind, made),)

    def evaluate(self, *inputs: Any):
        return np.concatenate(inputs, axis=plain(self.axis))

    def bounds(self, *inputs: Bounds | None):
        """Integers of which nothing is known lie between the limits."""
        kind = next((known.hi.dtype for known in inputs if known is not None), None)
        shapes = [static_shape(v) for v in self.operands]
        if kind != np.int64 or None in shapes:
            return None
        filled = [
            Bounds(np.full(shape or (), -INFINITE), np.full(shape or (), INFINITE)) if known is None else known
            for known, shape in zip(inputs, shapes, strict=True)
        ]
        return Bounds(*(np.concatenate(side, axis=plain(self.axis)) for side in zip(*filled, strict=True)))


@lru_cache(maxsize=1 << 13)
def _concat(shapes: tuple[Shape, ...], axis: int) -> Shape | str:
    known = [s for s in shapes if s is not None]
    if not known:
        return None
    rank = len(known[0])
    if not -rank <= axis < rank:
        return f"axis {axis} is out of range for rank {rank}"
    axis %= rank
    out = list(known[0])
    for shape in known[1:]:
        if len(shape) != rank:
            return "the ranks differ"
        for i, dim in enumerate(shape):
            if i == axis:
                out[i] = add(out[i], dim)
                continue
            both = intersect(out[i], dim)
            if both is None:
                return f"sizes of axis {i} differ: {out[i]} and {dim}"
            out[i] = both
    if len(known) < len(shapes):
        out[axis] = add(out[axis], ANY)
    return tuple(out)


@irdl_op_definition
class SplitOp(Moves):
    """docs.openvino.ai › Split-1"""

    name = "opset.Split_1"
    data = operand_def(Tensor)
    axis = operand_def(Tensor)
    num_splits = integer()
    outputs = var_result_def(Tensor)

    def infer(self):
        data, where = self.operands
        count = plain(self.num_splits)
        if count <= 0:
            self.fail(f"num_splits is {count}")
        need_integer(self, "the axis", where)
        need_rank(self, "the axis", where, 0)
        shape, axis = shape_of(data), scalar(where)
        if shape is None:
            return (tensor(element_of(data), None),) * count
        if axis is None:
            return (tensor(element_of(data), (ANY,) * len(shape)),) * count
        if not shape:
            self.fail("a scalar cannot be cut")
        axis = normalize_axis(self, axis, len(shape))
        dim = shape[axis]
        if isinstance(dim, int):
            if dim % count:
                self.fail(f"axis {axis} of size {dim} cannot be cut in {count} equal parts")
            part: Dim = dim // count
        else:
            if dim.hi is not None and dim.hi < count:
                self.fail(f"axis {axis} of size {dim} cannot be cut in {count} equal parts")
            part = interval(dim.lo // count, None if dim.hi is None else dim.hi // count)
        return (tensor(element_of(data), at(shape, axis, part)),) * count

    def evaluate(self, data: Any, axis: Any):
        return tuple(np.split(data, plain(self.num_splits), int(np.reshape(axis, ())[()])))


@irdl_op_definition
class VariadicSplitOp(Moves):
    """docs.openvino.ai › VariadicSplit-1. One of the lengths may be -1: what is left."""

    name = "opset.VariadicSplit_1"
    data = operand_def(Tensor)
    axis = operand_def(Tensor)
    split_lengths = operand_def(Tensor)
    outputs = var_result_def(Tensor)

    def infer(self):
        data, where, wanted = self.operands
        need_integer(self, "the axis", where)
        need_integer(self, "split_lengths", wanted)
        need_rank(self, "split_lengths", wanted, 1)
        if static_shape(where) not in (None, (), (1,)):
            self.fail("the axis must be one number")
        count = static_shape(wanted)
        parts = len(self.results) if count is None else count[0]
        kind, shape, axis = element_of(data), shape_of(data), scalar(where)
        if shape is None:
            return (tensor(kind, None),) * parts
        if axis is None:
            return (tensor(kind, (ANY,) * len(shape)),) * parts
        if not shape:
            self.fail("a scalar cannot be cut")
        axis = normalize_axis(self, axis, len(shape))
        lengths = constant_ints(wanted)
        if lengths is None:
            return (tensor(kind, at(shape, axis, ANY)),) * parts
        return tuple(tensor(kind, at(shape, axis, d)) for d in self._parts(lengths, shape[axis]))

    def _parts(self, lengths: tuple[int, ...], dim: Dim) -> list[Dim]:
        if min(lengths, default=0) < -1 or lengths.count(-1) > 1:
            self.fail(f"split_lengths {list(lengths)} are not lengths with at most one -1")
        taken = sum(v for v in lengths if v >= 0)
        if isinstance(dim, int):
            rest = dim - taken
            if rest < 0 or (rest and -1 not in lengths):
                self.fail(f"split_lengths {list(lengths)} do not cut an axis of size {dim}")
        else:
            rest = ANY
        return [rest if v == -1 else v for v in lengths]

    def evaluate(self, data: Any, axis: Any, split_lengths: Any):
        where = int(np.reshape(axis, ())[()])
        lengths = [int(v) for v in np.reshape(split_lengths, -1)]
        if -1 in lengths:
            lengths[lengths.index(-1)] = data.shape[where] - sum(v for v in lengths if v >= 0)
        return tuple(np.split(data, np.cumsum(lengths[:-1]), where))


@irdl_op_definition
class TransposeOp(Moves):
    """docs.openvino.ai › Transpose-1. An empty order turns the axes round."""

    name = "opset.Transpose_1"
    data = operand_def(Tensor)
    input_order = operand_def(Tensor)
    output = result_def(Tensor)

    def infer(self):
        data, order = self.operands
        need_integer(self, "the order", order)
        need_rank(self, "the order", order, 1)
        shape, wanted = shape_of(data), shape_of(order)
        count = None if wanted is None else wanted[0]
        if shape is None:
            axes = constant_ints(order)
            return (tensor(element_of(data), (ANY,) * len(axes) if axes else None),)
        if count is not None and count != 0 and intersect(count, len(shape)) is None:
            self.fail(f"the order has {count} elements, the data rank {len(shape)}")
        axes = constant_ints(order)
        if axes is None:
            return (tensor(element_of(data), (ANY,) * len(shape)),)
        if not axes:
            axes = tuple(reversed(range(len(shape))))
        if sorted(axes) != list(range(len(shape))):
            self.fail(f"{list(axes)} is not an order of {len(shape)} axes")
        return (tensor(element_of(data), tuple(shape[a] for a in axes)),)

    def evaluate(self, data: Any, input_order: Any):
        return np.transpose(data, [int(a) for a in input_order] or None)


@irdl_op_definition
class ReverseOp(Moves):
    """docs.openvino.ai › Reverse-1. `axes` are indices, or with mode `mask` one boolean per axis."""

    name = "opset.Reverse_1"
    data = operand_def(Tensor)
    axes = operand_def(Tensor)
    mode = enumeration("index", "mask")
    output = result_def(Tensor)

    def infer(self):
        data, axes = self.operands
        need_rank(self, "axes", axes, 1)
        shape = shape_of(data)
        if shape is None and plain(self.mode) == "index":
            return (data.type,)
        if plain(self.mode) == "mask":
            if element_of(axes) != BOOLEAN:
                self.fail("a mask is made of booleans")
            count = shape_of(axes)
            if count is not None and shape is not None and intersect(count[0], len(shape)) is None:
                self.fail(f"the mask has {count[0]} elements, the data rank {len(shape)}")
        else:
            need_integer(self, "axes", axes)
            assert shape is not None
            if axes_of(self, axes, len(shape)) and not shape:
                self.fail("a scalar has no axes")
        return (data.type,)

    def evaluate(self, data: Any, axes: Any):
        masked = plain(self.mode) == "mask"
        return np.flip(data, tuple(int(a) for a in (np.flatnonzero(axes) if masked else axes)))


@irdl_op_definition
class ReverseSequenceOp(OpsetOp):
    """docs.openvino.ai › ReverseSequence-1"""

    name = "opset.ReverseSequence_1"
    input = operand_def(Tensor)
    seq_lengths = operand_def(Tensor)
    batch_axis = integer(0)
    seq_axis = integer(1)
    output = result_def(Tensor)

    def infer(self):
        data, lengths = self.operands
        need_rank(self, "seq_lengths", lengths, 1)
        shape, count = shape_of(data), shape_of(lengths)
        if plain(self.seq_axis) < 0 and shape is None:
            self.fail("a negative seq_axis needs data of known rank")
        if shape is None:
            return (data.type,)
        if len(shape) < 2:
            self.fail(f"the data must have rank 2 or more, not {len(shape)}")
        batch = normalize_axis(self, plain(self.batch_axis), len(shape))
        normalize_axis(self, plain(self.seq_axis), len(shape))
        if count is None:
            return (data.type,)
        both = intersect(shape[batch], count[0])
        if both is None:
            self.fail(f"there are {count[0]} lengths for a batch of {shape[batch]}")
        return (tensor(element_of(data), at(shape, batch, both)),)

    def evaluate(self, data: Any, seq_lengths: Any):
        batch, seq = plain(self.batch_axis) % data.ndim, plain(self.seq_axis) % data.ndim
        moved = np.moveaxis(data, (batch, seq), (0, 1)).copy()
        for row, length in zip(moved, np.asarray(seq_lengths).astype(np.int64), strict=True):
            row[:length] = row[:length][::-1].copy()
        return np.moveaxis(moved, (0, 1), (batch, seq))


@irdl_op_definition
class RollOp(Moves):
    """docs.openvino.ai › Roll-7"""

    name = "opset.Roll_7"
    data = operand_def(Tensor)
    shift = operand_def(Tensor)
    axes = operand_def(Tensor)
    output = result_def(Tensor)

    def infer(self):
        data, shift, axes = self.operands
        for what, value in (("shift", shift), ("axes", axes)):
            need_integer(self, what, value)
            need_rank(self, what, value, 0, 1)
        shape, a, b = shape_of(data), shape_of(shift), shape_of(axes)
        if a is not None and b is not None and a != () and (not b or intersect(a[0], b[0]) is None):
            self.fail(f"shift [{print_shape(a)}] and axes [{print_shape(b)}] must have equal sizes")
        if shape is not None:
            axes_of(self, axes, len(shape))
        return (data.type,)

    def evaluate(self, data: Any, shift: Any, axes: Any):
        places = [int(a) for a in np.reshape(axes, -1)]
        steps = [int(s) for s in np.broadcast_to(np.reshape(shift, -1), (len(places),))]
        return np.roll(data, steps, places)


@irdl_op_definition
class UniqueOp(OpsetOp):
    """docs.openvino.ai › Unique-10. Without an axis the data is taken flat."""

    name = "opset.Unique_10"
    data = operand_def(Tensor)
    axis = opt_operand_def(Tensor)
    sorted = boolean(True)
    index_element_type = element_type("i64")
    count_element_type = element_type("i64")
    unique = result_def(Tensor)
    first_index = result_def(Tensor)
    inverse_index = result_def(Tensor)
    counts = result_def(Tensor)

    def infer(self):
        data, *where = self.operands
        shape, kind = shape_of(data), element_of(data)
        types = [element(t).name for t in (self.index_element_type, self.count_element_type)]
        if any(t not in ("i32", "i64") for t in types):
            self.fail("index_element_type and count_element_type must be i32 or i64")
        index, count = types
        if where:
            need_integer(self, "the axis", where[0])
            if static_shape(where[0]) not in (None, (), (1,)):
                self.fail("the axis must be one number")
        # As OpenVINO has it: the total bounds how many there are, whatever the axis, if it is known.
        total = static_shape(data)
        size: Dim = ANY if total is None else prod(total)
        some = ANY if total is None else self._found(size)
        kept: Shape = (some,) if not where else None
        if where and shape is not None:
            axis = scalar(where[0])
            if axis is None:
                self.fail("the axis must be known")
            axis = normalize_axis(self, axis, len(shape))
            size = shape[axis] if shape else 1
            kept = at(shape, axis, self._found(size)) if shape else (1,)
        elif where:
            size = ANY
        return (tensor(kind, kept), tensor(index, (some,)), tensor(index, (size,)), tensor(count, (some,)))

    def _found(self, size: Dim) -> Dim:
        """How many different ones there can be of so many."""
        return interval(min(lower(size), 1), upper(size))

    def evaluate(self, data: Any, axis: Any = None):
        where = None if axis is None else int(np.reshape(axis, ())[()])
        flat = data.reshape(-1) if where is None else data
        made = np.unique(flat, return_index=True, return_inverse=True, return_counts=True, axis=where or 0)
        values, first, inverse, counts = made
        if not plain(self.sorted):
            order = np.argsort(first, kind="stable")
            values, first, counts = np.take(values, order, where or 0), first[order], counts[order]
            inverse = np.argsort(order, kind="stable")[inverse]
        index, count = (element(t).dtype for t in (self.index_element_type, self.count_element_type))
        return values, first.astype(index), inverse.reshape(-1).astype(index), counts.astype(count)


OWN = [
    ConcatOp,
    ReverseOp,
    ReverseSequenceOp,
    RollOp,
    SplitOp,
    TransposeOp,
    UniqueOp,
    VariadicSplitOp,
]


def __getattr__(name: str) -> Any:
    if name == "OPS":
        others = [__getattr__(each) for names in OTHERS.values() for each in names]
        return sorted([*OWN, *others], key=lambda op: op.__name__)
    for file, names in OTHERS.items():
        if name in names:
            value = globals()[name] = getattr(import_module(f"{__package__}.{file}"), name)
            return value
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")

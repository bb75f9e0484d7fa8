"""Operations of the specification's category 'movement'.

Slices are in `slicing.py`, those that take elements by index in `gather.py`, those that put them in `scatter.py`,
those that cut space into blocks in `blocks.py`.
"""

from __future__ import annotations

from functools import lru_cache
from math import prod
from typing import Any, ClassVar

import numpy as np
from xdsl.irdl import irdl_op_definition, operand_def, opt_operand_def, result_def, var_operand_def, var_result_def

from stepwell.dialects.base import Tensor
from stepwell.dialects.fields import boolean, element_type, enumeration, integer, plain
from stepwell.dialects.opset.base import OpsetOp, single_element
from stepwell.dialects.opset.blocks import (
    BatchToSpaceOp,
    Col2ImOp,
    DepthToSpaceOp,
    ExtractImagePatchesOp,
    ShuffleChannelsOp,
    SpaceToBatchOp,
    SpaceToDepthOp,
)
from stepwell.dialects.opset.elementwise import BOOLEAN
from stepwell.dialects.opset.gather import (
    Gather1Op,
    Gather7Op,
    GatherElementsOp,
    GatherND5Op,
    GatherNDOp,
    GatherOp,
    GatherTreeOp,
)
from stepwell.dialects.opset.moves import Moves, at, infinite, need_integer, need_rank
from stepwell.dialects.opset.scatter import (
    ScatterElementsUpdate3Op,
    ScatterElementsUpdateOp,
    ScatterNDUpdate4Op,
    ScatterNDUpdateOp,
    ScatterUpdateOp,
)
from stepwell.dialects.opset.shapes import add, broadcast, multiply
from stepwell.dialects.opset.slicing import SliceOp, SliceScatterOp, StridedSliceOp
from stepwell.dialects.opset.values import axes_of, bounds, constant_ints, dims, normalize_axis, scalar
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
class TileOp(Moves):
    """docs.openvino.ai › Tile-1"""

    name = "opset.Tile_1"
    data = operand_def(Tensor)
    repeats = operand_def(Tensor)
    output = result_def(Tensor)

    def infer(self):
        data, wanted = self.operands
        need_integer(self, "repeats", wanted)
        need_rank(self, "repeats", wanted, 1)
        shape = shape_of(data)
        repeats = dims(wanted)
        if shape is None or repeats is None:
            return (tensor(element_of(data), None),)
        if bounds(wanted) is None:
            return (tensor(element_of(data), (ANY,) * max(len(shape), len(repeats))),)
        rank = max(len(shape), len(repeats))
        shape = (1,) * (rank - len(shape)) + shape
        repeats = (1,) * (rank - len(repeats)) + repeats
        return (tensor(element_of(data), tuple(multiply(d, r) for d, r in zip(shape, repeats, strict=True))),)

    def evaluate(self, data: Any, repeats: Any):
        return np.tile(data, [max(int(r), 0) for r in repeats])


class _Broadcast(Moves):
    data = operand_def(Tensor)
    target_shape = operand_def(Tensor)
    axes_mapping = opt_operand_def(Tensor)

    def how(self) -> str:
        """The mode, `explicit` where the axes are given."""
        raise NotImplementedError

    def infer(self):
        data, target = self.operands[:2]
        mode = self.how()
        need_integer(self, "target_shape", target)
        need_rank(self, "target_shape", target, 1)
        if mode == "explicit":
            if len(self.operands) < 3:
                self.fail("mode explicit needs axes_mapping")
            need_rank(self, "axes_mapping", self.operands[2], 1)
        elif len(self.operands) > 2 and self.name == "opset.Broadcast_3":
            self.fail(f"axes_mapping is for mode explicit, not {mode}")
        kind, shape, wanted = element_of(data), shape_of(data), self._target()
        if mode == "explicit" and shape is not None and shape_of(target) is not None:
            self._check_axes(shape, wanted)
        if wanted is None:
            return (tensor(kind, None),)
        if mode == "bidirectional":
            return (tensor(kind, None if shape is None else broadcast(self, shape, wanted)),)
        if shape is None and mode == "pdpd":
            return (tensor(kind, (ANY,) * len(wanted)),)
        if shape is None or mode == "explicit" or bounds(target) is None:
            return (tensor(kind, wanted),)
        return (tensor(kind, self._fit(shape, wanted, mode)),)

    def _target(self) -> tuple[Dim, ...] | None:
        wanted, known = dims(self.operands[1]), bounds(self.operands[1])
        if wanted is None or known is None:
            return wanted
        return tuple(ANY if lo == -1 else d for lo, d in zip(known.lo.reshape(-1).tolist(), wanted, strict=True))

    def _check_axes(self, shape: tuple[Dim, ...], wanted: tuple[Dim, ...] | None) -> None:
        mapping = self.operands[2]
        count = static_shape(mapping)
        if count is not None and count[0] != (len(shape) or min(count[0], 1)):
            self.fail(f"axes_mapping has {count[0]} elements, the data rank {len(shape)}")
        axes = constant_ints(mapping)
        if axes is None or wanted is None or bounds(self.operands[1]) is None:
            return
        if list(axes) != sorted(axes) or any(not 0 <= a < len(wanted) for a in axes):
            self.fail(f"axes_mapping {list(axes)} is not an ascending list of axes of the target")
        for axis, dim in zip(axes, shape or (1,), strict=False):
            if intersect(wanted[axis], dim) is None and (not shape or intersect(dim, 1) is None):
                self.fail(f"size {dim} does not broadcast to {wanted[axis]} at axis {axis} of the target")

    def _fit(self, shape: tuple[Dim, ...], wanted: tuple[Dim, ...], mode: str) -> tuple[Dim, ...]:
        if len(shape) > len(wanted):
            self.fail(f"the target [{print_shape(wanted)}] has a smaller rank than the data")
        if mode == "pdpd" and len(shape) != len(wanted):
            self.fail(f"mode pdpd needs a target of rank {len(shape)}")
        first = len(wanted) - len(shape)
        out = list(wanted)
        for axis, dim in enumerate(shape, first):
            if mode == "pdpd" and dim != 1:
                both = dim if wanted[axis] == 1 else intersect(dim, wanted[axis])
                if both is None:
                    self.fail(f"size {dim} does not broadcast to {wanted[axis]} at axis {axis} of the target")
                out[axis] = both
            elif isinstance(dim, int) and isinstance(wanted[axis], int) and dim not in (1, wanted[axis]):
                self.fail(f"size {dim} does not broadcast to {wanted[axis]} at axis {axis} of the target")
        return tuple(out)

    def evaluate(self, data: Any, target_shape: Any, axes_mapping: Any = None):
        target = [int(v) for v in target_shape]
        mode = self.how()
        if mode == "bidirectional":
            return np.ascontiguousarray(np.broadcast_to(data, np.broadcast_shapes(data.shape, tuple(target))))
        if mode == "explicit":
            shape = [1] * len(target)
            for axis, size in zip(axes_mapping, data.shape, strict=False):
                shape[int(axis)] = size
            data = data.reshape(shape)
        elif mode == "pdpd":
            data = data.reshape(data.shape + (1,) * (len(target) - data.ndim))
            target = [b if a == 1 else a for a, b in zip(data.shape, target, strict=True)]
        return np.ascontiguousarray(np.broadcast_to(data, target))


@irdl_op_definition
class Broadcast1Op(_Broadcast):
    """docs.openvino.ai › Broadcast-1"""

    name = "opset.Broadcast_1"
    mode = enumeration("none", "numpy", "pdpd", default="numpy")
    output = result_def(Tensor)

    def how(self) -> str:
        mode = plain(self.mode)
        return "explicit" if mode == "none" else mode


@irdl_op_definition
class BroadcastOp(_Broadcast):
    """docs.openvino.ai › Broadcast-3"""

    name = "opset.Broadcast_3"
    mode = enumeration("numpy", "pdpd", "explicit", "bidirectional", default="numpy")
    output = result_def(Tensor)

    def how(self) -> str:
        return plain(self.mode)


class _Pad(Moves):
    """Negative pads cut off."""

    arg = operand_def(Tensor)
    pads_begin = operand_def(Tensor)
    pads_end = operand_def(Tensor)
    pad_value = opt_operand_def(Tensor)
    pad_mode = enumeration("constant", "edge", "reflect", "symmetric")

    def infer(self):
        data, begin, end, *value = self.operands
        mode = plain(self.pad_mode)
        kind = single_element(self, data, *value) if mode == "constant" else element_of(data)
        for what, pads in (("pads_begin", begin), ("pads_end", end)):
            need_integer(self, what, pads)
            need_rank(self, what, pads, 1)
        if value and mode == "constant":
            need_rank(self, "pad_value", value[0], 0)
        shape = shape_of(data)
        if shape is None:
            return (tensor(kind, None),)
        for what, pads in (("pads_begin", begin), ("pads_end", end)):
            count = static_shape(pads)
            if count is not None and count[0] != len(shape):
                self.fail(f"{what} has {count[0]} elements, the data rank {len(shape)}")
        low, high = bounds(begin), bounds(end)
        if low is None or high is None:
            return (tensor(kind, (ANY,) * len(shape)),)
        out: list[Dim] = []
        least, most = (low.lo + high.lo).tolist(), _plus(low.hi, high.hi)
        for i, dim in enumerate(shape):
            if isinstance(dim, int):
                self._check(mode, i, dim, max(int(low.lo[i]), int(high.lo[i])))
            lo, hi = lower(dim) + least[i], upper(dim)
            grows = most[i]
            total = None if hi is None or grows is None else hi + grows
            if total is not None and total < 0:
                self.fail(f"pads cut more than axis {i} of size {dim} has")
            out.append(interval(max(lo, 0), total))
        return (tensor(kind, tuple(out)),)

    def _check(self, mode: str, axis: int, dim: int, widest: int) -> None:
        if mode == "edge" and dim < 1 and widest > 0:
            self.fail(f"mode edge needs an element at axis {axis}")
        if mode == "reflect" and widest >= dim:
            self.fail(f"mode reflect pads axis {axis} of size {dim} by at most {max(dim - 1, 0)}")
        if mode == "symmetric" and widest > dim:
            self.fail(f"mode symmetric pads axis {axis} of size {dim} by at most {dim}")

    def evaluate(self, arg: Any, pads_begin: Any, pads_end: Any, pad_value: Any = 0):
        before, after = [int(v) for v in pads_begin], [int(v) for v in pads_end]
        mode = plain(self.pad_mode)
        widths = [(max(b, 0), max(e, 0)) for b, e in zip(before, after, strict=True)]
        if mode == "constant":
            made = np.pad(arg, widths, mode=mode, constant_values=np.asarray(pad_value).astype(arg.dtype)[()])
        else:
            made = np.pad(arg, widths, mode=mode)
        cuts = zip(before, after, made.shape, strict=True)
        return made[tuple(slice(max(-b, 0), n - max(-e, 0)) for b, e, n in cuts)]


def _plus(a: np.ndarray, b: np.ndarray) -> list[int | None]:
    pairs = zip(a.tolist(), b.tolist(), strict=True)
    return [None if x >= infinite(a.dtype) or y >= infinite(b.dtype) else x + y for x, y in pairs]


@irdl_op_definition
class Pad1Op(_Pad):
    """docs.openvino.ai › Pad-1"""

    name = "opset.Pad_1"
    output = result_def(Tensor)


@irdl_op_definition
class PadOp(_Pad):
    """docs.openvino.ai › Pad-12"""

    name = "opset.Pad_12"
    output = result_def(Tensor)


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


OPS = [
    BatchToSpaceOp,
    Broadcast1Op,
    BroadcastOp,
    Col2ImOp,
    ConcatOp,
    DepthToSpaceOp,
    ExtractImagePatchesOp,
    Gather1Op,
    Gather7Op,
    GatherElementsOp,
    GatherND5Op,
    GatherNDOp,
    GatherOp,
    GatherTreeOp,
    Pad1Op,
    PadOp,
    ReverseOp,
    ReverseSequenceOp,
    RollOp,
    ScatterElementsUpdate3Op,
    ScatterElementsUpdateOp,
    ScatterNDUpdate4Op,
    ScatterNDUpdateOp,
    ScatterUpdateOp,
    ShuffleChannelsOp,
    SliceOp,
    SliceScatterOp,
    SpaceToBatchOp,
    SpaceToDepthOp,
    SplitOp,
    StridedSliceOp,
    TileOp,
    TransposeOp,
    UniqueOp,
    VariadicSplitOp,
]

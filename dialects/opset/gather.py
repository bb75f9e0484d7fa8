"""Movement: elements are taken by index."""

from __future__ import annotations

from functools import lru_cache
from typing import Any, ClassVar

import numpy as np
from xdsl.irdl import irdl_op_definition, operand_def, result_def

from stepwell.dialects.base import Tensor
from stepwell.dialects.fields import integer, plain
from stepwell.dialects.opset.base import OpsetOp, single_element
from stepwell.dialects.opset.moves import Moves, at, need_integer, need_rank
from stepwell.dialects.opset.shapes import merge, product
from stepwell.dialects.opset.values import normalize_axis, scalar
from stepwell.dialects.types import (
    ANY,
    Dim,
    Shape,
    element,
    element_of,
    intersect,
    print_shape,
    shape_of,
    static_shape,
    tensor,
)


class _Gather(Moves):
    """Indices out of range give zeros."""

    FROM_END: ClassVar[bool] = False
    """Whether negative indices count from the end."""

    data = operand_def(Tensor)
    indices = operand_def(Tensor)
    axis = operand_def(Tensor)

    def batch(self) -> int:
        """The number of batch dimensions as it was given."""
        return 0

    def infer(self):
        data, indices, where = self.operands
        need_integer(self, "the indices", indices)
        need_integer(self, "the axis", where)
        if static_shape(where) not in (None, (), (1,)):
            self.fail("the axis must be one number")
        shape, places, axis, batch = shape_of(data), shape_of(indices), scalar(where), self.batch()
        if shape == ():
            self.fail("there is nothing to gather in a scalar")
        if axis is not None and shape is not None:
            axis = normalize_axis(self, axis, len(shape))
        if places is not None and batch < 0:
            batch += len(places)
            if batch < 0:
                self.fail(f"batch_dims {batch - len(places)} is out of range for indices of rank {len(places)}")
        if axis is not None and axis >= 0 and batch > axis:
            self.fail(f"batch_dims {batch} is greater than the axis {axis}")
        if places is not None and batch > len(places):
            self.fail(f"batch_dims {batch} is greater than the rank of the indices, {len(places)}")
        if shape is None or places is None:
            return (tensor(element_of(data), None),)
        made = _gathered(shape, places, axis, batch)
        if isinstance(made, str):
            self.fail(made)
        return (tensor(element_of(data), made),)

    def evaluate(self, data: Any, indices: Any, axis: Any):
        place = int(np.reshape(axis, ())[()]) % max(data.ndim, 1)
        batch = self.batch() + (np.ndim(indices) if self.batch() < 0 else 0)
        size = data.shape[place]
        index = np.asarray(indices).astype(np.int64)
        if self.FROM_END:
            index = np.where(index < 0, index + size, index)
        lost = (index < 0) | (index >= size)
        index = np.where(lost, 0, index)
        if batch == 0:
            out = np.take(data, index, axis=place) if size else np.zeros(_taken(data, index, place), data.dtype)
        else:
            grid = np.ix_(*(np.arange(n) for n in data.shape[:batch]))
            tail = index.ndim - batch
            heads = tuple(g.reshape(g.shape + (1,) * tail) for g in grid)
            moved = np.moveaxis(data, place, batch)
            out = moved[(*heads, index)]
            kept = list(range(index.ndim, out.ndim))
            middle = kept[: place - batch]
            order = [*range(batch), *middle, *range(batch, index.ndim), *kept[place - batch :]]
            out = out.transpose(order)
        if lost.any():
            mask = lost.reshape(lost.shape[:batch] + (1,) * (place - batch) + lost.shape[batch:])
            mask = mask.reshape(mask.shape + (1,) * (out.ndim - mask.ndim))
            out = np.where(mask, np.zeros((), data.dtype), out)
        return out


def _taken(data: Any, index: Any, axis: int) -> tuple[int, ...]:
    return (*data.shape[:axis], *index.shape, *data.shape[axis + 1 :])


@lru_cache(maxsize=1 << 13)
def _gathered(shape: tuple[Dim, ...], places: tuple[Dim, ...], axis: int | None, batch: int) -> tuple[Dim, ...] | str:
    common: list[Dim] = []
    for a, b in zip(shape[:batch], places[:batch], strict=False):
        both = intersect(a, b)
        if both is None:
            return f"the batch sizes of data [{print_shape(shape)}] and indices [{print_shape(places)}] differ"
        common.append(both)
    if axis is None:
        return (*common, *(ANY,) * (len(shape) + len(places) - 1 - batch - len(common)))
    return (*common, *shape[batch:axis], *places[batch:], *shape[axis + 1 :])


@irdl_op_definition
class Gather1Op(_Gather):
    """docs.openvino.ai › Gather-1"""

    name = "opset.Gather_1"
    output = result_def(Tensor)


@irdl_op_definition
class Gather7Op(_Gather):
    """docs.openvino.ai › Gather-7"""

    name = "opset.Gather_7"
    batch_dims = integer(0)
    output = result_def(Tensor)

    def batch(self) -> int:
        return plain(self.batch_dims)


@irdl_op_definition
class GatherOp(_Gather):
    """docs.openvino.ai › Gather-8. Negative indices count from the end."""

    name = "opset.Gather_8"
    FROM_END: ClassVar[bool] = True
    batch_dims = integer(0)
    output = result_def(Tensor)

    def batch(self) -> int:
        return plain(self.batch_dims)


@irdl_op_definition
class GatherElementsOp(Moves):
    """docs.openvino.ai › GatherElements-6"""

    name = "opset.GatherElements_6"
    data = operand_def(Tensor)
    indices = operand_def(Tensor)
    axis = integer()
    output = result_def(Tensor)

    def infer(self):
        data, indices = self.operands
        need_integer(self, "the indices", indices)
        if element(element_of(indices)).name not in ("i32", "i64", "dynamic"):
            self.fail("the indices must be i32 or i64")
        kind, shape, places = element_of(data), shape_of(data), shape_of(indices)
        if shape == () or places == ():
            self.fail("data and indices must have rank 1 or more")
        if shape is None:
            return (tensor(kind, places),)
        axis = normalize_axis(self, plain(self.axis), len(shape))
        if places is None:
            return (tensor(kind, at(shape, axis, ANY)),)
        if len(shape) != len(places):
            self.fail(f"data of rank {len(shape)} and indices of rank {len(places)}")
        both = merge(at(shape, axis, places[axis]), places)
        if both is None:
            self.fail(f"the indices [{print_shape(places)}] do not fit the data beside axis {axis}")
        return (tensor(kind, both),)

    def evaluate(self, data: Any, indices: Any):
        axis = plain(self.axis)
        index = np.asarray(indices).astype(np.int64)
        return np.take_along_axis(data, np.where(index < 0, index + data.shape[axis], index), axis)


class _GatherND(Moves):
    data = operand_def(Tensor)
    indices = operand_def(Tensor)
    batch_dims = integer(0)

    def infer(self):
        data, indices = self.operands
        need_integer(self, "the indices", indices)
        kind, shape, places, batch = element_of(data), shape_of(data), shape_of(indices), plain(self.batch_dims)
        if batch < 0:
            self.fail(f"batch_dims is {batch}")
        for what, known in (("data", shape), ("indices", places)):
            if known is not None and len(known) <= batch:
                self.fail(f"batch_dims {batch} needs {what} of rank {batch + 1} or more, not {len(known)}")
        if shape is None or places is None or not isinstance(places[-1], int):
            return (tensor(kind, None),)
        depth = places[-1]
        if batch + depth > len(shape):
            self.fail(f"indices of {depth} numbers and {batch} batch dimensions are too many for rank {len(shape)}")
        common = merge(shape[:batch], places[:batch])
        if common is None:
            self.fail(f"the batch sizes of data [{print_shape(shape)}] and indices [{print_shape(places)}] differ")
        return (tensor(kind, (*self.batched(common), *places[batch:-1], *shape[batch + depth :])),)

    def batched(self, sizes: tuple[Dim, ...]) -> tuple[Dim, ...]:
        return sizes

    def evaluate(self, data: Any, indices: Any):
        batch, depth = plain(self.batch_dims), indices.shape[-1]
        index = np.moveaxis(np.asarray(indices).astype(np.int64), -1, 0)
        limits = np.reshape(data.shape[batch : batch + depth], (depth,) + (1,) * (index.ndim - 1))
        index = np.where(index < 0, index + limits, index)
        tail = index.ndim - 1 - batch
        heads = tuple(g.reshape(g.shape + (1,) * tail) for g in np.ix_(*(np.arange(n) for n in data.shape[:batch])))
        if not heads and not depth:
            return np.broadcast_to(data, indices.shape[:-1] + data.shape).copy()
        made = data[heads + tuple(index)]
        if heads and not depth:
            made = np.broadcast_to(
                made.reshape(data.shape[:batch] + (1,) * tail + data.shape[batch:]),
                indices.shape[:-1] + data.shape[batch:],
            )
        sizes: Any = self.batched(data.shape[:batch])
        return made.reshape(*sizes, *made.shape[batch:])


@irdl_op_definition
class GatherND5Op(_GatherND):
    """docs.openvino.ai › GatherND-5. The batch dimensions are one in the result."""

    name = "opset.GatherND_5"
    output = result_def(Tensor)

    def batched(self, sizes: tuple[Dim, ...]) -> tuple[Dim, ...]:
        return (product(sizes),) if len(sizes) > 1 else sizes


@irdl_op_definition
class GatherNDOp(_GatherND):
    """docs.openvino.ai › GatherND-8"""

    name = "opset.GatherND_8"
    output = result_def(Tensor)


@irdl_op_definition
class GatherTreeOp(OpsetOp):
    """docs.openvino.ai › GatherTree-1"""

    name = "opset.GatherTree_1"
    step_ids = operand_def(Tensor)
    parent_idx = operand_def(Tensor)
    max_seq_len = operand_def(Tensor)
    end_token = operand_def(Tensor)
    output = result_def(Tensor)

    def infer(self):
        steps, parents, lengths, end = self.operands
        kind = single_element(self, steps, parents, lengths, end)
        need_rank(self, "step_ids", steps, 3)
        need_rank(self, "parent_idx", parents, 3)
        need_rank(self, "max_seq_len", lengths, 1)
        need_rank(self, "end_token", end, 0)
        a, b, count = shape_of(steps), shape_of(parents), shape_of(lengths)
        both: Shape = merge(a, b)
        if both is None and a is not None and b is not None:
            self.fail("step_ids and parent_idx must have equal shapes")
        if both is not None and count is not None:
            batch = intersect(both[1], count[0])
            if batch is None:
                self.fail(f"there are {count[0]} lengths for a batch of {both[1]}")
            both = at(both, 1, batch)
        return (tensor(kind, both),)

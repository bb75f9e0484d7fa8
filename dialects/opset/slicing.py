"""Movement: Slice, SliceScatter and StridedSlice. A slice is as in Python: negative numbers count from the end."""

from __future__ import annotations

from functools import lru_cache
from itertools import combinations
from typing import Any

import numpy as np
from xdsl.ir import SSAValue
from xdsl.irdl import irdl_op_definition, operand_def, opt_operand_def, result_def

from stepwell.dialects.base import Tensor
from stepwell.dialects.fields import ints, plain
from stepwell.dialects.opset.base import OpsetOp, single_element
from stepwell.dialects.opset.moves import Moves, at, infinite, need_integer, need_rank
from stepwell.dialects.opset.values import INFINITE, bounds, constant_ints, normalize_axis
from stepwell.dialects.types import (
    ANY,
    Dim,
    Interval,
    Shape,
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

Range = tuple[int, int]
"""Bounds of a number, both included."""

LOWEST = -INFINITE - 1


def ranges(value: SSAValue) -> tuple[Range, ...] | None:
    """What is known of each number of a small tensor; the largest of its type is as good as the largest of all."""
    known = bounds(value)
    if known is None:
        return None
    most = infinite(known.hi.dtype)
    pairs = zip(known.lo.reshape(-1).tolist(), known.hi.reshape(-1).tolist(), strict=True)
    return tuple((INFINITE if lo >= most else lo, INFINITE if hi >= most else hi) for lo, hi in pairs)


@lru_cache(maxsize=1 << 12)
def sliced(dim: Dim, start: Range, stop: Range, step: int) -> Dim:
    """The size of a slice of a dimension."""
    hi = upper(dim)
    if not isinstance(dim, int):
        if start[0] == start[1] and stop[0] == stop[1]:
            return _exactly(dim, start[0], stop[0], step)
        if _falls(start, stop, step):
            return interval(0, hi)
    (start_lo, start_hi), (stop_lo, stop_hi) = _narrowed(start, hi), _narrowed(stop, hi)
    if step < 0:
        start_lo, start_hi, stop_lo, stop_hi = start_hi, start_lo, stop_hi, stop_lo
    least = _count(lower(dim), start_hi, stop_lo, step)
    most = _count(hi, start_lo, stop_hi, step)
    least = 0 if least is None else least
    return interval(least if most is None else min(least, most), most)


def _falls(start: Range, stop: Range, step: int) -> bool:
    """Whether the slice of a larger dimension can be smaller: it begins at one end and stops at the other."""
    if step > 0:
        return start[0] < 0 <= stop[1] and stop[0] < INFINITE
    return start[1] >= 0 > stop[0] and stop[1] > LOWEST and start[0] < INFINITE


def _exactly(dim: Interval, start: int, stop: int, step: int) -> Dim:
    """The size of a slice with known numbers: it turns where they, or both together, are as large as the dimension.

    OpenVINO looks at the ends of the interval only, between which there may be larger and smaller ones.
    """
    most = _count(dim.hi, start, stop, step)
    near = (v for v in (abs(start), abs(stop), abs(start) + abs(stop)) if v < INFINITE // 2)
    turns = (v + d for v in near for d in (-1, 0, 1))
    sizes = {dim.lo, *(max(t, dim.lo) if dim.hi is None else min(max(t, dim.lo), dim.hi) for t in turns)}
    counts = [c for c in (_count(n, start, stop, step) for n in sizes) if c is not None]
    least = min(counts) if most is None else min(*counts, most)
    return interval(least, None if most is None else max(*counts, most))


def _narrowed(number: Range, size: int | None) -> Range:
    """Bounds on both sides of zero, where either end reaches into the dimension, are the whole dimension."""
    lo, hi = number
    if lo >= 0 or hi < 0:
        return number
    return (0 if size is None or lo + size >= 0 else lo, -1 if size is None or hi < size else hi)


def _count(size: int | None, start: int, stop: int, step: int) -> int | None:
    """How many elements a slice of a dimension of this size has; None: any number."""
    back = step < 0
    if size is None:
        limit = start in (INFINITE, LOWEST)
        if (start < 0) != (stop < 0) or limit or stop == INFINITE:
            most_any = start == INFINITE or stop == INFINITE
            if back:
                # A slice from 0 backwards has one element at most; OpenVINO takes it for any number.
                span = None if start <= 0 or most_any else 1 + start
            elif start < 0 and not limit:
                span = -start if stop == INFINITE else stop
            else:
                span = None
            return span if span is None else -(-max(span, 0) // abs(step))
        size = INFINITE
    first = min(max(start + size if start < 0 else start, 0), size - 1 if back else size)
    last = min(max(stop + size if stop < 0 else stop, -1 if back else 0), size)
    span = max(first - last if back else last - first, 0)
    return None if span >= INFINITE else -(-span // abs(step))


def _slice(start: Any, stop: Any, step: Any, size: int) -> slice:
    """Python's slice; but backwards, a start before the first element is the first element (as ONNX has it too)."""
    if start is not None and int(step) < 0:
        start = max(int(start), -size)
    return slice(None if start is None else int(start), None if stop is None else int(stop), int(step))


def _slices(start: Any, stop: Any, step: Any, axes: Any, shape: tuple[int, ...]) -> tuple[slice, ...]:
    out = [slice(None)] * len(shape)
    places = range(len(start)) if axes is None else [int(a) for a in axes]
    for axis, a, b, s in zip(places, start, stop, step, strict=True):
        out[axis] = _slice(a, b, s, shape[axis])
    return tuple(out)


class _Sliced(OpsetOp):
    """What Slice and SliceScatter share: four operands that say where."""

    def slice_shape(self, shape: tuple[Dim, ...], where: list[SSAValue]) -> tuple[Dim, ...]:
        """The shape of the slice of data of a shape; `where` is start, stop, step and perhaps axes."""
        start, stop, step = (ranges(v) for v in where[:3])
        steps = constant_ints(where[2]) if step is not None else None
        axes = self._axes(len(shape), where, start)
        if axes is None:
            return tuple(interval(0, upper(d)) for d in shape)
        out = shape
        for i, axis in enumerate(axes):
            dim: Dim = interval(0, upper(shape[axis]))
            if start is not None and stop is not None and steps is not None:
                if steps[i] == 0:
                    self.fail("a step is 0")
                dim = sliced(shape[axis], start[i], stop[i], steps[i])
            out = at(out, axis, dim)
        return out

    def _axes(self, rank: int, where: list[SSAValue], start: Any) -> tuple[int, ...] | None:
        if len(where) < 4:
            return None if start is None else tuple(range(len(start)))
        given = constant_ints(where[3])
        if given is None:
            return None
        axes = tuple(normalize_axis(self, a, rank) for a in given)
        if len(set(axes)) != len(axes):
            self.fail(f"axes {list(given)} name one axis twice")
        return axes

    def check_where(self, shape: Shape, where: list[SSAValue]) -> None:
        for what, value in zip(("start", "stop", "step", "axes"), where, strict=False):
            need_integer(self, what, value)
            need_rank(self, what, value, 1)
            count = shape_of(value)
            if shape is not None and count is not None and lower(count[0]) > len(shape):
                self.fail(f"{what} has {count[0]} elements, the data rank {len(shape)}")
        counts = [s[0] for s in map(shape_of, where) if s is not None]
        for a, b in combinations(counts, 2):
            if intersect(a, b) is None:
                self.fail("start, stop, step and axes must have equal sizes")


@irdl_op_definition
class SliceOp(_Sliced, Moves):
    """docs.openvino.ai › Slice-8"""

    name = "opset.Slice_8"
    data = operand_def(Tensor)
    start = operand_def(Tensor)
    stop = operand_def(Tensor)
    step = operand_def(Tensor)
    axes = opt_operand_def(Tensor)
    output = result_def(Tensor)

    def infer(self):
        data, *where = self.operands
        shape = shape_of(data)
        self.check_where(shape, where)
        if shape == ():
            self.fail("a scalar has no slices")
        return (tensor(element_of(data), None if shape is None else self.slice_shape(shape, where)),)

    def evaluate(self, data: Any, start: Any, stop: Any, step: Any, axes: Any = None):
        return data[_slices(start, stop, step, axes, data.shape)]


@irdl_op_definition
class SliceScatterOp(_Sliced):
    """docs.openvino.ai › SliceScatter-15"""

    name = "opset.SliceScatter_15"
    data = operand_def(Tensor)
    updates = operand_def(Tensor)
    start = operand_def(Tensor)
    stop = operand_def(Tensor)
    step = operand_def(Tensor)
    axes = opt_operand_def(Tensor)
    output = result_def(Tensor)

    def infer(self):
        data, updates, *where = self.operands
        single_element(self, data, updates)
        shape, given = shape_of(data), shape_of(updates)
        if shape is None and given is not None:
            shape = (ANY,) * len(given)
        self.check_where(shape, where)
        if shape == ():
            self.fail("a scalar has no slices")
        if shape is not None and given is not None:
            wanted = self.slice_shape(shape, where)
            if len(given) != len(wanted) or any(intersect(a, b) is None for a, b in zip(given, wanted, strict=True)):
                self.fail(f"the updates are [{print_shape(given)}], the slice is [{print_shape(wanted)}]")
        return (tensor(element_of(data), shape),)

    def evaluate(self, data: Any, updates: Any, start: Any, stop: Any, step: Any, axes: Any = None):
        out = data.copy()
        out[_slices(start, stop, step, axes, data.shape)] = updates
        return out


@irdl_op_definition
class StridedSliceOp(Moves):
    """docs.openvino.ai › StridedSlice-1. A 1 in begin_mask or end_mask says that the number is not looked at."""

    name = "opset.StridedSlice_1"
    data = operand_def(Tensor)
    begin = operand_def(Tensor)
    end = operand_def(Tensor)
    strides = opt_operand_def(Tensor)
    begin_mask = ints()
    end_mask = ints()
    new_axis_mask = ints(())
    shrink_axis_mask = ints(())
    ellipsis_mask = ints(())
    output = result_def(Tensor)

    def infer(self):
        data, begin, end, *rest = self.operands
        for what, value in zip(("begin", "end", "strides"), self.operands[1:], strict=False):
            need_integer(self, what, value)
            need_rank(self, what, value, 1)
        self._check_masks()
        shape = shape_of(data)
        if shape is None:
            return (tensor(element_of(data), None),)
        lows, highs = ranges(begin), ranges(end)
        steps = constant_ints(rest[0]) if rest else None
        counts = {s[0] for s in (static_shape(begin), static_shape(end)) if s is not None}
        if steps is not None:
            counts.add(len(steps))
        if len(counts) > 1:
            self.fail("begin, end and strides must have equal sizes")
        if not counts:
            return (tensor(element_of(data), None),)
        count = counts.pop()
        steps = (1,) * count if not rest else steps
        out: list[Dim] = []
        for what, i, axis in self.plan(count, len(shape)):
            if what == "new":
                out.append(1)
            elif what == "whole":
                out.append(shape[axis])
            elif what == "slice":
                start, stop = (None if known is None else known[i] for known in (lows, highs))
                dim = shape[axis]
                out.append(interval(0, upper(dim)) if steps is None else self._slice(dim, i, start, stop, steps[i]))
        return (tensor(element_of(data), tuple(out)),)

    def _check_masks(self) -> None:
        masks = [self.begin_mask, self.end_mask, self.new_axis_mask, self.shrink_axis_mask, self.ellipsis_mask]
        values = [v for v in map(plain, masks) if v]
        if len({len(v) for v in values}) > 1:
            self.fail("the masks must have equal sizes")
        if any(set(v) - {0, 1} for v in values):
            self.fail("a mask is made of 0 and 1")

    def _slice(self, dim: Dim, i: int, start: Range | None, stop: Range | None, step: int) -> Dim:
        if step == 0:
            self.fail("a stride is 0")
        most = upper(dim)
        size = INFINITE if most is None else most
        if _set(self.begin_mask, i):
            start = (size, size) if step < 0 else (0, 0)
        if _set(self.end_mask, i):
            stop = (-1 - size, -1 - size) if step < 0 else (size, size)
        if start is None or stop is None:
            return interval(0, None if most is None else -(-most // abs(step)))
        return sliced(dim, start, stop, step)

    def plan(self, count: int, rank: int) -> list[tuple[str, int, int]]:
        """What each place of begin and end does: (new | whole | shrink | slice, place, axis of the data)."""
        places = range(count)
        fresh = {i for i in places if _set(self.new_axis_mask, i)}
        dots = [i for i in places if _set(self.ellipsis_mask, i)]
        if len(dots) > 1:
            self.fail("ellipsis_mask has more than one 1")
        if not dots and count - len(fresh) > rank:
            self.fail(f"{count - len(fresh)} axes are sliced of data of rank {rank}")
        out: list[tuple[str, int, int]] = []
        axis = 0
        for i in places:
            if i in dots:
                after = sum(1 for k in range(i + 1, count) if k not in fresh)
                stop = max(rank - after, axis)
                out.extend(("whole", i, a) for a in range(axis, stop))
                axis = stop
            elif i in fresh:
                out.append(("new", i, -1))
            else:
                if axis >= rank:
                    self.fail(f"more axes are sliced than data of rank {rank} has")
                out.append(("shrink" if _set(self.shrink_axis_mask, i) else "slice", i, axis))
                axis += 1
        out.extend(("whole", -1, a) for a in range(axis, rank))
        return out

    def evaluate(self, data: Any, begin: Any, end: Any, strides: Any = None):
        strides = [1] * len(begin) if strides is None else strides
        index: list[Any] = []
        for what, i, axis in self.plan(len(begin), data.ndim):
            if what == "new":
                index.append(None)
            elif what == "whole":
                index.append(slice(None))
            else:
                start = None if _set(self.begin_mask, i) else int(begin[i])
                stop = None if _set(self.end_mask, i) else int(end[i])
                step = int(strides[i])
                if what == "shrink":
                    index.append((0 if step > 0 else data.shape[axis] - 1) if start is None else start)
                else:
                    index.append(_slice(start, stop, step, data.shape[axis]))
        return np.asarray(data[tuple(index)])


def _set(mask: Any, i: int) -> bool:
    """Whether place i of a mask is 1; a short mask goes on with zeros."""
    values = plain(mask)
    return i < len(values) and values[i] == 1

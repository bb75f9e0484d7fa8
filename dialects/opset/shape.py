"""Operations of the specification's category 'shape'."""

from __future__ import annotations

from functools import lru_cache
from math import prod
from typing import Any, NamedTuple

import numpy as np
from xdsl.irdl import irdl_op_definition, operand_def, opt_operand_def, result_def

from stepwell.dialects.base import Tensor
from stepwell.dialects.fields import boolean, element_type, plain
from stepwell.dialects.opset.base import OpsetOp
from stepwell.dialects.opset.moves import Moves, infinite, need_integer, need_rank
from stepwell.dialects.opset.shapes import multiply, product
from stepwell.dialects.opset.values import INFINITE, LIMIT, Bounds, axes_of, bounds, normalize_axis
from stepwell.dialects.types import (
    ANY,
    ELEMENT_TYPES,
    Dim,
    Interval,
    Shape,
    element,
    element_of,
    interval,
    lower,
    shape_of,
    static_shape,
    tensor,
    upper,
)


@irdl_op_definition
class ReshapeOp(Moves):
    """docs.openvino.ai › Reshape-1. In `shape`, -1 is what is left over, 0 with special_zero the data's own size."""

    name = "opset.Reshape_1"
    data = operand_def(Tensor)
    shape = operand_def(Tensor)
    special_zero = boolean()
    output = result_def(Tensor)

    def infer(self):
        data, target = self.operands
        need_integer(self, "the shape", target)
        need_rank(self, "the shape", target, 1)
        known = bounds(target)
        if known is not None:
            pattern = _pattern(known)
            if isinstance(pattern, str):
                self.fail(pattern)
            made = _reshape(shape_of(data), pattern, plain(self.special_zero))
            if isinstance(made, str):
                self.fail(made)
            return (tensor(element_of(data), made),)
        wanted = shape_of(target)
        rank = wanted[0] if wanted else None
        return (tensor(element_of(data), (ANY,) * rank if isinstance(rank, int) and rank <= LIMIT else None),)

    def evaluate(self, data: Any, shape: Any):
        sizes = [int(v) for v in np.asarray(shape).reshape(-1)]
        if plain(self.special_zero):
            sizes = [data.shape[i] if v == 0 else v for i, v in enumerate(sizes)]
        return data.reshape(sizes)


def _pattern(known: Bounds) -> tuple[Dim | None, ...] | str:
    """The wanted dimensions; None for the one that is -1."""
    missing = infinite(known.hi.dtype)
    out: list[Dim | None] = []
    for lo, hi in zip(known.lo.reshape(-1).tolist(), known.hi.reshape(-1).tolist(), strict=True):
        if hi < -1 or lo < -1 > hi:
            return f"{lo} is not a size"
        if lo == hi == -1:
            if None in out:
                return "more than one size is -1"
            out.append(None)
        elif lo < -1:
            out.append(ANY)
        else:
            out.append(interval(max(lo, 0), None if hi >= missing else max(hi, 0)))
    return tuple(out)


@lru_cache(maxsize=1 << 14)
def _reshape(shape: Shape, pattern: tuple[Dim | None, ...], special_zero: bool) -> Shape | str:
    """The reshaped shape, or why there is none."""
    out: list[Dim] = []
    wanted: list[Dim] = []
    copied: set[int] = set()
    for i, dim in enumerate(pattern):
        if dim is None:
            out.append(ANY)
        elif special_zero and dim == 0:
            if shape is not None and i >= len(shape):
                return f"size {i} is 0, but the data has rank {len(shape)}"
            out.append(ANY if shape is None else shape[i])
            copied.add(i)
        else:
            out.append(dim)
            wanted.append(dim)
    if shape is None:
        if None in pattern:
            if 0 in wanted:
                return "-1 beside a size of 0 has no meaning"
            out[pattern.index(None)] = ANY if copied else Interval(1, None)
        return tuple(out)
    given = [d for i, d in enumerate(shape) if i not in copied]
    have, need = _products(given, wanted)
    if None in pattern:
        left = _left_over(have, need)
        if isinstance(left, str):
            return left
        out[pattern.index(None)] = left
    elif have != need and not copied and all(isinstance(d, int) for d in (*shape, *out)):
        return f"{have.known} elements do not fill a shape of {need.known}"
    return tuple(out)


class _Product(NamedTuple):
    """The product of some sizes: of the known ones, and of the others."""

    known: int
    open: Dim


def _products(given: list[Dim], wanted: list[Dim]) -> tuple[_Product, _Product]:
    """The numbers of elements on both sides, without the known sizes that both have."""
    rest, own = list(wanted), []
    for dim in given:
        if isinstance(dim, int) and dim != 0 and dim in rest:
            rest.remove(dim)
        else:
            own.append(dim)
    return _product(own), _product(rest)


def _product(dims: list[Dim]) -> _Product:
    return _Product(prod(d for d in dims if isinstance(d, int)), product([d for d in dims if not isinstance(d, int)]))


def _left_over(have: _Product, need: _Product) -> Dim | str:
    """The size that -1 stands for."""
    if need.known == 0 != have.known:
        return "-1 beside a size of 0 has no meaning for data that is not empty"
    if have.known == need.known:
        data, other = have.open, need.open
    else:
        data, other = multiply(have.open, have.known), multiply(need.open, need.known)
    if isinstance(data, int) and isinstance(other, int):
        return (
            data // other if data % other == 0 else f"-1 does not come out: {data} elements, {other} in the other sizes"
        )
    lo, hi = lower(data), upper(data)
    least, most = lower(other), upper(other)
    low = lo if most == 0 else -(-lo // (INFINITE if most is None else most))
    high = None if hi is None or least == 0 else hi // least
    return interval(low, high) if high is None or low <= high else "-1 does not come out even"


class _ShapeOf(OpsetOp):
    data = operand_def(Tensor)

    def infer(self):
        shape = shape_of(self.operands[0])
        return (tensor(self.kind(), (ANY if shape is None else len(shape),)),)

    def kind(self) -> str:
        return "i64"

    def evaluate(self, data: Any):
        return np.array(np.shape(data), ELEMENT_TYPES[self.kind()].dtype)

    def bounds(self, *operands: Any) -> Any:
        shape = shape_of(self.operands[0])
        if shape is None:
            return None
        lo = np.array([lower(d) for d in shape], np.int64)
        if all(isinstance(d, int) for d in shape):
            return Bounds(lo, lo)
        highs = [upper(d) for d in shape]
        return Bounds(lo, np.array([INFINITE if h is None else h for h in highs], np.int64))


@irdl_op_definition
class ShapeOf1Op(_ShapeOf):
    """docs.openvino.ai › ShapeOf-1"""

    name = "opset.ShapeOf_1"
    output = result_def(Tensor)


@irdl_op_definition
class ShapeOfOp(_ShapeOf):
    """docs.openvino.ai › ShapeOf-3"""

    name = "opset.ShapeOf_3"
    output_type = element_type("i64")
    output = result_def(Tensor)

    def infer(self):
        if self.kind() not in ("i32", "i64"):
            self.fail(f"output_type is {self.kind()}, not i32 or i64")
        return super().infer()

    def kind(self) -> str:
        name = element(self.output_type).name
        return "i64" if name == "dynamic" else name


class _Squeeze(Moves):
    data = operand_def(Tensor)
    axes = opt_operand_def(Tensor)

    def infer(self):
        data = self.operands[0]
        shape, kind = shape_of(data), element_of(data)
        axes = self._given(len(shape)) if shape is not None else None
        if len(self.operands) > 1:
            need_integer(self, "axes", self.operands[1])
            need_rank(self, "axes", self.operands[1], 0, 1)
            if axes is None:
                return (tensor(kind, self._unknown_axes(shape)),)
        if shape is None:
            return (tensor(kind, None),)
        if not axes:
            if any(_may_be_one(d) for d in shape if not isinstance(d, int)):
                return (tensor(kind, None),)
            return (tensor(kind, tuple(d for d in shape if d != 1)),)
        if shape and self._skips() and any(not isinstance(shape[a], int) and _may_be_one(shape[a]) for a in axes):
            return (tensor(kind, None),)
        return (tensor(kind, tuple(d for i, d in enumerate(shape) if i not in axes or not _may_be_one(d))),)

    def _given(self, rank: int) -> tuple[int, ...] | None:
        if len(self.operands) < 2:
            return ()
        return axes_of(self, self.operands[1], rank)

    def _unknown_axes(self, shape: Shape) -> Shape:
        return None

    def _skips(self) -> bool:
        return False

    def evaluate(self, data: Any, axes: Any = None):
        if axes is None or np.size(axes) == 0:
            return np.squeeze(data)
        chosen = {int(a) % max(data.ndim, 1) for a in np.reshape(axes, -1)}
        return data.reshape([d for i, d in enumerate(data.shape) if i not in chosen or d != 1])


def _may_be_one(dim: Dim) -> bool:
    hi = upper(dim)
    return lower(dim) <= 1 and (hi is None or hi >= 1)


@irdl_op_definition
class Squeeze1Op(_Squeeze):
    """docs.openvino.ai › Squeeze-1"""

    name = "opset.Squeeze_1"
    output = result_def(Tensor)

    def _unknown_axes(self, shape: Shape) -> Shape:
        """One axis that is not known takes one dimension away, if any can go."""
        if not shape or static_shape(self.operands[1]) not in ((), (1,)):
            return None
        return (ANY,) * (len(shape) - 1) if any(map(_may_be_one, shape)) else shape


@irdl_op_definition
class SqueezeOp(_Squeeze):
    """docs.openvino.ai › Squeeze-15. With `allow_axis_skip` an axis whose size is not 1 is left alone."""

    name = "opset.Squeeze_15"
    allow_axis_skip = boolean(False)
    output = result_def(Tensor)

    def _skips(self) -> bool:
        return plain(self.allow_axis_skip)


@irdl_op_definition
class UnsqueezeOp(Moves):
    """docs.openvino.ai › Unsqueeze-1. The axes count in the result."""

    name = "opset.Unsqueeze_1"
    data = operand_def(Tensor)
    axes = operand_def(Tensor)
    output = result_def(Tensor)

    def infer(self):
        data, axes = self.operands
        need_integer(self, "axes", axes)
        need_rank(self, "axes", axes, 0, 1)
        shape = shape_of(data)
        if shape is None:
            return (tensor(element_of(data), None),)
        count = static_shape(axes)
        if count == (0,):
            self.fail("axes are empty")
        known = bounds(axes)
        if known is None or not known.exact:
            rank = None if count is None else len(shape) + (count[0] if count else 1)
            return (tensor(element_of(data), self._unknown_axes(rank)),)
        chosen = self._places(tuple(int(a) for a in known.lo.reshape(-1)), len(shape))
        rest = iter(shape)
        return (
            tensor(element_of(data), tuple(1 if i in chosen else next(rest) for i in range(len(shape) + len(chosen)))),
        )

    def _unknown_axes(self, rank: int | None) -> Shape:
        return None

    def _places(self, axes: tuple[int, ...], rank: int) -> tuple[int, ...]:
        """The axes counted from the front; one that is given twice counts once."""
        full = rank + len(set(axes))
        return tuple(dict.fromkeys(normalize_axis(self, a, full) for a in axes))

    def evaluate(self, data: Any, axes: Any):
        return np.expand_dims(data, self._places(tuple(int(a) for a in np.reshape(axes, -1)), data.ndim))


OPS = [
    ReshapeOp,
    ShapeOf1Op,
    ShapeOfOp,
    Squeeze1Op,
    SqueezeOp,
    UnsqueezeOp,
]

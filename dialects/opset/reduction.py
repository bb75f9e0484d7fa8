"""Operations of the specification's category 'reduction'."""

from __future__ import annotations

from itertools import pairwise
from typing import Any, ClassVar

import ml_dtypes
import numpy as np
from xdsl.ir import Attribute
from xdsl.irdl import irdl_op_definition, operand_def, opt_operand_def, result_def

from stepwell.dialects.base import Tensor
from stepwell.dialects.fields import boolean, enumeration, plain
from stepwell.dialects.opset.base import OpsetOp
from stepwell.dialects.opset.elementwise import (
    ANYTHING,
    BOOLEAN,
    INDICES,
    INTEGERS,
    NF4,
    countable,
    demand,
    narrowed,
    widened,
)
from stepwell.dialects.opset.interval import closed, is_real, opened, times
from stepwell.dialects.opset.values import axes_of, constant_ints, scalar
from stepwell.dialects.types import ANY, DYNAMIC, element_of, intersect, shape_of, static_shape, tensor

AXES = INTEGERS | {NF4, DYNAMIC.mlir}
"""Element types of an axes operand; the runtime counts nf4 as an integer."""


def _axes(axes: np.ndarray, rank: int) -> tuple[int, ...]:
    return tuple({int(a) % max(rank, 1) for a in np.asarray(axes).reshape(-1)}) if rank else ()


class Reduction(OpsetOp):
    """A reduction over the axes that the second operand gives; `keep_dims` leaves them as 1."""

    ALLOWED: ClassVar[frozenset[Attribute]] = ANYTHING - {BOOLEAN}

    data = operand_def(Tensor)
    axes = operand_def(Tensor)
    keep_dims = boolean(False)
    output = result_def(Tensor)

    def infer(self):
        data, axes = self.operands
        kind = element_of(data)
        demand(self, kind, self.ALLOWED)
        demand(self, element_of(axes), AXES)
        count = shape_of(axes)
        if count is not None and len(count) > 1:
            self.fail("the axes are neither a scalar nor a list")
        shape, keep = shape_of(data), plain(self.keep_dims)
        if shape is None:
            return (tensor(kind, None),)
        rank = len(shape)
        chosen = axes_of(self, axes, rank)
        if chosen is None:
            if keep:
                return (tensor(kind, (ANY,) * rank),)
            return (tensor(kind, (ANY,) * max(rank - 1, 0) if static_shape(axes) in ((), (1,)) else None),)
        if keep and not rank and chosen:
            self.fail("a scalar has no axis to keep")
        if keep:
            return (tensor(kind, tuple(1 if i in chosen else d for i, d in enumerate(shape))),)
        return (tensor(kind, tuple(d for i, d in enumerate(shape) if i not in chosen)),)

    def compute(self, x: Any, axes: tuple[int, ...], keep: bool) -> Any:
        """The reduction of an array of numbers."""
        raise NotImplementedError

    def evaluate(self, data, axes):
        kind = countable(self)
        made = self.compute(widened(data), _axes(axes, data.ndim), plain(self.keep_dims))
        return narrowed(np.asarray(made), data.dtype, kind)

    def monotone(self, data: Any, axes: Any, function: Any) -> Any:
        """Bounds where `function` of Python numbers grows with each element."""
        if data is None or axes is None or not axes.exact:
            return None
        over, keep = _axes(axes.lo, data.lo.ndim), plain(self.keep_dims)
        if not data.lo.size or not over:
            return data if not over and not keep else None
        lo, hi = (function(opened(d), over, keep) for d in data)
        return closed(lo, hi, is_real(data))


class LogicalReduction(Reduction):
    """A reduction of booleans."""

    ALLOWED: ClassVar[frozenset[Attribute]] = frozenset({BOOLEAN, DYNAMIC.mlir})


@irdl_op_definition
class ReduceL1Op(Reduction):
    """docs.openvino.ai › ReduceL1-4"""

    name = "opset.ReduceL1_4"

    def compute(self, x, axes, keep):
        return np.abs(x).sum(axes, dtype=x.dtype, keepdims=keep)


@irdl_op_definition
class ReduceL2Op(Reduction):
    """docs.openvino.ai › ReduceL2-4"""

    name = "opset.ReduceL2_4"

    def compute(self, x, axes, keep):
        wide = x if x.dtype.kind == "f" else x.astype(np.float64)
        return np.sqrt((wide * wide).sum(axes, keepdims=keep))


@irdl_op_definition
class ReduceLogicalAndOp(LogicalReduction):
    """docs.openvino.ai › ReduceLogicalAnd-1"""

    name = "opset.ReduceLogicalAnd_1"

    def compute(self, x, axes, keep):
        return x.all(axes, keepdims=keep)


@irdl_op_definition
class ReduceLogicalOrOp(LogicalReduction):
    """docs.openvino.ai › ReduceLogicalOr-1"""

    name = "opset.ReduceLogicalOr_1"

    def compute(self, x, axes, keep):
        return x.any(axes, keepdims=keep)


def _extreme(dtype: np.dtype, highest: bool) -> Any:
    if dtype.kind == "f":
        return dtype.type(np.inf if highest else -np.inf)
    info = np.iinfo(dtype)
    return info.max if highest else info.min


@irdl_op_definition
class ReduceMaxOp(Reduction):
    """docs.openvino.ai › ReduceMax-1"""

    name = "opset.ReduceMax_1"

    def compute(self, x, axes, keep):
        return x.max(axes, keepdims=keep, initial=_extreme(x.dtype, False))

    def bounds(self, data, axes):
        return self.monotone(data, axes, lambda d, over, keep: d.max(over, keepdims=keep))


@irdl_op_definition
class ReduceMeanOp(Reduction):
    """docs.openvino.ai › ReduceMean-1. The mean of integers is cut to an integer, that of nothing is zero."""

    name = "opset.ReduceMean_1"

    def compute(self, x, axes, keep):
        if not x.size:
            return x.sum(axes, dtype=x.dtype, keepdims=keep)
        if x.dtype.kind == "f":
            return x.mean(axes, keepdims=keep)
        return np.trunc(x.astype(np.float64).mean(axes, keepdims=keep))


@irdl_op_definition
class ReduceMinOp(Reduction):
    """docs.openvino.ai › ReduceMin-1"""

    name = "opset.ReduceMin_1"

    def compute(self, x, axes, keep):
        return x.min(axes, keepdims=keep, initial=_extreme(x.dtype, True))

    def bounds(self, data, axes):
        return self.monotone(data, axes, lambda d, over, keep: d.min(over, keepdims=keep))


@irdl_op_definition
class ReduceProdOp(Reduction):
    """docs.openvino.ai › ReduceProd-1"""

    name = "opset.ReduceProd_1"

    def compute(self, x, axes, keep):
        return x.prod(axes, dtype=x.dtype, keepdims=keep)

    def bounds(self, data, axes):
        if data is None or (data.lo < 0).any():
            return None
        product = np.frompyfunc(times, 2, 1)

        def reduce(d, over, keep):
            for axis in sorted(over, reverse=True):
                d = product.reduce(d, axis, keepdims=keep)
            return d

        return self.monotone(data, axes, reduce)


@irdl_op_definition
class ReduceSumOp(Reduction):
    """docs.openvino.ai › ReduceSum-1"""

    name = "opset.ReduceSum_1"

    def compute(self, x, axes, keep):
        return x.sum(axes, dtype=x.dtype, keepdims=keep)

    def bounds(self, data, axes):
        return self.monotone(data, axes, lambda d, over, keep: d.sum(over, keepdims=keep))


@irdl_op_definition
class SegmentMaxOp(OpsetOp):
    """docs.openvino.ai › SegmentMax-16. Segment ids do not decrease; a segment without rows gets the fill value."""

    name = "opset.SegmentMax_16"
    data = operand_def(Tensor)
    segment_ids = operand_def(Tensor)
    num_segments = opt_operand_def(Tensor)
    fill_mode = enumeration("zero", "lowest")
    output = result_def(Tensor)

    def infer(self):
        data, ids, *count = self.operands
        demand(self, element_of(data), ANYTHING)
        for value in (ids, *count):
            demand(self, element_of(value), INDICES)
        rows, shape = shape_of(ids), shape_of(data)
        if rows is not None and len(rows) != 1:
            self.fail("the segment ids are not a list")
        if count and shape_of(count[0]) not in (None, ()):
            self.fail("the number of segments is not a scalar")
        given = constant_ints(ids)
        if given is not None and any(a > b for a, b in pairwise(given)):
            self.fail("the segment ids are not in order")
        if shape is None:
            return (tensor(element_of(data), None),)
        if not shape:
            self.fail("the data is a scalar")
        if rows is not None and intersect(rows[0], shape[0]) is None:
            self.fail("there are not as many segment ids as rows")
        return (tensor(element_of(data), (self._segments(), *shape[1:])),)

    def _segments(self):
        if len(self.operands) > 2:
            given = scalar(self.operands[2])
            return ANY if given is None or given < 0 else given
        ids = constant_ints(self.operands[1])
        return ANY if ids is None else max(ids, default=-1) + 1

    def evaluate(self, data, segment_ids, num_segments=None):
        kind = countable(self)
        wide = widened(data)
        count = int(segment_ids.max(initial=-1)) + 1 if num_segments is None else int(num_segments)
        lowest = -np.inf if wide.dtype.kind == "f" else np.iinfo(wide.dtype).min
        made = np.full((count, *data.shape[1:]), lowest, wide.dtype)
        kept = segment_ids < count
        np.maximum.at(made, segment_ids[kept], wide[kept])
        empty = np.isin(np.arange(count), segment_ids, invert=True)
        low = 0 if plain(self.fill_mode) == "zero" else _lowest(data.dtype)
        made[empty] = low
        return narrowed(made, data.dtype, kind)


def _lowest(dtype: np.dtype) -> Any:
    if dtype.kind in "iu":
        return np.iinfo(dtype).min
    return ml_dtypes.finfo(dtype).min if "int" not in dtype.name else ml_dtypes.iinfo(dtype).min


OPS = [
    ReduceL1Op,
    ReduceL2Op,
    ReduceLogicalAndOp,
    ReduceLogicalOrOp,
    ReduceMaxOp,
    ReduceMeanOp,
    ReduceMinOp,
    ReduceProdOp,
    ReduceSumOp,
    SegmentMaxOp,
]

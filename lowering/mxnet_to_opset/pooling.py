"""MXNet's pooling.

Pooling -> MaxPool, AvgPool; sums and Lp norms -> AvgPool times the size of the window; over the whole image ->
reductions; _contrib_AdaptiveAvgPooling2D -> AdaptiveAvgPool; Pooling_v1 -> the same over zeros around the image
"""

from __future__ import annotations

from collections.abc import Sequence
from math import prod
from typing import Any

from xdsl.ir import SSAValue

from stepwell.dialects import mxnet
from stepwell.dialects.errors import NoMatch
from stepwell.dialects.fields import plain
from stepwell.dialects.opset import reduction
from stepwell.dialects.opset.arithmetic import DivideOp, MaximumOp, MultiplyOp, SqrtOp
from stepwell.dialects.opset.movement import PadOp
from stepwell.dialects.opset.pooling import AdaptiveAvgPoolOp, AvgPool14Op, MaxPoolOp
from stepwell.dialects.rules import RuleSet
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms.basic import broadcast, ints, like, rank, shape
from stepwell.lowering.mxnet_to_opset.functions import cube_root
from stepwell.lowering.mxnet_to_opset.layout import back, first, per_dimension, spatial_dims

rules = RuleSet()


class Window:
    """Kernel, strides and pads; what `full` and `same` take beyond the padding at the end is `over`.

    full: 1 + ceil((size + 2 pad - kernel) / stride) windows, as with stride - 1 elements more and the rest cut off.
    same: ceil(size / stride), as with kernel - 1 elements more.
    """

    def __init__(self, op: Any, spatial: int):
        kernel = plain(op.kernel)
        self.kernel = per_dimension(kernel, spatial, 1, "kernel")
        self.strides = per_dimension(plain(op.stride), spatial, 1, "stride")
        self.pads = per_dimension(plain(op.pad), spatial, 0, "pad")
        how = plain(op.pooling_convention)
        self.full = how == "full"
        self.over = (0,) * spatial
        if how == "same":
            self.over = tuple(k - 1 for k in self.kernel)
        elif self.full:
            self.over = tuple(s - 1 for s in self.strides)

    def properties(self, *, begin: Sequence[int] | None = None, end: Sequence[int] | None = None) -> dict[str, Any]:
        none = (0,) * len(self.kernel)
        return {
            "kernel": self.kernel,
            "strides": self.strides,
            "pads_begin": begin or none,
            "pads_end": end or none,
            "auto_pad": "explicit",
            "rounding_type": "floor",
        }

    @property
    def ends(self) -> tuple[int, ...]:
        """The pads at the end with which floor gives as many windows."""
        return tuple(p + o for p, o in zip(self.pads, self.over, strict=True))


def around(rw: Lowering, data: SSAValue, begin: Sequence[int], end: Sequence[int], value: float) -> SSAValue:
    """`value` around the spatial dimensions."""
    if not any(begin) and not any(end):
        return data
    before, after = (ints(rw, [0, 0, *edge]) for edge in (begin, end))
    return rw.emit(PadOp, data, before, after, like(rw, value, data), pad_mode="constant")


def maximum(rw: Lowering, data: SSAValue, window: Window) -> SSAValue:
    """MaxPool; pads as large as the kernel are made of elements, as the runtime takes smaller ones only."""
    ones = (1,) * len(window.kernel)
    if window.full and all(p < k for p, k in zip(window.pads, window.kernel, strict=True)):
        made = window.properties(begin=window.pads, end=window.pads) | {"rounding_type": "ceil"}
    elif all(e < k for e, k in zip(window.ends, window.kernel, strict=True)):
        made = window.properties(begin=window.pads, end=window.ends)
    else:
        data = around(rw, data, window.pads, window.ends, float("-inf"))
        made = window.properties()
    return rw.emit(MaxPoolOp, data, index_element_type="i64", axis=0, dilations=ones, **made)[0]


def average(rw: Lowering, data: SSAValue, window: Window, *, counted: bool) -> SSAValue:
    """Means; `counted`: the padding counts as zeros. What a last window has beyond the padding never counts.

    A window that lies beyond it altogether gives 0: there sums are divided by counts.
    """
    over = any(window.over)
    if counted and any(window.pads):
        if not over:
            made = window.properties(begin=window.pads, end=window.pads)
            return rw.emit(AvgPool14Op, data, exclude_pad=False, **made)
        data = around(rw, data, window.pads, window.pads, 0)
        begin, end = (0,) * len(window.kernel), window.over
    else:
        begin, end = window.pads, window.ends
    if any(e >= k for e, k in zip(end, window.kernel, strict=True)):
        made = window.properties()
        places = broadcast(rw, like(rw, 1, data), shape(rw, data))
        sums, counts = (
            rw.emit(AvgPool14Op, around(rw, v, begin, end, 0), exclude_pad=False, **made) for v in (data, places)
        )
        least = like(rw, 1 / prod(window.kernel), counts)
        return rw.emit(DivideOp, sums, rw.emit(MaximumOp, counts, least))
    return rw.emit(AvgPool14Op, data, exclude_pad=over or any(begin), **window.properties(begin=begin, end=end))


def total(rw: Lowering, data: SSAValue, window: Window) -> SSAValue:
    """Sums: means over whole windows of the image with zeros around, times their size."""
    data = around(rw, data, window.pads, window.ends, 0)
    made = rw.emit(AvgPool14Op, data, exclude_pad=False, **window.properties())
    return rw.emit(MultiplyOp, made, like(rw, prod(window.kernel), made))


def _order(op: Any) -> int:
    order = plain(op.p_value)
    if order not in (1, 2, 3):
        raise NoMatch(f"p_value is {order}; MXNet has pools of the orders 1, 2 and 3")
    return order


def _powers(rw: Lowering, data: SSAValue, order: int) -> SSAValue:
    """x, x^2 or x^3, signs kept: MXNet takes no absolute values."""
    made = data
    for _ in range(order - 1):
        made = rw.emit(MultiplyOp, made, data)
    return made


def _root(rw: Lowering, value: SSAValue, order: int) -> SSAValue:
    if order == 1:
        return value
    return rw.emit(SqrtOp, value) if order == 2 else cube_root(rw, value)


def over_all(rw: Lowering, op: Any, data: SSAValue) -> SSAValue:
    """The pool of a whole image."""
    axes, how = ints(rw, range(2, rank(data))), plain(op.pool_type)
    if how == "lp":
        order = _order(op)
        made = rw.emit(reduction.ReduceSumOp, _powers(rw, data, order), axes, keep_dims=True)
        return _root(rw, made, order)
    made = {"max": reduction.ReduceMaxOp, "avg": reduction.ReduceMeanOp, "sum": reduction.ReduceSumOp}[how]
    return rw.emit(made, data, axes, keep_dims=True)


@rules.lower(mxnet.PoolingOp)
def pooling(op: mxnet.PoolingOp, rw: Lowering):
    """By pool_type; global_pool does not look at the window."""
    layout = plain(op.layout)
    data = first(rw, op.data, layout)
    if plain(op.global_pool):
        spatial_dims(data)
        return back(rw, over_all(rw, op, data), layout)
    if not plain(op.kernel):
        raise NoMatch("Pooling without a kernel, and not global_pool; the window is not known")
    window, how = Window(op, spatial_dims(data, plain(op.kernel))), plain(op.pool_type)
    if how == "max":
        made = maximum(rw, data, window)
    elif how == "avg":
        made = average(rw, data, window, counted=plain(op.count_include_pad) is not False)
    elif how == "sum":
        made = total(rw, data, window)
    else:
        order = _order(op)
        made = _root(rw, total(rw, _powers(rw, data, order), window), order)
    return back(rw, made, layout)


@rules.lower(mxnet.PoolingV1Op)
def pooling_v1(op: mxnet.PoolingV1Op, rw: Lowering):
    """The padding is made of zeros, for maxima too, and a mean is over the whole window."""
    data, how = op.data, plain(op.pool_type)
    if plain(op.global_pool):
        return over_all(rw, op, data)
    window = Window(op, spatial_dims(data, plain(op.kernel)))
    made = around(rw, data, window.pads, window.ends, 0)
    if how == "max":
        ones = (1,) * len(window.kernel)
        return rw.emit(MaxPoolOp, made, index_element_type="i64", axis=0, dilations=ones, **window.properties())[0]
    made = rw.emit(AvgPool14Op, made, exclude_pad=False, **window.properties())
    return made if how == "avg" else rw.emit(MultiplyOp, made, like(rw, prod(window.kernel), made))


@rules.lower(mxnet.ContribAdaptiveAvgPooling2DOp)
def adaptive_average_pooling(op: mxnet.ContribAdaptiveAvgPooling2DOp, rw: Lowering):
    """output_size: nothing is 1 x 1, one number is both."""
    size = plain(op.output_size) or (1,)
    if len(size) > 2:
        raise NoMatch(f"output_size {list(size)}; it is of one or two numbers")
    if set(size) == {1}:
        return rw.emit(reduction.ReduceMeanOp, op.data, ints(rw, [2, 3]), keep_dims=True)
    return rw.emit(AdaptiveAvgPoolOp, op.data, ints(rw, size * (3 - len(size)) if len(size) == 1 else size))


__all__ = ["rules"]

"""ONNX pooling.

AveragePool -> AvgPool; MaxPool -> MaxPool; Global* -> reductions over the spatial axes;
LpPool -> (AvgPool(|x|^p) * window size)^(1/p); MaxUnpool -> ScatterElementsUpdate on the flat tensor
"""

from __future__ import annotations

from math import prod
from typing import Any

from xdsl.ir import SSAValue

from stepwell.dialects import onnx
from stepwell.dialects.errors import NoMatch
from stepwell.dialects.fields import plain
from stepwell.dialects.opset import reduction
from stepwell.dialects.opset.arithmetic import AbsOp, AddOp, DivideOp, FloorModOp, MultiplyOp, PowerOp, SubtractOp
from stepwell.dialects.opset.movement import BroadcastOp, PadOp, ScatterElementsUpdate3Op
from stepwell.dialects.opset.pooling import MaxPoolOp
from stepwell.dialects.opset.shape import ReshapeOp
from stepwell.dialects.rules import RuleSet
from stepwell.dialects.types import static_shape
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms.averages import average, average_of_padded, cut_like, padded, unpadded
from stepwell.lowering.idioms.basic import convert, dims, ints, like, rank, reshape
from stepwell.lowering.onnx_to_opset.convolution import spatial_dims, window

rules = RuleSet()


def pooling_window(op: Any, spatial: int) -> dict[str, Any]:
    """Kernel, strides, pads, auto_pad and rounding of an ONNX pool; dilations apart."""
    found = window(op, spatial)
    found["kernel"] = plain(op.kernel_shape)
    # ONNX ignores a last window that starts in the padding at the end, as PyTorch does.
    found["rounding_type"] = "ceil_torch" if plain(op.ceil_mode) else "floor"
    return found


@rules.lower(onnx.AveragePoolOp)
def average_pool(op: onnx.AveragePoolOp, rw: Lowering):
    """With ceil_mode what a last window has behind the padding does not count, even where the padding does."""
    properties = pooling_window(op, spatial_dims(op.X))
    if plain(op.count_include_pad):
        return average_of_padded(rw, op.X, properties)
    return average(rw, op.X, properties, exclude_pad=True)


@rules.lower(onnx.MaxPoolOp)
def max_pool(op: onnx.MaxPoolOp, rw: Lowering):
    """Indices are into the whole flattened tensor."""
    spatial = spatial_dims(op.X)
    found, index = rw.emit(MaxPoolOp, op.X, index_element_type="i64", axis=0, **pooling_window(op, spatial))
    if not plain(op.storage_order) or not op.Indices.uses or spatial == 1:
        return found, index
    if spatial > 2:
        raise NoMatch("indices in column-major order (storage_order = 1) in more than two dimensions")
    # storage_order = 1: rows count first within an image.
    height, width = (dims(rw, op.X, [at]) for at in (2, 3))
    place = rw.emit(FloorModOp, index, rw.emit(MultiplyOp, height, width))
    row, column = rw.emit(DivideOp, place, width), rw.emit(FloorModOp, place, width)
    turned = rw.emit(AddOp, rw.emit(MultiplyOp, column, height), row)
    return found, rw.emit(AddOp, rw.emit(SubtractOp, index, place), turned)


def _spatial_axes(value: SSAValue) -> range:
    return range(2, rank(value))


@rules.lower(onnx.GlobalAveragePoolOp)
def global_average_pool(op: onnx.GlobalAveragePoolOp, rw: Lowering):
    return rw.emit(reduction.ReduceMeanOp, op.X, ints(rw, _spatial_axes(op.X)), keep_dims=True)


@rules.lower(onnx.GlobalMaxPoolOp)
def global_max_pool(op: onnx.GlobalMaxPoolOp, rw: Lowering):
    return rw.emit(reduction.ReduceMaxOp, op.X, ints(rw, _spatial_axes(op.X)), keep_dims=True)


@rules.lower(onnx.GlobalLpPoolOp)
def global_lp_pool(op: onnx.GlobalLpPoolOp, rw: Lowering):
    """ReduceL1 or ReduceL2, otherwise (sum of |x|^p)^(1/p)."""
    axes, p = ints(rw, _spatial_axes(op.X)), _order(op)
    if p in (1, 2):
        return rw.emit(reduction.ReduceL1Op if p == 1 else reduction.ReduceL2Op, op.X, axes, keep_dims=True)
    total = rw.emit(reduction.ReduceSumOp, _power(rw, rw.emit(AbsOp, op.X), p), axes, keep_dims=True)
    return _power(rw, total, 1 / p)


def _order(op: Any) -> float:
    """The p of a norm."""
    p = plain(op.p)
    if p <= 0:
        raise NoMatch(f"p is {p:g}; the p of a norm is positive")
    return p


def _power(rw: Lowering, value: SSAValue, exponent: float) -> SSAValue:
    return value if exponent == 1 else rw.emit(PowerOp, value, like(rw, exponent, value))


@rules.lower(onnx.LpPoolOp)
def lp_pool(op: onnx.LpPoolOp, rw: Lowering):
    """The mean with the padding counted, times the size of the window, is the sum.

    With ceil_mode a last window is filled with zeros: the runtime's mean there is that of the elements it has.
    """
    p, properties = _order(op), pooling_window(op, spatial_dims(op.X))
    powers = _power(rw, rw.emit(AbsOp, op.X), p)
    mean = average(rw, powers, properties, exclude_pad=False)
    if properties["rounding_type"] != "floor":
        filled = [e + s - 1 for e, s in zip(properties["pads_end"], properties["strides"], strict=True)]
        data = padded(rw, powers, properties["pads_begin"], filled)
        mean = cut_like(
            rw, average(rw, data, unpadded(properties) | {"rounding_type": "floor"}, exclude_pad=False), mean
        )
    total = rw.emit(MultiplyOp, mean, like(rw, prod(properties["kernel"]), mean))
    return _power(rw, total, 1 / p)


@rules.lower(onnx.MaxUnpoolOp)
def max_unpool(op: onnx.MaxUnpoolOp, rw: Lowering):
    """Each element goes to its index of a zero tensor of the smallest shape that pools to X."""
    spatial = spatial_dims(op.X)
    kernel = plain(op.kernel_shape)
    strides = plain(op.strides) or (1,) * spatial
    pads = plain(op.pads) or (0,) * (2 * spatial)
    if (len(kernel), len(strides), len(pads)) != (spatial, spatial, 2 * spatial):
        raise NoMatch(f"kernel, strides or pads are not those of {spatial} spatial dimensions")
    more = [kernel[i] - strides[i] - pads[i] - pads[spatial + i] for i in range(spatial)]
    if (sizes := static_shape(op.X)) is not None:
        known = [*sizes[:2], *(n * s + m for n, s, m in zip(sizes[2:], strides, more, strict=True))]
        total, shape = ints(rw, [prod(known)]), ints(rw, known)
    else:
        grown = rw.emit(MultiplyOp, dims(rw, op.X, range(2 + spatial)), ints(rw, [1, 1, *strides]))
        shape = rw.emit(AddOp, grown, ints(rw, [0, 0, *more]))
        total = rw.emit(reduction.ReduceProdOp, shape, ints(rw, [0]), keep_dims=True)
    zeros = rw.emit(BroadcastOp, like(rw, 0, op.X), total, mode="numpy")
    flat = rw.emit(ScatterElementsUpdate3Op, zeros, reshape(rw, op.I, [-1]), reshape(rw, op.X, [-1]), rw.const(0))
    out = rw.emit(ReshapeOp, flat, shape, special_zero=False)
    if op.output_shape is None:
        return out
    # The indices are those of the smallest shape; a larger one has zeros at the end.
    larger = rw.emit(SubtractOp, convert(rw, op.output_shape, "i64"), shape)
    return rw.emit(PadOp, out, ints(rw, [0] * (2 + spatial)), larger, like(rw, 0, out), pad_mode="constant")

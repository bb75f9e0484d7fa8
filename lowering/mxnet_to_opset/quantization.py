"""MXNet's quantised operators, computed in f32 of whole numbers, which is exact up to 2^24.

_contrib_quantize, _quantize_v2, _requantize -> scaled, rounded and clamped; _contrib_dequantize -> scaled; quantised
convolutions and products -> those of reals, in i32; others -> the operator on whole numbers. Each tensor comes with
the least and the largest real number that its type stands for.
"""

from __future__ import annotations

from typing import Any

from xdsl.ir import SSAValue

from stepwell.dialects import mxnet
from stepwell.dialects.errors import NoMatch
from stepwell.dialects.fields import plain
from stepwell.dialects.opset.arithmetic import MaximumOp, RoundOp
from stepwell.dialects.opset.convolution import ConvolutionOp, GroupConvolutionOp
from stepwell.dialects.opset.matrix import MatMulOp
from stepwell.dialects.opset.movement import GatherOp
from stepwell.dialects.opset.reduction import ReduceMaxOp, ReduceMinOp
from stepwell.dialects.opset.shape import ReshapeOp
from stepwell.dialects.rules import RuleSet
from stepwell.dialects.types import shape_of
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms.basic import convert, ints, kind, like, rank, reshape, static, whole
from stepwell.lowering.idioms.formula import Formula
from stepwell.lowering.mxnet_to_opset.indexing import inside
from stepwell.lowering.mxnet_to_opset.layout import per_dimension, spatial_dims

rules = RuleSet()

SIGNED, UNSIGNED = 127.5, 255.5
"""What MXNet has the range of 8 bits for in some of its operators; in others it is 127."""
LARGEST = 2147483647.0
"""The largest whole number of 32 bits, which the range of such a tensor stands for."""


def largest(low: Formula, high: Formula) -> Formula:
    return low.abs().largest(high.abs())


def signed(x: Formula, reach: Formula, number: float = 127.0) -> SSAValue:
    """In i8, of which a number stands for the reach."""
    found = (x * (number / reach)).made(RoundOp, mode="half_to_even")
    return found.largest(-128.0).least(127.0).cast("i8").value


def unsigned(x: Formula, high: Formula) -> SSAValue:
    """In u8, for which the largest number is 255.5; there are none below 0."""
    found = (x * (UNSIGNED / high)).made(RoundOp, mode="half_to_even")
    return found.largest(0.0).least(255.0).cast("u8").value


@rules.lower(mxnet.ContribQuantizeOp)
def quantize(op: mxnet.ContribQuantizeOp, rw: Lowering):
    """To u8 from 0, to i8 around 0, up to the larger size of the range."""
    x, low, high = (Formula(rw, v) for v in (op.data, op.min_range, op.max_range))
    reach = largest(low, high)
    if plain(op.out_type) == "uint8":
        return [unsigned(x, reach), low.value, high.value]
    return [signed(x, reach), (-reach).value, reach.value]


@rules.lower(mxnet.ContribQuantizeV2Op)
def quantize_v2(op: mxnet.ContribQuantizeV2Op, rw: Lowering):
    """By the range that was measured when the model was made, or by that of the tensor; u8 is from 0."""
    x = Formula(rw, op.data)
    known = op.min_calib_range is not None and op.max_calib_range is not None
    if known:
        low, high = (Formula(rw, rw.const([plain(v)], "f32")) for v in (op.min_calib_range, op.max_calib_range))
    else:
        flat = reshape(rw, op.data, [-1])
        low, high = (Formula(rw, rw.emit(r, flat, ints(rw, [0]), keep_dims=True)) for r in (ReduceMinOp, ReduceMaxOp))
    to = plain(op.out_type)
    if to == "auto":
        if not known:
            raise NoMatch("out_type auto without a range; which type it is depends on the values")
        to = "uint8" if plain(op.min_calib_range) >= 0 else "int8"
    reach = largest(low, high)
    if to == "uint8":
        return [unsigned(x, reach), low.value, high.value]
    return [signed(x, reach, SIGNED), (-reach).value, reach.value]


@rules.lower(mxnet.ContribDequantizeOp)
def dequantize(op: mxnet.ContribDequantizeOp, rw: Lowering):
    low, high = Formula(rw, op.min_range), Formula(rw, op.max_range)
    x = Formula(rw, convert(rw, op.data, "f32"))
    match kind(op.data).name:
        case "u8":
            return (x * (largest(low, high) / UNSIGNED)).value
        case "i8":
            return (x * (largest(low, high) / SIGNED)).value
        case _:
            return (x * (largest(low, high) / LARGEST)).value


@rules.lower(mxnet.ContribRequantizeOp)
def requantize(op: mxnet.ContribRequantizeOp, rw: Lowering):
    """From i32 to i8, by a range that is known or that of the tensor."""
    real = Formula(rw, convert(rw, op.data, "f32")) * (
        largest(Formula(rw, op.min_range), Formula(rw, op.max_range)) / LARGEST
    )
    if op.min_calib_range is not None and op.max_calib_range is not None:
        limit = max(abs(plain(op.min_calib_range)), abs(plain(op.max_calib_range)))
        reach = Formula(rw, rw.const([limit], "f32"))
    else:
        size = reshape(rw, real.abs().value, [-1])
        reach = Formula(rw, rw.emit(ReduceMaxOp, size, ints(rw, [0]), keep_dims=True))
    return [signed(real, reach), (-reach).value, reach.value]


@rules.lower(mxnet.ContribQuantizedFlattenOp)
def quantized_flatten(op: mxnet.ContribQuantizedFlattenOp, rw: Lowering):
    return [rw.emit(ReshapeOp, op.data, ints(rw, [0, -1]), special_zero=True), op.min_data, op.max_data]


@rules.lower(mxnet.ContribQuantizedActOp)
def quantized_act(op: mxnet.ContribQuantizedActOp, rw: Lowering):
    if plain(op.act_type) != "relu":
        raise NoMatch(f"a quantised {plain(op.act_type)}; MXNet has relu only")
    return [rw.emit(MaximumOp, op.data, like(rw, 0, op.data)), op.min_data, op.max_data]


@rules.lower(mxnet.ContribQuantizedEmbeddingOp)
def quantized_embedding(op: mxnet.ContribQuantizedEmbeddingOp, rw: Lowering):
    index = inside(rw, op.data, op.weight, 0, "clip")
    return [rw.emit(GatherOp, op.weight, index, rw.const(0), batch_dims=0), op.min_weight, op.max_weight]


def products(rw: Lowering, op: Any, made: SSAValue) -> list[SSAValue]:
    """Sums of products as i32, and the range that they stand for."""
    if op.bias is not None and not plain(op.no_bias):
        raise NoMatch("a bias of 8 bits; MXNet adds it in a scale that depends on the processor")
    ranges = [(op.min_data, op.max_data), (op.min_weight, op.max_weight)]
    data, weight = (largest(Formula(rw, low), Formula(rw, high)) for low, high in ranges)
    reach = data * weight * (LARGEST / 127.0 / 127.0)
    return [convert(rw, made, "i32"), (-reach).value, reach.value]


@rules.lower(mxnet.ContribQuantizedFullyConnectedOp)
def quantized_fully_connected(op: mxnet.ContribQuantizedFullyConnectedOp, rw: Lowering):
    data = op.data
    if plain(op.flatten) and rank(data) != 2:
        data = rw.emit(ReshapeOp, data, ints(rw, [0, -1]), special_zero=True)
    made = rw.emit(MatMulOp, convert(rw, data, "f32"), convert(rw, op.weight, "f32"), transpose_b=True)
    return products(rw, op, made)


@rules.lower(mxnet.ContribQuantizedConvOp)
def quantized_conv(op: mxnet.ContribQuantizedConvOp, rw: Lowering):
    """Channels first."""
    count = spatial_dims(op.data, plain(op.kernel))
    pads = per_dimension(plain(op.pad), count, 0, "pad")
    window = {
        "strides": per_dimension(plain(op.stride), count, 1, "stride"),
        "dilations": per_dimension(plain(op.dilate), count, 1, "dilate"),
        "pads_begin": pads,
        "pads_end": pads,
        "auto_pad": "explicit",
    }
    static(op.weight, "the weights")
    data, weight, groups = convert(rw, op.data, "f32"), convert(rw, op.weight, "f32"), plain(op.num_group)
    if groups == 1:
        return products(rw, op, rw.emit(ConvolutionOp, data, weight, **window))
    sizes = shape_of(weight) or ()
    outputs = whole(plain(op.num_filter), groups, "the filters")
    parts = [groups, outputs, *(s if isinstance(s, int) else -1 for s in sizes[1:])]
    return products(rw, op, rw.emit(GroupConvolutionOp, data, reshape(rw, weight, parts), **window))


@rules.lower(mxnet.ContribQuantizedElemwiseMulOp)
def quantized_elemwise_mul(op: mxnet.ContribQuantizedElemwiseMulOp, rw: Lowering):
    """The products as i32, or the reals that they stand for."""
    made = Formula(rw, convert(rw, op.lhs, "f32")) * Formula(rw, convert(rw, op.rhs, "f32"))
    ranges = [(op.lhs_min, op.lhs_max), (op.rhs_min, op.rhs_max)]
    a, b = (largest(Formula(rw, low), Formula(rw, high)) for low, high in ranges)
    reach = a * b * (1 / 127.0 / 127.0)
    if plain(op.enable_float_output):
        return [(made * reach).value]
    reach = reach * LARGEST
    return [convert(rw, made.value, "i32"), (-reach).value, reach.value]


__all__ = ["rules"]

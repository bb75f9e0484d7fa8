"""MXNet's quantised operators, computed in f32 of whole numbers, which is exact up to 2^24.

_contrib_quantize, _quantize_v2, _requantize -> scaled, rounded and clamped; _contrib_dequantize -> scaled; quantised
convolutions and products -> those of reals, in i32; sums, concatenations and batch norms -> in the scale of the
result, rounded and clamped; others -> the operator on whole numbers. Each tensor comes with
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
from stepwell.dialects.opset.pooling import AvgPool14Op
from stepwell.dialects.opset.reduction import ReduceMaxOp, ReduceMinOp
from stepwell.dialects.opset.shape import ReshapeOp
from stepwell.dialects.rules import RuleSet
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms.basic import (
    axis,
    channelwise,
    concat,
    convert,
    ints,
    kind,
    like,
    rank,
    reshape,
    static,
)
from stepwell.lowering.idioms.formula import Formula
from stepwell.lowering.idioms.groups import grouped
from stepwell.lowering.mxnet_to_opset.indexing import inside
from stepwell.lowering.mxnet_to_opset.layout import per_dimension, spatial_dims
from stepwell.lowering.mxnet_to_opset.pooling import Window, around, average, maximum, over_all

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
    return products(rw, op, rw.emit(GroupConvolutionOp, data, grouped(rw, weight, groups), **window))


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


RANGES = {"u8": UNSIGNED, "i8": SIGNED, "i32": LARGEST}
"""What stands for the reach of a type in oneDNN's operators."""
LIMITS = {"u8": (0.0, 255.0), "i8": (-128.0, 127.0), "i32": (-2147483648.0, 2147483520.0)}
"""The numbers of f32 that a type has."""


def eight_bits(value: SSAValue) -> str:
    """The name of a type of 8 bits."""
    name = kind(value).name
    if name not in ("u8", "i8"):
        raise NoMatch(f"an operand of {name}; MXNet has i8 and u8 here")
    return name


def rounded(x: Formula, element: str) -> Formula:
    """Whole numbers that the type has, as f32; halves to even."""
    low, high = LIMITS[element]
    return x.made(RoundOp, mode="half_to_even").largest(low).least(high)


@rules.lower(mxnet.ContribQuantizedPoolingOp)
def quantized_pooling(op: mxnet.ContribQuantizedPoolingOp, rw: Lowering):
    """Maxima, or means that are rounded; the mean is over the whole window unless count_include_pad is false."""
    how, layout, convention = plain(op.pool_type), plain(op.layout), plain(op.pooling_convention)
    if how not in ("max", "avg") or layout not in ("None", "NCHW", "NCDHW") or convention == "same":
        raise NoMatch(f"a quantised pool {how}, {layout}, {convention}; MXNet has max and avg, channels first, no same")
    element, data = eight_bits(op.data), convert(rw, op.data, "f32")
    if plain(op.global_pool):
        spatial_dims(data)
        made = over_all(rw, op, data)
    elif not plain(op.kernel):
        raise NoMatch("a quantised pool without a kernel, and not global_pool; the window is not known")
    else:
        window = Window(op, spatial_dims(data, plain(op.kernel)))
        if how == "max":
            made = maximum(rw, data, window)
        elif plain(op.count_include_pad) is False:
            made = average(rw, data, window, counted=False)
        else:
            data = around(rw, data, window.pads, window.ends, 0)
            made = rw.emit(AvgPool14Op, data, exclude_pad=False, **window.properties())
    if how == "avg":
        made = rounded(Formula(rw, made), element).value
    return [convert(rw, made, element), op.min_data, op.max_data]


@rules.lower(mxnet.ContribQuantizedConcatOp)
def quantized_concat(op: mxnet.ContribQuantizedConcatOp, rw: Lowering):
    """Tensors, then the range of each: all in the widest range, which has 0 in it; i8 if any is."""
    given = list(op.data)
    if not given or len(given) % 3:
        raise NoMatch(f"{len(given)} operands; there are a tensor and its two limits for each part")
    parts, limits = given[: len(given) // 3], [Formula(rw, v) for v in given[len(given) // 3 :]]
    low, high = limits[0].least(0.0), limits[1].largest(0.0)
    for i in range(2, len(limits), 2):
        low, high = low.least(limits[i]), high.largest(limits[i + 1])
    element = min(eight_bits(p) for p in parts)
    scale = Formula(rw, rw.const(RANGES[element], "f32")) / largest(low, high)
    made: list[SSAValue] = []
    for i, part in enumerate(parts):
        own = Formula(rw, rw.const(RANGES[eight_bits(part)], "f32")) / largest(limits[2 * i], limits[2 * i + 1])
        real = Formula(rw, convert(rw, part, "f32")) * (scale / own)
        made.append(convert(rw, rounded(real, element).value, element))
    return [concat(rw, made, axis(plain(op.dim), rank(parts[0]))), low.value, high.value]


@rules.lower(mxnet.ContribQuantizedElemwiseAddOp)
def quantized_elemwise_add(op: mxnet.ContribQuantizedElemwiseAddOp, rw: Lowering):
    """In 8 bits by a range that is known, else in i32 by the sum of the ranges.

    Of two types the unsigned operand is first rounded and clamped to i8 in the scale of the sum, as MXNet 1.9.1 does.
    """
    kinds = [eight_bits(v) for v in (op.lhs, op.rhs)]
    reach = [largest(Formula(rw, a), Formula(rw, b)) for a, b in ((op.lhs_min, op.lhs_max), (op.rhs_min, op.rhs_max))]
    if op.min_calib_range is not None and op.max_calib_range is not None:
        element = kinds[0] if kinds[0] == kinds[1] else "i8"
        limits = [plain(op.min_calib_range), plain(op.max_calib_range)]
        total = Formula(rw, rw.const([max(abs(v) for v in limits)], "f32"))
        low, high = (rw.const([v], "f32") for v in limits)
    else:
        element, total = "i32", reach[0] + reach[1]
        low, high = (-total).value, total.value
    parts: list[Formula] = []
    for value, name, own in zip((op.lhs, op.rhs), kinds, reach, strict=True):
        part = Formula(rw, convert(rw, value, "f32")) * (own * RANGES[element] / (total * RANGES[name]))
        parts.append(rounded(part, "i8") if name == "u8" and kinds[0] != kinds[1] else part.unfused())
    return [convert(rw, rounded(parts[0] + parts[1], element).value, element), low, high]


@rules.lower(mxnet.ContribQuantizedBatchNormOp)
def quantized_batch_norm(op: mxnet.ContribQuantizedBatchNormOp, rw: Lowering):
    """To i8 by a range that is known. Gamma counts, fix_gamma or not; epsilon counts twice, as oneDNN adds it again."""
    if op.min_calib_range is None or op.max_calib_range is None:
        raise NoMatch("no min_calib_range and max_calib_range; MXNet needs them here")
    if plain(op.axis) != 1:
        raise NoMatch(f"channels along axis {plain(op.axis)}; quantised ones are along axis 1")
    limits = [plain(op.min_calib_range), plain(op.max_calib_range)]
    reach = max(abs(v) for v in limits)
    x = Formula(rw, convert(rw, op.data, "f32"))
    if eight_bits(op.data) == "u8":
        x = rounded(x * (SIGNED / UNSIGNED), "i8")
    gamma, beta, mean, variance = (Formula(rw, v) for v in (op.gamma, op.beta, op.moving_mean, op.moving_var))
    eps = plain(op.eps)
    factor = gamma / (variance + eps).sqrt()
    shift = (beta - mean * factor) * SIGNED / reach
    factor = factor * largest(Formula(rw, op.min_data), Formula(rw, op.max_data)) / (reach * (1 + eps) ** 0.5)
    spread = [Formula(rw, channelwise(rw, v.value, rank(op.data), 1)) for v in (factor, shift)]
    made = rounded(x * spread[0] + spread[1], "i8")
    return [convert(rw, made.value, "i8"), *(rw.const([v], "f32") for v in limits)]


__all__ = ["rules"]

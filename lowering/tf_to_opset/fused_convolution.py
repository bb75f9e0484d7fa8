"""TensorFlow's convolutions with something before or after them, and the morphological dilation.

_FusedConv2D -> Convolution, then Add or a batch norm, then an activation; FusedPadConv2D -> Pad, Convolution;
FusedResizeAndPadConv2D -> Interpolate, Pad, Convolution; Dilation2D -> windows, Add, ReduceMax
"""

from __future__ import annotations

from typing import Any

import numpy as np
from xdsl.ir import SSAValue

from stepwell.dialects import tf
from stepwell.dialects.errors import NoMatch
from stepwell.dialects.fields import plain
from stepwell.dialects.opset import activation
from stepwell.dialects.opset.arithmetic import AddOp, DivideOp, MultiplyOp, SqrtOp, SubtractOp, TanhOp
from stepwell.dialects.opset.movement import PadOp
from stepwell.dialects.opset.reduction import ReduceMaxOp
from stepwell.dialects.rules import RuleSet
from stepwell.dialects.tf.convolution import FusedConv2DOp
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms.basic import (
    channelwise,
    convert,
    dims,
    ints,
    kind,
    like,
    slice_axis,
    squeeze,
    transpose,
    unsqueeze,
)
from stepwell.lowering.idioms.exact import reduced_extreme
from stepwell.lowering.idioms.layout import channels_back, channels_first
from stepwell.lowering.idioms.sliding import padded, same_pads, windows
from stepwell.lowering.tf_to_opset.convolution import convolved, is_channels_last, kernel_of, spatial, window
from stepwell.lowering.tf_to_opset.resize import bilinear

rules = RuleSet()


def activated(rw: Lowering, value: SSAValue, name: str, alpha: float) -> SSAValue:
    """One of the activations that TensorFlow puts into an operator before."""
    match name:
        case "Relu":
            return rw.emit(activation.ReLUOp, value)
        case "Relu6":
            return rw.emit(activation.ClampOp, value, min=0.0, max=6.0)
        case "Elu":
            return rw.emit(activation.EluOp, value, alpha=1.0)
        case "LeakyRelu":
            return rw.emit(activation.PReLUOp, value, like(rw, [alpha], value))
        case "Tanh":
            return rw.emit(TanhOp, value)
        case "Sigmoid":
            return rw.emit(activation.SigmoidOp, value)
        case "GeluExact" | "GeluApproximate":
            return rw.emit(activation.GeluOp, value, approximation_mode="erf" if name == "GeluExact" else "tanh")
    raise NoMatch(f"'{name}' in one operator with a convolution is not known")


@rules.lower(FusedConv2DOp)
def fused_conv_2d(op: FusedConv2DOp, rw: Lowering):
    """fused_ops says what follows; args are the bias, or scale, offset, mean and variance of a batch norm."""
    if plain(op.data_format) == "NCHW_VECT_C" or plain(op.filter_format) == "OIHW_VECT_I":
        raise NoMatch("vectors of channels (NCHW_VECT_C) exist on GPUs only")
    last = is_channels_last(op)
    filters = transpose(rw, op.filter, [2, 3, 1, 0]) if plain(op.filter_format) == "OIHW" else op.filter
    made = convolved(rw, channels_first(rw, op.input, last), filters, window(op, last, 2))
    args = list(op.args)
    for name in (str(n) for n in plain(op.fused_ops)):
        if name == "BiasAdd":
            made = rw.emit(AddOp, made, channelwise(rw, args.pop(0), 4))
        elif name == "FusedBatchNorm":
            scale, offset, mean, variance = (args.pop(0) for _ in range(4))
            safe = rw.emit(AddOp, variance, like(rw, plain(op.epsilon), variance))
            factor = rw.emit(DivideOp, scale, rw.emit(SqrtOp, safe))
            shift = rw.emit(SubtractOp, offset, rw.emit(MultiplyOp, mean, factor))
            scaled = rw.emit(MultiplyOp, made, channelwise(rw, factor, 4))
            made = rw.emit(AddOp, scaled, channelwise(rw, shift, 4))
        elif name == "Add":
            made = rw.emit(AddOp, made, channels_first(rw, args.pop(0), last))
        else:
            made = activated(rw, made, name, plain(op.leakyrelu_alpha))
    return channels_back(rw, made, last)


@rules.lower(tf.FusedPadConv2DOp)
def fused_pad_conv_2d(op: tf.FusedPadConv2DOp, rw: Lowering):
    return _padded_convolution(op, rw, op.input)


@rules.lower(tf.FusedResizeAndPadConv2DOp)
def fused_resize_and_pad_conv_2d(op: tf.FusedResizeAndPadConv2DOp, rw: Lowering):
    """The images are resized linearly first."""
    corners = "align_corners" if plain(op.resize_align_corners) else "asymmetric"
    resized = convert(rw, bilinear(rw, op.input, op.size, corners), kind(op.input).mlir)
    return _padded_convolution(op, rw, resized)


def _padded_convolution(op: Any, rw: Lowering, data: SSAValue) -> SSAValue:
    """Elements are mirrored around the images before they are convolved."""
    pads = convert(rw, op.paddings, "i64")
    begin, end = (squeeze(rw, slice_axis(rw, pads, 1, at, at + 1), [1]) for at in (0, 1))
    wide = rw.emit(PadOp, data, begin, end, None, pad_mode=plain(op.mode).lower())
    begin_, end_, how = (0, 0), (0, 0), {"SAME": "same_upper", "VALID": "valid"}[plain(op.padding)]
    properties = {
        "strides": spatial(plain(op.strides), True, 2, "strides"),
        "dilations": (1, 1),
        "pads_begin": begin_,
        "pads_end": end_,
        "auto_pad": how,
    }
    return channels_back(rw, convolved(rw, channels_first(rw, wide), op.filter, properties))


@rules.lower(tf.Dilation2DOp)
def dilation_2d(op: tf.Dilation2DOp, rw: Lowering):
    """max(input + filter) over each window; what SAME puts around the images is never the largest."""
    kernel = kernel_of(op.filter, 2)
    strides, rates = (spatial(plain(v), True, 2, what) for v, what in ((op.strides, "strides"), (op.rates, "rates")))
    of = kind(op.input)
    data, filters = op.input, op.filter
    if of.is_integer:
        data, filters = (convert(rw, v, "f32" if of.bits < 32 else of.mlir) for v in (data, filters))
    if plain(op.padding) == "SAME":
        pads = same_pads(rw, dims(rw, data, [1, 2]), kernel, strides, rates)
        lowest = -np.inf if kind(data).is_float else -(1 << 30)
        data = padded(rw, data, [1, 2], pads, like(rw, lowest, data))
    places = windows(rw, data, [1, 2], kernel, strides, rates)
    # [N, h, kh, w, kw, C] and [kh, 1, kw, C].
    moved = rw.emit(AddOp, places, unsqueeze(rw, filters, [1]))
    if kind(moved).is_float:
        return convert(rw, rw.emit(ReduceMaxOp, moved, ints(rw, [2, 4]), keep_dims=False), of.mlir)
    return reduced_extreme(rw, ReduceMaxOp, moved, ints(rw, [2, 4]), keep=False)


__all__ = ["rules"]

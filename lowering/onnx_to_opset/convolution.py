"""ONNX convolutions.

Conv -> Convolution | GroupConvolution (group > 1), + Add for the bias
ConvTranspose -> ConvolutionBackpropData | GroupConvolutionBackpropData, + Add
DeformConv -> DeformableConvolution, + Add; CausalConvWithState -> Concat, GroupConvolution [+ Swish]
"""

from __future__ import annotations

from typing import Any

from xdsl.ir import SSAValue

from stepwell.dialects import onnx
from stepwell.dialects.errors import NoMatch
from stepwell.dialects.fields import plain
from stepwell.dialects.opset.activation import SwishOp
from stepwell.dialects.opset.arithmetic import AddOp
from stepwell.dialects.opset.convolution import (
    ConvolutionBackpropDataOp,
    ConvolutionOp,
    DeformableConvolutionOp,
    GroupConvolutionBackpropDataOp,
    GroupConvolutionOp,
)
from stepwell.dialects.opset.movement import PadOp
from stepwell.dialects.rules import RuleSet
from stepwell.dialects.types import Dim, shape_of
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms.basic import (
    broadcast,
    channelwise,
    chosen,
    concat,
    dims,
    ints,
    like,
    rank,
    reshape,
    slice_axis,
)
from stepwell.lowering.idioms.groups import grouped

rules = RuleSet()

AUTO_PAD = {
    "NOTSET": "explicit",
    "": "explicit",
    "VALID": "valid",
    "SAME_UPPER": "same_upper",
    "SAME_LOWER": "same_lower",
}


def window(op: Any, spatial: int) -> dict[str, Any]:
    """Strides, dilations, pads and auto_pad of an ONNX sliding window, with ONNX's defaults for those left out."""
    pads = plain(op.pads) or (0,) * (2 * spatial)
    if len(pads) != 2 * spatial:
        raise NoMatch(f"pads has {len(pads)} entries for {spatial} spatial dimensions")
    return {
        "strides": plain(op.strides) or (1,) * spatial,
        "dilations": plain(getattr(op, "dilations", None)) or (1,) * spatial,
        "pads_begin": pads[:spatial],
        "pads_end": pads[spatial:],
        "auto_pad": chosen(AUTO_PAD, plain(op.auto_pad) if hasattr(op, "auto_pad") else "NOTSET", "auto_pad"),
    }


def spatial_dims(value: SSAValue) -> int:
    """The number of spatial dimensions of [N, C, spatial…]; OpenVINO has kernels for one to three."""
    found = rank(value) - 2
    if found not in (1, 2, 3):
        raise NoMatch(f"{found} spatial dimensions; OpenVINO has 1 to 3")
    return found


def with_bias(rw: Lowering, value: SSAValue, bias: SSAValue | None, rank_: int) -> SSAValue:
    return value if bias is None else rw.emit(AddOp, value, channelwise(rw, bias, rank_))


@rules.lower(onnx.ConvOp)
def conv(op: onnx.ConvOp, rw: Lowering):
    """group = 1: Convolution; otherwise the filters get a leading group dimension."""
    spatial = spatial_dims(op.X)
    groups = plain(op.group)
    properties = window(op, spatial)
    if isinstance(op.X.owner, PadOp):
        _explicit(properties, (shape_of(op.W) or ())[2:])
    if groups == 1:
        made = rw.emit(ConvolutionOp, op.X, op.W, **properties)
    else:
        made = rw.emit(GroupConvolutionOp, op.X, grouped(rw, op.W, groups), **properties)
    return with_bias(rw, made, op.B, spatial + 2)


def _explicit(properties: dict[str, Any], kernel: tuple[Dim, ...]) -> None:
    """The pads that same_upper and same_lower mean, which with strides of 1 do not depend on the size of the data.

    The runtime (2026.4) takes a Pad into the window and forgets auto_pad then, where the size is not known.
    """
    how = properties["auto_pad"]
    sizes = [k for k in kernel if isinstance(k, int)]
    if how not in ("same_upper", "same_lower") or not kernel or len(sizes) != len(kernel):
        return
    if any(s != 1 for s in properties["strides"]):
        return
    totals = [d * (k - 1) for d, k in zip(properties["dilations"], sizes, strict=True)]
    less, more = tuple(t // 2 for t in totals), tuple(t - t // 2 for t in totals)
    begin, end = (less, more) if how == "same_upper" else (more, less)
    properties.update(auto_pad="explicit", pads_begin=begin, pads_end=end)


@rules.lower(onnx.ConvTransposeOp)
def conv_transpose(op: onnx.ConvTransposeOp, rw: Lowering):
    """`output_shape` becomes the third input; then auto_pad decides where the pads go.

    ONNX puts an odd padding at the end for SAME_UPPER and at the beginning otherwise; OpenVINO the other way round.
    """
    spatial = spatial_dims(op.X)
    groups = plain(op.group)
    properties = window(op, spatial)
    properties["output_padding"] = plain(op.output_padding) or (0,) * spatial
    filters = op.W if groups == 1 else grouped(rw, op.W, groups)
    operands: list[SSAValue] = [op.X, filters]
    wanted = plain(op.output_shape)
    if wanted:
        operands.append(ints(rw, wanted[-spatial:]))
        properties["auto_pad"] = "same_lower" if properties["auto_pad"] == "same_upper" else "same_upper"
    elif properties["auto_pad"] in ("same_upper", "same_lower"):
        _same(properties, (shape_of(op.W) or ())[2:])
    kind = ConvolutionBackpropDataOp if groups == 1 else GroupConvolutionBackpropDataOp
    return with_bias(rw, rw.emit(kind, *operands, **properties), op.B, spatial + 2)


def _same(properties: dict[str, Any], kernel: tuple[Dim, ...]) -> None:
    """ONNX cuts off what makes the result larger than input * stride; without a shape IR would cut nothing."""
    begin, end, spare = [], [], []
    for at, size in enumerate(kernel):
        if not isinstance(size, int):
            raise NoMatch("the size of the filters is not known, so the pads of auto_pad are not")
        stride, reach = properties["strides"][at], (size - 1) * properties["dilations"][at] + 1
        total = reach + properties["output_padding"][at] - stride
        first = max(total, 0) // 2 if properties["auto_pad"] == "same_upper" else -(-max(total, 0) // 2)
        begin.append(first)
        end.append(max(total, 0) - first)
        spare.append(properties["output_padding"][at] + max(-total, 0))
    properties.update(auto_pad="explicit", pads_begin=begin, pads_end=end, output_padding=spare)


@rules.lower(onnx.DeformConvOp)
def deform_conv(op: onnx.DeformConvOp, rw: Lowering):
    """What lies outside of the image is zero, also where a neighbour of a place between elements does."""
    if rank(op.X) != 4:
        raise NoMatch(f"{rank(op.X) - 2} spatial dimensions; DeformableConvolution has 2")
    properties = window(op, 2)
    mask = [] if op.mask is None else [op.mask]
    made = rw.emit(
        DeformableConvolutionOp,
        op.X,
        op.offset,
        op.W,
        *mask,
        bilinear_interpolation_pad=True,
        group=plain(op.group),
        deformable_group=plain(op.offset_group),
        **properties,
    )
    return with_bias(rw, made, op.B, 4)


@rules.lower(onnx.CausalConvWithStateOp)
def causal_conv_with_state(op: onnx.CausalConvWithStateOp, rw: Lowering):
    """A depthwise convolution of the past state and the input; the last positions are the next state."""
    filters = shape_of(op.weight)
    if filters is None or len(filters) != 3 or not isinstance(filters[0], int) or not isinstance(filters[2], int):
        raise NoMatch("the shape of the weight [channels, 1, size] is not known")
    activation = plain(op.activation)
    if activation not in ("none", "silu", "swish"):
        raise NoMatch(f"activation '{activation}'; there are none, silu and swish")
    channels, size = filters[0], filters[2]
    if op.past_state is not None:
        past = op.past_state
    else:
        past = broadcast(
            rw, like(rw, 0, op.input), concat(rw, [dims(rw, op.input, [0]), ints(rw, [channels, size - 1])])
        )
    whole = concat(rw, [past, op.input], 2) if size > 1 else op.input
    grouped = reshape(rw, op.weight, [channels, 1, 1, size])
    none = {"strides": (1,), "dilations": (1,), "pads_begin": (0,), "pads_end": (0,), "auto_pad": "explicit"}
    out = with_bias(rw, rw.emit(GroupConvolutionOp, whole, grouped, **none), op.bias, 3)
    if activation != "none":
        out = rw.emit(SwishOp, out, like(rw, 1, out))
    present = slice_axis(rw, whole, 2, 1 - size, (1 << 31) - 1) if size > 1 else past
    return out, present

"""ONNX convolutions.

Conv -> Convolution | GroupConvolution (group > 1), + Add for the bias
ConvTranspose -> ConvolutionBackpropData | GroupConvolutionBackpropData, + Add
"""

from __future__ import annotations

from typing import Any

from xdsl.ir import SSAValue

from stepwell.dialects import onnx
from stepwell.dialects.errors import NoMatch
from stepwell.dialects.fields import plain
from stepwell.dialects.opset.arithmetic import AddOp, MultiplyOp
from stepwell.dialects.opset.convolution import (
    ConvolutionBackpropDataOp,
    ConvolutionOp,
    GroupConvolutionBackpropDataOp,
    GroupConvolutionOp,
)
from stepwell.dialects.opset.shape import ReshapeOp
from stepwell.dialects.rules import RuleSet
from stepwell.dialects.types import shape_of
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms.basic import channelwise, concat, dims, ints, rank

rules = RuleSet()

AUTO_PAD = {"NOTSET": "explicit", "VALID": "valid", "SAME_UPPER": "same_upper", "SAME_LOWER": "same_lower"}


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
        "auto_pad": AUTO_PAD[plain(op.auto_pad)],
    }


def spatial_dims(value: SSAValue) -> int:
    """The number of spatial dimensions of [N, C, spatial…]; OpenVINO has kernels for one to three."""
    found = rank(value) - 2
    if found not in (1, 2, 3):
        raise NoMatch(f"{found} spatial dimensions; OpenVINO has 1 to 3")
    return found


def grouped_filters(rw: Lowering, filters: SSAValue, groups: int) -> SSAValue:
    """[G * a, b, spatial…] as [G, a, b, spatial…]."""
    shape = shape_of(filters)
    assert shape is not None
    each = shape[0] // groups if isinstance(shape[0], int) else -1
    target = concat(rw, [ints(rw, [groups, each]), dims(rw, filters, range(1, len(shape)))])
    return rw.emit(ReshapeOp, filters, target, special_zero=False)


def with_bias(rw: Lowering, value: SSAValue, bias: SSAValue | None, rank_: int) -> SSAValue:
    return value if bias is None else rw.emit(AddOp, value, channelwise(rw, bias, rank_))


@rules.lower(onnx.ConvOp)
def conv(op: onnx.ConvOp, rw: Lowering):
    """group = 1: Convolution; otherwise the filters get a leading group dimension."""
    spatial = spatial_dims(op.X)
    groups = plain(op.group)
    properties = window(op, spatial)
    if groups == 1:
        made = rw.emit(ConvolutionOp, op.X, op.W, **properties)
    else:
        made = rw.emit(GroupConvolutionOp, op.X, grouped_filters(rw, op.W, groups), **properties)
    return with_bias(rw, made, op.B, spatial + 2)


@rules.lower(onnx.ConvTransposeOp)
def conv_transpose(op: onnx.ConvTransposeOp, rw: Lowering):
    """`output_shape` becomes the third input; then auto_pad decides where the pads go.

    ONNX puts an odd padding at the end for SAME_UPPER and at the beginning otherwise; OpenVINO the other way round.
    """
    spatial = spatial_dims(op.X)
    groups = plain(op.group)
    properties = window(op, spatial)
    properties["output_padding"] = plain(op.output_padding) or (0,) * spatial
    filters = op.W if groups == 1 else grouped_filters(rw, op.W, groups)
    operands: list[SSAValue] = [op.X, filters]
    wanted = plain(op.output_shape)
    if wanted:
        operands.append(ints(rw, wanted[-spatial:]))
        properties["auto_pad"] = "same_lower" if properties["auto_pad"] == "same_upper" else "same_upper"
    elif properties["auto_pad"] in ("same_upper", "same_lower"):
        # ONNX pads so that every stride gives one input's place; without a shape IR would not pad at all.
        properties["auto_pad"] = "same_lower" if properties["auto_pad"] == "same_upper" else "same_upper"
        strides = ints(rw, properties["strides"])
        operands.append(rw.emit(MultiplyOp, dims(rw, op.X, range(2, spatial + 2)), strides))
    kind = ConvolutionBackpropDataOp if groups == 1 else GroupConvolutionBackpropDataOp
    return with_bias(rw, rw.emit(kind, *operands, **properties), op.B, spatial + 2)

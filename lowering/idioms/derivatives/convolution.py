"""The derivative of the convolution."""

from __future__ import annotations

from collections.abc import Sequence

from xdsl.ir import SSAValue

from stepwell.dialects.errors import NoMatch
from stepwell.dialects.fields import plain
from stepwell.dialects.opset.convolution import ConvolutionBackpropDataOp, ConvolutionOp
from stepwell.dialects.opset.movement import SliceOp
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms.basic import dims, ints, rank, transpose
from stepwell.lowering.idioms.derivatives.table import Gradients, derivative


@derivative(ConvolutionOp)
def convolution(op: ConvolutionOp, rw: Lowering, gradients: Gradients, wanted: Sequence[bool]) -> Gradients:
    """The data get the transposed convolution of the gradient.

    The filters get the convolution of the data with the gradient, batch and channels exchanged, strides and dilations
    as well; positions that no filter reaches are cut off.
    """
    if plain(op.auto_pad) not in ("explicit", "valid"):
        raise NoMatch(f"no derivative is known of a Convolution whose pads are computed ({plain(op.auto_pad)})")
    (g,), (data, filters) = gradients, op.operands
    assert g is not None
    spatial = list(range(2, rank(data)))
    pads = {"pads_begin": plain(op.pads_begin), "pads_end": plain(op.pads_end), "auto_pad": "explicit"}
    if plain(op.auto_pad) == "valid":
        pads.update(pads_begin=(0,) * len(spatial), pads_end=(0,) * len(spatial))
    found: list[SSAValue | None] = [None, None]
    if wanted[0]:
        found[0] = rw.emit(
            ConvolutionBackpropDataOp,
            g,
            filters,
            dims(rw, data, spatial),
            strides=plain(op.strides),
            dilations=plain(op.dilations),
            output_padding=(0,) * len(spatial),
            **pads,
        )
    if wanted[1]:
        order = [1, 0, *spatial]
        made = rw.emit(
            ConvolutionOp,
            transpose(rw, data, order),
            transpose(rw, g, order),
            strides=plain(op.dilations),
            dilations=plain(op.strides),
            **pads,
        )
        first, step = ints(rw, [0] * len(spatial)), ints(rw, [1] * len(spatial))
        made = rw.emit(SliceOp, made, first, dims(rw, filters, spatial), step, ints(rw, spatial))
        found[1] = transpose(rw, made, order)
    return found

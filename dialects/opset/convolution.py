"""Operations of the specification's category 'convolution'."""

from __future__ import annotations

from typing import Any, ClassVar

from xdsl.ir import Attribute, SSAValue
from xdsl.irdl import irdl_op_definition, operand_def, opt_operand_def, result_def

from stepwell.dialects.base import Tensor
from stepwell.dialects.fields import boolean, enumeration, integer, ints, number, plain
from stepwell.dialects.opset import windows
from stepwell.dialects.opset.base import OpsetOp, single_element
from stepwell.dialects.opset.reference import convolution as reference
from stepwell.dialects.opset.values import bounds, dims
from stepwell.dialects.types import DYNAMIC, element, element_of, rank_of, shape_of, tensor


class _Windowed(OpsetOp):
    """The attributes that all convolutions share."""

    strides = ints()
    dilations = ints()
    pads_begin = ints()
    pads_end = ints()
    auto_pad = enumeration("explicit", "valid", "same_lower", "same_upper", default="explicit")

    def window(self) -> tuple[Any, ...]:
        """strides, dilations, pads_begin, pads_end, auto_pad as plain values."""
        p = self.properties
        return (
            plain(p["strides"]),
            plain(p["dilations"]),
            plain(p["pads_begin"]),
            plain(p["pads_end"]),
            plain(p["auto_pad"]),
        )

    def numeric(self, *values: SSAValue) -> Attribute:
        """The common element type of data and filters."""
        kind = single_element(self, *values)
        of = element(kind)
        if not (of.is_float or of.is_integer or of is DYNAMIC):
            self.fail(f"element type {of.name} is not numeric")
        return kind


def _sizes(op: OpsetOp, value: SSAValue) -> tuple[Any, ...] | None:
    """The spatial shape that an operand asks for."""
    of = element(element_of(value))
    if not (of.is_integer or of is DYNAMIC):
        op.fail(f"output_shape is of type {of.name}, not an integer")
    if rank_of(value) not in (None, 1):
        op.fail("output_shape is not of rank 1")
    known = bounds(value)
    if known is not None and (known.lo < 0).any():
        op.fail("output_shape has a negative entry")
    return dims(value)


class _Forward(_Windowed):
    """Data and filters to windows."""

    GROUPED: ClassVar[bool] = False
    data = operand_def(Tensor)
    filters = operand_def(Tensor)
    output = result_def(Tensor)

    def infer(self):
        data, filters = self.operands[:2]
        kind = self.numeric(data, filters)
        try:
            shape = windows.convolution(shape_of(data), shape_of(filters), self.GROUPED, *self.window())
        except ValueError as error:
            self.fail(str(error))
        return (tensor(kind, shape),)

    def evaluate(self, data, filters):
        return reference.convolve(data, filters if self.GROUPED else filters[None], *self.window())


class _Backward(_Windowed):
    """Data and filters of a convolution's transpose."""

    GROUPED: ClassVar[bool] = False
    data = operand_def(Tensor)
    filters = operand_def(Tensor)
    output_shape = opt_operand_def(Tensor)
    output_padding = ints(())
    output = result_def(Tensor)

    def infer(self):
        data, filters = self.operands[:2]
        kind = self.numeric(data, filters)
        given = len(self.operands) > 2
        sizes = _sizes(self, self.operands[2]) if given else None
        extra = plain(self.properties["output_padding"])
        try:
            shape = windows.transposed_convolution(
                shape_of(data), shape_of(filters), self.GROUPED, *self.window(), extra, sizes, given
            )
        except ValueError as error:
            self.fail(str(error))
        return (tensor(kind, shape),)

    def evaluate(self, data, filters, output_shape=None):
        filters = filters if self.GROUPED else filters[None]
        kernel = filters.shape[3:]
        strides, dilations, begin, end, auto_pad = self.window()
        count = len(kernel)
        ones, zeros = (1,) * count, (0,) * count
        strides, dilations, begin, end = strides or ones, dilations or ones, begin or zeros, end or zeros
        extra = plain(self.properties["output_padding"]) or zeros
        if auto_pad != "explicit":
            begin = end = zeros
        full = [
            (n - 1) * s + (k - 1) * d + 1 + e
            for n, s, k, d, e in zip(data.shape[2:], strides, kernel, dilations, extra, strict=True)
        ]
        if output_shape is None:
            sizes = tuple(f - b - e for f, b, e in zip(full, begin, end, strict=True))
        else:
            sizes = tuple(int(v) for v in output_shape)
            if auto_pad in windows.SAME:
                total = [max(f - n, 0) for f, n in zip(full, sizes, strict=True)]
                # The runtime cuts the odd element in front for same_upper.
                begin = tuple(t // 2 if auto_pad == "same_lower" else t - t // 2 for t in total)
        return reference.transpose_convolve(data, filters, strides, dilations, begin, sizes)


@irdl_op_definition
class ConvolutionOp(_Forward):
    """docs.openvino.ai › Convolution-1. Filters are [C_out, C_in, spatial…]."""

    name = "opset.Convolution_1"


@irdl_op_definition
class GroupConvolutionOp(_Forward):
    """docs.openvino.ai › GroupConvolution-1. Filters are [groups, C_out, C_in, spatial…]."""

    name = "opset.GroupConvolution_1"
    GROUPED: ClassVar[bool] = True


@irdl_op_definition
class ConvolutionBackpropDataOp(_Backward):
    """docs.openvino.ai › ConvolutionBackpropData-1. Filters are [C_in, C_out, spatial…]."""

    name = "opset.ConvolutionBackpropData_1"


@irdl_op_definition
class GroupConvolutionBackpropDataOp(_Backward):
    """docs.openvino.ai › GroupConvolutionBackpropData-1. Filters are [groups, C_in, C_out, spatial…]."""

    name = "opset.GroupConvolutionBackpropData_1"
    GROUPED: ClassVar[bool] = True


@irdl_op_definition
class BinaryConvolutionOp(_Windowed):
    """docs.openvino.ai › BinaryConvolution-1. Filters are [C_out, C_in, spatial…] of u1; data is -1 and 1."""

    name = "opset.BinaryConvolution_1"
    data = operand_def(Tensor)
    filters = operand_def(Tensor)
    mode = enumeration("xnor-popcount")
    pad_value = number()
    output = result_def(Tensor)

    def infer(self):
        data, filters = self.operands
        of = element(element_of(data))
        if not (of.is_float or of.is_integer or of is DYNAMIC):
            self.fail(f"element type {of.name} is not numeric")
        if element(element_of(filters)).name != "u1":
            self.fail("the filters are not of type u1")
        try:
            shape = windows.convolution(shape_of(data), shape_of(filters), False, *self.window())
        except ValueError as error:
            self.fail(str(error))
        return (tensor(of.mlir, shape),)


class _Deformable(_Windowed):
    """A convolution whose taps are moved by `offsets` of [N, deformable_group * 2 * kernel, output spatial…]."""

    group = integer(1)
    deformable_group = integer(1)

    def infer(self):
        data, offsets, filters, *rest = self.operands
        kind = self.numeric(data, offsets, filters)
        mask = rest[0] if rest else None
        if mask is not None:
            of = element(element_of(mask))
            if not (of.is_float or of.is_integer or of is DYNAMIC):
                self.fail(f"mask is of type {of.name}, which is not numeric")
        group, deformable = plain(self.properties["group"]), plain(self.properties["deformable_group"])
        try:
            shape = windows.deformable(
                shape_of(data),
                shape_of(offsets),
                shape_of(filters),
                None if mask is None else shape_of(mask),
                group,
                deformable,
                *self.window(),
            )
        except ValueError as error:
            self.fail(str(error))
        return (tensor(kind, shape),)


@irdl_op_definition
class DeformableConvolution1Op(_Deformable):
    """docs.openvino.ai › DeformableConvolution-1"""

    name = "opset.DeformableConvolution_1"
    data = operand_def(Tensor)
    deformable_values = operand_def(Tensor)
    filters = operand_def(Tensor)
    output = result_def(Tensor)


@irdl_op_definition
class DeformableConvolutionOp(_Deformable):
    """docs.openvino.ai › DeformableConvolution-8"""

    name = "opset.DeformableConvolution_8"
    data = operand_def(Tensor)
    offsets = operand_def(Tensor)
    filters = operand_def(Tensor)
    mask = opt_operand_def(Tensor)
    bilinear_interpolation_pad = boolean(False)
    output = result_def(Tensor)


OPS = [
    BinaryConvolutionOp,
    ConvolutionOp,
    ConvolutionBackpropDataOp,
    DeformableConvolution1Op,
    DeformableConvolutionOp,
    GroupConvolutionOp,
    GroupConvolutionBackpropDataOp,
]

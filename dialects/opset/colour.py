"""Conversions between colour formats, of the specification's category 'image'.

All tensors are [batch, height, width, channels]. A single plane of 4:2:0 holds Y and below it U and V, so it has 3/2
of the image's height.
"""

from __future__ import annotations

from typing import ClassVar

from xdsl.ir import Attribute, SSAValue
from xdsl.irdl import irdl_op_definition, operand_def, result_def, var_operand_def, var_result_def

from stepwell.dialects.base import Tensor
from stepwell.dialects.fields import boolean, plain
from stepwell.dialects.opset.base import OpsetOp, single_element
from stepwell.dialects.opset.shapes import multiply
from stepwell.dialects.types import ANY, DYNAMIC, Dim, element, intersect, interval, shape_of, tensor


class _Colour(OpsetOp):
    def plane(self, value: SSAValue, channels: int) -> tuple[Dim, ...]:
        """The shape of an image with so many channels."""
        shape = shape_of(value)
        if shape is None:
            return (ANY, ANY, ANY, channels)
        if len(shape) != 4:
            self.fail(f"an image is of rank 4, not {len(shape)}")
        if intersect(shape[3], channels) is None:
            self.fail(f"there are {shape[3]} channels, not {channels}")
        return shape

    def pixels(self, *values: SSAValue) -> Attribute:
        kind = single_element(self, *values)
        of = element(kind)
        if not (of.is_float or of.name == "u8" or of is DYNAMIC):
            self.fail(f"element type {of.name} is neither u8 nor a floating-point one")
        return kind

    def even(self, *sizes: Dim) -> None:
        if any(isinstance(d, int) and d % 2 for d in sizes):
            self.fail(f"height and width {sizes[0]} x {sizes[-1]} must be even")


class _FromPlanes(_Colour):
    """One plane, or Y and the planes of half its height and width."""

    CHROMA: ClassVar[tuple[int, ...]] = ()
    planes = var_operand_def(Tensor)
    output = result_def(Tensor)

    def infer(self):
        if len(self.operands) not in (1, 1 + len(self.CHROMA)):
            self.fail(f"there are {len(self.operands)} planes; 1 or {1 + len(self.CHROMA)} are allowed")
        kind = self.pixels(*self.operands)
        batch, height, width, _ = self.plane(self.operands[0], 1)
        if len(self.operands) == 1:
            if isinstance(height, int):
                if height % 3:
                    self.fail(f"height {height} is not a multiple of 3")
                height = height // 3 * 2
            else:
                height = _part(multiply(height, 2), 3)
            self.even(width)
            return (tensor(kind, (batch, height, width, 3)),)
        for value, channels in zip(self.operands[1:], self.CHROMA, strict=True):
            shape = self.plane(value, channels)
            found = [
                intersect(a, b)
                for a, b in zip((batch, height, width), (shape[0], *(multiply(d, 2) for d in shape[1:3])), strict=True)
            ]
            if None in found:
                self.fail("the planes do not have matching shapes")
            batch, height, width = (d for d in found if d is not None)
        self.even(height, width)
        return (tensor(kind, (batch, height, width, 3)),)


class _ToPlanes(_Colour):
    """A colour image to one plane, or to Y and the interleaved U and V."""

    image = operand_def(Tensor)
    single_plane = boolean(True)
    outputs = var_result_def(Tensor)

    def infer(self):
        kind = self.pixels(self.operands[0])
        batch, height, width, _ = self.plane(self.operands[0], 3)
        self.even(height, width)
        if plain(self.properties["single_plane"]):
            both = _part(multiply(height, 3), 2)
            return (tensor(kind, (batch, both, width, 1)),)
        half = (_part(height, 2), _part(width, 2))
        return tensor(kind, (batch, height, width, 1)), tensor(kind, (batch, *half, 2))


def _part(dim: Dim, by: int) -> Dim:
    if isinstance(dim, int):
        return dim // by
    return interval(-(-dim.lo // by), None if dim.hi is None else dim.hi // by)


@irdl_op_definition
class BGRtoNV12Op(_ToPlanes):
    """docs.openvino.ai › BGRtoNV12-17"""

    name = "opset.BGRtoNV12_17"


@irdl_op_definition
class I420toBGROp(_FromPlanes):
    """docs.openvino.ai › I420toBGR-8"""

    name = "opset.I420toBGR_8"
    CHROMA: ClassVar[tuple[int, ...]] = (1, 1)


@irdl_op_definition
class I420toRGBOp(_FromPlanes):
    """docs.openvino.ai › I420toRGB-8"""

    name = "opset.I420toRGB_8"
    CHROMA: ClassVar[tuple[int, ...]] = (1, 1)


@irdl_op_definition
class NV12toBGROp(_FromPlanes):
    """docs.openvino.ai › NV12toBGR-8"""

    name = "opset.NV12toBGR_8"
    CHROMA: ClassVar[tuple[int, ...]] = (2,)


@irdl_op_definition
class NV12toRGBOp(_FromPlanes):
    """docs.openvino.ai › NV12toRGB-8"""

    name = "opset.NV12toRGB_8"
    CHROMA: ClassVar[tuple[int, ...]] = (2,)


@irdl_op_definition
class RGBtoNV12Op(_ToPlanes):
    """docs.openvino.ai › RGBtoNV12-17"""

    name = "opset.RGBtoNV12_17"

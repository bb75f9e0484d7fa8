"""Regions of interest and the layers of YOLO, of the specification's category 'detection'."""

from __future__ import annotations

from typing import ClassVar

from xdsl.ir import SSAValue
from xdsl.irdl import irdl_op_definition, operand_def, opt_operand_def, result_def

from stepwell.dialects.base import Tensor
from stepwell.dialects.fields import boolean, enumeration, floats, integer, ints, number, plain, string
from stepwell.dialects.opset.base import OpsetOp, single_element
from stepwell.dialects.opset.shapes import multiply, product
from stepwell.dialects.opset.values import normalize_axis
from stepwell.dialects.types import (
    ANY,
    DYNAMIC,
    Dim,
    element,
    element_of,
    intersect,
    interval,
    rank_of,
    shape_of,
    tensor,
)


def boxes(op: OpsetOp, data: SSAValue, rois: SSAValue, coordinates: int | None) -> tuple[tuple[Dim, ...], Dim]:
    """The shape of the feature maps and the number of boxes, each of so many coordinates."""
    shape, regions = shape_of(data), shape_of(rois)
    if shape is not None and len(shape) != 4:
        op.fail(f"the feature maps are of rank {len(shape)}, not 4")
    if regions is not None:
        if len(regions) != 2:
            op.fail(f"the boxes are of rank {len(regions)}, not 2")
        if coordinates is not None and intersect(regions[1], coordinates) is None:
            op.fail(f"a box has {regions[1]} numbers, not {coordinates}")
    return shape or (ANY,) * 4, ANY if regions is None else regions[0]


class _ROIAlign(OpsetOp):
    """Boxes over feature maps to windows of one size."""

    COORDINATES: ClassVar[int] = 4
    data = operand_def(Tensor)
    rois = operand_def(Tensor)
    batch_indices = operand_def(Tensor)
    pooled_h = integer()
    pooled_w = integer()
    sampling_ratio = integer()
    spatial_scale = number()
    output = result_def(Tensor)

    def infer(self):
        data, rois, indices = self.operands
        kind = single_element(self, data, rois)
        if not (element(kind).is_float or element(kind) is DYNAMIC):
            self.fail(f"element type {element(kind).name} is not a floating-point one")
        of = element(element_of(indices))
        if not (of.is_integer or of is DYNAMIC):
            self.fail(f"batch_indices are of type {of.name}, not integers")
        shape, count = boxes(self, data, rois, self.COORDINATES)
        which = shape_of(indices)
        if which is not None:
            if len(which) != 1:
                self.fail(f"batch_indices are of rank {len(which)}, not 1")
            both = intersect(count, which[0])
            if both is None:
                self.fail(f"there are {count} boxes and {which[0]} batch indices")
            count = both
        p = self.properties
        height, width = plain(p["pooled_h"]), plain(p["pooled_w"])
        if height < 0 or width < 0:
            self.fail(f"pooled_h {height} and pooled_w {width} must not be negative")
        return (tensor(kind, (count, shape[1], height, width)),)


@irdl_op_definition
class DeformablePSROIPoolingOp(OpsetOp):
    """docs.openvino.ai › DeformablePSROIPooling-1"""

    name = "opset.DeformablePSROIPooling_1"
    feature_maps = operand_def(Tensor)
    coords = operand_def(Tensor)
    offsets = opt_operand_def(Tensor)
    output_dim = integer()
    spatial_scale = number()
    group_size = integer(1)
    mode = string("bilinear_deformable")
    spatial_bins_x = integer(1)
    spatial_bins_y = integer(1)
    trans_std = number(1.0)
    part_size = integer(1)
    output = result_def(Tensor)

    def infer(self):
        data, coords, *offsets = self.operands
        outputs, groups = plain(self.properties["output_dim"]), plain(self.properties["group_size"])
        if groups < 1 or outputs < 1:
            self.fail(f"group_size {groups} and output_dim {outputs} must be positive")
        _, count = boxes(self, data, coords, None)
        if offsets and rank_of(offsets[0]) not in (None, 4):
            self.fail(f"offsets are of rank {rank_of(offsets[0])}, not 4")
        return (tensor(element_of(data), (count, outputs, groups, groups)),)


@irdl_op_definition
class PSROIPoolingOp(OpsetOp):
    """docs.openvino.ai › PSROIPooling-1"""

    name = "opset.PSROIPooling_1"
    input = operand_def(Tensor)
    coords = operand_def(Tensor)
    output_dim = integer()
    group_size = integer(1)
    spatial_scale = number()
    mode = enumeration("average", "bilinear", default="average")
    spatial_bins_x = integer(1)
    spatial_bins_y = integer(1)
    output = result_def(Tensor)

    def infer(self):
        p = self.properties
        mode, outputs, groups = plain(p["mode"]), plain(p["output_dim"]), plain(p["group_size"])
        data = self.operands[0]
        for value in self.operands:
            if not element(element_of(value)).is_float:
                self.fail(f"element type {element(element_of(value)).name} is not a floating-point one")
        if groups < 1:
            self.fail(f"group_size is {groups}; it must be positive")
        across = (groups, groups) if mode == "average" else (plain(p["spatial_bins_x"]), plain(p["spatial_bins_y"]))
        if min(across) < 1:
            self.fail(f"spatial_bins_x and spatial_bins_y are {across}; they must be positive")
        shape, count = boxes(self, self.operands[0], self.operands[1], 5)
        parts = outputs * across[0] * across[1]
        if isinstance(shape[1], int) and (parts < 1 or shape[1] % parts):
            self.fail(f"{shape[1]} channels are not a multiple of {parts}")
        return (tensor(element_of(data), (count, outputs, groups, groups)),)


@irdl_op_definition
class RegionYoloOp(OpsetOp):
    """docs.openvino.ai › RegionYolo-1"""

    name = "opset.RegionYolo_1"
    input = operand_def(Tensor)
    anchors = floats(())
    axis = integer()
    coords = integer()
    classes = integer()
    end_axis = integer()
    num = integer()
    do_softmax = boolean(True)
    mask = ints(())
    output = result_def(Tensor)

    def infer(self):
        data = self.operands[0]
        of, shape, p = element(element_of(data)), shape_of(data), self.properties
        if not (of.is_float or of is DYNAMIC):
            self.fail(f"element type {of.name} is not a floating-point one")
        if shape is None:
            return (data.type,)
        if len(shape) != 4:
            self.fail(f"the data is of rank {len(shape)}, not 4")
        if not plain(p["do_softmax"]):
            each = plain(p["classes"]) + plain(p["coords"]) + 1
            return (tensor(of.mlir, (shape[0], each * len(plain(p["mask"])), *shape[2:])),)
        first = normalize_axis(self, plain(p["axis"]), 4)
        last = normalize_axis(self, plain(p["end_axis"]), 4)
        if last < first:
            return (data.type,)
        return (tensor(of.mlir, (*shape[:first], product(shape[first : last + 1]), *shape[last + 1 :])),)


@irdl_op_definition
class ReorgYoloOp(OpsetOp):
    """docs.openvino.ai › ReorgYolo-2"""

    name = "opset.ReorgYolo_2"
    input = operand_def(Tensor)
    stride = ints()
    output = result_def(Tensor)

    def infer(self):
        data = self.operands[0]
        shape, strides = shape_of(data), plain(self.properties["stride"])
        if not strides or strides[0] < 1:
            self.fail(f"stride {list(strides)} must be one positive number")
        stride = strides[0]
        if shape is None:
            return (data.type,)
        if len(shape) != 4:
            self.fail(f"the data is of rank {len(shape)}, not 4")
        for size in shape[2:]:
            if isinstance(size, int) and size % stride:
                self.fail(f"{size} is not a multiple of the stride {stride}")
        if isinstance(shape[1], int) and shape[1] < stride * stride:
            self.fail(f"{shape[1]} channels are fewer than {stride * stride}")
        height, width = (
            d // stride
            if isinstance(d, int)
            else interval(-(-d.lo // stride), None if d.hi is None else d.hi // stride)
            for d in shape[2:]
        )
        return (tensor(element_of(data), (shape[0], multiply(shape[1], stride * stride), height, width)),)


@irdl_op_definition
class ROIAlign3Op(_ROIAlign):
    """docs.openvino.ai › ROIAlign-3"""

    name = "opset.ROIAlign_3"
    mode = enumeration("max", "avg")


@irdl_op_definition
class ROIAlignOp(_ROIAlign):
    """docs.openvino.ai › ROIAlign-9"""

    name = "opset.ROIAlign_9"
    mode = enumeration("max", "avg")
    aligned_mode = enumeration("half_pixel", "asymmetric", "half_pixel_for_nn", default="asymmetric")


@irdl_op_definition
class ROIAlignRotatedOp(_ROIAlign):
    """docs.openvino.ai › ROIAlignRotated-15. A box is its centre, its size and an angle."""

    name = "opset.ROIAlignRotated_15"
    COORDINATES: ClassVar[int] = 5
    clockwise_mode = boolean()


@irdl_op_definition
class ROIPoolingOp(OpsetOp):
    """docs.openvino.ai › ROIPooling-2"""

    name = "opset.ROIPooling_2"
    input = operand_def(Tensor)
    coords = operand_def(Tensor)
    output_size = ints((0, 0))
    output_roi = ints((0, 0))
    pooled_h = integer()
    pooled_w = integer()
    spatial_scale = number()
    method = enumeration("max", "bilinear", default="max")
    output = result_def(Tensor)

    def infer(self):
        data, rois = self.operands
        p = self.properties
        for value in (data, rois):
            if not element(element_of(value)).is_float:
                self.fail(f"element type {element(element_of(value)).name} is not a floating-point one")
        kind = single_element(self, data, rois)
        height, width = plain(p["pooled_h"]), plain(p["pooled_w"])
        if height < 1 or width < 1:
            self.fail(f"pooled_h {height} and pooled_w {width} must be positive")
        if plain(p["spatial_scale"]) <= 0:
            self.fail("spatial_scale must be positive")
        shape, count = boxes(self, data, rois, 5)
        return (tensor(kind, (count, shape[1], height, width)),)

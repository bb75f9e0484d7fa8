"""Operations of the specification's category 'image'; `colour.py` holds the conversions between colour formats."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
from xdsl.ir import SSAValue
from xdsl.irdl import irdl_op_definition, operand_def, opt_operand_def, result_def

from stepwell.dialects.base import Tensor
from stepwell.dialects.fields import boolean, enumeration, ints, number, plain
from stepwell.dialects.opset.base import OpsetOp
from stepwell.dialects.opset.colour import BGRtoNV12Op, I420toBGROp, I420toRGBOp, NV12toBGROp, NV12toRGBOp, RGBtoNV12Op
from stepwell.dialects.opset.reference import room
from stepwell.dialects.opset.reference.gridsample import grid_sample
from stepwell.dialects.opset.reference.interpolate import padded, resize, scaled
from stepwell.dialects.opset.values import bounds, constant, constant_ints, dims
from stepwell.dialects.types import (
    ANY,
    DYNAMIC,
    Dim,
    Shape,
    element,
    element_of,
    intersect,
    lower,
    rank_of,
    shape_of,
    tensor,
)


@irdl_op_definition
class GridSampleOp(OpsetOp):
    """docs.openvino.ai › GridSample-9"""

    name = "opset.GridSample_9"
    data = operand_def(Tensor)
    grid = operand_def(Tensor)
    align_corners = boolean(False)
    mode = enumeration("nearest", "bilinear", "bicubic", default="bilinear")
    padding_mode = enumeration("zeros", "border", "reflection", default="zeros")
    output = result_def(Tensor)

    def infer(self):
        data, grid = self.operands
        of = element(element_of(grid))
        if not (of.is_float or of is DYNAMIC):
            self.fail(f"the grid is of type {of.name}, not a floating-point one")
        image, points = shape_of(data), shape_of(grid)
        for shape, what in ((image, "data"), (points, "grid")):
            if shape is not None and len(shape) != 4:
                self.fail(f"the {what} has rank {len(shape)}, not 4")
        image, points = image or (ANY,) * 4, points or (ANY,) * 4
        if intersect(points[3], 2) is None:
            self.fail(f"the grid's points have {points[3]} coordinates, not 2")
        batch = intersect(image[0], points[0])
        if batch is None:
            self.fail(f"the data has batch {image[0]}, the grid {points[0]}")
        return (tensor(element_of(data), (batch, image[1], points[1], points[2])),)

    def evaluate(self, data, grid):
        p = self.properties
        return grid_sample(data, grid, plain(p["align_corners"]), plain(p["mode"]), plain(p["padding_mode"]))


class _Resize(OpsetOp):
    """What the versions of Interpolate share: pads, then axes brought to sizes."""

    def pads(self, rank: int) -> tuple[tuple[int, int], ...]:
        """The pads of each axis; lists that are too short are filled with zeros."""
        p = self.properties
        begin, end = (plain(p[n])[:rank] for n in ("pads_begin", "pads_end"))
        begin, end = (v + (0,) * (rank - len(v)) for v in (begin, end))
        return tuple(zip(begin, end, strict=True))

    def data_shape(self) -> list[Dim] | None:
        """The shape of the padded image."""
        shape = shape_of(self.operands[0])
        if shape is None:
            return None
        return [padded(d, a + b) for d, (a, b) in zip(shape, self.pads(len(shape)), strict=True)]

    def integral(self, value: SSAValue, what: str) -> None:
        of = element(element_of(value))
        if of.name not in ("i32", "i64", "u32", "u64"):
            self.fail(f"{what} are of type {of.name}; i32, i64, u32 or u64 is allowed")

    def flat(self, value: SSAValue, what: str) -> None:
        if rank_of(value) not in (None, 1):
            self.fail(f"{what} are not of rank 1")

    def checked(self, axes: tuple[int, ...], rank: int) -> tuple[int, ...]:
        if any(not 0 <= a < rank for a in axes):
            self.fail(f"axes {list(axes)} are not within rank {rank}")
        if len(set(axes)) != len(axes):
            self.fail(f"axes {list(axes)} are not distinct")
        return axes

    def sized(self, shape: list[Dim], axes: tuple[int, ...], given: Sequence[Any] | None, by_scale: bool) -> Shape:
        """`shape` with the axes at their sizes, or at their scales."""
        if given is None:
            for axis in axes:
                shape[axis] = ANY
            return tuple(shape)
        if len(given) < len(axes):
            self.fail(f"there are {len(given)} sizes for {len(axes)} axes")
        for axis, value in zip(axes, given[: len(axes)], strict=True):
            shape[axis] = scaled(shape[axis], float(value)) if by_scale else value
        return tuple(shape)

    def resized(
        self, image: np.ndarray, axes: Sequence[int], sizes: Sequence[int] | None, scales: Sequence[float], mode: str
    ) -> np.ndarray:
        """The values; scales of None stand for the quotient of sizes."""
        p = self.properties
        pads = self.pads(image.ndim)
        data = room.pad(image, [(max(a, 0), max(b, 0)) for a, b in pads]) if any(map(any, pads)) else image
        if sizes is None:
            sizes = [lower(scaled(data.shape[a], float(s))) for a, s in zip(axes, scales, strict=True)]
        else:
            scales = [n / max(data.shape[a], 1) for a, n in zip(axes, sizes, strict=True)]
        rest = (plain(p["coordinate_transformation_mode"]), plain(p["nearest_mode"])) if "nearest_mode" in p else None
        if rest is None:
            corners = "align_corners" if plain(p["align_corners"]) else "asymmetric"
            rest = (corners, "simple")
        cube = plain(p["cube_coeff"]) if "cube_coeff" in p else -0.75
        return resize(data, axes, sizes, scales, mode, *rest, plain(p["antialias"]), cube)


@irdl_op_definition
class Interpolate1Op(_Resize):
    """docs.openvino.ai › Interpolate-1"""

    name = "opset.Interpolate_1"
    image = operand_def(Tensor)
    output_shape = operand_def(Tensor)
    align_corners = boolean(True)
    antialias = boolean(False)
    axes = ints()
    mode = enumeration("nearest", "linear", "cubic", "area")
    pads_begin = ints(())
    pads_end = ints(())
    output = result_def(Tensor)

    def infer(self):
        image, sizes = self.operands
        of = element(element_of(sizes))
        if not (of.is_integer or of is DYNAMIC):
            self.fail(f"output_shape is of type {of.name}, not integers")
        self.flat(sizes, "sizes")
        shape = shape_of(image)
        if shape is None:
            return (image.type,)
        axes = self.checked(plain(self.properties["axes"]), len(shape))
        return (tensor(element_of(image), self.sized(list(shape), axes, dims(sizes), False)),)

    def evaluate(self, image, output_shape):
        p = self.properties
        if plain(p["mode"]) == "area":
            raise ValueError("no runtime computes mode area")
        return self.resized(image, plain(p["axes"]), output_shape.reshape(-1).tolist(), (), plain(p["mode"]))


class _Resize4(_Resize):
    """The attributes of Interpolate since its version 4."""

    shape_calculation_mode = enumeration("sizes", "scales")
    coordinate_transformation_mode = enumeration(
        "half_pixel", "pytorch_half_pixel", "asymmetric", "tf_half_pixel_for_nn", "align_corners", default="half_pixel"
    )
    nearest_mode = enumeration(
        "floor", "ceil", "simple", "round_prefer_floor", "round_prefer_ceil", default="round_prefer_floor"
    )
    antialias = boolean(False)
    pads_begin = ints(())
    pads_end = ints(())
    cube_coeff = number(-0.75)

    @property
    def by_scale(self) -> bool:
        return plain(self.properties["shape_calculation_mode"]) == "scales"

    def interpolated(self, sizes: SSAValue | None, scales: SSAValue | None, axes: SSAValue | None):
        image = self.operands[0]
        of = element(element_of(image))
        if of.name not in _IMAGE_TYPES and of is not DYNAMIC:
            self.fail(f"element type {of.name} cannot be interpolated")
        for value, what in ((sizes, "sizes"), (axes, "axes")):
            if value is not None:
                self.integral(value, what)
        if scales is not None:
            kind = element(element_of(scales))
            if kind.name not in ("f32", "f16", "bf16"):
                self.fail(f"scales are of type {kind.name}; f32, f16 or bf16 is allowed")
        for value, what in ((sizes, "sizes"), (scales, "scales"), (axes, "axes")):
            if value is not None:
                self.flat(value, what)
        shape = self.data_shape()
        if shape is None:
            return (image.type,)
        rank = len(shape)
        over = tuple(range(rank)) if axes is None else constant_ints(axes)
        if over is None:
            return (tensor(of.mlir, (ANY,) * rank),)
        over = self.checked(over, rank)
        if self.by_scale:
            assert scales is not None
            known = constant(scales)
            given = None if known is None else tuple(known.reshape(-1).tolist())
        else:
            assert sizes is not None
            given = dims(sizes) if bounds(sizes) is not None else None
        if given is not None and axes is None and len(given) != rank:
            self.fail(f"there are {len(given)} sizes for {rank} axes")
        return (tensor(of.mlir, self.sized(shape, over, given, self.by_scale)),)

    def interpolate(self, image, given, axes):
        over = tuple(range(image.ndim)) if axes is None else tuple(int(a) for a in axes)
        given = given.reshape(-1)[: len(over)].tolist()
        mode = plain(self.properties["mode"])
        return self.resized(image, over, None if self.by_scale else given, given, mode)


_IMAGE_TYPES = ("f16", "f32", "f64", "bf16", "i8", "u8", "i32", "i64")


@irdl_op_definition
class Interpolate4Op(_Resize4):
    """docs.openvino.ai › Interpolate-4"""

    name = "opset.Interpolate_4"
    image = operand_def(Tensor)
    output_shape = operand_def(Tensor)
    scales = operand_def(Tensor)
    axes = opt_operand_def(Tensor)
    mode = enumeration("nearest", "linear", "cubic", "linear_onnx")
    output = result_def(Tensor)

    def infer(self):
        _, sizes, scales, *axes = self.operands
        return self.interpolated(sizes, scales, axes[0] if axes else None)

    def evaluate(self, image, output_shape, scales, axes=None):
        return self.interpolate(image, scales if self.by_scale else output_shape, axes)


@irdl_op_definition
class InterpolateOp(_Resize4):
    """docs.openvino.ai › Interpolate-11"""

    name = "opset.Interpolate_11"
    image = operand_def(Tensor)
    scales_or_sizes = operand_def(Tensor)
    axes = opt_operand_def(Tensor)
    mode = enumeration("nearest", "linear", "cubic", "linear_onnx", "bilinear_pillow", "bicubic_pillow")
    output = result_def(Tensor)

    def infer(self):
        _, given, *axes = self.operands
        by_scale = self.by_scale
        return self.interpolated(None if by_scale else given, given if by_scale else None, axes[0] if axes else None)

    def evaluate(self, image, scales_or_sizes, axes=None):
        return self.interpolate(image, scales_or_sizes, axes)


OPS = [
    BGRtoNV12Op,
    GridSampleOp,
    I420toBGROp,
    I420toRGBOp,
    Interpolate1Op,
    Interpolate4Op,
    InterpolateOp,
    NV12toBGROp,
    NV12toRGBOp,
    RGBtoNV12Op,
]

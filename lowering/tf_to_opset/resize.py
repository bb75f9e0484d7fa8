"""TensorFlow's operators that resize images.

ResizeBilinear -> Interpolate; ResizeNearestNeighbor -> Interpolate, or Gather where that takes other elements;
ResizeBicubic, ResizeArea, ScaleAndTranslate -> a product with a matrix for each axis
"""

from __future__ import annotations

from collections.abc import Callable
from math import pi
from typing import Any

import numpy as np
from xdsl.ir import SSAValue

from stepwell.dialects import tf
from stepwell.dialects.fields import plain
from stepwell.dialects.opset import values
from stepwell.dialects.opset.activation import ExpOp
from stepwell.dialects.opset.arithmetic import (
    AbsOp,
    AddOp,
    DivideOp,
    MaximumOp,
    MinimumOp,
    MultiplyOp,
    SinOp,
    SubtractOp,
)
from stepwell.dialects.opset.comparison import EqualOp, GreaterEqualOp, GreaterOp, LessEqualOp, LessOp
from stepwell.dialects.opset.condition import SelectOp
from stepwell.dialects.opset.generation import RangeOp
from stepwell.dialects.opset.logical import LogicalAndOp
from stepwell.dialects.opset.movement import GatherOp
from stepwell.dialects.opset.reduction import ReduceSumOp
from stepwell.dialects.rules import RuleSet
from stepwell.dialects.types import shape_of
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms.basic import chosen, convert, dims, ints, kind, rank, reshape
from stepwell.lowering.idioms.division import quotient
from stepwell.lowering.idioms.interpolation import resized
from stepwell.lowering.idioms.layout import channels_back, channels_first
from stepwell.lowering.idioms.resampling import Sampling, product
from stepwell.lowering.idioms.runtime_resampling import resample

rules = RuleSet()

WIDER = {"u16": "i32", "i16": "i32", "bf16": "f32", "f64": "f32"}
"""Types that Interpolate has not, and one that holds their values."""


def _coordinates(op: Any, plainly: str = "asymmetric", half: str = "half_pixel") -> str:
    if plain(op.align_corners):
        return "align_corners"
    return half if hasattr(op, "half_pixel_centers") and plain(op.half_pixel_centers) else plainly


def _known(images: SSAValue, size: SSAValue) -> list[tuple[int, int]] | None:
    """The size of each axis and what it becomes, where both are known."""
    sizes, wanted = (shape_of(images) or ())[1:3], values.constant_ints(size)
    have = [n for n in sizes if isinstance(n, int)]
    return list(zip(have, wanted, strict=True)) if wanted and len(wanted) == len(have) == 2 else None


def _interpolate(rw: Lowering, images: SSAValue, size: SSAValue, mode: str, coordinates: str, nearest: str) -> SSAValue:
    """Interpolate of images with channels last."""
    made = resized(rw, channels_first(rw, images), convert(rw, size, "i64"), mode, coordinates, nearest)
    return channels_back(rw, made)


def bilinear(rw: Lowering, images: SSAValue, size: SSAValue, coordinates: str) -> SSAValue:
    """Images [N, H, W, C] resized linearly, as f32."""
    rank(images)
    return _interpolate(rw, convert(rw, images, "f32"), size, "linear_onnx", coordinates, "floor")


@rules.lower(tf.ResizeBilinearOp)
def resize_bilinear(op: tf.ResizeBilinearOp, rw: Lowering):
    return bilinear(rw, op.images, op.size, _coordinates(op))


@rules.lower(tf.QuantizedResizeBilinearOp)
def quantized_resize_bilinear(op: tf.QuantizedResizeBilinearOp, rw: Lowering):
    """The integers are resized; fractions are cut off. The range stays."""
    made = bilinear(rw, op.images, op.size, _coordinates(op))
    return convert(rw, made, kind(op.images).mlir), op.min, op.max


@rules.lower(tf.ResizeNearestNeighborOp)
def resize_nearest_neighbor(op: tf.ResizeNearestNeighborOp, rw: Lowering):
    """TensorFlow multiplies by a scale in f32, Interpolate divides: where that differs elements are taken by Gather."""
    coordinates = _coordinates(op, half="tf_half_pixel_for_nn")
    how = "round_prefer_ceil" if coordinates == "align_corners" else "floor"
    known = _known(op.images, op.size)
    of = kind(op.images)
    if known is not None:
        ours = [_nearest(coordinates, n, m) for n, m in known]
        sampling = Sampling("nearest", coordinates, how)
        theirs = [sampling.indices(n, sampling.positions(n, m, m / max(n, 1))) for n, m in known]
        if of.name not in ("f32", "f16", "u8") or not all(map(np.array_equal, ours, theirs)):
            data = op.images
            for at, indices in enumerate(ours):
                data = rw.emit(GatherOp, data, ints(rw, indices.tolist()), rw.const(1 + at))
            return data
    rank(op.images)
    data = convert(rw, op.images, WIDER.get(of.name, of.name))
    return convert(rw, _interpolate(rw, data, op.size, "nearest", coordinates, how), of.mlir)


def _nearest(coordinates: str, size: int, out: int) -> np.ndarray:
    """The elements that TensorFlow takes."""
    x, one = np.arange(out, dtype=np.float32), np.float32(1)
    if coordinates == "align_corners" and out > 1:
        found = np.floor(x * (np.float32(size - 1) / np.float32(out - 1)) + np.float32(0.5))
    else:
        scale = np.float32(size) / np.float32(max(out, 1))
        offset = np.float32(0.5) if coordinates == "tf_half_pixel_for_nn" else 0 * one
        found = np.floor((x + offset) * scale)
    return np.clip(found, 0, size - 1).astype(np.int64)


@rules.lower(tf.ResizeBicubicOp)
def resize_bicubic(op: tf.ResizeBicubicOp, rw: Lowering):
    """Weights are looked up for 1024 places between two elements; with half_pixel_centers none are outside."""
    coordinates = _coordinates(op)
    half = coordinates == "half_pixel"
    coefficient = -0.5 if half else -0.75
    how = Sampling("cubic", coordinates, coefficient=coefficient, exclude_outside=half, places=1024)
    data = convert(rw, op.images, "f32")
    known = _known(op.images, op.size)
    if known is None:
        rank(op.images)
        return resample(rw, how, data, [1, 2], op.size, None, by_sizes=True, filler=0.0)
    for at, (size, out) in enumerate(known):
        matrix = how.matrix(size, how.positions(size, out, out / max(size, 1)), 1.0)
        data = product(rw, data, rw.const(matrix), 1 + at)
    return data


class Axis:
    """One axis of a resize whose matrix is made of operations; they fold where all is known."""

    def __init__(self, rw: Lowering, data: SSAValue, at: int, out: SSAValue):
        self.rw = rw
        count = reshape(rw, dims(rw, data, [at]), [])
        self.size, self.out = convert(rw, count, "f32"), convert(rw, out, "f32")
        self.rows = reshape(rw, self.range(self.out), [-1, 1])
        self.columns = reshape(rw, self.range(self.size), [1, -1])

    def range(self, stop: SSAValue) -> SSAValue:
        return self.rw.emit(RangeOp, self.rw.const(0.0), stop, self.rw.const(1.0), output_type="f32")

    def of(self, op: type[Any], a: SSAValue | float, b: SSAValue | float) -> SSAValue:
        sides = [v if isinstance(v, SSAValue) else self.rw.const(float(v), "f32") for v in (a, b)]
        return self.rw.emit(op, *sides)

    def select(self, where: SSAValue, a: SSAValue, b: float) -> SSAValue:
        return self.rw.emit(SelectOp, where, a, self.rw.const(b, "f32"))

    def area(self, corners: bool) -> SSAValue:
        """[out, in]: how much of each element lies in the part that an output covers; the last one goes on for ever."""
        of = self.of
        scale = quotient(self.rw, self.size, self.out)
        if corners:
            steps = of(MaximumOp, of(SubtractOp, self.out, 1), 1)
            spread = quotient(self.rw, of(SubtractOp, self.size, 1), steps)
            scale = self.rw.emit(SelectOp, of(GreaterOp, self.out, 1), spread, scale)
        start, stop = of(MultiplyOp, self.rows, scale), of(MultiplyOp, of(AddOp, self.rows, 1), scale)
        last = of(EqualOp, self.columns, of(SubtractOp, self.size, 1))
        end = self.rw.emit(SelectOp, last, self.rw.const(np.inf, "f32"), of(AddOp, self.columns, 1))
        covered = of(SubtractOp, of(MinimumOp, end, stop), of(MaximumOp, self.columns, start))
        return of(DivideOp, of(MaximumOp, covered, 0), scale)

    def filtered(
        self, scale: SSAValue, translation: SSAValue, kernel: tuple[float, Kernel], antialias: bool
    ) -> SSAValue:
        """[out, in]: the kernel around the place of each output, of weight 1 in all; nothing for a place outside."""
        of = self.of
        radius, function = kernel
        inverse = of(DivideOp, 1, scale)
        place = of(SubtractOp, of(MultiplyOp, of(AddOp, self.rows, 0.5), inverse), of(MultiplyOp, inverse, translation))
        stretch = of(MaximumOp, inverse, 1) if antialias else self.rw.const(1.0, "f32")
        distance = of(SubtractOp, of(AddOp, self.columns, 0.5), place)
        x = of(DivideOp, self.rw.emit(AbsOp, distance), stretch)
        weights = self.select(of(LessEqualOp, x, radius), function(self, x), 0)
        total = self.rw.emit(ReduceSumOp, weights, ints(self.rw, [1]), keep_dims=True)
        seen = of(GreaterEqualOp, self.rw.emit(AbsOp, total), 1e-30)
        weights = self.rw.emit(SelectOp, seen, of(DivideOp, weights, total), weights)
        inside = self.rw.emit(LogicalAndOp, of(GreaterEqualOp, place, 0), of(LessEqualOp, place, self.size))
        return self.select(inside, weights, 0)


Kernel = Callable[[Axis, SSAValue], SSAValue]


def _lanczos(radius: float) -> tuple[float, Kernel]:
    def kernel(axis: Axis, x: SSAValue) -> SSAValue:
        of = axis.of
        turn = of(MultiplyOp, of(MaximumOp, x, 1e-4), pi)
        waves = of(MultiplyOp, axis.rw.emit(SinOp, turn), axis.rw.emit(SinOp, of(DivideOp, turn, radius)))
        made = of(DivideOp, of(MultiplyOp, waves, radius), of(MultiplyOp, turn, turn))
        return axis.select(of(GreaterOp, x, 1e-3), made, 1)

    return radius, kernel


def _gaussian(axis: Axis, x: SSAValue) -> SSAValue:
    return axis.rw.emit(ExpOp, axis.of(MultiplyOp, axis.of(MultiplyOp, x, x), -2))


def _cubic(near: tuple[float, ...], far: tuple[float, ...]) -> Kernel:
    """Polynomials up to 1 and up to 2, by their coefficients."""

    def kernel(axis: Axis, x: SSAValue) -> SSAValue:
        parts: list[SSAValue] = []
        for first, *rest in (near, far):
            made: SSAValue = axis.rw.const(first, "f32")
            for each in rest:
                made = axis.of(AddOp, axis.of(MultiplyOp, made, x), each)
            parts.append(made)
        return axis.rw.emit(SelectOp, axis.of(LessOp, x, 1), *parts)

    return kernel


KERNELS: dict[str, tuple[float, Kernel]] = {
    "lanczos1": _lanczos(1),
    "lanczos3": _lanczos(3),
    "lanczos5": _lanczos(5),
    "gaussian": (1.5, _gaussian),
    "box": (
        0.5,
        lambda axis, x: axis.select(axis.of(LessOp, x, 0.5), axis.rw.const(1.0), 0.5),
    ),
    "triangle": (1.0, lambda axis, x: axis.of(SubtractOp, 1, x)),
    "keyscubic": (2.0, _cubic((1.5, -2.5, 0, 1), (-0.5, 2.5, -4, 2))),
    "mitchellcubic": (2.0, _cubic((7 / 6, -2, 0, 8 / 9), (-7 / 18, 2, -10 / 3, 16 / 9))),
}
"""Kernels by name: how far they reach, and their value at a distance."""


def _entry(rw: Lowering, vector: SSAValue, at: int) -> SSAValue:
    return rw.emit(GatherOp, vector, rw.const(at), rw.const(0))


@rules.lower(tf.ResizeAreaOp)
def resize_area(op: tf.ResizeAreaOp, rw: Lowering):
    """The mean of what each output covers."""
    rank(op.images)
    data = convert(rw, op.images, "f32")
    for at in (0, 1):
        matrix = Axis(rw, data, 1 + at, _entry(rw, op.size, at)).area(plain(op.align_corners))
        data = product(rw, data, matrix, 1 + at)
    return data


@rules.lower(tf.ScaleAndTranslateOp)
def scale_and_translate(op: tf.ScaleAndTranslateOp, rw: Lowering):
    """Each axis is scaled, moved and filtered by a kernel."""
    rank(op.images)
    kernel = chosen(KERNELS, plain(op.kernel_type), "kernel_type")
    data = convert(rw, op.images, "f32")
    for at in (0, 1):
        axis = Axis(rw, data, 1 + at, _entry(rw, op.size, at))
        scale, move = (_entry(rw, v, at) for v in (op.scale, op.translation))
        data = product(rw, data, axis.filtered(scale, move, kernel, plain(op.antialias)), 1 + at)
    return data


__all__ = ["bilinear", "rules"]

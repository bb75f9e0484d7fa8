"""Experimental operators, by those that remain.

Affine, ImageScaler, Scale -> Mul, Add; ScaledTanh -> Tanh between two Mul; ParametricSoftplus -> Softplus likewise;
Crop, DynamicSlice -> Slice
"""

from __future__ import annotations

from xdsl.ir import SSAValue

from stepwell.dialects import onnx
from stepwell.dialects.errors import NoMatch
from stepwell.dialects.fields import plain
from stepwell.dialects.onnx.experimental import (
    AffineOp,
    CropOp,
    DynamicSliceOp,
    ImageScalerOp,
    ParametricSoftplusOp,
    ScaledTanhOp,
    ScaleOp,
)
from stepwell.dialects.onnx.transforms.upgrade.build import const, like
from stepwell.dialects.rules import Rewriter, RuleSet

rules = RuleSet()

LAST = (1 << 31) - 1
"""An end that lies behind every dimension."""


def scaled(rw: Rewriter, value: SSAValue, by: float) -> SSAValue:
    return value if by == 1 else rw.emit(onnx.MulOp, value, like(rw, by, value))


@rules.rewrite(AffineOp)
def affine(op: AffineOp, rw: Rewriter):
    return rw.emit(onnx.AddOp, scaled(rw, op.X, plain(op.alpha)), like(rw, plain(op.beta), op.X))


@rules.rewrite(ScaleOp)
def scale(op: ScaleOp, rw: Rewriter):
    return scaled(rw, op.input, plain(op.scale))


@rules.rewrite(ImageScalerOp)
def image_scaler(op: ImageScalerOp, rw: Rewriter):
    """The bias is one list element per channel of an N, C, H, W image."""
    value = scaled(rw, op.input, plain(op.scale))
    if not plain(op.bias):
        return value
    bias = const(rw, [[[b]] for b in plain(op.bias)], "f32")
    return rw.emit(onnx.AddOp, value, rw.emit(onnx.CastLikeOp, bias, op.input))


@rules.rewrite(ParametricSoftplusOp)
def parametric_softplus(op: ParametricSoftplusOp, rw: Rewriter):
    alpha, beta = required(op.alpha, "alpha"), required(op.beta, "beta")
    return scaled(rw, rw.emit(onnx.SoftplusOp, scaled(rw, op.X, beta)), alpha)


@rules.rewrite(ScaledTanhOp)
def scaled_tanh(op: ScaledTanhOp, rw: Rewriter):
    alpha, beta = required(op.alpha, "alpha"), required(op.beta, "beta")
    return scaled(rw, rw.emit(onnx.TanhOp, scaled(rw, op.input, beta)), alpha)


def required(attribute, name: str) -> float:
    """An attribute that ONNX Runtime wants, though the schema does not."""
    if attribute is None:
        raise NoMatch(f"it has no {name}")
    return plain(attribute)


@rules.rewrite(CropOp)
def crop(op: CropOp, rw: Rewriter):
    """With a scale it is the size of what is taken, and the right and bottom borders do not matter."""
    border, size = plain(op.border), plain(op.scale)
    if border is None or len(border) != 4:
        raise NoMatch(f"border must have four elements; it is {border}")
    if size is not None and len(size) != 2:
        raise NoMatch(f"scale must have two elements; it is {size}")
    left, top, right, bottom = border
    ends = [top + size[0], left + size[1]] if size else [-bottom or LAST, -right or LAST]
    return rw.emit(onnx.SliceOp, op.input, const(rw, [top, left]), const(rw, ends), const(rw, [2, 3]), None)


@rules.rewrite(DynamicSliceOp)
def dynamic_slice(op: DynamicSliceOp, rw: Rewriter):
    return rw.emit(onnx.SliceOp, op.data, op.starts, op.ends, op.axes, None)

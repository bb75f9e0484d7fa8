"""Experimental operators, by those that remain.

Affine, ImageScaler, Scale -> Mul, Add; ScaledTanh -> Tanh between two Mul; ParametricSoftplus -> Softplus likewise;
Crop, DynamicSlice -> Slice; ConstantFill -> ConstantOfShape; GivenTensorFill -> Reshape; FC -> Gemm;
LoopIndexTensor -> Gather; GRUUnit -> Split, Sigmoid, Tanh and a Where by the lengths
"""

from __future__ import annotations

from xdsl.ir import SSAValue

from stepwell.dialects import onnx
from stepwell.dialects.errors import NoMatch
from stepwell.dialects.fields import ConstantAttr, plain
from stepwell.dialects.onnx.data_types import DATA_TYPES
from stepwell.dialects.onnx.experimental import (
    AffineOp,
    ConstantFillOp,
    CropOp,
    DynamicSliceOp,
    FCOp,
    GivenTensorFillOp,
    GRUUnitOp,
    ImageScalerOp,
    LoopIndexTensorOp,
    ParametricSoftplusOp,
    ScaledTanhOp,
    ScaleOp,
)
from stepwell.dialects.onnx.transforms.upgrade.build import concat, const, like
from stepwell.dialects.payload import payload
from stepwell.dialects.rules import Rewriter, RuleSet

rules = RuleSet()

INT64 = 7
FILLED = ("f32", "i32", "i64", "boolean")
"""What ConstantFill makes."""
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


def target_shape(rw: Rewriter, source: SSAValue | None, op: ConstantFillOp | GivenTensorFillOp) -> SSAValue:
    """The shape that a filling operator is to make: its attribute, or its input's (or that in it) and `extra_shape`."""
    if source is None:
        return const(rw, list(plain(op.shape) or ()))
    given = rw.emit(onnx.CastOp, source, to=INT64) if plain(op.input_as_shape) else rw.emit(onnx.ShapeOp, source)
    extra = plain(op.extra_shape)
    return concat(rw, given, const(rw, list(extra))) if extra else given


@rules.rewrite(ConstantFillOp)
def constant_fill(op: ConstantFillOp, rw: Rewriter):
    """Whole numbers are what a conversion makes of the value."""
    number = plain(op.dtype)
    kind = DATA_TYPES.get(number)
    if kind not in FILLED:
        raise NoMatch(f"dtype {number}; ConstantFill has {', '.join(FILLED)}")
    shape = target_shape(rw, op.input, op)
    value = plain(op.value) or 0.0
    filled = value if kind == "f32" else bool(value) if kind == "boolean" else int(value)
    return rw.emit(onnx.ConstantOfShapeOp, shape, value=ConstantAttr(payload([filled], kind)))


@rules.rewrite(GivenTensorFillOp)
def given_tensor_fill(op: GivenTensorFillOp, rw: Rewriter):
    shape = target_shape(rw, op.shape_, op)
    return rw.emit(onnx.ReshapeOp, const(rw, list(plain(op.values) or ()), "f32"), shape, allowzero=1)


@rules.rewrite(FCOp)
def fully_connected(op: FCOp, rw: Rewriter):
    rows, weights = (
        rw.emit(onnx.FlattenOp, value, axis=1 if axis is None else plain(axis))
        for value, axis in ((op.X, op.axis), (op.W, op.axis_w))
    )
    return rw.emit(onnx.GemmOp, rows, weights, op.B, transB=1)


@rules.rewrite(GRUUnitOp)
def gru_unit(op: GRUUnitOp, rw: Rewriter):
    """update * hidden_prev + (1 - update) * output for sequences longer than t; the reset gate is in `output` already.

    Gates are in the order reset, update, output, before their activations; states are [1, N, D], lengths [N].
    """
    _, update, output = rw.emit(onnx.SplitOp, op.gates, None, count=3, axis=-1, num_outputs=3)
    update, output = rw.emit(onnx.SigmoidOp, update), rw.emit(onnx.TanhOp, output)
    kept = rw.emit(onnx.MulOp, op.hidden_prev, update)
    new = rw.emit(onnx.MulOp, output, rw.emit(onnx.SubOp, like(rw, 1, update), update))
    state = rw.emit(onnx.AddOp, kept, new)
    going = rw.emit(onnx.LessOp, op.t, op.seq_lengths)
    going = rw.emit(onnx.ReshapeOp, going, const(rw, [-1, 1]))
    ended = like(rw, 0, op.hidden_prev) if plain(op.drop_states) else op.hidden_prev
    return rw.emit(onnx.WhereOp, going, state, ended)


@rules.rewrite(LoopIndexTensorOp)
def loop_index_tensor(op: LoopIndexTensorOp, rw: Rewriter):
    """The number may be a tensor of one element; the axis goes in any case."""
    return rw.emit(onnx.GatherOp, op.T, rw.emit(onnx.SqueezeOp, op.loop_idx), axis=plain(op.axis) or 0)

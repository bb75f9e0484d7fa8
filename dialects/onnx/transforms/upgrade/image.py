"""Images.

GridSample_16 -> GridSample with the modes' new names; Resize_10, Upsample, Upsample_1, Upsample_7 -> Resize
"""

from __future__ import annotations

from xdsl.ir import SSAValue

from stepwell.dialects import onnx
from stepwell.dialects.fields import plain
from stepwell.dialects.onnx.infrastructure import ConstantOp
from stepwell.dialects.onnx.transforms.upgrade.build import attributes, const
from stepwell.dialects.rules import Rewriter, RuleSet

rules = RuleSet()

MODES = {"bilinear": "linear", "bicubic": "cubic"}


@rules.rewrite(onnx.GridSampleV16Op)
def grid_sample(op: onnx.GridSampleV16Op, rw: Rewriter):
    mode = plain(op.mode)
    return rw.emit(onnx.GridSampleOp, *op.operands, mode=MODES.get(mode, mode), **attributes(op, "mode"))


@rules.rewrite(onnx.UpsampleV1Op)
def upsample_1(op: onnx.UpsampleV1Op, rw: Rewriter):
    scales = const(rw, [1, 1, plain(op.height_scale), plain(op.width_scale)], "f32")
    return resized(rw, op.X, scales, plain(op.mode), "floor")


@rules.rewrite(onnx.UpsampleV7Op)
def upsample_7(op: onnx.UpsampleV7Op, rw: Rewriter):
    return resized(rw, op.X, const(rw, list(plain(op.scales)), "f32"), plain(op.mode), "floor")


@rules.rewrite(onnx.UpsampleOp)
def upsample(op: onnx.UpsampleOp, rw: Rewriter):
    return resized(rw, op.X, op.scales, plain(op.mode), "floor")


@rules.rewrite(onnx.ResizeV10Op)
def resize(op: onnx.ResizeV10Op, rw: Rewriter):
    """Nearest is the floor of an enlarged axis and the ceiling of a reduced one, as ONNX Runtime has it.

    Where both may occur there are two steps: one reduces, one enlarges.
    """
    scales, mode = op.scales, plain(op.mode)
    if mode != "nearest":
        return resized(rw, op.X, scales, mode, "floor")
    known = values(scales)
    if known is not None and min(known) >= 1:
        return resized(rw, op.X, scales, mode, "floor")
    if known is not None and max(known) <= 1:
        return resized(rw, op.X, scales, mode, "ceil")
    one = const(rw, 1.0, "f32")
    reduced = resized(rw, op.X, rw.emit(onnx.MinOp, [scales, one]), mode, "ceil")
    return resized(rw, reduced, rw.emit(onnx.MaxOp, [scales, one]), mode, "floor")


def values(scales: SSAValue) -> list[float] | None:
    """The scales, if they are a constant."""
    owner = scales.owner
    if not isinstance(owner, ConstantOp) or owner.value is None or not owner.value.data.small:
        return None
    return owner.value.data.array().tolist() or None


def resized(rw: Rewriter, data: SSAValue, scales: SSAValue, mode: str, nearest: str) -> SSAValue:
    """Resize as it was before coordinates could be chosen: a coordinate of the input is the output's over the scale."""
    mode = MODES.get(mode, mode)
    return rw.emit(
        onnx.ResizeOp,
        data,
        None,
        scales,
        None,
        mode=mode,
        coordinate_transformation_mode="asymmetric",
        nearest_mode=nearest,
    )

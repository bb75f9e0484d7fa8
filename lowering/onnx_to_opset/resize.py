"""ONNX Resize.

Resize -> Interpolate where that computes the same; otherwise Gather (nearest) or MatMul with a matrix (linear, cubic),
axis by axis: a constant where the sizes are known.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from xdsl.ir import SSAValue

from stepwell.dialects import onnx
from stepwell.dialects.errors import NoMatch
from stepwell.dialects.fields import plain
from stepwell.dialects.opset import values
from stepwell.dialects.opset.arithmetic import AddOp, DivideOp, FloorOp, MultiplyOp
from stepwell.dialects.opset.condition import SelectOp
from stepwell.dialects.opset.image import InterpolateOp
from stepwell.dialects.opset.movement import GatherOp
from stepwell.dialects.opset.reduction import ReduceMaxOp, ReduceMinOp
from stepwell.dialects.opset.shape import ReshapeOp
from stepwell.dialects.rules import RuleSet
from stepwell.dialects.types import shape_of, static_shape
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms.basic import (
    axis,
    concat,
    convert,
    dims,
    ints,
    kind,
    rank,
    squeeze,
    static,
    transpose,
    unsqueeze,
)
from stepwell.lowering.idioms.resampling import Sampling, product
from stepwell.lowering.idioms.runtime_resampling import resample

rules = RuleSet()

MODES = {"nearest": "nearest", "linear": "linear_onnx", "cubic": "cubic"}
NATIVE = ("half_pixel", "pytorch_half_pixel", "asymmetric", "tf_half_pixel_for_nn", "align_corners")
NEAREST = ("round_prefer_floor", "round_prefer_ceil", "floor", "ceil")


@dataclass
class Target:
    """What each axis becomes: constants where they are known."""

    axes: list[int]
    sizes: list[int] | None
    scales: list[float] | None
    by_sizes: bool
    operand: SSAValue | None
    """The scales or sizes where they are computed at run time."""


WIDER = {"u16": "i32", "i16": "i32", "boolean": "i32", "u32": "i64", "u64": "i64"}
"""Types that Interpolate has not, and one that holds their values."""


@rules.lower(onnx.ResizeOp)
def resize(op: onnx.ResizeOp, rw: Lowering):
    """The axes that change, and Interpolate or matrices for them."""
    mode, coordinates = plain(op.mode), plain(op.coordinate_transformation_mode)
    if mode not in MODES:
        raise NoMatch(f"the mode '{mode}' is not known")
    if plain(op.nearest_mode) not in NEAREST:
        raise NoMatch(f"the nearest mode '{plain(op.nearest_mode)}' is not known")
    count = rank(op.X)
    axes = [axis(a, count) for a in plain(op.axes)] if plain(op.axes) else list(range(count))
    target = _target(op, rw, axes)
    smooth = mode != "nearest"
    how = Sampling(
        mode,
        coordinates,
        plain(op.nearest_mode),
        plain(op.cubic_coeff_a),
        bool(plain(op.exclude_outside)) and smooth,
        bool(plain(op.antialias)) and smooth,
    )
    data = op.X if kind(op.X).is_float or not smooth else convert(rw, op.X, "f32")
    if not smooth and (wider := WIDER.get(kind(data).name)):
        data = convert(rw, data, wider)
    if _native(how, target, shape_of(op.X)):
        made = interpolate(rw, data, target, how)
    else:
        made = by_matrices(rw, data, target, how, op)
    return convert(rw, made, kind(op.X).mlir)


def _target(op: onnx.ResizeOp, rw: Lowering, axes: list[int]) -> Target:
    shape = shape_of(op.X)
    assert shape is not None
    found = [shape[a] for a in axes]
    lengths = [n for n in found if isinstance(n, int)]
    known = len(lengths) == len(axes)
    by_sizes = op.sizes is not None and shape_of(op.sizes) != (0,)
    if not by_sizes:
        if op.scales is None:
            raise NoMatch("neither scales nor sizes are given")
        found = values.constant(op.scales)
        if found is None:
            return Target(axes, None, None, False, op.scales)
        scales = [float(s) for s in found.reshape(-1)]
        if len(scales) != len(axes) or not all(0 < s < 1 << 31 for s in scales):
            raise NoMatch(f"scales {scales[:8]} for {len(axes)} axes")
        # The size is the floor of the product in single precision.
        sizes = (
            [int(np.floor(np.float32(s) * np.float32(n))) for s, n in zip(scales, lengths, strict=True)]
            if known
            else None
        )
        return Target(axes, sizes, scales, False, op.scales)
    assert op.sizes is not None
    policy = plain(op.keep_aspect_ratio_policy)
    if policy != "stretch":
        return _keep_aspect(op, rw, axes, policy)
    found = values.constant_ints(op.sizes)
    if found is None:
        return Target(axes, None, None, True, op.sizes)
    scales = [m / n for m, n in zip(found, lengths, strict=True)] if known else None
    return Target(axes, list(found), scales, True, op.sizes)


def _keep_aspect(op: onnx.ResizeOp, rw: Lowering, axes: list[int], policy: str) -> Target:
    """One scale for all axes: the smallest or largest that fits; sizes are rounded, halves up."""
    if policy not in ("not_larger", "not_smaller"):
        raise NoMatch(f"the policy '{policy}' is not known")
    assert op.sizes is not None
    wanted = values.constant_ints(op.sizes)
    lengths = values.constant_ints(dims(rw, op.X, axes))
    if wanted is not None and lengths is not None:
        ratios = [np.float32(m) / np.float32(n) for m, n in zip(wanted, lengths, strict=True)]
        scale = float(min(ratios) if policy == "not_larger" else max(ratios))
        sizes = [int(np.floor(scale * n + 0.5)) for n in lengths]
        return Target(axes, sizes, [scale] * len(axes), True, ints(rw, sizes))
    have = convert(rw, dims(rw, op.X, axes), "f32")
    ratio = rw.emit(DivideOp, convert(rw, op.sizes, "f32"), have)
    pick = ReduceMinOp if policy == "not_larger" else ReduceMaxOp
    scale = rw.emit(pick, ratio, ints(rw, [0]), keep_dims=True)
    half = rw.const(np.float32(0.5), "f32")
    sizes = convert(rw, rw.emit(FloorOp, rw.emit(AddOp, rw.emit(MultiplyOp, have, scale), half)), "i64")
    return Target(axes, None, None, True, sizes)


def _native(how: Sampling, target: Target, shape: object) -> bool:
    """Whether Interpolate computes the same."""
    if how.exclude_outside or how.antialias:
        return False
    if target.by_sizes and target.sizes is not None and target.scales is not None and isinstance(shape, tuple):
        # With a policy the scale is not the ratio of the sizes.
        lengths = [shape[a] for a in target.axes]
        if any(m / n != s for m, n, s in zip(target.sizes, lengths, target.scales, strict=True) if isinstance(n, int)):
            return False
    if how.coordinates == "half_pixel_symmetric":
        return target.by_sizes
    return how.coordinates in NATIVE


def interpolate(rw: Lowering, data: SSAValue, target: Target, how: Sampling) -> SSAValue:
    """Interpolate over the last axes: those that change are moved there where they are known."""
    count = rank(data)
    numbers: list[int] | list[float] | None = target.sizes if target.by_sizes else target.scales
    shape = shape_of(data)
    assert shape is not None
    if numbers is None:
        assert target.operand is not None
        return _emit(rw, data, target.operand, target.axes, target.by_sizes, how)
    each = dict(zip(target.axes, numbers, strict=True))
    changed = [a for a, n in sorted(each.items()) if (n != shape[a] if target.by_sizes else n != 1)]
    if not changed:
        return data
    if len(changed) > 3:
        # Every mode goes along one axis after the other; Interpolate takes three at once.
        for axes in (changed[3:], changed[:3]):
            sizes = [int(each[a]) for a in axes] if target.by_sizes else None
            scales = None if target.by_sizes else [float(each[a]) for a in axes]
            data = interpolate(rw, data, Target(axes, sizes, scales, target.by_sizes, None), how)
        return data
    if 3 <= count <= 5 and changed[0] >= 2:
        return _spatial(rw, data, each, range(2, count), target.by_sizes, how)
    rest = [a for a in range(count) if a not in changed]
    order = [*rest, *changed]
    moved = transpose(rw, data, order)
    inner = {2 + i: each[a] for i, a in enumerate(changed)}
    if len(rest) == 2:
        made = _spatial(rw, moved, inner, inner, target.by_sizes, how)
    elif len(rest) < 2:
        added = list(range(2 - len(rest)))
        made = squeeze(rw, _spatial(rw, unsqueeze(rw, moved, added), inner, inner, target.by_sizes, how), added)
    else:
        lead = dims(rw, data, rest)
        flat = rw.emit(ReshapeOp, moved, concat(rw, [ints(rw, [1, -1]), dims(rw, data, changed)]), special_zero=False)
        made = _spatial(rw, flat, inner, inner, target.by_sizes, how)
        made = rw.emit(ReshapeOp, made, concat(rw, [lead, dims(rw, made, sorted(inner))]), special_zero=False)
    return transpose(rw, made, [order.index(a) for a in range(count)])


def _spatial(rw: Lowering, data: SSAValue, each: dict, axes, by_sizes: bool, how: Sampling) -> SSAValue:
    """Interpolate with one number for each of all spatial axes."""
    if by_sizes:
        parts = [ints(rw, [each[a]]) if a in each else dims(rw, data, [a]) for a in axes]
        return _emit(rw, data, concat(rw, parts), list(axes), True, how)
    numbers = np.asarray([each.get(a, 1.0) for a in axes], np.float32)
    return _emit(rw, data, rw.const(numbers, "f32"), list(axes), False, how)


def _emit(rw: Lowering, data: SSAValue, numbers: SSAValue, axes: list[int], by_sizes: bool, how: Sampling) -> SSAValue:
    coordinates = "half_pixel" if how.coordinates == "half_pixel_symmetric" else how.coordinates
    return rw.emit(
        InterpolateOp,
        data,
        numbers,
        ints(rw, axes),
        mode=MODES[how.mode],
        shape_calculation_mode="sizes" if by_sizes else "scales",
        coordinate_transformation_mode=coordinates,
        nearest_mode=how.nearest,
        antialias=False,
        pads_begin=(0,) * rank(data),
        pads_end=(0,) * rank(data),
        cube_coeff=how.coefficient,
    )


def by_matrices(rw: Lowering, data: SSAValue, target: Target, how: Sampling, op: onnx.ResizeOp) -> SSAValue:
    """Axis by axis, with constants where the sizes are known."""
    crop = how.coordinates == "tf_crop_and_resize"
    known = static_shape(data) is not None and target.sizes is not None and target.scales is not None
    entries = shape_of(op.roi) if op.roi is not None else ()
    if crop and (not entries or (isinstance(entries[0], int) and entries[0] != 2 * len(target.axes))):
        raise NoMatch("tf_crop_and_resize needs a roi with two entries for each axis")
    if not known or (crop and op.roi is not None and values.constant(op.roi) is None):
        assert target.operand is not None
        roi = op.roi if crop else None
        filler = plain(op.extrapolation_value)
        return resample(rw, how, data, target.axes, target.operand, roi, by_sizes=target.by_sizes, filler=filler)
    assert target.sizes is not None and target.scales is not None
    shape = static(data)
    rois = None
    if crop and op.roi is not None and (found := values.constant(op.roi)) is not None:
        rois = found.reshape(2, -1)
    outside: list[tuple[int, np.ndarray]] = []
    for index, (at, out, scale) in enumerate(zip(target.axes, target.sizes, target.scales, strict=True)):
        size = shape[at]
        roi = (0.0, 1.0) if rois is None else (float(rois[0, index]), float(rois[1, index]))
        if out == size and scale == 1 and roi == (0.0, 1.0):
            continue
        positions = how.positions(size, out, scale, roi)
        if crop:
            beyond = (positions < 0) | (positions > size - 1)
            if beyond.any():
                outside.append((at, beyond))
        if how.mode == "nearest":
            data = rw.emit(GatherOp, data, ints(rw, how.indices(size, positions).tolist()), rw.const(at))
        else:
            data = product(rw, data, rw.const(how.matrix(size, positions, scale), kind(data).mlir), at)
    if outside:
        mask = np.zeros([1] * len(shape), bool)
        for at, beyond in outside:
            mask = mask | beyond.reshape([-1 if a == at else 1 for a in range(len(shape))])
        filler = rw.const(np.asarray(plain(op.extrapolation_value), np.float32), "f32")
        data = rw.emit(SelectOp, rw.const(mask), convert(rw, filler, kind(data).mlir), data)
    return data

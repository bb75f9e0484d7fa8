"""Resize in all its modes, GridSample, space and depth, CenterCropPad and AffineGrid."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from tests.ops.onnx.cases import OpCase, check, reference

rng = np.random.default_rng(0)


def data(*shape: int) -> np.ndarray:
    return rng.normal(size=shape).astype(np.float32)


def resize(x, scales=None, sizes=None, *, roi=None, opset=19, label="", dynamic=False, runtime=False, **attributes):
    """A Resize row; scales and sizes are constants unless `runtime`."""
    floats = None if scales is None else np.array(scales, np.float32)
    wanted = None if sizes is None else np.array(sizes, np.int64)
    at = (1, 2, 3)
    if opset < 13 and floats is None:
        floats = np.zeros(0, np.float32)
    roi = np.array(roi if roi is not None else [], np.float32) if roi is not None or opset < 13 else None
    return OpCase(
        "Resize",
        [x, roi, floats, wanted],
        attributes,
        opset=opset,
        constants=(1,) if runtime else at,
        label=label,
        dynamic=dynamic,
        atol=1e-4,
    )


COORDINATES = ["half_pixel", "pytorch_half_pixel", "align_corners", "asymmetric", "half_pixel_symmetric"]
RESIZES = [
    resize(data(1, 2, 5, 6), s, mode=mode, coordinate_transformation_mode=c, label=f"{mode}-{c}-{s[2]}", dynamic=d)
    for mode in ("nearest", "linear", "cubic")
    for c in COORDINATES
    for s in ([1, 1, 2, 3], [1, 1, 0.6, 0.5])
    for d in (False, True)
    if not (d and c == "half_pixel_symmetric")
]
RESIZES += [
    OpCase(
        "Resize",
        [data(2, 3, 4, 5), None, None, np.array([3, 2, 7, 8])],
        {"mode": m},
        19,
        constants=(3,),
        by="onnx",
        atol=1e-4,
        label=f"{m}-four",
    )
    for m in ("linear", "cubic")
]
RESIZES += [
    resize(data(2, 3, 4, 5), None, [3, 2, 7, 8], mode="nearest", label="nearest-four", dynamic=d) for d in (False, True)
]
RESIZES += [
    resize(data(1, 2, 5, 6), None, z, mode=mode, coordinate_transformation_mode=c, label=f"{mode}-{c}-{z[2]}-sizes")
    for mode in ("nearest", "linear", "cubic")
    for c in COORDINATES
    for z in ([1, 2, 7, 11], [1, 2, 3, 2], [1, 2, 1, 1])
]
RESIZES += [
    resize(data(1, 2, 5, 6), [1, 1, 2.6, 0.7], nearest_mode=n, coordinate_transformation_mode=c, label=f"{n}-{c}")
    for n in ("round_prefer_floor", "round_prefer_ceil", "floor", "ceil")
    for c in ("half_pixel", "asymmetric", "align_corners")
]
RESIZES += [
    resize(data(1, 2, 8, 9), [1, 1, 0.6, 0.5], mode=m, antialias=1, exclude_outside=e, opset=18, label=f"{m}-alias-{e}")
    for m in ("linear", "cubic")
    for e in (0, 1)
]
RESIZES += [
    resize(data(1, 2, 8, 9), [1, 1, 1.7, 0.5], mode="cubic", exclude_outside=1, label="exclude"),
    resize(data(1, 2, 8, 9), [1, 1, 1.7, 0.5], mode="cubic", cubic_coeff_a=-0.5, label="coefficient"),
    resize(data(4, 5), [2, 3], mode="linear", label="rank2"),
    resize(data(6), [2], mode="nearest", label="rank1"),
    resize(data(2, 3, 7), [1, 1, 2.5], mode="linear", label="rank3"),
    resize(data(1, 2, 3, 4, 5), [1, 1, 2, 2, 2], mode="linear", label="rank5"),
    resize(data(1, 2, 3, 4, 5), [1, 1, 2, 1, 0.5], mode="nearest", label="rank5"),
    resize(data(1, 5, 6, 3), [1, 2, 2, 1], mode="linear", label="channels-last"),
    resize(data(1, 5, 6, 3), [1, 2, 2, 1], mode="linear", label="channels-last", dynamic=True),
    resize(data(1, 5, 6, 3), [2, 2], mode="linear", axes=[1, 2], opset=18, label="axes"),
    resize(data(2, 3, 4), [2, 1, 1], mode="nearest", label="first axis"),
    resize(data(2, 3, 4, 5, 3), [2, 1, 1, 1, 1], mode="nearest", label="first axis rank5"),
    resize(data(1, 2, 5, 6), None, [9, 9], axes=[2, 3], keep_aspect_ratio_policy="not_larger", mode="linear"),
    resize(data(1, 2, 5, 6), None, [9, 9], axes=[2, 3], keep_aspect_ratio_policy="not_smaller", mode="nearest"),
    resize(data(1, 2, 5, 6), None, [10, 12], axes=[2, 3], keep_aspect_ratio_policy="not_larger", dynamic=True),
    resize(data(1, 2, 5, 6), None, [1, 2, 8, 9], mode="linear", runtime=True, label="runtime"),
    resize(data(1, 2, 5, 6), [1, 1, 2, 2], None, mode="linear", runtime=True, label="runtime"),
    resize(data(1, 2, 5, 6), [1, 1, 2, 2], None, mode="linear", runtime=True, label="runtime", dynamic=True),
    resize(
        data(1, 2, 5, 6),
        None,
        [1, 2, 4, 7],
        roi=[0, 0, 0.1, 0.2, 1, 1, 0.7, 1.3],
        coordinate_transformation_mode="tf_crop_and_resize",
        extrapolation_value=7.0,
        mode="linear",
        label="crop",
    ),
    resize(data(1, 2, 5, 6), [1, 1, 2, 2], coordinate_transformation_mode="tf_half_pixel_for_nn", opset=11, label="tf"),
    *(
        resize(
            data(1, 2, 5, 6),
            [1, 1, 1.6, 2],
            mode=m,
            coordinate_transformation_mode="tf_half_pixel_for_nn",
            opset=11,
            label=f"tf {m} at run time",
            runtime=True,
        )
        for m in ("nearest", "linear")
    ),
    resize(data(1, 2, 5, 6), [1, 1, 2, 2], mode="linear", opset=11),
    resize((data(1, 2, 5, 6) * 50 + 100).astype(np.uint8), [1, 1, 2, 2], mode="nearest", label="u8"),
]
RESIZES += [
    resize(data(1, 2, 8, 9), [1, 1, 0.6, 0.5], mode=m, dynamic=d, runtime=True, label=f"{m}-runtime-{'-'.join(a)}", **a)
    for d in (False, True)
    for m in ("linear", "cubic")
    for a in (
        {"antialias": 1},
        {"antialias": 1, "exclude_outside": 1},
        {"coordinate_transformation_mode": "half_pixel_symmetric"},
        {"exclude_outside": 1} if m == "cubic" else {"coordinate_transformation_mode": "pytorch_half_pixel"},
    )
]


def crop(mode: str) -> OpCase:
    """The region is known at run time only, which ONNX Runtime does not infer a shape for."""
    known = resize(
        data(1, 2, 5, 6),
        None,
        [1, 2, 4, 7],
        roi=[0, 0, 0.1, 0.2, 1, 1, 0.7, 1.3],
        coordinate_transformation_mode="tf_crop_and_resize",
        extrapolation_value=7.0,
        mode=mode,
        label=f"crop-{mode}-runtime",
    )
    return replace(known, dynamic=True, constants=(), expected=reference(known))


RESIZES += [crop(mode) for mode in ("linear", "nearest")]

volume = rng.uniform(-1.2, 1.2, size=(2, 2, 3, 4, 3)).astype(np.float32)
grid = rng.uniform(-1.2, 1.2, size=(2, 4, 5, 2)).astype(np.float32)
OTHERS = [
    *(
        OpCase(
            "GridSample",
            [data(2, 3, 6, 7), grid],
            {"mode": m, "padding_mode": p, "align_corners": c},
            opset=o,
            label=f"{m}-{p}-{c}",
            dynamic=c == 1,
        )
        for o, modes in ((16, ("bilinear", "nearest", "bicubic")), (20, ("linear", "cubic")))
        for m in modes
        for p in ("zeros", "border", "reflection")
        for c in (0, 1)
    ),
    *(
        OpCase(
            "GridSample",
            [data(2, 3, 3, 4, 5), volume],
            {"mode": m, "padding_mode": p, "align_corners": c},
            opset=20,
            label=f"volume-{m}-{p}-{c}",
            dynamic=c == 1,
        )
        for m in ("linear", "nearest")
        for p in ("zeros", "border")
        for c in (0, 1)
    ),
    OpCase("DepthToSpace", [data(2, 8, 3, 4)], {"blocksize": 2}, opset=1),
    OpCase("DepthToSpace", [data(2, 8, 3, 4)], {"blocksize": 2, "mode": "DCR"}, opset=13, dynamic=True),
    OpCase("DepthToSpace", [data(2, 8, 3, 4)], {"blocksize": 2, "mode": "CRD"}, opset=13),
    OpCase("SpaceToDepth", [data(2, 3, 4, 6)], {"blocksize": 2}, opset=13),
    OpCase("SpaceToDepth", [data(2, 3, 4, 6)], {"blocksize": 2}, opset=1, dynamic=True),
    OpCase("CenterCropPad", [data(5, 6, 7), np.array([8, 3, 7])], {}, opset=18, constants=(1,)),
    OpCase("CenterCropPad", [data(5, 6, 7), np.array([2, 9])], {"axes": [0, -1]}, opset=18, constants=(1,)),
    OpCase("CenterCropPad", [data(5, 6, 7), np.array([4, 9])], {"axes": [1, 0]}, opset=18, dynamic=True),
    *(
        OpCase("AffineGrid", [data(2, 2, 3), np.array([2, 3, 4, 5])], {"align_corners": c}, opset=20, constants=at)
        for c in (0, 1)
        for at in ((), (1,))
    ),
    OpCase("AffineGrid", [data(2, 3, 4), np.array([2, 3, 4, 5, 6])], {"align_corners": 0}, opset=20, constants=(1,)),
]


@pytest.mark.parametrize("case", RESIZES + OTHERS, ids=str)
def test_case(case: OpCase):
    check(case)

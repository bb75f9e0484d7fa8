"""Interpolate, GridSample and colour conversions against OpenVINO: types, values, refusals."""

from itertools import product

import numpy as np
import peer
import pytest

from stepwell.dialects.errors import InferenceError
from stepwell.dialects.opset.image import (
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
)

IMAGE = "f32[1,3,10,12]"
PLANE = np.array([2, 3])
SIZES = {"mode": "nearest", "shape_calculation_mode": "sizes"}
SCALES = {"mode": "nearest", "shape_calculation_mode": "scales"}


def sizes(*values: int) -> np.ndarray:
    return np.array(values, np.int64)


def scales(*values: float) -> np.ndarray:
    return np.array(values, np.float32)


HALF = (sizes(5, 6), scales(0.5, 0.5))
TYPES = [
    (Interpolate1Op, [IMAGE, sizes(5, 6)], {"axes": [2, 3], "mode": "nearest"}),
    (Interpolate1Op, [IMAGE, "i64[2]"], {"axes": [2, 3], "mode": "nearest"}),
    (Interpolate4Op, [IMAGE, *HALF, PLANE], SIZES),
    (Interpolate4Op, [IMAGE, sizes(5, 6), scales(0.55, 0.33), PLANE], SCALES),
    (Interpolate4Op, [IMAGE, sizes(1, 3, 5, 6), scales(1, 1, 0.5, 0.5)], SCALES),
    (Interpolate4Op, ["f32[1,3,?,2..9]", *HALF, PLANE], SCALES | {"pads_begin": [0, 0, 1, 1], "pads_end": [1]}),
    (Interpolate4Op, [IMAGE, *HALF, PLANE], SIZES | {"pads_begin": [0, 1, 2, 3, 4], "pads_end": [1, 0, 0, 0]}),
    (Interpolate4Op, ["i8[1,3,10,12]", *HALF, PLANE], SIZES),
    (InterpolateOp, [IMAGE, sizes(5, 6), PLANE], SIZES),
    (InterpolateOp, [IMAGE, scales(0.5, 0.6), PLANE], SCALES),
    (InterpolateOp, [IMAGE, sizes(1, 3, 5, 6)], SIZES),
    (InterpolateOp, [IMAGE, "i64[4]"], SIZES),
    (InterpolateOp, [IMAGE, "i64[2]", PLANE], SIZES),
    (InterpolateOp, [IMAGE, "f32[2]", "i64[2]"], SCALES),
    (GridSampleOp, ["f32[2,3,4,5]", "f32[2,6,7,2]"], {}),
    (GridSampleOp, ["f32[1..2,3,4,5]", "f32[2..4,6,7,1..2]"], {}),
    (NV12toBGROp, ["u8[1,720,640,1]"], {}),
    (NV12toRGBOp, ["u8[1,480,640,1]", "u8[1,240,320,2]"], {}),
    (I420toRGBOp, ["f16[1,720,640,1]"], {}),
    (I420toBGROp, ["u8[1,480,640,1]", "u8[1,240,320,1]", "u8[1,240,320,1]"], {}),
]
TYPES += [
    (op, ["u8[1,480,640,3]"], {"single_plane": single}) for op in (BGRtoNV12Op, RGBtoNV12Op) for single in (False, True)
]
COORDINATES = ("half_pixel", "pytorch_half_pixel", "asymmetric", "tf_half_pixel_for_nn", "align_corners")
ROUNDING = ("floor", "ceil", "simple", "round_prefer_floor", "round_prefer_ceil")
MODES = [("nearest", r) for r in ROUNDING] + [(m, "floor") for m in ("linear", "cubic", "linear_onnx")]
RESIZED = [
    (sizes(*to), {"mode": mode, "nearest_mode": rounding, "coordinate_transformation_mode": coordinates})
    for to, (mode, rounding), coordinates in product(([5, 6], [20, 17], [1, 30]), MODES, COORDINATES)
]
REFUSED = [
    (Interpolate1Op, [IMAGE, sizes(5)], {"axes": [2, 3], "mode": "nearest"}, "1 sizes for 2 axes"),
    (Interpolate1Op, [IMAGE, scales(5, 6)], {"axes": [2, 3], "mode": "nearest"}, "not integers"),
    (Interpolate4Op, [IMAGE, *HALF, np.array([-2, -1])], SIZES, "not within rank 4"),
    (Interpolate4Op, [IMAGE, *HALF, np.array([2, 2])], SIZES, "not distinct"),
    (Interpolate4Op, [IMAGE, *HALF], SIZES, "2 sizes for 4 axes"),
    (Interpolate4Op, [IMAGE, scales(5, 6), scales(1, 1), PLANE], SIZES, "sizes are of type f32"),
    (Interpolate4Op, [IMAGE, sizes(5, 6), sizes(1, 1), PLANE], SIZES, "scales are of type i64"),
    (Interpolate4Op, ["boolean[1,3,10,12]", *HALF, PLANE], SIZES, "boolean cannot"),
    (Interpolate4Op, [IMAGE, np.array([[5, 6]]), scales(1, 1), PLANE], SIZES, "not of rank 1"),
    (GridSampleOp, ["f32[2,3,4,5]", "f32[1,6,7,2]"], {}, "batch 2, the grid 1"),
    (GridSampleOp, ["f32[2,3,4,5]", "f32[2,6,7,3]"], {}, "3 coordinates"),
    (GridSampleOp, ["f32[2,3,4]", "f32[2,6,7,2]"], {}, "rank 3"),
    (GridSampleOp, ["f32[2,3,4,5]", "i32[2,6,7,2]"], {}, "floating-point"),
    (NV12toBGROp, ["u8[1,721,640,1]"], {}, "multiple of 3"),
    (NV12toBGROp, ["u8[1,720,641,1]"], {}, "must be even"),
    (NV12toBGROp, ["i8[1,720,640,1]"], {}, "neither u8"),
    (NV12toRGBOp, ["u8[1,480,640,1]", "u8[1,241,320,2]"], {}, "matching shapes"),
    (I420toRGBOp, ["u8[1,480,640,1]", "u8[1,240,320,1]"], {}, "2 planes"),
    (BGRtoNV12Op, ["u8[1,480,640,4]"], {}, "4 channels"),
    (BGRtoNV12Op, ["u8[480,640,3]"], {}, "rank 4"),
]


@pytest.mark.parametrize(("op", "inputs", "properties"), TYPES)
def test_types(op, inputs, properties):
    assert peer.disagreements(op, inputs, properties) == []


@pytest.mark.parametrize(("to", "properties"), RESIZED)
def test_resized(to, properties):
    arrays = [peer.noise(1, 3, 10, 12), to, PLANE]
    assert peer.wrong_values(InterpolateOp, arrays, properties | {"shape_calculation_mode": "sizes"}, (1, 2)) == []


@pytest.mark.parametrize("pads", [{}, {"pads_begin": [0, 0, 1, 2], "pads_end": [0, 0, 0, 1]}])
@pytest.mark.parametrize("mode", ["nearest", "linear", "cubic", "linear_onnx"])
@pytest.mark.parametrize("by", [(0.55, 1.37), (2, 3)])
def test_scaled(mode, by, pads):
    arrays = [peer.noise(1, 3, 10, 12), sizes(1, 1), scales(*by), PLANE]
    assert peer.wrong_values(Interpolate4Op, arrays, SCALES | pads | {"mode": mode}, (1, 2, 3)) == []


@pytest.mark.parametrize("mode", ["bilinear_pillow", "bicubic_pillow"])
@pytest.mark.parametrize("to", [(5, 6), (20, 6), (7, 17)])
def test_pillow(mode, to):
    properties = SIZES | {"mode": mode, "cube_coeff": -0.5}
    assert peer.wrong_values(InterpolateOp, [peer.noise(1, 3, 10, 12), sizes(*to), PLANE], properties, (1, 2)) == []


@pytest.mark.parametrize("mode", ["nearest", "linear", "cubic"])
@pytest.mark.parametrize("corners", [False, True])
@pytest.mark.parametrize("to", [(5, 6), (20, 17)])
def test_first_version(mode, corners, to):
    properties = {"axes": [2, 3], "mode": mode, "align_corners": corners}
    assert peer.wrong_values(Interpolate1Op, [peer.noise(1, 3, 10, 12), sizes(*to)], properties, (1,)) == []


def test_scaled_sizes():
    """Sizes from scales are rounded as the runtime rounds them, also next to an integer."""
    generator = np.random.default_rng(3)
    for size, wanted in generator.integers(1, 400, (40, 2)):
        inputs = [f"f32[1,1,{size},{size}..{size + 3}]", scales(wanted / size, wanted / size), PLANE]
        assert peer.ours(InterpolateOp, inputs, SCALES) == peer.theirs(InterpolateOp, inputs, SCALES)


@pytest.mark.parametrize("corners", [False, True])
@pytest.mark.parametrize("mode", ["nearest", "bilinear", "bicubic"])
@pytest.mark.parametrize("padding", ["zeros", "border", "reflection"])
def test_grid_sample(corners, mode, padding):
    properties = {"align_corners": corners, "mode": mode, "padding_mode": padding}
    arrays = [peer.noise(2, 3, 4, 5), peer.noise(2, 6, 7, 2) * np.float32(1.5)]
    assert peer.wrong_values(GridSampleOp, arrays, properties) == []


@pytest.mark.parametrize(("op", "inputs", "properties", "message"), REFUSED)
def test_refused(op, inputs, properties, message):
    with pytest.raises(InferenceError, match=message):
        peer.build(op, inputs, properties)

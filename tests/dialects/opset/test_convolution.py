"""Convolutions against OpenVINO: types of loosened inputs, values, refusals."""

import numpy as np
import peer
import pytest

from stepwell.dialects.errors import InferenceError
from stepwell.dialects.opset.convolution import (
    ConvolutionBackpropDataOp,
    ConvolutionOp,
    DeformableConvolution1Op,
    DeformableConvolutionOp,
    GroupConvolutionBackpropDataOp,
    GroupConvolutionOp,
)

SIZES = np.array([11, 13])
WINDOWS = [
    {"strides": [2, 1], "dilations": [1, 2], "pads_begin": [1, 0], "pads_end": [0, 2], "auto_pad": mode}
    for mode in ("explicit", "valid", "same_upper", "same_lower")
] + [{"strides": [], "dilations": [], "pads_begin": [], "pads_end": []}]
FORWARD = [
    (ConvolutionOp, ["f32[2,3,9,8]", "f32[4,3,3,3]"]),
    (GroupConvolutionOp, ["f32[2,6,9,8]", "f32[2,4,3,3,3]"]),
]
BACKWARD = [
    (ConvolutionBackpropDataOp, ["f32[2,3,9,8]", "f32[3,4,3,3]"]),
    (GroupConvolutionBackpropDataOp, ["f32[2,6,9,8]", "f32[2,3,4,3,3]"]),
    (ConvolutionBackpropDataOp, ["f32[2,3,9,8]", "f32[3,4,3,3]", SIZES]),
]
ROWS = [(op, inputs, window) for window in WINDOWS for op, inputs in FORWARD]
ROWS += [
    (op, inputs, window | extra)
    for window in WINDOWS
    for extra in ({}, {"output_padding": [1, 0]})
    for op, inputs in BACKWARD
]
ONE = {"strides": [1], "dilations": [1], "pads_begin": [0], "pads_end": [0]}
ROWS += [
    (ConvolutionOp, ["f32[2,3,9]", "f32[4,3,3]"], ONE),
    (ConvolutionOp, ["f32[1,2,5,4,4]", "f32[3,2,3,1,2]"], {k: v * 3 for k, v in ONE.items()}),
]
PLAIN = {"strides": [1, 1], "dilations": [1, 1], "pads_begin": [0, 0], "pads_end": [0, 0]}
TYPES_ONLY = [
    (op, ["f32[2,4,9,8]", f"f32[2,{18 * deformable},7,6]", f"f32[4,{4 // group},3,3]", *mask], PLAIN | groups)
    for group, deformable in ((1, 1), (2, 2))
    for groups in ({"group": group, "deformable_group": deformable},)
    for op, mask in (
        (DeformableConvolution1Op, []),
        (DeformableConvolutionOp, []),
        (DeformableConvolutionOp, [f"f32[2,{9 * deformable},7,6]"]),
    )
]
REFUSED = [
    (ConvolutionOp, ["f32[1,3,8]", "f32[4,3,3,3]"], PLAIN, "rank 3, the filters 4"),
    (ConvolutionOp, ["f32[1,3]", "f32[...]"], PLAIN, "3, 4 or 5"),
    (ConvolutionOp, ["f32[1,3,8,8]", "f32[4,2,3,3]"], PLAIN, "3 channels, the filters take 2"),
    (ConvolutionOp, ["f32[1,3,2,8]", "f32[4,3,3,3]"], PLAIN, "kernel spans 3"),
    (ConvolutionOp, ["f32[1,3,8,8]", "f16[4,3,3,3]"], PLAIN, "element types differ"),
    (ConvolutionOp, ["boolean[1,3,8,8]", "boolean[4,3,3,3]"], PLAIN, "not numeric"),
    (ConvolutionOp, ["f32[1,3,8,8]", "f32[4,3,3,3]"], PLAIN | {"strides": [0, 1]}, "must be positive"),
    (ConvolutionOp, ["f32[1,3,8,8]", "f32[4,3,3,3]"], PLAIN | {"dilations": [1]}, "2 spatial axes"),
    (GroupConvolutionOp, ["f32[1,5,8,8]", "f32[2,4,3,3,3]"], PLAIN, "multiple"),
    (ConvolutionBackpropDataOp, ["f32[1,3,8,8]", "f32[3,4,3,3]", np.array([1])], PLAIN, "output_shape has 1"),
    (ConvolutionBackpropDataOp, ["f32[1,3,8,8]", "f32[3,4,3,3]", "f32[2]"], PLAIN, "not an integer"),
    (ConvolutionBackpropDataOp, ["f32[1,3,8,8]", "f32[3,4,3,3]", np.array([-1, 2])], PLAIN, "negative"),
    (ConvolutionBackpropDataOp, ["f32[1,3,8,8]", "f32[3,4,3,3]"], PLAIN | {"output_padding": [1]}, "output_padding"),
    (DeformableConvolutionOp, ["f32[2,4,9,8]", "f32[2,17,7,6]", "f32[4,4,3,3]"], PLAIN, "offsets has 17"),
]


@pytest.mark.parametrize(("op", "inputs", "properties"), ROWS + TYPES_ONLY)
def test_types(op, inputs, properties):
    assert peer.disagreements(op, inputs, properties) == []


@pytest.mark.parametrize(("op", "inputs", "properties"), ROWS)
def test_values(op, inputs, properties):
    arrays = [i if isinstance(i, np.ndarray) else peer.noise(*map(int, peer.split(i)[1].split(","))) for i in inputs]
    assert peer.wrong_values(op, arrays, properties, (2,)) == []


@pytest.mark.parametrize(("op", "inputs", "properties", "message"), REFUSED)
def test_refused(op, inputs, properties, message):
    with pytest.raises(InferenceError, match=message):
        peer.build(op, inputs, properties)


def test_output_shape_of_unknown_length():
    """The runtime drops the spatial axes here; the rank of the data says how many there are."""
    op = peer.build(ConvolutionBackpropDataOp, ["f32[1,3,8,8]", "f32[3,4,3,3]", "i64[?]"], PLAIN)
    assert peer.spell(op.results[0]) == "f32[1,4,?,?]"

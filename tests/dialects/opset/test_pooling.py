"""Pooling against OpenVINO: types of loosened inputs, values, refusals."""

from itertools import product

import numpy as np
import peer
import pytest

from stepwell.dialects.errors import InferenceError
from stepwell.dialects.opset.pooling import (
    AdaptiveAvgPoolOp,
    AdaptiveMaxPoolOp,
    AvgPool1Op,
    AvgPool14Op,
    AvgPoolOp,
    MaxPool1Op,
    MaxPool8Op,
    MaxPoolOp,
)

KINDS = [
    (MaxPool1Op, {}),
    (MaxPool8Op, {"dilations": [1, 2], "axis": 2}),
    (MaxPoolOp, {"axis": -1, "index_element_type": "i32", "dilations": [1, 1]}),
    (AvgPool1Op, {"exclude_pad": False}),
    (AvgPool14Op, {"exclude_pad": True}),
    (AvgPoolOp, {"exclude_pad": True, "dilations": [1, 2]}),
    (AvgPoolOp, {"exclude_pad": False, "dilations": [2, 1]}),
]
ROUNDING = [
    ("floor", "explicit"),
    ("ceil", "explicit"),
    ("ceil_torch", "explicit"),
    ("ceil", "valid"),
    ("floor", "same_upper"),
    ("floor", "same_lower"),
]
WINDOWS = [
    {"kernel": [3, 3], "strides": s, "pads_begin": b, "pads_end": e, "rounding_type": r, "auto_pad": a}
    for s, (b, e), (r, a) in product(([2, 3], [3, 2]), (([0, 0], [0, 0]), ([1, 1], [1, 0])), ROUNDING)
]
ROWS = [
    (op, window | extra)
    for (op, extra), window in product(KINDS, WINDOWS)
    if window["rounding_type"] != "ceil_torch" or op in (AvgPool14Op, AvgPoolOp, MaxPoolOp)
]
ADAPTIVE = [
    (AdaptiveAvgPoolOp, ["f32[1,3,9,10]", np.array([3, 4])], {}),
    (AdaptiveAvgPoolOp, ["f32[1,3,9,10]", "i64[2]"], {}),
    (AdaptiveMaxPoolOp, ["f32[1,3,9]", np.array([4])], {"index_element_type": "i32"}),
    (AdaptiveMaxPoolOp, ["f32[1,3,9,10]", "i32[2]"], {}),
]
ONE = {"kernel": [2], "strides": [1], "pads_begin": [0], "pads_end": [0]}
REFUSED = [
    (MaxPoolOp, ["f32[1,3]"], ONE, "3, 4 or 5"),
    (MaxPoolOp, ["f32[1,3,9,9]"], ONE, "kernel has 1 entries"),
    (MaxPoolOp, ["f32[1,3,9]"], ONE | {"strides": []}, "strides has 0"),
    (MaxPoolOp, ["f32[1,3,9]"], ONE | {"kernel": [0]}, "kernel .* must be positive"),
    (MaxPoolOp, ["f32[1,3,1]"], ONE, "kernel spans 2"),
    (MaxPoolOp, ["f32[1,0,9]"], ONE, "no batch or no channel"),
    (MaxPoolOp, ["f32[1,3,9]"], ONE | {"axis": 3}, "out of range"),
    (MaxPoolOp, ["f32[1,3,9]"], ONE | {"index_element_type": "i8"}, "i32 or i64"),
    (AdaptiveAvgPoolOp, ["f32[1,3,9]", np.array([2, 2])], {}, "2 entries"),
    (AdaptiveAvgPoolOp, ["f32[1,3,9]", "f32[1]"], {}, "i32 or i64"),
]


@pytest.mark.parametrize(("op", "properties"), ROWS)
def test_types(op, properties):
    assert peer.disagreements(op, ["f32[1,3,9,10]"], properties) == []


@pytest.mark.parametrize(("op", "inputs", "properties"), ADAPTIVE)
def test_adaptive_types(op, inputs, properties):
    assert peer.disagreements(op, inputs, properties) == []


# AvgPool-16 without dilations ends the runtime's process.
@pytest.mark.parametrize(("op", "properties"), [r for r in ROWS if r[0] is not AvgPoolOp])
def test_values(op, properties):
    assert peer.wrong_values(op, [peer.noise(1, 3, 9, 10)], properties) == []


@pytest.mark.parametrize(
    ("op", "sizes", "properties"),
    [
        (AdaptiveAvgPoolOp, [3, 4], {}),
        (AdaptiveAvgPoolOp, [7, 10], {}),
        (AdaptiveMaxPoolOp, [3, 4], {"index_element_type": "i32"}),
    ],
)
def test_adaptive_values(op, sizes, properties):
    assert peer.wrong_values(op, [peer.noise(1, 3, 9, 10), np.array(sizes)], properties, (1,)) == []


@pytest.mark.parametrize(("op", "inputs", "properties", "message"), REFUSED)
def test_refused(op, inputs, properties, message):
    with pytest.raises(InferenceError, match=message):
        peer.build(op, inputs, properties)

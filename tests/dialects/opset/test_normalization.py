"""Normalisations against OpenVINO: types of loosened inputs, values, refusals."""

import numpy as np
import peer
import pytest

from stepwell.dialects.errors import InferenceError
from stepwell.dialects.opset.normalization import (
    BatchNormInference1Op,
    BatchNormInferenceOp,
    GRNOp,
    GroupNormalizationOp,
    LRNOp,
    MVN2Op,
    MVNOp,
    NormalizeL2Op,
)

CHANNELS = ["f32[3]"] * 4
EPSILON = {"epsilon": 0.1}
GROUPS = {"num_groups": 3, "epsilon": 0.1}
LRN = {"alpha": 0.7, "beta": 0.6, "bias": 2.0, "size": 3}
ROWS = [
    (BatchNormInferenceOp, ["f32[2,3,4]", *CHANNELS], EPSILON),
    (BatchNormInferenceOp, ["f32[2,3]", *CHANNELS], EPSILON),
    (BatchNormInference1Op, [*CHANNELS[:2], "f32[2,3,4,5]", *CHANNELS[2:]], EPSILON),
    (GRNOp, ["f32[1,2,3,4]"], {"bias": 0.1}),
    (GRNOp, ["f32[4,2]"], {"bias": 0.1}),
    (GroupNormalizationOp, ["f32[2,6,4]", "f32[6]", "f32[6]"], GROUPS),
    (GroupNormalizationOp, ["f32[2,6,4,5]", "f32[6]", "f32[6]"], GROUPS),
    (LRNOp, ["f32[2,6,4,3]", np.array([1])], LRN),
    (LRNOp, ["f32[2,6,4,3]", np.array([1])], LRN | {"size": 4}),
    (LRNOp, ["f32[2,6,4,3]", np.array([2, 3])], LRN),
]
ROWS += [
    (MVN2Op, [shape], {"eps": 0.1, "across_channels": across, "normalize_variance": variance, "reduction_axes": []})
    for shape in ("f32[2,3,4]", "f32[2,3,4,5]")
    for across in (False, True)
    for variance in (False, True)
]
ROWS += [
    (MVNOp, ["f32[2,6,4]", np.array(axes)], {"eps": 0.1, "normalize_variance": variance, "eps_mode": mode})
    for axes in ([1], [-1, 1])
    for variance in (False, True)
    for mode in ("inside_sqrt", "outside_sqrt")
]
ROWS += [
    (NormalizeL2Op, ["f32[2,6,4]", np.array(axes, np.int64)], {"eps": 3.0, "eps_mode": mode})
    for axes in ([1], [-1, 1], [])
    for mode in ("add", "max")
]
TYPES_ONLY = [
    (BatchNormInferenceOp, ["f32[2,3..5,4]", *["f32[4..6]"] * 4], EPSILON),
    (BatchNormInferenceOp, ["f32[2,?,4]", "f32[...]", "f32[3]", "f32[...]", "f32[?]"], EPSILON),
    (GroupNormalizationOp, ["f32[2,5..7,4]", "f32[6]", "f32[4..8]"], GROUPS),
    (LRNOp, ["f32[2,6,4]", "i64[1]"], LRN),
    (NormalizeL2Op, ["f32[2,6,4]", np.array(1)], {"eps": 0.1, "eps_mode": "max"}),
]
MVN = {"eps": 0.1, "normalize_variance": True, "eps_mode": "inside_sqrt"}
REFUSED = [
    (BatchNormInferenceOp, ["f32[2,4,4]", *CHANNELS], EPSILON, "4 channels, gamma has 3"),
    (BatchNormInferenceOp, ["f32[2,3]", "f32[3]", "f32[4]", "f32[3]", "f32[3]"], EPSILON, "same size"),
    (BatchNormInferenceOp, ["f32[2,3]", *["f32[1,3]"] * 4], EPSILON, "rank 1"),
    (BatchNormInferenceOp, ["f32[3]", *CHANNELS], EPSILON, "no channel axis"),
    (BatchNormInferenceOp, ["f32[2,0]", *["f32[0]"] * 4], EPSILON, "no channel"),
    (BatchNormInferenceOp, ["i32[2,3]", *["i32[3]"] * 4], EPSILON, "floating-point"),
    (BatchNormInferenceOp, ["f32[2,3]", *CHANNELS], {"epsilon": -0.1}, "negative"),
    (GRNOp, ["f32[3]"], {"bias": 0.1}, "2, 3 or 4"),
    (GroupNormalizationOp, ["f32[2,7]", "f32[7]", "f32[7]"], GROUPS, "divide into 3"),
    (GroupNormalizationOp, ["f32[2,6]", "f32[5]", "f32[5]"], GROUPS, "scale has 5"),
    (GroupNormalizationOp, ["f32[2,?]", "f32[5]", "f32[6]"], GROUPS, "bias 6"),
    (GroupNormalizationOp, ["f32[2,6]", "f32[1,6]", "f32[6]"], GROUPS, "rank 2"),
    (GroupNormalizationOp, ["f32[6]", "f32[6]", "f32[6]"], GROUPS, "no channel axis"),
    (GroupNormalizationOp, ["f32[2,6]", "f32[6]", "f32[6]"], GROUPS | {"num_groups": 0}, "positive"),
    (LRNOp, ["f32[2,6]", np.array([2])], LRN, "out of range"),
    (LRNOp, ["f32[2,6]", "f32[1]"], LRN, "not integers"),
    (LRNOp, ["f32[2,6]", "i64[3]"], LRN, "3 axes"),
    (LRNOp, ["f32[2,6]", "i64[]"], LRN, "rank 1"),
    (MVNOp, ["f32[2,6]", np.array([2])], MVN, "out of range"),
    (MVNOp, ["f32[2,6]", "i64[]"], MVN, "rank 1"),
    (NormalizeL2Op, ["f32[2,6]", np.array([[1]])], {"eps": 0.1, "eps_mode": "max"}, "rank 2"),
    (NormalizeL2Op, ["f32[2,6]", np.array([2])], {"eps": 0.1, "eps_mode": "max"}, "out of range"),
]


@pytest.mark.parametrize(("op", "inputs", "properties"), ROWS + TYPES_ONLY)
def test_types(op, inputs, properties):
    assert peer.disagreements(op, inputs, properties) == []


@pytest.mark.parametrize(("op", "inputs", "properties"), ROWS)
def test_values(op, inputs, properties):
    arrays = [i if isinstance(i, np.ndarray) else peer.noise(*map(int, peer.split(i)[1].split(","))) for i in inputs]
    if op in (BatchNormInference1Op, BatchNormInferenceOp):
        arrays[-1] = np.abs(arrays[-1]) + 0.1
    assert peer.wrong_values(op, arrays, properties, (1,) if len(arrays) == 2 else ()) == []


def test_lrn_bias_is_not_cut():
    """The CPU plugin cuts a bias to an integer; the page does not."""
    data = peer.noise(1, 3, 1, 1)
    op = peer.build(LRNOp, ["f32[1,3,1,1]", np.array([1])], {"alpha": 3.0, "beta": 1.0, "bias": 1.5, "size": 1})
    assert np.allclose(op.evaluate(data, np.array([1])), data / (1.5 + 3 * data * data), atol=1e-6)


@pytest.mark.parametrize(("op", "inputs", "properties", "message"), REFUSED)
def test_refused(op, inputs, properties, message):
    with pytest.raises(InferenceError, match=message):
        peer.build(op, inputs, properties)

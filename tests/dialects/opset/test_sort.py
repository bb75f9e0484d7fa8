"""Operations that order elements or boxes: types and values held against OpenVINO, and what is refused."""

from __future__ import annotations

from typing import Any

import numpy as np
import peer
import pytest

from stepwell.dialects import opset
from stepwell.dialects.errors import InferenceError

X = np.array([[3, 1, 3, 2, -1], [0, 5, 5, 5, 4], [np.inf, -np.inf, 0, 2, 2]], np.float32)
BEST: dict[str, Any] = {"axis": 1, "mode": "max", "sort": "value"}
BOXES: dict[str, Any] = {"box_encoding": "corner"}
PER_CLASS = ("NonMaxSuppression1Op", "NonMaxSuppression3Op", "NonMaxSuppression4Op")
ROWS = ("NonMaxSuppression5Op", "NonMaxSuppressionOp")


def one(number: int) -> np.ndarray:
    return np.array(number, np.int64)


TYPES: list[tuple[str, list[Any], dict[str, Any]]] = [
    *((name, ["f32[2,3,4]", one(2)], BEST | {"axis": -1}) for name in ("TopK1Op", "TopK3Op", "TopKOp")),
    ("TopK3Op", ["i32[2,1..9]", "i64[]"], BEST | {"index_element_type": "i64"}),
    ("ExperimentalDetectronTopKROIsOp", ["f32[9,4]", "f32[9]"], {"max_rois": 5}),
    *((name, ["f32[2,6,4]", "f32[2,3,6]", one(2)], BOXES) for name in (*PER_CLASS, *ROWS)),
    *((name, ["f32[2,6,4]", "f32[2,3,6]"], BOXES) for name in (*PER_CLASS, *ROWS)),
    ("NMSRotatedOp", ["f32[2,6,5]", "f32[2,3,6]", one(2), "f32[]", "f32[]"], {}),
    ("MatrixNmsOp", ["f32[2,6,4]", "f32[2,3,6]"], {"nms_top_k": 3, "keep_top_k": 5}),
    ("MulticlassNms8Op", ["f32[2,6,4]", "f32[2,3,6]"], {"nms_top_k": 3, "keep_top_k": 5}),
    ("MulticlassNmsOp", ["f32[2,6,4]", "f32[2,3,6]"], {"nms_top_k": 3, "background_class": 1}),
]


@pytest.mark.parametrize(("name", "inputs", "properties"), TYPES)
def test_types(name: str, inputs: list[Any], properties: dict[str, Any]):
    found = peer.disagreements(getattr(opset, name), inputs, properties)
    # OpenVINO wants some element types at once where ours may become known later.
    assert [d for d in found if "dynamic[" not in d or "OpenVINO refused" not in d] == []


@pytest.mark.parametrize("mode", ["max", "min"])
@pytest.mark.parametrize("sort", ["value", "index"])
@pytest.mark.parametrize("axis", [0, 1])
def test_top_k(mode: str, sort: str, axis: int):
    properties = {"axis": axis, "mode": mode, "sort": sort, "stable": True, "index_element_type": "i32"}
    assert peer.wrong_values(opset.TopKOp, [X[:2], one(2)], properties, (1,)) == []


def test_of_equal_elements_the_first_comes_first():
    made = peer.build(opset.TopKOp, ["f32[3,5]", one(3)], BEST | {"stable": True, "index_element_type": "i64"})
    values, indices = made.evaluate(X, one(3))
    assert values.tolist() == [[3, 3, 2], [5, 5, 5], [np.inf, 2, 2]]
    assert indices.tolist() == [[0, 2, 3], [1, 2, 3], [0, 3, 4]]


REFUSED: list[tuple[str, list[Any], dict[str, Any], str]] = [
    ("TopKOp", ["f32[2,3]", one(-1)], BEST, "k is -1"),
    ("TopKOp", ["f32[2,3]", "f32[]"], BEST, "k must be integers"),
    ("TopKOp", ["f32[2,3]", "i64[2]"], BEST, "k must have rank 0"),
    ("TopKOp", ["f32[2,3]", one(1)], BEST | {"axis": 2}, "out of range"),
    ("TopKOp", ["f32[]", one(1)], BEST | {"axis": 0}, "a scalar has no largest elements"),
    ("TopKOp", ["f32[2,3]", one(1)], BEST | {"index_element_type": "u8"}, "index_element_type is u8"),
    ("ExperimentalDetectronTopKROIsOp", ["f32[9,5]", "f32[9]"], {"max_rois": 5}, "a roi has 4 numbers, not 5"),
    ("ExperimentalDetectronTopKROIsOp", ["f32[9,4]", "f32[8]"], {"max_rois": 5}, "9 rois and 8 probabilities"),
    ("NonMaxSuppressionOp", ["f32[1,6,5]", "f32[1,1,6]"], BOXES, "a box has 4 numbers, not 5"),
    ("NonMaxSuppressionOp", ["f32[6,4]", "f32[1,1,6]"], BOXES, "the boxes must have rank 3, not 2"),
    ("NonMaxSuppressionOp", ["f32[2,6,4]", "f32[1,1,6]"], BOXES, "the boxes are 2 batches, the scores 1"),
    ("NonMaxSuppressionOp", ["f32[1,6,4]", "f32[1,1,7]"], BOXES, "6 boxes and scores for 7"),
    ("NonMaxSuppressionOp", ["f32[1,6,4]", "f32[1,1,6]"], BOXES | {"output_type": "u8"}, "output_type is u8"),
    ("MatrixNmsOp", ["f32[2,6,4]", "f32[2,3,6]"], {"nms_top_k": -2}, "must be -1 or more"),
    ("MulticlassNmsOp", ["f32[2,6,5]", "f32[2,3,6]"], {}, "a box has 4 numbers, not 5"),
]


@pytest.mark.parametrize(("name", "inputs", "properties", "reason"), REFUSED)
def test_refused(name: str, inputs: list[Any], properties: dict[str, Any], reason: str):
    cls = getattr(opset, name)
    assert isinstance(peer.theirs(cls, inputs, properties), str)
    with pytest.raises(InferenceError, match=reason):
        peer.build(cls, inputs, properties)

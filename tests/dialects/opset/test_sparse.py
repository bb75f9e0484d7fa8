"""Lookups of rows and sparse rows: types and values held against OpenVINO, and what is refused."""

from __future__ import annotations

from typing import Any

import numpy as np
import peer
import pytest

from stepwell.dialects import opset
from stepwell.dialects.errors import InferenceError

TABLE = np.arange(10, dtype=np.float32).reshape(5, 2) - 3
PLACES = np.array([[0, 1], [0, 2], [3, 0]])


def ints(*numbers: int) -> np.ndarray:
    return np.array(numbers, np.int64)


INDICES, OFFSETS, SEGMENTS = ints(0, 2, 3, 4), ints(0, 2, 2), ints(0, 0, 2, 2)
WEIGHTS = np.array([0.5, 1, 2, -1], np.float32)

TYPES: list[tuple[str, list[Any], dict[str, Any]]] = [
    ("EmbeddingBagOffsetsSumOp", ["f32[5,?]", "i64[4]", "i64[3]"], {}),
    ("EmbeddingBagOffsetsSumOp", ["f32[5,2]", "i64[4]", "i64[3]", "i64[]", "f32[4]"], {}),
    ("EmbeddingBagOffsetsOp", ["f32[5,2]", INDICES, OFFSETS], {"reduction": "mean"}),
    ("EmbeddingBagPackedSumOp", ["f32[5,2]", "i64[4,3]"], {}),
    ("EmbeddingBagPackedOp", ["f32[5,2]", "i64[4,3]", "f32[4,3]"], {"reduction": "sum"}),
    ("EmbeddingSegmentsSumOp", ["f32[5,2]", "i64[4]", "i64[4]", np.int64(3)], {}),
    ("SparseFillEmptyRowsOp", ["f32[3]", ints(4, 5), PLACES, "f32[]"], {}),
]


@pytest.mark.parametrize(("name", "inputs", "properties"), TYPES)
def test_types(name: str, inputs: list[Any], properties: dict[str, Any]):
    found = peer.disagreements(getattr(opset, name), inputs, properties)
    # OpenVINO wants some element types and ranks at once where ours may become known later.
    assert [d for d in found if "OpenVINO refused" not in d] == []


VALUES: list[tuple[str, list[Any], dict[str, Any]]] = [
    ("EmbeddingBagOffsetsSumOp", [TABLE, INDICES, OFFSETS], {}),
    ("EmbeddingBagOffsetsSumOp", [TABLE, INDICES, OFFSETS, np.int64(1), WEIGHTS], {}),
    ("EmbeddingBagOffsetsSumOp", [TABLE, INDICES, OFFSETS, np.int64(-1)], {}),
    ("EmbeddingBagOffsetsOp", [TABLE, INDICES, OFFSETS], {"reduction": "mean"}),
    ("EmbeddingBagPackedSumOp", [TABLE, INDICES.reshape(2, 2)], {}),
    ("EmbeddingBagPackedSumOp", [TABLE, INDICES.reshape(2, 2), WEIGHTS.reshape(2, 2)], {}),
    ("EmbeddingBagPackedOp", [TABLE, INDICES.reshape(2, 2)], {"reduction": "mean"}),
    ("EmbeddingSegmentsSumOp", [TABLE, INDICES, SEGMENTS, np.int64(4)], {}),
    ("EmbeddingSegmentsSumOp", [TABLE, INDICES, SEGMENTS, np.int64(4), np.int64(1), WEIGHTS], {}),
    ("SparseFillEmptyRowsOp", [np.array([1, 2, 3], np.float32), ints(5, 4), PLACES, np.float32(9)], {}),
]


@pytest.mark.parametrize(("name", "arrays", "properties"), VALUES)
def test_values(name: str, arrays: list[Any], properties: dict[str, Any]):
    arrays = [np.asarray(a) for a in arrays]
    constants = [i for i in range(1, len(arrays)) if arrays[i].dtype.kind == "i"]
    assert peer.wrong_values(getattr(opset, name), arrays, properties, constants) == []


REFUSED: list[tuple[str, list[Any], dict[str, Any], str]] = [
    ("EmbeddingBagOffsetsSumOp", ["f32[]", "i64[4]", "i64[3]"], {}, "the table must have rank 1 or more"),
    ("EmbeddingBagOffsetsSumOp", ["f32[5,2]", "f32[4]", "i64[3]"], {}, "indices must be integers"),
    ("EmbeddingBagOffsetsSumOp", ["f32[5,2]", "i64[4,1]", "i64[3]"], {}, "indices must have rank 1"),
    ("EmbeddingBagOffsetsSumOp", ["f32[5,2]", "i64[4]", "i32[3]"], {}, "element types differ"),
    ("EmbeddingBagPackedSumOp", ["f32[5,2]", "i64[4]"], {}, "the indices must have rank 2"),
    ("EmbeddingBagPackedSumOp", ["f32[5,2]", "i64[4,3]", "f32[4,2]"], {}, "their weights"),
    ("EmbeddingBagPackedOp", ["f32[5,2]", "i64[4,2]", "f32[4,2]"], {"reduction": "mean"}, "weights are for"),
    ("EmbeddingSegmentsSumOp", ["f32[5,2]", "i64[4]", "i64[3]", "i64[]"], {}, "4 indices and 3 segment_ids"),
    ("SparseFillEmptyRowsOp", ["f32[3]", ints(4, 5, 6), PLACES, "f32[]"], {}, "dense_shape has 3 elements"),
    ("SparseFillEmptyRowsOp", ["f32[3]", ints(4, 5), "i64[3,3]", "f32[]"], {}, "an index has 3 numbers"),
    ("SparseFillEmptyRowsOp", ["f32[2]", ints(4, 5), "i64[3,2]", "f32[]"], {}, "2 values and 3 indices"),
]


@pytest.mark.parametrize(("name", "inputs", "properties", "reason"), REFUSED)
def test_refused(name: str, inputs: list[Any], properties: dict[str, Any], reason: str):
    cls = getattr(opset, name)
    assert isinstance(peer.theirs(cls, inputs, properties), str)
    with pytest.raises(InferenceError, match=reason):
        peer.build(cls, inputs, properties)

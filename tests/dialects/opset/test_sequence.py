"""Sequence and sparse: types against OpenVINO beyond the corpus, and what is refused."""

from __future__ import annotations

from typing import Any

import numpy as np
import peer
import pytest

from stepwell.dialects import opset
from stepwell.dialects.errors import InferenceError

CELL: dict[str, Any] = {"hidden_size": 4}
BOTH: dict[str, Any] = {"hidden_size": 4, "direction": "bidirectional"}
PLACES = np.array([[0, 1], [0, 2], [3, 0]])

TYPES: list[tuple[str, list[Any], dict[str, Any]]] = [
    ("LSTMCellOp", ["f32[2,5]", "f32[2,4]", "f32[2,4]", "f32[16,5]", "f32[16,4]", "f32[16]"], CELL),
    ("GRUCellOp", ["f32[2,5]", "f32[2,?]", "f32[12,5]", "f32[12,4]", "f32[16]"], CELL | {"linear_before_reset": True}),
    ("RNNCellOp", ["f32[2,5]", "f32[?,4]", "f32[4,5]", "f32[4,4]", "f32[4]"], CELL),
    ("LSTMSequenceOp", ["f32[2,7,5]", "f32[2,2,4]", "f32[2,2,4]", "i64[2]", "f32[2,16,5]", "f32[2,16,4]", "f32[2,16]"],
     BOTH),
    ("GRUSequenceOp", ["f32[?,7,5]", "f32[2,2,4]", "i32[2]", "f32[2,12,5]", "f32[2,12,4]", "f32[2,12]"], BOTH),
    ("RNNSequenceOp", ["f32[2,?,5]", "f32[2,2,4]", "i64[2]", "f32[2,4,5]", "f32[2,4,4]", "f32[2,4]"], BOTH),
    ("OneHotOp", ["i64[2,?]", "i64[]", "f32[]", "f32[]"], {"axis": 1}),
    ("ScaledDotProductAttentionOp", ["f32[2,?,4,8]", "f32[1,3,5,8]", "f32[2,3,5,6]", "f32[4,5]", "f32[]"],
     {"causal": False}),
    ("CTCGreedyDecoderSeqLenOp", ["f32[7,2,5]", "i32[7]", "i32[]"], {"classes_index_type": "i64"}),
    ("EmbeddingBagOffsetsOp", ["f32[5,?]", np.array([0, 2, 1]), np.array([0, 1])], {"reduction": "mean"}),
    ("EmbeddingSegmentsSumOp", ["f32[5,2]", np.array([0, 2, 1]), np.array([0, 1, 1]), np.int64(3)], {}),
    ("SparseFillEmptyRowsOp", ["f32[3]", np.array([4, 5]), PLACES, "f32[]"], {}),
]  # fmt: skip


@pytest.mark.parametrize(("name", "inputs", "properties"), TYPES)
def test_types(name: str, inputs: list[Any], properties: dict[str, Any]):
    found = peer.disagreements(getattr(opset, name), inputs, properties)
    # OpenVINO wants some element types and ranks at once where ours may become known later.
    assert [d for d in found if "OpenVINO refused" not in d] == []


REFUSED: list[tuple[str, list[Any], dict[str, Any], str]] = [
    ("RNNCellOp", ["f32[2,5]", "f32[3,4]", "f32[4,5]", "f32[4,4]", "f32[4]"], CELL, "the batch"),
    ("RNNCellOp", ["f32[2,5]", "f32[2,4]", "f32[5,5]", "f32[4,4]", "f32[4]"], CELL, "W has 5 rows, not 4"),
    ("RNNCellOp", ["f32[2,5]", "f32[2,4]", "f32[4,5]", "f32[4,4]", "f32[4]"], {"hidden_size": 3}, "hidden_size is 3"),
    ("RNNSequenceOp", ["f32[2,7,5]", "f32[2,1,4]", "i64[2]", "f32[1,4,5]", "f32[1,4,4]", "f32[1,4]"], BOTH,
     "directions"),
    ("OneHotOp", ["i64[2]", np.int64(-1), "f32[]", "f32[]"], {"axis": 0}, "depth is -1"),
    ("ScaledDotProductAttentionOp", ["f32[2,4,8]", "f32[2,5,7]", "f32[2,5,6]"], {"causal": False}, "query and key"),
    ("CTCGreedyDecoderOp", ["f32[7,2,5]", "f32[7,3]"], {}, "must be equal"),
    ("EmbeddingBagPackedOp", ["f32[5,2]", "i64[4,2]", "f32[4,2]"], {"reduction": "mean"}, "weights are for"),
    ("SparseFillEmptyRowsOp", ["f32[3]", np.array([4, 5, 6]), PLACES, "f32[]"], {}, "dense_shape has 3"),
]  # fmt: skip


@pytest.mark.parametrize(("name", "inputs", "properties", "reason"), REFUSED)
def test_refused(name: str, inputs: list[Any], properties: dict[str, Any], reason: str):
    with pytest.raises(InferenceError, match=reason):
        peer.build(getattr(opset, name), inputs, properties)

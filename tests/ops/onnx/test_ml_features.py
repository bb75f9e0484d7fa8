"""Classical machine learning: operators that prepare features, and the maps of scores."""

from __future__ import annotations

from typing import Any

import numpy as np
import onnx.parser
import pytest

from stepwell.dialects import diagnostics
from tests.ops.onnx.cases import OpCase, check, converted, forms

rng = np.random.default_rng(0)
NAN = float("nan")


def data(*shape: int, of: type = np.float32) -> np.ndarray:
    return (3 * rng.normal(size=shape)).astype(of)


def ml(op: str, *rows: list[np.ndarray | None], **options: Any) -> list[OpCase]:
    return forms(op, *rows, domain="ai.onnx.ml", **options)


PLACES = np.array([[0, 2, 2]], np.int64)
HOLES = np.array([[1, NAN, 3], [NAN, 0, NAN], [0, -0.0, np.inf]], np.float32)
ZERO_ROW = np.array([[0, 0, 0], [-1, -2, -4], [3, -4, 0.5]], np.float32)
WORDS = np.array([["a", "b", "c"], ["d", "e", "f"]])

CASES = [
    *ml("ArrayFeatureExtractor", [data(4, 3), PLACES], [data(2, 4, 3), PLACES], [data(3), PLACES], constants=(1,)),
    *ml("ArrayFeatureExtractor", [data(4, 3, of=np.int64), PLACES], [data(4, 3, of=np.float64), PLACES]),
    *ml("ArrayFeatureExtractor", [data(4, 3, of=np.int32), np.array([1])], label="one"),
    *ml("Binarizer", [data(4, 3)], [data(5)], [np.array([[0.5, np.inf, -np.inf]], np.float32)], threshold=0.5),
    *ml("Binarizer", [data(4, 3)], label="default"),
    *ml("Binarizer", [HOLES], threshold=0.5, expected=[(HOLES > 0.5).astype(np.float32)], label="nan"),
    *[
        case
        for threshold in (0.5, -0.5, 2.0, 1e20, -1e20)
        for of in (np.int32, np.int64, np.float64)
        for x in [data(4, 3, of=of)]
        for case in ml("Binarizer", [x], threshold=threshold, expected=[(x > threshold).astype(of)])
    ],
    *ml("FeatureVectorizer", [data(4, 3), data(4, 2)], inputdimensions=[3, 2]),
    *ml(
        "FeatureVectorizer",
        [data(4, 3, of=np.int64), data(4, 2, of=np.int64)],
        inputdimensions=[2, 4],
        label="cut-filled",
    ),
    *ml("FeatureVectorizer", [data(3, of=np.int32)], inputdimensions=[4], label="one row"),
    *ml("FeatureVectorizer", [data(2, 3, 2)], inputdimensions=[5], label="rank 3"),
    *ml("FeatureVectorizer", [data(2, 3)], expected=[np.zeros((2, 0), np.float32)], inputdimensions=[0], label="none"),
    *ml("Imputer", [HOLES], imputed_value_floats=[1.0, 2.0, 3.0], replaced_value_float=NAN),
    *ml("Imputer", [HOLES], [HOLES[0]], imputed_value_floats=[5.0], replaced_value_float=0.0, label="zero"),
    *ml("Imputer", [np.abs(data(3, 4, of=np.int64))], imputed_value_int64s=[7], replaced_value_int64=1),
    *ml(
        "Imputer",
        [np.array([[1, 2], [2, 1]], np.int32)],
        imputed_value_int64s=[7, 8],
        replaced_value_int64=1,
        expected=[np.array([[7, 2], [2, 8]], np.int32)],
        label="i32",
    ),
    *ml(
        "Imputer",
        [HOLES[:2].astype(np.float64)],
        imputed_value_floats=[7.0],
        replaced_value_float=NAN,
        expected=[np.where(np.isnan(HOLES[:2]), 7, HOLES[:2]).astype(np.float64)],
        label="f64",
    ),
    *[
        case
        for norm in ("MAX", "L1", "L2")
        for case in ml("Normalizer", [data(4, 3)], [ZERO_ROW], [ZERO_ROW[2]], [data(4, 3, of=np.int64)], norm=norm)
    ],
    *ml("Normalizer", [data(4, 3, of=np.float64)], [data(4, 3, of=np.int32)], norm="L2", label="types"),
    *[
        case
        for of in (np.float32, np.float64, np.int32, np.int64)
        for case in ml("Scaler", [data(4, 3, of=of)], offset=[1.0, 2.0, -3.0], scale=[0.5, 2.0, 0.1], label=of.__name__)
    ],
    *ml("Scaler", [data(4, 3)], [data(3)], [data(2, 3, 4)], offset=[1.5], scale=[0.5], label="one for all"),
]


@pytest.mark.parametrize("case", CASES, ids=str)
def test_case(case: OpCase):
    check(case)


def test_features_of_strings():
    model = OpCase("ArrayFeatureExtractor", [WORDS, PLACES], domain="ai.onnx.ml", constants=(1,)).model()
    np.testing.assert_array_equal(converted(model, {"x0": WORDS})[0], WORDS[:, PLACES[0]])


def test_a_map_of_scores_is_their_tensor():
    """The output that is declared as a sequence of maps has the scores, and a warning says in which order."""
    text = (
        '<ir_version: 8, opset_import: ["" : 17, "ai.onnx.ml" : 1]> test (float[N, 2] x) => (seq(map(string, float)) z)'
        '{ z = ai.onnx.ml.ZipMap <classlabels_strings = ["no", "yes"]> (x) }'
    )
    x = data(3, 2)
    with diagnostics.collecting() as warnings:
        (found,) = converted(onnx.parser.parse_model(text), {"x": x})
    np.testing.assert_array_equal(found, x)
    assert warnings == [
        "'z' is a tensor of scores, not a list of maps, as IR has none; its columns are the classes no, yes"
    ]

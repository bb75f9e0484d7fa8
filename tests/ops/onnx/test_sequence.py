"""One-hot rows, and sequences whose length is known."""

from __future__ import annotations

import numpy as np
import onnx
import onnx.parser
import pytest

import stepwell
from tests.ops.onnx.cases import OpCase, check, converted, forms

rng = np.random.default_rng(0)


def data(*shape: int, of: type = np.float32) -> np.ndarray:
    return rng.normal(size=shape).astype(of)


CASES = [
    *forms("OneHot", [np.array([0, 2, -1]), np.int64(3), np.array([-1, 5], np.float32)], opsets=(9, 11)),
    *forms(
        "OneHot",
        [np.array([[0, 2], [1, 7]]), np.array([3], np.int32), np.array([0, 1], np.float32)],
        axis=0,
        opsets=(11,),
    ),
    *forms(
        "OneHot", [np.array([[0, 2], [1, 7]]), np.int64(3), np.array([0, 1])], axis=1, opsets=(11,), constants=(1, 2)
    ),
]
X = data(4, 6)


def converted_graph(text: str) -> list[np.ndarray]:
    model = onnx.parser.parse_model(f'<ir_version: 8, opset_import: ["" : 17]> test (float[4, 6] x) => {text}')
    return converted(model, {"x": X})


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "(float[a, b] y) { i = Constant <value_int = -1> () s = SplitToSequence <axis = 1> (x) "
            "y = SequenceAt (s, i) }",
            [X[:, 5:]],
        ),
        (
            "(float[a] y) { i = Constant <value_int = 2> () s = SplitToSequence <axis = 0, keepdims = 0> (x) "
            "y = SequenceAt (s, i) }",
            [X[2]],
        ),
        (
            "(float[a, b] y, int64 n) { k = Constant <value_int = 4> () i = Constant <value_int = 1> () "
            "s = SplitToSequence <axis = 1> (x, k) y = SequenceAt (s, i) n = SequenceLength (s) }",
            [X[:, 4:], np.array(2)],
        ),
        (
            "(float[a, b] y) { k = Constant <value_ints = [1, 3]> () s = SplitToSequence (x, k) e = SequenceErase (s) "
            "t = SequenceInsert (e, x) y = ConcatFromSequence <axis = 0> (t) }",
            [np.concatenate([X[:1], X])],
        ),
        (
            "(float[a, b, c] y) { z = Constant <value_int = 0> () e = SequenceEmpty () s = SequenceInsert (e, x) "
            "h = Neg (x) t = SequenceInsert (s, h, z) y = ConcatFromSequence <axis = -1, new_axis = 1> (t) }",
            [np.stack([-X, X], -1)],
        ),
        (
            "(bool a, bool b, float[c, d] y) { o = Optional (x) a = OptionalHasElement (o) b = OptionalHasElement () "
            "y = OptionalGetElement (o) }",
            [True, False, X],
        ),
    ],
)
def test_sequences(text: str, expected: list[np.ndarray]):
    for ours, theirs in zip(converted_graph(text), expected, strict=True):
        np.testing.assert_array_equal(ours, theirs)


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("(float[a, b] y) { s = SequenceConstruct (x, x) y = Neg (s) }", "takes tensors only"),
        (
            "(float[a, b] y) { n = Size (x) s = SequenceConstruct (x) y = SequenceAt (s, n) }",
            "position 24",
        ),
        (
            "(float[a, b] y) { z = Constant <value_int = 0> () e = SequenceEmpty () y = SequenceAt (e, z) }",
            "position 0 in a sequence of 0",
        ),
    ],
)
def test_refusals(text: str, reason: str):
    with pytest.raises(stepwell.StepwellError, match=reason):
        converted_graph(text)


@pytest.mark.parametrize("case", CASES, ids=str)
def test_case(case: OpCase):
    check(case)

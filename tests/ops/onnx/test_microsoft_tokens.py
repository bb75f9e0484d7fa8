"""Repetition, speculation, words of characters, and attention over long texts."""

from __future__ import annotations

import numpy as np
import pytest

from tests.ops.onnx.cases import OpCase, check
from tests.ops.onnx.microsoft_rows import both, data, row

ids = np.array([[1, 2, 3, 1, 2, 4, 1, 2], [5, 5, 5, 5, 5, 5, 5, 5], [0, 1, 2, 3, 4, 5, 6, 7]])
NGRAMS = both(
    *(row("NGramRepeatBlock", ids, data(3, 9), ngram_size=n, label=f"{n}") for n in (1, 2, 3, 8)),
    row("NGramRepeatBlock", ids[:, :2], data(3, 9), ngram_size=3, label="too short"),
)


def detector(source, tokens, place: int, predicted, label: str, **more) -> OpCase:
    return row(
        "BifurcationDetector",
        np.array(source),
        np.array(tokens),
        np.array([place]),
        None if predicted is None else np.array(predicted),
        outputs=2,
        label=label,
        **{"min_ngram_size": 1, "max_ngram_size": 3, **more},
    )


text = [10, 4, 7, 9, 4, 8, 7, 9, 3]
DETECTED = [
    detector(text, [2, 4], 0, None, "nothing predicted"),
    detector(text, [2], 0, [10, 4, 7, 1, 1, 1, 1, 1, 1, 1], "some accepted"),
    detector(text, [2], 0, [*text, 6], "all accepted"),
    detector(text, [2], 3, [1] * 7, "none accepted"),
    detector(text, [2], 9, [7], "at the end"),
    detector(text, [7, 9], 0, None, "twice"),
    detector(text, [8, 7, 9], 0, None, "twice, then once"),
    detector(text, [9, 3], 0, None, "the last one"),
    detector(text, [5, 4, 8], 0, None, "longer ones", min_ngram_size=2),
]

words = np.array([[3, 1, 4, 1, 5], [2, 6, 0, 0, 0], [7, 0, 0, 0, 0], [1, 2, 3, 0, 0]], np.int32)
WORDS = [
    row("WordConvEmbedding", words, data(6, 1, window, 4), data(6), data(9, 4), label=f"{window}", constants=(1, 2, 3))
    for window in (2, 3)
]

B, S, H, D, R = 2, 8, 2, 4, 2
W = H * D
x, marks = data(B, S, W), np.zeros((B, S), np.int32)
marks[0, 0] = marks[1, 3] = 1
mask = np.zeros((B, S), np.float32)
mask[1, 6:] = -10000
inputs = x, data(W, 3 * W), data(3 * W), mask, data(W, 3 * W), data(3 * W)


def longformer() -> np.ndarray:
    """Token by token."""
    out = np.zeros((B, S, W), np.float32)
    near, far = (x @ inputs[i] + inputs[i + 1] for i in (1, 4))
    for batch, token in np.ndindex(B, S):
        everywhere = marks[batch, token]
        q, k, v = np.split((far if everywhere else near)[batch], 3, -1)
        seen = np.array([everywhere or abs(token - j) <= R or marks[batch, j] for j in range(S)])
        for head in range(H):
            cut = slice(head * D, (head + 1) * D)
            scores = np.where(seen, k[:, cut] @ q[token, cut] / np.sqrt(D) + mask[batch], -np.inf)
            powers = np.exp(scores - scores.max())
            out[batch, token, cut] = powers / powers.sum() @ v[:, cut]
    return out


LONG = both(
    row(
        "LongformerAttention",
        *inputs,
        marks,
        num_heads=H,
        window=R,
        constants=(1, 2, 4, 5),
        by=[longformer()],
        atol=1e-4,
    )
)


@pytest.mark.parametrize("case", NGRAMS + DETECTED + WORDS + LONG, ids=str)
def test_case(case: OpCase):
    check(case)

"""Sequences of labels: decoding, losses, distances, beams."""

from __future__ import annotations

import numpy as np

from tests.ops.tf.capture.define import Family, f32, f64, i32, i64, raw, text, tf

FAMILY = Family()
op, case = FAMILY.op, FAMILY.case

for merge in (False, True):
    for blank in (-1, 0, 2):
        case(
            "CTCGreedyDecoder",
            lambda x, n, merge=merge, blank=blank: raw.CTCGreedyDecoder(
                inputs=x, sequence_length=n, merge_repeated=merge, blank_index=blank
            ),
            f32(6, 3, 4),
            i32.of([6, 4, 2]),
            label=f"{'merge-' * merge}blank{blank}",
        )
case(
    "CTCGreedyDecoder",
    lambda x, n: raw.CTCGreedyDecoder(inputs=x, sequence_length=n, merge_repeated=True),
    f64(5, 2, 3),
    i32.of([5, 0]),
    label="f64",
)
for collapse in (False, True):
    for merge in (False, True):
        case(
            "CTCLoss",
            lambda x, at, v, n, collapse=collapse, merge=merge: tf.identity(
                raw.CTCLoss(
                    inputs=x,
                    labels_indices=at,
                    labels_values=v,
                    sequence_length=n,
                    preprocess_collapse_repeated=collapse,
                    ctc_merge_repeated=merge,
                )[0]
            ),
            f32(6, 2, 5),
            i64.of([[0, 0], [0, 1], [1, 0]]),
            i32.of([1, 3, 2]),
            i32.of([6, 5]),
            label="-".join(filter(None, ["collapse" * collapse, "merge" * merge])) or "plain",
        )
T, B, N = 6, 2, 4
for merge in (False, True):
    label = "merge" if merge else "keep"
    op("CTCGreedyDecoder", f32(T, B, N, low=0, high=4), i32.of([6, 4]), merge_repeated=merge, label=label)
    case(
        "CTCGreedyDecoder",
        lambda x, n, merge=merge: tf.sparse.to_dense(tf.SparseTensor(*_greedy(x, n, merge)[:3]), -1),
        f32(T, B, N, low=0, high=4),
        i32.of([6, 4]),
        label=f"{label}-dense",
    )
op("CTCGreedyDecoder", f32(T, B, N, low=0, high=4), sequence_length=[6, 6], label="constant-lengths")
op("CTCGreedyDecoder", f32(T, B, N, low=0, high=4), i32.of([6, 4]), blank_index=0, label="blank-first")
op("CTCGreedyDecoder", f64(T, B, N, low=0, high=4), i32.of([6, 4]), label="f64-op")
INDICES = [[0, 0], [0, 1], [1, 0]]
for collapse in (False, True):
    for merge in (False, True):
        label = f"{'collapse' if collapse else 'as-is'}-{'merged' if merge else 'kept'}"
        more = {"preprocess_collapse_repeated": collapse, "ctc_merge_repeated": merge}
        rest = {"outputs": ["CTCLoss:0"], "label": label}
        op("CTCLoss", f32(T, B, N), i64.of(INDICES), i32.of([1, 1, 2]), i32.of([6, 5]), **more, **rest)
case(
    "CTCLoss",
    lambda x, n: raw.CTCLoss(inputs=x, labels_indices=INDICES, labels_values=[0, 2, 1], sequence_length=n)[0] + 0.0,
    f32(T, B, N),
    i32.of([6, 5]),
    label="constant-labels",
)
op(
    "EditDistance",
    i64.of([[0, 0], [0, 1], [1, 0]]),
    i64.of([1, 2, 3]),
    i64.of([2, 2]),
    i64.of([[0, 0], [1, 0], [1, 1]]),
    i64.of([1, 3, 4]),
    i64.of([2, 2]),
)


def sequences(kind, lengths, shape, step):
    """A sparse tensor whose rows have these lengths."""
    indices = [[*np.unravel_index(g, shape[:-1]), j] for g, n in enumerate(lengths) for j in range(n)]
    letters = [(7 * i * step + i * i) % 4 for i in range(sum(lengths))]
    values = text.of(["abcd"[n : n + 2] for n in letters]) if kind is text else kind.of(letters)
    return i64.of(np.array(indices).reshape(-1, len(shape))), values, i64.of(shape)


PAIRS = {
    "rows": (([3, 0, 2, 5, 0], [5, 6]), ([4, 2, 0, 5, 0], [5, 5])),
    "3d": (([2, 3, 1, 4], [2, 2, 4]), ([2, 4, 1, 1], [2, 2, 4])),
    "one": (([7], [1, 7]), ([6], [1, 8])),
    "none": (([0, 0], [2, 1]), ([0, 0], [2, 1])),
    "fewer-rows": (([2], [1, 3]), ([1, 1, 2], [3, 3])),
}
for label, (ours, theirs) in PAIRS.items():
    for kind in (i64, text):
        given = (*sequences(kind, *ours, 1), *sequences(kind, *theirs, 3))
        name = f"{label}-{'text' if kind is text else 'i64'}"
        op("EditDistance", *given, label=name, forms="static")
        op("EditDistance", *given, normalize=False, label=f"{name}-plain", forms="static")


def _greedy(x, n, merge):
    return raw.CTCGreedyDecoder(inputs=x, sequence_length=n, merge_repeated=merge)

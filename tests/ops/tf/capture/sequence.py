"""Connectionist temporal classification."""

from __future__ import annotations

from tests.ops.tf.capture.define import Family, f32, f64, i32, i64, raw, tf

FAMILY = Family()
case = FAMILY.case

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

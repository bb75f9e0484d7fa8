"""Reductions over segments."""

from __future__ import annotations

from tests.ops.tf.capture.define import Family, bf16, c64, f16, f32, f64, i8, i16, i32, i64, text, tf, u8, u16, u32

FAMILY = Family()
op, case = FAMILY.op, FAMILY.case

IDS = [0, 0, 1, 3, 3]
for name in ("SegmentSum", "SegmentMean", "SegmentMax", "SegmentMin", "SegmentProd"):
    for kind, label in ((i32, ""), (i64, "i64-ids")):
        op(name, f32(5, 3), kind.of(IDS), label=label)
    op(name, f32(5), i32.of(IDS), label="1d")
    op(name, f32(5, 2, 2), segment_ids=IDS, label="constant")
    op(name, i32(5, 2), i32.of(IDS), label="i32")
    op(name, f16(5, 2), i32.of(IDS), label="f16")
    op(name, f64(5, 2), i32.of(IDS), label="f64")
for name in ("UnsortedSegmentSum", "UnsortedSegmentMax", "UnsortedSegmentMin", "UnsortedSegmentProd"):
    op(name, f32(5, 3), i32.of([3, 0, 1, 0, 3]), num_segments=5)
    op(name, f32(5, 3), i64.of([3, 0, 1, 0, 3]), i64.of(5), label="inputs")
    op(name, f32(5, 3), i32.of([3, -1, 1, 0, -1]), num_segments=4, label="negative")
    op(name, f32(2, 3, 2), i32.of([[0, 1, 1], [2, 2, 0]]), num_segments=3, label="2d-ids")
    op(name, i32(5), i32.of([3, 0, 1, 0, 3]), num_segments=4, label="i32")
    op(name, i64(5), i32.of([3, 0, 1, 0, 3]), num_segments=5, label="i64")
    op(name, f16(5), i32.of([3, 0, 1, 0, 3]), num_segments=4, label="f16")
    op(name, f32(5), segment_ids=[3, 0, 1, 0, 3], num_segments=4, label="constant")
for name in ("SparseSegmentSum", "SparseSegmentMean", "SparseSegmentSqrtN"):
    op(name, f32(6, 3), i32.of([0, 5, 2, 2, 1]), i32.of(IDS))
    op(name, f32(6, 3), i64.of([0, 5, 2, 2, 1]), i64.of(IDS), label="i64")
    op(name, f32(6), i32.of([0, 5, 2, 2, 1]), i32.of(IDS), label="1d")
    op(name, f32(6, 2, 2), indices=[0, 5, 2, 2, 1], segment_ids=IDS, label="constant")
    op(name, f64(6, 3), i32.of([0, 5, 2, 2, 1]), i32.of(IDS), label="f64")
    op(name, f16(6, 3), i32.of([0, 5, 2, 2, 1]), i32.of(IDS), label="f16")
    op(f"{name}WithNumSegments", f32(6, 3), i32.of([0, 5, 2, 2, 1]), i32.of(IDS), num_segments=6)
    op(f"{name}WithNumSegments", f32(6, 3), i32.of([0, 5]), i32.of([1, 1]), i32.of(3), label="inputs")
case("SegmentSum", lambda x: tf.math.segment_sum(x, tf.constant(IDS)) + 1.0, f32(5, 3), label="used")

# Complex numbers, numbers of segments, narrow integers, no rows.
for name in ("SegmentSum", "SegmentMean"):
    op(name, c64(5, 2), i32.of(IDS), label="complex")
op("UnsortedSegmentSum", c64(5), i32.of([3, 0, 1, 0, 3]), num_segments=4, label="complex")
op("UnsortedSegmentSum", f32(5), i16.of([3, 0, 1, 0, 3]), num_segments=4, label="i16-ids", forms="static")
op("UnsortedSegmentSum", f32(2, 0, 3), i32.of([[], []]), num_segments=2, label="empty")
op("UnsortedSegmentMax", u8(5), i32.of([2, 0, 2, 0, 3]), num_segments=4, label="u8")
op("UnsortedSegmentMin", i8(5), i32.of([2, 0, 2, 0, 3]), num_segments=4, label="i8")
op("UnsortedSegmentSum", f32(3, 2), i32.of([1, 0, 1]), i32.of(2), label="computed")
op("SegmentMax", u32(5), i32.of(IDS), label="u32")
op("SegmentMin", u16(5), i32.of(IDS), label="u16")
op("SegmentMean", i64(5, 2), i32.of(IDS), label="i64")
op("SparseSegmentSum", i32(6, 2), i32.of([0, 5, 2, 2, 1]), i32.of(IDS), label="i32")
op("SparseSegmentMeanWithNumSegments", bf16(6, 2), i32.of([0, 5, 2]), i32.of([1, 1, 3]), num_segments=5, label="bf16")
op("UnsortedSegmentProd", c64(5, 2), i32.of([2, 0, 2, 0, 2]), num_segments=4, label="complex")
op("SegmentProd", c64(5), i32.of(IDS), label="complex")
WORDS = text.of(["b", "", "ab", "c", "ä", "z"])
op("UnsortedSegmentJoin", WORDS, i32.of([2, 0, 2, 0, 4, 2]), num_segments=5, separator=", ")
op("UnsortedSegmentJoin", WORDS, i64.of([1, 1, 1, 0, 0, 0]), i32.of(2), label="plain")
op(
    "UnsortedSegmentJoin",
    text.of([["a", "b"], ["c", "d"]]),
    i32.of([[0, 1], [1, 0]]),
    num_segments=2,
    separator="-",
    label="2d",
)

"""Largest entries, distinct values, searches in sorted ones."""

from __future__ import annotations

from tests.ops.tf.capture.define import Family, f16, f32, f64, i8, i32, i64, raw, text, tf, u8, u32

FAMILY = Family()
op, case = FAMILY.op, FAMILY.case

for k in (1, 3, 5):
    case(
        "TopK",
        lambda x, k=k: raw.ApproxTopK(input=x, k=k),
        f32(2, 5),
        rename={"ApproxTopK": "TopK"},
        oracle=lambda x, k=k: raw.TopKV2(input=x, k=k),
        forms="static",
        label=f"{k}",
    )
    op("TopKV2", f32(2, 5), k=k, label=f"{k}")
op("TopKV2", f32(5), k=2, label="1d")
op("TopKV2", f32(2, 3, 5), k=2, label="3d")
case(
    "TopKV2",
    lambda x: tf.reduce_sum(raw.TopKV2(input=x, k=2, sorted=False)[0], 1),
    f32(2, 5),
    label="unsorted",
    outputs=["Sum:0"],
)
op("TopKV2", f32.of([[1, 3, 3, 1, 3], [2, 2, 2, 2, 2]]), k=3, label="ties")
op("TopKV2", f32(2, 5), i32.of(3), label="input")
op("TopKV2", f32(2, 5), i64.of(3), label="i64-input")
op("TopKV2", f32(2, 5), k=0, label="none")
op("TopKV2", f32(2, 5), k=2, index_type="int64", label="i64-indices")
op("TopKV2", f32(2, 5), k=2, index_type="int16", label="i16-indices")
for label, kind in {"i32": i32, "i64": i64, "u8": u8, "i8": i8, "f16": f16, "f64": f64}.items():
    op("TopKV2", kind(2, 5), k=2, label=label, forms="static")
case("TopKV2", lambda x: raw.TopKV2(input=x, k=2)[1] + 1, f32(2, 5), label="indices-only")
case("TopKV2", lambda x: raw.TopKV2(input=x, k=2)[0] * 2.0, f32(2, 5), label="values-only")
case("TopKV2", lambda x: tf.sort(x), f32(2, 5), label="sort")
case("TopKV2", lambda x: tf.argsort(x, direction="DESCENDING"), f32(2, 5), label="argsort")
UNSORTED = [3, 1, 3, 2, 1, 7]
for label, kind in {"f32": f32, "i32": i32, "i64": i64, "f16": f16, "u8": u8}.items():
    op("Unique", kind.of(UNSORTED), label=label)
    op("UniqueWithCounts", kind.of(UNSORTED), label=label)
for name in ("Unique", "UniqueWithCounts"):
    op(name, i32.of(UNSORTED), out_idx="int64", label="i64-indices")
    op(name, f32.of([]), label="empty")
    op(name, i32.of([5]), label="one")
    op(name, text.of(["b", "a", "b", ""]), label="text")
case("Unique", lambda x: raw.Unique(x=x)[0] + 1, i32.of(UNSORTED), label="values-only")
case(
    "Unique",
    lambda x: raw.GatherV2(params=raw.Unique(x=x)[0], indices=raw.Unique(x=x)[1], axis=0),
    i32.of(UNSORTED),
    label="restored",
)
for axis, label in (([0], "rows"), ([1], "columns")):
    op("UniqueV2", i32.of([[1, 0, 1], [2, 5, 2], [1, 0, 1]]), axis=axis, label=label)
    op("UniqueWithCountsV2", i32.of([[1, 0, 1], [2, 5, 2], [1, 0, 1]]), axis=axis, label=label)
case("UniqueV2", lambda x: raw.UniqueV2(x=x, axis=tf.constant([], tf.int64)), i32.of(UNSORTED), label="flat")
for label, kind in {"i32": i32, "i64": i64, "f32": f32, "f16": f16}.items():
    op("ListDiff", kind.of([1, 2, 3, 4, 5, 2]), kind.of([1, 3, 9]), label=label)
op("ListDiff", i32.of([1, 2, 3]), i32.of([]), label="nothing-to-take")
op("ListDiff", i32.of([1, 2]), i32.of([1, 2, 3]), label="nothing-left")
op("ListDiff", i32.of([1, 2, 3]), y=[2], out_idx="int64", label="i64-indices")
op("ListDiff", text.of(["a", "b", "c"]), text.of(["b"]), label="text")
for name in ("LowerBound", "UpperBound"):
    op(name, f32.of([[1, 2, 2, 5], [0, 0, 3, 9]]), f32.of([[2, 0, 6], [0, 9, 4]]))
    op(name, i32.of([[1, 2, 2, 5]]), i32.of([[2, 0, 6]]), out_type="int64", label="i64")
case(
    "UpperBound",
    lambda s, v: tf.searchsorted(s, v, side="right"),
    f32.of([1, 2, 2, 5]),
    f32.of([2, 0, 6]),
    label="searchsorted",
)
op(
    "DenseToDenseSetOperation",
    i32.of([[1, 2, 3], [4, 5, 6]]),
    i32.of([[3, 1, 9], [6, 6, 7]]),
    set_operation="intersection",
)
for operation in ("a-b", "b-a", "union"):
    op(
        "DenseToDenseSetOperation",
        i32.of([[1, 2, 3], [4, 5, 6]]),
        i32.of([[3, 1], [6, 7]]),
        set_operation=operation,
        label=operation,
    )

# Strings, u32, axes, sets.
op("TopKV2", u32.of([[4294967295, 1, 2147483648, 7, 4294967294]]), k=3, label="u32")
op("TopKV2", i32.of([[2**31 - 1, 1, 2**31 - 2, -(2**31), 0]]), k=5, label="large")
op("TopKV2", f32(2, 0), k=0, label="empty")
case(
    "ApproxTopK",
    lambda x: raw.ApproxTopK(input=x, k=2),
    f32(3, 6),
    oracle=lambda x: raw.TopKV2(input=x, k=2),
    forms="static",
    label="max",
)
case(
    "ApproxTopK",
    lambda x: raw.ApproxTopK(input=x, k=2, is_max_k=False, reduction_dimension=0),
    f32(6, 3),
    oracle=lambda x: [tf.sort(x, axis=0)[:2], tf.argsort(x, axis=0)[:2]],
    outputs=["ApproxTopK:0", "ApproxTopK:1"],
    forms="static",
    label="min",
)
op("UniqueV2", text.of([["b", "a", "b"], ["c", "d", "c"]]), axis=[1], label="text-columns")
op("UniqueV2", i32.of(UNSORTED), axis=[0], label="axis-of-list")
op("UniqueWithCountsV2", f32.of([[[1, 2], [1, 2]], [[3, 4], [3, 4]]]), axis=[-2], label="middle")
op("UniqueWithCounts", text.of(["b", "ab", "b", "", "ab"]), out_idx="int64", label="text-i64")
op("ListDiff", text.of(["a", "b", "c", "", "bb"]), text.of(["bb", "x", ""]), out_idx="int64", label="text-i64")
op("UpperBound", f64.of([[1, 2, 2, 5]]), f64.of([[2, 0, 6]]), label="f64")
SETS = [[[1, 1, 2], [4, 5, 4]], [[7, 8, 9], [3, 3, 3]]]
OTHERS = [[[2, 5], [4, 4]], [[9, 9], [1, 2]]]
for operation in ("a-b", "b-a", "union", "intersection"):
    for label, kind in {"3d": i64, "u8": u8}.items():
        op(
            "DenseToDenseSetOperation",
            kind.of(SETS),
            kind.of(OTHERS),
            set_operation=operation,
            label=f"{operation}-{label}",
        )
op(
    "DenseToDenseSetOperation",
    text.of([["b", "a"], ["x", "x"]]),
    text.of([["a", ""], ["y", "x"]]),
    set_operation="union",
    label="text",
)
op("DenseToDenseSetOperation", i32.of([[1, 2]]), i32.of([[3]]), set_operation="intersection", label="nothing")
PLACES = [[0, 0, 0], [0, 0, 1], [0, 0, 2], [1, 1, 0], [1, 1, 1]]
op("SetSize", i64.of(PLACES), i32.of([5, 5, 7, 1, 2]), i64.of([2, 2, 3]), forms="static")
op("SetSize", i64.of(PLACES), text.of(["a", "a", "a", "b", ""]), set_shape=[2, 2, 3], label="text")

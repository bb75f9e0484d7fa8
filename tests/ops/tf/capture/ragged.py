"""Ragged tensors, as their row partitions and values."""

from __future__ import annotations

from tests.ops.tf.capture.define import Family, f32, f64, i32, i64, raw, text

FAMILY = Family()
op, case = FAMILY.op, FAMILY.case

for kind, label in ((i32, "i32"), (i64, "i64"), (f32, "f32"), (f64, "f64")):
    op("RaggedRange", kind.of([0, 5, 8]), kind.of([3, 5, 2]), kind.of([1, 1, -2]), label=label)
op("RaggedRange", i32.of(0), i32.of([3, 0, 4]), i32.of(1), label="scalars")
op("RaggedRange", i32.of([0, 1]), i32.of([3, 4]), i32.of([1, 2]), Tsplits="int32", label="i32-splits")
for kind, label in ((i64, "i64"), (i32, "i32")):
    op("RaggedTensorToSparse", [kind.of([0, 2, 2, 5])], f32(5), label=label)
op("RaggedTensorToSparse", [i64.of([0, 2, 3]), i64.of([0, 2, 2, 5])], f32(5), label="two")
op("RaggedTensorToSparse", [i64.of([0, 2, 2, 5])], text(5), label="text")
SPLITS = ["ROW_SPLITS"]
for shape, label in (([-1, -1], "open"), ([4, 3], "given"), ([2, 2], "cut"), ([-1, 5], "wide")):
    op(
        "RaggedTensorToTensor",
        f32(5),
        f32.of(0),
        [i64.of([0, 2, 2, 5])],
        shape=shape,
        row_partition_types=SPLITS,
        label=f"splits-{label}",
    )
    op(
        "RaggedTensorToTensor",
        f32(5),
        f32.of(-1),
        [i64.of(3), i64.of([0, 0, 2, 2, 2])],
        shape=shape,
        row_partition_types=["FIRST_DIM_SIZE", "VALUE_ROWIDS"],
        label=f"rows-{label}",
    )
op(
    "RaggedTensorToTensor",
    i32(5),
    i32.of(7),
    [i32.of([0, 2, 2, 5])],
    shape=[-1, -1],
    row_partition_types=SPLITS,
    label="i32",
)
op(
    "RaggedTensorToTensor",
    text(5),
    text.of("-"),
    [i64.of([0, 2, 2, 5])],
    shape=[-1, -1],
    row_partition_types=SPLITS,
    label="text",
)
op(
    "RaggedTensorToTensor",
    f32(5, 2),
    f32.of(0),
    [i64.of([0, 2, 2, 5])],
    shape=[-1, -1, 2],
    row_partition_types=SPLITS,
    label="inner",
    forms="static",
)
op(
    "RaggedTensorToTensor",
    f32(5),
    f32.of(0),
    [i64.of([0, 2, 3]), i64.of([0, 2, 2, 5])],
    shape=[-1, -1, -1],
    row_partition_types=["ROW_SPLITS", "ROW_SPLITS"],
    label="two",
)
op("RaggedGather", [i64.of([0, 2, 2, 5])], f32(5), i32.of([2, 0, 1]), OUTPUT_RAGGED_RANK=1)
op("RaggedBincount", i64.of([0, 2, 5]), i64.of([1, 3, 1, 0, 1]), i64.of(5), f32.of([1, 1, 1, 2, 2]))
case(
    "RaggedTensorToSparse",
    lambda s, v: raw.RaggedTensorToSparse(rt_nested_splits=[s], rt_dense_values=v)[0] + 1,
    i64.of([0, 2, 2, 5]),
    f32(5),
    label="indices-only",
)

"""Ragged tensors, as their row partitions and values."""

from __future__ import annotations

import numpy as np

from tests.ops.tf.capture.define import Family, c64, f32, f64, i32, i64, raw, text

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
op(
    "RaggedTensorToTensor",
    f32(9),
    f32.of(-1),
    [i64.of([0, 2, 2, 5])],
    shape=[-1, -1],
    row_partition_types=SPLITS,
    label="values-left",
)
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

# Corners: ranges that end between steps, no rows, shapes that are not given, mixed partitions, inner values.
op("RaggedRange", f32.of([0, 1, 5]), f32.of([1, 1, 0]), f32.of([0.3, 1, -1.5]), label="between")
op("RaggedRange", i32.of([20000001, -7]), i32.of([20000006, 9]), i32.of([2, 5]), label="large")
op("RaggedRange", i64.of(3), i64.of(10), i64.of(3), label="one")
op("RaggedRange", i32(0), i32(0), i32(0), label="none", forms="static")
op("RaggedTensorToSparse", [i64.of([0, 2, 2, 3])], f32(3, 2, 2), label="inner")
op("RaggedTensorToSparse", [i64.of([0])], f32(0), label="none", forms="static")
op("RaggedTensorToSparse", [i64.of([0, 0, 0])], i32(0), label="empty-rows")
ROWS = ["FIRST_DIM_SIZE", "VALUE_ROWIDS", "VALUE_ROWIDS"]
THREE = [-1, -1, -1]
op(
    "RaggedTensorToTensor",
    f32(4),
    f32.of(0),
    [i64.of(3), i64.of([0, 0, 2]), i64.of([0, 1, 1, 2])],
    shape=THREE,
    row_partition_types=ROWS,
    label="two-rows",
)
op(
    "RaggedTensorToTensor",
    f32(4),
    f32.of(0),
    [i64.of(3), i64.of([0, 0, 2]), i64.of([0, 1, 1, 4])],
    shape=THREE,
    row_partition_types=[*ROWS[:2], "ROW_SPLITS"],
    label="mixed",
)
TWO = [i64.of([0, 3, 4]), i64.of([0, 1, 1, 3, 4])]
op("RaggedTensorToTensor", f32(4), f32.of(0), TWO, shape=[-1, 2, 1], row_partition_types=SPLITS * 2, label="cut-both")
ONE = [i64.of([0, 2, 2, 3])]
op("RaggedTensorToTensor", f32(3), f32.of(9), ONE, shape=-1, row_partition_types=SPLITS, label="no-shape")
op("RaggedTensorToTensor", f32(3, 2), f32.of([7, 8]), ONE, shape=-1, row_partition_types=SPLITS, label="row-default")
op("RaggedTensorToTensor", text(3, 2), text.of("?"), ONE, shape=-1, row_partition_types=SPLITS, label="text-inner")
op("RaggedTensorToTensor", c64(3), c64.of(1 + 2j), ONE, shape=-1, row_partition_types=SPLITS, label="complex")
op("RaggedTensorToTensor", i32.of([3, 1]), i64(3), i64.of(5), ONE, row_partition_types=SPLITS, label="computed")
op(
    "RaggedTensorToTensor",
    f32(0),
    f32.of(5),
    [i64.of([0, 0])],
    shape=[-1, 2],
    row_partition_types=SPLITS,
    label="empty",
)
op("RaggedTensorToTensor", f32(0), f32.of(5), [i64.of([0])], shape=[-1, -1], row_partition_types=SPLITS, label="none")
PARAMS = [i64.of([0, 2, 3]), i64.of([0, 1, 1, 3])]
op("RaggedGather", PARAMS, i32(3), i32.of([[1, 0], [0, 0]]), OUTPUT_RAGGED_RANK=3, label="matrix")
op("RaggedGather", PARAMS, f32(3, 2), i64.of([1, 1]), OUTPUT_RAGGED_RANK=2, label="two")
op("RaggedGather", [i64.of([0, 2, 3])], f32(3), i32.of(1), OUTPUT_RAGGED_RANK=0, label="scalar")
op("RaggedGather", [i32.of([0, 2, 3])], text(3), i32(0), OUTPUT_RAGGED_RANK=1, label="none")
COUNTED = (i64.of([0, 2, 2, 5]), i32.of([1, 3, 1, 7, 1]), i32.of(5))
op("RaggedBincount", *COUNTED, weights=np.zeros(0, np.float32), label="unweighted")
op("RaggedBincount", *COUNTED, weights=np.zeros(0, np.float32), binary_output=True, label="binary")
op("RaggedBincount", i64.of([0, 2, 5]), i64.of([1, 3, 1, 0, 1]), i64.of(4), i64(5), label="i64")

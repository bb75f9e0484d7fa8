"""Gathers and scatters, dynamic partitions and stitches."""

from __future__ import annotations

from tests.ops.tf.capture.define import Family, boolean, c64, f16, f32, f64, i16, i32, i64, raw, text, tf, u8

FAMILY = Family()
op, case = FAMILY.op, FAMILY.case

KINDS = {"i32": i32, "i64": i64, "f16": f16, "f64": f64, "boolean": boolean, "text": text, "u8": u8}
for axis in (0, 1, 2, -1, -2):
    op("GatherV2", f32(2, 3, 4), i32.of([[1, 0], [0, 1]]), axis=axis, label=f"axis{axis}")
op("GatherV2", f32(2, 3), i32.of(1), axis=1, label="scalar")
op("GatherV2", f32(2, 3), i64.of([2, 0]), axis=-1, label="i64")
op("GatherV2", f32(2, 3), i32.of([]), axis=1, label="nothing")
op("GatherV2", f32(2, 3), i32.of([1]), i32.of(0), label="axis-input", forms="static")
op("GatherV2", f32(2, 3), i64.of([1]), i64.of(1), label="i64-axis-input", forms="static")
op("GatherV2", f32(2, 3), indices=[1, 0], axis=0, label="constant")
op("GatherV2", f32(2, 3, 4), i32.of([[0, 2], [1, 1]]), axis=1, batch_dims=1, label="batch")
op("GatherV2", f32(2, 3, 4), i32.of([[0, 2], [1, 1]]), axis=2, batch_dims=1, label="batch-axis2")
op(
    "GatherV2",
    f32(2, 3, 4),
    i32.of([[[0, 2], [1, 1], [3, 0]], [[0, 2], [1, 1], [3, 0]]]),
    axis=-1,
    batch_dims=2,
    label="batch2",
)
op("GatherV2", f32(2, 3, 4), i32.of([[0, 2], [1, 1]]), axis=1, batch_dims=-1, label="batch-negative")
op("GatherV2", i64.of([2**40, 5, -7]), i32.of([0, 2]), axis=0, label="large")
op("Gather", f32(3, 4), i32.of([[2, 0], [1, 1]]))
op("Gather", f32(3, 4), i64.of(2), label="scalar")
op("Gather", f32(5), i32.of([4, 0]), label="1d")
for label, kind in KINDS.items():
    op("GatherV2", kind(2, 3), i32.of([1, 0, 1]), axis=0, label=f"of-{label}", forms="static")
    op("GatherNd", kind(2, 3), i32.of([[1, 0], [0, 2]]), label=f"of-{label}", forms="static")
op("GatherNd", f32(2, 3, 4), i32.of([[1, 0], [0, 2]]), label="slices", forms="static")
op("GatherNd", f32(2, 3, 4), i32.of([[[1], [0]], [[0], [1]]]), label="one", forms="static")
op("GatherNd", f32(2, 3, 4), i64.of([[1, 0, 3], [0, 2, 1]]), label="elements", forms="static")
op("GatherNd", f32(2, 3), i32.of([1, 2]), label="single", forms="static")
op("GatherNd", f32(2, 3), i16.of([[1, 2]]), label="i16", forms="static")
case("GatherNd", lambda x: raw.GatherNd(params=x, indices=tf.zeros([2, 0], tf.int32)), f32(2, 3), label="whole")
case(
    "GatherNd", lambda x, i: tf.gather(x, i, axis=1, batch_dims=1), f32(2, 3, 4), i32.of([[0], [2]]), label="batch-dims"
)

for kind, label in ((i32, "i32"), (i64, "i64")):
    op("ScatterNd", kind.of([[1], [3], [1]]), f32(3, 2), kind.of([4, 2]), label=label, forms="static")
    op("ScatterNd", kind.of([[0, 1], [1, 2]]), f32(2), kind.of([2, 3]), label=f"{label}-elements", forms="static")
op("ScatterNd", i32.of([[1], [3]]), f32(2, 2), shape=[5, 2], label="constant")
op("ScatterNd", i32.of([[1], [3], [1]]), i32(3), shape=[5], label="of-i32")
op("ScatterNd", i32.of([[1], [3], [1]]), f16(3), shape=[5], label="of-f16")
op("ScatterNd", i32.of([[[0], [2]], [[1], [2]]]), f32(2, 2, 3), shape=[4, 3], label="blocks")
case(
    "ScatterNd",
    lambda x: raw.ScatterNd(indices=tf.zeros([0, 1], tf.int32), updates=x, shape=[4, 3]),
    f32(0, 3),
    label="none",
)
for name in ("TensorScatterUpdate", "TensorScatterAdd", "TensorScatterSub", "TensorScatterMax", "TensorScatterMin"):
    op(name, f32(4, 3), i32.of([[1], [3]]), f32(2, 3), label="rows")
    op(name, f32(4, 3), i64.of([[0, 1], [3, 2]]), f32(2), label="elements")
    op(name, i32(5), i32.of([[4], [0]]), i32(2), label="i32")
    op(name, i64(5), i32.of([[4], [0]]), i64(2), label="i64")
    op(name, f16(5), i32.of([[4], [0]]), f16(2), label="f16")
    op(name, f32(4, 3), indices=[[2]], updates=[[1.0, 2.0, 3.0]], label="constant")
    if name != "TensorScatterUpdate":
        op(name, f32(4, 2), i32.of([[1], [1], [3]]), f32(3, 2), label="twice")
op("TensorScatterUpdate", text(4), i32.of([[1], [3]]), text(2), label="text")
op("TensorScatterUpdate", boolean(4), i32.of([[1], [3]]), boolean(2), label="boolean")
op("ScatterNdNonAliasingAdd", f32(4, 3), i32.of([[1], [1]]), f32(2, 3))

op("DynamicPartition", f32(6), i32.of([0, 1, 0, 2, 1, 0]), num_partitions=3)
op("DynamicPartition", f32(4, 3), i32.of([1, 1, 0, 1]), num_partitions=2, label="rows")
op("DynamicPartition", f32(4, 3), i32.of([1, 1, 3, 1]), num_partitions=4, label="some-empty")
op("DynamicPartition", f32(2, 2, 3), i32.of([[1, 0], [0, 1]]), num_partitions=2, label="2d")
op("DynamicPartition", i64(4), i32.of([1, 1, 0, 1]), num_partitions=2, label="i64")
op("DynamicPartition", f32(4), i32.of([0, 0, 0, 0]), num_partitions=1, label="one")
op("DynamicPartition", f32.of(2.5), i32.of(1), num_partitions=2, label="scalar")
for name in ("DynamicStitch", "ParallelDynamicStitch"):
    op(name, [i32.of([0, 2]), i32.of([1, 3])], [f32(2), f32(2)])
    op(name, [i32.of([4, 1]), i32.of([[5, 2], [0, 3]])], [f32(2, 3), f32(2, 2, 3)], label="rows")
    op(name, [i32.of(2), i32.of([0, 1])], [f32(), f32(2)], label="scalar")
    op(name, [i32.of([1, 0])], [i64(2, 3)], label="i64")
op("DynamicStitch", [i32.of([0, 1]), i32.of([1, 2])], [f32(2), f32(2)], label="overlap")
for name in ("InplaceUpdate", "InplaceAdd", "InplaceSub"):
    # They change what they are given, so they get a copy of it.
    def inplace(x, i, v, name=name):
        return getattr(raw, name)(x=raw.DeepCopy(x=x), i=i, v=v)

    case(name, inplace, f32(4, 3), i32.of([1, 3]), f32(2, 3))
    if name != "InplaceUpdate":
        case(name, inplace, i32(4, 3), i32.of([2, 2]), i32(2, 3), label="twice")

# Complex numbers, strings, computed axes, places out of range.
op("GatherV2", f32(2, 3, 4), i32.of([[1, 0], [0, 1]]), i32.of(-2), label="computed-axis-middle")
op("GatherV2", text(2, 3), i32.of([2, 0]), i32.of(1), label="computed-axis-text")
op("GatherV2", c64(2, 3), i32.of([2, 0]), i32.of(-1), label="computed-axis-complex")
op("GatherV2", c64(2, 3), i32.of([2, 0]), axis=-1, label="complex")
op("GatherV2", text(2, 3), i32.of([2, 0]), axis=1, label="text-axis1")
op("GatherV2", text(2, 3), i32.of([[2, 0], [1, 1]]), axis=1, batch_dims=1, label="text-batch")
op("GatherV2", f32(2, 3), i16.of([1, 0]), axis=0, label="i16")
op("GatherNd", c64(2, 3), i32.of([[1, 0], [0, 2]]), label="complex", forms="static")
op("GatherNd", c64(2, 3), i32.of([[1], [0]]), label="complex-rows", forms="static")
op("GatherNd", f32(2, 3).known(None, None), i32.of([[1], [0]]).known(None, 1), label="partly")
op(
    "GatherNd",
    f32(2, 3),
    i32.of([[1, 0], [2, 0], [0, -1]]),
    bad_indices_policy="IGNORE",
    label="ignore",
    forms="static",
)
op("GatherNd", i32(2, 3), i32.of([[1], [2]]), bad_indices_policy="IGNORE", label="ignore-rows", forms="static")
op("ScatterNd", i32.of([[1], [3], [1]]), c64(3, 2), shape=[4, 2], label="complex")
op("ScatterNd", i32.of([[1], [3], [1]]), boolean(3), shape=[4], label="boolean")
op("ScatterNd", text(2), indices=[[1], [3]], shape=[4], label="text")
op("ScatterNd", i32.of([[1], [5], [-1]]), f32(3), shape=[4], bad_indices_policy="IGNORE", label="ignore")
op("TensorScatterUpdate", c64(4), i32.of([[1], [3]]), c64(2), label="complex")
op("TensorScatterAdd", c64(4), i32.of([[1], [1]]), c64(2), label="complex")
op("TensorScatterSub", i32(4, 2), i32.of([[1], [1], [9]]), i32(3, 2), bad_indices_policy="IGNORE", label="ignore")
op("DynamicPartition", text(4), i32.of([1, 1, 0, 1]), num_partitions=2, label="text")
op("DynamicPartition", c64(4), i32.of([1, 1, 0, 1]), num_partitions=2, label="complex")
op("DynamicStitch", [i32.of([0, 2]), i32.of([1])], [text(2), text(1)], label="text")
op("DynamicStitch", [i32.of([0, 2]), i32.of(1)], [c64(2), c64()], label="complex")
op("DynamicStitch", [i32.of([0, 2, 0]), i32.of([1, 2])], [f32(3, 2), f32(2, 2)], label="twice")

"""Sparse tensors, as their indices, values and shapes."""

from __future__ import annotations

from tests.ops.tf.capture.define import Family, f32, f64, i32, i64, raw, text, tf

FAMILY = Family()
op, case = FAMILY.op, FAMILY.case

INDICES = [[0, 1], [0, 3], [2, 0]]
GIVEN = (i64.of(INDICES).known(None, 2), f32.of([1.5, -2, 3]), i64.of([4, 5]).known(2))
OTHER = (i64.of([[0, 1], [1, 1], [2, 0], [3, 4]]).known(None, 2), f32.of([5.0, 6, 7, 8]), i64.of([4, 5]).known(2))

for kind, label in ((i32, "i32"), (i64, "i64")):
    op(
        "SparseToDense",
        kind.of(INDICES).known(None, 2),
        kind.of([4, 5]).known(2),
        f32.of([1.5, -2, 3]),
        f32.of(0),
        label=label,
    )
    op(
        "SparseToDense",
        kind.of([1, 4]).known(2),
        kind.of([6]).known(1),
        f32.of([1.5, -2]),
        default_value=-1.0,
        label=f"{label}-1d",
    )
op("SparseToDense", i32.of([1, 4]).known(2), output_shape=[6], sparse_values=2.5, default_value=0.0, label="one-value")
op("SparseToDense", i32.of(3), output_shape=[6], sparse_values=2.5, default_value=0.0, label="one-index")
op(
    "SparseToDense",
    i64.of(INDICES).known(None, 2),
    i64.of([4, 5]).known(2),
    text.of(["a", "b", "c"]),
    default_value="-",
    label="text",
)
op(
    "SparseToDense",
    i64.of(INDICES).known(None, 2),
    i64.of([4, 5]).known(2),
    i32.of([1, 2, 3]),
    default_value=0,
    label="of-i32",
)
op("SparseToDense", i64(0, 2).known(None, 2), i64.of([2, 3]).known(2), f32(0), default_value=1.0, label="none")
op("SparseTensorDenseAdd", i64.of(INDICES).known(None, 2), f32.of([1.5, -2, 3]), i64.of([4, 5]).known(2), f32(4, 5))
op("SparseTensorDenseAdd", i32.of(INDICES), i32.of([1, -2, 3]), i32.of([4, 5]).known(2), i32(4, 5), label="i32")
for adjoint_a in (False, True):
    for adjoint_b in (False, True):
        b = (5, 2) if not adjoint_a else (4, 2)
        op(
            "SparseTensorDenseMatMul",
            *GIVEN,
            f32(*(reversed(b) if adjoint_b else b)),
            adjoint_a=adjoint_a,
            adjoint_b=adjoint_b,
            label=f"{'a' if adjoint_a else ''}{'b' if adjoint_b else ''}",
        )
op(
    "SparseTensorDenseMatMul",
    i64.of(INDICES).known(None, 2),
    f32.of([1, 2, 3]),
    f32(5, 2),
    a_shape=[4, 5],
    label="constant-shape",
)
op("SparseReshape", i64.of(INDICES).known(None, 2), i64.of([4, 5]).known(2), i64.of([2, -1]))
op("SparseReshape", i64.of(INDICES).known(None, 2), i64.of([4, 5]).known(2), new_shape=[10, 2], label="constant")
op("SparseReshape", i64.of(INDICES).known(None, 2), i64.of([4, 5]).known(2), new_shape=[-1], label="flat")
op("SparseReshape", i64.of(INDICES).known(None, 2), i64.of([4, 5]).known(2), new_shape=[2, 2, 5], label="3d")
op("SparseFillEmptyRows", *GIVEN, f32.of(9))
op(
    "SparseFillEmptyRows",
    i64.of(INDICES).known(None, 2),
    i64.of([7, 8, 9]),
    i64.of([4, 5]).known(2),
    default_value=-1,
    label="i64",
)
op(
    "SparseFillEmptyRows",
    i64.of([[0, 0], [1, 1]]).known(None, 2),
    f32.of([1, 2]),
    i64.of([2, 3]).known(2),
    default_value=0.0,
    label="full",
)
op(
    "SparseFillEmptyRows",
    i64.of([[2, 0], [2, 1]]).known(None, 2),
    f32.of([1, 2]),
    i64.of([4, 3]).known(2),
    default_value=0.0,
    label="mostly-empty",
)
op(
    "SparseFillEmptyRows",
    i64.of([[0, 0], [2, 1]]).known(None, 2),
    text.of(["a", "b"]),
    i64.of([3, 3]).known(2),
    default_value="-",
    label="text",
)
case(
    "SparseFillEmptyRows",
    lambda i, v, s: raw.SparseFillEmptyRows(indices=i, values=v, dense_shape=s, default_value=0.0)[1] * 2.0,
    *GIVEN,
    label="values-only",
)
op("SparseReorder", i64.of([[2, 0], [0, 3], [0, 1]]).known(None, 2), f32.of([1, 2, 3]), i64.of([4, 5]).known(2))
op("SparseConcat", [GIVEN[0], OTHER[0]], [GIVEN[1], OTHER[1]], [GIVEN[2], OTHER[2]], concat_dim=0, label="0")
op("SparseConcat", [GIVEN[0], OTHER[0]], [GIVEN[1], OTHER[1]], [GIVEN[2], OTHER[2]], concat_dim=-1, label="-1")
op("SparseSlice", *GIVEN, i64.of([0, 1]).known(2), i64.of([3, 3]).known(2))
for axis in (0, 1):
    op("SparseSplit", *GIVEN, split_dim=axis, num_split=2, label=str(axis))
op("SparseAdd", *GIVEN, *OTHER, thresh=0.0)
for name in ("SparseReduceSum", "SparseReduceMax"):
    for axes, keep in (([0], False), ([1], True), ([-1], False), ([0, 1], False)):
        label = f"{''.join(map(str, axes))}{'-keep' if keep else ''}"
        op(name, *GIVEN, reduction_axes=axes, keep_dims=keep, label=label)
op("SparseSoftmax", *GIVEN)
for name in ("SparseSparseMaximum", "SparseSparseMinimum"):
    op(name, *GIVEN, *OTHER)
for name in ("SparseDenseCwiseMul", "SparseDenseCwiseAdd", "SparseDenseCwiseDiv"):
    op(name, *GIVEN, f32(4, 5, low=1, high=3))
    op(name, *GIVEN, f32(5, low=1, high=3), label="broadcast")
op(
    "SparseBincount",
    i64.of([[0, 0], [0, 1], [2, 0]]).known(None, 2),
    i64.of([1, 3, 1]),
    i64.of([3, 2]).known(2),
    i64.of(5),
    f32.of([0.5, 1, 2]),
)
case(
    "SparseSegmentSum",
    lambda p, i, v: tf.nn.safe_embedding_lookup_sparse(p, tf.SparseTensor(i, v, [4, 5]), combiner="sum"),
    f32(6, 3),
    i64.of(INDICES).known(None, 2),
    i64.of([0, 5, 2]),
    label="safe-embedding",
)
case(
    "SparseSegmentMean",
    lambda p, i, v: tf.nn.embedding_lookup_sparse(p, tf.SparseTensor(i, v, [3, 5]), None, combiner="mean"),
    f64(6, 3),
    i64.of([[0, 1], [1, 3], [2, 0]]).known(None, 2),
    i64.of([0, 5, 2]),
    label="embedding",
)
case("Where", lambda x: tf.sparse.to_dense(tf.sparse.from_dense(x)), f32.of([[0, 1], [2, 0]]), label="sparse-and-dense")
case(
    "SparseToDense",
    lambda i, v, s: raw.SparseToDense(sparse_indices=i, output_shape=s, sparse_values=v, default_value=0.0) * 2.0,
    *GIVEN,
    label="used",
)

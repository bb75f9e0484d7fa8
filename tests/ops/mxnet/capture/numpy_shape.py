"""NumPy's operators of shapes, joining, indexing and creation (`_np*`)."""

from __future__ import annotations

import numpy as np

from tests.ops.mxnet.capture.define import Family, boolean, f32, i32, i64

FAMILY = Family()
op, case = FAMILY.op, FAMILY.case


def by_numpy(function):
    """For what has a shape that depends on values, which MXNet's symbols cannot be run to have."""
    return lambda **values: [np.asarray(found) for found in function(*values.values())]


def masked(x0, x1, x2=7.0):
    """MXNet assigns in place only, which a symbol cannot be run to do."""
    found = x0.copy()
    found[x1] = x2
    return [found]


def masked_rows(x0, x1):
    return masked(x0, x1, -1.0)


def masked_by(x0, x1, x2):
    return masked(x0, x1, x2)


op("_np_reshape", f32(2, 3, 4), newshape=(4, -1))
op("_np_reshape", f32(2, 3), newshape=(1, 6), label="1")
op("_np_reshape", f32(1), newshape=(), label="scalar")
op("_np_reshape", f32(2, 0), newshape=(0, 5), label="empty")
for label, shape in {
    "copy": (-2, -1),
    "insert": (-2, 1, -1),
    "rest": (-4, 1),
    "rest-mid": (-2, -4),
    "merge": (-5, -4),
    "merge-last": (-2, -2, -5),
    "split": (-2, -6, 1, -1, -4),
    "split-3": (-2, -2, -6, 2, -1, -4),
    "infer": (-1,),
    "drop": (-2, -2, -2, -2, 1),
}.items():
    op("_npx_reshape", f32(2, 3, 4, 5), newshape=shape, label=label)
op("_npx_reshape", f32(1, 3, 1, 4), newshape=(-3, -2, -3, -2), label="drop-ones")
op("_npx_reshape", f32(8, 3, 4), newshape=(-6, -1, 2, -4), label="split-first")
op("_npx_reshape", f32(8, 3, 4), newshape=(-1, -2), reverse=True, label="reverse")
op("_np_transpose", f32(2, 3, 4))
op("_np_transpose", f32(2, 3, 4), axes=(1, 2, 0), label="axes")
op("_np_transpose", f32(), label="scalar")
op("_np_squeeze", f32(1, 2, 1).known(1, 2, 1))
op("_np_squeeze", f32(1, 2, 1), axis=0, label="axis")
op("_np_squeeze", f32(1, 1).known(1, 1), label="to-scalar")
op("_np_moveaxis", f32(2, 3, 4), source=(0,), destination=(2,))
op("_np_moveaxis", f32(2, 3, 4), source=(0, 1), destination=(-1, 0), label="two")
op("_np_roll", f32(2, 3, 4), shift=(2,), axis=(1,))
op("_np_roll", f32(2, 3, 4), shift=(5,), label="flat")
op("_np_roll", f32(2, 3, 4), shift=(1, -2), axis=(0, 2), label="two")
op("_npi_rot90", f32(2, 3, 4), k=1, axes=(0, 1))
op("_npi_rot90", f32(2, 3, 4), k=-1, axes=(1, 2), label="k")
op("_npi_rot90", f32(2, 3), k=2, axes=(0, 1), label="k2")
op("_npi_flip", f32(2, 3, 4), axis=(1,))
op("_npi_flip", f32(2, 3, 4), axis=(0, 2), label="axes")
op("_npi_expand_dims", f32(), axis=0, label="scalar")
op("_npi_swapaxes", f32(2, 3, 4), dim1=0, dim2=2)
op("_npi_broadcast_to", f32(3), shape=(2, 3))
op("_npi_broadcast_to", f32(), shape=(2, 3), label="scalar")
op("_npi_broadcast_to", f32(2, 1), shape=(4, 2, 3), label="more")
op("_npi_concatenate", f32(2, 3), f32(1, 3), num_args=2, axis=0)
op("_npi_concatenate", f32(2, 3), f32(2, 1), num_args=2, axis=-1, label="negative")
op("_npi_concatenate", f32(2, 3), f32(2, 2), num_args=2, axis=None, label="flat")
op("_npi_concatenate", f32(0, 3), f32(1, 3), num_args=2, axis=0, label="empty")
op("_npi_stack", f32(2, 3), f32(2, 3), num_args=2, axis=1)
op("_npi_stack", f32(), f32(), num_args=2, axis=0, label="scalars")
for name in ("vstack", "hstack", "dstack", "column_stack"):
    op(f"_npi_{name}", f32(3), f32(3), num_args=2, label="1d")
    op(f"_npi_{name}", f32(2, 3), f32(2, 3), num_args=2, label="2d")
op("_npi_hstack", f32(2, 3, 1), f32(2, 2, 1), num_args=2, label="3d")
op("_npi_vstack", f32(), f32(), num_args=2, label="scalars")
op("_npi_hsplit", f32(4, 6), indices=(), axis=1, sections=3)
op("_npi_hsplit", f32(6), indices=(0, 2), axis=1, sections=0, label="1d")
op("_npi_dsplit", f32(2, 3, 4), indices=(), axis=2, sections=2)
op("_npi_split", f32(6, 4), indices=(0, 2, 5), axis=0)
for name in ("atleast_1d", "atleast_2d", "atleast_3d"):
    op(f"_np_{name}", f32(), f32(3), f32(2, 3), num_args=3)
op("_npi_tile", f32(2, 3), reps=(2, 1, 2))
op("_npi_tile", f32(), reps=(3,), label="scalar")
op("_np_repeat", f32(2, 3), repeats=2, axis=1)
op("_np_repeat", f32(2, 3), repeats=2, axis=None, label="flat")
op("_npi_pad", f32(2, 3), pad_width=((1, 2), (0, 1)), mode="constant", constant_value=1.5)
for mode in ("edge", "reflect", "symmetric", "maximum", "minimum"):
    op("_npi_pad", f32(4, 3), pad_width=((1, 2), (0, 1)), mode=mode, label=mode)
op("_np_diag", f32(4))
op("_np_diag", f32(4, 5), k=1, label="k")
op("_np_diagflat", f32(2, 3))
op("_np_diagflat", f32(3), k=-1, label="k")
op("_np_diagonal", f32(3, 4))
op("_np_diagonal", f32(2, 3, 4), offset=1, axis1=1, axis2=2, label="axes")
op("_np_trace", f32(3, 4))
op("_np_trace", f32(2, 3, 4), offset=-1, axis1=1, axis2=2, label="axes")
op("_npi_tril", f32(3, 4))
op("_npi_tril", f32(2, 4, 4), k=-1, label="k")
op("_npi_slice", f32(4, 5), begin=(1, None), end=(3, None), step=(None, -1))
op("_npx_slice", f32(4, 5), begin=(0, 1), end=(4, 4))
op("_npi_slice_assign", f32(4, 5), f32(2, 3), begin=(1, 1), end=(3, 4), step=(1, 1))
op("_npi_slice_assign_scalar", f32(4, 5), scalar=2.0, begin=(1, 1), end=(3, 4), step=(1, 1))
op("_npi_take", f32(3, 4), i32.of([-1, 5]), axis=0, mode="clip")
op("_npi_take", f32(3, 4), i32.of([-1, 5]), axis=1, mode="wrap", label="wrap")
op("_npi_take", f32(3, 4), i32.of(1), axis=0, mode="clip", label="scalar")
op("_npi_gather_nd", f32(3, 4), i64.of([[0, 2], [1, 3]]).known(2, None))
op("_npx_gather_nd", f32(3, 4), i64.of([[0, 2], [1, 3]]).known(2, None))
op("_npi_boolean_mask", f32(4, 3), boolean.of([True, False, True, True]), expected=by_numpy(lambda x, m: [x[m]]))
op("_npi_boolean_mask_assign_scalar", f32(2, 3), boolean(2, 3), value=7.0, expected=masked)
op(
    "_npi_boolean_mask_assign_scalar",
    f32(3, 2),
    boolean.of([True, False, True]),
    value=-1.0,
    expected=masked_rows,
    label="rows",
)
op(
    "_npi_boolean_mask_assign_tensor",
    f32.of([[1, 2, 3], [4, 5, 6]]),
    boolean.of([[1, 0, 1], [0, 1, 0]]),
    f32.of([7.0, 8.0, 9.0]),
    expected=masked_by,
)
NONZERO = by_numpy(lambda x: [np.argwhere(x).astype(np.int64)])
op("_npx_nonzero", f32.of([[0.0, 1.0, 0.0], [2.0, 0.0, 3.0]]), expected=NONZERO)
op("_npi_nonzero", boolean.of([True, False, True]), expected=NONZERO)
op("_npx_pick", f32(3, 4), i32.of([0, 3, 1]), axis=1)
op("_npx_topk", f32(3, 5), k=2, ret_typ="both", axis=1)
op("_npi_sort", f32(3, 5), axis=-1)
op("_npi_sort", f32(3, 5), axis=None, label="flat")
op("_npi_argsort", f32(3, 5), axis=0, dtype="int64")
op("_npi_unique", f32.of([3.0, 1.0, 3.0, 2.0, 1.0]), expected=by_numpy(lambda x: [np.unique(x)]))
op(
    "_npi_unique",
    i32.of([3, 1, 3, 2]),
    return_index=True,
    return_inverse=True,
    return_counts=True,
    expected=by_numpy(lambda x: np.unique(x, True, True, True)),
    label="all",
)
ROWS = f32.of([[1.0, 2.0], [1.0, 2.0], [0.0, 5.0]])
op("_npi_unique", ROWS, axis=0, expected=by_numpy(lambda x: [np.unique(x, axis=0)]), label="axis")
DELETED = by_numpy(lambda x: [np.delete(x, slice(1, 4, 2), 0)])
op("_npi_delete", f32(5, 3).known(5, None), start=1, stop=4, step=2, axis=0, expected=DELETED)
op("_npi_delete", f32(5, 3), int_ind=2, axis=0, expected=by_numpy(lambda x: [np.delete(x, 2, 0)]), label="one")
SEVERAL = by_numpy(lambda x, i: [np.delete(x, i, 0)])
op("_npi_delete", f32(5, 3), i64.of([0, 3]), axis=0, expected=SEVERAL, label="indices")
op("_npi_delete", f32(5, 3), int_ind=-1, expected=by_numpy(lambda x: [np.delete(x, -1)]), label="flat")
op("_npi_insert_scalar", f32(4, 3), f32(3), int_ind=2, axis=0)
op("_npi_insert_scalar", f32(4), val=9.0, int_ind=-1, label="value")
op("_npi_insert_slice", f32(5).known(5), f32(2), start=0, stop=4, step=2)
op("_npi_insert_tensor", f32(5), f32(2), i64.of([1, 3]))
op("_npi_diff", f32(3, 5))
op("_npi_diff", f32(3, 5), n=2, axis=0, label="n")
op("_npi_ediff1d", f32(2, 4))
op("_npi_ediff1d", f32(5), to_begin_scalar=-1.0, to_end_scalar=9.0, label="ends")
op("_npx_shape_array", f32(2, 3))
op("_npx_reshape_like", f32(2, 6), f32(3, 4))
op("_npx_arange_like", f32(2, 3), axis=1)
op("_npi_zeros", shape=(2, 3), dtype="float32")
op("_npi_ones", shape=(), dtype="int32", label="scalar")
op("_npi_full", shape=(2, 2), value=3.5, dtype="float32")
op("_npi_full_like", f32(2, 3), fill_value=2.0)
op("_npi_full_like", f32(2, 3), fill_value=2, dtype="int32", label="i32")
op("_npi_arange", start=1, stop=7, step=2, dtype="int64")
op("_npi_arange", start=0.0, stop=1.0, step=0.25, dtype="float32", label="f32")
op("_npi_linspace", start=0.0, stop=2.0, num=5, dtype="float32")
op("_npi_logspace", start=0.0, stop=2.0, num=5, base=10.0, dtype="float32")
op("_npi_eye", N=3, M=4, k=1, dtype="float32")
op("_npi_identity", shape=(3, 3), dtype="int32")
op("_npi_indices", dimensions=(2, 3), dtype="int32")
op("_npi_diag_indices_from", f32(3, 3))
for name in ("blackman", "hamming", "hanning"):
    op(f"_npi_{name}", M=7, dtype="float32")
    op(f"_npi_{name}", M=1, dtype="float32", label="one")
op(
    "_npi_bincount",
    i32.of([0, 1, 1, 3]),
    minlength=6,
    expected=by_numpy(lambda x: [np.bincount(x, minlength=6).astype(x.dtype)]),
)
WEIGHTED = by_numpy(lambda x, w: [np.bincount(x, w).astype(np.float32)])
op("_npi_bincount", i32.of([0, 1, 1, 3]), f32(4), has_weights=True, expected=WEIGHTED, label="weights")
op("_npi_histogram", f32(20), bin_cnt=5, range=(-2.0, 2.0))
op("_npi_polyval", f32(4).known(4), f32(2, 3))
op("_npi_cast", f32.of([1.7, -1.7]), dtype="int32")
op("_npx_sequence_mask", f32(4, 3), i32.of([1, 4, 2]), use_sequence_length=True, label="np")

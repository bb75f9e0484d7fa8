"""NumPy's reductions and products (`_np*`)."""

from __future__ import annotations

import numpy as np

from tests.ops.mxnet.capture.define import Family, boolean, f32, i32

FAMILY = Family()
op, case = FAMILY.op, FAMILY.case

for name in ("sum", "prod", "max", "min"):
    op(f"_np_{name}", f32(2, 3, 4))
    op(f"_np_{name}", f32(2, 3, 4), axis=(0, -1), label="axes")
    op(f"_np_{name}", f32(2, 3, 4), axis=(1,), keepdims=True, label="keepdims")
    op(f"_np_{name}", i32(2, 3), axis=(1,), label="i32")
op("_np_sum", f32(2, 0, 3), axis=(1,), label="empty")
op("_np_sum", i32(2, 3), dtype="float32", label="dtype")
op("_np_sum", boolean(2, 3), label="bool")
op("_np_max", f32(), label="scalar")
for name in ("any", "all"):
    op(f"_np_{name}", f32.of([[0.0, 1.0], [0.0, 0.0], [2.0, 3.0]]))
    op(f"_np_{name}", f32.of([[0.0, 1.0], [0.0, 0.0], [2.0, 3.0]]), axis=(1,), label="axis")
    op(f"_np_{name}", boolean(2, 3), axis=(0,), keepdims=True, label="bool")
op("_npi_mean", f32(2, 3, 4))
op("_npi_mean", f32(2, 3, 4), axis=(0, 2), label="axes")
op("_npi_mean", i32(2, 3), axis=(1,), label="i32")
op("_npi_mean", f32(2, 3), axis=(-1,), keepdims=True, dtype="float64", label="dtype")
for name in ("std", "var"):
    op(f"_npi_{name}", f32(2, 3, 4))
    op(f"_npi_{name}", f32(2, 3, 4), axis=(1,), ddof=1, keepdims=True, label="ddof")
    op(f"_npi_{name}", i32(2, 5), axis=(1,), label="i32")
for name in ("argmax", "argmin"):
    op(f"_npi_{name}", f32(2, 3, 4))
    op(f"_npi_{name}", f32(2, 3, 4), axis=1, label="axis")
    op(f"_npi_{name}", f32(2, 3, 4), axis=-1, keepdims=True, label="keepdims")
    op(f"_npi_{name}", f32.of([1.0, 3.0, 3.0, 0.0, 0.0]), axis=0, label="ties")
op("_npi_average", f32(2, 3), f32(2, 3, low=0.1, high=1.0))
op("_npi_average", f32(2, 3), f32(3, low=0.1, high=1.0), axis=(1,), label="axis")
op("_npi_average", f32(2, 3), axis=(1,), weighted=False, label="plain")
op("_npi_average", f32(2, 3), f32(3, low=0.1, high=1.0), axis=(1,), returned=True, label="returned")
op("_npi_norm", f32(2, 3, 4), ord=2, axis=(1,), flag=1)
op("_npi_norm", f32(2, 3, 4), ord=2, flag=-2, label="all")
op("_npi_norm", f32(2, 3, 4), ord=3, axis=(2,), flag=-1, label="3")
op("_npi_norm", f32(2, 3, 4), ord=1, axis=(0,), flag=-1, keepdims=True, label="1")
op("_npi_norm", f32(2, 3, 4), ord=2, axis=(1, 2), flag=0, label="spectral")
op("_npi_norm", f32(2, 3, 4), ord=-2, axis=(1, 2), flag=0, label="smallest")
op("_npi_norm", f32(2, 3, 4), ord=2, axis=(1, 2), flag=2, label="nuclear")
for method in ("linear", "lower", "higher", "midpoint", "nearest"):
    op("_npi_percentile", f32(2, 5), axis=(1,), interpolation=method, q_scalar=30.0, label=method)
op("_npi_percentile", f32(2, 5), f32.of([10.0, 75.0]), axis=(1,), interpolation="linear", label="several")
op("_npi_percentile", f32(2, 5), interpolation="linear", q_scalar=50.0, label="all")
op("_npi_percentile", f32(2, 5), axis=(0,), interpolation="linear", q_scalar=50.0, keepdims=True, label="keepdims")
op("_np_dot", f32(2, 3), f32(3, 4))
op("_np_dot", f32(3), f32(3), label="vectors")
op("_np_dot", f32(2, 3, 4), f32(4), label="vector")
op("_np_dot", f32(2, 3, 4), f32(5, 4, 2), label="3d")
op("_np_dot", f32(), f32(2, 3), label="scalar")
op("_npi_matmul", f32(2, 3), f32(3, 4))
op("_npi_matmul", f32(2, 1, 3, 4), f32(5, 4, 2), label="batch")
op("_npi_matmul", f32(3), f32(3, 4), label="vector")
op("_npi_matmul", f32(2, 3), f32(3), label="matrix-vector")
op("_npi_matmul", f32(3), f32(3), label="vectors")
op("_npi_tensordot", f32(2, 3, 4), f32(4, 3, 5), a_axes_summed=(1, 2), b_axes_summed=(1, 0))
op("_npi_tensordot_int_axes", f32(2, 3, 4), f32(3, 4, 5), axes=2)
op("_npi_tensordot_int_axes", f32(2, 3), f32(4), axes=0, label="outer")
for label, (text, *shapes) in {
    "matmul": ("ij,jk->ik", (2, 3), (3, 4)),
    "batch": ("bij,bjk->bik", (2, 3, 4), (2, 4, 5)),
    "trace": ("ii", (3, 3)),
    "diagonal": ("ii->i", (3, 3)),
    "transpose": ("ij->ji", (2, 3)),
    "sum": ("ij->j", (2, 3)),
    "outer": ("i,j->ij", (2,), (3,)),
    "ellipsis": ("...ij,...jk->...ik", (2, 3, 4), (4, 5)),
    "implicit": ("ij,jk", (2, 3), (3, 4)),
    "three": ("ij,jk,kl->il", (2, 3), (3, 4), (4, 2)),
    "dot": ("i,i->", (3,), (3,)),
    "attention": ("bqhd,bkhd->bhqk", (2, 3, 2, 4), (2, 5, 2, 4)),
}.items():
    op("_npi_einsum", *(f32(*s) for s in shapes), subscripts=text, num_args=len(shapes), label=label)
A = np.array([[4.0, 1.0, 0.5], [1.0, 3.0, 0.2], [0.5, 0.2, 2.0]])
SPD = f32.of(np.stack([A, A @ A]))
op("_npi_cholesky", SPD)
op("_npi_inv", SPD)
op("_npi_det", SPD)
op("_npi_slogdet", SPD)
op("_npi_solve", SPD, f32(2, 3, 2))
op("_npi_solve", SPD, f32(2, 3, 1), label="one")
op("_npi_eigvalsh", SPD)
op("_npi_eigh", SPD)
op("_npi_svd", f32(2, 3, 4))
op("_npi_pinv", f32(2, 3, 2), f32.of([1e-6, 1e-6]))
op("_npi_pinv_scalar_rcond", f32(2, 3, 2), rcond=1e-6)
op("_npi_tensorinv", f32(2, 3, 6), ind=2)
op("_npi_tensorsolve", f32(2, 3, 6), f32(2, 3))

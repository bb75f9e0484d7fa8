"""Products of matrices, and linear algebra."""

from __future__ import annotations

import numpy as np

from tests.ops.mxnet.capture.define import Family, f32, w

FAMILY = Family()
op, case = FAMILY.op, FAMILY.case

op("FullyConnected", f32(2, 3), w(4, 3), w(4), num_hidden=4)
op("FullyConnected", f32(2, 3), w(4, 3), num_hidden=4, no_bias=True, label="no-bias")
op("FullyConnected", f32(2, 3, 2, 2), w(4, 12), w(4), num_hidden=4, label="flatten")
op("FullyConnected", f32(2, 5, 3), w(4, 3), w(4), num_hidden=4, flatten=False, label="last")
op("FullyConnected", f32(2, 5, 2, 3), w(4, 3), num_hidden=4, flatten=False, no_bias=True, label="last-4d")
op("FullyConnected", f32(2, 3), f32(4, 3), f32(4), num_hidden=4, label="fed")
op("_npx_fully_connected", f32(2, 5, 3), w(4, 3), w(4), num_hidden=4, flatten=False)
op("dot", f32(2, 3), f32(3, 4))
op("dot", f32(3, 2), f32(3, 4), transpose_a=True, label="ta")
op("dot", f32(2, 3), f32(4, 3), transpose_b=True, label="tb")
op("dot", f32(3), f32(3), label="vectors")
op("dot", f32(2, 3, 4), f32(4, 5), label="3d")
op("dot", f32(2, 3, 4), f32(4, 5, 2), label="3d-3d")
op("dot", f32(2, 3, 4), f32(2, 5), transpose_a=True, label="3d-ta")
op("dot", f32(2, 3, 4), f32(5, 2, 4), transpose_b=True, label="3d-tb")
op("dot", f32(3), f32(3, 4), label="vector-matrix")
op("dot", f32(2, 3), f32(3), label="matrix-vector")
op("batch_dot", f32(2, 3, 4), f32(2, 4, 5))
op("batch_dot", f32(2, 4, 3), f32(2, 5, 4), transpose_a=True, transpose_b=True, label="both")
op("batch_dot", f32(2, 2, 3, 4), f32(2, 2, 4, 5), label="4d")
op("_npx_batch_dot", f32(2, 3, 4), f32(2, 4, 5))
op("khatri_rao", f32(2, 3), f32(4, 3), num_args=2)
op("khatri_rao", f32(2, 3), f32(4, 3), f32(2, 3), num_args=3, label="3")

A = np.array([[4.0, 1.0, 0.5], [1.0, 3.0, 0.2], [0.5, 0.2, 2.0]])
SPD = np.stack([A, A @ A])
LOW = np.tril(np.stack([A, A + 0.5]))
op("_linalg_gemm", f32(2, 3, 4), f32(2, 4, 5), f32(2, 3, 5))
op(
    "_linalg_gemm",
    f32(4, 3),
    f32(5, 4),
    f32(3, 5),
    transpose_a=True,
    transpose_b=True,
    alpha=2.0,
    beta=-0.5,
    label="all",
)
op("_linalg_gemm", f32(3, 2, 4), f32(4, 2, 5), f32(3, 2, 5), axis=-3, label="axis")
op("_linalg_gemm2", f32(2, 3, 4), f32(2, 4, 5))
op("_linalg_gemm2", f32(4, 3), f32(5, 4), transpose_a=True, transpose_b=True, alpha=0.5, label="all")
op("_linalg_gemm2", f32(3, 2, 4), f32(4, 2, 5), axis=-3, label="axis")
op("linalg_gemm2", f32(2, 3, 4), f32(2, 4, 5))
op("_linalg_syrk", f32(2, 3, 4))
op("_linalg_syrk", f32(2, 3, 4), transpose=True, alpha=2.0, label="transpose")
op("_linalg_trmm", f32.of(LOW), f32(2, 3, 4))
op("_linalg_trmm", f32.of(LOW), f32(2, 4, 3), rightside=True, transpose=True, alpha=2.0, label="right")
op("_linalg_trmm", f32.of(SPD), f32(2, 3, 4), lower=False, label="upper")
op("_linalg_trsm", f32.of(LOW), f32(2, 3, 4))
op("_linalg_trsm", f32.of(LOW), f32(2, 4, 3), rightside=True, alpha=2.0, label="right")
op("_linalg_trsm", f32.of(LOW), f32(2, 3, 4), transpose=True, label="transpose")
op("_linalg_potrf", f32.of(SPD))
op("_linalg_potri", f32.of(LOW))
op("_linalg_sumlogdiag", f32.of(SPD))
op("_linalg_extractdiag", f32(2, 3, 3))
op("_linalg_extractdiag", f32(2, 3, 3), offset=1, label="offset")
op("_linalg_makediag", f32(2, 3))
op("_linalg_makediag", f32(2, 3), offset=-1, label="offset")
op("_linalg_extracttrian", f32(2, 3, 3))
op("_linalg_extracttrian", f32(2, 3, 3), lower=False, offset=1, label="upper")
op("_linalg_maketrian", f32(2, 6))
op("_linalg_maketrian", f32(2, 6), lower=False, label="upper")
op("_linalg_maketrian", f32(2, 3), offset=-1, label="offset")
op("_linalg_inverse", f32.of(SPD))
op("_linalg_det", f32.of(SPD))
op("_linalg_slogdet", f32.of(SPD))
op("_linalg_syevd", f32.of(SPD))
op("_linalg_gelqf", f32(2, 3, 4))
SELF, BOTH = "_contrib_interleaved_matmul_selfatt_", "_contrib_interleaved_matmul_encdec_"
op(f"{SELF}qk", f32(5, 2, 24).known(None, None, 24), heads=2)
op(f"{SELF}valatt", f32(5, 2, 24).known(None, None, 24), f32(4, 5, 5), heads=2)
op(f"{BOTH}qk", f32(3, 2, 8).known(None, None, 8), f32(5, 2, 16).known(None, None, 16), heads=2)
op(f"{BOTH}valatt", f32(5, 2, 16).known(None, None, 16), f32(4, 3, 5), heads=2)


def fft(x0):
    found = np.fft.fft(x0)
    return [np.stack([found.real, found.imag], -1).reshape(*x0.shape[:-1], -1).astype(np.float32)]


def ifft(x0):
    pairs = x0.reshape(*x0.shape[:-1], -1, 2)
    found = np.fft.ifft(pairs[..., 0] + 1j * pairs[..., 1])
    return [(found.real * pairs.shape[-2]).astype(np.float32)]


op("_contrib_fft", f32(3, 8), expected=fft)
op("_contrib_fft", f32(2, 3, 4, 6), expected=fft, label="4d")
op("_contrib_ifft", f32(3, 16), expected=ifft)
op("_contrib_ifft", f32(2, 3, 4, 8), expected=ifft, label="4d")

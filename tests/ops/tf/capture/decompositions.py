"""Factors of matrices, and what needs a loop: matrices of more rows, and complex ones."""

from __future__ import annotations

from tests.ops.tf.capture.define import Family, c64, f32, f64, raw, tf

FAMILY = Family()
op, case = FAMILY.op, FAMILY.case


def definite(x):
    """A matrix that can be inverted, of any square one."""
    return tf.matmul(x, x, adjoint_b=True) + 0.5 * tf.eye(x.shape[-1], dtype=x.dtype)


KINDS = {"large": f32(2, 6, 6, low=-1, high=1), "complex": c64(2, 3, 3), "large-complex": c64(5, 5)}
for label, matrix in KINDS.items():
    size = matrix.shape[-1]
    sides = type(matrix)(matrix.dtype, (*matrix.shape[:-1], 2))
    case("MatrixInverse", lambda x: raw.MatrixInverse(input=definite(x)), matrix, label=label, forms="static")
    op("MatrixInverse", matrix, adjoint=True, label=f"{label}-adjoint", rtol=1e-2, atol=1e-3)
    op("MatrixSolve", matrix, sides, label=label, rtol=1e-2, atol=1e-3)
    op("MatrixSolve", matrix, sides, adjoint=True, label=f"{label}-adjoint", rtol=1e-2, atol=1e-3)
    for lower in (False, True):
        for adjoint in (False, True):
            case(
                "MatrixTriangularSolve",
                lambda x, b, lower=lower, a=adjoint, n=size: raw.MatrixTriangularSolve(
                    matrix=x + 3 * tf.eye(n, dtype=x.dtype), rhs=b, lower=lower, adjoint=a
                ),
                matrix,
                sides,
                label=f"{label}-{'lower' if lower else 'upper'}{'-adjoint' if adjoint else ''}",
            )
    case("Cholesky", lambda x: raw.Cholesky(input=definite(x)), matrix, label=label, forms="static", rtol=1e-2)
    op("MatrixDeterminant", matrix, label=label, rtol=1e-2)
    op("LogMatrixDeterminant", matrix, label=label, rtol=1e-2, atol=1e-3)
    op("Lu", matrix, label=label, rtol=1e-2, atol=1e-3)
op("Lu", f32(4, 4), output_idx_type="int64", label="i64")
op("MatrixDeterminant", f64(5, 5), label="f64")
op("MatrixDeterminant", f32.of([[1, 2], [2, 4]]), label="singular")
op("MatrixDeterminant", f32(2, 0, 0), label="empty")
op("TridiagonalMatMul", c64(1, 4), c64(1, 4), c64(1, 4), c64(4, 2), label="complex")
op("TridiagonalSolve", c64(3, 4), c64(4, 2), label="complex", rtol=1e-2, atol=1e-3)
op("TridiagonalSolve", f32.of([[1, 2, 1, 0], [0, 0, 3, 1], [0, 1, 2, 4]]), f32(4, 2), label="pivot")
op("MatrixTriangularSolve", f32.of([[2, 0], [1, 4]]), f32(3, 2, 2), label="broadcast")

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
for shape in ((3, 3), (2, 5, 3), (3, 5), (4, 1), (1, 4)):
    for full in (False, True):
        label = f"{'x'.join(map(str, shape))}{'-full' if full else ''}"
        op("Qr", f32(*shape), full_matrices=full, label=label, atol=1e-4)

        def restored(x, full=full, shape=shape):
            s, u, v = raw.Svd(input=x, compute_uv=True, full_matrices=full)
            n = min(shape[-2:])
            made = tf.matmul(u[..., :n] * s[..., None, :], v[..., :n], transpose_b=True)
            return s * 1.0, made, tf.matmul(u, u, transpose_a=True), tf.matmul(v, v, transpose_a=True)

        case("Svd", restored, f32(*shape), label=label, atol=1e-4, forms="static")
op("Svd", f32(2, 3, 4), compute_uv=False, outputs=["Svd:0"], label="values", atol=1e-4)


def eigen(x):
    e, v = raw.SelfAdjointEigV2(input=definite(x))
    made = tf.matmul(v * e[..., None, :], v, transpose_b=True)
    return e * 1.0, made, tf.matmul(v, v, transpose_a=True)


for shape in ((3, 3), (2, 5, 5)):
    case("SelfAdjointEigV2", eigen, f32(*shape), label="x".join(map(str, shape)), atol=1e-4, forms="static")
op("SelfAdjointEigV2", f32(4, 4), compute_v=False, outputs=["SelfAdjointEigV2:0"], label="values", atol=1e-4)
op(
    "SelfAdjointEigV2",
    f32.of([[2, 9, 9], [0, -2, 9], [0, 0, 2]]),
    compute_v=False,
    outputs=["SelfAdjointEigV2:0"],
    label="equal",
    atol=1e-4,
)


def exponential(x):
    made = one = tf.eye(3, dtype=x.dtype)
    for k in range(40, 0, -1):
        made = one + tf.matmul(x, made) / k
    return made


for matrix, label in ((f32(2, 3, 3), ""), (c64(3, 3), "complex"), (f32(3, 3, low=-0.01, high=0.01), "small")):
    case(
        "MatrixExponential",
        lambda x: raw.MatrixSquareRoot(input=x),
        matrix,
        label=label,
        rename={"MatrixSquareRoot": "MatrixExponential"},
        oracle=exponential,
    )
op("MatrixSquareRoot", f32.of([[4, 1], [2, 3]]))
op("MatrixSquareRoot", f32.of([[[4, 1, 0], [2, 3, -1], [0, 1, 2]], [[1, 0, 0], [0, 9, 0], [1, 0, 4]]]), label="batch")
op("MatrixSquareRoot", c64.of([[4 + 1j, 1], [2j, 3 - 1j]]), label="complex")
op("MatrixLogarithm", c64.of([[4 + 1j, 1], [2j, 3 - 1j]]), atol=1e-3)
op("MatrixLogarithm", c64.of([[2, 1, 0], [0.5, 3, -1], [0, 1j, 20]]), label="3x3", atol=1e-3)
for lower in (False, True):
    for adjoint in (False, True):
        label = f"{'lower' if lower else 'upper'}{'-adjoint' if adjoint else ''}"
        bands = f32.of([[2, 3, 4, 5], [-1, -2, -3, -4]] if not lower else [[2, 3, 4, 5], [9, -2, -3, -4]])
        op("BandedTriangularSolve", bands.known(2, 4), f32(4, 2).known(4, 2), lower=lower, adjoint=adjoint, label=label)
op("NextAfter", f32.of([1, -1, 2.5, 1e30, float("nan")]), f32.of([2, 2, 2.5, 0, 1]), label="steps", rtol=0, atol=0)
op("Svd", c64(2, 3, 4), compute_uv=False, outputs=["Svd:0"], label="complex-values", atol=1e-4)
case(
    "SelfAdjointEigV2",
    lambda x: raw.SelfAdjointEigV2(input=definite(x), compute_v=False)[0] * 1.0,
    c64(3, 3),
    label="complex-values",
    atol=1e-4,
    forms="static",
)

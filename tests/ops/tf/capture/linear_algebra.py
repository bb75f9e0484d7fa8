"""Diagonals, bands, inverses, decompositions."""

from __future__ import annotations

from tests.ops.tf.capture.define import Family, boolean, f16, f32, f64, i32, i64, raw, tf

FAMILY = Family()
op, case = FAMILY.op, FAMILY.case


def definite(x):
    """A matrix that can be inverted, of any square one."""
    return tf.matmul(x, x, transpose_b=True) + 0.5 * tf.eye(3, dtype=x.dtype)


for lower, upper in ((0, 0), (1, 0), (0, 1), (-1, 0), (0, -1), (-1, -1), (1, 2), (2, 1)):
    op("MatrixBandPart", f32(4, 5), num_lower=lower, num_upper=upper, label=f"{lower}{upper}")
op("MatrixBandPart", f32(2, 3, 4, 3), num_lower=1, num_upper=0, label="4d")
op("MatrixBandPart", f32(4, 4), i64.of(1), i64.of(2), label="inputs")
op("MatrixBandPart", f32(4, 4), i32.of(1), i32.of(-1), label="i32-inputs")
op("MatrixBandPart", i32(4, 4), num_lower=1, num_upper=1, label="i32")
op("MatrixBandPart", boolean(4, 4), num_lower=-1, num_upper=0, label="boolean")
for shape in ((3,), (2, 3), (2, 2, 3)):
    op("MatrixDiag", f32(*shape), label=f"{len(shape)}d")
op("MatrixDiag", i32(2, 3), label="i32")
op("MatrixDiag", boolean(3), label="boolean")
op("MatrixDiagPart", f32(3, 3))
op("MatrixDiagPart", f32(2, 3, 4), label="wide")
op("MatrixDiagPart", i32(2, 4, 3), label="tall")
op("MatrixSetDiag", f32(3, 4), f32(3))
op("MatrixSetDiag", f32(2, 4, 3), f32(2, 3), label="batch")
ALIGNS = ("LEFT_RIGHT", "RIGHT_LEFT", "LEFT_LEFT", "RIGHT_RIGHT")
for version in ("V2", "V3"):
    diag, part, put = f"MatrixDiag{version}", f"MatrixDiagPart{version}", f"MatrixSetDiag{version}"
    for k in (0, 1, -2):
        size = {"num_rows": -1, "num_cols": -1, "padding_value": 0.0}
        op(diag, f32(2, 3), k=k, **size, label=f"{k}")
        op(part, f32(2, 4, 5), k=k, padding_value=0.0, label=f"{k}")
        op(put, f32(2, 4, 5), f32(2, {0: 4, 1: 4, -2: 2}[k]), k=k, label=f"{k}")
    op(diag, f32(3), k=0, num_rows=3, num_cols=5, padding_value=-1.0, label="size", forms="static")
    op(diag, f32(2, 3, 4), k=[-1, 1], num_rows=-1, num_cols=-1, padding_value=0.0, label="band", forms="static")
    op(part, f32(2, 4, 5), k=[-1, 2], padding_value=7.0, label="band")
    op(put, f32(2, 4, 4), f32(2, 3, 4), k=[-1, 1], label="band", forms="static")
    op(diag, i32(3), k=0, num_rows=-1, num_cols=-1, padding_value=0, label="i32")
    op(part, i64(3, 3), k=0, padding_value=0, label="i64")
for align in ALIGNS:
    op(
        "MatrixDiagV3",
        f32(3, 4),
        k=[-1, 1],
        num_rows=-1,
        num_cols=-1,
        padding_value=0.5,
        align=align,
        label=align,
        forms="static",
    )
    op("MatrixDiagPartV3", f32(4, 5), k=[-2, 1], padding_value=0.5, align=align, label=align)
    op("MatrixSetDiagV3", f32(4, 4), f32(3, 4), k=[-1, 1], align=align, label=align, forms="static")
op("Diag", f32(3))
op("Diag", i32(2, 3), label="2d")
op("DiagPart", f32(3, 3))
op("DiagPart", f32(2, 3, 2, 3), label="4d")
for adjoint in (False, True):
    suffix = "-adjoint" if adjoint else ""
    case(
        "MatrixInverse",
        lambda x, a=adjoint: raw.MatrixInverse(input=definite(x), adjoint=a),
        f32(3, 3),
        label=f"2d{suffix}",
    )
    case(
        "MatrixInverse",
        lambda x, a=adjoint: raw.MatrixInverse(input=definite(x), adjoint=a),
        f32(2, 2, 3, 3),
        label=f"4d{suffix}",
    )
    op("MatrixInverse", f32.of([[4, 1, 0.5], [-1, 3, 2], [0.25, 1, 5]]), adjoint=adjoint, label=f"input{suffix}")
    case(
        "BatchMatrixInverse",
        lambda x, a=adjoint: raw.MatrixInverse(input=x, adjoint=a),
        f32.of([[[4, 1], [-1, 3]], [[0.5, 2], [1, 1]]]),
        rename={"MatrixInverse": "BatchMatrixInverse"},
        oracle=lambda x, a=adjoint: raw.MatrixInverse(input=x, adjoint=a),
        label=f"input{suffix}",
    )
case("MatrixInverse", lambda x: raw.MatrixInverse(input=definite(x)), f64(3, 3), label="f64")
case("Cholesky", lambda x: raw.Cholesky(input=definite(x)), f32(2, 3, 3))
case("MatrixDeterminant", lambda x: raw.MatrixDeterminant(input=definite(x)), f32(2, 3, 3))
case("LogMatrixDeterminant", lambda x: raw.LogMatrixDeterminant(input=definite(x)), f32(2, 3, 3))
case("MatrixSolve", lambda x, b: raw.MatrixSolve(matrix=definite(x), rhs=b), f32(2, 3, 3), f32(2, 3, 2))
case(
    "MatrixSolve",
    lambda x, b: raw.MatrixSolve(matrix=definite(x), rhs=b, adjoint=True),
    f32(3, 3),
    f32(3, 2),
    label="adjoint",
)
for lower in (False, True):
    for adjoint in (False, True):
        case(
            "MatrixTriangularSolve",
            lambda x, b, lower=lower, a=adjoint: raw.MatrixTriangularSolve(
                matrix=definite(x), rhs=b, lower=lower, adjoint=a
            ),
            f32(2, 3, 3),
            f32(2, 3, 2),
            label=f"{'lower' if lower else 'upper'}{'-adjoint' if adjoint else ''}",
        )
op("Cross", f32(2, 3), f32(2, 3))
op("Cross", i32(3), i32(3), label="i32")
case("Trace", lambda x: tf.linalg.trace(x), f32(2, 3, 3))
case("Lu", lambda x: raw.Lu(input=definite(x)), f32(3, 3))
op("TridiagonalMatMul", f32(1, 4), f32(1, 4), f32(1, 4), f32(4, 2))
case(
    "TridiagonalSolve",
    lambda d, b: raw.TridiagonalSolve(diagonals=tf.add(d, [[0.0], [9.0], [0.0]]), rhs=b),
    f32(3, 4),
    f32(4, 2),
)
op("Svd", f32(3, 4), compute_uv=False, outputs=["Svd:0"], label="values")
case(
    "SelfAdjointEigV2",
    lambda x: raw.SelfAdjointEigV2(input=definite(x), compute_v=False)[0] * 1.0,
    f32(3, 3),
    label="values",
)
case("MatrixExponential", lambda x: tf.linalg.expm(x), f32(2, 3, 3))
op("MatrixInverse", f16.of([[4, 1], [-1, 3]]), label="f16", rtol=0.01)

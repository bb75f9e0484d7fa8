"""TensorFlow operators of the family 'linear_algebra'."""

from __future__ import annotations

from xdsl.irdl import irdl_op_definition

from stepwell.dialects.fields import boolean, enumeration
from stepwell.dialects.tf.base import (
    COMPLEX,
    FLOATS_COMPLEX,
    INDEX,
    MATRIX,
    REALS,
    SINGLE_DOUBLE,
    TfOp,
    dtype_field,
    operand_of,
    result_of,
)


@irdl_op_definition
class BandedTriangularSolveOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/BandedTriangularSolve"""

    name = "tf.BandedTriangularSolve"
    matrix = operand_of("T")
    rhs = operand_of("T")
    lower = boolean(True)
    adjoint = boolean(False)
    T = dtype_field(*MATRIX)
    output = result_of("T")


@irdl_op_definition
class BatchCholeskyOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/BatchCholesky"""

    name = "tf.BatchCholesky"
    input = operand_of("T")
    T = dtype_field(*SINGLE_DOUBLE)
    output = result_of("T")


@irdl_op_definition
class BatchMatrixBandPartOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/BatchMatrixBandPart"""

    name = "tf.BatchMatrixBandPart"
    input = operand_of("T")
    num_lower = operand_of("i64")
    num_upper = operand_of("i64")
    T = dtype_field()
    band = result_of("T")


@irdl_op_definition
class BatchMatrixDeterminantOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/BatchMatrixDeterminant"""

    name = "tf.BatchMatrixDeterminant"
    input = operand_of("T")
    T = dtype_field("f32", "f64", "complex64", "complex128")
    output = result_of("T")


@irdl_op_definition
class BatchMatrixDiagOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/BatchMatrixDiag"""

    name = "tf.BatchMatrixDiag"
    diagonal = operand_of("T")
    T = dtype_field()
    output = result_of("T")


@irdl_op_definition
class BatchMatrixDiagPartOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/BatchMatrixDiagPart"""

    name = "tf.BatchMatrixDiagPart"
    input = operand_of("T")
    T = dtype_field()
    diagonal = result_of("T")


@irdl_op_definition
class BatchMatrixInverseOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/BatchMatrixInverse"""

    name = "tf.BatchMatrixInverse"
    input = operand_of("T")
    adjoint = boolean(False)
    T = dtype_field(*SINGLE_DOUBLE)
    output = result_of("T")


@irdl_op_definition
class BatchMatrixSetDiagOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/BatchMatrixSetDiag"""

    name = "tf.BatchMatrixSetDiag"
    input = operand_of("T")
    diagonal = operand_of("T")
    T = dtype_field()
    output = result_of("T")


@irdl_op_definition
class BatchMatrixSolveOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/BatchMatrixSolve"""

    name = "tf.BatchMatrixSolve"
    matrix = operand_of("T")
    rhs = operand_of("T")
    adjoint = boolean(False)
    T = dtype_field(*SINGLE_DOUBLE)
    output = result_of("T")


@irdl_op_definition
class BatchMatrixTriangularSolveOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/BatchMatrixTriangularSolve"""

    name = "tf.BatchMatrixTriangularSolve"
    matrix = operand_of("T")
    rhs = operand_of("T")
    lower = boolean(True)
    adjoint = boolean(False)
    T = dtype_field(*SINGLE_DOUBLE)
    output = result_of("T")


@irdl_op_definition
class CholeskyOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/Cholesky"""

    name = "tf.Cholesky"
    input = operand_of("T")
    T = dtype_field(*MATRIX)
    output = result_of("T")


@irdl_op_definition
class CrossOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/Cross"""

    name = "tf.Cross"
    a = operand_of("T")
    b = operand_of("T")
    T = dtype_field(*REALS)
    product = result_of("T")


@irdl_op_definition
class DiagOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/Diag"""

    name = "tf.Diag"
    diagonal = operand_of("T")
    T = dtype_field("f32", "f64", "f16", "bf16", "i32", "i64", "complex64", "complex128")
    output = result_of("T")


@irdl_op_definition
class DiagPartOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/DiagPart"""

    name = "tf.DiagPart"
    input = operand_of("T")
    T = dtype_field("f32", "f64", "f16", "bf16", "i32", "i64", "complex64", "complex128")
    diagonal = result_of("T")


@irdl_op_definition
class LogMatrixDeterminantOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/LogMatrixDeterminant"""

    name = "tf.LogMatrixDeterminant"
    input = operand_of("T")
    T = dtype_field(*MATRIX)
    sign = result_of("T")
    log_abs_determinant = result_of("T")


@irdl_op_definition
class LuOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/Lu"""

    name = "tf.Lu"
    input = operand_of("T")
    T = dtype_field(*MATRIX)
    output_idx_type = dtype_field(*INDEX, default="i32")
    lu = result_of("T")
    p = result_of("output_idx_type")


@irdl_op_definition
class MatrixBandPartOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/MatrixBandPart"""

    name = "tf.MatrixBandPart"
    input = operand_of("T")
    num_lower = operand_of("Tindex")
    num_upper = operand_of("Tindex")
    T = dtype_field()
    Tindex = dtype_field(*INDEX, default="i64")
    band = result_of("T")


@irdl_op_definition
class MatrixDeterminantOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/MatrixDeterminant"""

    name = "tf.MatrixDeterminant"
    input = operand_of("T")
    T = dtype_field(*MATRIX)
    output = result_of("T")


@irdl_op_definition
class MatrixDiagOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/MatrixDiag"""

    name = "tf.MatrixDiag"
    diagonal = operand_of("T")
    T = dtype_field()
    output = result_of("T")


@irdl_op_definition
class MatrixDiagPartOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/MatrixDiagPart"""

    name = "tf.MatrixDiagPart"
    input = operand_of("T")
    T = dtype_field()
    diagonal = result_of("T")


@irdl_op_definition
class MatrixDiagPartV2Op(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/MatrixDiagPartV2"""

    name = "tf.MatrixDiagPartV2"
    input = operand_of("T")
    k = operand_of("i32")
    padding_value = operand_of("T")
    T = dtype_field()
    diagonal = result_of("T")


@irdl_op_definition
class MatrixDiagPartV3Op(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/MatrixDiagPartV3"""

    name = "tf.MatrixDiagPartV3"
    input = operand_of("T")
    k = operand_of("i32")
    padding_value = operand_of("T")
    T = dtype_field()
    align = enumeration("LEFT_RIGHT", "RIGHT_LEFT", "LEFT_LEFT", "RIGHT_RIGHT", default="RIGHT_LEFT")
    diagonal = result_of("T")


@irdl_op_definition
class MatrixDiagV2Op(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/MatrixDiagV2"""

    name = "tf.MatrixDiagV2"
    diagonal = operand_of("T")
    k = operand_of("i32")
    num_rows = operand_of("i32")
    num_cols = operand_of("i32")
    padding_value = operand_of("T")
    T = dtype_field()
    output = result_of("T")


@irdl_op_definition
class MatrixDiagV3Op(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/MatrixDiagV3"""

    name = "tf.MatrixDiagV3"
    diagonal = operand_of("T")
    k = operand_of("i32")
    num_rows = operand_of("i32")
    num_cols = operand_of("i32")
    padding_value = operand_of("T")
    T = dtype_field()
    align = enumeration("LEFT_RIGHT", "RIGHT_LEFT", "LEFT_LEFT", "RIGHT_RIGHT", default="RIGHT_LEFT")
    output = result_of("T")


@irdl_op_definition
class MatrixExponentialOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/MatrixExponential"""

    name = "tf.MatrixExponential"
    input = operand_of("T")
    T = dtype_field(*MATRIX)
    output = result_of("T")


@irdl_op_definition
class MatrixInverseOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/MatrixInverse"""

    name = "tf.MatrixInverse"
    input = operand_of("T")
    adjoint = boolean(False)
    T = dtype_field(*MATRIX)
    output = result_of("T")


@irdl_op_definition
class MatrixLogarithmOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/MatrixLogarithm"""

    name = "tf.MatrixLogarithm"
    input = operand_of("T")
    T = dtype_field(*COMPLEX)
    output = result_of("T")


@irdl_op_definition
class MatrixSetDiagOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/MatrixSetDiag"""

    name = "tf.MatrixSetDiag"
    input = operand_of("T")
    diagonal = operand_of("T")
    T = dtype_field()
    output = result_of("T")


@irdl_op_definition
class MatrixSetDiagV2Op(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/MatrixSetDiagV2"""

    name = "tf.MatrixSetDiagV2"
    input = operand_of("T")
    diagonal = operand_of("T")
    k = operand_of("i32")
    T = dtype_field()
    output = result_of("T")


@irdl_op_definition
class MatrixSetDiagV3Op(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/MatrixSetDiagV3"""

    name = "tf.MatrixSetDiagV3"
    input = operand_of("T")
    diagonal = operand_of("T")
    k = operand_of("i32")
    T = dtype_field()
    align = enumeration("LEFT_RIGHT", "RIGHT_LEFT", "LEFT_LEFT", "RIGHT_RIGHT", default="RIGHT_LEFT")
    output = result_of("T")


@irdl_op_definition
class MatrixSolveOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/MatrixSolve"""

    name = "tf.MatrixSolve"
    matrix = operand_of("T")
    rhs = operand_of("T")
    adjoint = boolean(False)
    T = dtype_field(*MATRIX)
    output = result_of("T")


@irdl_op_definition
class MatrixSquareRootOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/MatrixSquareRoot"""

    name = "tf.MatrixSquareRoot"
    input = operand_of("T")
    T = dtype_field(*MATRIX)
    output = result_of("T")


@irdl_op_definition
class MatrixTriangularSolveOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/MatrixTriangularSolve"""

    name = "tf.MatrixTriangularSolve"
    matrix = operand_of("T")
    rhs = operand_of("T")
    lower = boolean(True)
    adjoint = boolean(False)
    T = dtype_field(*FLOATS_COMPLEX)
    output = result_of("T")


@irdl_op_definition
class QrOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/Qr"""

    name = "tf.Qr"
    input = operand_of("T")
    full_matrices = boolean(False)
    T = dtype_field(*MATRIX)
    q = result_of("T")
    r = result_of("T")


@irdl_op_definition
class SelfAdjointEigV2Op(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/SelfAdjointEigV2"""

    name = "tf.SelfAdjointEigV2"
    input = operand_of("T")
    compute_v = boolean(True)
    T = dtype_field(*MATRIX)
    e = result_of("T")
    v = result_of("T")


@irdl_op_definition
class SvdOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/Svd"""

    name = "tf.Svd"
    input = operand_of("T")
    compute_uv = boolean(True)
    full_matrices = boolean(False)
    T = dtype_field(*MATRIX)
    s = result_of("T")
    u = result_of("T")
    v = result_of("T")


@irdl_op_definition
class TridiagonalMatMulOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/TridiagonalMatMul"""

    name = "tf.TridiagonalMatMul"
    superdiag = operand_of("T")
    maindiag = operand_of("T")
    subdiag = operand_of("T")
    rhs = operand_of("T")
    T = dtype_field("f32", "f64", "complex64", "complex128")
    output = result_of("T")


@irdl_op_definition
class TridiagonalSolveOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/TridiagonalSolve"""

    name = "tf.TridiagonalSolve"
    diagonals = operand_of("T")
    rhs = operand_of("T")
    partial_pivoting = boolean(True)
    perturb_singular = boolean(False)
    T = dtype_field("f32", "f64", "complex64", "complex128")
    output = result_of("T")


OPS = [
    BandedTriangularSolveOp,
    BatchCholeskyOp,
    BatchMatrixBandPartOp,
    BatchMatrixDeterminantOp,
    BatchMatrixDiagOp,
    BatchMatrixDiagPartOp,
    BatchMatrixInverseOp,
    BatchMatrixSetDiagOp,
    BatchMatrixSolveOp,
    BatchMatrixTriangularSolveOp,
    CholeskyOp,
    CrossOp,
    DiagOp,
    DiagPartOp,
    LogMatrixDeterminantOp,
    LuOp,
    MatrixBandPartOp,
    MatrixDeterminantOp,
    MatrixDiagOp,
    MatrixDiagPartOp,
    MatrixDiagPartV2Op,
    MatrixDiagPartV3Op,
    MatrixDiagV2Op,
    MatrixDiagV3Op,
    MatrixExponentialOp,
    MatrixInverseOp,
    MatrixLogarithmOp,
    MatrixSetDiagOp,
    MatrixSetDiagV2Op,
    MatrixSetDiagV3Op,
    MatrixSolveOp,
    MatrixSquareRootOp,
    MatrixTriangularSolveOp,
    QrOp,
    SelfAdjointEigV2Op,
    SvdOp,
    TridiagonalMatMulOp,
    TridiagonalSolveOp,
]

"""TensorFlow operators of the family 'matrix'."""

from __future__ import annotations

from xdsl.irdl import irdl_op_definition

from stepwell.dialects.fields import boolean, integer, number, string, strings
from stepwell.dialects.tf.base import TfOp, dtype_field, operand_of, operands_of, result_of


@irdl_op_definition
class FusedMatMulOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/FusedMatMul"""

    name = "tf._FusedMatMul"
    a = operand_of("T")
    b = operand_of("T")
    args = operands_of("num_args*T")
    transpose_a = boolean(False)
    transpose_b = boolean(False)
    T = dtype_field("f32", "f16", "bf16")
    num_args = integer()
    fused_ops = strings(())
    epsilon = number(0.0001)
    leakyrelu_alpha = number(0.2)
    product = result_of("T")


@irdl_op_definition
class BatchMatMulOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/BatchMatMul"""

    name = "tf.BatchMatMul"
    x = operand_of("T")
    y = operand_of("T")
    T = dtype_field("f32", "f64", "f16", "bf16", "i32", "i64", "complex64", "complex128")
    adj_x = boolean(False)
    adj_y = boolean(False)
    grad_x = boolean(False)
    grad_y = boolean(False)
    output = result_of("T")


@irdl_op_definition
class BatchMatMulV2Op(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/BatchMatMulV2"""

    name = "tf.BatchMatMulV2"
    x = operand_of("T")
    y = operand_of("T")
    T = dtype_field(
        "f32", "f64", "f16", "bf16", "i16", "i32", "i64", "u8", "u16", "u32", "u64", "complex64", "complex128"
    )
    adj_x = boolean(False)
    adj_y = boolean(False)
    grad_x = boolean(False)
    grad_y = boolean(False)
    output = result_of("T")


@irdl_op_definition
class BatchMatMulV3Op(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/BatchMatMulV3"""

    name = "tf.BatchMatMulV3"
    x = operand_of("Ta")
    y = operand_of("Tb")
    Ta = dtype_field("f32", "f64", "f16", "bf16", "i8", "i16", "i32", "i64", "u8", "complex64", "complex128")
    Tb = dtype_field("f32", "f64", "f16", "bf16", "i8", "i16", "i32", "i64", "u8", "complex64", "complex128")
    Tout = dtype_field("f32", "f64", "f16", "bf16", "i16", "i32", "i64", "complex64", "complex128")
    adj_x = boolean(False)
    adj_y = boolean(False)
    grad_x = boolean(False)
    grad_y = boolean(False)
    output = result_of("Tout")


@irdl_op_definition
class EinsumOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/Einsum"""

    name = "tf.Einsum"
    inputs = operands_of("N*T")
    equation = string()
    N = integer()
    T = dtype_field()
    output = result_of("T")


@irdl_op_definition
class MatMulOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/MatMul"""

    name = "tf.MatMul"
    a = operand_of("T")
    b = operand_of("T")
    transpose_a = boolean(False)
    transpose_b = boolean(False)
    T = dtype_field("f32", "f64", "f16", "bf16", "i32", "i64", "u8", "u16", "u32", "u64", "complex64", "complex128")
    grad_a = boolean(False)
    grad_b = boolean(False)
    product = result_of("T")


@irdl_op_definition
class SparseMatMulOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/SparseMatMul"""

    name = "tf.SparseMatMul"
    a = operand_of("Ta")
    b = operand_of("Tb")
    transpose_a = boolean(False)
    transpose_b = boolean(False)
    a_is_sparse = boolean(False)
    b_is_sparse = boolean(False)
    Ta = dtype_field("f32", "bf16", default="f32")
    Tb = dtype_field("f32", "bf16", default="f32")
    product = result_of("f32")


OPS = [FusedMatMulOp, BatchMatMulOp, BatchMatMulV2Op, BatchMatMulV3Op, EinsumOp, MatMulOp, SparseMatMulOp]

"""Operations of keras.ops that compute along axes."""

from __future__ import annotations

from xdsl.irdl import irdl_op_definition, operand_def, result_def, var_operand_def

from stepwell.dialects.base import Tensor
from stepwell.dialects.fields import boolean, integer, ints, number, optional, string
from stepwell.dialects.keras.base import INT, INTS, KerasOp


class Reduction(KerasOp):
    """One value along some axes, or along all."""

    x = operand_def(Tensor)
    axis = optional(INTS)
    keepdims = boolean(False)
    output = result_def(Tensor)


@irdl_op_definition
class AllOp(Reduction):
    """keras.io/api/ops: All"""

    name = "keras.ops.All"


@irdl_op_definition
class AnyOp(Reduction):
    """keras.io/api/ops: Any"""

    name = "keras.ops.Any"


@irdl_op_definition
class LogsumexpOp(Reduction):
    """keras.io/api/ops: Logsumexp"""

    name = "keras.ops.Logsumexp"


@irdl_op_definition
class MaxOp(Reduction):
    """keras.io/api/ops: Max"""

    name = "keras.ops.Max"


@irdl_op_definition
class MeanOp(Reduction):
    """keras.io/api/ops: Mean"""

    name = "keras.ops.Mean"


@irdl_op_definition
class MinOp(Reduction):
    """keras.io/api/ops: Min"""

    name = "keras.ops.Min"


@irdl_op_definition
class ProdOp(Reduction):
    """keras.io/api/ops: Prod"""

    name = "keras.ops.Prod"


@irdl_op_definition
class StdOp(Reduction):
    """keras.io/api/ops: Std"""

    name = "keras.ops.Std"


@irdl_op_definition
class SumOp(Reduction):
    """keras.io/api/ops: Sum"""

    name = "keras.ops.Sum"


@irdl_op_definition
class VarOp(Reduction):
    """keras.io/api/ops: Var"""

    name = "keras.ops.Var"


@irdl_op_definition
class ArgmaxOp(KerasOp):
    """keras.io/api/ops: Argmax; without an axis, of the flat tensor."""

    name = "keras.ops.Argmax"
    x = operand_def(Tensor)
    axis = optional(INT)
    keepdims = boolean(False)
    dtype = string("int32")
    output = result_def(Tensor)


@irdl_op_definition
class ArgminOp(KerasOp):
    """keras.io/api/ops: Argmin; without an axis, of the flat tensor."""

    name = "keras.ops.Argmin"
    x = operand_def(Tensor)
    axis = optional(INT)
    keepdims = boolean(False)
    dtype = string("int32")
    output = result_def(Tensor)


@irdl_op_definition
class CumsumOp(KerasOp):
    """keras.io/api/ops: Cumsum"""

    name = "keras.ops.Cumsum"
    x = operand_def(Tensor)
    axis = optional(INT)
    output = result_def(Tensor)


@irdl_op_definition
class NormalizeOp(KerasOp):
    """keras.io/api/ops: Normalize"""

    name = "keras.ops.Normalize"
    x = operand_def(Tensor)
    axis = ints((-1,))
    order = integer(2)
    epsilon = number(1e-7)
    output = result_def(Tensor)


@irdl_op_definition
class SortOp(KerasOp):
    """keras.io/api/ops: Sort"""

    name = "keras.ops.Sort"
    x = operand_def(Tensor)
    axis = integer(-1)
    output = result_def(Tensor)


@irdl_op_definition
class TopKOp(KerasOp):
    """keras.io/api/ops: TopK, of the last axis."""

    name = "keras.ops.TopK"
    x = operand_def(Tensor)
    k = integer()
    values = result_def(Tensor)
    indices = result_def(Tensor)


@irdl_op_definition
class EinsumOp(KerasOp):
    """keras.io/api/ops: Einsum"""

    name = "keras.ops.Einsum"
    operands_ = var_operand_def(Tensor)
    subscripts = string()
    output = result_def(Tensor)


@irdl_op_definition
class MatmulOp(KerasOp):
    """keras.io/api/ops: Matmul; TensorFlow's may turn its operands."""

    name = "keras.ops.Matmul"
    x1 = operand_def(Tensor)
    x2 = operand_def(Tensor)
    transpose_a = boolean(False)
    transpose_b = boolean(False)
    output = result_def(Tensor)


OPS = [
    AllOp,
    AnyOp,
    ArgmaxOp,
    ArgminOp,
    CumsumOp,
    EinsumOp,
    LogsumexpOp,
    MatmulOp,
    MaxOp,
    MeanOp,
    MinOp,
    NormalizeOp,
    ProdOp,
    SortOp,
    StdOp,
    SumOp,
    TopKOp,
    VarOp,
]

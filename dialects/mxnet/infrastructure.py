"""MXNet operators of the family 'infrastructure'."""

from __future__ import annotations

from xdsl.irdl import irdl_op_definition, operand_def, opt_operand_def, result_def, var_operand_def, var_result_def

from stepwell.dialects.base import Tensor
from stepwell.dialects.fields import boolean, enumeration, ints, number, string
from stepwell.dialects.mxnet.base import Binary, MxnetOp, Scalar, Unary


@irdl_op_definition
class BlockGradOp(Unary):
    """mxnet.apache.org/versions/1.9.1 › BlockGrad"""

    name = "mxnet.BlockGrad"


@irdl_op_definition
class CastStorageOp(MxnetOp):
    """mxnet.apache.org/versions/1.9.1 › cast_storage"""

    name = "mxnet.cast_storage"
    data = operand_def(Tensor)
    stype = enumeration("csr", "default", "row_sparse")
    output = result_def(Tensor)


@irdl_op_definition
class ContribGradientmultiplierOp(Scalar):
    """mxnet.apache.org/versions/1.9.1 › _contrib_gradientmultiplier"""

    name = "mxnet._contrib_gradientmultiplier"


@irdl_op_definition
class CopyOp(Unary):
    """mxnet.apache.org/versions/1.9.1 › _copy"""

    name = "mxnet._copy"


@irdl_op_definition
class CustomOp(MxnetOp):
    """mxnet.apache.org/versions/1.9.1 › Custom"""

    name = "mxnet.Custom"
    data = var_operand_def(Tensor)
    op_type = string()
    outputs = var_result_def(Tensor)


@irdl_op_definition
class DropoutOp(MxnetOp):
    """mxnet.apache.org/versions/1.9.1 › Dropout"""

    name = "mxnet.Dropout"
    data = operand_def(Tensor)
    p = number(0.5)
    mode = enumeration("always", "training", default="training")
    axes = ints(())
    output = result_def(Tensor)


@irdl_op_definition
class GradAddOp(Binary):
    """mxnet.apache.org/versions/1.9.1 › _grad_add"""

    name = "mxnet._grad_add"


@irdl_op_definition
class IdentityAttachKLSparseRegOp(MxnetOp):
    """mxnet.apache.org/versions/1.9.1 › IdentityAttachKLSparseReg"""

    name = "mxnet.IdentityAttachKLSparseReg"
    data = operand_def(Tensor)
    sparseness_target = number(0.100000001)
    penalty = number(0.00100000005)
    momentum = number(0.899999976)
    output = result_def(Tensor)


@irdl_op_definition
class LinearRegressionOutputOp(MxnetOp):
    """mxnet.apache.org/versions/1.9.1 › LinearRegressionOutput"""

    name = "mxnet.LinearRegressionOutput"
    data = operand_def(Tensor)
    label = opt_operand_def(Tensor)
    grad_scale = number(1.0)
    output = result_def(Tensor)


@irdl_op_definition
class LogisticRegressionOutputOp(MxnetOp):
    """mxnet.apache.org/versions/1.9.1 › LogisticRegressionOutput"""

    name = "mxnet.LogisticRegressionOutput"
    data = operand_def(Tensor)
    label = opt_operand_def(Tensor)
    grad_scale = number(1.0)
    output = result_def(Tensor)


@irdl_op_definition
class MAERegressionOutputOp(MxnetOp):
    """mxnet.apache.org/versions/1.9.1 › MAERegressionOutput"""

    name = "mxnet.MAERegressionOutput"
    data = operand_def(Tensor)
    label = opt_operand_def(Tensor)
    grad_scale = number(1.0)
    output = result_def(Tensor)


@irdl_op_definition
class MakeLossOp(MxnetOp):
    """mxnet.apache.org/versions/1.9.1 › MakeLoss"""

    name = "mxnet.MakeLoss"
    data = operand_def(Tensor)
    grad_scale = number(1.0)
    valid_thresh = number(0.0)
    normalization = enumeration("batch", "null", "valid", default="null")
    output = result_def(Tensor)


@irdl_op_definition
class NpCopyOp(MxnetOp):
    """mxnet.apache.org/versions/1.9.1 › _np_copy"""

    name = "mxnet._np_copy"
    a = operand_def(Tensor)
    output = result_def(Tensor)


@irdl_op_definition
class NpxConstraintCheckOp(MxnetOp):
    """mxnet.apache.org/versions/1.9.1 › _npx_constraint_check"""

    name = "mxnet._npx_constraint_check"
    input = operand_def(Tensor)
    msg = string("Constraint violated.")
    output = result_def(Tensor)


@irdl_op_definition
class SVMOutputOp(MxnetOp):
    """mxnet.apache.org/versions/1.9.1 › SVMOutput"""

    name = "mxnet.SVMOutput"
    data = operand_def(Tensor)
    label = opt_operand_def(Tensor)
    margin = number(1.0)
    regularization_coefficient = number(1.0)
    use_linear = boolean(False)
    output = result_def(Tensor)


@irdl_op_definition
class SoftmaxOutputOp(MxnetOp):
    """mxnet.apache.org/versions/1.9.1 › SoftmaxOutput"""

    name = "mxnet.SoftmaxOutput"
    data = operand_def(Tensor)
    label = opt_operand_def(Tensor)
    grad_scale = number(1.0)
    ignore_label = number(-1.0)
    multi_output = boolean(False)
    use_ignore = boolean(False)
    preserve_shape = boolean(False)
    normalization = enumeration("batch", "null", "valid", default="null")
    out_grad = boolean(False)
    smooth_alpha = number(0.0)
    output = result_def(Tensor)


@irdl_op_definition
class IdentityWithAttrLikeRhsOp(Binary):
    """mxnet.apache.org/versions/1.9.1 › _identity_with_attr_like_rhs"""

    name = "mxnet._identity_with_attr_like_rhs"


OPS = [
    IdentityWithAttrLikeRhsOp,
    BlockGradOp,
    CastStorageOp,
    ContribGradientmultiplierOp,
    CopyOp,
    CustomOp,
    DropoutOp,
    GradAddOp,
    IdentityAttachKLSparseRegOp,
    LinearRegressionOutputOp,
    LogisticRegressionOutputOp,
    MAERegressionOutputOp,
    MakeLossOp,
    NpCopyOp,
    NpxConstraintCheckOp,
    SVMOutputOp,
    SoftmaxOutputOp,
]

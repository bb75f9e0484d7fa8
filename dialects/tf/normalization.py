"""TensorFlow operators of the family 'normalization'."""

from __future__ import annotations

from xdsl.irdl import irdl_op_definition

from stepwell.dialects.fields import boolean, enumeration, integer, number, string
from stepwell.dialects.tf.base import FLOATS, NUMBERS, TfOp, dtype_field, operand_of, operands_of, result_of


@irdl_op_definition
class FusedBatchNormExOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/FusedBatchNormEx"""

    name = "tf._FusedBatchNormEx"
    x = operand_of("T")
    scale = operand_of("U")
    offset = operand_of("U")
    mean = operand_of("U")
    variance = operand_of("U")
    side_input = operands_of("num_side_inputs*T")
    T = dtype_field("f32", "f16", "bf16")
    U = dtype_field("f32")
    epsilon = number(0.0001)
    exponential_avg_factor = number(1.0)
    num_side_inputs = integer(0)
    activation_mode = string("Identity")
    data_format = enumeration("NHWC", "NCHW", default="NHWC")
    is_training = boolean(True)
    y = result_of("T")
    batch_mean = result_of("U")
    batch_variance = result_of("U")
    reserve_space_1 = result_of("U")
    reserve_space_2 = result_of("U")
    reserve_space_3 = result_of("U")


@irdl_op_definition
class BatchNormWithGlobalNormalizationOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/BatchNormWithGlobalNormalization"""

    name = "tf.BatchNormWithGlobalNormalization"
    t = operand_of("T")
    m = operand_of("T")
    v = operand_of("T")
    beta = operand_of("T")
    gamma = operand_of("T")
    T = dtype_field(*NUMBERS)
    variance_epsilon = number()
    scale_after_normalization = boolean()
    result = result_of("T")


@irdl_op_definition
class FusedBatchNormOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/FusedBatchNorm"""

    name = "tf.FusedBatchNorm"
    x = operand_of("T")
    scale = operand_of("T")
    offset = operand_of("T")
    mean = operand_of("T")
    variance = operand_of("T")
    T = dtype_field("f32")
    epsilon = number(0.0001)
    exponential_avg_factor = number(1.0)
    data_format = enumeration("NHWC", "NCHW", default="NHWC")
    is_training = boolean(True)
    y = result_of("T")
    batch_mean = result_of("T")
    batch_variance = result_of("T")
    reserve_space_1 = result_of("T")
    reserve_space_2 = result_of("T")


@irdl_op_definition
class FusedBatchNormV2Op(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/FusedBatchNormV2"""

    name = "tf.FusedBatchNormV2"
    x = operand_of("T")
    scale = operand_of("U")
    offset = operand_of("U")
    mean = operand_of("U")
    variance = operand_of("U")
    T = dtype_field("f32", "f16", "bf16")
    U = dtype_field("f32")
    epsilon = number(0.0001)
    exponential_avg_factor = number(1.0)
    data_format = enumeration("NHWC", "NCHW", default="NHWC")
    is_training = boolean(True)
    y = result_of("T")
    batch_mean = result_of("U")
    batch_variance = result_of("U")
    reserve_space_1 = result_of("U")
    reserve_space_2 = result_of("U")


@irdl_op_definition
class FusedBatchNormV3Op(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/FusedBatchNormV3"""

    name = "tf.FusedBatchNormV3"
    x = operand_of("T")
    scale = operand_of("U")
    offset = operand_of("U")
    mean = operand_of("U")
    variance = operand_of("U")
    T = dtype_field("f32", "f16", "bf16")
    U = dtype_field("f32", "bf16")
    epsilon = number(0.0001)
    exponential_avg_factor = number(1.0)
    data_format = enumeration("NHWC", "NCHW", "NDHWC", "NCDHW", default="NHWC")
    is_training = boolean(True)
    y = result_of("T")
    batch_mean = result_of("U")
    batch_variance = result_of("U")
    reserve_space_1 = result_of("U")
    reserve_space_2 = result_of("U")
    reserve_space_3 = result_of("U")


@irdl_op_definition
class L2LossOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/L2Loss"""

    name = "tf.L2Loss"
    t = operand_of("T")
    T = dtype_field(*FLOATS)
    output = result_of("T")


@irdl_op_definition
class LRNOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/LRN"""

    name = "tf.LRN"
    input = operand_of("T")
    depth_radius = integer(5)
    bias = number(1.0)
    alpha = number(1.0)
    beta = number(0.5)
    T = dtype_field("f32", "f16", "bf16", default="f32")
    output = result_of("T")


OPS = [
    FusedBatchNormExOp,
    BatchNormWithGlobalNormalizationOp,
    FusedBatchNormOp,
    FusedBatchNormV2Op,
    FusedBatchNormV3Op,
    L2LossOp,
    LRNOp,
]

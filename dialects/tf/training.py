"""TensorFlow operators of the family 'training'."""

from __future__ import annotations

from xdsl.irdl import irdl_op_definition, traits_def

from stepwell.dialects.fields import boolean, enumeration, integer, number
from stepwell.dialects.tf.base import (
    FLOATS,
    FLOATS_COMPLEX,
    NUMBERS,
    REALS,
    TfOp,
    constant_field,
    dtype_field,
    operand_of,
    operands_of,
    result_of,
)


@irdl_op_definition
class ApplyAdamOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/ApplyAdam"""

    name = "tf.ApplyAdam"
    var = operand_of("T")
    m = operand_of("T")
    v = operand_of("T")
    beta1_power = operand_of("T")
    beta2_power = operand_of("T")
    lr = operand_of("T")
    beta1 = operand_of("T")
    beta2 = operand_of("T")
    epsilon = operand_of("T")
    grad = operand_of("T")
    T = dtype_field(*NUMBERS)
    use_locking = boolean(False)
    use_nesterov = boolean(False)
    out = result_of("T")


@irdl_op_definition
class ApplyGradientDescentOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/ApplyGradientDescent"""

    name = "tf.ApplyGradientDescent"
    var = operand_of("T")
    alpha = operand_of("T")
    delta = operand_of("T")
    T = dtype_field(*NUMBERS)
    use_locking = boolean(False)
    out = result_of("T")


@irdl_op_definition
class ApplyMomentumOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/ApplyMomentum"""

    name = "tf.ApplyMomentum"
    var = operand_of("T")
    accum = operand_of("T")
    lr = operand_of("T")
    grad = operand_of("T")
    momentum = operand_of("T")
    T = dtype_field(*NUMBERS)
    use_locking = boolean(False)
    use_nesterov = boolean(False)
    out = result_of("T")


@irdl_op_definition
class AudioSummaryV2Op(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/AudioSummaryV2"""

    name = "tf.AudioSummaryV2"
    tag = operand_of("string")
    tensor = operand_of("f32")
    sample_rate = operand_of("f32")
    max_outputs = integer(3)
    summary = result_of("string")


@irdl_op_definition
class BiasAddGradOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/BiasAddGrad"""

    name = "tf.BiasAddGrad"
    out_backprop = operand_of("T")
    T = dtype_field(*NUMBERS)
    data_format = enumeration("NHWC", "NCHW", default="NHWC")
    output = result_of("T")


@irdl_op_definition
class EluGradOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/EluGrad"""

    name = "tf.EluGrad"
    gradients = operand_of("T")
    outputs = operand_of("T")
    T = dtype_field(*FLOATS)
    backprops = result_of("T")


@irdl_op_definition
class FusedBatchNormGradV3Op(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/FusedBatchNormGradV3"""

    name = "tf.FusedBatchNormGradV3"
    y_backprop = operand_of("T")
    x = operand_of("T")
    scale = operand_of("f32")
    reserve_space_1 = operand_of("U")
    reserve_space_2 = operand_of("U")
    reserve_space_3 = operand_of("U")
    T = dtype_field("f32", "f16", "bf16")
    U = dtype_field("f32")
    epsilon = number(0.0001)
    data_format = enumeration("NHWC", "NCHW", "NDHWC", "NCDHW", default="NHWC")
    is_training = boolean(True)
    x_backprop = result_of("T")
    scale_backprop = result_of("U")
    offset_backprop = result_of("U")
    reserve_space_4 = result_of("U")
    reserve_space_5 = result_of("U")


@irdl_op_definition
class HistogramSummaryOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/HistogramSummary"""

    name = "tf.HistogramSummary"
    tag = operand_of("string")
    values = operand_of("T")
    T = dtype_field(*REALS, default="f32")
    summary = result_of("string")


@irdl_op_definition
class ImageSummaryOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/ImageSummary"""

    name = "tf.ImageSummary"
    tag = operand_of("string")
    tensor = operand_of("T")
    max_images = integer(3)
    T = dtype_field("f32", "f64", "f16", "u8", default="f32")
    bad_color = constant_field()
    summary = result_of("string")


@irdl_op_definition
class InvGradOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/InvGrad"""

    name = "tf.InvGrad"
    y = operand_of("T")
    dy = operand_of("T")
    T = dtype_field(*FLOATS_COMPLEX)
    z = result_of("T")


@irdl_op_definition
class LeakyReluGradOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/LeakyReluGrad"""

    name = "tf.LeakyReluGrad"
    gradients = operand_of("T")
    features = operand_of("T")
    alpha = number(0.2)
    T = dtype_field(*FLOATS, default="f32")
    backprops = result_of("T")


@irdl_op_definition
class MergeSummaryOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/MergeSummary"""

    name = "tf.MergeSummary"
    inputs = operands_of("N*string")
    N = integer()
    summary = result_of("string")


@irdl_op_definition
class ReciprocalGradOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/ReciprocalGrad"""

    name = "tf.ReciprocalGrad"
    y = operand_of("T")
    dy = operand_of("T")
    T = dtype_field(*FLOATS_COMPLEX)
    z = result_of("T")


@irdl_op_definition
class Relu6GradOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/Relu6Grad"""

    name = "tf.Relu6Grad"
    gradients = operand_of("T")
    features = operand_of("T")
    T = dtype_field(*REALS)
    backprops = result_of("T")


@irdl_op_definition
class ReluGradOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/ReluGrad"""

    name = "tf.ReluGrad"
    gradients = operand_of("T")
    features = operand_of("T")
    T = dtype_field(*REALS)
    backprops = result_of("T")


@irdl_op_definition
class ResourceApplyAdamOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/ResourceApplyAdam"""

    name = "tf.ResourceApplyAdam"
    var = operand_of("resource")
    m = operand_of("resource")
    v = operand_of("resource")
    beta1_power = operand_of("T")
    beta2_power = operand_of("T")
    lr = operand_of("T")
    beta1 = operand_of("T")
    beta2 = operand_of("T")
    epsilon = operand_of("T")
    grad = operand_of("T")
    T = dtype_field(*NUMBERS)
    use_locking = boolean(False)
    use_nesterov = boolean(False)
    traits = traits_def()


@irdl_op_definition
class ResourceApplyGradientDescentOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/ResourceApplyGradientDescent"""

    name = "tf.ResourceApplyGradientDescent"
    var = operand_of("resource")
    alpha = operand_of("T")
    delta = operand_of("T")
    T = dtype_field(*NUMBERS)
    use_locking = boolean(False)
    traits = traits_def()


@irdl_op_definition
class ResourceApplyMomentumOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/ResourceApplyMomentum"""

    name = "tf.ResourceApplyMomentum"
    var = operand_of("resource")
    accum = operand_of("resource")
    lr = operand_of("T")
    grad = operand_of("T")
    momentum = operand_of("T")
    T = dtype_field(*NUMBERS)
    use_locking = boolean(False)
    use_nesterov = boolean(False)
    traits = traits_def()


@irdl_op_definition
class RsqrtGradOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/RsqrtGrad"""

    name = "tf.RsqrtGrad"
    y = operand_of("T")
    dy = operand_of("T")
    T = dtype_field(*FLOATS_COMPLEX)
    z = result_of("T")


@irdl_op_definition
class ScalarSummaryOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/ScalarSummary"""

    name = "tf.ScalarSummary"
    tags = operand_of("string")
    values = operand_of("T")
    T = dtype_field(*REALS)
    summary = result_of("string")


@irdl_op_definition
class SeluGradOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/SeluGrad"""

    name = "tf.SeluGrad"
    gradients = operand_of("T")
    outputs = operand_of("T")
    T = dtype_field(*FLOATS)
    backprops = result_of("T")


@irdl_op_definition
class SigmoidGradOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/SigmoidGrad"""

    name = "tf.SigmoidGrad"
    y = operand_of("T")
    dy = operand_of("T")
    T = dtype_field(*FLOATS_COMPLEX)
    z = result_of("T")


@irdl_op_definition
class SoftplusGradOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/SoftplusGrad"""

    name = "tf.SoftplusGrad"
    gradients = operand_of("T")
    features = operand_of("T")
    T = dtype_field(*FLOATS)
    backprops = result_of("T")


@irdl_op_definition
class SoftsignGradOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/SoftsignGrad"""

    name = "tf.SoftsignGrad"
    gradients = operand_of("T")
    features = operand_of("T")
    T = dtype_field(*FLOATS)
    backprops = result_of("T")


@irdl_op_definition
class SqrtGradOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/SqrtGrad"""

    name = "tf.SqrtGrad"
    y = operand_of("T")
    dy = operand_of("T")
    T = dtype_field(*FLOATS_COMPLEX)
    z = result_of("T")


@irdl_op_definition
class TanhGradOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/TanhGrad"""

    name = "tf.TanhGrad"
    y = operand_of("T")
    dy = operand_of("T")
    T = dtype_field(*FLOATS_COMPLEX)
    z = result_of("T")


@irdl_op_definition
class TensorSummaryV2Op(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/TensorSummaryV2"""

    name = "tf.TensorSummaryV2"
    tag = operand_of("string")
    tensor = operand_of("T")
    serialized_summary_metadata = operand_of("string")
    T = dtype_field()
    summary = result_of("string")


OPS = [
    ApplyAdamOp,
    ApplyGradientDescentOp,
    ApplyMomentumOp,
    AudioSummaryV2Op,
    BiasAddGradOp,
    EluGradOp,
    FusedBatchNormGradV3Op,
    HistogramSummaryOp,
    ImageSummaryOp,
    InvGradOp,
    LeakyReluGradOp,
    MergeSummaryOp,
    ReciprocalGradOp,
    Relu6GradOp,
    ReluGradOp,
    ResourceApplyAdamOp,
    ResourceApplyGradientDescentOp,
    ResourceApplyMomentumOp,
    RsqrtGradOp,
    ScalarSummaryOp,
    SeluGradOp,
    SigmoidGradOp,
    SoftplusGradOp,
    SoftsignGradOp,
    SqrtGradOp,
    TanhGradOp,
    TensorSummaryV2Op,
]

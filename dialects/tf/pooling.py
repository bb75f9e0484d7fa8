"""TensorFlow operators of the family 'pooling'."""

from __future__ import annotations

from xdsl.irdl import irdl_op_definition

from stepwell.dialects.fields import boolean, enumeration, floats, integer, ints
from stepwell.dialects.tf.base import FLOATS, INDEX, REALS, TfOp, dtype_field, operand_of, result_of


@irdl_op_definition
class AvgPoolOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/AvgPool"""

    name = "tf.AvgPool"
    value = operand_of("T")
    ksize = ints()
    strides = ints()
    padding = enumeration("SAME", "VALID")
    data_format = enumeration("NHWC", "NCHW", default="NHWC")
    T = dtype_field(*FLOATS)
    output = result_of("T")


@irdl_op_definition
class AvgPool3DOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/AvgPool3D"""

    name = "tf.AvgPool3D"
    input = operand_of("T")
    ksize = ints()
    strides = ints()
    padding = enumeration("SAME", "VALID")
    data_format = enumeration("NDHWC", "NCDHW", default="NDHWC")
    T = dtype_field(*FLOATS)
    output = result_of("T")


@irdl_op_definition
class AvgPoolGradOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/AvgPoolGrad"""

    name = "tf.AvgPoolGrad"
    orig_input_shape = operand_of("i32")
    grad = operand_of("T")
    ksize = ints()
    strides = ints()
    padding = enumeration("SAME", "VALID")
    data_format = enumeration("NHWC", "NCHW", default="NHWC")
    T = dtype_field(*FLOATS)
    output = result_of("T")


@irdl_op_definition
class FractionalAvgPoolOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/FractionalAvgPool"""

    name = "tf.FractionalAvgPool"
    value = operand_of("T")
    pooling_ratio = floats()
    pseudo_random = boolean(False)
    overlapping = boolean(False)
    deterministic = boolean(False)
    seed = integer(0)
    seed2 = integer(0)
    T = dtype_field("f32", "f64", "i32", "i64")
    output = result_of("T")
    row_pooling_sequence = result_of("i64")
    col_pooling_sequence = result_of("i64")


@irdl_op_definition
class FractionalMaxPoolOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/FractionalMaxPool"""

    name = "tf.FractionalMaxPool"
    value = operand_of("T")
    pooling_ratio = floats()
    pseudo_random = boolean(False)
    overlapping = boolean(False)
    deterministic = boolean(False)
    seed = integer(0)
    seed2 = integer(0)
    T = dtype_field("f32", "f64", "i32", "i64")
    output = result_of("T")
    row_pooling_sequence = result_of("i64")
    col_pooling_sequence = result_of("i64")


@irdl_op_definition
class MaxPoolOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/MaxPool"""

    name = "tf.MaxPool"
    input = operand_of("T")
    T = dtype_field("f32", "f64", "f16", "bf16", "i8", "i16", "i32", "i64", "u8", "u16", default="f32")
    ksize = ints()
    strides = ints()
    padding = enumeration("SAME", "VALID", "EXPLICIT")
    explicit_paddings = ints(())
    data_format = enumeration("NHWC", "NCHW", "NCHW_VECT_C", default="NHWC")
    output = result_of("T")


@irdl_op_definition
class MaxPool3DOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/MaxPool3D"""

    name = "tf.MaxPool3D"
    input = operand_of("T")
    ksize = ints()
    strides = ints()
    padding = enumeration("SAME", "VALID")
    data_format = enumeration("NDHWC", "NCDHW", default="NDHWC")
    T = dtype_field("f32", "f16", "bf16")
    output = result_of("T")


@irdl_op_definition
class MaxPoolGradOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/MaxPoolGrad"""

    name = "tf.MaxPoolGrad"
    orig_input = operand_of("T")
    orig_output = operand_of("T")
    grad = operand_of("T")
    ksize = ints()
    strides = ints()
    padding = enumeration("SAME", "VALID", "EXPLICIT")
    explicit_paddings = ints(())
    data_format = enumeration("NHWC", "NCHW", default="NHWC")
    T = dtype_field(*REALS, default="f32")
    output = result_of("T")


@irdl_op_definition
class MaxPoolV2Op(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/MaxPoolV2"""

    name = "tf.MaxPoolV2"
    input = operand_of("T")
    ksize = operand_of("i32")
    strides = operand_of("i32")
    T = dtype_field("f32", "f64", "f16", "bf16", "i8", "i16", "i32", "i64", "u8", "u16", default="f32")
    padding = enumeration("SAME", "VALID")
    data_format = enumeration("NHWC", "NCHW", "NCHW_VECT_C", default="NHWC")
    output = result_of("T")


@irdl_op_definition
class MaxPoolWithArgmaxOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/MaxPoolWithArgmax"""

    name = "tf.MaxPoolWithArgmax"
    input = operand_of("T")
    ksize = ints()
    strides = ints()
    Targmax = dtype_field(*INDEX, default="i64")
    padding = enumeration("SAME", "VALID")
    include_batch_in_index = boolean(False)
    T = dtype_field(*REALS)
    output = result_of("T")
    argmax = result_of("Targmax")


OPS = [
    AvgPoolOp,
    AvgPool3DOp,
    AvgPoolGradOp,
    FractionalAvgPoolOp,
    FractionalMaxPoolOp,
    MaxPoolOp,
    MaxPool3DOp,
    MaxPoolGradOp,
    MaxPoolV2Op,
    MaxPoolWithArgmaxOp,
]

"""TensorFlow operators of the family 'convolution'."""

from __future__ import annotations

from xdsl.irdl import AttrSizedOperandSegments, irdl_op_definition

from stepwell.dialects.fields import boolean, enumeration, integer, ints, number, strings
from stepwell.dialects.tf.base import (
    FLOATS,
    INDEX,
    REALS,
    TfOp,
    dtype_field,
    dtypes_field,
    operand_of,
    operands_of,
    result_of,
)


@irdl_op_definition
class FusedConv2DOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/FusedConv2D"""

    name = "tf._FusedConv2D"
    input = operand_of("T")
    filter = operand_of("T")
    args = operands_of("TArgs")
    host_args = operands_of("num_host_args*f32")
    T = dtype_field("f32", "f64", "f16", "i8")
    TArgs = dtypes_field()
    num_args = integer()
    num_host_args = integer(0)
    strides = ints()
    padding = enumeration("SAME", "VALID", "EXPLICIT")
    explicit_paddings = ints(())
    data_format = enumeration("NHWC", "NCHW", "NCHW_VECT_C", default="NHWC")
    filter_format = enumeration("HWIO", "OIHW", "OIHW_VECT_I", default="HWIO")
    dilations = ints(
        (
            1,
            1,
            1,
            1,
        )
    )
    use_cudnn_on_gpu = boolean(True)
    fused_ops = strings(())
    epsilon = number(0.0001)
    leakyrelu_alpha = number(0.2)
    output = result_of("T")
    irdl_options = (AttrSizedOperandSegments(as_property=True),)


@irdl_op_definition
class ConvOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/Conv"""

    name = "tf.Conv"
    input = operand_of("T")
    filter = operand_of("T")
    T = dtype_field("f32", "f64", "f16", "bf16", "i32")
    strides = ints()
    padding = enumeration("SAME", "VALID", "EXPLICIT")
    explicit_paddings = ints(())
    data_format = enumeration("CHANNELS_FIRST", "CHANNELS_LAST", default="CHANNELS_LAST")
    dilations = ints(())
    batch_dims = integer(1)
    groups = integer(1)
    output = result_of("T")


@irdl_op_definition
class Conv2DOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/Conv2D"""

    name = "tf.Conv2D"
    input = operand_of("T")
    filter = operand_of("T")
    T = dtype_field("f32", "f64", "f16", "bf16", "i32")
    strides = ints()
    use_cudnn_on_gpu = boolean(True)
    padding = enumeration("SAME", "VALID", "EXPLICIT")
    explicit_paddings = ints(())
    data_format = enumeration("NHWC", "NCHW", default="NHWC")
    dilations = ints(
        (
            1,
            1,
            1,
            1,
        )
    )
    output = result_of("T")


@irdl_op_definition
class Conv2DBackpropFilterOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/Conv2DBackpropFilter"""

    name = "tf.Conv2DBackpropFilter"
    input = operand_of("T")
    filter_sizes = operand_of("i32")
    out_backprop = operand_of("T")
    T = dtype_field(*FLOATS)
    strides = ints()
    use_cudnn_on_gpu = boolean(True)
    padding = enumeration("SAME", "VALID", "EXPLICIT")
    explicit_paddings = ints(())
    data_format = enumeration("NHWC", "NCHW", default="NHWC")
    dilations = ints(
        (
            1,
            1,
            1,
            1,
        )
    )
    output = result_of("T")


@irdl_op_definition
class Conv2DBackpropInputOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/Conv2DBackpropInput"""

    name = "tf.Conv2DBackpropInput"
    input_sizes = operand_of("i32")
    filter = operand_of("T")
    out_backprop = operand_of("T")
    T = dtype_field("f32", "f64", "f16", "bf16", "i32")
    strides = ints()
    use_cudnn_on_gpu = boolean(True)
    padding = enumeration("SAME", "VALID", "EXPLICIT")
    explicit_paddings = ints(())
    data_format = enumeration("NHWC", "NCHW", default="NHWC")
    dilations = ints(
        (
            1,
            1,
            1,
            1,
        )
    )
    output = result_of("T")


@irdl_op_definition
class Conv2DBackpropInputV2Op(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/Conv2DBackpropInputV2"""

    name = "tf.Conv2DBackpropInputV2"
    input = operand_of("T")
    filter = operand_of("T")
    out_backprop = operand_of("T")
    T = dtype_field("f32", "f64", "f16", "bf16", "i32")
    strides = ints()
    use_cudnn_on_gpu = boolean(True)
    padding = enumeration("SAME", "VALID", "EXPLICIT")
    explicit_paddings = ints(())
    data_format = enumeration("NHWC", "NCHW", default="NHWC")
    dilations = ints(
        (
            1,
            1,
            1,
            1,
        )
    )
    output = result_of("T")


@irdl_op_definition
class Conv3DOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/Conv3D"""

    name = "tf.Conv3D"
    input = operand_of("T")
    filter = operand_of("T")
    T = dtype_field(*FLOATS)
    strides = ints()
    padding = enumeration("SAME", "VALID")
    data_format = enumeration("NDHWC", "NCDHW", default="NDHWC")
    dilations = ints(
        (
            1,
            1,
            1,
            1,
            1,
        )
    )
    output = result_of("T")


@irdl_op_definition
class Conv3DBackpropInputOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/Conv3DBackpropInput"""

    name = "tf.Conv3DBackpropInput"
    input = operand_of("T")
    filter = operand_of("T")
    out_backprop = operand_of("T")
    T = dtype_field("f32", "f64", "f16")
    strides = ints()
    padding = enumeration("SAME", "VALID")
    dilations = ints(
        (
            1,
            1,
            1,
            1,
            1,
        )
    )
    output = result_of("T")


@irdl_op_definition
class Conv3DBackpropInputV2Op(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/Conv3DBackpropInputV2"""

    name = "tf.Conv3DBackpropInputV2"
    input_sizes = operand_of("Tshape")
    filter = operand_of("T")
    out_backprop = operand_of("T")
    T = dtype_field(*FLOATS)
    strides = ints()
    padding = enumeration("SAME", "VALID")
    data_format = enumeration("NDHWC", "NCDHW", default="NDHWC")
    dilations = ints(
        (
            1,
            1,
            1,
            1,
            1,
        )
    )
    Tshape = dtype_field(*INDEX, default="i32")
    output = result_of("T")


@irdl_op_definition
class DepthwiseConv2dNativeOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/DepthwiseConv2dNative"""

    name = "tf.DepthwiseConv2dNative"
    input = operand_of("T")
    filter = operand_of("T")
    T = dtype_field(*FLOATS)
    strides = ints()
    padding = enumeration("SAME", "VALID", "EXPLICIT")
    explicit_paddings = ints(())
    data_format = enumeration("NHWC", "NCHW", default="NHWC")
    dilations = ints(
        (
            1,
            1,
            1,
            1,
        )
    )
    output = result_of("T")


@irdl_op_definition
class DepthwiseConv2dNativeBackpropInputOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/DepthwiseConv2dNativeBackpropInput"""

    name = "tf.DepthwiseConv2dNativeBackpropInput"
    input_sizes = operand_of("i32")
    filter = operand_of("T")
    out_backprop = operand_of("T")
    T = dtype_field(*FLOATS)
    strides = ints()
    padding = enumeration("SAME", "VALID", "EXPLICIT")
    explicit_paddings = ints(())
    data_format = enumeration("NHWC", "NCHW", default="NHWC")
    dilations = ints(
        (
            1,
            1,
            1,
            1,
        )
    )
    output = result_of("T")


@irdl_op_definition
class Dilation2DOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/Dilation2D"""

    name = "tf.Dilation2D"
    input = operand_of("T")
    filter = operand_of("T")
    T = dtype_field(*REALS)
    strides = ints()
    rates = ints()
    padding = enumeration("SAME", "VALID")
    output = result_of("T")


@irdl_op_definition
class FusedPadConv2DOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/FusedPadConv2D"""

    name = "tf.FusedPadConv2D"
    input = operand_of("T")
    paddings = operand_of("i32")
    filter = operand_of("T")
    T = dtype_field(*FLOATS)
    mode = enumeration("REFLECT", "SYMMETRIC")
    strides = ints()
    padding = enumeration("SAME", "VALID")
    output = result_of("T")


@irdl_op_definition
class FusedResizeAndPadConv2DOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/FusedResizeAndPadConv2D"""

    name = "tf.FusedResizeAndPadConv2D"
    input = operand_of("T")
    size = operand_of("i32")
    paddings = operand_of("i32")
    filter = operand_of("T")
    T = dtype_field("f32", "f64", "f16")
    resize_align_corners = boolean(False)
    mode = enumeration("REFLECT", "SYMMETRIC")
    strides = ints()
    padding = enumeration("SAME", "VALID")
    output = result_of("T")


OPS = [
    FusedConv2DOp,
    ConvOp,
    Conv2DOp,
    Conv2DBackpropFilterOp,
    Conv2DBackpropInputOp,
    Conv2DBackpropInputV2Op,
    Conv3DOp,
    Conv3DBackpropInputOp,
    Conv3DBackpropInputV2Op,
    DepthwiseConv2dNativeOp,
    DepthwiseConv2dNativeBackpropInputOp,
    Dilation2DOp,
    FusedPadConv2DOp,
    FusedResizeAndPadConv2DOp,
]

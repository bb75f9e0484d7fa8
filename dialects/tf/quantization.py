"""TensorFlow operators of the family 'quantization'."""

from __future__ import annotations

from xdsl.irdl import AttrSizedOperandSegments, irdl_op_definition

from stepwell.dialects.fields import boolean, enumeration, integer, ints, number
from stepwell.dialects.tf.base import FLOATS, INDEX, QUANTIZED, TfOp, dtype_field, operand_of, operands_of, result_of


@irdl_op_definition
class DequantizeOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/Dequantize"""

    name = "tf.Dequantize"
    input = operand_of("T")
    min_range = operand_of("f32")
    max_range = operand_of("f32")
    T = dtype_field(*QUANTIZED)
    mode = enumeration("MIN_COMBINED", "MIN_FIRST", "SCALED", default="MIN_COMBINED")
    narrow_range = boolean(False)
    axis = integer(-1)
    dtype = dtype_field("f32", "bf16", default="f32")
    output = result_of("dtype")


@irdl_op_definition
class FakeQuantWithMinMaxArgsOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/FakeQuantWithMinMaxArgs"""

    name = "tf.FakeQuantWithMinMaxArgs"
    inputs = operand_of("f32")
    min = number(-6.0)
    max = number(6.0)
    num_bits = integer(8)
    narrow_range = boolean(False)
    outputs = result_of("f32")


@irdl_op_definition
class FakeQuantWithMinMaxVarsOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/FakeQuantWithMinMaxVars"""

    name = "tf.FakeQuantWithMinMaxVars"
    inputs = operand_of("f32")
    min = operand_of("f32")
    max = operand_of("f32")
    num_bits = integer(8)
    narrow_range = boolean(False)
    outputs = result_of("f32")


@irdl_op_definition
class FakeQuantWithMinMaxVarsPerChannelOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/FakeQuantWithMinMaxVarsPerChannel"""

    name = "tf.FakeQuantWithMinMaxVarsPerChannel"
    inputs = operand_of("f32")
    min = operand_of("f32")
    max = operand_of("f32")
    num_bits = integer(8)
    narrow_range = boolean(False)
    outputs = result_of("f32")


@irdl_op_definition
class QuantizeAndDequantizeOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/QuantizeAndDequantize"""

    name = "tf.QuantizeAndDequantize"
    input = operand_of("T")
    signed_input = boolean(True)
    num_bits = integer(8)
    range_given = boolean(False)
    input_min = number(0.0)
    input_max = number(0.0)
    T = dtype_field(*FLOATS)
    output = result_of("T")


@irdl_op_definition
class QuantizeAndDequantizeV2Op(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/QuantizeAndDequantizeV2"""

    name = "tf.QuantizeAndDequantizeV2"
    input = operand_of("T")
    input_min = operand_of("T")
    input_max = operand_of("T")
    signed_input = boolean(True)
    num_bits = integer(8)
    range_given = boolean(False)
    T = dtype_field(*FLOATS)
    round_mode = enumeration("HALF_TO_EVEN", "HALF_UP", default="HALF_TO_EVEN")
    narrow_range = boolean(False)
    axis = integer(-1)
    output = result_of("T")


@irdl_op_definition
class QuantizeAndDequantizeV3Op(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/QuantizeAndDequantizeV3"""

    name = "tf.QuantizeAndDequantizeV3"
    input = operand_of("T")
    input_min = operand_of("T")
    input_max = operand_of("T")
    num_bits = operand_of("i32")
    signed_input = boolean(True)
    range_given = boolean(True)
    T = dtype_field(*FLOATS)
    narrow_range = boolean(False)
    axis = integer(-1)
    output = result_of("T")


@irdl_op_definition
class QuantizeAndDequantizeV4Op(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/QuantizeAndDequantizeV4"""

    name = "tf.QuantizeAndDequantizeV4"
    input = operand_of("T")
    input_min = operand_of("T")
    input_max = operand_of("T")
    signed_input = boolean(True)
    num_bits = integer(8)
    range_given = boolean(False)
    T = dtype_field(*FLOATS)
    round_mode = enumeration("HALF_TO_EVEN", "HALF_UP", default="HALF_TO_EVEN")
    narrow_range = boolean(False)
    axis = integer(-1)
    output = result_of("T")


@irdl_op_definition
class QuantizedAddOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/QuantizedAdd"""

    name = "tf.QuantizedAdd"
    x = operand_of("T1")
    y = operand_of("T2")
    min_x = operand_of("f32")
    max_x = operand_of("f32")
    min_y = operand_of("f32")
    max_y = operand_of("f32")
    T1 = dtype_field(*QUANTIZED)
    T2 = dtype_field(*QUANTIZED)
    Toutput = dtype_field(*QUANTIZED, default="i32")
    z = result_of("Toutput")
    min_z = result_of("f32")
    max_z = result_of("f32")


@irdl_op_definition
class QuantizedAvgPoolOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/QuantizedAvgPool"""

    name = "tf.QuantizedAvgPool"
    input = operand_of("T")
    min_input = operand_of("f32")
    max_input = operand_of("f32")
    T = dtype_field(*QUANTIZED)
    ksize = ints()
    strides = ints()
    padding = enumeration("SAME", "VALID")
    output = result_of("T")
    min_output = result_of("f32")
    max_output = result_of("f32")


@irdl_op_definition
class QuantizedBiasAddOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/QuantizedBiasAdd"""

    name = "tf.QuantizedBiasAdd"
    input = operand_of("T1")
    bias = operand_of("T2")
    min_input = operand_of("f32")
    max_input = operand_of("f32")
    min_bias = operand_of("f32")
    max_bias = operand_of("f32")
    T1 = dtype_field(*QUANTIZED)
    T2 = dtype_field(*QUANTIZED)
    out_type = dtype_field(*QUANTIZED)
    output = result_of("out_type")
    min_out = result_of("f32")
    max_out = result_of("f32")


@irdl_op_definition
class QuantizedConcatOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/QuantizedConcat"""

    name = "tf.QuantizedConcat"
    concat_dim = operand_of("i32")
    values = operands_of("N*T")
    input_mins = operands_of("N*f32")
    input_maxes = operands_of("N*f32")
    N = integer()
    T = dtype_field()
    output = result_of("T")
    output_min = result_of("f32")
    output_max = result_of("f32")
    irdl_options = (AttrSizedOperandSegments(as_property=True),)


@irdl_op_definition
class QuantizedConv2DOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/QuantizedConv2D"""

    name = "tf.QuantizedConv2D"
    input = operand_of("Tinput")
    filter = operand_of("Tfilter")
    min_input = operand_of("f32")
    max_input = operand_of("f32")
    min_filter = operand_of("f32")
    max_filter = operand_of("f32")
    Tinput = dtype_field(*QUANTIZED)
    Tfilter = dtype_field(*QUANTIZED)
    out_type = dtype_field(*QUANTIZED, default="i32")
    strides = ints()
    padding = enumeration("SAME", "VALID")
    dilations = ints(
        (
            1,
            1,
            1,
            1,
        )
    )
    output = result_of("out_type")
    min_output = result_of("f32")
    max_output = result_of("f32")


@irdl_op_definition
class QuantizedMatMulOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/QuantizedMatMul"""

    name = "tf.QuantizedMatMul"
    a = operand_of("T1")
    b = operand_of("T2")
    min_a = operand_of("f32")
    max_a = operand_of("f32")
    min_b = operand_of("f32")
    max_b = operand_of("f32")
    T1 = dtype_field(*QUANTIZED)
    T2 = dtype_field(*QUANTIZED)
    Toutput = dtype_field(*QUANTIZED, default="i32")
    transpose_a = boolean(False)
    transpose_b = boolean(False)
    Tactivation = dtype_field(*QUANTIZED, default="u8")
    out = result_of("Toutput")
    min_out = result_of("f32")
    max_out = result_of("f32")


@irdl_op_definition
class QuantizedMaxPoolOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/QuantizedMaxPool"""

    name = "tf.QuantizedMaxPool"
    input = operand_of("T")
    min_input = operand_of("f32")
    max_input = operand_of("f32")
    T = dtype_field(*QUANTIZED)
    ksize = ints()
    strides = ints()
    padding = enumeration("SAME", "VALID")
    output = result_of("T")
    min_output = result_of("f32")
    max_output = result_of("f32")


@irdl_op_definition
class QuantizedMulOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/QuantizedMul"""

    name = "tf.QuantizedMul"
    x = operand_of("T1")
    y = operand_of("T2")
    min_x = operand_of("f32")
    max_x = operand_of("f32")
    min_y = operand_of("f32")
    max_y = operand_of("f32")
    T1 = dtype_field(*QUANTIZED)
    T2 = dtype_field(*QUANTIZED)
    Toutput = dtype_field(*QUANTIZED, default="i32")
    z = result_of("Toutput")
    min_z = result_of("f32")
    max_z = result_of("f32")


@irdl_op_definition
class QuantizeDownAndShrinkRangeOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/QuantizeDownAndShrinkRange"""

    name = "tf.QuantizeDownAndShrinkRange"
    input = operand_of("Tinput")
    input_min = operand_of("f32")
    input_max = operand_of("f32")
    Tinput = dtype_field(*QUANTIZED)
    out_type = dtype_field(*QUANTIZED)
    output = result_of("out_type")
    output_min = result_of("f32")
    output_max = result_of("f32")


@irdl_op_definition
class QuantizedReluOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/QuantizedRelu"""

    name = "tf.QuantizedRelu"
    features = operand_of("Tinput")
    min_features = operand_of("f32")
    max_features = operand_of("f32")
    Tinput = dtype_field(*QUANTIZED)
    out_type = dtype_field(*QUANTIZED, default="u8")
    activations = result_of("out_type")
    min_activations = result_of("f32")
    max_activations = result_of("f32")


@irdl_op_definition
class QuantizedRelu6Op(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/QuantizedRelu6"""

    name = "tf.QuantizedRelu6"
    features = operand_of("Tinput")
    min_features = operand_of("f32")
    max_features = operand_of("f32")
    Tinput = dtype_field(*QUANTIZED)
    out_type = dtype_field(*QUANTIZED, default="u8")
    activations = result_of("out_type")
    min_activations = result_of("f32")
    max_activations = result_of("f32")


@irdl_op_definition
class QuantizedReluXOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/QuantizedReluX"""

    name = "tf.QuantizedReluX"
    features = operand_of("Tinput")
    max_value = operand_of("f32")
    min_features = operand_of("f32")
    max_features = operand_of("f32")
    Tinput = dtype_field(*QUANTIZED)
    out_type = dtype_field(*QUANTIZED, default="u8")
    activations = result_of("out_type")
    min_activations = result_of("f32")
    max_activations = result_of("f32")


@irdl_op_definition
class QuantizedReshapeOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/QuantizedReshape"""

    name = "tf.QuantizedReshape"
    tensor = operand_of("T")
    shape = operand_of("Tshape")
    input_min = operand_of("f32")
    input_max = operand_of("f32")
    T = dtype_field()
    Tshape = dtype_field(*INDEX, default="i32")
    output = result_of("T")
    output_min = result_of("f32")
    output_max = result_of("f32")


@irdl_op_definition
class QuantizeV2Op(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/QuantizeV2"""

    name = "tf.QuantizeV2"
    input = operand_of("f32")
    min_range = operand_of("f32")
    max_range = operand_of("f32")
    T = dtype_field(*QUANTIZED)
    mode = enumeration("MIN_COMBINED", "MIN_FIRST", "SCALED", default="MIN_COMBINED")
    round_mode = enumeration("HALF_AWAY_FROM_ZERO", "HALF_TO_EVEN", default="HALF_AWAY_FROM_ZERO")
    narrow_range = boolean(False)
    axis = integer(-1)
    ensure_minimum_range = number(0.01)
    output = result_of("T")
    output_min = result_of("f32")
    output_max = result_of("f32")


@irdl_op_definition
class RequantizationRangeOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/RequantizationRange"""

    name = "tf.RequantizationRange"
    input = operand_of("Tinput")
    input_min = operand_of("f32")
    input_max = operand_of("f32")
    Tinput = dtype_field(*QUANTIZED)
    output_min = result_of("f32")
    output_max = result_of("f32")


@irdl_op_definition
class RequantizeOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/Requantize"""

    name = "tf.Requantize"
    input = operand_of("Tinput")
    input_min = operand_of("f32")
    input_max = operand_of("f32")
    requested_output_min = operand_of("f32")
    requested_output_max = operand_of("f32")
    Tinput = dtype_field(*QUANTIZED)
    out_type = dtype_field(*QUANTIZED)
    output = result_of("out_type")
    output_min = result_of("f32")
    output_max = result_of("f32")


@irdl_op_definition
class UniformDequantizeOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/UniformDequantize"""

    name = "tf.UniformDequantize"
    input = operand_of("Tin")
    scales = operand_of("f32")
    zero_points = operand_of("i32")
    Tin = dtype_field("i8", "i32", "u8")
    Tout = dtype_field("f32")
    quantization_axis = integer(-1)
    quantization_min_val = integer()
    quantization_max_val = integer()
    output = result_of("Tout")


@irdl_op_definition
class UniformQuantizeOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/UniformQuantize"""

    name = "tf.UniformQuantize"
    input = operand_of("Tin")
    scales = operand_of("f32")
    zero_points = operand_of("i32")
    Tin = dtype_field("f32")
    Tout = dtype_field("i8", "i32", "u8")
    quantization_axis = integer(-1)
    quantization_min_val = integer()
    quantization_max_val = integer()
    output = result_of("Tout")


OPS = [
    DequantizeOp,
    FakeQuantWithMinMaxArgsOp,
    FakeQuantWithMinMaxVarsOp,
    FakeQuantWithMinMaxVarsPerChannelOp,
    QuantizeAndDequantizeOp,
    QuantizeAndDequantizeV2Op,
    QuantizeAndDequantizeV3Op,
    QuantizeAndDequantizeV4Op,
    QuantizedAddOp,
    QuantizedAvgPoolOp,
    QuantizedBiasAddOp,
    QuantizedConcatOp,
    QuantizedConv2DOp,
    QuantizedMatMulOp,
    QuantizedMaxPoolOp,
    QuantizedMulOp,
    QuantizeDownAndShrinkRangeOp,
    QuantizedReluOp,
    QuantizedRelu6Op,
    QuantizedReluXOp,
    QuantizedReshapeOp,
    QuantizeV2Op,
    RequantizationRangeOp,
    RequantizeOp,
    UniformDequantizeOp,
    UniformQuantizeOp,
]

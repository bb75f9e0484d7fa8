"""MXNet operators of the family 'quantization'."""

from __future__ import annotations

from xdsl.irdl import (
    AttrSizedOperandSegments,
    irdl_op_definition,
    operand_def,
    opt_operand_def,
    result_def,
    var_operand_def,
    var_result_def,
)

from stepwell.dialects.base import Tensor
from stepwell.dialects.fields import boolean, enumeration, integer, ints, number
from stepwell.dialects.mxnet.base import MxnetOp, opt_boolean, opt_integer, opt_number


@irdl_op_definition
class ContribDequantizeOp(MxnetOp):
    """mxnet.apache.org/versions/1.9.1 › _contrib_dequantize"""

    name = "mxnet._contrib_dequantize"
    data = operand_def(Tensor)
    min_range = operand_def(Tensor)
    max_range = operand_def(Tensor)
    out_type = enumeration("float32", default="float32")
    output = result_def(Tensor)


@irdl_op_definition
class ContribQuantizeAsymOp(MxnetOp):
    """mxnet.apache.org/versions/1.9.1 › _contrib_quantize_asym"""

    name = "mxnet._contrib_quantize_asym"
    data = operand_def(Tensor)
    min_calib_range = opt_number()
    max_calib_range = opt_number()
    outputs = var_result_def(Tensor)


@irdl_op_definition
class ContribQuantizeOp(MxnetOp):
    """mxnet.apache.org/versions/1.9.1 › _contrib_quantize"""

    name = "mxnet._contrib_quantize"
    data = operand_def(Tensor)
    min_range = operand_def(Tensor)
    max_range = operand_def(Tensor)
    out_type = enumeration("int8", "uint8", default="uint8")
    outputs = var_result_def(Tensor)


@irdl_op_definition
class ContribQuantizeV2Op(MxnetOp):
    """mxnet.apache.org/versions/1.9.1 › _contrib_quantize_v2"""

    name = "mxnet._contrib_quantize_v2"
    data = operand_def(Tensor)
    out_type = enumeration("auto", "int8", "uint8", default="int8")
    min_calib_range = opt_number()
    max_calib_range = opt_number()
    outputs = var_result_def(Tensor)


@irdl_op_definition
class ContribQuantizedActOp(MxnetOp):
    """mxnet.apache.org/versions/1.9.1 › _contrib_quantized_act"""

    name = "mxnet._contrib_quantized_act"
    data = operand_def(Tensor)
    min_data = operand_def(Tensor)
    max_data = operand_def(Tensor)
    act_type = enumeration("relu", "sigmoid", "softrelu", "softsign", "tanh")
    outputs = var_result_def(Tensor)


@irdl_op_definition
class ContribQuantizedBatchNormOp(MxnetOp):
    """mxnet.apache.org/versions/1.9.1 › _contrib_quantized_batch_norm"""

    name = "mxnet._contrib_quantized_batch_norm"
    data = operand_def(Tensor)
    gamma = operand_def(Tensor)
    beta = operand_def(Tensor)
    moving_mean = operand_def(Tensor)
    moving_var = operand_def(Tensor)
    min_data = operand_def(Tensor)
    max_data = operand_def(Tensor)
    eps = number(0.0010000000474974513)
    momentum = number(0.899999976)
    fix_gamma = boolean(True)
    use_global_stats = boolean(False)
    output_mean_var = boolean(False)
    axis = integer(1)
    min_calib_range = opt_number()
    max_calib_range = opt_number()
    outputs = var_result_def(Tensor)


@irdl_op_definition
class ContribQuantizedConcatOp(MxnetOp):
    """mxnet.apache.org/versions/1.9.1 › _contrib_quantized_concat"""

    name = "mxnet._contrib_quantized_concat"
    data = var_operand_def(Tensor)
    dim = integer(1)
    outputs = var_result_def(Tensor)


@irdl_op_definition
class ContribQuantizedConvOp(MxnetOp):
    """mxnet.apache.org/versions/1.9.1 › _contrib_quantized_conv"""

    name = "mxnet._contrib_quantized_conv"
    data = operand_def(Tensor)
    weight = operand_def(Tensor)
    bias = opt_operand_def(Tensor)
    min_data = operand_def(Tensor)
    max_data = operand_def(Tensor)
    min_weight = operand_def(Tensor)
    max_weight = operand_def(Tensor)
    min_bias = opt_operand_def(Tensor)
    max_bias = opt_operand_def(Tensor)
    kernel = ints()
    stride = ints(())
    dilate = ints(())
    pad = ints(())
    num_filter = integer()
    num_group = integer(1)
    no_bias = boolean(False)
    layout = enumeration("None", "NCDHW", "NCHW", "NCW", "NDHWC", "NHWC", default="None")
    outputs = var_result_def(Tensor)
    irdl_options = (AttrSizedOperandSegments(as_property=True),)


@irdl_op_definition
class ContribQuantizedElemwiseAddOp(MxnetOp):
    """mxnet.apache.org/versions/1.9.1 › _contrib_quantized_elemwise_add"""

    name = "mxnet._contrib_quantized_elemwise_add"
    lhs = operand_def(Tensor)
    rhs = operand_def(Tensor)
    lhs_min = operand_def(Tensor)
    lhs_max = operand_def(Tensor)
    rhs_min = operand_def(Tensor)
    rhs_max = operand_def(Tensor)
    min_calib_range = opt_number()
    max_calib_range = opt_number()
    outputs = var_result_def(Tensor)


@irdl_op_definition
class ContribQuantizedElemwiseMulOp(MxnetOp):
    """mxnet.apache.org/versions/1.9.1 › _contrib_quantized_elemwise_mul"""

    name = "mxnet._contrib_quantized_elemwise_mul"
    lhs = operand_def(Tensor)
    rhs = operand_def(Tensor)
    lhs_min = operand_def(Tensor)
    lhs_max = operand_def(Tensor)
    rhs_min = operand_def(Tensor)
    rhs_max = operand_def(Tensor)
    min_calib_range = opt_number()
    max_calib_range = opt_number()
    enable_float_output = boolean(False)
    outputs = var_result_def(Tensor)


@irdl_op_definition
class ContribQuantizedEmbeddingOp(MxnetOp):
    """mxnet.apache.org/versions/1.9.1 › _contrib_quantized_embedding"""

    name = "mxnet._contrib_quantized_embedding"
    data = operand_def(Tensor)
    weight = operand_def(Tensor)
    min_weight = operand_def(Tensor)
    max_weight = operand_def(Tensor)
    input_dim = integer()
    output_dim = integer()
    dtype = enumeration(
        "bfloat16", "float16", "float32", "float64", "int32", "int64", "int8", "uint8", default="float32"
    )
    sparse_grad = boolean(False)
    outputs = var_result_def(Tensor)


@irdl_op_definition
class ContribQuantizedFlattenOp(MxnetOp):
    """mxnet.apache.org/versions/1.9.1 › _contrib_quantized_flatten"""

    name = "mxnet._contrib_quantized_flatten"
    data = operand_def(Tensor)
    min_data = operand_def(Tensor)
    max_data = operand_def(Tensor)
    outputs = var_result_def(Tensor)


@irdl_op_definition
class ContribQuantizedFullyConnectedOp(MxnetOp):
    """mxnet.apache.org/versions/1.9.1 › _contrib_quantized_fully_connected"""

    name = "mxnet._contrib_quantized_fully_connected"
    data = operand_def(Tensor)
    weight = operand_def(Tensor)
    bias = opt_operand_def(Tensor)
    min_data = operand_def(Tensor)
    max_data = operand_def(Tensor)
    min_weight = operand_def(Tensor)
    max_weight = operand_def(Tensor)
    min_bias = opt_operand_def(Tensor)
    max_bias = opt_operand_def(Tensor)
    num_hidden = integer()
    no_bias = boolean(False)
    flatten = boolean(True)
    outputs = var_result_def(Tensor)
    irdl_options = (AttrSizedOperandSegments(as_property=True),)


@irdl_op_definition
class ContribQuantizedPoolingOp(MxnetOp):
    """mxnet.apache.org/versions/1.9.1 › _contrib_quantized_pooling"""

    name = "mxnet._contrib_quantized_pooling"
    data = operand_def(Tensor)
    min_data = operand_def(Tensor)
    max_data = operand_def(Tensor)
    kernel = ints(())
    pool_type = enumeration("avg", "lp", "max", "sum", default="max")
    global_pool = boolean(False)
    pooling_convention = enumeration("full", "same", "valid", default="valid")
    stride = ints(())
    pad = ints(())
    p_value = opt_integer()
    count_include_pad = opt_boolean()
    layout = enumeration("None", "NCDHW", "NCHW", "NCW", "NDHWC", "NHWC", "NWC", default="None")
    outputs = var_result_def(Tensor)


@irdl_op_definition
class ContribQuantizedRnnOp(MxnetOp):
    """mxnet.apache.org/versions/1.9.1 › _contrib_quantized_rnn"""

    name = "mxnet._contrib_quantized_rnn"
    data = operand_def(Tensor)
    parameters = operand_def(Tensor)
    state = operand_def(Tensor)
    state_cell = operand_def(Tensor)
    data_scale = operand_def(Tensor)
    data_shift = operand_def(Tensor)
    state_size = integer()
    num_layers = integer()
    bidirectional = boolean(False)
    mode = enumeration("gru", "lstm", "rnn_relu", "rnn_tanh")
    p = number(0.0)
    state_outputs = boolean(False)
    projection_size = opt_integer()
    lstm_state_clip_min = opt_number()
    lstm_state_clip_max = opt_number()
    lstm_state_clip_nan = boolean(False)
    use_sequence_length = boolean(False)
    outputs = var_result_def(Tensor)


@irdl_op_definition
class ContribRequantizeOp(MxnetOp):
    """mxnet.apache.org/versions/1.9.1 › _contrib_requantize"""

    name = "mxnet._contrib_requantize"
    data = operand_def(Tensor)
    min_range = operand_def(Tensor)
    max_range = operand_def(Tensor)
    out_type = enumeration("auto", "int8", "uint8", default="int8")
    min_calib_range = opt_number()
    max_calib_range = opt_number()
    outputs = var_result_def(Tensor)


OPS = [
    ContribDequantizeOp,
    ContribQuantizeAsymOp,
    ContribQuantizeOp,
    ContribQuantizeV2Op,
    ContribQuantizedActOp,
    ContribQuantizedBatchNormOp,
    ContribQuantizedConcatOp,
    ContribQuantizedConvOp,
    ContribQuantizedElemwiseAddOp,
    ContribQuantizedElemwiseMulOp,
    ContribQuantizedEmbeddingOp,
    ContribQuantizedFlattenOp,
    ContribQuantizedFullyConnectedOp,
    ContribQuantizedPoolingOp,
    ContribQuantizedRnnOp,
    ContribRequantizeOp,
]

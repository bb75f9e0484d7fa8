"""TensorFlow operators of the family 'recurrent'."""

from __future__ import annotations

from xdsl.irdl import AttrSizedOperandSegments, irdl_op_definition, traits_def

from stepwell.dialects.fields import boolean, enumeration, integer, number
from stepwell.dialects.tf.base import FLOATS, INDEX, TfOp, dtype_field, operand_of, operands_of, result_of


@irdl_op_definition
class BlockLSTMOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/BlockLSTM"""

    name = "tf.BlockLSTM"
    seq_len_max = operand_of("i64")
    x = operand_of("T")
    cs_prev = operand_of("T")
    h_prev = operand_of("T")
    w = operand_of("T")
    wci = operand_of("T")
    wcf = operand_of("T")
    wco = operand_of("T")
    b = operand_of("T")
    forget_bias = number(1.0)
    cell_clip = number(3.0)
    use_peephole = boolean(False)
    T = dtype_field("f32", "f16")
    i = result_of("T")
    cs = result_of("T")
    f = result_of("T")
    o = result_of("T")
    ci = result_of("T")
    co = result_of("T")
    h = result_of("T")


@irdl_op_definition
class BlockLSTMV2Op(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/BlockLSTMV2"""

    name = "tf.BlockLSTMV2"
    seq_len_max = operand_of("i64")
    x = operand_of("T")
    cs_prev = operand_of("T")
    h_prev = operand_of("T")
    w = operand_of("T")
    wci = operand_of("T")
    wcf = operand_of("T")
    wco = operand_of("T")
    b = operand_of("T")
    cell_clip = number(0.0)
    use_peephole = boolean(False)
    T = dtype_field("f32", "f16")
    i = result_of("T")
    cs = result_of("T")
    f = result_of("T")
    o = result_of("T")
    ci = result_of("T")
    co = result_of("T")
    h = result_of("T")


@irdl_op_definition
class CudnnRNNOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/CudnnRNN"""

    name = "tf.CudnnRNN"
    input = operand_of("T")
    input_h = operand_of("T")
    input_c = operand_of("T")
    params = operand_of("T")
    T = dtype_field(*FLOATS)
    rnn_mode = enumeration("rnn_relu", "rnn_tanh", "lstm", "gru", default="lstm")
    input_mode = enumeration("linear_input", "skip_input", "auto_select", default="linear_input")
    direction = enumeration("unidirectional", "bidirectional", default="unidirectional")
    dropout = number(0.0)
    seed = integer(0)
    seed2 = integer(0)
    is_training = boolean(True)
    output = result_of("T")
    output_h = result_of("T")
    output_c = result_of("T")
    reserve_space = result_of("T")
    traits = traits_def()


@irdl_op_definition
class CudnnRNNCanonicalToParamsOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/CudnnRNNCanonicalToParams"""

    name = "tf.CudnnRNNCanonicalToParams"
    num_layers = operand_of("i32")
    num_units = operand_of("i32")
    input_size = operand_of("i32")
    weights = operands_of("num_params*T")
    biases = operands_of("num_params*T")
    T = dtype_field(*FLOATS)
    num_params = integer()
    rnn_mode = enumeration("rnn_relu", "rnn_tanh", "lstm", "gru", default="lstm")
    input_mode = enumeration("linear_input", "skip_input", "auto_select", default="linear_input")
    direction = enumeration("unidirectional", "bidirectional", default="unidirectional")
    dropout = number(0.0)
    seed = integer(0)
    seed2 = integer(0)
    params = result_of("T")
    irdl_options = (AttrSizedOperandSegments(as_property=True),)


@irdl_op_definition
class CudnnRNNCanonicalToParamsV2Op(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/CudnnRNNCanonicalToParamsV2"""

    name = "tf.CudnnRNNCanonicalToParamsV2"
    num_layers = operand_of("i32")
    num_units = operand_of("i32")
    input_size = operand_of("i32")
    weights = operands_of("num_params_weights*T")
    biases = operands_of("num_params_biases*T")
    T = dtype_field(*FLOATS)
    num_params_weights = integer()
    num_params_biases = integer()
    rnn_mode = enumeration("rnn_relu", "rnn_tanh", "lstm", "gru", default="lstm")
    input_mode = enumeration("linear_input", "skip_input", "auto_select", default="linear_input")
    direction = enumeration("unidirectional", "bidirectional", default="unidirectional")
    dropout = number(0.0)
    seed = integer(0)
    seed2 = integer(0)
    num_proj = integer(0)
    params = result_of("T")
    irdl_options = (AttrSizedOperandSegments(as_property=True),)


@irdl_op_definition
class CudnnRNNParamsSizeOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/CudnnRNNParamsSize"""

    name = "tf.CudnnRNNParamsSize"
    num_layers = operand_of("i32")
    num_units = operand_of("i32")
    input_size = operand_of("i32")
    T = dtype_field(*FLOATS)
    S = dtype_field(*INDEX)
    rnn_mode = enumeration("rnn_relu", "rnn_tanh", "lstm", "gru", default="lstm")
    input_mode = enumeration("linear_input", "skip_input", "auto_select", default="linear_input")
    direction = enumeration("unidirectional", "bidirectional", default="unidirectional")
    dropout = number(0.0)
    seed = integer(0)
    seed2 = integer(0)
    num_proj = integer(0)
    params_size = result_of("S")


@irdl_op_definition
class CudnnRNNV2Op(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/CudnnRNNV2"""

    name = "tf.CudnnRNNV2"
    input = operand_of("T")
    input_h = operand_of("T")
    input_c = operand_of("T")
    params = operand_of("T")
    T = dtype_field(*FLOATS)
    rnn_mode = enumeration("rnn_relu", "rnn_tanh", "lstm", "gru", default="lstm")
    input_mode = enumeration("linear_input", "skip_input", "auto_select", default="linear_input")
    direction = enumeration("unidirectional", "bidirectional", default="unidirectional")
    dropout = number(0.0)
    seed = integer(0)
    seed2 = integer(0)
    is_training = boolean(True)
    output = result_of("T")
    output_h = result_of("T")
    output_c = result_of("T")
    reserve_space = result_of("T")
    host_reserved = result_of("i8")
    traits = traits_def()


@irdl_op_definition
class CudnnRNNV3Op(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/CudnnRNNV3"""

    name = "tf.CudnnRNNV3"
    input = operand_of("T")
    input_h = operand_of("T")
    input_c = operand_of("T")
    params = operand_of("T")
    sequence_lengths = operand_of("i32")
    T = dtype_field(*FLOATS)
    rnn_mode = enumeration("rnn_relu", "rnn_tanh", "lstm", "gru", default="lstm")
    input_mode = enumeration("linear_input", "skip_input", "auto_select", default="linear_input")
    direction = enumeration("unidirectional", "bidirectional", default="unidirectional")
    dropout = number(0.0)
    seed = integer(0)
    seed2 = integer(0)
    num_proj = integer(0)
    is_training = boolean(True)
    time_major = boolean(True)
    output = result_of("T")
    output_h = result_of("T")
    output_c = result_of("T")
    reserve_space = result_of("T")
    host_reserved = result_of("i8")
    traits = traits_def()


@irdl_op_definition
class GRUBlockCellOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/GRUBlockCell"""

    name = "tf.GRUBlockCell"
    x = operand_of("T")
    h_prev = operand_of("T")
    w_ru = operand_of("T")
    w_c = operand_of("T")
    b_ru = operand_of("T")
    b_c = operand_of("T")
    T = dtype_field("f32")
    r = result_of("T")
    u = result_of("T")
    c = result_of("T")
    h = result_of("T")


@irdl_op_definition
class LSTMBlockCellOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/LSTMBlockCell"""

    name = "tf.LSTMBlockCell"
    x = operand_of("T")
    cs_prev = operand_of("T")
    h_prev = operand_of("T")
    w = operand_of("T")
    wci = operand_of("T")
    wcf = operand_of("T")
    wco = operand_of("T")
    b = operand_of("T")
    forget_bias = number(1.0)
    cell_clip = number(3.0)
    use_peephole = boolean(False)
    T = dtype_field("f32", "f16")
    i = result_of("T")
    cs = result_of("T")
    f = result_of("T")
    o = result_of("T")
    ci = result_of("T")
    co = result_of("T")
    h = result_of("T")


OPS = [
    BlockLSTMOp,
    BlockLSTMV2Op,
    CudnnRNNOp,
    CudnnRNNCanonicalToParamsOp,
    CudnnRNNCanonicalToParamsV2Op,
    CudnnRNNParamsSizeOp,
    CudnnRNNV2Op,
    CudnnRNNV3Op,
    GRUBlockCellOp,
    LSTMBlockCellOp,
]

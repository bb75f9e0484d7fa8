"""Operations of the specification's category 'sequence'."""

from __future__ import annotations

from stepwell.dialects.base import Tensor
from stepwell.dialects.fields import boolean, element_type, enumeration, floats, integer, number, string, strings
from stepwell.dialects.opset.base import OpsetOp
from xdsl.irdl import AttrSizedOperandSegments, irdl_op_definition, operand_def, opt_operand_def, result_def


@irdl_op_definition
class CTCGreedyDecoderOp(OpsetOp):
    """docs.openvino.ai › CTCGreedyDecoder-1"""

    name = "opset.CTCGreedyDecoder_1"
    data = operand_def(Tensor)
    sequence_mask = operand_def(Tensor)
    ctc_merge_repeated = boolean(True)
    output = result_def(Tensor)


@irdl_op_definition
class CTCGreedyDecoderSeqLenOp(OpsetOp):
    """docs.openvino.ai › CTCGreedyDecoderSeqLen-6"""

    name = "opset.CTCGreedyDecoderSeqLen_6"
    data = operand_def(Tensor)
    sequence_length = operand_def(Tensor)
    blank_index = opt_operand_def(Tensor)
    merge_repeated = boolean(True)
    classes_index_type = element_type("i32")
    sequence_length_type = element_type("i32")
    classes = result_def(Tensor)
    lengths = result_def(Tensor)


@irdl_op_definition
class CTCLossOp(OpsetOp):
    """docs.openvino.ai › CTCLoss-4"""

    name = "opset.CTCLoss_4"
    logits = operand_def(Tensor)
    logit_length = operand_def(Tensor)
    labels = operand_def(Tensor)
    label_length = operand_def(Tensor)
    blank_index = opt_operand_def(Tensor)
    preprocess_collapse_repeated = boolean(False)
    ctc_merge_repeated = boolean(True)
    unique = boolean(False)
    output = result_def(Tensor)


@irdl_op_definition
class GRUCellOp(OpsetOp):
    """docs.openvino.ai › GRUCell-3"""

    name = "opset.GRUCell_3"
    X = operand_def(Tensor)
    initial_hidden_state = operand_def(Tensor)
    W = operand_def(Tensor)
    R = operand_def(Tensor)
    B = opt_operand_def(Tensor)
    linear_before_reset = boolean(False)
    hidden_size = integer()
    activations = strings(("sigmoid", "tanh"))
    activations_alpha = floats(())
    activations_beta = floats(())
    clip = number(0.0)
    output = result_def(Tensor)


@irdl_op_definition
class GRUSequenceOp(OpsetOp):
    """docs.openvino.ai › GRUSequence-5"""

    name = "opset.GRUSequence_5"
    X = operand_def(Tensor)
    initial_hidden_state = operand_def(Tensor)
    sequence_lengths = operand_def(Tensor)
    W = operand_def(Tensor)
    R = operand_def(Tensor)
    B = operand_def(Tensor)
    direction = enumeration("bidirectional", "forward", "reverse")
    linear_before_reset = boolean(False)
    hidden_size = integer()
    activations = strings(())
    activations_alpha = floats(())
    activations_beta = floats(())
    clip = number(0.0)
    Y = result_def(Tensor)
    Ho = result_def(Tensor)


@irdl_op_definition
class LSTMCell1Op(OpsetOp):
    """docs.openvino.ai › LSTMCell-1"""

    name = "opset.LSTMCell_1"
    X = operand_def(Tensor)
    initial_hidden_state = operand_def(Tensor)
    initial_cell_state = operand_def(Tensor)
    W = operand_def(Tensor)
    R = operand_def(Tensor)
    B = opt_operand_def(Tensor)
    P = opt_operand_def(Tensor)
    hidden_size = integer()
    activations = strings(("sigmoid", "tanh", "tanh"))
    activations_alpha = floats(())
    activations_beta = floats(())
    clip = number(0.0)
    input_forget = boolean(False)
    weights_format = string("ifco")
    Ho = result_def(Tensor)
    Co = result_def(Tensor)
    irdl_options = (AttrSizedOperandSegments(as_property=True),)


@irdl_op_definition
class LSTMCellOp(OpsetOp):
    """docs.openvino.ai › LSTMCell-4"""

    name = "opset.LSTMCell_4"
    X = operand_def(Tensor)
    initial_hidden_state = operand_def(Tensor)
    initial_cell_state = operand_def(Tensor)
    W = operand_def(Tensor)
    R = operand_def(Tensor)
    B = opt_operand_def(Tensor)
    hidden_size = integer()
    activations = strings(("sigmoid", "tanh", "tanh"))
    activations_alpha = floats(())
    activations_beta = floats(())
    clip = number(0.0)
    Ho = result_def(Tensor)
    Co = result_def(Tensor)


@irdl_op_definition
class LSTMSequenceOp(OpsetOp):
    """docs.openvino.ai › LSTMSequence-5"""

    name = "opset.LSTMSequence_5"
    X = operand_def(Tensor)
    initial_hidden_state = operand_def(Tensor)
    initial_cell_state = operand_def(Tensor)
    sequence_lengths = operand_def(Tensor)
    W = operand_def(Tensor)
    R = operand_def(Tensor)
    B = operand_def(Tensor)
    direction = enumeration("bidirectional", "forward", "reverse")
    hidden_size = integer()
    activations = strings(())
    activations_alpha = floats(())
    activations_beta = floats(())
    clip = number(0.0)
    Y = result_def(Tensor)
    Ho = result_def(Tensor)
    Co = result_def(Tensor)


@irdl_op_definition
class OneHot1Op(OpsetOp):
    """docs.openvino.ai › OneHot-1"""

    name = "opset.OneHot_1"
    indices = operand_def(Tensor)
    depth = operand_def(Tensor)
    on_value = operand_def(Tensor)
    off_value = operand_def(Tensor)
    axis = integer()
    output = result_def(Tensor)


@irdl_op_definition
class OneHotOp(OpsetOp):
    """docs.openvino.ai › OneHot-16"""

    name = "opset.OneHot_16"
    indices = operand_def(Tensor)
    depth = operand_def(Tensor)
    on_value = operand_def(Tensor)
    off_value = operand_def(Tensor)
    axis = integer()
    negative_indices_mode = enumeration("normalize", "ignore_negative", default="ignore_negative")
    output = result_def(Tensor)


@irdl_op_definition
class RNNCellOp(OpsetOp):
    """docs.openvino.ai › RNNCell-1"""

    name = "opset.RNNCell_1"
    X = operand_def(Tensor)
    initial_hidden_state = operand_def(Tensor)
    W = operand_def(Tensor)
    R = operand_def(Tensor)
    B = opt_operand_def(Tensor)
    hidden_size = integer()
    activations = strings(("tanh",))
    activations_alpha = floats(())
    activations_beta = floats(())
    clip = number(0.0)
    output = result_def(Tensor)


@irdl_op_definition
class RNNSequenceOp(OpsetOp):
    """docs.openvino.ai › RNNSequence-5"""

    name = "opset.RNNSequence_5"
    X = operand_def(Tensor)
    initial_hidden_state = operand_def(Tensor)
    sequence_lengths = operand_def(Tensor)
    W = operand_def(Tensor)
    R = operand_def(Tensor)
    B = operand_def(Tensor)
    direction = enumeration("bidirectional", "forward", "reverse")
    hidden_size = integer()
    activations = strings(())
    activations_alpha = floats(())
    activations_beta = floats(())
    clip = number(0.0)
    Y = result_def(Tensor)
    Ho = result_def(Tensor)


@irdl_op_definition
class ScaledDotProductAttentionOp(OpsetOp):
    """docs.openvino.ai › ScaledDotProductAttention-13"""

    name = "opset.ScaledDotProductAttention_13"
    query = operand_def(Tensor)
    key = operand_def(Tensor)
    value = operand_def(Tensor)
    attention_mask = opt_operand_def(Tensor)
    scale = opt_operand_def(Tensor)
    causal = boolean(False)
    output = result_def(Tensor)
    irdl_options = (AttrSizedOperandSegments(as_property=True),)


OPS = [
    CTCGreedyDecoderOp,
    CTCGreedyDecoderSeqLenOp,
    CTCLossOp,
    GRUCellOp,
    GRUSequenceOp,
    LSTMCell1Op,
    LSTMCellOp,
    LSTMSequenceOp,
    OneHot1Op,
    OneHotOp,
    RNNCellOp,
    RNNSequenceOp,
    ScaledDotProductAttentionOp,
]

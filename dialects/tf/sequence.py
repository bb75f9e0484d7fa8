"""TensorFlow operators of the family 'sequence'."""

from __future__ import annotations

from xdsl.irdl import AttrSizedResultSegments, irdl_op_definition

from stepwell.dialects.fields import boolean, integer
from stepwell.dialects.tf.base import SINGLE_DOUBLE, TfOp, dtype_field, operand_of, result_of, results_of


@irdl_op_definition
class CTCBeamSearchDecoderOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/CTCBeamSearchDecoder"""

    name = "tf.CTCBeamSearchDecoder"
    inputs = operand_of("T")
    sequence_length = operand_of("i32")
    beam_width = integer()
    top_paths = integer()
    merge_repeated = boolean(True)
    T = dtype_field(*SINGLE_DOUBLE, default="f32")
    decoded_indices = results_of("top_paths*i64")
    decoded_values = results_of("top_paths*i64")
    decoded_shape = results_of("top_paths*i64")
    log_probability = result_of("T")
    irdl_options = (AttrSizedResultSegments(as_property=True),)


@irdl_op_definition
class CTCGreedyDecoderOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/CTCGreedyDecoder"""

    name = "tf.CTCGreedyDecoder"
    inputs = operand_of("T")
    sequence_length = operand_of("i32")
    merge_repeated = boolean(False)
    blank_index = integer(-1)
    T = dtype_field(*SINGLE_DOUBLE, default="f32")
    decoded_indices = result_of("i64")
    decoded_values = result_of("i64")
    decoded_shape = result_of("i64")
    log_probability = result_of("T")


@irdl_op_definition
class CTCLossOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/CTCLoss"""

    name = "tf.CTCLoss"
    inputs = operand_of("T")
    labels_indices = operand_of("i64")
    labels_values = operand_of("i32")
    sequence_length = operand_of("i32")
    preprocess_collapse_repeated = boolean(False)
    ctc_merge_repeated = boolean(True)
    ignore_longer_outputs_than_inputs = boolean(False)
    T = dtype_field(*SINGLE_DOUBLE, default="f32")
    loss = result_of("T")
    gradient = result_of("T")


@irdl_op_definition
class CTCLossV2Op(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/CTCLossV2"""

    name = "tf.CTCLossV2"
    inputs = operand_of("f32")
    labels_indices = operand_of("i64")
    labels_values = operand_of("i32")
    sequence_length = operand_of("i32")
    preprocess_collapse_repeated = boolean(False)
    ctc_merge_repeated = boolean(True)
    ignore_longer_outputs_than_inputs = boolean(False)
    loss = result_of("f32")
    gradient = result_of("f32")


@irdl_op_definition
class EditDistanceOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/EditDistance"""

    name = "tf.EditDistance"
    hypothesis_indices = operand_of("i64")
    hypothesis_values = operand_of("T")
    hypothesis_shape = operand_of("i64")
    truth_indices = operand_of("i64")
    truth_values = operand_of("T")
    truth_shape = operand_of("i64")
    normalize = boolean(True)
    T = dtype_field()
    output = result_of("f32")


OPS = [CTCBeamSearchDecoderOp, CTCGreedyDecoderOp, CTCLossOp, CTCLossV2Op, EditDistanceOp]

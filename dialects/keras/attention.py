"""Keras attention layers."""

from __future__ import annotations

from xdsl.irdl import (
    AttrSizedOperandSegments,
    irdl_op_definition,
    operand_def,
    opt_operand_def,
    var_operand_def,
    var_result_def,
)

from stepwell.dialects.base import Tensor
from stepwell.dialects.fields import boolean, integer, ints, optional, string
from stepwell.dialects.keras.base import INT, KerasOp


@irdl_op_definition
class AdditiveAttentionOp(KerasOp):
    """keras.io/api/layers/attention_layers/additive_attention; the inputs are query, value and perhaps key."""

    name = "keras.AdditiveAttention"
    inputs = var_operand_def(Tensor)
    query_mask = opt_operand_def(Tensor)
    value_mask = opt_operand_def(Tensor)
    scale = opt_operand_def(Tensor)
    use_causal_mask = boolean(False)
    return_attention_scores = boolean(False)
    outputs = var_result_def(Tensor)
    irdl_options = (AttrSizedOperandSegments(as_property=True),)


@irdl_op_definition
class AttentionOp(KerasOp):
    """keras.io/api/layers/attention_layers/attention; the inputs are query, value and perhaps key."""

    name = "keras.Attention"
    inputs = var_operand_def(Tensor)
    query_mask = opt_operand_def(Tensor)
    value_mask = opt_operand_def(Tensor)
    scale = opt_operand_def(Tensor)
    concat_score_weight = opt_operand_def(Tensor)
    score_mode = string("dot")
    use_causal_mask = boolean(False)
    return_attention_scores = boolean(False)
    outputs = var_result_def(Tensor)
    irdl_options = (AttrSizedOperandSegments(as_property=True),)


class Heads(KerasOp):
    """Attention of several heads; kernels are [features, heads, size], that of the output [heads, size, features].

    `zero_where_masked` says whether a query that sees no key gets zeros; otherwise it sees them all alike.
    """

    query = operand_def(Tensor)
    value = operand_def(Tensor)
    key = opt_operand_def(Tensor)
    query_mask = opt_operand_def(Tensor)
    value_mask = opt_operand_def(Tensor)
    key_mask = opt_operand_def(Tensor)
    attention_mask = opt_operand_def(Tensor)
    query_kernel = operand_def(Tensor)
    query_bias = opt_operand_def(Tensor)
    key_kernel = operand_def(Tensor)
    key_bias = opt_operand_def(Tensor)
    value_kernel = operand_def(Tensor)
    value_bias = opt_operand_def(Tensor)
    gate_kernel = opt_operand_def(Tensor)
    gate_bias = opt_operand_def(Tensor)
    output_kernel = operand_def(Tensor)
    output_bias = opt_operand_def(Tensor)
    sliding_window = optional(INT)
    use_causal_mask = boolean(False)
    return_attention_scores = boolean(False)
    zero_where_masked = boolean(False)
    outputs = var_result_def(Tensor)
    irdl_options = (AttrSizedOperandSegments(as_property=True),)


@irdl_op_definition
class GroupQueryAttentionOp(Heads):
    """keras.io/api/layers/attention_layers/group_query_attention"""

    name = "keras.GroupQueryAttention"
    num_query_heads = integer()
    num_key_value_heads = integer()


@irdl_op_definition
class MultiHeadAttentionOp(Heads):
    """keras.io/api/layers/attention_layers/multi_head_attention; without `attention_axes` over all but the last."""

    name = "keras.MultiHeadAttention"
    attention_axes = ints(())


OPS = [AdditiveAttentionOp, AttentionOp, GroupQueryAttentionOp, MultiHeadAttentionOp]

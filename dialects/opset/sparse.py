"""Operations of the specification's category 'sparse'."""

from __future__ import annotations

from stepwell.dialects.base import Tensor
from stepwell.dialects.fields import enumeration
from stepwell.dialects.opset.base import OpsetOp
from xdsl.irdl import AttrSizedOperandSegments, irdl_op_definition, operand_def, opt_operand_def, result_def


@irdl_op_definition
class EmbeddingBagOffsetsOp(OpsetOp):
    """docs.openvino.ai › EmbeddingBagOffsets-15"""

    name = "opset.EmbeddingBagOffsets_15"
    emb_table = operand_def(Tensor)
    indices = operand_def(Tensor)
    offsets = operand_def(Tensor)
    default_index = opt_operand_def(Tensor)
    per_sample_weights = opt_operand_def(Tensor)
    reduction = enumeration("sum", "mean", default="sum")
    output = result_def(Tensor)
    irdl_options = (AttrSizedOperandSegments(as_property=True),)


@irdl_op_definition
class EmbeddingBagOffsetsSumOp(OpsetOp):
    """docs.openvino.ai › EmbeddingBagOffsetsSum-3"""

    name = "opset.EmbeddingBagOffsetsSum_3"
    emb_table = operand_def(Tensor)
    indices = operand_def(Tensor)
    offsets = operand_def(Tensor)
    default_index = opt_operand_def(Tensor)
    per_sample_weights = opt_operand_def(Tensor)
    output = result_def(Tensor)
    irdl_options = (AttrSizedOperandSegments(as_property=True),)


@irdl_op_definition
class EmbeddingBagPackedOp(OpsetOp):
    """docs.openvino.ai › EmbeddingBagPacked-15"""

    name = "opset.EmbeddingBagPacked_15"
    emb_table = operand_def(Tensor)
    indices = operand_def(Tensor)
    per_sample_weights = opt_operand_def(Tensor)
    reduction = enumeration("sum", "mean", default="sum")
    output = result_def(Tensor)


@irdl_op_definition
class EmbeddingBagPackedSumOp(OpsetOp):
    """docs.openvino.ai › EmbeddingBagPackedSum-3"""

    name = "opset.EmbeddingBagPackedSum_3"
    emb_table = operand_def(Tensor)
    indices = operand_def(Tensor)
    per_sample_weights = opt_operand_def(Tensor)
    output = result_def(Tensor)


@irdl_op_definition
class EmbeddingSegmentsSumOp(OpsetOp):
    """docs.openvino.ai › EmbeddingSegmentsSum-3"""

    name = "opset.EmbeddingSegmentsSum_3"
    emb_table = operand_def(Tensor)
    indices = operand_def(Tensor)
    segment_ids = operand_def(Tensor)
    num_segments = opt_operand_def(Tensor)
    default_index = opt_operand_def(Tensor)
    per_sample_weights = opt_operand_def(Tensor)
    output = result_def(Tensor)
    irdl_options = (AttrSizedOperandSegments(as_property=True),)


@irdl_op_definition
class SparseFillEmptyRowsOp(OpsetOp):
    """docs.openvino.ai › SparseFillEmptyRows-16"""

    name = "opset.SparseFillEmptyRows_16"
    values = operand_def(Tensor)
    dense_shape = operand_def(Tensor)
    indices = operand_def(Tensor)
    default_value = operand_def(Tensor)
    output_indices = result_def(Tensor)
    output_values = result_def(Tensor)
    empty_row_indicator = result_def(Tensor)


OPS = [
    EmbeddingBagOffsetsOp,
    EmbeddingBagOffsetsSumOp,
    EmbeddingBagPackedOp,
    EmbeddingBagPackedSumOp,
    EmbeddingSegmentsSumOp,
    SparseFillEmptyRowsOp,
]

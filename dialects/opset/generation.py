"""Operations of the specification's category 'generation'."""

from __future__ import annotations

from stepwell.dialects.base import Tensor
from stepwell.dialects.fields import boolean, element_type, integer, string
from stepwell.dialects.opset.base import OpsetOp
from xdsl.irdl import irdl_op_definition, operand_def, opt_operand_def, result_def


@irdl_op_definition
class EyeOp(OpsetOp):
    """docs.openvino.ai › Eye-9"""

    name = "opset.Eye_9"
    num_rows = operand_def(Tensor)
    num_columns = operand_def(Tensor)
    diagonal_index = operand_def(Tensor)
    batch_shape = opt_operand_def(Tensor)
    output_type = element_type()
    output = result_def(Tensor)


@irdl_op_definition
class MultinomialOp(OpsetOp):
    """docs.openvino.ai › Multinomial-13"""

    name = "opset.Multinomial_13"
    probs = operand_def(Tensor)
    num_samples = operand_def(Tensor)
    convert_type = element_type()
    with_replacement = boolean()
    log_probs = boolean()
    global_seed = integer(0)
    op_seed = integer(0)
    output = result_def(Tensor)


@irdl_op_definition
class RandomUniformOp(OpsetOp):
    """docs.openvino.ai › RandomUniform-8"""

    name = "opset.RandomUniform_8"
    output_shape = operand_def(Tensor)
    min_val = operand_def(Tensor)
    max_val = operand_def(Tensor)
    output_type = element_type()
    op_seed = integer(0)
    global_seed = integer(0)
    alignment = string("tensorflow")
    output = result_def(Tensor)


@irdl_op_definition
class Range1Op(OpsetOp):
    """docs.openvino.ai › Range-1"""

    name = "opset.Range_1"
    start = operand_def(Tensor)
    stop = operand_def(Tensor)
    step = operand_def(Tensor)
    output = result_def(Tensor)


@irdl_op_definition
class RangeOp(OpsetOp):
    """docs.openvino.ai › Range-4"""

    name = "opset.Range_4"
    start = operand_def(Tensor)
    stop = operand_def(Tensor)
    step = operand_def(Tensor)
    output_type = element_type()
    output = result_def(Tensor)


OPS = [
    EyeOp,
    MultinomialOp,
    RandomUniformOp,
    Range1Op,
    RangeOp,
]

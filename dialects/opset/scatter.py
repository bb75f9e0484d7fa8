"""Movement: scatter."""

from __future__ import annotations

from xdsl.irdl import irdl_op_definition, operand_def, result_def

from stepwell.dialects.base import Tensor
from stepwell.dialects.fields import boolean, enumeration
from stepwell.dialects.opset.base import OpsetOp


@irdl_op_definition
class ScatterElementsUpdate3Op(OpsetOp):
    """docs.openvino.ai › ScatterElementsUpdate-3"""

    name = "opset.ScatterElementsUpdate_3"
    data = operand_def(Tensor)
    indices = operand_def(Tensor)
    updates = operand_def(Tensor)
    axis = operand_def(Tensor)
    output = result_def(Tensor)


@irdl_op_definition
class ScatterElementsUpdateOp(OpsetOp):
    """docs.openvino.ai › ScatterElementsUpdate-12"""

    name = "opset.ScatterElementsUpdate_12"
    data = operand_def(Tensor)
    indices = operand_def(Tensor)
    updates = operand_def(Tensor)
    axis = operand_def(Tensor)
    reduction = enumeration("none", "max", "sum", "mean", "min", "prod", default="none")
    use_init_val = boolean(True)
    output = result_def(Tensor)


@irdl_op_definition
class ScatterNDUpdate4Op(OpsetOp):
    """docs.openvino.ai › ScatterNDUpdate-4"""

    name = "opset.ScatterNDUpdate_4"
    data = operand_def(Tensor)
    indices = operand_def(Tensor)
    updates = operand_def(Tensor)
    output = result_def(Tensor)


@irdl_op_definition
class ScatterNDUpdateOp(OpsetOp):
    """docs.openvino.ai › ScatterNDUpdate-15"""

    name = "opset.ScatterNDUpdate_15"
    data = operand_def(Tensor)
    indices = operand_def(Tensor)
    updates = operand_def(Tensor)
    reduction = enumeration("none", "max", "sum", "min", "prod", "sub", default="none")
    output = result_def(Tensor)


@irdl_op_definition
class ScatterUpdateOp(OpsetOp):
    """docs.openvino.ai › ScatterUpdate-3"""

    name = "opset.ScatterUpdate_3"
    data = operand_def(Tensor)
    indices = operand_def(Tensor)
    updates = operand_def(Tensor)
    axis = operand_def(Tensor)
    output = result_def(Tensor)

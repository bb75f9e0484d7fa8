"""An operator that ONNX does not have, with its lowering: `stepwell convert MODEL --extension custom_operator.py`."""

from xdsl.irdl import irdl_op_definition, operand_def, result_def

from stepwell.dialects import opset
from stepwell.dialects.fields import number, plain
from stepwell.dialects.onnx.base import OnnxOp, Tensor
from stepwell.dialects.rules import RuleSet


@irdl_op_definition
class SwishOp(OnnxOp):
    name = "onnx.com.acme.Swish"
    x = operand_def(Tensor)
    beta = number(1.0)
    y = result_def(Tensor)


rules = RuleSet()


@rules.lower(SwishOp)
def swish(op, rw):
    return rw.emit(opset.SwishOp, op.x, rw.const(plain(op.beta), "f32"))


def register(registry):
    registry.add_operators(SwishOp)
    registry.add_rules("onnx-to-opset", rules)

"""A default lowering replaced: onnx.Relu becomes Clamp to 0 … 6; the higher benefit is tried first."""

from stepwell.dialects import onnx, opset
from stepwell.dialects.rules import RuleSet

rules = RuleSet()


@rules.lower(onnx.ReluOp, benefit=10)
def relu_as_relu6(op, rw):
    return rw.emit(opset.ClampOp, op.X, min=0.0, max=6.0)


def register(registry):
    registry.add_rules("onnx-to-opset", rules)

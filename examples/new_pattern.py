"""A pattern in an existing stage: ReLU(Clamp(x, low >= 0, high)) -> Clamp(x, low, high)."""

from stepwell.dialects import opset
from stepwell.dialects.errors import NoMatch
from stepwell.dialects.fields import plain
from stepwell.dialects.rules import RuleSet

rules = RuleSet()


@rules.rewrite(opset.ReLUOp)
def relu_of_clamp(op, rw):
    """ReLU(Clamp(x, low >= 0, high)) -> Clamp(x, low, high)"""
    clamp = op.data.owner
    if not isinstance(clamp, opset.ClampOp) or plain(clamp.min) < 0:
        raise NoMatch("the operand is no Clamp to positive numbers")
    return clamp.results[0]


def register(registry):
    registry.add_rules("opset-canonicalize", rules)

"""Variables: Variable -> Constant."""

from __future__ import annotations

from stepwell.dialects import mxnet
from stepwell.dialects.rules import RuleSet
from stepwell.lowering.conversion import Lowering

rules = RuleSet()


@rules.lower(mxnet.VariableOp)
def variable(op: mxnet.VariableOp, rw: Lowering):
    return rw.const(op.value.data)

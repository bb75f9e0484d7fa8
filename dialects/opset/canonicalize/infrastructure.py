"""Identity.

Identity(x) -> x
"""

from __future__ import annotations

from stepwell.dialects.opset.infrastructure import IdentityOp
from stepwell.dialects.opset.matching import same_type
from stepwell.dialects.rules import Rewriter, RuleSet

rules = RuleSet()


@rules.rewrite(IdentityOp)
def identity(op: IdentityOp, rw: Rewriter):
    """Identity(x) -> x"""
    same_type(op.operands[0], op.results[0])
    return op.operands[0]

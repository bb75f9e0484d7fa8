"""The same operation in an older version, where the newer one's additions are not used.

AvgPool-16 -> -14 (no dilations) -> -1 (rounding other than ceil_torch)
MaxPool-14 -> -8 (rounding other than ceil_torch)
Squeeze-15 -> -1, Pad-12 -> -1

Those that few models have are in `legalize_versions_<family>.py`.
"""

from __future__ import annotations

from typing import Any

from xdsl.ir import Attribute

from stepwell.dialects.base import form
from stepwell.dialects.errors import NoMatch
from stepwell.dialects.fields import plain
from stepwell.dialects.opset.base import OpsetOp
from stepwell.dialects.opset.extent import Pad1Op, PadOp
from stepwell.dialects.opset.pooling import AvgPool1Op, AvgPool14Op, AvgPoolOp, MaxPool8Op, MaxPoolOp
from stepwell.dialects.opset.shape import Squeeze1Op, SqueezeOp
from stepwell.dialects.opset.values import bounds
from stepwell.dialects.rules import Rewriter, RuleSet

rules = RuleSet()


def restated(rw: Rewriter, op: OpsetOp, cls: type[OpsetOp], **changed: Attribute) -> Any:
    """The operation as one of another class, with the properties that class has; types stay."""
    known = cls.get_irdl_definition().properties
    properties = {n: v for n, v in op.properties.items() if n in known}
    made = cls.create(
        operands=list(op.operands),
        result_types=[r.type for r in op.results],
        properties={**{n: v for n, v in form(cls).defaults.items() if n not in properties}, **properties, **changed},
    )
    rw.insert(made)
    return list(made.results)


@rules.rewrite(AvgPoolOp)
def avg_pool_16(op: AvgPoolOp, rw: Rewriter):
    """AvgPool-16 -> AvgPool-14, without dilations"""
    if any(d != 1 for d in plain(op.dilations)):
        raise NoMatch("it is dilated")
    return restated(rw, op, AvgPool14Op)


@rules.rewrite(AvgPool14Op)
def avg_pool_14(op: AvgPool14Op, rw: Rewriter):
    """AvgPool-14 -> AvgPool-1, unless it rounds as torch does"""
    _rounds(op)
    return restated(rw, op, AvgPool1Op)


@rules.rewrite(MaxPoolOp)
def max_pool_14(op: MaxPoolOp, rw: Rewriter):
    """MaxPool-14 -> MaxPool-8, unless it rounds as torch does"""
    _rounds(op)
    return restated(rw, op, MaxPool8Op)


def _rounds(op: AvgPool14Op | MaxPoolOp) -> None:
    if plain(op.rounding_type) == "ceil_torch":
        raise NoMatch("rounding_type ceil_torch is new")


@rules.rewrite(SqueezeOp)
def squeeze_15(op: SqueezeOp, rw: Rewriter):
    """Squeeze-15 -> Squeeze-1, without allow_axis_skip"""
    if plain(op.allow_axis_skip):
        raise NoMatch("allow_axis_skip is new")
    return restated(rw, op, Squeeze1Op)


@rules.rewrite(PadOp)
def pad_12(op: PadOp, rw: Rewriter):
    """Pad-12 -> Pad-1, where no pad is negative"""
    known = [bounds(v) for v in op.operands[1:3]]
    if any(k is None or bool((k.lo < 0).any()) for k in known):
        raise NoMatch("a pad may be negative")
    return restated(rw, op, Pad1Op)


__all__ = ["restated", "rules"]

"""MXNet's conversions of element types.

Cast, amp_cast -> Convert; amp_multicast -> Convert to the widest (or narrowest) type of the operands
"""

from __future__ import annotations

from stepwell.dialects import mxnet
from stepwell.dialects.fields import plain
from stepwell.dialects.rules import RuleSet
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms.basic import kind
from stepwell.lowering.idioms.casts import cast_to
from stepwell.lowering.mxnet_to_opset.types import numbered

rules = RuleSet()


@rules.lower(mxnet.CastOp)
def cast(op: mxnet.CastOp, rw: Lowering):
    return cast_to(rw, op.data, numbered(plain(op.dtype)), saturate=False)


@rules.lower(mxnet.AmpCastOp)
def amp_cast(op: mxnet.AmpCastOp, rw: Lowering):
    """Only real numbers change."""
    return cast_to(rw, op.data, numbered(plain(op.dtype)), saturate=False) if kind(op.data).is_float else op.data


@rules.lower(mxnet.AmpMulticastOp)
def amp_multicast(op: mxnet.AmpMulticastOp, rw: Lowering):
    """All real operands in the type of the widest of them, or of the narrowest."""
    real = [kind(v) for v in op.data if kind(v).is_float]
    if not real:
        return list(op.data)
    chosen = (min if plain(op.cast_narrow) else max)(real, key=lambda of: of.bits)
    return [cast_to(rw, v, chosen.name, saturate=False) if kind(v).is_float else v for v in op.data]


__all__ = ["rules"]

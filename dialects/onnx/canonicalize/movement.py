"""Rewrites of operators that move data.

Transpose(Transpose(x, p), q) -> Transpose(x, p[q]); Transpose by the identity -> x
"""

from __future__ import annotations

from xdsl.ir import OpResult

from stepwell.dialects import onnx
from stepwell.dialects.errors import NoMatch
from stepwell.dialects.fields import plain
from stepwell.dialects.rules import Rewriter, RuleSet

rules = RuleSet()


@rules.rewrite(onnx.TransposeOp)
def transpose(op: onnx.TransposeOp, rw: Rewriter):
    """Transpose by 0, 1, 2 … -> x"""
    order = plain(op.perm)
    if order is None or list(order) != list(range(len(order))):
        raise NoMatch("the order changes")
    return op.data


@rules.rewrite(onnx.TransposeOp)
def transpose_of_transpose(op: onnx.TransposeOp, rw: Rewriter):
    """Transpose(Transpose(x, p), q) -> Transpose(x, p[q])"""
    source = op.data
    if not isinstance(source, OpResult) or not isinstance(source.op, onnx.TransposeOp):
        raise NoMatch("the operand is no Transpose")
    outer, inner = plain(op.perm), plain(source.op.perm)
    if outer is None or inner is None or len(outer) != len(inner):
        raise NoMatch("an order is not given")
    if source.has_more_than_one_use():
        raise NoMatch("the inner Transpose has other users")
    rw.absorb(source.op)
    return rw.emit(onnx.TransposeOp, source.op.data, perm=[inner[i] for i in outer])

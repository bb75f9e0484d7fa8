"""Gelu as TensorFlow's functions write it.

x / 2 * Erfc(-x / sqrt(2)) -> x / 2 * (1 + Erf(x / sqrt(2))), which is fused to Gelu once it is lowered
"""

from __future__ import annotations

import math

import numpy as np
from xdsl.ir import SSAValue

from stepwell.dialects import tf
from stepwell.dialects.errors import NoMatch
from stepwell.dialects.fields import plain
from stepwell.dialects.payload import payload
from stepwell.dialects.rules import Rewriter, RuleSet
from stepwell.dialects.types import element, tensor

rules = RuleSet()


@rules.rewrite(tf.ErfcOp)
def gate_of_gelu(op: tf.ErfcOp, rw: Rewriter):
    """Far below zero the sum has fewer digits than Erfc: with the factor x / 2 that is 1e-7 at most."""
    x, root = _scaled(op.x)
    if x is None or abs(root - math.sqrt(0.5)) > 1e-3:
        raise NoMatch("it is not of -x / sqrt(2)")
    users = {use.operation for use in op.y.uses}
    gates = [u for u in users if isinstance(u, tf.MulOp) and any(_is_half(v, x) for v in u.operands)]
    if not users or len(gates) != len(users):
        raise NoMatch("it is no factor of x / 2")
    of = element(op.T)
    one, scale = (_constant(rw, number, of.name) for number in (1.0, root))
    inner = rw.emit(tf.ErfOp, rw.emit(tf.MulOp, x, scale, T=op.T), T=op.T)
    return rw.emit(tf.AddV2Op, one, inner, T=op.T)


def _scaled(value: SSAValue) -> tuple[SSAValue | None, float]:
    """(x, n) of -n * x."""
    product = value.owner
    if isinstance(product, tf.MulOp):
        for x, number in ((product.x, _number(product.y)), (product.y, _number(product.x))):
            if number is None:
                continue
            if isinstance(x.owner, tf.NegOp):
                return x.owner.x, number
            return x, -number
    return None, 0.0


def _is_half(value: SSAValue, x: SSAValue) -> bool:
    product = value.owner
    if not isinstance(product, tf.MulOp) or x not in product.operands:
        return False
    return 0.5 in (_number(product.x), _number(product.y))


def _number(value: SSAValue) -> float | None:
    """The number that a constant of one element is."""
    if not isinstance(value.owner, tf.ConstOp):
        return None
    data = plain(value.owner.value)
    return float(data.array().reshape(())) if data.size == 1 and data.element.is_float else None


def _constant(rw: Rewriter, number: float, of: str) -> SSAValue:
    data = payload(np.asarray(number), of)
    op = tf.ConstOp.make([], [tensor(of, ())], {"value": data, "dtype": of})
    rw.insert(op)
    return op.output

"""Numbers for each column of a product whose number of columns is not known.

The CPU plugin (2026.4) takes sums and products with a vector, and activations before them, into the kernel of a MatMul
of what is transposed, and refuses to run where it did not know how many columns there are. A Reshape that does nothing
keeps them apart.

Add(MatMul(a, b, transposed)[…, ?], c[n]) -> Add(Reshape(MatMul(a, b)), c[n]); so Subtract, Multiply and Divide
"""

from __future__ import annotations

from xdsl.ir import SSAValue

from stepwell.dialects.errors import NoMatch
from stepwell.dialects.fields import plain
from stepwell.dialects.opset.activation import SwishOp
from stepwell.dialects.opset.arithmetic import AddOp, DivideOp, MultiplyOp, SubtractOp
from stepwell.dialects.opset.elementwise import Unary
from stepwell.dialects.opset.matching import is_constant, numbers
from stepwell.dialects.opset.matrix import MatMulOp
from stepwell.dialects.opset.shape import ReshapeOp
from stepwell.dialects.rules import Rewriter, RuleSet
from stepwell.dialects.types import shape_of, static_shape

rules = RuleSet()

STEPS = 8
"""Operations that are looked at behind a product: the plugin takes several into its kernel."""


@rules.rewrite(MatMulOp)
def columns_of_unknown_number(op: MatMulOp, rw: Rewriter):
    """Add(MatMul(a, b, transposed)[…, ?], c[n]) -> Add(Reshape(MatMul(a, b)), c[n])"""
    if not (plain(op.transpose_a) or plain(op.transpose_b)):
        raise NoMatch("nothing is transposed")
    shape = shape_of(op.results[0])
    if not shape or isinstance(shape[-1], int):
        raise NoMatch("the number of columns is known")
    if not _meets_vector(op.results[0]):
        raise NoMatch("no numbers for each column come behind it")
    properties = {name: plain(value) for name, value in op.properties.items()}
    product = rw.emit(MatMulOp, *op.operands, **properties)
    return rw.emit(ReshapeOp, product, numbers(rw, [0] * len(shape)), special_zero=True)


def _meets_vector(value: SSAValue) -> bool:
    """Whether a constant with a number for each column comes behind activations and single numbers."""
    for _ in range(STEPS):
        if not value.has_one_use():
            return False
        use = next(iter(value.uses))
        user = use.operation
        if isinstance(user, AddOp | DivideOp | MultiplyOp | SubtractOp):
            other = user.operands[1 - use.index]
            size = static_shape(other)
            if not is_constant(other) or size is None:
                return False
            if size and size[-1] > 1:
                return all(d == 1 for d in size[:-1])
            if any(d != 1 for d in size):
                return False
        elif not isinstance(user, Unary | SwishOp) or use.index:
            return False
        value = user.results[0]
    return False

"""Numbers that a model computes as scalars and uses as vectors of one element.

Unsqueeze(f(Squeeze(x), c)), Reshape(f(Squeeze(x), c), [1]) -> f(x, [c])
"""

from __future__ import annotations

from collections.abc import Callable

from xdsl.ir import Operation, SSAValue

from stepwell.dialects.errors import NoMatch
from stepwell.dialects.opset.base import OpsetOp
from stepwell.dialects.opset.elementwise import Binary, Unary
from stepwell.dialects.opset.gather import Gather7Op, GatherOp
from stepwell.dialects.opset.infrastructure import ConstantOp
from stepwell.dialects.opset.matching import constant_of, ints, literal, payload_of
from stepwell.dialects.opset.shape import ReshapeOp, Squeeze1Op, SqueezeOp, UnsqueezeOp
from stepwell.dialects.opset.type import ConvertOp
from stepwell.dialects.rules import Rewriter, RuleSet
from stepwell.dialects.types import element_of, rank_of, static_shape, tensor

rules = RuleSet()

STEPS = (Binary, ConvertOp, Unary)
DEEPEST = 8
"""Operations in a row that are looked at."""
MOST = 8
"""Users of a scalar that are looked at."""

Made = Callable[[], SSAValue]


@rules.rewrite(ReshapeOp, UnsqueezeOp)
def vector_of_scalar(op: ReshapeOp | UnsqueezeOp, rw: Rewriter):
    """Unsqueeze(f(Squeeze(x), c)), Reshape(f(Squeeze(x), c)) -> f(x, [c]), of numbers that all are vectors of one"""
    value = op.operands[0]
    if rank_of(value) != 0 or static_shape(op.results[0]) != (1,):
        raise NoMatch("it makes no vector of a scalar")
    if not isinstance(value.owner, STEPS):
        raise NoMatch("the scalar is not computed of others")
    return _vector(value, op, rw, DEEPEST)()


def _vector(value: SSAValue, user: Operation, rw: Rewriter, depth: int) -> Made:
    """What makes the vector of a scalar, once it is known that all of it can be made."""
    op = value.owner
    if isinstance(op, ConstantOp):
        payload = payload_of(value)
        if not payload.small:
            raise NoMatch("the constant is large")
        return lambda: constant_of(rw, literal(payload.array().reshape(1), value))
    if isinstance(op, Squeeze1Op | SqueezeOp | ReshapeOp) and static_shape(op.operands[0]) == (1,):
        return lambda: op.operands[0]
    if not depth or len(list(value.uses)) > MOST:
        raise NoMatch("too much would have to be looked at")
    if isinstance(op, Gather7Op | GatherOp) and rank_of(op.operands[0]) == 1 and value.has_one_use():
        index = literal([ints(op.operands[1])[0]], op.operands[1])
        return lambda: rw.emit(type(op), op.operands[0], constant_of(rw, index), op.operands[2], batch_dims=0)
    if not isinstance(op, STEPS) or not all(
        use.operation is user or _in_vectors(use.operation, 3) for use in value.uses
    ):
        raise NoMatch("the number is used as a scalar, too")
    parts = [_vector(operand, op, rw, depth - 1) for operand in op.operands]
    return lambda: _step(op, [part() for part in parts], rw)


def _step(op: OpsetOp, operands: list[SSAValue], rw: Rewriter) -> SSAValue:
    kinds = [tensor(element_of(result), (1,)) for result in op.results]
    made = type(op).create(operands=operands, result_types=kinds, properties=dict(op.properties))
    rw.insert(made)
    return made.results[0]


def _in_vectors(user: Operation, depth: int) -> bool:
    """Whether an operation makes a vector of a scalar, or is computed for such as do."""
    if isinstance(user, ReshapeOp | UnsqueezeOp):
        return static_shape(user.results[0]) == (1,)
    uses = list(user.results[0].uses) if isinstance(user, STEPS) and depth else []
    return 0 < len(uses) <= MOST and all(_in_vectors(use.operation, depth - 1) for use in uses)


__all__ = ["rules"]

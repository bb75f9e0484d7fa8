"""Numbers that a model computes as scalars and uses as vectors of one element.

Unsqueeze(f(Squeeze(x), c)), Reshape(f(Squeeze(x), c), [1]) -> f(x, [c])
"""

from __future__ import annotations

from typing import Any

from xdsl.ir import Operation, SSAValue

from stepwell.dialects.errors import NoMatch
from stepwell.dialects.opset.base import OpsetOp
from stepwell.dialects.opset.elementwise import Binary, Unary
from stepwell.dialects.opset.gather import Gather7Op, GatherOp
from stepwell.dialects.opset.infrastructure import ConstantOp
from stepwell.dialects.opset.matching import constant_of, ints, literal
from stepwell.dialects.opset.shape import ReshapeOp, Squeeze1Op, SqueezeOp, UnsqueezeOp
from stepwell.dialects.opset.type import ConvertOp
from stepwell.dialects.rules import Rewriter, RuleSet
from stepwell.dialects.types import element_of, rank_of, static_shape, tensor

rules = RuleSet()

STEPS = (Binary, ConvertOp, Unary)
MOST = 48
"""Operations on scalars that belong together and are looked at."""


@rules.rewrite(ReshapeOp, UnsqueezeOp)
def vector_of_scalar(op: ReshapeOp | UnsqueezeOp, rw: Rewriter):
    """Unsqueeze(f(Squeeze(x), c)), Reshape(f(Squeeze(x), c)) -> f(x, [c]), of numbers that all are vectors of one"""
    value = op.operands[0]
    if rank_of(value) != 0 or static_shape(op.results[0]) != (1,):
        raise NoMatch("it makes no vector of a scalar")
    if not isinstance(value.owner, STEPS):
        raise NoMatch("the scalar is not computed of others")
    _only_vectors(value.owner)
    return _vector(value, {}, rw)


def _only_vectors(op: OpsetOp) -> None:
    """All that is computed of the same scalars is used as vectors only, and so are these scalars, or they are vectors.

    What is then made of each vector is made of all of them: nothing is computed as both.
    """
    together, work = {op}, [op]
    while work:
        this = work.pop()
        found = [use.operation for use in this.results[0].uses if not _makes_vector(use.operation)]
        for operand in this.operands:
            source: Any = operand.owner
            if _is_vector(source):
                continue
            if isinstance(source, Gather7Op | GatherOp) and rank_of(source.operands[0]) == 1:
                ints(source.operands[1])
                found += [use.operation for use in operand.uses if not _makes_vector(use.operation)]
            else:
                found.append(source)
        for other in found:
            if not isinstance(other, STEPS) or rank_of(other.results[0]) != 0:
                raise NoMatch("a number is used as a scalar, too, or was none before")
            if other not in together:
                together.add(other)
                work.append(other)
        if len(together) > MOST:
            raise NoMatch("too much would have to be looked at")


def _is_vector(op: object) -> bool:
    """Whether a scalar is a constant, or the only element of a vector."""
    if isinstance(op, ConstantOp):
        return op.payload.small
    return isinstance(op, Squeeze1Op | SqueezeOp | ReshapeOp) and static_shape(op.operands[0]) == (1,)


def _makes_vector(user: Operation) -> bool:
    return isinstance(user, ReshapeOp | UnsqueezeOp) and static_shape(user.results[0]) == (1,)


def _vector(value: SSAValue, made: dict[SSAValue, SSAValue], rw: Rewriter) -> SSAValue:
    """The vector of one element that a scalar is."""
    if value not in made:
        op: Any = value.owner
        if isinstance(op, ConstantOp):
            made[value] = constant_of(rw, literal(op.payload.array().reshape(1), value))
        elif isinstance(op, STEPS):
            operands = [_vector(operand, made, rw) for operand in op.operands]
            step = type(op).create(
                operands=operands, result_types=[tensor(element_of(value), (1,))], properties=dict(op.properties)
            )
            rw.insert(step)
            made[value] = step.results[0]
        elif isinstance(op, Gather7Op | GatherOp):
            index = constant_of(rw, literal([ints(op.operands[1])[0]], op.operands[1]))
            made[value] = rw.emit(type(op), op.operands[0], index, op.operands[2], batch_dims=0)
        else:
            made[value] = op.operands[0]
    return made[value]


__all__ = ["rules"]

"""Reductions written out, and several that are one.

Sqrt(ReduceSum(x^2)) -> ReduceL2(x); Sqrt(Maximum(ReduceSum(x^2), e)) -> Maximum(ReduceL2(x), Sqrt(e))
ReduceSum(Abs(x)) -> ReduceL1(x)
ReduceSum(x) / n, where n elements are summed -> ReduceMean(x)
Reduce…(Reduce…(x, a), b) -> Reduce…(x, a and b), for sums, means, products, maxima, minima and logical ones
"""

from __future__ import annotations

import math
from typing import Any

from xdsl.ir import Operation, SSAValue

from stepwell.dialects.errors import NoMatch
from stepwell.dialects.fields import plain
from stepwell.dialects.opset.arithmetic import AbsOp, DivideOp, MaximumOp, MultiplyOp, PowerOp, SqrtOp
from stepwell.dialects.opset.matching import alone, constant_of, ints, literal, numbers, single
from stepwell.dialects.opset.reduction import (
    ReduceL1Op,
    ReduceL2Op,
    ReduceLogicalAndOp,
    ReduceLogicalOrOp,
    ReduceMaxOp,
    ReduceMeanOp,
    ReduceMinOp,
    ReduceProdOp,
    ReduceSumOp,
)
from stepwell.dialects.opset.transforms.products import close, scalar
from stepwell.dialects.rules import Rewriter, RuleSet
from stepwell.dialects.types import element, element_of, rank_of, shape_of

rules = RuleSet()


def square_of(value: SSAValue) -> tuple[SSAValue, Operation]:
    """(x, operation) of x * x or x^2, which nobody else uses."""
    op = single(value, MultiplyOp, PowerOp)
    a, b = op.operands
    if not (a is b if isinstance(op, MultiplyOp) else scalar(b) == 2):
        raise NoMatch("it is no square")
    if not element(element_of(a)).is_float:
        raise NoMatch("the elements are integers")
    return a, op


@rules.rewrite(SqrtOp, PowerOp)
def fuse_reduce_l2(op: SqrtOp | PowerOp, rw: Rewriter):
    """Sqrt(ReduceSum(x^2)) -> ReduceL2(x); Sqrt(Maximum(ReduceSum(x^2), e)) -> Maximum(ReduceL2(x), Sqrt(e))"""
    if isinstance(op, PowerOp) and scalar(op.operands[1]) != 0.5:
        raise NoMatch("it is no root")
    inner = alone(op.operands[0]).owner
    least: float | None = None
    used: list[Operation] = []
    if isinstance(inner, MaximumOp):
        least = scalar(inner.operands[1])
        if least is None or least < 0:
            raise NoMatch("the bound is no number from 0 on")
        used.append(inner)
        inner = alone(inner.operands[0]).owner
    if not isinstance(inner, ReduceSumOp):
        raise NoMatch("it is no root of a sum")
    x, square = square_of(inner.operands[0])
    rw.absorb(*used, inner, square)
    made = rw.emit(ReduceL2Op, x, inner.operands[1], keep_dims=plain(inner.keep_dims))
    if least is None:
        return made
    return rw.emit(MaximumOp, made, constant_of(rw, literal(math.sqrt(least), made)))


@rules.rewrite(ReduceSumOp)
def fuse_reduce_l1(op: ReduceSumOp, rw: Rewriter):
    """ReduceSum(Abs(x)) -> ReduceL1(x)"""
    inner = single(op.operands[0], AbsOp)
    if not element(element_of(op.results[0])).is_float:
        raise NoMatch("the elements are integers")
    rw.absorb(inner)
    return rw.emit(ReduceL1Op, inner.operands[0], op.operands[1], keep_dims=plain(op.keep_dims))


@rules.rewrite(DivideOp, MultiplyOp)
def fuse_reduce_mean(op: DivideOp | MultiplyOp, rw: Rewriter):
    """ReduceSum(x) / n -> ReduceMean(x), where n elements are summed"""
    inner = single(op.operands[0], ReduceSumOp)
    number, shape = scalar(op.operands[1]), shape_of(inner.operands[0])
    if not number or not shape or not element(element_of(op.results[0])).is_float:
        raise NoMatch("it is not scaled by a number")
    sizes = [shape[a % len(shape)] for a in ints(inner.operands[1])]
    count = math.prod(s for s in sizes if isinstance(s, int))
    if not sizes or not all(isinstance(s, int) for s in sizes) or count < 1:
        raise NoMatch("how many elements are summed is not known")
    if not close(number if isinstance(op, DivideOp) else 1 / number, count):
        raise NoMatch("the number is not that of the elements")
    if op.results[0].type != inner.results[0].type:
        raise NoMatch("the number widens the shape")
    rw.absorb(inner)
    return rw.emit(ReduceMeanOp, inner.operands[0], inner.operands[1], keep_dims=plain(inner.keep_dims))


MERGED = (
    ReduceLogicalAndOp,
    ReduceLogicalOrOp,
    ReduceMaxOp,
    ReduceMeanOp,
    ReduceMinOp,
    ReduceProdOp,
    ReduceSumOp,
)


@rules.rewrite(*MERGED)
def reduce_reduce(op: Any, rw: Rewriter):
    """ReduceSum(ReduceSum(x, a), b) -> ReduceSum(x, a and b), and so for every reduction that may be taken in parts"""
    inner = single(op.operands[0], type(op))
    rank, keep = rank_of(inner.operands[0]), plain(op.keep_dims)
    if plain(inner.keep_dims) != keep or not rank:
        raise NoMatch("only one of them keeps its axes")
    if isinstance(op, ReduceMeanOp) and not element(element_of(op.results[0])).is_float:
        raise NoMatch("means of integers are rounded")
    first = {a % rank for a in ints(inner.operands[1])}
    left = list(range(rank)) if keep else [a for a in range(rank) if a not in first]
    second = {left[a % len(left)] for a in ints(op.operands[1])} if left else set[int]()
    if not first or not second or first & second:
        raise NoMatch("an axis is reduced twice, or none is")
    rw.absorb(inner)
    return rw.emit(type(op), inner.operands[0], numbers(rw, sorted(first | second)), keep_dims=keep)

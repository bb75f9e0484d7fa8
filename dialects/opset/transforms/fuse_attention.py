"""Attention written out, as models have it that were trained before there was an operation for it.

MatMul(SoftMax(Add(Multiply(MatMul(q, k, transpose_b), s), mask)), v) -> ScaledDotProductAttention(q, k, v, mask, s)

The scale may stand before or after the product, as a quotient, or be missing, and so may the mask; keys that are
transposed by an operation of their own are transposed back, which most often cancels. Of rank 4, and of 5 as windows
are attended in. What is added before the scale is scaled by itself. Where a constant
is added first (the biases of positions of T5), the mask is added to it, once for all layers.

The CPU plugin (2026.4) takes the operation apart and then computes all of it in one step, as it does with what was
written out. Where the keys are Transposes of heads it has the same steps and the same time, measured at the sizes of
BERT base, GPT-2 and ViT-B. Where they are not it transposes them first, which it does not for a product with
transpose_b: 3 to 8 % of the attention for one layer instead of five. `ovc` writes the operation as well.
"""

from __future__ import annotations

from typing import NamedTuple

from xdsl.ir import SSAValue

from stepwell.dialects.errors import NoMatch
from stepwell.dialects.fields import plain
from stepwell.dialects.opset.activation import SoftMax1Op, SoftMaxOp
from stepwell.dialects.opset.arithmetic import AddOp, DivideOp, MultiplyOp
from stepwell.dialects.opset.matching import constant_of, is_constant, literal, numbers, single, uniform
from stepwell.dialects.opset.matrix import MatMulOp
from stepwell.dialects.opset.movement import TransposeOp
from stepwell.dialects.opset.sequence import ScaledDotProductAttentionOp
from stepwell.dialects.opset.values import constant_ints
from stepwell.dialects.rules import Rewriter, RuleSet
from stepwell.dialects.types import Dim, element, element_of, rank_of, shape_of

rules = RuleSet()

RANKS = (4, 5)


class Scores(NamedTuple):
    """A product of queries and keys, the number that it is multiplied by, and what is added then."""

    product: MatMulOp
    scale: float
    mask: SSAValue | None
    bias: AddOp | None = None
    """Where a constant is added, too."""
    by: float = 1.0
    """What the mask is multiplied by, where it is added before the product is scaled."""


def scaled(value: SSAValue) -> tuple[SSAValue, float]:
    """A value and the number that it was multiplied by, nobody else using it."""
    op = value.owner
    if isinstance(op, DivideOp | MultiplyOp) and value.has_one_use() and is_constant(op.operands[1]):
        number, shape = uniform(op.operands[1]), shape_of(op.operands[1])
        if shape is not None and len(shape) <= RANKS[-1] and all(d == 1 for d in shape) and number:
            return op.operands[0], 1 / number if isinstance(op, DivideOp) else number
    return value, 1.0


def scores_of(value: SSAValue) -> Scores:
    """What a softmax is computed of."""
    op = value.owner
    choices: list[tuple[SSAValue, SSAValue | None]] = [(value, None)]
    if isinstance(op, AddOp) and value.has_one_use():
        a, b = op.operands
        choices = [(a, b), (b, a)]
    else:
        inner, scale = scaled(value)
        if inner is not value and isinstance(inner.owner, AddOp) and inner.has_one_use():
            a, b = inner.owner.operands
            for product, mask in ((a, b), (b, a)):
                if isinstance(product.owner, MatMulOp) and product.has_one_use():
                    return Scores(product.owner, scale, mask, by=scale)
    for product, mask in choices:
        product, scale = scaled(product)
        if isinstance(product.owner, MatMulOp) and product.has_one_use():
            return Scores(product.owner, scale, mask)
        inner = product.owner
        if mask is not None and isinstance(inner, AddOp) and product.has_one_use() and is_constant(inner.operands[1]):
            product, scale = scaled(inner.operands[0])
            if isinstance(product.owner, MatMulOp) and product.has_one_use():
                return Scores(product.owner, scale, mask, inner)
    raise NoMatch("the softmax is not one of scores")


def may_broadcast(small: tuple[Dim, ...], large: tuple[Dim, ...]) -> bool:
    """Whether a mask stretches to scores, where sizes that are not known are taken to be the same."""
    pairs = zip(reversed(small), reversed(large), strict=False)
    return len(small) <= len(large) and all(d == 1 or not isinstance(d, int) or d == e for d, e in pairs)


@rules.rewrite(MatMulOp)
def attention(op: MatMulOp, rw: Rewriter):
    """MatMul(SoftMax(MatMul(q, k) * s + mask), v) -> ScaledDotProductAttention(q, k, v, mask, s)"""
    if plain(op.transpose_a) or plain(op.transpose_b):
        raise NoMatch("the product is transposed")
    softmax = single(op.operands[0], SoftMax1Op, SoftMaxOp)
    rank = rank_of(op.operands[0])
    if rank not in RANKS or plain(softmax.axis) not in (-1, rank - 1):
        raise NoMatch("the softmax is not one of rows")
    product, scale, mask, bias, by = scores_of(softmax.operands[0])
    query, key, value = *product.operands, op.operands[1]
    shapes = [shape_of(v) for v in (query, key, value)]
    if any(shape is None or len(shape) != rank for shape in shapes) or plain(product.transpose_a):
        raise NoMatch("it is no attention of rank 4 or 5")
    if element(element_of(query)).name not in ("f16", "f32"):
        raise NoMatch("the CPU has no such attention")
    for sizes in zip(*(shape[:-2] for shape in shapes if shape is not None), strict=True):
        if len({s for s in sizes if isinstance(s, int)}) > 1:
            raise NoMatch("heads are shared")
    whole = shape_of(softmax.results[0])
    masks = None if mask is None else shape_of(mask)
    if mask is not None and (not masks or len(masks) < 2 or whole is None or not may_broadcast(masks, whole)):
        raise NoMatch("the mask may widen the scores")
    if bias is not None and not may_broadcast(shape_of(bias.operands[1]) or (), whole or ()):
        raise NoMatch("the bias may widen the scores")
    query, before = scaled(query)
    key, beside = scaled(key)
    if not plain(product.transpose_b):
        key = transposed(key, rank, rw)
    rw.absorb(softmax, product)
    if bias is not None and mask is not None:
        rw.absorb(bias)
        mask = rw.emit(AddOp, mask, bias.operands[1])
    if mask is not None and by != 1:
        mask = rw.emit(MultiplyOp, mask, constant_of(rw, literal(by, mask)))
    zero = constant_of(rw, literal(0, query)) if mask is None else mask
    factor = constant_of(rw, literal(scale * before * beside, query))
    if rank > RANKS[0]:
        # The runtime writes it out again, and transposes keys that are multiplied by a number.
        query, factor = rw.emit(MultiplyOp, query, factor), constant_of(rw, literal(1, query))
    return rw.emit(ScaledDotProductAttentionOp, query, key, value, zero, factor, causal=False)


def transposed(key: SSAValue, rank: int, rw: Rewriter) -> SSAValue:
    """The keys with the last two axes swapped."""
    inner, swapped = key.owner, (*range(rank - 2), rank - 1, rank - 2)
    if isinstance(inner, TransposeOp) and key.has_one_use() and (order := constant_ints(inner.operands[1])):
        if order == swapped:
            return inner.operands[0]
        return rw.emit(TransposeOp, inner.operands[0], numbers(rw, [order[i] for i in swapped]))
    return rw.emit(TransposeOp, key, numbers(rw, swapped))

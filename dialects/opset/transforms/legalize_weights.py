"""Weights in the order that the runtime computes with.

MatMul(x, W) -> MatMul(x, transposed W, transpose_b): otherwise the runtime turns the weights when it compiles the model
Add(MatMul(x, W), b) with b in the rank of the product: the runtime (2026.4) looks for cells of GRUs among such
products, and fails at biases that are vectors
"""

from __future__ import annotations

from stepwell.dialects.computed import Reshaped, transposed
from stepwell.dialects.errors import NoMatch
from stepwell.dialects.fields import plain
from stepwell.dialects.opset.arithmetic import AddOp
from stepwell.dialects.opset.matching import constant_of, payload_of
from stepwell.dialects.opset.matrix import MatMulOp
from stepwell.dialects.payload import Payload, Values
from stepwell.dialects.rules import Rewriter, RuleSet
from stepwell.dialects.types import rank_of

rules = RuleSet()

MOST = 1 << 16
"""Elements of weights that are turned here. The runtime turns others when it compiles the model; larger ones are better
copied as they lie in their file than read across it."""


@rules.rewrite(MatMulOp)
def weights_turned(op: MatMulOp, rw: Rewriter):
    """MatMul(x, W) -> MatMul(x, transposed W, transpose_b), where W is a matrix that only such MatMuls use"""
    weights = op.operands[1]
    payload = payload_of(weights)
    if len(payload.shape) < 2 or any(n != 1 for n in payload.shape[:-2]):
        raise NoMatch("the weights are no matrix")
    if payload.size > MOST:
        raise NoMatch("they are large")
    if plain(op.transpose_b):
        raise NoMatch("they are turned")
    if not all(_turns(use.operation, use.index) for use in weights.uses):
        raise NoMatch("they are needed as they are too")
    turned = _turned(payload)
    return rw.emit(
        MatMulOp, op.operands[0], constant_of(rw, turned), transpose_a=plain(op.transpose_a), transpose_b=True
    )


@rules.rewrite(AddOp)
def bias_ranked(op: AddOp, rw: Rewriter):
    """Add(MatMul(x, W), b) -> Add(MatMul(x, W), b with leading dimensions of 1)"""
    at = next((i for i in (0, 1) if isinstance(op.operands[1 - i].owner, MatMulOp)), None)
    rank = None if at is None else rank_of(op.operands[1 - at])
    if at is None or rank is None:
        raise NoMatch("it is no bias of a product")
    payload = payload_of(op.operands[at])
    if not 1 <= len(payload.shape) < rank:
        raise NoMatch("it has the rank of the product, or none")
    shape = (*(1,) * (rank - len(payload.shape)), *payload.shape)
    made = Values(payload.array().reshape(shape), payload.element) if payload.small else Reshaped(payload, shape)
    op.operands[at] = constant_of(rw, made)


def _turns(op: object, index: int) -> bool:
    return isinstance(op, MatMulOp) and index == 1 and not plain(op.transpose_b)


def _turned(payload: Payload) -> Payload:
    rank = len(payload.shape)
    order = [*range(rank - 2), rank - 1, rank - 2]
    if payload.small:
        return Values(payload.array().transpose(order), payload.element)
    made = transposed(payload, order)
    if made is None:
        raise NoMatch("the weights would have to be in memory")
    return made

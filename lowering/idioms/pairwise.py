"""Class probabilities from those of pairs of classes (Wu, Lin, Weng: Probability estimates for multi-class
classification by pairwise coupling, 2004, second approach), with the stopping rule of ONNX Runtime.

It minimises p' Q p with Q[i,i] = sum of r[j,i]^2 and Q[i,j] = -r[j,i] r[i,j], a class after another, until Q p is the
same for all classes within 0.005 / classes; each row stops for itself.
"""

from __future__ import annotations

import numpy as np
from xdsl.ir import SSAValue

from stepwell.dialects.opset.arithmetic import AbsOp, AddOp, DivideOp, MultiplyOp, SubtractOp
from stepwell.dialects.opset.comparison import LessEqualOp
from stepwell.dialects.opset.condition import SelectOp
from stepwell.dialects.opset.matrix import MatMulOp
from stepwell.dialects.opset.movement import GatherOp, TransposeOp
from stepwell.dialects.opset.reduction import ReduceLogicalOrOp, ReduceMaxOp, ReduceSumOp
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms.basic import broadcast, concat, dims, ints, reshape, squeeze, unsqueeze
from stepwell.lowering.idioms.bodies import repeated

ROUNDS = 100
"""Rounds after which it ends in any case."""

UNROLLED = 8
"""Classes up to which each has its own operations in a round."""


def squared(rw: Lowering, pairs: SSAValue, opposite: SSAValue, count: int, diagonal: float = 0.0) -> SSAValue:
    """[rows, classes, classes] from one number for each pair i < j [rows, pairs] and another one for j > i."""
    first, second = np.triu_indices(count, 1)
    place = np.full((count, count), 2 * len(first), np.int32)
    place[first, second] = np.arange(len(first))
    place[second, first] = len(first) + np.arange(len(first))
    rest = broadcast(rw, rw.const(diagonal), concat(rw, [dims(rw, pairs, [0]), ints(rw, [1])]))
    found = rw.emit(GatherOp, concat(rw, [pairs, opposite, rest], 1), rw.const(place.reshape(-1)), rw.const(1))
    return reshape(rw, found, [0, count, count], special_zero=True)


def coupled(rw: Lowering, r: SSAValue, count: int) -> SSAValue:
    """The probabilities of the classes [rows, classes]; r[:, i, j] is that of class i against class j."""
    swapped = rw.emit(TransposeOp, r, ints(rw, [0, 2, 1]))
    eye = rw.const(np.eye(count, dtype=np.float32)[None])
    own = rw.emit(ReduceSumOp, rw.emit(MultiplyOp, swapped, swapped), ints(rw, [2]), keep_dims=True)
    q = rw.emit(SubtractOp, rw.emit(MultiplyOp, own, eye), rw.emit(MultiplyOp, r, swapped))
    own = squeeze(rw, own, [2])
    rows = dims(rw, r, [0])
    start = broadcast(rw, rw.const(1 / count), concat(rw, [rows, ints(rw, [count])]))
    limit = rw.const(0.005 / count)

    def products(rw: Lowering, p: SSAValue) -> tuple[SSAValue, SSAValue]:
        """Q p and p' Q p"""
        qp = squeeze(rw, rw.emit(MatMulOp, q, unsqueeze(rw, p, [2])), [2])
        return qp, rw.emit(ReduceSumOp, rw.emit(MultiplyOp, p, qp), ints(rw, [1]), keep_dims=True)

    def one(rw: Lowering, at: SSAValue, states: list[SSAValue]) -> list[SSAValue]:
        """The class at a place: [rows, 1] is taken of everything."""
        p, qp, pqp = states
        column = squeeze(rw, rw.emit(GatherOp, q, at, rw.const(1)), [1])
        mine = rw.emit(GatherOp, own, at, rw.const(1))
        mine_qp = rw.emit(GatherOp, qp, at, rw.const(1))
        diff = rw.emit(DivideOp, rw.emit(SubtractOp, pqp, mine_qp), mine)
        scale = rw.emit(AddOp, diff, rw.const(1.0))
        here = rw.emit(GatherOp, squeeze(rw, eye, [0]), at, rw.const(0))
        p = rw.emit(DivideOp, rw.emit(AddOp, p, rw.emit(MultiplyOp, diff, here)), scale)
        twice = rw.emit(AddOp, rw.emit(MultiplyOp, diff, mine), rw.emit(MultiplyOp, mine_qp, rw.const(2.0)))
        pqp = rw.emit(AddOp, pqp, rw.emit(MultiplyOp, diff, twice))
        pqp = rw.emit(DivideOp, rw.emit(DivideOp, pqp, scale), scale)
        qp = rw.emit(DivideOp, rw.emit(AddOp, qp, rw.emit(MultiplyOp, diff, column)), scale)
        return [p, qp, pqp]

    def round_(rw: Lowering, _: SSAValue, states: list[SSAValue]) -> list[SSAValue]:
        (p,) = states
        qp, pqp = products(rw, p)
        error = rw.emit(ReduceMaxOp, rw.emit(AbsOp, rw.emit(SubtractOp, qp, pqp)), ints(rw, [1]), keep_dims=True)
        going = rw.emit(LessEqualOp, limit, error)
        after = [p, qp, pqp]
        if count <= UNROLLED:
            for place in range(count):
                after = one(rw, ints(rw, [place]), after)
        else:
            after = repeated(rw, rw.const(count), after, one)
        some = rw.emit(ReduceLogicalOrOp, going, ints(rw, [0, 1]), keep_dims=False)
        return [rw.emit(SelectOp, going, after[0], p), reshape(rw, some, [1])]

    return repeated(rw, rw.const(ROUNDS), [start], round_, may_end=True)[0]


__all__ = ["coupled", "squared"]

"""Kernel functions of support vector machines: how like each row is to each support vector."""

from __future__ import annotations

import numpy as np
from xdsl.dialects.builtin import DenseArrayBase
from xdsl.ir import SSAValue

from stepwell.dialects.errors import NoMatch
from stepwell.dialects.opset.activation import ExpOp
from stepwell.dialects.opset.arithmetic import (
    AddOp,
    MultiplyOp,
    PowerOp,
    SquaredDifferenceOp,
    SubtractOp,
    TanhOp,
)
from stepwell.dialects.opset.matrix import MatMulOp
from stepwell.dialects.opset.movement import GatherOp
from stepwell.dialects.opset.reduction import ReduceSumOp
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms.basic import broadcast, chosen, concat, dims, ints
from stepwell.lowering.idioms.bodies import repeated
from stepwell.lowering.idioms.scores import numbers

KERNELS = {name: name for name in ("LINEAR", "POLY", "RBF", "SIGMOID")}

SEEN = 64.0
"""Squared distances times gamma from which on the rounding of products instead of differences may be seen in f32."""


def kernel(rw: Lowering, data: SSAValue, vectors: np.ndarray, name: str, parameters: DenseArrayBase | None) -> SSAValue:
    """[rows, vectors] for rows [rows, features]; the parameters are gamma, coef0 and the degree."""
    name = chosen(KERNELS, name, "kernel_type")
    given = numbers(parameters, np.float64)
    if len(given) not in (0, 3):
        raise NoMatch(f"kernel_params needs three numbers, gamma, coef0 and the degree; it holds {len(given)}")
    gamma, coef0, degree = given if len(given) else (0.0, 0.0, 0.0)
    if name == "RBF":
        distance = squared_distance(rw, data, vectors, gamma)
        return rw.emit(ExpOp, rw.emit(MultiplyOp, distance, rw.const(-float(gamma))))
    made = rw.emit(MatMulOp, data, rw.const(vectors), transpose_b=True)
    if name == "LINEAR":
        return made
    made = rw.emit(MultiplyOp, made, rw.const(float(gamma)))
    made = rw.emit(AddOp, made, rw.const(float(coef0)))
    return rw.emit(TanhOp, made) if name == "SIGMOID" else rw.emit(PowerOp, made, rw.const(float(degree)))


def squared_distance(rw: Lowering, data: SSAValue, vectors: np.ndarray, gamma: float) -> SSAValue:
    """|x|^2 + |v|^2 - 2 x v about the middle of the vectors, or the differences themselves where that rounds much."""
    middle = vectors.mean(0, dtype=np.float64)
    centred = vectors - middle
    sizes = (centred**2).sum(1)
    if gamma * sizes.max(initial=0) > SEEN:
        return _one_by_one(rw, data, vectors)
    data = rw.emit(SubtractOp, data, rw.const(middle.astype(np.float32)))
    square = rw.emit(ReduceSumOp, rw.emit(MultiplyOp, data, data), ints(rw, [1]), keep_dims=True)
    product = rw.emit(MatMulOp, data, rw.const((-2 * centred).astype(np.float32)), transpose_b=True)
    return rw.emit(AddOp, rw.emit(AddOp, product, square), rw.const(sizes.astype(np.float32)[None]))


def _one_by_one(rw: Lowering, data: SSAValue, vectors: np.ndarray) -> SSAValue:
    """The sum of squared differences, a feature in each round."""
    count, features = vectors.shape
    shape = concat(rw, [dims(rw, data, [0]), ints(rw, [count])])
    columns = rw.const(np.ascontiguousarray(vectors.T))

    def step(rw: Lowering, at: SSAValue, states: list[SSAValue]) -> list[SSAValue]:
        row = rw.emit(GatherOp, columns, at, rw.const(0))
        apart = rw.emit(SquaredDifferenceOp, rw.emit(GatherOp, data, at, rw.const(1)), row)
        return [rw.emit(AddOp, states[0], apart)]

    return repeated(rw, rw.const(features), [broadcast(rw, rw.const(0.0), shape)], step)[0]


__all__ = ["kernel"]

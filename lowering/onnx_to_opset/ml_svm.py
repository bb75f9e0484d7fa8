"""ONNX operators of classical machine learning: support vector machines.

SVMRegressor -> a kernel function and MatMul
SVMClassifier -> the same for each pair of classes, which vote; probabilities by pairwise coupling

What the specification leaves open is as ONNX Runtime does it.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from xdsl.ir import SSAValue

from stepwell.dialects.errors import NoMatch
from stepwell.dialects.fields import plain
from stepwell.dialects.onnx import ml_linear as ml
from stepwell.dialects.opset.activation import ClampOp, SigmoidOp
from stepwell.dialects.opset.arithmetic import AddOp, MultiplyOp, NegativeOp, SubtractOp
from stepwell.dialects.opset.comparison import LessOp
from stepwell.dialects.opset.condition import SelectOp
from stepwell.dialects.opset.matrix import MatMulOp
from stepwell.dialects.opset.movement import GatherOp
from stepwell.dialects.opset.reduction import ReduceMaxOp, ReduceSumOp
from stepwell.dialects.rules import RuleSet
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms.basic import chosen, concat, convert, ints, slice_axis, squeeze
from stepwell.lowering.idioms.kernels import kernel
from stepwell.lowering.idioms.pairwise import coupled, squared
from stepwell.lowering.idioms.scores import TRANSFORMS, best, class_labels, labelled, numbers, rows, transformed
from stepwell.lowering.onnx_to_opset.ml_linear import products, two_scores

rules = RuleSet()

MOST = 1 << 22
"""Elements of a matrix from support vectors to pairs of classes, most of which are 0."""


def support(vectors: np.ndarray, count: int) -> np.ndarray:
    """The support vectors [count, features]."""
    if count < 0 or not len(vectors) or len(vectors) % count:
        raise NoMatch(f"{len(vectors)} numbers are not {count} support vectors")
    return vectors.reshape(count, -1)


@rules.lower(ml.SVMRegressorOp)
def svm_regressor(op: ml.SVMRegressorOp, rw: Lowering):
    """K(X, support vectors) * coefficients + rho, without vectors X * coefficients + rho; `one_class` gives 1 or -1.

    `post_transform` is not applied: ONNX Runtime does not either.
    """
    coefficients, rho = numbers(op.coefficients, np.float32), numbers(op.rho, np.float32)
    chosen(TRANSFORMS, plain(op.post_transform), "post_transform")
    if not len(rho):
        raise NoMatch("rho is missing")
    count = plain(op.n_supports)
    if count:
        vectors = support(numbers(op.support_vectors, np.float32), count)
        if len(coefficients) != count:
            raise NoMatch(f"{len(coefficients)} coefficients for {count} support vectors")
        data = kernel(rw, rows(rw, op.X, vectors.shape[1]), vectors, plain(op.kernel_type), op.kernel_params)
        made = rw.emit(MatMulOp, data, rw.const(coefficients[:, None]))
        made = rw.emit(AddOp, made, rw.const(rho[:1]))
    else:
        made = products(rw, op.X, coefficients, 1, rho[:1])
    if plain(op.one_class):
        made = rw.emit(SelectOp, rw.emit(LessOp, rw.const(0.0), made), rw.const(1.0), rw.const(-1.0))
    return made


@rules.lower(ml.SVMClassifierOp)
def svm_classifier(op: ml.SVMClassifierOp, rw: Lowering):
    """With support vectors the class with the most votes, otherwise that of the highest score."""
    labels = class_labels(op.classlabels_ints, op.classlabels_strings)
    transform = chosen(TRANSFORMS, plain(op.post_transform), "post_transform")
    per_class = numbers(op.vectors_per_class, np.int64)
    rho, count = numbers(op.rho, np.float32), len(labels)
    if not len(rho) or not count:
        raise NoMatch(f"{count} class labels and {len(rho)} numbers of rho; at least one of each is needed")
    if (per_class < 0).any():
        raise NoMatch("vectors_per_class has negative numbers")
    if not per_class.sum():
        return _linear(op, rw, labels, rho, transform)
    machine = Machine(op, labels, per_class, rho)
    scores = machine.scores(rw)
    votes = machine.votes(rw, scores)
    label = labelled(rw, best(rw, votes), labels)
    if machine.a is not None:
        return label, transformed(rw, machine.probabilities(rw, scores), transform, count)
    if count > 2:
        return label, transformed(rw, scores, transform, machine.pairs)
    both = concat(rw, [rw.emit(NegativeOp, scores), scores], 1) if transform == "NONE" else None
    return label, two_scores(rw, scores, transform) if both is None else both


def _linear(op: ml.SVMClassifierOp, rw: Lowering, labels: np.ndarray, rho: np.ndarray, transform: str):
    """A score for each class. Of two classes the second is chosen where the highest score is positive."""
    coefficients, count = numbers(op.coefficients, np.float32), len(labels)
    scores = products(rw, op.X, coefficients, count, rho[:1])
    index = best(rw, scores)
    if count == 2 and op.prob_a is None:
        highest = squeeze(rw, rw.emit(ReduceMaxOp, scores, ints(rw, [1]), keep_dims=True), [1])
        limit = np.nextafter(np.float32(0.5), np.float32(0)) if (coefficients >= 0).all() else np.float32(0)
        index = rw.emit(SelectOp, rw.emit(LessOp, rw.const(limit), highest), rw.const(1), index)
    return labelled(rw, index, labels), transformed(rw, scores, transform, count)


@dataclass
class Machine:
    """A support vector machine of two classes or more: one decision for each pair of them."""

    op: ml.SVMClassifierOp
    labels: np.ndarray
    per_class: np.ndarray
    rho: np.ndarray

    def __post_init__(self) -> None:
        op, self.count = self.op, len(self.labels)
        self.pairs = self.count * (self.count - 1) // 2
        total = int(self.per_class.sum())
        self.vectors = support(numbers(op.support_vectors, np.float32), total)
        self.coefficients = numbers(op.coefficients, np.float32)
        self.a = None if op.prob_a is None else numbers(op.prob_a, np.float32)
        self.b = numbers(op.prob_b, np.float32)
        if self.count < 2 or len(self.per_class) != self.count:
            raise NoMatch(f"{len(self.per_class)} vectors_per_class for {self.count} classes; two or more are needed")
        if len(self.coefficients) != (self.count - 1) * total or len(self.rho) < self.pairs:
            raise NoMatch(
                f"{len(self.coefficients)} coefficients and {len(self.rho)} numbers of rho for {total} support vectors "
                f"of {self.count} classes"
            )
        if self.a is not None and min(len(self.a), len(self.b)) < self.pairs:
            raise NoMatch(f"{len(self.a)} prob_a and {len(self.b)} prob_b for {self.pairs} pairs of classes")

    def scores(self, rw: Lowering) -> SSAValue:
        """[rows, pairs]: for classes i < j the vectors of i by the coefficients of row j - 1, those of j by row i."""
        op, total = self.op, len(self.vectors)
        data = rows(rw, op.X, self.vectors.shape[1])
        alike = kernel(rw, data, self.vectors, plain(op.kernel_type), op.kernel_params)
        matrix = self.coefficients.reshape(self.count - 1, total)
        first, second = np.triu_indices(self.count, 1)
        rho = rw.const(self.rho[: self.pairs])
        ends = np.cumsum(self.per_class)
        starts = ends - self.per_class
        if total * self.pairs <= MOST:
            class_of = np.repeat(np.arange(self.count), self.per_class)
            weights = np.zeros((total, self.pairs), np.float32)
            for at, (i, j) in enumerate(zip(first, second, strict=True)):
                weights[class_of == i, at] = matrix[j - 1, class_of == i]
                weights[class_of == j, at] = matrix[i, class_of == j]
            return rw.emit(AddOp, rw.emit(MatMulOp, alike, rw.const(weights)), rho)
        parts = [
            rw.emit(
                MatMulOp,
                slice_axis(rw, alike, 1, int(start), int(end)),
                rw.const(np.ascontiguousarray(matrix[:, start:end])),
                transpose_b=True,
            )
            for start, end in zip(starts, ends, strict=True)
        ]
        sums, width = concat(rw, parts, 1), self.count - 1
        chosen_ = [(first * width + second - 1), (second * width + first)]
        left, right = (rw.emit(GatherOp, sums, rw.const(c.astype(np.int32)), rw.const(1)) for c in chosen_)
        return rw.emit(AddOp, rw.emit(AddOp, left, right), rho)

    def votes(self, rw: Lowering, scores: SSAValue) -> SSAValue:
        """[rows, classes]: a positive score is a vote for the first class of the pair, any other for the second."""
        won = convert(rw, rw.emit(LessOp, rw.const(0.0), scores), "f32")
        lost = rw.emit(SubtractOp, rw.const(1.0), won)
        return rw.emit(ReduceSumOp, squared(rw, won, lost, self.count), ints(rw, [2]), keep_dims=False)

    def probabilities(self, rw: Lowering, scores: SSAValue) -> SSAValue:
        """Each pair's by the sigmoid of -(a s + b), then those of the classes."""
        assert self.a is not None
        value = rw.emit(MultiplyOp, scores, rw.const(-self.a[: self.pairs]))
        value = rw.emit(SigmoidOp, rw.emit(SubtractOp, value, rw.const(self.b[: self.pairs])))
        value = rw.emit(ClampOp, value, min=1e-7, max=1 - 1e-7)
        other = rw.emit(SubtractOp, rw.const(1.0), value)
        return coupled(rw, squared(rw, value, other, self.count), self.count)

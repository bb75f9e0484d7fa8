"""ONNX operators of classical machine learning: ensembles of decision trees.

TreeEnsemble, TreeEnsembleRegressor -> tables looked up level by level, the leaves' weights put together
TreeEnsembleClassifier -> the same, and the label of the class

What the specification leaves open (base values, the case of two classes) is as ONNX Runtime does it.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from xdsl.ir import SSAValue

from stepwell.dialects.diagnostics import warn
from stepwell.dialects.errors import NoMatch
from stepwell.dialects.fields import plain
from stepwell.dialects.onnx import ml_trees as ml
from stepwell.dialects.opset.activation import SigmoidOp
from stepwell.dialects.opset.arithmetic import AddOp, DivideOp, NegativeOp, SubtractOp
from stepwell.dialects.opset.comparison import LessOp
from stepwell.dialects.opset.condition import SelectOp
from stepwell.dialects.rules import RuleSet
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms.basic import chosen, concat, convert, kind, slice_axis, squeeze
from stepwell.lowering.idioms.descent import places
from stepwell.lowering.idioms.forest import Nodes, planted
from stepwell.lowering.idioms.scores import TRANSFORMS, best, class_labels, labelled, rows, transformed, width
from stepwell.lowering.idioms.tree_lists import Weights, by_place, by_tree, values
from stepwell.lowering.idioms.votes import Votes

rules = RuleSet()

AGGREGATES = ("AVERAGE", "SUM", "MIN", "MAX")
"""What is made of the weights for a target, in the order of the numbers that TreeEnsemble has for it."""

SWAPPED = {"SOFTMAX": "LOGISTIC", "LOGISTIC": "SOFTMAX"}
"""Transforms whose numbers ONNX Runtime takes for each other."""


def walked(
    rw: Lowering, value: SSAValue, nodes: Nodes, weights: Weights, count: int, how: str
) -> tuple[Votes, SSAValue]:
    """The votes of the trees, and the places that rows reach in them."""
    forest = planted(nodes, wide=kind(value).name == "f64")
    data = rows(rw, value)
    size = width(data)
    if size is not None and size < forest.features:
        raise NoMatch(f"the trees look at feature {forest.features - 1} of {size}")
    return Votes(forest, weights, count, "SUM" if how == "AVERAGE" else how), places(rw, data, forest)


def aggregated(
    rw: Lowering, value: SSAValue, nodes: Nodes, weights: Weights, count: int, how: str, base: np.ndarray
) -> SSAValue:
    """[rows, targets]: the weights put together, plus base values for the targets that have a weight."""
    votes, at = walked(rw, value, nodes, weights, count, how)
    made = votes.scores(rw, at)
    if how == "AVERAGE":
        made = rw.emit(DivideOp, made, rw.const(float(len(nodes.roots))))
    if len(base):
        made = rw.emit(AddOp, made, rw.const(base.astype(np.float32)))
        if count > 1 and not votes.always.all():
            made = rw.emit(SelectOp, votes.scored(rw, at), made, rw.const(0.0))
    return made


@rules.lower(ml.TreeEnsembleOp)
def tree_ensemble(op: ml.TreeEnsembleOp, rw: Lowering):
    """Nodes and leaves by their places; the sums are f32 and have the type of the input in the end."""
    nodes, weights = by_place(op)
    how, transform = plain(op.aggregate_function), plain(op.post_transform)
    if not 0 <= how < len(AGGREGATES) or not 0 <= transform < len(TRANSFORMS):
        raise NoMatch(f"aggregate_function {how} or post_transform {transform} is no number of one")
    count = plain(op.n_targets) if op.n_targets is not None else int(weights.target.max(initial=0)) + 1
    made = aggregated(rw, op.X, nodes, weights, count, AGGREGATES[how], np.zeros(0))
    name = list(TRANSFORMS)[transform]
    if name in SWAPPED and count > 1:
        other = SWAPPED[name]
        warn(
            f"post_transform {transform} of TreeEnsemble is {name} as specified; ONNX Runtime 1.32 takes it for {other}"
        )
    return convert(rw, transformed(rw, made, name, count), kind(op.X).mlir)


@rules.lower(ml.TreeEnsembleRegressorOp)
def tree_ensemble_regressor(op: ml.TreeEnsembleRegressorOp, rw: Lowering):
    """Base values are as many as targets, or none."""
    nodes, weights = by_tree(op, "target")
    how = chosen({name: name for name in AGGREGATES}, plain(op.aggregate_function), "aggregate_function")
    count, base = plain(op.n_targets) if op.n_targets is not None else 1, values(op, "base_values")
    if len(base) not in (0, count):
        raise NoMatch(f"{len(base)} base_values for {count} targets")
    made = aggregated(rw, op.X, nodes, weights, count, how, base)
    return transformed(rw, made, plain(op.post_transform), count)


@rules.lower(ml.TreeEnsembleClassifierOp)
def tree_ensemble_classifier(op: ml.TreeEnsembleClassifierOp, rw: Lowering):
    """More than two classes: the first of the highest scores. Two are decided by the second, or by the only one."""
    labels = class_labels(op.classlabels_int64s, op.classlabels_strings)
    nodes, weights = by_tree(op, "class")
    base, transform = values(op, "base_values"), chosen(TRANSFORMS, plain(op.post_transform), "post_transform")
    count = len(labels)
    if len(base) not in ((0, 1, 2) if count == 2 else (0, count)):
        raise NoMatch(f"{len(base)} base_values for {count} classes")
    votes, at = walked(rw, op.X, nodes, weights, count, "SUM")
    scores = votes.scores(rw, at)
    if count == 2:
        found = Two(rw, votes, at, scores, weights, base, transform)
        return found.label(labels), found.scores()
    if len(base):
        scores = rw.emit(AddOp, scores, rw.const(base.astype(np.float32)))
    if count == 1:
        second = convert(rw, squeeze(rw, rw.emit(LessOp, rw.const(0.0), scores), [1]), "i64")
        return labelled(rw, second, _zero_and_one(labels)), transformed(rw, scores, transform, 1)
    judged = scores
    if not len(base) and not votes.always.all():
        judged = rw.emit(SelectOp, votes.scored(rw, at), scores, rw.const(-np.inf, "f32"))
    return labelled(rw, best(rw, judged), labels), transformed(rw, scores, transform, count)


def _zero_and_one(labels: np.ndarray) -> np.ndarray:
    """The labels where it is not known that there is one score for two classes."""
    if labels.dtype != object:
        return np.arange(2)
    if len(labels) != 2:
        raise NoMatch("one class with a label that is a string; the decision is between two")
    return labels


@dataclass
class Two:
    """Two classes. Exporters give weights to one of them only, or to both; a class may have none in some rows."""

    rw: Lowering
    votes: Votes
    at: SSAValue
    sums: SSAValue
    weights: Weights
    base: np.ndarray
    transform: str

    def __post_init__(self) -> None:
        rw, always, ever = self.rw, self.votes.always, self.votes.ever
        self.single = len(np.unique(self.weights.target)) == 1
        self.probable = self.single and bool((self.weights.weight >= 0).all())
        scored = self.votes.scored(rw, self.at) if (ever & ~always).any() else None
        self.has: list[SSAValue | bool] = [bool(always[i]) for i in (0, 1)]
        if scored is not None:
            self.has = [self._column(scored, i) if ever[i] and not always[i] else self.has[i] for i in (0, 1)]
        self.zeros = [self._column(self.sums, i) for i in (0, 1)]
        """The sums, which are 0 where there is no weight."""
        self.alone = self._masked(self._plus(self.zeros[0], 0), 0)
        if len(self.base) == 2:
            second = self._plus(self.zeros[0], 1)
            self.pair = [self._masked(rw.emit(NegativeOp, second), 0), second]
        else:
            self.pair = [self.alone, self.zeros[1]]

    def _column(self, value: SSAValue, index: int) -> SSAValue:
        return slice_axis(self.rw, value, 1, index, index + 1)

    def _plus(self, score: SSAValue, index: int) -> SSAValue:
        if index >= len(self.base):
            return score
        return self.rw.emit(AddOp, score, self.rw.const(float(self.base[index])))

    def _masked(self, score: SSAValue, index: int) -> SSAValue:
        """0 without a weight for the class."""
        return self._either(index, score, self.zeros[index])

    def _either(self, index: int, with_: SSAValue, without: SSAValue) -> SSAValue:
        """What holds where the class has a weight, or where it has none."""
        has = self.has[index]
        if isinstance(has, bool):
            return with_ if has else without
        return self.rw.emit(SelectOp, has, with_, without)

    def label(self, labels: np.ndarray) -> SSAValue:
        """The second class where its score, or the only one, is more than 0, or than a half if it is a probability."""
        rw = self.rw
        score = self._either(1, self.pair[1], self.alone)
        second = convert(rw, squeeze(rw, rw.emit(LessOp, rw.const(0.5 if self.probable else 0.0), score), [1]), "i64")
        return labelled(rw, second, labels if self.single else _zero_and_one(labels))

    def scores(self) -> SSAValue:
        """[rows, 2]"""
        if self.has[1] is False:
            return self._of_one()
        both = transformed(self.rw, concat(self.rw, self.pair, 1), self.transform, 2)
        return both if self.has[1] is True else self._either(1, both, self._of_one())

    def _of_one(self) -> SSAValue:
        """Both scores of the only one: with two base values the other is 0, otherwise they complement each other."""
        rw, score = self.rw, self.alone
        if len(self.base) == 2:
            return transformed(rw, concat(rw, [score, self.zeros[1]], 1), self.transform, 2)
        if self.transform == "PROBIT":
            raise NoMatch("PROBIT of one score for two classes, whose other score ONNX Runtime leaves open")
        if len(self.base) == 1 and not self.single:
            raise NoMatch(
                "one base value, and rows may have a weight for the first class only: ONNX Runtime leaves open "
                "what the score of the second is"
            )
        if self.transform == "LOGISTIC":
            return concat(rw, [rw.emit(SigmoidOp, rw.emit(NegativeOp, score)), rw.emit(SigmoidOp, score)], 1)
        opposite = rw.emit(SubtractOp, rw.const(1.0), score) if self.probable else rw.emit(NegativeOp, score)
        return concat(rw, [opposite, score], 1)

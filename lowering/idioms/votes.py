"""The weights of the leaves that rows reach, put together for each target."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from xdsl.ir import SSAValue

from stepwell.dialects.errors import NoMatch
from stepwell.dialects.opset.comparison import LessOp
from stepwell.dialects.opset.condition import SelectOp
from stepwell.dialects.opset.movement import GatherOp
from stepwell.dialects.opset.reduction import ReduceMaxOp, ReduceMinOp, ReduceSumOp
from stepwell.dialects.opset.scatter import ScatterElementsUpdateOp
from stepwell.dialects.opset.sparse import EmbeddingBagPackedSumOp
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms.basic import broadcast, concat, dims, ints, reshape
from stepwell.lowering.idioms.descent import looked_up
from stepwell.lowering.idioms.forest import Forest
from stepwell.lowering.idioms.tree_lists import Weights

MOST = 1 << 16
"""Elements up to which a table of a leaf's weights for all targets may be mostly empty."""

MOST_TARGETS = 1 << 20
"""Targets: an attribute of a few bytes may ask for any number."""


@dataclass(frozen=True)
class Aggregation:
    """How weights are put together, and what leaves a number as it is."""

    merge: Any
    reduce: type
    scatter: str
    neutral: float


AGGREGATIONS = {
    "SUM": Aggregation(np.add, ReduceSumOp, "sum", 0.0),
    "MIN": Aggregation(np.minimum, ReduceMinOp, "min", np.inf),
    "MAX": Aggregation(np.maximum, ReduceMaxOp, "max", -np.inf),
}


class Votes:
    """The weights of a forest's leaves, one for a leaf and a target at most, in tables for the places of a walk."""

    def __init__(self, forest: Forest, weights: Weights, targets: int, how: str):
        if not 1 <= targets <= MOST_TARGETS:
            raise NoMatch(f"{targets} targets or classes; there are 1 to {MOST_TARGETS}")
        outside = (weights.target < 0) | (weights.target >= targets)
        if outside.any():
            raise NoMatch(f"a leaf has a weight for target {weights.target[outside][0]} of {targets}")
        self.forest, self.targets, self.how = forest, targets, AGGREGATIONS[how]
        leaf, tree = forest.grown
        self.leaves, at = np.unique(leaf, return_inverse=True)
        row = np.minimum(np.searchsorted(self.leaves, weights.leaf), len(self.leaves) - 1)
        kept = self.leaves[row] == weights.leaf
        key, inverse = np.unique(row[kept] * targets + weights.target[kept], return_inverse=True)
        self.row, self.target = np.divmod(key, targets)
        self.weight = np.full(len(key), self.how.neutral)
        self.how.merge.at(self.weight, inverse, weights.weight[kept])
        self._count(at, tree)

    def _count(self, at: np.ndarray, tree: np.ndarray) -> None:
        """How many leaves of each tree have a weight for each target."""
        trees = len(self.forest.roots)
        held = np.bincount(self.row, minlength=len(self.leaves))
        first = np.cumsum(held) - held
        each = held[at]
        inside = np.arange(int(each.sum())) - np.repeat(np.cumsum(each) - each, each)
        target = self.target[np.repeat(first[at], each) + inside]
        key, count = np.unique(np.repeat(tree, each) * self.targets + target, return_counts=True)
        of_tree, of_target = np.divmod(key, self.targets)
        full = count == np.bincount(tree, minlength=trees)[of_tree]
        self.always = np.isin(np.arange(self.targets), of_target[full])
        """The targets that have a weight in every row."""
        self.ever = np.isin(np.arange(self.targets), of_target)
        """The targets that have a weight in any row."""
        self.one = of_target if len(key) == trees and full.all() and (held <= 1).all() else None
        """The target of each tree, where each has one."""

    def scores(self, rw: Lowering, places: SSAValue) -> SSAValue:
        """[rows, targets] of the weights at the places [rows, trees]; 0 for a target without any in a row."""
        made = self._put_together(rw, places, self.weight, self.how)
        if self.how.neutral and not self.always.all():
            made = rw.emit(SelectOp, self.scored(rw, places), made, rw.const(0.0))
        return made

    def scored(self, rw: Lowering, places: SSAValue) -> SSAValue:
        """Whether each target has a weight in each row."""
        count = self._put_together(rw, places, np.ones(len(self.weight)), AGGREGATIONS["SUM"])
        return rw.emit(LessOp, rw.const(0.0), count)

    def _put_together(self, rw: Lowering, places: SSAValue, weight: np.ndarray, how: Aggregation) -> SSAValue:
        """By the form of the trees: one target in all, one for each tree, several for a leaf, few of many."""
        weight = weight.astype(np.float32)
        if self.targets == 1 or self.one is not None:
            found = looked_up(rw, self._at_places(weight, how.neutral), places)
            if self.targets == 1:
                return rw.emit(how.reduce, found, ints(rw, [1]), keep_dims=True)
            grouped = self._grouped(rw, found, how)
            if grouped is not None:
                return grouped
        rows = np.searchsorted(self.leaves, np.maximum(self.forest.leaf, self.leaves[0])).astype(np.int32)
        at = looked_up(rw, rows, places)
        size = len(self.leaves) * self.targets
        if size <= max(MOST, 4 * len(weight)):
            table = np.full((len(self.leaves), self.targets), how.neutral, np.float32)
            table[self.row, self.target] = weight
            if how.reduce is ReduceSumOp:
                return rw.emit(EmbeddingBagPackedSumOp, rw.const(table), at)
            return rw.emit(how.reduce, looked_up(rw, table, at), ints(rw, [1]), keep_dims=False)
        return self._scattered(rw, at, weight, how)

    def _at_places(self, weight: np.ndarray, neutral: float) -> np.ndarray:
        """The only weight of the leaf at each place."""
        of_leaf = np.full(len(self.leaves), neutral, np.float32)
        of_leaf[self.row] = weight
        leaf = self.forest.leaf
        row = np.minimum(np.searchsorted(self.leaves, leaf), len(self.leaves) - 1)
        return np.where(leaf >= 0, of_leaf[row], np.float32(0))

    def _grouped(self, rw: Lowering, found: SSAValue, how: Aggregation) -> SSAValue | None:
        """The trees [rows, trees] by targets, as many for each: there may be some that do nothing."""
        assert self.one is not None
        trees = len(self.one)
        count = np.bincount(self.one, minlength=self.targets)
        most = int(count.max())
        if self.targets * most > 2 * trees + MOST:
            return None
        order = np.argsort(self.one, kind="stable")
        inside = np.arange(trees) - np.repeat(np.cumsum(count) - count, count)
        columns = np.full((most, self.targets), trees, np.int32)
        columns[inside, self.one[order]] = order
        if (columns == trees).any():
            rest = broadcast(rw, rw.const(how.neutral), concat(rw, [dims(rw, found, [0]), ints(rw, [1])]))
            found = concat(rw, [found, rest], 1)
        found = rw.emit(GatherOp, found, rw.const(columns.reshape(-1)), rw.const(1))
        # Over the middle axis: the CPU adds what follows a reduction of the last one to other elements.
        found = reshape(rw, found, [0, most, self.targets], special_zero=True)
        return rw.emit(how.reduce, found, ints(rw, [1]), keep_dims=False)

    def _scattered(self, rw: Lowering, at: SSAValue, weight: np.ndarray, how: Aggregation) -> SSAValue:
        """Each leaf's list of targets and weights, added to rows of nothing."""
        held = np.bincount(self.row, minlength=len(self.leaves))
        most = int(held.max(initial=1))
        if len(self.leaves) * most > 16 * len(weight) + MOST:
            raise NoMatch(f"a leaf has weights for {most} targets, the {len(self.leaves)} leaves have {len(weight)}")
        inside = np.arange(len(weight)) - np.repeat(np.cumsum(held) - held, held)
        targets = np.zeros((len(self.leaves), most), np.int32)
        numbers = np.full((len(self.leaves), most), how.neutral, np.float32)
        targets[self.row, inside], numbers[self.row, inside] = self.target, weight
        width = len(self.forest.roots) * most
        lists = [reshape(rw, looked_up(rw, t, at), [0, width], special_zero=True) for t in (targets, numbers)]
        shape = concat(rw, [dims(rw, at, [0]), ints(rw, [self.targets])])
        nothing = broadcast(rw, rw.const(how.neutral), shape)
        return rw.emit(ScatterElementsUpdateOp, nothing, *lists, rw.const(1), reduction=how.scatter, use_init_val=True)


__all__ = ["Votes"]

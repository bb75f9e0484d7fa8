"""The lists that the tree ensembles of ai.onnx.ml have as attributes, checked and as arrays."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from xdsl.ir import Attribute

from stepwell.dialects.errors import NoMatch
from stepwell.dialects.fields import plain
from stepwell.dialects.onnx.ml_trees import TreeEnsembleOp
from stepwell.dialects.payload import Payload
from stepwell.lowering.idioms.forest import LEAF, MEMBER, MODES, Nodes
from stepwell.lowering.idioms.scores import numbers

NUMBERS = {name: number for number, name in enumerate(MODES)} | {"LEAF": LEAF}


@dataclass
class Weights:
    """What leaves add to targets: a node, a target and a number for each."""

    leaf: np.ndarray
    target: np.ndarray
    weight: np.ndarray


def values(op: Any, name: str) -> np.ndarray:
    """A list of numbers, from the attribute of floats or from that of a tensor."""
    held = getattr(op, f"{name}_as_tensor")
    given = numbers(getattr(op, name), np.float64)
    if held is None:
        return given
    if len(given):
        raise NoMatch(f"{name} is given as a list and as a tensor")
    return flat(held)


def flat(attribute: Attribute | None, dtype: type[np.generic] = np.float64) -> np.ndarray:
    """The elements of a tensor attribute."""
    held = plain(attribute)
    return held.array().reshape(-1).astype(dtype) if isinstance(held, Payload) else np.zeros(0, dtype)


def of_one_length(**lists: np.ndarray) -> int:
    """The length that lists have in common."""
    (name, first), *others = lists.items()
    for other, items in others:
        if len(items) != len(first):
            raise NoMatch(f"{other} has {len(items)} entries, {name} has {len(first)}")
    return len(first)


def by_tree(op: Any, prefix: str) -> tuple[Nodes, Weights]:
    """The lists of TreeEnsembleClassifier ("class") and Regressor ("target"), whose nodes are known by tree and number.

    The root of a tree is its node that comes first. Weights of nodes that are no leaves mean nothing.
    """

    def whole(name: str) -> np.ndarray:
        return numbers(getattr(op, name), np.int64)

    trees, ids = whole("nodes_treeids"), whole("nodes_nodeids")
    names = plain(op.nodes_modes) or ()
    unknown = next((name for name in set(names) if name not in NUMBERS), None)
    if unknown is not None:
        raise NoMatch(f"node mode '{unknown}' is not one of {', '.join(NUMBERS)}")
    mode = np.array([NUMBERS[name] for name in names], np.uint8)
    yes, no, feature = whole("nodes_truenodeids"), whole("nodes_falsenodeids"), whole("nodes_featureids")
    split = values(op, "nodes_values")
    count = of_one_length(
        nodes_treeids=trees,
        nodes_nodeids=ids,
        nodes_modes=mode,
        nodes_featureids=feature,
        nodes_values=split,
        nodes_truenodeids=yes,
        nodes_falsenodeids=no,
    )
    if not count:
        raise NoMatch("there are no nodes")
    index = _Index(trees, ids)
    branch = mode != LEAF
    for what, children in (("true", yes), ("false", no)):
        found = index.find(index.tree_of[branch], children[branch])
        if (found < 0).any():
            at = np.flatnonzero(branch)[found < 0][0]
            raise NoMatch(f"node {ids[at]} of tree {trees[at]} has the {what} node {children[at]}, which is not there")
        children = np.zeros(count, np.int64)
        children[branch] = found
        yes, no = (children, no) if what == "true" else (yes, children)
    if (mode == MEMBER).any():
        raise NoMatch(f"nodes of mode {MODES[MEMBER]} need membership_values, which this operator has not")
    _, roots = np.unique(index.tree_of, return_index=True)
    nodes = Nodes(mode, feature, split, _tracked(op, count), yes, no, roots)
    return nodes, _weights(op, prefix, index, branch)


def _tracked(op: Any, count: int) -> np.ndarray:
    """Whether each node counts NaN as yes; the list may be shorter."""
    given = numbers(op.nodes_missing_value_tracks_true, np.int64)[:count]
    return np.concatenate([given == 1, np.zeros(count - len(given), bool)])


class _Index:
    """Places of nodes by tree and number."""

    def __init__(self, trees: np.ndarray, ids: np.ndarray):
        self.trees, self.tree_of = np.unique(trees, return_inverse=True)
        self.ids, id_of = np.unique(ids, return_inverse=True)
        key = self.tree_of * len(self.ids) + id_of
        self.order = np.argsort(key, kind="stable")
        self.key = key[self.order]
        twice = np.flatnonzero(self.key[1:] == self.key[:-1])
        if len(twice):
            at = self.order[twice[0]]
            raise NoMatch(f"node {ids[at]} of tree {trees[at]} is given twice")

    def find(self, tree_of: np.ndarray, ids: np.ndarray) -> np.ndarray:
        """The places of nodes of trees known by their places among all; -1 where there is no such node."""
        place = np.minimum(np.searchsorted(self.ids, ids), len(self.ids) - 1)
        key = tree_of * len(self.ids) + place
        at = np.minimum(np.searchsorted(self.key, key), len(self.key) - 1)
        return np.where((self.ids[place] == ids) & (self.key[at] == key), self.order[at], -1)


def _weights(op: Any, prefix: str, index: _Index, branch: np.ndarray) -> Weights:
    trees, ids, targets = (numbers(getattr(op, f"{prefix}_{name}"), np.int64) for name in ("treeids", "nodeids", "ids"))
    weight = values(op, f"{prefix}_weights")
    lists = {"treeids": trees, "nodeids": ids, "ids": targets, "weights": weight}
    of_one_length(**{f"{prefix}_{name}": items for name, items in lists.items()})
    tree_of = np.minimum(np.searchsorted(index.trees, trees), len(index.trees) - 1)
    at = np.where(index.trees[tree_of] == trees, index.find(tree_of, ids), -1)
    if (at < 0).any():
        lost = np.flatnonzero(at < 0)[0]
        raise NoMatch(f"{prefix}_weights has one of node {ids[lost]} of tree {trees[lost]}, which is not there")
    kept = ~branch[at]
    return Weights(at[kept], targets[kept], weight[kept])


def by_place(op: TreeEnsembleOp) -> tuple[Nodes, Weights]:
    """The lists of TreeEnsemble, whose nodes are known by their places; its leaves are after the nodes here."""

    def whole(name: str) -> np.ndarray:
        return numbers(getattr(op, name), np.int64)

    mode, split = flat(op.nodes_modes, np.int64), flat(op.nodes_splits)
    feature = whole("nodes_featureids")
    lists = {name: whole(f"nodes_{name}") for name in ("truenodeids", "trueleafs", "falsenodeids", "falseleafs")}
    count = of_one_length(
        nodes_featureids=feature, nodes_modes=mode, nodes_splits=split, **{f"nodes_{k}": v for k, v in lists.items()}
    )
    targets, weight = whole("leaf_targetids"), flat(op.leaf_weights)
    leaves = of_one_length(leaf_targetids=targets, leaf_weights=weight)
    if len(mode) and not 0 <= mode.min() <= mode.max() <= MEMBER:
        raise NoMatch(f"node mode {mode.min() if mode.min() < 0 else mode.max()} is none of 0 to {MEMBER}")

    def children(side: str) -> np.ndarray:
        ids, ends = lists[f"{side}nodeids"], lists[f"{side}leafs"] != 0
        if ((ids < 0) | (ids >= np.where(ends, leaves, count))).any():
            raise NoMatch(f"nodes_{side}nodeids has places beyond the {count} nodes and {leaves} leaves")
        return np.where(ends, count + ids, ids)

    yes, no, roots = children("true"), children("false"), whole("tree_roots")
    if not len(roots) or roots.min() < 0 or roots.max() >= count:
        raise NoMatch(f"tree_roots must be places among the {count} nodes")
    # A tree that is only a leaf is written as a node with that leaf on both sides.
    roots = np.where((yes[roots] == no[roots]) & (yes[roots] >= count), yes[roots], roots)
    members = flat(op.membership_values)
    asking, ends = np.flatnonzero(mode == MEMBER), np.isnan(members)
    place = np.cumsum(ends) - ends
    kept = ~ends & (place < len(asking))
    if len(asking) > (place[-1] + 1 if len(members) else 0):
        raise NoMatch(f"{len(asking)} nodes of mode {MODES[MEMBER]} and fewer sets of membership_values")

    def with_leaves(items: np.ndarray, of: int = 0) -> np.ndarray:
        return np.concatenate([items, np.full(leaves, of, items.dtype)])

    nodes = Nodes(
        with_leaves(mode, LEAF),
        with_leaves(feature),
        with_leaves(split),
        with_leaves(_tracked(op, count)),
        with_leaves(yes),
        with_leaves(no),
        roots,
        members[kept],
        asking[place[kept]] if len(asking) else asking,
    )
    return nodes, Weights(count + np.arange(leaves), targets, weight)


__all__ = ["Weights", "by_place", "by_tree", "flat", "of_one_length", "values"]

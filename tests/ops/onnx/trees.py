"""Random decision trees as the attributes of ai.onnx.ml's operators."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import numpy as np

Weights = Callable[[np.random.Generator, int], list[tuple[int, float]]]
"""The targets and weights of a leaf, given the number of its tree."""

NUMERIC = ("BRANCH_LEQ", "BRANCH_LT", "BRANCH_GTE", "BRANCH_GT")
ALL = (*NUMERIC, "BRANCH_EQ", "BRANCH_NEQ")
SPLITS = np.arange(-2, 2.5, 0.5)
"""Splits are few, so that features meet them exactly."""


def one_of(targets: int) -> Weights:
    """Each leaf has a weight for a target of its own."""
    return lambda rng, tree: [(int(rng.integers(targets)), float(rng.normal()))]


def by_tree(targets: int, positive: bool = False) -> Weights:
    """Each tree has weights for one target, as boosted trees have."""

    def weights(rng: np.random.Generator, tree: int) -> list[tuple[int, float]]:
        weight = float(rng.normal())
        return [(tree % targets, abs(weight) if positive else weight)]

    return weights


def every(targets: int, positive: bool = False) -> Weights:
    """Each leaf has a weight for each target, as forests have."""

    def weights(rng: np.random.Generator, tree: int) -> list[tuple[int, float]]:
        found = rng.normal(size=targets)
        return list(enumerate((np.abs(found) if positive else found).tolist()))

    return weights


def some_of(targets: int) -> Weights:
    """Each leaf has weights for some targets, or none."""
    return lambda rng, tree: [(t, float(rng.normal())) for t in range(targets) if rng.random() < 0.3]


def features(rows: int, count: int, seed: int, *, holes: bool = False, of: type = np.float32) -> np.ndarray:
    """Features that often equal a split, some of them infinite; with holes some are NaN."""
    rng = np.random.default_rng(seed)
    made = np.where(rng.random((rows, count)) < 0.5, rng.choice(SPLITS, (rows, count)), rng.normal(size=(rows, count)))
    if np.dtype(of).kind == "f":
        made = np.where(rng.random(made.shape) < 0.03, rng.choice([-np.inf, np.inf], made.shape), made)
        made = np.where(holes & (rng.random(made.shape) < 0.2), np.nan, made)
    return made.astype(of)


def grown(
    weights: Weights,
    *,
    trees: int = 5,
    depth: int = 4,
    count: int = 6,
    modes: Sequence[str] = ("BRANCH_LEQ",),
    missing: bool = False,
    kind: str = "target",
    seed: int = 0,
    as_tensor: Any = None,
) -> dict[str, Any]:
    """Attributes of the nodes of random trees over `count` features, and the weights of their leaves."""
    rng = np.random.default_rng(seed)
    nodes: dict[str, list[Any]] = {
        f"nodes_{k}": [] for k in ("treeids", "nodeids", "featureids", "values", "modes", "truenodeids", "falsenodeids")
    }
    tracks: list[int] = []
    leaves: dict[str, list[Any]] = {f"{kind}_{k}": [] for k in ("treeids", "nodeids", "ids", "weights")}
    for tree in range(trees):
        waiting, next_id = [(0, 0)], 1
        while waiting:
            node, level = waiting.pop()
            leaf = level == depth or (level > 0 and rng.random() < 0.15)
            yes, no = (0, 0) if leaf else (next_id, next_id + 1)
            row = (tree, node, int(rng.integers(count)), float(rng.choice(SPLITS)), str(rng.choice(modes)), yes, no)
            for items, value in zip(nodes.values(), row, strict=True):
                items.append(value)
            tracks.append(int(missing and rng.random() < 0.5))
            if leaf:
                nodes["nodes_modes"][-1], nodes["nodes_values"][-1], tracks[-1] = "LEAF", 0.0, 0
                for target, weight in weights(rng, tree):
                    for items, value in zip(leaves.values(), (tree, node, target, weight), strict=True):
                        items.append(value)
            else:
                next_id += 2
                waiting += [(yes, level + 1), (no, level + 1)]
    found: dict[str, Any] = {**nodes, **leaves}
    if missing:
        found["nodes_missing_value_tracks_true"] = tracks
    if as_tensor is not None:
        from onnx import numpy_helper

        for name in ("nodes_values", f"{kind}_weights"):
            found[f"{name}_as_tensor"] = numpy_helper.from_array(np.array(found.pop(name), as_tensor))
    return found


def placed(found: dict[str, Any], of: Any = np.float32, sets: Sequence[Sequence[float]] = ()) -> dict[str, Any]:
    """The same trees, whose leaves have one weight each, as attributes of TreeEnsemble.

    With sets, the nodes that ask for equality ask whether the feature is in one of them, by turns.
    """
    from onnx import numpy_helper

    def tensor(items: Any, dtype: Any = of) -> Any:
        return numpy_helper.from_array(np.array(items, dtype))

    key = list(zip(found["nodes_treeids"], found["nodes_nodeids"], strict=True))
    modes = found["nodes_modes"]
    inner = {k: i for i, k in enumerate(k for k, mode in zip(key, modes, strict=True) if mode != "LEAF")}
    leaves = {k: i for i, k in enumerate(zip(found["target_treeids"], found["target_nodeids"], strict=True))}
    kept = [i for i, mode in enumerate(modes) if mode != "LEAF"]
    sides: dict[str, list[int]] = {}
    for side in ("true", "false"):
        children = [(key[i][0], found[f"nodes_{side}nodeids"][i]) for i in kept]
        sides[f"nodes_{side}nodeids"] = [leaves.get(c, inner.get(c, -1)) for c in children]
        sides[f"nodes_{side}leafs"] = [int(c in leaves) for c in children]
    codes = [6 if sets and modes[i] == "BRANCH_EQ" else ALL.index(modes[i]) for i in kept]
    made = {
        **sides,
        "nodes_featureids": [found["nodes_featureids"][i] for i in kept],
        "nodes_modes": tensor(codes, np.uint8),
        "nodes_splits": tensor([found["nodes_values"][i] for i in kept]),
        "leaf_targetids": found["target_ids"],
        "leaf_weights": tensor(found["target_weights"]),
        "tree_roots": [inner[k] for k in inner if k[1] == 0],
    }
    if "nodes_missing_value_tracks_true" in found:
        made["nodes_missing_value_tracks_true"] = [found["nodes_missing_value_tracks_true"][i] for i in kept]
    if sets:
        members = [v for n in range(codes.count(6)) for v in (*sets[n % len(sets)], np.nan)]
        made["membership_values"] = tensor(members)
    return made


def followed(made: dict[str, Any], rows: np.ndarray, targets: int) -> np.ndarray:
    """The sums of a TreeEnsemble, node by node as the specification says it."""
    from onnx import numpy_helper

    given = {k: numpy_helper.to_array(v).tolist() if hasattr(v, "dims") else v for k, v in made.items()}
    members = iter(given.get("membership_values", ()))
    asked: dict[int, set[float]] = {}
    for node, mode in enumerate(given["nodes_modes"]):
        if mode == 6:
            asked[node] = set()
            while (value := next(members)) == value:
                asked[node].add(value)
    out = np.zeros((len(rows), targets))
    tracks = given.get("nodes_missing_value_tracks_true", [0] * len(given["nodes_modes"]))
    for row, total in zip(rows.tolist(), out, strict=True):
        for node in given["tree_roots"]:
            leaf = 0
            while not leaf:
                value, split = row[given["nodes_featureids"][node]], given["nodes_splits"][node]
                answers = (value <= split, value < split, value >= split, value > split, value == split, value != split)
                mode = given["nodes_modes"][node]
                yes = value in asked[node] if mode == 6 else answers[mode]
                side = "true" if yes or (tracks[node] and value != value) else "false"
                leaf, node = given[f"nodes_{side}leafs"][node], given[f"nodes_{side}nodeids"][node]
            total[given["leaf_targetids"][node]] += given["leaf_weights"][node]
    return out

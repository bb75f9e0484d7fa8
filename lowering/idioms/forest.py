"""Ensembles of decision trees as tables: from the lists of a model's nodes to arrays that are looked up level by level.

A row goes through all trees at once. It is at a node of each; the node's feature is compared with its split, and a
table gives the next node. Leaves lead to themselves, so that trees of different depth are walked together (the tree
traversal of Hummingbird, arXiv 2010.04804). All tables together are as large as the lists of the model.
"""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np

from stepwell.dialects.errors import NoMatch

LEQ, LT, GTE, GT, EQ, NEQ, MEMBER, LEAF = range(8)
MODES = tuple(f"BRANCH_{name}" for name in ("LEQ", "LT", "GTE", "GT", "EQ", "NEQ", "MEMBER"))
"""What a node asks of its feature, in the order of the numbers that TreeEnsemble has for it."""

DEEPEST = 1 << 12
"""Levels of a tree: each costs a step at run time."""

MOST_SHARED = 4
"""Times that the nodes may be met in a walk through all trees, on the average; in proper trees it is once."""

OUTCOMES = np.array(
    [[1, 1, 0], [1, 0, 0], [0, 1, 1], [0, 0, 1], [0, 1, 0], [1, 0, 1], [0, 1, 0]],
    bool,
)
"""For each mode whether the answer is yes where the feature is less than, equal to, and greater than the split."""


@dataclass
class Nodes:
    """The nodes of all trees, leaves included: numbers of nodes are indices of these arrays."""

    mode: np.ndarray
    feature: np.ndarray
    split: np.ndarray
    missing: np.ndarray
    """Whether NaN counts as yes."""
    yes: np.ndarray
    no: np.ndarray
    roots: np.ndarray
    members: np.ndarray = field(default_factory=lambda: np.zeros(0))
    owners: np.ndarray = field(default_factory=lambda: np.zeros(0, np.int64))
    """The sets of the nodes with mode MEMBER: values, and the node of each."""


@dataclass
class Forest:
    """The tables of a walk. Numbers of places in them are those of nodes; each place has one of the model's nodes."""

    roots: np.ndarray
    levels: int
    feature: np.ndarray
    split: np.ndarray
    leaf: np.ndarray
    """The model's leaf at each place; -1 where there is a branch."""
    grown: tuple[np.ndarray, np.ndarray]
    """Every leaf with its tree."""
    step: np.ndarray
    """Of one mode the next place where the comparison is false, the other is after it; otherwise four places for each:
    where the feature is less than, equal to, greater than the split, and NaN."""
    mode: int | None
    """The mode that all branches have; None where they have different ones."""
    features: int
    """Features that are looked at."""
    fill: float | None = None
    """What stands for NaN in a second set of features, after the first one."""


def rounded(split: np.ndarray, mode: np.ndarray) -> np.ndarray:
    """Splits as f32 that decide about each number of f32 as the splits in f64 do; NaN where none is equal to it."""
    near = split.astype(np.float32)
    below, above = near.astype(np.float64) > split, near.astype(np.float64) < split
    down = below & ((mode == LEQ) | (mode == GT))
    up = above & ((mode == LT) | (mode == GTE))
    near = np.where(down, np.nextafter(near, np.float32(-np.inf)), near)
    near = np.where(up, np.nextafter(near, np.float32(np.inf)), near)
    unequal = (below | above) & ((mode == EQ) | (mode == NEQ))
    return np.where(unequal, np.float32(np.nan), near).astype(np.float32)


def planted(nodes: Nodes, *, wide: bool = False) -> Forest:
    """The tables for the nodes. Raises NoMatch for nodes that are no trees.

    `wide`: the features are f64, which the runtime rounds to f32; so are the splits, so that equal ones stay equal.
    """
    if wide:
        nodes.split = nodes.split.astype(np.float32).astype(np.float64)
        nodes.members = nodes.members.astype(np.float32).astype(np.float64)
    branch = nodes.mode != LEAF
    used = nodes.feature[branch]
    if len(used) and not 0 <= used.min() <= used.max() < 1 << 30:
        raise NoMatch(f"a node looks at feature {used.min() if used.min() < 0 else used.max()}")
    features = int(used.max(initial=-1)) + 1
    split = rounded(nodes.split, nodes.mode)
    found = np.unique(nodes.mode[branch])
    mode = int(found[0]) if len(found) == 1 else LEQ if not len(found) else None
    fill = _fill(nodes, split, mode) if mode is not None else None
    if mode in (None, MEMBER) or (fill is None and (nodes.missing & branch).any()):
        return _mixed(nodes, split, features)
    shown = nodes.feature + features * nodes.missing if fill is not None else nodes.feature
    second, first = (nodes.no, nodes.yes) if mode == NEQ else (nodes.yes, nodes.no)
    order, tree, step, levels = _walk(nodes.roots, branch, first, second, np.ones(len(branch), np.int64))
    inner = branch[order]
    return Forest(
        np.arange(len(nodes.roots), dtype=np.int32),
        levels,
        np.where(inner, shown[order], 0).astype(np.int32),
        np.where(inner, split[order], np.float32(np.nan)),
        np.where(inner, -1, order),
        (order[~inner], tree[~inner]),
        step,
        mode,
        features,
        fill,
    )


def _fill(nodes: Nodes, split: np.ndarray, mode: int) -> float | None:
    """The number whose comparison is true with every split of nodes for which NaN counts as yes."""
    special = split[nodes.missing & (nodes.mode != LEAF)]
    if not len(special) or mode not in (LEQ, LT, GTE, GT) or np.isnan(special).any():
        return None
    fill = -np.inf if mode in (LEQ, LT) else np.inf
    return None if mode in (LT, GT) and (special == fill).any() else fill


def _walk(
    roots: np.ndarray, branch: np.ndarray, first: np.ndarray, second: np.ndarray, cost: np.ndarray
) -> tuple[np.ndarray, np.ndarray, np.ndarray, int]:
    """The nodes level by level, the two children of each side by side, and the tree of each; where the first child is,
    and how many steps the longest walk takes."""
    level, tree, price = roots, np.arange(len(roots)), np.zeros(len(roots), np.int64)
    orders, trees, steps, count, longest = [level], [tree], [], 0, 0
    most = MOST_SHARED * len(branch) + 2 * len(roots)
    for _ in range(DEEPEST + 1):
        at = branch[level]
        inner = level[at]
        step = count + np.arange(len(level))
        count += len(level)
        step[at] = count + 2 * np.arange(len(inner))
        steps.append(step)
        longest = max(longest, int(price.max(initial=0)))
        if not len(inner):
            return np.concatenate(orders), np.concatenate(trees), np.concatenate(steps).astype(np.int32), longest
        price, tree = np.repeat(price[at] + cost[inner], 2), np.repeat(tree[at], 2)
        level = np.stack([first[inner], second[inner]], 1).reshape(-1)
        orders.append(level)
        trees.append(tree)
        if count + len(level) > most or longest > DEEPEST:
            break
    raise NoMatch(f"the nodes are no trees: they form a cycle, share subtrees, or are more than {DEEPEST} levels deep")


def _mixed(nodes: Nodes, split: np.ndarray, features: int) -> Forest:
    """The tables for nodes of any modes; a set is a search tree of its members."""
    count = len(nodes.mode)
    branch = nodes.mode != LEAF
    asked = np.minimum(nodes.mode, MEMBER)
    answers = OUTCOMES[asked] & ((asked != EQ) | ~np.isnan(split))[:, None]
    answers[np.isnan(nodes.split)] = (asked == NEQ)[np.isnan(nodes.split)][:, None]
    answers[(asked == NEQ) & np.isnan(split)] = True
    nan = nodes.missing | (asked == NEQ)
    answers = np.concatenate([answers, nan[:, None]], 1)
    table = np.where(answers, nodes.yes[:, None], nodes.no[:, None])
    table[~branch] = np.arange(count)[~branch][:, None]
    split = np.where(np.isnan(split), np.float32(0), split)
    feature, height = nodes.feature, np.ones(count, np.int64)
    if (nodes.mode == MEMBER).any():
        feature, split, table, height = _searched(nodes, split, table)
    order, tree, _, levels = _walk(nodes.roots, branch, nodes.yes, nodes.no, height)
    inner = np.concatenate([branch, np.ones(len(table) - count, bool)])
    ends = ~branch[order]
    return Forest(
        nodes.roots.astype(np.int32),
        levels,
        np.where(inner, feature, 0).astype(np.int32),
        np.where(inner, split, np.float32(np.nan)),
        np.where(inner, -1, np.arange(len(table))),
        (order[ends], tree[ends]),
        table.astype(np.int32).reshape(-1),
        None,
        features,
    )


def _searched(
    nodes: Nodes, split: np.ndarray, table: np.ndarray
) -> tuple[np.ndarray, np.ndarray, np.ndarray, np.ndarray]:
    """Nodes of mode MEMBER as binary searches: features, splits, the table, and how many steps each node takes."""
    exact = nodes.members.astype(np.float32) == nodes.members
    pairs = np.unique(np.stack([nodes.owners[exact], nodes.members[exact]], 1), axis=0)
    owners, members = pairs[:, 0].astype(np.int64), pairs[:, 1].astype(np.float32)
    height = np.ones(len(nodes.mode), np.int64)
    at = np.flatnonzero(nodes.mode == MEMBER)
    table[at, :3] = nodes.no[at][:, None]
    lo, hi = np.searchsorted(owners, at), np.searchsorted(owners, at, "right")
    owner, features, splits, tables = at, [nodes.feature], [split], [table]
    for depth in range(1, 64):
        kept = lo < hi
        at, owner, lo, hi = at[kept], owner[kept], lo[kept], hi[kept]
        if not len(at):
            break
        middle = (lo + hi) // 2
        whole, parts = np.concatenate(tables), np.concatenate(splits)
        height[owner] = depth
        parts[at], whole[at, 1] = members[middle], nodes.yes[owner]
        sides = [(0, lo, middle), (2, middle + 1, hi)]
        next_ = len(whole)
        more: list[tuple[np.ndarray, ...]] = []
        for side, low, high in sides:
            some = low < high
            made = next_ + np.arange(int(some.sum()))
            next_ += len(made)
            whole[at[some], side] = made
            more.append((made, owner[some], low[some], high[some]))
        at, owner, lo, hi = (np.concatenate(c) for c in zip(*more, strict=True))
        fresh = np.repeat(nodes.no[owner][:, None], 4, 1)
        fresh[:, 3] = np.where(nodes.missing[owner], nodes.yes[owner], nodes.no[owner])
        tables, splits = [whole, fresh], [parts, np.zeros(len(at), np.float32)]
        features.append(nodes.feature[owner])
    return np.concatenate(features), np.concatenate(splits), np.concatenate(tables), height


__all__ = ["EQ", "GT", "GTE", "LEAF", "LEQ", "LT", "MEMBER", "MODES", "NEQ", "Forest", "Nodes", "planted", "rounded"]

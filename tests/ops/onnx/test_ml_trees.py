"""Classical machine learning: ensembles of decision trees, random ones, against onnxruntime."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import pytest
from onnx import numpy_helper

from stepwell.dialects import diagnostics
from stepwell.dialects.errors import NoMatch
from stepwell.lowering.idioms.forest import GT, GTE, LEAF, LEQ, LT, Nodes, planted, rounded
from tests.ops.onnx.cases import OpCase, check, converted, reference
from tests.ops.onnx.trees import (
    ALL,
    NUMERIC,
    SPLITS,
    Weights,
    by_tree,
    every,
    features,
    followed,
    grown,
    one_of,
    placed,
    some_of,
)

TRANSFORMS = ("NONE", "SOFTMAX", "LOGISTIC", "SOFTMAX_ZERO")
SETS = ("BRANCH_EQ", "BRANCH_GT")
INTS, NAMES, THREE = [5, 7], ["no", "yes"], [4, 5, 6]


def case(op: str, x: np.ndarray, attributes: dict[str, Any], label: str, version: int = 3, **options: Any) -> OpCase:
    outputs = 2 if op.endswith("Classifier") else 1
    return OpCase(
        op, [x], attributes, domain="ai.onnx.ml", domain_version=version, outputs=outputs, label=label, **options
    )


def regressor(x: np.ndarray, trees: dict[str, Any], label: str, targets: int = 1, **more: Any) -> OpCase:
    options = {k: more.pop(k) for k in ("dynamic", "version", "expected") if k in more}
    return case("TreeEnsembleRegressor", x, {**trees, "n_targets": targets, **more}, label, **options)


def classifier(x: np.ndarray, trees: dict[str, Any], label: str, labels: list[Any], **more: Any) -> OpCase:
    options = {k: more.pop(k) for k in ("dynamic",) if k in more}
    name = "classlabels_strings" if isinstance(labels[0], str) else "classlabels_int64s"
    return case("TreeEnsembleClassifier", x, {**trees, name: labels, **more}, f"{label}-{len(labels)}", **options)


X = features(20, 6, 0)
HOLES = features(40, 6, 1, holes=True)
HALF = [0.5, -0.25, 1.0, 0.125]


def small(weights: Any, seed: int = 0, kind: str = "class", **more: Any) -> dict[str, Any]:
    return grown(weights, depth=3, kind=kind, seed=seed, **more)


WALKS = [
    regressor(
        HOLES, grown(by_tree(1), modes=modes, missing=missing, seed=n), f"{'+'.join(modes)}-{missing}", dynamic=n % 2
    )
    for n, modes in enumerate([*[(mode,) for mode in ALL], NUMERIC, ALL])
    for missing in (False, True)
]
SHAPES = [
    regressor(X[0], grown(by_tree(1)), "one row", expected=reference(regressor(X[:1], grown(by_tree(1)), ""))),
    classifier(features(9, 6, 2, of=np.int64), small(every(3)), "i64", THREE, dynamic=True),
    classifier(features(9, 6, 2, of=np.int32), small(every(3)), "i32", THREE),
    classifier(features(9, 6, 2, of=np.float64), small(every(3)), "f64", THREE),
    regressor(X[:0], grown(by_tree(1)), "no rows", expected=[np.zeros((0, 1), np.float32)]),
    regressor(HOLES, grown(by_tree(1), trees=3, depth=20), "deep", dynamic=True),
    regressor(HOLES, grown(by_tree(1), trees=3, depth=20, modes=ALL, missing=True), "deep mixed"),
    regressor(
        X,
        grown(by_tree(1), as_tensor=np.float32),
        "as tensor",
        base_values_as_tensor=numpy_helper.from_array(np.array([0.5], np.float32)),
    ),
    regressor(X.astype(np.float64), grown(by_tree(1), as_tensor=np.float64), "f64"),
    regressor(X, grown(by_tree(1)), "version 1", version=1),
    *[regressor(X, grown(by_tree(1)), f"one-{name}", post_transform=name) for name in TRANSFORMS],
]
SUMS = [
    regressor(X, grown(weights, trees=7, seed=n), f"{how}-{name}-{base}", targets, aggregate_function=how, **more)
    for n, (name, targets, weights) in enumerate(
        [
            ("one", 1, by_tree(1)),
            ("each tree", 3, by_tree(3)),
            ("each leaf", 3, one_of(3)),
            ("all", 3, every(3)),
            ("some", 3, some_of(3)),
            ("never the last", 4, by_tree(3)),
            ("many", 60000, one_of(60000)),
        ]
    )
    for how in ("SUM", "AVERAGE", "MIN", "MAX")
    for base in (False, True)
    for more in [{"base_values": (HALF * targets)[:targets]} if base else {}]
    if name != "many" or not base
]
FORMS: list[tuple[str, Callable[[int], Weights]]] = [
    ("each tree", by_tree),
    ("each tree, positive", lambda count: by_tree(count, positive=True)),
    ("first", lambda count: by_tree(1)),
    ("first, positive", lambda count: by_tree(1, positive=True)),
    ("last", lambda count: lambda rng, tree: [(count - 1, float(rng.normal()))]),
    ("each leaf", one_of),
    ("all", every),
]
CLASSES = [
    classifier(X, small(form(len(labels)), n), f"{name}-{base}-{transform}", labels, post_transform=transform, **more)
    for n, (name, form) in enumerate(FORMS)
    for labels in (INTS, NAMES, THREE)
    for base in ((0, 1, 2) if len(labels) == 2 else (0, 3))
    for more in [{"base_values": HALF[:base]} if base else {}]
    for transform in TRANSFORMS[:: 2 if labels is INTS else 3]
    if (name, base) != ("each leaf", 1)
]
PLACED = [
    *[
        case(
            "TreeEnsemble",
            HOLES,
            {**placed(grown(by_tree(2), modes=modes, missing=missing, kind="target")), "n_targets": 2},
            f"{'+'.join(modes)}-{missing}",
            5,
        )
        for modes in (("BRANCH_LEQ",), ALL)
        for missing in (False, True)
    ],
    *[
        case(
            "TreeEnsemble",
            X,
            {**placed(grown(one_of(3))), "n_targets": 3, "aggregate_function": how, "post_transform": transform},
            f"{how}-{transform}",
            5,
        )
        for how in range(4)
        for transform in (0, 3)
    ],
    *[
        case("TreeEnsemble", x, trees, f"sets-{x.dtype}-{len(sets)}", 5, expected=[expected.astype(x.dtype)])
        for of in (np.float32, np.float64, np.float16)
        for sets in ([[1.0]], [[0.5], [-1.0, -2.0, 0.0, *range(5, 40)], [2.0, 1e3, 2.0], []])
        for x in [HOLES.astype(of)]
        for trees in [{**placed(grown(one_of(2), modes=SETS, missing=True), of, sets), "n_targets": 2}]
        for expected in [followed(trees, x, 2)]
    ],
]


@pytest.mark.parametrize("one", [*WALKS, *SHAPES, *SUMS, *CLASSES, *PLACED], ids=str)
def test_case(one: OpCase):
    check(one)


@pytest.mark.parametrize("number", range(5))
def test_numbers_of_transforms_are_those_of_the_specification(number: int):
    """1 is SOFTMAX and 2 is LOGISTIC; ONNX Runtime takes them for each other, which a warning says."""
    trees = {**placed(grown(one_of(2))), "n_targets": 2}
    (scores,) = reference(case("TreeEnsemble", X, trees, "", 5))
    made = case("TreeEnsemble", X, {**trees, "post_transform": number}, "", 5)
    with diagnostics.collecting() as warnings:
        (found,) = converted(made.model(), made.feeds())
    power = np.exp(scores)
    if number in (1, 2):
        expected = power / power.sum(1, keepdims=True) if number == 1 else 1 / (1 + np.exp(-scores))
    else:
        (expected,) = reference(made)
    np.testing.assert_allclose(found, expected, rtol=1e-3, atol=1e-5)
    assert bool(warnings) == (number in (1, 2))


def test_splits_in_f64_decide_about_f32_as_they_are():
    rng = np.random.default_rng(0)
    x = np.concatenate([rng.normal(size=200), SPLITS, [0, -0.0, np.inf, -np.inf, 1e38]]).astype(np.float32)
    near = x.astype(np.float64)
    splits = np.concatenate([near, np.nextafter(near, np.inf), np.nextafter(near, -np.inf), [1e300, -1e300, np.nan]])
    with np.errstate(all="ignore"):
        check_splits(near, splits)


def check_splits(near: np.ndarray, splits: np.ndarray) -> None:
    x = near.astype(np.float32)
    for mode, compare in ((LEQ, np.less_equal), (LT, np.less), (GTE, np.greater_equal), (GT, np.greater)):
        ours = rounded(splits, np.full(len(splits), mode))
        np.testing.assert_array_equal(compare(x[:, None], ours), compare(near[:, None], splits))


def line(length: int, end: int) -> Nodes:
    """Branches one after another, with a leaf for each; the last one goes on with `end`."""
    yes = np.append(np.arange(1, length), end)
    leaves = np.full(length, LEAF)
    both = np.zeros(2 * length)
    return Nodes(
        np.concatenate([np.full(length, LEQ), leaves]),
        both.astype(np.int64),
        both,
        both.astype(bool),
        np.concatenate([yes, leaves]),
        np.concatenate([length + np.arange(length), leaves]),
        np.array([0]),
    )


def test_tables_are_as_large_as_the_lists():
    forest = planted(line(4000, 4001))
    assert forest.levels == 4000
    assert max(t.size for t in (forest.feature, forest.split, forest.step)) <= 8001


@pytest.mark.parametrize(("length", "end"), [(3, 0), (3, 2), (5000, 5001), (200_000, 0)])
def test_what_is_no_tree_is_refused_soon(length: int, end: int):
    with pytest.raises(NoMatch, match="the nodes are no trees"):
        planted(line(length, end))

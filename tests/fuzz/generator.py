"""Random graphs by seed: `generate(seed)` gives a model, its inputs and what onnxruntime makes of them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import onnx

from tests.fuzz import idioms, layers, movement, operators, patterns
from tests.fuzz.graph import Graph, Refused, Value, session
from tests.fuzz.operators import RECIPES, chance, grid, one_of

MODULES = (operators, movement, layers, idioms, patterns)
OPSETS = (11, 13, 13, 17, 18, 20)
TYPES = (np.float32,) * 6 + (np.float16, np.int32, np.int64, np.bool_)
ATTEMPTS = 12


@dataclass(frozen=True)
class Case:
    """A model with its inputs, its results, and how far each result may be off; integers must be the same."""

    seed: int
    model: onnx.ModelProto
    feeds: dict[str, np.ndarray]
    expected: list[np.ndarray]
    tolerance: list[np.ndarray]
    values: dict[str, tuple[np.ndarray, np.ndarray]]
    """Every value by name, and what noise on its operands made of it."""


def generate(seed: int) -> Case:
    """The graph of a seed."""
    rng = np.random.default_rng(seed)
    g = Graph(rng, int(rng.choice(OPSETS)))
    _inputs(g)
    names = list(RECIPES)
    weights = np.array([RECIPES[n][1] for n in names])
    wanted = int(rng.integers(3, 26))
    while len(g.nodes) < wanted:
        for _ in range(ATTEMPTS):
            try:
                RECIPES[names[int(rng.choice(len(names), p=weights / weights.sum()))]][0](g)
                break
            except Refused:
                continue
        else:
            break
    outputs = _outputs(g)
    model = g.model(outputs, _shapes(g))
    try:
        expected = [np.asarray(a) for a in session(model).run(None, g.inputs)]
    except Exception:  # onnxruntime's own inference is wrong about a shape that is computed
        return generate(seed + (1 << 32))
    tolerance = [tolerance_of(e, v.array, g.noisy[v.name]) for e, v in zip(expected, outputs, strict=True)]
    values = {v.name: (v.array, g.noisy[v.name]) for v in g.values}
    return Case(seed, model, g.inputs, expected, tolerance, values)


def _inputs(g: Graph) -> None:
    rank = int(one_of(g, [0, 1, 2, 2, 3, 3, 4, 4, 4, 5]))
    shape = [int(one_of(g, [1, 2, 2, 3, 4, 4, 5, 8])) for _ in range(rank)]
    if chance(g, 0.02) and shape:
        shape[int(g.rng.integers(rank))] = 0
    g.input(grid(g, shape))
    for _ in range(int(g.rng.integers(0, 3))):
        same = [d if chance(g, 0.8) else 1 for d in shape]
        kept = same[int(g.rng.integers(len(same) + 1)) :] if chance(g, 0.4) else same
        g.input(grid(g, kept, one_of(g, TYPES)))


def _outputs(g: Graph) -> list[Value]:
    """All that nobody uses, and some of what somebody uses."""
    known = [v for v in g.values if v.name not in g.inputs]
    ends = [v for v in known if v.name not in g.used]
    if len(ends) > 2 and chance(g, 0.2):
        ends.pop(int(g.rng.integers(len(ends))))
    middle = [v for v in known if v.name in g.used and chance(g, 0.08)]
    found = [*ends, *middle] or [g.values[-1]]
    return found if found[0].name not in g.inputs else g.add("Identity", [found[0]])


def _shapes(g: Graph) -> dict[str, Sequence[int | str | None]]:
    """Declared shapes of the inputs: at times with unknown dimensions."""
    way = g.rng.random()
    if way < 0.6:
        return {}
    every = way > 0.8
    return {
        name: [f"{name}_{i}" if every or chance(g, 0.4) else d for i, d in enumerate(array.shape)]
        for name, array in g.inputs.items()
    }


def tolerance_of(expected: np.ndarray, first: np.ndarray, noisy: np.ndarray) -> np.ndarray:
    """What rounding may change: some of each value, and some times what noise changed in the tensor."""
    if expected.dtype.kind != "f" or not expected.size:
        return np.zeros(expected.shape)
    change = np.abs(noisy.astype(np.float64) - first.astype(np.float64))
    width = 2e-3 if expected.dtype == np.float16 else 1e-4
    return 1e-5 + width * np.abs(expected.astype(np.float64)) + 3 * float(change.max(initial=0))

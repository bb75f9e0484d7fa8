"""Gathers and scatters by index tensors, negative indices and reductions included."""

from __future__ import annotations

import numpy as np
import pytest

from tests.ops.onnx.cases import OpCase, check, forms

rng = np.random.default_rng(0)


def data(*shape: int) -> np.ndarray:
    return rng.normal(size=shape).astype(np.float32)


def indices(low: int, high: int, *shape: int) -> np.ndarray:
    return rng.integers(low, high, size=shape)


unique = np.stack([rng.permutation(4) for _ in range(3)]).astype(np.int64)
CASES = [
    *(
        OpCase(
            "GatherElements",
            [data(3, 4, 5), indices(-4, 4, 3, 6, 5)],
            {"axis": 1},
            constants=at,
            dynamic=d,
            label=f"{len(at)}",
        )
        for at in ((), (1,))
        for d in (False, True)
    ),
    *forms("GatherElements", [data(3, 4, 5), np.array([[[0, -1], [2, 1]]])], axis=1, opsets=(13,), label="fewer"),
    *forms("GatherElements", [data(3, 4, 5), np.array([[[0], [-1]]] * 3)], axis=2, opsets=(13,), label="fewer"),
    *(
        OpCase(
            "GatherElements",
            [data(3, 4, 5), indices(-4, 4, 2, 6, 1)],
            {"axis": 1},
            constants=at,
            dynamic=d,
            label="of some",
        )
        for at, d in (((), False), ((1,), False), ((1,), True))
    ),
    OpCase("GatherElements", [data(3, 4), indices(0, 3, 2, 4).astype(np.int32)], {"axis": 0}, opset=11),
    OpCase("GatherND", [data(3, 4, 5), indices(-3, 3, 2, 2)], {}, opset=11),
    OpCase("GatherND", [data(3, 4, 5), indices(-3, 3, 2, 2)], {}, constants=(1,), dynamic=True),
    OpCase("GatherND", [data(3, 4, 5), indices(-4, 4, 3, 2, 1)], {"batch_dims": 1}, label="batch"),
    OpCase("GatherND", [data(3, 4, 5), indices(0, 3, 6, 3)], {}, label="elements"),
    *(
        OpCase(
            "ScatterElements",
            [data(3, 4), indices(-4, 4, 3, 4) if r != "none" else unique - 4 * (unique > 2), data(3, 4)],
            {"axis": 1, "reduction": r} if o > 13 else {"axis": 1},
            opset=o,
            dynamic=d,
            label=r,
        )
        for o, r in ((11, "none"), (13, "none"), (16, "add"), (16, "mul"), (18, "max"), (18, "min"), (18, "none"))
        for d in (False, True)
    ),
    OpCase("Scatter", [data(3, 4), unique, data(3, 4)], {"axis": 1}, opset=9),
    OpCase("ScatterElements", [data(3, 4), unique[:2, :2], data(2, 2)], {"axis": -1}, label="part"),
    *(
        OpCase(
            "ScatterND",
            [
                data(4, 5, 3),
                np.array([[0, 1], [-1, 2], [1, -1]] if r == "none" else [[0, 1], [0, 1], [2, -1]]),
                data(3, 3),
            ],
            {"reduction": r} if o > 13 else {},
            opset=o,
            dynamic=d,
            label=r,
        )
        for o, r in ((11, "none"), (16, "add"), (16, "mul"), (18, "max"), (18, "min"))
        for d in (False, True)
    ),
]


def tensor_scatter(cache: np.ndarray, update: np.ndarray, first: np.ndarray | None, axis: int, mode: str) -> np.ndarray:
    """The pseudocode of onnx.ai › TensorScatter."""
    out = cache.copy()
    length = cache.shape[axis]
    for prefix in np.ndindex(cache.shape[:axis]):
        for step in range(update.shape[axis]):
            at = (0 if first is None else first[prefix[0]]) + step
            out[(*prefix, at % length if mode == "circular" else at)] = update[(*prefix, step)]
    return out


CACHE, UPDATE, FIRST = data(2, 3, 6, 4), data(2, 3, 2, 4), np.array([1, 4])
CASES += [
    OpCase(
        "TensorScatter",
        [CACHE, UPDATE, first],
        {"mode": mode},
        opset=24,
        expected=[tensor_scatter(CACHE, UPDATE, first, 2, mode)],
        label=mode,
        dynamic=dynamic,
    )
    for first, mode in ((None, "linear"), (FIRST, "linear"), (FIRST + 1, "circular"))
    for dynamic in (False, True)
]


@pytest.mark.parametrize("case", CASES, ids=str)
def test_case(case: OpCase):
    check(case)

"""Steps of optimisers, held against the reference evaluator of onnx."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from tests.ops.onnx.cases import OpCase, check

rng = np.random.default_rng(0)
SHAPES = ((3, 4), (5,), ())


def optimizer(
    op: str, memories: int, attributes: dict[str, Any], *, step: int = 3, count: int = 1, of: Any = np.float32, **rest
) -> list[OpCase]:
    """A step of `count` tensors: values and gradients, then memories, of which squares are not negative."""
    groups = [[rng.normal(size=s).astype(of) for s in SHAPES[:count]] for _ in range(2)]
    groups += [[np.abs(rng.normal(size=s)).astype(of) for s in SHAPES[:count]] for _ in range(memories)]
    rate = np.array(rest.pop("rate", 0.1), of)
    label = f"{rest.pop('label', '')}-step {step}-{count}-{np.dtype(of).name}"
    given = [rate, np.array(step), *(value for group in groups for value in group)]
    outputs = count * (1 + memories)
    domain = "ai.onnx.preview.training"
    return [
        OpCase(op, given, attributes, outputs=outputs, domain=domain, by="onnx", label=label, dynamic=dynamic, **rest)
        for dynamic in (False, True)
    ]


ADAGRAD = {"norm_coefficient": 0.001, "decay_factor": 0.1, "epsilon": 1e-5}
ADAM = {"norm_coefficient": 0.01, "norm_coefficient_post": 0.02, "alpha": 0.95, "beta": 0.8, "epsilon": 1e-5}
MOMENTUM = {"norm_coefficient": 0.01, "alpha": 0.95, "beta": 0.1, "mode": "standard"}
CASES = [
    *optimizer("Adagrad", 1, {}, label="defaults"),
    *optimizer("Adagrad", 1, ADAGRAD, step=0),
    *optimizer("Adagrad", 1, ADAGRAD, count=3),
    *optimizer("Adagrad", 1, ADAGRAD, count=2, of=np.float64),
    *optimizer("Adam", 2, {}, label="defaults"),
    *optimizer("Adam", 2, {}, step=0, label="defaults"),
    *optimizer("Adam", 2, ADAM, step=0),
    *optimizer("Adam", 2, ADAM, step=7, count=3),
    *optimizer("Adam", 2, ADAM, step=1, count=2, of=np.float64),
    *optimizer("Momentum", 1, MOMENTUM, step=0),
    *optimizer("Momentum", 1, MOMENTUM, count=3),
    *optimizer("Momentum", 1, {**MOMENTUM, "norm_coefficient": 0.0, "alpha": 1.0}, count=2, of=np.float64),
    *optimizer("Momentum", 1, {**MOMENTUM, "mode": "nesterov"}, step=0, count=2),
    *optimizer("Momentum", 1, {**MOMENTUM, "mode": "nesterov"}, count=3),
    *optimizer("Momentum", 1, MOMENTUM, rate=[0.2], label="rate of one element"),
]


@pytest.mark.parametrize("case", CASES, ids=str)
def test_case(case: OpCase):
    check(case)

"""Random equations of Einsum as products of matrices, with known and unknown sizes, run by OpenVINO."""

from __future__ import annotations

import random
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import running

from stepwell.backend.writer import save
from stepwell.dialects.errors import NoMatch
from stepwell.dialects.opset import equations


class Emitter:
    """What a rewriter is for the equations."""

    def __init__(self, model: running.Model):
        self.model = model

    def emit(self, cls: Any, *operands: Any, **properties: Any) -> Any:
        return self.model.add(cls.of(*operands, **properties))

    def insert(self, op: Any) -> None:
        self.model.block.add_op(op)


def drawn(rng: random.Random) -> tuple[str, str, str]:
    """The labels of two operands, which share some that are summed over, and of the result."""
    labels = "abcdef"[: rng.randint(1, 6)]
    first, second = ("".join(rng.sample(labels, rng.randint(1, min(4, len(labels))))) for _ in range(2))
    both = [c for c in first if c in second]
    if not both:
        return drawn(rng)
    inner = rng.sample(both, rng.randint(1, len(both)))
    out = [c for c in sorted({*first, *second}) if c not in inner]
    rng.shuffle(out)
    return first, second, "".join(out)


@pytest.mark.parametrize("seed", range(40))
def test_equations(seed: int, tmp_path: Path):
    rng, numbers = random.Random(seed), np.random.default_rng(seed)
    first, second, out = drawn(rng)
    sizes = {c: rng.randint(1, 4) for c in "abcdef"}
    unknown = [c for c in "abcdef" if rng.random() < 0.4]
    model = running.Model()
    data = [numbers.standard_normal([sizes[c] for c in part]).astype(np.float32) for part in (first, second)]
    shapes = [",".join("?" if c in unknown else str(sizes[c]) for c in part) for part in (first, second)]
    constant = rng.random() < 0.4
    operands = [model.parameter(shapes[0]), model.constant(data[1]) if constant else model.parameter(shapes[1])]
    equation = f"{first},{second}->{out}"
    try:
        made = equations.as_product(Emitter(model), equation, *operands)
    except NoMatch as reason:
        assert unknown and "no product" in str(reason), equation
        return
    save(model.result(made), tmp_path / "model.xml")
    found = running.core().compile_model(str(tmp_path / "model.xml"), "CPU", running.HINTS)(data[: 2 - constant])[0]
    expected = np.einsum(equation, *(v.astype(np.float64) for v in data))
    assert found.shape == expected.shape, equation
    np.testing.assert_allclose(found, expected, rtol=1e-3, atol=1e-5, err_msg=equation)

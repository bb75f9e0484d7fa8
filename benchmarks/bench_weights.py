"""Writing 256 MiB of weights: copied from the source file, and computed on the way (f16, transposed)."""

from __future__ import annotations

import numpy as np
import pytest

from stepwell.backend.weights import Layout
from stepwell.dialects.computed import converted, transposed
from stepwell.dialects.payload import SourceFile, Stored
from stepwell.dialects.types import ELEMENT_TYPES

SIDE = 4096


@pytest.fixture(scope="module")
def weights(tmp_path_factory) -> list[Stored]:
    """Four constants of 64 MiB in a file; the page cache has them."""
    path = tmp_path_factory.mktemp("weights") / "weights.bin"
    generator = np.random.default_rng(0)
    with path.open("wb") as file:
        for _ in range(4):
            file.write(generator.standard_normal((SIDE, SIDE), np.float32).tobytes())
    source, f32 = SourceFile(path), ELEMENT_TYPES["f32"]
    return [Stored(source, i * 4 * SIDE * SIDE, f32, (SIDE, SIDE)) for i in range(4)]


WAYS = {
    "copied": lambda w: w,
    "f16": lambda w: converted(w, ELEMENT_TYPES["f16"]),
    "transposed": lambda w: transposed(w, (1, 0)),
}


@pytest.mark.parametrize("way", WAYS)
def test_write(timed, weights, tmp_path, way):
    def write(layout: Layout) -> None:
        with (tmp_path / "model.bin").open("wb") as file:
            layout.write(file.fileno())

    timed(write, lambda: Layout([WAYS[way](w) for w in weights]), rounds=3)

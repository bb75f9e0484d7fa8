"""Gathers by batches of one are right in OpenVINO, whose CPU plugin (2026.4) fails on them as they are.

It may end the process, so they are run in one of their own.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
from pathlib import Path

import numpy as np
import running

from stepwell.dialects import opset as o

CASES = [
    # data, indices, axis, batch_dims, element type, and the shape that is declared
    ((1, 10, 6), (1, 10), 1, 1, "f32"),
    ((1, 10, 6), (1, 3), -2, -1, "f32"),
    ((1, 2, 4), (1, 3), 1, 1, "i32"),
    ((1, 100, 8), (1, 50), 1, 1, "u8"),
    ((1, 10), (1, 50), 1, 1, "f32"),
    ((1, 5, 4), (1,), 1, 1, "f32"),
    ((1, 3, 5, 4), (1, 2, 3), 2, 1, "f32"),
    ((1, 1, 7, 3, 2), (1, 1, 5), 2, 2, "f16"),
    ((1, 1, 9), (1, 1), -1, 2, "i64"),
    ((1, 1, 1, 2, 5), (1, 1, 1, 2), 3, 3, "f32"),
    ((1, 10, 6), (1, 3), 1, 1, "f32", "?,10,6"),
    ((1, 10, 6), (1, 3), 1, 1, "f32", "?,?,?"),
]


def gathered(data: np.ndarray, indices: np.ndarray, axis: int, batch: int) -> np.ndarray:
    """What NumPy takes, batch by batch."""
    if not batch:
        return np.take(data, indices, axis)
    parts = [gathered(d, i, axis - 1, batch - 1) for d, i in zip(data, indices, strict=True)]
    return np.stack(parts)


def check(folder: Path) -> None:
    """Every case, as Gather-7 and Gather-8, the latter with negative indices."""
    random = np.random.default_rng(1)
    for shape, places, axis, batch, kind, *declared in CASES:
        for cls in (o.Gather7Op, o.GatherOp):
            model = running.Model()
            data = model.parameter(declared[0] if declared else ",".join(map(str, shape)), kind)
            at = model.parameter(",".join(map(str, places)), "i64")
            module = running.passes(model.result(model(cls, data, at, axis, batch_dims=batch)), "opset-legalize")
            size = shape[axis]
            values = (random.random(shape) * 100).astype(running.element(kind).dtype)
            indices = random.integers(-size if cls is o.GatherOp else 0, size, places)
            (found,) = running.run(module, [values, indices], folder)
            wanted = gathered(values, indices, axis % len(shape), batch % len(places) or len(places))
            assert found.dtype == values.dtype and found.shape == wanted.shape, (shape, places, axis, batch)
            assert np.array_equal(found, wanted), (shape, places, axis, batch)


def test_batches_of_one():
    done = subprocess.run([sys.executable, __file__], capture_output=True, text=True, timeout=300, check=False)
    assert done.returncode == 0, f"the process ended with {done.returncode}: {done.stderr[-2000:]}"


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as where:
        check(Path(where))

"""Compile time, latency and error of IRs of one model, as JSON, in a process of its own.

    python measure_latency.py GOLDEN.npz SHAPES IR.xml IR.xml ...

Inputs are those of the golden file (`in:NAME` or `NAME`, `in/NAME`), taken by name or, where an IR has other names, by
shape and order; without one, random ones of SHAPES (a JSON object) or of the IR's own shapes. The IRs take turns, so
that what else the machine does meets all of them alike.
"""

from __future__ import annotations

import json
import sys
import time
from pathlib import Path
from statistics import median
from typing import Any

import numpy as np
import openvino as ov

SECONDS = 6.0
"""How long the IRs take turns, and at least so many rounds."""
ROUNDS = 11
CONFIG = {"INFERENCE_PRECISION_HINT": "f32"}


def stored(path: str) -> tuple[dict[str, np.ndarray], dict[str, np.ndarray]]:
    """Inputs and outputs of a golden file; of several utterances the first."""
    if not path:
        return {}, {}
    inputs: dict[str, np.ndarray] = {}
    outputs: dict[str, np.ndarray] = {}
    with np.load(path) as data:
        for key in data.files:
            side, _, name = key.replace("/", ":", 1).partition(":")
            name = name.rpartition(":")[2] if name.startswith("utt") else name
            if side in ("in", "out"):
                (inputs if side == "in" else outputs).setdefault(name, data[key])
    return inputs, outputs


def feed(compiled: Any, given: dict[str, np.ndarray], shapes: dict[str, list[int]]) -> dict[int, np.ndarray] | None:
    """Data for each input; None where the golden ones do not fit."""
    rng, found = np.random.default_rng(0), {}
    left = list(given.values())
    for at, port in enumerate(compiled.inputs):
        names = [n for n in port.get_names() if n in given]
        if given:
            data = given[names[0]] if names else left[at] if at < len(left) else None
            if data is None or not port.get_partial_shape().compatible(ov.PartialShape(list(data.shape))):
                return None
            found[at] = data.astype(port.get_element_type().to_dtype(), copy=False)
            continue
        known = next((shapes[n] for n in port.get_names() if n in shapes), None)
        dims = known or [d.get_length() if d.is_static else 1 for d in port.get_partial_shape()]
        dtype = port.get_element_type().to_dtype()
        found[at] = (
            rng.standard_normal(dims).astype(dtype) if dtype.kind == "f" else rng.integers(0, 2, dims).astype(dtype)
        )
    return found


def error(results: Any, compiled: Any, wanted: dict[str, np.ndarray]) -> float | None:
    """The largest difference of an output, relative to its largest value (to 1 where that is less)."""
    worst: float | None = None
    for at, port in enumerate(compiled.outputs):
        names = [n for n in port.get_names() if n in wanted]
        if names:
            want, got = wanted[names[0]], results[at]
            if want.shape != got.shape or not want.size:
                continue
            scale = max(1.0, float(np.abs(want.astype(np.float64)).max()))
            worst = max(worst or 0.0, float(np.abs(want.astype(np.float64) - got).max()) / scale)
    return worst


def main(golden: str, shapes: str, *files: str) -> None:
    inputs, outputs = stored(golden)
    core, runs, report = ov.Core(), {}, {}
    for file in files:
        tool = Path(file).stem
        try:
            seconds = []
            for _ in range(3):
                start = time.perf_counter()
                compiled = core.compile_model(core.read_model(file), "CPU", CONFIG)
                seconds.append(time.perf_counter() - start)
            data = feed(compiled, inputs, json.loads(shapes))
            if data is None:
                report[tool] = {"compile": median(seconds), "failed": "its inputs are not those of the golden data"}
                continue
            request = compiled.create_infer_request()
            results = request.infer(data)
            runs[tool] = (request, data, [])
            report[tool] = {"compile": median(seconds), "error": error(results, compiled, outputs)}
        except RuntimeError as fault:
            report[tool] = {"failed": str(fault).strip().splitlines()[-1][:200]}
    start, rounds = time.perf_counter(), 0
    while runs and (rounds < ROUNDS or time.perf_counter() - start < SECONDS) and rounds < 2000:
        rounds += 1
        for request, data, spent in runs.values():
            begin = time.perf_counter()
            request.infer(data)
            spent.append(time.perf_counter() - begin)
    for tool, (_, _, spent) in runs.items():
        report[tool]["latency"] = median(spent)
        if "stepwell" in runs:
            report[tool]["ratio"] = median(a / b for a, b in zip(runs["stepwell"][2], spent, strict=True))
    print(json.dumps(report))


if __name__ == "__main__":
    main(*sys.argv[1:])

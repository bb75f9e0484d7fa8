"""Compile time, latency, executed nodes and error of IRs of one model, as JSON, in a process of its own.

    python measure_latency.py GOLDEN.npz SHAPES LISTS IR.xml IR.xml ...

With LISTS, a number, an output is a list of boxes, with their score in that column: those with a hundredth of the best
score or more are compared, in any order; otherwise LISTS is empty. Inputs are those of the golden file (`in:NAME` or
`in/NAME`), taken by name or, where an IR has other names, by shape and order; without one, random ones of SHAPES (a
JSON object) or of the IR's own shapes. A golden file may have values of tensors within the model too (`score:NAME`),
where its outputs are labels, which say little of the numbers behind them: those of the IR's tensors of that name count.
The IRs take turns, so that what else the machine does meets all of them alike.
What was compiled first in a process runs up to a tenth slower than the same IR compiled last, where a run takes 100 us;
so all are compiled anew in each possible order.
"""

from __future__ import annotations

import json
import re
import sys
import time
from collections.abc import Iterator, Sequence
from itertools import permutations
from pathlib import Path
from statistics import median
from typing import Any, NamedTuple
from zlib import crc32

import numpy as np
import openvino as ov

SECONDS = 6.0
"""How long the IRs take turns, in all orders together."""
ROUNDS = 11
"""And at least so often."""
MOST = 2000
CONFIG = {"INFERENCE_PRECISION_HINT": "f32"}


class Given(NamedTuple):
    """What the IRs are given, what they should give, and shapes where neither is known."""

    inputs: dict[str, np.ndarray]
    outputs: dict[str, np.ndarray]
    shapes: dict[str, list[int]]
    score: int | None
    """The column of the score, where outputs are lists of boxes in any order."""
    scores: dict[str, np.ndarray]
    """What tensors within the model should be."""


Run = tuple[Any, dict[int, np.ndarray]]


def stored(path: str) -> dict[str, dict[str, np.ndarray]]:
    """Inputs, outputs and scores of a golden file (`in`, `out`, `score`); of several utterances the first."""
    found: dict[str, dict[str, np.ndarray]] = {"in": {}, "out": {}, "score": {}}
    if not path:
        return found
    with np.load(path) as data:
        for key in data.files:
            side, name = re.split("[:/]", key, maxsplit=1)
            name = name.rpartition(":")[2] if name.startswith("utt") else name
            if side in found:
                found[side].setdefault(name, data[key])
    return found


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


def asked(compiled: Any, wanted: dict[str, np.ndarray]) -> Iterator[tuple[int, np.ndarray]]:
    """(place of an output, what it should give): by name, as mo writes it too, else by place, or by a shape."""
    ports, left = list(compiled.outputs), dict(wanted)
    found: dict[int, np.ndarray] = {}
    for at, port in enumerate(ports):
        names = {*port.get_names(), port.get_node().input_value(0).get_node().get_friendly_name()}
        exact = next((n for n in names if n in left), None)
        name = exact or next((n for n in left if bare(n) in map(bare, names)), None)
        if name is not None:
            found[at] = left.pop(name)
    free = [at for at in range(len(ports)) if at not in found]
    fits = {
        name: [at for at in free if ports[at].get_partial_shape().compatible(ov.PartialShape(list(value.shape)))]
        for name, value in left.items()
    }
    if len(free) == len(left) and all(at in fits[name] for name, at in zip(left, free, strict=True)):
        fits = {name: [at] for name, at in zip(left, free, strict=True)}
    single = [places[0] for places in fits.values() if len(places) == 1]
    found |= {p[0]: left[name] for name, p in fits.items() if len(p) == 1 and single.count(p[0]) == 1}
    yield from sorted(found.items(), key=lambda pair: pair[0])


def bare(name: str) -> str:
    """A name without the number of the output, or MXNet's mark of one."""
    return re.sub(r"(_output)?(:\d+)?$", "", name)


def boxes(got: np.ndarray, want: np.ndarray, score: int) -> tuple[np.ndarray, np.ndarray]:
    """The boxes that count of two lists: each that is wanted, and the nearest to it that is left."""
    rows, wanted = (a.reshape(-1, a.shape[-1]).astype(np.float64) for a in (got, want))
    wanted = wanted[wanted[:, score] >= wanted[:, score].max() / 100]
    left, taken = list(rows), []
    for row in wanted:
        nearest = min(range(len(left)), key=lambda i: float(np.abs(left[i] - row).max()))
        taken.append(left.pop(nearest))
    return np.array(taken), wanted


def error(results: Any, compiled: Any, given: Given) -> float | None:
    """The largest difference of an output, relative to its largest value (to 1 where that is less)."""
    worst: float | None = None
    for at, want in asked(compiled, given.outputs):
        got = results[at]
        if want.shape != got.shape or not want.size:
            continue
        wide = want.astype(np.float64)
        scale = max(1.0, float(np.abs(wide).max()))
        if given.score is not None and want.ndim > 1:
            got, wide = boxes(got, want, given.score)
        worst = max(worst or 0.0, float(np.abs(wide - got).max()) / scale)
    return worst


def behind(core: Any, file: str, given: Given) -> float | None:
    """The largest difference of the scores that an IR has; None without any."""
    model = core.read_model(file)
    names = {name for node in model.get_ops() for port in node.outputs() for name in port.get_names()}
    scores = {name: value for name, value in given.scores.items() if name in names}
    if not scores:
        return None
    model.add_outputs(list(scores))
    compiled = core.compile_model(model, "CPU", CONFIG)
    data = feed(compiled, given.inputs, given.shapes)
    return None if data is None else error(compiled(data), compiled, given._replace(outputs=scores))


def compiled_in_turn(files: Sequence[str], given: Given, report: dict[str, dict[str, Any]]) -> dict[str, Run]:
    """A request and its data per IR that compiles and runs; what is found on the way is added to the report."""
    core, runs = ov.Core(), {}
    for file in files:
        found = report.setdefault(Path(file).stem, {"compile": []})
        if "failed" in found:
            continue
        try:
            start = time.perf_counter()
            compiled = core.compile_model(core.read_model(file), "CPU", CONFIG)
            found["compile"].append(time.perf_counter() - start)
            data = feed(compiled, given.inputs, given.shapes)
            if data is None:
                found["failed"] = "its inputs are not those of the golden data"
                continue
            request = compiled.create_infer_request()
            results = request.infer(data)
            found |= executed(compiled)
            # Of the first run after each compiling: some IRs are wrong in that one only.
            found["error"] = _worst(found.get("error"), error(results, compiled, given))
            runs[Path(file).stem] = (request, data)
        except RuntimeError as fault:
            found["failed"] = str(fault).strip().splitlines()[-1][:200]
    return runs


def executed(compiled: Any) -> dict[str, Any]:
    """How many nodes the runtime executes in each run, and a digest of what each is: equal ones are the same work.

    What is made of constants alone it executes once.
    """
    nodes, once = [], set()
    for node in compiled.get_runtime_model().get_ordered_ops():
        told = {key: node.get_rt_info()[key].astype(str) for key in ("layerType", "primitiveType", "outputPrecisions")}
        before = [port.get_node().get_friendly_name() for port in node.input_values()]
        if told["layerType"] == "Const" or (before and once.issuperset(before)):
            once.add(node.get_friendly_name())
        elif told["layerType"] not in ("Input", "Output"):
            nodes.append((*told.values(), *(str(port.partial_shape) for port in node.outputs())))
    return {"nodes": len(nodes), "graph": f"{crc32(repr(sorted(nodes)).encode()):08x}"}


def _worst(*errors: float | None) -> float | None:
    return max((e for e in errors if e is not None), default=None)


def main(golden: str, shapes: str, lists: str, *files: str) -> None:
    kept = stored(golden)
    given = Given(kept["in"], kept["out"], json.loads(shapes), int(lists) if lists else None, kept["score"])
    report: dict[str, dict[str, Any]] = {}
    spent: dict[str, list[float]] = {Path(file).stem: [] for file in files}
    orders = list(permutations(files))
    if len(orders) < 3:
        orders *= 3
    for order in orders:
        runs = compiled_in_turn(order, given, report)
        start, rounds = time.perf_counter(), 0
        while runs and (
            rounds * len(orders) < ROUNDS
            or (time.perf_counter() - start < SECONDS / len(orders) and rounds * len(orders) < MOST)
        ):
            rounds += 1
            for tool, (request, data) in runs.items():
                begin = time.perf_counter()
                request.infer(data)
                spent[tool].append(time.perf_counter() - begin)
    for tool, found in report.items():
        times = found.pop("compile")
        if "failed" in found:
            continue
        found |= {"compile": median(times), "latency": median(spent[tool])}
        if len(spent.get("stepwell", ())) == len(spent[tool]):
            found["ratio"] = median(a / b for a, b in zip(spent["stepwell"], spent[tool], strict=True))
    for file in files if given.scores else ():
        found = report[Path(file).stem]
        if "failed" not in found:
            found["error"] = _worst(found.get("error"), behind(ov.Core(), file, given))
    print(json.dumps(report))


if __name__ == "__main__":
    main(*sys.argv[1:])

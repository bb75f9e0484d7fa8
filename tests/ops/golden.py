"""Golden cases, converted, run by OpenVINO on the CPU in f32, and held against what the framework computed.

An output is found by the name of its tensor; element type and shape are those of the framework exactly.
"""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Mapping
from functools import cache
from pathlib import Path
from typing import Any

import ml_dtypes
import numpy as np

from tests.conformance.run import array, tensor
from tests.ops import frames
from tests.ops.store import MODEL, Golden

# With one thread the CPU plugin (2026.4) loses the errors of shapes that do not fit, and memory with them.
CONFIG = {"INFERENCE_PRECISION_HINT": "f32", "EXECUTION_MODE_HINT": "ACCURACY", "INFERENCE_NUM_THREADS": 2}


SINGLE = "model.pb"
"""The name of a model's only file that is kept without one."""


@cache
def core() -> Any:
    import openvino

    return openvino.Core()


def convert(model: Path, xml: Path, about: Mapping[str, Any]) -> None:
    """By Stepwell; `given` of the case are shapes of inputs, `options` are further arguments."""
    import stepwell

    stepwell.save(stepwell.convert(model, input=about.get("given"), **about.get("options", {})), xml)


def check(case: Golden) -> None:
    """Convert, run and compare."""
    problem = difference(case, run(case, convert))
    assert not problem, problem


def run(case: Golden, by: Callable[[Path, Path, Mapping[str, Any]], None]) -> dict[str, np.ndarray]:
    """The outputs by all their names, of the IR that a converter makes of the case's model."""
    with tempfile.TemporaryDirectory() as scratch:
        xml = Path(scratch) / "made" / "model.xml"
        xml.parent.mkdir()
        by(write(case, Path(scratch)), xml, case.about)
        return infer(xml, case)


def write(case: Golden, folder: Path) -> Path:
    """Write the files of the model; the one to convert."""
    for name, content in case.files.items():
        (folder / (SINGLE if name == MODEL else name)).write_bytes(content)
    first = next(iter(case.files))
    return folder / (SINGLE if first == MODEL else first)


def infer(xml: Path, case: Golden) -> dict[str, np.ndarray]:
    compiled = core().compile_model(core().read_model(str(xml)), "CPU", CONFIG)
    ports = {name: _port(compiled, name) for name in case.inputs}
    time = case.about.get("time")
    if time and frames.by_frame(ports[time], case.inputs[time]):
        return _named(compiled, frames.utterance(compiled, ports, case, time))
    request = compiled.create_infer_request()
    kept = []  # The values must outlive the request: an output may be an input's memory.
    for name, value in case.inputs.items():
        port = ports[name]
        if value.dtype.kind == "c":
            value = np.stack([np.real(value), np.imag(value)], -1)
        kept.append(_strings(value) if value.dtype == object else tensor(value, port.get_element_type()))
        request.set_tensor(port, kept[-1])
    request.infer()
    return _named(compiled, [array(request.get_output_tensor(i)) for i in range(len(compiled.outputs))])


def _port(compiled: Any, name: str) -> Any:
    """The input of a tensor's name; mo has other names, and the only input is it as well."""
    ports = {known: port for port in compiled.inputs for known in port.get_names()}
    for known in (name, name.removesuffix(":0"), f"{name}:0"):
        if known in ports:
            return ports[known]
    assert len(compiled.inputs) == 1, f"the IR has the inputs {sorted(ports)}, not {name}"
    return compiled.inputs[0]


def _named(compiled: Any, results: list[np.ndarray]) -> dict[str, np.ndarray]:
    return {
        name: result
        for i, (port, result) in enumerate(zip(compiled.outputs, results, strict=True))
        for name in port.get_names() or {f"#{i}"}
    }


def _strings(value: np.ndarray) -> Any:
    """A tensor of strings, which need not be UTF-8."""
    import openvino

    return openvino.Tensor(np.array(list(value.reshape(-1)), np.bytes_).reshape(value.shape))


def difference(case: Golden, found: dict[str, np.ndarray], lenient: bool = False) -> str:
    """What is wrong with the results; nothing: the empty string.

    ovc and mo name an output by what it is made of, and give the first output of a node alone; lenient does not count
    either against them: outputs of other names are those of the model in their order, as many as there are.
    """
    results = list({id(value): value for value in found.values()}.values())
    other = len(results) == len(case.outputs) and not set(case.outputs) <= set(found)
    if lenient and (other or not set(case.outputs) & set(found)):
        found = dict(zip(case.outputs, results, strict=False))
    for name, theirs in case.outputs.items():
        if name not in found:
            if lenient and not name.endswith(":0"):
                continue
            return f"no output is named {name}, only {', '.join(sorted(found))}"
        ours = found[name]
        if case.about.get("rows"):
            ours, theirs = _rows(ours), _rows(theirs)
        problem = _unlike(ours, theirs, case.about.get("rtol"), case.about.get("atol"))
        if problem:
            return f"{name}: {problem}"
    return ""


def _rows(value: np.ndarray) -> np.ndarray:
    """The rows of a list that a negative number at the start of a row ends, in a certain order."""
    rows = value.reshape(-1, value.shape[-1])
    ends = np.flatnonzero(rows[:, 0] < 0)
    rows = rows[: ends[0]] if ends.size else rows
    return rows[np.lexsort(np.round(rows, 3).T[::-1])]


def _unlike(ours: np.ndarray, theirs: np.ndarray, rtol: float | None, atol: float | None) -> str:
    if theirs.dtype.kind == "c":
        theirs = np.stack([np.real(theirs), np.imag(theirs)], -1)
    if ours.shape != theirs.shape:
        return f"shape {ours.shape}, expected {theirs.shape}"
    if theirs.dtype == object:
        a = np.array([x.encode() if isinstance(x, str) else bytes(x) for x in ours.reshape(-1)], object)
        b = theirs.reshape(-1)
        good = a == b
    elif ours.dtype != theirs.dtype:
        return f"type {ours.dtype}, expected {theirs.dtype}"
    elif theirs.dtype.kind in "fV":
        a, b = ours.astype(np.float64).reshape(-1), theirs.astype(np.float64).reshape(-1)
        # Two steps of the type where that is more than f32 shows; sums of large numbers are as good as those are.
        step = float(ml_dtypes.finfo(theirs.dtype).eps)
        largest = float(np.abs(b[np.isfinite(b)]).max(initial=0))
        near = max(atol or 1e-5, step / 8, 1e-6 * largest)
        good = np.isclose(a, b, rtol=max(rtol or 1e-3, 2 * step), atol=near, equal_nan=True)
    else:
        a, b = ours.reshape(-1), theirs.reshape(-1)
        good = a == b
    if np.all(good):
        return ""
    wrong = np.flatnonzero(~np.asarray(good, bool))[:4]
    return f"{a[wrong].tolist()} at {wrong.tolist()}, expected {b[wrong].tolist()}"

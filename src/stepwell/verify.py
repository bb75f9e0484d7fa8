"""Running source and result side by side: onnxruntime and OpenVINO, from the extra `verify`."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import numpy as np

from stepwell.dialects.errors import StepwellError
from stepwell.dialects.types import Interval
from stepwell.inputs import InputSpec

CONFIG = {"INFERENCE_PRECISION_HINT": "f32", "EXECUTION_MODE_HINT": "ACCURACY"}
DEFINITION = {"LP_TRANSFORMS_MODE": "NO"}
"""Without the plugin's int8 kernels, which round otherwise than the operators' definition; not every release has it."""
SIZES = (64, 16, 224, 512, 1)
"""Sizes tried for unknown dimensions, in order, until both models take them."""


@dataclass(frozen=True)
class Comparison:
    """One output: its largest absolute and relative error, and whether it is within the tolerances."""

    output: str
    type: str
    shape: list[int]
    max_abs_error: float
    max_rel_error: float
    passed: bool

    def as_dict(self) -> dict[str, Any]:
        return asdict(self)


def _import(name: str) -> Any:
    import importlib

    try:
        return importlib.import_module(name)
    except ImportError:
        raise StepwellError(f"--verify needs {name}: pip install 'stepwell[verify]'") from None


def compare(
    source: Path,
    xml: Path,
    *,
    inputs: str | None = None,
    shapes: Sequence[InputSpec] = (),
    rtol: float = 1e-3,
    atol: float = 1e-5,
    seed: int = 0,
) -> list[Comparison]:
    """Run a source model and its IR on the same inputs and compare every output.

    Floats agree where |a - b| <= atol + rtol * |b|, everything else exactly. The reference is onnxruntime's optimised
    model or, for outputs that differ from it, the model as it is written: its int8 kernels and fusions round otherwise.
    Raises StepwellError where either cannot be run.
    """
    runtime, openvino = _import("onnxruntime"), _import("openvino")
    session = _session(runtime, source, optimised=True)
    core = openvino.Core()
    model = core.read_model(str(xml))
    try:
        compiled = core.compile_model(model, "CPU", {**CONFIG, **DEFINITION})
    except RuntimeError:
        compiled = core.compile_model(model, "CPU", CONFIG)
    feeds, expected, request = _run_both(session, compiled, list(_feeds(session, inputs, shapes, seed)))

    def against(values: Sequence[Any]) -> list[Comparison]:
        return [
            _compare(output.name, np.array(request.get_output_tensor(i).data), np.asarray(values[i]), rtol, atol)
            for i, output in enumerate(session.get_outputs())
        ]

    found = against(expected)
    if not all(c.passed for c in found):
        plain = against(_session(runtime, source, optimised=False).run(None, feeds))
        found = [min(pair, key=lambda c: (not c.passed, c.max_abs_error)) for pair in zip(found, plain, strict=True)]
    return found


def _session(runtime: Any, source: Path, *, optimised: bool) -> Any:
    options = runtime.SessionOptions()
    options.log_severity_level = 4
    if not optimised:
        options.graph_optimization_level = runtime.GraphOptimizationLevel.ORT_DISABLE_ALL
    try:
        return runtime.InferenceSession(str(source), options, providers=["CPUExecutionProvider"])
    except Exception as error:
        raise StepwellError(f"{source}: onnxruntime cannot load the source model: {_line(error)}") from None


def _run_both(
    session: Any, compiled: Any, candidates: Sequence[dict[str, np.ndarray]]
) -> tuple[dict[str, np.ndarray], list, Any]:
    """The first inputs that both take, the source's outputs on them and the IR's request."""
    failures: list[str] = []
    for feeds in candidates:
        try:
            expected = session.run(None, feeds)
        except Exception as error:
            failures.append(f"onnxruntime cannot run the source model: {_line(error)}")
            continue
        request = compiled.create_infer_request()
        try:
            request.infer({port.get_any_name(): feeds[_name_in(port, feeds)] for port in compiled.inputs})
        except RuntimeError as error:
            failures.insert(0, f"OpenVINO cannot run the IR: {_line(error)}")
            continue
        return feeds, expected, request
    hint = "; give --verify-inputs FILE.npz, or shapes with --input" if len(candidates) > 1 else ""
    raise StepwellError(f"--verify: {failures[0]}{hint}")


def _line(error: Exception) -> str:
    """The message of a runtime, on one line and not too long."""
    text = " ".join(str(error).split())
    return text if len(text) <= 400 else f"{text[:200]} … {text[-200:]}"


def _name_in(port: Any, feeds: Mapping[str, np.ndarray]) -> str:
    for name in port.get_names():
        if name in feeds:
            return name
    raise StepwellError(f"the IR's input {port.get_any_name()} is not an input of the source model")


def _compare(name: str, ours: np.ndarray, theirs: np.ndarray, rtol: float, atol: float) -> Comparison:
    if ours.shape != theirs.shape:
        return Comparison(name, str(theirs.dtype), list(ours.shape), float("inf"), float("inf"), False)
    if theirs.dtype.kind not in "fc":
        same = np.array_equal(ours, theirs)
        wide = np.abs(ours.astype(np.float64) - theirs.astype(np.float64)) if theirs.dtype.kind in "iub" else None
        worst = float(wide.max()) if wide is not None and wide.size else float(not same)
        return Comparison(name, str(theirs.dtype), list(theirs.shape), worst, worst, bool(same))
    a, b = ours.astype(np.float64), theirs.astype(np.float64)
    with np.errstate(all="ignore"):
        error = np.where(a == b, 0.0, np.abs(a - b))
        error = np.where(np.isnan(a) & np.isnan(b), 0.0, error)
        relative = np.where(error == 0, 0.0, error / np.maximum(np.abs(b), 1e-12))
    passed = bool(np.allclose(a, b, rtol=rtol, atol=atol, equal_nan=True))
    worst = float(error.max()) if error.size else 0.0
    return Comparison(
        name, str(theirs.dtype), list(theirs.shape), worst, float(relative.max()) if error.size else 0.0, passed
    )


def _feeds(session: Any, inputs: str | None, shapes: Sequence[InputSpec], seed: int) -> Iterator[dict[str, np.ndarray]]:
    """The inputs to try: those of a file (by name, perhaps after `in:`), or random ones of several sizes."""
    if inputs is None:
        for size in SIZES:
            yield _random(session, shapes, seed, size)
        return
    try:
        with np.load(inputs, allow_pickle=False) as data:
            stored = {name.removeprefix("in:"): data[name] for name in data.files}
    except (OSError, ValueError) as error:
        raise StepwellError(f"{inputs}: {error}; an .npz with an array per input is needed") from None
    missing = [i.name for i in session.get_inputs() if i.name not in stored]
    if missing:
        raise StepwellError(f"{inputs}: there is no array for input {missing[0]}")
    yield {i.name: stored[i.name] for i in session.get_inputs()}


_TYPES = {
    "tensor(float)": np.float32,
    "tensor(float16)": np.float16,
    "tensor(double)": np.float64,
    "tensor(int64)": np.int64,
    "tensor(int32)": np.int32,
    "tensor(int16)": np.int16,
    "tensor(int8)": np.int8,
    "tensor(uint8)": np.uint8,
    "tensor(uint16)": np.uint16,
    "tensor(uint32)": np.uint32,
    "tensor(uint64)": np.uint64,
    "tensor(bool)": np.bool_,
}


def _random(session: Any, specs: Sequence[InputSpec], seed: int, size: int) -> dict[str, np.ndarray]:
    """Random inputs: normal floats, small integers. An unknown dimension is 1 if it is the first, otherwise `size`."""
    generator = np.random.default_rng(seed)
    given = {s.name: s.shape for s in specs if s.shape is not None}
    symbols: dict[str, int] = {}
    feeds: dict[str, np.ndarray] = {}
    for entry in session.get_inputs():
        if entry.type not in _TYPES:
            raise StepwellError(f"input {entry.name} is {entry.type}; give --verify-inputs")
        shape: list[int] = []
        for axis, dim in enumerate(given.get(entry.name) or entry.shape):
            if isinstance(dim, Interval):
                dim = min(max(size, dim.lo), dim.hi if dim.hi is not None else size)
            elif not isinstance(dim, int) or dim < 0:
                dim = symbols.setdefault(str(dim), 1 if axis == 0 else size)
            shape.append(dim)
        kind = np.dtype(_TYPES[entry.type])
        if kind.kind == "f":
            feeds[entry.name] = generator.standard_normal(shape).astype(kind)
        else:
            feeds[entry.name] = generator.integers(0, 2 if kind.kind == "b" else 8, shape).astype(kind)
    return feeds

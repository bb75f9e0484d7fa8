"""Running source and result side by side: onnxruntime and OpenVINO, from the extra `verify`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
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
SIZES = (16, 32, 64, 224, 1)
"""Sizes tried for unknown dimensions, in order, until the source model takes them."""


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

    Floats agree where |a - b| <= atol + rtol * |b|, everything else exactly. Raises StepwellError where either cannot
    be run.
    """
    runtime, openvino = _import("onnxruntime"), _import("openvino")
    options = runtime.SessionOptions()
    options.log_severity_level = 4
    # Optimised, onnxruntime uses int8 kernels and fusions of its own; the reference is the model as it is written.
    options.graph_optimization_level = runtime.GraphOptimizationLevel.ORT_DISABLE_ALL
    try:
        session = runtime.InferenceSession(str(source), options, providers=["CPUExecutionProvider"])
    except Exception as error:
        raise StepwellError(f"{source}: onnxruntime cannot load the source model: {error}") from None
    feeds, expected = _run_source(session, inputs, shapes, seed)
    core = openvino.Core()
    model = core.read_model(str(xml))
    try:
        compiled = core.compile_model(model, "CPU", {**CONFIG, **DEFINITION})
    except RuntimeError:
        compiled = core.compile_model(model, "CPU", CONFIG)
    request = compiled.create_infer_request()
    request.infer({port.get_any_name(): feeds[_name_in(port, feeds)] for port in compiled.inputs})
    found: list[Comparison] = []
    for position, output in enumerate(session.get_outputs()):
        ours = np.array(request.get_output_tensor(position).data)
        found.append(_compare(output.name, ours, np.asarray(expected[position]), rtol, atol))
    return found


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


def _run_source(session: Any, inputs: str | None, shapes: Sequence[InputSpec], seed: int) -> tuple[dict, list]:
    if inputs is not None:
        try:
            with np.load(inputs, allow_pickle=False) as data:
                feeds = {i.name: data[i.name] for i in session.get_inputs()}
        except (OSError, KeyError, ValueError) as error:
            raise StepwellError(f"{inputs}: {error}; an .npz with an array per input is needed") from None
        return feeds, session.run(None, feeds)
    failure: Exception | None = None
    for size in SIZES:
        feeds = _random(session, shapes, seed, size)
        try:
            return feeds, session.run(None, feeds)
        except Exception as error:
            failure = failure or error
    raise StepwellError(f"onnxruntime cannot run the source model on random inputs ({failure}); give --verify-inputs")


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

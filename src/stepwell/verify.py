"""Running source and result side by side: onnxruntime and OpenVINO, from the extra `verify`.

Where the IR was given other inputs than the source's (mean values, layouts, frozen values, cuts …), random values are
those of the IR's inputs, and the source is run on what they mean to it (`dialects/meaning.py`).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import numpy as np

from stepwell.dialects import containers
from stepwell.dialects.errors import StepwellError
from stepwell.dialects.meaning import Meaning
from stepwell.dialects.types import Interval
from stepwell.inference import CONFIG, DEFINITION, imported, one_line
from stepwell.inputs import InputSpec
from stepwell.verify_source import TYPES, name_of, sessions

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


def compare(
    source: Path,
    xml: Path,
    *,
    inputs: str | None = None,
    shapes: Sequence[InputSpec] = (),
    meaning: Meaning | None = None,
    rtol: float = 1e-3,
    atol: float = 1e-5,
    seed: int = 0,
) -> list[Comparison]:
    """Run a source model and its IR on the same inputs and compare every output.

    Floats agree where |a - b| <= atol + rtol * |b| (of weights that were rounded to f16, where they differ by no more
    than a hundredth of the largest), everything else exactly. The reference is onnxruntime's optimised
    model or, for outputs that differ from it, the model as it is written: its int8 kernels and fusions round otherwise.
    Raises StepwellError where either cannot be run.
    """
    runtime, openvino = imported("onnxruntime"), imported("openvino")
    meaning = meaning or Meaning()
    meaning.check()
    session_of = sessions(runtime, source, meaning)
    session = session_of(optimised=True)
    core = openvino.Core()
    model = core.read_model(str(xml))
    try:
        compiled = core.compile_model(model, "CPU", {**CONFIG, **DEFINITION})
    except RuntimeError:
        try:
            compiled = core.compile_model(model, "CPU", CONFIG)
        except RuntimeError as error:
            raise StepwellError(f"--verify: OpenVINO cannot compile the IR: {one_line(error)}") from None
    candidates = list(_feeds(session, compiled, inputs, shapes, seed, meaning))
    feeds, expected, request = _run_both(session, compiled, candidates)
    ours = _outputs(session, compiled, request, meaning)

    def against(values: Sequence[Any]) -> list[Comparison]:
        given = dict(zip((output.name for output in session.get_outputs()), values, strict=True))
        return [c for n, a in ours.items() for c in _compared(n, a, given[n], rtol, tolerance(meaning, given[n], atol))]

    found = against(expected)
    if not all(c.passed for c in found):
        plain = against(session_of(optimised=False).run(None, feeds))
        found = [min(pair, key=lambda c: (not c.passed, c.max_abs_error)) for pair in zip(found, plain, strict=True)]
    return found


def tolerance(meaning: Meaning, expected: Any, atol: float) -> float:
    """The absolute error that is allowed: a hundredth of the largest number where weights were rounded."""
    if not meaning.rounded or isinstance(expected, list) or expected is None:
        return atol
    array = np.asarray(expected)
    finite = array[np.isfinite(array)] if array.dtype.kind == "f" else array[:0]
    return max(atol, 1e-2 * float(np.abs(finite).max(initial=0)))


def _run_both(session: Any, compiled: Any, candidates: Sequence[Feeds]) -> tuple[dict[str, Any], list, Any]:
    """The first inputs that both take, the source's outputs on them and the IR's request."""
    failures: list[str] = []
    for feeds, given in candidates:
        try:
            expected = session.run(None, feeds)
        except Exception as error:
            failures.append(f"onnxruntime cannot run the source model: {one_line(error)}")
            continue
        request = compiled.create_infer_request()
        try:
            request.infer(_parts(compiled, given))
        except RuntimeError as error:
            failures.insert(0, f"OpenVINO cannot run the IR: {one_line(error)}")
            continue
        return feeds, expected, request
    hint = "; give --verify-inputs FILE.npz, or shapes with --input" if len(candidates) > 1 else ""
    raise StepwellError(f"--verify: {failures[0]}{hint}")


def _parts(compiled: Any, feeds: Mapping[str, Any]) -> dict[str, np.ndarray]:
    """What to give the IR for values of its inputs; those of a sequence are in its parts."""
    ports = {n: port.get_any_name() for port in compiled.inputs for n in port.get_names()}
    found = {ports[n]: v for name, value in feeds.items() for n, v in containers.parts_of(name, value, ports).items()}
    missing = [name for name in ports.values() if name not in found]
    if missing:
        raise StepwellError(f"the IR's input {missing[0]} is not an input of the source model")
    return found


def _outputs(session: Any, compiled: Any, request: Any, meaning: Meaning) -> dict[str, Any]:
    """The IR's values for the outputs of the source model; for those that it has, where it was given others."""
    tensors = [request.get_output_tensor(i) for i in range(len(compiled.outputs))]
    arrays = [np.array(t.str_data if t.element_type.get_type_name() == "string" else t.data) for t in tensors]
    arrays = [meaning.output(port.get_names(), a) for port, a in zip(compiled.outputs, arrays, strict=True)]
    outputs = session.get_outputs()
    if len(outputs) == len(arrays) and all(output.type.startswith("tensor(") for output in outputs):
        return {output.name: a for output, a in zip(outputs, arrays, strict=True)}
    named = {n: a for port, a in zip(compiled.outputs, arrays, strict=True) for n in port.get_names()}
    plain = [o.name for o in outputs if o.type.startswith("tensor(")]
    found = {o.name: containers.value_of(o.name, named) for o in outputs if o.name in named or o.name not in plain}
    if not found:
        raise StepwellError("--verify: the IR has none of the source model's outputs")
    return found


def _compared(name: str, ours: Any, theirs: Any, rtol: float, atol: float) -> list[Comparison]:
    """The comparison of an output, or of each tensor of a sequence. Maps of scores are a tensor in the IR."""
    if isinstance(theirs, list) and theirs and isinstance(theirs[0], dict):
        # onnxruntime sorts the labels, as exporters do.
        theirs = np.array([[row[label] for label in sorted(row)] for row in theirs], np.float32)
    if isinstance(theirs, list) and isinstance(ours, list) and len(ours) == len(theirs):
        rows = [_compared(f"{name}:{i}", a, b, rtol, atol) for i, (a, b) in enumerate(zip(ours, theirs, strict=True))]
        return [c for row in rows for c in row] or [Comparison(name, "sequence", [0], 0.0, 0.0, True)]
    if isinstance(theirs, list) or isinstance(ours, list) or (ours is None) != (theirs is None):
        count = len(theirs) if isinstance(theirs, list) else 0
        return [Comparison(name, "sequence", [count], float("inf"), float("inf"), False)]
    if theirs is None:
        return [Comparison(name, "optional", [], 0.0, 0.0, True)]
    return [compared(name, ours, np.asarray(theirs), rtol, atol)]


def compared(name: str, ours: np.ndarray, theirs: np.ndarray, rtol: float, atol: float) -> Comparison:
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


Feeds = tuple[dict[str, Any], dict[str, Any]]
"""Values of the source's inputs, and of the IR's, both by the source's names."""


def _feeds(
    session: Any, compiled: Any, inputs: str | None, shapes: Sequence[InputSpec], seed: int, meaning: Meaning
) -> Iterator[Feeds]:
    """The inputs to try: those of a file (by name, perhaps after `in:`), or random ones of several sizes.

    A sequence is a list of arrays, an optional input that is left out None. A file has their parts by the names of the
    IR's inputs, such as `x:0`; its values are what the source takes.
    """
    if inputs is None:
        for size in SIZES:
            yield _random(session, compiled, shapes, seed, size, meaning)
        return
    try:
        with np.load(inputs, allow_pickle=False) as data:
            stored = {name.removeprefix("in:"): data[name] for name in data.files}
    except (OSError, ValueError) as error:
        raise StepwellError(f"{inputs}: {error}; an .npz with an array per input is needed") from None
    feeds: dict[str, Any] = {}
    given: dict[str, Any] = {}
    ports = {n: port for port in compiled.inputs for n in port.get_names()}
    for entry in session.get_inputs():
        found = [name for name in stored if name == entry.name or name.startswith(f"{entry.name}:")]
        port = _port(ports, entry.name, meaning)
        if port is None and _absent(entry, meaning) is not None:
            feeds[entry.name] = _absent(entry, meaning)
            continue
        if not found and not entry.type.startswith(("seq(", "optional(")):
            raise StepwellError(f"{inputs}: there is no array for input {entry.name}")
        absent = not found and entry.type.startswith("optional(")
        value = feeds[entry.name] = None if absent else containers.value_of(entry.name, stored)
        if port is not None and isinstance(value, np.ndarray) and value.dtype.kind in "fiub":
            names = list(port.get_names())
            given[names[0]] = meaning.to_ir(names, value, port.get_element_type().to_dtype())
        else:
            given[entry.name] = value
    yield feeds, given


def _port(ports: Mapping[str, Any], name: str, meaning: Meaning) -> Any:
    """The IR's input for one of the source's, where it is a tensor."""
    cuts = {name_of(n, new): n for n, new in meaning.cuts.items()}
    return ports.get(cuts.get(name, name))


def _absent(entry: Any, meaning: Meaning) -> np.ndarray | None:
    """The value of an input of the source that the IR does not have: what it is frozen to, or a state's first one."""
    kind = TYPES.get(entry.type)
    cuts = {name_of(n, new): n for n, new in meaning.cuts.items()}
    frozen = meaning.frozen.get(cuts.get(entry.name) or entry.name)
    if frozen is not None and kind is not None:
        return frozen.astype(kind)
    if meaning.states and kind is not None:
        return np.zeros([d if isinstance(d, int) else 1 for d in entry.shape], kind)
    return None


MEMBERS = 3
"""Tensors in a random sequence whose length changes from run to run."""


def _random(session: Any, compiled: Any, specs: Sequence[InputSpec], seed: int, size: int, meaning: Meaning) -> Feeds:
    """Random inputs: normal floats, small integers. An unknown dimension is 1 if it is the first, otherwise `size`.

    They are values of the IR's inputs, and the source gets what they mean to it.
    """
    generator = np.random.default_rng(seed)
    given = {s.name: s.shape for s in specs if s.shape is not None}
    symbols: dict[str, int] = {}

    def array(kind: np.dtype, dims: Sequence[Any]) -> np.ndarray:
        shape: list[int] = []
        for axis, dim in enumerate(dims):
            if isinstance(dim, Interval):
                dim = min(max(size, dim.lo), dim.hi if dim.hi is not None else size)
            elif not isinstance(dim, int) or dim < 0:
                dim = symbols.setdefault(str(dim), 1 if axis == 0 else size)
            shape.append(dim)
        if kind.kind == "f":
            return generator.standard_normal(shape).astype(kind)
        return generator.integers(0, 2 if kind.kind == "b" else 8, shape).astype(kind)

    ports = {n: port for port in compiled.inputs for n in port.get_names()}
    feeds: dict[str, Any] = {}
    inputs: dict[str, Any] = {}
    for entry in session.get_inputs():
        name, inner = entry.name, entry.type.removeprefix("optional(").removeprefix("seq(").rstrip(")") + ")"
        if inner not in TYPES:
            raise StepwellError(f"input {name} is {entry.type}; give --verify-inputs")
        kind = np.dtype(TYPES[inner])
        port = _port(ports, name, meaning)
        if port is None and _absent(entry, meaning) is not None:
            feeds[name] = _absent(entry, meaning)
            continue
        if "seq(" in entry.type:
            shapes = _members(name, ports)
            feeds[name] = None if shapes is None else [array(kind, dims) for dims in shapes]
            if shapes is None and not entry.type.startswith("optional("):
                feeds[name] = []
            inputs[name] = feeds[name]
        elif entry.type.startswith("optional(") and name not in ports:
            feeds[name] = inputs[name] = None
        elif port is None:
            feeds[name] = array(kind, given.get(name) or entry.shape)
        else:
            names, of = list(port.get_names()), port.get_element_type().to_dtype()
            value = inputs[names[0]] = array(of, _dims(port, given.get(name) or entry.shape, meaning))
            feeds[name] = meaning.to_source(names, value, kind)
    return feeds, inputs


def _dims(port: Any, source: Sequence[Any], meaning: Meaning) -> Sequence[Any]:
    """The dimensions of an input of the IR: its own where they are known, otherwise the source's."""
    shape, names = port.get_partial_shape(), port.get_names()
    order = next((meaning.orders[name] for name in names if name in meaning.orders), None)
    if shape.rank.is_dynamic or (len(source) != len(shape) and shape.is_dynamic and source):
        return source
    if len(source) != len(shape):
        source = [f"{min(names)} {at}" for at in range(len(shape))]
    dims = source if order is None else [source[at] for at in order]
    return [own.get_length() if own.is_static else dim for own, dim in zip(shape, dims, strict=True)]


def _members(name: str, ports: Mapping[str, Any]) -> list[list[Any]] | None:
    """The shapes of the tensors that the IR takes of a sequence; None where it takes none."""

    def dims(port: Any) -> list[Any]:
        return [d.get_length() if d.is_static else f"{name} {i}" for i, d in enumerate(port.get_partial_shape())]

    if stacked := ports.get(f"{name}:stacked"):
        return [dims(stacked)[1:]] * MEMBERS
    if table := ports.get(f"{name}:shapes"):
        return [[f"{name} {i}" for i in range(table.get_partial_shape()[1].get_length())]] * MEMBERS
    numbered = (f"{name}:{i}" for i in range(len(ports)))
    found = [dims(ports[n]) for n in numbered if n in ports]
    return found or None

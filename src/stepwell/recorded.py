"""Holding an IR against outputs that the source framework gave before: `--verify` for what only its framework runs."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from stepwell.dialects.errors import StepwellError
from stepwell.dialects.meaning import Meaning
from stepwell.inference import CONFIG, imported
from stepwell.verify import Comparison, compared, tolerance

HOW = "np.savez('f.npz', **{'x': x, 'out:y': y})"


def stored(inputs: str | None) -> tuple[dict[str, np.ndarray], dict[str, np.ndarray]]:
    """The inputs and outputs of an .npz: `out:NAME` are outputs, all others inputs (perhaps after `in:`).

    Raises StepwellError where there is no such file, or no output in it.
    """
    if inputs is None:
        raise StepwellError(
            "--verify: only ONNX models can be run here; for another one give --verify-inputs FILE.npz with its inputs "
            f"and, as out:NAME, the outputs that its framework gives: {HOW}"
        )
    try:
        with np.load(inputs, allow_pickle=False) as data:
            arrays = {name: data[name] for name in data.files}
    except (OSError, ValueError) as error:
        raise StepwellError(f"{inputs}: {error}; an .npz with an array per input and output is needed") from None
    outputs = {name.removeprefix("out:"): a for name, a in arrays.items() if name.startswith("out:")}
    if not outputs:
        raise StepwellError(f"{inputs}: there are no outputs to compare with; they are named out:NAME, as in {HOW}")
    return {n.removeprefix("in:"): a for n, a in arrays.items() if not n.startswith("out:")}, outputs


def compare(
    xml: Path, inputs: str | None, *, meaning: Meaning | None = None, rtol: float = 1e-3, atol: float = 1e-5
) -> list[Comparison]:
    """Run an IR on recorded inputs and compare with the recorded outputs, by their names.

    They are those of the source: where the IR takes others (mean values, layouts …), it is given what becomes of them.
    Floats agree where |a - b| <= atol + rtol * |b|, everything else exactly. Raises StepwellError where an input or
    output is missing or OpenVINO cannot run the IR.
    """
    meaning = meaning or Meaning()
    meaning.check()
    given, expected = stored(inputs)
    _check_frozen(given, meaning, inputs)
    core = imported("openvino").Core()
    try:
        compiled = core.compile_model(core.read_model(str(xml)), "CPU", CONFIG)
        feeds = {}
        for port in compiled.inputs:
            names = [name for name in given if name in port.get_names() or name.partition(":")[0] in port.get_names()]
            if not names:
                raise StepwellError(f"{inputs}: there is no array for input {port.get_any_name()}")
            value, kind = given[names[0]], port.get_element_type().to_dtype()
            feeds[port] = meaning.to_ir(list(port.get_names()), value, kind) if value.dtype.kind in "fiub" else value
        result = compiled(feeds)
    except RuntimeError as error:
        raise StepwellError(f"--verify: OpenVINO cannot run the IR: {' '.join(str(error).split())[:400]}") from None
    found = {port: meaning.output(port.get_names(), np.array(result[port])) for port in compiled.outputs}
    known = {name: found[port] for port in compiled.outputs for name in port.get_names()}
    missing = [name for name in expected if name not in known]
    if missing:
        raise StepwellError(f"{inputs}: the IR has no output named {missing[0]}; it has {', '.join(sorted(known))}")
    return [compared(n, known[n], value, rtol, tolerance(meaning, value, atol)) for n, value in expected.items()]


def _check_frozen(given: dict[str, np.ndarray], meaning: Meaning, inputs: str | None) -> None:
    """A StepwellError where the outputs were recorded with another value than an input is frozen to."""
    for name, value in meaning.frozen.items():
        held = given.get(name, given.get(f"{name}:0"))
        if held is not None and not np.array_equal(np.broadcast_to(value, held.shape), held):
            raise StepwellError(f"{inputs}: they were recorded with another value of {name} than it is frozen to")


__all__ = ["compare"]

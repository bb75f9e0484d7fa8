"""Holding an IR against outputs that the source framework gave before: `--verify` for what only its framework runs."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from stepwell.dialects.errors import StepwellError
from stepwell.verify import CONFIG, Comparison, compared, imported

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


def compare(xml: Path, inputs: str | None, *, rtol: float = 1e-3, atol: float = 1e-5) -> list[Comparison]:
    """Run an IR on recorded inputs and compare with the recorded outputs, by their names.

    Floats agree where |a - b| <= atol + rtol * |b|, everything else exactly. Raises StepwellError where an input or
    output is missing or OpenVINO cannot run the IR.
    """
    given, expected = stored(inputs)
    core = imported("openvino").Core()
    try:
        compiled = core.compile_model(core.read_model(str(xml)), "CPU", CONFIG)
        feeds = {}
        for port in compiled.inputs:
            names = [name for name in given if name in port.get_names() or name.partition(":")[0] in port.get_names()]
            if not names:
                raise StepwellError(f"{inputs}: there is no array for input {port.get_any_name()}")
            feeds[port] = given[names[0]]
        result = compiled(feeds)
    except RuntimeError as error:
        raise StepwellError(f"--verify: OpenVINO cannot run the IR: {' '.join(str(error).split())[:400]}") from None
    known = {name: np.array(result[port]) for port in compiled.outputs for name in port.get_names()}
    missing = [name for name in expected if name not in known]
    if missing:
        raise StepwellError(f"{inputs}: the IR has no output named {missing[0]}; it has {', '.join(sorted(known))}")
    return [compared(name, known[name], value, rtol, atol) for name, value in expected.items()]


__all__ = ["compare"]

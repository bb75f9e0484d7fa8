"""Runs an IR in OpenVINO, in a process of its own: `python -m stepwell.inference IR.xml feeds.npz results.npz`.

A fault of the runtime ends that process and not the conversion. `feeds.npz` has the inputs by number, perhaps
`extra.json` beside it the names of further tensors that are wanted; `results.npz` gets the outputs by number.
Its settings, and how its errors are told, are those of `--verify` too.
"""

from __future__ import annotations

import importlib
import json
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np

from stepwell.dialects.errors import StepwellError

CONFIG = {"INFERENCE_PRECISION_HINT": "f32", "EXECUTION_MODE_HINT": "ACCURACY"}
"""OpenVINO's settings for the numbers that the model means."""

DEFINITION = {"LP_TRANSFORMS_MODE": "NO"}
"""Without the plugin's int8 kernels, which round otherwise than the operators' definition; not every release has it."""

TIMEOUT = 600


def imported(name: str) -> Any:
    """The module of a runtime; raises StepwellError, which says how to get it, where it is not installed."""
    try:
        return importlib.import_module(name)
    except ImportError:
        raise StepwellError(f"--verify needs {name}: pip install 'stepwell[verify]'") from None


def one_line(error: Exception) -> str:
    """The message of a runtime, on one line and not too long."""
    text = " ".join(str(error).split())
    return text if len(text) <= 400 else f"{text[:200]} … {text[-200:]}"


class NotRunError(StepwellError):
    """OpenVINO cannot run a model; the message is its."""


def run(xml: Path, feeds: Mapping[str, np.ndarray], extra: Sequence[str] = ()) -> list[np.ndarray]:
    """The outputs of an IR for inputs by number ("0", "1", …), those of the tensors `extra` behind them."""
    folder = xml.parent
    np.savez(folder / "feeds.npz", **feeds)  # pyright: ignore[reportArgumentType]: arrays by name
    (folder / "extra.json").write_text(json.dumps(list(extra)))
    command = [sys.executable, "-m", "stepwell.inference", str(xml), str(folder / "feeds.npz"), str(folder / "out.npz")]
    try:
        done = subprocess.run(command, capture_output=True, text=True, timeout=TIMEOUT)
    except subprocess.TimeoutExpired:
        raise NotRunError(f"it does not end within {TIMEOUT} seconds") from None
    if done.returncode:
        lines = [line for line in done.stderr.splitlines() if line.strip()]
        why = " ".join(lines[-1].split())[:400] if lines else f"its process ends with status {done.returncode}"
        raise NotRunError(why)
    with np.load(folder / "out.npz", allow_pickle=False) as data:
        return [data[name] for name in sorted(data.files, key=int)]


def _worker(xml: str, feeds: str, results: str) -> None:
    import openvino

    core = openvino.Core()
    model = core.read_model(xml)
    extra = json.loads(Path(feeds).with_name("extra.json").read_text())
    count = len(model.outputs)
    if extra:
        model.add_outputs(extra)
    try:
        compiled = core.compile_model(model, "CPU", CONFIG | DEFINITION)
    except RuntimeError:
        compiled = core.compile_model(model, "CPU", CONFIG)
    with np.load(feeds, allow_pickle=False) as data:
        given = {int(name): data[name] for name in data.files}
    request = compiled.create_infer_request()
    request.infer(given)
    found = {}
    # A tensor that is an output already is not added, so that those asked for are looked up by name.
    wanted = [*(compiled.output(i) for i in range(count)), *(compiled.output(name) for name in extra)]
    for index, port in enumerate(wanted):
        tensor = request.get_tensor(port)
        text = tensor.element_type.get_type_name() == "string"
        found[str(index)] = np.array(tensor.str_data).astype(str) if text else np.array(tensor.data)
    np.savez(results, **found)


if __name__ == "__main__":
    try:
        _worker(*sys.argv[1:4])
    except Exception as error:
        print(" ".join(str(error).split())[-600:], file=sys.stderr)
        sys.exit(1)

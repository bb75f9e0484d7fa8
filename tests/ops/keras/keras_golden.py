"""Captured Keras models with their inputs and outputs: `data/<family>.tar.xz`, written by capture.py.

A case is a model file and an archive of arrays, `x:<input>` and `y:<output>`. The IR that Stepwell makes is run by
OpenVINO's CPU plugin in f32 and held against what Keras computed.
"""

from __future__ import annotations

import atexit
import shutil
import tarfile
import tempfile
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np
from archives import unpack

DATA = Path(__file__).parent / "data"


@cache
def folder(family: str) -> Path:
    """The files of a family, unpacked once."""
    scratch = Path(tempfile.mkdtemp(prefix="stepwell-keras-"))
    atexit.register(shutil.rmtree, scratch, ignore_errors=True)
    unpack(DATA / f"{family}.tar.xz", scratch)
    return scratch


@cache
def names(family: str) -> tuple[str, ...]:
    """The model files of a family."""
    with tarfile.open(DATA / f"{family}.tar.xz") as archive:
        return tuple(sorted(n for n in archive.getnames() if not n.endswith(".npz")))


@cache
def core() -> Any:
    import openvino

    return openvino.Core()


def run(model: Path, feeds: dict[str, np.ndarray], times: int = 1) -> dict[str, np.ndarray]:
    """The outputs of the IR of a model by name, after so many calls."""
    import stepwell

    with tempfile.TemporaryDirectory() as scratch:
        target = Path(scratch) / "model.xml"
        stepwell.save(stepwell.convert(model), target)
        config = {"INFERENCE_PRECISION_HINT": "f32", "EXECUTION_MODE_HINT": "ACCURACY"}
        compiled = core().compile_model(core().read_model(str(target)), "CPU", config)
        request = compiled.create_infer_request()
        if len(feeds) == 1:  # Keras names the input of a model that has no input layer differently from call to call.
            feeds = {compiled.inputs[0].get_any_name(): next(iter(feeds.values()))}
        for _ in range(times):
            request.infer({name: x.astype(np.str_) if x.dtype.kind in "OU" else x for name, x in feeds.items()})
        found = {}
        for index, port in enumerate(compiled.outputs):
            tensor = request.get_output_tensor(index)
            text = tensor.element_type.get_type_name() == "string"
            value = tensor.str_data.astype(object) if text else np.array(tensor.data)
            found.update(dict.fromkeys(port.get_names(), value))
        return found


def check(family: str, name: str) -> None:
    """Convert, run and compare; integers, booleans, types and shapes exactly."""
    model = folder(family) / name
    arrays = np.load(str(model) + ".npz", allow_pickle=False)
    feeds = {key[2:]: arrays[key] for key in arrays if key.startswith("x:")}
    times = int(arrays["times"]) if "times" in arrays else 1
    found = run(model, feeds, times)
    wanted = {key[2:]: arrays[key] for key in arrays if key.startswith("y:")}
    assert wanted
    for key, theirs in wanted.items():
        assert key in found, f"there is no output {key}; there are {sorted(found)}"
        ours = found[key]
        assert ours.shape == theirs.shape, f"{key}: shape {ours.shape}, expected {theirs.shape}"
        if theirs.dtype.kind in "SU":
            assert ours.astype(str).tolist() == theirs.astype(str).tolist()
            continue
        assert ours.dtype == theirs.dtype, f"{key}: type {ours.dtype}, expected {theirs.dtype}"
        if theirs.dtype.kind == "f":
            rtol, atol = (float(t) for t in arrays["tolerance"]) if "tolerance" in arrays else (1e-3, 1e-5)
            np.testing.assert_allclose(ours.astype(np.float64), theirs.astype(np.float64), rtol=rtol, atol=atol)
        else:
            np.testing.assert_array_equal(ours, theirs)

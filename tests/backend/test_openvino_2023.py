"""What is written runs in OpenVINO 2023.3, the oldest runtime that is promised, and gives the same outputs there.

That runtime needs an environment of its own; the variable STEPWELL_OPENVINO_2023 names its Python.
"""

from __future__ import annotations

import json
import os
import subprocess
from pathlib import Path

import corpus
import numpy as np
import pytest

from stepwell import api, registry
from stepwell.backend.reader import read
from stepwell.backend.writer import save
from stepwell.lowering import pipeline

PYTHON = os.environ.get("STEPWELL_OPENVINO_2023", "")
RUNNER = Path(__file__).with_name("run_2023.py")
DATA = Path(__file__).parents[1] / "models" / "data"
MODELS = sorted(p.stem for p in DATA.glob("*.onnx"))

pytestmark = pytest.mark.skipif(
    not PYTHON,
    reason="STEPWELL_OPENVINO_2023 is not set; it names a Python with openvino==2023.3.0 and numpy<2",
)


def run(jobs: list[tuple[Path, Path, Path]], folder: Path) -> list[str]:
    """What became of each job: "ok", an error, or that it ended the process; the others still run."""
    results: dict[int, str] = {}
    while len(results) < len(jobs):
        waiting = [i for i in range(len(jobs)) if i not in results]
        (folder / "jobs.json").write_text(json.dumps([list(map(str, jobs[i])) for i in waiting]))
        done = subprocess.run(
            [PYTHON, RUNNER, folder / "jobs.json"], capture_output=True, text=True, timeout=900, env=os.environ
        )
        lines = done.stdout.splitlines()
        assert lines, done.stderr
        for number, answer in zip(
            lines[::2], [*lines[1::2], f"the process ended with {done.returncode}"], strict=False
        ):
            results[waiting[int(number)]] = answer
    return [results[i] for i in range(len(jobs))]


def outputs(path: Path) -> list[np.ndarray]:
    with np.load(path, allow_pickle=False) as data:
        return [data[k] for k in data.files]


def same(a: np.ndarray, b: np.ndarray, rtol: float = 1e-3, atol: float = 1e-4) -> bool:
    if a.shape != b.shape:
        return False
    if "f" not in a.dtype.kind + b.dtype.kind:
        return bool(np.array_equal(a, b))
    return bool(np.allclose(a.astype(np.float64), b.astype(np.float64), rtol, atol, equal_nan=True))


NEW_TYPES = {"f8e4m3", "f8e5m2", "f8e8m0", "f4e2m1", "u2", "u3", "u6", "string"}

NOT_THERE = {
    "Constant-opset1__i4": "its plugin cannot give a packed output",
    "Constant-opset1__nf4": "its plugin cannot give a packed output",
    "Convert-opset1__to_i4": "its plugin does not convert to packed types",
    "Convert-opset1__to_u4": "its plugin does not convert to packed types",
    "Convert-opset1__to_u16": "it converts negative numbers in another way",
    "Convert-opset1__to_u32": "it converts negative numbers in another way",
    "Convert-opset1__to_u64": "it converts negative numbers in another way",
    "Parameter-opset1__bf16": "the recorded output is not the input",
    "RandomUniform-opset8__torch": "it knows no torch numbers",
    "Squeeze-opset1__skip": "it refuses to squeeze an axis that is not 1",
}
"""Cases that 2023.3 itself cannot run, or computes otherwise, as OpenVINO wrote them."""


def newest(module) -> int:
    return max(int(op.name.rpartition("_")[2]) for op in module.walk() if op.name.startswith("opset."))


def test_operations(tmp_path):
    """Every operation of the corpus that opset13 can express."""
    context = registry.default(installed=False).context()
    legalize = pipeline.parse("opset-legalize")
    names: list[corpus.Case] = []
    jobs: list[tuple[Path, Path, Path]] = []
    for case in corpus.cases():
        text = case.xml.read_text()
        if not case.runs or case.name in NOT_THERE or any(f'type="{t}"' in text for t in NEW_TYPES):
            continue
        module = read(case.xml)
        for step in legalize:
            step.apply(context, module)
        if newest(module) > 13:
            continue
        xml, given = tmp_path / f"{case.name}.xml", tmp_path / f"{case.name}.in.npz"
        save(module, xml)
        np.savez(given, *(case.inputs or {}).values())
        names.append(case)
        jobs.append((xml, given, tmp_path / f"{case.name}.out.npz"))
    assert len(jobs) > 380
    bad: list[str] = []
    for case, job, answer in zip(names, jobs, run(jobs, tmp_path), strict=True):
        if answer != "ok":
            bad.append(f"{case.name}: {answer}")
        elif not all(map(same, outputs(job[2]), (case.outputs or {}).values())):
            bad.append(f"{case.name}: other outputs")
    assert bad == []


def test_models(tmp_path):
    """Real models, in both versions of IR and with f16 weights: the recorded outputs, and those of this OpenVINO."""
    import openvino as ov

    labels: list[tuple[str, str]] = []
    jobs: list[tuple[Path, Path, Path]] = []
    for name in MODELS:
        for how in ("11", "10", "f16"):
            module = api.convert(DATA / f"{name}.onnx", compress_to_fp16=how == "f16")
            xml = tmp_path / f"{name}-{how}.xml"
            save(module, xml, ir_version=10 if how == "10" else 11)
            with np.load(DATA / f"{name}.npz") as stored:
                given = {k.removeprefix("in:"): stored[k] for k in stored.files if k.startswith("in:")}
            model = ov.Core().read_model(xml)
            np.savez(tmp_path / f"{name}.in.npz", *(given[next(iter(i.names & given.keys()))] for i in model.inputs))
            labels.append((name, how))
            jobs.append((xml, tmp_path / f"{name}.in.npz", xml.with_suffix(".npz")))
    bad: list[str] = []
    for (name, how), job, answer in zip(labels, jobs, run(jobs, tmp_path), strict=True):
        if answer != "ok":
            bad.append(f"{name} {how}: {answer}")
            continue
        config = {"INFERENCE_PRECISION_HINT": "f32", "EXECUTION_MODE_HINT": "ACCURACY"}
        here = ov.Core().compile_model(job[0], "CPU", config)
        with np.load(DATA / f"{name}.npz") as stored:
            wanted = {k.removeprefix("out:"): stored[k] for k in stored.files if k.startswith("out:")}
        loose = 2e-2 if "qdq" in name else 2e-4
        for i, (found, ours) in enumerate(zip(outputs(job[2]), here(outputs(job[1])).to_tuple(), strict=True)):
            if not same(found, np.asarray(ours), loose, loose):
                bad.append(f"{name} {how}: output {i} is not that of this OpenVINO")
            golden = wanted[next(iter(here.outputs[i].names & wanted.keys()))]
            if how != "f16" and not same(found, golden, loose, loose):
                bad.append(f"{name} {how}: output {i} is not the recorded one")
    assert bad == []

"""Captures golden cases: `python tests/ops/kaldi/capture/run.py [--again] [--list] FAMILY...` (none: all).

The outputs are of the reference in f64 (`reference/`). With the programs of Kaldi 5.5 in the folder that the variable
KALDI names, they are held against what those compute of the same files, and the case records that they agree. What is
recorded stays as long as model and inputs are the same; `--again` computes everything anew.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from pathlib import Path

sys.path.pop(0)  # The script's own folder has modules with names of Python's.
sys.path.insert(0, str(Path(__file__).parents[4]))

import numpy as np

from tests.conformance.suites import SUITES
from tests.ops.capturing import alike, main
from tests.ops.kaldi.capture.define import Case, chained
from tests.ops.kaldi.capture.reference import nnet1, nnet2, nnet3, transitions
from tests.ops.kaldi.capture.reference.files import Writer, compress, expand
from tests.ops.store import Golden

KALDI = os.environ.get("KALDI", "")
PLACE = {"mdl": "final.mdl", "chain": "final.mdl"}


def capture(case: Case, recorded: Golden | None) -> Golden:
    content, parts, lines = _written(case)
    inputs = _inputs(case, parts, lines)
    file = PLACE.get(case.form, ("final.nnet", "final.nnet", "final.mdl", "final.raw")[case.generation])
    files = {file: content, **({"counts.txt": case.counts.encode()} if case.counts else {})}
    about = {
        "operator": case.operator,
        "time": "input",
        **({"begins": True} if case.form == "stream" else {}),
        **({"options": dict(case.options)} if case.options else {}),
    }
    agreed = recorded is not None and recorded.about.get("oracle") == "Kaldi 5.5"
    if recorded is not None and recorded.files == files and alike(recorded.inputs, inputs) and (agreed or not KALDI):
        return Golden(case.name, files, inputs, recorded.outputs, {**about, "oracle": recorded.about["oracle"]})
    outputs = _computed(case, parts, lines, {k: v.astype(np.float64) for k, v in inputs.items()})
    oracle = "numpy"
    if KALDI and case.real:
        theirs = _kaldi(case, content, inputs)
        ours = outputs["output"]
        assert theirs.shape == ours.shape, f"Kaldi: {theirs.shape}, the reference: {ours.shape}"
        far = np.abs(theirs - ours) - 1e-4 * np.abs(ours)
        assert far.max() < 1e-5, f"Kaldi: {theirs.ravel()[far.argmax()]}, the reference: {ours.ravel()[far.argmax()]}"
        oracle = "Kaldi 5.5"
    outputs = case.expected(outputs) if case.expected else outputs
    return Golden(
        case.name, files, inputs, {k: v.astype(np.float32) for k, v in outputs.items()}, {**about, "oracle": oracle}
    )


def _built(case: Case):
    """Components, and the lines of an nnet3."""
    rng = np.random.default_rng(case.seed)
    form = {"cm": "CM", "cm2": "CM2", "cm3": "CM3"}.get(case.form, "")
    compressed: dict[bytes, bytes] = {}

    def random(*shape: int, low: float | None = None, high: float = 1.0) -> np.ndarray:
        scale = 1 / np.sqrt(shape[-1]) if len(shape) > 1 else 0.5
        values = rng.normal(size=shape) * scale if low is None else rng.uniform(low, high, shape)
        values = values.astype(np.float32)
        if not form or len(shape) != 2:
            return values
        held = expand(values, form).astype(np.float32)
        compressed[held.tobytes()] = compress(values, form)
        return held

    parts = case.build(random)
    lines = case.lines or (chained(parts) if case.generation == 3 else "")
    return parts, lines, compressed


def _written(case: Case):
    parts, lines, compressed = _built(case)
    w = Writer(case.form == "text", case.form == "double", compressed)
    outputs = _output_size(parts, lines)
    if case.form in ("mdl", "chain") or (case.generation == 2 and case.options.get("counts") == ""):
        transitions.write(w, outputs, separate=case.form == "chain")
    if case.generation == 1:
        nnet1.write(parts, w, case.form == "old")
    elif case.generation == 2:
        nnet2.write(parts, w)
        if case.form == "mdl":
            w.vector(_priors(outputs))
    else:
        nnet3.write(lines, parts, w)
        if case.form in ("mdl", "chain"):
            for name in ("LeftContext", "RightContext"):
                w.token(f"<{name}>")
                w.integer(0)
            w.token("<Priors>")
            w.vector(_priors(outputs) if case.form == "mdl" else np.zeros(0))
    return w.content(), parts, lines


def _priors(size: int) -> np.ndarray:
    values = np.arange(1, size + 1, dtype=np.float32)
    return values / values.sum()


def _output_size(parts, lines: str) -> int:
    last = list(parts.values())[-1] if lines else parts[-1]
    return last.outputs


def _inputs(case: Case, parts, lines: str) -> dict[str, np.ndarray]:
    rng = np.random.default_rng(case.seed + 1)
    size = int(lines.split("name=input dim=")[1].split()[0]) if lines else parts[0].inputs
    x = rng.normal(size=(case.frames, size))
    x = np.exp(x) / np.exp(x).sum(-1, keepdims=True) if case.positive else x
    found = {"input": x.astype(np.float32)}
    if case.ivector and lines:
        found["ivector"] = rng.normal(size=(1, case.ivector)).astype(np.float32)
    elif case.ivector:
        found["input"][:, -case.ivector :] = found["input"][0, -case.ivector :]
    return found


def _computed(case: Case, parts, lines: str, inputs: dict[str, np.ndarray]) -> dict[str, np.ndarray]:
    if case.generation == 1:
        return {"output": nnet1.run(parts, inputs["input"])}
    if case.generation == 2:
        return {"output": nnet2.run(parts, inputs["input"])}
    return nnet3.Net(lines, parts).run(inputs)


def _kaldi(case: Case, content: bytes, inputs: dict[str, np.ndarray]) -> np.ndarray:
    """What Kaldi's programs compute."""
    with tempfile.TemporaryDirectory() as scratch:
        place = Path(scratch)
        (place / "model").write_bytes(content)
        for name, value in inputs.items():
            rows = value if name == "input" else value[:1]
            inner = "\n".join("  " + " ".join(map(repr, row.tolist())) for row in rows)
            (place / name).write_text(f"u  [{inner} ]\n" if name == "ivector" else f"u  [\n{inner} ]\n")
        model = place / "model"
        tool = ("", "nnetbin/nnet-forward", "nnet2bin/nnet-compute", "nnet3bin/nnet3-compute")[case.generation]
        whole = case.form in ("mdl", "chain")
        if whole:
            _call(
                f"nnet{case.generation}bin/nnet{case.generation if case.generation == 3 else ''}-am-copy",
                *(["--raw=true"] if case.generation == 3 else ["--remove-dropout=false"]),
                str(model),
                str(place / "raw"),
            )
        if whole and case.generation == 3:
            model = place / "raw"
        elif whole:
            tool = "nnet2bin/nnet-am-compute"
        more = {1: ["--no-softmax=false"], 2: ["--divide-by-priors=false"] if whole else [], 3: ["--use-gpu=no"]}
        told = [*more[case.generation], *(["--ivectors=ark:" + str(place / "ivector")] if "ivector" in inputs else [])]
        _call(tool, *told, str(model), f"ark:{place / 'input'}", f"ark:{place / 'output'}")
        return _matrix((place / "output").read_bytes())


def _matrix(content: bytes) -> np.ndarray:
    head = content.index(b"\0BFM ") + 5
    rows, columns = (int(np.frombuffer(content, "<i4", 1, head + k)[0]) for k in (1, 6))
    return np.frombuffer(content, "<f4", rows * columns, head + 10).reshape(rows, columns).astype(np.float64)


def _call(tool: str, *arguments: str) -> None:
    done = subprocess.run([str(Path(KALDI) / tool), *arguments], capture_output=True, text=True, timeout=60)
    lines = [line for line in done.stderr.splitlines() if line.startswith(("ERROR", "ASSERT"))]
    assert done.returncode == 0, f"{tool}: {' '.join(lines or [done.stderr])[:250]}"


if __name__ == "__main__":
    sys.exit(main(Path(__file__).parent, SUITES["kaldi"].store, capture, __doc__ or ""))

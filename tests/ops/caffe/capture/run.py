"""Captures golden cases: `CAFFE_ORACLE=FOLDER python tests/ops/caffe/capture/run.py [--again] [--list] FAMILY...`.

The expected outputs are computed in float64 by Caffe itself (see `tests/ops/caffe/oracle.py` for how its library is
built), by a formula of the case, or, without a Caffe, by OpenCV's dnn. What OpenCV makes of each case is recorded as
well. What is recorded stays as long as model and inputs are the same; `--again` computes everything anew.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

sys.path.pop(0)  # The script's own folder has modules with names of Python's.
sys.path.insert(0, str(Path(__file__).parents[4]))

import numpy as np

from tests.ops.caffe import opencv, oracle, wire
from tests.ops.caffe.capture.define import Case
from tests.ops.capturing import alike, main
from tests.ops.store import Golden, Store

FOLDER = Path(__file__).parent


def capture(case: Case, recorded: Golden | None) -> Golden:
    """Write the files of a case and compute what is expected, unless just this is recorded."""
    inputs, blobs = case.fed(), case.blobs()
    files = _files(case, blobs)
    if recorded and case.formula is None and _same(case, recorded, files, inputs):
        kept = {k: v for k, v in recorded.about.items() if k in ("oracle", "opencv")}
        return Golden(case.name, files, inputs, recorded.outputs, {**case.about, **kept})
    theirs = opencv.run(case, inputs, blobs)
    if case.formula is not None:
        by, found = "formula", _by_formula(case, inputs, blobs)
    elif oracle.there():
        by, found = "caffe", oracle.run(case.same_as or case.text, inputs, wire.weights(case.kinds(), blobs, case.form))
    else:
        assert not isinstance(theirs, str), theirs
        by, found = "opencv", theirs
    if case.outputs is not None:
        found = {name: found[name] for name in case.outputs}
    outputs = {name: np.asarray(value).astype(np.float32) for name, value in found.items()}
    assert outputs, "no outputs"
    assert all(np.isfinite(v).all() for v in outputs.values()), "a result is not finite"
    about = {**case.about, "oracle": by, "opencv": opencv.verdict(theirs, outputs)}
    return Golden(case.name, files, inputs, outputs, about)


def _same(case: Case, recorded: Golden, files: dict[str, bytes], inputs: dict[str, np.ndarray]) -> bool:
    """Whether just this is recorded."""
    known = case.outputs is None or list(recorded.outputs) == list(case.outputs)
    return known and dict(recorded.files) == files and alike(recorded.inputs, inputs)


def _files(case: Case, blobs: dict[str, list[np.ndarray]]) -> dict[str, bytes]:
    """The files of a case by name, the one to convert first."""
    text = case.text.encode()
    if case.form == "textonly":
        return {"net.prototxt": text}
    if case.form == "binary":
        return {"net.caffemodel": wire.with_blobs(oracle.binary(case.text), blobs)}
    return {"net.prototxt": text, "net.caffemodel": wire.weights(case.kinds(), blobs, case.form)}


def _by_formula(case: Case, inputs: dict[str, np.ndarray], blobs: dict[str, list[np.ndarray]]) -> dict[str, Any]:
    assert case.formula is not None
    weights = [b.astype(np.float64) for name in blobs for b in blobs[name]]
    found = case.formula(*(v.astype(np.float64) for v in inputs.values()), *weights)
    found = found if isinstance(found, tuple) else (found,)
    names = case.outputs or [f"out{i}" if i else "out" for i in range(len(found))]
    return dict(zip(names, found, strict=True))


if __name__ == "__main__":
    sys.exit(main(FOLDER, Store(FOLDER.parent / "golden"), capture, __doc__ or ""))

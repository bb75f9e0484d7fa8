"""Every model of the corpus through the common pipeline: OpenVINO gives the same outputs, of the same types."""

from __future__ import annotations

import functools
import shutil
from pathlib import Path
from typing import Any

import corpus
import numpy as np
import pytest

from stepwell import registry
from stepwell.backend.reader import read
from stepwell.backend.writer import save
from stepwell.lowering import pipeline

RANDOM = {"RandomUniform", "Multinomial"}
"""Types whose outputs depend on the names and the order of layers."""

CASES = [c for c in corpus.cases() if c.runs and c.type not in RANDOM]


@functools.cache
def core() -> Any:
    import openvino

    return openvino.Core()


def outputs(xml: Path, inputs: list[np.ndarray]) -> list[np.ndarray]:
    """What OpenVINO's CPU plugin gives for inputs in order."""
    hints = {"INFERENCE_PRECISION_HINT": "f32", "EXECUTION_MODE_HINT": "ACCURACY"}
    compiled = core().compile_model(core().read_model(str(xml)), "CPU", hints)
    request = compiled.create_infer_request()
    request.infer(dict(enumerate(inputs)))
    tensors = [request.get_output_tensor(i) for i in range(len(compiled.outputs))]
    return [np.array(t.str_data if t.element_type.get_type_name() == "string" else t.data) for t in tensors]


def same(a: np.ndarray, b: np.ndarray) -> bool:
    if a.shape != b.shape or a.dtype != b.dtype:
        return False
    if a.dtype.kind not in "fV":
        return bool(np.array_equal(a, b))
    narrow = a.dtype.itemsize < 4
    a, b = a.astype(np.float64), b.astype(np.float64)
    return bool(np.allclose(a, b, rtol=1e-2 if narrow else 2e-4, atol=1e-3 if narrow else 1e-6, equal_nan=True))


def check(xml: Path, case: corpus.Case, folder: Path) -> None:
    """The model gives the same outputs after the pipeline."""
    given = case.inputs
    assert given is not None
    inputs = list(given.values())
    module = read(xml)
    context = registry.default(installed=False).context()
    for step in pipeline.parse("include common\ncheck{contract=opset-final}"):
        step.apply(context, module)
    changed = folder / "changed.xml"
    save(module, changed)
    before, after = outputs(xml, inputs), outputs(changed, inputs)
    assert len(before) == len(after)
    for theirs, ours in zip(before, after, strict=True):
        assert same(ours, theirs), f"expected {theirs.reshape(-1)[:8]}, got {ours.reshape(-1)[:8]}"


@pytest.mark.parametrize("case", CASES, ids=lambda c: c.name)
def test_outputs_stay(case: corpus.Case, tmp_path: Path):
    check(case.xml, case, tmp_path)


@pytest.mark.parametrize("case", CASES, ids=lambda c: c.name)
def test_outputs_stay_with_unknown_sizes(case: corpus.Case, tmp_path: Path):
    variants = dict(corpus.variants(case.xml.read_text()))
    if "all-unknown" not in variants:
        return  # A model without inputs of any size is the other test's.
    xml = tmp_path / "model.xml"
    xml.write_text(variants["all-unknown"])
    shutil.copy(case.xml.with_suffix(".bin"), xml.with_suffix(".bin"))
    try:
        outputs(xml, list((case.inputs or {}).values()))
    except RuntimeError as error:
        pytest.skip(f"OpenVINO does not run it with unknown sizes: {str(error).strip().splitlines()[-1]}")
    check(xml, case, tmp_path)

"""The modules of the texts of source dialects compute the same with and without their rewrites, in OpenVINO.

Each is lowered as it is and once more behind its pass. Where only the pass makes operators that have a lowering, the
framework's golden cases say what is right (`tests/test_rewrites.py` looks for them).
"""

from __future__ import annotations

import re
from pathlib import Path

import numpy as np
import pytest
import running
from xdsl.dialects.builtin import ModuleOp

from stepwell import registry
from stepwell.dialects import text
from stepwell.lowering.conversion import ConversionError

HERE = Path(__file__).parent
DIALECTS = ("caffe", "kaldi", "mxnet", "onnx", "tf")
LOWER = {"kaldi": "kaldi-frames,kaldi-to-opset"}
NOT_RUN = {
    "kaldi-canonicalize-40": "a later frame of what is the same at every frame has a lowering behind the pass only",
}


def modules() -> list[tuple[str, str, str, str]]:
    """(name, dialect, pipeline, text) of every module that a canonicalisation is shown on."""
    found = []
    for dialect in DIALECTS:
        folder = HERE / dialect
        for file in [*sorted(folder.glob("canonicalize*.mlir")), *sorted((folder / "canonicalize").glob("*.mlir"))]:
            content = file.read_text()
            run = re.search(r'-p "(.*?)"', content)
            assert run is not None
            for i, part in enumerate(content.split("// -----")):
                found.append((f"{dialect}-{file.stem}-{i}", dialect, run[1], part))
    return found


def lowered(dialect: str, passes: str, part: str) -> ModuleOp:
    module = text.from_text(part, registry.default(installed=False).context(), dialect)
    steps = [passes, LOWER.get(dialect, f"{dialect}-to-opset"), "opset-fold", "opset-dce"]
    return running.passes(module, ",".join(filter(None, steps)))


def inputs(module: ModuleOp, dialect: str) -> list[np.ndarray]:
    """Random inputs; of Kaldi's frames there are more than a component looks away from one."""
    made = running.inputs(module)
    return [np.concatenate([x + i for i in range(6)]) for x in made] if dialect == "kaldi" else made


@pytest.mark.parametrize(("name", "dialect", "passes", "part"), modules(), ids=[m[0] for m in modules()])
def test_values_stay(name: str, dialect: str, passes: str, part: str, tmp_path: Path):
    if name in NOT_RUN:
        pytest.skip(NOT_RUN[name])
    try:
        plain = lowered(dialect, "", part)
    except ConversionError:
        pytest.skip("only the pass makes operators that have a lowering")
    rewritten = lowered(dialect, passes, part)
    before = running.run(plain, inputs(plain, dialect), tmp_path, "before")
    after = running.run(rewritten, inputs(rewritten, dialect), tmp_path, "after")
    assert len(before) == len(after)
    for theirs, ours in zip(before, after, strict=True):
        assert theirs.shape == ours.shape and theirs.dtype == ours.dtype
        np.testing.assert_allclose(ours, theirs, rtol=2e-5, atol=2e-5)

"""PyTorch's embedding_bag as an export leaves it: each mode, weights, empty bags, padding, offsets with the last end.

What is expected is PyTorch's definition in numpy; ONNX Runtime has the operator in builds for training only.
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import onnx
import pytest

import stepwell
from stepwell.dialects.errors import StepwellError
from tests.ops.onnx.cases import OpCase, check, core

rng = np.random.default_rng(3)
TABLE = rng.standard_normal((7, 3)).astype(np.float32)
INDICES = np.array([0, 2, 6, 6, 1, 4])
OFFSETS = np.array([0, 2, 2, 5])
WEIGHTS = rng.standard_normal(6).astype(np.float32)


def bags(mode: int, offsets: np.ndarray, weights: np.ndarray | None, padding: int, last: int) -> np.ndarray:
    """One row for each bag."""
    starts = offsets[:-1] if last else offsets
    ends = [*starts[1:], len(INDICES)]
    found = np.zeros((len(starts), 3))
    for i, (lo, hi) in enumerate(zip(starts, ends, strict=True)):
        kept = [k for k in range(lo, hi) if INDICES[k] != padding]
        rows = TABLE[INDICES[kept]].astype(np.float64)
        if weights is not None:
            rows = rows * weights[kept][:, None]
        if len(kept):
            found[i] = (rows.sum(0), rows.mean(0), rows.max(0))[mode]
    return found.astype(np.float32)


def case(
    mode: int,
    weights: np.ndarray | None = None,
    padding: int = -1,
    last: int = 0,
    domain: str = "org.pytorch.aten",
    **o,
) -> OpCase:
    offsets = np.append(OFFSETS, len(INDICES)) if last else OFFSETS
    about = {"operator": "embedding_bag", "overload_name": "", "mode": mode, "sparse": 0, **o}
    if padding >= 0:
        about["padding_idx"] = padding
    if last:
        about["include_last_offset"] = 1
    given = [TABLE, INDICES, offsets, *([] if weights is None else [weights])]
    label = f"{mode}-{'weights' if weights is not None else ''}-{padding}-{last}-{domain}"
    expected = [bags(mode, offsets, weights, padding, last)]
    return OpCase("ATen", given, about, constants=(0,), domain=domain, expected=expected, label=label)


CASES = [
    *(case(mode, padding=padding, last=last) for mode in (0, 1, 2) for padding in (-1, 6) for last in (0, 1)),
    *(case(0, WEIGHTS, padding) for padding in (-1, 6)),
    case(1, domain=""),
]


@pytest.mark.parametrize("dynamic", [False, True], ids=["static", "dynamic"])
@pytest.mark.parametrize("case", CASES, ids=str)
def test_embedding_bag(case: OpCase, dynamic: bool):
    check(replace(case, dynamic=dynamic))


@pytest.mark.parametrize("case", [c for c in CASES if c.label[0] != "2"], ids=str)
def test_numbers_of_indices_that_are_not_known(case: OpCase, tmp_path: Path):
    """An OpCase knows the sizes of what may be a shape."""
    onnx.save(case.model(), tmp_path / "model.onnx")
    unknown = {name: [None] for name in case.feeds()}
    stepwell.save(stepwell.convert(tmp_path / "model.onnx", input=unknown), tmp_path / "model.xml")
    compiled = core().compile_model(core().read_model(str(tmp_path / "model.xml")), "CPU")
    found = compiled(case.feeds())[0]
    assert case.expected is not None
    np.testing.assert_allclose(found, case.expected[0], rtol=1e-4, atol=1e-5)


def test_another_operator_of_pytorch_is_named(tmp_path: Path):
    case = OpCase("ATen", [TABLE, TABLE], {"operator": "cdist", "p": 2.0}, domain="org.pytorch.aten")
    onnx.save(case.model(), tmp_path / "model.onnx")
    with pytest.raises(StepwellError, match="PyTorch's own operator 'cdist'; export the model without a fallback"):
        stepwell.convert(tmp_path / "model.onnx")

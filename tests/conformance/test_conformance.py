"""Every twelfth of ONNX's backend tests does what the record says; `run.py --record` makes the record."""

from __future__ import annotations

import json

import onnx
import pytest

from tests.conformance.cases import cases, name_of
from tests.conformance.page import EXPECTED
from tests.conformance.pool import run_all
from tests.conformance.run import OURS

STEP = 12


def test_subset():
    recorded = json.loads(EXPECTED.read_text())
    if recorded["onnx"] != onnx.__version__:
        pytest.skip(f"the record is of onnx {recorded['onnx']}, this is {onnx.__version__}")
    chosen = cases()[::STEP]
    assert len(chosen) > 150
    expected = {name_of(f): recorded["cases"][name_of(f)].partition(":")[0] for f in chosen}
    found = {o.name: o for o in run_all(chosen, 1, OURS)}
    changed = {n: f"{found[n].status}, not {s}: {found[n].detail}" for n, s in expected.items() if found[n].status != s}
    assert not changed

"""Every golden case passes, but for those whose recorded outcome is another (`tests/conformance/golden_run.py`)."""

from __future__ import annotations

import importlib

import ml_dtypes
import numpy as np
import pytest

from tests.conformance.golden_cases import retried
from tests.conformance.golden_page import Record
from tests.conformance.suites import SUITES
from tests.ops.store import _decoded, _encoded

FAMILIES = [(name, family) for name, suite in SUITES.items() for family in suite.store.families()]


@pytest.mark.parametrize(("name", "family"), FAMILIES)
def test_family(name: str, family: str):
    """Every case passes that did when the outcomes were recorded, and those that are newer."""
    assert retried(SUITES[name], Record(SUITES[name]).passing(family)) == {}


@pytest.mark.parametrize(("name", "family"), FAMILIES)
def test_the_captured_cases_are_those_defined(name: str, family: str):
    """Definitions need no framework until they are captured."""
    cases = importlib.import_module(f"{SUITES[name].module}.{family}").FAMILY.cases
    assert sorted(SUITES[name].store.names(family)) == sorted(cases), f"run tests/ops/{name}/capture/run.py {family}"


def test_strings_and_narrow_types_are_kept():
    for value in (
        np.array([[b"a\x00", b""], [b"\xff", "ÿ".encode()]], object),
        np.array(b"scalar", object),
        np.array([1.5, -2], ml_dtypes.bfloat16),
        np.array(3, np.int8),
        np.zeros((2, 0), np.float16),
    ):
        marked = {mark.removeprefix("#"): stored for mark, stored in _encoded(value).items()}
        again = _decoded(marked)
        assert again.dtype == value.dtype
        assert again.shape == value.shape
        assert again.tolist() == value.tolist()

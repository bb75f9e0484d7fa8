"""Every golden case passes, but for those whose recorded outcome is another (`tests/conformance/tf_run.py`)."""

from __future__ import annotations

import importlib
from pathlib import Path

import pytest

from tests.conformance import tf_page
from tests.conformance.pool import run_all
from tests.conformance.tf_cases import STEPWELL
from tests.ops.tf import store

RECORDED = tf_page.recorded()["cases"]


@pytest.mark.parametrize("family", store.families())
def test_family(family: str):
    """Every case passes that did when the outcomes were recorded, and those that are newer.

    They run in another process, which the runtime's CPU plugin may end or damage: what does not pass there is run once
    more in a process of its own.
    """
    cases = [Path(family, name) for name in store.names(family)]
    expected = [c for c in cases if RECORDED.get(c.as_posix(), "passed").partition(" ")[0] == "passed"]
    outcomes = {o.name: o for o in run_all(expected, 1, STEPWELL)}
    for case in expected:
        if outcomes[case.as_posix()].status != "passed":
            outcomes.update((o.name, o) for o in run_all([case], 1, STEPWELL))
    failing = {o.name: f"{o.status}: {o.detail}" for o in outcomes.values() if o.status != "passed"}
    assert failing == {}


@pytest.mark.parametrize("family", store.families())
def test_the_captured_cases_are_those_defined(family: str):
    """Definitions need no TensorFlow until they are captured."""
    cases = importlib.import_module(f"tests.ops.tf.capture.{family}").FAMILY.cases
    assert sorted(store.names(family)) == sorted(cases), f"run tests/ops/tf/capture/run.py {family} with TensorFlow"


def test_strings_and_narrow_types_are_kept():
    import ml_dtypes
    import numpy as np

    for value in (
        np.array([[b"a\x00", b""], [b"\xff", "ÿ".encode()]], object),
        np.array(b"scalar", object),
        np.array([1.5, -2], ml_dtypes.bfloat16),
        np.array(3, np.int8),
        np.zeros((2, 0), np.float16),
    ):
        marked = {mark.removeprefix("#"): stored for mark, stored in store._encoded(value).items()}
        again = store._decoded(marked)
        assert again.dtype == value.dtype
        assert again.shape == value.shape
        assert again.tolist() == value.tolist()

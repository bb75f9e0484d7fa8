"""Every golden case passes, but for those whose recorded outcome is another (`tests/conformance/tf_run.py`)."""

from __future__ import annotations

import importlib
from pathlib import Path

import pytest

from stepwell import frontends
from tests.conformance import tf_page
from tests.ops.tf import store

RECORDED = tf_page.recorded()
READS_TF = (Path(frontends.__file__).parent / "tf" / "__init__.py").exists()
CASES = [(family, name) for family in store.families() for name in store.names(family)]


@pytest.mark.skipif(not READS_TF, reason="TensorFlow is not read yet")
@pytest.mark.parametrize(("family", "name"), CASES, ids=[f"{family}/{name}" for family, name in CASES])
def test_case(family: str, name: str):
    from tests.ops.tf.golden import check

    case = f"{family}/{name}"
    recorded = RECORDED["cases"].get(case, "passed").partition(" ")[0]
    if recorded not in ("passed", "refused"):
        # What the runtime gets wrong may damage this process, and with it cases that come later.
        pytest.xfail(f"{recorded}: {RECORDED['reasons'].get(case)}")
    try:
        check(store.load(family, name))
    except Exception as error:
        if recorded == "passed":
            raise
        pytest.xfail(f"{recorded}: {RECORDED['reasons'].get(case)} (now {type(error).__name__}: {error})")


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

"""The record of TensorFlow's golden cases is of the cases that are there, and Stepwell is behind on no operator."""

from __future__ import annotations

from collections import Counter

import pytest

from tests.conformance.tf_cases import cases, load
from tests.conformance.tf_page import EXPECTED, PAGE, recorded

pytestmark = pytest.mark.skipif(not EXPECTED.exists(), reason="nothing is recorded yet")


def test_what_is_recorded_is_of_cases_that_are_there():
    known = {case.as_posix() for case in cases()}
    assert set(recorded()["cases"]) - known == set(), "run tests/conformance/tf_run.py --record"


def test_never_fewer_than_ovc_on_any_operator():
    passed: dict[str, Counter[str]] = {"stepwell": Counter(), "ovc": Counter()}
    operators = {case.as_posix(): load(case).operator for case in cases()}
    for case, text in recorded()["cases"].items():
        for by, status in zip(passed, text.split(), strict=False):
            passed[by][operators[case]] += status == "passed"
    behind = {o: f"{passed['stepwell'][o]}, ovc {n}" for o, n in passed["ovc"].items() if passed["stepwell"][o] < n}
    assert behind == {}


def test_the_page_is_of_the_record():
    total = len(recorded()["cases"])
    assert f"| cases passed | {total} |" in PAGE.read_text()

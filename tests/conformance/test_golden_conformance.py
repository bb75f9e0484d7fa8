"""The records of golden cases are of the cases that are there, and Stepwell is behind on no operator."""

from __future__ import annotations

import pytest

from tests.conformance.golden_page import Record
from tests.conformance.suites import SUITES

RECORDED = [name for name, suite in SUITES.items() if suite.expected.exists()]


@pytest.mark.parametrize("name", RECORDED)
def test_what_is_recorded_is_of_cases_that_are_there(name: str):
    suite = SUITES[name]
    known = {case.as_posix() for case in suite.cases()}
    assert set(Record(suite).read()["cases"]) - known == set(), f"run tests/conformance/golden_run.py {name} --record"


@pytest.mark.parametrize("name", RECORDED)
def test_never_fewer_than_ovc_or_mo_on_any_operator(name: str):
    behind = {
        f"{operator} by {by}": f"{passed['stepwell']}, {by} {passed[by]}"
        for operator, passed in Record(SUITES[name]).passed().items()
        for by in SUITES[name].converters
        if passed["stepwell"] < passed[by]
    }
    assert behind == {}


@pytest.mark.parametrize("name", RECORDED)
def test_the_page_is_of_the_record(name: str):
    total = len(Record(SUITES[name]).read()["cases"])
    assert f"| cases passed | {total} |" in SUITES[name].page.read_text()

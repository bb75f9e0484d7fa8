"""Random graphs by seed, converted with the whole pipeline and run: as many as fit a minute; `run.py` for more."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from tests.fuzz import checks, known
from tests.fuzz.generator import generate

SEEDS = range(60)
"""Graphs without empty tensors only are run by the bare pipeline too; the round trips take every sixth."""


@pytest.mark.parametrize("seed", SEEDS)
def test_graph(seed: int):
    case = generate(seed)
    if wrong := checks.outcome(case):
        own = checks.own_reader(case)
        if not known.excused(wrong, own):
            pytest.fail(f"{wrong}; {checks.bisect(case)}; OpenVINO's own reader: {own or 'right'}")


@pytest.mark.parametrize("seed", SEEDS[::6])
@pytest.mark.parametrize("check", (checks.text_round_trip, checks.file_round_trip, checks.compression))
def test_round_trip(check, seed: int):
    assert not check(generate(seed))


def test_graphs_are_the_same_for_the_same_seed():
    assert generate(7).model.SerializeToString() == generate(7).model.SerializeToString()


def test_differences_are_seen():
    """The comparison fails where it should."""
    case = generate(2)
    found = [a + 1 if a.dtype.kind == "f" else ~a for a in case.expected]
    assert checks.difference(case, found)
    assert checks.difference(case, [a[None] for a in case.expected])

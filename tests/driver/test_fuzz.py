"""A few hundred damaged models, the same ones each time; `damage.py` makes as many as one wants."""

from __future__ import annotations

from collections import Counter

import damage
import pytest
from mutants import mutant

COUNT = 300


@pytest.mark.parametrize("seed", [2026])
def test_damaged_models(seed: int):
    outcomes = list(damage.fuzz(damage.jobs(COUNT, seed), 2))
    counts = Counter(o.status for o in outcomes)
    assert not [o for o in outcomes if o.status not in ("converted", "refused")]
    # Both ends are reached often: mutants are neither harmless nor all refused at the door.
    assert counts["converted"] > COUNT // 10 and counts["refused"] > COUNT // 4


def test_a_mutant_is_the_same_each_time():
    first, second = (damage.jobs(20, 7) for _ in range(2))
    assert first == second
    data = first[0].path.read_bytes()
    names = damage.operators()
    assert mutant(data, 3, names) == mutant(data, 3, names) != data


def test_a_crash_is_seen(tmp_path, monkeypatch):
    """The oracle itself: an exception that is no StepwellError, and a rule that fails."""
    import stepwell

    data = (damage.TESTS.parent / "examples" / "samplenet.onnx").read_bytes()
    assert damage.convert(data, tmp_path) == ("converted", "")
    monkeypatch.setattr(stepwell, "convert", lambda _: {}["gone"])
    assert damage.convert(data, tmp_path)[0] == "crashed"

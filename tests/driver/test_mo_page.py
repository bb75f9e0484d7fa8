"""docs/mo-options.md has a row for every option of Model Optimizer and for every question of its FAQ."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from stepwell.mo import FLAGS, IDLE, VALUES

PAGE = (Path(__file__).resolve().parents[2] / "docs" / "mo-options.md").read_text()
ROWS = [
    tuple(cell.strip() for cell in line.strip("|").split("|")) for line in PAGE.splitlines() if line.startswith("| ")
]
STATES = ("done", "not needed", "refused with a reason", "told")
MISSING = {21, 94, 95, 96}
"""Numbers that the FAQ does not have."""


@pytest.mark.parametrize("name", sorted({*FLAGS, *VALUES}))
def test_every_option_has_a_row(name: str):
    rows = [row for row in ROWS if row[0] == f"`--{name}`"]
    assert len(rows) == 1
    assert rows[0][1].startswith(STATES)
    idle = rows[0][1].startswith("not needed") or "always" in rows[0][1] or "better" in rows[0][1]
    assert name not in IDLE or idle or name == "stream_output"


def test_every_question_has_a_row():
    numbers = [int(row[0]) for row in ROWS if re.fullmatch(r"\d+", row[0])]
    assert numbers == [n for n in range(1, 105) if n not in MISSING]
    assert all(row[2] for row in ROWS if re.fullmatch(r"\d+", row[0]))


def test_the_page_names_no_other_options():
    known = {*FLAGS, *VALUES}
    assert {row[0].strip("`-") for row in ROWS if row[0].startswith("`--")} <= known

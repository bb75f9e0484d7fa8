"""docs/mo-transforms.md: each transformation once, with a status that there is, and passes and rules that there are."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path

from stepwell import registry

PAGE = (Path(__file__).resolve().parents[2] / "docs" / "mo-transforms.md").read_text()
ROWS = [[cell.strip() for cell in line.strip("|").split("|")] for line in PAGE.splitlines() if line.startswith("| ")]
ENTRIES = [row for row in ROWS if row[0] != "transformation"]
STATES = {"done", "done better", "not needed", "open"}


def test_each_transformation_has_one_status():
    names = Counter(name.strip() for row in ENTRIES for name in row[0].split(","))
    assert len(names) > 300
    assert [n for n, count in names.items() if count > 1] == []
    assert {row[1] for row in ENTRIES} <= STATES
    assert all(len(row) == 3 and row[2] for row in ENTRIES)


def test_the_passes_and_rules_exist():
    known = registry.default(installed=False)
    rules = {entry.name for _, _, entry in known.entries()}
    for name in re.findall(r"`([a-z][a-z_-]+)`", "\n".join(row[2] for row in ENTRIES)):
        assert name in known.passes or name in rules, name

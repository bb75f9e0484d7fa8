"""The record of the golden cases of TensorFlow's operators, and the page of the documentation."""

from __future__ import annotations

import json
from collections import Counter, defaultdict
from functools import cache
from pathlib import Path
from typing import Any

from tests.conformance.page import Outcome

EXPECTED = Path(__file__).with_name("expected_tf.json")
PAGE = Path(__file__).parents[2] / "docs" / "conformance-tf.md"
CONVERTERS = ("stepwell", "ovc", "mo")
SHOWN = {"stepwell": "Stepwell", "ovc": "`ovc`", "mo": "`mo`"}


def recorded() -> dict[str, Any]:
    """Versions, for each case the outcomes by Stepwell, ovc and mo, and the reasons of Stepwell's failures."""
    if EXPECTED.exists():
        return _read(EXPECTED.stat().st_mtime_ns)
    return {"openvino": "", "mo": "2023.3", "cases": {}, "reasons": {}}


@cache
def _read(_written: int) -> dict[str, Any]:
    return json.loads(EXPECTED.read_text())


def outcome_of(case: str, by: str) -> str:
    """What is recorded of a case by one of the converters."""
    known = recorded()["cases"].get(case)
    return known.split()[CONVERTERS.index(by)] if known else "unknown"


def record(known: list[str], found: dict[str, list[Outcome]]) -> None:
    """Take what was found into the record; of cases that are no longer there, nothing stays."""
    import openvino

    before = recorded()
    columns = {by: {case: text.split()[i] for case, text in before["cases"].items()} for i, by in enumerate(CONVERTERS)}
    reasons = dict(before["reasons"])
    for by, outcomes in found.items():
        for outcome in outcomes:
            columns[by][outcome.name] = outcome.status
            if by == "stepwell":
                reasons.pop(outcome.name, None)
                if outcome.status != "passed":
                    reasons[outcome.name] = outcome.detail
    after = {
        "openvino": openvino.__version__.split("-")[0],
        "mo": before["mo"],
        "cases": {case: " ".join(columns[by].get(case, "unknown") for by in CONVERTERS) for case in sorted(known)},
        "reasons": {case: reasons[case] for case in sorted(set(reasons) & set(known))},
    }
    EXPECTED.write_text(json.dumps(after, indent=0, ensure_ascii=False) + "\n")


def document(operators: dict[str, str]) -> None:
    """Write the page from the record; `operators` are those of the cases."""
    known = recorded()
    tables: dict[str, Counter[str]] = defaultdict(Counter)
    total: Counter[str] = Counter()
    for case, text in known["cases"].items():
        for by, status in zip(("cases", *CONVERTERS), ("passed", *text.split()), strict=True):
            tables[operators[case]][by] += status == "passed"
            total[by] += status == "passed"
        total["unknown"] += "unknown" in text
    behind = sorted(o for o, passed in tables.items() if passed["stepwell"] < max(passed["ovc"], passed["mo"]))
    only = [c for c, text in known["cases"].items() if text.split()[0] != "passed" and "passed" in text.split()[1:]]
    lines = [
        "# Conformance of TensorFlow's operators",
        "",
        "Golden cases captured from TensorFlow (`tests/ops/tf`), converted by Stepwell, by `ovc` and by",
        f"`mo` {known['mo']}, and run by OpenVINO {known['openvino']} on the CPU in f32, accuracy mode. An output is",
        "found by the name of its tensor; element type and shape must be TensorFlow's. Numbers agree within rtol 1e-3,",
        "atol 1e-5 (or two steps of a narrower type); integers, booleans and strings exactly. `ovc` and `mo` may give",
        "the first output alone of a node with several, and another name to an only output.",
        "",
        "Written by `python tests/conformance/tf_run.py --record`.",
        "",
        "| | Cases | Stepwell | `ovc` | `mo` |",
        "|---|---|---|---|---|",
        f"| cases passed | {_row(total)} |",
        f"| operators with a case that passes | {_row(_count(tables, lambda p, by: p[by] > 0))} |",
        f"| operators of which all cases pass | {_row(_count(tables, lambda p, by: p[by] == p['cases']))} |",
        "",
        f"Operators of which Stepwell passes fewer cases than `ovc` or `mo`: {', '.join(behind) or 'none'}.",
        "",
        f"Cases that only `ovc` or `mo` pass: {len(only)}; cases that they were not run with yet: {total['unknown']}.",
        "",
        "## What fails",
        "",
        "| Operator | Cases | Outcome | Reason |",
        "|---|---|---|---|",
        *_failures(known, operators),
        "",
        "## All operators",
        "",
        "| Operator | Cases | Stepwell | `ovc` | `mo` |",
        "|---|---|---|---|---|",
        *(f"| {operator} | {_row(passed)} |" for operator, passed in sorted(tables.items())),
    ]
    PAGE.write_text("\n".join(lines) + "\n")


def _row(numbers: Counter[str]) -> str:
    return " | ".join(str(numbers[by]) for by in ("cases", *CONVERTERS))


def _count(tables: dict[str, Counter[str]], holds: Any) -> Counter[str]:
    return Counter({by: sum(holds(p, by) for p in tables.values()) for by in ("cases", *CONVERTERS)})


def _failures(known: dict[str, Any], operators: dict[str, str]) -> list[str]:
    """A row for each reason; numbers that differ are one reason."""
    rows: Counter[tuple[str, str, str]] = Counter()
    for case, text in known["cases"].items():
        status = text.partition(" ")[0]
        if status != "passed":
            why = "" if status == "wrong" else " ".join(known["reasons"].get(case, "").split())
            rows[operators[case], status, why.replace("|", "\\|")[:200]] += 1
    return [f"| {operator} | {n} | {status} | {why} |" for (operator, status, why), n in sorted(rows.items())]

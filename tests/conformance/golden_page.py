"""The record of a framework's golden cases, and its page of the documentation."""

from __future__ import annotations

import json
from collections import Counter, defaultdict
from functools import cache
from pathlib import Path
from typing import Any

from tests.conformance.page import Outcome
from tests.conformance.suites import Suite

SHOWN = {"stepwell": "Stepwell", "ovc": "`ovc`", "mo": "`mo`"}


@cache
def _read(file: Path, _written: int) -> dict[str, Any]:
    return json.loads(file.read_text())


class Record:
    """Versions, for each case the outcomes by the converters, and the reasons of Stepwell's failures."""

    def __init__(self, suite: Suite) -> None:
        self.suite = suite

    def read(self) -> dict[str, Any]:
        if self.suite.expected.exists():
            return _read(self.suite.expected, self.suite.expected.stat().st_mtime_ns)
        return {"openvino": "", "mo": "2023.3", "cases": {}, "reasons": {}}

    def outcome_of(self, case: str, by: str) -> str:
        """What is recorded of a case by one of the converters."""
        known = self.read()["cases"].get(case)
        return known.split()[self.suite.converters.index(by)] if known else "unknown"

    def passing(self, family: str) -> list[Path]:
        """The cases of a family that passed when they were recorded, and those that are newer."""
        cases = [Path(family, name) for name in self.suite.store.names(family)]
        return [c for c in cases if self.outcome_of(c.as_posix(), "stepwell") in ("passed", "unknown")]

    def passed(self) -> dict[str, Counter[str]]:
        """By operator, how many cases there are and how many of them each converter passes."""
        tables: dict[str, Counter[str]] = defaultdict(Counter)
        operators = self._operators()
        for case, text in self.read()["cases"].items():
            for by, status in zip(("cases", *self.suite.converters), ("passed", *text.split()), strict=True):
                tables[operators[case]][by] += status == "passed"
        return tables

    def take(self, found: dict[str, list[Outcome]]) -> None:
        """Take what was found into the record; of cases that are no longer there, nothing stays."""
        import openvino

        before, converters = self.read(), self.suite.converters
        known = [case.as_posix() for case in self.suite.cases()]
        columns = {by: {c: text.split()[i] for c, text in before["cases"].items()} for i, by in enumerate(converters)}
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
            "cases": {case: " ".join(columns[by].get(case, "unknown") for by in converters) for case in sorted(known)},
            "reasons": {case: reasons[case] for case in sorted(set(reasons) & set(known))},
        }
        self.suite.expected.write_text(json.dumps(after, indent=0, ensure_ascii=False) + "\n")

    def document(self) -> None:
        """Write the page from the record."""
        self.suite.page.write_text("\n".join(self._lines()) + "\n")

    def _lines(self) -> list[str]:
        suite, known, tables = self.suite, self.read(), self.passed()
        others = [by for by in suite.converters if by != "stepwell"]
        named = " or ".join(SHOWN[by] for by in others)
        both = " and ".join(SHOWN[by] for by in others)
        total = Counter({by: sum(p[by] for p in tables.values()) for by in ("cases", *suite.converters)})
        unknown = sum("unknown" in text for text in known["cases"].values())
        behind = sorted(o for o, passed in tables.items() if passed["stepwell"] < max(passed[by] for by in others))
        only = [c for c, text in known["cases"].items() if text.split()[0] != "passed" and "passed" in text.split()[1:]]
        head = " | ".join(("Cases", *(SHOWN[by] for by in suite.converters)))
        line = "|---" * (len(suite.converters) + 2) + "|"
        tools = ", by ".join(["Stepwell", *(SHOWN[by] for by in others[:-1])])
        oracle = suite.source or suite.title
        return [
            f"# Conformance of {suite.title}'s operators",
            "",
            f"Golden cases captured from {oracle} (`tests/ops/{suite.name}`), converted by {tools} and by",
            f"`mo` {known['mo']}, and run by OpenVINO {known['openvino']} on the CPU in f32, accuracy mode. An output",
            f"is found by the name of its tensor; element type and shape must be those of {oracle}. Numbers",
            "agree within rtol 1e-3, atol 1e-5 (or two steps of a narrower type); integers, booleans, strings exactly.",
            f"Outputs of {both} are taken in order where they have other names.",
            "",
            *suite.note(suite),
            f"Written by `python tests/conformance/golden_run.py {suite.name} --record`.",
            "",
            f"| | {head} |",
            line,
            f"| cases passed | {self._row(total)} |",
            f"| operators with a case that passes | {self._row(self._count(tables, lambda p, by: p[by] > 0))} |",
            "| operators of which all cases pass | "
            f"{self._row(self._count(tables, lambda p, by: p[by] == p['cases']))} |",
            "",
            f"Operators of which Stepwell passes fewer cases than {named}: {', '.join(behind) or 'none'}.",
            "",
            f"Cases that only {named} pass: {len(only)}; cases that they were not run with yet: {unknown}.",
            "",
            "## What fails",
            "",
            "| Operator | Cases | Outcome | Reason |",
            "|---|---|---|---|",
            *self._failures(known),
            "",
            "## All operators",
            "",
            f"| Operator | {head} |",
            line,
            *(f"| {operator} | {self._row(passed)} |" for operator, passed in sorted(tables.items())),
        ]

    def _operators(self) -> dict[str, str]:
        return {case.as_posix(): self.suite.load(case).operator for case in self.suite.cases()}

    def _row(self, numbers: Counter[str]) -> str:
        return " | ".join(str(numbers[by]) for by in ("cases", *self.suite.converters))

    def _count(self, tables: dict[str, Counter[str]], holds: Any) -> Counter[str]:
        return Counter({by: sum(holds(p, by) for p in tables.values()) for by in ("cases", *self.suite.converters)})

    def _failures(self, known: dict[str, Any]) -> list[str]:
        """A row for each reason; numbers that differ are one reason."""
        rows: Counter[tuple[str, str, str]] = Counter()
        operators = self._operators()
        for case, text in known["cases"].items():
            status = text.partition(" ")[0]
            if status != "passed":
                why = "" if status == "wrong" else " ".join(known["reasons"].get(case, "").split())
                rows[operators[case], status, why.replace("|", "\\|")[:200]] += 1
        return [f"| {operator} | {n} | {status} | {why} |" for (operator, status, why), n in sorted(rows.items())]

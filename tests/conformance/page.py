"""What is recorded of a run: outcomes, the reasons of failures, and the page of the documentation."""

from __future__ import annotations

import fnmatch
import json
import statistics
from collections import defaultdict
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import onnx

from tests.conformance.cases import KINDS

EXPECTED = Path(__file__).with_name("expected.json")
PAGE = Path(__file__).parents[2] / "docs" / "conformance.md"
F64 = "the CPU computes f64 as f32, whose largest number takes the place of infinity and of what is larger"
KNOWN = {
    "test_bernoulli*": "random numbers are those of another generator",
    "*DOUBLE*": F64,
    "*float64*": F64,
    "test_operator_add*": F64,
    "test_training_dropout*": "random numbers are those of another generator",
    "test_resize_*align_corners": "the reference takes the size before rounding; specification and ONNX Runtime, after",
}
"""Why numbers differ, by the pattern of the cases' names."""


@dataclass(frozen=True)
class Outcome:
    """One case: `status` is passed, refused or crashed (converter), runtime (OpenVINO), wrong, hung or died.

    `seconds` is the time from reading the model to the written IR.
    """

    name: str
    operator: str
    category: str
    status: str
    detail: str = ""
    seconds: float = 0.0


def save(outcomes: list[Outcome], file: Path) -> None:
    """Write the outcomes known so far; the file is whole at any time."""
    partial = file.with_suffix(".partial")
    partial.write_text(json.dumps([asdict(o) for o in in_order(outcomes)], indent=1) + "\n")
    partial.replace(file)


def summary(outcomes: list[Outcome]) -> dict[str, Any]:
    """What is committed: the versions, and for each case "passed" or the reason."""
    import openvino

    return {
        "onnx": onnx.__version__,
        "openvino": openvino.__version__.split("-")[0],
        "cases": {o.name: o.status if o.status == "passed" else f"{o.status}: {why(o)}" for o in in_order(outcomes)},
    }


def in_order(outcomes: list[Outcome]) -> list[Outcome]:
    return sorted(outcomes, key=lambda o: o.name)


def why(outcome: Outcome) -> str:
    """The reason of a failure: for wrong numbers what is known of it."""
    if outcome.status == "refused":
        return outcome.detail
    known = [text for pattern, text in KNOWN.items() if fnmatch.fnmatch(outcome.name.partition("/")[2], pattern)]
    return known[0] if known else outcome.detail


def document(ours: list[Outcome], theirs: list[Outcome], file: Path) -> None:
    """The page: totals, what fails and why, then a table of all operators, with the peer's results beside."""
    recorded = summary(ours)
    good = {o.name for o in theirs if o.status == "passed"}
    lines = [
        "# Conformance",
        "",
        f"ONNX's backend tests (onnx {recorded['onnx']}: {', '.join(KINDS)}), converted by Stepwell and",
        f"by `ovc`, and run by OpenVINO {recorded['openvino']} on the CPU in f32, accuracy mode. Numbers agree within",
        "rtol 1e-3, atol 1e-5 (or two steps of a narrower type); integers, booleans and strings exactly.",
        "",
        f"**{sum(o.status == 'passed' for o in ours)} of {len(ours)} cases pass; by `ovc` {len(good)}.**",
        "",
        "Written by `python tests/conformance/run.py --record`.",
        "",
        "| Inputs and outputs | Cases | Stepwell | `ovc` |",
        "|---|---|---|---|",
        *_rows([(o.category, o) for o in ours], good),
        "",
        _behind(ours, theirs),
        "",
        *_times(ours, theirs),
        "",
        "## What fails",
        "",
        "| Operator | Cases | Outcome | Reason |",
        "|---|---|---|---|",
    ]
    failures: dict[tuple[str, str, str], list[str]] = defaultdict(list)
    for outcome in in_order(ours):
        if outcome.status != "passed":
            failures[outcome.operator, outcome.status, why(outcome)].append(outcome.name)
    for (operator, status, text), names in sorted(failures.items()):
        lines.append(f"| {operator} | {len(names)} | {status} | {_cell(text)} |")
    lines += ["", "## All operators", "", "| Operator | Cases | Stepwell | `ovc` |", "|---|---|---|---|"]
    lines += _rows([(o.operator, o) for o in ours], good)
    file.write_text("\n".join(lines) + "\n")


def _cell(text: str) -> str:
    return " ".join(text.split()).replace("|", "\\|")


def _rows(keyed: list[tuple[str, Outcome]], good: set[str]) -> list[str]:
    found: dict[str, list[int]] = defaultdict(lambda: [0, 0, 0])
    for key, outcome in keyed:
        found[key][0] += 1
        found[key][1] += outcome.status == "passed"
        found[key][2] += outcome.name in good
    return [f"| {key} | {cases} | {ours} | {theirs} |" for key, (cases, ours, theirs) in sorted(found.items())]


def _behind(ours: list[Outcome], theirs: list[Outcome]) -> str:
    """The cases that the peer passes and we do not."""
    good = {o.name for o in theirs if o.status == "passed"}
    names = [f"`{o.name.partition('/')[2]}`" for o in in_order(ours) if o.status != "passed" and o.name in good]
    return f"Cases that only `ovc` passes: {', '.join(names) or 'none'}."


def _times(ours: list[Outcome], theirs: list[Outcome]) -> list[str]:
    """Conversion times of the cases that both convert."""
    other = {o.name: o.seconds for o in theirs if o.seconds}
    pairs = [(o.seconds, other[o.name]) for o in ours if o.seconds and o.name in other]
    if not pairs:
        return []
    mine, peer = [a for a, _ in pairs], [b for _, b in pairs]

    def row(name: str, times: list[float]) -> str:
        spread = statistics.quantiles(times, n=20, method="inclusive") if len(times) > 1 else times * 19
        cells = (statistics.median(times), spread[-1], max(times))
        return f"| {name} | {' | '.join(f'{1000 * t:.1f} ms' for t in cells)} | {sum(times):.1f} s |"

    ratio = statistics.median(a / b for a, b in pairs)
    return [
        f"Time from the file to the written IR, within one process, over the {len(pairs)} cases that both convert",
        f"(median of the paired ratios Stepwell / `ovc`: {ratio:.2f}):",
        "",
        "| | Median | 95 % | Slowest | All |",
        "|---|---|---|---|---|",
        row("Stepwell", mine),
        row("`ovc`", peer),
    ]

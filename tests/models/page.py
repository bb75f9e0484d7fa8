"""The page of the survey: what became of each model, in one table."""

from __future__ import annotations

from math import inf, isfinite
from statistics import median
from typing import Any

LOOSE = 0.02
"""What bf16 may cost, relative to the largest value of an output."""

HEAD = """# Real models

Models that packages of PyPI and npm ship, and a few made from real architectures and real nets as their users do
(exported, quantised, fused, merged): converted by Stepwell and by `ovc` 2026.4, run by OpenVINO 2026.4 on the CPU, and
held against onnxruntime 1.32. Written by `tests/models/survey.py` from `tests/models/models.toml`, which names the
package, version, file, licence and inputs of each; `export.py` and `derive.py` beside it make the others. What runs in
CI without a network is in `tests/models/data`.

* **f32**: precision f32, accuracy mode, without the plugin's int8 kernels. The number is the largest difference of an
  output, relative to its largest value (to 1 where that is less); of integers, the share that differs. It agrees where
  each value is within 1e-3 of itself and 1e-5 of the largest.
* **default**: no setting at all. On this machine that is {type}, of 8 significant bits, with int8 kernels. It counts as
  good where the difference is at most 2 %, or at most twice that of the other converter's result.
* ≈: onnxruntime itself moves as far, or half as far, when inputs or weights are moved by a millionth: the model rounds
  to integers in between. Of a few seeds of its inputs that was taken for which it moves least.
* **bold**: neither of these. kokoro rounds the durations of its sounds: a weight moved by a millionth gives onnxruntime
  too another number of samples. voicefilter_embedder, tashkeel_bilstm and the like feed rounded values back step by
  step, which bf16 does not keep apart, whoever converted them. Of isbnx_yolo the first 15 of 300 boxes count: the
  others tie at a score of 0.
* s and MB: seconds and peak memory of the whole process `stepwell convert` or `ovc`, once each, one after the other, on
  a machine that did much other work: the seconds are several times those of an idle one, and compare in a row only.
"""

COLUMNS = ("model", "kind", "from", "nodes", "f32", "ovc", "default", "ovc", "s", "ovc", "MB", "ovc")


def agrees(report: dict[str, Any], tool: str, precision: str) -> bool:
    """Whether a result counts as the source's."""
    found = report[tool].get(precision, {})
    if not isfinite(found.get("error", inf)):
        return False
    near = LOOSE if precision == "default" else 0.0
    return found["agrees"] or found["error"] <= max(near, 2 * min(report["spread"], 0.1))


def good(report: dict[str, Any], tool: str, precision: str) -> bool:
    """The same, or in the default precision as near as the other converter's result."""
    if agrees(report, tool, precision):
        return True
    errors = {t: report[t].get(precision, {}).get("error", inf) for t in ("stepwell", "ovc")}
    other = errors["ovc" if tool == "stepwell" else "stepwell"]
    return precision == "default" and isfinite(other) and errors[tool] <= 2 * other


def cell(report: dict[str, Any], tool: str, precision: str) -> str:
    found = report[tool].get(precision)
    if found is None:
        return "**refused**"
    if "failed" in found:
        return "**does not run**"
    if not isfinite(found["error"]):
        return "**other shape**"
    text = f"{found['error']:.0e}" if found["error"] else "0"
    if not good(report, tool, precision):
        return f"**{text}**"
    return text if found["agrees"] or precision == "default" else f"≈ {text}"


def origin(entry: dict[str, Any]) -> str:
    """Package and version, with the licence."""
    package = entry.get("package", entry.get("source", ""))
    if isinstance(package, list):
        package = f"{package[0]} and {len(package) - 1} more"
    name = package.replace("pypi ", "").replace("==", " ")
    licence = entry["licence"]
    return ", ".join(part for part in (name, licence) if part and part != "-")


def row(entry: dict[str, Any], report: dict[str, Any]) -> str:
    cells = [entry["name"], entry["kind"], origin(entry), str(report["nodes"])]
    for precision in ("f32", "default"):
        cells += [cell(report, tool, precision) for tool in ("stepwell", "ovc")]
    cells += [f"{report[tool]['wall']:.1f}" for tool in ("stepwell", "ovc")]
    cells += [f"{report[tool]['peak']:.0f}" for tool in ("stepwell", "ovc")]
    return f"| {' | '.join(cells)} |"


def reasons(known: list[tuple[dict[str, Any], dict[str, Any]]]) -> list[str]:
    """Why a converter refused a model, or its result does not run."""
    lines = []
    for entry, report in known:
        for tool in ("stepwell", "ovc"):
            found = report[tool]
            why = found.get("failed") or next((p["failed"] for p in parts(found) if "failed" in p), None)
            if why:
                lines.append(f"* {entry['name']}, {tool}: {shorten(why)}")
    return lines


def parts(found: dict[str, Any]) -> list[dict[str, Any]]:
    return [found[p] for p in ("f32", "default") if p in found]


def shorten(text: str) -> str:
    """The sentence that matters of a message of several lines, without places on a disk."""
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    wanted = [line for line in lines if "there is no lowering" in line or "Conversion failed for" in line]
    wanted = wanted or [line for line in lines if "No conversion rule" in line or "Exception" in line] or lines[-1:]
    return wanted[0].split("   [")[0].removeprefix("exit code 1: ")[:200]


def summary(known: list[tuple[dict[str, Any], dict[str, Any]]]) -> list[str]:
    lines = [f"{len(known)} models.", "", "| | stepwell | ovc |", "|---|---|---|"]
    reports = [report for _, report in known]
    rows: list[tuple[str, Any]] = [
        ("converted", lambda r, tool: "failed" not in r[tool]),
        ("agrees in f32", lambda r, tool: agrees(r, tool, "f32")),
        ("within 2 % in the default precision", lambda r, tool: agrees(r, tool, "default")),
        ("that, or within twice the other's difference", lambda r, tool: good(r, tool, "default")),
    ]
    for what, holds in rows:
        lines.append(f"| {what} | {' | '.join(str(sum(holds(r, t) for r in reports)) for t in ('stepwell', 'ovc'))} |")
    both = [r for r in reports if "failed" not in r["stepwell"] and "failed" not in r["ovc"]]
    for what, key, digits in (("median seconds", "wall", 2), ("median MB", "peak", 0)):
        numbers = [f"{median(r[tool][key] for r in both):.{digits}f}" for tool in ("stepwell", "ovc")]
        lines.append(f"| {what}, where both convert | {' | '.join(numbers)} |")
    ratio = median(r["ovc"]["wall"] / r["stepwell"]["wall"] for r in both)
    return [*lines, "", f"The median of `ovc`'s time over Stepwell's is {ratio:.2f}.", ""]


def page(entries: list[dict[str, Any]], results: dict[str, Any]) -> str:
    """The whole page, of the models that have results."""
    known = [(e, results[e["name"]]) for e in entries if "stepwell" in results.get(e["name"], {})]
    types = {r["stepwell"]["default"]["type"] for _, r in known if "type" in r["stepwell"].get("default", {})}
    lines = [HEAD.format(type=" or ".join(sorted(types))), *summary(known)]
    lines += [f"| {' | '.join(COLUMNS)} |", "|---|---|---|--:|" + "--:|" * 8]
    lines += [row(entry, report) for entry, report in known]
    why = reasons(known)
    if why:
        lines += ["", "## Why", "", *why]
    return "\n".join(lines) + "\n"

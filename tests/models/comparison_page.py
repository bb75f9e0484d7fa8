"""The page of the comparison with `mo` and `ovc`: sums first, then a row for each model, then layers by type."""

from __future__ import annotations

from collections import Counter
from statistics import median
from typing import Any

HEAD = """# Our IR beside that of mo and ovc

Real models of all formats, converted by Stepwell, by `ovc` 2026.4 and by `mo` 2023.3, without compression of weights.
Written by `tests/models/compare.py`, which says how.

* **layers**: operation layers of the IR, those of bodies too, without Parameter, Result and Const. **Bold** where one
  of the others has fewer. A dash: the tool does not read the format, or fails. †: its IR does not run, or gives other
  numbers than the source framework, so that it counts for nothing, in the sums too.
* **.bin**: bytes of weights.
* **compile**: milliseconds until OpenVINO 2026.4 has compiled the IR for the CPU, the median of three.
* **latency**: our latency by that of the other's IR, the median of runs that take turns, in f32. =: the runtime makes
  the same of both (nodes of the same types, kernels, element types and shapes), so that what differs is noise.
* **nodes**: what the runtime executes in each run after its own passes, without inputs and outputs; those of bodies are
  not seen.
* **error**: the largest difference from the source framework's outputs, relative to the largest value; boxes of lists
  in any order, since it is free where scores tie. Where the outputs are labels only, the numbers that decide them
  count too (`scores` in `tests/models/models.toml`).

The file of kaldi/wakeup_nnet3 is damaged: Kaldi itself refuses it, and so do all three.
"""

TOOLS = ("stepwell", "ovc", "mo")


def total(row: dict[str, Any], tool: str) -> int | None:
    """The layers of a tool's IR."""
    layers = row.get(tool, {}).get("layers")
    return None if layers is None else sum(layers.values())


def wrong(row: dict[str, Any], tool: str) -> bool:
    """Whether a tool's IR is known not to run, or to give other numbers than the source.

    What ours is off by as well is the runtime's doing: its kernels of int8.
    """
    runs = row.get("runs", {})
    found, ours = runs.get(tool, {}), runs.get("stepwell", {}) if tool != "stepwell" else {}
    both = (ours.get("error") or 0) if isinstance(ours, dict) else 0
    return isinstance(found, dict) and ("failed" in found or (found.get("error") or 0) > max(WRONG, 1.01 * both))


WRONG = 2e-3
NOISE = 1.03
"""Equal IRs of small models differ by so much from one process to the next."""


def _number(value: float | None, form: str) -> str:
    return "-" if value is None else format(value, form)


def _row(name: str, row: dict[str, Any]) -> str:
    totals = {tool: total(row, tool) for tool in TOOLS}
    others = [t for tool in TOOLS[1:] if (t := totals[tool]) is not None and not wrong(row, tool)]
    ours = _number(totals["stepwell"], "d")
    if others and (totals["stepwell"] is None or totals["stepwell"] > min(others)):
        ours = f"**{ours}**"
    marks = ["†" if wrong(row, t) else "" for t in TOOLS[1:]]
    cells = [name, ours, *(_number(totals[t], "d") + mark for t, mark in zip(TOOLS[1:], marks, strict=True))]
    cells += [_number(row.get(t, {}).get("bin"), ",d") for t in TOOLS]
    runs = row.get("runs", {})
    made = [runs.get(t, {}) if isinstance(runs.get(t), dict) else {} for t in TOOLS]
    cells += [_number(m["compile"] * 1e3 if "compile" in m else None, ".0f") for m in made]
    cells += [
        f"{m['ratio']:.2f}{'=' if _alike(made[0], m) else ''}{mark}" if "ratio" in m else "-"
        for m, mark in zip(made[1:], marks, strict=True)
    ]
    cells += [_number(m.get("nodes"), "d") for m in made]
    cells.append(_number(made[0].get("error"), ".1e"))
    return "| " + " | ".join(cells) + " |"


def _sums(record: dict[str, Any]) -> list[str]:
    lines = []
    for tool in TOOLS[1:]:
        both = [(total(r, "stepwell"), total(r, tool)) for r in record.values() if not wrong(r, tool)]
        pairs = [(a, b) for a, b in both if a is not None and b is not None]
        if pairs:
            fewer, same = sum(a < b for a, b in pairs), sum(a == b for a, b in pairs)
            more, totals = len(pairs) - fewer - same, [sum(column) for column in zip(*pairs, strict=True)]
            lines.append(
                f"* {tool}: {len(pairs)} models; ours has fewer layers in {fewer}, as many in {same}, more in {more}; "
                f"{totals[0]:,} layers in all to {totals[1]:,}{_speed(record, tool)}."
            )
    return lines


def _speed(record: dict[str, Any], tool: str) -> str:
    """The latency ratios to a tool's right IRs in a clause; nothing where none was timed."""
    timed = [r["runs"] for r in record.values() if "ratio" in r.get("runs", {}).get(tool, {}) and not wrong(r, tool)]
    if not timed:
        return ""
    slower = [runs for runs in timed if runs[tool]["ratio"] > NOISE]
    alike = sum(_alike(runs["stepwell"], runs[tool]) for runs in slower)
    larger = sum(runs["stepwell"].get("nodes", 0) > runs[tool].get("nodes", 0) for runs in timed)
    middle = median(runs[tool]["ratio"] for runs in timed)
    same = f" ({alike} the same to the runtime)" if slower else ""
    return (
        f"; latency ratio {middle:.3f} at the median of {len(timed)}, above {NOISE} in {len(slower)}{same}; "
        f"more nodes executed in {larger}"
    )


def _alike(ours: dict[str, Any], other: dict[str, Any]) -> bool:
    """Whether the runtime executes the same nodes."""
    return "graph" in ours and ours["graph"] == other.get("graph")


def _types(name: str, row: dict[str, Any]) -> str:
    counts = {tool: Counter(row.get(tool, {}).get("layers", {})) for tool in TOOLS}
    kinds = sorted({k for c in counts.values() for k in c}, key=lambda k: (-max(c[k] for c in counts.values()), k))
    shown = [f"{k} {'/'.join(str(counts[t][k]) if counts[t] else '-' for t in TOOLS)}" for k in kinds]
    return f"* {name}: {', '.join(shown)}"


def page(record: dict[str, Any]) -> str:
    """The page as Markdown."""
    columns = [
        "model",
        "layers",
        "ovc",
        "mo",
        ".bin",
        "ovc",
        "mo",
        "compile",
        "ovc",
        "mo",
        "latency/ovc",
        "/mo",
        "nodes",
        "ovc",
        "mo",
        "error",
    ]
    lines = [HEAD, *_sums(record), "", "| " + " | ".join(columns) + " |", "|" + "---|" * len(columns)]
    lines += [_row(name, row) for name, row in sorted(record.items())]
    lines += ["", "## Layers by type", "", "Each type as ours/ovc/mo.", ""]
    lines += [_types(name, row) for name, row in sorted(record.items())]
    return "\n".join(lines) + "\n"


__all__ = ["page"]

"""The summary of a conversion, for people."""

from __future__ import annotations

import shutil
from typing import Any

from stepwell.cli import printable


def size(count: float) -> str:
    """Bytes in a unit that reads well."""
    for unit in ("B", "KB", "MB", "GB"):
        if count < 1000 or unit == "GB":
            return f"{count:.0f} {unit}" if unit == "B" else f"{count:.1f} {unit}"
        count /= 1000
    raise AssertionError


def _ops(counts: dict[str, int], most: int = 12) -> str:
    """`Conv 24, Relu 23, …`: the most frequent operators first."""
    ordered = sorted(counts.items(), key=lambda item: (-item[1], item[0]))
    shown = [f"{name.removeprefix('onnx.')} {count}" for name, count in ordered[:most]]
    if len(ordered) > most:
        shown.append(f"{len(ordered) - most} more types")
    return ", ".join(shown)


def lines(summary: dict[str, Any]) -> list[str]:
    """The lines of the summary."""
    before, after = summary["operations_before"], summary["operations_after"]
    precision = ", ".join(f"{name} {size(count)}" for name, count in summary["precision"].items()) or "no constants"
    saving = summary["f16_would_save_bytes"]
    out = [
        f"{summary['model']} -> {summary['xml']}",
        f"  operations  {sum(before.values())} -> {sum(after.values())}",
        f"    source    {_ops(before)}",
        f"    opset     {_ops(after)}",
        f"  size        {size(summary['xml_bytes'])} .xml, {size(summary['bin_bytes'])} .bin",
        f"  precision   {precision}" + (f"; --compress-to-fp16 would save {size(saving)}" if saving else ""),
        f"  cost        {summary['seconds']:.2f} s, peak memory {summary['peak_memory_mb']:.0f} MB",
    ]
    if kept := summary.get("kept_f32"):
        names = ", ".join(f"{name} ({why})" for name, why in list(kept.items())[:4])
        out.append(f"  kept f32    {len(kept)} constants: {names}{', …' if len(kept) > 4 else ''}")
    if clamped := summary.get("clamped_to_f16"):
        names = ", ".join(f"{name} ({count} values)" for name, count in list(clamped.items())[:4])
        out.append(f"  clamped     to ±65504: {names}{', …' if len(clamped) > 4 else ''}")
    out.extend(f"  warning     {text}" for text in summary["warnings"])
    for result in summary.get("verification", ()):
        verdict = "agrees" if result["passed"] else "DIFFERS"
        out.append(
            f"  verify      {result['output']}: {verdict}, {result['type']}{result['shape']}, "
            f"largest error {result['max_abs_error']:.3g} (relative {result['max_rel_error']:.3g})"
        )
    return out


LIST = "    "
"""How the lines begin that list operators."""


def show(summary: dict[str, Any]) -> None:
    """Print the summary; lists of operators are cut to the terminal's width, what is said to the user is not."""
    width = max(shutil.get_terminal_size((160, 24)).columns, 80)
    for line in lines(summary):
        text = printable(line)
        cut = text.startswith(LIST) and len(text) > width
        print(text[: width - 1] + "…" if cut else text)

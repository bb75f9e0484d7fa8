"""The tables of docs/benchmarks.md: each stands under a heading that says what is converted, and how often."""

from __future__ import annotations

from pathlib import Path


def put(page: Path, title: str, runs: int, table: str) -> None:
    """Write a table in the place of the one under a heading, `### TITLE (N runs)`; the prose between them stays.

    Raises SystemExit where the page has no such heading.
    """
    lines = page.read_text().splitlines()
    at = next((i for i, line in enumerate(lines) if line.startswith(f"### {title} (")), None)
    if at is None:
        raise SystemExit(f"{page}: there is no heading '### {title} (… runs)'")
    begin = next(i for i in range(at, len(lines)) if lines[i].startswith("|"))
    end = next((i for i in range(begin, len(lines)) if not lines[i].startswith("|")), len(lines))
    lines[begin:end] = table.splitlines()
    lines[at] = f"### {title} ({runs} run{'s' * (runs > 1)})"
    page.write_text("\n".join(lines) + "\n")


__all__ = ["put"]

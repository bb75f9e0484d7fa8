"""Records which rewrite rules apply."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any
from unittest import mock

from stepwell.dialects.rules import Entry, Rewriter


@contextmanager
def recording() -> Iterator[set[str]]:
    """The places (`file:line`) of the rules that apply meanwhile, in whatever registry."""
    applied: set[str] = set()
    run = Rewriter.run

    def recorded(self: Rewriter, op: Any, entries: Any, reasons: list[str] | None = None) -> Any:
        tried: list[Entry] = list(entries)
        before = [entry.hits for entry in tried]
        found = run(self, op, tried, reasons)
        applied.update(entry.place for entry, hits in zip(tried, before, strict=True) if entry.hits > hits)
        return found

    with mock.patch.object(Rewriter, "run", recorded):
        yield applied

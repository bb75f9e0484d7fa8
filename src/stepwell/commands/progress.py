"""A progress bar for long work on a terminal."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable
from typing import Any


class Bar:
    """A bar on standard error while it is entered; it shows nothing where it is not wanted.

    Entering gives a function of what is done, of how much, and a text; None where there is no bar.
    """

    def __init__(self, options: argparse.Namespace, *, long: bool):
        self.lines = options.progress and not options.quiet and not sys.stderr.isatty()
        self.wanted = (long or options.progress) and sys.stderr.isatty() and not options.quiet and not options.json
        self.bar: Any = None
        self.shown: tuple[int, str] | None = None

    def __enter__(self) -> Callable[..., None] | None:
        if self.lines:
            return self._line
        if not self.wanted:
            return None
        from rich.console import Console
        from rich.progress import Progress

        self.bar = Progress(console=Console(stderr=True), transient=True)
        self.bar.start()
        task = self.bar.add_task("converting", total=None)

        def show(done: int, total: int, text: str = "writing weights") -> None:
            self.bar.update(task, completed=done, total=total, description=text)

        return show

    def _line(self, done: int, total: int, text: str = "writing weights") -> None:
        """A line for each tenth of the work, or each step of it."""
        part = 10 * done // max(total, 1)
        if (part, text) != self.shown:
            self.shown = (part, text)
            print(f"Progress: {100 * done / max(total, 1):6.2f}% done  {text}", file=sys.stderr)

    def __exit__(self, *_: object) -> None:
        if self.bar is not None:
            self.bar.stop()

"""Warnings of a conversion: collected where they arise, shown once in the summary."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar

_collected: ContextVar[list[str] | None] = ContextVar("warnings", default=None)


def warn(message: str) -> None:
    """Add a warning to the conversion that is running; the same one twice counts once. Without one it is dropped."""
    found = _collected.get()
    if found is not None and message not in found:
        found.append(message)


@contextmanager
def collecting() -> Iterator[list[str]]:
    """Collect the warnings of what is run inside."""
    found: list[str] = []
    token = _collected.set(found)
    try:
        yield found
    finally:
        _collected.reset(token)

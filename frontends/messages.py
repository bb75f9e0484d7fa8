"""Text out of files, as messages show it: printable and short."""

from __future__ import annotations

LONGEST = 120
"""Characters of a name that a message shows."""


def text(value: str | bytes) -> str:
    """A name of a file as a string; bytes that are not UTF-8 are written as `\\xff`."""
    return value if type(value) is str else bytes(value).decode("utf-8", "backslashreplace")  # pyright: ignore[reportArgumentType]: not str


def quoted(name: str | bytes) -> str:
    """A name in double quotes: control characters escaped, so that no terminal obeys them, and shortened."""
    shown = text(name)
    if len(shown) > LONGEST:
        shown = f"{shown[: LONGEST // 2]}…{shown[-LONGEST // 2 :]}"
    if not shown.isprintable():
        shown = "".join(c if c.isprintable() else c.encode("unicode_escape").decode() for c in shown)
    return f'"{shown}"'


def listed(names: list[str], limit: int = 8) -> str:
    """Several names, the rest counted."""
    rest = len(names) - limit
    return ", ".join(map(quoted, names[:limit])) + (f" and {rest} more" if rest > 0 else "")

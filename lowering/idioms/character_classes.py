"""Sets of code points, as sorted ranges: named classes, complements, and what is the same but for its case."""

from __future__ import annotations

import unicodedata
from collections import defaultdict
from collections.abc import Iterable
from functools import cache
from typing import TypeAlias

from stepwell.dialects.errors import NoMatch

Ranges: TypeAlias = tuple[tuple[int, int], ...]
"""First and last code points, sorted, with gaps between them."""

LAST = 0x10FFFF
ANY: Ranges = ((0, LAST),)
NEWLINE: Ranges = ((10, 10),)


def normal(ranges: Iterable[tuple[int, int]]) -> Ranges:
    """Sorted, and joined where they touch."""
    found: list[tuple[int, int]] = []
    for low, high in sorted(ranges):
        if found and low <= found[-1][1] + 1:
            found[-1] = found[-1][0], max(found[-1][1], high)
        else:
            found.append((low, high))
    return tuple(found)


def inverted(ranges: Ranges) -> Ranges:
    """All other code points."""
    edges = [-1, *(e for r in ranges for e in r), LAST + 1]
    pairs = zip(edges[::2], edges[1::2], strict=True)
    return tuple((low + 1, high - 1) for low, high in pairs if low + 1 <= high - 1)


def _of(text: str) -> Ranges:
    """Pairs of first and last characters."""
    return normal((ord(text[i]), ord(text[i + 1])) for i in range(0, len(text), 2))


PERL = {"d": _of("09"), "s": _of("\t\n\f\r  "), "w": _of("09AZaz__")}
r"""`\d`, `\s`, `\w`."""

ASCII = {
    "alnum": _of("09AZaz"),
    "alpha": _of("AZaz"),
    "ascii": _of("\0\x7f"),
    "blank": _of("\t\t  "),
    "cntrl": _of("\0\x1f\x7f\x7f"),
    "digit": _of("09"),
    "graph": _of("!~"),
    "lower": _of("az"),
    "print": _of(" ~"),
    "punct": _of("!/:@[`{~"),
    "space": _of("\t\r  "),
    "upper": _of("AZ"),
    "word": PERL["w"],
    "xdigit": _of("09AFaf"),
}
"""The classes of `[[:alpha:]]`."""


@cache
def _categories() -> dict[str, Ranges]:
    """The general categories of Unicode, and their first letters."""
    found: dict[str, list[tuple[int, int]]] = defaultdict(list)
    first, name = 0, unicodedata.category("\0")
    for code in range(1, LAST + 2):
        following = unicodedata.category(chr(code)) if code <= LAST else ""
        if following != name:
            for key in (name, name[0]):
                found[key].append((first, code - 1))
            first, name = code, following
    return {key: normal(ranges) for key, ranges in found.items()}


def category(name: str) -> Ranges:
    """A general category of Unicode, or `Any`."""
    if name == "Any":
        return ANY
    found = _categories().get(name) if name not in ("Cn", "Cs") else None
    if found is None:
        raise NoMatch(
            f"the pattern has \\p{{{name}}}; general categories of Unicode are known, no scripts: give ranges"
        )
    return found


@cache
def _orbits() -> dict[int, tuple[int, ...]]:
    """For code points with cases: all that are the same letter. The dotless i (U+0131) is a letter of its own."""
    parent: dict[int, int] = {}

    def root(code: int) -> int:
        while parent.setdefault(code, code) != code:
            code = parent[code]
        return code

    for code in range(0x20000):
        text = chr(code)
        for other in (text.lower(), text.upper()):
            if other != text and len(other) == 1 and code != 0x131:
                a, b = root(code), root(ord(other))
                parent[max(a, b)] = min(a, b)
    found: dict[int, list[int]] = defaultdict(list)
    for code in parent:
        found[root(code)].append(code)
    return {code: tuple(orbit) for orbit in found.values() for code in orbit}


def folded(ranges: Ranges) -> Ranges:
    """With all letters that differ from a member in their case only."""
    more: list[tuple[int, int]] = list(ranges)
    orbits = _orbits()
    for low, high in ranges:
        if high - low < len(orbits):
            codes: Iterable[int] = range(low, high + 1)
        else:
            codes = (c for c in orbits if low <= c <= high)
        more.extend((o, o) for code in codes for o in orbits.get(code, ()))
    return normal(more)

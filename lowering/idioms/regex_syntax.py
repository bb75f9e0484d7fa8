"""Patterns in RE2's syntax (github.com/google/re2 › Syntax) as trees.

Greedy or not, and what is captured, says nothing of a full match: groups that capture are in a tree only where they
are asked for. Back references and look-around are not in RE2.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import NoReturn, TypeAlias

from stepwell.dialects.errors import NoMatch
from stepwell.lowering.idioms.character_classes import (
    ANY,
    ASCII,
    NEWLINE,
    PERL,
    Ranges,
    category,
    folded,
    inverted,
    normal,
)

MOST_REPEATS = 1000
"""RE2's limit for the numbers of `{n,m}`."""

DEEPEST = 100
"""Groups within groups."""


@dataclass(frozen=True)
class Characters:
    """One character of some ranges of code points."""

    ranges: Ranges


@dataclass(frozen=True)
class AnyByte:
    """One byte, whatever it belongs to."""


@dataclass(frozen=True)
class Assertion:
    """Nothing, at some place: start, end, line_start, line_end, word or no_word."""

    kind: str


@dataclass(frozen=True)
class Chain:
    parts: tuple[Node, ...]


@dataclass(frozen=True)
class Choice:
    parts: tuple[Node, ...]


@dataclass(frozen=True)
class Repeat:
    """From `least` times to `most` (None: any number); `lazy`: rather less than more of them."""

    part: Node
    least: int
    most: int | None
    lazy: bool = False


@dataclass(frozen=True)
class Group:
    """What captures; groups are numbered from 1 by their opening brackets."""

    part: Node
    number: int


Node: TypeAlias = Characters | AnyByte | Assertion | Chain | Choice | Repeat | Group

CONTROLS = {"a": 7, "f": 12, "t": 9, "n": 10, "r": 13, "v": 11}
COUNTS = re.compile(r"\{(\d{1,9})(,(\d{0,9}))?\}")
NAME = re.compile(r"P?<\w+>")


def parse(pattern: str, *, groups: bool = False) -> Node:
    """The tree of a pattern; a pattern that RE2 does not take is refused with a sentence."""
    if any(0xD800 <= ord(c) < 0xE000 for c in pattern):
        raise NoMatch("the pattern is not UTF-8")
    parser = _Parser(pattern, groups)
    found = parser.choice(0)
    if parser.at < len(pattern):
        parser.fail("a ')' without its '('")
    return found


class _Parser:
    def __init__(self, text: str, groups: bool):
        self.text, self.at = text, 0
        self.groups, self.number = groups, 0
        self.flags: frozenset[str] = frozenset()

    def fail(self, what: str) -> NoReturn:
        raise NoMatch(f"the pattern is not RE2's syntax: {what} before character {self.at + 1}")

    def peek(self, ahead: str) -> bool:
        return self.text.startswith(ahead, self.at)

    def take(self, ahead: str) -> bool:
        found = self.peek(ahead)
        self.at += len(ahead) if found else 0
        return found

    def next(self) -> str:
        if self.at >= len(self.text):
            self.fail("it ends too early")
        self.at += 1
        return self.text[self.at - 1]

    def choice(self, depth: int) -> Node:
        """Alternatives, to the end of the group; flags set in it end with it."""
        if depth > DEEPEST:
            raise NoMatch(f"the pattern has groups in groups more than {DEEPEST} deep")
        outer = self.flags
        parts = [self.sequence(depth)]
        while self.take("|"):
            parts.append(self.sequence(depth))
        self.flags = outer
        return parts[0] if len(parts) == 1 else Choice(tuple(parts))

    def sequence(self, depth: int) -> Node:
        parts: list[Node] = []
        while self.at < len(self.text) and self.text[self.at] not in "|)":
            if self.take("\\Q"):
                stop = self.text.find("\\E", self.at)
                quoted = self.text[self.at : stop if stop >= 0 else len(self.text)]
                self.at = stop + 2 if stop >= 0 else len(self.text)
                parts.extend(self.characters([(ord(c), ord(c))]) for c in quoted)
                if not quoted or self.at >= len(self.text) or self.text[self.at] not in "*+?{":
                    continue
                part = parts.pop()
            else:
                item = self.item(depth)
                if item is None:
                    continue
                part = item
            parts.append(self.repeated(part))
        return parts[0] if len(parts) == 1 else Chain(tuple(parts))

    def repeated(self, part: Node) -> Node:
        """The part with the operator behind it; two in a row are none."""
        found = self.counts()
        if found is None:
            return part
        lazy = self.take("?") != ("U" in self.flags)
        if self.counts() is not None:
            self.fail("two repetitions in a row")
        least, most = found
        if max(least, most or 0) > MOST_REPEATS or (most is not None and most < least):
            self.fail(f"a repetition {least}, {most} (at most {MOST_REPEATS})")
        return Repeat(part, least, most, lazy)

    def counts(self) -> tuple[int, int | None] | None:
        for operator, found in (("*", (0, None)), ("+", (1, None)), ("?", (0, 1))):
            if self.take(operator):
                return found
        match = COUNTS.match(self.text, self.at)
        if match is None:
            return None
        self.at = match.end()
        least = int(match[1])
        return least, least if match[2] is None else int(match[3]) if match[3] else None

    def characters(self, ranges: Iterable[tuple[int, int]], *, negated: bool = False) -> Characters:
        """A set of characters; those of the other case too where cases are the same."""
        found = folded(normal(ranges)) if "i" in self.flags else normal(ranges)
        return Characters(inverted(found) if negated else found)

    def item(self, depth: int) -> Node | None:
        """One thing that can be repeated; None of a group that only sets flags."""
        if COUNTS.match(self.text, self.at):
            self.fail("a repetition of nothing")
        char = self.next()
        match char:
            case "(":
                return self.group(depth)
            case "[":
                return self.set_()
            case ".":
                return Characters(ANY if "s" in self.flags else inverted(NEWLINE))
            case "^":
                return Assertion("line_start" if "m" in self.flags else "start")
            case "$":
                return Assertion("line_end" if "m" in self.flags else "end")
            case "\\":
                return self.escape()
            case "*" | "+" | "?":
                self.fail("a repetition of nothing")
        return self.characters([(ord(char), ord(char))])

    def group(self, depth: int) -> Node | None:
        outer, captures = self.flags, True
        if self.take("?"):
            if (name := NAME.match(self.text, self.at)) is not None:
                self.at = name.end()
            elif self.only_flags():
                return None
            else:
                captures = False
        number = self.number = self.number + captures
        found = self.choice(depth + 1)
        if not self.take(")"):
            self.fail("a '(' without its ')'")
        self.flags = outer
        return Group(found, number) if captures and self.groups else found

    def only_flags(self) -> bool:
        """Set the flags of `(?i-s)` and `(?i-s:`; whether it is the first."""
        set_, on = set(self.flags), True
        while True:
            flag = self.next()
            if flag in "imsU":
                (set_.add if on else set_.discard)(flag)
            elif flag == "-" and on:
                on = False
            elif flag in ":)":
                self.flags = frozenset(set_)
                return flag == ")"
            else:
                self.fail(f"a group (?{flag}, as of look-around or a back reference,")

    def escape(self) -> Node:
        char = self.next()
        places = {"A": "start", "z": "end", "b": "word", "B": "no_word"}
        if char in places:
            return Assertion(places[char])
        if char == "C":
            return AnyByte()
        self.at -= 1
        found = self.class_escape()
        if found is not None:
            return self.characters(found[0], negated=found[1])
        code = self.code()
        return self.characters([(code, code)])

    def class_escape(self) -> tuple[Ranges, bool] | None:
        r"""`\d`, `\pL`, `\P{Lu}`: ranges, and whether all others are meant."""
        char = self.next()
        if char.lower() in PERL:
            return PERL[char.lower()], char.isupper()
        if char not in "pP":
            self.at -= 1
            return None
        name = self.next()
        if name == "{":
            stop = self.text.find("}", self.at)
            if stop < 0:
                self.fail("a '{' without its '}'")
            name, self.at = self.text[self.at : stop], stop + 1
        negated = (char == "P") != name.startswith("^")
        return category(name.removeprefix("^")), negated

    def code(self) -> int:
        """The code point of an escape, whose backslash is behind."""
        char = self.next()
        if char in CONTROLS:
            return CONTROLS[char]
        if char in "01234567":
            if char != "0" and not (self.at < len(self.text) and self.text[self.at] in "01234567"):
                self.fail(f"a back reference \\{char}")
            digits = char
            while len(digits) < 3 and self.at < len(self.text) and self.text[self.at] in "01234567":
                digits += self.next()
            return int(digits, 8)
        if char == "x":
            return self.hexadecimal()
        if not char.isascii() or char.isalnum():
            self.fail(f"an escape \\{char}")
        return ord(char)

    def hexadecimal(self) -> int:
        match = re.compile(r"\{([0-9A-Fa-f]{1,8})\}|([0-9A-Fa-f]{2})").match(self.text, self.at)
        if match is None:
            self.fail("an escape \\x")
        self.at = match.end()
        code = int(match[1] or match[2], 16)
        if code > ANY[0][1]:
            self.fail(f"a code point {code:x}")
        return code

    def set_(self) -> Node:
        """`[a-z\\d[:alpha:]]`, whose bracket is behind."""
        negated, first = self.take("^"), True
        ranges: list[tuple[int, int]] = []
        while first or not self.peek("]"):
            first = False
            if self.peek("[:") and (stop := self.text.find(":]", self.at + 2)) >= 0:
                name, self.at = self.text[self.at + 2 : stop], stop + 2
                inner = ASCII.get(name.removeprefix("^"))
                if inner is None:
                    self.fail(f"a class [:{name}:]")
                ranges.extend(self._folded(inner, name.startswith("^")))
                continue
            if self.take("\\"):
                found = self.class_escape()
                if found is not None:
                    ranges.extend(self._folded(*found))
                    continue
                low = self.code()
            else:
                low = ord(self.next())
            high = low
            if self.peek("-") and not self.peek("-]"):
                self.at += 1
                high = self.code() if self.take("\\") else ord(self.next())
                if high < low:
                    self.fail(f"a range {chr(low)}-{chr(high)}")
            ranges.append((low, high))
        self.at += 1
        return self.characters(ranges, negated=negated)

    def _folded(self, ranges: Ranges, negated: bool) -> Ranges:
        return self.characters(ranges, negated=negated).ranges


def literal(node: Node) -> Sequence[int] | None:
    """The code points of a pattern that is a text; None of any other."""
    parts = node.parts if isinstance(node, Chain) else (node,)
    if not all(isinstance(p, Characters) and len(p.ranges) == 1 and p.ranges[0][0] == p.ranges[0][1] for p in parts):
        return None
    return [p.ranges[0][0] for p in parts if isinstance(p, Characters)]

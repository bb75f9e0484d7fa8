"""Deterministic automata over the bytes of UTF-8 for regular expressions, of bounded size.

The automaton of a pattern has nodes with edges for ranges of bytes, edges for nothing, and edges for nothing at some
place. A state of the deterministic one is a set of its nodes with the kind of the byte before; whether an edge for a
place can be gone is known with the byte behind.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from typing import TypeAlias

import numpy as np

from stepwell.dialects.errors import NoMatch
from stepwell.lowering.idioms.character_classes import LAST, Ranges
from stepwell.lowering.idioms.regex_syntax import (
    AnyByte,
    Assertion,
    Chain,
    Characters,
    Choice,
    Group,
    Node,
    Repeat,
)

MOST_NODES = 1 << 15
MOST_STATES = 1 << 12
MOST_WORK = 1 << 22
"""Edges that are looked at; a pattern of a few bytes may ask for any number."""

END = 256
"""What stands for the end of the text, as a byte does for itself."""

WORD = frozenset(b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz_")

Bytes: TypeAlias = tuple[tuple[int, int], ...]
"""Ranges of bytes that follow each other."""

State: TypeAlias = tuple[frozenset[int], str]
"""Nodes, and the kind of the byte before; the empty string where it does not matter."""


@dataclass(frozen=True)
class Automaton:
    """`classes`: of each byte; `table`: [states, classes] next states, from 0; `accepts`: which states may be last."""

    classes: np.ndarray
    table: np.ndarray
    accepts: np.ndarray

    def matches(self, data: bytes) -> bool:
        """Whether all of a text is a match."""
        state = 0
        for byte in data:
            state = self.table[state, self.classes[byte]]
        return bool(self.accepts[state])


def too_large() -> NoMatch:
    return NoMatch(
        f"the pattern takes an automaton of more than {MOST_NODES} nodes or {MOST_STATES} states, "
        f"or more than {MOST_WORK} steps to make one; use a simpler one"
    )


def sequences(low: int, high: int) -> Iterable[Bytes]:
    """Code points as ranges of bytes that follow each other; no surrogates."""
    for first, last in ((0, 0x7F), (0x80, 0x7FF), (0x800, 0xD7FF), (0xE000, 0xFFFF), (0x10000, LAST)):
        a, b = max(low, first), min(high, last)
        if a <= b:
            yield from _split(a, b)


def _split(low: int, high: int) -> Iterable[Bytes]:
    """Ranges of code points whose encodings have one length: cut where a byte would not run from 80 to BF."""
    for bits in (6, 12, 18):
        mask = (1 << bits) - 1
        if high < 0x80 or (low & ~mask) == (high & ~mask):
            continue
        if low & mask:
            yield from _split(low, low | mask)
            yield from _split((low | mask) + 1, high)
            return
        if (high & mask) != mask:
            yield from _split(low, (high & ~mask) - 1)
            yield from _split(high & ~mask, high)
            return
    yield tuple(zip(chr(low).encode(), chr(high).encode(), strict=True))


@cache
def _encodings(ranges: Ranges) -> tuple[Bytes, ...]:
    return tuple(s for low, high in ranges for s in sequences(low, high))


class Nodes:
    """The nodes of a pattern's automaton, made from its end to its start; what is tried first is the first edge.

    `marks`: at which nodes a group begins (twice its number) or ends (one more).
    """

    def __init__(self) -> None:
        self.marks: dict[int, int] = {}
        self.edges: list[list[tuple[int, int, int]]] = []
        self.free: list[list[int]] = []
        self.places: list[list[tuple[str, int]]] = []
        self.parts = 0

    def make(self) -> int:
        if len(self.edges) >= MOST_NODES:
            raise too_large()
        self.edges.append([])
        self.free.append([])
        self.places.append([])
        return len(self.edges) - 1

    def add(self, node: Node, to: int) -> int:
        """The node from which a match of the pattern leads to node `to`."""
        self.parts += 1
        if self.parts > 8 * MOST_NODES:
            raise too_large()
        match node:
            case Characters():
                return self.characters(_encodings(node.ranges), to, {})
            case AnyByte():
                made = self.make()
                self.edges[made].append((0, 255, to))
                return made
            case Assertion():
                made = self.make()
                self.places[made].append((node.kind, to))
                return made
            case Chain():
                for part in reversed(node.parts):
                    to = self.add(part, to)
                return to
            case Choice():
                made = self.make()
                self.free[made] = [self.add(part, to) for part in node.parts]
                return made
            case Repeat():
                return self.repeat(node, to)
            case Group():
                return self.mark(2 * node.number, self.add(node.part, self.mark(2 * node.number + 1, to)))

    def mark(self, slot: int, to: int) -> int:
        made = self.make()
        self.free[made], self.marks[made] = [to], slot
        return made

    def repeat(self, node: Repeat, to: int) -> int:
        if node.most is None:
            loop = self.make()
            again = self.add(node.part, loop)
            self.free[loop] = [to, again] if node.lazy else [again, to]
            to = loop
        for _ in range((node.most or node.least) - node.least):
            made = self.make()
            again = self.add(node.part, to)
            self.free[made] = [to, again] if node.lazy else [again, to]
            to = made
        for _ in range(node.least):
            to = self.add(node.part, to)
        return to

    def characters(self, rows: tuple[Bytes, ...], to: int, known: dict[tuple[Bytes, ...], int]) -> int:
        """A tree of the bytes; what follows different first bytes alike is one node."""
        if rows in known:
            return known[rows]
        made = known[rows] = self.make()
        following: dict[tuple[int, int], list[Bytes]] = {}
        for row in rows:
            following.setdefault(row[0], []).append(row[1:])
        for (low, high), rest in following.items():
            self.edges[made].append((low, high, to if not rest[0] else self.characters(tuple(rest), to, known)))
        return made

    def classes(self) -> np.ndarray:
        """Bytes that no edge and no place tells apart have one number."""
        cuts = np.zeros(257, bool)
        for edges in self.edges:
            for low, high, _ in edges:
                cuts[low] = cuts[high + 1] = True
        if any(self.places):
            kinds = [kind_of(b) for b in range(256)]
            for byte in range(1, 256):
                cuts[byte] |= kinds[byte] != kinds[byte - 1]
        cuts[0] = False
        return np.cumsum(cuts[:256])


def compiled(tree: Node) -> Automaton:
    """The automaton of a pattern; a pattern that makes too large a one is refused with a sentence."""
    nodes = Nodes()
    goal = nodes.make()
    first = nodes.add(tree, goal)
    return _Subsets(nodes, goal).determined(first)


def kind_of(byte: int) -> str:
    """What places tell bytes apart by."""
    return "newline" if byte == 10 else "word" if byte in WORD else "end" if byte == END else "other"


HOLDS = {
    "start": lambda before, behind: before == "start",
    "end": lambda before, behind: behind == "end",
    "line_start": lambda before, behind: before in ("start", "newline"),
    "line_end": lambda before, behind: behind in ("end", "newline"),
    "word": lambda before, behind: (before == "word") != (behind == "word"),
    "no_word": lambda before, behind: (before == "word") == (behind == "word"),
}
"""Whether a place is between two kinds of bytes."""


class _Subsets:
    def __init__(self, nodes: Nodes, goal: int):
        self.nodes, self.goal = nodes, goal
        self.placed = any(nodes.places)
        self.work = 0

    def closed(self, start: Iterable[int], before: str = "", behind: str = "") -> frozenset[int]:
        """All nodes that are reached by nothing; by places too where the bytes around are known."""
        found, stack = set(start), list(start)
        while stack:
            node = stack.pop()
            reached = self.nodes.free[node]
            if behind and self.nodes.places[node]:
                reached = reached + [to for kind, to in self.nodes.places[node] if HOLDS[kind](before, behind)]
            self.work += 1 + len(reached)
            for to in reached:
                if to not in found:
                    found.add(to)
                    stack.append(to)
        if self.work > MOST_WORK:
            raise too_large()
        # Nodes that only lead on are not needed any more.
        return frozenset(n for n in found if n == self.goal or self.nodes.edges[n] or self.nodes.places[n])

    def determined(self, first: int) -> Automaton:
        """By the sets of nodes that can be reached together."""
        classes = self.nodes.classes()
        count = int(classes[-1]) + 1
        samples = [int(np.flatnonzero(classes == c)[0]) for c in range(count)]
        start: State = (self.closed([first]), "start" if self.placed else "")
        numbers: dict[State, int] = {start: 0}
        waiting: list[State] = [start]
        rows: list[list[int]] = []
        accepts: list[bool] = []
        for state in waiting:
            accepts.append(self.goal in self.before(state, END))
            row: list[int] = []
            for target in self.steps(state, samples, classes):
                if target not in numbers:
                    if len(numbers) >= MOST_STATES:
                        raise too_large()
                    numbers[target] = len(numbers)
                    waiting.append(target)
                row.append(numbers[target])
            rows.append(row)
        return Automaton(classes, np.array(rows), np.array(accepts))

    def before(self, state: State, byte: int) -> frozenset[int]:
        """The nodes that a state stands for where this byte follows."""
        found, kind = state
        return self.closed(found, kind, kind_of(byte)) if self.placed else found

    def steps(self, state: State, samples: list[int], classes: np.ndarray) -> Iterable[State]:
        """The states behind a byte of each class."""
        targets: list[set[int]] = [set() for _ in samples]
        sources = {kind_of(b): self.before(state, b) for b in samples} if self.placed else {"": state[0]}
        for kind, found in sources.items():
            for node in found:
                for low, high, to in self.nodes.edges[node]:
                    a, b = int(classes[low]), int(classes[high])
                    self.work += b - a + 1
                    for c in range(a, b + 1):
                        if not kind or kind_of(samples[c]) == kind:
                            targets[c].add(to)
        known: dict[frozenset[int], frozenset[int]] = {}
        for sample, target in zip(samples, targets, strict=True):
            key = frozenset(target)
            if key not in known:
                known[key] = self.closed(key)
            # Where nothing is left, what came before does not matter.
            yield known[key], kind_of(sample) if self.placed and known[key] else ""

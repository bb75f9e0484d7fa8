"""Automata of regular expressions that prefer: of all matches at a place they find the one that RE2 would take.

A state is a list of nodes, the preferred ones first; what comes behind the end of a match is not followed any more, so
that the last end that is met is that of the match. Of each node of a state it is known which node of the state before
led to it, and where groups begin and end on the way.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple, TypeAlias

import numpy as np

from stepwell.dialects.errors import NoMatch
from stepwell.lowering.idioms.automata import END, HOLDS, MOST_STATES, Nodes, kind_of, too_large
from stepwell.lowering.idioms.regex_syntax import Node

MOST_WORK = 1 << 20
"""Nodes and edges that are looked at."""

MOST_ENTRIES = 1 << 22
"""Of the tables for groups."""

Key: TypeAlias = tuple[tuple[int, ...], str]
"""The nodes of a state, and the kind of the byte before where that matters."""


class Step(NamedTuple):
    """How a node was reached: from which node of a list, and the marks that are on the way."""

    node: int
    origin: int
    marks: frozenset[int]


class Way(NamedTuple):
    """The same behind a byte: the marks in front of the byte, and those behind it."""

    node: int
    origin: int
    before: frozenset[int]
    behind: frozenset[int]


@dataclass(frozen=True)
class Preferring:
    """`classes`: of each byte, the end has the number behind them; state 0 leads nowhere.

    `table`: [states, classes + 1] next states; `accepts`: the same, whether a match may end in front of this byte.
    `starts`: [classes + 1] where a match begins behind a byte, at last at the start of the text. `ways` and `ends`: for
    each state and byte the ways to the nodes of the next state, and to the end; `first`: marks at the start, by state.
    """

    classes: np.ndarray
    table: np.ndarray
    accepts: np.ndarray
    starts: np.ndarray
    ways: list[list[list[Way]]]
    ends: list[list[Step | None]]
    first: dict[int, list[frozenset[int]]]

    @cached_property
    def width(self) -> int:
        """Nodes of the longest list."""
        lengths = [len(w) for rows in self.ways for w in rows]
        return max([1, *lengths, *(len(f) for f in self.first.values())])

    def registers(self, slots: list[int]) -> dict[str, np.ndarray]:
        """Tables for the places of groups: rows are state * (classes + 1) + byte.

        `origin` [rows, width], `before` and `behind` [rows, width, slots], `end` [rows], `final` [rows, slots];
        `first` [states, width, slots].
        """
        states, bytes_ = self.table.shape
        if states * bytes_ * self.width * len(slots) > MOST_ENTRIES:
            raise NoMatch(
                f"the groups of the pattern take tables of more than {MOST_ENTRIES} entries; use a simpler one"
            )
        rows, wide = states * bytes_, (self.width, len(slots))
        made = {
            "origin": np.zeros((rows, self.width), np.int32),
            "before": np.zeros((rows, *wide), np.bool_),
            "behind": np.zeros((rows, *wide), np.bool_),
            "end": np.zeros(rows, np.int32),
            "final": np.zeros((rows, len(slots)), np.bool_),
            "first": np.zeros((states, *wide), np.bool_),
        }
        for state in range(states):
            for byte in range(bytes_):
                row = state * bytes_ + byte
                for place, way in enumerate(self.ways[state][byte]):
                    made["origin"][row, place] = way.origin
                    made["before"][row, place] = [s in way.before for s in slots]
                    made["behind"][row, place] = [s in way.behind for s in slots]
                end = self.ends[state][byte]
                if end is not None:
                    made["end"][row], made["final"][row] = end.origin, [s in end.marks for s in slots]
        for state, marks in self.first.items():
            for place, found in enumerate(marks):
                made["first"][state, place] = [s in found for s in slots]
        return made


class _Lists:
    """Makes the states."""

    def __init__(self, nodes: Nodes, goal: int):
        self.nodes, self.goal = nodes, goal
        self.placed = any(nodes.places)
        self.work = 0

    def followed(self, start: list[Step], before: str = "", behind: str = "") -> list[Step]:
        """What is reached by nothing, in order, up to the end of a match; by places where the bytes are known."""
        found: list[Step] = []
        seen: set[int] = set()
        stack = list(reversed(start))
        while stack:
            node, origin, marks = stack.pop()
            if node in seen:
                continue
            seen.add(node)
            reached = self.nodes.free[node]
            if node in self.nodes.marks:
                marks = marks | {self.nodes.marks[node]}
            if self.nodes.places[node]:
                if behind:
                    reached = [to for kind, to in self.nodes.places[node] if HOLDS[kind](before, behind)]
                else:
                    found.append(Step(node, origin, marks))
            self.work += 1 + len(reached)
            if node == self.goal:
                found.append(Step(node, origin, marks))
                break
            if self.nodes.edges[node]:
                found.append(Step(node, origin, marks))
            stack.extend(Step(to, origin, marks) for to in reversed(reached))
        if self.work > MOST_WORK:
            raise NoMatch(f"the pattern takes more than {MOST_WORK} steps to make its automaton; use a simpler one")
        return found

    def known(self, key: Key, byte: int) -> list[Step]:
        """The nodes of a state where this byte follows."""
        listed = [Step(n, i, frozenset()) for i, n in enumerate(key[0])]
        return self.followed(listed, key[1], kind_of(byte)) if self.placed else listed

    def ways(self, steps: list[Step], byte: int) -> list[Way]:
        """The nodes behind a byte."""
        targets = [
            Step(to, i, frozenset())
            for i, step in enumerate(steps)
            for low, high, to in self.nodes.edges[step.node]
            if low <= byte <= high
        ]
        self.work += sum(len(self.nodes.edges[s.node]) for s in steps)
        found = self.followed(targets)
        return [Way(f.node, steps[f.origin].origin, steps[f.origin].marks, f.marks) for f in found]

    def determined(self, first: int) -> Preferring:
        classes = self.nodes.classes()
        count = int(classes[-1]) + 1
        samples = [int(np.flatnonzero(classes == c)[0]) for c in range(count)]
        numbers: dict[Key, int] = {((), ""): 0}
        order: list[Key] = [((), "")]

        def number(nodes: tuple[int, ...], kind: str) -> int:
            key = (nodes, kind if self.placed and nodes else "")
            if key not in numbers:
                if len(numbers) >= MOST_STATES:
                    raise too_large()
                numbers[key] = len(order)
                order.append(key)
            return numbers[key]

        start = self.followed([Step(first, 0, frozenset())])
        nodes = tuple(s.node for s in start)
        starts = [number(nodes, kind_of(b)) for b in samples] + [number(nodes, "start")]
        table: list[list[int]] = []
        accepts: list[list[bool]] = []
        ways: list[list[list[Way]]] = []
        ends: list[list[Step | None]] = []
        for key in order:
            table.append([])
            accepts.append([])
            ways.append([])
            ends.append([])
            for byte in (*samples, END):
                steps = self.known(key, byte)
                goal = next((s for s in steps if s.node == self.goal), None)
                found = self.ways(steps, byte) if byte != END else []
                table[-1].append(number(tuple(w.node for w in found), kind_of(byte)))
                accepts[-1].append(goal is not None)
                ways[-1].append(found)
                ends[-1].append(goal)
        marks = [s.marks for s in start]
        return Preferring(
            classes,
            np.array(table, np.int32),
            np.array(accepts),
            np.array(starts, np.int32),
            ways,
            ends,
            dict.fromkeys(starts, marks),
        )


def preferring(tree: Node) -> Preferring:
    """The automaton of a pattern, whose groups are marked where the tree has them."""
    nodes = Nodes()
    goal = nodes.make()
    first = nodes.add(tree, goal)
    return _Lists(nodes, goal).determined(first)

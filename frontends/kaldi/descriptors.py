"""nnet3's descriptors: what the input of a node is, as `Append(Offset(a, -1), Sum(b, Scale(0.5, c)))`."""

from __future__ import annotations

import re
from dataclasses import dataclass

from stepwell.frontends.faults import Fault
from stepwell.frontends.kaldi.stream import whole
from stepwell.frontends.messages import quoted

DEEPEST = 64
"""Descriptors in descriptors at most."""

WORD = re.compile(r"[(),]|[^\s(),]+")
FORMS = {
    "Append": "d+",
    "Sum": "d+",
    "Switch": "d+",
    "Failover": "dd",
    "IfDefined": "d",
    "Offset": "dii?",
    "Round": "di",
    "ReplaceIndex": "dvi",
    "Scale": "fd",
    "Const": "fi",
}
"""What stands in the brackets: d a descriptor (d+: one or more), i an integer (i?: or none), f a number, v t or x."""


@dataclass(frozen=True)
class Descriptor:
    """A form with its descriptors and numbers; a node has the form `Node`, and its name."""

    form: str
    parts: tuple[Descriptor, ...] = ()
    numbers: tuple[float | int | str, ...] = ()
    node: str = ""

    def nodes(self) -> list[str]:
        """The names of the nodes in it, in order."""
        if self.form == "Node":
            return [self.node]
        return [name for part in self.parts for name in part.nodes()]


class Parser:
    """Reads one descriptor, word by word."""

    def __init__(self, text: str):
        self.text, self.words, self.at = text, WORD.findall(text), 0

    def word(self) -> str:
        return self.words[self.at] if self.at < len(self.words) else ""

    def take(self, *expected: str) -> str:
        found = self.word()
        if found not in expected:
            raise Fault(f"{quoted(self.text)} has {quoted(found)} where {' or '.join(map(quoted, expected))} should be")
        self.at += 1
        return found

    def descriptor(self, depth: int = 0) -> Descriptor:
        name = self.word()
        if depth > DEEPEST:
            raise Fault(f"{quoted(self.text)} is nested too deep")
        if not name or name in "(),":
            raise Fault(f"{quoted(self.text)} has {quoted(name)} where a descriptor should be")
        self.at += 1
        if self.word() != "(":
            return Descriptor("Node", node=name)
        if name not in FORMS:
            raise Fault(f"{quoted(self.text)} has {quoted(name)}, which is none of {', '.join(sorted(FORMS))}")
        self.at += 1
        form = FORMS[name]
        parts: list[Descriptor] = []
        numbers: list[float | int | str] = []
        for index, kind in enumerate(form.rstrip("+?")):
            if index == len(form) - 2 and form.endswith("?") and self.word() == ")":
                break
            if index:
                self.take(",")
            if kind == "d":
                parts.append(self.descriptor(depth + 1))
            else:
                numbers.append(self.take("t", "x") if kind == "v" else self.number(kind))
        while form.endswith("+") and self.word() == ",":
            self.at += 1
            parts.append(self.descriptor(depth + 1))
        self.take(")")
        return Descriptor(name, tuple(parts), tuple(numbers))

    def number(self, kind: str) -> float | int:
        word = self.word()
        try:
            found = whole(word) if kind == "i" else float(word)
        except ValueError:
            found = None
        if found is None:
            what = "an integer of 32 bits" if kind == "i" else "a number"
            raise Fault(f"{quoted(self.text)} has {quoted(word)} where {what} should be")
        self.at += 1
        return found


def parse(text: str) -> Descriptor:
    """The descriptor of a text; raises Fault where it is none."""
    parser = Parser(text)
    found = parser.descriptor()
    if parser.word():
        raise Fault(f"{quoted(text)} goes on behind the descriptor")
    return found


__all__ = ["Descriptor", "parse"]

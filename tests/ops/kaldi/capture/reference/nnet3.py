"""The graph of nnet3: lines of nodes, descriptors, and what a node's value is at a time.

A value is computed for one frame at a time, by recursion, and is None where it cannot be computed: that is how Kaldi
defines IfDefined, Failover and components with frames that are not required. The input is lengthened by its first and
last frames as far as the whole net looks, which is found by trying, as Kaldi does.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Mapping, Sequence
from math import lcm
from typing import Any

import numpy as np

from tests.ops.kaldi.capture.reference.component import Component
from tests.ops.kaldi.capture.reference.files import Writer

Tree = tuple[str, list[Any]]


def write(lines: str, components: Mapping[str, Component], w: Writer) -> None:
    w.token("<Nnet3>")
    w.raw("\n")
    for line in _lines(lines):
        aim = " objective=linear" if line.startswith("output-node") and "objective=" not in line else ""
        w.raw(f"{line}{aim}\n")
    w.raw("\n")
    w.token("<NumComponents>")
    w.integer(len(components))
    w.line()
    for name, component in components.items():
        w.token("<ComponentName>", name)
        component.write(w)
        w.line()
    w.token("</Nnet3>")


def parse(text: str) -> Tree:
    """`Append(input, Offset(a, -1))` as a tree of names; a leaf has no branches."""
    words = re.findall(r"[(),]|[^\s(),]+", text)
    position = 0

    def one() -> Tree:
        nonlocal position
        name = words[position]
        position += 1
        inner: list[Any] = []
        if position < len(words) and words[position] == "(":
            while words[position] != ")":
                position += 1
                inner.append(one())
            position += 1
        return name, inner

    return one()


class Net:
    """A net and one utterance."""

    def __init__(self, lines: str, components: Mapping[str, Component]) -> None:
        self.nodes: dict[str, dict[str, str]] = {}
        self.outputs: list[str] = []
        for line in _lines(lines):
            kind, *rest = re.findall(r"\S+?=(?:[^=]*(?=\s\S+=)|[^=]*$)|\S+", line)
            node = {"kind": kind, **dict(r.split("=", 1) for r in rest)}
            node = {k: v.strip() for k, v in node.items()}
            self.nodes[node["name"]] = node
            if kind == "output-node":
                self.outputs.append(node["name"])
        self.components = components
        self.trees = {n: parse(d["input"]) for n, d in self.nodes.items() if "input" in d}
        self.given: dict[str, np.ndarray] = {}
        self.first, self.known = 0, {}

    def run(self, given: Mapping[str, np.ndarray]) -> dict[str, np.ndarray]:
        """Each output [frames, dim]; an input of one frame beside `input` is an i-vector, at time 0."""
        left, right = self.context({name: value.shape[1] for name, value in given.items()})
        x = given["input"]
        longer = np.concatenate([x[:1].repeat(left, 0), x, x[-1:].repeat(right, 0)])
        self._give({**given, "input": longer}, -left)
        found = {name: [self.value(name, t, 0) for t in range(len(x))] for name in self.outputs}
        assert all(f is not None for frames in found.values() for f in frames)
        return {name: np.array(frames) for name, frames in found.items()}

    def context(self, dims: Mapping[str, int]) -> tuple[int, int]:
        """How many frames on the left and on the right the outputs look."""
        modulus = lcm(*(self._modulus(t) for t in self.trees.values()))
        found = []
        for start in range(modulus + 1):
            size = 40
            given = {name: np.zeros((size if name == "input" else 1, dim)) for name, dim in dims.items()}
            self._give(given, start)
            times = [t for t in range(start, start + size) if self.value(self.outputs[0], t, 0) is not None]
            found.append((times[0] - start, start + size - 1 - times[-1]))
        return max(a for a, _ in found), max(b for _, b in found)

    def value(self, name: str, t: int, x: int) -> np.ndarray | None:
        key = name, t, x
        if key not in self.known:
            self.known[key] = None  # What needs itself cannot be computed.
            self.known[key] = self._compute(name, t, x)
        return self.known[key]

    def _give(self, given: Mapping[str, np.ndarray], first: int) -> None:
        sys.setrecursionlimit(20000)
        self.given, self.first, self.known = dict(given), first, {}

    def _compute(self, name: str, t: int, x: int) -> np.ndarray | None:
        node = self.nodes[name]
        if t < self.first - 200 or t > self.first + 400:
            return None
        if node["kind"] == "input-node":
            at = t - (self.first if name == "input" else 0)
            return self.given[name][at] if 0 <= at < len(self.given[name]) and x == 0 else None
        if node["kind"] == "dim-range-node":
            whole = self.value(node["input-node"], t, x)
            start = int(node["dim-offset"])
            return None if whole is None else whole[start : start + int(node["dim"])]
        tree = self.trees[name]
        if node["kind"] == "output-node":
            return self._descriptor(tree, t, x)
        return self.components[node["component"]].frame(lambda t, x: self._descriptor(tree, t, x), t, x)

    def _descriptor(self, tree: Tree, t: int, x: int) -> np.ndarray | None:
        name, inner = tree
        if not inner:
            return self.value(name, t, x)
        if name == "Append":
            parts = self._all(inner, t, x)
            return None if parts is None else np.concatenate(parts)
        if name == "Sum":
            parts = self._all(inner, t, x)
            return None if parts is None else np.sum(parts, 0)
        if name == "Failover":
            found = self._descriptor(inner[0], t, x)
            return self._descriptor(inner[1], t, x) if found is None else found
        if name == "IfDefined":
            found = self._descriptor(inner[0], t, x)
            return np.zeros(self._dim(inner[0])) if found is None else found
        if name == "Const":
            return np.full(int(inner[1][0]), float(inner[0][0]))
        if name == "Scale":
            found = self._descriptor(inner[1], t, x)
            return None if found is None else found * float(np.float32(inner[0][0]))
        if name == "Offset":
            return self._descriptor(inner[0], t + int(inner[1][0]), x + (int(inner[2][0]) if len(inner) > 2 else 0))
        if name == "Switch":
            return self._descriptor(inner[t % len(inner)], t, x)
        if name == "Round":
            return self._descriptor(inner[0], t - t % int(inner[1][0]), x)
        if name == "ReplaceIndex":
            value = int(inner[2][0])
            return self._descriptor(inner[0], *((value, x) if inner[1][0] == "t" else (t, value)))
        raise ValueError(name)

    def _all(self, trees: Sequence[Tree], t: int, x: int) -> list[np.ndarray] | None:
        found = [f for tree in trees if (f := self._descriptor(tree, t, x)) is not None]
        return found if len(found) == len(trees) else None

    def _dim(self, tree: Tree) -> int:
        name, inner = tree
        if not inner:
            node = self.nodes[name]
            return int(node["dim"]) if "dim" in node else self.components[node["component"]].outputs
        if name == "Append":
            return sum(self._dim(i) for i in inner)
        if name == "Const":
            return int(inner[1][0])
        return self._dim(inner[1] if name == "Scale" else inner[0])

    def _modulus(self, tree: Tree) -> int:
        name, inner = tree
        own = len(inner) if name == "Switch" else int(inner[1][0]) if name == "Round" else 1
        return lcm(own, *(self._modulus(i) for i in inner))


def _lines(text: str) -> list[str]:
    return [" ".join(line.split()) for line in text.strip().splitlines()]

"""Layers whose code is Python's: nothing of it is imported; module, class and parameters are data.

A layer `Python` becomes one of the type `module.Class`, which a rule for `caffe.module.Class` can lower, with the
parameters of its `param_str` by name. Those that are known become the layers that they are.
"""

from __future__ import annotations

import re
from typing import Any

from stepwell.frontends.caffe.layers import Layer
from stepwell.frontends.messages import text

DEEPEST = 16
"""How far lists and dictionaries of a `param_str` are followed."""

PROPOSAL = {
    "rpn.proposal_layer.ProposalLayer": {"pre_nms_topn": 6000, "post_nms_topn": 300, "nms_thresh": 0.7},
    "SSH.layers.proposal_layer.ProposalLayer": {"pre_nms_topn": 1000, "post_nms_topn": 1000, "nms_thresh": 1.0},
}
"""Python layers that are Faster R-CNN's proposals, and what they take if nothing is given."""

TOKEN = re.compile(
    r"""\s*(?:(?P<string>'[^'\n]*'|"[^"\n]*")|(?P<tag>!!?[\w/.:]+)|(?P<mark>[][{}():,])|(?P<word>[^][{}():,'"\s#]+))"""
)


class Unreadable(Exception):  # noqa: N818 - says that a text is none of parameters, and is not seen outside
    """A `param_str` that is neither a dictionary nor lines of `key: value`."""


def resolved(layer: Layer) -> Layer:
    """The layer by its module and class, or as the layer that it is known to be."""
    given = layer.parameters("python_param")
    if given is None or not given.module or not given.layer:
        return layer
    type_ = f"{text(given.module)}.{text(given.layer)}"
    try:
        fields = parameters(text(given.param_str))
    except Unreadable:
        fields = {}
    if type_ in PROPOSAL:
        return _proposal(layer, PROPOSAL[type_] | fields)
    found = {"param_str": text(given.param_str), **fields} if given.param_str else fields
    return Layer(
        layer.name, type_, layer.bottoms, layer.tops, layer.message, layer.index, layer.blobs, layer.shared, found
    )


def _proposal(layer: Layer, fields: dict[str, Any]) -> Layer:
    from stepwell.frontends.caffe.proto import messages

    message = messages().message("LayerParameter")
    held = message.proposal_param
    known = {f.name: f for f in held.DESCRIPTOR.fields}
    fields = {"ratio": [0.5, 1, 2], "scale": [8, 16, 32], **fields}
    for plural, single in (("ratios", "ratio"), ("scales", "scale")):
        if plural in fields:
            fields[single] = fields.pop(plural)
    given: dict[str, Any] = {}
    for name, value in fields.items():
        try:
            if name in ("ratio", "scale"):
                getattr(held, name).extend(float(v) for v in (value if isinstance(value, list) else [value]))
            elif name in known:
                setattr(held, name, value)
            else:
                given[name] = value
        except (TypeError, ValueError, OverflowError):
            given[name] = value
    return Layer(layer.name, "PythonProposal", layer.bottoms, layer.tops, message, layer.index, given=given)


def parameters(source: str) -> dict[str, Any]:
    """The parameters of a `param_str`: a dictionary as Python or JSON writes it, or lines of YAML."""
    tokens = _Tokens(source)
    if tokens.next() == "{":
        found = tokens.value(0)
        if tokens.left or not isinstance(found, dict):
            raise Unreadable
        return found
    made: dict[str, Any] = {}
    for line in source.splitlines():
        if line.strip() and not line.lstrip().startswith("#"):
            each = _Tokens(line)
            key, _ = each.take(), each.expect(":")
            made[str(_plain(key))] = each.value(0)
            if each.left:
                raise Unreadable
    return made


class _Tokens:
    """The words of a text, from the first to the last."""

    def __init__(self, source: str):
        self.left: list[str] = []
        place = 0
        while source[place:].strip():
            match = TOKEN.match(source, place)
            if match is None:
                if source[place:].lstrip().startswith("#"):
                    break
                raise Unreadable
            if match["tag"] is None:
                self.left.append(match[0].strip())
            place = match.end()
        self.left.reverse()

    def next(self) -> str:
        return self.left[-1] if self.left else ""

    def take(self) -> str:
        if not self.left:
            raise Unreadable
        return self.left.pop()

    def expect(self, mark: str) -> None:
        if self.take() != mark:
            raise Unreadable

    def value(self, depth: int) -> Any:
        """A number, a word, a list or a dictionary."""
        if depth > DEEPEST:
            raise Unreadable
        first = self.take()
        if first in "[(":
            return self._items("]" if first == "[" else ")", depth)
        if first != "{":
            if first in "]}):,":
                raise Unreadable
            return _plain(first)
        found: dict[str, Any] = {}
        while self.next() != "}":
            key = self.take()
            self.expect(":")
            found[str(_plain(key))] = self.value(depth + 1)
            if self.next() != "}":
                self.expect(",")
        self.take()
        return found

    def _items(self, end: str, depth: int) -> list[Any]:
        found: list[Any] = []
        while self.next() != end:
            found.append(self.value(depth + 1))
            if self.next() != end:
                self.expect(",")
        self.take()
        return found


def _plain(word: str) -> Any:
    """What a word says."""
    if word[0] in "'\"":
        return word[1:-1]
    if word.lower() in ("true", "false"):
        return word.lower() == "true"
    for kind in (int, float):
        try:
            return kind(word)
        except ValueError:
            continue
    return word


__all__ = ["Unreadable", "parameters", "resolved"]

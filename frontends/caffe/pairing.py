"""The two files of a net: which is which, and the one that was not given."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path

from stepwell.dialects import diagnostics
from stepwell.dialects.errors import StepwellError
from stepwell.frontends.messages import listed
from stepwell.frontends.protocol import head_of
from stepwell.frontends.wire import Malformed, varint

_COMMENTS = re.compile(rb"#[^\n]*")
_BEGINNING = re.compile(
    rb"\s*(?:name|layers?|input|input_dim|input_shape|state|force_backward|debug_info|profile_\w+|default_\w+)\s*[:{<]"
)
_LAYERS = re.compile(rb"\b(?:layers?\s*:?\s*[{<]|input\s*:|input_shape\s*:?\s*[{<])")
_SOLVER = re.compile(
    rb"(?m)^\s*(?:(?:base_lr|lr_policy|max_iter|train_net|test_net|net|solver_mode)\s*:|(?:train_|test_)?net_param)"
)

NAME, LAYERS, INPUT, LAYER = 1, 2, 3, 100
FIELDS = {NAME: 2, LAYERS: 2, INPUT: 2, 4: 0, 5: 0, 6: 2, 7: 0, 8: 2, LAYER: 2}
"""The fields of NetParameter and their wire types; 4 may be packed."""


def is_text(head: bytes) -> bool:
    """Whether a file with these first bytes is text."""
    start = head.lstrip(b"\xef\xbb\xbf \t\r\n")
    return not any(b < 9 or 13 < b < 32 for b in head) and (start[:1].isalpha() or start[:1] == b"#")


def is_prototxt(head: bytes) -> bool:
    """Whether text begins as a net."""
    if not is_text(head[:512]):
        return False
    plain = _COMMENTS.sub(b"", head.removeprefix(b"\xef\xbb\xbf"))
    return _BEGINNING.match(plain) is not None and _LAYERS.search(plain) is not None


def is_solver(head: bytes) -> bool:
    """Whether text is that of a solver, which only names its net."""
    plain = _COMMENTS.sub(b"", head)
    return is_text(head[:512]) and not _BEGINNING.match(plain) and _SOLVER.search(plain) is not None


def is_caffemodel(head: bytes) -> bool:
    """Whether bytes begin as a net with layers: a name, inputs, and a layer that has a name and a type."""
    at, end = 0, len(head)
    try:
        while at < end:
            tag, at = varint(head, at, end)
            number, wire = tag >> 3, tag & 7
            if number not in FIELDS or (wire != FIELDS[number] and not (number == 4 and wire == 2)):
                return False
            if wire == 0:
                _, at = varint(head, at, end)
                continue
            length, at = varint(head, at, end)
            if number in (LAYER, LAYERS):
                return _is_layer(head, at, min(at + length, end), number)
            if number in (NAME, INPUT) and any(b < 9 or 13 < b < 32 for b in head[at : at + length]):
                return False
            at += length
    except Malformed:
        return False
    return False


def _is_layer(head: bytes, at: int, end: int, form: int) -> bool:
    """A layer begins with its name and its type; older ones with their bottoms and tops, or the layer within."""
    fields = (1, 2, 3, 4) if form == LAYER else (1, 2, 3, 4, 5)
    seen = 0
    while at < end and seen < 2:
        tag, at = varint(head, at, end)
        number, wire = tag >> 3, tag & 7
        if number not in fields or wire != (0 if form == LAYERS and number == 5 else 2):
            return seen > 0 and number > 4
        length, at = varint(head, at, end)
        if wire == 2 and number != 1 and any(b < 32 for b in head[at : min(at + length, end)]):
            return False
        at += length if wire == 2 else 0
        seen += 1
    return seen > 0


def pair(path: Path, other: Path | None) -> tuple[Path, Path | None]:
    """The file of the net and that of its weights, given one of them and perhaps the other."""
    head = head_of(path)
    if is_solver(head):
        raise StepwellError(f"{path}: this is a solver; give the net that it trains, and its .caffemodel")
    text = is_text(head[:512])
    if other is not None:
        if is_text(head_of(other)[:512]) == text:
            what = "texts" if text else "binary"
            raise StepwellError(f"{path} and {other} are both {what}; a .prototxt and a .caffemodel are needed")
        return (path, other) if text else (other, path)
    if text:
        snapshot = path.with_suffix(".caffemodel.h5")
        if snapshot.is_file() and not path.with_suffix(".caffemodel").is_file():
            return path, snapshot
        return path, _beside(path, ".caffemodel", ())
    found = _beside(path, ".prototxt", ("deploy", "test"))
    return (found, path) if found is not None else (path, None)


def _beside(path: Path, suffix: str, preferred: Sequence[str]) -> Path | None:
    """The other file of a net in the same folder: of the same stem, of a usual name, or the only one."""
    same = path.with_suffix(suffix)
    if same.is_file():
        return same
    try:
        found = sorted(f for f in path.parent.iterdir() if f.suffix == suffix and f.is_file())
    except OSError:
        return None
    if suffix == ".prototxt":
        found = [f for f in found if is_prototxt(head_of(f))]
    if len(found) > 1 and preferred:
        for name in preferred:
            named = [f for f in found if name in f.stem]
            if len(named) == 1:
                found = named
                break
    if len(found) == 1:
        diagnostics.warn(f"{found[0].name}, which lies beside {path.name}, is taken with it")
        return found[0]
    if found:
        raise StepwellError(
            f"{path}: there is more than one {suffix} beside it, {listed([f.name for f in found])}; "
            f"give the one that belongs to it as the second file"
        )
    return None


__all__ = ["is_caffemodel", "is_prototxt", "is_solver", "is_text", "pair"]

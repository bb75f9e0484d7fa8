"""Parts of tensors: how checkpoints and Save/Restore operations name them, and payloads put together from them."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from math import prod
from typing import Any, TypeAlias

import numpy as np

from stepwell.dialects.computed import origin
from stepwell.dialects.payload import Key, Payload, Values
from stepwell.frontends.faults import Fault
from stepwell.frontends.messages import quoted

Extent: TypeAlias = tuple[int, int] | None
"""Start and length in one dimension; None for all of it."""

Extents: TypeAlias = tuple[Extent, ...]

MOST = 1 << 16
"""Parts that a tensor may have; each is compared with its neighbours."""


def of_proto(proto: Any) -> Extents:
    """The extents of a TensorSliceProto: a dimension without a length is whole."""
    return tuple((e.start, e.length) if e.HasField("length") else None for e in proto.extent)


def of_text(text: str) -> tuple[tuple[int, ...], Extents]:
    """The full shape and the extents in a `shape_and_slice` that is not empty, such as `4 10 0,2:-`."""
    *sizes, spec = text.split(" ")
    shape = tuple(_number(size, text) for size in sizes)
    extents: list[Extent] = []
    for part in spec.split(":") if spec else []:
        if part == "-":
            extents.append(None)
        else:
            numbers = [_number(number, text) for number in part.split(",")]
            if len(numbers) != 2:
                raise Fault(f"{quoted(text)} is not a shape and a slice of it")
            extents.append((numbers[0], numbers[1]))
    if len(extents) != len(shape):
        raise Fault(f"{quoted(text)} has {len(shape)} dimensions and a slice of {len(extents)}")
    return shape, tuple(extents)


def _number(text: str, whole: str) -> int:
    if not (text.isascii() and text.isdigit() and len(text) < 20):
        raise Fault(f"{quoted(whole)} is not a shape and a slice of it")
    return int(text)


def bounds(extents: Extents, shape: Sequence[int]) -> tuple[tuple[int, ...], tuple[int, ...]]:
    """Start and shape of a slice of a tensor; raises Fault where it is not within."""
    if len(extents) != len(shape):
        raise Fault(f"a slice of {len(extents)} dimensions of a tensor of shape {list(shape)}")
    starts = tuple(0 if e is None else e[0] for e in extents)
    sizes = tuple(d if e is None else e[1] for e, d in zip(extents, shape, strict=True))
    if any(s < 0 or n < 0 or s + n > d for s, n, d in zip(starts, sizes, shape, strict=True)):
        raise Fault(f"the slice {spell(extents)} is not within the shape {list(shape)}")
    return starts, sizes


def spell(extents: Extents) -> str:
    """Extents as `shape_and_slice` has them."""
    return ":".join("-" if e is None else f"{e[0]},{e[1]}" for e in extents)


Part: TypeAlias = tuple[tuple[int, ...], Payload]
"""Where a part begins in the full tensor, and its values."""


class Assembled(Payload):
    """A box of a tensor that lies in parts: `start` and `shape` of the box in it."""

    def __init__(self, start: Sequence[int], shape: Sequence[int], parts: Sequence[Part]):
        self.start, self.shape, self.element = tuple(start), tuple(shape), parts[0][1].element
        self.parts = tuple(
            (at, part)
            for at, part in parts
            if all(
                max(a, s) < min(a + n, s + m) for a, n, s, m in zip(at, part.shape, self.start, self.shape, strict=True)
            )
        )

    def read(self, lo: int, hi: int) -> np.ndarray:
        return self._within(self.parts, (), lo, hi)

    def _within(self, parts: Sequence[Part], fixed: tuple[int, ...], lo: int, hi: int) -> np.ndarray:
        """Elements lo … hi-1 of the sub-tensor at `fixed`, indices of the leading axes, in C order."""
        axis = len(fixed)
        if hi <= lo:
            return np.empty(0, self.element.dtype)
        if axis + 1 >= len(self.shape):
            return self._box(parts, fixed, lo, hi)
        row = prod(self.shape[axis + 1 :])
        first, last = -(-lo // row), hi // row
        if first > last:
            return self._row(parts, fixed, last, lo - last * row, hi - last * row)
        pieces = [self._row(parts, fixed, first - 1, lo - (first - 1) * row, row)] if lo < first * row else []
        if first < last:
            pieces.append(self._box(parts, fixed, first, last))
        if last * row < hi:
            pieces.append(self._row(parts, fixed, last, 0, hi - last * row))
        return pieces[0] if len(pieces) == 1 else np.concatenate(pieces)

    def _row(self, parts: Sequence[Part], fixed: tuple[int, ...], row: int, lo: int, hi: int) -> np.ndarray:
        axis = len(fixed)
        index = self.start[axis] + row
        inside = [(at, p) for at, p in parts if at[axis] <= index < at[axis] + p.shape[axis]]
        return self._within(inside, (*fixed, index), lo, hi)

    def _box(self, parts: Sequence[Part], fixed: tuple[int, ...], first: int, last: int) -> np.ndarray:
        """Rows first … last-1 of the axis after the fixed ones, flat."""
        axis = len(fixed)
        begin = (*fixed, self.start[axis] + first, *self.start[axis + 1 :]) if axis < len(self.shape) else fixed
        size = (*(1 for _ in fixed), last - first, *self.shape[axis + 1 :]) if axis < len(self.shape) else ()
        out = np.empty(size, self.element.dtype)
        for at, part in parts:
            lows = [max(a, b) for a, b in zip(at, begin, strict=True)]
            highs = [min(a + n, b + m) for a, n, b, m in zip(at, part.shape, begin, size, strict=True)]
            if any(low >= high for low, high in zip(lows, highs, strict=True)):
                continue
            target = tuple(slice(low - b, high - b) for low, high, b in zip(lows, highs, begin, strict=True))
            source = [slice(low - a, high - a) for low, high, a in zip(lows, highs, at, strict=True)]
            out[target] = _taken(part, source)
        return out.reshape(-1)

    @cached_property
    def key(self) -> Key:
        return origin("assembled", self.start, self.shape, *((at, p.key, p.shape) for at, p in self.parts))


def _taken(part: Payload, index: Sequence[slice]) -> np.ndarray:
    """A box of a part: of the leading axes no more is read than asked for, until an axis is taken in part."""
    lo, shape, rest = 0, part.shape, list(index)
    lead: list[int] = []
    while rest and rest[0].stop - rest[0].start == 1:
        lo += rest[0].start * prod(shape[1:])
        lead.append(1)
        shape, rest = shape[1:], rest[1:]
    if not rest:
        return part.read(lo, lo + 1).reshape(lead)
    row = prod(shape[1:])
    lo += rest[0].start * row
    count = rest[0].stop - rest[0].start
    block = part.read(lo, lo + count * row).reshape(*lead, count, *shape[1:])
    return block[(*(slice(None) for _ in lead), slice(None), *rest[1:])]


def assembled(shape: Sequence[int], parts: Sequence[Part], extents: Extents | None = None) -> Payload:
    """The tensor in parts, or a slice of it; raises Fault where parts are missing or overlap."""
    start, size = ((0,) * len(shape), tuple(shape)) if extents is None else bounds(extents, shape)
    check_cover(shape, [(at, part.shape) for at, part in parts])
    for at, part in parts:
        if at == start and part.shape == size:
            return part
    whole = Assembled(start, size, parts)
    # The writer asks how many bytes strings take before it reads them.
    return Values(whole.array(), whole.element) if whole.element.name == "string" else whole


def check_cover(shape: Sequence[int], boxes: Sequence[tuple[tuple[int, ...], tuple[int, ...]]]) -> None:
    """Raises Fault unless the boxes, each within the shape, fill it without overlapping."""
    if len(boxes) > MOST:
        raise Fault(f"it is in {len(boxes)} parts; {MOST} are possible")
    boxes = [box for box in boxes if prod(box[1])]
    if len(boxes) > 1 and shape:
        lows = np.array([at for at, _ in boxes], np.int64)
        highs = lows + np.array([size for _, size in boxes], np.int64)
        # Only boxes that begin before another ends along one axis can overlap: the axis with most beginnings.
        axis = max(range(len(shape)), key=lambda a: len(np.unique(lows[:, a])))
        order = np.argsort(lows[:, axis], kind="stable")
        lows, highs = lows[order], highs[order]
        ends = np.searchsorted(lows[:, axis], highs[:, axis])
        for i, end in enumerate(ends):
            if end > i + 1 and ((lows[i] < highs[i + 1 : end]) & (lows[i + 1 : end] < highs[i])).all(1).any():
                raise Fault(f"parts of it overlap at {[int(n) for n in lows[i]]}")
    elif len(boxes) > 1:
        raise Fault("a scalar is there twice")
    there, need = sum(prod(size) for _, size in boxes), prod(shape)
    if there != need:
        raise Fault(f"its parts have {there} of its {need} values")


__all__ = ["Assembled", "Extents", "assembled", "bounds", "of_proto", "of_text", "spell"]

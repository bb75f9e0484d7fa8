"""Payloads that are computations over payloads, run block by block when they are written."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from math import prod
from typing import Any

import ml_dtypes
import numpy as np
from stepwell.dialects.payload import BLOCK, Key, Payload
from stepwell.dialects.types import ElementType


def flat_range(view: np.ndarray, lo: int, hi: int) -> np.ndarray:
    """Elements lo … hi-1 of a strided view in C order; copies little more than those."""
    if view.ndim == 0:
        return view.reshape(1)[lo:hi]
    if view.ndim == 1:
        return view[lo:hi]
    row = prod(view.shape[1:])
    first, last = lo // row, -(-hi // row)
    if last - first == 1:
        return flat_range(view[first], lo - first * row, hi - first * row)
    block = np.ascontiguousarray(view[first:last]).reshape(-1)
    return block[lo - first * row : hi - first * row]


class Reshaped(Payload):
    """The same values in another shape of as many elements."""

    def __init__(self, source: Payload, shape: Sequence[int]):
        assert prod(shape) == source.size
        self.source, self.element, self.shape = source, source.element, tuple(shape)

    @property
    def nbytes(self) -> int:
        return self.source.nbytes

    def read(self, lo: int, hi: int) -> np.ndarray:
        return self.source.read(lo, hi)

    def view(self) -> np.ndarray | None:
        view = self.source.view()
        return None if view is None or not view.flags.c_contiguous else view.reshape(self.shape)

    def release(self) -> None:
        self.source.release()

    @property
    def key(self) -> Key:
        return self.source.key


class Strided(Payload):
    """A transposition or a slice of a payload that has a view: still a view, evaluated by copying it out."""

    def __init__(self, source: Payload, label: tuple[Any, ...], take: Callable[[np.ndarray], np.ndarray]):
        self.source, self.label, self.take = source, label, take
        self.element = source.element
        view = source.view()
        assert view is not None
        self.shape = take(view).shape

    def view(self) -> np.ndarray | None:
        view = self.source.view()
        return None if view is None else self.take(view)

    def read(self, lo: int, hi: int) -> np.ndarray:
        view = self.view()
        assert view is not None
        out = np.ascontiguousarray(flat_range(view, lo, hi))
        if np.shares_memory(out, view):
            out = out.copy()
        self.source.release()
        return out

    def release(self) -> None:
        self.source.release()

    @property
    def key(self) -> Key:
        return (self.label, self.source.key, self.source.shape)


def transposed(source: Payload, order: Sequence[int]) -> Payload | None:
    """`source` with its dimensions in another order; None where that would need its values in memory."""
    order = tuple(int(i) for i in order)
    if isinstance(source, Mapped) and source.can_reorder:
        return source.reordered(lambda part: transposed(part, order), order)
    if source.view() is None:
        return None
    return Strided(source, ("transpose", order), lambda view: view.transpose(order))


def sliced(source: Payload, slices: Sequence[slice]) -> Payload | None:
    """A basic slice of `source`; None where that would need its values in memory."""
    index = tuple(slices)
    if source.view() is None:
        return None
    label = tuple((s.start, s.stop, s.step) for s in index)
    return Strided(source, ("slice", label), lambda view: view[index])


class Mapped(Payload):
    """An element-wise function of payloads that broadcast to `shape`; all but full-sized ones must be small.

    `function` takes and gives arrays; `label` names it, with its parameters, for comparison.
    """

    def __init__(
        self,
        label: tuple[Any, ...],
        function: Callable[..., np.ndarray],
        sources: Sequence[Payload],
        element_type: ElementType,
    ):
        self.label, self.function, self.sources, self.element = label, function, tuple(sources), element_type
        self.shape = np.broadcast_shapes(*(s.shape for s in sources))

    @property
    def can_reorder(self) -> bool:
        return all(s.shape == self.shape or s.size == 1 or len(s.shape) == len(self.shape) for s in self.sources)

    def reordered(self, move: Callable[[Payload], Payload | None], order: tuple[int, ...]) -> Payload | None:
        moved: list[Payload] = []
        for source in self.sources:
            part = source if source.size == 1 and len(source.shape) < len(order) else move(source)
            if part is None:
                return None
            moved.append(part)
        return Mapped(self.label, self.function, moved, self.element)

    def read(self, lo: int, hi: int) -> np.ndarray:
        parts = [
            s.read(lo, hi) if s.shape == self.shape else flat_range(np.broadcast_to(s.array(), self.shape), lo, hi)
            for s in self.sources
        ]
        with np.errstate(all="ignore"):
            return self.function(*parts).astype(self.element.dtype, copy=False)

    @property
    def key(self) -> Key:
        return (self.label, self.element.name, tuple((s.key, s.shape) for s in self.sources))


class Joined(Payload):
    """Payloads one after another along an axis."""

    def __init__(self, parts: Sequence[Payload], axis: int):
        first = parts[0]
        self.parts, self.axis, self.element = tuple(parts), axis, first.element
        self.shape = (*first.shape[:axis], sum(p.shape[axis] for p in parts), *first.shape[axis + 1 :])

    def read(self, lo: int, hi: int) -> np.ndarray:
        row = prod(self.shape[self.axis :])
        widths = [prod(p.shape[self.axis :]) for p in self.parts]
        pieces: list[np.ndarray] = []
        at = lo
        while at < hi:
            outer, inner = divmod(at, row)
            for part, width in zip(self.parts, widths, strict=True):
                if inner < width:
                    count = min(width - inner, hi - at)
                    pieces.append(part.read(outer * width + inner, outer * width + inner + count))
                    at, inner = at + count, 0
                    if at == hi:
                        break
                else:
                    inner -= width
        return np.concatenate(pieces) if len(pieces) != 1 else pieces[0]

    @property
    def key(self) -> Key:
        return ("concat", self.axis, tuple((p.key, p.shape) for p in self.parts))


def converted(source: Payload, to: ElementType) -> Payload:
    """`source` in another element type, as OpenVINO's Convert makes it (see `convert_values`)."""
    if to == source.element:
        return source
    return Mapped(("convert", to.name), lambda values: convert_values(values, to), [source], to)


def convert_values(values: np.ndarray, to: ElementType) -> np.ndarray:
    """docs.openvino.ai › Convert-1: towards zero from float to integer, wrapping between integers, != 0 to boolean."""
    assert to.dtype is not None
    with np.errstate(all="ignore"):
        if to.name == "boolean":
            return values.astype(np.bool_) if values.dtype.kind != "V" else values.astype(np.float32) != 0
        if to.name in ("u1", "u2", "u3", "u6"):
            return (values.astype(np.int64) & ((1 << to.bits) - 1)).astype(to.dtype)
        if values.dtype.kind == "V" or to.dtype.kind == "V":
            wide = values.astype(np.float32) if values.dtype.kind == "V" else values
            if to.dtype in (np.dtype(ml_dtypes.int4), np.dtype(ml_dtypes.uint4)):
                return wide.astype(np.int64).astype(np.int8).astype(to.dtype)
            return wide.astype(to.dtype)
        if values.dtype.kind == "f" and to.dtype.kind in "iu" and to.bits < 64:
            return values.astype(np.int64).astype(to.dtype)
        return values.astype(to.dtype)


__all__ = [
    "BLOCK",
    "Joined",
    "Mapped",
    "Reshaped",
    "Strided",
    "convert_values",
    "converted",
    "flat_range",
    "sliced",
    "transposed",
]

"""Payloads that are computations over payloads, run block by block when they are written."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Sequence
from functools import cached_property
from math import prod
from typing import Any

import ml_dtypes
import numpy as np

from stepwell.dialects.payload import Key, Payload
from stepwell.dialects.types import ELEMENT_TYPES, ElementType

TILE = 256


def origin(*parts: Any) -> Key:
    """A key as short as any, made of the label and the sources' keys: written out, a sum of sums doubles each time."""
    return hashlib.sha1(repr(parts).encode("utf-8", "surrogateescape")).hexdigest()


def contiguous(view: np.ndarray) -> np.ndarray:
    """The view in C order; a transposition is copied by tiles, five times as fast as numpy's row by row."""
    if view.flags.c_contiguous or view.ndim < 2:
        return np.ascontiguousarray(view)
    near = min(range(view.ndim), key=lambda axis: (abs(view.strides[axis]), -axis))
    if near == view.ndim - 1:
        return np.ascontiguousarray(view)
    out = np.empty(view.shape, view.dtype)
    for i in range(0, view.shape[near], TILE):
        rows = (slice(None),) * near + (slice(i, i + TILE),)
        for j in range(0, view.shape[-1], TILE):
            tile = (*rows, ..., slice(j, j + TILE))
            out[tile] = view[tile]
    return out


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
    block = contiguous(view[first:last]).reshape(-1)
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

    @cached_property
    def key(self) -> Key:
        return origin(self.label, self.source.key, self.source.shape)


class Repeated(Payload):
    """One value in every element of a shape."""

    def __init__(self, source: Payload, shape: Sequence[int]):
        assert source.size == 1
        self.source, self.element, self.shape = source, source.element, tuple(shape)

    def view(self) -> np.ndarray:
        return np.broadcast_to(self.source.array().reshape(()), self.shape)

    def read(self, lo: int, hi: int) -> np.ndarray:
        return np.full(hi - lo, self.source.array().reshape(()), self.element.dtype)

    @cached_property
    def key(self) -> Key:
        return origin("repeated", self.source.key, self.shape)


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

    @cached_property
    def key(self) -> Key:
        return origin(self.label, self.element.name, *((s.key, s.shape) for s in self.sources))


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

    @cached_property
    def key(self) -> Key:
        return origin("concat", self.axis, *((p.key, p.shape) for p in self.parts))


class Summed(Payload):
    """The sums of integers along an axis, as f32; all of them are read to know one."""

    def __init__(self, source: Payload, axis: int):
        self.source, self.axis, self.element = source, axis, ELEMENT_TYPES["f32"]
        self.shape = (*source.shape[:axis], *source.shape[axis + 1 :])

    @cached_property
    def _sums(self) -> np.ndarray:
        return self.source.array().sum(self.axis, dtype=np.int64).astype(np.float32).reshape(-1)

    def read(self, lo: int, hi: int) -> np.ndarray:
        return self._sums[lo:hi]

    @cached_property
    def key(self) -> Key:
        return origin("sums", self.axis, self.source.key, self.source.shape)


def converted(source: Payload, to: ElementType) -> Payload:
    """`source` in another element type, as OpenVINO's Convert makes it (see `convert_values`)."""
    if to == source.element:
        return source
    label = ("convert", source.element.name, to.name)
    return Mapped(label, lambda values: convert_values(values, to, source.element), [source], to)


# fmt: off
NF4 = np.array([
    -1.0, -0.6961928009986877, -0.5250730514526367, -0.39491748809814453, -0.28444138169288635, -0.18477343022823334,
    -0.09105003625154495, 0.0, 0.07958029955625534, 0.16093020141124725, 0.24611230194568634, 0.33791524171829224,
    0.44070982933044434, 0.5626170039176941, 0.7229568362236023, 1.0,
], np.float32)
# fmt: on
"""What the codes of nf4 stand for (QLoRA, arXiv 2305.14314, appendix E)."""


def convert_values(values: np.ndarray, to: ElementType, of: ElementType | None = None) -> np.ndarray:
    """docs.openvino.ai › Convert-1, as the reference of OpenVINO 2026.4 converts; `of` tells nf4 from u8.

    Reals become integers towards zero, then integers wrap around; a real that is out of the reach of the machine's
    integer becomes its smallest one. Anything but zero is true. Strings are refused. bf16 is rounded to nearest as
    the CPU does; the reference cuts.
    """
    if to.dtype is None or to.name == "string" or values.dtype.kind == "O":
        raise TypeError("strings and values of unknown type are not converted")
    if of is not None and of.name == "nf4" and to.name != "nf4":
        values = NF4[values]
    direct = values.dtype == np.float32
    with np.errstate(all="ignore"):
        if values.dtype.kind == "V" or (values.dtype.itemsize == 1 and values.dtype.kind == "f"):
            values = values.astype(np.int32 if "int" in values.dtype.name else np.float32)
        if to.name == "boolean":
            return values != 0
        if to.is_integer:
            return _to_integer(values, to, direct)
        if to.name == "nf4":
            return values if of == to else _to_nf4(values)
        if to.name == "f8e8m0":
            return _to_e8m0(values.astype(np.float32))
        if to.name == "f4e2m1":
            values = np.nan_to_num(values.astype(np.float32), nan=6.0)
        elif to.dtype.kind == "V" and values.dtype.kind != "f":
            values = values.astype(np.float32)
        elif to.name == "f16" and values.dtype == np.int32:
            values = np.clip(values, -65504, 65504)
        return values.astype(to.dtype)


def _to_integer(values: np.ndarray, to: ElementType, direct: bool) -> np.ndarray:
    """`direct` tells f32 from what was made f32: the reference has a conversion of its own from f32 to u32."""
    assert to.dtype is not None
    if values.dtype.kind == "f":
        if to.name == "u64":
            values = _whole_unsigned(values, 64)
        elif to.name == "u32" and direct:
            values = _whole_unsigned(values, 32)
        else:
            values = _whole(values, 64 if to.name in ("i64", "u32") else 32)
    if to.dtype.kind in "iu" and to.bits in (8, 16, 32, 64):
        return values.astype(to.dtype)
    masked = values.astype(np.int64) & ((1 << to.bits) - 1)
    if to.name[0] == "i":
        half = 1 << (to.bits - 1)
        return ((masked ^ half) - half).astype(np.int8).astype(to.dtype)
    return masked.astype(np.uint8).astype(to.dtype)


def _whole(values: np.ndarray, bits: int) -> np.ndarray:
    """Reals towards zero as signed integers; what does not fit, and NaN, is the smallest."""
    dtype = np.int64 if bits == 64 else np.int32
    limit = 2.0 ** (bits - 1)
    fits = (values > -limit - (bits == 32)) & (values < limit)
    return np.where(fits, np.where(fits, values, 0).astype(dtype), np.iinfo(dtype).min)


def _whole_unsigned(values: np.ndarray, bits: int) -> np.ndarray:
    """Reals towards zero as unsigned integers, by the signed conversion of either half of the range."""
    half = 2.0 ** (bits - 1)
    large = values >= half
    low, high = _whole(values, bits), _whole(values - values.dtype.type(half) * large, bits)
    return np.where(large, high ^ np.iinfo(high.dtype).min, low)


def _to_nf4(values: np.ndarray) -> np.ndarray:
    """The code of the nearest value."""
    borders = (NF4[1:] + NF4[:-1]) / 2
    return np.where(np.isnan(values), 0, np.searchsorted(borders, values.astype(np.float32))).astype(np.uint8)


def _to_e8m0(values: np.ndarray) -> np.ndarray:
    """The nearest power of two: its biased exponent; nothing below zero, infinity at the upper end."""
    bits = np.ascontiguousarray(values).view(np.uint32)
    exponent, fraction = (bits >> 23).astype(np.int32) & 0xFF, bits & 0x7FFFFF
    up = (fraction > 0x400000) | ((fraction == 0x400000) & (exponent & 1 == 1))
    code = np.clip(np.where(values > 0, exponent + up, 0), 0, 254)
    code = np.where(np.isnan(values), 255, code).astype(np.uint8)
    return code.view(ml_dtypes.float8_e8m0fnu)

"""HDF5 files through h5py: groups, attributes, and datasets as payloads that stay in the file.

A contiguous dataset of little-endian numbers is read in place. One that is chunked, compressed or of the other byte
order is read by h5py, a block at a time.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from math import prod
from typing import Any

import numpy as np

from stepwell.dialects.errors import StepwellError
from stepwell.dialects.payload import Payload
from stepwell.dialects.payload import Stored as StoredPayload
from stepwell.dialects.types import ELEMENT_TYPES, MAX_RANK, ElementType
from stepwell.frontends.faults import Fault
from stepwell.frontends.messages import quoted, text
from stepwell.frontends.window import Stored

LARGEST_CHUNK = 1 << 28
"""Bytes of a chunk, which HDF5 holds as a whole."""

RATIO = 2000
"""How many times its storage a dataset may be: no filter of HDF5 gets further."""

KINDS = {
    "f2": "f16", "f4": "f32", "f8": "f64", "i1": "i8", "i2": "i16", "i4": "i32", "i8": "i64",
    "u1": "u8", "u2": "u16", "u4": "u32", "u8": "u64", "b1": "boolean",
}  # fmt: skip


class Hdf5:
    """An open HDF5 file, by itself or inside an archive."""

    def __init__(self, file: Stored):
        import h5py

        self.file = file
        try:
            self.root: Any = h5py.File(file, "r")
        except (OSError, RuntimeError, ValueError, KeyError) as error:
            raise Fault(f"the HDF5 file is damaged or cut short ({_line(error)})") from None

    def group(self, path: str) -> Any:
        """The group at a path; None where there is none."""
        found = self.item(path)
        return found if found is not None and hasattr(found, "keys") else None

    def item(self, path: str) -> Any:
        """What is at a path of this file itself: links to other files are not followed."""
        import h5py

        found: Any = self.root
        for part in filter(None, path.split("/")):
            try:
                if not hasattr(found, "keys") or part not in found:
                    return None
                if isinstance(found.get(part, getlink=True), h5py.ExternalLink):
                    raise Fault(f"{quoted(path)} is a link to another file, which is not followed")
                found = found[part]
            except (OSError, RuntimeError, ValueError, KeyError) as error:
                raise Fault(f"{quoted(path)} cannot be read ({_line(error)})") from None
        return found

    def payload(self, dataset: Any) -> Payload:
        """The values of a dataset."""
        where = quoted(text(dataset.name or ""))
        try:
            return self._payload(dataset, where)
        except (OSError, RuntimeError, ValueError, TypeError, KeyError) as error:
            raise Fault(f"the variable {where} cannot be read ({_line(error)})") from None

    def _payload(self, dataset: Any, where: str) -> Payload:
        shape = tuple(int(d) for d in dataset.shape or ())
        if dataset.shape is None or len(shape) > MAX_RANK:
            raise Fault(f"the variable {where} has no shape that a tensor can have")
        element = self._element(dataset, where)
        nbytes = element.nbytes(prod(shape))
        if dataset.is_virtual or dataset.external:
            raise Fault(f"the variable {where} lies in another file, which is not read")
        held = dataset.id.get_storage_size()
        if nbytes > max(held, 1) * RATIO:
            raise Fault(f"the variable {where} declares {nbytes} bytes, and the file holds {held} of them")
        if dataset.chunks is not None and prod(dataset.chunks) * dataset.dtype.itemsize > LARGEST_CHUNK:
            raise Fault(f"the variable {where} is in chunks of more than {LARGEST_CHUNK} bytes")
        offset = dataset.id.get_offset()
        if offset is not None and type(self.file) is Stored and dataset.dtype.newbyteorder("=") == dataset.dtype:
            if held < nbytes or offset + nbytes > self.file.size:
                raise Fault(f"the variable {where} lies outside the file; it is damaged or cut short")
            return StoredPayload(self.file.source, self.file.offset + offset, element, shape)
        return Chunked(self.file, dataset, element, shape)

    @staticmethod
    def _element(dataset: Any, where: str) -> ElementType:
        held = dataset.dtype
        if dataset.attrs.get("dtype") == "bfloat16" or str(held) == "bfloat16":
            return ELEMENT_TYPES["bf16"]
        kind = KINDS.get(f"{held.kind}{held.itemsize}")
        if kind is None:
            raise Fault(f"the variable {where} has the type {held}, which no tensor has")
        return ELEMENT_TYPES[kind]


class Chunked(Payload):
    """A dataset that HDF5 must decode; it is read in blocks of rows."""

    def __init__(self, file: Stored, dataset: Any, element: ElementType, shape: Sequence[int]):
        self.element, self.shape = element, tuple(shape)
        self._source, self._offset, self._dataset = file.source, file.offset, dataset

    def read(self, lo: int, hi: int) -> np.ndarray:
        assert self.element.dtype is not None
        out = np.empty(hi - lo, self.element.dtype)
        at = 0
        for where in pieces(self.shape, lo, hi):
            try:
                values = np.asarray(self._dataset[where])
            except (OSError, RuntimeError, ValueError) as error:
                raise StepwellError(
                    f"{self._source.path}: the variable {quoted(text(self._dataset.name))} is damaged ({_line(error)})"
                ) from None
            if values.dtype.kind == "V":
                values = values.view(self.element.dtype)
            flat = values.astype(self.element.dtype, copy=False).reshape(-1)
            out[at : at + flat.size] = flat
            at += flat.size
        return out

    @property
    def key(self) -> Any:
        return ("dataset", self._source.identity, self._offset, self._dataset.name, self.shape, self.element.name)

    @property
    def handle(self) -> str:
        return f"{self._source.path.name}{self._dataset.name}"


def pieces(shape: tuple[int, ...], lo: int, hi: int) -> Iterator[tuple[Any, ...]]:
    """Boxes of a tensor that follow each other in C order from element lo to hi."""
    if lo >= hi:
        return
    if not shape:
        yield ()
        return
    inner = prod(shape[1:])
    if len(shape) == 1:
        yield (slice(lo, hi),)
        return
    first, last = lo // inner, (hi - 1) // inner
    if lo % inner or (first == last and (hi - lo) < inner):
        end = min(hi, (first + 1) * inner)
        for rest in pieces(shape[1:], lo - first * inner, end - first * inner):
            yield (first, *rest)
        yield from pieces(shape, end, hi)
        return
    whole = hi // inner
    if whole > first:
        yield (slice(first, whole), *([slice(None)] * (len(shape) - 1)))
        yield from pieces(shape, whole * inner, hi)


def attribute(holder: Any, name: str) -> Any:
    """An attribute of a group; None where there is none."""
    try:
        return holder.attrs.get(name)
    except (OSError, RuntimeError, ValueError, TypeError, KeyError) as error:
        raise Fault(f"the attribute {quoted(name)} cannot be read ({_line(error)})") from None


def names(holder: Any, name: str) -> list[str]:
    """An attribute that is a list of names; a long one is in parts `name0`, `name1`, …"""
    found = attribute(holder, name)
    parts = [found] if found is not None else []
    while not parts or (found is None and parts):
        part = attribute(holder, f"{name}{len(parts)}")
        if part is None:
            break
        parts.append(part)
    return [text(n) for part in parts for n in np.asarray(part).reshape(-1).tolist() if isinstance(n, str | bytes)]


def _line(error: Exception) -> str:
    lines = str(error).strip().splitlines()
    return lines[0][:200] if lines else type(error).__name__


__all__ = ["Chunked", "Hdf5", "attribute", "names", "pieces"]

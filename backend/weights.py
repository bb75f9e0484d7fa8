"""The .bin file: where each constant lies, and writing them without holding more than a few blocks.

Constants that are byte for byte the same are stored once, whatever their types and shapes. They are compared by what
is known of their origin first, then by samples, and only where the samples agree too, by SHA-256 of all bytes.
"""

from __future__ import annotations

import errno
import hashlib
import os
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from stepwell.dialects.computed import Reshaped, Strided
from stepwell.dialects.errors import StepwellError
from stepwell.dialects.payload import Payload, Stored, Values, pack

if TYPE_CHECKING:
    from concurrent.futures import Future, ThreadPoolExecutor

ALIGNMENT = 64
"""Bytes; the runtime uses constants where they lie in the mapped file, and its kernels like cache lines."""

SMALL = 1024
"""Bytes below which a constant is aligned to its elements only: a quantised model has hundreds of single numbers."""

BLOCK = 1 << 20
"""Bytes of a block as it is written; small enough that a block stays in a core's cache while it is computed."""

STRIDED_BLOCK = 2 << 20
"""Bytes of a block of a transposed or sliced constant; each block may touch every page of its source."""

COPY = 64 << 20
INLINE = 4096
"""Bytes up to which constants are compared by their bytes."""

SAMPLES = 4

Progress = Callable[[int, int], None]


@dataclass(frozen=True)
class Place:
    """Where a constant lies; an empty one takes a byte, since a reader refuses an empty range."""

    offset: int
    size: int


def string_blob(payload: Payload) -> bytes:
    """A string constant: i32 count, count + 1 i32 offsets, UTF-8 bytes (IR format, string constants)."""
    items = [s if isinstance(s, bytes) else s.encode("utf-8", "surrogateescape") for s in payload.array().flat]
    ends = np.cumsum([0, *map(len, items)])
    if ends[-1] >= 1 << 31:
        raise StepwellError(f"a string constant of {ends[-1]} bytes; OpenVINO's offsets in it end at 2 GiB")
    return np.int32(len(items)).tobytes() + ends.astype("<i4").tobytes() + b"".join(items)


def packed(values: np.ndarray, payload: Payload) -> memoryview:
    """The bytes of a block of values."""
    if payload.element.packed:
        return np.ascontiguousarray(pack(values, payload.element)).data
    return np.ascontiguousarray(values).reshape(-1).view(np.uint8).data


def stored(payload: Payload) -> Stored | None:
    """The range of a file that holds exactly the payload's bytes, if there is one."""
    while isinstance(payload, Reshaped):
        payload = payload.source
    return payload if isinstance(payload, Stored) else None


def _strided(payload: Payload) -> bool:
    if isinstance(payload, Strided):
        return True
    inner = getattr(payload, "sources", None) or getattr(payload, "parts", None) or ()
    return any(map(_strided, inner)) or (isinstance(payload, Reshaped) and _strided(payload.source))


def ranges(payload: Payload) -> Iterator[tuple[int, int, int]]:
    """(first element, end, first byte) of each block; blocks of packed types begin at a byte border."""
    bits = payload.element.bits
    limit = STRIDED_BLOCK if _strided(payload) else BLOCK
    step = max(limit * 8 // max(bits, 8), 8) & ~7
    for lo in range(0, payload.size, step):
        yield lo, min(lo + step, payload.size), payload.element.nbytes(lo)


def chunks(payload: Payload) -> Iterator[bytes | memoryview]:
    """All bytes of a constant, in blocks."""
    if payload.element.name == "string":
        yield string_blob(payload)
        return
    for lo, hi, _ in ranges(payload):
        yield packed(payload.read(lo, hi), payload)


def _sample(payload: Payload) -> bytes:
    """Bytes from places all over a constant: different ones mean different constants."""
    if payload.element.name == "string":
        return string_blob(payload)
    span = 16
    last = max(payload.size - span, 0)
    starts = sorted({last * i // (SAMPLES - 1) & ~7 for i in range(SAMPLES)})
    return b"".join(packed(payload.read(s, min(s + span, payload.size)), payload).tobytes() for s in starts)


def _digest(payload: Payload) -> bytes:
    state = hashlib.sha256()
    for chunk in chunks(payload):
        state.update(chunk)
    return state.digest()


class _Distinct:
    """Finds the constant met before that has the same bytes."""

    def __init__(self):
        self.by_bytes: dict[bytes, int] = {}
        self.by_origin: dict[object, int] = {}
        self.by_sample: dict[tuple[int, bytes], int | dict[bytes, int]] = {}
        self.of_size: dict[int, int] = {}
        self.payloads: list[Payload] = []
        self.sizes: list[int] = []

    def add(self, payload: Payload) -> int:
        size = payload.nbytes
        if size <= INLINE or payload.element.name == "string":
            data = b"".join(bytes(c) for c in chunks(payload))
            return self._known(self.by_bytes, data, payload, max(size, 1))
        source = stored(payload)
        origin = (source.file.identity, source.offset, size) if source else (payload.element.name, payload.key)
        found = self.by_origin.get(origin)
        if found is None:
            found = self.by_origin[origin] = self._by_content(payload, size)
        return found

    def _known(self, table: dict[bytes, int], key: bytes, payload: Payload, size: int) -> int:
        if key not in table:
            table[key] = len(self.payloads)
            self.payloads.append(payload)
            self.sizes.append(size)
        return table[key]

    def _by_content(self, payload: Payload, size: int) -> int:
        # The first of its size is not even sampled before a second one comes.
        if size not in self.of_size:
            self.of_size[size] = self._new(payload, size)
            return self.of_size[size]
        first = self.of_size[size]
        if first >= 0:
            self.by_sample[size, _sample(self.payloads[first])] = first
            self.of_size[size] = -1
        key = (size, _sample(payload))
        same = self.by_sample.get(key)
        if same is None:
            found = self.by_sample[key] = self._new(payload, size)
            return found
        if isinstance(same, int):
            same = self.by_sample[key] = {_digest(self.payloads[same]): same}
        return self._known(same, _digest(payload), payload, size)

    def _new(self, payload: Payload, size: int) -> int:
        self.payloads.append(payload)
        self.sizes.append(size)
        return len(self.payloads) - 1


def _places(sizes: list[int]) -> list[Place]:
    """Large constants at aligned offsets; small ones in the gaps that this leaves, and behind them."""
    places = [Place(0, size) for size in sizes]
    gaps: list[tuple[int, int]] = []
    end = 0
    large = [i for i, size in enumerate(sizes) if size >= SMALL]
    # In order, but for those whose ends are not aligned: they come last, for each leaves a gap.
    for i in sorted(large, key=lambda i: sizes[i] % ALIGNMENT != 0):
        offset = _up(end, ALIGNMENT)
        gaps.append((end, offset))
        places[i] = Place(offset, sizes[i])
        end = offset + sizes[i]
    # The widest gaps last, where they are looked at first; what is left of one is not used again.
    gaps.sort(key=lambda gap: gap[1] - gap[0])
    at, stop = 0, 0
    behind: list[int] = []
    for size, i in sorted((size, i) for i, size in enumerate(sizes) if size < SMALL):
        while _up(at, _step(size)) + size > stop and gaps:
            at, stop = gaps.pop()
        places[i] = Place(_up(at, _step(size)), size)
        at = places[i].offset + size
        if at > stop:
            behind.append(i)
    for i in sorted(behind, key=lambda i: -_step(sizes[i])):
        places[i] = Place(_up(end, _step(sizes[i])), sizes[i])
        end = places[i].offset + sizes[i]
    return places


def _step(size: int) -> int:
    """What a small constant is aligned to: the bytes of an element divide its size; strings begin with 4."""
    return min(max(size & -size, 4), 8)


def _up(offset: int, step: int) -> int:
    return -(-offset // step) * step


class Layout:
    """The .bin file of a sequence of constants: each distinct one once; see `_places` for where."""

    def __init__(self, payloads: Iterable[Payload]):
        distinct = _Distinct()
        self._of: dict[int, tuple[Payload, int]] = {}
        self.constants = 0
        for payload in payloads:
            self.constants += 1
            if id(payload) not in self._of:
                self._of[id(payload)] = payload, distinct.add(payload)
        self.payloads = distinct.payloads
        self.places = _places(distinct.sizes)
        self.nbytes = max((place.offset + place.size for place in self.places), default=0)

    def place(self, payload: Payload) -> Place:
        return self.places[self._of[id(payload)][1]]

    def write(self, fd: int, progress: Progress | None = None) -> None:
        """Write all constants at their places; the casts and other computations are spread over the cores."""
        written = 0
        from concurrent.futures import ThreadPoolExecutor

        pending: list[Future[int]] = []
        workers = min(os.cpu_count() or 1, 8)
        with ThreadPoolExecutor(workers) as pool:
            try:
                for payload, place in zip(self.payloads, self.places, strict=True):
                    for part in self._tasks(fd, payload, place.offset, pool):
                        if isinstance(part, int):
                            written += part
                        else:
                            pending.append(part)
                        if len(pending) > 4 * workers:
                            written += pending.pop(0).result()
                        if progress is not None:
                            progress(written, self.nbytes)
                for future in pending:
                    written += future.result()
            except BaseException:
                for future in pending:
                    future.cancel()
                raise
        if progress is not None:
            progress(self.nbytes, self.nbytes)

    def _tasks(self, fd: int, payload: Payload, offset: int, pool: ThreadPoolExecutor) -> Iterator[int | Future[int]]:
        source = stored(payload)
        if source is not None:
            yield from copy(source, fd, offset)
        elif payload.nbytes <= INLINE or payload.element.name == "string":
            data = b"".join(bytes(c) for c in chunks(payload))
            yield write_all(fd, data, offset)
        elif isinstance(payload, Values) and not payload.element.packed and payload.array().flags.c_contiguous:
            data = packed(payload.array(), payload)
            for at in range(0, len(data), COPY):
                yield write_all(fd, data[at : at + COPY], offset + at)
        else:
            for lo, hi, at in ranges(payload):
                yield pool.submit(_compute, fd, payload, lo, hi, offset + at)


def _compute(fd: int, payload: Payload, lo: int, hi: int, offset: int) -> int:
    return write_all(fd, packed(payload.read(lo, hi), payload), offset)


def write_all(fd: int, data: bytes | memoryview, offset: int) -> int:
    """Write all of `data` at `offset`."""
    view, done = memoryview(data), 0
    while done < len(view):
        done += os.pwrite(fd, view[done:], offset + done)
    return done


_NO_COPY = {errno.EXDEV, errno.EINVAL, errno.ENOSYS, errno.EOPNOTSUPP, errno.EPERM, errno.EBADF}


def copy(source: Stored, fd: int, offset: int) -> Iterator[int]:
    """Copy a range of a file inside the kernel, or where it cannot, through a buffer; gives the bytes of each step."""
    source.verify()
    done, total = 0, source.nbytes
    inside = hasattr(os, "copy_file_range")
    while done < total:
        count = min(COPY, total - done)
        if inside:
            try:
                moved = os.copy_file_range(source.file.fd, fd, count, source.offset + done, offset + done)
            except OSError as error:
                if error.errno not in _NO_COPY:
                    raise
                inside = False
                continue
            if moved == 0:
                raise StepwellError(f"{source.file.path}: the file has become shorter while it was read")
        else:
            moved = write_all(fd, source.file.pread(min(count, 8 * BLOCK), source.offset + done), offset + done)
        done += moved
        yield moved

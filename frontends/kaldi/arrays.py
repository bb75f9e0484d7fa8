"""Vectors and matrices of a Kaldi file as payloads: they stay in the file until they are written.

Binary: `FV`, `DV`, `FM`, `DM` (rows, columns, values by rows) and the compressed matrices `CM`, `CM2`, `CM3`, which are
decompressed block by block. Text: numbers in brackets, a line for each row.
"""

from __future__ import annotations

import struct
import threading
import warnings
from collections.abc import Iterator

import numpy as np

from stepwell.dialects.computed import Mapped, converted, transposed
from stepwell.dialects.errors import StepwellError
from stepwell.dialects.payload import Key, Payload, SourceFile, Stored, Values
from stepwell.dialects.types import ELEMENT_TYPES
from stepwell.frontends.faults import Fault
from stepwell.frontends.kaldi.stream import Stream
from stepwell.frontends.messages import quoted

F32, F64, U8, U16 = (ELEMENT_TYPES[name] for name in ("f32", "f64", "u8", "u16"))
LATER = 1 << 16
"""Bytes of text from which on numbers are read when they are written."""
PIECE = 1 << 16
"""Bytes of text looked at at once for the end of a matrix."""


def vector(stream: Stream) -> Payload:
    """The vector that follows, as f32."""
    if not stream.binary:
        found = _text(stream)
        if len(found.shape) == 2 and found.shape[0] > 1:
            raise stream.fault(f"a vector should be here, not a matrix of {found.shape[0]} rows")
        return found.reshaped((found.shape[-1],))
    kind = stream.expect("FV", "DV")
    size = stream.integer()
    return _stored(stream, kind, (size,))


def matrix(stream: Stream) -> Payload:
    """The matrix that follows, as f32."""
    if not stream.binary:
        found = _text(stream)
        return found if len(found.shape) == 2 else found.reshaped((1, found.shape[0]) if found.size else (0, 0))
    kind = stream.expect("FM", "DM", "CM", "CM2", "CM3")
    if kind.startswith("CM"):
        return _compressed(stream, kind)
    rows = stream.integer()
    return _stored(stream, kind, (rows, stream.integer()))


def array(stream: Stream) -> Payload:
    """A vector or a matrix, whichever follows."""
    if not stream.binary:
        return _text(stream)
    return vector(stream) if stream.peek_token().endswith("V") else matrix(stream)


def _stored(stream: Stream, kind: str, shape: tuple[int, ...]) -> Payload:
    if min(shape) < 0:
        raise stream.fault(f"a {'vector' if len(shape) == 1 else 'matrix'} of the sizes {list(shape)}")
    of = F32 if kind[0] == "F" else F64
    size = of.nbytes(int(np.prod(shape, dtype=object)))
    if size > stream.file.size - stream.at:
        raise stream.fault(
            f"values of {size} bytes {list(shape)}, and the file has {stream.file.size - stream.at} more bytes"
        )
    found = Stored(stream.file, stream.at, of, shape)
    stream.at += size
    return converted(found, F32)


def _compressed(stream: Stream, kind: str) -> Payload:
    """What CM, CM2 and CM3 hold: bytes by columns between percentiles of each, or 16 or 8 bits of the whole range."""
    low, span = struct.unpack("<ff", stream.bytes(8))
    rows, columns = struct.unpack("<ii", stream.bytes(8))
    if rows < 0 or columns < 0:
        raise stream.fault(f"a compressed matrix of the sizes {[rows, columns]}")
    if columns == 0 or rows == 0:
        return Values(np.zeros((rows, columns), np.float32))
    width = 2 if kind == "CM2" else 1
    head = 8 * columns if kind == "CM" else 0
    if rows * columns * width + head > stream.file.size - stream.at:
        raise stream.fault(f"a compressed matrix {[rows, columns]} is longer than the file")
    least = np.float32(low)
    if kind != "CM":
        step = np.float32(np.float32(span) * (1.0 / (65535.0 if kind == "CM2" else 255.0)))
        codes = Stored(stream.file, stream.at, U16 if kind == "CM2" else U8, (rows, columns))
        stream.at += rows * columns * width
        label = ("kaldi", kind, float(least), float(step))
        return Mapped(label, lambda code: least + code.astype(np.float32) * step, [codes], F32)
    heads = np.frombuffer(stream.bytes(head), "<u2").reshape(columns, 4)
    marks = least + np.float32(span) * np.float32(1.52590218966964e-05) * heads.astype(np.float32)
    codes = Stored(stream.file, stream.at, U8, (columns, rows))
    stream.at += rows * columns
    borders = [Values(np.ascontiguousarray(marks[:, i : i + 1], np.float32)) for i in range(4)]
    made = transposed(Mapped(("kaldi", kind), _between, [codes, *borders], F32), (1, 0))
    assert made is not None
    return made


def _between(code: np.ndarray, p0: np.ndarray, p25: np.ndarray, p75: np.ndarray, p100: np.ndarray) -> np.ndarray:
    """The value of a code between the percentiles 0, 25, 75 and 100 of its column."""
    at = code.astype(np.float32)
    first = p0 + (p25 - p0) * at * (1 / 64.0)
    second = p25 + (p75 - p25) * (at - 64) * (1 / 128.0)
    third = p75 + (p100 - p75) * (at - 192) * (1 / 63.0)
    return np.where(code <= 64, first, np.where(code <= 192, second, third)).astype(np.float32)


class Text(Payload):
    """Numbers between brackets, read when they are needed."""

    def __init__(self, file: SourceFile, start: int, stop: int, shape: tuple[int, ...]):
        self.file, self.start, self.stop = file, start, stop
        self.element, self.shape = F32, shape
        self._read: np.ndarray | None = None
        self._given = 0
        self._lock = threading.Lock()

    def reshaped(self, shape: tuple[int, ...]) -> Text:
        return Text(self.file, self.start, self.stop, shape)

    def read(self, lo: int, hi: int) -> np.ndarray:
        """All are kept until as many have been asked for: a block has no place of its own in text."""
        with self._lock:
            if self._read is None:
                self._read, self._given = self._all(), 0
            found = self._read[lo:hi]
            self._given += hi - lo
            if self._given >= self.size:
                self._read = None
        return found

    def _all(self) -> np.ndarray:
        """All numbers, read piece by piece: words take several times the memory of what they say."""
        out, count = np.empty(self.size, np.float32), 0
        for piece in self._pieces():
            try:
                found = numbers(piece)
            except Fault as fault:
                raise StepwellError(f"{self.file.path}: {fault} (before byte {self.stop})") from None
            if count + found.size > self.size:
                break
            out[count : count + found.size] = found
            count += found.size
        else:
            if count == self.size:
                return out
        raise StepwellError(f"{self.file.path}: not as many numbers as before at byte {self.start}; was it changed?")

    def _pieces(self) -> Iterator[bytes]:
        """The text in pieces that end between words."""
        rest = b""
        for at in range(self.start, self.stop, PIECE):
            piece = rest + self.file.pread(min(PIECE, self.stop - at), at)
            cut = max(piece.rfind(b" "), piece.rfind(b"\n")) + 1
            rest = piece[cut:]
            yield piece[:cut]
        yield rest

    @property
    def key(self) -> Key:
        return ("kaldi text", self.file.identity, self.start, self.stop)


class Few(Values):
    """Numbers of a text that are few."""

    def reshaped(self, shape: tuple[int, ...]) -> Few:
        return Few(self.array().reshape(shape))


def numbers(text: bytes) -> np.ndarray:
    """The numbers of a text; Kaldi also writes `inf` and `nan`."""
    if not text or text.isspace():
        return np.zeros(0, np.float32)
    with warnings.catch_warnings(), np.errstate(over="ignore"):
        # What is no number is a warning, and what is before it is given.
        warnings.simplefilter("error", DeprecationWarning)
        try:
            return np.fromstring(text, np.float32, sep=" ")
        except (ValueError, DeprecationWarning):
            wrong = next((w for w in text.split() if not _is_number(w)), b"")
            raise Fault(f"{quoted(wrong)} is no number") from None


def _is_number(word: bytes) -> bool:
    try:
        float(word)
    except ValueError:
        return False
    return b"_" not in word


def _text(stream: Stream) -> Text | Few:
    """The numbers in the brackets that follow: [n], or [rows, columns] where the first row has a line of its own."""
    stream.expect_char("[")
    start = stream.at
    shape, stop = _layout(stream)
    stream.at = stop + 1
    if stop - start < LATER:
        return Few(numbers(stream.window[start:stop]).reshape(shape))
    return Text(stream.file, start, stop, shape)


def _layout(stream: Stream) -> tuple[tuple[int, ...], int]:
    """The shape of the numbers up to the closing bracket, and where that is; every row must be as long as the first."""
    start, rows, columns, whole = stream.at, 0, -1, True
    first = True
    for line, end in _lines(stream):
        count = len(line.split())
        if first:
            whole, first = count == 0, False
        if count:
            if columns not in (-1, count):
                raise stream.fault(f"row {rows} of a matrix has {count} numbers, those before it have {columns}")
            columns, rows = count, rows + 1
        if end >= 0:
            return ((rows, columns) if rows > 1 or (whole and rows) else (rows and columns,)), end
    stream.at = start
    raise stream.fault("a matrix does not end")


def _lines(stream: Stream) -> Iterator[tuple[bytes, int]]:
    """(line, -1), and for the last one the place of the bracket that ends it."""
    at, size, rest = stream.at, len(stream.window), b""
    while at < size:
        block = stream.window[at : min(at + PIECE, size)]
        bracket = block.find(b"]")
        piece = rest + (block if bracket < 0 else block[:bracket])
        *lines, rest = piece.split(b"\n")
        for line in lines:
            yield line, -1
        if bracket >= 0:
            yield rest, at + bracket
            return
        at += len(block)


__all__ = ["array", "matrix", "vector"]

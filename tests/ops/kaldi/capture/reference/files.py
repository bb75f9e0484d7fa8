"""Writes Kaldi's files: tokens, numbers, vectors and matrices, in binary and in text.

Binary: a token is its letters and a blank; a number is its size in bytes as a byte, then its little endian bytes; a
truth is T or F. A matrix is `FM ` (f32) or `DM ` (f64), rows, columns and the values; `CM `, `CM2 `, `CM3 ` are
compressed: a header of the least value, the range (f32), rows and columns (i32), then the values as integers.
Text: everything is words; vectors and matrices are in brackets, a row of a matrix is a line.
"""

from __future__ import annotations

import struct
from collections.abc import Mapping, Sequence

import numpy as np


class Writer:
    """Collects a file; `double` writes matrices and vectors in double precision, `compressed` has the compressed form
    of matrices by their bytes."""

    def __init__(
        self, text: bool = False, double: bool = False, compressed: Mapping[bytes, bytes] | None = None
    ) -> None:
        self.text, self.double, self.compressed = text, double, compressed or {}
        self.parts: list[bytes] = [] if text else [b"\0B"]

    def content(self) -> bytes:
        return b"".join(self.parts)

    def raw(self, content: bytes | str) -> None:
        self.parts.append(content.encode() if isinstance(content, str) else content)

    def line(self) -> None:
        """The end of a line in text."""
        if self.text:
            self.raw("\n")

    def token(self, *names: str) -> None:
        for name in names:
            self.raw(f"{name} ")

    def integer(self, *values: int) -> None:
        for value in values:
            self.raw(f"{value} " if self.text else struct.pack("<bi", 4, value))

    def real(self, *values: float) -> None:
        for value in values:
            self.raw(f"{np.float32(value)!s} " if self.text else struct.pack("<bf", 4, value))

    def wide(self, value: float) -> None:
        """A number that Kaldi writes as f64."""
        self.raw(f"{value!r} " if self.text else struct.pack("<bd", 8, value))

    def truth(self, value: bool) -> None:
        self.raw(("T" if value else "F") + (" " if self.text else ""))

    def integers(self, values: Sequence[int]) -> None:
        """A vector of integers."""
        if self.text:
            self.raw("[ " + "".join(f"{v} " for v in values) + "]\n")
        else:
            self.raw(struct.pack("<bi", 4, len(values)) + np.array(values, "<i4").tobytes())

    def pairs(self, values: Sequence[tuple[int, int]]) -> None:
        if self.text:
            self.raw("[ " + "".join(f"{a},{b} " for a, b in values) + "]\n")
        else:
            self.raw(struct.pack("<bi", 4, len(values)) + np.array(values, "<i4").tobytes())

    def vector(self, values: np.ndarray) -> None:
        if self.text:
            self.raw(" [ " + "".join(f"{v} " for v in np.asarray(values, np.float32)) + "]\n")
            return
        self.token("DV" if self.double else "FV")
        self.integer(len(values))
        self.raw(np.asarray(values, "<f8" if self.double else "<f4").tobytes())

    def matrix(self, values: np.ndarray) -> None:
        rows, columns = values.shape
        if self.text:
            inner = "".join("\n  " + "".join(f"{v} " for v in row) for row in np.asarray(values, np.float32))
            self.raw(f" [{inner}]\n" if columns else " [ ]\n")
        elif values.tobytes() in self.compressed:
            self.raw(self.compressed[values.tobytes()])
        else:
            self.token("DM" if self.double else "FM")
            self.integer(rows, columns)
            self.raw(np.asarray(values, "<f8" if self.double else "<f4").tobytes())


def compress(values: np.ndarray, form: str) -> bytes:
    """A compressed matrix. CM: a byte a value, column by column, between quartiles of the column; CM2: two bytes, rows;
    CM3: a byte, rows."""
    low, span = _range(values)
    head = form.encode() + b" " + struct.pack("<ffii", low, span, *values.shape)
    if form != "CM":
        most = 65535 if form == "CM2" else 255
        return head + np.rint((values - low) / span * most).astype("<u2" if form == "CM2" else "u1").tobytes()
    quartiles = _quartiles(values, low, span)
    bytes_ = np.empty(values.shape, np.uint8)
    for j, column in enumerate(values.T):
        points = low + span / 65535 * quartiles[j].astype(np.float64)
        bytes_[:, j] = np.rint(np.interp(column, points, (0, 64, 192, 255)))
    return head + quartiles.astype("<u2").tobytes() + bytes_.T.tobytes()


def expand(values: np.ndarray, form: str) -> np.ndarray:
    """The values that a compressed matrix holds."""
    low, span = _range(values)
    if form != "CM":
        most = 65535 if form == "CM2" else 255
        return low + span / most * np.rint((values - low) / span * most)
    quartiles = _quartiles(values, low, span)
    found = np.empty(values.shape)
    for j, column in enumerate(values.T):
        points = low + span / 65535 * quartiles[j].astype(np.float64)
        found[:, j] = np.interp(np.rint(np.interp(column, points, (0, 64, 192, 255))), (0, 64, 192, 255), points)
    return found


def _range(values: np.ndarray) -> tuple[float, float]:
    low = float(np.float32(values.min()))
    return low, float(np.float32(max(values.max() - low, 1e-4)))


def _quartiles(values: np.ndarray, low: float, span: float) -> np.ndarray:
    """Least, quarter, three quarters and largest of each column as 16 bits of the range, each larger than the last."""
    points = np.rint((np.quantile(values, (0, 0.25, 0.75, 1), axis=0).T - low) / span * 65535).astype(np.int64)
    for k in range(1, 4):
        points[:, k] = np.maximum(points[:, k], points[:, k - 1] + 1)
    over = np.maximum(points[:, 3:] - 65535, 0)
    return points - over

"""Packed fields of integers: numbers of one to ten bytes each, decoded in numpy."""

from __future__ import annotations

import numpy as np

from stepwell.dialects.payload import BLOCK, SourceFile
from stepwell.frontends.faults import Fault


def read_varints(file: SourceFile, offset: int, length: int) -> np.ndarray:
    """A packed field of varints as unsigned numbers of 64 bits."""
    step, ends = BLOCK // 8, 0
    for lo in range(0, length, step):
        data = np.frombuffer(file.pread(min(step, length - lo), offset + lo), np.uint8)
        ends += int(np.count_nonzero(data < 0x80))
    out, done, carried = np.empty(ends, np.uint64), 0, b""
    for lo in range(0, length, step):
        block = carried + file.pread(min(step, length - lo), offset + lo)
        data = np.frombuffer(block, np.uint8)
        last = np.flatnonzero(data < 0x80)
        whole = int(last[-1]) + 1 if len(last) else 0
        values = decode_varints(data[:whole], last)
        out[done : done + len(values)] = values
        done, carried = done + len(values), block[whole:]
        if len(carried) > 10:
            raise Fault("a number of more than 10 bytes")
    if carried or done != ends:
        raise Fault("its data end within a number")
    return out


def decode_varints(data: np.ndarray, last: np.ndarray) -> np.ndarray:
    """The numbers in whole varints, given the positions of their last bytes."""
    starts = np.empty_like(last)
    starts[:1] = 0
    starts[1:] = last[:-1] + 1
    lengths = last - starts + 1
    longest = int(lengths.max()) if len(lengths) else 0
    if longest > 10:
        raise Fault("a number of more than 10 bytes")
    values = (data[starts] & 0x7F).astype(np.uint64)
    for k in range(1, longest):
        more = np.flatnonzero(lengths > k)
        values[more] |= (data[starts[more] + k] & 0x7F).astype(np.uint64) << np.uint64(7 * k)
    return values


__all__ = ["decode_varints", "read_varints"]

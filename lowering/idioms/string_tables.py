"""Places of strings in a constant list of strings: sums over their bytes are looked up, then the bytes compared."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from xdsl.ir import SSAValue

from stepwell.dialects.opset.arithmetic import AddOp, MinimumOp, MultiplyOp, SubtractOp
from stepwell.dialects.opset.bitwise import BitwiseAndOp
from stepwell.dialects.opset.comparison import LessEqualOp
from stepwell.dialects.opset.condition import BucketizeOp, SelectOp
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms.basic import broadcast, convert, shape
from stepwell.lowering.idioms.bodies import repeated
from stepwell.lowering.idioms.strings import Texts, alike, number, pick, ragged, row_sums, symbols_of, texts_of

PERIOD = 4096
"""Bytes this far apart count alike in a sum."""

ATTEMPTS = 8
"""Choices of amounts that are tried."""


def encoded(strings: Sequence[str | bytes]) -> list[bytes]:
    """The bytes of strings."""
    return [s if isinstance(s, bytes) else s.encode("utf-8", "surrogateescape") for s in strings]


def place_of(rw: Lowering, texts: Texts, keys: Sequence[str | bytes]) -> SSAValue:
    """The place of each string among distinct keys, -1 where it is none of them.

    A sum over the bytes, of amounts chosen for these keys, has a place in the sorted list of the keys' sums. The keys
    from there on that have this sum, almost always one, are compared with the string.
    """
    wanted = encoded(keys)
    nowhere = broadcast(rw, number(rw, -1), shape(rw, texts.begins))
    if not wanted:
        return nowhere
    longest = max(map(len, wanted))
    amounts, sums = _chosen(wanted, longest)
    order = np.argsort(sums, kind="stable")
    first = _sought(rw, texts, longest, amounts, sums[order])
    table, ordered = texts_of(rw, wanted), rw.const(order.astype(np.int32))

    def compared(rw: Lowering, found: SSAValue, round_: SSAValue | None) -> SSAValue:
        at = first if round_ is None else rw.emit(AddOp, first, convert(rw, round_, "i32"))
        key = pick(rw, ordered, rw.emit(MinimumOp, at, number(rw, len(wanted) - 1)))
        return rw.emit(SelectOp, alike(rw, texts, table.taken(rw, key)), key, found)

    most = int(np.unique(sums, return_counts=True)[1].max())
    if most == 1:
        return compared(rw, nowhere, None)
    return repeated(rw, rw.const(most), [nowhere], lambda rw, i, s: [compared(rw, s[0], i)])[0]


def _chosen(keys: list[bytes], longest: int) -> tuple[np.ndarray, np.ndarray]:
    """[period, 256] amounts for the bytes, and the sums of the keys: a choice that tells all apart, or the last one.

    A sum over as many bytes as the longest key has stays in i32.
    """
    period = min(1 << (longest - 1).bit_length(), PERIOD) if longest else 1
    limit = max((1 << 31) // (longest + 1), 2)
    lengths = np.array([len(k) for k in keys])
    symbols = np.frombuffer(b"".join(keys), np.uint8)
    row = np.repeat(np.arange(len(keys)), lengths)
    place = np.arange(len(symbols)) - np.repeat(np.cumsum(lengths) - lengths, lengths)
    amounts, sums = np.zeros((1, 256), np.int64), np.zeros(len(keys), np.int64)
    for seed in range(ATTEMPTS):
        amounts = np.random.RandomState(seed).randint(1, limit, (period, 256)).astype(np.int64)
        sums = np.zeros(len(keys), np.int64)
        np.add.at(sums, row, amounts[place % period, symbols])
        if len(np.unique(sums)) == len(keys):
            break
    return amounts, sums


def _sought(rw: Lowering, texts: Texts, longest: int, amounts: np.ndarray, ordered: np.ndarray) -> SSAValue:
    """Where the sum of each string belongs in a sorted list; longer strings than the keys have no bytes."""
    lengths = texts.lengths(rw)
    fits = rw.emit(LessEqualOp, rw.emit(SubtractOp, lengths, number(rw, longest)), number(rw, 0))
    rows = ragged(rw, rw.emit(SelectOp, fits, lengths, number(rw, 0)))
    symbols = convert(rw, symbols_of(rw, texts.begins, rows, texts.symbols), "i32")
    place = rw.emit(BitwiseAndOp, rows.places, number(rw, len(amounts) - 1))
    at = rw.emit(AddOp, rw.emit(MultiplyOp, place, number(rw, 256)), symbols)
    sums = row_sums(rw, pick(rw, rw.const(amounts.reshape(-1).astype(np.int32)), at), rows.rows, lengths)
    buckets = rw.const(ordered.astype(np.int32))
    return rw.emit(BucketizeOp, sums, buckets, output_type="i32", with_right_bound=True)

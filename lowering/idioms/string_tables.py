"""Places of strings in a constant list of strings: hashed by sums over their bytes, then compared."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from xdsl.ir import SSAValue

from stepwell.dialects.errors import NoMatch
from stepwell.dialects.opset.arithmetic import AddOp, MinimumOp, MultiplyOp, SubtractOp
from stepwell.dialects.opset.bitwise import BitwiseAndOp, BitwiseRightShiftOp, BitwiseXorOp
from stepwell.dialects.opset.comparison import LessEqualOp
from stepwell.dialects.opset.condition import BucketizeOp, SelectOp
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms.basic import broadcast, convert, shape
from stepwell.lowering.idioms.strings import Ragged, Texts, alike, number, pick, ragged, row_sums, symbols_of, texts_of

PERIOD = 64
"""Bytes this far apart count alike in the first sum; in the second one those blocks are shuffled."""

ATTEMPTS = 32


def encoded(strings: Sequence[str | bytes]) -> list[bytes]:
    """The bytes of strings."""
    return [s if isinstance(s, bytes) else s.encode("utf-8", "surrogateescape") for s in strings]


def place_of(rw: Lowering, texts: Texts, keys: Sequence[str | bytes]) -> SSAValue:
    """The place of each string among distinct keys, -1 where it is none of them.

    A sum over the bytes, of amounts chosen for these keys, has a place in the sorted list of the keys' sums. Where two
    keys have the same one, a few bits of a second sum follow it. The key found is then compared with the string.
    """
    wanted = encoded(keys)
    nowhere = broadcast(rw, number(rw, -1), shape(rw, texts.begins))
    if not wanted:
        return nowhere
    longest = max(map(len, wanted))
    lengths = texts.lengths(rw)
    excess = rw.emit(SubtractOp, lengths, number(rw, longest))
    rows = ragged(rw, rw.emit(SelectOp, rw.emit(LessEqualOp, excess, number(rw, 0)), lengths, number(rw, 0)))
    symbols = convert(rw, symbols_of(rw, texts.begins, rows, texts.symbols), "i32")
    order, found = _search(rw, wanted, longest, symbols, rows, lengths)
    found = rw.emit(MinimumOp, found, number(rw, len(wanted) - 1))
    candidate = pick(rw, rw.const(order.astype(np.int32)), found)
    same = alike(rw, texts, texts_of(rw, wanted).taken(rw, candidate))
    return rw.emit(SelectOp, same, candidate, number(rw, -1))


def _amounts(seed: int, longest: int) -> np.ndarray:
    """[PERIOD, 256] amounts whose sum over the longest key stays in i32."""
    limit = max((1 << 31) // (longest + 1), 2)
    return np.random.RandomState(seed).randint(1, limit, (PERIOD, 256)).astype(np.int64)


def _sums(keys: list[bytes], amounts: np.ndarray, shuffled: bool) -> np.ndarray:
    """The sums of constant strings."""
    lengths = np.array([len(k) for k in keys])
    symbols = np.frombuffer(b"".join(keys), np.uint8)
    row = np.repeat(np.arange(len(keys)), lengths)
    place = np.arange(len(symbols)) - np.repeat(np.cumsum(lengths) - lengths, lengths)
    place = place ^ place >> 6 if shuffled else place
    sums = np.zeros(len(keys), np.int64)
    np.add.at(sums, row, amounts[place % PERIOD, symbols])
    return sums


def _search(
    rw: Lowering, keys: list[bytes], longest: int, symbols: SSAValue, rows: Ragged, like: SSAValue
) -> tuple[np.ndarray, SSAValue]:
    """The order of the keys by their sums, and where in it each row belongs."""

    def summed(amounts: np.ndarray, shuffled: bool = False) -> SSAValue:
        place = rows.places
        if shuffled:
            place = rw.emit(BitwiseXorOp, place, rw.emit(BitwiseRightShiftOp, place, number(rw, 6)))
        place = rw.emit(BitwiseAndOp, place, number(rw, PERIOD - 1))
        at = rw.emit(AddOp, rw.emit(MultiplyOp, place, number(rw, 256)), symbols)
        return row_sums(rw, pick(rw, rw.const(amounts.astype(np.int32).reshape(-1)), at), rows.rows, like)

    def sought(value: SSAValue, ordered: np.ndarray) -> SSAValue:
        buckets = rw.const(ordered.astype(np.int32))
        return rw.emit(BucketizeOp, value, buckets, output_type="i32", with_right_bound=True)

    first, sums = _amounts(0, longest), np.zeros(0)
    for seed in range(ATTEMPTS):
        first = _amounts(seed, longest)
        sums = _sums(keys, first, False)
        if len(np.unique(sums)) == len(keys):
            order = np.argsort(sums, kind="stable")
            return order, sought(summed(first), sums[order])
        if len(keys) > 1 << 17:
            break
    distinct, index = np.unique(sums, return_inverse=True)
    bits = 30 - len(distinct).bit_length()
    for seed in range(ATTEMPTS if bits > 0 else 0):
        second = _amounts(seed + ATTEMPTS, longest)
        both = (index.reshape(-1) << bits) + (_sums(keys, second, True) & ((1 << bits) - 1))
        if len(np.unique(both)) == len(keys):
            order = np.argsort(both, kind="stable")
            high = rw.emit(MultiplyOp, sought(summed(first), distinct), number(rw, 1 << bits))
            low = rw.emit(BitwiseAndOp, summed(second, True), number(rw, (1 << bits) - 1))
            return order, sought(rw.emit(AddOp, high, low), both[order])
    raise NoMatch(f"the sums over the bytes of {len(keys)} strings do not tell them apart")

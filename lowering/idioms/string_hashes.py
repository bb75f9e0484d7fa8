"""Hashes of 64 bits of strings, all at once: FarmHash's Fingerprint64, SipHash-2-4, and TensorFlow's older Hash64.

The bytes are read as words that begin at each of them. What a hash does with a string depends on how long it is: all
of it is computed, and what belongs to the length is chosen; blocks of long strings are taken one in a round of a loop.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from xdsl.ir import SSAValue

from stepwell.dialects.opset.arithmetic import MaximumOp, MinimumOp
from stepwell.dialects.opset.bitwise import BitwiseOrOp
from stepwell.dialects.opset.reduction import ReduceMaxOp
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms.basic import broadcast, concat, convert, shape, slice_axis
from stepwell.lowering.idioms.bodies import repeated
from stepwell.lowering.idioms.strings import Texts, number, pick, size
from stepwell.lowering.idioms.words import Word, Words

K0, K1, K2 = 0xC3A5C85C97CB3127, 0xB492B66FBE98F273, 0x9AE16A3B2F90404F
SIP = (0x736F6D6570736575, 0x646F72616E646F6D, 0x6C7967656E657261, 0x7465646279746573)
MURMUR, SEED = 0xC6A4A7935BD1E995, 0xDECAFCAFFE
LAST = (1 << 31) - 1


@dataclass(frozen=True)
class _Bytes:
    """Strings of which the bytes are read: the words of 32 bits that begin at each byte, and zeros behind."""

    words: SSAValue
    begins: SSAValue
    lengths: SSAValue
    end: SSAValue

    @staticmethod
    def of(rw: Lowering, texts: Texts) -> _Bytes:
        codes = concat(rw, [convert(rw, texts.symbols, "i32"), rw.const(np.zeros(7, np.int32))])
        made: SSAValue | None = None
        w = Words(rw)
        for k in range(4):
            part = w.left(slice_axis(rw, codes, 0, k, k - 3 if k < 3 else LAST), 8 * k)
            made = part if made is None else rw.emit(BitwiseOrOp, made, part)
        assert made is not None
        return _Bytes(made, texts.begins, texts.lengths(rw), size(rw, texts.symbols))

    def half(self, rw: Lowering, at: SSAValue) -> SSAValue:
        """32 bits, the first byte the lowest; of places that no string has it does not matter which."""
        inside = rw.emit(MinimumOp, rw.emit(MaximumOp, at, number(rw, 0)), self.end)
        return pick(rw, self.words, inside)

    def word(self, rw: Lowering, at: SSAValue) -> Word:
        return Word(self.half(rw, Words(rw).plus(at, 4)), self.half(rw, at))


def _spread(rw: Lowering, word: Word, like: SSAValue) -> list[SSAValue]:
    """A word as states of a loop, one for each string."""
    return [broadcast(rw, half, shape(rw, like)) for half in (word.high, word.low)]


def _rounds(
    rw: Lowering,
    count: SSAValue,
    first: list[Word],
    step: Callable[[Lowering, SSAValue, SSAValue, list[Word]], list[Word]],
) -> list[Word]:
    """What is left of words after `count` rounds, for each string its own; a step gets the number and the count."""
    most = rw.emit(ReduceMaxOp, concat(rw, [count, rw.const(np.zeros(1, np.int32))]), rw.const(0), keep_dims=False)

    def body(rw: Lowering, round_: SSAValue, states: list[SSAValue]) -> list[SSAValue]:
        w, at = Words(rw), convert(rw, round_, "i32")
        before = [Word(*states[i : i + 2]) for i in range(0, len(states), 2)]
        running = w.below(at, count)
        after = step(rw, at, count, before)
        kept = [w.chosen(running, a, b) for a, b in zip(after, before, strict=True)]
        return [half for word in kept for half in (word.high, word.low)]

    states = [half for word in first for half in _spread(rw, word, count)]
    found = repeated(rw, convert(rw, most, "i64"), states, body)
    return [Word(*found[i : i + 2]) for i in range(0, len(found), 2)]


def _mixed(w: Words, a: Word) -> Word:
    return w.xor(a, w.shifted_right(a, 47))


def _folded(w: Words, u: Word, v: Word, by: Word) -> Word:
    """Two words to one."""
    a = _mixed(w, w.multiply(w.xor(u, v), by))
    return w.multiply(_mixed(w, w.multiply(w.xor(v, a), by)), by)


def fingerprint(rw: Lowering, texts: Texts) -> Word:
    """FarmHash's Fingerprint64 of each string (github.com/google/farmhash)."""
    w, data = Words(rw), _Bytes.of(rw, texts)
    n, s = data.lengths, data.begins
    end = w.plus(s, n)
    by = w.add(w.of(w.left(n, 1)), K2)

    def word(at: SSAValue, more: int) -> Word:
        return data.word(rw, w.plus(at, more))

    head, tail, second = word(s, 0), word(end, -8), word(s, 8)
    # 8 to 16 bytes.
    a = w.add(head, K2)
    u = w.add(w.multiply(w.rotated_right(tail, 37), by), a)
    v = w.multiply(w.add(w.rotated_right(a, 25), tail), by)
    # 4 to 7 bytes.
    few = w.below(n, 8)
    u = w.chosen(few, w.add(w.shifted_left(w.of(head.low), 3), w.of(n)), u)
    v = w.chosen(few, w.of(data.half(rw, w.plus(end, -4))), v)
    # 17 to 32 and 33 to 64 bytes.
    long = w.below(n, 33)
    a = w.multiply(head, w.chosen(long, w.word(K1), w.word(K2)))
    c, d = w.multiply(tail, by), w.multiply(word(end, -16), K2)
    y = w.add(w.rotated_right(w.add(a, second), 43), w.rotated_right(c, 30), d)
    x = w.add(a, w.rotated_right(w.add(second, K2), 18), c)
    short = w.below(n, 17)
    u, v = w.chosen(short, u, y), w.chosen(short, v, x)
    z = _folded(w, y, x, by)
    e, f = w.multiply(word(s, 16), by), word(s, 24)
    g, h = w.multiply(w.add(y, word(end, -32)), by), w.multiply(w.add(z, word(end, -24)), by)
    u = w.chosen(long, u, w.add(w.rotated_right(w.add(e, f), 43), w.rotated_right(g, 30), h))
    v = w.chosen(long, v, w.add(e, w.rotated_right(w.add(f, a), 18), g))
    # More.
    middle = w.below(n, 65)
    many, other, by_many = _blocks(rw, data)
    u, v, by = w.chosen(middle, u, many), w.chosen(middle, v, other), w.chosen(middle, by, by_many)
    found = _folded(w, u, v, by)
    # 1 to 3 bytes, and none.
    low = w.both(head.low, 255)
    mid = w.both(data.half(rw, w.plus(s, w.right(n, 1))), 255)
    high = w.both(data.half(rw, w.plus(end, -1)), 255)
    left = w.multiply(w.of(w.plus(low, w.left(mid, 8))), K2)
    right = w.multiply(w.of(w.plus(n, w.left(high, 2))), K0)
    found = w.chosen(w.below(n, 4), w.multiply(_mixed(w, w.xor(left, right)), K2), found)
    return w.chosen(w.below(n, 1), w.word(K2), found)


def _weak(w: Words, data: _Bytes, at: SSAValue, a: Word, b: Word) -> tuple[Word, Word]:
    parts = [data.word(w.rw, w.plus(at, 8 * i)) for i in range(4)]
    a = w.add(a, parts[0])
    b = w.rotated_right(w.add(b, a, parts[3]), 21)
    first = a
    a = w.add(a, parts[1], parts[2])
    return w.add(a, parts[3]), w.add(b, w.rotated_right(a, 44), first)


def _blocks(rw: Lowering, data: _Bytes) -> tuple[Word, Word, Word]:
    """Strings of more than 64 bytes, 64 in a round; the last 64 come once more, in another way.

    Gives two words, and the number that they are folded with.
    """
    w = Words(rw)
    n = data.lengths
    before = w.right(w.minus(n, 1), 6)
    # Of shorter strings there are no rounds.
    longer = w.below(rw.const(np.full(1, 64, np.int32)), n)
    count = w.both(w.plus(before, 1), longer)
    seed = (81 * K1 + 113) & ((1 << 64) - 1)
    z = (seed * K2 + 113) & ((1 << 64) - 1)
    z = ((z ^ (z >> 47)) * K2) & ((1 << 64) - 1)
    x = w.add(data.word(rw, data.begins), (81 * K2) & ((1 << 64) - 1))
    nothing = w.word(0)
    first = [x, w.word(seed), w.word(z), nothing, nothing, nothing, nothing, w.word(K1)]

    def step(rw: Lowering, at: SSAValue, count: SSAValue, states: list[Word]) -> list[Word]:
        w = Words(rw)
        x, y, z, v0, v1, w0, w1, _ = states
        last = w.same(at, w.minus(count, 1))
        place = w.choose(last, w.plus(w.plus(data.begins, n), -64), w.plus(data.begins, w.left(at, 6)))
        by = w.add(w.of(w.both(w.left(w.both(z.low, 255), 1), last)), K1)
        w0 = w.add(w0, w.of(w.both(w.both(w.minus(n, 1), 63), last)))
        v0 = w.add(v0, w.masked(w0, last))
        w0 = w.add(w0, w.masked(v0, last))

        def word(more: int) -> Word:
            return data.word(rw, w.plus(place, more))

        def nine(a: Word) -> Word:
            """Nine times as much in the last round."""
            return w.add(a, w.masked(w.shifted_left(a, 3), last))

        x = w.multiply(w.rotated_right(w.add(x, y, v0, word(8)), 37), by)
        y = w.multiply(w.rotated_right(w.add(y, v1, word(48)), 42), by)
        x = w.xor(x, nine(w1))
        y = w.add(y, nine(v0), word(40))
        z = w.multiply(w.rotated_right(w.add(z, w0), 33), by)
        v = _weak(w, data, place, w.multiply(v1, by), w.add(x, w0))
        after = _weak(w, data, w.plus(place, 32), w.add(z, w1), w.add(y, word(16)))
        return [z, y, x, *v, *after, by]

    x, y, z, v0, v1, w0, w1, by = _rounds(rw, count, first, step)
    u = w.add(_folded(w, v0, w0, by), w.multiply(_mixed(w, y), K0), z)
    return u, w.add(_folded(w, v1, w1, by), x), by


def _tail(w: Words, data: _Bytes, at: SSAValue) -> tuple[Word, SSAValue]:
    """The eight bytes of a block, with zeros behind the string; and how many it has from there on."""
    rw = w.rw
    rest = w.minus(data.lengths, w.left(at, 3))
    inside = rw.emit(MinimumOp, rw.emit(MaximumOp, rest, number(rw, 0)), number(rw, 8))
    masks = [(1 << (8 * k)) - 1 for k in range(9)]
    word = data.word(rw, w.plus(data.begins, w.left(at, 3)))
    halves = []
    for half, shift in ((word.high, 32), (word.low, 0)):
        table = rw.const(np.array([(m >> shift) & 0xFFFFFFFF for m in masks], np.uint32).view(np.int32))
        halves.append(w.both(half, pick(rw, table, inside)))
    return Word(*halves), rest


def keyed(rw: Lowering, texts: Texts, keys: tuple[int, int]) -> Word:
    """SipHash-2-4 of each string (Aumasson and Bernstein): a block in a round, and two rounds behind the last one."""
    data = _Bytes.of(rw, texts)
    w = Words(rw)
    blocks = w.plus(w.right(data.lengths, 3), 1)
    first = [w.word(keys[i & 1] ^ s) for i, s in enumerate(SIP)]

    def step(rw: Lowering, at: SSAValue, count: SSAValue, states: list[Word]) -> list[Word]:
        w = Words(rw)
        v0, v1, v2, v3 = states
        block, _ = _tail(w, data, at)
        final = w.same(at, w.minus(count, 3))
        size_ = w.left(data.lengths, 24)
        block = Word(w.either(block.high, w.both(size_, final)), block.low)
        closing = w.same(at, w.minus(count, 2))
        v2 = w.xor(v2, w.of(w.both(closing, 255)))
        v3 = w.xor(v3, block)
        for _ in range(2):
            v0, v2 = w.add(v0, v1), w.add(v2, v3)
            v1, v3 = w.xor(w.rotated_left(v1, 13), v0), w.xor(w.rotated_left(v3, 16), v2)
            v0 = w.rotated_left(v0, 32)
            v2, v0 = w.add(v2, v1), w.add(v0, v3)
            v1, v3 = w.xor(w.rotated_left(v1, 17), v2), w.xor(w.rotated_left(v3, 21), v0)
            v2 = w.rotated_left(v2, 32)
        return [w.xor(v0, block), v1, v2, v3]

    v0, v1, v2, v3 = _rounds(rw, w.plus(blocks, 2), first, step)
    return w.xor(w.xor(v0, v1), w.xor(v2, v3))


def older(rw: Lowering, texts: Texts) -> Word:
    """TensorFlow's Hash64, in the manner of MurmurHash2: eight bytes in a round, those of the rest unmixed."""
    data = _Bytes.of(rw, texts)
    w = Words(rw)
    count = w.right(w.plus(data.lengths, 7), 3)
    first = [w.xor(w.multiply(w.of(data.lengths), MURMUR), w.word(SEED))]

    def step(rw: Lowering, at: SSAValue, count: SSAValue, states: list[Word]) -> list[Word]:
        w = Words(rw)
        block, rest = _tail(w, data, at)
        whole = w.multiply(_mixed(w, w.multiply(block, MURMUR)), MURMUR)
        block = w.chosen(w.below(rest, 8), block, whole)
        return [w.multiply(w.xor(states[0], block), MURMUR)]

    found = _rounds(rw, count, first, step)[0]
    return _mixed(w, w.multiply(_mixed(w, found), MURMUR))


__all__ = ["fingerprint", "keyed", "older"]

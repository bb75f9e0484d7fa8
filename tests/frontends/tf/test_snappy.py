"""Snappy streams written by hand, after its format description."""

from __future__ import annotations

import contextlib
import random
import time

import pytest

from stepwell.frontends.faults import Fault
from stepwell.frontends.tf.snappy import decompress


@pytest.mark.parametrize(
    ("stream", "result"),
    [
        (b"\x00", b""),
        (b"\x03\x08abc", b"abc"),
        (bytes([61]) + b"\xf0\x3c" + b"x" * 61, b"x" * 61),  # the length of the literal in a byte of its own
        (b"\xac\x02" + b"\xf4\x2b\x01" + b"y" * 300, b"y" * 300),  # in two
        (b"\xac\x02" + b"\xf8\x2b\x01\x00" + b"y" * 300, b"y" * 300),  # in three
        (b"\xac\x02" + b"\xfc\x2b\x01\x00\x00" + b"y" * 300, b"y" * 300),  # in four
        (b"\x08\x0cabcd\x01\x04", b"abcdabcd"),  # a copy of 4 from 4 back, one byte of offset
        (b"\x0b\x00a\x19\x01", b"a" * 11),  # a run: it reads what it writes
        (b"\x07\x04ab\x12\x02\x00", b"abababa"),  # 5 from 2 back, two bytes of offset
        (b"\x06\x08abc\x0b\x03\x00\x00\x00", b"abcabc"),  # four bytes of offset
        (b"\xae\x02" + b"\xf4\x2b\x01" + b"ab" + b"z" * 298 + b"\x06\x2c\x01", b"ab" + b"z" * 298 + b"ab"),
        (b"\xb0\x02" + b"\xf4\x2b\x01" + b"abcd" + b"z" * 296 + b"\x21\x2c", b"abcd" + b"z" * 296 + b"abcd"),
    ],
)
def test_streams(stream, result):
    assert decompress(stream) == result


@pytest.mark.parametrize(
    ("stream", "message"),
    [
        (b"", "without a size"),
        (b"\x80\x80", "without a size"),
        (b"\x03\x08ab", "within a literal"),
        (b"\x03\xf0", "within a literal"),
        (b"\x09\x0cabcd\x01", "within a copy"),
        (b"\x08\x0cabcd\x01\x05", "from before their beginning"),
        (b"\x08\x0cabcd\x01\x00", "from before their beginning"),
        (b"\x04\x08abc", "fewer bytes than the 4 promised"),
        (b"\x02\x08abc", "more bytes than the 2 promised"),
        (b"\xff\xff\xff\xff\x07\x00a", "cannot stand for 2147483647"),
    ],
)
def test_damaged_streams(stream, message):
    with pytest.raises(Fault, match=message):
        decompress(stream)


def test_a_stream_that_expands_most():
    """64 bytes for 3, and no more."""
    body = b"\x00a" + b"\xfe\x01\x00" * 4000
    assert decompress(b"\x81\xd0\x0f" + body) == b"a" * (1 + 64 * 4000)


def test_random_bytes_end():
    rng = random.Random(1)
    start = time.perf_counter()
    for _ in range(3000):
        data = rng.randbytes(rng.randrange(1, 60))
        with contextlib.suppress(Fault):
            assert len(decompress(data)) <= 22 * len(data)
    assert time.perf_counter() - start < 5

"""The .bin file: places, sharing, bytes."""

import errno
import os
from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest

from stepwell.backend import weights
from stepwell.backend.weights import Layout, string_blob
from stepwell.dialects.computed import Joined, Reshaped, converted, sliced, transposed
from stepwell.dialects.errors import StepwellError
from stepwell.dialects.payload import Payload, SourceFile, Stored, Values, pack, payload
from stepwell.dialects.types import ELEMENT_TYPES

F32 = ELEMENT_TYPES["f32"]


def written(tmp_path: Path, *payloads: Payload) -> tuple[Layout, bytes]:
    layout = Layout(payloads)
    path = tmp_path / "w.bin"
    fd = os.open(path, os.O_CREAT | os.O_TRUNC | os.O_RDWR)
    told: list[tuple[int, int]] = []
    try:
        os.ftruncate(fd, layout.nbytes)
        layout.write(fd, lambda done, total: told.append((done, total)))
    finally:
        os.close(fd)
    assert told == sorted(told) and told[-1] == (layout.nbytes, layout.nbytes)
    return layout, path.read_bytes()


def bytes_of(layout: Layout, data: bytes, item: Payload) -> bytes:
    place = layout.place(item)
    return data[place.offset : place.offset + place.size]


@pytest.fixture
def source(tmp_path):
    """A file of 6 MiB, and its values."""
    values = np.random.default_rng(1).standard_normal(3 << 19).astype(np.float32)
    (tmp_path / "source.bin").write_bytes(values.tobytes())
    return SourceFile(tmp_path / "source.bin"), values


def test_large_constants_start_at_multiples_of_64(tmp_path):
    items = [payload(np.arange(n, dtype=np.uint8)) for n in (1100, 1024, 3000, 1100)]
    layout, data = written(tmp_path, *items)
    assert [layout.place(i).offset for i in items] == [1024, 0, 2176, 1024]
    assert len(data) == 2176 + 3000 and layout.constants == 4 and len(layout.payloads) == 3
    assert data[1024 + 1100 : 2176] == bytes(52)


def test_small_constants_fill_gaps_and_start_at_multiples_of_their_elements(tmp_path):
    large = [payload(np.arange(n, dtype=np.uint8) // 2) for n in (1030, 2000)]
    small = [np.arange(5, dtype=np.uint8), np.arange(3.0), np.float32(7), np.arange(3, dtype=np.float16), np.zeros(99)]
    items = [payload(value) for value in small]
    layout, data = written(tmp_path, *large, *items)
    assert [layout.place(i).offset for i in large] == [0, 1088]
    assert [layout.place(i).offset for i in items] == [1036, 1056, 1032, 1044, 3088]
    assert all(bytes_of(layout, data, i) == i.array().tobytes() for i in items)
    assert len(data) == layout.nbytes == 3088 + 99 * 8


def test_no_two_constants_overlap(tmp_path):
    random = np.random.default_rng(3)
    items = [payload(random.integers(0, 256, int(n), dtype=np.uint8)) for n in random.integers(1, 3000, 400)]
    layout, data = written(tmp_path, *items)
    assert all(bytes_of(layout, data, i) == i.array().tobytes() for i in items)
    ends = sorted((place.offset, place.offset + place.size) for place in layout.places)
    assert all(a[1] <= b[0] for a, b in pairwise(ends))
    assert len(data) == layout.nbytes <= 1.02 * sum(place.size for place in layout.places)


def test_equal_bytes_are_stored_once_across_types_shapes_and_origins(tmp_path, source):
    file, values = source
    stored = Stored(file, 0, F32, (3 << 19,))
    same = [
        stored,
        Stored(file, 0, F32, (3, 1 << 19)),
        Reshaped(stored, (1 << 19, 3)),
        Values(values.copy()),
        Values(values.view(np.int32)),
        Joined([Stored(file, 0, F32, (1 << 19,)), Stored(file, 4 << 19, F32, (2 << 19,))], 0),
    ]
    small = [payload(np.float32(1.0)), payload([0x3F800000], "i32"), payload([[1.0]], "f32")]
    layout, data = written(tmp_path, *same, *small)
    assert len(layout.payloads) == 2 and layout.constants == 9
    assert bytes_of(layout, data, stored) == values.tobytes()


def test_constants_that_only_samples_take_for_equal_stay_apart(tmp_path):
    items = []
    for i in range(6):
        array = np.zeros(100_000, np.float32)
        array[50_001 + i] = 1
        items.append(Values(array))
    items.append(Values(items[2].array().copy()))
    layout, data = written(tmp_path, *items)
    assert len(layout.payloads) == 6 and layout.place(items[6]) == layout.place(items[2])
    assert all(bytes_of(layout, data, i) == i.array().tobytes() for i in items)


def test_empty_constants_take_one_byte(tmp_path):
    empty = payload(np.zeros((0, 3), np.float32))
    layout, data = written(tmp_path, empty)
    assert layout.place(empty).size == 1 and len(data) == 1


def test_strings(tmp_path):
    item = payload(np.array(["hello", "", "abc", "é"], object))
    blob = np.array([4, 0, 5, 5, 8, 10], "<i4").tobytes() + "helloabcé".encode()
    assert string_blob(item) == blob
    layout, data = written(tmp_path, item)
    assert bytes_of(layout, data, item) == blob


@pytest.mark.parametrize("kind", ["i4", "u4", "u2", "u1", "u3", "u6", "nf4"])
@pytest.mark.parametrize("count", [1, 7, 3_000_001])
def test_packed_types_in_several_blocks(kind, count, tmp_path):
    element = ELEMENT_TYPES[kind]
    plain = np.random.default_rng(2).integers(0, 2, count)
    item = payload(plain, kind)
    layout, data = written(tmp_path, item)
    assert bytes_of(layout, data, item) == pack(item.array(), element).tobytes()
    (tmp_path / "again.bin").write_bytes(data)
    again = Stored(SourceFile(tmp_path / "again.bin"), layout.place(item).offset, element, (count,))
    assert np.array_equal(again.array(), item.array())


def test_computed_constants(tmp_path, source):
    file, values = source
    stored = Stored(file, 0, F32, (1 << 10, 3 << 9))
    matrix = values.reshape(1 << 10, 3 << 9)
    items = [
        transposed(stored, (1, 0)),
        sliced(stored, (slice(3, None, 2), slice(None))),
        converted(stored, ELEMENT_TYPES["f16"]),
        converted(transposed(stored, (1, 0)), ELEMENT_TYPES["f64"]),
        Joined([stored, stored], 1),
    ]
    expected = [
        matrix.T,
        matrix[3::2],
        matrix.astype(np.float16),
        matrix.T.astype(np.float64),
        np.concatenate([matrix, matrix], 1),
    ]
    layout, data = written(tmp_path, *items)
    for item, want in zip(items, expected, strict=True):
        assert bytes_of(layout, data, item) == np.ascontiguousarray(want).tobytes()


def test_values_that_are_not_contiguous(tmp_path):
    array = np.arange(2_000_000, dtype=np.float32).reshape(1000, 2000).T
    layout, data = written(tmp_path, item := Values(array))
    assert bytes_of(layout, data, item) == np.ascontiguousarray(array).tobytes()


def test_copying_where_the_kernel_cannot(tmp_path, source, monkeypatch):
    def refuse(*_):
        raise OSError(errno.EXDEV, "cross-device link")

    monkeypatch.setattr(os, "copy_file_range", refuse)
    file, values = source
    _, data = written(tmp_path, Stored(file, 4, F32, (len(values) - 1,)))
    assert data == values[1:].tobytes()


@pytest.mark.parametrize("inside", [True, False])
def test_a_source_that_shrinks_is_an_error(tmp_path, source, monkeypatch, inside):
    if not inside:
        monkeypatch.delattr(os, "copy_file_range")
    file, values = source
    item = Stored(file, 0, F32, (len(values),))
    os.truncate(file.path, 1 << 20)
    with pytest.raises(StepwellError, match=r"source\.bin"):
        written(tmp_path, item)


def test_a_computation_that_fails_ends_the_writing(tmp_path, source):
    file, values = source
    item = converted(Stored(file, 0, F32, (len(values),)), ELEMENT_TYPES["f16"])
    os.truncate(file.path, 1 << 20)
    with pytest.raises(StepwellError, match=r"source\.bin"):
        written(tmp_path, item)


def test_memory_is_bounded_by_blocks(tmp_path):
    """A constant of 256 MiB, cast: the process grows by far less."""
    path = tmp_path / "large.bin"
    with open(path, "wb") as out:
        out.truncate(256 << 20)
    item = converted(Stored(SourceFile(path), 0, F32, (64 << 20,)), ELEMENT_TYPES["f16"])
    script = os.fork()
    if script == 0:
        import resource

        before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        fd = os.open(tmp_path / "out.bin", os.O_CREAT | os.O_RDWR)
        Layout([item]).write(fd)
        grown = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before
        os._exit(0 if grown < 48 << 10 else 1)
    assert os.waitstatus_to_exitcode(os.waitpid(script, 0)[1]) == 0
    assert (tmp_path / "out.bin").stat().st_size == 128 << 20


def test_blocks_are_small():
    assert weights.BLOCK <= 1 << 20 < weights.COPY

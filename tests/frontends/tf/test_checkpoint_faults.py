"""Damaged and hostile checkpoints: a sentence with the file, and time and memory in proportion to it."""

from __future__ import annotations

import random
import time
import tracemalloc

import numpy as np
import pytest
from tables import block, entry, finished, header, literal, masked, piece, saved, table, trailer
from xdsl.dialects.builtin import ModuleOp

import stepwell
from stepwell.dialects.errors import StepwellError
from stepwell.dialects.opset.infrastructure import ConstantOp, ResultOp
from stepwell.frontends.tf import sstable
from stepwell.frontends.tf.checkpoint import Checkpoint
from stepwell.frontends.tf.ordered import slice_key
from stepwell.frontends.tf.slices import bounds, check_cover, of_text
from stepwell.frontends.wire import encode

WEIGHTS = np.arange(6, dtype="<f4").tobytes()


def bundle(folder, entries, data=WEIGHTS, head=None, name="m", shards=1):
    """Write a checkpoint of the second format with these entries."""
    (folder / f"{name}.index").write_bytes(table([[(b"", header(shards) if head is None else head), *entries]]))
    (folder / f"{name}.data-00000-of-{shards:05}").write_bytes(data)
    return folder / name


def first(folder, tensors, entries, name="m1", **how):
    """Write a checkpoint of the first format."""
    (folder / name).write_bytes(table([[(b"", saved(tensors)), *entries]], **how))
    return folder / name


def message(path, name="w", part=""):
    with pytest.raises(StepwellError) as caught:
        Checkpoint.open(path).payload(name, part).array()
    assert str(path.parent) in str(caught.value) and str(caught.value).isprintable()
    return str(caught.value)


def test_whole(tmp_path):
    path = bundle(tmp_path, [(b"w", entry(1, [2, 3], WEIGHTS))])
    np.testing.assert_array_equal(Checkpoint.open(path).payload("w").array(), np.arange(6.0).reshape(2, 3))


def test_big_endian(tmp_path):
    """As a machine of the other byte order writes it; TensorFlow reads this very file so."""
    text = b"\x02\x01" + masked(b"\0\0\0\2\0\0\0\1").to_bytes(4, "big")
    crc = masked(b"\0\0\0\2\0\0\0\1" + text[2:] + b"abc")
    parts = {
        b"bf": (14, np.array([0x3F80, 0x4000], ">u2").tobytes(), [2]),
        b"bool": (10, b"\1\0", [2]),
        b"c": (8, np.array([1.0, -2.0], ">f4").tobytes(), [1]),
        b"h": (19, np.array([1.5, -2.0], ">f2").tobytes(), [2]),
        b"i": (9, np.array([1, -2], ">i8").tobytes(), [2]),
        b"s": (7, text + b"abc", [2]),
        b"w": (1, np.arange(6, dtype=">f4").tobytes(), [6]),
    }
    data, entries = b"", []
    for key, (dtype, held, shape) in parts.items():
        changes = {"crc32c": crc} if dtype == 7 else {}
        entries.append((key, entry(dtype, shape, held, len(data), **changes)))
        data += held
    found = Checkpoint.open(bundle(tmp_path, entries, data, header(1, 1)))
    values = {name: found.payload(name).array().tolist() for name in found.names()}
    assert values == {
        "bf": [1, 2], "bool": [True, False], "c": [1 - 2j], "h": [1.5, -2], "i": [1, -2], "s": ["ab", "c"],
        "w": [0, 1, 2, 3, 4, 5],
    }  # fmt: skip


@pytest.mark.parametrize(
    ("changed", "said"),
    [
        ({"shape": [2, 4]}, "f32[2, 4] takes 32 bytes, it has 24"),
        ({"shape": [2**40, 2**40]}, "larger than any memory"),
        ({"shape": [-1, 3]}, "its shape is not known"),
        ({"dtype": 99}, "the element type 99 is not known"),
        ({"dtype": 21}, "its values are of the type variant, which is not read"),
        ({"offset": 4}, "its 24 bytes at 4 are not within m.data-00000-of-00001 (24 bytes)"),
        ({"offset": -8}, "are not within"),
        ({"shard_id": 3}, "it is in shard 3; there are 1"),
        ({"crc32c": 1}, "is damaged: the checksum of its 24 bytes at 0 is"),
        ({"dtype": 7, "shape": [2]}, "the lengths of its strings in m.data-00000-of-00001 are damaged"),
        ({"dtype": 7, "shape": [25]}, "24 bytes are too few for 25 strings"),
    ],
)
def test_entries(tmp_path, changed, said):
    given = {"dtype": 1, "shape": [2, 3]} | changed
    path = bundle(tmp_path, [(b"w", entry(given.pop("dtype"), given.pop("shape"), WEIGHTS, **given))])
    found = message(path)
    assert said in found and 'variable "w"' in found


def test_a_wrong_checksum_of_strings(tmp_path):
    held = b"\2" + masked(b"\2\0\0\0").to_bytes(4, "little") + b"ab"
    path = bundle(tmp_path, [(b"w", entry(7, [1], held, crc32c=7))], held)
    assert "its strings in m.data-00000-of-00001 are damaged" in message(path)
    path = bundle(tmp_path, [(b"w", entry(7, [1], held + b"c", crc32c=7))], held + b"c")
    assert "its strings take 7 bytes, it has 8" in message(path)
    path = bundle(tmp_path, [(b"w", entry(7, [1], b"\xff" * 12))], b"\xff" * 12)
    assert "the lengths of its strings are damaged" in message(path)


def test_variables_that_are_not_there(tmp_path):
    path = bundle(tmp_path, [(b"model/dense/kernel", entry(1, [6], WEIGHTS)), (b"w", entry(1, [6], WEIGHTS))])
    assert 'has no variable "dense/kernel"; it has "model/dense/kernel"' in message(path, "dense/kernel")
    assert "it has 2 others" in message(path, "zzz")


def test_files_that_are_not_there(tmp_path):
    path = bundle(tmp_path, [(b"w", entry(1, [6], WEIGHTS))])
    assert 'there is no checkpoint of this name: neither "n" nor its .index' in message(path.with_name("n"))
    assert 'there are "m"' in message(path.with_name("mm"))
    (tmp_path / "m.data-00000-of-00001").unlink()
    assert "the shard m.data-00000-of-00001, in which it is, is missing" in message(path)
    bundle(tmp_path, [])
    (tmp_path / "m.index").unlink()
    assert 'the index of the checkpoint is missing, "m.data-00000-of-00001" is there' in message(path)
    assert "there is no checkpoint in this folder" in message(tmp_path)
    (tmp_path / "checkpoint").write_text('model_checkpoint_path: "/etc/passwd"')
    assert 'it names the checkpoint "/etc/passwd", which is not in this folder' in message(tmp_path)
    (tmp_path / "checkpoint").write_text("model_checkpoint_path: 1")
    assert "the state of the folder's checkpoints is damaged" in message(tmp_path)
    (tmp_path / "p-00001-of-00002").write_bytes(table([[(b"", saved([]))]]))
    assert "p-00000-of-00002: this shard of the checkpoint is missing" in message(tmp_path / "p")


@pytest.mark.parametrize(
    ("entries", "said"),
    [
        ([(b"w", b""), (b"w", b"")], 'the entry "w" is there twice'),
        ([(b"w", b""), (b"a", b"")], 'the entry "a" of its table is out of order'),
        ([(b"w", b"\xff")], "its entry is damaged"),
    ],
)
def test_order_of_keys(tmp_path, entries, said):
    assert said in message(bundle(tmp_path, entries))


def test_headers(tmp_path):
    assert "the header of its index is damaged" in message(bundle(tmp_path, [], head=b"\xff"))
    assert "says that there are -1 shards" in message(bundle(tmp_path, [], head=header(-1)))
    (tmp_path / "m.index").write_bytes(table([[(b"w", b"")]]))
    assert "its index has no header" in message(tmp_path / "m")
    (tmp_path / "m.index").write_bytes(b"x" * 60)
    assert "it does not end with the mark of one" in message(tmp_path / "m")
    (tmp_path / "m.index").write_bytes(b"")
    assert "the file is empty" in message(tmp_path / "m")


def index_of(*handles):
    return block([(bytes([97 + i]), encode(offset) + encode(size)) for i, (offset, size) in enumerate(handles)])


@pytest.mark.parametrize(
    ("out", "index", "said"),
    [
        (b"", index_of((0, 2**40)), "is not within the file"),
        (b"", index_of((0, 1)), "1 bytes at 0, is not within"),
        (bytes(100), index_of((0, 20), (10, 20)), "blocks of its table overlap"),
        (block([]) + trailer(block([]), 7), index_of((0, 8)), "compressed in the unknown way 7"),
        (b"\0\0\0\0\xff\xff\xff\xff" + trailer(b"\0\0\0\0\xff\xff\xff\xff"), index_of((0, 8)), "restart points"),
        (b"\5\1\0x" + bytes(4) + trailer(b"\5\1\0x" + bytes(4)), index_of((0, 8)), "outside its block"),
        (b"\0\1\x7fx" + bytes(4) + trailer(b"\0\1\x7fx" + bytes(4)), index_of((0, 8)), "outside its block"),
        (b"\xff\xff\xff\xff" + bytes(4) + trailer(b"\xff\xff\xff\xff" + bytes(4)), index_of((0, 8)), "is damaged"),
        (bytes(13), index_of((0, 8)), "the block of 8 bytes at 0 is damaged: its checksum is"),
        (b"", block([(b"b", b"\0\0"), (b"a", b"\0\0")]), "the index of its table is not in order"),
        (b"", block([(b"b", b"\xff")]), "a reference to a block of its table is damaged"),
    ],
)
def test_tables(tmp_path, out, index, said):
    (tmp_path / "m.index").write_bytes(finished(out, index))
    assert said in message(tmp_path / "m")


def test_parts(tmp_path):
    def parts(*boxes, own=None):
        whole = entry_with_slices(boxes)
        keys = [(slice_key(b"w", box), entry(1, own or [n for _, n in box], WEIGHTS[:8])) for box in boxes]
        return bundle(tmp_path, [*sorted(keys), (b"w", whole)])

    def entry_with_slices(boxes):
        from stepwell.frontends.tf.proto import messages

        made = messages().parse("BundleEntryProto", entry(1, [4], b""))
        for box in boxes:
            slice_ = made.slices.add()
            for start, length in box:
                slice_.extent.add(start=start, length=length)
        return made.SerializeToString()

    good = Checkpoint.open(parts(((0, 2),), ((2, 2),)))
    assert good.payload("w").array().tolist() == [0, 1, 0, 1] and good.names() == ["w"]
    assert "parts of it overlap at [0]" in message(parts(((0, 2),), ((1, 2),)))
    assert "its parts have 2 of its 4 values" in message(parts(((0, 2),)))
    assert "the slice 3,2 is not within the shape [4]" in message(parts(((3, 2),)))
    assert "a slice of 2 dimensions of a tensor of shape [4]" in message(parts(((0, 2), (0, 1))))
    assert "has another shape in its own entry" in message(parts(((0, 2),), ((2, 2),), own=[1, 2]))
    path = bundle(tmp_path, [(b"w", entry_with_slices((((0, 2),), ((2, 2),))))])
    assert "the entry of a part of it is missing" in message(path)
    path = bundle(tmp_path, [(b"w", entry(1, [6], WEIGHTS))])
    assert "a part of the shape [4] is asked for, its shape is [6]" in message(path, part="4 0,2")
    assert '"6 0;2" is not a shape and a slice of it' in message(path, part="6 0;2")
    assert '"6 0,2,3" is not a shape and a slice of it' in message(path, part="6 0,2,3")
    assert "has 1 dimensions and a slice of 2" in message(path, part="6 0,2:-")
    assert "the slice 5,2 is not within the shape [6]" in message(path, part="6 5,2")


def test_texts_of_parts():
    assert of_text("4 10 0,2:-") == ((4, 10), ((0, 2), None))
    assert of_text("3 -") == ((3,), (None,))
    assert bounds(((0, 2), None), (4, 10)) == ((0, 0), (2, 10))


def test_many_parts_are_compared_fast():
    side = 120
    boxes = [((i, j), (1, 1)) for i in range(side) for j in range(side)]
    start = time.perf_counter()
    check_cover((side, side), boxes)
    assert time.perf_counter() - start < 2


W1 = ("w", 1, [6], [[None]])
KEY = slice_key(b"w", [None])


@pytest.mark.parametrize(
    ("tensors", "entries", "said"),
    [
        ([W1, W1], [], "is listed twice"),
        ([W1], [], "the entry of a part of it is missing"),
        ([W1], [(KEY, b"")], "the entry of a part of it has no values"),
        ([W1], [(KEY, b"\x12\x7f")], "the entry of a part of it is damaged"),
        ([W1], [(KEY, piece("w"))], "the entry of a part of it has no values"),
        ([W1], [(KEY, piece("w", float_val=[1.0]))], "f32[6] takes 24 bytes, its entry has 4"),
        ([W1], [(KEY, piece("w", float_val=[1.0] * 6, tensor_content=WEIGHTS))], "in several pieces"),
        ([("w", 3, [6], [[None]])], [(KEY, piece("w", int_val=[1] * 5))], "i32[6] needs 6 values, its entry has 5"),
        ([("w", 7, [6], [[None]])], [(KEY, piece("w", string_val=[b"a"] * 5))], "it has 5 of its 6 strings"),
        ([("w", 1, [2**62], [[None]])], [], "larger than any memory"),
        ([("w", 20, [6], [[None]])], [], "of the type resource, which is not read"),
        ([("w", 1, [6], [])], [], "there are no values of it"),
        ([("w", 1, [6], [[(0, 4)], [(3, 3)]])], None, "parts of it overlap at [0]"),
    ],
)
@pytest.mark.parametrize("how", [{}, {"pack": literal}])
def test_the_first_format(tmp_path, tensors, entries, said, how):
    if entries is None:
        entries = [
            (slice_key(b"w", [(0, 4)]), piece("w", float_val=[0.0] * 4)),
            (slice_key(b"w", [(3, 3)]), piece("w", float_val=[0.0] * 3)),
        ]
    assert said in message(first(tmp_path, tensors, entries, **how))


def test_the_first_format_is_whole(tmp_path):
    path = first(tmp_path, [W1], [(KEY, piece("w", tensor_content=WEIGHTS))])
    assert Checkpoint.open(path).payload("w").array().tolist() == [0, 1, 2, 3, 4, 5]


def test_a_large_block_is_checked_when_its_values_are_read(tmp_path, monkeypatch):
    monkeypatch.setattr(sstable, "WHOLE", 0)
    data = bytearray(table([[(b"", saved([W1]))], [(KEY, piece("w", float_val=range(6)))]]))
    data[data.index(np.float32(5).tobytes())] ^= 1
    (tmp_path / "m1").write_bytes(data)
    payload = Checkpoint.open(tmp_path / "m1").payload("w")
    with pytest.raises(StepwellError, match=r"the block of \d+ bytes at \d+ is damaged: the checksum"):
        payload.read(0, 1)


def test_a_damaged_variable_leaves_the_old_output(tmp_path):
    """The check comes with the bytes: the .bin that is being written is given up."""
    large = np.ones(5000, "<f4").tobytes()
    path = bundle(tmp_path, [(b"w", entry(1, [5000], large, crc32c=1))], large)
    constant = ConstantOp.holding(Checkpoint.open(path).payload("w"))
    module = ModuleOp([constant, ResultOp.of(constant.output)])
    (tmp_path / "old.xml").write_text("old")
    (tmp_path / "old.bin").write_text("old")
    with pytest.raises(StepwellError, match='the variable "w" is damaged'):
        stepwell.save(module, tmp_path / "old.xml")
    assert (tmp_path / "old.xml").read_text() == (tmp_path / "old.bin").read_text() == "old"


def test_a_table_that_is_no_checkpoint(tmp_path):
    (tmp_path / "t").write_bytes(table([[(b"k", b"v")]]))
    assert "it is a table, but no checkpoint" in message(tmp_path / "t")
    (tmp_path / "t").write_bytes(b"x" * 100)
    assert "this is no checkpoint, or cut short" in message(tmp_path / "t")


def test_keys_that_grow(tmp_path):
    """Each key shares all of the last one and adds a byte: together they are much longer than the file."""
    body = b"".join(encode(n) + b"\1\0a" for n in range(30_000)) + bytes(4) + b"\1\0\0\0"
    (tmp_path / "m.index").write_bytes(finished(body + trailer(body), block([(b"b", encode(0) + encode(len(body)))])))
    tracemalloc.start()
    assert "much longer than its file" in message(tmp_path / "m")
    assert tracemalloc.get_traced_memory()[1] < 40 << 20
    tracemalloc.stop()


def survives(path, prefix):
    start = time.perf_counter()
    try:
        found = Checkpoint.open(prefix)
        for name in found.names():
            try:
                found.payload(name).array()
            except StepwellError as error:
                assert str(path.parent) in str(error) and str(error).isprintable()
        outcome = "read"
    except StepwellError as error:
        outcome = str(error)
        assert str(path.parent) in outcome and outcome.isprintable()
    assert time.perf_counter() - start < 2
    return outcome


@pytest.fixture
def small(tmp_path):
    """The same variables in both formats: file by file."""
    held = b"\2" + masked(b"\2\0\0\0").to_bytes(4, "little") + b"ab"
    text = entry(7, [1], held, 24, crc32c=masked(b"\2\0\0\0" + held[1:]))
    bundle(tmp_path, [(b"s", text), (b"w", entry(1, [2, 3], WEIGHTS))], WEIGHTS + held)
    tensors = [W1, ("x", 3, [2], [[(0, 1)], [(1, 1)]])]
    entries = [(KEY, piece("w", float_val=range(6)))] + [
        (slice_key(b"x", [(i, 1)]), piece("x", int_val=[7])) for i in range(2)
    ]
    first(tmp_path, tensors, entries)
    first(tmp_path, tensors, entries, "m2", pack=literal)
    return {"m.index": "m", "m.data-00000-of-00001": "m", "m1": "m1", "m2": "m2"}


@pytest.mark.parametrize("file", ["m.index", "m.data-00000-of-00001", "m1", "m2"])
def test_cut_at_every_byte(tmp_path, small, file):
    path = tmp_path / file
    data = path.read_bytes()
    assert survives(path, tmp_path / small[file]) == "read"
    for length in range(len(data)):
        path.write_bytes(data[:length])
        outcome = survives(path, tmp_path / small[file])
        assert outcome != "read" or "data" in file


@pytest.mark.parametrize("file", ["m.index", "m1", "m2"])
@pytest.mark.parametrize("seed", range(3))
def test_flipped_bytes(tmp_path, small, file, seed):
    """With the checksums as they are, and set right again so that what they guard is seen."""
    rng = random.Random(seed)
    path = tmp_path / file
    data = path.read_bytes()
    for _ in range(150):
        mutant = bytearray(data)
        for _ in range(rng.choice((1, 1, 2, 4))):
            at = rng.randrange(len(mutant))
            mutant[at] = rng.choice((0, 1, 0x7F, 0x80, 0xFF, mutant[at] ^ 1 << rng.randrange(8)))
        if rng.random() < 0.7:
            reseal(mutant, data)
        path.write_bytes(mutant)
        survives(path, tmp_path / small[file])


def reseal(mutant: bytearray, data: bytes) -> None:
    """Write the right checksums where those of the sound file lie."""
    from stepwell.frontends.wire import varint

    footer = len(data) - 48
    _, at = varint(data, footer, footer + 40)
    _, at = varint(data, at, footer + 40)
    start, at = varint(data, at, footer + 40)
    size, _ = varint(data, at, footer + 40)
    first_block = start - len(block([])) - 5
    for lo, length in ((0, first_block - 5), (start, size)):
        mutant[lo + length + 1 : lo + length + 5] = masked(bytes(mutant[lo : lo + length + 1])).to_bytes(4, "little")

"""Writes data/checkpoints.tar.xz: checkpoints that TensorFlow saved, and what it reads from them.

    python tests/frontends/tf/capture_checkpoints.py      # TensorFlow 2.x and cramjam; not needed by the tests

Each checkpoint has its values, as TensorFlow restores them, in `<prefix>.npz`; bf16 as the u16 of its bits.

Older releases compressed the tables of the first format; this one does not, so `v1snappy` is compressed here by another
implementation of Snappy, and TensorFlow reads it.
"""

from __future__ import annotations

import io
import lzma
import os
import tarfile
import tempfile
from pathlib import Path

import cramjam
import numpy as np
import tensorflow as tf

TARGET = Path(__file__).parent / "data" / "checkpoints.tar.xz"

NEW = tf.dtypes.experimental
NARROW = (tf.bfloat16, NEW.float8_e4m3fn, NEW.float8_e5m2, NEW.int4, NEW.uint4)
"""Types that numpy has not."""


def values() -> dict[str, tf.Tensor]:
    """Variables of every type, rank 0, no elements, values that compress and that do not."""
    rng = np.random.default_rng(4)
    made = {
        "layer/kernel": rng.standard_normal((5, 7)).astype(np.float32),
        "layer/kernel_more": rng.standard_normal(3).astype(np.float32),
        "layer/zeros": np.zeros((40, 50), np.float32),
        "layer/steps": np.repeat(np.arange(30, dtype=np.float32), 17).reshape(17, 30),
        "scalar": np.float32(2.5),
        "empty": np.zeros((0, 3), np.float32),
        "double": rng.standard_normal((2, 3)),
        "half": rng.standard_normal((3, 5)).astype(np.float16),
        "int8": np.arange(-128, 128, 5, dtype=np.int8),
        "uint8": np.arange(0, 256, 9, dtype=np.uint8),
        "int16": np.array([-32768, -1, 0, 32767], np.int16),
        "int32": np.array([[-(2**31), -1], [0, 2**31 - 1]], np.int32),
        "int64": np.array([-(2**63), -1, 0, 1, 300, 2**63 - 1]),
        "bool": np.array([True, False, True]),
        "complex": (rng.standard_normal((2, 2)) + 1j * rng.standard_normal((2, 2))).astype(np.complex64),
        "words": np.array([["", "a"], ["Grüße", "x" * 200]], object),
        "word": np.array("alone", object),
    }
    return {name: tf.constant(value) for name, value in made.items()}


def extra() -> dict[str, tf.Tensor]:
    """Types that only the second format has."""
    return {
        "bfloat16": tf.cast(tf.linspace(-3.0, 3.0, 9), tf.bfloat16),
        "uint16": tf.constant([0, 1, 65535], tf.uint16),
        "uint32": tf.constant([0, 2**32 - 1], tf.uint32),
        "uint64": tf.constant([0, 2**64 - 1], tf.uint64),
        "complex128": tf.constant([[1.5 - 2j, 3j]], tf.complex128),
        "float8": tf.cast([0.5, -2.0, 448.0], NEW.float8_e4m3fn),
        "float8_e5m2": tf.cast([0.5, -2.0, 448.0], NEW.float8_e5m2),
        "int4": tf.cast([-8, -1, 0, 7], NEW.int4),
        "uint4": tf.cast([0, 7, 15], NEW.uint4),
    }


WHOLE = {"grid": (6, 10), "rows": (9, 4), "deep": (2, 3, 4, 5), "line": (8,)}
"""Variables in parts: their shapes."""

PARTS = {
    "grid": ["0,2:0,4", "0,2:4,6", "2,4:0,4", "2,4:4,6"],
    "rows": ["0,4:-", "4,3:0,4", "7,2:-"],
    "deep": ["0,1:-:0,4:0,2", "0,1:-:0,4:2,3", "1,1:0,2:-:-", "1,1:2,1:-:-"],
    "line": ["0,3", "3,5"],
}


def parts() -> list[tuple[str, str, tf.Tensor]]:
    """Name, shape and slice, values of every part."""
    found = []
    for name, shape in WHOLE.items():
        full = np.arange(np.prod(shape), dtype=np.float32).reshape(shape) + len(name)
        for spec in PARTS[name]:
            index = []
            for size, part in zip(shape, spec.split(":"), strict=True):
                start, length = (0, size) if part == "-" else map(int, part.split(","))
                index.append(slice(start, start + length))
            found.append((name, " ".join(map(str, shape)) + " " + spec, tf.constant(full[tuple(index)])))
    return found


def save_v2(prefix: str, items: list[tuple[str, str, tf.Tensor]]) -> None:
    names, specs, tensors = map(list, zip(*items, strict=True))
    tf.raw_ops.SaveV2(prefix=prefix, tensor_names=names, shape_and_slices=specs, tensors=tensors)


def save_v1(path: str, items: list[tuple[str, str, tf.Tensor]]) -> None:
    names, specs, tensors = map(list, zip(*items, strict=True))
    tf.raw_ops.SaveSlices(filename=path, tensor_names=names, shapes_and_slices=specs, data=tensors)


def number(data: bytes, at: int) -> tuple[int, int]:
    """A varint and the position after it."""
    value = shift = 0
    while data[at] & 0x80:
        value, at, shift = value | (data[at] & 0x7F) << shift, at + 1, shift + 7
    return value | data[at] << shift, at + 1


def varint(value: int) -> bytes:
    return bytes([value]) if value < 128 else bytes([value & 127 | 128]) + varint(value >> 7)


def masked_crc(data: bytes) -> bytes:
    """TensorFlow's own masked checksum: it ends a record."""
    with tf.io.TFRecordWriter("crc.record") as writer:
        writer.write(data)
    return Path("crc.record").read_bytes()[-4:]


def compress_blocks(source: str, target: str) -> None:
    """Write the table anew with compressed blocks of data."""
    data, out, index = Path(source).read_bytes(), b"", b""
    _, at = number(data, len(data) - 48)
    _, at = number(data, at)
    start, at = number(data, at)
    size, _ = number(data, at)
    block = data[start : start + size]
    at, end = 0, size - 4 - 4 * int.from_bytes(block[-4:], "little")
    key = b""
    while at < end:
        shared, at = number(block, at)
        own, at = number(block, at)
        length, at = number(block, at)
        key = key[:shared] + block[at : at + own]
        offset, inner = number(block, at + own)
        count, _ = number(block, inner)
        packed = bytes(cramjam.snappy.compress_raw(data[offset : offset + count])) + b"\1"
        handle = varint(len(out)) + varint(len(packed) - 1)
        index += varint(0) + varint(len(key)) + varint(len(handle)) + key + handle
        out += packed + masked_crc(packed)
        at += own + length
    index += bytes(4) + b"\1\0\0\0\0"
    meta = varint(0) + varint(0) + varint(len(out)) + varint(len(index) - 1)
    Path(target).write_bytes(out + index + masked_crc(index) + meta.ljust(40, b"\0") + data[-8:])


def whole(of: dict[str, tf.Tensor]) -> list[tuple[str, str, tf.Tensor]]:
    return [(name, "", value) for name, value in of.items()]


def restored(prefix: str) -> dict[str, np.ndarray]:
    """What TensorFlow's own reader gives."""
    reader = tf.train.load_checkpoint(prefix)
    found = {}
    for name, dtype in reader.get_variable_to_dtype_map().items():
        (value,) = tf.raw_ops.RestoreV2(prefix=prefix, tensor_names=[name], shape_and_slices=[""], dtypes=[dtype])
        value = value.numpy()
        if dtype in NARROW:
            value = value.view(np.uint16 if dtype == tf.bfloat16 else np.uint8)
        if dtype == tf.string:
            value = np.asarray(value, object)
            width = max([1, *(len(s) for s in value.flat)])
            flat = b"".join(s.ljust(width, b"\xfe") for s in value.flat)
            value = np.frombuffer(flat, f"S{width}").reshape(value.shape)
        found[name] = value
    return found


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        os.chdir(folder)
        save_v2("v2", whole(values() | extra()))
        for i, items in enumerate((whole(values()), whole(extra()), parts()[:6], parts()[6:])):
            save_v2(f"tmp{i}", items)
        tf.raw_ops.MergeV2Checkpoints(
            checkpoint_prefixes=[f"tmp{i}" for i in range(4)], destination_prefix="v2sharded", delete_old_dirs=False
        )
        tf.train.Checkpoint(weights=[tf.Variable([1.0, 2.0])], step=tf.Variable(7)).write("objects")
        save_v1("v1", whole(values()) + parts())
        save_v1("v1sharded-00000-of-00002", whole(values()) + parts()[:6])
        save_v1("v1sharded-00001-of-00002", parts()[6:])
        compress_blocks("v1", "v1snappy")
        for prefix in ("v2", "v2sharded", "objects", "v1", "v1sharded", "v1snappy"):
            pattern = "v1sharded-?????-of-00002" if prefix == "v1sharded" else prefix
            np.savez(f"{prefix}.npz", **restored(pattern))
        for file in [*Path().glob("tmp*"), Path("crc.record")]:
            file.unlink()
        packed = io.BytesIO()
        with tarfile.open(fileobj=packed, mode="w") as archive:
            for file in sorted(Path().iterdir()):
                info = tarfile.TarInfo(file.name)
                info.size = file.stat().st_size
                archive.addfile(info, file.open("rb"))
        TARGET.parent.mkdir(exist_ok=True)
        TARGET.write_bytes(lzma.compress(packed.getvalue(), preset=9))


if __name__ == "__main__":
    main()

"""Writes tables and checkpoints byte by byte, right or wrong, for the tests of their readers."""

from __future__ import annotations

import google_crc32c

from stepwell.frontends.tf.proto import messages
from stepwell.frontends.wire import encode

MAGIC = (0xDB4775248B80FB57).to_bytes(8, "little")


def mask(crc: int) -> int:
    return ((crc >> 15 | crc << 17) + 0xA282EAD8) & 0xFFFFFFFF


def masked(data: bytes) -> int:
    return mask(google_crc32c.value(data))


def block(entries: list[tuple[bytes, bytes]], restarts: list[int] | None = None) -> bytes:
    """The contents of a block; keys share what they can."""
    out, last = b"", b""
    for key, value in entries:
        shared = 0
        while shared < min(len(key), len(last)) and key[shared] == last[shared]:
            shared += 1
        out += encode(shared) + encode(len(key) - shared) + encode(len(value)) + key[shared:] + value
        last = key
    return out + b"".join(n.to_bytes(4, "little") for n in [*(restarts or [0]), len(restarts or [0])])


def trailer(data: bytes, kind: int = 0) -> bytes:
    return bytes([kind]) + masked(data + bytes([kind])).to_bytes(4, "little")


def table(blocks: list[list[tuple[bytes, bytes]]], pack=None) -> bytes:
    """A table of blocks; `pack` compresses their contents."""
    out, index = b"", []
    for entries in blocks:
        data = block(entries)
        kind = 0
        if pack is not None:
            data, kind = pack(data), 1
        index.append((entries[-1][0] if entries else b"", encode(len(out)) + encode(len(data))))
        out += data + trailer(data, kind)
    return finished(out, block(index))


def finished(out: bytes, index: bytes) -> bytes:
    """Blocks with their index and the footer."""
    meta, meta_at = block([]), len(out)
    out += meta + trailer(meta)
    index_at = len(out)
    out += index + trailer(index)
    footer = encode(meta_at) + encode(len(meta)) + encode(index_at) + encode(len(index))
    return out + footer.ljust(40, b"\0") + MAGIC


def literal(data: bytes) -> bytes:
    """A snappy stream that copies nothing."""
    out = encode(len(data))
    for lo in range(0, len(data), 60):
        piece = data[lo : lo + 60]
        out += bytes([(len(piece) - 1) << 2]) + piece
    return out


def header(shards: int = 1, endianness: int = 0) -> bytes:
    made = messages().message("BundleHeaderProto")
    made.num_shards, made.endianness, made.version.producer = shards, endianness, 1
    return made.SerializeToString()


def entry(dtype: int, shape, data: bytes, offset: int = 0, **changes) -> bytes:
    """A BundleEntryProto of bytes in the shard."""
    made = messages().message("BundleEntryProto")
    made.dtype, made.offset, made.size, made.crc32c = dtype, offset, len(data), masked(data)
    for size in shape:
        made.shape.dim.add(size=size)
    for name, value in changes.items():
        setattr(made, name, value)
    return made.SerializeToString()


def saved(tensors: list[tuple[str, int, list[int], list[list[tuple[int, int] | None]]]]) -> bytes:
    """The list of tensors of a V1 checkpoint: name, type, shape, parts."""
    made = messages().message("SavedTensorSlices")
    for name, dtype, shape, parts in tensors:
        each = made.meta.tensor.add(name=name, type=dtype)
        for size in shape:
            each.shape.dim.add(size=size)
        for part in parts:
            slice_ = each.slice.add()
            for extent in part:
                if extent is None:
                    slice_.extent.add()
                else:
                    slice_.extent.add(start=extent[0], length=extent[1])
    return made.SerializeToString()


def piece(name: str, **values) -> bytes:
    """The entry of a part in a V1 checkpoint; its values by the name of their field."""
    made = messages().message("SavedTensorSlices")
    made.data.name = name
    for field, value in values.items():
        if isinstance(value, bytes):
            setattr(made.data.data, field, value)
        else:
            getattr(made.data.data, field).extend(value)
    made.data.data.SetInParent()
    return made.SerializeToString()

"""Payloads: packed types as OpenVINO packs them, reading by parts, conversion and joining."""

import numpy as np
import pytest

from stepwell.dialects.computed import Joined, Mapped, Reshaped, converted, sliced, transposed
from stepwell.dialects.errors import StepwellError
from stepwell.dialects.payload import Missing, Payload, SourceFile, Stored, Values, pack, payload, unpack
from stepwell.dialects.types import ALL_TYPES, ELEMENT_TYPES

PACKED = [e.name for e in ALL_TYPES.values() if e.packed]


@pytest.mark.parametrize("name", PACKED)
def test_packing_is_the_inverse_of_unpacking(name: str):
    kind = ALL_TYPES[name]
    codes = np.random.default_rng(1).integers(0, 1 << kind.bits, 53, np.uint8)
    values = unpack(pack(codes, ELEMENT_TYPES["u8" if kind.bits == 8 else f"u{kind.bits}"]), kind, 53)
    data = pack(values, kind)
    assert len(data) == kind.nbytes(53)
    assert unpack(data, kind, 53).tobytes() == values.tobytes()


@pytest.mark.parametrize("name", ["u1", "u2", "u3", "u4", "u6", "i4"])
def test_openvino_reads_what_we_pack(name: str):
    """Its Convert unpacks: an independent witness of the order."""
    import openvino
    from openvino import opset13

    kind = ELEMENT_TYPES[name]
    assert kind.dtype is not None
    values = np.arange(24).astype(np.int64) % (1 << kind.bits) - (8 if name == "i4" else 0)
    tensor = openvino.Tensor(getattr(openvino.Type, name), openvino.Shape([24]))
    tensor.data.reshape(-1).view(np.uint8)[:] = pack(values.astype(kind.dtype), kind)
    result = opset13.result(opset13.convert(opset13.constant(tensor), "i32"))
    out = openvino.Tensor(openvino.Type.i32, openvino.Shape([24]))
    assert openvino.Model([result], []).evaluate([out], [])
    assert out.data.tolist() == values.tolist()


@pytest.mark.parametrize("name", [*PACKED, "f32", "bf16", "f8e5m2", "boolean", "i64"])
def test_reading_by_parts(name: str, tmp_path):
    kind = ALL_TYPES[name]
    assert kind.dtype is not None
    count = 61
    raw = np.random.default_rng(2).integers(0, 2 if name == "boolean" else 256, kind.nbytes(count), np.uint8)
    file = tmp_path / "x.bin"
    file.write_bytes(b"abc" + raw.tobytes())
    stored = Stored(SourceFile(file), 3, kind, (count,))
    whole = stored.array()
    assert whole.dtype == kind.dtype and len(whole) == count
    for lo, hi in ((0, 1), (1, 8), (7, 9), (8, 16), (13, 61), (60, 61), (5, 5)):
        assert stored.read(lo, hi).tobytes() == whole[lo:hi].tobytes()
    assert np.concatenate(list(stored.blocks(8))).tobytes() == whole.tobytes()
    assert stored.nbytes == len(raw)


def test_what_lies_outside_a_file_is_refused(tmp_path):
    file = tmp_path / "x.bin"
    file.write_bytes(bytes(8))
    with pytest.raises(StepwellError, match="outside the file"):
        Stored(SourceFile(file), 4, ELEMENT_TYPES["f32"], (2,))
    with pytest.raises(StepwellError, match="are not in this text"):
        Missing("h", ELEMENT_TYPES["f32"], (2,)).array()


def test_keys():
    a, b = payload([1.0, 2.0], "f32"), payload([1.0, 2.0], "f32")
    assert a == b and hash(a) == hash(b) and a.handle == b.handle
    assert a != payload([1.0, 2.0], "f64")
    assert a != payload([[1.0, 2.0]], "f32")
    assert Values(np.array(["a"])) != Values(np.array(["b"]))


def same(made: Payload | None, expected: np.ndarray) -> None:
    assert made is not None and made.shape == expected.shape
    assert (made.array() == expected).all()
    flat = expected.reshape(-1)
    for lo in range(0, flat.size, 5):
        assert (made.read(lo, min(lo + 5, flat.size)) == flat[lo : lo + 5]).all()


def test_computed_payloads():
    x = np.arange(24, dtype=np.float32).reshape(2, 3, 4)
    of = Values(x)
    same(Reshaped(of, (4, 6)), x.reshape(4, 6))
    same(transposed(of, (2, 0, 1)), x.transpose(2, 0, 1))
    same(sliced(of, (slice(None), slice(0, 3, 2), slice(3, None, -1))), x[:, 0:3:2, 3::-1])
    same(Joined([of, Values(x + 100)], 1), np.concatenate([x, x + 100], 1))
    halves = Values(np.array([[[1.0], [2.0], [3.0]]], np.float32))
    scaled = Mapped(("multiply",), lambda a, b: a * b, [of, halves], ELEMENT_TYPES["f32"])
    same(scaled, x * np.array([[1], [2], [3]]))
    same(transposed(scaled, (1, 0, 2)), (x * np.array([[1], [2], [3]])).transpose(1, 0, 2))
    same(converted(of, ELEMENT_TYPES["i8"]), x.astype(np.int8))
    assert converted(of, ELEMENT_TYPES["f32"]) is of
    codes = Values(np.array([0, 7, 15], np.uint8), ELEMENT_TYPES["nf4"])
    assert converted(codes, ELEMENT_TYPES["f32"]).array().tolist() == [-1, 0, 1]
    assert converted(codes, ELEMENT_TYPES["f32"]) != converted(
        Values(np.array([0, 7, 15], np.uint8)), ELEMENT_TYPES["f32"]
    )

"""Tensors of every type and storage, against onnx.numpy_helper and numpy."""

from __future__ import annotations

import os
import socket

import ml_dtypes
import numpy as np
import pytest
from onnx import StringStringEntryProto, TensorProto, helper, numpy_helper
from onnx_models import load, model, node, ops, save

from stepwell.dialects.errors import StepwellError
from stepwell.dialects.payload import Stored, Values
from stepwell.frontends.onnx.reader import read
from stepwell.frontends.varints import decode_varints

TYPES = {
    TensorProto.FLOAT: "f32",
    TensorProto.UINT8: "u8",
    TensorProto.INT8: "i8",
    TensorProto.UINT16: "u16",
    TensorProto.INT16: "i16",
    TensorProto.INT32: "i32",
    TensorProto.INT64: "i64",
    TensorProto.BOOL: "boolean",
    TensorProto.FLOAT16: "f16",
    TensorProto.DOUBLE: "f64",
    TensorProto.UINT32: "u32",
    TensorProto.UINT64: "u64",
    TensorProto.BFLOAT16: "bf16",
    TensorProto.FLOAT8E4M3FN: "f8e4m3",
    TensorProto.FLOAT8E5M2: "f8e5m2",
    TensorProto.UINT4: "u4",
    TensorProto.INT4: "i4",
    TensorProto.FLOAT4E2M1: "f4e2m1",
    TensorProto.FLOAT8E8M0: "f8e8m0",
    TensorProto.FLOAT8E4M3FNUZ: "f8e4m3fnuz",
    TensorProto.FLOAT8E5M2FNUZ: "f8e5m2fnuz",
    TensorProto.FLOAT6E2M3: "f6e2m3",
    TensorProto.FLOAT6E3M2: "f6e3m2",
    TensorProto.UINT2: "u2",
    TensorProto.INT2: "i2",
}


def constant(folder, tensor, sparse=False, **options):
    """The payload of a model's only initialiser."""
    held = {"sparse_initializer": [tensor]} if sparse else {"initializers": [tensor]}
    module = load(folder, model([node("Relu", ["x"], ["y"])], **held), **options)
    [op] = ops(module, "onnx.Constant")
    return op.properties["value"].data


def fault(folder, tensor, sparse=False, **options) -> str:
    with pytest.raises(StepwellError) as caught:
        constant(folder, tensor, sparse, **options)
    return str(caught.value)


def sample(kind: int, shape: tuple[int, ...]) -> np.ndarray:
    """Values of a type; of integers the whole range, so that sign and width count."""
    rng = np.random.default_rng(kind)
    size = int(np.prod(shape))
    dtype = helper.tensor_dtype_to_np_dtype(kind)
    if kind == TensorProto.BOOL:
        return rng.integers(0, 2, shape).astype(bool)
    if (dtype.kind in "iu" and dtype.itemsize > 1) or dtype in (np.int8, np.uint8):
        info = np.iinfo(dtype)
        flat = rng.integers(info.min, info.max, size, dtype, endpoint=True)
        flat[: min(size, 2)] = [info.min, info.max][: min(size, 2)]
        return flat.reshape(shape)
    if dtype in (ml_dtypes.int4, ml_dtypes.uint4):
        info = ml_dtypes.iinfo(dtype)
        return rng.integers(info.min, info.max + 1, shape).astype(dtype)
    return (rng.standard_normal(shape) * 3).astype(dtype)


def equal(a: np.ndarray, b: np.ndarray) -> bool:
    return a.shape == b.shape and a.dtype == b.dtype and a.tobytes() == b.tobytes()


@pytest.mark.parametrize("shape", [(), (0, 3), (7,), (41, 111)], ids=str)
@pytest.mark.parametrize("raw", [True, False], ids=["raw", "typed"])
@pytest.mark.parametrize("kind", TYPES, ids=TYPES.values())
def test_every_type(tmp_path, kind, raw, shape):
    values = sample(kind, shape)
    if raw:
        tensor = numpy_helper.from_array(values, "w")
        assert tensor.data_type == kind
    else:
        flat = values.reshape(-1)
        entries = flat.astype(np.float64).tolist() if TYPES[kind][0] in "fb" and kind != TensorProto.BOOL else flat
        tensor = helper.make_tensor("w", kind, shape, [e for e in entries])
        assert not tensor.raw_data
    expected = numpy_helper.to_array(tensor)
    got = constant(tmp_path, tensor)
    assert got.element.name == TYPES[kind] and got.shape == shape
    assert equal(got.array(), expected)
    assert equal(expected, values)


@pytest.mark.parametrize(("kind", "raw"), [(1, True), (7, True), (22, True), (1, False), (11, False)])
def test_large_data_stay_in_the_file(tmp_path, kind, raw):
    values = sample(kind, (41, 111))
    tensor = numpy_helper.from_array(values, "w")
    if not raw:
        tensor = helper.make_tensor("w", kind, values.shape, values.reshape(-1).tolist())
    assert isinstance(constant(tmp_path, tensor), Stored)


def test_varints():
    numbers = [0, 1, 127, 128, 16383, 16384, 2**31, 2**63, 2**64 - 1, 5]
    tensor = TensorProto(uint64_data=numbers).SerializeToString()
    data = np.frombuffer(tensor, np.uint8)[-sum((max(n.bit_length(), 1) + 6) // 7 for n in numbers) :]
    assert decode_varints(data, np.flatnonzero(data < 0x80)).tolist() == numbers


def test_varints_over_block_borders(tmp_path, monkeypatch):
    monkeypatch.setattr("stepwell.frontends.varints.BLOCK", 8 * 37)
    values = sample(TensorProto.INT64, (1000,))
    got = constant(tmp_path, helper.make_tensor("w", TensorProto.INT64, [1000], values))
    assert isinstance(got, Values) and equal(got.array(), values)


def test_booleans_other_than_one_are_true(tmp_path):
    for count in (4, 4000):
        tensor = TensorProto(
            name="w", data_type=TensorProto.BOOL, dims=[count], raw_data=bytes([0, 2, 255, 1]) * (count // 4)
        )
        assert constant(tmp_path, tensor).array().view(np.uint8).tolist() == [0, 1, 1, 1] * (count // 4)


def test_strings(tmp_path):
    tensor = TensorProto(name="w", data_type=8, dims=[2, 2], string_data=[b"a", b"", "ü".encode(), b"\xff"])
    assert constant(tmp_path, tensor).array().tolist() == [["a", ""], ["ü", "\udcff"]]


def test_sparse(tmp_path):
    values = numpy_helper.from_array(np.array([1.5, 2.5], np.float32), "w")
    linear = helper.make_sparse_tensor(values, numpy_helper.from_array(np.array([1, 5]), "i"), [2, 3])
    pairs = helper.make_sparse_tensor(values, numpy_helper.from_array(np.array([[0, 1], [1, 2]]), "i"), [2, 3])
    for sparse in (linear, pairs):
        assert constant(tmp_path, sparse, sparse=True).array().tolist() == [[0, 1.5, 0], [0, 0, 2.5]]


def test_sparse_faults(tmp_path):
    values = numpy_helper.from_array(np.array([1.5, 2.5], np.float32), "w")

    def of(indices, dims):
        return helper.make_sparse_tensor(values, numpy_helper.from_array(np.array(indices), "i"), dims)

    assert "outside its shape" in fault(tmp_path, of([1, 6], [2, 3]), sparse=True)
    assert "outside its shape" in fault(tmp_path, of([[0, -1], [0, 0]], [2, 3]), sparse=True)
    assert "when dense" in fault(tmp_path, of([1, 6], [1 << 40]), sparse=True)
    assert "do not fit indices" in fault(tmp_path, of([1, 2, 3], [2, 3]), sparse=True)


def test_faults_name_the_tensor(tmp_path):
    def of(**fields):
        return fault(tmp_path, TensorProto(**{"name": "w", "data_type": 1, "dims": [2], **fields}))

    raw = np.ones(2, np.float32).tobytes()
    assert 'm.onnx: initialiser "w": f32[2] takes 8 bytes, raw_data has 4' in of(raw_data=raw[:4])
    assert "float_data and in raw_data" in of(raw_data=raw, float_data=[1, 2])
    assert "needs 2 entries in float_data, there are 3" in of(float_data=[1, 2, 3])
    assert "f32 values cannot be in int64_data" in of(int64_data=[1, 2])
    assert "has no values" in of()
    assert "negative dimension" in of(dims=[-1], raw_data=raw)
    assert "larger than any memory" in of(dims=[1 << 62, 8], raw_data=raw)
    assert "takes 4611686018427387904 bytes" in of(dims=[1 << 60], raw_data=raw)
    assert "larger than any memory" in of(dims=[1 << 62, 0])
    assert "it has 100 dimensions" in of(dims=[1] * 100, raw_data=raw[:4])
    assert "COMPLEX64" in of(data_type=TensorProto.COMPLEX64)
    assert "needs 2 entries in int32_data, there are 1" in of(data_type=TensorProto.FLOAT6E2M3, int32_data=[1])
    assert "i2[2] takes 1 bytes, raw_data has 8" in of(data_type=TensorProto.INT2, raw_data=raw)
    assert "99 is not an element type" in of(data_type=99)
    assert "element type is missing" in of(data_type=0)
    assert "segments" in of(segment=TensorProto.Segment(begin=0, end=1))
    assert "strings cannot be raw data" in of(data_type=TensorProto.STRING, raw_data=b"ab")
    assert "needs 2 strings, there are 1" in of(data_type=TensorProto.STRING, string_data=[b"ab"])
    assert "f32 values cannot be in string_data" in of(string_data=[b"ab", b"c"])
    many = {"data_type": 7, "dims": [2000]}
    assert "needs 2000 entries in int64_data, there are 1999" in of(**many, int64_data=range(1999))


def test_no_file_can_pose_as_a_cut(tmp_path):
    tensor = TensorProto(name="w", data_type=1, dims=[2])
    tensor.external_data.append(StringStringEntryProto(key="0" * 32, value="9 0 8"))
    assert "has no values" in fault(tmp_path, tensor)


def test_packed_numbers_that_do_not_end(tmp_path):
    tensor = TensorProto(name="w", data_type=7, dims=[2000], int64_data=[300] * 2000)
    data = save(tmp_path, model([], outputs=[], initializers=[tensor])).read_bytes()
    at = data.index(b"\xac\x02" * 2000) + 3999
    (tmp_path / "m.onnx").write_bytes(data[:at] + b"\x82" + data[at + 1 :])
    with pytest.raises(StepwellError, match="its data end within a number"):
        read(tmp_path / "m.onnx")
    (tmp_path / "m.onnx").write_bytes(data[: at - 3999] + b"\x82" * 12 + data[at - 3999 + 12 :])
    with pytest.raises(StepwellError, match="a number of more than 10 bytes"):
        read(tmp_path / "m.onnx")


class TestExternalData:
    """The rules for files that a model names."""

    VALUES = np.arange(600, dtype=np.float32)

    @pytest.fixture
    def folder(self, tmp_path):
        (tmp_path / "model").mkdir()
        (tmp_path / "model" / "w.bin").write_bytes(b"12345678" + self.VALUES.tobytes())
        (tmp_path / "out.bin").write_bytes(b"12345678" + self.VALUES.tobytes())
        return tmp_path / "model"

    def tensor(self, location: str | None = "w.bin", offset="8", length="2400", **more):
        made = TensorProto(name="w", data_type=1, dims=[600], data_location=TensorProto.EXTERNAL)
        given = {"location": location, "offset": offset, "length": length, **more}
        for key, text in given.items():
            if text is not None:
                made.external_data.append(StringStringEntryProto(key=key, value=text))
        return made

    def test_read(self, folder):
        (folder / "sub").mkdir()
        os.link(folder / "w.bin", folder / "sub" / "again.bin")
        os.symlink("../w.bin", folder / "sub" / "link.bin")
        for location in ("w.bin", "./w.bin", "sub/../w.bin", "sub/again.bin", "sub/link.bin"):
            got = constant(folder, self.tensor(location))
            assert isinstance(got, Stored) and equal(got.array(), self.VALUES)
        assert equal(constant(folder, self.tensor(length=None)).array(), self.VALUES)
        assert equal(constant(folder, self.tensor(checksum="0", whatever="1")).array(), self.VALUES)

    def test_locations(self, folder):
        os.symlink("../out.bin", folder / "link.bin")
        os.symlink("..", folder / "up")
        os.symlink("loop", folder / "loop")
        os.mkfifo(folder / "fifo")
        os.symlink("/dev/zero", folder / "zero")
        (folder / "folder").mkdir()
        server = socket.socket(socket.AF_UNIX)
        server.bind(str(folder / "socket"))
        causes = {
            "../out.bin": "outside the model's directory",
            "a/../../out.bin": "outside the model's directory",
            str(folder / "w.bin"): "must be relative",
            "C:w.bin": "must be relative",
            "sub\\w.bin": "must be relative",
            "\\\\host\\w.bin": "must be relative",
            "file:///etc/passwd": "must be relative",
            "": "not a file name",
            "w.bin\0": "not a file name",
            ".": "not a regular file",
            "folder": "not a regular file",
            "fifo": "not a regular file",
            "socket": "not a regular file",
            "zero": 'a link to "/dev/zero" outside',
            "link.bin": "outside the model's directory; if the model is to be trusted, allow",
            "up/out.bin": "outside the model's directory; if the model is to be trusted, allow",
            "loop": "cannot be read",
            "missing.bin": "cannot be read: No such file",
            "w.bin/x": "cannot be read: Not a directory",
            "n" * 5000: "cannot be read: File name too long",
        }
        for location, cause in causes.items():
            found = fault(folder, self.tensor(location))
            assert cause in found and 'initialiser "w"' in found, location
        server.close()

    @pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() != 0, reason="changing owners needs root")
    def test_a_hard_link_to_a_file_of_another_user(self, folder):
        os.link(folder / "w.bin", folder / "other.bin")
        os.chown(folder / "w.bin", 12345, -1)
        assert "a hard link to a file of another user" in fault(folder, self.tensor("other.bin"))
        (folder / "w.bin").unlink()
        assert equal(constant(folder, self.tensor("other.bin")).array(), self.VALUES)

    def test_roots(self, folder):
        os.symlink("../out.bin", folder / "link.bin")
        got = constant(folder, self.tensor("link.bin"), external_data_roots=[folder.parent])
        assert equal(got.array(), self.VALUES)

    def test_a_hugging_face_cache(self, tmp_path):
        """repo/snapshots/<commit>/ holds links into repo/blobs."""
        snapshot, blobs = tmp_path / "repo" / "snapshots" / "abc", tmp_path / "repo" / "blobs"
        snapshot.mkdir(parents=True)
        blobs.mkdir()
        (blobs / "d1").write_bytes(self.VALUES.tobytes())
        (tmp_path / "d2").write_bytes(self.VALUES.tobytes())
        save(blobs, model([node("Relu", ["x"], ["y"])], initializers=[self.tensor("m.onnx_data", "0")]), "d0")
        os.symlink("../../blobs/d0", snapshot / "m.onnx")
        os.symlink("../../blobs/d1", snapshot / "m.onnx_data")
        [op] = ops(read(snapshot / "m.onnx"), "onnx.Constant")
        assert equal(op.properties["value"].data.array(), self.VALUES)
        (snapshot / "m.onnx_data").unlink()
        os.symlink("../../../d2", snapshot / "m.onnx_data")
        with pytest.raises(StepwellError, match="outside the model's directory"):
            read(snapshot / "m.onnx")

    def test_places(self, folder):
        assert 'are bytes 16 to 2416 of "w.bin", which has 2408' in fault(folder, self.tensor(offset="16"))
        assert "have 2399" in fault(folder, self.tensor(length="2399"))
        assert "have 2408" in fault(folder, self.tensor(offset=None, length=None))
        assert "have 0" in fault(folder, self.tensor(offset="9" * 18, length=None))
        for text in ("-1", "1e3", "", "٣", "9" * 5000, "0x8"):
            assert "is not a number of bytes" in fault(folder, self.tensor(offset=text))
            assert "is not a number of bytes" in fault(folder, self.tensor(length=text))
        assert "no location" in fault(folder, self.tensor(None))
        twice = self.tensor()
        twice.external_data.append(StringStringEntryProto(key="location", value="x"))
        assert "two entries" in fault(folder, twice)
        both = self.tensor()
        both.raw_data = self.VALUES.tobytes()
        assert "raw_data and in external data" in fault(folder, both)
        strings = self.tensor()
        strings.data_type = TensorProto.STRING
        assert "strings cannot be external data" in fault(folder, strings)

    def test_shared_data(self, folder):
        one, two = self.tensor(), self.tensor()
        two.name = "v"
        module = load(folder, model([node("Add", ["w", "v"], ["y"])], initializers=[one, two]))
        a, b = (op.properties["value"].data for op in ops(module, "onnx.Constant"))
        assert a == b and a.file is b.file

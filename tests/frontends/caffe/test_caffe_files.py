"""The bytes: blobs of every form, older nets, numbers of forks, texts and what is damaged."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from caffe_nets import CONV, DATA, fields, found, layers, net, outputs, read

from stepwell.dialects.errors import StepwellError
from stepwell.dialects.fields import plain
from stepwell.frontends.caffe.older import V0_TYPES, V1_TYPES
from stepwell.frontends.caffe.proto import messages


def varint(value: int) -> bytes:
    made = bytearray()
    while value > 127:
        made.append(value & 127 | 128)
        value >>= 7
    return bytes([*made, value])


def put(number: int, content: bytes | int) -> bytes:
    """A field of the wire format."""
    if isinstance(content, int):
        return varint(number << 3) + varint(content)
    return varint(number << 3 | 2) + varint(len(content)) + content


def shape(*sizes: int) -> bytes:
    return put(7, put(1, b"".join(map(varint, sizes))))


def model(folder: Path, *layers_: bytes, number: int = 100, name: str = "net.caffemodel") -> Path:
    path = folder / name
    path.write_bytes(put(1, b"n") + b"".join(put(number, each) for each in layers_))
    return path


def one(name: str, type_: str, bottom: str = "", top: str = "", more: bytes = b"") -> bytes:
    blobs = (put(3, bottom.encode()) if bottom else b"") + (put(4, top.encode()) if top else b"")
    return put(1, name.encode()) + put(2, type_.encode()) + blobs + more


INPUT = one("data", "Input", "", "data", put(143, put(1, put(1, bytes([1, 3, 4, 5])))))
VALUES = np.array([0.5, -1.5, 2.0], np.float32)

BLOBS = {
    "packed": shape(3) + put(5, VALUES.tobytes()),
    "not packed": shape(3) + b"".join(b"\x2d" + v.tobytes() for v in VALUES),
    "in two pieces": shape(3) + put(5, VALUES[:1].tobytes()) + put(5, VALUES[1:].tobytes()),
    "in double precision": shape(3) + put(8, VALUES.astype(np.float64).tobytes()),
    "in four dimensions": put(1, 1) + put(2, 1) + put(3, 1) + put(4, 3) + put(5, VALUES.tobytes()),
    "with gradients": shape(3) + put(5, VALUES.tobytes()) + put(6, VALUES.tobytes()),
    "without a shape": put(5, VALUES.tobytes()),
    "half precision of NVIDIA": shape(3) + put(10, 2) + put(12, VALUES.astype(np.float16).tobytes()),
    "single precision of NVIDIA": shape(3) + put(10, 1) + put(12, VALUES.tobytes()),
}


@pytest.mark.parametrize("large", [False, True], ids=["small", "large"])
@pytest.mark.parametrize("blob", BLOBS.values(), ids=BLOBS)
def test_blobs(tmp_path: Path, blob: bytes, large: bool):
    """Of a large layer the values stay in the file, of a small one they are read with it."""
    filler = put(99, b" " * 2000) if large else b""
    module, _ = read(model(tmp_path, INPUT, one("p", "PReLU", "data", "out", put(7, blob) + filler)))
    held = plain(found(module, "PReLU").slope.op.value)
    np.testing.assert_array_equal(held.array().reshape(-1), VALUES)


@pytest.mark.parametrize(
    ("blob", "message"),
    [
        (shape(4) + put(5, VALUES.tobytes()), r"shape \[4\] has 3 values, not 4"),
        (shape(3) + put(5, VALUES.tobytes()[:-1]), "not a whole number of values|not a Caffe net"),
        (shape(3) + put(10, 3) + put(12, VALUES.tobytes()), "NVIDIA's type 3"),
        (shape(3) + put(10, 1) + put(12, VALUES.tobytes()[:-1]), "not a whole number of values"),
        (shape((1 << 63) - 1, 9) + put(5, VALUES.tobytes()), "larger than any memory"),
        (shape((1 << 64) - 2) + put(5, VALUES.tobytes()), r"a blob of the shape \[-2\]"),
    ],
)
def test_blobs_that_cannot_be(tmp_path: Path, blob: bytes, message: str):
    with pytest.raises(StepwellError, match=message):
        read(model(tmp_path, INPUT, one("p", "PReLU", "data", "out", put(7, blob) + put(99, b" " * 2000))))


@pytest.mark.parametrize("number", [148, 154, 202])
def test_a_parameter_has_another_number_in_each_fork(tmp_path: Path, number: int):
    permute = one("p", "Permute", "data", "out", put(number, put(1, 0) + put(1, 2)))
    assert fields(found(read(model(tmp_path, INPUT, permute))[0], "Permute"))["order"] == (0, 2)


def test_a_number_that_standard_caffe_has_for_something_else(tmp_path: Path):
    """SegNet's upsample_param is what embed_param is in Caffe."""
    upsample = one("u", "Upsample", "data", "out", put(137, put(1, 4)))
    assert fields(found(read(model(tmp_path, INPUT, upsample))[0], "Upsample"))["scale"] == 4


def test_every_older_type_has_a_name():
    kinds = messages().message("V1LayerParameter").DESCRIPTOR.enum_types_by_name["LayerType"].values
    assert {k.name for k in kinds} - {"NONE"} == set(V1_TYPES)
    assert set(V0_TYPES.values()) <= set(V1_TYPES.values())


V1 = 'input: "data" input_dim: 1 input_dim: 3 input_dim: 8 input_dim: 8\n'


def test_a_net_of_enumerated_types(tmp_path: Path):
    text = V1 + 'layers { name: "p" type: POOLING bottom: "data" top: "out" pooling_param { kernel_size: 2 pool: 1 } }'
    op = found(read(net(tmp_path, text))[0], "Pooling")
    assert (fields(op)["kernel_size"], fields(op)["pool"]) == (2, "AVE")


def test_a_net_of_the_oldest_form(tmp_path: Path):
    """What a padding layer says is the pad of the pooling behind it."""
    text = (
        V1 + 'layers { layer { name: "pad" type: "padding" pad: 1 } bottom: "data" top: "padded" }\n'
        'layers { layer { name: "p" type: "pool" kernelsize: 3 stride: 2 pool: MAX } bottom: "padded" top: "pooled" }\n'
        'layers { layer { name: "t" type: "relu" } bottom: "pooled" top: "pooled" include { phase: TRAIN } }\n'
        'layers { layer { name: "n" type: "lrn" local_size: 3 alpha: 0.5 beta: 0.5 } bottom: "pooled" top: "out" }\n'
    )
    module, _ = read(net(tmp_path, text))
    assert layers(module) == ["caffe.Pooling", "caffe.LRN"]
    pool = fields(found(module, "Pooling"))
    assert (pool["pad"], pool["kernel_size"], pool["stride"]) == (1, 3, 2)
    assert fields(found(module, "LRN"))["local_size"] == 3


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ('layers { layer { name: "a" type: "none" } bottom: "data" top: "x" }', '"none" is not a type of layer'),
        (
            'layers { layer { name: "a" type: "padding" pad: 1 } bottom: "data" top: "x" }\n'
            'layers { layer { name: "b" type: "relu" } bottom: "x" top: "y" }',
            "only a window can be padded",
        ),
        ('layers { name: "a" type: RELU }\nlayer { name: "b" type: "ReLU" }', "layers of both forms"),
        ('layers { name: "a" type: NO_SUCH }', "damaged or cut short"),
        ("layer { name: ", "damaged or cut short"),
        ('layer { name: "a" type: "ReLU" convolution_param { num_output: -1 } }', "damaged or cut short"),
        ('layer { name: "a" type: "ReLU" unknown { deep { } ', "damaged or cut short"),
    ],
)
def test_texts_that_are_no_net(tmp_path: Path, text: str, message: str):
    with pytest.raises(StepwellError, match=message):
        read(net(tmp_path, V1 + text))


def test_text_may_be_written_in_several_ways(tmp_path: Path):
    text = "# by hand\n" + DATA.replace("layer {", "layer: {").replace("shape {", "shape: <").replace("} }", "> }", 1)
    module, _ = read(net(tmp_path, text + 'layer { name: \'a\' \'b\', type: "ReLU"; bottom: "data" top: "\\x61" }'))
    assert outputs(module) == ["a"]


def test_every_place_where_a_file_is_cut_short_is_refused(tmp_path: Path):
    """Or it is a smaller net."""
    weight = put(7, shape(3) + put(5, VALUES.tobytes()))
    whole = model(tmp_path, INPUT, one("p", "PReLU", "data", "out", weight)).read_bytes()
    for end in range(len(whole)):
        path = tmp_path / "cut.caffemodel"
        path.write_bytes(whole[:end])
        try:
            read(path)
        except StepwellError as error:
            assert "cut.caffemodel" in str(error)


@pytest.mark.parametrize("chunks", [None, (1, 3, 3, 3)], ids=["contiguous", "chunked"])
def test_snapshots_in_hdf5(tmp_path: Path, chunks: tuple[int, ...] | None):
    import h5py

    weight, bias = np.random.default_rng(0).random((2, 3, 3, 3), np.float32), np.array([1, 2], np.float32)
    with h5py.File(tmp_path / "net.caffemodel.h5", "w") as file:
        file.create_dataset("data/conv/0", data=weight, chunks=chunks)
        file["data/conv/1"] = bias
    conv = found(read(net(tmp_path, DATA + CONV))[0], "Convolution")
    np.testing.assert_array_equal(plain(conv.weight.op.value).array(), weight)
    np.testing.assert_array_equal(plain(conv.bias.op.value).array(), bias)
    other = net(tmp_path, DATA + CONV, "other.prototxt")
    assert layers(read(other, checkpoint=tmp_path / "net.caffemodel.h5")[0]) == ["caffe.Convolution"]


OTHERS = {
    "net.caffemodel: the HDF5 file is damaged": b"\x89HDF\r\n\x1a\n" + b"\0" * 600,
    "net.caffemodel: this is not a Caffe net: it is a zip archive": b"PK\x03\x04" + b"\0" * 600,
}


@pytest.mark.parametrize(("message", "content"), OTHERS.items(), ids=["HDF5", "zip"])
def test_other_files_are_named(tmp_path: Path, message: str, content: bytes):
    (tmp_path / "net.caffemodel").write_bytes(content)
    with pytest.raises(StepwellError, match=message):
        read(net(tmp_path, DATA + CONV))

"""Damaged and foreign files: whatever is in them, a sentence with the file's name, or a model."""

from __future__ import annotations

import os
import random
import time

import numpy as np
import pytest
from onnx import TensorProto, helper, numpy_helper
from onnx_models import graph, load, model, node, save, value

from stepwell.dialects.errors import StepwellError
from stepwell.frontends.onnx.reader import read
from stepwell.frontends.protocol import find, frontends


def rich():
    """A model with every kind of message that the reader looks into."""
    weights = numpy_helper.from_array(np.arange(400, dtype=np.float32), "w")
    typed = helper.make_tensor("i", TensorProto.INT64, [300], range(300))
    half = helper.make_tensor("h", TensorProto.FLOAT16, [2], [1.0, 2.0])
    outside = TensorProto(name="e", data_type=1, dims=[2], data_location=TensorProto.EXTERNAL)
    for key, text in {"location": "w.bin", "offset": "4", "length": "8"}.items():
        outside.external_data.add(key=key, value=text)
    sparse = helper.make_sparse_tensor(
        numpy_helper.from_array(np.ones(2, np.float32), "s"), numpy_helper.from_array(np.arange(2), ""), [5]
    )
    branch = graph([node("Add", ["x", "w"], ["t"])], [], ["t"], [half])
    function = helper.make_function(
        "f", "F", ["a"], ["b"], [node("LeakyRelu", ["a"], ["b"])], [helper.make_opsetid("", 17)], ["alpha"]
    )
    function.node[0].attribute.add(name="alpha", ref_attr_name="alpha", type=1)
    nodes = [
        node("Constant", [], ["k"], value=numpy_helper.from_array(np.array(["a", "b"], object))),
        node("If", ["c"], ["m"], then_branch=branch, else_branch=branch),
        node("F", ["m"], ["n"], domain="f", alpha=0.5),
        node("Own", ["n", "", "i"], ["y"], domain="z", a=1, b=[1.0], c="s", d=["s"]),
    ]
    inputs = [value("x", ["N", 3]), value("c", [], TensorProto.BOOL)]
    held = [weights, typed, outside]
    made = model(nodes, inputs, ["y"], held, functions=[function], domains=["f", "z"], sparse_initializer=[sparse])
    made.metadata_props.add(key="k", value="v")
    return made


@pytest.fixture
def folder(tmp_path):
    (tmp_path / "w.bin").write_bytes(bytes(12))
    return tmp_path


def survives(path, data: bytes) -> str:
    """Read bytes: "read", or the message; within a second."""
    path.write_bytes(data)
    start = time.perf_counter()
    try:
        find(path).read(path)
        outcome = "read"
    except StepwellError as error:
        outcome = str(error)
        assert str(path) in outcome and outcome.isprintable()
    assert time.perf_counter() - start < 2
    return outcome


def test_the_model_is_whole(folder):
    load(folder, rich()).verify()


def test_cut_at_every_byte(folder):
    data = rich().SerializeToString()
    outcomes = [survives(folder / "m.onnx", data[:n]) for n in range(len(data))]
    assert outcomes[0].endswith("the file is empty")
    assert sum("not an ONNX model" in o for o in outcomes) > len(data) * 0.9


@pytest.mark.parametrize("seed", range(10))
def test_flipped_bytes(folder, seed):
    rng = random.Random(seed)
    data = rich().SerializeToString()
    for _ in range(60):
        mutant = bytearray(data)
        for _ in range(rng.choice((1, 1, 2, 5))):
            # The weights would only change values: aim at the rest as often.
            at = rng.randrange(len(mutant)) if rng.random() < 0.5 else rng.randrange(min(1200, len(mutant)))
            match rng.randrange(4):
                case 0:
                    mutant[at] ^= 1 << rng.randrange(8)
                case 1:
                    mutant[at] = rng.choice((0, 0x7F, 0x80, 0xFF))
                case 2:
                    del mutant[at : at + rng.randrange(1, 9)]
                case _:
                    mutant[at:at] = mutant[at : at + rng.randrange(1, 40)]
        survives(folder / "m.onnx", bytes(mutant))


@pytest.mark.parametrize("seed", range(4))
def test_mutated_fields(folder, seed):
    """Numbers and names of the message itself, so that the wire format stays right."""
    rng = random.Random(seed)
    numbers = (-1, 0, 1, 2, 7, 31, 99, 2**31 - 1, -(2**31), 2**62, 2**63 - 1, -(2**63))
    names = (
        "",
        "x",
        "y",
        "w",
        "c",
        "Loop",
        "Scan",
        "If",
        "Relu",
        "Concat",
        "F",
        "ai.onnx",
        "com.microsoft",
        "\0",
        "é" * 9,
    )

    def messages(message):
        yield message
        for field, content in message.ListFields():
            if field.message_type is not None:
                for inner in content if field.is_repeated else [content]:
                    yield from messages(inner)

    refused = 0
    for _ in range(80):
        mutant = rich()
        for _ in range(rng.choice((1, 1, 3))):
            message = rng.choice(list(messages(mutant)))
            fields = [(f, v) for f, v in message.ListFields()]
            if not fields:
                continue
            field, content = rng.choice(fields)
            try:
                if rng.random() < 0.2:
                    message.ClearField(field.name)
                elif field.message_type is not None:
                    if field.is_repeated:
                        content.append(rng.choice(content))
                elif field.cpp_type == field.CPPTYPE_STRING:
                    text = rng.choice(names)
                    text = text.encode() if field.type == field.TYPE_BYTES else text
                    if field.is_repeated:
                        content[rng.randrange(len(content))] = text
                    else:
                        setattr(message, field.name, text)
                elif field.is_repeated:
                    content[rng.randrange(len(content))] = rng.choice(numbers)
                else:
                    setattr(message, field.name, rng.choice(numbers))
            except ValueError:
                continue  # The number does not fit the field.
        refused += survives(folder / "m.onnx", mutant.SerializeToString()) != "read"
    assert refused > 20


class TestFiles:
    def of(self, path) -> str:
        with pytest.raises(StepwellError) as caught:
            find(path)
        with pytest.raises(StepwellError):
            read(path)
        return str(caught.value)

    def test_that_are_none(self, tmp_path):
        assert "there is no such file" in self.of(tmp_path / "gone.onnx")
        assert "cannot be opened" in self.of(tmp_path / ("n" * 5000))
        assert "cannot be opened: embedded null byte" in self.of(tmp_path / "a\0b.onnx")
        assert "this is a directory" in self.of(tmp_path)
        os.mkfifo(tmp_path / "f.onnx")
        assert "not a regular file" in self.of(tmp_path / "f.onnx")
        assert "not a regular file" in self.of("/dev/zero")

    @pytest.mark.parametrize(
        ("data", "cause"),
        [
            (b"", "the file is empty"),
            (b"version https://git-lfs.github.com/spec/v1\noid sha256:4d7a\nsize 12345\n", "Git LFS pointer"),
            (b"\n<!DOCTYPE html><html><body>404</body></html>", "an HTML page"),
            (b"<HTML><head>", "an HTML page"),
            (b"PK\x03\x04" + b"\0" * 100, "a zip archive"),
            (b"\x1f\x8b\x08\0", "a gzip archive"),
            (b"\0" * 257 + b"ustar\x0000", "a tar archive"),
            (b"\x80\x04\x95", "a Python pickle"),
            (b"\x89PNG\r\n", "an image"),
            (b"\x93NUMPY\x01\x00", "a numpy array"),
        ],
    )
    def test_that_are_something_else(self, tmp_path, data, cause):
        (tmp_path / "m.onnx").write_bytes(data)
        assert cause in self.of(tmp_path / "m.onnx")

    def test_of_unknown_content(self, tmp_path):
        (tmp_path / "notes.txt").write_text("Dear reader")
        assert 'suffix ".txt" is of a known format: ' in self.of(tmp_path / "notes.txt")
        (tmp_path / "m.onnx").write_bytes(b"Dear reader")
        assert find(tmp_path / "m.onnx").name == "onnx"
        with pytest.raises(StepwellError, match="this is not an ONNX model: damaged or cut short"):
            read(tmp_path / "m.onnx")

    def test_found_by_content(self, tmp_path):
        assert find(save(tmp_path, rich(), "model.pb")).name == "onnx"
        assert find(save(tmp_path, rich(), "model.xml")).name == "onnx"
        # TensorFlow's SavedModel: its version, then a MetaGraphDef.
        (tmp_path / "saved_model.pb").write_bytes(b"\x08\x01\x12\x06\x0a\x04\x0a\x02\x08\x01")
        with pytest.raises(StepwellError):
            chosen = find(tmp_path / "saved_model.pb")
            assert chosen.name != "onnx"
            raise StepwellError
        ir = tmp_path / "ir.txt"
        ir.write_text('<?xml version="1.0"?>\n<net name="m" version="11"><layers/><edges/></net>')
        assert find(ir).name == "ir"
        assert find(ir).read(ir).attributes["stepwell.name"].data == "m"

    def test_frontends_are_found(self):
        assert {"ir", "onnx"} <= set(frontends())

    def test_without_a_graph(self, tmp_path):
        (tmp_path / "m.onnx").write_bytes(b"\x08\x08")
        with pytest.raises(StepwellError, match="there is no graph in it"):
            read(tmp_path / "m.onnx")

"""The walk over protobuf's wire format, against protobuf itself."""

from __future__ import annotations

import os

import numpy as np
import pytest
from onnx import ModelProto, TensorProto, helper, numpy_helper
from onnx_models import graph, model, node

from stepwell.dialects.errors import StepwellError
from stepwell.dialects.payload import SourceFile, Stored
from stepwell.dialects.types import element
from stepwell.frontends import window
from stepwell.frontends.onnx.proto import messages, parse
from stepwell.frontends.onnx.skeleton import skeleton
from stepwell.frontends.wire import Malformed, encode, varint

TOKEN = "f00d"


def big(name="w", count=1000):
    return numpy_helper.from_array(np.arange(count, dtype=np.float32), name)


def cuts(tensor) -> list[tuple[int, ...]]:
    return [tuple(map(int, e.value.split())) for e in tensor.external_data if e.key == TOKEN]


def nested(levels: int, payload: bytes) -> bytes:
    """A ModelProto with If within If, the innermost graph being `payload`, made without protobuf's depth limit."""

    def field(number: int, data: bytes) -> bytes:
        return encode(number << 3 | 2) + encode(len(data)) + data

    for _ in range(levels):
        payload = field(1, field(5, field(6, payload)))
    return field(7, payload)


def test_small_messages_are_taken_as_they_are():
    data = model([node("Relu", ["x"], ["y"])]).SerializeToString()
    assert skeleton(data, TOKEN) == data


CONSTANT = node("Constant", [], ["c"], value=big())
BRANCH = graph([CONSTANT], inputs=[], outputs=["c"])
SPARSE = helper.make_sparse_tensor(big(), numpy_helper.from_array(np.arange(1000)), [5000])
PLACES = {
    "initialiser": (
        model([node("Relu", ["x"], ["y"])], initializers=[big()]),
        lambda m: m.graph.initializer[0],
    ),
    "attribute": (
        model([CONSTANT]),
        lambda m: m.graph.node[0].attribute[0].t,
    ),
    "subgraph": (
        model([node("If", ["x"], ["y"], then_branch=BRANCH, else_branch=BRANCH)]),
        lambda m: m.graph.node[0].attribute[1].g.node[0].attribute[0].t,
    ),
    "function": (
        model([], functions=[helper.make_function("d", "f", [], ["c"], [CONSTANT], [])]),
        lambda m: m.functions[0].node[0].attribute[0].t,
    ),
    "sparse": (
        model(
            [], sparse_initializer=[helper.make_sparse_tensor(big(), numpy_helper.from_array(np.arange(1000)), [5000])]
        ),
        lambda m: m.graph.sparse_initializer[0].values,
    ),
}


@pytest.mark.parametrize("where", PLACES)
def test_large_data_are_left_in_the_file(where):
    proto, tensor_of = PLACES[where]
    tensor = big()
    data = proto.SerializeToString()
    short = skeleton(data, TOKEN)
    assert len(short) < len(data) - 3900
    cut = tensor_of(parse(short))
    assert not cut.HasField("raw_data") and cut.name == tensor.name and list(cut.dims) == [1000]
    [(field, offset, length)] = cuts(cut)
    assert field == 9 and data[offset : offset + length] == tensor.raw_data


def test_everything_else_is_the_same_message():
    nodes = [node("Relu", ["x"], ["h"], doc_string="long " * 500), node("Add", ["h", "w"], ["y"])]
    proto = model(nodes, initializers=[big(), big("v", 3)], value_info=[helper.make_tensor_value_info("h", 1, [2, 3])])
    proto.metadata_props.add(key="k", value="v" * 5000)
    again = parse(skeleton(proto.SerializeToString(), TOKEN))
    assert again.graph.initializer[0].external_data.pop().key == TOKEN
    again.graph.initializer[0].raw_data = proto.graph.initializer[0].raw_data
    del proto.graph.value_info[:]
    proto.graph.node[0].ClearField("doc_string")
    assert ModelProto.FromString(again.SerializeToString()) == proto


def test_typed_fields_are_cut_in_order():
    tensor = TensorProto(name="t", data_type=7, dims=[600])
    one = TensorProto(int64_data=range(300)).SerializeToString()
    two = TensorProto(int64_data=range(300, 600)).SerializeToString()
    body = tensor.SerializeToString() + one + two
    data = encode(7 << 3 | 2) + encode(len(body) + 3) + b"\x2a" + encode(len(body)) + body
    [first, second] = cuts(parse(skeleton(data, TOKEN)).graph.initializer[0])
    assert first[0] == second[0] == 7 and first[1] < second[1]


@pytest.mark.parametrize(
    ("data", "cause"),
    [
        (b"\x08" + b"\xff" * 10 + b"\x01", "more than 10 bytes"),
        (b"\x08\xff", "within a number"),
        (b"\x3a\x05\x0a", "a field of 5 bytes, where 1 are left"),
        (b"\x3a\xff\xff\xff\xff\xff\xff\xff\xff\x7f", "bytes, where 0 are left"),
        (b"\x0b\x0c", "wire type 3"),
        (b"\x0c", "wire type 4"),
        (b"\x0e", "wire type 6"),
        (b"\x0f", "wire type 7"),
        (b"\x02\x00", "not a field number"),
        (b"\x82\x80\x80\x80\x80\x01\x00", "not a field number"),
        (b"\x09\x00\x00", "within a field"),
        (b"\x0d\x00", "within a field"),
    ],
)
def test_bad_bytes(data, cause):
    with pytest.raises(Malformed, match=cause):
        skeleton(data, TOKEN)


def test_a_length_that_leaves_its_message():
    inner = b"\x2a" + encode(5000) + b"\0" * 3000
    data = b"\x3a" + encode(len(inner)) + inner + b"\0" * 9000
    with pytest.raises(Malformed, match="a field of 5000 bytes, where 3000 are left"):
        skeleton(data, TOKEN)


def test_nesting_is_limited():
    leaf = b"\x12" + encode(2000) + b"n" * 2000
    assert skeleton(nested(32, leaf), TOKEN)
    with pytest.raises(Malformed, match="nested more than 100 deep"):
        skeleton(nested(5000, leaf), TOKEN)


def test_numbers():
    for number in (0, 1, 127, 128, 300, 2**32, 2**63, 2**64 - 1):
        assert varint(encode(number), 0, len(encode(number))) == (number, len(encode(number)))


def test_the_message_classes_are_those_of_the_package():
    assert messages().ModelProto is ModelProto


class TestWindow:
    """A file that is walked in blocks."""

    def test_is_the_file(self, tmp_path, monkeypatch):
        monkeypatch.setattr(window, "BLOCK", 7)
        path = tmp_path / "m.onnx"
        path.write_bytes(PLACES["subgraph"][0].SerializeToString())
        found = window.Window(SourceFile(path))
        data = path.read_bytes()
        assert len(found) == len(data) and found[3:20] == data[3:20]
        assert bytes(found[i] for i in (0, 5, 30, 6, 29)) == bytes(data[i] for i in (0, 5, 30, 6, 29))
        assert skeleton(found, TOKEN) == skeleton(data, TOKEN)

    def test_that_is_cut_short_meanwhile(self, tmp_path, monkeypatch):
        """No mapping is touched that has lost its bytes: that would end the process."""
        monkeypatch.setattr(window, "BLOCK", 7)
        path = tmp_path / "m.onnx"
        path.write_bytes(bytes(100))
        file = SourceFile(path)
        found = window.Window(file)
        assert found[0] == 0
        mapped = Stored(file, 0, element("f32"), (25,))
        assert mapped.view() is not None
        os.truncate(path, 10)
        for touch in (lambda: found[50], lambda: found[5:50], mapped.view):
            with pytest.raises(StepwellError, match=r"m\.onnx.*was it changed\?"):
                touch()


def test_long_lists_of_numbers_are_passed_over_at_once():
    """Runs of the same field, longer than what is looked at at once, whole and cut anywhere."""
    ints = [-1, 0, 1 << 40, 127, 128, *range(50_000)]
    made = helper.make_node("X", [], ["y"], domain="acme", i=ints, f=[0.5] * 40_000, s=["a"] * 1000)
    proto = helper.make_model(helper.make_graph([made], "g", [], []), opset_imports=[helper.make_opsetid("", 17)])
    data = proto.SerializeToString()
    assert skeleton(memoryview(data), TOKEN) == data
    for length in range(len(data) - 50, len(data) - 400_000, -9973):
        with pytest.raises(Malformed):
            skeleton(memoryview(data[:length]), TOKEN)

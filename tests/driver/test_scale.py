"""The cost of a conversion grows with the graph, its memory not with the weights."""

from __future__ import annotations

import cProfile
import pstats
import subprocess
import sys
from pathlib import Path

import onnx
import pytest
from onnx import TensorProto, helper

from stepwell import api

MEMORY = 200 << 20
WEIGHTS = 512 << 20

CONVERT = """
import re, sys
from pathlib import Path
from stepwell.__main__ import main

assert main(sys.argv[1:]) == 0
print(re.search(r"VmHWM:\\s+(\\d+) kB", Path("/proc/self/status").read_text())[1])
"""
"""A conversion that prints its peak memory. The kernel's `ru_maxrss` of a child begins with what its parent has."""


def chain(path: Path, nodes: int) -> Path:
    """Element-wise operators one after another, with constants, and one value that all the Adds share."""
    made, last = [], "x"
    for i in range(nodes):
        kind = ("Add", "Mul", "Relu", "Sigmoid", "Tanh", "Add")[i % 6]
        second = {0: ["x"], 1: [f"c{i % 4}"], 5: [f"c{i % 4}"]}.get(i % 6, [])
        made.append(helper.make_node(kind, [last, *second], [f"t{i}"], f"node_{i}"))
        last = f"t{i}"
    values = [helper.make_tensor_value_info(n, TensorProto.FLOAT, [1, 4]) for n in ("x", last)]
    constants = [helper.make_tensor(f"c{i}", TensorProto.FLOAT, [4], [0.5 + i] * 4) for i in range(4)]
    graph = helper.make_graph(made, "chain", values[:1], values[1:], constants)
    onnx.save(helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)]), path)
    return path


def fan(path: Path, nodes: int) -> Path:
    """One value of which hundreds take a Transpose, which all go, and one operator for the results of all."""
    made = []
    for i in range(nodes // 4):
        made.append(helper.make_node("Transpose", ["x"], [f"t{i}"], perm=[1, 0]))
        made.append(helper.make_node("Add", [f"t{i}", f"c{i}"], [f"a{i}"]))
        made.append(helper.make_node("Transpose", [f"a{i}"], [f"b{i}"], perm=[1, 0]))
        made.append(helper.make_node("Sigmoid" if i % 2 else "Relu", [f"b{i}"], [f"s{i}"]))
    made.append(helper.make_node("Concat", [f"s{i}" for i in range(nodes // 4)], ["y"], axis=1))
    values = [helper.make_tensor_value_info("x", TensorProto.FLOAT, ["N", 3])]
    values.append(helper.make_tensor_value_info("y", TensorProto.FLOAT, None))
    constants = [helper.make_tensor(f"c{i}", TensorProto.FLOAT, [], [i]) for i in range(nodes // 4)]
    graph = helper.make_graph(made, "fan", values[:1], values[1:], constants)
    onnx.save(helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)]), path)
    return path


def calls(model: Path, target: Path) -> int:
    """Function calls of a conversion from file to files: unlike seconds they do not depend on the machine."""
    profile = cProfile.Profile()
    with profile:
        api.save(api.convert(model), target)
    return pstats.Stats(profile).prim_calls  # pyright: ignore[reportAttributeAccessIssue]


@pytest.mark.parametrize("shape", [chain, fan])
def test_four_times_the_nodes_are_four_times_the_calls(tmp_path, shape):
    calls(shape(tmp_path / "first.onnx", 60), tmp_path / "first.xml")  # Imports are not part of what is measured.
    small = calls(shape(tmp_path / "small.onnx", 600), tmp_path / "small.xml")
    large = calls(shape(tmp_path / "large.onnx", 2_400), tmp_path / "large.xml")
    assert 3.0 < large / small < 4.6, f"{small} calls for 600 nodes, {large} for 2,400"


def varint(value: int) -> bytes:
    out = bytearray()
    while value > 0x7F:
        out.append(value & 0x7F | 0x80)
        value >>= 7
    return bytes([*out, value])


def sparse_model(path: Path) -> Path:
    """MatMul with 512 MiB of zeros as weights, which the file system does not store: a hole at the file's end."""
    columns = WEIGHTS // 4 // 1024
    x = helper.make_tensor_value_info("x", TensorProto.FLOAT, [1, 1024])
    y = helper.make_tensor_value_info("y", TensorProto.FLOAT, [1, columns])
    node = helper.make_node("MatMul", ["x", "w"], ["y"], "matmul")
    graph = helper.make_graph([node], "wide", [x], [y]).SerializeToString()
    model = helper.make_model(helper.make_graph([], "", [], []), opset_imports=[helper.make_opsetid("", 17)])
    model.ClearField("graph")
    shell = TensorProto(name="w", data_type=TensorProto.FLOAT, dims=[1024, columns]).SerializeToString()
    shell += b"\x4a" + varint(WEIGHTS)  # raw_data
    graph += b"\x2a" + varint(len(shell) + WEIGHTS) + shell  # initializer
    with path.open("wb") as file:
        file.write(model.SerializeToString() + b"\x3a" + varint(len(graph) + WEIGHTS) + graph)
        file.truncate(file.tell() + WEIGHTS)
    return path


@pytest.mark.parametrize("options", [(), ("--compress-to-fp16",)], ids=["f32", "f16"])
@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="/proc is Linux's")
def test_memory_does_not_grow_with_the_weights(tmp_path, options):
    model, target = sparse_model(tmp_path / "wide.onnx"), tmp_path / "wide.xml"
    command = [sys.executable, "-c", CONVERT, "convert", str(model), "-o", str(target), "-q", *options]
    peak = int(subprocess.run(command, check=True, capture_output=True, text=True).stdout) << 10
    assert target.with_suffix(".bin").stat().st_size == WEIGHTS // (2 if options else 1)
    assert 20 << 20 < peak < MEMORY
    target.with_suffix(".bin").unlink()

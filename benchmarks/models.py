"""The models that the benchmarks convert: made here, the same in every run.

`python benchmarks/models.py FOLDER` writes them: `chain_1gib.onnx` (16 MatMuls of 4096 x 4096 f32 weights), and
element-wise chains of 20,000 and 100,000 nodes.
"""

from __future__ import annotations

import sys
from pathlib import Path

import numpy as np
import onnx
from onnx import TensorProto, helper


def matmul_chain(path: Path, layers: int = 16, width: int = 4096) -> Path:
    """A chain of MatMuls with random weights in the .onnx file; written field by field, so that memory is small."""
    x = helper.make_tensor_value_info("x", TensorProto.FLOAT, [1, width])
    y = helper.make_tensor_value_info("y", TensorProto.FLOAT, [1, width])
    names = ["x", *(f"h{i}" for i in range(1, layers)), "y"]
    nodes = [helper.make_node("MatMul", [names[i], f"w{i}"], [names[i + 1]], f"matmul_{i}") for i in range(layers)]
    graph = helper.make_graph(nodes, "chain", [x], [y]).SerializeToString()
    head = helper.make_model(helper.make_graph([], "", [], []), opset_imports=[helper.make_opsetid("", 17)])
    head.ClearField("graph")
    shells = []
    for i in range(layers):
        shell = TensorProto(name=f"w{i}", data_type=TensorProto.FLOAT, dims=[width, width]).SerializeToString()
        shells.append(shell + b"\x4a" + _varint(4 * width * width))
    size = len(graph) + sum(1 + len(_varint(len(s) + 4 * width * width)) + len(s) + 4 * width * width for s in shells)
    generator = np.random.default_rng(0)
    with path.open("wb") as file:
        file.write(head.SerializeToString() + b"\x3a" + _varint(size) + graph)
        for shell in shells:
            file.write(b"\x2a" + _varint(len(shell) + 4 * width * width) + shell)
            weights = generator.standard_normal((width, width), np.float32) / np.float32(np.sqrt(width))
            file.write(weights.tobytes())
    return path


def _varint(value: int) -> bytes:
    out = bytearray()
    while value > 0x7F:
        out.append(value & 0x7F | 0x80)
        value >>= 7
    out.append(value)
    return bytes(out)


def element_wise_chain(path: Path, nodes: int) -> Path:
    """Add, Mul, Relu, Sigmoid, Tanh over and over, with small constants."""
    kinds = ("Add", "Mul", "Relu", "Sigmoid", "Tanh")
    constants = [helper.make_tensor(f"c{i}", TensorProto.FLOAT, [4], [0.1 * i + 0.5] * 4) for i in range(8)]
    made, last = [], "x"
    for i in range(nodes):
        kind, name = kinds[i % 5], f"t{i}" if i < nodes - 1 else "y"
        inputs = [last, f"c{i % 8}"] if i % 5 < 2 else [last]
        made.append(helper.make_node(kind, inputs, [name], f"{kind.lower()}_{i}"))
        last = name
    x = helper.make_tensor_value_info("x", TensorProto.FLOAT, [1, 4])
    y = helper.make_tensor_value_info("y", TensorProto.FLOAT, [1, 4])
    graph = helper.make_graph(made, "chain", [x], [y], constants)
    onnx.save(helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)]), path)
    return path


def all_models(folder: Path) -> dict[str, Path]:
    """All of them, by name; those that are there already are kept."""
    folder.mkdir(parents=True, exist_ok=True)
    made = {
        "chain_1gib": lambda p: matmul_chain(p),
        "nodes_1k": lambda p: element_wise_chain(p, 1_000),
        "nodes_20k": lambda p: element_wise_chain(p, 20_000),
        "nodes_100k": lambda p: element_wise_chain(p, 100_000),
    }
    found = {name: folder / f"{name}.onnx" for name in made}
    for name, path in found.items():
        if not path.exists():
            made[name](path)
    return found


if __name__ == "__main__":
    for name, path in all_models(Path(sys.argv[1])).items():
        print(name, path, path.stat().st_size)

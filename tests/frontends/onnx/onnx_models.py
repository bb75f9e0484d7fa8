"""Small ONNX models for the tests of the reader."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest
from onnx import ModelProto, TensorProto, helper

from stepwell.dialects.errors import StepwellError
from stepwell.dialects.provenance import tensor_names
from stepwell.frontends.onnx.reader import read

node = helper.make_node


def value(name: str, shape: Sequence[Any] | None = (2, 3), kind: int = TensorProto.FLOAT):
    return helper.make_tensor_value_info(name, kind, shape)


def graph(nodes, inputs=("x",), outputs=("y",), initializers=(), **more):
    infos = [value(i) if isinstance(i, str) else i for i in inputs]
    outs = [value(o, None) if isinstance(o, str) else o for o in outputs]
    return helper.make_graph(list(nodes), "g", infos, outs, list(initializers), **more)


def model(nodes, inputs=("x",), outputs=("y",), initializers=(), opset=17, functions=(), domains=(), **more):
    imports = [helper.make_opsetid("", opset), *(helper.make_opsetid(d, 1) for d in domains)]
    made = graph(nodes, inputs, outputs, initializers, **more)
    return helper.make_model(made, opset_imports=imports, functions=list(functions), ir_version=10)


def save(folder: Path, proto: ModelProto | bytes, name: str = "m.onnx") -> Path:
    path = folder / name
    path.write_bytes(proto if isinstance(proto, bytes) else proto.SerializeToString())
    return path


def load(folder: Path, proto: ModelProto | bytes, **options):
    return read(save(folder, proto), **options)


def ops(module, name: str | None = None) -> list:
    found = list(module.body.block.ops)
    return found if name is None else [op for op in found if op.name == name]


def refused(folder, proto, **options) -> str:
    with pytest.raises(StepwellError) as caught:
        load(folder, proto, **options)
    return str(caught.value)


def shape(module) -> list[str]:
    """The operations of a module as `result names = operator(operand names)`."""

    def name(operand):
        return ",".join(tensor_names(operand)) or "?"

    return [
        f"{' '.join(','.join(tensor_names(r)) for r in op.results)} = {op.name}({' '.join(map(name, op.operands))})"
        for op in ops(module)
    ]

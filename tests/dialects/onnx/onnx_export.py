"""A module of the onnx dialect as an ONNX model, so that other runtimes can compute it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

import numpy as np
import onnx
import onnxruntime
from onnx import helper, numpy_helper
from xdsl.dialects.builtin import ModuleOp
from xdsl.ir import Block, SSAValue

from stepwell.dialects.fields import ConstantAttr, plain
from stepwell.dialects.onnx.base import operator_of
from stepwell.dialects.structure import InputOp, OutputOp, YieldOp

OPSET = 21
"""The operator set of the models: one in which ONNX Runtime has every operator that occurs."""


def model(module: ModuleOp, arrays: Sequence[np.ndarray]) -> onnx.ModelProto:
    """The module as a model; `arrays` give the inputs' types and shapes."""
    names: dict[SSAValue, str] = {}
    inputs = [op for op in module.body.block.ops if isinstance(op, InputOp)]
    outputs = [op for op in module.body.block.ops if isinstance(op, OutputOp)]
    declared = []
    for op, array in zip(inputs, arrays, strict=True):
        names[op.output] = op.label
        dtype = helper.np_dtype_to_tensor_dtype(array.dtype)
        declared.append(helper.make_tensor_value_info(op.label, dtype, array.shape))
    nodes = _nodes(module.body.block, names)
    results = [helper.make_empty_tensor_value_info(names[op.data]) for op in outputs]
    graph = helper.make_graph(nodes, "upgraded", declared, results)
    return helper.make_model(graph, opset_imports=[helper.make_opsetid("", OPSET)], ir_version=10)


def _nodes(block: Block, names: dict[SSAValue, str]) -> list[onnx.NodeProto]:
    nodes = []
    for op in block.ops:
        if isinstance(op, InputOp | OutputOp | YieldOp):
            continue
        for result in op.results:
            names[result] = f"v{len(names)}"
        operator = operator_of(type(op))[1]
        # What a later operator set added has its default here.
        known = onnx.defs.get_schema(operator, OPSET).attributes
        attributes = {}
        for name, value in op.properties.items():
            if name not in known:
                continue
            is_tensor = isinstance(value, ConstantAttr)
            attributes[name] = numpy_helper.from_array(value.data.array()) if is_tensor else plain(value)
        for name, region in zip([n for n, _ in op.get_irdl_definition().regions], op.regions, strict=True):
            attributes[name] = _graph(region.block, names)
        used = [names[r] for r in op.results if r.uses or r.index == 0]
        kept = [names[r] if r.uses or r.index == 0 else "" for r in op.results]
        while kept and kept[-1] not in used:
            kept.pop()
        inputs = list(_inputs(op, names))
        while inputs and not inputs[-1]:
            inputs.pop()
        nodes.append(helper.make_node(operator, inputs, kept, **attributes))
    return nodes


def _inputs(op, names: dict[SSAValue, str]) -> Iterable[str]:
    for name, _ in op.get_irdl_definition().operands:
        given = getattr(op, name)
        if given is None:
            yield ""
        elif isinstance(given, SSAValue):
            yield names[given]
        else:
            yield from (names[v] for v in given)


def _graph(block: Block, names: dict[SSAValue, str]) -> onnx.GraphProto:
    for argument in block.args:
        names[argument] = f"v{len(names)}"
    nodes = _nodes(block, names)
    last = block.last_op
    assert isinstance(last, YieldOp)
    inputs = [helper.make_empty_tensor_value_info(names[a]) for a in block.args]
    outputs = [helper.make_empty_tensor_value_info(names[v]) for v in last.values]
    return helper.make_graph(nodes, f"body{len(names)}", inputs, outputs)


def run(proto, arrays) -> list[np.ndarray]:
    options = onnxruntime.SessionOptions()
    options.log_severity_level = 4
    session = onnxruntime.InferenceSession(proto.SerializeToString(), options, providers=["CPUExecutionProvider"])
    return session.run(None, {f"i{i}": a for i, a in enumerate(arrays)})


def old(operator: str, version: int, arrays, attributes: dict[str, Any], outputs: int) -> list[np.ndarray]:
    """What ONNX Runtime computes for the operator at that version."""
    inputs = [
        helper.make_tensor_value_info(f"i{i}", helper.np_dtype_to_tensor_dtype(a.dtype), a.shape)
        for i, a in enumerate(arrays)
    ]
    names = [f"o{i}" for i in range(outputs)]
    node = helper.make_node(operator, [i.name for i in inputs], names, **attributes)
    graph = helper.make_graph([node], "old", inputs, [helper.make_empty_tensor_value_info(n) for n in names])
    imports = [helper.make_opsetid("", version)]
    return run(helper.make_model(graph, opset_imports=imports, ir_version=8), arrays)

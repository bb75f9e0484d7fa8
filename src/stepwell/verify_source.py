"""The source that `--verify` runs in onnxruntime: the model itself, or as it is with the inputs and outputs of a cut.

The cut is made in the protobuf, apart from the graph that is converted: a tensor becomes an input, what only it needs
goes, and other tensors become outputs. Weights in files beside the model stay there.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np

from stepwell.dialects.errors import StepwellError
from stepwell.dialects.meaning import Meaning, NewInput
from stepwell.inference import one_line

FOLDER = "session.model_external_initializers_file_folder_path"
ELEMENTS = {
    "f32": 1, "u8": 2, "i8": 3, "u16": 4, "i16": 5, "i32": 6, "i64": 7, "string": 8, "boolean": 9, "f16": 10, "f64": 11,
    "u32": 12, "u64": 13, "bf16": 16,
}  # fmt: skip
"""The numbers of element types in ONNX's files."""

TYPES = {
    "tensor(float)": np.float32,
    "tensor(float16)": np.float16,
    "tensor(double)": np.float64,
    "tensor(int64)": np.int64,
    "tensor(int32)": np.int32,
    "tensor(int16)": np.int16,
    "tensor(int8)": np.int8,
    "tensor(uint8)": np.uint8,
    "tensor(uint16)": np.uint16,
    "tensor(uint32)": np.uint32,
    "tensor(uint64)": np.uint64,
    "tensor(bool)": np.bool_,
}
"""The types of inputs by onnxruntime's names."""


def sessions(runtime: Any, source: Path, meaning: Meaning) -> Any:
    """A function that makes the source's session: with onnxruntime's optimisations, or as the model is written."""
    data = None
    if meaning.cuts or meaning.outputs is not None or meaning.reshaped:
        data = cut(source, meaning)

    def made(*, optimised: bool) -> Any:
        options = runtime.SessionOptions()
        options.log_severity_level = 4
        if not optimised:
            options.graph_optimization_level = runtime.GraphOptimizationLevel.ORT_DISABLE_ALL
        if data is not None:
            options.add_session_config_entry(FOLDER, str(source.resolve().parent))
        try:
            return runtime.InferenceSession(data or str(source), options, providers=["CPUExecutionProvider"])
        except Exception as error:
            what = "the source model" if data is None else "the source model as it is cut"
            raise StepwellError(f"{source}: onnxruntime cannot load {what}: {one_line(error)}") from None

    return made


def cut(source: Path, meaning: Meaning) -> bytes:
    """The model with the inputs and outputs that were asked for."""
    import onnx

    model = onnx.load(str(source), load_external_data=False)
    graph = model.graph
    if meaning.reshaped:
        _forget_sizes(graph)
    for name, new in meaning.cuts.items():
        if new.kind not in ELEMENTS:
            raise StepwellError(f"--verify: the source cannot be given {name}, which is {new.kind}")
        about = onnx.helper.make_tensor_value_info(_fed(graph, name, new), ELEMENTS[new.kind], None)
        graph.input.append(about)
    if meaning.outputs is not None:
        known = {info.name: info for info in graph.output}
        del graph.output[:]
        for tensor in dict.fromkeys(meaning.outputs.values()):
            graph.output.append(known.get(tensor) or onnx.ValueInfoProto(name=tensor))
    _prune(graph)
    return model.SerializeToString()


def name_of(name: str, new: NewInput) -> str:
    """The source's name for an input at a cut."""
    return f"{name} (cut)" if new.node else new.tensor


def _fed(graph: Any, name: str, new: NewInput) -> str:
    """Let a tensor, or a port of a node, be fed from outside; gives the name of what feeds it."""
    fed = name_of(name, new)
    if new.node:
        node = next(node for node in graph.node if new.node in node.output)
        node.input[new.port] = fed
        return fed
    for node in graph.node:
        for at, output in enumerate(node.output):
            if output == new.tensor:
                node.output[at] = f"{output} (before the cut)"
    # A weight that becomes an input is one no more; old files list weights as inputs too.
    for table in (graph.input, graph.initializer):
        for one in [one for one in table if one.name == fed]:
            table.remove(one)
    for one in [one for one in graph.sparse_initializer if one.values.name == fed]:
        graph.sparse_initializer.remove(one)
    return fed


def _forget_sizes(graph: Any) -> None:
    """Let inputs have any size, where the model says one."""
    del graph.value_info[:]
    for info in graph.input:
        for dim in info.type.tensor_type.shape.dim if info.type.HasField("tensor_type") else ():
            if dim.HasField("dim_value"):
                dim.Clear()
    for info in graph.output:
        if info.type.HasField("tensor_type"):
            info.type.tensor_type.ClearField("shape")


def _prune(graph: Any) -> None:
    """Drop the nodes and inputs that no output needs."""
    makers = {output: node for node in graph.node for output in node.output if output}
    needed: set[str] = set()
    work = [info.name for info in graph.output]
    while work:
        name = work.pop()
        if name not in needed:
            needed.add(name)
            if name in makers:
                work.extend(_read(makers[name]))
    for table in (graph.node, graph.input, graph.initializer):
        kept = [one for one in table if not needed.isdisjoint(one.output if table is graph.node else [one.name])]
        del table[:]
        table.extend(kept)
    sparse = [one for one in graph.sparse_initializer if one.values.name in needed]
    del graph.sparse_initializer[:]
    graph.sparse_initializer.extend(sparse)


def _read(node: Any) -> Iterator[str]:
    """The names that a node reads, in its bodies too."""
    yield from node.input
    for attribute in node.attribute:
        for body in (attribute.g, *attribute.graphs):
            for inner in body.node:
                yield from _read(inner)
            yield from (info.name for info in body.output)


__all__ = ["TYPES", "cut", "name_of", "sessions"]

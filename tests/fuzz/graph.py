"""A graph under construction: every node is run by onnxruntime when it is added, so that every graph is valid."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np
import onnx
import onnxruntime
from onnx import GraphProto, NodeProto, TensorProto, helper, numpy_helper

IR_VERSION = 8
LARGEST = {"f": 3e3, "i": 1 << 20, "u": 1 << 20, "b": 2}
"""What a value of a kind may reach; beyond it a node is refused."""
ELEMENTS = 40_000
NOISE = {np.dtype(np.float32): 1e-5, np.dtype(np.float16): 2e-3, np.dtype(np.float64): 1e-5}
"""What is added to values that are not exact, relative to the largest one, to see what depends on rounding."""


class Refused(Exception):  # noqa: N818 - nothing is wrong
    """The node cannot be had here; something else is tried."""


def options() -> onnxruntime.SessionOptions:
    made = onnxruntime.SessionOptions()
    made.log_severity_level = 4
    made.graph_optimization_level = onnxruntime.GraphOptimizationLevel.ORT_DISABLE_ALL
    made.intra_op_num_threads = 1
    return made


def session(model: onnx.ModelProto) -> onnxruntime.InferenceSession:
    return onnxruntime.InferenceSession(model.SerializeToString(), options(), providers=["CPUExecutionProvider"])


def info(name: str, array: np.ndarray, shape: Sequence[Any] | None = None) -> onnx.ValueInfoProto:
    kind = helper.np_dtype_to_tensor_dtype(array.dtype)
    return helper.make_tensor_value_info(name, kind, list(array.shape) if shape is None else list(shape))


def exact(array: np.ndarray) -> bool:
    """Whether the values have few bits, so that no order of adding them rounds."""
    if array.dtype.kind != "f":
        return True
    scaled = array.astype(np.float64) * 64
    return bool((scaled == np.round(scaled)).all() and np.abs(scaled).max(initial=0) < 1 << 14)


@dataclass
class Value:
    """A tensor of the graph: its name, its numbers for the graph's feeds, and whether it depends on constants only."""

    name: str
    array: np.ndarray
    constant: bool = False

    @property
    def shape(self) -> tuple[int, ...]:
        return self.array.shape

    @property
    def rank(self) -> int:
        return self.array.ndim

    @property
    def dtype(self) -> np.dtype:
        return self.array.dtype

    @property
    def real(self) -> bool:
        return self.dtype.kind == "f"


@dataclass
class Graph:
    """Nodes with their values; `noisy` are the values of a second run with noise on everything that may round."""

    rng: np.random.Generator
    opset: int
    nodes: list[NodeProto] = field(default_factory=list)
    inputs: dict[str, np.ndarray] = field(default_factory=dict)
    initializers: dict[str, np.ndarray] = field(default_factory=dict)
    values: list[Value] = field(default_factory=list)
    noisy: dict[str, np.ndarray] = field(default_factory=dict)
    used: set[str] = field(default_factory=set)
    count: int = 0

    def fresh(self, stem: str) -> str:
        self.count += 1
        return f"{stem}{self.count}"

    def input(self, array: np.ndarray) -> Value:
        name = self.fresh("x")
        array = np.asarray(array)
        self.inputs[name] = array
        return self._known(Value(name, array))

    def constant(self, array: Any, dtype: Any = None) -> Value:
        """An initialiser or, at times, a Constant node."""
        array = np.array(array, dtype)
        value = Value(self.fresh("c"), array, True)
        if self.rng.random() < 0.2:
            tensor = numpy_helper.from_array(array, value.name)
            self.nodes.append(helper.make_node("Constant", [], [value.name], value=tensor))
        else:
            self.initializers[value.name] = array
        self.noisy[value.name] = array
        return value

    def _known(self, value: Value) -> Value:
        self.noisy[value.name] = value.array
        self.values.append(value)
        return value

    def add(
        self, op: str, inputs: Sequence[Value | None], outputs: int = 1, outer: Sequence[Value] = (), **attributes: Any
    ) -> list[Value]:
        """A node with its results; `outer` are values that its bodies use."""
        names = [v.name if v is not None else "" for v in inputs]
        outs = [self.fresh("t") for _ in range(outputs)]
        label = "" if self.rng.random() < 0.3 else self.fresh(op.lower())
        node = helper.make_node(op, names, outs, name=label, **attributes)
        given = {v.name: v for v in [*inputs, *outer] if v is not None}
        found = run_node(node, {n: v.array for n, v in given.items()}, self.opset)
        for array in found:
            kind = array.dtype.kind
            if kind not in LARGEST or array.size > ELEMENTS:
                raise Refused(f"{op}: type or size")
            if not array.size and all(v.array.size for v in given.values()) and self.rng.random() < 0.9:
                raise Refused("empty tensors are seldom, the runtime's kernels seldom made for them")
            if array.size and not np.abs(array.astype(np.float64)).max() <= LARGEST[kind]:
                raise Refused(f"{op}: out of range")
        noisy = found
        if any(self.noisy[n] is not v.array for n, v in given.items()):
            noisy = run_node(node, {n: self.noisy[n] for n in given}, self.opset)
            if [a.shape for a in noisy] != [a.shape for a in found]:
                raise Refused("a shape depends on rounding")
            if not all(a.dtype.kind == "f" or np.array_equal(a, b) for a, b in zip(noisy, found, strict=True)):
                raise Refused("a discrete value depends on rounding")
            if not all(np.isfinite(a).all() for a in noisy if a.dtype.kind == "f"):
                raise Refused("a value near the end of a domain")
        self.nodes.append(node)
        self.used.update(given)
        made: list[Value] = []
        for name, array, other in zip(outs, found, noisy, strict=True):
            value = Value(name, array, all(v.constant for v in given.values()))
            self.values.append(value)
            self.noisy[name] = array if other is array and exact(array) else self.disturbed(other)
            made.append(value)
        return made

    def disturbed(self, array: np.ndarray) -> np.ndarray:
        if array.dtype.kind != "f" or not array.size:
            return array
        size = NOISE[array.dtype] * max(float(np.abs(array.astype(np.float64)).max()), 1e-3)
        # A third of the values as a whole, the rest of it each: what cancels must be seen too.
        noise = self.rng.uniform(-1, 1, array.shape) * size
        return np.asarray((array.astype(np.float64) + noise).astype(array.dtype))

    def model(self, outputs: Sequence[Value], shapes: Mapping[str, Sequence[Any]]) -> onnx.ModelProto:
        graph = helper.make_graph(
            self.nodes,
            "fuzz",
            [info(n, a, shapes.get(n)) for n, a in self.inputs.items()],
            [info(v.name, v.array, [None] * v.rank) for v in outputs],
            [numpy_helper.from_array(a, n) for n, a in self.initializers.items()],
        )
        return helper.make_model(graph, opset_imports=[helper.make_opsetid("", self.opset)], ir_version=IR_VERSION)


def run_node(node: NodeProto, feeds: Mapping[str, np.ndarray], opset: int) -> list[np.ndarray]:
    """The results of one node."""
    outs = [helper.make_tensor_value_info(n, TensorProto.UNDEFINED, None) for n in node.output]
    for out in outs:
        out.ClearField("type")
    graph = helper.make_graph([node], "node", [info(n, a) for n, a in feeds.items()], outs)
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", opset)], ir_version=IR_VERSION)
    try:
        return [np.asarray(a) for a in session(model).run(None, {n: np.asarray(a) for n, a in feeds.items()})]
    except Exception as error:
        raise Refused(f"{node.op_type}: {error}") from None


def body(name: str, nodes: Sequence[NodeProto], outputs: Sequence[str]) -> GraphProto:
    """A branch of an If without inputs of its own."""
    infos = [helper.make_tensor_value_info(n, TensorProto.UNDEFINED, None) for n in outputs]
    for each in infos:
        each.ClearField("type")
    return helper.make_graph(list(nodes), name, [], infos)

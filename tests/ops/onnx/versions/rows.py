"""Rows of the tables: an operator's inputs and attributes for a range of operator sets.

`row("Clip", X, since=6, until=10, min=-0.5)` is tried at each version of Clip from 6 to 10, in a model of exactly that
operator set. Expected is what `expected` computes of the inputs, otherwise what ONNX Runtime computes at that version,
otherwise what the reference evaluator of onnx does. `holds` checks outputs that no formula gives, `build` makes a model
of more than one node for an operator set.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np
from onnx import GraphProto, ModelProto, NodeProto, TensorProto, helper

NEWEST = 1000
F = np.float32
RANDOM = np.random.default_rng(3)
node: Any = helper.make_node


@dataclass(frozen=True)
class Row:
    """Inputs and attributes that the versions of an operator from `since` to `until` take."""

    op: str
    inputs: Sequence[np.ndarray | None]
    attributes: dict[str, Any] = field(default_factory=dict)
    since: int = 1
    until: int = NEWEST
    outputs: int = 1
    expected: Callable[..., Any] | None = None
    holds: Callable[..., None] | None = None
    build: Callable[[int], ModelProto] | None = None
    constants: Sequence[int] = ()
    atol: float = 1e-5


def row(op: str, *inputs: Any, **given: Any) -> Row:
    """A row; options that are no field of one are attributes, the inputs arrays, numbers or None."""
    own = {k: given.pop(k) for k in set(given) & set(Row.__dataclass_fields__)}
    return Row(op, [None if i is None else np.asarray(i) for i in inputs], given | own.pop("attributes", {}), **own)


def data(*shape: int) -> np.ndarray:
    return RANDOM.standard_normal(shape).astype(F)


def ints(*items: int) -> np.ndarray:
    return np.array(items, np.int64)


def info(name: str, value: np.ndarray | None = None, kind: int = TensorProto.FLOAT, shape: Any = None) -> Any:
    """The type of an input or output."""
    if value is None:
        return helper.make_tensor_value_info(name, kind, shape)
    return helper.make_tensor_value_info(name, helper.np_dtype_to_tensor_dtype(value.dtype), value.shape)


def graph(nodes: Sequence[NodeProto], inputs: Sequence[Any], outputs: Sequence[Any], constants: Any = ()) -> GraphProto:
    return helper.make_graph(list(nodes), "body", list(inputs), list(outputs), list(constants))


def several(op: str, nodes: Sequence[NodeProto], *inputs: Any, outputs: int = 1, **given: Any) -> Row:
    """A row of a model of several nodes, which take x0, x1, … and make y0, y1, …"""
    arrays = [np.asarray(i) for i in inputs]

    def build(version: int) -> ModelProto:
        infos = [info(f"x{i}", a) for i, a in enumerate(arrays)]
        outs = [helper.make_tensor_value_info(f"y{i}", TensorProto.UNDEFINED, None) for i in range(outputs)]
        made = graph(nodes, infos, outs)
        return helper.make_model(made, opset_imports=[helper.make_opsetid("", version)], ir_version=10)

    return Row(op, arrays, {}, outputs=outputs, build=build, **given)

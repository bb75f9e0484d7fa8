"""Damaged models for the fuzzers: a seed and a model give one mutant, the same on every machine."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from typing import Any

import numpy as np
import onnx
from onnx import ModelProto, TensorProto, numpy_helper

NUMBERS = (-1, 0, 1, 2, 3, 5, 7, 31, 64, 99, 1 << 16, 2**31 - 1, 2**31, -(2**31), 2**40, 2**62, 2**63 - 1, -(2**63))
REALS = (0.0, -0.0, 1.0, -1.0, 0.5, 1e-45, 1e30, -1e30, float("inf"), float("-inf"), float("nan"))
TEXTS = (
    b"",
    b"\0",
    b"NOTSET",
    b"VALID",
    b"SAME_UPPER",
    b"linear",
    b"ii->i",
    b"\xff",
    b"x" * 300,
    b"reflect",
    b"...,->",
)
NAMES = ("", "x", "\0", "a,b", "a\nb", "\x1b[2J", "\ufffe", "n" * 5000, " ", '<&">', "é")
DOMAINS = ("", "ai.onnx", "com.microsoft", "ai.onnx.ml", "acme")


def mutant(data: bytes, seed: int, operators: list[str]) -> bytes:
    """A damaged copy of a serialised model: one to three changes of its structure, or of its bytes."""
    rng = random.Random(seed)
    if rng.random() < 0.1:
        return _bytes(bytearray(data), rng)
    model = ModelProto.FromString(data)
    for _ in range(rng.choice((1, 1, 1, 2, 3))):
        for _ in range(8):
            if rng.choice(CHANGES)(model, rng, operators):
                break
    return model.SerializeToString()


def _bytes(data: bytearray, rng: random.Random) -> bytes:
    for _ in range(rng.choice((1, 2, 8))):
        at = rng.randrange(len(data))
        match rng.randrange(4):
            case 0:
                data[at] ^= 1 << rng.randrange(8)
            case 1:
                data[at] = rng.choice((0, 0x7F, 0x80, 0xFF))
            case 2:
                del data[at : at + rng.randrange(1, 9)]
            case _:
                data[at:at] = data[at : at + rng.randrange(1, 40)]
        data = data or bytearray(b"\0")
    return bytes(data)


def graphs(model: ModelProto) -> list[Any]:
    """The graph, those within it, and the functions."""
    found, waiting = [], [model.graph, *model.functions]
    while waiting:
        graph = waiting.pop()
        found.append(graph)
        waiting.extend(a.g for n in graph.node for a in n.attribute if a.HasField("g"))
    return found


def _nodes(model: ModelProto) -> list[Any]:
    return [n for g in graphs(model) for n in g.node]


def _tensors(model: ModelProto) -> list[TensorProto]:
    held = [t for g in graphs(model) if hasattr(g, "initializer") for t in g.initializer]
    return held + [a.t for n in _nodes(model) for a in n.attribute if a.HasField("t")]


def _values(model: ModelProto) -> Iterator[Any]:
    for graph in graphs(model):
        for field in ("input", "output", "value_info"):
            yield from (v for v in getattr(graph, field, ()) if hasattr(v, "type"))


def _attribute(model: ModelProto, rng: random.Random, _: list[str]) -> bool:
    nodes = [n for n in _nodes(model) if n.attribute]
    if not nodes:
        return False
    node = rng.choice(nodes)
    one = rng.choice(node.attribute)
    match rng.randrange(12):
        case 0:
            node.attribute.remove(one)
        case 1:
            one.type = rng.randrange(16) if rng.random() < 0.9 else one.type
        case 2:
            one.name = rng.choice(("axis", "axes", "to", "pads", "value", "x"))
        case _ if one.type == onnx.AttributeProto.INT:
            one.i = rng.choice(NUMBERS)
        case _ if one.type == onnx.AttributeProto.FLOAT:
            one.f = rng.choice(REALS)
        case _ if one.type == onnx.AttributeProto.STRING:
            one.s = rng.choice(TEXTS)
        case _ if one.type == onnx.AttributeProto.INTS:
            _list(one.ints, rng, NUMBERS)
        case _ if one.type == onnx.AttributeProto.FLOATS:
            _list(one.floats, rng, REALS)
        case _ if one.type == onnx.AttributeProto.STRINGS:
            _list(one.strings, rng, TEXTS)
        case _:
            return False
    return True


def _list(items: Any, rng: random.Random, choices: tuple) -> None:
    match rng.randrange(6):
        case 0:
            items.append(rng.choice(choices))
        case 1 if items:
            del items[rng.randrange(len(items))]
        case 2:
            del items[:]
        case 3:
            items.extend([rng.choice(choices)] * rng.choice((2, 70)))
        case _ if items:
            items[rng.randrange(len(items))] = rng.choice(choices)


def _values_of(model: ModelProto, rng: random.Random, _: list[str]) -> bool:
    """Other values in a small constant: shapes, axes, pads, bounds."""
    small = [t for t in _tensors(model) if 0 < len(t.raw_data or t.int64_data or t.float_data) <= 2048]
    if not small:
        return False
    tensor = rng.choice(small)
    try:
        array = numpy_helper.to_array(tensor).copy()
    except Exception:
        return False
    if array.dtype.kind not in "iufb" or not array.size:
        return False
    flat = array.reshape(-1)
    choices = REALS if array.dtype.kind == "f" else NUMBERS
    for _ in range(rng.choice((1, 1, 3))):
        with np.errstate(all="ignore"):
            flat[rng.randrange(flat.size)] = np.array(rng.choice(choices)).astype(array.dtype)
    made = numpy_helper.from_array(flat.reshape(array.shape), tensor.name)
    tensor.CopyFrom(made)
    return True


def _constant_shape(model: ModelProto, rng: random.Random, _: list[str]) -> bool:
    tensors = _tensors(model)
    if not tensors:
        return False
    tensor = rng.choice(tensors)
    if rng.random() < 0.5:
        _list(tensor.dims, rng, NUMBERS)
    else:
        tensor.data_type = rng.randrange(30)
    return True


def _constant_resized(model: ModelProto, rng: random.Random, _: list[str]) -> bool:
    """A consistent constant of another shape."""
    tensors = [t for t in _tensors(model) if t.dims and len(t.raw_data) <= 4096]
    if not tensors:
        return False
    tensor = rng.choice(tensors)
    try:
        array = numpy_helper.to_array(tensor)
    except Exception:
        return False
    if array.dtype.kind not in "iufb":
        return False
    match rng.randrange(4):
        case 0:
            array = array[None]
        case 1:
            array = array.reshape(-1)
        case 2:
            array = array[:0]
        case _:
            array = np.concatenate([array, array], rng.randrange(array.ndim))
    tensor.CopyFrom(numpy_helper.from_array(np.ascontiguousarray(array), tensor.name))
    return True


def _type(model: ModelProto, rng: random.Random, _: list[str]) -> bool:
    values = [v for v in _values(model) if v.type.HasField("tensor_type")]
    if not values:
        return False
    kind = rng.choice(values).type.tensor_type
    match rng.randrange(5):
        case 0:
            kind.elem_type = rng.randrange(30)
        case 1:
            kind.ClearField("shape")
        case 2:
            kind.shape.dim.add(dim_value=rng.choice(NUMBERS))
        case 3 if kind.shape.dim:
            del kind.shape.dim[rng.randrange(len(kind.shape.dim))]
        case _ if kind.shape.dim:
            dim = rng.choice(kind.shape.dim)
            if rng.random() < 0.3:
                dim.Clear()
            else:
                dim.dim_value = rng.choice(NUMBERS)
        case _:
            return False
    return True


def _wiring(model: ModelProto, rng: random.Random, _: list[str]) -> bool:
    nodes = _nodes(model)
    if not nodes:
        return False
    node = rng.choice(nodes)
    known = [name for n in nodes for name in (*n.input, *n.output)] + [i.name for i in model.graph.input]
    names = node.input if rng.random() < 0.75 else node.output
    match rng.randrange(6):
        case 0:
            names.append(rng.choice(known))
        case 1 if names:
            del names[rng.randrange(len(names))]
        case 2 if names:
            names[rng.randrange(len(names))] = rng.choice(NAMES)
        case 3 if len(names) > 1:
            shuffled = list(names)
            rng.shuffle(shuffled)
            names[:] = shuffled
        case _ if names:
            names[rng.randrange(len(names))] = rng.choice(known)
        case _:
            return False
    return True


def _operator(model: ModelProto, rng: random.Random, operators: list[str]) -> bool:
    nodes = _nodes(model)
    if not nodes:
        return False
    node = rng.choice(nodes)
    if rng.random() < 0.85:
        node.op_type = rng.choice(operators)
    else:
        node.domain = rng.choice(DOMAINS)
    return True


def _nodes_moved(model: ModelProto, rng: random.Random, _: list[str]) -> bool:
    graph = rng.choice(graphs(model))
    if not graph.node:
        return False
    at = rng.randrange(len(graph.node))
    match rng.randrange(3):
        case 0:
            del graph.node[at]
        case 1:
            graph.node.append(graph.node[at])
        case _:
            copy = onnx.NodeProto()
            copy.CopyFrom(graph.node[at])
            copy.output[:] = [f"{name}_again" for name in copy.output]
            graph.node.append(copy)
    return True


def _model(model: ModelProto, rng: random.Random, _: list[str]) -> bool:
    match rng.randrange(4):
        case 0 if model.opset_import:
            rng.choice(model.opset_import).version = rng.choice((*range(1, 30), *NUMBERS))
        case 1:
            model.ir_version = rng.choice(NUMBERS)
        case 2 if model.graph.output:
            rng.choice(model.graph.output).name = rng.choice([*NAMES, *(n for o in model.graph.node for n in o.input)])
        case 3 if model.graph.input:
            rng.choice(model.graph.input).name = rng.choice(NAMES)
        case _:
            return False
    return True


CHANGES: tuple[Callable[[ModelProto, random.Random, list[str]], bool], ...] = (
    _attribute,
    _attribute,
    _attribute,
    _values_of,
    _values_of,
    _values_of,
    _constant_shape,
    _constant_resized,
    _type,
    _type,
    _wiring,
    _wiring,
    _operator,
    _operator,
    _nodes_moved,
    _model,
)

__all__ = ["graphs", "mutant"]

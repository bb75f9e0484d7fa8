"""Parts of a layer that hold more than words: the place of a constant, and the port maps of a body."""

from __future__ import annotations

import re
from collections.abc import Callable
from itertools import pairwise
from math import prod
from typing import Any

import numpy as np
from xdsl.dialects.builtin import ArrayAttr
from xdsl.ir import Attribute

from stepwell.backend import attributes
from stepwell.backend.net import Fault, Layer
from stepwell.backend.text import quoted
from stepwell.dialects.errors import StepwellError
from stepwell.dialects.fields import attr
from stepwell.dialects.payload import Payload, SourceFile, Stored, Values
from stepwell.dialects.types import ELEMENT_TYPES

MAX_RANK = 64
"""Dimensions of a constant; numpy has no more."""

SLICE = {"axis": 0, "start": 0, "end": -1, "stride": 1, "part_size": 1}
"""The attributes of a port that is cut into slices, and what they are when they are missing."""

PURPOSES = ("current_iteration", "execution_condition")
_COUNT = re.compile(r"[0-9]{1,20}")


def constant(data: dict[str, str], weights: Callable[[], SourceFile], where: str) -> Payload:
    """The values of a Const layer, which stay where they are."""
    for name in ("element_type", "shape", "offset", "size"):
        if name not in data:
            raise StepwellError(f"{where}: the constant has no attribute {name}")
    for name in ("offset", "size"):
        if not _COUNT.fullmatch(data[name]):
            raise StepwellError(f"{where}: attribute {name} is {quoted(data[name])}; it must be a number of bytes")
    offset, size = int(data["offset"]), int(data["size"])
    try:
        kind = attributes.element_type(data["element_type"])
        shape = attributes.shape(data["shape"])
    except ValueError as error:
        raise StepwellError(f"{where}: the constant's type {quoted(data['element_type'])} or shape: {error}") from None
    sizes = tuple(d for d in shape or () if isinstance(d, int))
    if shape is None or len(sizes) < len(shape) or kind.dtype is None:
        raise StepwellError(f"{where}: a constant has a type and a shape; {kind.name}[{data['shape']}] is not known")
    if len(sizes) > MAX_RANK:
        raise StepwellError(f"{where}: a constant of {len(sizes)} dimensions; there can be {MAX_RANK}")
    if kind.name == "string":
        return _strings(weights(), offset, size, sizes, where)
    nbytes = kind.nbytes(prod(sizes))
    if nbytes != size and not (nbytes == 0 and size == 1):
        raise StepwellError(f"{where}: {kind.name}[{data['shape']}] takes {nbytes} bytes, the file says {size}")
    try:
        return Stored(weights(), offset, kind, sizes)
    except StepwellError as error:
        raise StepwellError(f"{where}: {error}") from None


def _strings(file: SourceFile, offset: int, size: int, shape: tuple[int, ...], where: str) -> Payload:
    """The string blob: count, count + 1 offsets, UTF-8 bytes (spec: IR format, string constants)."""
    if size < 8 or offset + size > file.size:
        raise StepwellError(f"{where}: the string blob lies outside the weights file, which has {file.size} bytes")
    blob = file.pread(size, offset)
    count = int.from_bytes(blob[:4], "little", signed=True)
    if count != prod(shape) or size < 4 * (count + 2):
        raise StepwellError(f"{where}: the string blob holds {count} strings, the shape {list(shape)}")
    ends = np.frombuffer(blob[4 : 8 + 4 * count], "<i4").astype(np.int64)
    text = blob[8 + 4 * count :]
    if (np.diff(ends) < 0).any() or ends[0] != 0 or ends[-1] > len(text):
        raise StepwellError(f"{where}: the string blob's offsets are not in order")
    items = [text[a:b].decode("utf-8", "surrogateescape") for a, b in pairwise(ends.tolist())]
    return Values(np.array(items, dtype=object).reshape(shape), ELEMENT_TYPES["string"])


def ports(
    layer: Layer, port_map: str, parameters: dict[str, int], results: dict[str, int], fault: Fault
) -> list[Attribute]:
    """The inputs, outputs and back edges of a body whose Parameters and Results are at these positions."""
    outer_in = {p: i for i, p in enumerate(layer.inputs)}
    outer_out = {p.get("id"): i for i, p in enumerate(layer.outputs)}
    inputs = [
        _entry(node, outer_in, parameters, "parameter", layer, fault)
        for node in layer.element.findall(f"{port_map}/input")
    ]
    outputs = [
        _entry(node, outer_out, results, "result", layer, fault) for node in layer.element.findall(f"{port_map}/output")
    ]
    given = sorted(e["external"] for e in outputs if e["external"] >= 0)
    if given != list(range(len(layer.outputs))):
        raise fault(f"{layer}: <{port_map}> does not give each of its {len(layer.outputs)} outputs once")
    taken = [e["parameter"] for e in inputs]
    if len(set(taken)) < len(taken):
        raise fault(f"{layer}: <{port_map}> gives a Parameter two values")
    edges: list[Attribute] = []
    for edge in layer.element.findall("back_edges/edge"):
        a, b = edge.get("from-layer"), edge.get("to-layer")
        if a not in results or b not in parameters:
            raise fault(f"{layer}: a back edge from layer {a} to layer {b}; it leads from a Result to a Parameter")
        edges.append(attr({"result": results[a], "parameter": parameters[b]}))
    return [ArrayAttr(map(attr, inputs)), ArrayAttr(map(attr, outputs)), ArrayAttr(edges)]


def _entry(
    node: Any, outer: dict[str, int], inner: dict[str, int], name: str, layer: Layer, fault: Fault
) -> dict[str, Any]:
    port, id_ = node.get("external_port_id", "-1"), node.get("internal_layer_id")
    if id_ not in inner:
        raise fault(f"{layer}: the port map names layer {id_} of the body, which is no {name.capitalize()}")
    if port != "-1" and port not in outer:
        raise fault(f"{layer}: the port map names port {port}, which is not there")
    made: dict[str, Any] = {"external": outer.get(port, -1), name: inner[id_]}
    if node.get("axis") is not None:
        for key, default in SLICE.items():
            try:
                made[key] = attributes.integer(node.get(key, str(default)))
            except ValueError as error:
                raise fault(f"{layer}: the port map's {key} is {quoted(node.get(key))}; {error}") from None
        if made["stride"] == 0 or made["part_size"] <= 0:
            raise fault(f"{layer}: the port map's slices have stride {made['stride']}, size {made['part_size']}")
    purpose = node.get("purpose")
    if purpose:
        if purpose not in PURPOSES:
            raise fault(f"{layer}: a port's purpose is {quoted(purpose)}; it can be {attributes.one_of(PURPOSES)}")
        made["purpose"] = purpose
    return made

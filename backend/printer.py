"""Prints a module of `opset` operations as the XML of OpenVINO IR, version 10 or 11 (docs.openvino.ai › IR format).

Layers come in OpenVINO's own order: Parameters, then the others in program order, then Results; ids count from 0 in
each net. Ports say the inferred types: readers other than the runtime's rely on them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import Any

from xdsl.dialects.builtin import ArrayAttr, DictionaryAttr, FusedLoc, ModuleOp, StringAttr
from xdsl.ir import Attribute, Block, Operation, SSAValue

import stepwell
from stepwell.backend import attributes
from stepwell.backend.names import layer_names
from stepwell.backend.text import escape, escape_concealed, join_names
from stepwell.backend.version10 import prepared
from stepwell.backend.weights import Layout
from stepwell.dialects.errors import StepwellError
from stepwell.dialects.fields import attr, plain
from stepwell.dialects.opset.base import OpsetOp, layer_type
from stepwell.dialects.opset.infrastructure import ConstantOp, ParameterOp, ResultOp
from stepwell.dialects.payload import Payload
from stepwell.dialects.provenance import (
    INPUT_INFO,
    MODEL_INFO,
    OUTPUT_INFO,
    OUTPUT_NAMES,
    RT_INFO,
    describe,
    sources,
    tensor_names,
)
from stepwell.dialects.types import element, lower, print_shape, shape_of, upper

FUSED = "fused_names"
_TAG = re.compile(r"[A-Za-z_][A-Za-z0-9_.-]*")
SLICE_KEYS = ("start", "end", "stride", "part_size")


@lru_cache(maxsize=1 << 14)
def _port(type_: Attribute, depth: int) -> tuple[str, str]:
    """The precision of a port and the lines of its dimensions, indented for a net at `depth`."""
    kind = element(type_)
    if kind.carrier:
        raise StepwellError(f"{kind.name} is no type of OpenVINO; its values fit {kind.carrier}")
    # The runtime calls u1 by the name it had before there were element types.
    precision = "BIN" if kind.name == "u1" else kind.precision
    shape = shape_of(type_)
    tab = "\t" * (5 + 3 * depth)
    dims = "".join(f"{tab}<dim>{lower(d) if lower(d) == upper(d) else -1}</dim>\n" for d in shape or ())
    return precision, dims


def _info(tab: str, info: Attribute | None) -> str:
    """The `<rt_info>` of a layer or port: one element for each attribute."""
    if not isinstance(info, DictionaryAttr) or not info.data:
        return ""
    lines = [f"{tab}<rt_info>\n"]
    for name, fields in info.data.items():
        text = "".join(f' {k}="{escape(v)}"' for k, v in plain(fields).items())
        lines.append(f'{tab}\t<attribute name="{escape(name)}"{text} />\n')
    return "".join([*lines, f"{tab}</rt_info>\n"])


def _layer_info(op: Operation) -> Attribute | None:
    """The layer's own information, and where several source nodes became it, their names as the runtime keeps them."""
    info = op.attributes.get(RT_INFO)
    if not isinstance(op.location, FusedLoc):
        return info
    names = list(dict.fromkeys(name for name, _, _ in sources(op.location) if name))
    found = dict(info.data) if isinstance(info, DictionaryAttr) else {}
    if len(names) < 2 or FUSED in found:
        return info
    return DictionaryAttr(found | {FUSED: attr({"version": "0", "value": ", ".join(names)})})


def _at(op: Operation, key: str, index: int) -> Attribute | None:
    entries = op.attributes.get(key)
    return entries.data[index] if isinstance(entries, ArrayAttr) and index < len(entries.data) else None


class Printer:
    """Prints one model; `layout` says where each constant lies in the .bin file."""

    def __init__(self, layout: Layout, ir_version: int = 11):
        self.layout, self.ir_version = layout, ir_version
        self.out: list[str] = []

    def model(self, module: ModuleOp, info: Mapping[str, Any]) -> bytes:
        name = module.attributes.get("stepwell.name")
        title = name.data if isinstance(name, StringAttr) else "model"
        self.out = ['<?xml version="1.0"?>\n', f'<net name="{escape(title)}" version="{self.ir_version}">\n']
        self.net(module.body.block, 0)
        self.out += ["\t<rt_info>\n", *_tree(info, "\t\t"), "\t</rt_info>\n"] if info else ["\t<rt_info />\n"]
        self.out.append("</net>\n")
        return "".join(self.out).encode()

    def net(self, block: Block, depth: int) -> tuple[list[int], list[int]]:
        """The layers and edges of a block; gives the ids of its Parameters and of its Results."""
        ops: list[OpsetOp] = []
        for op in block.ops:
            if not isinstance(op, OpsetOp):
                raise StepwellError(
                    f"{describe(op)} is no operation of opset, of which IR is made: the pipeline ends before the model "
                    "is lowered; let it go on to opset (--dump-pipeline shows the whole one), or print it with --emit"
                )
            ops.append(op)
        first = [op for op in ops if isinstance(op, ParameterOp)]
        last = [op for op in ops if isinstance(op, ResultOp)]
        ops = [*first, *(op for op in ops if not isinstance(op, ParameterOp | ResultOp)), *last]
        ids: dict[Operation, int] = {op: i for i, op in enumerate(ops)}
        names = layer_names(ops)
        named: set[SSAValue] = set()
        tab = "\t" * (1 + 3 * depth)
        self.out.append(f"{tab}<layers>\n")
        for op in ops:
            self.layer(op, ids[op], names[op], depth, named)
        self.out.append(f"{tab}</layers>\n{tab}<edges>\n")
        edges: list[tuple[int, int, int, int]] = []
        for op in ops:
            for port, value in enumerate(op.operands):
                owner = value.owner
                assert isinstance(owner, Operation) and owner in ids, f"{describe(op)} uses a value of another net"
                edges.append((ids[owner], len(owner.operands) + value.index, ids[op], port))  # pyright: ignore[reportAttributeAccessIssue]: a result
        self.out.extend(
            f'{tab}\t<edge from-layer="{a}" from-port="{b}" to-layer="{c}" to-port="{d}" />\n'
            for a, b, c, d in sorted(edges)
        )
        self.out.append(f"{tab}</edges>\n")
        return [ids[op] for op in first], [ids[op] for op in last]

    def layer(self, op: OpsetOp, id_: int, name: str, depth: int, named: set[SSAValue]) -> None:
        out, tab = self.out, "\t" * (2 + 3 * depth)
        type_, version = layer_type(type(op))
        extra = self.output_names(op, named) if isinstance(op, ResultOp) and self.ir_version > 10 else ""
        out.append(f'{tab}<layer id="{id_}" name="{escape(name)}" type="{type_}" version="{version}"{extra}>\n')
        data = self.data(op)
        if data:
            text = " ".join(f'{k}="{escape(v)}"' for k, v in data.items())
            out.append(f"{tab}\t<data {text} />\n")
        out.append(_info(f"{tab}\t", _layer_info(op)))
        bodies = self.bodies(op, depth)
        if bodies:
            out.extend(bodies[0])
        count = len(op.operands)
        if count:
            out.append(f"{tab}\t<input>\n")
            for i, value in enumerate(op.operands):
                self.port(op, i, value, "", INPUT_INFO, i, depth)
            out.append(f"{tab}\t</input>\n")
        if op.results:
            out.append(f"{tab}\t<output>\n")
            for i, value in enumerate(op.results):
                joined = join_names(tensor_names(value))
                text = f' names="{escape_concealed(joined)}"' if joined else ""
                self.port(op, count + i, value, text, OUTPUT_INFO, i, depth)
            out.append(f"{tab}\t</output>\n")
        if bodies:
            out.extend(bodies[1])
        out.append(f"{tab}</layer>\n")

    def port(self, op: Operation, id_: int, value: SSAValue, names: str, key: str, index: int, depth: int) -> None:
        precision, dims = _port(value.type, depth)
        tab = "\t" * (4 + 3 * depth)
        info = _info(f"{tab}\t", _at(op, key, index)) if self.ir_version > 10 and key in op.attributes else ""
        if dims or info:
            self.out.append(f'{tab}<port id="{id_}" precision="{precision}"{names}>\n{dims}{info}{tab}</port>\n')
        else:
            self.out.append(f'{tab}<port id="{id_}" precision="{precision}"{names} />\n')

    def output_names(self, op: ResultOp, named: set[SSAValue]) -> str:
        """The Result's own tensor names; where it has none, the first Result of a value has those of the value."""
        own = op.attributes.get(OUTPUT_NAMES)
        names = list(plain(own)) if isinstance(own, ArrayAttr) else []
        value = op.operands[0]
        if own is None and value not in named:
            names = list(tensor_names(value))
        named.add(value)
        return f' output_names="{escape_concealed(join_names(names))}"' if names else ""

    def data(self, op: OpsetOp) -> dict[str, str]:
        if isinstance(op, ParameterOp):
            type_ = op.results[0].type
            return {"shape": print_shape(shape_of(type_)), "element_type": element(type_).name}
        if isinstance(op, ConstantOp):
            place = self.layout.place(op.payload)
            return {
                "element_type": op.payload.element.name,
                "shape": ", ".join(map(str, op.payload.shape)),
                "offset": str(place.offset),
                "size": str(place.size),
            }
        return attributes.write(op)

    def bodies(self, op: OpsetOp, depth: int) -> tuple[list[str], list[str]] | None:
        """The port maps of an operation with bodies, and the bodies, which follow its ports."""
        if not op.regions:
            return None
        # Only here: most models have no bodies, and do without the classes of what has them.
        from stepwell.dialects.opset.subgraph import IfOp, LoopOp, TensorIteratorOp

        if isinstance(op, IfOp):
            parts = [
                ("then_body", "then_port_map", op.then_body, op.then_input_ports, op.then_output_ports),
                ("else_body", "else_port_map", op.else_body, op.else_input_ports, op.else_output_ports),
            ]
        elif isinstance(op, LoopOp | TensorIteratorOp):
            parts = [("body", "port_map", op.body, op.input_ports, op.output_ports)]
        else:
            return None
        tab = "\t" * (3 + 3 * depth)
        port_maps: list[list[str]] = []
        bodies: list[str] = []
        kept = self.out
        for body, port_map, region, inputs, outputs in parts:
            self.out = bodies
            bodies.append(f"{tab}<{body}>\n")
            parameters, results = self.net(region.block, depth + 1)
            bodies.append(f"{tab}\t<rt_info />\n{tab}</{body}>\n")
            maps = [f"{tab}<{port_map}>\n"]
            maps.extend(_entry(f"{tab}\t", "input", e, 0, parameters[e["parameter"]]) for e in plain(inputs))
            maps.extend(_entry(f"{tab}\t", "output", e, len(op.operands), results[e["result"]]) for e in plain(outputs))
            maps.append(f"{tab}</{port_map}>\n")
            if not isinstance(op, IfOp) and op.back_edges.data:
                edges = "".join(
                    f'{tab}\t<edge from-layer="{results[e["result"]]}" to-layer="{parameters[e["parameter"]]}" />\n'
                    for e in plain(op.back_edges)
                )
                maps.append(f"{tab}<back_edges>\n{edges}{tab}</back_edges>\n")
            port_maps.append(maps)
        self.out = kept
        # The runtime writes the map of `else` first.
        return [line for maps in reversed(port_maps) for line in maps], bodies


def _entry(tab: str, tag: str, entry: dict[str, Any], ports_before: int, layer: int) -> str:
    external = entry["external"] + ports_before if entry["external"] >= 0 else -1
    axis = f' axis="{entry["axis"]}"' if "axis" in entry else ""
    rest = "".join(f' {k}="{entry[k]}"' for k in SLICE_KEYS) if axis else ""
    purpose = f' purpose="{entry["purpose"]}"' if "purpose" in entry else ""
    return f'{tab}<{tag}{axis} external_port_id="{external}" internal_layer_id="{layer}"{rest}{purpose} />\n'


def _is_tag(key: str) -> bool:
    return _TAG.fullmatch(key) is not None and key[:3].lower() != "xml"


def _tree(info: Mapping[str, Any], tab: str) -> Iterator[str]:
    """Model information; a key that cannot be an element's name is an `info` element's, as OpenVINO writes it."""
    for key, value in info.items():
        tag, name = (key, "") if _is_tag(key) else ("info", f' name="{escape(key)}"')
        if isinstance(value, Mapping):
            if value:
                yield f"{tab}<{tag}{name}>\n"
                yield from _tree(value, tab + "\t")
                yield f"{tab}</{tag}>\n"
            else:
                yield f"{tab}<{tag}{name} />\n"
        else:
            yield f'{tab}<{tag}{name} value="{escape(str(value))}" />\n'


def information(module: ModuleOp, conversion_parameters: Mapping[str, str] | None) -> dict[str, Any]:
    """The model's run-time information: what the module carries, our version, the parameters of the conversion."""
    carried = module.attributes.get(MODEL_INFO)
    found: dict[str, Any] = plain(carried) if isinstance(carried, DictionaryAttr) else {}
    if conversion_parameters is not None:
        found["conversion_parameters"] = {k: conversion_parameters[k] for k in sorted(conversion_parameters)}
        found["Stepwell_version"] = stepwell.__version__
    return {k: found[k] for k in sorted(found)}


def constants(module: ModuleOp) -> Iterator[Payload]:
    """The payloads of a module's constants, bodies included, in the order in which they are written."""
    return (op.payload for op in module.walk() if isinstance(op, ConstantOp))


def to_xml(module: ModuleOp, ir_version: int = 11) -> str:
    """The .xml of a module, without a .bin beside it."""
    module = prepared(module) if ir_version == 10 else module
    layout = Layout(constants(module))
    return Printer(layout, ir_version).model(module, information(module, None)).decode()


__all__ = ["Printer", "constants", "information", "to_xml"]

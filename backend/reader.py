"""Reads OpenVINO IR, version 10 and 11, into the `opset` dialect.

Constants stay in the .bin file. Types are inferred; what the file says of ports is used where inference is not
possible, as OpenVINO's own reader does. XML entities and document types are refused.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from dataclasses import dataclass, field
from functools import cache
from itertools import pairwise
from pathlib import Path
from typing import Any

import numpy as np
from lxml import etree  # pyright: ignore[reportAttributeAccessIssue]: lxml has no types
from xdsl.dialects.builtin import ArrayAttr, DictionaryAttr, ModuleOp, StringAttr
from xdsl.ir import Attribute, Block, Operation, Region, SSAValue

from stepwell.backend import attributes
from stepwell.backend.pairing import KEY, mismatch
from stepwell.backend.text import reveal, split_names, xml_text
from stepwell.dialects.base import form, segment_sizes
from stepwell.dialects.errors import InferenceError, StepwellError
from stepwell.dialects.fields import attr, plain
from stepwell.dialects.opset import Opset, subgraph
from stepwell.dialects.opset.base import OpsetOp, layer_type
from stepwell.dialects.opset.infrastructure import ConstantOp, ParameterOp, ResultOp
from stepwell.dialects.payload import Payload, SourceFile, Stored, Values
from stepwell.dialects.provenance import (
    INPUT_INFO,
    LAYER,
    OUTPUT_INFO,
    OUTPUT_NAMES,
    RT_INFO,
    location,
    set_tensor_names,
)
from stepwell.dialects.types import BY_PRECISION, ELEMENT_TYPES, parse_shape, tensor

ALIASES = {"Relu": "ReLU", "PRelu": "PReLU", "Softmax": "SoftMax", "Constant": "Const", "Xor": "Xor"}
MAX_DEPTH = 64


@cache
def _versions() -> dict[str, tuple[list[int], list[type[OpsetOp]]]]:
    """Layer type → its versions in ascending order, and their classes."""
    found: dict[str, list[tuple[int, type[OpsetOp]]]] = defaultdict(list)
    for cls in Opset.operations:
        type_, version = layer_type(cls)
        found[type_].append((int(version.removeprefix("opset")), cls))
    ordered = {t: sorted(v, key=lambda p: p[0]) for t, v in found.items()}
    return {t: ([n for n, _ in v], [cls for _, cls in v]) for t, v in ordered.items()}


def operation_class(type_: str, version: str) -> type[OpsetOp] | None:
    """The class of a layer: the newest version of the type that the layer's opset holds."""
    known = _versions().get(ALIASES.get(type_, type_))
    if known is None or not version.startswith("opset") or not version[5:].isdigit():
        return None
    versions, classes = known
    at = bisect_right(versions, int(version[5:]))
    # LogicalXor is listed with opset2 but was in opset1 too.
    return classes[max(at - 1, 0)] if at or type_ == "LogicalXor" else None


@dataclass
class _Layer:
    element: Any
    id: str
    name: str
    inputs: list[str] = field(default_factory=list)
    outputs: list[Any] = field(default_factory=list)


class _Reader:
    def __init__(self, path: Path):
        self.path = path
        self.bin = path.with_suffix(".bin")
        self._weights: SourceFile | None = None

    def error(self, message: str) -> StepwellError:
        return StepwellError(f"{self.path}: {message}")

    @property
    def weights(self) -> SourceFile:
        if self._weights is None:
            try:
                self._weights = SourceFile(self.bin)
            except OSError as error:
                raise self.error(f"the weights {self.bin.name} cannot be read: {error.strerror}") from None
        return self._weights

    def module(self) -> ModuleOp:
        parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, remove_comments=True)
        try:
            net = etree.fromstring(xml_text(self.path.read_bytes()), parser)
        except etree.XMLSyntaxError as error:
            raise self.error(f"not well-formed XML: {error.msg}") from None
        except OSError as error:
            raise self.error(f"cannot be read: {error.strerror}") from None
        if net.getroottree().docinfo.doctype:
            raise self.error("a document type is not allowed in IR")
        if net.tag != "net":
            raise self.error(f"the root element is <{net.tag}>, not <net>")
        version = net.get("version", "")
        if version not in ("10", "11"):
            raise self.error(f"IR version {version or 'missing'}; versions 10 and 11 can be read")
        block = Block()
        self.body(net, block, 0)
        module = ModuleOp(Region(block))
        module.attributes["stepwell.name"] = StringAttr(reveal(net.get("name", "")))
        info = net.find("rt_info")
        if info is not None and len(info):
            carried = module.attributes["stepwell.rt_info"] = _tree(info)
            self.check_pair(plain(carried))
        return module

    def check_pair(self, info: Any) -> None:
        """Refuse a .bin that is not the one written with this .xml."""
        recorded = info.get(KEY) if isinstance(info, dict) else None
        if isinstance(recorded, dict):
            difference = mismatch(self.weights.fd, recorded)
            if difference is not None:
                raise self.error(f"{self.bin.name} is not the file that was written with it: {difference}")

    def body(self, net: Any, block: Block, depth: int) -> tuple[dict[str, int], dict[str, int]]:
        """Read the layers of a net into a block; gives the positions of its Parameters and Results by layer id."""
        if depth > MAX_DEPTH:
            raise self.error(f"bodies are nested more than {MAX_DEPTH} deep")
        layers = self.layers(net)
        incoming: dict[tuple[str, str], tuple[str, str]] = {}
        for edge in net.findall("edges/edge"):
            source = (edge.get("from-layer"), edge.get("from-port"))
            target = (edge.get("to-layer"), edge.get("to-port"))
            if source[0] not in layers or target[0] not in layers:
                raise self.error(f"an edge from layer {source[0]} to layer {target[0]}: there is no such layer")
            if target in incoming:
                raise self.error(f'layer "{layers[target[0]].name}": two edges to input port {target[1]}')
            incoming[target] = source
        values: dict[tuple[str, str], SSAValue] = {}
        parameters: dict[str, int] = {}
        results: dict[str, int] = {}
        for layer in self.ordered(layers, incoming):
            operands: list[SSAValue] = []
            for port in layer.inputs:
                source = incoming.get((layer.id, port))
                if source is None:
                    raise self.error(f'layer "{layer.name}": nothing is connected to input port {port}')
                if source not in values:
                    raise self.error(f'layer "{layer.name}": layer {source[0]} has no output port {source[1]}')
                operands.append(values[source])
            op = self.layer(layer, operands, depth)
            block.add_op(op)
            for port, value in zip(layer.outputs, op.results, strict=False):
                values[layer.id, port.get("id")] = value
            kind = layer.element.get("type")
            if kind == "Parameter":
                parameters[layer.id] = len(parameters)
            elif kind == "Result":
                results[layer.id] = len(results)
        return parameters, results

    def layers(self, net: Any) -> dict[str, _Layer]:
        layers: dict[str, _Layer] = {}
        for element in net.findall("layers/layer"):
            layer = _Layer(element, element.get("id"), reveal(element.get("name") or ""))
            layer.inputs = [p.get("id") for p in element.findall("input/port")]
            layer.outputs = element.findall("output/port")
            if layer.id in layers:
                raise self.error(f"two layers have the id {layer.id}")
            layers[layer.id] = layer
        return layers

    def ordered(self, layers: dict[str, _Layer], incoming: dict[tuple[str, str], tuple[str, str]]) -> list[_Layer]:
        """The layers so that each follows those it uses, otherwise in file order."""
        done: set[str] = set()
        open_: set[str] = set()
        out: list[_Layer] = []
        for root in layers.values():
            stack = [root]
            while stack:
                layer = stack[-1]
                if layer.id in done:
                    stack.pop()
                    continue
                needs = [incoming[layer.id, p][0] for p in layer.inputs if (layer.id, p) in incoming]
                waiting = [n for n in needs if n not in done]
                if not waiting:
                    done.add(layer.id)
                    open_.discard(layer.id)
                    out.append(layer)
                    stack.pop()
                    continue
                open_.add(layer.id)
                if any(n in open_ for n in waiting):
                    raise self.error(f'layer "{layer.name}" is part of a cycle')
                stack.extend(layers[n] for n in reversed(waiting))
        return out

    def layer(self, layer: _Layer, operands: list[SSAValue], depth: int) -> Operation:
        element, where = layer.element, f'{self.path}: layer "{layer.name}"'
        type_, version = element.get("type", ""), element.get("version", "opset1")
        cls = operation_class(type_, version)
        if cls is None:
            raise StepwellError(f"{where}: operation {type_} of {version or 'no opset'} is not known")
        node = element.find("data")
        data = dict(node.attrib) if node is not None else {}
        at = location(layer.name, f"opset.{type_}", self.path.name, element.sourceline or 0)
        if issubclass(cls, ParameterOp):
            try:
                declared = tensor(data["element_type"], parse_shape(data["shape"]))
            except (KeyError, ValueError) as error:
                raise StepwellError(f"{where}: {error}") from None
            op: OpsetOp = ParameterOp.typed(declared)
        elif issubclass(cls, ConstantOp):
            op = ConstantOp.holding(self.constant(data, where))
        else:
            op = self.general(cls, layer, operands, attributes.read(cls, data, where), where, depth)
        op.location = at
        op.attributes[LAYER] = StringAttr(layer.name)
        set_tensor_names(op, [split_names(p.get("names", "")) for p in layer.outputs][: len(op.results)])
        if isinstance(op, ResultOp):
            # Without the attribute the Result has no names, not those of its value.
            op.attributes[OUTPUT_NAMES] = ArrayAttr(map(StringAttr, split_names(element.get("output_names", ""))))
        self.information(op, element)
        return op

    def information(self, op: OpsetOp, element: Any) -> None:
        """Keep the run-time information of a layer and of its ports."""
        info = _rt_info(element)
        if info is not None:
            op.attributes[RT_INFO] = info
        for key, tag in ((INPUT_INFO, "input"), (OUTPUT_INFO, "output")):
            found = [_rt_info(port) for port in element.findall(f"{tag}/port")]
            if any(found):
                op.attributes[key] = ArrayAttr([f or DictionaryAttr({}) for f in found])

    def general(
        self,
        cls: type[OpsetOp],
        layer: _Layer,
        operands: list[SSAValue],
        properties: dict[str, Attribute],
        where: str,
        depth: int,
    ) -> OpsetOp:
        missing = [
            name
            for name, definition in cls.get_irdl_definition().properties.items()
            if name not in properties
            and name not in attributes.HIDDEN | attributes.SUBGRAPH
            and type(definition).__name__ == "PropertyDef"
        ]
        if missing:
            raise StepwellError(f"{where}: attribute {missing[0]} is missing")
        sizes = operand_sizes(cls, len(operands))
        if sizes is None:
            raise StepwellError(f"{where}: {len(operands)} inputs do not fit {cls.name}")
        if form(cls).operand_segments is not None:
            properties["operandSegmentSizes"] = segment_sizes(sizes)
        regions: list[Region] = []
        if issubclass(cls, subgraph.IfOp):
            for branch in ("then", "else"):
                region, ports = self.sub_graph(layer, f"{branch}_body", f"{branch}_port_map", depth)
                regions.append(region)
                properties[f"{branch}_input_ports"], properties[f"{branch}_output_ports"], _ = ports
        elif issubclass(cls, subgraph.LoopOp | subgraph.TensorIteratorOp):
            region, ports = self.sub_graph(layer, "body", "port_map", depth)
            regions.append(region)
            properties["input_ports"], properties["output_ports"], properties["back_edges"] = ports
        op = cls.create(operands=operands, properties=properties, regions=regions)
        declared = [_port_type(p) for p in layer.outputs]
        try:
            op.set_result_types(declared)  # Some pages' number of results is not in their operands.
            types = op.infer()
        except NotImplementedError:
            types = declared
        except InferenceError as error:
            raise StepwellError(f"{where}: {error}") from None
        op.set_result_types(types)
        return op

    def sub_graph(self, layer: _Layer, body: str, port_map: str, depth: int) -> tuple[Region, list[Attribute]]:
        net, ports = layer.element.find(body), layer.element.find(port_map)
        if net is None:
            raise self.error(f'layer "{layer.name}": there is no <{body}>')
        block = Block()
        parameters, results = self.body(net, block, depth + 1)
        outer_in = {p: i for i, p in enumerate(layer.inputs)}
        outer_out = {p.get("id"): i for i, p in enumerate(layer.outputs)}

        def entry(node: Any, outer: dict[str, int], inner: dict[str, int], name: str) -> Attribute:
            port = node.get("external_port_id", "-1")
            if node.get("internal_layer_id") not in inner or (port != "-1" and port not in outer):
                raise self.error(f'layer "{layer.name}": the port map names a port or layer that is not there')
            made: dict[str, Any] = {
                "external": outer.get(port, -1),
                name: inner[node.get("internal_layer_id")],
            }
            if node.get("axis") is not None:
                for key, default in (("axis", 0), ("start", 0), ("end", -1), ("stride", 1), ("part_size", 1)):
                    made[key] = int(node.get(key, default))
            if node.get("purpose"):
                made["purpose"] = node.get("purpose")
            return attr(made)

        inputs = (
            [entry(n, outer_in, parameters, "parameter") for n in ports.findall("input")] if ports is not None else []
        )
        outputs = [entry(n, outer_out, results, "result") for n in ports.findall("output")] if ports is not None else []
        edges = [
            attr({"result": results[e.get("from-layer")], "parameter": parameters[e.get("to-layer")]})
            for e in layer.element.findall("back_edges/edge")
        ]
        return Region(block), [ArrayAttr(inputs), ArrayAttr(outputs), ArrayAttr(edges)]

    def constant(self, data: dict[str, str], where: str) -> Payload:
        try:
            kind = ELEMENT_TYPES[data["element_type"]]
            shape = parse_shape(data["shape"])
            offset, size = int(data["offset"]), int(data["size"])
            assert shape is not None and all(isinstance(d, int) for d in shape)
        except (AssertionError, KeyError, ValueError) as error:
            raise StepwellError(f"{where}: the constant's attributes are not complete: {error}") from None
        sizes: Any = shape
        if kind.name == "string":
            return self.strings(offset, size, sizes, where)
        made = Stored(self.weights, offset, kind, sizes)
        if made.nbytes != size and not (made.nbytes == 0 and size == 1):
            raise StepwellError(
                f"{where}: {kind.name}[{data['shape']}] takes {made.nbytes} bytes, the file says {size}"
            )
        return made

    def strings(self, offset: int, size: int, shape: tuple[int, ...], where: str) -> Payload:
        """The string blob: count, count+1 offsets, UTF-8 bytes (spec: IR format, string constants)."""
        if offset < 0 or size < 8 or offset + size > self.weights.size:
            raise StepwellError(f"{where}: the string blob lies outside the weights file")
        blob = self.weights.pread(size, offset)
        count = int(np.frombuffer(blob[:4], "<i4")[0])
        if count != int(np.prod(shape)) or size < 4 * (count + 2):
            raise StepwellError(f"{where}: the string blob holds {count} strings, the shape {list(shape)}")
        ends = np.frombuffer(blob[4 : 8 + 4 * count], "<i4")
        text = blob[8 + 4 * count :]
        if (np.diff(ends) < 0).any() or ends[0] != 0 or ends[-1] > len(text):
            raise StepwellError(f"{where}: the string blob's offsets are not in order")
        items = [text[a:b].decode("utf-8", "surrogateescape") for a, b in pairwise(ends)]
        return Values(np.array(items, dtype=object).reshape(shape), ELEMENT_TYPES["string"])


def operand_sizes(cls: type[OpsetOp], count: int) -> list[int] | None:
    """How `count` inputs fill the operand fields: optional ones from the front, the rest a variadic one takes."""
    fields = cls.get_irdl_definition().operands
    kinds = [type(d).__name__ for _, d in fields]
    single = kinds.count("OperandDef")
    spare = count - single
    if spare < 0:
        return None
    sizes: list[int] = []
    variadic = kinds.count("VarOperandDef")
    for kind in kinds:
        if kind == "OperandDef":
            sizes.append(1)
        elif kind == "OptOperandDef":
            taken = 1 if spare > 0 else 0
            spare -= taken
            sizes.append(taken)
        else:
            sizes.append(spare)
            spare = 0
    return sizes if spare == 0 or variadic else None


def _port_type(port: Any) -> Attribute:
    sizes = [int(d.text) for d in port.findall("dim")]
    precision = port.get("precision", "UNSPECIFIED")
    kind = ELEMENT_TYPES["u1"] if precision == "BIN" else BY_PRECISION.get(precision, ELEMENT_TYPES["dynamic"])
    return tensor(kind.mlir, parse_shape(",".join(map(str, sizes))))


def _rt_info(element: Any) -> DictionaryAttr | None:
    """The layer's run-time information: attribute name → its other fields."""
    found: dict[str, Attribute] = {}
    for node in element.findall("rt_info/attribute"):
        fields = {k: StringAttr(reveal(v)) for k, v in node.attrib.items() if k != "name"}
        found[reveal(node.get("name", ""))] = DictionaryAttr(fields)
    return DictionaryAttr(found) if found else None


def _tree(node: Any) -> Attribute:
    """Model run-time information: an element is its value, or a dictionary of its children.

    An `info` element with a name stands for a key that cannot be the name of an element.
    """
    value = node.get("value")
    if value is not None and not len(node):
        return StringAttr(reveal(value))
    return DictionaryAttr({reveal(c.get("name", "info")) if c.tag == "info" else c.tag: _tree(c) for c in node})


def read(path: Path | str) -> ModuleOp:
    """Read IR (`model.xml` with `model.bin` beside it) into a module of `opset` operations.

    Raises StepwellError with the file and the layer for anything that is not valid IR.
    """
    return _Reader(Path(path)).module()


__all__ = ["operand_sizes", "operation_class", "read"]

"""Reads OpenVINO IR, version 10 and 11, into the `opset` dialect.

Constants stay in the .bin file. Types are inferred; what the file says of ports is used where inference is not
possible, as OpenVINO's own reader does. A file that is not valid IR ends in a StepwellError, whatever is in it.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import defaultdict
from functools import cache
from pathlib import Path
from typing import Any

from xdsl.dialects.builtin import ArrayAttr, DictionaryAttr, ModuleOp, StringAttr
from xdsl.ir import Attribute, Block, Operation, Region, SSAValue
from xdsl.utils.exceptions import VerifyException

from stepwell.backend import attributes
from stepwell.backend.net import Layer, Port, layers, parse, regular
from stepwell.backend.pairing import KEY, mismatch
from stepwell.backend.reader_parts import constant, ports
from stepwell.backend.text import quoted, reveal, split_names
from stepwell.dialects.base import form, segment_sizes
from stepwell.dialects.errors import InferenceError, StepwellError
from stepwell.dialects.fields import plain
from stepwell.dialects.opset import Opset, subgraph
from stepwell.dialects.opset.base import OpsetOp, layer_type
from stepwell.dialects.opset.infrastructure import ConstantOp, ParameterOp, ResultOp
from stepwell.dialects.opset.movement import VariadicSplitOp
from stepwell.dialects.payload import SourceFile
from stepwell.dialects.provenance import (
    INPUT_INFO,
    LAYER,
    MODEL_INFO,
    OUTPUT_INFO,
    OUTPUT_NAMES,
    RT_INFO,
    location,
    set_tensor_names,
)
from stepwell.dialects.types import BY_PRECISION, ELEMENT_TYPES, static_shape, tensor

_OPSET = re.compile(r"opset[0-9]{1,9}")

UNFIT = (ArithmeticError, AssertionError, LookupError, TypeError, ValueError, VerifyException)
"""What inference of operands that the page does not allow may end in, where it does not check them itself."""

ALIASES = {"Relu": "ReLU", "PRelu": "PReLU", "Softmax": "SoftMax", "Constant": "Const", "Xor": "Xor"}
MAX_DEPTH = 32


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
    if known is None or not _OPSET.fullmatch(version):
        return None
    versions, classes = known
    at = bisect_right(versions, int(version[5:]))
    # LogicalXor is listed with opset2 but was in opset1 too.
    return classes[max(at - 1, 0)] if at or type_ == "LogicalXor" else None


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
            refusal = regular(self.bin)
            if refusal is not None:
                raise self.error(f"the weights {self.bin.name}: {refusal}")
            try:
                self._weights = SourceFile(self.bin)
            except OSError as error:
                raise self.error(f"the weights {self.bin.name} cannot be read: {error.strerror}") from None
        return self._weights

    def module(self) -> ModuleOp:
        net = parse(self.path, self.error)
        block = Block()
        self.body(net, block, 0)
        module = ModuleOp(Region(block))
        module.attributes["stepwell.name"] = StringAttr(reveal(net.get("name", "")))
        info = net.find("rt_info")
        if info is not None and len(info):
            carried = module.attributes[MODEL_INFO] = _tree(info)
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
        values: dict[Port, SSAValue] = {}
        parameters: dict[str, int] = {}
        results: dict[str, int] = {}
        for layer in layers(net, self.error):
            operands: list[SSAValue] = []
            for port in layer.inputs:
                source = layer.feeds[port]
                if source not in values:
                    raise self.error(f"{layer}: layer {source[0]} does not give its output port {source[1]}")
                operands.append(values[source])
            op = self.layer(layer, operands, depth)
            block.add_op(op)
            for port, value in zip(layer.outputs, op.results, strict=False):
                values[layer.id, port.get("id")] = value
            if isinstance(op, ParameterOp):
                parameters[layer.id] = len(parameters)
            elif isinstance(op, ResultOp):
                results[layer.id] = len(results)
        return parameters, results

    def layer(self, layer: Layer, operands: list[SSAValue], depth: int) -> Operation:
        element, where = layer.element, f"{self.path}: {layer}"
        version = element.get("version", "opset1")
        cls = operation_class(layer.type, version)
        if cls is None:
            kind = f"{quoted(layer.type)} of {quoted(version) if version else 'no opset'}"
            raise StepwellError(f"{where}: operation {kind} is not known")
        node = element.find("data")
        data = dict(node.attrib) if node is not None else {}
        at = location(layer.name, f"opset.{layer.type}", self.path.name, element.sourceline or 0)
        if issubclass(cls, ParameterOp):
            op: OpsetOp = ParameterOp.typed(attributes.parameter_type(data, where))
        elif issubclass(cls, ConstantOp):
            op = ConstantOp.holding(constant(data, lambda: self.weights, where))
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
        layer: Layer,
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
            raise StepwellError(f"{where}: attribute {attributes.SPELLING.get(missing[0], missing[0])} is missing")
        sizes = operand_sizes(cls, len(operands))
        if sizes is None:
            raise StepwellError(f"{where}: {len(operands)} inputs do not fit {cls.name.removeprefix('opset.')}")
        parts = plain(properties.get("num_splits"))
        if cls is VariadicSplitOp:
            lengths = static_shape(operands[2])
            parts = lengths[0] if lengths else None
        if parts is not None and parts != len(layer.outputs):
            # Inference makes as many results.
            raise StepwellError(f"{where}: it gives {parts} parts, its output ports are {len(layer.outputs)}")
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
        declared = [_port_type(p, where) for p in layer.outputs]
        try:
            op.set_result_types(declared)  # Some pages' number of results is not in their operands.
            types = op.infer()
        except NotImplementedError:
            types = declared
        except InferenceError as error:
            raise StepwellError(f"{where}: {error}") from None
        except UNFIT as error:
            raise StepwellError(f"{where}: its inputs and attributes do not fit together: {error}") from error
        op.set_result_types(types)
        return op

    def sub_graph(self, layer: Layer, body: str, port_map: str, depth: int) -> tuple[Region, list[Attribute]]:
        net = layer.element.find(body)
        if net is None:
            raise self.error(f"{layer}: there is no <{body}>")
        block = Block()
        parameters, results = self.body(net, block, depth + 1)
        return Region(block), ports(layer, port_map, parameters, results, self.error)


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


def _port_type(port: Any, where: str) -> Attribute:
    dims = [(d.text or "").strip() for d in port.findall("dim")]
    precision = port.get("precision", "UNSPECIFIED").upper()
    kind = ELEMENT_TYPES["u1"] if precision == "BIN" else BY_PRECISION.get(precision, ELEMENT_TYPES["dynamic"])
    try:
        return tensor(kind.mlir, attributes.shape(",".join(dims)))
    except ValueError as error:
        raise StepwellError(f"{where}: output port {port.get('id')}: {error}") from None


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

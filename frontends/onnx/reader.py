"""Reads ONNX models into the `onnx` dialect.

The weights stay in the file; functions are inlined; nodes are put in order. What an operator means is not looked at
here, and its results have no types: the lowering infers them.
"""

from __future__ import annotations

import secrets
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from xdsl.dialects.builtin import DictionaryAttr, IntegerAttr, ModuleOp, StringAttr
from xdsl.ir import Attribute, Block, Region

from stepwell.dialects import collector, diagnostics
from stepwell.dialects.errors import StepwellError
from stepwell.dialects.onnx import NEWEST
from stepwell.dialects.payload import BLOCK, SourceFile
from stepwell.dialects.provenance import location
from stepwell.dialects.structure import InputOp, OutputOp
from stepwell.frontends.faults import Fault
from stepwell.frontends.messages import quoted, text
from stepwell.frontends.onnx.body import Body
from stepwell.frontends.onnx.external import ExternalData
from stepwell.frontends.onnx.functions import check_inlining, functions_of, opset_imports
from stepwell.frontends.onnx.graph import graph_of
from stepwell.frontends.onnx.proto import parse
from stepwell.frontends.onnx.scope import Context, Scope
from stepwell.frontends.onnx.skeleton import skeleton
from stepwell.frontends.onnx.tensors import Tensors
from stepwell.frontends.onnx.types import contained, declared
from stepwell.frontends.protocol import foreign, head_of
from stepwell.frontends.window import Window
from stepwell.frontends.wire import Malformed

MIN_IMPORTS = 3
"""The IR version from which a model must say which operator sets it uses."""


def _load(path: Path, source: SourceFile, token: str) -> Any:
    """The ModelProto of a file, without its weights."""
    try:
        data = memoryview(source.pread(source.size, 0)) if source.size <= BLOCK else Window(source)
        model = parse(skeleton(data, token))
    except (Malformed, ValueError) as error:
        what = foreign(source.pread(min(source.size, 512), 0))
        cause = f"it is {what}" if what else f"damaged or cut short ({error})"
        raise StepwellError(f"{path}: this is not an ONNX model: {cause}") from None
    if not model.HasField("graph"):
        raise StepwellError(f"{path}: this is not an ONNX model: there is no graph in it")
    return model


def _opsets(model: Any) -> dict[str, int]:
    found = opset_imports(model.opset_import)
    if not found:
        if model.ir_version >= MIN_IMPORTS:
            raise Fault(f"it imports no operator set, as IR version {model.ir_version} requires")
        found[""] = 1
    if found.get("", 0) > NEWEST:
        diagnostics.warn(f"it imports operator set {found['']}, which is read as the newest that is known, {NEWEST}")
    return found


def _module(path: Path, source: SourceFile, model: Any, token: str, roots: Sequence[Path | str]) -> ModuleOp:
    graph = graph_of(model.graph)
    functions = functions_of(model.functions)
    if functions:
        check_inlining(graph.nodes, functions)
    tensors = Tensors(source, token, ExternalData(path, roots))
    opsets = _opsets(model)
    body = Body(path.name, tensors, functions, opsets)
    block, scope = Block(), Scope()
    held = {text(t.name) for t in graph.proto.initializer} | {
        text(t.values.name) for t in graph.proto.sparse_initializer
    }
    for index, info in enumerate(graph.proto.input):
        name = text(info.name)
        # Before IR version 4 every initialiser was an input too; as an input it is only a default.
        if name in held:
            continue
        try:
            if not name:
                raise Fault("it has no name")
            kind, inner = contained(info.type)
            type_ = declared(inner, "a model's input")
        except Fault as fault:
            raise Fault(f"the input {quoted(name)}: {fault}") from None
        properties: dict[str, Attribute] = {"tensor_name": StringAttr(name)}
        if kind:
            properties["container"] = StringAttr(kind)
        op = InputOp.create(result_types=[type_], properties=properties)
        body.stamp(op, name, "onnx.input", index, [name])
        scope.define(name, op.results[0])
        block.add_op(op)
    body.fill(graph, block, scope, Context(opsets), frozenset())
    for info in graph.proto.output:
        name = text(info.name)
        value = scope.given(name, "the output")
        at = location(name, "stepwell.output", path.name, 0)
        properties: dict[str, Attribute] = {"tensor_name": StringAttr(name)}
        if info.type.HasField("tensor_type") and info.type.tensor_type.HasField("shape"):
            properties["rank"] = IntegerAttr(len(info.type.tensor_type.shape.dim), 64)
        block.add_op(OutputOp.create(operands=[value], properties=properties, location=at))
    module = ModuleOp(Region(block))
    module.attributes["stepwell.name"] = StringAttr(text(model.graph.name))
    producer = f"{text(model.producer_name)} {text(model.producer_version)}".strip()
    if producer:
        module.attributes["stepwell.producer"] = StringAttr(producer)
    if model.metadata_props:
        entries = {text(e.key): StringAttr(text(e.value)) for e in model.metadata_props}
        module.attributes["stepwell.metadata"] = DictionaryAttr(entries)
    return module


def read(path: Path | str, *, external_data_roots: Sequence[Path | str] = ()) -> ModuleOp:
    """Read an ONNX model into a module of `onnx` operations.

    Raises StepwellError with the file and the node or tensor for anything that is not a valid model.
    `external_data_roots` are directories, besides the model's own, in which external data may lie.
    """
    path = Path(path)
    head_of(path)
    try:
        source = SourceFile(path)
        token = secrets.token_hex(16)
        with collector.paused():
            return _module(path, source, _load(path, source, token), token, external_data_roots)
    except OSError as error:
        raise StepwellError(f"{path}: the file cannot be read: {error.strerror}") from None
    except Fault as fault:
        raise StepwellError(f"{path}: {fault}") from None


__all__ = ["read"]

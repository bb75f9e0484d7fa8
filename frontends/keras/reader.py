"""Reads Keras models into the `keras` dialect: the configuration says what is computed; variables stay in the file."""

from __future__ import annotations

import json
import zlib
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from xdsl.dialects.builtin import ModuleOp, StringAttr
from xdsl.ir import Block, Region, SSAValue

from stepwell.dialects import collector, diagnostics
from stepwell.dialects.errors import InferenceError, StepwellError
from stepwell.dialects.payload import SourceFile
from stepwell.dialects.provenance import location, set_layer_name, set_tensor_names
from stepwell.dialects.structure import InputOp, OutputOp
from stepwell.dialects.types import Shape, tensor
from stepwell.frontends.faults import Fault
from stepwell.frontends.hdf5 import Hdf5, attribute
from stepwell.frontends.keras import CONFIG, HDF5, WEIGHTS
from stepwell.frontends.keras.archive import Archive
from stepwell.frontends.keras.builder import Builder
from stepwell.frontends.keras.config import Layer, Layers, parse, policy_of
from stepwell.frontends.keras.graph import Graph, chain, declared, is_chain, output_names
from stepwell.frontends.keras.stores import Numbered, Ordered
from stepwell.frontends.messages import quoted, text
from stepwell.frontends.protocol import head_of
from stepwell.frontends.window import Stored

Assets = Callable[[str], bytes | None]
"""The bytes of a file of the archive by its name; None where there is none."""


def _h5(path: Path) -> tuple[Layer, str, Assets]:
    """The model of an HDF5 file, with its variables."""
    source = SourceFile(path)
    file = Hdf5(Stored(source, 0, source.size))
    config = attribute(file.root, "model_config")
    if config is None:
        if "layer_names" in file.root.attrs or "_layer_checkpoint_dependencies" in file.root or "layers" in file.root:
            raise Fault(
                "this file has the variables of a Keras model but not its architecture; "
                "save the whole model with model.save('model.keras') and convert that"
            )
        raise Fault("this HDF5 file has no Keras model in it: it has no attribute 'model_config'")
    model = Layers().of(parse(_text(config), "the attribute 'model_config'"))
    # Files of the first releases have the groups of the layers at the top.
    root = "model_weights" if file.group("model_weights") is not None else ""
    Ordered(file, root).assign(model)
    version = attribute(file.root, "keras_version")
    return model, text(version) if isinstance(version, str | bytes) else "", lambda name: None


def _text(value: Any) -> bytes | str:
    if isinstance(value, bytes | str):
        return value
    found = getattr(value, "tobytes", None)
    if found is None:
        raise Fault("the attribute 'model_config' is not text")
    return bytes(found())


def _keras(path: Path) -> tuple[Layer, str, Assets]:
    """The model of a `.keras` archive or folder, with its variables."""
    archive = Archive(path)
    if not archive.has(CONFIG):
        raise Fault(f"there is no {CONFIG} in it, so the architecture is missing; save the model again with Keras")
    model = Layers().of(parse(archive.text(CONFIG), CONFIG))
    if archive.has(WEIGHTS):
        file = Hdf5(archive.open(WEIGHTS))
    elif archive.has("model.weights.npz"):
        raise Fault("its weights are a numpy archive; load it in Keras and save it as model.save('model.keras')")
    else:
        raise Fault(f"there is no {WEIGHTS} in it, so the variables are missing; save the model again with Keras")
    Numbered(file).assign(model)
    version = ""
    if archive.has("metadata.json"):
        try:
            found = json.loads(archive.text("metadata.json"))
            version = str(found.get("keras_version", "")) if isinstance(found, dict) else ""
        except (ValueError, RecursionError):
            diagnostics.warn("metadata.json in the archive cannot be read")
    return model, version, lambda name: archive.text(name) if archive.has(name) else None


def _policies(layer: Layer) -> Iterator[str]:
    yield policy_of(layer)
    for inner in layer.layers:
        yield from _policies(inner)


def _module(path: Path, model: Layer, version: str, assets: Assets) -> ModuleOp:
    block = Block()
    if not model.is_model:
        raise Fault(
            f"it is an object of the class {quoted(model.kind)}, whose code is not in the file; "
            "only Sequential and functional models can be converted"
        )
    casting = any(p != "float32" for p in _policies(model) if p != "string")
    builder = Builder(block, path.name, casting=casting, version=_major(version))
    builder.assets = assets
    if is_chain(model):
        names, given = _inputs_of_chain(builder, model)
        found = chain(builder, model, given)
        last = next((layer for layer in reversed(model.layers) if layer.class_name != "InputLayer"), model)
        outputs = [last.name] * len(found)
    else:
        graph = Graph(builder, model)
        names, given = [], []
        for name, *_ in graph.inputs:
            layer = graph.layers.get(name)
            if layer is None:
                raise Fault(f"the model has no layer {quoted(name)}, which is said to be an input")
            if layer.class_name != "InputLayer":
                raise Fault(f"{layer} is said to be an input, and is no input layer")
            names.append(name)
            given.append(_input(builder, layer, name, len(names)))
        graph.bind(given)
        found = graph.outputs()
        outputs = list(output_names(model.config.get("output_layers", [])))
    if not found:
        raise Fault("the model has no outputs")
    taken: set[str] = set()
    for value, name in zip(found, outputs, strict=True):
        unique, count = name, 0
        while unique in taken:
            count += 1
            unique = f"{name}_{count}"
        taken.add(unique)
        at = location(unique, "stepwell.output", path.name, 0)
        block.add_op(OutputOp.create(operands=[value], properties={"tensor_name": StringAttr(unique)}, location=at))
    module = ModuleOp(Region(block))
    module.attributes["stepwell.name"] = StringAttr(model.name)
    if version:
        module.attributes["stepwell.producer"] = StringAttr(f"Keras {version}")
    return module


def _major(version: str) -> int:
    """The release of Keras that wrote a file; before 2 files did not say it."""
    first = version.partition(".")[0]
    return int(first) if first.isdecimal() and len(first) < 4 else 1


def _inputs_of_chain(builder: Builder, model: Layer) -> tuple[list[str], list[SSAValue]]:
    """The input of a chain: its input layer, or what its first layer or the model says of it."""
    first: Layer | None = model.layers[0] if model.layers else None
    if first is None:
        raise Fault("the model has no layers")
    while first.is_model and first.layers and is_chain(first) and first.class_name != "InputLayer":
        first = first.layers[0]
    name = first.name if first.class_name == "InputLayer" else f"{first.name}_input"
    if declared(first) is None:
        shape = model.config.get("build_input_shape")
        if not isinstance(shape, list) and isinstance(model.build_config, dict):
            shape = model.build_config.get("input_shape")
        if isinstance(shape, list):
            dtype = first.config.get("dtype") if first.class_name != "Embedding" else "float32"
            first = Layer("InputLayer", {"batch_shape": shape, "dtype": dtype}, name)
    return [name], [_input(builder, first, name, 0)]


def _input(builder: Builder, layer: Layer, name: str, index: int) -> SSAValue:
    known = declared(layer)
    if known is None:
        diagnostics.warn(f"the model does not say the shape of its input {quoted(name)}; give it with --input")
    if layer.config.get("ragged"):
        raise Fault(f"{layer}: ragged inputs cannot be converted; OpenVINO's tensors have one length")
    if layer.config.get("sparse"):
        diagnostics.warn(f"the input {quoted(name)} is sparse in the model and dense in the IR")
    kind, dims = known or ("f32", None)
    shape: Shape = dims
    try:
        type_ = tensor(kind, shape)
    except InferenceError as error:
        raise Fault(f"{layer}: {error}") from None
    op = InputOp.create(result_types=[type_], properties={"tensor_name": StringAttr(name)})
    op.location = location(name, "keras.InputLayer", builder.file, index)
    set_layer_name(op, name)
    set_tensor_names(op, [(name,)])
    builder.block.add_op(op)
    return op.results[0]


def read(path: Path | str) -> ModuleOp:
    """Read a Keras model into a module of `keras` operations.

    Raises StepwellError with the file and the layer or variable for anything that is not a valid model.
    """
    path = Path(path)
    try:
        with collector.paused():
            whole = not path.is_dir() and head_of(path).startswith(HDF5)
            return _module(path, *(_h5(path) if whole else _keras(path)))
    except OSError as error:
        raise StepwellError(f"{path}: the file cannot be read: {error.strerror or error}") from None
    except zlib.error as error:
        raise StepwellError(f"{path}: a member of the archive is damaged ({error})") from None
    except RecursionError:
        raise StepwellError(f"{path}: the configuration is nested too deep to be that of a model") from None
    except Fault as fault:
        raise StepwellError(f"{path}: {fault}") from None


__all__ = ["read"]

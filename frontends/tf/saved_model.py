"""SavedModel folders: which of their graphs is read, what its signature says, and what initialises it.

saved_model.proto, meta_graph.proto. A MetaGraph is chosen by its tags, a signature by its key; inputs and outputs have
the names that the signature gives them.
"""

from __future__ import annotations

import difflib
import os
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from xdsl.dialects.builtin import DictionaryAttr, ModuleOp, StringAttr
from xdsl.ir import Attribute

from stepwell.dialects.errors import StepwellError
from stepwell.dialects.tf.base import ASSETS
from stepwell.frontends.faults import Fault
from stepwell.frontends.messages import listed, quoted, text
from stepwell.frontends.tf.checkpoint import Checkpoint
from stepwell.frontends.tf.forms import FILES
from stepwell.frontends.tf.graph import reference
from stepwell.frontends.tf.initialize import Step, tables
from stepwell.frontends.tf.proto import messages
from stepwell.frontends.tf.reader import Model, Names, load
from stepwell.frontends.tf.restore import Restorer
from stepwell.frontends.tf.types import shape_of, tensor_type

COLLECTED = "saved_model_assets"
SERVE = "serve"
DEFAULT = "serving_default"
INIT, TRAIN = "__saved_model_init_op", "__saved_model_train_op"
MAIN_OPS = ("saved_model_main_op", "main_op", "legacy_init_op")
"""Collections with the operation that initialises a model, the newest first."""


def read(
    path: Path,
    *,
    checkpoint: Path | str | None = None,
    tags: Sequence[str] = (),
    signature: str | None = None,
    outputs: Sequence[str] = (),
) -> ModuleOp:
    """Read a SavedModel, by its folder or its file, into a module of `tf` operations."""
    file = path
    if path.is_dir():
        file = next((path / name for name in FILES if (path / name).is_file()), path / FILES[0])
    path = file.parent
    message, tensors = load(file, "SavedModel")
    try:
        meta = chosen(message.meta_graphs, tags)
        key, signature_def = signature_of(meta.signature_def, signature)
        inputs, declared = named(signature_def.inputs)
        wanted, _ = named(signature_def.outputs)
        if not wanted:
            raise Fault(f"the signature {quoted(key)} has no outputs")
        files, assets = _assets(path, meta)
        restorer = _restorer(path, checkpoint)
        model = Model(path, meta.graph_def, tensors, restorer)
        fill = Step("tables", tables(model.nodes, tensors, path / "assets")[0].nodes, files)
        order = [fill, *steps(meta, files)]
        module = model.module(inputs, _selected(model, wanted, outputs), declared, order)
    except Fault as fault:
        raise StepwellError(f"{file}: {fault}") from None
    return with_assets(module, assets)


def with_assets(module: ModuleOp, files: Mapping[str, str]) -> ModuleOp:
    """The module, which says what its assets are and in which files: others are not opened."""
    if files:
        module.attributes[ASSETS] = DictionaryAttr({name: StringAttr(where) for name, where in files.items()})
    return module


def _restorer(path: Path, checkpoint: Path | str | None) -> Restorer:
    """The variables of a checkpoint that is given, or of the model's own, whose faults matter only if it is used."""
    if checkpoint is not None:
        return Restorer(Checkpoint.open(checkpoint))
    if not (path / "variables").is_dir():
        return Restorer(None, "the folder has no variables/variables.index")
    try:
        return Restorer(Checkpoint.open(path / "variables" / "variables"))
    except StepwellError as error:
        return Restorer(None, str(error))


def _selected(model: Model, wanted: dict[str, str], outputs: Sequence[str]) -> dict[str, str]:
    """The outputs to read: the signature's, and those asked for that are tensors of the graph."""
    known = set(wanted) | set(wanted.values())
    extra = {name: name for name in outputs if name not in known and reference(name)[0] in model.nodes}
    return wanted | extra


def chosen(metas: Sequence[Any], tags: Sequence[str]) -> Any:
    """The MetaGraph with these tags, by default `serve` or the only one; raises Fault with what there is."""
    if not metas:
        raise Fault("there is no graph in it")
    sets = [tuple(sorted(map(text, meta.meta_info_def.tags))) for meta in metas]
    wanted = tuple(sorted(set(tags) or {SERVE}))
    found = [meta for meta, own in zip(metas, sets, strict=True) if own == wanted]
    if not found and not tags and len(metas) == 1:
        return metas[0]
    if len(found) != 1:
        there = "; ".join(", ".join(map(quoted, own)) or "none" for own in sets[:8])
        what = "no graph has" if not found else "more than one graph has"
        raise Fault(f"{what} the tags {', '.join(map(quoted, wanted))}; there are: {there}; choose: --saved-model-tags")
    return found[0]


def signature_of(defs: Mapping[str, Any], key: str | None) -> tuple[str, Any]:
    """The signature of a key, by default `serving_default` or the only one; raises Fault with what there is."""
    there = sorted(text(name) for name in defs if name not in (INIT, TRAIN))
    if key is None:
        if DEFAULT in there:
            return DEFAULT, defs[DEFAULT]
        if len(there) == 1:
            return there[0], defs[there[0]]
        if not there:
            raise Fault("it has no signature: save it with one (signatures=…)")
        raise Fault(f"it has several signatures and no {quoted(DEFAULT)}; choose with --signature: {listed(there)}")
    if key not in there:
        near = difflib.get_close_matches(key, there, 1)
        hint = f"; did you mean {quoted(near[0])}?" if near else f"; it has {listed(there) or 'none'}"
        raise Fault(f"it has no signature {quoted(key)}{hint}")
    return key, defs[key]


def named(infos: Mapping[str, Any]) -> tuple[dict[str, str], dict[str, Attribute]]:
    """The tensors of a signature's inputs or outputs by name, in alphabetical order, and the types that it says."""
    tensors: dict[str, str] = {}
    types: dict[str, Attribute] = {}
    for key in sorted(infos):
        info, name = infos[key], text(key)
        try:
            match info.WhichOneof("encoding"):
                case "name":
                    tensors[name] = text(info.name)
                    types[name] = tensor_type(info.dtype, shape_of(info.tensor_shape))
                case "coo_sparse":
                    # A sparse tensor is three tensors.
                    for part, kind in (("indices", 9), ("values", info.dtype), ("dense_shape", 9)):
                        tensors[f"{name}:{part}"] = text(getattr(info.coo_sparse, f"{part}_tensor_name"))
                        types[f"{name}:{part}"] = tensor_type(kind, None)
                case "composite_tensor":
                    for index, part in enumerate(info.composite_tensor.components):
                        tensors[f"{name}:{index}"] = text(part.name)
                        types[f"{name}:{index}"] = tensor_type(part.dtype, shape_of(part.tensor_shape))
                case _:
                    raise Fault("it names no tensor")
        except Fault as fault:
            raise Fault(f"the signature's {quoted(name)}: {fault}") from None
    return tensors, types


def steps(meta: Any, files: Mapping[str, str]) -> list[Step]:
    """What initialises the variables and tables of a MetaGraph."""
    found = []
    restore = text(meta.saver_def.restore_op_name)
    if restore:
        found.append(Step("restore", (reference(restore)[0],)))
    main = next((name for name in MAIN_OPS if name in meta.collection_def), None)
    if main is not None:
        nodes = tuple(reference(text(n))[0] for n in meta.collection_def[main].node_list.value)
        found.append(Step("main", nodes, files))
    elif INIT in meta.signature_def:
        nodes = tuple(reference(text(o.name))[0] for o in meta.signature_def[INIT].outputs.values())
        found.append(Step("main", nodes, files))
    return found


def _assets(path: Path, meta: Any) -> tuple[dict[str, str], dict[str, str]]:
    """Nodes that name an asset and the asset's name; assets' names and their files."""
    nodes: dict[str, str] = {}
    files: dict[str, str] = {}
    folder = os.path.realpath(path / "assets")
    for each in (*meta.asset_file_def, *_collected(meta)):
        name = text(each.filename)
        target = os.path.realpath(os.path.join(folder, name)) if name and "\0" not in name else ""
        if not target.startswith(folder + os.sep):
            raise Fault(f"its asset {quoted(name)} would not be in the folder assets")
        nodes[reference(text(each.tensor_info.name))[0]] = name
        files[name] = target
    return nodes, files


def _collected(meta: Any) -> list[Any]:
    """The assets as TensorFlow 1 lists them."""
    if COLLECTED not in meta.collection_def:
        return []
    try:
        held = meta.collection_def[COLLECTED].any_list.value
        return [messages().parse("AssetFileDef", packed.value) for packed in held]
    except ValueError as error:
        raise Fault(f"the list of its assets is damaged ({error})") from None


__all__ = ["Names", "chosen", "named", "read", "signature_of", "steps"]

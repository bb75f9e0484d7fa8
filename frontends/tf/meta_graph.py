"""Graphs with the checkpoint of their variables beside them: MetaGraphs (`.meta`) and GraphDefs.

The values of variables are found as the graph restores them, or by the variables' names.
"""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from xdsl.dialects.builtin import ModuleOp

from stepwell.dialects.errors import StepwellError
from stepwell.frontends.faults import Fault
from stepwell.frontends.messages import text
from stepwell.frontends.tf.checkpoint import Checkpoint
from stepwell.frontends.tf.graph import Node, reference
from stepwell.frontends.tf.initialize import Step, tables
from stepwell.frontends.tf.reader import Model, load
from stepwell.frontends.tf.restore import Restorer, restoring
from stepwell.frontends.tf.saved_model import named, signature_of, with_assets

VARIABLES = frozenset({"VariableV2", "Variable", "VarHandleOp"})


def read_graph(path: Path, *, checkpoint: Path | str | None = None, outputs: Sequence[str] = ()) -> ModuleOp:
    """Read a GraphDef, binary or text, with the variables of a checkpoint, into a module of `tf` operations.

    Raises StepwellError with the file and the node or tensor for anything that is not a valid model.
    """
    graph, tensors = load(path, "GraphDef")
    try:
        if not graph.node:
            raise Fault("there is no node in the graph")
        restorer = None if checkpoint is None else Restorer(Checkpoint.open(checkpoint))
        model = Model(path, graph, tensors, restorer)
        steps = [] if restorer is None else [Step("restore", tuple(restoring(model.nodes)))]
        fill, files = tables(model.nodes, tensors, path.parent)
        module = model.module(None, selected(model, outputs, trained=restorer is not None), steps=[*steps, fill])
        return with_assets(module, files)
    except Fault as fault:
        raise StepwellError(f"{path}: {fault}") from None


def read_meta(
    path: Path,
    *,
    checkpoint: Path | str | None = None,
    signature: str | None = None,
    outputs: Sequence[str] = (),
) -> ModuleOp:
    """Read a MetaGraph with the checkpoint of its name, or another one, into a module of `tf` operations."""
    meta, tensors = load(path, "MetaGraphDef")
    try:
        if not meta.graph_def.node:
            raise Fault("there is no node in the graph")
        restorer = _restorer(path, meta, checkpoint)
        model = Model(path, meta.graph_def, tensors, restorer)
        restore = text(meta.saver_def.restore_op_name)
        roots = (reference(restore)[0],) if restore else tuple(restoring(model.nodes))
        fill, files = tables(model.nodes, tensors, path.parent)
        steps = [Step("restore", roots), fill]
        if signature is not None:
            inputs, declared = named((chosen := signature_of(meta.signature_def, signature)[1]).inputs)
            return with_assets(model.module(inputs, named(chosen.outputs)[0], declared, steps), files)
        return with_assets(model.module(None, selected(model, outputs, trained=True), steps=steps), files)
    except Fault as fault:
        raise StepwellError(f"{path}: {fault}") from None


def _restorer(path: Path, meta: Any, checkpoint: Path | str | None) -> Restorer:
    if checkpoint is None:
        # `model.meta` is beside `model.index`; a file that is just `.meta` beside `.index`.
        prefix = os.fspath(path).removesuffix(".meta")
        if not any(text(node.op) in VARIABLES for node in meta.graph_def.node):
            return Restorer(None)
        checkpoint = f"{prefix}.index" if os.path.lexists(f"{prefix}.index") else prefix
    try:
        return Restorer(Checkpoint.open(checkpoint))
    except StepwellError as error:
        return Restorer(None, str(error))


def selected(model: Model, outputs: Sequence[str], trained: bool) -> dict[str, str] | None:
    """The outputs asked for, where they are tensors of the graph; otherwise its ends, as `trained` graphs have them."""
    found = {name: name for name in outputs if reference(name)[0] in model.nodes}
    return found or (ends(model.nodes) if trained else None)


def ends(nodes: Mapping[str, Node]) -> dict[str, str] | None:
    """The tensors that a graph with variables computes from its inputs and does not use.

    What saves, restores, sets up or trains variables is left out. None where nothing is left: then all ends are meant.
    """
    fed = {name for name, node in nodes.items() if node.op in SOURCES}
    users: dict[str, list[str]] = {}
    for node in nodes.values():
        for name, _, _ in node.inputs:
            users.setdefault(name, []).append(node.name)
    reached, work = set(fed), list(fed)
    while work:
        for user in users.get(work.pop(), ()):
            if user not in reached and not nodes[user].op.startswith(CHANGES):
                reached.add(user)
                work.append(user)
    last = [
        nodes[name]
        for name in nodes
        if name in reached and name not in fed and not any(user in reached for user in users.get(name, ()))
    ]
    last = [node for node in last if node.op not in SILENT and not node.op.endswith("Summary")]
    changing = {name for name, takers in users.items() if any(nodes[t].op.startswith(CHANGES) for t in takers)}
    last = [node for node in last if node.name not in changing and not _is_plumbing(node, nodes)] or last
    return {node.name: f"{node.name}:0" for node in last} or None


def _is_plumbing(node: Node, nodes: Mapping[str, Node]) -> bool:
    """Whether nobody means a node as an output: gradients, shapes, and what tf.cond makes of its predicate."""
    source = nodes.get(node.inputs[0][0]) if node.inputs else None
    beside = node.op == "Identity" and source is not None and (source.op in SOURCES or source.op.endswith("Switch"))
    return beside or node.op in ("Shape", "ShapeN", "Size", "Rank") or node.name.startswith("gradients")


SOURCES = frozenset(
    {"Placeholder", "IteratorGetNext", "QueueDequeueV2", "QueueDequeueManyV2", "QueueDequeueUpToV2", "ReadFile"}
)
CHANGES = (
    *("Assign", "Apply", "Scatter", "SparseApply", "Save"),
    *("ResourceApply", "ResourceScatter", "ResourceSparse"),
)
SILENT = frozenset({"NoOp", "Assert", "Print", "PrintV2", "Const"})


__all__ = ["ends", "read_graph", "read_meta"]

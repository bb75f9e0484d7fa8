"""GraphDefs, frozen or with the variables of a checkpoint; and what the outputs of a graph with variables are."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from xdsl.dialects.builtin import ModuleOp

from stepwell.dialects.errors import StepwellError
from stepwell.frontends.faults import Fault
from stepwell.frontends.tf.graph import Node, reference
from stepwell.frontends.tf.initialize import Step, tables
from stepwell.frontends.tf.reader import Model, load
from stepwell.frontends.tf.tensors import Tensors


def read_graph(path: Path, *, checkpoint: Path | str | None = None, outputs: Sequence[str] = ()) -> ModuleOp:
    """Read a GraphDef, binary or text, with the variables of a checkpoint, into a module of `tf` operations.

    Raises StepwellError with the file and the node or tensor for anything that is not a valid model.
    """
    graph, tensors = load(path, "GraphDef")
    try:
        if not graph.node:
            raise Fault("there is no node in the graph")
        if checkpoint is None:
            model, steps = Model(path, graph, tensors), []
        else:
            model, steps = _restored(path, graph, tensors, checkpoint)
        fill, files = tables(model.nodes, tensors, path.parent)
        module = model.module(None, selected(model, outputs, trained=checkpoint is not None), steps=[*steps, fill])
        if not files:
            return module
        from stepwell.frontends.tf.saved_model import with_assets

        return with_assets(module, files)
    except Fault as fault:
        raise StepwellError(f"{path}: {fault}") from None


def _restored(path: Path, graph: Any, tensors: Tensors, checkpoint: Path | str) -> tuple[Model, list[Step]]:
    from stepwell.frontends.tf.checkpoint import Checkpoint
    from stepwell.frontends.tf.restore import Restorer, restoring

    model = Model(path, graph, tensors, Restorer(Checkpoint.open(checkpoint)))
    return model, [Step("restore", tuple(restoring(model.nodes)))]


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


__all__ = ["ends", "read_graph", "selected"]

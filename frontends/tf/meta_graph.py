"""MetaGraphs (`.meta`) with the checkpoint of their variables beside them.

The values of variables are found as the graph restores them, or by the variables' names.
"""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from xdsl.dialects.builtin import ModuleOp

from stepwell.dialects.errors import StepwellError
from stepwell.frontends.faults import Fault
from stepwell.frontends.messages import text
from stepwell.frontends.tf.checkpoint import Checkpoint
from stepwell.frontends.tf.graph import reference
from stepwell.frontends.tf.graph_def import selected
from stepwell.frontends.tf.initialize import Step, tables
from stepwell.frontends.tf.reader import Model, load
from stepwell.frontends.tf.restore import Restorer, restoring
from stepwell.frontends.tf.saved_model import named, signature_of, with_assets

VARIABLES = frozenset({"VariableV2", "Variable", "VarHandleOp"})


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


__all__ = ["read_meta"]

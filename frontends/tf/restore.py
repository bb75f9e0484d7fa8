"""Variables' values out of a checkpoint, in the place of the operations that restore them.

Restore, RestoreSlice, RestoreV2 -> a constant for each result. A variable that the checkpoint has not stays an
operation that says so, since a graph may restore more than the model uses.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

import numpy as np
from xdsl.dialects.builtin import StringAttr
from xdsl.ir import Operation

from stepwell.dialects.errors import StepwellError
from stepwell.dialects.fields import attr
from stepwell.dialects.payload import Payload
from stepwell.dialects.tf.base import ANY_TENSOR, REFUSAL, UnknownOp
from stepwell.dialects.tf.transforms.building import holding
from stepwell.frontends.faults import Fault
from stepwell.frontends.messages import text
from stepwell.frontends.tf.checkpoint import Checkpoint
from stepwell.frontends.tf.graph import Node
from stepwell.frontends.tf.proto import messages
from stepwell.frontends.tf.slices import spell
from stepwell.frontends.tf.tensors import Tensors

RESTORES = {"Restore": (1, None), "RestoreSlice": (1, 2), "RestoreV2": (1, 2)}
"""Operators, and their inputs with the names of variables and with the parts of them."""

ASSIGNS = ("Assign", "AssignVariableOp")
PASSING = ("Identity", "Reshape", "Cast")
OBJECTS = "_CHECKPOINTABLE_OBJECT_GRAPH"

_PART = re.compile(r"(.+)/part_(\d+)", re.DOTALL)


class Restorer:
    """Makes constants of what a graph restores; without a checkpoint, operations that say why there are none."""

    def __init__(self, checkpoint: Checkpoint | None, missing: str = ""):
        self.checkpoint, self.missing = checkpoint, missing
        self._objects: dict[str, str] | None = None

    def operations(self, node: Node, nodes: Mapping[str, Node], tensors: Tensors) -> list[Operation] | None:
        """An operation for each result of a node that restores variables; None for any other node."""
        if node.op not in RESTORES or len(node.inputs) < 2:
            return None
        at, parts_at = RESTORES[node.op]
        names = strings_of(node, at, nodes, tensors)
        parts = [""] * len(names or ()) if parts_at is None else strings_of(node, parts_at, nodes, tensors)
        if names is None or parts is None or len(parts) != len(names):
            return None
        return [self._made(name, part) for name, part in zip(names, parts, strict=True)]

    def _made(self, name: str, part: str) -> Operation:
        try:
            if self.checkpoint is None:
                raise StepwellError(f"the variables of the graph have no values: {self.missing}")
            return holding(self.checkpoint.payload(name, part))
        except StepwellError as error:
            return refused(str(error))

    def by_name(self, name: str) -> Operation | None:
        """The value of a variable of this name, where nothing in the graph says how it is restored."""
        checkpoint = self.checkpoint
        if checkpoint is None:
            return None
        for key in (name, self._of_object(name)):
            if key is not None and key in checkpoint:
                return self._made(key, "")
        found = _PART.fullmatch(name)
        if found is not None and found[1] in checkpoint:
            parts = checkpoint.parts(found[1])
            if int(found[2]) < len(parts):
                shape = " ".join(map(str, checkpoint.variable(found[1]).shape))
                return self._made(found[1], f"{shape} {spell(parts[int(found[2])])}")
        return None

    def _of_object(self, name: str) -> str | None:
        """The key of a variable in a checkpoint of objects (TensorFlow 2), which says their names."""
        assert self.checkpoint is not None
        if self._objects is None:
            self._objects = {}
            if OBJECTS in self.checkpoint:
                data = self.checkpoint.payload(OBJECTS).array().reshape(-1)[0].encode("utf-8", "surrogateescape")
                try:
                    graph = messages().parse("TrackableObjectGraph", data)
                except ValueError as error:
                    raise Fault(f"the checkpoint's graph of objects is damaged ({error})") from None
                for node in graph.nodes:
                    for each in node.attributes:
                        self._objects.setdefault(text(each.full_name), text(each.checkpoint_key))
        return self._objects.get(name)


def refused(why: str) -> Operation:
    """An operation that stands for a value that there is not."""
    made = UnknownOp.create(
        result_types=[ANY_TENSOR], properties={"op_type": StringAttr("RestoreV2"), "given": attr({})}
    )
    made.attributes[REFUSAL] = StringAttr(why)
    return made


def strings_of(node: Node, at: int, nodes: Mapping[str, Node], tensors: Tensors) -> list[str] | None:
    """The strings of a constant input."""
    held = _constant(node, at, nodes, tensors)
    if held is None or held.element.name != "string":
        return None
    return [str(s) for s in np.asarray(held.array(), object).reshape(-1)]


def _constant(node: Node, at: int, nodes: Mapping[str, Node], tensors: Tensors) -> Payload | None:
    seen: set[str] = set()
    while at < len(node.inputs):
        source = nodes.get(node.inputs[at][0])
        if source is None or source.name in seen:
            return None
        seen.add(source.name)
        if source.op == "Const" and "value" in source.proto.attr:
            return tensors.payload(source.proto.attr["value"].tensor)
        if source.op != "Identity":
            return None
        node, at = source, 0
    return None


def restoring(nodes: Mapping[str, Node]) -> list[str]:
    """The assignments of a graph whose values are restored."""
    found = []
    for node in nodes.values():
        if node.op not in ASSIGNS or len(node.inputs) < 2:
            continue
        at: Any = nodes.get(node.inputs[1][0])
        seen: set[str] = set()
        while at is not None and at.op in PASSING and at.inputs and at.name not in seen:
            seen.add(at.name)
            at = nodes.get(at.inputs[0][0])
        if at is not None and at.op in RESTORES:
            found.append(node.name)
    return found


__all__ = ["RESTORES", "Restorer", "refused", "restoring", "strings_of"]

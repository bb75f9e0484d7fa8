"""What the names of `--input` and `--output` mean in a source module: inputs, tensors, nodes and ports of nodes.

A name is looked for as an input, as a tensor, as a node, as `node:port` (an output of a node) and as `port:node` (what
feeds an input of a node), in this order.
"""

from __future__ import annotations

import difflib
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from xdsl.dialects.builtin import ModuleOp
from xdsl.ir import Block, Operation, SSAValue

from stepwell.dialects.base import form
from stepwell.dialects.errors import StepwellError
from stepwell.dialects.opset.infrastructure import ParameterOp, ResultOp
from stepwell.dialects.provenance import layer_name, tensor_names
from stepwell.dialects.structure import InputOp, OutputOp

INPUTS = (InputOp, ParameterOp)
OUTPUTS = (OutputOp, ResultOp)


@dataclass(frozen=True)
class Place:
    """Where a model is cut or read: values, or inputs of a node by their ports. `name` is how the user wrote it."""

    name: str
    values: tuple[SSAValue, ...] = ()
    ports: tuple[tuple[Operation, int, int], ...] = ()
    """The node, the position of the operand, and the port, which counts operands that are left out."""
    node: bool = False
    """Whether a node is named without a port."""


@dataclass
class Names:
    """The names of a module: its inputs, its tensors and its nodes; `inner` are those in branches and loop bodies."""

    inputs: dict[str, SSAValue] = field(default_factory=dict)
    outputs: dict[str, SSAValue] = field(default_factory=dict)
    tensors: dict[str, SSAValue] = field(default_factory=dict)
    nodes: dict[str, list[Operation]] = field(default_factory=lambda: defaultdict(list))
    inner: set[str] = field(default_factory=set)

    @classmethod
    def of(cls, module: ModuleOp) -> Names:
        names = cls()
        for op in module.body.block.ops:
            if isinstance(op, INPUTS):
                names.inputs[label(op)] = op.results[0]
                for name in tensor_names(op.results[0]):
                    names.inputs.setdefault(name, op.results[0])
            elif isinstance(op, OUTPUTS):
                names.outputs[label(op)] = op.operands[0]
            else:
                for value in op.results:
                    for name in tensor_names(value):
                        names.tensors[name] = value
                if (name := layer_name(op)) is not None:
                    names.nodes[name].append(op)
            for region in op.regions:
                for inner in region.walk():
                    names.inner.update(n for v in inner.results for n in tensor_names(v))
                    names.inner.add(layer_name(inner) or "")
        return names

    def find(self, name: str, option: str, *, nodes: bool = False) -> Place:
        """The place of a name; a name that is none is a StepwellError with near ones.

        With `nodes` a name that a tensor has as well is that of the node.
        """
        value = self.inputs.get(name)
        if value is None and not (nodes and name in self.nodes):
            value = self.tensors.get(name)
        if value is not None:
            return Place(name, (value,))
        if name in self.nodes:
            op = self._node(name, option)
            return Place(name, tuple(op.results), _ports(op), node=True)
        found = self._port(name, option)
        if found is not None:
            return found
        raise StepwellError(f"{option}: {self._miss(name, option)}")

    def _port(self, name: str, option: str) -> Place | None:
        before, _, after = name.rpartition(":")
        if before and after.isdecimal():
            if before in self.inputs:
                if int(after) == 0:
                    return Place(name, (self.inputs[before],))
                raise StepwellError(f"{option}: '{before}' is an input of the model and has no port {after}")
            if before in self.nodes:
                op = self._node(before, option)
                if int(after) >= len(op.results):
                    raise StepwellError(f"{option}: node '{before}' has {len(op.results)} outputs, and no port {after}")
                return Place(name, (op.results[int(after)],))
        before, _, after = name.partition(":")
        if after and before.isdecimal():
            if after in self.inputs:
                raise StepwellError(
                    f"{option}: '{after}' is an input of the model: it has no ports; give its name only"
                )
            if after in self.nodes:
                op = self._node(after, option)
                ports = [entry for entry in _ports(op) if entry[2] == int(before)]
                if not ports:
                    known = ", ".join(str(p) for _, _, p in _ports(op)) or "none"
                    raise StepwellError(f"{option}: node '{after}' has no input port {before}; there are {known}")
                return Place(name, (op.operands[ports[0][1]],), tuple(ports))
        return None

    def _node(self, name: str, option: str) -> Operation:
        found = self.nodes[name]
        if len(found) > 1:
            shown = ", ".join(t for op in found[:4] for v in op.results for t in tensor_names(v)[:1])
            raise StepwellError(f"{option}: {len(found)} nodes are named '{name}'; name a tensor instead: {shown}")
        return found[0]

    def _miss(self, name: str, option: str) -> str:
        if name in self.inner:
            return f"'{name}' is inside a branch or a loop body; the model can be cut outside of these only"
        known = dict.fromkeys([*self.inputs, *self.outputs, *self.tensors, *self.nodes])
        near = close(name, known)
        hint = f"; did you mean {' or '.join(repr(n) for n in near)}?" if near else ""
        if not near:
            shown = list(dict.fromkeys(label(v.owner) for v in self.inputs.values() if isinstance(v.owner, Operation)))
            what = "outputs" if option.startswith(("--output", "--transformations-config")) else "inputs"
            hint = f"; its {what} are {', '.join((list(self.outputs) if what == 'outputs' else shown)[:8]) or 'none'}"
        return f"the model has no input, tensor or node named '{name}'{hint}"


def close(name: str, known: Iterable[str], count: int = 3) -> list[str]:
    """The names that are nearest: alike, alike but for case, or alike in the last parts of a path."""
    names = list(known)
    same = [n for n in names if n.lower() == name.lower()]
    depth = name.count("/") + 1
    tails: dict[str, str] = {}
    for full in names:
        tails.setdefault("/".join(full.split("/")[-depth:]), full)
    near = difflib.get_close_matches(name, names, count) if len(names) < 20_000 else []
    ends = difflib.get_close_matches(name, tails, count) if len(names) < 20_000 else []
    return list(dict.fromkeys([*same, *near, *(tails[end] for end in ends)]))[:count]


def label(op: Operation) -> str:
    """The name of an input or output."""
    if isinstance(op, InputOp | OutputOp):
        return op.label
    value = op.results[0] if isinstance(op, ParameterOp) else op.operands[0]
    names = tensor_names(value)
    return names[0] if names else layer_name(op) or ""


def _ports(op: Operation) -> tuple[tuple[Operation, int, int], ...]:
    """The operands of a node with the ports that they are at: those that are left out have ports too."""
    segments = form(type(op)).operand_segments  # pyright: ignore[reportArgumentType]: all have definitions
    sizes = op.properties.get("operandSegmentSizes")
    if segments is None or sizes is None:
        return tuple((op, i, i) for i in range(len(op.operands)))
    found: list[tuple[Operation, int, int]] = []
    operand = port = 0
    for kind, size in zip(segments, sizes.get_values(), strict=True):  # pyright: ignore[reportAttributeAccessIssue]: integers
        for _ in range(size):
            found.append((op, operand, port))
            operand, port = operand + 1, port + 1
        port += kind == "optional" and size == 0
    return tuple(found)


def varying(block: Block) -> set[SSAValue]:
    """The values of a block that depend on an input of the model."""
    found: set[SSAValue] = set()
    for op in block.ops:
        if isinstance(op, INPUTS) or any(v in found for v in operands_of(op)):
            found.update(op.results)
    return found


def operands_of(op: Operation) -> Iterable[SSAValue]:
    """The values that an operation needs: its operands, and what its regions take from outside."""
    return op.operands if not op.regions else (v for inner in op.walk() for v in inner.operands)


def inputs(module: ModuleOp) -> Sequence[InputOp | ParameterOp]:
    """The inputs of a module in order."""
    return [op for op in module.body.block.ops if isinstance(op, INPUTS)]


__all__ = ["INPUTS", "OUTPUTS", "Names", "Place", "close", "inputs", "label", "operands_of", "varying"]

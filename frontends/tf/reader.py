"""GraphDefs as modules of the `tf` dialect.

The weights stay in their files. The graph's functions are operations of their own, `tf.Function`; nodes that no output
needs are left out; the others stand in an order in which each follows what it uses. Shapes are not looked at here: the
lowering infers them.
"""

from __future__ import annotations

import os
import re
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from xdsl.dialects.builtin import ModuleOp, StringAttr
from xdsl.ir import Attribute, Block, Region

from stepwell.dialects.errors import StepwellError
from stepwell.dialects.payload import BLOCK, SourceFile, payload
from stepwell.dialects.provenance import add_tensor_names, location
from stepwell.dialects.structure import InputOp, OutputOp, YieldOp
from stepwell.dialects.walk import operations
from stepwell.frontends.faults import Fault
from stepwell.frontends.messages import quoted, text
from stepwell.frontends.protocol import foreign
from stepwell.frontends.tf.body import Body, Values
from stepwell.frontends.tf.graph import Node, leaves, needed, nodes_of, ordered, reference
from stepwell.frontends.tf.initialize import Step
from stepwell.frontends.tf.proto import messages
from stepwell.frontends.tf.skeleton import skeleton
from stepwell.frontends.tf.tensors import Tensors
from stepwell.frontends.tf.types import numbered, shape_of, tensor_type
from stepwell.frontends.window import Window
from stepwell.frontends.wire import Malformed

if TYPE_CHECKING:
    from stepwell.dialects import tf
    from stepwell.frontends.tf.restore import Restorer

NO_OUTPUTS = frozenset({"Const", "Assign", "NoOp", "Placeholder", "Assert", "Print", "PrintV2", "ControlTrigger"})
"""Operators at the end of a graph that nobody means as an output."""

FIRST_ONLY = frozenset({"CTCLoss", "CTCLossV2"})
"""Operators at the end of a graph of which only the first output is meant: the others serve training."""

UNUSED = "unused_control_flow_input"
"""How TensorFlow 2 names a placeholder that stands for what a loop or branch does not use, where it freezes a function
into Switch and Merge."""

Names = Mapping[str, str]
"""Names that inputs or outputs shall have → the tensors that they are (`dense/BiasAdd:0`)."""


def load(path: Path, root: str) -> tuple[Any, Tensors]:
    """A message of a file in binary or text format, without its weights, and the reader of those."""
    source, token = SourceFile(path), os.urandom(16)
    tensors = Tensors(source, token)
    try:
        if is_text(source.pread(min(source.size, 512), 0)):
            data = source.pread(source.size, 0).decode("utf-8")
            return messages().parse_text(root, numbered(data)), tensors
        whole = memoryview(source.pread(source.size, 0)) if source.size <= BLOCK else Window(source)
        return messages().parse(root, skeleton(whole, root, token)), tensors
    except (Malformed, ValueError) as error:
        what = foreign(source.pread(min(source.size, 512), 0))
        cause = f"it is {what}" if what else f"damaged or cut short ({error})"
        raise StepwellError(f"{path}: this is not a TensorFlow model: {cause}") from None


def is_text(head: bytes) -> bool:
    """Whether a file with these first bytes is in text format."""
    start = head.lstrip(b"\xef\xbb\xbf \t\r\n")
    return (not any(b < 9 or 13 < b < 32 for b in head) and start[:1].isalpha()) or start[:1] == b"#"


def library_of(graph: Any) -> dict[str, Any]:
    """The functions of a GraphDef by name."""
    return {text(f.signature.name): f for f in graph.library.function}


class Model:
    """A GraphDef on its way to a module."""

    def __init__(self, path: Path, graph: Any, tensors: Tensors, restorer: Restorer | None = None):
        self.path = path
        self.nodes = nodes_of(graph.node)
        self.library = library_of(graph)
        self.body = Body(path.name, tensors, self.library, restorer)

    def module(
        self,
        inputs: Names | None = None,
        outputs: Names | None = None,
        declared: Mapping[str, Attribute] | None = None,
        steps: Sequence[Step] = (),
    ) -> ModuleOp:
        """The module with all nodes that the outputs need.

        Without `outputs` the ends of the graph are the outputs; without `inputs` its placeholders are the inputs, and
        those that are given are inputs in this order, under their names, of the types `declared`. `steps` are what
        runs before the model's first inference.
        """
        inputs, declared = dict(inputs or {}), declared or {}
        ends = self._ends(outputs)
        fed = {_node(tensor) for tensor in inputs.values()}
        keep = needed(self.nodes, [name for _, (name, _, _) in ends], frozenset(fed)) | fed
        # The inputs of a whole graph are those that it says, also where shapes were folded and nothing takes them now.
        everything = outputs is None and not inputs
        block, values = Block(), Values()
        for name, tensor in inputs.items():
            node, port, index = reference(tensor)
            if node not in self.nodes or port:
                raise Fault(f"the input {quoted(name)}: there is no node {quoted(node)}")
            self._input(self.nodes[node], name, block, values, index, declared.get(name))
        for node in self.nodes.values():
            if node.op != "Placeholder" or node.name in fed:
                continue
            if node.name in keep or (everything and _ranked(node) and not node.name.startswith(UNUSED)):
                self._input(node, None, block, values)
        rest = [n for n in self.nodes.values() if n.name in keep and n.name not in values.results]
        self.body.fill(ordered(rest), block, values)
        for name, (node, port, index) in ends:
            try:
                value = values.find(node, port, index)
            except Fault as fault:
                raise Fault(f"the output {quoted(name)}: {fault}") from None
            if value is None:
                raise Fault(f"the output {quoted(name)}: there is no node {quoted(node)}")
            at = location(name, "stepwell.output", self.path.name, 0)
            add_tensor_names(value, [f"{node}:{index}", name])
            block.add_op(OutputOp.create(operands=[value], properties={"tensor_name": StringAttr(name)}, location=at))
        initial = [self._step(step) for step in steps if step.nodes or step.files]
        functions = self._functions([block, *(each.body.block for each in initial)])
        if self.body.restorer is not None:
            from stepwell.dialects.tf.transforms.handles import MAKERS
            from stepwell.frontends.tf.assignments import by_name

            # Keras 3 saves models whose saver restores only some of the variables that their functions use.
            variables = [op for op in operations(block) if type(op) in MAKERS]
            variables += [op for f in functions for op in operations(f.body.block) if type(op) in MAKERS]
            initial.insert(0, by_name(variables, self.body.restorer))
        first = block.first_op
        if first is not None:
            initial = [each for each in initial if not isinstance(each.body.block.first_op, YieldOp)]
            block.insert_ops_before([*functions, *initial], first)
        module = ModuleOp(Region(block))
        module.attributes["stepwell.name"] = StringAttr(self.path.stem)
        return module

    def _step(self, step: Step) -> tf.InitializeOp:
        """What has to run for one step, as an operation."""
        from stepwell.dialects.tf.transforms.building import holding
        from stepwell.frontends.tf.assignments import initialize

        keep = needed(self.nodes, step.nodes, frozenset(step.files))
        block, values = Block(), Values()
        for name, file in step.files.items():
            constant = holding(payload(np.array(file, object)))
            block.add_op(constant)
            values.results[name] = constant.results
        rest = [n for n in self.nodes.values() if n.name in keep and n.name not in values.results]
        self.body.fill(ordered(rest), block, values, named=False)
        made = initialize(block)
        made.location = location(step.what, "tf.Initialize", self.path.name, 0)
        return made

    def _ends(self, outputs: Names | None) -> list[tuple[str, tuple[str, str, int]]]:
        if outputs:
            return [(name, reference(tensor)) for name, tensor in outputs.items()]
        ends = [n for n in leaves(self.nodes) if n.op not in NO_OUTPUTS]
        if any(n.op == "Placeholder" and n.name.startswith(UNUSED) for n in self.nodes.values()):
            # The results of a frozen function have these names; its loops leave values behind that nothing takes.
            ends = [n for n in ends if n.op == "Identity" and re.fullmatch(r"Identity(_\d+)?", n.name)] or ends
        if not ends:
            ends = [n for n in leaves(self.nodes) if n.op in ("Placeholder", "Const")]
        if not ends:
            raise Fault("the graph has no output: every node is taken by another one")
        made: list[tuple[str, tuple[str, str, int]]] = []
        for node in ends:
            for index in range(1 if node.op in FIRST_ONLY else self._results(node)):
                made.append((node.name if index == 0 else f"{node.name}:{index}", (node.name, "", index)))
        return made

    def _results(self, node: Node) -> int:
        """How many outputs a node has."""
        from stepwell.dialects.tf import operator_class
        from stepwell.dialects.tf.base import counts, ports
        from stepwell.frontends.tf.attributes import properties

        if node.op in self.library:
            return len(self.library[node.op].signature.output_arg)
        cls = operator_class(node.op)
        if cls is None:
            return 1
        try:
            return sum(counts(ports(cls).outputs, properties(cls, node.proto.attr, self.body.tensors)))
        except (KeyError, AttributeError):
            return 1
        except Fault as fault:
            raise Fault(f"{node}: {fault}") from None

    def _input(
        self,
        node: Node,
        name: str | None,
        block: Block,
        values: Values,
        index: int = 0,
        type_: Attribute | None = None,
    ) -> None:
        try:
            type_ = type_ or _placeholder_type(node.proto.attr)
        except Fault as fault:
            raise Fault(f"the input {quoted(node.name)}: {fault}") from None
        label = name or node.name
        properties: dict[str, Attribute] = {"tensor_name": StringAttr(label)}
        op = InputOp.create(result_types=[type_], properties=properties)
        self.body.stamp(op, label, "tf.Placeholder", node.index, [f"{node.name}:{index}"])
        add_tensor_names(op.results[0], [label])
        block.add_op(op)
        values.feed(node.name, index, op.results[0])

    def _functions(self, blocks: Sequence[Block]) -> list[Any]:
        """The functions that the operations of blocks call, directly or not."""
        made: dict[str, Any] = {}
        work = list(blocks)
        while work:
            for op in work.pop().ops:
                for name in called(op):
                    if name in made or name not in self.library:
                        continue
                    made[name] = self.body.function(self.library[name])
                    work.append(made[name].body.block)
        return list(made.values())


def _placeholder_type(attributes: Any) -> Attribute:
    if "dtype" not in attributes:
        raise Fault("it has no type")
    shape = shape_of(attributes["shape"].shape) if "shape" in attributes else None
    if shape == () and "_output_shapes" in attributes and len(attributes["_output_shapes"].list.shape):
        # TensorFlow 1 wrote an empty shape where nothing was known of it.
        shape = shape_of(attributes["_output_shapes"].list.shape[0])
    return tensor_type(attributes["dtype"].type, shape)


def called(op: Any) -> list[str]:
    """The names of the functions that an operation calls."""
    from stepwell.dialects.base import form

    found: list[str] = []
    for name, kind in form(type(op)).kinds.items():
        attribute = op.properties.get(name)
        if attribute is None:
            continue
        if kind == "function":
            found.append(attribute.data)
        elif kind == "functions":
            found.extend(a.data for a in attribute.data)
    return [n for n in found if n]


def _ranked(node: Node) -> bool:
    """Whether a placeholder says its rank: without one OpenVINO's CPU takes no input, even if nothing reads it."""
    attributes = node.proto.attr
    return "shape" in attributes and not attributes["shape"].shape.unknown_rank


def _node(tensor: str) -> str:
    return tensor.rpartition(":")[0] if ":" in tensor else tensor


__all__ = ["Model", "Names", "load"]

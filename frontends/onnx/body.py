"""The nodes of graphs and functions as operations in a block."""

from __future__ import annotations

from typing import Any

from xdsl.dialects.builtin import DictionaryAttr, IntegerAttr, NameLoc, StringAttr, i64
from xdsl.ir import Attribute, Block, Operation, Region, SSAValue

from stepwell import registry
from stepwell.dialects.fields import ConstantAttr, int_array
from stepwell.dialects.onnx import operator_class
from stepwell.dialects.onnx.base import ANY_TENSOR, OnnxOp, UnknownOp
from stepwell.dialects.payload import Payload
from stepwell.dialects.provenance import LAYER, add_tensor_names, come_from, location, set_tensor_names, tensor_names
from stepwell.dialects.structure import YieldOp
from stepwell.dialects.types import tensor
from stepwell.frontends.faults import Fault
from stepwell.frontends.messages import quoted, text
from stepwell.frontends.onnx import early
from stepwell.frontends.onnx.attributes import NOT_DATA, TYPES, attribute_type, convert, properties
from stepwell.frontends.onnx.functions import Function, Key
from stepwell.frontends.onnx.graph import MAX_NESTING, Graph, Node
from stepwell.frontends.onnx.plans import Plan, fill, plan, result_count, sizes_attr
from stepwell.frontends.onnx.scope import Bound, Context, Scope
from stepwell.frontends.onnx.tensors import Tensors
from stepwell.frontends.onnx.types import declared

INPUTS_PRESENT = "onnx.inputs_present"
"""On an unknown operator some of whose inputs are left out: 1 for each that is there, 0 for each that is not."""

BRANCHES = ("then_branch", "else_branch")
"""The graphs of If."""


class Body:
    """Builds operations from the nodes of one model."""

    def __init__(self, file: str, tensors: Tensors, functions: dict[Key, Function], opsets: dict[str, int]):
        self.file, self.tensors, self.functions, self.opsets = file, tensors, functions, opsets
        self.depth = 0
        self._plans: dict[tuple[str, str, int], Plan | None] = {}
        constant = operator_class("", "Constant", 13)
        assert constant is not None
        self._constant = constant

    def stamp(self, op: Operation, name: str, operator: str, index: int, names: list[str]) -> None:
        """Say where an operation comes from; `names` are those of its results."""
        come_from(op, name, operator, self.file, index)
        set_tensor_names(op, [(n,) if n else () for n in names])

    def fill(self, graph: Graph, block: Block, scope: Scope, context: Context, arguments: frozenset[str]) -> None:
        """Add a graph's initialisers and nodes to a block. An initialiser of an argument is its default, unused."""
        proto = graph.proto
        initialisers = [(text(t.name), t, self.tensors.payload) for t in proto.initializer]
        initialisers += [(text(t.values.name), t, self.tensors.dense) for t in proto.sparse_initializer]
        for index, (name, held, payload) in enumerate(initialisers):
            if name in arguments:
                continue
            try:
                if not name:
                    raise Fault("it has no name")
                op = self.constant(payload(held))
                scope.define(name, op.results[0])
            except Fault as fault:
                raise Fault(f"initialiser {quoted(name)}: {fault}") from None
            named = context.tensor_name(name)
            self.stamp(op, named, "onnx.Constant", index, [named])
            block.add_op(op)
        for node in graph.nodes:
            self.node(node, block, scope, context)

    def constant(self, payload: Payload) -> OnnxOp:
        return self._constant.create(
            result_types=[tensor(payload.element.mlir, payload.shape)], properties={"value": ConstantAttr(payload)}
        )

    def node(self, node: Node, block: Block, scope: Scope, context: Context) -> None:
        """Add the operation of a node, or those of the function that it calls."""
        try:
            operands: list[SSAValue | None] = []
            values = scope.values
            for name in node.inputs:
                if name in values:
                    operands.append(values[name])
                elif not name:
                    operands.append(None)
                else:
                    try:
                        operands.append(scope.find(name))
                    except KeyError:
                        raise Fault(f"its input {quoted(name)} is given by no node, input or initialiser") from None
            if self.functions:
                function = self.functions.get(node.function_key())
                if function is not None:
                    self.call(function, node, operands, block, scope, context)
                    return
            op = self.operation(node, operands, scope, context)
            for name, result in zip(node.outputs, op.results, strict=False):
                if name:
                    if name in values:
                        raise Fault(f"its output {quoted(name)} is given already")
                    values[name] = result
            block.add_op(op)
        except Fault as fault:
            raise Fault(f"{node}: {fault}") from None

    def attributes(self, node: Node, scope: Scope, context: Context) -> list[tuple[str, Bound]]:
        """The attributes of a node by name; those of the function around it are put in for references."""
        found: list[tuple[str, Bound]] = []
        for proto in node.proto.attribute:
            name = text(proto.name)
            reference = proto.ref_attr_name
            if not reference:
                graph = node.graphs.get(name) if node.graphs else None
                found.append((name, Bound(proto, graph, scope, context)))
            elif context.attributes is None:
                raise Fault(f"attribute {quoted(name)} refers to {quoted(reference)}, but it is in no function")
            elif text(reference) in context.attributes:
                found.append((name, context.attributes[text(reference)]))
        if len(found) > 1 and len({name for name, _ in found}) < len(found):
            names = [name for name, _ in found]
            raise Fault(f"attribute {quoted(next(n for n in names if names.count(n) > 1))} is given twice")
        return found

    def version(self, node: Node, context: Context) -> int:
        """The operator set that a node is of."""
        version = context.opsets.get(node.domain)
        if version is None and not node.domain:
            raise Fault("the operator set ai.onnx is not imported")
        return 1 if version is None else version

    def shape(self, domain: str, operator: str, version: int) -> Plan | None:
        """The form of an operator, None where it is not known."""
        key = (domain, operator, version)
        if key not in self._plans:
            custom = registry.active().operators.get(f"onnx.{domain}.{operator}") if domain else None
            cls = custom or operator_class(*key)
            self._plans[key] = None if cls is None else plan(cls)
        return self._plans[key]

    def operation(self, node: Node, operands: list[SSAValue | None], scope: Scope, context: Context) -> Operation:
        version = self.version(node, context)
        given = self.attributes(node, scope, context) if node.proto.attribute else []
        if node.operator in early.OPERATORS and not node.domain:
            version, given = early.adapted(node.operator, version, given)
        shape = self.shape(node.domain, node.operator, version)
        name, names = node.label, node.outputs
        operator = f"onnx.{node.domain}.{node.operator}" if node.domain else f"onnx.{node.operator}"
        if context.prefix:
            name, names = context.prefix + name, [context.tensor_name(n) for n in names]
        at = location(name, operator, self.file, node.index)
        if shape is None:
            op = self.unknown(node, operands, given, version, at)
        else:
            flat, sizes = fill(shape, operands)
            types: list[Attribute] = [ANY_TENSOR] * result_count(shape, node.outputs)
            props, other = properties(shape, [(n, b.proto) for n, b in given], self.tensors)
            if shape.sized:
                props["operandSegmentSizes"] = sizes_attr(sizes)
            if shape.cls is self._constant:
                value = props.get("value") or props.get("sparse_value")
                if isinstance(value, ConstantAttr):
                    types = [tensor(value.data.element.mlir, value.data.shape)]
            wanted = shape.regions
            if shape.optional:
                graphs = {n for n, b in given if b.graph is not None}
                wanted = [n for n in shape.regions if n in graphs or n not in shape.optional]
                props["regionSegmentSizes"] = sizes_attr(tuple(int(n in wanted) for n in shape.regions))
            regions = [self.region(n, given) for n in wanted]
            op = shape.cls.create(
                operands=flat, result_types=types, properties=props, attributes=other, regions=regions, location=at
            )
        op.attributes[LAYER] = at.desc
        results = len(op.results)
        groups = [(n,) if n else () for n in names[:results]]
        set_tensor_names(op, groups if len(groups) == results else [*groups, *[()] * (results - len(groups))])
        return op

    def region(self, name: str, given: list[tuple[str, Bound]]) -> Region:
        """The region for a graph attribute."""
        bound = next((b for n, b in given if n == name), None)
        if bound is None or bound.graph is None:
            raise Fault(f"attribute {quoted(name)}, a graph, is missing")
        self._enter()
        graph, scope = bound.graph, Scope(bound.scope)
        inputs = [(text(v.name), v.type) for v in graph.proto.input]
        if name in BRANCHES:
            # A branch has no inputs; some exporters declare those values of the graph around it that it uses.
            own = {text(t.name) for t in graph.proto.initializer}
            for argument in (n for n, _ in inputs if n not in own):
                bound.scope.given(argument, f"{name} has no inputs, and")
            inputs = []
        block = Block(arg_types=[_argument_type(type_) for _, type_ in inputs])
        for (argument, _), value in zip(inputs, block.args, strict=True):
            scope.define(argument, value)
        self.fill(graph, block, scope, bound.context, frozenset(n for n, _ in inputs))
        outputs = [scope.given(text(v.name), f"the output of {name}") for v in graph.proto.output]
        block.add_op(YieldOp.giving(outputs))
        self.depth -= 1
        return Region(block)

    def _enter(self) -> None:
        self.depth += 1
        if self.depth > MAX_NESTING:
            raise Fault(f"subgraphs and function calls are nested more than {MAX_NESTING} deep")

    def unknown(
        self,
        node: Node,
        operands: list[SSAValue | None],
        given: list[tuple[str, Bound]],
        version: int,
        at: NameLoc,
    ) -> Operation:
        """An operator that there is no class for, with its attributes as they are."""
        attributes: dict[str, Attribute] = {}
        for name, bound in given:
            try:
                type_ = attribute_type(bound.proto, "")
                if type_ in NOT_DATA:
                    attributes[name] = StringAttr(f"<{TYPES[type_]}>")
                else:
                    attributes[name] = convert(bound.proto, type_, "", self.tensors)
            except Fault as fault:
                raise Fault(f"attribute {quoted(name)}: {fault}") from None
        op = UnknownOp.create(
            operands=[v for v in operands if v is not None],
            result_types=[ANY_TENSOR] * len(node.outputs),
            properties={
                "domain": StringAttr(node.domain),
                "operator": StringAttr(node.operator),
                "version": IntegerAttr(version, i64),
                "given": DictionaryAttr(attributes),
            },
            location=at,
        )
        if None in operands:
            op.attributes[INPUTS_PRESENT] = int_array(tuple(int(v is not None) for v in operands))
        return op

    def call(
        self,
        function: Function,
        node: Node,
        operands: list[SSAValue | None],
        block: Block,
        scope: Scope,
        context: Context,
    ) -> None:
        """Add the nodes of a function in place of a call of it."""
        self._enter()
        if any(v is not None for v in operands[len(function.inputs) :]) or len(node.outputs) > len(function.outputs):
            raise Fault(
                f"{len(operands)} inputs and {len(node.outputs)} outputs; {function} has {len(function.inputs)} "
                f"and {len(function.outputs)}"
            )
        opsets = {**self.opsets, **function.opsets}
        inner = Scope()
        bound: dict[str, Bound] = {}
        prefix = f"{context.prefix}{node.label}/"
        names = {f: context.tensor_name(a) for f, a in zip(function.outputs, node.outputs, strict=False) if a}
        within = Context(opsets, bound, prefix, names)
        for name, (proto, graph) in function.defaults.items():
            bound[name] = Bound(proto, graph, inner, within)
        bound.update(self.attributes(node, scope, context))
        for at, name in enumerate(function.inputs):
            inner.define(name, operands[at] if at < len(operands) else None)
        for one in function.nodes:
            self.node(one, block, inner, within)
        for formal, actual in zip(function.outputs, node.outputs, strict=False):
            if not actual:
                continue
            try:
                value = inner.find(formal)
            except KeyError:
                raise Fault(f"the output {quoted(formal)} of {function} is given by none of its nodes") from None
            scope.define(actual, value)
            named = context.tensor_name(actual)
            if value is not None and named not in tensor_names(value):
                add_tensor_names(value, [named])
        self.depth -= 1


def _argument_type(proto: Any) -> Attribute:
    """The type of an argument of a body; what is no tensor has a type that is not known."""
    try:
        return declared(proto, "an argument")
    except Fault:
        return ANY_TENSOR


__all__ = ["INPUTS_PRESENT", "Body"]

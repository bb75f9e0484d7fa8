"""The nodes of graphs and functions as operations in a block."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from xdsl.dialects.builtin import StringAttr
from xdsl.ir import Attribute, Block, Operation, Region, SSAValue

from stepwell import registry
from stepwell.dialects.base import segment_sizes
from stepwell.dialects.fields import ConstantAttr, string_array
from stepwell.dialects.provenance import come_from, location, set_tensor_names
from stepwell.dialects.structure import YieldOp
from stepwell.dialects.tf import operator_class
from stepwell.dialects.tf.base import ANY_TENSOR, TfOp, UnknownOp, counts, ports, types_attr, types_of
from stepwell.dialects.types import element, element_of, tensor
from stepwell.frontends.faults import Fault
from stepwell.frontends.messages import quoted, text
from stepwell.frontends.tf.attributes import properties, unknown
from stepwell.frontends.tf.controls import Guards
from stepwell.frontends.tf.graph import MERGES, Node, needed, nodes_of, ordered, reference
from stepwell.frontends.tf.restore import Restorer
from stepwell.frontends.tf.tensors import Tensors
from stepwell.frontends.tf.types import shape_of, tensor_type

if TYPE_CHECKING:
    from stepwell.dialects.tf.structure import FunctionOp


class Values:
    """The values of a graph by node: all results one after the other, and where those of each named port begin."""

    def __init__(self):
        self.results: dict[str, Sequence[SSAValue]] = {}
        self.ports: dict[str, Mapping[str, tuple[int, int]]] = {}

    def feed(self, name: str, index: int, value: SSAValue) -> None:
        """Put a value in the place of a node's output."""
        held: list[Any] = list(self.results.get(name, ()))
        held += [None] * (index + 1 - len(held))
        held[index] = value
        self.results[name] = held

    def find(self, name: str, port: str, index: int) -> SSAValue | None:
        """A value; None where there is no such node yet."""
        results = self.results.get(name)
        if results is None:
            return None
        if port and name in self.ports:
            start, count = self.ports[name].get(port, (0, 0))
            if index >= count:
                raise Fault(f"its input {quoted(f'{name}:{port}:{index}')} is no output of that node")
            return results[start + index]
        if index >= len(results):
            raise Fault(f"its input {quoted(f'{name}:{index}')}: that node has {len(results)} outputs")
        return results[index]


class Body:
    """Builds operations from the nodes of one model."""

    def __init__(self, file: str, tensors: Tensors, library: Mapping[str, Any], restorer: Restorer | None = None):
        self.file, self.tensors, self.library = file, tensors, library
        self.restorer = restorer

    def stamp(self, op: Operation, name: str, operator: str, index: int, names: Iterable[str]) -> None:
        """Say where an operation comes from; `names` are those of its results."""
        come_from(op, name, operator, self.file, index)
        set_tensor_names(op, [(n,) for n in names])

    def fill(self, nodes: Sequence[Node], block: Block, values: Values, *, named: bool = True) -> None:
        """Add nodes, in order, to a block; `named` says whether their tensors have names in the model."""
        later: list[tuple[Operation, int, Node, tuple[str, str, int]]] = []
        used = _used(nodes)
        known = {node.name: node for node in nodes}
        guards = Guards(nodes)
        for node in nodes:
            try:
                if self.restorer and (held := self.restorer.operations(node, known, self.tensors)) is not None:
                    for op in held:
                        self.stamp(op, node.name, f"tf.{node.op}", node.index, [])
                        block.add_op(op)
                    values.results[node.name] = [op.results[0] for op in held]
                    values.ports[node.name] = {"tensors": (0, len(held)), "tensor": (0, len(held))}
                    continue
                operands: list[SSAValue] = []
                missing: list[tuple[int, tuple[str, str, int]]] = []
                for at, place in enumerate(node.inputs):
                    value = values.find(*place)
                    if value is None:
                        if node.op not in MERGES:
                            raise Fault(f"its input {quoted(place[0])} is not in the graph")
                        missing.append((at, place))
                    else:
                        operands.append(value)
                op = self.operation(node, operands, len(node.inputs), used.get(node.name, ()), missing)
                names = [f"{node.name}:{i}" for i in range(len(op.results))] if named else []
                self.stamp(op, node.name, f"tf.{node.op}", node.index, names)
                block.add_op(op)
                values.results[node.name] = guards.follow(node, op)
                values.ports[node.name] = self._ports(node, op)
                later.extend((op, at, node, place) for at, place in missing)
            except Fault as fault:
                raise Fault(f"{node}: {fault}") from None
        for op, at, node, place in later:
            value = values.find(*place)
            if value is None:
                raise Fault(f"{node}: its input {quoted(place[0])} is not in the graph")
            op.operands[at] = value

    def operation(
        self,
        node: Node,
        operands: list[SSAValue],
        count: int,
        used: Iterable[tuple[str, int]],
        missing: list[tuple[int, tuple[str, str, int]]],
    ) -> Operation:
        """The operation of a node; a value that comes later is stood for by one that is there."""
        for at, _ in missing:
            if not operands:
                raise Fault("none of its inputs comes before it")
            operands.insert(at, operands[0])
        cls = registry.active().operators.get(f"tf.{node.op}") or operator_class(node.op)
        if cls is None:
            if node.op in self.library:
                return self._call(node, operands)
            return self._unknown(node, operands, used)
        props = properties(cls, node.proto.attr, self.tensors)  # pyright: ignore[reportArgumentType]: a TfOp
        signature = ports(cls)  # pyright: ignore[reportArgumentType]: a TfOp
        try:
            sizes = counts(signature.inputs, props)
            results = counts(signature.outputs, props)
        except (KeyError, AttributeError):
            raise Fault("the attributes do not say how many inputs and outputs it has") from None
        if sum(sizes) != count:
            raise Fault(f"it has {count} inputs, where its attributes say {sum(sizes)}")
        if sum(p.variadic for p in signature.inputs) > 1:
            props["operandSegmentSizes"] = segment_sizes(sizes)
        if sum(p.variadic for p in signature.outputs) > 1:
            props["resultSegmentSizes"] = segment_sizes(results)
        held = props.get("value")
        if isinstance(held, ConstantAttr) and cls.name == "tf.Const":
            return cls.create(result_types=[tensor(held.data.element.mlir, held.data.shape)], properties=props)
        if any(size < 0 for size in sizes + results) or sum(results) > 1 << 13:
            raise Fault(f"{sum(results)} outputs")
        return cls.create(operands=operands, result_types=types_of(signature.outputs, props), properties=props)

    def _call(self, node: Node, operands: list[SSAValue]) -> Operation:
        """A node whose operator is a function of the library."""
        signature = self.library[node.op].signature
        outputs = [tensor_type(a.type, None) for a in signature.output_arg]
        props: dict[str, Attribute] = {
            "f": StringAttr(node.op),
            "Tin": types_attr(_name_of(o) for o in operands),
            "Tout": types_attr(_name_of(t) for t in outputs),
        }
        from stepwell.dialects.tf.control import PartitionedCallOp

        return PartitionedCallOp.create(operands=operands, result_types=outputs, properties=props)

    def _unknown(self, node: Node, operands: list[SSAValue], used: Iterable[tuple[str, int]]) -> Operation:
        count = len(_places(used)) or 1
        props: dict[str, Attribute] = {
            "op_type": StringAttr(node.op),
            "given": unknown(node.proto.attr, self.tensors),
        }
        return UnknownOp.create(operands=operands, result_types=[ANY_TENSOR] * count, properties=props)

    def _ports(self, node: Node, op: Operation) -> Mapping[str, tuple[int, int]]:
        """Where the values of each named output begin, and how many there are."""
        if node.op in self.library:
            names = [text(a.name) for a in self.library[node.op].signature.output_arg]
            return {name: (at, 1) for at, name in enumerate(names)}
        if isinstance(op, UnknownOp) or not isinstance(op, TfOp):
            return {}
        entries = ports(type(op)).outputs
        sizes = counts(entries, op.properties)
        found, at = {}, 0
        for port, size in zip(entries, sizes, strict=True):
            found[port.field.removesuffix("_").removesuffix("_out")] = found[port.field] = (at, size)
            at += size
        return found

    def function(self, proto: Any) -> FunctionOp:
        """A FunctionDef as an operation; what its results do not need is left out."""
        name = text(proto.signature.name)
        try:
            return self._function(name, proto)
        except Fault as fault:
            raise Fault(f"function {quoted(name)}: {fault}") from None

    def _function(self, name: str, proto: Any) -> FunctionOp:
        nodes = nodes_of(proto.node_def)
        arguments = [text(a.name) for a in proto.signature.input_arg]
        results = [text(a.name) for a in proto.signature.output_arg]
        block, values = Block(), Values()
        for at, argument in enumerate(proto.signature.input_arg):
            if argument.number_attr or argument.type_list_attr or argument.type_attr:
                raise Fault(f"the type of its argument {quoted(arguments[at])} is left to the caller")
            shape = None
            if at in proto.arg_attr and "_output_shapes" in proto.arg_attr[at].attr:
                declared = proto.arg_attr[at].attr["_output_shapes"].list.shape
                shape = shape_of(declared[0]) if len(declared) else None
            value = block.insert_arg(tensor_type(argument.type, shape), at)
            values.results[arguments[at]] = [value]
            if arguments[at] in nodes:
                raise Fault(f"a node has the name of its argument {quoted(arguments[at])}")
        wanted = []
        for result in results:
            if result not in proto.ret:
                raise Fault(f"its result {quoted(result)} is given by no node")
            wanted.append(reference(text(proto.ret[result])))
        keep = needed(nodes, [*(w[0] for w in wanted), *(text(c) for c in proto.control_ret.values())])
        self.fill(ordered([n for n in nodes.values() if n.name in keep]), block, values, named=False)
        given = []
        for place in wanted:
            value = values.find(*place)
            if value is None:
                raise Fault(f"its result {quoted(place[0])} is not in the function")
            given.append(value)
        block.add_op(YieldOp.giving(given))
        from stepwell.dialects.tf.structure import FunctionOp

        made = FunctionOp.create(
            properties={"sym_name": StringAttr(name), "arguments": string_array(tuple(arguments))},
            regions=[Region(block)],
        )
        made.location = location(name, "tf.Function", self.file, 0)
        return made


def _name_of(of: SSAValue | Attribute) -> str:
    return element(element_of(of) if isinstance(of, SSAValue) else of).name


def _used(nodes: Sequence[Node]) -> dict[str, set[tuple[str, int]]]:
    """The outputs that are taken of each node, for those whose number is not known otherwise."""
    found: dict[str, set[tuple[str, int]]] = {}
    for node in nodes:
        for name, port, index in node.inputs:
            found.setdefault(name, set()).add((port, index))
    return found


def _places(used: Iterable[tuple[str, int]]) -> range:
    last = max((index for _, index in used), default=0)
    if last >= 1 << 13:
        raise Fault(f"its output {last} is taken")
    return range(last + 1)


__all__ = ["Body", "Values"]

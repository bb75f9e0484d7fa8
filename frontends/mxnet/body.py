"""Nodes of a symbol to operations of the `mxnet` dialect."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from xdsl.dialects.builtin import StringAttr
from xdsl.ir import Attribute, Block, Operation, Region, SSAValue
from xdsl.irdl import VarResultDef

from stepwell import registry
from stepwell.dialects.base import form, segment_sizes
from stepwell.dialects.fields import ConstantAttr
from stepwell.dialects.mxnet import operation
from stepwell.dialects.mxnet.aliases import ALIASES
from stepwell.dialects.mxnet.base import ANY_TENSOR, MxnetOp, UnknownOp, VariableOp
from stepwell.dialects.payload import Payload
from stepwell.dialects.provenance import LAYER, location, set_tensor_names
from stepwell.dialects.structure import InputOp, YieldOp
from stepwell.dialects.types import ANY, tensor
from stepwell.frontends.faults import Fault
from stepwell.frontends.mxnet import outputs
from stepwell.frontends.mxnet.attributes import integer, properties, shape_of, unknown
from stepwell.frontends.mxnet.inputs import segments
from stepwell.frontends.mxnet.params import TYPES
from stepwell.frontends.mxnet.symbol import Node, Symbol, ordered

Values = dict[int, list[SSAValue]]
"""The values of each node, by its number."""


class Body:
    """Builds operations from the nodes of one model."""

    def __init__(self, file: str, arrays: Mapping[str, Payload]):
        self.file, self.arrays = file, arrays

    def fill(self, symbol: Symbol, block: Block, values: Values, *, top: bool = True) -> list[SSAValue]:
        """Add the nodes that the outputs need, in order; gives the values of the outputs.

        `values` has what is known already; a variable that has no value becomes an input of the model.
        """
        used = _ports(symbol)
        for node in ordered(symbol.nodes, (at for at, _ in symbol.heads)):
            if node.index in values:
                continue
            try:
                if node.is_variable:
                    op = self._variable(node, top)
                else:
                    operands = [self._value(symbol, values, place) for place in node.inputs]
                    op = self._operator(node, operands, used.get(node.index, 0) + 1)
                    if isinstance(op, MxnetOp) and node.subgraphs:
                        self._regions(op, node)
            except Fault as fault:
                raise Fault(f"{node}: {fault}") from None
            block.add_op(op)
            values[node.index] = list(op.results)
            self._stamp(op, node)
        return [self._value(symbol, values, place) for place in symbol.heads]

    def _value(self, symbol: Symbol, values: Values, place: tuple[int, int]) -> SSAValue:
        found = values[place[0]]
        if place[1] >= len(found):
            raise Fault(f"output {place[1]} of {symbol.nodes[place[0]]} is taken; it has {len(found)}")
        return found[place[1]]

    def _stamp(self, op: Operation, node: Node) -> None:
        kind = "Variable" if node.is_variable else ALIASES.get(node.op, node.op)
        op.location = location(node.name, f"mxnet.{kind}", self.file, node.index)
        op.attributes[LAYER] = StringAttr(node.name)
        names = outputs.names(node, len(op.results), op.properties)
        set_tensor_names(op, [(n, node.name) if i == 0 and n != node.name else (n,) for i, n in enumerate(names)])

    def _variable(self, node: Node, top: bool) -> Operation:
        """A variable: a constant where the parameters have a value for it, otherwise an input of the model."""
        value = self.arrays.get(node.name)
        if value is not None:
            return VariableOp.create(
                result_types=[tensor(value.element.mlir, value.shape)],
                properties={"path": StringAttr(node.name), "value": ConstantAttr(value)},
            )
        if not top:
            raise Fault("it is a variable of a sub-graph, and neither an input of it nor a parameter")
        kind = "f32"
        if "__dtype__" in node.attrs:
            number = integer(node.attrs["__dtype__"])
            kind = TYPES[number] if 0 <= number < len(TYPES) else kind
        sizes = shape_of(node.attrs["__shape__"]) if "__shape__" in node.attrs else None
        shape = tuple(ANY if s is None else s for s in sizes) if sizes else None
        return InputOp.create(result_types=[tensor(kind, shape)], properties={"tensor_name": StringAttr(node.name)})

    def _operator(self, node: Node, operands: Sequence[SSAValue], used: int) -> Operation:
        own = registry.active().operators.get(f"mxnet.{node.op}")
        cls: type[MxnetOp] | None = own or operation(node.op)  # pyright: ignore[reportAssignmentType]: an MxnetOp
        if cls is None:
            props: dict[str, Attribute] = {"op_type": StringAttr(node.op), "given": unknown(node.attrs)}
            return UnknownOp.create(operands=operands, result_types=[ANY_TENSOR] * used, properties=props)
        made = properties(cls, node.attrs)
        sizes = segments(cls, made, len(operands))
        if form(cls).operand_segments is not None:
            made["operandSegmentSizes"] = segment_sizes(sizes)
        several = any(isinstance(d, VarResultDef) for _, d in cls.get_irdl_definition().results)
        count = max(used, outputs.visible(node, made)) if several else 1
        if several and used > (known := outputs.most(node, made)):
            raise Fault(f"output {used - 1} of it is taken; it has {known}")
        regions = [Region() for _ in node.subgraphs] if cls.get_irdl_definition().regions else []
        return cls.create(operands=operands, result_types=[ANY_TENSOR] * count, properties=made, regions=regions)

    def _regions(self, op: MxnetOp, node: Node) -> None:
        """The sub-graphs of an operator: their variables are the arguments, in order."""
        if len(op.regions) != len(node.subgraphs):
            raise Fault(f"{len(node.subgraphs)} sub-graphs; {len(op.regions)} are expected")
        for region, inner in zip(op.regions, node.subgraphs, strict=True):
            block = Block()
            region.add_block(block)
            values: Values = {}
            variables = [n for n in inner.nodes if n.is_variable]
            for at, variable in enumerate(variables):
                values[variable.index] = [block.insert_arg(ANY_TENSOR, at)]
            block.add_op(YieldOp.giving(self.fill(inner, block, values, top=False)))


def _ports(symbol: Symbol) -> dict[int, int]:
    """The last output that is taken of each node."""
    found: dict[int, int] = {}
    places = [place for node in symbol.nodes for place in node.inputs]
    for at, port in [*places, *symbol.heads]:
        found[at] = max(found.get(at, 0), port)
    return found


__all__ = ["Body"]

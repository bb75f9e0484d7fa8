"""The values of nnet3's nodes while they are built, and the descriptors over them."""

from __future__ import annotations

from xdsl.ir import SSAValue

from stepwell.dialects import kaldi
from stepwell.frontends.faults import Fault
from stepwell.frontends.kaldi.builder import Builder
from stepwell.frontends.kaldi.components import Component
from stepwell.frontends.kaldi.descriptors import Descriptor
from stepwell.frontends.kaldi.nodes import Node
from stepwell.frontends.messages import quoted


class Scope:
    """The block of the network."""

    def __init__(self, builder: Builder, components: dict[str, Component]):
        self.builder, self.components = builder, components
        self.values: dict[str, SSAValue] = {}

    def node(self, node: Node) -> SSAValue:
        """The value of a component-node or a dim-range-node."""
        if node.kind == "dim-range-node":
            offset, dim = node.integer("dim-offset"), node.integer("dim")
            source = self.named(node.field("input-node"), node.name)
            return self.builder.part(kaldi.DimRangeOp, source, name=node.name, offset=offset, dim=dim)
        name = node.field("component")
        if name not in self.components:
            raise Fault(f"the component-node {quoted(node.name)} has the component {quoted(name)}, which is missing")
        assert node.input is not None
        return self.builder.component(node.name, self.components[name], self.value(node.input, node.name))

    def named(self, source: str, at: str) -> SSAValue:
        """The value of another node, which the node `at` takes."""
        return self.values[source]

    def value(self, of: Descriptor, at: str) -> SSAValue:
        """The value of a descriptor of the node `at`."""
        if of.form == "Node":
            return self.named(of.node, at)
        if of.form == "Const":
            number, dim = of.numbers
            return self.builder.part(kaldi.ConstOp, name=at, value=number, dim=dim)
        return self.form(of, [self.value(part, at) for part in of.parts], at)

    def form(self, of: Descriptor, parts: list[SSAValue], at: str) -> SSAValue:
        """A form of the values of its parts."""
        part = self.builder.part
        match of.form:
            case "Append":
                return part(kaldi.AppendOp, parts, name=at)
            case "Sum":
                return part(kaldi.SumOp, parts, name=at)
            case "Switch":
                return part(kaldi.SwitchOp, parts, name=at)
            case "Failover":
                return part(kaldi.FailoverOp, *parts, name=at)
            case "IfDefined":
                return part(kaldi.IfDefinedOp, parts[0], name=at)
            case "Scale":
                return part(kaldi.ScaleOp, parts[0], name=at, scale=of.numbers[0])
            case "Offset":
                t, *x = of.numbers
                return part(kaldi.OffsetOp, parts[0], name=at, t=t, x=x[0] if x else 0)
            case "Round":
                return part(kaldi.RoundOp, parts[0], name=at, modulus=of.numbers[0])
            case _:
                variable, value = of.numbers
                return part(kaldi.ReplaceIndexOp, parts[0], name=at, variable=variable, value=value)


__all__ = ["Scope"]

"""The names that hold where a node stands: values, and in a function its attributes and operator sets."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from xdsl.ir import SSAValue

from stepwell.frontends.faults import Fault
from stepwell.frontends.messages import quoted
from stepwell.frontends.onnx.graph import Graph


class Scope:
    """The values of a graph by name; what it does not have is looked for in the graph around it."""

    __slots__ = ("outer", "values")

    def __init__(self, outer: Scope | None = None):
        self.values: dict[str, SSAValue | None] = {}
        self.outer = outer

    def find(self, name: str) -> SSAValue | None:
        """The value of a name; None for an input that the call of a function leaves out. Raises KeyError."""
        scope: Scope | None = self
        while scope is not None:
            if name in scope.values:
                return scope.values[name]
            scope = scope.outer
        raise KeyError(name)

    def given(self, name: str, what: str) -> SSAValue:
        """The value of a name that must be there; `what` names its use."""
        try:
            value = self.find(name)
        except KeyError:
            value = None
        if value is None:
            raise Fault(f"{what} {quoted(name)} is given by no node, input or initialiser")
        return value

    def define(self, name: str, value: SSAValue | None) -> None:
        """Add a value; one without a name cannot be used and is not added."""
        if not name:
            return
        if name in self.values:
            raise Fault(f"{quoted(name)} is given twice")
        self.values[name] = value


@dataclass
class Context:
    """What the nodes of a graph or function are read with."""

    opsets: dict[str, int]
    attributes: dict[str, Bound] | None = None
    """In a function its attributes, otherwise None."""
    prefix: str = ""
    """What names of nodes and tensors in an inlined function begin with."""
    names: dict[str, str] = field(default_factory=dict)
    """Outputs of an inlined function by their names at the call."""

    def tensor_name(self, name: str) -> str:
        if not self.prefix or not name:
            return name
        return self.names.get(name) or self.prefix + name


@dataclass
class Bound:
    """An attribute of a node: its value, and the scope and context of its graph if it has one."""

    proto: Any
    graph: Graph | None
    scope: Scope
    context: Context


__all__ = ["Bound", "Context", "Scope"]

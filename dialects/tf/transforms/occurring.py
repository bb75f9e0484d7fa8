"""Whether a module has operators of some families: a pass that has nothing to do loads nothing."""

from __future__ import annotations

from collections.abc import Iterable

from xdsl.dialects.builtin import ModuleOp

from stepwell.dialects.tf.index import FAMILY
from stepwell.dialects.walk import operations


def of_families(*families: str) -> frozenset[str]:
    """The names of the operators of families."""
    return frozenset(f"tf.{operator}" for operator, family in FAMILY.items() if family in families)


STATEFUL = of_families("checkpoint", "lookup", "queue", "resource", "structure")
"""What holds or changes a state, and the regions that it may be in."""

CONTROL = of_families("control", "stack", "structure", "tensor_array", "tensor_list")
"""What control flow is made of, and the lists that go through it."""


def occurs(module: ModuleOp, names: Iterable[str]) -> bool:
    """Whether an operation of one of these names is in the module."""
    return any(op.name in names for op in operations(module))


__all__ = ["CONTROL", "STATEFUL", "occurs", "of_families"]

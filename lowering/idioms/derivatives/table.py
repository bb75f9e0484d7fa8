"""The derivatives of opset operations, and what they are built with.

A derivative is a function of an operation, the gradients of its results (None where there is none) and which operands
want one; it gives the gradients of the operands. They may have the result's shape: whoever asks makes them fit.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from xdsl.ir import SSAValue

from stepwell.dialects.opset.arithmetic import MultiplyOp
from stepwell.dialects.opset.base import OpsetOp
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms.basic import broadcast, like, shape

Gradients = Sequence[SSAValue | None]
Derivative = Callable[[Any, Lowering, Gradients, Sequence[bool]], Gradients]

DERIVATIVES: dict[type[OpsetOp], Derivative] = {}
"""Operation → its derivative."""


def derivative(*ops: type[OpsetOp]) -> Callable[[Derivative], Derivative]:
    """Decorator: the function is the derivative of these operations."""

    def register(function: Derivative) -> Derivative:
        for op in ops:
            assert op not in DERIVATIVES, f"{op.name} has a derivative already"
            DERIVATIVES[op] = function
        return function

    return register


def slope(*ops: type[OpsetOp]) -> Callable[[Callable[..., SSAValue]], Callable[..., SSAValue]]:
    """Decorator: the function gives the factor of the gradient, from operation, first operand and result."""

    def register(function: Callable[..., SSAValue]) -> Callable[..., SSAValue]:
        def whole(op: Any, rw: Lowering, gradients: Gradients, wanted: Sequence[bool]) -> Gradients:
            factor = function(op, rw, op.operands[0], op.results[0])
            return [rw.emit(MultiplyOp, gradients[0], factor), *[None] * (len(op.operands) - 1)]

        derivative(*ops)(whole)
        return function

    return register


def zeros(rw: Lowering, value: SSAValue) -> SSAValue:
    """A tensor of zeros of the shape and type of a value."""
    return broadcast(rw, like(rw, 0, value), shape(rw, value))


__all__ = ["DERIVATIVES", "Derivative", "Gradients", "derivative", "slope", "zeros"]

"""Equations of Einsum, written out."""

from __future__ import annotations

from collections.abc import Sequence

from xdsl.ir import SSAValue

from stepwell.dialects.errors import NoMatch
from stepwell.dialects.opset.equations import as_product
from stepwell.dialects.opset.matrix import EinsumOp
from stepwell.lowering.conversion import Lowering


def with_output(equation: str) -> str:
    """An equation with its output: where none is given, the labels that are there once, in their order.

    The runtime (2026.4) cannot tell it where a label is twice in an operand.
    """
    equation = equation.replace(" ", "")
    if "->" in equation:
        return equation
    labels = equation.replace("...", "").replace(",", "")
    once = "".join(sorted(label for label in set(labels) if labels.count(label) == 1))
    return equation + "->" + ("..." if "..." in equation else "") + once


def summed(rw: Lowering, operands: Sequence[SSAValue], equation: str) -> SSAValue:
    """What an equation without ellipses says: a MatMul where one does it, otherwise Einsum."""
    if len(operands) == 2:
        try:
            a, b = operands
            return as_product(rw, equation, a, b)
        except NoMatch:
            pass
    return rw.emit(EinsumOp, list(operands), equation=equation)


__all__ = ["summed", "with_output"]

"""Equations of Einsum, written out."""

from __future__ import annotations


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


__all__ = ["with_output"]

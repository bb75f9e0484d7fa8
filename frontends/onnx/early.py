"""What the first exporters wrote otherwise than the operator set that their models name.

onnx 1.1 called its operator set 6 while Cast still named its type by a string, as in operator set 1. PyTorch 0.2 gave
pooling one pad for both ends of an axis.
"""

from __future__ import annotations

from dataclasses import replace

from stepwell.frontends.onnx.scope import Bound

LAST = 6
"""The last operator set of such models."""
OPERATORS = {"AveragePool", "Cast", "MaxPool"}
STRING = 3

Given = list[tuple[str, Bound]]


def adapted(operator: str, version: int, given: Given) -> tuple[int, Given]:
    """The operator set whose form a node of one of OPERATORS has, and its attributes in that form."""
    if version > LAST:
        return version, given
    found = {name: bound.proto for name, bound in given}
    if operator == "Cast":
        by_name = "to" in found and found["to"].type == STRING
        return 1 if by_name else version, given
    pads, kernel = found.get("pads"), found.get("kernel_shape")
    if pads is None or kernel is None or len(pads.ints) != len(kernel.ints):
        return version, given
    both = type(pads)(name="pads", type=pads.type, ints=[*pads.ints, *pads.ints])
    return version, [(n, replace(b, proto=both) if n == "pads" else b) for n, b in given]


__all__ = ["OPERATORS", "adapted"]

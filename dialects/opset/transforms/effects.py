"""Which operations may be removed, merged or computed ahead.

Every opset operation has `Pure`; those that are not functions have an effect beside it (see `infrastructure.py`).
"""

from __future__ import annotations

from functools import cache

from xdsl.ir import Operation
from xdsl.traits import MemoryReadEffect, MemoryWriteEffect

from stepwell.dialects.opset.base import OpsetOp, layer_type
from stepwell.dialects.opset.infrastructure import ParameterOp, ResultOp

BORDERS = (ParameterOp, ResultOp)
RANDOM = ("Multinomial", "RandomUniform")
"""Types of layers; their classes are not imported for models that draw nothing."""


@cache
def is_function(cls: type[Operation]) -> bool:
    """Whether operands and properties alone decide the results: two such operations are one."""
    return issubclass(cls, OpsetOp) and not (cls.has_trait(MemoryReadEffect) or cls.has_trait(MemoryWriteEffect))


@cache
def is_removable(cls: type[Operation]) -> bool:
    """Whether nothing is lost with an operation whose results nobody uses; a number that nobody draws is not missed."""
    return is_function(cls) or (issubclass(cls, OpsetOp) and layer_type(cls)[0] in RANDOM)


def removable(op: Operation) -> bool:
    """Whether nothing is lost with the operation once nobody uses its results."""
    if not is_removable(type(op)):
        return False
    return all(
        is_removable(type(inner)) or isinstance(inner, BORDERS) for region in op.regions for inner in region.walk()
    )


__all__ = ["BORDERS", "is_function", "is_removable", "removable"]

"""Which operations may be removed, merged or computed ahead.

xDSL adds the traits of base classes, so that every opset operation has `Pure`; those that are not are named here.
"""

from __future__ import annotations

from functools import cache

from xdsl.ir import Operation

from stepwell.dialects.opset.base import OpsetOp
from stepwell.dialects.opset.generation import MultinomialOp, RandomUniformOp
from stepwell.dialects.opset.infrastructure import (
    Assign3Op,
    AssignOp,
    ParameterOp,
    ReadValue3Op,
    ReadValueOp,
    ResultOp,
)

BORDERS = (ParameterOp, ResultOp)
STATE = (Assign3Op, AssignOp, ReadValue3Op, ReadValueOp)
RANDOM = (MultinomialOp, RandomUniformOp)


@cache
def is_function(cls: type[Operation]) -> bool:
    """Whether operands and properties alone decide the results: two such operations are one."""
    return issubclass(cls, OpsetOp) and not issubclass(cls, (*BORDERS, *STATE, *RANDOM))


@cache
def is_removable(cls: type[Operation]) -> bool:
    """Whether nothing is lost with an operation whose results nobody uses; a number that nobody draws is not missed."""
    return issubclass(cls, OpsetOp) and not issubclass(cls, (*BORDERS, *STATE))


__all__ = ["BORDERS", "is_function", "is_removable"]

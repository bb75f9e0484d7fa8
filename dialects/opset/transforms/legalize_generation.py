"""Random numbers that the runtime's CPU plugin (2026.4) would draw only once.

It takes a RandomUniform of constants for a constant: the same numbers in every run, and other ones for each operation
that uses them.

RandomUniform(constants) -> the same with min_val + 0, where the 0 is computed from an input of the model
"""

from __future__ import annotations

from typing import Any

import numpy as np
from xdsl.ir import Block, SSAValue

from stepwell.dialects.errors import NoMatch
from stepwell.dialects.opset.arithmetic import AddOp
from stepwell.dialects.opset.comparison import GreaterOp
from stepwell.dialects.opset.generation import RandomUniformOp
from stepwell.dialects.opset.infrastructure import ConstantOp, ParameterOp
from stepwell.dialects.opset.reduction import ReduceMaxOp
from stepwell.dialects.opset.type import ConvertOp
from stepwell.dialects.payload import payload
from stepwell.dialects.rules import Rewriter, RuleSet
from stepwell.dialects.types import element, element_of, rank_of

rules = RuleSet()


@rules.rewrite(RandomUniformOp)
def drawn_anew(op: RandomUniformOp, rw: Rewriter):
    """The 0 is whether the largest element of the input is above infinity."""
    if not all(isinstance(v.owner, ConstantOp) for v in op.operands):
        raise NoMatch("its shape or a limit is computed")
    source = _input(op.parent)
    if source is None:
        raise NoMatch("there is no input of numbers to compute a 0 from")
    value = source if element(element_of(source)).is_float else rw.emit(ConvertOp, source, destination_type="f32")
    axes = _constant(rw, np.arange(rank_of(source) or 0))
    top = rw.emit(ReduceMaxOp, value, axes, keep_dims=False) if rank_of(source) else value
    endless = _constant(rw, np.array(np.inf), element_of(value))
    zero = rw.emit(ConvertOp, rw.emit(GreaterOp, top, endless), destination_type=element_of(op.min_val))
    low = rw.emit(AddOp, op.min_val, zero)
    made: Any = op.clone()
    made.operands[1] = low
    rw.insert(made)
    return made


def _input(block: Block | None) -> SSAValue | None:
    """The first input of numbers whose rank is known."""
    for op in block.ops if block is not None else ():
        if isinstance(op, ParameterOp) and rank_of(op.output) is not None:
            of = element(element_of(op.output))
            if of.is_float or of.is_integer or of.name == "boolean":
                return op.output
    return None


def _constant(rw: Rewriter, values: np.ndarray, of: Any = "i64") -> SSAValue:
    op = ConstantOp.holding(payload(values, element(of).name))
    rw.insert(op)
    return op.results[0]

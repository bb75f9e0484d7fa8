"""Types of the values of a source module, as lowering finds them: a source dialect has no inference of its own.

The module stays as it is; a copy is lowered, and each value gets what its replacement is known to be, that of the last
time where a body is lowered more than once. What cannot be lowered, and what depends on it, keeps the types that the
model says.
"""

from __future__ import annotations

import numpy as np
from xdsl.dialects.builtin import IntAttr, ModuleOp
from xdsl.ir import Attribute, Operation, SSAValue

from stepwell.dialects.base import Tensor, retype
from stepwell.dialects.errors import StepwellError
from stepwell.dialects.opset.transforms.refine import narrowed
from stepwell.dialects.rules import RuleSet, Values
from stepwell.lowering.conversion import Lowering

NUMBER = "stepwell.number"
"""The attribute with the place of an operation in the module, which copies of a body have too."""


class Noting(Lowering):
    """A lowering that notes the types of what replaces the results of the operations with a number."""

    def __init__(self, module: ModuleOp, rules: RuleSet):
        super().__init__(module.body.block, rules, frozenset({"opset", "builtin"}))
        self.found: dict[int, list[Attribute | None]] = {}

    def settle(self, op: Operation, values: Values) -> list[Operation]:
        number = op.attributes.get(NUMBER)
        made = list(values.results) if isinstance(values, Operation) else values
        made = [made] if isinstance(made, SSAValue) else made or ()
        if isinstance(number, IntAttr):
            self.found[number.data] = [None if value is None else value.type for value in made]
        return super().settle(op, values)


def annotate(module: ModuleOp, rules: RuleSet) -> None:
    """Give the values of a source module the types that lowering finds."""
    copy = module.clone()
    for number, op in enumerate(copy.walk()):
        op.attributes[NUMBER] = IntAttr(number)
    noting = Noting(copy, rules)
    try:
        with np.errstate(all="ignore"):
            noting.sweep(copy.body.block)
    except StepwellError:
        pass  # What stands before is known; converting the model tells the rest.
    for number, op in enumerate(module.walk()):
        for value, found in zip(op.results, noting.found.get(number, ()), strict=False):
            if isinstance(value.type, Tensor) and isinstance(found, Tensor):
                retype(value, narrowed(value.type, found))


__all__ = ["annotate"]

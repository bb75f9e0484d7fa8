"""New operands for operations that have very many of them.

xDSL copies all operands of an operation with each one that changes: a Concat of thousands, whose operands are replaced
one after the other, would cost the square of their number.
"""

from __future__ import annotations

from collections.abc import Callable

from xdsl.ir import Operation, SSAValue
from xdsl.ir.core import SSAValues

MANY = 128
"""Operands from which on an operation gets the new ones all at once."""


class Late:
    """New operands that operations get together, before anybody looks at them; they count as their uses already."""

    def __init__(self):
        self._operands: dict[Operation, dict[int, SSAValue]] = {}
        """By operation and by the operand's index."""

    def replace(self, old: SSAValue, new: SSAValue, waits: Callable[[Operation], bool] = lambda _: True) -> None:
        """Let all users of a value take another one, those with many operands when `settle` is called for them.

        Only a user that `waits` says yes to waits for that.
        """
        uses = [use for use in old.uses if len(use.operation._operands) >= MANY]  # pyright: ignore[reportPrivateUsage]
        for use in uses:
            if waits(use.operation):
                old.remove_use(use)
                new.add_use(use)
                self._operands.setdefault(use.operation, {})[use.index] = new
        old.replace_all_uses_with(new)

    def settle(self, op: Operation) -> None:
        """Give an operation the operands that it waits for."""
        if late := self._operands.pop(op, None):
            op._operands = SSAValues(late.get(i, v) for i, v in enumerate(op.operands))  # pyright: ignore[reportPrivateUsage]


__all__ = ["Late"]

"""Cells in a chain whose input depends on the cell before, as in decoders written out step by step.

The runtime (2026.4) makes a sequence of cells of one form and one set of weights, where each has the state of the cell
before, without looking where their inputs come from: 'Loop detected'. It leaves apart cells of different attributes.

Cell(f(h), h, …) after an equal Cell -> with activations_alpha of 1, which none of these activations reads
"""

from __future__ import annotations

from typing import Any

from xdsl.ir import Operation, SSAValue

from stepwell.dialects.errors import NoMatch
from stepwell.dialects.fields import float_array, plain
from stepwell.dialects.opset.recurrent import GRUCellOp, LSTMCellOp, RNNCellOp
from stepwell.dialects.rules import Rewriter, RuleSet

rules = RuleSet()

UNREAD = frozenset({"relu", "sigmoid", "tanh"})
"""Activations without numbers of their own."""
LONGEST = 64
"""Cells of a chain that are looked at."""


@rules.rewrite(GRUCellOp, LSTMCellOp, RNNCellOp)
def cell_after_cell(op: Any, rw: Rewriter):
    """Cell(f(h), h, …) -> the same with activations_alpha, where the cell that gives h has none"""
    cells: list[Operation] = []
    while len(cells) < LONGEST and (earlier := _before(cells[-1] if cells else op)) is not None:
        cells.append(earlier)
    if not cells:
        raise NoMatch("its state comes from no cell like it")
    if not set(plain(op.activations)) <= UNREAD:
        raise NoMatch("an activation has numbers of its own")
    if not _depends(op.operands[0], cells):
        raise NoMatch("its input does not depend on the cells before")
    marked = {**op.properties, "activations_alpha": float_array((1.0,) * len(plain(op.activations)))}
    made = type(op).create(operands=list(op.operands), result_types=[r.type for r in op.results], properties=marked)
    rw.insert(made)
    return list(made.results)


def _before(op: Any) -> Operation | None:
    """The cell of the same form whose first result is the state of a cell."""
    cell = op.operands[1].owner
    same = type(cell) is type(op) and cell.parent is op.parent and cell.properties == op.properties
    return cell if same else None


def _depends(value: SSAValue, cells: list[Operation]) -> bool:
    """Whether a value is computed with a result of these cells, of which the last comes first in the model."""
    reached, last = set(cells), value.owner
    step: Operation | None = cells[-1]
    while step is not None:
        if step not in reached and any(v.owner in reached for part in step.walk() for v in part.operands):
            reached.add(step)
        if step is last:
            return step in reached
        step = step.next_op
    return False


__all__ = ["rules"]

"""A sequence of a cell's kind: what fusions make of cells in a row and of cells in loops."""

from __future__ import annotations

from typing import Any

import numpy as np
from xdsl.ir import SSAValue

from stepwell.dialects.computed import Reshaped
from stepwell.dialects.errors import NoMatch
from stepwell.dialects.fields import plain
from stepwell.dialects.opset.extent import BroadcastOp
from stepwell.dialects.opset.gather import GatherOp
from stepwell.dialects.opset.matching import constant_of, is_constant, literal, numbers, payload_of
from stepwell.dialects.opset.recurrent import (
    GRUCellOp,
    GRUSequenceOp,
    LSTMCellOp,
    LSTMSequenceOp,
    RNNCellOp,
    RNNSequenceOp,
)
from stepwell.dialects.opset.shape import ShapeOfOp, UnsqueezeOp
from stepwell.dialects.rules import Rewriter
from stepwell.dialects.types import shape_of

Cell = GRUCellOp | LSTMCellOp | RNNCellOp
SEQUENCES = {GRUCellOp: GRUSequenceOp, LSTMCellOp: LSTMSequenceOp, RNNCellOp: RNNSequenceOp}
FIELDS = ("activations", "activations_alpha", "activations_beta", "clip", "hidden_size", "linear_before_reset")


def sequence(
    rw: Rewriter, cell: Cell, data: SSAValue, states: list[SSAValue], weights: list[SSAValue], direction: str
) -> tuple[SSAValue, ...]:
    """(Y [batch, 1, time, size], the last states [batch, 1, size]) of the cell over data [batch, time, input].

    `states` and `weights` are those of the cell: [batch, size], and W, R and B, which may be left out.
    """
    states = [rw.emit(UnsqueezeOp, v, numbers(rw, [1])) for v in states]
    lengths = _lengths(rw, data)
    weights = [_one_way(rw, v) for v in weights]
    if len(weights) == 2:
        rows = shape_of(weights[0])
        if rows is None or not isinstance(rows[1], int) or plain(cell.properties.get("linear_before_reset")):
            raise NoMatch("the size of the bias is not known")
        weights.append(constant_of(rw, literal(np.zeros((1, rows[1])), weights[0])))
    return rw.emit(
        SEQUENCES[type(cell)],
        data,
        *states,
        lengths,
        *weights,
        direction=direction,
        **{name: plain(cell.properties[name]) for name in FIELDS if name in cell.properties},
    )


def _one_way(rw: Rewriter, value: SSAValue) -> SSAValue:
    """Weights of one direction."""
    if not is_constant(value):
        return rw.emit(UnsqueezeOp, value, numbers(rw, [0]))
    payload = payload_of(value)
    return constant_of(rw, Reshaped(payload, (1, *payload.shape)))


def _lengths(rw: Rewriter, data: SSAValue) -> SSAValue:
    """[batch], each the whole length: in the form in which the runtime sees that nothing is left out."""
    batch, time, _ = shape_of(data) or (None, None, None)
    if isinstance(batch, int) and isinstance(time, int):
        return numbers(rw, [time] * batch)
    sizes = rw.emit(ShapeOfOp, data, output_type="i64")
    zero = numbers(rw, 0)
    each: Any = numbers(rw, time) if isinstance(time, int) else rw.emit(GatherOp, sizes, numbers(rw, 1), zero)
    return rw.emit(BroadcastOp, each, rw.emit(GatherOp, sizes, numbers(rw, [0]), zero), mode="numpy")

"""LSTMs whose state is rounded in each step before it meets its weights, both directions in one TensorIterator.

A step is many small operations, and most of the time is theirs: so the states of the directions are stacked, and
each operation but the products is one for both. The product of the input is computed for all steps before.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from xdsl.ir import Block, Region, SSAValue
from xdsl.rewriter import InsertPoint

from stepwell.dialects.opset.activation import SigmoidOp
from stepwell.dialects.opset.arithmetic import AddOp, MultiplyOp, TanhOp
from stepwell.dialects.opset.matrix import MatMulOp
from stepwell.dialects.opset.movement import SplitOp
from stepwell.dialects.opset.subgraph import TensorIteratorOp, ports
from stepwell.dialects.structure import YieldOp
from stepwell.dialects.types import element_of, shape_of, tensor
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms.basic import concat, reshape, slice_axis, squeeze, transpose
from stepwell.lowering.idioms.bodies import lowered
from stepwell.lowering.idioms.own_range import dynamic_range, ranged_product

FORWARD = {"start": 0, "end": -1, "stride": 1, "part_size": 1}
BACKWARD = {"start": -1, "end": 0, "stride": -1, "part_size": 1}


@dataclass
class Way:
    """A direction, with the columns of the gates i, o, f and c."""

    product: SSAValue
    """[time, batch, 4 * hidden]: the input times its weights, and both biases."""
    backward: bool

    @property
    def order(self) -> dict[str, int]:
        """The part of a port that cuts or joins slices in this direction."""
        return BACKWARD if self.backward else FORWARD


@dataclass
class Recurrent:
    """The recurrent weights of all directions, with the columns of the gates i, o, f and c."""

    weights: SSAValue
    """[directions, hidden, 4 * hidden]; without their scale, and halved, where there are `sums`."""
    scale: SSAValue | None = None
    """[directions, 1, 1 or 4 * hidden]"""
    sums: SSAValue | None = None
    """[directions, 1, 4 * hidden]: those of the columns, if the weights have 8 bits and no zero point."""


def run(
    rw: Lowering, ways: Sequence[Way], recurrent: Recurrent, states: Sequence[SSAValue], hidden: int
) -> list[SSAValue]:
    """Y [time, directions, batch, hidden] and the last states.

    `states` are [directions, batch, hidden]; each index of the first axis is rounded by itself.
    """
    products = [way.product for way in ways]
    types: list[Any] = []
    for value in products:
        shape = shape_of(value)
        assert shape is not None
        types.append(tensor(element_of(value), (1, *shape[1:])))
    types += [s.type for s in states]
    block = Block(arg_types=types)
    outer, rw.insertion_point = rw.insertion_point, InsertPoint.at_end(block)
    rw.insert(YieldOp.giving(_step(rw, len(ways), recurrent, list(block.args))))
    rw.insertion_point = outer
    body = lowered(rw, Region(block), types)
    assert body is not None
    count = len(ways)
    operands = [*products, *states]
    inputs: list[dict[str, Any]] = [{"external": i, "parameter": i} for i in range(len(operands))]
    outputs: list[dict[str, Any]] = [{"external": i, "result": i} for i in range(len(operands))]
    for i, way in enumerate(ways):
        inputs[i] |= {"axis": 0, **way.order}
        outputs[i] |= {"axis": 0, **way.order}
    made = TensorIteratorOp.of(
        [*operands, *body.captured],
        regions=[body.region],
        input_ports=ports([*inputs, *body.capture_ports(len(operands))]),
        output_ports=ports(outputs),
        back_edges=ports([{"result": count + i, "parameter": count + i} for i in range(len(states))]),
    )
    rw.insert(made)
    # What reads all directions side by side gets the Concat itself.
    Y = made.results[0] if count == 1 else concat(rw, list(made.results[:count]), 2)
    Y = transpose(rw, reshape(rw, Y, [0, 0, count, hidden], special_zero=True), [0, 2, 1, 3])
    return [Y, *made.results[count:]]


def _step(rw: Lowering, count: int, recurrent: Recurrent, given: list[SSAValue]) -> list[SSAValue]:
    """The outputs of the directions [1, batch, hidden], and the next states."""
    *products, h, c = given
    gates = rw.emit(AddOp, _joined(rw, products), _product(rw, recurrent, h, count))
    i, o, f, new = rw.emit(SplitOp, gates, rw.const(2), num_splits=4)
    # One by one: the runtime then computes them together with the products that they open.
    i, o, f = (rw.emit(SigmoidOp, gate) for gate in (i, o, f))
    c = rw.emit(AddOp, rw.emit(MultiplyOp, f, c), rw.emit(MultiplyOp, i, rw.emit(TanhOp, new)))
    h = rw.emit(MultiplyOp, o, rw.emit(TanhOp, c))
    return [*_parted(rw, h, count), h, c]


def _product(rw: Lowering, recurrent: Recurrent, h: SSAValue, count: int) -> SSAValue:
    """The rounded states times their weights [directions, batch, 4 * hidden].

    In integers, all directions at once, where the weights allow it. In floats the CPU plugin (2026.4) is slower with
    stacked weights than with those of one direction after the other.
    """
    if recurrent.scale is not None and recurrent.sums is not None:
        return ranged_product(rw, h, recurrent.weights, recurrent.sums, recurrent.scale, axes=(1, 2))
    parts = _parted(rw, dynamic_range(rw, h, (1, 2)), count)
    weights = [slice_axis(rw, recurrent.weights, 0, way, way + 1) for way in range(count)]
    made = [rw.emit(MatMulOp, part, squeeze(rw, W, [0])) for part, W in zip(parts, weights, strict=True)]
    return _joined(rw, made)


def _joined(rw: Lowering, values: list[SSAValue]) -> SSAValue:
    """The directions side by side."""
    return values[0] if len(values) == 1 else concat(rw, values, 0)


def _parted(rw: Lowering, value: SSAValue, count: int) -> list[SSAValue]:
    """The directions one by one."""
    return [value] if count == 1 else list(rw.emit(SplitOp, value, rw.const(0), num_splits=count))


__all__ = ["Recurrent", "Way", "run"]

"""Reordered channels before a convolution, such as reversed colours, as an order of its weights.

Convolution(f(Gather(x, order, axis 1)), w) -> Convolution(f'(x), w with its input channels in that order)

f are element-wise operations with constants, whose channels are reordered too, Pads of spatial dimensions and
convolutions of each channel by itself. The weights may be constants behind Convert, Multiply, Subtract and
FakeQuantize, as those of quantised models are.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
from xdsl.ir import Operation, SSAValue

from stepwell.dialects.errors import NoMatch
from stepwell.dialects.fields import plain
from stepwell.dialects.opset.arithmetic import AddOp, DivideOp, MultiplyOp, SubtractOp
from stepwell.dialects.opset.convolution import ConvolutionOp, GroupConvolutionOp
from stepwell.dialects.opset.elementwise import Unary
from stepwell.dialects.opset.gather import Gather7Op, GatherOp
from stepwell.dialects.opset.matching import alone, constant_of, ints, is_constant, payload_of
from stepwell.dialects.opset.movement import Pad1Op, PadOp
from stepwell.dialects.opset.quantization import FakeQuantizeOp
from stepwell.dialects.opset.type import ConvertOp
from stepwell.dialects.payload import Payload, Values
from stepwell.dialects.rules import Rewriter, RuleSet
from stepwell.dialects.types import rank_of, shape_of, static_shape

rules = RuleSet()

READ = 4 << 20
"""Bytes of a constant that are read to reorder it."""

STEPS = 16
"""Operations between the Gather and the convolution."""

WITH_CONSTANTS = (AddOp, DivideOp, FakeQuantizeOp, MultiplyOp, SubtractOp)


@rules.rewrite(ConvolutionOp)
def reordered_channels(op: ConvolutionOp, rw: Rewriter):
    """Convolution(f(Gather(x, order, axis 1)), w) -> Convolution(f'(x), w')"""
    chain: list[tuple[Operation, int]] = []
    value = op.operands[0]
    while not isinstance(value.owner, Gather7Op | GatherOp):
        owner = alone(value).owner
        at = _data_of(owner)
        if len(chain) >= STEPS:
            raise NoMatch("the Gather is far")
        chain.append((owner, at))  # pyright: ignore[reportArgumentType]: an operation, as _data_of says
        value = owner.operands[at]  # pyright: ignore[reportAttributeAccessIssue]: likewise
    gather = alone(value).owner
    assert isinstance(gather, Gather7Op | GatherOp)
    order = _permutation(gather)
    # What is at place i now was at order[i]: constants move to where their channel was.
    back = np.argsort(order)
    stored, decoded = _weights(op.operands[1], back)
    moved = [(step, at, _constants(step, at, back)) for step, at in chain]
    rw.absorb(gather, *(step for step, _ in chain))
    data = _again(moved, gather.operands[0], rw)
    made = ConvolutionOp.create(
        operands=[data, _again(decoded, constant_of(rw, stored), rw), *op.operands[2:]],
        result_types=[op.results[0].type],
        properties=dict(op.properties),
    )
    rw.insert(made)
    return made.results[0]


Step = tuple[Operation, int, dict[int, Payload]]
"""An operation, which of its operands is the data, and its constants in another order of the channels."""


def _weights(value: SSAValue, order: np.ndarray) -> tuple[Payload, list[Step]]:
    """The weights with their input channels in another order, and the operations that decode them, the last first."""
    steps: list[Step] = []
    while not is_constant(value):
        owner = alone(value).owner
        if not isinstance(owner, ConvertOp | FakeQuantizeOp | MultiplyOp | SubtractOp) or len(steps) >= STEPS:
            raise NoMatch("the weights are not constant")
        at = 0 if isinstance(owner, FakeQuantizeOp) and is_constant(owner.operands[0]) else _data_of(owner)
        steps.append((owner, at, _constants(owner, at, order)))
        value = owner.operands[at]
    return _taken(payload_of(value), 1, order), steps


def _again(steps: Sequence[Step], data: SSAValue, rw: Rewriter) -> SSAValue:
    """The same operations, listed from the last one, on other data and with the reordered constants."""
    for step, at, constants in reversed(steps):
        operands = [data if i == at else constant_of(rw, constants[i]) if i in constants else v
                    for i, v in enumerate(step.operands)]  # fmt: skip
        made = type(step).create(
            operands=operands, result_types=[r.type for r in step.results], properties=dict(step.properties)
        )
        rw.insert(made)
        data = made.results[0]
    return data


def _permutation(gather: Gather7Op | GatherOp) -> list[int]:
    """The order of channels that a Gather gives."""
    shape, order = shape_of(gather.operands[0]), list(ints(gather.operands[1]))
    (axis,) = ints(gather.operands[2])
    if shape is None or (axis + len(shape)) % len(shape) != 1 or rank_of(gather.operands[1]) != 1:
        raise NoMatch("it is not of channels")
    if shape[1] != len(order) or sorted(order) != list(range(len(order))):
        raise NoMatch("it is no other order of all channels")
    return order


def _data_of(op: Any) -> int:
    """Which operand of an operation is the data that it keeps channel by channel."""
    if isinstance(op, Unary | ConvertOp) and "axis" not in op.properties:
        return 0
    if isinstance(op, Pad1Op | PadOp):
        begin, end = ints(op.operands[1]), ints(op.operands[2])
        if begin[:2] == (0, 0) and end[:2] == (0, 0) and all(is_constant(v) for v in op.operands[1:]):
            return 0
    if isinstance(op, WITH_CONSTANTS) and plain(op.properties["auto_broadcast"]) == "numpy":
        free = [i for i, v in enumerate(op.operands) if not is_constant(v)]
        if len(free) == 1 and op.operands[free[0]].type == op.results[0].type:
            return free[0]
    if isinstance(op, GroupConvolutionOp):
        shape = static_shape(op.operands[1])
        if shape is not None and shape[1] == shape[2] == 1 and is_constant(op.operands[1]):
            return 0
    raise NoMatch("what is between does not keep channels apart")


def _constants(op: Operation, data: int, order: np.ndarray) -> dict[int, Payload]:
    """The constants of an operation that have a number for each channel, reordered."""
    if isinstance(op, GroupConvolutionOp):
        return {1: _taken(payload_of(op.operands[1]), 0, order)}
    if not isinstance(op, WITH_CONSTANTS):
        return {}
    rank = rank_of(op.results[0])
    assert rank is not None
    found: dict[int, Payload] = {}
    for at, value in enumerate(op.operands):
        if at == data:
            continue
        payload = payload_of(value)
        axis = 1 - (rank - len(payload.shape))
        if axis >= 0 and payload.shape[axis] != 1:
            found[at] = _taken(payload, axis, order)
    return found


def _taken(payload: Payload, axis: int, order: np.ndarray) -> Payload:
    if payload.nbytes > READ:
        raise NoMatch("the constant is large")
    if payload.shape[axis] != len(order):
        raise NoMatch("the channels are not those of the constant")
    return Values(np.take(payload.array(), order, axis), payload.element)

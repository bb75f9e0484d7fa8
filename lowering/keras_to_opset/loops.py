"""Steps over time as Keras takes them: masks, backward runs, states that stay from call to call."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import numpy as np
from xdsl.ir import OpResult, SSAValue

from stepwell.dialects import provenance
from stepwell.dialects.errors import NoMatch
from stepwell.dialects.fields import plain
from stepwell.dialects.opset import values
from stepwell.dialects.opset.condition import SelectOp
from stepwell.dialects.opset.infrastructure import AssignOp, ReadValueOp
from stepwell.dialects.opset.movement import SliceOp
from stepwell.dialects.types import print_shape, shape_of, static_shape
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms.basic import (
    broadcast,
    concat,
    convert,
    dims,
    ints,
    kind,
    like,
    rank,
    slice_axis,
    squeeze,
    unsqueeze,
)
from stepwell.lowering.idioms.bodies import over_time
from stepwell.lowering.idioms.iteration import turned

Run = Callable[[Lowering, list[SSAValue]], tuple[SSAValue | None, SSAValue, list[SSAValue]]]
"""From the initial states: the outputs in the order of time, the output of the last step, the last states."""


def zeros(rw: Lowering, data: SSAValue, size: int) -> SSAValue:
    """A state [batch, size] of zeros."""
    return broadcast(rw, like(rw, 0, data), concat(rw, [dims(rw, data, [0]), ints(rw, [size])]))


def flipped(rw: Lowering, value: SSAValue) -> SSAValue:
    """The steps in the opposite order; twice is not at all."""
    if isinstance(value, OpResult) and isinstance(value.op, SliceOp):
        steps = value.op.operands[3]
        axes = values.constant_ints(value.op.operands[4]) if len(value.op.operands) > 4 else None
        if values.constant_ints(steps) == (-1,) and axes == (1,):
            return value.op.operands[0]
    return turned(rw, value, 1)


def results(op: Any, rw: Lowering, states: list[SSAValue], run: Run) -> list[SSAValue]:
    """What a recurrent layer gives, whose states begin as given or as zeros, or as the last call left them."""
    names: list[str] = []
    if plain(op.stateful) and not op.initial_state:
        names, states = _read(op, rw, states)
    sequence, last, after = run(rw, states)
    for name, value in zip(names, after, strict=False):
        rw.insert(AssignOp.of(value, variable_id=name))
    backward = bool(plain(op.go_backwards))
    if plain(op.return_sequences):
        assert sequence is not None
        first = flipped(rw, sequence) if backward else sequence
    else:
        first = last
    return [first, *(after if plain(op.return_state) else [])]


def _read(op: Any, rw: Lowering, states: list[SSAValue]) -> tuple[list[str], list[SSAValue]]:
    """Variables of the model in place of the zeros; a stateful layer has a batch of known size."""
    found, names = [], []
    source = provenance.sources(op.location)
    label = source[0][0] if source else "rnn"
    for index, state in enumerate(states):
        shape = static_shape(state)
        if shape is None:
            raise NoMatch("a stateful layer needs the size of its batch; give the shape with --input")
        name = f"{label}/state{index}"
        kept = ReadValueOp.of(
            rw.const(np.zeros(shape, np.float32), kind(state).mlir),
            variable_id=name,
            variable_type=kind(state),
            variable_shape=print_shape(shape),
        )
        rw.insert(kept)
        names.append(name)
        found.append(kept.results[0])
    return names, found


def stepped(
    op: Any,
    rw: Lowering,
    data: SSAValue,
    states: list[SSAValue],
    step: Callable[[Lowering, SSAValue, list[SSAValue]], list[SSAValue]],
    output: Callable[[Lowering], SSAValue] | None = None,
) -> tuple[SSAValue, SSAValue, list[SSAValue]]:
    """A TensorIterator over the steps of `data` [batch, time, …]; `step` gives the output and the next states.

    With a mask, a step that it leaves out keeps the states; its output is that of the step before (zeros before the
    first one, made by `output`), or zeros.
    """
    backward = bool(plain(op.go_backwards))
    sliced = [(data, 1)]
    carried = list(states)
    hold = op.mask is not None and not plain(op.zero_output_for_mask)
    if op.mask is not None:
        if rank(op.mask, "the mask") < 2:
            raise NoMatch(f"the mask has rank {rank(op.mask)}; it has batch and time")
        sliced.append((convert(rw, op.mask, "boolean"), 1))
        if hold:
            assert output is not None
            carried.append(output(rw))

    def once(rw: Lowering, slices: list[SSAValue], before: list[SSAValue]) -> tuple[SSAValue, Sequence[SSAValue]]:
        old = before[: len(states)]
        out, *after = step(rw, squeeze(rw, slices[0], [1]), old)
        if op.mask is not None:
            live = slices[1]

            def kept(new: SSAValue, was: SSAValue) -> SSAValue:
                spare = rank(new) - rank(live)
                wide = unsqueeze(rw, live, list(range(rank(live), rank(live) + spare))) if spare > 0 else live
                return rw.emit(SelectOp, wide, new, was)

            out = kept(out, before[-1] if hold else like(rw, 0, out))
            after = [kept(new, was) for new, was in zip(after, old, strict=True)]
            if hold:
                after.append(out)
        return unsqueeze(rw, out, [1]), after

    sequence, *last = over_time(rw, sliced, carried, once, backward=backward)
    if hold:
        return sequence, last[-1], last[:-1]
    end = slice_axis(rw, sequence, 1, 0, 1) if backward else slice_axis(rw, sequence, 1, -1, np.iinfo(np.int64).max)
    return sequence, squeeze(rw, end, [1]), last


def steps_of(data: SSAValue) -> None:
    """Decline what has no time axis."""
    shape = shape_of(data)
    if shape is not None and len(shape) < 3:
        raise NoMatch(f"the input has rank {len(shape)}; it has batch, time and features")


__all__ = ["Run", "flipped", "results", "stepped", "steps_of", "zeros"]

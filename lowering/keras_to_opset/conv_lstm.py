"""Keras ConvLSTM -> Convolution for all steps at once, and a TensorIterator over the gates."""

from __future__ import annotations

from typing import Any

from xdsl.ir import SSAValue

from stepwell.dialects import keras
from stepwell.dialects.errors import NoMatch
from stepwell.dialects.fields import plain
from stepwell.dialects.opset.arithmetic import AddOp
from stepwell.dialects.opset.convolution import ConvolutionOp
from stepwell.dialects.opset.movement import SplitOp
from stepwell.dialects.opset.shape import ReshapeOp
from stepwell.dialects.rules import RuleSet
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms.basic import broadcast, channelwise, concat, dims, ints, like, rank, transpose
from stepwell.lowering.keras_to_opset.cells import remembered
from stepwell.lowering.keras_to_opset.convolution import kernel_of, window
from stepwell.lowering.keras_to_opset.layout import channels_back, channels_last, channels_to_front
from stepwell.lowering.keras_to_opset.loops import results, stepped

rules = RuleSet()


@rules.lower(keras.ConvLSTM1DOp, keras.ConvLSTM2DOp, keras.ConvLSTM3DOp)
def conv_lstm(op: Any, rw: Lowering):
    """The gates i, f, c, o are channels of one convolution of the inputs and one of the state, which is padded."""
    spatial = len(plain(op.strides))
    count = rank(op.inputs)
    if count != spatial + 3:
        raise NoMatch(f"the input has rank {count}; the layer takes rank {spatial + 3}")
    last = channels_last(op)
    shape = kernel_of(op.kernel, spatial, "the kernel")
    filters = shape[-1] // 4
    turn = [spatial + 1, spatial, *range(spatial)]
    # [batch, time, …] as a larger batch.
    rest = dims(rw, op.inputs, range(2, count))
    flat = rw.emit(ReshapeOp, op.inputs, concat(rw, [ints(rw, [-1]), rest]), special_zero=False)
    flat = channels_to_front(rw, flat, last)
    outer = window(shape[:spatial], plain(op.strides), plain(op.dilation_rate), plain(op.padding))
    gates = rw.emit(ConvolutionOp, flat, transpose(rw, op.kernel, turn), **outer)
    if op.bias is not None:
        gates = rw.emit(AddOp, gates, channelwise(rw, op.bias, rank(gates)))
    lead, tail = dims(rw, op.inputs, [0, 1]), dims(rw, gates, range(1, spatial + 2))
    gates = rw.emit(ReshapeOp, gates, concat(rw, [lead, tail]), special_zero=False)
    places = dims(rw, gates, range(3, spatial + 3))

    def empty(rw: Lowering) -> SSAValue:
        size = concat(rw, [dims(rw, op.inputs, [0]), ints(rw, [filters]), places])
        return broadcast(rw, like(rw, 0, op.inputs), size)

    initial = [channels_to_front(rw, s, last) for s in op.initial_state] or [empty(rw), empty(rw)]
    if len(initial) != 2:
        raise NoMatch(f"{len(initial)} initial states; the layer has 2")
    one = (1,) * spatial
    inner = window(kernel_of(op.recurrent_kernel, spatial, "the kernel")[:spatial], one, one, "same")
    recurrent = transpose(rw, op.recurrent_kernel, turn)
    names = (plain(op.activation), plain(op.recurrent_activation))

    def step(rw: Lowering, x: SSAValue, before: list[SSAValue]) -> list[SSAValue]:
        total = rw.emit(AddOp, x, rw.emit(ConvolutionOp, before[0], recurrent, **inner))
        i, f, c, o = rw.emit(SplitOp, total, rw.const(1), num_splits=4)
        after = remembered(rw, names, i, f, c, o, before[1])
        return [after[0], *after]

    found = results(op, rw, initial, lambda rw, states: stepped(op, rw, gates, states, step, empty))
    if last:
        # [batch, time, channels, …] or [batch, channels, …] with the channels last.
        first = found[0]
        if plain(op.return_sequences):
            first = transpose(rw, first, [0, 1, *range(3, spatial + 3), 2])
        else:
            first = channels_back(rw, first, True)
        found = [first, *(channels_back(rw, s, True) for s in found[1:])]
    return found

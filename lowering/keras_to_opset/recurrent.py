"""Keras recurrent layers.

LSTM, GRU, SimpleRNN -> LSTMSequence, GRUSequence, RNNSequence, where these compute the same; with a mask a
TensorIterator over LSTMCell, GRUCell, RNNCell, with another activation over what the cell computes. RNN -> a
TensorIterator over its body. TimeDistributed -> its body, the steps as further elements of the batch.
"""

from __future__ import annotations

from typing import Any

from xdsl.ir import Block, SSAValue

from stepwell.dialects import keras
from stepwell.dialects.errors import NoMatch
from stepwell.dialects.fields import plain
from stepwell.dialects.opset.arithmetic import AddOp, DivideOp, MultiplyOp
from stepwell.dialects.opset.recurrent import (
    GRUCellOp,
    GRUSequenceOp,
    LSTMCellOp,
    LSTMSequenceOp,
    RNNCellOp,
    RNNSequenceOp,
)
from stepwell.dialects.opset.shape import ReshapeOp
from stepwell.dialects.rules import RuleSet
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms.basic import (
    broadcast,
    chosen,
    concat,
    dims,
    ints,
    like,
    rank,
    reshape,
    slice_axis,
    squeeze,
    transpose,
    unsqueeze,
)
from stepwell.lowering.idioms.bodies import close, inline
from stepwell.lowering.keras_to_opset.cells import STEPS, Weights
from stepwell.lowering.keras_to_opset.loops import flipped, results, stepped, steps_of, zeros

rules = RuleSet()

SEQUENCES = {"LSTM": LSTMSequenceOp, "GRU": GRUSequenceOp, "SimpleRNN": RNNSequenceOp}
CELLS = {"LSTM": LSTMCellOp, "GRU": GRUCellOp, "SimpleRNN": RNNCellOp}
NATIVE = ("sigmoid", "tanh", "relu")
STATES = {"LSTM": 2, "GRU": 1, "SimpleRNN": 1}


@rules.lower(keras.LSTMOp, keras.GRUOp, keras.SimpleRNNOp)
def recurrent(op: Any, rw: Lowering):
    """The sequence operation, or the cell step by step."""
    name = op.name.removeprefix("keras.")
    steps_of(op.inputs)
    rank(op.inputs)
    w = Weights(op, name, rw)
    initial = list(op.initial_state) or [zeros(rw, op.inputs, w.units) for _ in range(STATES[name])]
    if len(initial) != STATES[name]:
        raise NoMatch(f"{len(initial)} initial states; {name} has {STATES[name]}")

    def run(rw: Lowering, states: list[SSAValue]) -> tuple[SSAValue | None, SSAValue, list[SSAValue]]:
        return native(op, rw, w, states) if fits(op, w) else by_steps(op, rw, w, states)

    return results(op, rw, initial, run)


def fits(op: Any, w: Weights) -> bool:
    """Whether the runtime's sequence operation computes the same."""
    state, gates = w.names
    return op.mask is None and state in NATIVE and (w.kind == "SimpleRNN" or gates in NATIVE)


def native(op: Any, rw: Lowering, w: Weights, states: list[SSAValue]) -> tuple[SSAValue, SSAValue, list[SSAValue]]:
    """Weights as [1, gates * units, …]."""
    weights, fields = _weights(op, rw, w)
    lengths = broadcast(rw, reshape(rw, dims(rw, op.inputs, [1]), []), dims(rw, op.inputs, [0]))
    backward = bool(plain(op.go_backwards))
    found = rw.emit(
        SEQUENCES[w.kind],
        op.inputs,
        *(unsqueeze(rw, s, [1]) for s in states),
        lengths,
        *(unsqueeze(rw, v, [0]) for v in weights),
        direction="reverse" if backward else "forward",
        **fields,
    )
    sequence, *last = (squeeze(rw, v, [1]) for v in found)
    return sequence, last[0], last


def _weights(op: Any, rw: Lowering, w: Weights) -> tuple[list[SSAValue], dict[str, Any]]:
    """W, R and B, the LSTM's gates i, f, c, o as f, i, c, o; and what else a cell and its sequence have."""

    def ordered(value: SSAValue) -> SSAValue:
        if w.kind != "LSTM":
            return value
        parts = [slice_axis(rw, value, 0, g * w.units, (g + 1) * w.units) for g in (1, 0, 2, 3)]
        return concat(rw, parts, 0)

    bias = _bias(rw, w, op.inputs)
    state, gates = w.names
    names = {"LSTM": [gates, state, state], "GRU": [gates, state], "SimpleRNN": [state]}[w.kind]
    fields: dict[str, Any] = {"hidden_size": w.units, "activations": names, "clip": 0.0}
    if w.kind == "GRU":
        fields["linear_before_reset"] = w.after
    return [*(ordered(transpose(rw, v, [1, 0])) for v in (w.kernel, w.recurrent)), ordered(bias)], fields


def _bias(rw: Lowering, w: Weights, data: SSAValue) -> SSAValue:
    """One bias for both products; that of a GRU's last gate apart where the state is reset after its product."""
    wide = w.units * w.gates
    if w.bias is None:
        return broadcast(rw, like(rw, 0, data), ints(rw, [wide + (w.units if w.after else 0)]))
    if not w.after:
        return w.bias
    second = w.second
    if second is None:
        second = broadcast(rw, like(rw, 0, data), ints(rw, [wide]))
    shared = 2 * w.units
    both = rw.emit(AddOp, slice_axis(rw, w.bias, 0, 0, shared), slice_axis(rw, second, 0, 0, shared))
    return concat(rw, [both, slice_axis(rw, w.bias, 0, shared, wide), slice_axis(rw, second, 0, shared, wide)])


def by_steps(op: Any, rw: Lowering, w: Weights, states: list[SSAValue]) -> tuple[SSAValue, SSAValue, list[SSAValue]]:
    """The cell in a TensorIterator; the product of the inputs is computed before, for all steps at once.

    The CPU plugin adds the only gate of a simple cell in place to the slice that it reads, and then loses the state:
    there the product is computed in each step. Where the runtime has the cell, the body is that.
    """
    state, gates = w.names
    if state == "tanh" and (gates == "sigmoid" or w.kind == "SimpleRNN"):
        weights, fields = _weights(op, rw, w)

        def once(rw: Lowering, x: SSAValue, before: list[SSAValue]) -> list[SSAValue]:
            found = rw.emit(CELLS[w.kind], x, *before, *weights, **fields)
            after = list(found) if isinstance(found, tuple) else [found]
            return [after[0], *after]

        return stepped(op, rw, op.inputs, states, once, lambda rw: zeros(rw, op.inputs, w.units))
    outside = w.kind != "SimpleRNN"
    data = w.product(rw, op.inputs) if outside else op.inputs

    def step(rw: Lowering, x: SSAValue, before: list[SSAValue]) -> list[SSAValue]:
        after = STEPS[w.kind](rw, w, x if outside else w.product(rw, x), before)
        return [after[0], *after]

    return stepped(op, rw, data, states, step, lambda rw: zeros(rw, op.inputs, w.units))


@rules.lower(keras.LSTMCellOp, keras.GRUCellOp, keras.SimpleRNNCellOp)
def cell(op: Any, rw: Lowering):
    """One step: the output is the first of the states."""
    name = op.name.removeprefix("keras.").removesuffix("Cell")
    w = Weights(op, name, rw)
    if len(op.states) != STATES[name]:
        raise NoMatch(f"{len(op.states)} states; a cell of {name} has {STATES[name]}")
    after = STEPS[name](rw, w, w.product(rw, op.inputs), list(op.states))
    return [after[0], *after]


@rules.lower(keras.RNNOp)
def rnn(op: keras.RNNOp, rw: Lowering):
    """The body in a TensorIterator."""
    steps_of(op.inputs)
    rank(op.inputs)
    sizes = plain(op.state_size)
    initial = list(op.initial_state) or [zeros(rw, op.inputs, size) for size in sizes]
    if len(initial) != len(sizes):
        raise NoMatch(f"{len(initial)} initial states; the cell has {len(sizes)}")
    size = plain(op.output_size)

    def step(rw: Lowering, x: SSAValue, before: list[SSAValue]) -> list[SSAValue]:
        return placed(rw, op.body.block, [x, *before])

    return results(
        op, rw, initial, lambda rw, at: stepped(op, rw, op.inputs, at, step, lambda rw: zeros(rw, op.inputs, size))
    )


def placed(rw: Lowering, block: Block, given: list[SSAValue]) -> list[SSAValue]:
    """Lower the operations of a body for these arguments and put them where operations are inserted now."""
    if len(block.args) != len(given):
        raise NoMatch(f"the body takes {len(block.args)} values and is given {len(given)}")
    for argument, value in zip(list(block.args), given, strict=True):
        argument.replace_all_uses_with(value)
        block.erase_arg(argument)
    ends = close(block)
    refused = len(rw.refusals)
    rw.sweep(block)
    if len(rw.refusals) > refused:
        raise NoMatch("its cell cannot be lowered")
    found = [end.operands[0] for end in ends]
    for end in ends:
        end.detach()
        end.erase()
    for inner in list(block.ops):
        inner.detach()
        rw.insertion_point.block.add_op(inner)
    return found


MERGES = {"concat": None, "sum": AddOp, "ave": AddOp, "mul": MultiplyOp, "": None}


@rules.lower(keras.BidirectionalOp)
def bidirectional(op: keras.BidirectionalOp, rw: Lowering):
    """The backward outputs in the order of time, and both as one; with an empty merge mode both are given."""
    mode = plain(op.merge_mode)
    merge = chosen(MERGES, mode, "merge_mode")
    backward = flipped(rw, op.backward) if plain(op.return_sequences) else op.backward
    if mode == "":
        return [op.forward, backward]
    if mode == "concat":
        return [concat(rw, [op.forward, backward], rank(op.forward) - 1)]
    assert merge is not None
    found = rw.emit(merge, op.forward, backward)
    return [rw.emit(DivideOp, found, like(rw, 2, found)) if mode == "ave" else found]


@rules.lower(keras.TimeDistributedOp)
def time_distributed(op: keras.TimeDistributedOp, rw: Lowering):
    """[batch, time, …] as [batch * time, …], the body, and back."""
    count = rank(op.inputs)
    if count < 3:
        raise NoMatch(f"the input has rank {count}; it has batch, time and features")
    block = op.body.block
    rest = dims(rw, op.inputs, range(2, count))
    flat = rw.emit(ReshapeOp, op.inputs, concat(rw, [ints(rw, [-1]), rest]), special_zero=False)
    block.args[0].replace_all_uses_with(flat)
    block.erase_arg(block.args[0])
    found = inline(rw, block, op)
    if found is None:
        return None
    value = found[0]
    lead, last = dims(rw, op.inputs, [0, 1]), dims(rw, value, range(1, rank(value))) if rank(value) > 1 else None
    target = concat(rw, [lead, last]) if last is not None else lead
    return rw.emit(ReshapeOp, value, target, special_zero=False)

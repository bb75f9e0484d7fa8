"""Calls of recurrent layers, of cells in loops, and of the layers that hold others."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from xdsl.ir import Block, Region, SSAValue

from stepwell.dialects import keras
from stepwell.dialects.keras.base import ANY_TENSOR
from stepwell.dialects.structure import YieldOp
from stepwell.frontends.faults import Fault
from stepwell.frontends.keras.builder import Builder, tensors
from stepwell.frontends.keras.config import Layer
from stepwell.frontends.keras.fields import fields_of
from stepwell.frontends.keras.variables import size

STATES = {"LSTM": 2, "GRU": 1, "SimpleRNN": 1, "ConvLSTM1D": 2, "ConvLSTM2D": 2, "ConvLSTM3D": 2}
"""How many states a recurrent layer has."""

CELLS = {"LSTMCell": 2, "GRUCell": 1, "SimpleRNNCell": 1}
"""How many states a cell has."""


def arguments(
    builder: Builder, args: Sequence[Any], kwargs: Mapping[str, Any]
) -> tuple[SSAValue, list[SSAValue], SSAValue | None]:
    """The sequence, the initial states and the mask of a call.

    States may be a keyword, a further argument, or follow the sequence in one list (Keras 2).
    """
    positional = [a for a in args if a is not None]
    first = positional[0] if positional else kwargs.get("sequences", kwargs.get("inputs"))
    flat = tensors(first)
    if not flat:
        raise Fault("a recurrent layer is called without a tensor")
    states = tensors(kwargs.get("initial_state")) or flat[1:]
    if not states and len(positional) > 1:
        states = tensors(positional[1])
    if kwargs.get("constants"):
        raise Fault("a recurrent layer is called with constants, which only cells of one's own use")
    mask = kwargs.get("mask")
    if isinstance(mask, list):
        mask = next((m for m in mask if isinstance(m, SSAValue)), None)
    return flat[0], states, mask if isinstance(mask, SSAValue) else builder.mask(flat[0])


def recurrent(builder: Builder, layer: Layer, args: Sequence[Any], kwargs: Mapping[str, Any]) -> list[SSAValue]:
    """LSTM, GRU, SimpleRNN, ConvLSTM."""
    data, states, mask = arguments(builder, args, kwargs)
    return _called(builder, layer, data, states, mask)


def _called(
    builder: Builder, layer: Layer, data: SSAValue, states: Sequence[SSAValue], mask: SSAValue | None
) -> list[SSAValue]:
    if layer.class_name == "RNN":
        return _rnn(builder, layer, data, states, mask)
    cls = keras.operation(layer.class_name)
    if layer.class_name not in STATES or cls is None or layer.registered_name:
        return builder.unknown(layer, [data, *states])
    fields = fields_of(cls, layer)
    for name in ("activation", "recurrent_activation"):
        if name in cls.get_irdl_definition().properties and layer.config.get(name) is not None:
            found = builder.activation(layer.config[name])
            if not isinstance(found, str):
                return builder.unknown(layer, [data, *states], reason=_object(name))
            fields[name] = found
    if layer.saved_as in ("CuDNNGRU",):
        fields["reset_after"] = True
    data, *states = builder.cast(layer, [data, *states])
    variables = [builder.variable(layer, n, optional=n == "bias") for n in ("kernel", "recurrent_kernel", "bias")]
    held = [None if v is None else builder.cast(layer, [v])[0] for v in variables]
    count = 1 + (STATES[layer.class_name] if fields.get("return_state") else 0)
    made = builder.emit(cls, layer, data, mask, list(states), *held, count=count, **fields)
    if fields.get("return_sequences"):
        builder.masked(made[:1], mask)
    return made


def _object(name: str) -> str:
    return f"its {name} is an object of its own; in a recurrent layer only functions by name can be converted"


def _rnn(
    builder: Builder, layer: Layer, data: SSAValue, states: Sequence[SSAValue], mask: SSAValue | None
) -> list[SSAValue]:
    """RNN of a cell or of several, one on the other."""
    from stepwell.dialects.keras.recurrent import RNNOp

    (held,) = layer.layers[:1]
    cells = held.layers if held.class_name == "StackedRNNCells" else [held]
    if held.class_name == "StackedRNNCells" and held.config.get("reverse_state_order"):
        raise Fault(f"{layer}: its states are in reverse order, which only Keras 1 could do")
    sizes: list[int] = []
    for cell in cells:
        units = size(cell.config, "units", "output_dim")
        if cell.class_name not in CELLS or cell.registered_name or units is None:
            return builder.unknown(layer, [data, *states], reason=f"its cell is of the class {cell.kind}, not Keras's")
        sizes += [units] * CELLS[cell.class_name]
    fields = fields_of(RNNOp, layer)
    data, *states = builder.cast(layer, [data, *states])
    block = Block(arg_types=[ANY_TENSOR] * (1 + len(sizes)))
    outer = builder.inside(block)
    scope, builder.scope = builder.scope, f"{builder.scope}{layer.name}/"
    value, left, after = block.args[0], list(block.args[1:]), []
    for cell in cells:
        mine, left = left[: CELLS[cell.class_name]], left[CELLS[cell.class_name] :]
        value, *new = _step(builder, cell, layer, value, mine)
        after += new
    block.add_op(YieldOp.giving([value, *after]))
    builder.inside(outer)
    builder.scope = scope
    last = size(cells[-1].config, "units", "output_dim")
    count = 1 + (len(sizes) if fields.get("return_state") else 0)
    fields.update(state_size=sizes, output_size=last)
    made = builder.emit(RNNOp, layer, data, mask, list(states), count=count, regions=[Region(block)], **fields)
    if fields.get("return_sequences"):
        builder.masked(made[:1], mask)
    return made


def _step(builder: Builder, cell: Layer, layer: Layer, data: SSAValue, states: Sequence[SSAValue]) -> list[SSAValue]:
    """A cell's output and next states; its variables are cast as `layer` says."""
    cls = keras.operation(cell.class_name)
    assert cls is not None
    fields = fields_of(cls, cell)
    for name in ("activation", "recurrent_activation"):
        if name in cls.get_irdl_definition().properties and cell.config.get(name) is not None:
            found = builder.activation(cell.config[name])
            if not isinstance(found, str):
                raise Fault(f"{cell}: {_object(name)}")
            fields[name] = found
    variables = [builder.variable(cell, n, optional=n == "bias") for n in ("kernel", "recurrent_kernel", "bias")]
    held = [None if v is None else builder.cast(layer, [v])[0] for v in variables]
    return builder.emit(cls, cell, data, list(states), *held, count=1 + len(states), **fields)


def cell(builder: Builder, layer: Layer, args: Sequence[Any], kwargs: Mapping[str, Any]) -> list[SSAValue]:
    """A cell that is called by itself, with an input and its states."""
    given = tensors([*args, kwargs.get("inputs"), kwargs.get("states")])
    if len(given) != 1 + CELLS[layer.class_name]:
        raise Fault(
            f"{layer}: it is called with {len(given)} tensors; it takes one and {CELLS[layer.class_name]} states"
        )
    data, *states = builder.cast(layer, given)
    return _step(builder, layer, layer, data, states)


def bidirectional(builder: Builder, layer: Layer, args: Sequence[Any], kwargs: Mapping[str, Any]) -> list[SSAValue]:
    """The layer, and the other one that goes backwards; then both results as one."""
    from stepwell.dialects.keras.recurrent import BidirectionalOp

    data, states, mask = arguments(builder, args, kwargs)
    forward = layer.layers[0]
    backward = layer.layers[1]
    if builder.version < 3:
        # Steps that the mask leaves out are zeros here, whatever the configuration says.
        for each in (forward, backward):
            each.config["zero_output_for_mask"] = bool(each.config.get("return_sequences"))
    half = len(states) // 2
    scope, builder.scope = builder.scope, f"{builder.scope}{layer.name}/"
    one = _called(builder, forward, data, states[:half], mask)
    other = _called(builder, backward, data, states[half:], mask)
    builder.scope = scope
    mode = layer.config.get("merge_mode", "concat")
    sequences = bool(forward.config.get("return_sequences", False))
    merged = builder.emit(
        BidirectionalOp,
        layer,
        one[0],
        other[0],
        count=1 if mode else 2,
        merge_mode=mode or "",
        return_sequences=sequences,
    )
    if sequences:
        builder.masked(merged, mask)
    return [*merged, *one[1:], *other[1:]]


def time_distributed(builder: Builder, layer: Layer, args: Sequence[Any], kwargs: Mapping[str, Any]) -> list[SSAValue]:
    """The layer or model as the body of an operation."""
    from stepwell.dialects.keras.recurrent import TimeDistributedOp
    from stepwell.frontends.keras.graph import invoke

    given = tensors(args)
    if len(given) != 1:
        raise Fault(f"{layer}: it is called with {len(given)} tensors; it takes one")
    mask = kwargs.get("mask")
    mask = mask if isinstance(mask, SSAValue) else builder.mask(given[0])
    block = Block(arg_types=[ANY_TENSOR])
    outer = builder.inside(block)
    scope, builder.scope = builder.scope, f"{builder.scope}{layer.name}/"
    found = invoke(builder, layer.layers[0], [block.args[0]], {})
    builder.inside(outer)
    builder.scope = scope
    if len(found) != 1:
        raise Fault(f"{layer}: what it holds has {len(found)} results; one is needed")
    block.add_op(YieldOp.giving(found))
    made = builder.emit(TimeDistributedOp, layer, given[0], regions=[Region(block)])
    builder.masked(made, mask)
    return made


def spectral(builder: Builder, layer: Layer, args: Sequence[Any], kwargs: Mapping[str, Any]) -> list[SSAValue]:
    """Outside of training the layer that is held, with the kernel as it is."""
    from stepwell.frontends.keras.graph import invoke

    return invoke(builder, layer.layers[0], args, kwargs)


__all__ = ["bidirectional", "recurrent", "spectral", "time_distributed"]

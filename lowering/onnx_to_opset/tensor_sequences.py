"""ONNX sequences and optional values.

IR has tensors only. A sequence whose length is known is resolved here: `SequenceConstruct` stays as the list of its
tensors until nothing uses it, and the operators on sequences take from it. An optional value is its tensor.
"""

from __future__ import annotations

from typing import Any

from xdsl.ir import OpResult, SSAValue

from stepwell.dialects import onnx
from stepwell.dialects.errors import NoMatch
from stepwell.dialects.fields import plain
from stepwell.dialects.opset import values
from stepwell.dialects.opset.movement import SplitOp, VariadicSplitOp
from stepwell.dialects.rules import RuleSet
from stepwell.dialects.types import shape_of, static_shape
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms.basic import axis, concat, ints, rank, squeeze, unsqueeze

rules = RuleSet()


def tensors(value: SSAValue) -> list[SSAValue]:
    """The tensors of a sequence."""
    made = value.op if isinstance(value, OpResult) else None
    if not isinstance(made, onnx.SequenceConstructOp):
        raise NoMatch("the length of the sequence is not known; IR has tensors only")
    return list(made.inputs)


def sequence(rw: Lowering, items: list[SSAValue]) -> SSAValue:
    """A list of tensors, which no operation may use in the end."""
    return rw.emit(onnx.SequenceConstructOp, items)


def place(op: Any, length: int, *, end: bool = False) -> int:
    """The position that an operator gives, counted from the front; without one, the end."""
    if op.position is None:
        return length if end else length - 1
    found = values.scalar(op.position)
    if found is None:
        raise NoMatch("the position in the sequence is computed at run time")
    if not -length <= found < length + end:
        raise NoMatch(f"position {found} in a sequence of {length}")
    return found + length if found < 0 else found


@rules.lower(onnx.SequenceConstructOp)
def sequence_construct(op: onnx.SequenceConstructOp, rw: Lowering):
    """It stays."""


@rules.lower(onnx.SequenceEmptyOp)
def sequence_empty(op: onnx.SequenceEmptyOp, rw: Lowering):
    return sequence(rw, [])


MOST_PARTS = 1 << 14
"""Tensors that a sequence is cut into: their number is a size, not something that the file spells out."""


@rules.lower(onnx.SequenceAtOp)
def sequence_at(op: onnx.SequenceAtOp, rw: Lowering):
    items = tensors(op.input_sequence)
    return items[place(op, len(items))]


@rules.lower(onnx.SequenceInsertOp)
def sequence_insert(op: onnx.SequenceInsertOp, rw: Lowering):
    """Without a position at the end."""
    items = tensors(op.input_sequence)
    items.insert(place(op, len(items), end=True), op.tensor)
    return sequence(rw, items)


@rules.lower(onnx.SequenceEraseOp)
def sequence_erase(op: onnx.SequenceEraseOp, rw: Lowering):
    """Without a position the last one."""
    items = tensors(op.input_sequence)
    del items[place(op, len(items))]
    return sequence(rw, items)


@rules.lower(onnx.SequenceLengthOp)
def sequence_length(op: onnx.SequenceLengthOp, rw: Lowering):
    return rw.const(len(tensors(op.input_sequence)))


@rules.lower(onnx.ConcatFromSequenceOp)
def concat_from_sequence(op: onnx.ConcatFromSequenceOp, rw: Lowering):
    """Concat, or along a new axis."""
    items = tensors(op.input_sequence)
    if not items:
        raise NoMatch("the sequence is empty")
    at = plain(op.axis)
    if plain(op.new_axis):
        at = axis(at, rank(items[0]) + 1)
        items = [unsqueeze(rw, item, [at]) for item in items]
    return concat(rw, items, axis(at, rank(items[0])))


@rules.lower(onnx.SplitToSequenceOp)
def split_to_sequence(op: onnx.SplitToSequenceOp, rw: Lowering):
    """Without lengths parts of size 1, whose axis goes unless `keepdims`; a scalar is that of all but the last."""
    at = axis(plain(op.axis), rank(op.input))
    size = shape_of(op.input)[at]  # pyright: ignore[reportOptionalSubscript]: the rank is known
    given = None if op.split is None else values.constant_ints(op.split)
    if op.split is not None and given is None:
        count = static_shape(op.split)
        if not count:
            raise NoMatch("the length of the parts is computed at run time, so their number is not known")
        return sequence(rw, _parts(rw.emit(VariadicSplitOp, op.input, rw.const(at), op.split)))
    if given is None or static_shape(op.split) == ():  # pyright: ignore[reportArgumentType]: given
        if not isinstance(size, int):
            raise NoMatch(f"the size of axis {at} is not known, so the number of parts is not; give it with --input")
        each = 1 if given is None else given[0]
        if each < 1 or size // each > MOST_PARTS:
            raise NoMatch(f"axis {at} of size {size} in parts of {each}; at most {MOST_PARTS} parts are made")
        given = (each,) * (size // each) + ((size % each,) if size % each else ())
    if not given:
        return sequence(rw, [])
    if len(set(given)) == 1 and isinstance(size, int):
        parts = _parts(rw.emit(SplitOp, op.input, rw.const(at), num_splits=len(given)))
    else:
        parts = _parts(rw.emit(VariadicSplitOp, op.input, rw.const(at), ints(rw, given)))
    if op.split is None and not plain(op.keepdims):
        parts = [squeeze(rw, part, [at]) for part in parts]
    return sequence(rw, parts)


def _parts(made: SSAValue | tuple[SSAValue, ...]) -> list[SSAValue]:
    return list(made) if isinstance(made, tuple) else [made]


def filled(op: Any) -> bool:
    """Whether an optional value has one."""
    return op.input is not None and not (isinstance(op.input, OpResult) and isinstance(op.input.op, onnx.OptionalOp))


@rules.lower(onnx.OptionalOp)
def optional(op: onnx.OptionalOp, rw: Lowering):
    """Its operand; an empty one stays."""
    return op.input


@rules.lower(onnx.OptionalHasElementOp)
def optional_has_element(op: onnx.OptionalHasElementOp, rw: Lowering):
    return rw.const(filled(op), "boolean")


@rules.lower(onnx.OptionalGetElementOp)
def optional_get_element(op: onnx.OptionalGetElementOp, rw: Lowering):
    if not filled(op):
        raise NoMatch("the optional value is empty")
    return op.input

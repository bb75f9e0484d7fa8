"""ONNX sequences and optional values.

IR has tensors only. A sequence whose length is known is the list of its tensors, from which the operators take, until
nothing uses it. One whose length is known only at run time is packed into one or two tensors (see `idioms/packed.py`).
An optional value is its tensor or sequence; one that may be there or not has a flag beside it.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from xdsl.ir import Block, Region, SSAValue

from stepwell.dialects import onnx
from stepwell.dialects.errors import NoMatch
from stepwell.dialects.fields import plain
from stepwell.dialects.onnx.base import ANY_TENSOR
from stepwell.dialects.opset import values
from stepwell.dialects.opset.movement import SplitOp, VariadicSplitOp
from stepwell.dialects.rules import RuleSet
from stepwell.dialects.structure import ListOp, MaybeOp, PackedOp, YieldOp
from stepwell.dialects.types import Dim, shape_of, static_shape
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms import packed
from stepwell.lowering.idioms.basic import axis, concat, ints, rank, squeeze, unsqueeze
from stepwell.lowering.idioms.containers import container, form_of, pack, together
from stepwell.lowering.idioms.strings import flat, is_text, pick, places
from stepwell.lowering.onnx_to_opset.subgraph import iterated

rules = RuleSet()


def tensors(value: SSAValue) -> list[SSAValue] | None:
    """The tensors of a sequence; None where their number is not known."""
    made = container(value)
    if not isinstance(made, ListOp | PackedOp):
        raise NoMatch("it takes a sequence; this is " + ("a tensor" if made is None else "an optional value"))
    return list(made.items) if isinstance(made, ListOp) else None


def sequence(rw: Lowering, items: Sequence[SSAValue]) -> SSAValue:
    """A list of tensors, which no operation may use in the end."""
    return rw.emit(ListOp, items)


def place(op: Any, length: int, *, end: bool = False) -> int | None:
    """The position that an operator gives, counted from the front; without one, the end. None: known at run time."""
    if op.position is None:
        return length if end else length - 1
    found = values.scalar(op.position)
    if found is None:
        return None
    if not -length <= found < length + end:
        raise NoMatch(f"position {found} in a sequence of {length}")
    return found + length if found < 0 else found


@rules.lower(onnx.SequenceConstructOp)
def sequence_construct(op: onnx.SequenceConstructOp, rw: Lowering):
    return sequence(rw, list(op.inputs))


@rules.lower(onnx.SequenceEmptyOp)
def sequence_empty(op: onnx.SequenceEmptyOp, rw: Lowering):
    return sequence(rw, [])


@rules.lower(onnx.SequenceAtOp)
def sequence_at(op: onnx.SequenceAtOp, rw: Lowering):
    items = tensors(op.input_sequence)
    if items is not None and (at := place(op, len(items))) is not None:
        return items[at]
    return packed.at(rw, pack(rw, op.input_sequence), op.position)


@rules.lower(onnx.SequenceInsertOp)
def sequence_insert(op: onnx.SequenceInsertOp, rw: Lowering):
    """Without a position at the end."""
    items = tensors(op.input_sequence)
    if items is not None and (at := place(op, len(items), end=True)) is not None:
        items.insert(at, op.tensor)
        return sequence(rw, items)
    added = sequence(rw, [op.tensor])
    form = together(form_of(op.input_sequence), form_of(added))
    return packed.insert(rw, pack(rw, op.input_sequence, form), pack(rw, added, form), op.position)


@rules.lower(onnx.SequenceEraseOp)
def sequence_erase(op: onnx.SequenceEraseOp, rw: Lowering):
    """Without a position the last one."""
    items = tensors(op.input_sequence)
    if items is not None and (at := place(op, len(items))) is not None:
        del items[at]
        return sequence(rw, items)
    return packed.erase(rw, pack(rw, op.input_sequence), op.position)


@rules.lower(onnx.SequenceLengthOp)
def sequence_length(op: onnx.SequenceLengthOp, rw: Lowering):
    items = tensors(op.input_sequence)
    return packed.length(rw, pack(rw, op.input_sequence)) if items is None else rw.const(len(items))


@rules.lower(onnx.ConcatFromSequenceOp)
def concat_from_sequence(op: onnx.ConcatFromSequenceOp, rw: Lowering):
    """Concat, or along a new axis."""
    items, at, new = tensors(op.input_sequence), plain(op.axis), bool(plain(op.new_axis))
    if items is None:
        return packed.joined(rw, pack(rw, op.input_sequence), at, new_axis=new)
    if not items:
        raise NoMatch("the sequence is empty")
    if new:
        at = axis(at, rank(items[0]) + 1)
        items = [unsqueeze(rw, item, [at]) for item in items]
    return concat(rw, items, axis(at, rank(items[0])))


MOST_PARTS = 1 << 10
"""Tensors that a sequence is cut into one by one: their number is a size, not something that the file spells out."""


@rules.lower(onnx.SplitToSequenceOp)
def split_to_sequence(op: onnx.SplitToSequenceOp, rw: Lowering):
    """Without lengths parts of size 1, whose axis goes unless `keepdims`; a scalar is that of all but the last.

    Split or VariadicSplit where the number of parts is known and not large, otherwise a packed sequence.
    """
    if rank(op.input) == 0:
        raise NoMatch("a scalar cannot be cut into parts")
    at = axis(plain(op.axis), rank(op.input))
    if not is_text(op.input):
        return _parted(op, rw, op.input, at)
    # The runtime does not cut strings; their places are cut.
    made, strings = container(_parted(op, rw, places(rw, op.input), at)), flat(rw, op.input)
    if isinstance(made, ListOp):
        return sequence(rw, [pick(rw, strings, part) for part in made.items])
    assert isinstance(made, PackedOp)
    return rw.emit(PackedOp, pick(rw, strings, made.data), made.table, made.dims.data)


def _parted(op: onnx.SplitToSequenceOp, rw: Lowering, value: SSAValue, at: int) -> SSAValue:
    """The parts of `value` along an axis."""
    size = shape_of(value)[at]  # pyright: ignore[reportOptionalSubscript]: the rank is known
    if op.split is None:
        keep = bool(plain(op.keepdims))
        if not isinstance(size, int) or size > MOST_PARTS:
            return packed.apart(rw, value, at, keep=keep).output
        parts = _split(rw, value, at, size, (1,) * size)
        return sequence(rw, parts if keep else [squeeze(rw, part, [at]) for part in parts])
    given, shape = values.constant_ints(op.split), static_shape(op.split)
    if rank(op.split, "the lengths of the parts"):
        if given is not None and len(given) <= MOST_PARTS:
            return sequence(rw, _split(rw, value, at, size, given))
        if given is None and shape and shape[0] <= MOST_PARTS:
            return sequence(rw, _parts(rw.emit(VariadicSplitOp, value, rw.const(at), op.split)))
        return packed.parted(rw, value, at, op.split).output
    if given is not None and given[0] < 1:
        raise NoMatch(f"parts of size {given[0]}")
    if given is None or not isinstance(size, int) or size // given[0] >= MOST_PARTS:
        return packed.parted(rw, value, at, packed.even(rw, value, at, op.split)).output
    each = given[0]
    return sequence(rw, _split(rw, value, at, size, (each,) * (size // each) + ((size % each,) if size % each else ())))


def _split(rw: Lowering, value: SSAValue, at: int, size: Dim, given: Sequence[int]) -> list[SSAValue]:
    """The parts of these lengths of a tensor."""
    if not given:
        return []
    if len(set(given)) == 1 and isinstance(size, int):
        return _parts(rw.emit(SplitOp, value, rw.const(at), num_splits=len(given)))
    return _parts(rw.emit(VariadicSplitOp, value, rw.const(at), ints(rw, given)))


def _parts(made: SSAValue | tuple[SSAValue, ...]) -> list[SSAValue]:
    return list(made) if isinstance(made, tuple) else [made]


@rules.lower(onnx.SequenceMapOp)
def sequence_map(op: onnx.SequenceMapOp, rw: Lowering):
    """A Loop over the sequences, which is lowered as any other: in copies where their length is known."""
    given = [op.input_sequence, *op.additional_inputs]
    sequences = [container(v) is not None for v in given]
    items = tensors(op.input_sequence)
    region = op.detach_region(op.body)
    block, count = region.block, len(op.results)
    end = block.last_op
    assert isinstance(end, YieldOp)
    if len(block.args) != len(given) or len(end.operands) != count:
        raise NoMatch(
            f"its body has {len(block.args)} inputs, {len(end.operands)} outputs; {len(given)}, {count} are needed"
        )
    around = Block(arg_types=[ANY_TENSOR] * (2 + count))
    taken = [
        onnx.SequenceAtOp.of(value, around.args[0]) if many else None
        for value, many in zip(given, sequences, strict=True)
    ]
    around.add_ops([t for t in taken if t is not None])
    for argument, value, element in zip(list(block.args), given, taken, strict=True):
        argument.replace_all_uses_with(value if element is None else element.results[0])
        block.erase_arg(argument)
    found = list(end.operands)
    end.detach()
    end.erase()
    for inner in list(block.ops):
        inner.detach()
        around.add_op(inner)
    grown = [onnx.SequenceInsertOp.of(s, v, None) for s, v in zip(around.args[2:], found, strict=True)]
    for made in (*grown, *(t for t in taken if t is not None)):
        made.location = op.location
    around.add_ops([*grown, YieldOp.giving([around.args[1], *(g.results[0] for g in grown)])])
    length = packed.length(rw, pack(rw, op.input_sequence)) if items is None else rw.const(len(items))
    starts = [sequence(rw, []) for _ in range(count)]
    made = onnx.LoopOp.of(length, None, starts, regions=[Region(around)], count=count)
    made.location = op.location
    rw.insert(made)
    results = iterated(made, rw, [bool(r.uses) for r in op.results])
    if results is not None:
        made.detach()
        made.erase()
    return results


@rules.lower(onnx.OptionalOp)
def optional(op: onnx.OptionalOp, rw: Lowering):
    """Its operand; without one an empty value."""
    return op.input if op.input is not None else rw.emit(MaybeOp)


@rules.lower(onnx.OptionalHasElementOp)
def optional_has_element(op: onnx.OptionalHasElementOp, rw: Lowering):
    """What is no optional value is always there."""
    made = None if op.input is None else container(op.input)
    if isinstance(made, MaybeOp):
        return made.parts[0] if made.parts else rw.const(False, "boolean")
    return rw.const(op.input is not None, "boolean")


@rules.lower(onnx.OptionalGetElementOp)
def optional_get_element(op: onnx.OptionalGetElementOp, rw: Lowering):
    """Where the value may be missing at run time, nothing says so: what it gives then is not defined."""
    made = container(op.input)
    if not isinstance(made, MaybeOp):
        return op.input
    if not made.parts:
        raise NoMatch("the optional value is empty")
    return made.parts[1]

"""TensorFlow's lists of tensors, in which arrays (TensorArray…) are too; see `idioms/lists.py`."""

from __future__ import annotations

from typing import Any

from xdsl.ir import SSAValue

from stepwell.dialects import tf
from stepwell.dialects.errors import NoMatch
from stepwell.dialects.fields import plain
from stepwell.dialects.opset import values
from stepwell.dialects.opset.movement import VariadicSplitOp
from stepwell.dialects.rules import RuleSet
from stepwell.dialects.structure import ListOp, PackedOp, ReservedOp
from stepwell.dialects.tf.base import shape_in
from stepwell.dialects.types import Shape
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms import lists, packed
from stepwell.lowering.idioms.basic import broadcast, concat, convert, dims, ints, rank, reshape, slice_axis, squeeze
from stepwell.lowering.idioms.containers import PackedForm, form_of, join, pack

rules = RuleSet()


def said(op: Any) -> Shape:
    """The shape of the elements that an operator says."""
    return lists.said_shape(op.element_shape) if isinstance(op.element_shape, SSAValue) else shape_in(op.element_shape)


@rules.lower(tf.EmptyTensorListOp)
def empty(op: tf.EmptyTensorListOp, rw: Lowering):
    made = ReservedOp.of(rw.const(0), op.element_dtype, said(op))
    rw.insert(made)
    return made.output


@rules.lower(tf.TensorListReserveOp)
def reserve(op: tf.TensorListReserveOp, rw: Lowering):
    """Zeros, or, where the shape of the elements is not known, nothing but a length."""
    return lists.reserve(rw, op.num_elements, op.element_dtype, said(op))


@rules.lower(tf.TensorListFromTensorOp)
def from_tensor(op: tf.TensorListFromTensorOp, rw: Lowering):
    return lists.from_tensor(rw, op.tensor)


@rules.lower(tf.TensorListSetItemOp)
def set_item(op: tf.TensorListSetItemOp, rw: Lowering):
    grows = bool(plain(op.resize_if_index_out_of_bounds))
    return lists.set_item(rw, op.input_handle, op.index, op.item, grows=grows)


@rules.lower(tf.TensorListGetItemOp)
def get_item(op: tf.TensorListGetItemOp, rw: Lowering):
    return lists.get_item(rw, op.input_handle, op.index, said(op))


@rules.lower(tf.TensorListPushBackOp)
def push_back(op: tf.TensorListPushBackOp, rw: Lowering):
    return lists.push(rw, op.input_handle, op.tensor)


@rules.lower(tf.TensorListPopBackOp)
def pop_back(op: tf.TensorListPopBackOp, rw: Lowering):
    return lists.pop(rw, op.input_handle, said(op))


@rules.lower(tf.TensorListLengthOp)
def length(op: tf.TensorListLengthOp, rw: Lowering):
    return convert(rw, lists.length(rw, op.input_handle), "i32")


@rules.lower(tf.TensorListStackOp)
def stack(op: tf.TensorListStackOp, rw: Lowering):
    return lists.stacked(rw, op.input_handle, said(op), op.element_dtype)


@rules.lower(tf.TensorListGatherOp)
def gather(op: tf.TensorListGatherOp, rw: Lowering):
    return lists.gathered_items(rw, op.input_handle, op.indices, said(op), op.element_dtype)


@rules.lower(tf.TensorListScatterOp, tf.TensorListScatterV2Op)
def scatter(op: Any, rw: Lowering):
    """As many elements as said, or as the largest index says."""
    size = op.num_elements if isinstance(op, tf.TensorListScatterV2Op) else None
    return lists.scattered(rw, None, op.tensor, op.indices, size)


@rules.lower(tf.TensorListScatterIntoExistingListOp)
def scatter_into(op: tf.TensorListScatterIntoExistingListOp, rw: Lowering):
    return lists.scattered(rw, op.input_handle, op.tensor, op.indices, None)


@rules.lower(tf.TensorListResizeOp)
def resize(op: tf.TensorListResizeOp, rw: Lowering):
    return lists.resized(rw, op.input_handle, op.size)


@rules.lower(tf.TensorListConcatListsOp)
def concat_lists(op: tf.TensorListConcatListsOp, rw: Lowering):
    """The elements of both, one list behind the other."""
    a, b = lists.opened(op.input_a), lists.opened(op.input_b)
    if isinstance(a, ReservedOp) and values.scalar(a.length) == 0:
        return op.input_b
    if isinstance(b, ReservedOp) and values.scalar(b.length) == 0:
        return op.input_a
    if isinstance(a, ListOp) and isinstance(b, ListOp):
        return rw.emit(ListOp, [*a.items, *b.items])
    form = join(form_of(op.input_a), form_of(op.input_b))
    if not isinstance(form, PackedForm):
        raise NoMatch("neither of the lists has an element that is set")
    return packed.insert(rw, pack(rw, op.input_a, form), pack(rw, op.input_b, form), None).output


@rules.lower(tf.TensorListConcatOp, tf.TensorListConcatV2Op)
def concat_items(op: Any, rw: Lowering):
    """The elements along their first axis, and the length of each."""
    made = lists.opened(op.input_handle)
    if isinstance(made, ListOp) and made.items:
        sizes = [dims(rw, v, [0]) for v in made.items if rank(v, "an element")]
        if len(sizes) < len(made.items):
            raise NoMatch("an element of the list is a scalar, which cannot be concatenated")
        return [concat(rw, list(made.items)), concat(rw, sizes)]
    if not isinstance(made, PackedOp):
        shape = said(op)
        full = None if shape is None else tuple(d for d in shape[1:] if isinstance(d, int))
        if shape is None or not shape or full is None or len(full) < len(shape) - 1:
            raise NoMatch("the list has no element that is set, and the shape of its elements is not known")
        each = values.scalar(lists.length(rw, op.input_handle))
        if each != 0:
            raise NoMatch("the list has no element that is set")
        none = broadcast(rw, lists.zero(rw, op.element_dtype), ints(rw, [0, *full]))
        return [none, ints(rw, [])]
    if not made.dims.data:
        raise NoMatch("an element of the list is a scalar, which cannot be concatenated")
    if made.table is not None:
        return [packed.joined(rw, made, 0, new_axis=False), squeeze(rw, slice_axis(rw, made.table, 1, 0, 1), [1])]
    own = rank(made.data)
    tail = [dims(rw, made.data, range(2, own))] if own > 2 else []
    joined = rw.emit(packed.ReshapeOp, made.data, concat(rw, [ints(rw, [-1]), *tail]), special_zero=False)
    return [joined, broadcast(rw, dims(rw, made.data, [1]), dims(rw, made.data, [0]))]


@rules.lower(tf.TensorListSplitOp)
def split(op: tf.TensorListSplitOp, rw: Lowering):
    """Parts of these lengths along the first axis."""
    if not rank(op.tensor, "the tensor"):
        raise NoMatch("a scalar cannot be split")
    known = values.constant_ints(op.lengths)
    if known is not None and len(known) <= lists.MOST_ITEMS:
        if not known:
            made = ReservedOp.of(rw.const(0), op.element_dtype, said(op))
            rw.insert(made)
            return made.output
        parts = rw.emit(VariadicSplitOp, op.tensor, rw.const(0), ints(rw, known)) if len(known) > 1 else op.tensor
        return rw.emit(ListOp, list(parts) if isinstance(parts, tuple) else [parts])
    return packed.parted(rw, op.tensor, 0, reshape(rw, op.lengths, [-1])).output

"""The stacks of TensorFlow 1 as lists that are handed on, and what a list says of its elements.

    Stack -> EmptyTensorList; StackPush -> PushBack, and what was pushed; StackPop -> PopBack

Operators stand in the order in which their control inputs let them run. A loop or branch that pushes or pops gets the
list as one more value.
"""

from __future__ import annotations

from typing import Any

import numpy as np
from xdsl.dialects.builtin import ModuleOp
from xdsl.ir import Block, BlockArgument, Operation, OpResult, SSAValue

from stepwell.dialects import tf
from stepwell.dialects.errors import StepwellError
from stepwell.dialects.provenance import describe, transfer
from stepwell.dialects.structure import YieldOp
from stepwell.dialects.tf.transforms.arrays import constant, put
from stepwell.dialects.types import ELEMENT_TYPES, element, element_of, tensor

STACKS = (tf.StackOp, tf.StackV2Op)
PUSHES = (tf.StackPushOp, tf.StackPushV2Op)
POPS = (tf.StackPopOp, tf.StackPopV2Op)
CLOSES = (tf.StackCloseOp, tf.StackCloseV2Op)

LIST = tensor("variant", None)


def raise_stacks(module: ModuleOp) -> None:
    """Replace the operators of stacks by those of lists."""
    stacks = [op for op in module.walk() if isinstance(op, STACKS)]
    for op in stacks:
        _keep_outside(op.results[0])
        i32 = ELEMENT_TYPES["i32"].mlir
        any_shape, most = (constant(op, np.array(-1, np.int32)) for _ in range(2))
        made = tf.EmptyTensorListOp.of(any_shape, most, element_dtype=op.properties["elem_type"], shape_type=i32)
        put(op, made)
        block = op.parent
        assert block is not None
        _thread(block, op, made.handle, any_shape)
        if op.results[0].uses:
            user = next(iter(op.results[0].uses)).operation
            raise StepwellError(f"{describe(user)}: it uses a stack in a way that is not supported")
        op.detach()
        op.erase()


def _keep_outside(handle: SSAValue) -> None:
    """Loops that hand the stack from round to round use it from outside."""
    work = [handle]
    while work:
        for use in list(work.pop().uses):
            loop, index = use.operation, use.index
            if not isinstance(loop, tf.WhileRegionOp):
                continue
            end = loop.body.block.last_op
            if end is None or end.operands[index] is not loop.body.block.args[index]:
                continue
            for value in (loop.cond.block.args[index], loop.body.block.args[index], loop.results[index]):
                inner = [u for u in value.uses if u.operation is not end]
                for each in inner:
                    each.operation.operands[each.index] = handle
            work.append(handle)


def _uses(op: Operation, handle: SSAValue) -> bool:
    return any(
        isinstance(inner, (*PUSHES, *POPS, *CLOSES)) and inner.operands[0] is handle for inner in op.walk()
    )  # fmt: skip


def _thread(block: Block, stack: Any, at: SSAValue, any_shape: SSAValue) -> SSAValue:
    """Replace what a block does with a stack, whose list is `at` before it; the list after it."""
    handle, kind = stack.results[0], stack.properties["elem_type"]
    for op in list(block.ops):
        if not _uses(op, handle):
            continue
        if isinstance(op, PUSHES):
            made: Operation = tf.TensorListPushBackOp.of(at, op.elem, element_dtype=kind)
            put(op, made)
            _finish(op, op.elem)
            at = made.results[0]
        elif isinstance(op, POPS):
            made = tf.TensorListPopBackOp.of(at, any_shape, element_dtype=kind)
            put(op, made)
            _finish(op, made.results[1])
            at = made.results[0]
        elif isinstance(op, CLOSES):
            op.detach()
            op.erase()
        elif isinstance(op, tf.WhileRegionOp):
            at = _loop(op, stack, at, any_shape)
        elif isinstance(op, tf.IfRegionOp | tf.CaseRegionOp):
            at = _branches(op, stack, at, any_shape)
    return at


def _finish(op: Operation, value: SSAValue) -> None:
    transfer(op.results[0], value)
    op.results[0].replace_all_uses_with(value)
    op.detach()
    op.erase()


def _again(op: Operation, operands: list[SSAValue]) -> SSAValue:
    """Replace an operation by one with a list as one more result, which is given."""
    regions = [op.detach_region(region) for region in list(op.regions)]
    types = [*(r.type for r in op.results), LIST]
    made = type(op).create(operands=operands, result_types=types, properties=op.properties, regions=regions)
    made.attributes.update(op.attributes)
    put(op, made)
    for old, new in zip(op.results, made.results, strict=False):
        old.replace_all_uses_with(new)
    op.detach()
    op.erase()
    return made.results[-1]


def _loop(op: tf.WhileRegionOp, stack: Any, at: SSAValue, any_shape: SSAValue) -> SSAValue:
    if any(_uses(inner, stack.results[0]) for inner in op.cond.block.ops):
        raise StepwellError(f"{describe(op)}: its condition uses a stack, which is not supported")
    op.cond.block.insert_arg(LIST, len(op.cond.block.args))
    _extend(op.body.block, stack, op.body.block.insert_arg(LIST, len(op.body.block.args)), any_shape)
    return _again(op, [*op.operands, at])


def _branches(op: Operation, stack: Any, at: SSAValue, any_shape: SSAValue) -> SSAValue:
    for region in op.regions:
        _extend(region.block, stack, at, any_shape)
    return _again(op, list(op.operands))


def _extend(block: Block, stack: Any, at: SSAValue, any_shape: SSAValue) -> None:
    after = _thread(block, stack, at, any_shape)
    end = block.last_op
    assert isinstance(end, YieldOp)
    end.operands = [*end.operands, after]


GIVE_ON = (
    tf.TensorListSetItemOp,
    tf.TensorListPushBackOp,
    tf.TensorListPopBackOp,
    tf.TensorListResizeOp,
    tf.TensorListConcatListsOp,
    tf.TensorListScatterIntoExistingListOp,
)
CREATE = (
    tf.EmptyTensorListOp,
    tf.TensorListReserveOp,
    tf.TensorListFromTensorOp,
    tf.TensorListScatterOp,
    tf.TensorListScatterV2Op,
    tf.TensorListSplitOp,
)


def raise_element_shapes(module: ModuleOp) -> None:
    """TensorListElementShape -> the shape that the list was made with, which operators on lists do not change."""
    for op in [o for o in module.walk() if isinstance(o, tf.TensorListElementShapeOp)]:
        source = _made(op.input_handle)
        if source is None or not _is_visible(source, op):
            continue
        value: SSAValue = source.element_shape
        kind = op.properties["shape_type"]
        if element(element_of(value)) != element(kind):
            cast = tf.CastOp.of(value, SrcT=element_of(value), DstT=kind)
            put(op, cast)
            value = cast.results[0]
        _finish(op, value)


def _made(value: SSAValue) -> Any:
    """The operator that made a list."""
    for _ in range(1 << 10):
        if isinstance(value, BlockArgument) and isinstance(loop := value.owner.parent_op(), tf.WhileRegionOp):
            value = loop.operands[value.index]
        elif isinstance(value, OpResult) and isinstance(value.op, CREATE):
            return value.op
        elif isinstance(value, OpResult) and isinstance(value.op, tf.WhileRegionOp):
            value = value.op.operands[value.index]
        elif isinstance(value, OpResult) and isinstance(value.op, GIVE_ON):
            value = value.op.operands[0]
        else:
            break
    return None


def _is_visible(source: Operation, op: Operation) -> bool:
    block = op.parent
    while block is not None:
        if block is source.parent:
            return True
        parent = block.parent_op()
        block = parent.parent if parent is not None else None
    return False


__all__ = ["raise_element_shapes", "raise_stacks"]

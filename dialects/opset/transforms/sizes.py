"""Vectors of sizes that are the same, and the tensors that have them: see `share_sizes.py`."""

from __future__ import annotations

from collections.abc import Hashable

from xdsl.ir import Block, Operation, OpResult, SSAValue

from stepwell.dialects import provenance
from stepwell.dialects.opset.base import OpsetOp, layer_type
from stepwell.dialects.opset.elementwise import Binary, Unary
from stepwell.dialects.opset.lineage import ALIKE
from stepwell.dialects.opset.movement import ConcatOp
from stepwell.dialects.opset.origins import MOVERS, Followed, Size, elements, roots
from stepwell.dialects.opset.shape import ShapeOf1Op, ShapeOfOp
from stepwell.dialects.opset.type import ConvertOp
from stepwell.dialects.types import element, element_of, shape_of, static_shape

VECTORS = (ConcatOp, ConvertOp, ShapeOf1Op, ShapeOfOp, *MOVERS)
MOST = 16
"""Elements of a vector of sizes."""


def share(block: Block) -> None:
    """Share the sizes of a block and, by themselves, of the bodies in it."""
    asked = any(isinstance(op, ShapeOf1Op | ShapeOfOp) for op in block.ops)
    vectors: dict[Hashable, SSAValue] = {}
    tensors: dict[Hashable, SSAValue] = {}
    for op in list(block.ops):
        for region in op.regions:
            share(region.block)
        if not asked:
            continue
        key = vector_of(op)
        if key is not None:
            _merge(op, key, vectors, tensors)
        for result in op.results:
            if op.parent is not None and (shape := shape_key(result)) is not None:
                tensors.setdefault(shape, result)
    if asked:
        _behind(block)


def name_of(origin: Followed) -> Hashable:
    return roots(origin) if isinstance(origin, Size) else origin


def vector_of(op: Operation) -> tuple[Hashable, ...] | None:
    """What the elements of a vector, or a number, are; None for anything else."""
    if not isinstance(op, VECTORS) or len(op.results) != 1 or not element(element_of(op.results[0])).is_integer:
        return None
    shape = static_shape(op.results[0])
    if shape is None or len(shape) > 1 or (shape and shape[0] > MOST):
        return None
    found = elements(op.results[0])
    if not found or not any(isinstance(each, Size) for each in found):
        return None
    return (shape, *map(name_of, found))


def shape_key(value: SSAValue) -> tuple[Hashable, ...] | None:
    """The sizes of a tensor, if they are not known numbers."""
    shape = shape_of(value)
    if not shape or len(shape) > MOST or all(isinstance(d, int) for d in shape):
        return None
    named = [d if isinstance(d, int) else roots(Size(value, i)) for i, d in enumerate(shape)]
    return ((len(shape),), *named)


def _merge(op: Operation, key: tuple[Hashable, ...], vectors: dict[Hashable, SSAValue], tensors: dict) -> None:
    """Put an earlier value, or ShapeOf of an earlier tensor, into the place of a vector."""
    result = op.results[0]
    typed = (result.type, key)
    known = vectors.get(typed)
    if known is None:
        tensor = tensors.get(key) if not isinstance(op, ShapeOf1Op | ShapeOfOp) else None
        if tensor is None:
            vectors[typed] = result
            return
        made = ShapeOfOp.of(tensor, output_type=element_of(result))
        made.location = op.location
        assert op.parent is not None
        op.parent.insert_op_before(made, op)
        known = vectors[typed] = made.results[0]
    names = provenance.tensor_names(result)
    if names:
        provenance.add_tensor_names(known, dict.fromkeys(names))
    result.replace_all_uses_with(known)


def _behind(block: Block) -> None:
    """Let each ShapeOf read the last tensor of its shape in a chain that has no other reader."""
    places = {op: i for i, op in enumerate(block.ops)}
    for op in list(block.ops):
        if not isinstance(op, ShapeOf1Op | ShapeOfOp):
            continue
        first = min((places[_top(use.operation, block)] for use in op.results[0].uses), default=0)
        tensor, last = op.operands[0], None
        while isinstance(tensor, OpResult):
            users = {use.operation for use in tensor.uses if not isinstance(use.operation, ShapeOf1Op | ShapeOfOp)}
            following = users.pop() if len(users) == 1 else None
            if following is None or following.parent is not block or places[following] >= first:
                break
            if not _keeps(following) or shape_key(following.results[0]) != shape_key(tensor):
                break
            tensor = last = following.results[0]
        if last is not None:
            op.operands[0] = last
            if places[last.op] > places[op]:
                op.detach()
                block.insert_op_after(op, last.op)
                places[op] = places[last.op]


def _keeps(op: Operation) -> bool:
    if not isinstance(op, OpsetOp) or len(op.results) != 1:
        return False
    return isinstance(op, Binary | Unary) or layer_type(type(op))[0] in ALIKE


def _top(op: Operation, block: Block) -> Operation:
    """The operation of the block that an operation is, or is inside of."""
    while op.parent is not block:
        above = op.parent_op()
        assert above is not None
        op = above
    return op


__all__ = ["share"]

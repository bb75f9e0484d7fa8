"""The arrays of TensorFlow 1 as its lists: what an array holds is the value that flows from one operator to the next.

    TensorArray(n) -> TensorListReserve; Write -> SetItem; Read -> GetItem; Gather, Pack -> Gather, Stack
    Scatter, Unpack -> ScatterIntoExistingList, FromTensor; Size -> Length; Concat, Split -> ConcatV2, Split

In the first versions the flow of a new array is the constant 0: there the array itself takes its place.
"""

from __future__ import annotations

from typing import Any

import numpy as np
from xdsl.dialects.builtin import ModuleOp
from xdsl.ir import BlockArgument, Operation, OpResult, SSAValue

from stepwell.dialects import tf
from stepwell.dialects.fields import ConstantAttr, plain
from stepwell.dialects.payload import Values
from stepwell.dialects.provenance import transfer
from stepwell.dialects.tf.base import shape_in
from stepwell.dialects.tf.transforms.frames import ENTERS, EXITS, MERGES, NEXTS, SWITCHES
from stepwell.dialects.types import ELEMENT_TYPES, Shape, tensor

ARRAYS = (tf.TensorArrayOp, tf.TensorArrayV2Op, tf.TensorArrayV3Op)
WRITES = (tf.TensorArrayWriteOp, tf.TensorArrayWriteV2Op, tf.TensorArrayWriteV3Op)
READS = (tf.TensorArrayReadOp, tf.TensorArrayReadV2Op, tf.TensorArrayReadV3Op)
GATHERS = (tf.TensorArrayGatherOp, tf.TensorArrayGatherV2Op, tf.TensorArrayGatherV3Op)
SCATTERS = (tf.TensorArrayScatterOp, tf.TensorArrayScatterV2Op, tf.TensorArrayScatterV3Op)
SIZES = (tf.TensorArraySizeOp, tf.TensorArraySizeV2Op, tf.TensorArraySizeV3Op)
CONCATS = (tf.TensorArrayConcatOp, tf.TensorArrayConcatV2Op, tf.TensorArrayConcatV3Op)
SPLITS = (tf.TensorArraySplitOp, tf.TensorArraySplitV2Op, tf.TensorArraySplitV3Op)
CLOSES = (tf.TensorArrayCloseOp, tf.TensorArrayCloseV2Op, tf.TensorArrayCloseV3Op)
USES = (
    *WRITES, *READS, *GATHERS, *SCATTERS, *SIZES, *CONCATS, *SPLITS, tf.TensorArrayPackOp, tf.TensorArrayUnpackOp
)  # fmt: skip

PASSING = (*ENTERS, *EXITS, *MERGES, *NEXTS, *SWITCHES, tf.IdentityOp, tf.ControlledOp)
"""What gives its first operand on."""


def raise_arrays(module: ModuleOp) -> None:
    """Replace the operators of arrays by those of lists."""
    arrays = [op for op in module.walk() if isinstance(op, (*ARRAYS, *USES, *CLOSES))]
    if not arrays:
        return
    found = _Arrays()
    users = [op for op in arrays if isinstance(op, USES)]
    for op in users:
        found.trace(op)
    for op in arrays:
        if isinstance(op, ARRAYS):
            found.create(op)
    for op in users:
        found.use(op)
    for op in arrays:
        if isinstance(op, CLOSES):
            op.detach()
            op.erase()


def _source(value: SSAValue) -> SSAValue:
    """The value before what passes it on, from outside of loops too."""
    for _ in range(1 << 10):
        if isinstance(value, OpResult) and isinstance(value.op, PASSING):
            value = value.op.operands[0]
        elif isinstance(value, BlockArgument) and isinstance(loop := value.owner.parent_op(), tf.WhileRegionOp):
            value = loop.operands[value.index]
        else:
            break
    return value


class _Arrays:
    def __init__(self):
        self.made: dict[Operation, Any] = {}
        """The array that each operator uses, where that is known."""
        self.lists: dict[Operation, SSAValue] = {}
        self.seen: set[SSAValue] = set()

    def trace(self, op: Any) -> None:
        """Find the array of an operator, and let its flow begin with it."""
        handle = _source(op.handle)
        if not isinstance(handle, OpResult) or not isinstance(handle.op, ARRAYS):
            return
        self.made[op] = handle.op
        user: Operation = op
        index = list(op.operands).index(op.flow_in) if not isinstance(op, SIZES) else 1
        while True:
            value = user.operands[index]
            if value in self.seen or not isinstance(value, OpResult):
                return
            if isinstance(value.op, tf.ConstOp):
                user.operands[index] = handle
                return
            if not isinstance(value.op, PASSING):
                return
            self.seen.add(value)
            user, index = value.op, 0

    def create(self, op: Any) -> None:
        shape = shape_in(op.element_shape)
        const = _shape(op, shape)
        made = tf.TensorListReserveOp.of(
            const, op.size, element_dtype=op.properties["dtype"], shape_type=ELEMENT_TYPES["i32"].mlir
        )
        put(op, made)
        for result in op.results:
            transfer(result, made.results[0])
            result.replace_all_uses_with(made.results[0])
        self.lists[op] = const

    def use(self, op: Any) -> None:
        """Replace an operator; the array that it takes is what flows into it."""
        array = self.made.get(op)
        flow = op.flow_in
        kind = op.properties.get("dtype") or op.properties.get("T")
        grows = array is None or bool(plain(array.dynamic_size))
        i32 = ELEMENT_TYPES["i32"].mlir
        if isinstance(op, WRITES):
            made: Operation = tf.TensorListSetItemOp.of(
                flow, op.index, op.value, element_dtype=kind, resize_if_index_out_of_bounds=grows
            )
        elif isinstance(op, READS):
            shape = self.lists[array] if array is not None else _shape(op, None)
            made = tf.TensorListGetItemOp.of(flow, op.index, shape, element_dtype=kind, Tshape=i32)
        elif isinstance(op, GATHERS):
            shape = _shape(op, shape_in(op.element_shape))
            if self._is_all(op.indices, op):
                made = tf.TensorListStackOp.of(flow, shape, element_dtype=kind, num_elements=-1)
            else:
                made = tf.TensorListGatherOp.of(flow, op.indices, shape, element_dtype=kind)
        elif isinstance(op, tf.TensorArrayPackOp):
            made = tf.TensorListStackOp.of(
                flow, _shape(op, shape_in(op.element_shape)), element_dtype=kind, num_elements=-1
            )
        elif isinstance(op, SCATTERS):
            made = tf.TensorListScatterIntoExistingListOp.of(flow, op.value, op.indices, element_dtype=kind)
        elif isinstance(op, tf.TensorArrayUnpackOp):
            made = tf.TensorListFromTensorOp.of(op.value, _shape(op, None), element_dtype=kind, shape_type=i32)
        elif isinstance(op, SIZES):
            made = tf.TensorListLengthOp.of(flow)
        elif isinstance(op, CONCATS):
            rest = shape_in(op.element_shape_except0)
            none = constant(op, np.zeros(0, np.int64))
            shape = _shape(op, None if rest is None else (-1, *rest))
            made = tf.TensorListConcatV2Op.of(flow, shape, none, element_dtype=kind, shape_type=i32)
        else:
            made = tf.TensorListSplitOp.of(op.value, _shape(op, None), op.lengths, element_dtype=kind, shape_type=i32)
        put(op, made)
        for old, new in zip(op.results, made.results, strict=True):
            transfer(old, new)
            old.replace_all_uses_with(new)
        op.detach()
        op.erase()

    def _is_all(self, indices: SSAValue, op: Any) -> bool:
        """Whether indices are all places of the array: 0 to its size, as `stack` asks for them."""
        if not isinstance(indices, OpResult) or not isinstance(indices.op, tf.RangeOp):
            return False
        start, limit, step = indices.op.operands
        if not isinstance(limit, OpResult) or not isinstance(limit.op, (tf.TensorListLengthOp, *SIZES)):
            return False
        return limit.op.operands[-1] is op.flow_in and _number(start) == 0 and _number(step) == 1


def _number(value: SSAValue) -> int | None:
    if not isinstance(value, OpResult) or not isinstance(value.op, tf.ConstOp):
        return None
    data = value.op.value.data
    return int(data.array().reshape(-1)[0]) if data.size == 1 and data.element.is_integer else None


def put(op: Operation, made: Operation) -> None:
    made.location = op.location
    block = op.parent
    assert block is not None
    block.insert_op_before(made, op)


def _shape(op: Operation, shape: Shape | tuple[Any, ...]) -> SSAValue:
    """A constant that says a shape, -1 for what is not known."""
    known = -1 if shape is None else [d if isinstance(d, int) else -1 for d in shape]
    return constant(op, np.array(known, np.int32))


def constant(op: Operation, value: np.ndarray) -> SSAValue:
    kind = ELEMENT_TYPES["i32" if value.dtype == np.int32 else "i64"]
    properties = {"value": ConstantAttr(Values(value, kind)), "dtype": kind.mlir}
    made = tf.ConstOp.create(properties=properties, result_types=[tensor(kind.mlir, value.shape)])
    put(op, made)
    return made.results[0]


__all__ = ["constant", "put", "raise_arrays"]

"""Operators that change a variable in place, as operators that give the changed value.

AssignAdd, AssignSub -> AddV2, Sub; Scatter* -> TensorScatter*; ResourceStridedSliceAssign -> TensorStridedSliceUpdate
"""

from __future__ import annotations

from typing import Any

import numpy as np
from xdsl.ir import SSAValue

from stepwell.dialects import tf
from stepwell.dialects.payload import payload
from stepwell.dialects.tf.transforms.building import before, constant
from stepwell.dialects.types import element_of

SUMS = {
    tf.AssignAddOp: tf.AddV2Op,
    tf.AssignAddVariableOpOp: tf.AddV2Op,
    tf.AssignSubOp: tf.SubOp,
    tf.AssignSubVariableOpOp: tf.SubOp,
}

ROWS = {
    tf.ScatterUpdateOp: tf.TensorScatterUpdateOp,
    tf.ScatterAddOp: tf.TensorScatterAddOp,
    tf.ScatterSubOp: tf.TensorScatterSubOp,
    tf.ResourceScatterUpdateOp: tf.TensorScatterUpdateOp,
    tf.ResourceScatterAddOp: tf.TensorScatterAddOp,
}
"""Their indices are of rows; those of the others are of elements."""

PLACES = {
    tf.ScatterNdUpdateOp: tf.TensorScatterUpdateOp,
    tf.ScatterNdAddOp: tf.TensorScatterAddOp,
    tf.ResourceScatterNdUpdateOp: tf.TensorScatterUpdateOp,
}

MASKS = ("begin_mask", "end_mask", "ellipsis_mask", "new_axis_mask", "shrink_axis_mask")

UPDATES = (*SUMS, *ROWS, *PLACES, tf.ResourceStridedSliceAssignOp)


def updated(op: Any, held: SSAValue) -> SSAValue:
    """The value of a variable that holds `held` after an operation."""
    dtype = element_of(held)
    if type(op) in SUMS:
        return before(op, SUMS[type(op)].of(held, op.operands[1], T=dtype)).results[0]
    if isinstance(op, tf.ResourceStridedSliceAssignOp):
        made = tf.TensorStridedSliceUpdateOp.of(held, op.begin, op.end, op.strides, op.value, T=dtype, Index=op.Index)
        made.properties.update({name: op.properties[name] for name in MASKS})
        return before(op, made).results[0]
    indices, updates = op.operands[1], op.operands[2]
    if type(op) in ROWS:
        dim = constant(op, payload(np.array(-1, np.int32)))
        rows = tf.ExpandDimsOp.of(indices, dim, T=element_of(indices), Tdim=element_of(dim))
        indices = before(op, rows).results[0]
    made = (ROWS.get(type(op)) or PLACES[type(op)]).of(held, indices, updates, T=dtype, Tindices=element_of(indices))
    return before(op, made).results[0]


__all__ = ["UPDATES", "updated"]

"""Operations that a pass puts in front of the one that it replaces."""

from __future__ import annotations

from xdsl.ir import Operation, SSAValue

from stepwell.dialects import tf
from stepwell.dialects.fields import ConstantAttr
from stepwell.dialects.payload import Payload
from stepwell.dialects.types import tensor


def before(op: Operation, made: Operation) -> Operation:
    """Put an operation in front of another, whose place in the source it has."""
    made.location = op.location
    assert op.parent is not None
    op.parent.insert_op_before(made, op)
    return made


def holding(held: Payload) -> tf.ConstOp:
    """A constant."""
    return tf.ConstOp.create(
        result_types=[tensor(held.element.mlir, held.shape)],
        properties={"value": ConstantAttr(held), "dtype": held.element.mlir},
    )


def constant(op: Operation, held: Payload) -> SSAValue:
    """A constant in front of an operation."""
    return before(op, holding(held)).results[0]


__all__ = ["before", "constant", "holding"]

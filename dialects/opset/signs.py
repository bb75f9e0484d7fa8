"""Whether the elements of a tensor cannot be negative, from the operations that give them."""

from __future__ import annotations

from xdsl.ir import OpResult, SSAValue

from stepwell.dialects.fields import plain
from stepwell.dialects.opset.base import OpsetOp, layer_type
from stepwell.dialects.opset.infrastructure import ConstantOp

NEVER_NEGATIVE = frozenset(
    {
        *("Abs", "Exp", "HSigmoid", "HardSigmoid", "LogicalNot", "ReLU", "ReduceL1", "ReduceL2", "Sigmoid", "SoftMax"),
        *("SoftPlus", "Softmax", "Sqrt"),
    }
)
"""By the names of their types: whatever the operands are."""

OF_THE_FIRST = frozenset(
    {
        *("Gather", "GatherElements", "GatherND", "ReduceMax", "ReduceMean", "ReduceMin", "ReduceProd", "ReduceSum"),
        *("Reshape", "Slice", "Split", "Squeeze", "StridedSlice", "Tile", "TopK", "Transpose", "Unsqueeze"),
        *("VariadicSplit", "Broadcast", "MaxPool", "AvgPool"),
    }
)
"""If the first operand's are not."""

OF_ALL = frozenset({"Add", "Concat", "Minimum", "Multiply"})
"""If those of no operand are."""

DEEPEST = 64
"""Operations that are looked at."""


def never_negative(value: SSAValue) -> bool:
    """Whether no element is below 0; NaN is not looked at. The second result of a TopK counts as its first."""
    todo, seen = [value], set[SSAValue]()
    while todo:
        this = todo.pop()
        if this in seen:
            continue
        seen.add(this)
        if len(seen) > DEEPEST or not isinstance(this, OpResult) or not isinstance(this.op, OpsetOp):
            return False
        kind = layer_type(type(this.op))[0]
        if kind in OF_ALL:
            todo += this.op.operands
        elif kind in OF_THE_FIRST:
            todo.append(this.op.operands[0])
        elif isinstance(this.op, ConstantOp):
            payload = this.op.payload
            if not payload.small or payload.element.name == "string" or not (payload.array() >= 0).all():
                return False
        elif not (kind in NEVER_NEGATIVE or (kind == "Clamp" and plain(this.op.properties["min"]) >= 0)):
            return False
    return True


__all__ = ["never_negative"]

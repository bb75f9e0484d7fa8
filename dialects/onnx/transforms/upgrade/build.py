"""What the rules build with: constants of the right type, and arithmetic on ranks that are not known yet."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from xdsl.ir import Attribute, SSAValue

from stepwell.dialects.base import form
from stepwell.dialects.onnx import arithmetic, movement, shape
from stepwell.dialects.onnx.base import OnnxOp
from stepwell.dialects.onnx.infrastructure import ConstantOp
from stepwell.dialects.onnx.type import CastLikeOp
from stepwell.dialects.payload import payload
from stepwell.dialects.rules import Rewriter
from stepwell.dialects.types import rank_of


def const(rw: Rewriter, values: Any, kind: str = "i64") -> SSAValue:
    """Insert a constant."""
    op = ConstantOp.holding(payload(values, kind))
    rw.insert(op)
    return op.results[0]


def like(rw: Rewriter, value: float, target: SSAValue) -> SSAValue:
    """Insert a scalar of the element type that `target` will have."""
    return rw.emit(CastLikeOp, const(rw, value, "f32"), target)


def integers(rw: Rewriter, values: Sequence[int] | None) -> SSAValue | None:
    """Insert a list as the 1-D operand that replaces an attribute; an absent or empty one stays absent."""
    return const(rw, list(values)) if values else None


def attributes(op: OnnxOp, *dropped: str) -> dict[str, Attribute]:
    """The attributes of an operator, without the ones that its newest form has not."""
    return {n: a for n, a in op.properties.items() if n != "operandSegmentSizes" and n not in dropped}


def arguments(op: OnnxOp) -> list[Any]:
    """The operands of an operator, one entry a field as `of` takes them."""
    if form(type(op)).operand_segments is None:
        return list(op.operands)
    return [getattr(op, name) for name, _ in op.get_irdl_definition().operands]


def rank(rw: Rewriter, value: SSAValue) -> SSAValue:
    """The rank of a value, as a list of one."""
    known = rank_of(value)
    if known is not None:
        return const(rw, [known])
    return rw.emit(shape.ShapeOp, rw.emit(shape.ShapeOp, value))


def ones(rw: Rewriter, count: SSAValue) -> SSAValue:
    """As many ones as `count` (a list of one) says; none where it is negative."""
    return rw.emit(movement.ExpandOp, const(rw, [1]), rw.emit(arithmetic.MaxOp, [count, const(rw, [0])]))


def concat(rw: Rewriter, *parts: SSAValue) -> SSAValue:
    """One list of several."""
    return rw.emit(movement.ConcatOp, list(parts), axis=0)

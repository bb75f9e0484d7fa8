"""Shapes that many element-wise pages share: one operand, or two that broadcast."""

from __future__ import annotations

from stepwell.dialects.base import Tensor
from stepwell.dialects.fields import enumeration, plain
from stepwell.dialects.opset.base import OpsetOp, single_element
from stepwell.dialects.opset.shapes import broadcast
from stepwell.dialects.types import ELEMENT_TYPES, shape_of, tensor
from xdsl.irdl import operand_def, result_def

BOOLEAN = ELEMENT_TYPES["boolean"].mlir


class Unary(OpsetOp):
    """One tensor in, one of the same type out."""

    data = operand_def(Tensor)
    output = result_def(Tensor)

    def infer(self):
        return (self.operands[0].type,)


class Predicate(Unary):
    """One tensor in, a boolean one of the same shape out."""

    def infer(self):
        return (tensor(BOOLEAN, shape_of(self.operands[0])),)


class Binary(OpsetOp):
    """Two tensors of one element type that broadcast (docs.openvino.ai › Broadcast rules)."""

    a = operand_def(Tensor)
    b = operand_def(Tensor)
    auto_broadcast = enumeration("none", "numpy", "pdpd", default="numpy")
    output = result_def(Tensor)

    def infer(self):
        a, b = self.operands
        if a.type == b.type and isinstance(a.type, Tensor):
            return (a.type,)
        kind = single_element(self, a, b)
        return (tensor(kind, broadcast(self, shape_of(a), shape_of(b), plain(self.auto_broadcast))),)


class Comparison(Binary):
    """Two tensors of one element type that broadcast, to booleans."""

    def infer(self):
        a, b = self.operands
        single_element(self, a, b)
        return (tensor(BOOLEAN, broadcast(self, shape_of(a), shape_of(b), plain(self.auto_broadcast))),)

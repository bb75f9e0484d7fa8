"""Operations of the specification's category 'logical'."""

from __future__ import annotations

from typing import ClassVar

from xdsl.ir import Attribute
from xdsl.irdl import irdl_op_definition

from stepwell.dialects.fields import plain
from stepwell.dialects.opset.base import single_element
from stepwell.dialects.opset.elementwise import ANYTHING, BOOLEAN, Binary, Unary, demand
from stepwell.dialects.opset.shapes import broadcast
from stepwell.dialects.types import DYNAMIC, shape_of, tensor


class _Logical(Binary):
    """Two boolean tensors that broadcast."""

    ALLOWED: ClassVar[frozenset[Attribute]] = frozenset({BOOLEAN, DYNAMIC.mlir})

    def infer(self):
        a, b = self.operands
        demand(self, single_element(self, a, b), self.ALLOWED)
        return (tensor(BOOLEAN, broadcast(self, shape_of(a), shape_of(b), plain(self.auto_broadcast))),)


@irdl_op_definition
class LogicalAndOp(_Logical):
    """docs.openvino.ai › LogicalAnd-1"""

    name = "opset.LogicalAnd_1"

    def compute(self, a, b):
        return a & b


@irdl_op_definition
class LogicalNotOp(Unary):
    """docs.openvino.ai › LogicalNot-1"""

    name = "opset.LogicalNot_1"
    ALLOWED: ClassVar[frozenset[Attribute]] = ANYTHING

    def compute(self, x):
        return (x == 0).astype(x.dtype)


@irdl_op_definition
class LogicalOrOp(_Logical):
    """docs.openvino.ai › LogicalOr-1"""

    name = "opset.LogicalOr_1"

    def compute(self, a, b):
        return a | b


@irdl_op_definition
class LogicalXorOp(_Logical):
    """docs.openvino.ai › LogicalXor-2"""

    name = "opset.LogicalXor_2"

    def compute(self, a, b):
        return a ^ b


@irdl_op_definition
class XorOp(_Logical):
    """docs.openvino.ai › Xor-1"""

    name = "opset.Xor_1"

    def compute(self, a, b):
        return a ^ b


OPS = [
    LogicalAndOp,
    LogicalNotOp,
    LogicalOrOp,
    LogicalXorOp,
    XorOp,
]

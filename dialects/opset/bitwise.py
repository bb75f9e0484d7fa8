"""Operations of the specification's category 'bitwise'."""

from __future__ import annotations

from typing import ClassVar

import numpy as np
from xdsl.ir import Attribute
from xdsl.irdl import irdl_op_definition

from stepwell.dialects.opset.elementwise import BOOLEAN, INTEGRAL, Binary, Unary
from stepwell.dialects.opset.interval import corners, halved
from stepwell.dialects.types import ELEMENT_TYPES

STRING = ELEMENT_TYPES["string"].mlir


class _Bitwise(Binary):
    """Two tensors of integers or booleans; the runtime lets strings pass."""

    ALLOWED: ClassVar[frozenset[Attribute]] = INTEGRAL | {STRING}


class _Shift(_Bitwise):
    """A shift of integers, by as many places as the second operand says."""

    ALLOWED: ClassVar[frozenset[Attribute]] = INTEGRAL - {BOOLEAN} | {STRING}


@irdl_op_definition
class BitwiseAndOp(_Bitwise):
    """docs.openvino.ai › BitwiseAnd-13"""

    name = "opset.BitwiseAnd_13"

    def compute(self, a, b):
        return a & b


@irdl_op_definition
class BitwiseLeftShiftOp(_Shift):
    """docs.openvino.ai › BitwiseLeftShift-15"""

    name = "opset.BitwiseLeftShift_15"

    def compute(self, a, b):
        return np.left_shift(a, b)


@irdl_op_definition
class BitwiseNotOp(Unary):
    """docs.openvino.ai › BitwiseNot-13"""

    name = "opset.BitwiseNot_13"
    ALLOWED: ClassVar[frozenset[Attribute]] = INTEGRAL | {STRING}

    def compute(self, x):
        return ~x


@irdl_op_definition
class BitwiseOrOp(_Bitwise):
    """docs.openvino.ai › BitwiseOr-13"""

    name = "opset.BitwiseOr_13"

    def compute(self, a, b):
        return a | b


@irdl_op_definition
class BitwiseRightShiftOp(_Shift):
    """docs.openvino.ai › BitwiseRightShift-15"""

    name = "opset.BitwiseRightShift_15"

    def compute(self, a, b):
        return np.right_shift(a, b)

    def bounds(self, a, b):
        return None if a is None or b is None or (b.lo < 0).any() else corners(halved, a, b)


@irdl_op_definition
class BitwiseXorOp(_Bitwise):
    """docs.openvino.ai › BitwiseXor-13"""

    name = "opset.BitwiseXor_13"

    def compute(self, a, b):
        return a ^ b


OPS = [
    BitwiseAndOp,
    BitwiseLeftShiftOp,
    BitwiseNotOp,
    BitwiseOrOp,
    BitwiseRightShiftOp,
    BitwiseXorOp,
]

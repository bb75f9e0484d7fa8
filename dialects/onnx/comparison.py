"""ONNX operators of the family 'comparison'."""

from __future__ import annotations

from typing import ClassVar

from xdsl.irdl import irdl_op_definition

from stepwell.dialects.fields import integer
from stepwell.dialects.onnx.elementwise import Binary, LegacyBinary, UnaryXY


@irdl_op_definition
class EqualOp(Binary):
    """onnx.ai/onnx/operators/onnx__Equal.html"""

    name = "onnx.Equal"
    VERSIONS: ClassVar[tuple[int, ...]] = (7, 11, 13, 19)


@irdl_op_definition
class EqualV1Op(LegacyBinary):
    """onnx.ai/onnx/operators/onnx__Equal.html, version 1. B broadcasts only with `broadcast`, aligned at `axis`."""

    name = "onnx.Equal_1"
    VERSIONS: ClassVar[tuple[int, ...]] = (1,)


@irdl_op_definition
class GreaterOp(Binary):
    """onnx.ai/onnx/operators/onnx__Greater.html"""

    name = "onnx.Greater"
    VERSIONS: ClassVar[tuple[int, ...]] = (7, 9, 13)


@irdl_op_definition
class GreaterV1Op(LegacyBinary):
    """onnx.ai/onnx/operators/onnx__Greater.html, version 1. B broadcasts only with `broadcast`, aligned at `axis`."""

    name = "onnx.Greater_1"
    VERSIONS: ClassVar[tuple[int, ...]] = (1,)


@irdl_op_definition
class GreaterOrEqualOp(Binary):
    """onnx.ai/onnx/operators/onnx__GreaterOrEqual.html"""

    name = "onnx.GreaterOrEqual"
    VERSIONS: ClassVar[tuple[int, ...]] = (12, 16)


@irdl_op_definition
class IsInfOp(UnaryXY):
    """onnx.ai/onnx/operators/onnx__IsInf.html"""

    name = "onnx.IsInf"
    VERSIONS: ClassVar[tuple[int, ...]] = (10, 20)
    detect_negative = integer(1)
    detect_positive = integer(1)


@irdl_op_definition
class IsNaNOp(UnaryXY):
    """onnx.ai/onnx/operators/onnx__IsNaN.html"""

    name = "onnx.IsNaN"
    VERSIONS: ClassVar[tuple[int, ...]] = (9, 13, 20)


@irdl_op_definition
class LessOp(Binary):
    """onnx.ai/onnx/operators/onnx__Less.html"""

    name = "onnx.Less"
    VERSIONS: ClassVar[tuple[int, ...]] = (7, 9, 13)


@irdl_op_definition
class LessV1Op(LegacyBinary):
    """onnx.ai/onnx/operators/onnx__Less.html, version 1. B broadcasts only with `broadcast`, aligned at `axis`."""

    name = "onnx.Less_1"
    VERSIONS: ClassVar[tuple[int, ...]] = (1,)


@irdl_op_definition
class LessOrEqualOp(Binary):
    """onnx.ai/onnx/operators/onnx__LessOrEqual.html"""

    name = "onnx.LessOrEqual"
    VERSIONS: ClassVar[tuple[int, ...]] = (12, 16)


OPS = [
    EqualOp,
    EqualV1Op,
    GreaterOp,
    GreaterOrEqualOp,
    GreaterV1Op,
    IsInfOp,
    IsNaNOp,
    LessOp,
    LessOrEqualOp,
    LessV1Op,
]

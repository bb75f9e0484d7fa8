"""ONNX operators of the family 'logical'."""

from __future__ import annotations

from typing import ClassVar

from xdsl.irdl import irdl_op_definition

from stepwell.dialects.onnx.elementwise import Binary, LegacyBinary, UnaryXY


@irdl_op_definition
class AndOp(Binary):
    """onnx.ai/onnx/operators/onnx__And.html"""

    name = "onnx.And"
    VERSIONS: ClassVar[tuple[int, ...]] = (7,)


@irdl_op_definition
class AndV1Op(LegacyBinary):
    """onnx.ai/onnx/operators/onnx__And.html, version 1. B broadcasts only with `broadcast`, aligned at `axis`."""

    name = "onnx.And_1"
    VERSIONS: ClassVar[tuple[int, ...]] = (1,)


@irdl_op_definition
class NotOp(UnaryXY):
    """onnx.ai/onnx/operators/onnx__Not.html"""

    name = "onnx.Not"
    VERSIONS: ClassVar[tuple[int, ...]] = (1,)


@irdl_op_definition
class OrOp(Binary):
    """onnx.ai/onnx/operators/onnx__Or.html"""

    name = "onnx.Or"
    VERSIONS: ClassVar[tuple[int, ...]] = (7,)


@irdl_op_definition
class OrV1Op(LegacyBinary):
    """onnx.ai/onnx/operators/onnx__Or.html, version 1. B broadcasts only with `broadcast`, aligned at `axis`."""

    name = "onnx.Or_1"
    VERSIONS: ClassVar[tuple[int, ...]] = (1,)


@irdl_op_definition
class XorOp(Binary):
    """onnx.ai/onnx/operators/onnx__Xor.html"""

    name = "onnx.Xor"
    VERSIONS: ClassVar[tuple[int, ...]] = (7,)


@irdl_op_definition
class XorV1Op(LegacyBinary):
    """onnx.ai/onnx/operators/onnx__Xor.html, version 1. B broadcasts only with `broadcast`, aligned at `axis`."""

    name = "onnx.Xor_1"
    VERSIONS: ClassVar[tuple[int, ...]] = (1,)


OPS = [
    AndOp,
    AndV1Op,
    NotOp,
    OrOp,
    OrV1Op,
    XorOp,
    XorV1Op,
]

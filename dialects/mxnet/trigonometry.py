"""MXNet operators of the family 'trigonometry'."""

from __future__ import annotations

from xdsl.irdl import irdl_op_definition

from stepwell.dialects.mxnet.base import Unary


@irdl_op_definition
class ArccosOp(Unary):
    """mxnet.apache.org/versions/1.9.1 › arccos"""

    name = "mxnet.arccos"


@irdl_op_definition
class ArccoshOp(Unary):
    """mxnet.apache.org/versions/1.9.1 › arccosh"""

    name = "mxnet.arccosh"


@irdl_op_definition
class ArcsinOp(Unary):
    """mxnet.apache.org/versions/1.9.1 › arcsin"""

    name = "mxnet.arcsin"


@irdl_op_definition
class ArcsinhOp(Unary):
    """mxnet.apache.org/versions/1.9.1 › arcsinh"""

    name = "mxnet.arcsinh"


@irdl_op_definition
class ArctanOp(Unary):
    """mxnet.apache.org/versions/1.9.1 › arctan"""

    name = "mxnet.arctan"


@irdl_op_definition
class ArctanhOp(Unary):
    """mxnet.apache.org/versions/1.9.1 › arctanh"""

    name = "mxnet.arctanh"


@irdl_op_definition
class CosOp(Unary):
    """mxnet.apache.org/versions/1.9.1 › cos"""

    name = "mxnet.cos"


@irdl_op_definition
class CoshOp(Unary):
    """mxnet.apache.org/versions/1.9.1 › cosh"""

    name = "mxnet.cosh"


@irdl_op_definition
class DegreesOp(Unary):
    """mxnet.apache.org/versions/1.9.1 › degrees"""

    name = "mxnet.degrees"


@irdl_op_definition
class RadiansOp(Unary):
    """mxnet.apache.org/versions/1.9.1 › radians"""

    name = "mxnet.radians"


@irdl_op_definition
class SinOp(Unary):
    """mxnet.apache.org/versions/1.9.1 › sin"""

    name = "mxnet.sin"


@irdl_op_definition
class SinhOp(Unary):
    """mxnet.apache.org/versions/1.9.1 › sinh"""

    name = "mxnet.sinh"


@irdl_op_definition
class TanOp(Unary):
    """mxnet.apache.org/versions/1.9.1 › tan"""

    name = "mxnet.tan"


@irdl_op_definition
class TanhOp(Unary):
    """mxnet.apache.org/versions/1.9.1 › tanh"""

    name = "mxnet.tanh"


OPS = [
    ArccosOp,
    ArccoshOp,
    ArcsinOp,
    ArcsinhOp,
    ArctanOp,
    ArctanhOp,
    CosOp,
    CoshOp,
    DegreesOp,
    RadiansOp,
    SinOp,
    SinhOp,
    TanOp,
    TanhOp,
]

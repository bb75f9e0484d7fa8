"""TensorFlow operators of the family 'special'."""

from __future__ import annotations

from xdsl.irdl import irdl_op_definition

from stepwell.dialects.tf.base import FLOATS, SINGLE_DOUBLE, TfOp, dtype_field, operand_of, result_of


@irdl_op_definition
class BesselI0Op(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/BesselI0"""

    name = "tf.BesselI0"
    x = operand_of("T")
    T = dtype_field(*FLOATS)
    y = result_of("T")


@irdl_op_definition
class BesselI0eOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/BesselI0e"""

    name = "tf.BesselI0e"
    x = operand_of("T")
    T = dtype_field(*FLOATS)
    y = result_of("T")


@irdl_op_definition
class BesselI1Op(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/BesselI1"""

    name = "tf.BesselI1"
    x = operand_of("T")
    T = dtype_field(*FLOATS)
    y = result_of("T")


@irdl_op_definition
class BesselI1eOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/BesselI1e"""

    name = "tf.BesselI1e"
    x = operand_of("T")
    T = dtype_field(*FLOATS)
    y = result_of("T")


@irdl_op_definition
class BetaincOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/Betainc"""

    name = "tf.Betainc"
    a = operand_of("T")
    b = operand_of("T")
    x = operand_of("T")
    T = dtype_field(*SINGLE_DOUBLE)
    z = result_of("T")


@irdl_op_definition
class DawsnOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/Dawsn"""

    name = "tf.Dawsn"
    x = operand_of("T")
    T = dtype_field(*FLOATS)
    y = result_of("T")


@irdl_op_definition
class DigammaOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/Digamma"""

    name = "tf.Digamma"
    x = operand_of("T")
    T = dtype_field(*FLOATS)
    y = result_of("T")


@irdl_op_definition
class ExpintOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/Expint"""

    name = "tf.Expint"
    x = operand_of("T")
    T = dtype_field(*FLOATS)
    y = result_of("T")


@irdl_op_definition
class FresnelCosOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/FresnelCos"""

    name = "tf.FresnelCos"
    x = operand_of("T")
    T = dtype_field(*FLOATS)
    y = result_of("T")


@irdl_op_definition
class FresnelSinOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/FresnelSin"""

    name = "tf.FresnelSin"
    x = operand_of("T")
    T = dtype_field(*FLOATS)
    y = result_of("T")


@irdl_op_definition
class IgammaOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/Igamma"""

    name = "tf.Igamma"
    a = operand_of("T")
    x = operand_of("T")
    T = dtype_field(*FLOATS)
    z = result_of("T")


@irdl_op_definition
class IgammacOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/Igammac"""

    name = "tf.Igammac"
    a = operand_of("T")
    x = operand_of("T")
    T = dtype_field(*FLOATS)
    z = result_of("T")


@irdl_op_definition
class LgammaOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/Lgamma"""

    name = "tf.Lgamma"
    x = operand_of("T")
    T = dtype_field(*FLOATS)
    y = result_of("T")


@irdl_op_definition
class PolygammaOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/Polygamma"""

    name = "tf.Polygamma"
    a = operand_of("T")
    x = operand_of("T")
    T = dtype_field(*SINGLE_DOUBLE)
    z = result_of("T")


@irdl_op_definition
class SpenceOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/Spence"""

    name = "tf.Spence"
    x = operand_of("T")
    T = dtype_field(*FLOATS)
    y = result_of("T")


@irdl_op_definition
class ZetaOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/Zeta"""

    name = "tf.Zeta"
    x = operand_of("T")
    q = operand_of("T")
    T = dtype_field(*SINGLE_DOUBLE)
    z = result_of("T")


OPS = [
    BesselI0Op,
    BesselI0eOp,
    BesselI1Op,
    BesselI1eOp,
    BetaincOp,
    DawsnOp,
    DigammaOp,
    ExpintOp,
    FresnelCosOp,
    FresnelSinOp,
    IgammaOp,
    IgammacOp,
    LgammaOp,
    PolygammaOp,
    SpenceOp,
    ZetaOp,
]

"""Caffe layers of the family 'arithmetic'."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, ClassVar

from xdsl.ir import SSAValue
from xdsl.irdl import irdl_op_definition, operand_def, opt_operand_def, result_def, var_operand_def

from stepwell.dialects.base import Tensor
from stepwell.dialects.caffe.base import CaffeOp, Misfit, Neuron, single, without_blob
from stepwell.dialects.fields import boolean, enumeration, floats, integer


@irdl_op_definition
class AbsValOp(Neuron):
    """caffe.berkeleyvision.org/tutorial/layers/absval.html"""

    name = "caffe.AbsVal"


@irdl_op_definition
class AxpyOp(CaffeOp):
    """a x + y, where a has a number for each channel (SENet)."""

    name = "caffe.Axpy"
    a = operand_def(Tensor)
    x = operand_def(Tensor)
    y = operand_def(Tensor)
    top = result_def(Tensor)


@irdl_op_definition
class BiasOp(CaffeOp):
    """caffe.berkeleyvision.org/tutorial/layers/bias.html: the bias is a second bottom or a blob."""

    name = "caffe.Bias"
    PARAM: ClassVar[str] = "bias_param"
    BLOBS: ClassVar[tuple[str, ...]] = ("bias",)
    bottom = operand_def(Tensor)
    bias = operand_def(Tensor)
    axis = integer(1)
    num_axes = integer(1)
    top = result_def(Tensor)

    @classmethod
    def arrange(
        cls, bottoms: Sequence[SSAValue], blobs: Sequence[SSAValue], fields: dict[str, Any]
    ) -> list[SSAValue | Sequence[SSAValue] | None]:
        """A second bottom takes the place of the blob."""
        if len(bottoms) == 2:
            return list(bottoms)
        return super().arrange(bottoms, blobs, fields)


@irdl_op_definition
class EltwiseOp(CaffeOp):
    """caffe.berkeleyvision.org/tutorial/layers/eltwise.html"""

    name = "caffe.Eltwise"
    PARAM: ClassVar[str] = "eltwise_param"
    bottoms = var_operand_def(Tensor)
    operation = enumeration("PROD", "SUM", "MAX", default="SUM")
    coeff = floats(())
    top = result_def(Tensor)


@irdl_op_definition
class PowerOp(Neuron):
    """caffe.berkeleyvision.org/tutorial/layers/power.html: (shift + scale x)^power."""

    name = "caffe.Power"
    PARAM: ClassVar[str] = "power_param"
    power = single(1)
    scale = single(1)
    shift = single(0)


@irdl_op_definition
class ScaleOp(CaffeOp):
    """caffe.berkeleyvision.org/tutorial/layers/scale.html: the scale is a second bottom or a blob."""

    name = "caffe.Scale"
    PARAM: ClassVar[str] = "scale_param"
    BLOBS: ClassVar[tuple[str, ...]] = ("scale", "bias")
    bottom = operand_def(Tensor)
    scale = operand_def(Tensor)
    bias = opt_operand_def(Tensor)
    axis = integer(1)
    num_axes = integer(1)
    bias_term = boolean(False)
    top = result_def(Tensor)

    @classmethod
    def arrange(
        cls, bottoms: Sequence[SSAValue], blobs: Sequence[SSAValue], fields: dict[str, Any]
    ) -> list[SSAValue | Sequence[SSAValue] | None]:
        """A second bottom takes the place of the first blob."""
        if len(bottoms) == 2:
            if fields.get("bias_term") and not blobs:
                raise Misfit(without_blob("bias", 0))
            return [*bottoms, blobs[0] if fields.get("bias_term") else None]
        return super().arrange(bottoms, blobs, fields)

    @classmethod
    def wanted(cls, fields: dict[str, Any]) -> int:
        return 2 if fields.get("bias_term") else 1


@irdl_op_definition
class ThresholdOp(Neuron):
    """caffe.berkeleyvision.org/tutorial/layers/threshold.html: 1 where x > threshold, otherwise 0."""

    name = "caffe.Threshold"
    PARAM: ClassVar[str] = "threshold_param"
    threshold = single(0)


OPS = [AbsValOp, AxpyOp, BiasOp, EltwiseOp, PowerOp, ScaleOp, ThresholdOp]

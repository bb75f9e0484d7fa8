"""Operators of ai.onnx.preview.training: gradients, and one step of an optimiser.

The tensors of an optimiser come in groups of as many as are optimised: their values, their gradients, and what is
remembered of the steps before.
"""

from __future__ import annotations

from typing import ClassVar

from xdsl.irdl import irdl_op_definition, operand_def, var_operand_def, var_result_def

from stepwell.dialects.base import Tensor
from stepwell.dialects.fields import number, optional, string, strings
from stepwell.dialects.onnx.base import STRINGS, OnnxOp, single


class Optimizer(OnnxOp):
    """R is the learning rate, T the number of the step."""

    R = operand_def(Tensor)
    T = operand_def(Tensor)
    inputs = var_operand_def(Tensor)
    outputs = var_result_def(Tensor)


@irdl_op_definition
class AdagradOp(Optimizer):
    """onnx.ai/onnx/operators/onnx_aionnxpreviewtraining_Adagrad.html"""

    name = "onnx.ai.onnx.preview.training.Adagrad"
    VERSIONS: ClassVar[tuple[int, ...]] = (1,)
    decay_factor = single(0.0)
    epsilon = single(1e-6)
    norm_coefficient = single(0.0)


@irdl_op_definition
class AdamOp(Optimizer):
    """onnx.ai/onnx/operators/onnx_aionnxpreviewtraining_Adam.html"""

    name = "onnx.ai.onnx.preview.training.Adam"
    VERSIONS: ClassVar[tuple[int, ...]] = (1,)
    alpha = single(0.9)
    beta = single(0.999)
    epsilon = single(1e-6)
    norm_coefficient = single(0.0)
    norm_coefficient_post = single(0.0)


@irdl_op_definition
class GradientOp(OnnxOp):
    """onnx.ai/onnx/operators/onnx_aionnxpreviewtraining_Gradient.html. The attributes are names of tensors."""

    name = "onnx.ai.onnx.preview.training.Gradient"
    VERSIONS: ClassVar[tuple[int, ...]] = (1,)
    Inputs = var_operand_def(Tensor)
    xs = strings()
    y = string()
    zs = optional(STRINGS)
    Outputs = var_result_def(Tensor)


@irdl_op_definition
class MomentumOp(Optimizer):
    """onnx.ai/onnx/operators/onnx_aionnxpreviewtraining_Momentum.html"""

    name = "onnx.ai.onnx.preview.training.Momentum"
    VERSIONS: ClassVar[tuple[int, ...]] = (1,)
    alpha = number()
    beta = number()
    mode = string()
    norm_coefficient = number()


OPS = [AdagradOp, AdamOp, GradientOp, MomentumOp]

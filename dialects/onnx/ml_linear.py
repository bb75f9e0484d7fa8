"""ONNX operators of classical machine learning (ai.onnx.ml): linear models and support vector machines."""

from __future__ import annotations

from typing import ClassVar

from xdsl.irdl import irdl_op_definition, operand_def, result_def

from stepwell.dialects.base import Tensor
from stepwell.dialects.fields import floats, integer, optional, string
from stepwell.dialects.onnx.base import FLOATS, INTS, STRINGS, OnnxOp


@irdl_op_definition
class LinearClassifierOp(OnnxOp):
    """onnx.ai/onnx/operators/onnx_aionnxml_LinearClassifier.html"""

    name = "onnx.ai.onnx.ml.LinearClassifier"
    VERSIONS: ClassVar[tuple[int, ...]] = (1,)
    X = operand_def(Tensor)
    classlabels_ints = optional(INTS)
    classlabels_strings = optional(STRINGS)
    coefficients = floats()
    intercepts = optional(FLOATS)
    multi_class = integer(0)
    post_transform = string("NONE")
    Y = result_def(Tensor)
    Z = result_def(Tensor)


@irdl_op_definition
class LinearRegressorOp(OnnxOp):
    """onnx.ai/onnx/operators/onnx_aionnxml_LinearRegressor.html"""

    name = "onnx.ai.onnx.ml.LinearRegressor"
    VERSIONS: ClassVar[tuple[int, ...]] = (1,)
    X = operand_def(Tensor)
    coefficients = optional(FLOATS)
    intercepts = optional(FLOATS)
    post_transform = string("NONE")
    targets = integer(1)
    Y = result_def(Tensor)


@irdl_op_definition
class SVMClassifierOp(OnnxOp):
    """onnx.ai/onnx/operators/onnx_aionnxml_SVMClassifier.html"""

    name = "onnx.ai.onnx.ml.SVMClassifier"
    VERSIONS: ClassVar[tuple[int, ...]] = (1,)
    X = operand_def(Tensor)
    classlabels_ints = optional(INTS)
    classlabels_strings = optional(STRINGS)
    coefficients = optional(FLOATS)
    kernel_params = optional(FLOATS)
    kernel_type = string("LINEAR")
    post_transform = string("NONE")
    prob_a = optional(FLOATS)
    prob_b = optional(FLOATS)
    rho = optional(FLOATS)
    support_vectors = optional(FLOATS)
    vectors_per_class = optional(INTS)
    Y = result_def(Tensor)
    Z = result_def(Tensor)


@irdl_op_definition
class SVMRegressorOp(OnnxOp):
    """onnx.ai/onnx/operators/onnx_aionnxml_SVMRegressor.html"""

    name = "onnx.ai.onnx.ml.SVMRegressor"
    VERSIONS: ClassVar[tuple[int, ...]] = (1,)
    X = operand_def(Tensor)
    coefficients = optional(FLOATS)
    kernel_params = optional(FLOATS)
    kernel_type = string("LINEAR")
    n_supports = integer(0)
    one_class = integer(0)
    post_transform = string("NONE")
    rho = optional(FLOATS)
    support_vectors = optional(FLOATS)
    Y = result_def(Tensor)


OPS = [
    LinearClassifierOp,
    LinearRegressorOp,
    SVMClassifierOp,
    SVMRegressorOp,
]

"""ONNX operators of classical machine learning (ai.onnx.ml): ensembles of decision trees."""

from __future__ import annotations

from typing import ClassVar

from xdsl.irdl import irdl_op_definition, operand_def, prop_def, result_def

from stepwell.dialects.base import Tensor
from stepwell.dialects.fields import integer, ints, optional, string
from stepwell.dialects.onnx.base import FLOATS, INT, INTS, STRINGS, TENSOR, OnnxOp


@irdl_op_definition
class TreeEnsembleOp(OnnxOp):
    """onnx.ai/onnx/operators/onnx_aionnxml_TreeEnsemble.html"""

    name = "onnx.ai.onnx.ml.TreeEnsemble"
    VERSIONS: ClassVar[tuple[int, ...]] = (5,)
    X = operand_def(Tensor)
    aggregate_function = integer(1)
    leaf_targetids = ints()
    leaf_weights = prop_def(TENSOR)
    membership_values = optional(TENSOR)
    n_targets = optional(INT)
    nodes_falseleafs = ints()
    nodes_falsenodeids = ints()
    nodes_featureids = ints()
    nodes_hitrates = optional(TENSOR)
    nodes_missing_value_tracks_true = optional(INTS)
    nodes_modes = prop_def(TENSOR)
    nodes_splits = prop_def(TENSOR)
    nodes_trueleafs = ints()
    nodes_truenodeids = ints()
    post_transform = integer(0)
    tree_roots = ints()
    Y = result_def(Tensor)


@irdl_op_definition
class TreeEnsembleClassifierOp(OnnxOp):
    """onnx.ai/onnx/operators/onnx_aionnxml_TreeEnsembleClassifier.html"""

    name = "onnx.ai.onnx.ml.TreeEnsembleClassifier"
    VERSIONS: ClassVar[tuple[int, ...]] = (1, 3, 5)
    X = operand_def(Tensor)
    base_values = optional(FLOATS)
    base_values_as_tensor = optional(TENSOR)
    class_ids = optional(INTS)
    class_nodeids = optional(INTS)
    class_treeids = optional(INTS)
    class_weights = optional(FLOATS)
    class_weights_as_tensor = optional(TENSOR)
    classlabels_int64s = optional(INTS)
    classlabels_strings = optional(STRINGS)
    nodes_falsenodeids = optional(INTS)
    nodes_featureids = optional(INTS)
    nodes_hitrates = optional(FLOATS)
    nodes_hitrates_as_tensor = optional(TENSOR)
    nodes_missing_value_tracks_true = optional(INTS)
    nodes_modes = optional(STRINGS)
    nodes_nodeids = optional(INTS)
    nodes_treeids = optional(INTS)
    nodes_truenodeids = optional(INTS)
    nodes_values = optional(FLOATS)
    nodes_values_as_tensor = optional(TENSOR)
    post_transform = string("NONE")
    Y = result_def(Tensor)
    Z = result_def(Tensor)


@irdl_op_definition
class TreeEnsembleRegressorOp(OnnxOp):
    """onnx.ai/onnx/operators/onnx_aionnxml_TreeEnsembleRegressor.html"""

    name = "onnx.ai.onnx.ml.TreeEnsembleRegressor"
    VERSIONS: ClassVar[tuple[int, ...]] = (1, 3, 5)
    X = operand_def(Tensor)
    aggregate_function = string("SUM")
    base_values = optional(FLOATS)
    base_values_as_tensor = optional(TENSOR)
    n_targets = optional(INT)
    nodes_falsenodeids = optional(INTS)
    nodes_featureids = optional(INTS)
    nodes_hitrates = optional(FLOATS)
    nodes_hitrates_as_tensor = optional(TENSOR)
    nodes_missing_value_tracks_true = optional(INTS)
    nodes_modes = optional(STRINGS)
    nodes_nodeids = optional(INTS)
    nodes_treeids = optional(INTS)
    nodes_truenodeids = optional(INTS)
    nodes_values = optional(FLOATS)
    nodes_values_as_tensor = optional(TENSOR)
    post_transform = string("NONE")
    target_ids = optional(INTS)
    target_nodeids = optional(INTS)
    target_treeids = optional(INTS)
    target_weights = optional(FLOATS)
    target_weights_as_tensor = optional(TENSOR)
    Y = result_def(Tensor)


OPS = [
    TreeEnsembleOp,
    TreeEnsembleClassifierOp,
    TreeEnsembleRegressorOp,
]

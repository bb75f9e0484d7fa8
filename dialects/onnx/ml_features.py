"""ONNX operators of classical machine learning (ai.onnx.ml) that prepare features, and the maps of their results."""

from __future__ import annotations

from typing import ClassVar

from xdsl.irdl import irdl_op_definition, operand_def, result_def, var_operand_def

from stepwell.dialects.base import Tensor
from stepwell.dialects.fields import integer, optional, string
from stepwell.dialects.onnx.base import FLOATS, INTS, STRINGS, OnnxOp, single


@irdl_op_definition
class ArrayFeatureExtractorOp(OnnxOp):
    """onnx.ai/onnx/operators/onnx_aionnxml_ArrayFeatureExtractor.html"""

    name = "onnx.ai.onnx.ml.ArrayFeatureExtractor"
    VERSIONS: ClassVar[tuple[int, ...]] = (1,)
    X = operand_def(Tensor)
    Y = operand_def(Tensor)
    Z = result_def(Tensor)


@irdl_op_definition
class BinarizerOp(OnnxOp):
    """onnx.ai/onnx/operators/onnx_aionnxml_Binarizer.html"""

    name = "onnx.ai.onnx.ml.Binarizer"
    VERSIONS: ClassVar[tuple[int, ...]] = (1,)
    X = operand_def(Tensor)
    threshold = single(0.0)
    Y = result_def(Tensor)


@irdl_op_definition
class CastMapOp(OnnxOp):
    """onnx.ai/onnx/operators/onnx_aionnxml_CastMap.html"""

    name = "onnx.ai.onnx.ml.CastMap"
    VERSIONS: ClassVar[tuple[int, ...]] = (1,)
    X = operand_def(Tensor)
    cast_to = string("TO_FLOAT")
    map_form = string("DENSE")
    max_map = integer(1)
    Y = result_def(Tensor)


@irdl_op_definition
class DictVectorizerOp(OnnxOp):
    """onnx.ai/onnx/operators/onnx_aionnxml_DictVectorizer.html"""

    name = "onnx.ai.onnx.ml.DictVectorizer"
    VERSIONS: ClassVar[tuple[int, ...]] = (1,)
    X = operand_def(Tensor)
    int64_vocabulary = optional(INTS)
    string_vocabulary = optional(STRINGS)
    Y = result_def(Tensor)


@irdl_op_definition
class FeatureVectorizerOp(OnnxOp):
    """onnx.ai/onnx/operators/onnx_aionnxml_FeatureVectorizer.html"""

    name = "onnx.ai.onnx.ml.FeatureVectorizer"
    VERSIONS: ClassVar[tuple[int, ...]] = (1,)
    X = var_operand_def(Tensor)
    inputdimensions = optional(INTS)
    Y = result_def(Tensor)


@irdl_op_definition
class ImputerOp(OnnxOp):
    """onnx.ai/onnx/operators/onnx_aionnxml_Imputer.html"""

    name = "onnx.ai.onnx.ml.Imputer"
    VERSIONS: ClassVar[tuple[int, ...]] = (1,)
    X = operand_def(Tensor)
    imputed_value_floats = optional(FLOATS)
    imputed_value_int64s = optional(INTS)
    replaced_value_float = single(0.0)
    replaced_value_int64 = integer(0)
    Y = result_def(Tensor)


@irdl_op_definition
class NormalizerOp(OnnxOp):
    """onnx.ai/onnx/operators/onnx_aionnxml_Normalizer.html"""

    name = "onnx.ai.onnx.ml.Normalizer"
    VERSIONS: ClassVar[tuple[int, ...]] = (1,)
    X = operand_def(Tensor)
    norm = string("MAX")
    Y = result_def(Tensor)


@irdl_op_definition
class ScalerOp(OnnxOp):
    """onnx.ai/onnx/operators/onnx_aionnxml_Scaler.html"""

    name = "onnx.ai.onnx.ml.Scaler"
    VERSIONS: ClassVar[tuple[int, ...]] = (1,)
    X = operand_def(Tensor)
    offset = optional(FLOATS)
    scale = optional(FLOATS)
    Y = result_def(Tensor)


@irdl_op_definition
class ZipMapOp(OnnxOp):
    """onnx.ai/onnx/operators/onnx_aionnxml_ZipMap.html"""

    name = "onnx.ai.onnx.ml.ZipMap"
    VERSIONS: ClassVar[tuple[int, ...]] = (1,)
    X = operand_def(Tensor)
    classlabels_int64s = optional(INTS)
    classlabels_strings = optional(STRINGS)
    Z = result_def(Tensor)


OPS = [
    ArrayFeatureExtractorOp,
    BinarizerOp,
    CastMapOp,
    DictVectorizerOp,
    FeatureVectorizerOp,
    ImputerOp,
    NormalizerOp,
    ScalerOp,
    ZipMapOp,
]

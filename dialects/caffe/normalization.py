"""Caffe layers of the family 'normalization'."""

from __future__ import annotations

from typing import Any, ClassVar

from xdsl.irdl import AttrSizedOperandSegments, irdl_op_definition, operand_def, opt_operand_def, result_def

from stepwell.dialects.base import Tensor
from stepwell.dialects.caffe.base import BOOL, CaffeOp, Neuron, single
from stepwell.dialects.fields import boolean, enumeration, integer, optional


@irdl_op_definition
class BatchNormOp(CaffeOp):
    """caffe.berkeleyvision.org/tutorial/layers/batchnorm.html: mean and variance are those of the blobs.

    They are sums, to be divided by the number in `factor`. NVIDIA's fork has a scale and a bias with `scale_bias`.
    """

    name = "caffe.BatchNorm"
    PARAM: ClassVar[str] = "batch_norm_param"
    BLOBS: ClassVar[tuple[str, ...]] = ("mean", "variance", "factor", "scale", "bias")
    bottom = operand_def(Tensor)
    mean = opt_operand_def(Tensor)
    variance = opt_operand_def(Tensor)
    factor = opt_operand_def(Tensor)
    scale = opt_operand_def(Tensor)
    bias = opt_operand_def(Tensor)
    use_global_stats = optional(BOOL)
    eps = single(1e-5)
    scale_bias = boolean(False)
    top = result_def(Tensor)
    irdl_options = (AttrSizedOperandSegments(as_property=True),)

    @classmethod
    def wanted(cls, fields: dict[str, Any]) -> int:
        return 5


@irdl_op_definition
class BNOp(CaffeOp):
    """Batch normalisation of the forks for PSPNet and SegNet: scale, shift, mean and variance.

    SegNet's inference models (`bn_mode` INFERENCE) have scale and shift alone.
    """

    name = "caffe.BN"
    TYPES: ClassVar[tuple[str, ...]] = ("BN", "Bn", "SyncBN")
    PARAM: ClassVar[str] = "bn_param"
    BLOBS: ClassVar[tuple[str, ...]] = ("scale", "shift", "mean", "variance")
    bottom = operand_def(Tensor)
    scale = operand_def(Tensor)
    shift = operand_def(Tensor)
    mean = opt_operand_def(Tensor)
    variance = opt_operand_def(Tensor)
    eps = single(1e-5)
    bn_mode = enumeration("LEARN", "INFERENCE", default="LEARN")
    top = result_def(Tensor)
    irdl_options = (AttrSizedOperandSegments(as_property=True),)


@irdl_op_definition
class GRNOp(Neuron):
    """x / sqrt(bias + sum of squares over the channels)."""

    name = "caffe.GRN"
    PARAM: ClassVar[str] = "grn_param"
    bias = single(1)


@irdl_op_definition
class LRNOp(Neuron):
    """caffe.berkeleyvision.org/tutorial/layers/lrn.html"""

    name = "caffe.LRN"
    PARAM: ClassVar[str] = "lrn_param"
    local_size = integer(5)
    alpha = single(1)
    beta = single(0.75)
    norm_region = enumeration("ACROSS_CHANNELS", "WITHIN_CHANNEL", default="ACROSS_CHANNELS")
    k = single(1)


@irdl_op_definition
class MVNOp(Neuron):
    """caffe.berkeleyvision.org/tutorial/layers/mvn.html"""

    name = "caffe.MVN"
    PARAM: ClassVar[str] = "mvn_param"
    normalize_variance = boolean(True)
    across_channels = boolean(False)
    eps = single(1e-9)


@irdl_op_definition
class NormalizeOp(CaffeOp):
    """x / sqrt(sum of squares over the channels, or all of the item) times a scale (SSD)."""

    name = "caffe.Normalize"
    TYPES: ClassVar[tuple[str, ...]] = ("Normalize", "NormalizeBBox")
    PARAM: ClassVar[str] = "norm_param"
    BLOBS: ClassVar[tuple[str, ...]] = ("scale",)
    bottom = operand_def(Tensor)
    scale = opt_operand_def(Tensor)
    across_spatial = boolean(True)
    channel_shared = boolean(True)
    eps = single(1e-10)
    top = result_def(Tensor)


OPS = [BatchNormOp, BNOp, GRNOp, LRNOp, MVNOp, NormalizeOp]

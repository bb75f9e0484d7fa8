"""Kaldi components of the family 'activation'."""

from __future__ import annotations

from xdsl.irdl import irdl_op_definition

from stepwell.dialects.errors import InferenceError
from stepwell.dialects.fields import ints, plain
from stepwell.dialects.kaldi.base import Component, parameter, values_of
from stepwell.dialects.types import Dim


@irdl_op_definition
class BlockSoftmaxOp(Component):
    """nnet1: Softmax over each of the parts that the vector is cut into."""

    name = "kaldi.BlockSoftmax"
    block_dims = ints()

    def width(self) -> Dim:
        self.fits(sum(plain(self.block_dims)))
        return sum(plain(self.block_dims))


@irdl_op_definition
class HiddenSoftmaxOp(Component):
    """nnet1: Softmax between layers."""

    name = "kaldi.HiddenSoftmax"


@irdl_op_definition
class LogSoftmaxComponentOp(Component):
    """nnet2, nnet3: the logarithm of Softmax."""

    name = "kaldi.LogSoftmaxComponent"


@irdl_op_definition
class ParametricReluOp(Component):
    """nnet1: `alpha` times what is above zero, `beta` times what is below."""

    name = "kaldi.ParametricRelu"
    alpha = parameter()
    beta = parameter()

    def width(self) -> Dim:
        sizes = {values_of(self.alpha).size, values_of(self.beta).size}
        if len(sizes) != 1:
            raise InferenceError(f"the slopes have {sorted(sizes)} numbers")
        self.fits(size := sizes.pop())
        return size


@irdl_op_definition
class RectifiedLinearComponentOp(Component):
    """nnet2, nnet3: max(x, 0)."""

    name = "kaldi.RectifiedLinearComponent"


@irdl_op_definition
class SigmoidOp(Component):
    """nnet1: 1 / (1 + exp(-x))."""

    name = "kaldi.Sigmoid"


@irdl_op_definition
class SigmoidComponentOp(Component):
    """nnet2, nnet3: 1 / (1 + exp(-x))."""

    name = "kaldi.SigmoidComponent"


@irdl_op_definition
class SoftHingeComponentOp(Component):
    """nnet2: log(1 + exp(x)); x where that is above 10."""

    name = "kaldi.SoftHingeComponent"


@irdl_op_definition
class SoftmaxOp(Component):
    """nnet1: exp(x) over its sum."""

    name = "kaldi.Softmax"


@irdl_op_definition
class SoftmaxComponentOp(Component):
    """nnet2, nnet3: exp(x) over its sum, at least 1e-20."""

    name = "kaldi.SoftmaxComponent"


@irdl_op_definition
class TanhOp(Component):
    """nnet1: tanh(x)."""

    name = "kaldi.Tanh"


@irdl_op_definition
class TanhComponentOp(Component):
    """nnet2, nnet3: tanh(x)."""

    name = "kaldi.TanhComponent"


OPS = [
    BlockSoftmaxOp, HiddenSoftmaxOp, LogSoftmaxComponentOp, ParametricReluOp, RectifiedLinearComponentOp,
    SigmoidComponentOp, SigmoidOp, SoftHingeComponentOp, SoftmaxComponentOp, SoftmaxOp, TanhComponentOp, TanhOp,
]  # fmt: skip

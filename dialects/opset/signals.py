"""Operations of the specification's category 'signals'."""

from __future__ import annotations

from stepwell.dialects.base import Tensor
from stepwell.dialects.fields import boolean
from stepwell.dialects.opset.base import OpsetOp
from xdsl.irdl import irdl_op_definition, operand_def, opt_operand_def, result_def


@irdl_op_definition
class DFTOp(OpsetOp):
    """docs.openvino.ai › DFT-7"""

    name = "opset.DFT_7"
    data = operand_def(Tensor)
    axes = operand_def(Tensor)
    signal_size = opt_operand_def(Tensor)
    output = result_def(Tensor)


@irdl_op_definition
class IDFTOp(OpsetOp):
    """docs.openvino.ai › IDFT-7"""

    name = "opset.IDFT_7"
    data = operand_def(Tensor)
    axes = operand_def(Tensor)
    signal_size = opt_operand_def(Tensor)
    output = result_def(Tensor)


@irdl_op_definition
class IRDFTOp(OpsetOp):
    """docs.openvino.ai › IRDFT-9"""

    name = "opset.IRDFT_9"
    data = operand_def(Tensor)
    axes = operand_def(Tensor)
    signal_size = opt_operand_def(Tensor)
    output = result_def(Tensor)


@irdl_op_definition
class ISTFTOp(OpsetOp):
    """docs.openvino.ai › ISTFT-16"""

    name = "opset.ISTFT_16"
    data = operand_def(Tensor)
    window = operand_def(Tensor)
    frame_size = operand_def(Tensor)
    frame_step = operand_def(Tensor)
    signal_length = opt_operand_def(Tensor)
    center = boolean()
    normalized = boolean()
    output = result_def(Tensor)


@irdl_op_definition
class RDFTOp(OpsetOp):
    """docs.openvino.ai › RDFT-9"""

    name = "opset.RDFT_9"
    data = operand_def(Tensor)
    axes = operand_def(Tensor)
    signal_size = opt_operand_def(Tensor)
    output = result_def(Tensor)


@irdl_op_definition
class STFTOp(OpsetOp):
    """docs.openvino.ai › STFT-15"""

    name = "opset.STFT_15"
    data = operand_def(Tensor)
    window = operand_def(Tensor)
    frame_size = operand_def(Tensor)
    frame_step = operand_def(Tensor)
    transpose_frames = boolean()
    output = result_def(Tensor)


OPS = [
    DFTOp,
    IDFTOp,
    IRDFTOp,
    ISTFTOp,
    RDFTOp,
    STFTOp,
]

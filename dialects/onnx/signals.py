"""ONNX operators of the family 'signals'."""

from __future__ import annotations

from typing import ClassVar

from xdsl.irdl import AttrSizedOperandSegments, irdl_op_definition, operand_def, opt_operand_def, result_def

from stepwell.dialects.base import Tensor
from stepwell.dialects.fields import integer
from stepwell.dialects.onnx.base import OnnxOp


@irdl_op_definition
class BlackmanWindowOp(OnnxOp):
    """onnx.ai/onnx/operators/onnx__BlackmanWindow.html"""

    name = "onnx.BlackmanWindow"
    VERSIONS: ClassVar[tuple[int, ...]] = (17,)
    size = operand_def(Tensor)
    output_datatype = integer(1)
    periodic = integer(1)
    output = result_def(Tensor)


@irdl_op_definition
class DFTOp(OnnxOp):
    """onnx.ai/onnx/operators/onnx__DFT.html"""

    name = "onnx.DFT"
    VERSIONS: ClassVar[tuple[int, ...]] = (20,)
    input = operand_def(Tensor)
    dft_length = opt_operand_def(Tensor)
    axis = opt_operand_def(Tensor)
    inverse = integer(0)
    onesided = integer(0)
    output = result_def(Tensor)
    irdl_options = (AttrSizedOperandSegments(as_property=True),)


@irdl_op_definition
class DFTV17Op(OnnxOp):
    """onnx.ai/onnx/operators/onnx__DFT.html, version 17. The axis is an attribute."""

    name = "onnx.DFT_17"
    VERSIONS: ClassVar[tuple[int, ...]] = (17,)
    input = operand_def(Tensor)
    dft_length = opt_operand_def(Tensor)
    axis = integer(1)
    inverse = integer(0)
    onesided = integer(0)
    output = result_def(Tensor)


@irdl_op_definition
class HammingWindowOp(OnnxOp):
    """onnx.ai/onnx/operators/onnx__HammingWindow.html"""

    name = "onnx.HammingWindow"
    VERSIONS: ClassVar[tuple[int, ...]] = (17,)
    size = operand_def(Tensor)
    output_datatype = integer(1)
    periodic = integer(1)
    output = result_def(Tensor)


@irdl_op_definition
class HannWindowOp(OnnxOp):
    """onnx.ai/onnx/operators/onnx__HannWindow.html"""

    name = "onnx.HannWindow"
    VERSIONS: ClassVar[tuple[int, ...]] = (17,)
    size = operand_def(Tensor)
    output_datatype = integer(1)
    periodic = integer(1)
    output = result_def(Tensor)


@irdl_op_definition
class MelWeightMatrixOp(OnnxOp):
    """onnx.ai/onnx/operators/onnx__MelWeightMatrix.html"""

    name = "onnx.MelWeightMatrix"
    VERSIONS: ClassVar[tuple[int, ...]] = (17,)
    num_mel_bins = operand_def(Tensor)
    dft_length = operand_def(Tensor)
    sample_rate = operand_def(Tensor)
    lower_edge_hertz = operand_def(Tensor)
    upper_edge_hertz = operand_def(Tensor)
    output_datatype = integer(1)
    output = result_def(Tensor)


@irdl_op_definition
class STFTOp(OnnxOp):
    """onnx.ai/onnx/operators/onnx__STFT.html"""

    name = "onnx.STFT"
    VERSIONS: ClassVar[tuple[int, ...]] = (17,)
    signal = operand_def(Tensor)
    frame_step = operand_def(Tensor)
    window = opt_operand_def(Tensor)
    frame_length = opt_operand_def(Tensor)
    onesided = integer(1)
    output = result_def(Tensor)
    irdl_options = (AttrSizedOperandSegments(as_property=True),)


OPS = [
    BlackmanWindowOp,
    DFTOp,
    DFTV17Op,
    HammingWindowOp,
    HannWindowOp,
    MelWeightMatrixOp,
    STFTOp,
]

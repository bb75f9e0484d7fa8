"""MXNet operators of the family 'convolution'."""

from __future__ import annotations

from xdsl.irdl import irdl_op_definition, operand_def, opt_operand_def, result_def

from stepwell.dialects.base import Tensor
from stepwell.dialects.fields import boolean, enumeration, integer, ints
from stepwell.dialects.mxnet.base import MxnetOp


@irdl_op_definition
class Col2imOp(MxnetOp):
    """mxnet.apache.org/versions/1.9.1 › col2im"""

    name = "mxnet.col2im"
    data = operand_def(Tensor)
    output_size = ints()
    kernel = ints()
    stride = ints(())
    dilate = ints(())
    pad = ints(())
    output = result_def(Tensor)


@irdl_op_definition
class ContribDeformableConvolutionOp(MxnetOp):
    """mxnet.apache.org/versions/1.9.1 › _contrib_DeformableConvolution"""

    name = "mxnet._contrib_DeformableConvolution"
    data = operand_def(Tensor)
    offset = operand_def(Tensor)
    weight = operand_def(Tensor)
    bias = opt_operand_def(Tensor)
    kernel = ints()
    stride = ints(())
    dilate = ints(())
    pad = ints(())
    num_filter = integer()
    num_group = integer(1)
    num_deformable_group = integer(1)
    no_bias = boolean(False)
    layout = enumeration("None", "NCDHW", "NCHW", "NCW", default="None")
    output = result_def(Tensor)


@irdl_op_definition
class ContribModulatedDeformableConvolutionOp(MxnetOp):
    """mxnet.apache.org/versions/1.9.1 › _contrib_ModulatedDeformableConvolution"""

    name = "mxnet._contrib_ModulatedDeformableConvolution"
    data = operand_def(Tensor)
    offset = operand_def(Tensor)
    mask = operand_def(Tensor)
    weight = operand_def(Tensor)
    bias = opt_operand_def(Tensor)
    kernel = ints()
    stride = ints(())
    dilate = ints(())
    pad = ints(())
    num_filter = integer()
    num_group = integer(1)
    num_deformable_group = integer(1)
    no_bias = boolean(False)
    im2col_step = integer(64)
    layout = enumeration("None", "NCDHW", "NCHW", "NCW", default="None")
    output = result_def(Tensor)


@irdl_op_definition
class ConvolutionOp(MxnetOp):
    """mxnet.apache.org/versions/1.9.1 › Convolution"""

    name = "mxnet.Convolution"
    data = operand_def(Tensor)
    weight = operand_def(Tensor)
    bias = opt_operand_def(Tensor)
    kernel = ints()
    stride = ints(())
    dilate = ints(())
    pad = ints(())
    num_filter = integer()
    num_group = integer(1)
    no_bias = boolean(False)
    layout = enumeration("None", "NCDHW", "NCHW", "NCW", "NDHWC", "NHWC", default="None")
    output = result_def(Tensor)


@irdl_op_definition
class ConvolutionV1Op(MxnetOp):
    """mxnet.apache.org/versions/1.9.1 › Convolution_v1"""

    name = "mxnet.Convolution_v1"
    data = operand_def(Tensor)
    weight = operand_def(Tensor)
    bias = opt_operand_def(Tensor)
    kernel = ints()
    stride = ints(())
    dilate = ints(())
    pad = ints(())
    num_filter = integer()
    num_group = integer(1)
    no_bias = boolean(False)
    layout = enumeration("None", "NCDHW", "NCHW", "NDHWC", "NHWC", default="None")
    output = result_def(Tensor)


@irdl_op_definition
class CorrelationOp(MxnetOp):
    """mxnet.apache.org/versions/1.9.1 › Correlation"""

    name = "mxnet.Correlation"
    data1 = operand_def(Tensor)
    data2 = operand_def(Tensor)
    kernel_size = integer(1)
    max_displacement = integer(1)
    stride1 = integer(1)
    stride2 = integer(1)
    pad_size = integer(0)
    is_multiply = boolean(True)
    output = result_def(Tensor)


@irdl_op_definition
class DeconvolutionOp(MxnetOp):
    """mxnet.apache.org/versions/1.9.1 › Deconvolution"""

    name = "mxnet.Deconvolution"
    data = operand_def(Tensor)
    weight = operand_def(Tensor)
    bias = opt_operand_def(Tensor)
    kernel = ints()
    stride = ints(())
    dilate = ints(())
    pad = ints(())
    adj = ints(())
    target_shape = ints(())
    num_filter = integer()
    num_group = integer(1)
    no_bias = boolean(True)
    layout = enumeration("None", "NCDHW", "NCHW", "NCW", "NDHWC", "NHWC", default="None")
    output = result_def(Tensor)


@irdl_op_definition
class Im2colOp(MxnetOp):
    """mxnet.apache.org/versions/1.9.1 › im2col"""

    name = "mxnet.im2col"
    data = operand_def(Tensor)
    kernel = ints()
    stride = ints(())
    dilate = ints(())
    pad = ints(())
    output = result_def(Tensor)


OPS = [
    Col2imOp,
    ContribDeformableConvolutionOp,
    ContribModulatedDeformableConvolutionOp,
    ConvolutionOp,
    ConvolutionV1Op,
    CorrelationOp,
    DeconvolutionOp,
    Im2colOp,
]

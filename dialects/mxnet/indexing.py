"""MXNet operators of the family 'indexing'."""

from __future__ import annotations

from xdsl.irdl import irdl_op_definition, operand_def, result_def

from stepwell.dialects.base import Tensor
from stepwell.dialects.fields import boolean, enumeration, integer, ints, number
from stepwell.dialects.mxnet.base import MxnetOp, nullable, opt_ints


@irdl_op_definition
class BatchTakeOp(MxnetOp):
    """mxnet.apache.org/versions/1.9.1 › batch_take"""

    name = "mxnet.batch_take"
    a = operand_def(Tensor)
    indices = operand_def(Tensor)
    output = result_def(Tensor)


@irdl_op_definition
class ContribBooleanMaskOp(MxnetOp):
    """mxnet.apache.org/versions/1.9.1 › _contrib_boolean_mask"""

    name = "mxnet._contrib_boolean_mask"
    data = operand_def(Tensor)
    index = operand_def(Tensor)
    axis = integer(0)
    output = result_def(Tensor)


@irdl_op_definition
class ContribIndexCopyOp(MxnetOp):
    """mxnet.apache.org/versions/1.9.1 › _contrib_index_copy"""

    name = "mxnet._contrib_index_copy"
    old_tensor = operand_def(Tensor)
    index_vector = operand_def(Tensor)
    new_tensor = operand_def(Tensor)
    output = result_def(Tensor)


@irdl_op_definition
class EmbeddingOp(MxnetOp):
    """mxnet.apache.org/versions/1.9.1 › Embedding"""

    name = "mxnet.Embedding"
    data = operand_def(Tensor)
    weight = operand_def(Tensor)
    input_dim = integer()
    output_dim = integer()
    dtype = enumeration(
        "bfloat16", "float16", "float32", "float64", "int32", "int64", "int8", "uint8", default="float32"
    )
    sparse_grad = boolean(False)
    output = result_def(Tensor)


@irdl_op_definition
class GatherNdOp(MxnetOp):
    """mxnet.apache.org/versions/1.9.1 › gather_nd"""

    name = "mxnet.gather_nd"
    data = operand_def(Tensor)
    indices = operand_def(Tensor)
    output = result_def(Tensor)


@irdl_op_definition
class OneHotOp(MxnetOp):
    """mxnet.apache.org/versions/1.9.1 › one_hot"""

    name = "mxnet.one_hot"
    indices = operand_def(Tensor)
    depth = integer()
    on_value = number(1.0)
    off_value = number(0.0)
    dtype = enumeration(
        "bfloat16", "float16", "float32", "float64", "int32", "int64", "int8", "uint8", default="float32"
    )
    output = result_def(Tensor)


@irdl_op_definition
class PickOp(MxnetOp):
    """mxnet.apache.org/versions/1.9.1 › pick"""

    name = "mxnet.pick"
    data = operand_def(Tensor)
    index = operand_def(Tensor)
    axis = nullable(-1)
    keepdims = boolean(False)
    mode = enumeration("clip", "wrap", default="clip")
    output = result_def(Tensor)


@irdl_op_definition
class RavelMultiIndexOp(MxnetOp):
    """mxnet.apache.org/versions/1.9.1 › _ravel_multi_index"""

    name = "mxnet._ravel_multi_index"
    data = operand_def(Tensor)
    shape = opt_ints()
    output = result_def(Tensor)


@irdl_op_definition
class ScatterNdOp(MxnetOp):
    """mxnet.apache.org/versions/1.9.1 › scatter_nd"""

    name = "mxnet.scatter_nd"
    data = operand_def(Tensor)
    indices = operand_def(Tensor)
    shape = ints()
    output = result_def(Tensor)


@irdl_op_definition
class ScatterSetNdOp(MxnetOp):
    """mxnet.apache.org/versions/1.9.1 › _scatter_set_nd"""

    name = "mxnet._scatter_set_nd"
    lhs = operand_def(Tensor)
    rhs = operand_def(Tensor)
    indices = operand_def(Tensor)
    shape = ints()
    output = result_def(Tensor)


@irdl_op_definition
class TakeOp(MxnetOp):
    """mxnet.apache.org/versions/1.9.1 › take"""

    name = "mxnet.take"
    a = operand_def(Tensor)
    indices = operand_def(Tensor)
    axis = integer(0)
    mode = enumeration("clip", "raise", "wrap", default="clip")
    output = result_def(Tensor)


@irdl_op_definition
class UnravelIndexOp(MxnetOp):
    """mxnet.apache.org/versions/1.9.1 › _unravel_index"""

    name = "mxnet._unravel_index"
    data = operand_def(Tensor)
    shape = opt_ints()
    output = result_def(Tensor)


OPS = [
    BatchTakeOp,
    ContribBooleanMaskOp,
    ContribIndexCopyOp,
    EmbeddingOp,
    GatherNdOp,
    OneHotOp,
    PickOp,
    RavelMultiIndexOp,
    ScatterNdOp,
    ScatterSetNdOp,
    TakeOp,
    UnravelIndexOp,
]

"""TensorFlow operators of the family 'tensor_array'."""

from __future__ import annotations

from xdsl.irdl import irdl_op_definition, traits_def

from stepwell.dialects.fields import boolean, string
from stepwell.dialects.tf.base import TfOp, dtype_field, operand_of, result_of, shape_field


@irdl_op_definition
class TensorArrayOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/TensorArray"""

    name = "tf.TensorArray"
    size = operand_of("i32")
    dtype = dtype_field()
    dynamic_size = boolean(False)
    clear_after_read = boolean(True)
    tensor_array_name = string("")
    element_shape = shape_field("...")
    handle = result_of("string")
    traits = traits_def()


@irdl_op_definition
class TensorArrayCloseOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/TensorArrayClose"""

    name = "tf.TensorArrayClose"
    handle = operand_of("string")


@irdl_op_definition
class TensorArrayCloseV2Op(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/TensorArrayCloseV2"""

    name = "tf.TensorArrayCloseV2"
    handle = operand_of("string")


@irdl_op_definition
class TensorArrayCloseV3Op(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/TensorArrayCloseV3"""

    name = "tf.TensorArrayCloseV3"
    handle = operand_of("resource")
    traits = traits_def()


@irdl_op_definition
class TensorArrayConcatOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/TensorArrayConcat"""

    name = "tf.TensorArrayConcat"
    handle = operand_of("string")
    flow_in = operand_of("f32")
    dtype = dtype_field()
    element_shape_except0 = shape_field("...")
    value = result_of("dtype")
    lengths = result_of("i64")


@irdl_op_definition
class TensorArrayConcatV2Op(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/TensorArrayConcatV2"""

    name = "tf.TensorArrayConcatV2"
    handle = operand_of("string")
    flow_in = operand_of("f32")
    dtype = dtype_field()
    element_shape_except0 = shape_field("...")
    value = result_of("dtype")
    lengths = result_of("i64")


@irdl_op_definition
class TensorArrayConcatV3Op(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/TensorArrayConcatV3"""

    name = "tf.TensorArrayConcatV3"
    handle = operand_of("resource")
    flow_in = operand_of("f32")
    dtype = dtype_field()
    element_shape_except0 = shape_field("...")
    value = result_of("dtype")
    lengths = result_of("i64")
    traits = traits_def()


@irdl_op_definition
class TensorArrayGatherOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/TensorArrayGather"""

    name = "tf.TensorArrayGather"
    handle = operand_of("string")
    indices = operand_of("i32")
    flow_in = operand_of("f32")
    dtype = dtype_field()
    element_shape = shape_field("...")
    value = result_of("dtype")


@irdl_op_definition
class TensorArrayGatherV2Op(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/TensorArrayGatherV2"""

    name = "tf.TensorArrayGatherV2"
    handle = operand_of("string")
    indices = operand_of("i32")
    flow_in = operand_of("f32")
    dtype = dtype_field()
    element_shape = shape_field("...")
    value = result_of("dtype")


@irdl_op_definition
class TensorArrayGatherV3Op(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/TensorArrayGatherV3"""

    name = "tf.TensorArrayGatherV3"
    handle = operand_of("resource")
    indices = operand_of("i32")
    flow_in = operand_of("f32")
    dtype = dtype_field()
    element_shape = shape_field("...")
    value = result_of("dtype")
    traits = traits_def()


@irdl_op_definition
class TensorArrayPackOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/TensorArrayPack"""

    name = "tf.TensorArrayPack"
    handle = operand_of("string")
    flow_in = operand_of("f32")
    dtype = dtype_field()
    element_shape = shape_field("...")
    value = result_of("dtype")


@irdl_op_definition
class TensorArrayReadOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/TensorArrayRead"""

    name = "tf.TensorArrayRead"
    handle = operand_of("string")
    index = operand_of("i32")
    flow_in = operand_of("f32")
    dtype = dtype_field()
    value = result_of("dtype")


@irdl_op_definition
class TensorArrayReadV2Op(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/TensorArrayReadV2"""

    name = "tf.TensorArrayReadV2"
    handle = operand_of("string")
    index = operand_of("i32")
    flow_in = operand_of("f32")
    dtype = dtype_field()
    value = result_of("dtype")


@irdl_op_definition
class TensorArrayReadV3Op(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/TensorArrayReadV3"""

    name = "tf.TensorArrayReadV3"
    handle = operand_of("resource")
    index = operand_of("i32")
    flow_in = operand_of("f32")
    dtype = dtype_field()
    value = result_of("dtype")
    traits = traits_def()


@irdl_op_definition
class TensorArrayScatterOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/TensorArrayScatter"""

    name = "tf.TensorArrayScatter"
    handle = operand_of("string")
    indices = operand_of("i32")
    value = operand_of("T")
    flow_in = operand_of("f32")
    T = dtype_field()
    flow_out = result_of("f32")


@irdl_op_definition
class TensorArrayScatterV2Op(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/TensorArrayScatterV2"""

    name = "tf.TensorArrayScatterV2"
    handle = operand_of("string")
    indices = operand_of("i32")
    value = operand_of("T")
    flow_in = operand_of("f32")
    T = dtype_field()
    flow_out = result_of("f32")


@irdl_op_definition
class TensorArrayScatterV3Op(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/TensorArrayScatterV3"""

    name = "tf.TensorArrayScatterV3"
    handle = operand_of("resource")
    indices = operand_of("i32")
    value = operand_of("T")
    flow_in = operand_of("f32")
    T = dtype_field()
    flow_out = result_of("f32")
    traits = traits_def()


@irdl_op_definition
class TensorArraySizeOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/TensorArraySize"""

    name = "tf.TensorArraySize"
    handle = operand_of("string")
    flow_in = operand_of("f32")
    size = result_of("i32")


@irdl_op_definition
class TensorArraySizeV2Op(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/TensorArraySizeV2"""

    name = "tf.TensorArraySizeV2"
    handle = operand_of("string")
    flow_in = operand_of("f32")
    size = result_of("i32")


@irdl_op_definition
class TensorArraySizeV3Op(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/TensorArraySizeV3"""

    name = "tf.TensorArraySizeV3"
    handle = operand_of("resource")
    flow_in = operand_of("f32")
    size = result_of("i32")
    traits = traits_def()


@irdl_op_definition
class TensorArraySplitOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/TensorArraySplit"""

    name = "tf.TensorArraySplit"
    handle = operand_of("string")
    value = operand_of("T")
    lengths = operand_of("i64")
    flow_in = operand_of("f32")
    T = dtype_field()
    flow_out = result_of("f32")


@irdl_op_definition
class TensorArraySplitV2Op(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/TensorArraySplitV2"""

    name = "tf.TensorArraySplitV2"
    handle = operand_of("string")
    value = operand_of("T")
    lengths = operand_of("i64")
    flow_in = operand_of("f32")
    T = dtype_field()
    flow_out = result_of("f32")


@irdl_op_definition
class TensorArraySplitV3Op(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/TensorArraySplitV3"""

    name = "tf.TensorArraySplitV3"
    handle = operand_of("resource")
    value = operand_of("T")
    lengths = operand_of("i64")
    flow_in = operand_of("f32")
    T = dtype_field()
    flow_out = result_of("f32")
    traits = traits_def()


@irdl_op_definition
class TensorArrayUnpackOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/TensorArrayUnpack"""

    name = "tf.TensorArrayUnpack"
    handle = operand_of("string")
    value = operand_of("T")
    flow_in = operand_of("f32")
    T = dtype_field()
    flow_out = result_of("f32")


@irdl_op_definition
class TensorArrayV2Op(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/TensorArrayV2"""

    name = "tf.TensorArrayV2"
    size = operand_of("i32")
    dtype = dtype_field()
    element_shape = shape_field("...")
    dynamic_size = boolean(False)
    clear_after_read = boolean(True)
    tensor_array_name = string("")
    handle = result_of("string")
    traits = traits_def()


@irdl_op_definition
class TensorArrayV3Op(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/TensorArrayV3"""

    name = "tf.TensorArrayV3"
    size = operand_of("i32")
    dtype = dtype_field()
    element_shape = shape_field("...")
    dynamic_size = boolean(False)
    clear_after_read = boolean(True)
    identical_element_shapes = boolean(False)
    tensor_array_name = string("")
    handle = result_of("resource")
    flow = result_of("f32")
    traits = traits_def()


@irdl_op_definition
class TensorArrayWriteOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/TensorArrayWrite"""

    name = "tf.TensorArrayWrite"
    handle = operand_of("string")
    index = operand_of("i32")
    value = operand_of("T")
    flow_in = operand_of("f32")
    T = dtype_field()
    flow_out = result_of("f32")


@irdl_op_definition
class TensorArrayWriteV2Op(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/TensorArrayWriteV2"""

    name = "tf.TensorArrayWriteV2"
    handle = operand_of("string")
    index = operand_of("i32")
    value = operand_of("T")
    flow_in = operand_of("f32")
    T = dtype_field()
    flow_out = result_of("f32")


@irdl_op_definition
class TensorArrayWriteV3Op(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/TensorArrayWriteV3"""

    name = "tf.TensorArrayWriteV3"
    handle = operand_of("resource")
    index = operand_of("i32")
    value = operand_of("T")
    flow_in = operand_of("f32")
    T = dtype_field()
    flow_out = result_of("f32")
    traits = traits_def()


OPS = [
    TensorArrayOp,
    TensorArrayCloseOp,
    TensorArrayCloseV2Op,
    TensorArrayCloseV3Op,
    TensorArrayConcatOp,
    TensorArrayConcatV2Op,
    TensorArrayConcatV3Op,
    TensorArrayGatherOp,
    TensorArrayGatherV2Op,
    TensorArrayGatherV3Op,
    TensorArrayPackOp,
    TensorArrayReadOp,
    TensorArrayReadV2Op,
    TensorArrayReadV3Op,
    TensorArrayScatterOp,
    TensorArrayScatterV2Op,
    TensorArrayScatterV3Op,
    TensorArraySizeOp,
    TensorArraySizeV2Op,
    TensorArraySizeV3Op,
    TensorArraySplitOp,
    TensorArraySplitV2Op,
    TensorArraySplitV3Op,
    TensorArrayUnpackOp,
    TensorArrayV2Op,
    TensorArrayV3Op,
    TensorArrayWriteOp,
    TensorArrayWriteV2Op,
    TensorArrayWriteV3Op,
]

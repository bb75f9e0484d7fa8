"""TensorFlow operators of the family 'tensor_list'."""

from __future__ import annotations

from xdsl.irdl import irdl_op_definition

from stepwell.dialects.fields import boolean, integer
from stepwell.dialects.tf.base import INDEX, TfOp, dtype_field, operand_of, result_of, shape_field


@irdl_op_definition
class EmptyTensorListOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/EmptyTensorList"""

    name = "tf.EmptyTensorList"
    element_shape = operand_of("shape_type")
    max_num_elements = operand_of("i32")
    element_dtype = dtype_field()
    shape_type = dtype_field(*INDEX)
    handle = result_of("variant")


@irdl_op_definition
class TensorListConcatOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/TensorListConcat"""

    name = "tf.TensorListConcat"
    input_handle = operand_of("variant")
    element_dtype = dtype_field()
    element_shape = shape_field("...")
    tensor = result_of("element_dtype")
    lengths = result_of("i64")


@irdl_op_definition
class TensorListConcatListsOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/TensorListConcatLists"""

    name = "tf.TensorListConcatLists"
    input_a = operand_of("variant")
    input_b = operand_of("variant")
    element_dtype = dtype_field()
    output = result_of("variant")


@irdl_op_definition
class TensorListConcatV2Op(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/TensorListConcatV2"""

    name = "tf.TensorListConcatV2"
    input_handle = operand_of("variant")
    element_shape = operand_of("shape_type")
    leading_dims = operand_of("i64")
    element_dtype = dtype_field()
    shape_type = dtype_field(*INDEX)
    tensor = result_of("element_dtype")
    lengths = result_of("i64")


@irdl_op_definition
class TensorListElementShapeOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/TensorListElementShape"""

    name = "tf.TensorListElementShape"
    input_handle = operand_of("variant")
    shape_type = dtype_field(*INDEX)
    element_shape = result_of("shape_type")


@irdl_op_definition
class TensorListFromTensorOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/TensorListFromTensor"""

    name = "tf.TensorListFromTensor"
    tensor = operand_of("element_dtype")
    element_shape = operand_of("shape_type")
    element_dtype = dtype_field()
    shape_type = dtype_field(*INDEX)
    output_handle = result_of("variant")


@irdl_op_definition
class TensorListGatherOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/TensorListGather"""

    name = "tf.TensorListGather"
    input_handle = operand_of("variant")
    indices = operand_of("i32")
    element_shape = operand_of("i32")
    element_dtype = dtype_field()
    values = result_of("element_dtype")


@irdl_op_definition
class TensorListGetItemOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/TensorListGetItem"""

    name = "tf.TensorListGetItem"
    input_handle = operand_of("variant")
    index = operand_of("i32")
    element_shape = operand_of("Tshape")
    element_dtype = dtype_field()
    Tshape = dtype_field(*INDEX, default="i32")
    item = result_of("element_dtype")


@irdl_op_definition
class TensorListLengthOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/TensorListLength"""

    name = "tf.TensorListLength"
    input_handle = operand_of("variant")
    length = result_of("i32")


@irdl_op_definition
class TensorListPopBackOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/TensorListPopBack"""

    name = "tf.TensorListPopBack"
    input_handle = operand_of("variant")
    element_shape = operand_of("i32")
    element_dtype = dtype_field()
    output_handle = result_of("variant")
    tensor = result_of("element_dtype")


@irdl_op_definition
class TensorListPushBackOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/TensorListPushBack"""

    name = "tf.TensorListPushBack"
    input_handle = operand_of("variant")
    tensor = operand_of("element_dtype")
    element_dtype = dtype_field()
    output_handle = result_of("variant")


@irdl_op_definition
class TensorListPushBackBatchOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/TensorListPushBackBatch"""

    name = "tf.TensorListPushBackBatch"
    input_handles = operand_of("variant")
    tensor = operand_of("element_dtype")
    element_dtype = dtype_field()
    output_handles = result_of("variant")


@irdl_op_definition
class TensorListReserveOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/TensorListReserve"""

    name = "tf.TensorListReserve"
    element_shape = operand_of("shape_type")
    num_elements = operand_of("i32")
    element_dtype = dtype_field()
    shape_type = dtype_field(*INDEX)
    handle = result_of("variant")


@irdl_op_definition
class TensorListResizeOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/TensorListResize"""

    name = "tf.TensorListResize"
    input_handle = operand_of("variant")
    size = operand_of("i32")
    output_handle = result_of("variant")


@irdl_op_definition
class TensorListScatterOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/TensorListScatter"""

    name = "tf.TensorListScatter"
    tensor = operand_of("element_dtype")
    indices = operand_of("i32")
    element_shape = operand_of("shape_type")
    element_dtype = dtype_field()
    shape_type = dtype_field(*INDEX)
    output_handle = result_of("variant")


@irdl_op_definition
class TensorListScatterIntoExistingListOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/TensorListScatterIntoExistingList"""

    name = "tf.TensorListScatterIntoExistingList"
    input_handle = operand_of("variant")
    tensor = operand_of("element_dtype")
    indices = operand_of("i32")
    element_dtype = dtype_field()
    output_handle = result_of("variant")


@irdl_op_definition
class TensorListScatterV2Op(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/TensorListScatterV2"""

    name = "tf.TensorListScatterV2"
    tensor = operand_of("element_dtype")
    indices = operand_of("i32")
    element_shape = operand_of("shape_type")
    num_elements = operand_of("i32")
    element_dtype = dtype_field()
    shape_type = dtype_field(*INDEX)
    output_handle = result_of("variant")


@irdl_op_definition
class TensorListSetItemOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/TensorListSetItem"""

    name = "tf.TensorListSetItem"
    input_handle = operand_of("variant")
    index = operand_of("i32")
    item = operand_of("element_dtype")
    element_dtype = dtype_field()
    resize_if_index_out_of_bounds = boolean(False)
    output_handle = result_of("variant")


@irdl_op_definition
class TensorListSplitOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/TensorListSplit"""

    name = "tf.TensorListSplit"
    tensor = operand_of("element_dtype")
    element_shape = operand_of("shape_type")
    lengths = operand_of("i64")
    element_dtype = dtype_field()
    shape_type = dtype_field(*INDEX)
    output_handle = result_of("variant")


@irdl_op_definition
class TensorListStackOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/TensorListStack"""

    name = "tf.TensorListStack"
    input_handle = operand_of("variant")
    element_shape = operand_of("i32")
    element_dtype = dtype_field()
    num_elements = integer(-1)
    tensor = result_of("element_dtype")


OPS = [
    EmptyTensorListOp,
    TensorListConcatOp,
    TensorListConcatListsOp,
    TensorListConcatV2Op,
    TensorListElementShapeOp,
    TensorListFromTensorOp,
    TensorListGatherOp,
    TensorListGetItemOp,
    TensorListLengthOp,
    TensorListPopBackOp,
    TensorListPushBackOp,
    TensorListPushBackBatchOp,
    TensorListReserveOp,
    TensorListResizeOp,
    TensorListScatterOp,
    TensorListScatterIntoExistingListOp,
    TensorListScatterV2Op,
    TensorListSetItemOp,
    TensorListSplitOp,
    TensorListStackOp,
]

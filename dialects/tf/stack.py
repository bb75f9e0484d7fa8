"""TensorFlow operators of the family 'stack'."""

from __future__ import annotations

from xdsl.irdl import irdl_op_definition, traits_def

from stepwell.dialects.fields import boolean, string
from stepwell.dialects.tf.base import TfOp, dtype_field, operand_of, result_of


@irdl_op_definition
class StackOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/Stack"""

    name = "tf.Stack"
    elem_type = dtype_field()
    stack_name = string("")
    handle = result_of("string")
    traits = traits_def()


@irdl_op_definition
class StackCloseOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/StackClose"""

    name = "tf.StackClose"
    handle = operand_of("string")


@irdl_op_definition
class StackCloseV2Op(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/StackCloseV2"""

    name = "tf.StackCloseV2"
    handle = operand_of("resource")
    traits = traits_def()


@irdl_op_definition
class StackPopOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/StackPop"""

    name = "tf.StackPop"
    handle = operand_of("string")
    elem_type = dtype_field()
    elem = result_of("elem_type")


@irdl_op_definition
class StackPopV2Op(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/StackPopV2"""

    name = "tf.StackPopV2"
    handle = operand_of("resource")
    elem_type = dtype_field()
    elem = result_of("elem_type")
    traits = traits_def()


@irdl_op_definition
class StackPushOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/StackPush"""

    name = "tf.StackPush"
    handle = operand_of("string")
    elem = operand_of("T")
    T = dtype_field()
    swap_memory = boolean(False)
    output = result_of("T")


@irdl_op_definition
class StackPushV2Op(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/StackPushV2"""

    name = "tf.StackPushV2"
    handle = operand_of("resource")
    elem = operand_of("T")
    T = dtype_field()
    swap_memory = boolean(False)
    output = result_of("T")
    traits = traits_def()


@irdl_op_definition
class StackV2Op(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/StackV2"""

    name = "tf.StackV2"
    max_size = operand_of("i32")
    elem_type = dtype_field()
    stack_name = string("")
    handle = result_of("resource")
    traits = traits_def()


OPS = [StackOp, StackCloseOp, StackCloseV2Op, StackPopOp, StackPopV2Op, StackPushOp, StackPushV2Op, StackV2Op]

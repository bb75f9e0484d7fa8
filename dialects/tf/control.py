"""TensorFlow operators of the family 'control'."""

from __future__ import annotations

from xdsl.irdl import irdl_op_definition, traits_def

from stepwell.dialects.fields import boolean, integer, string
from stepwell.dialects.tf.base import (
    TfOp,
    dtype_field,
    dtypes_field,
    function_field,
    functions_field,
    operand_of,
    operands_of,
    result_of,
    results_of,
    shapes_field,
)


@irdl_op_definition
class CaseOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/Case"""

    name = "tf.Case"
    branch_index = operand_of("i32")
    input = operands_of("Tin")
    Tin = dtypes_field()
    Tout = dtypes_field()
    branches = functions_field()
    output_shapes = shapes_field(())
    output = results_of("Tout")
    traits = traits_def()


@irdl_op_definition
class EnterOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/Enter"""

    name = "tf.Enter"
    data = operand_of("T")
    T = dtype_field()
    frame_name = string()
    is_constant = boolean(False)
    parallel_iterations = integer(10)
    output = result_of("T")


@irdl_op_definition
class ExitOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/Exit"""

    name = "tf.Exit"
    data = operand_of("T")
    T = dtype_field()
    output = result_of("T")


@irdl_op_definition
class ForOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/For"""

    name = "tf.For"
    start = operand_of("i32")
    limit = operand_of("i32")
    delta = operand_of("i32")
    input = operands_of("T")
    T = dtypes_field()
    body = function_field()
    output = results_of("T")


@irdl_op_definition
class IfOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/If"""

    name = "tf.If"
    cond = operand_of("Tcond")
    input = operands_of("Tin")
    Tcond = dtype_field()
    Tin = dtypes_field()
    Tout = dtypes_field()
    then_branch = function_field()
    else_branch = function_field()
    output_shapes = shapes_field(())
    output = results_of("Tout")
    traits = traits_def()


@irdl_op_definition
class LoopCondOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/LoopCond"""

    name = "tf.LoopCond"
    input = operand_of("boolean")
    output = result_of("boolean")


@irdl_op_definition
class MergeOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/Merge"""

    name = "tf.Merge"
    inputs = operands_of("N*T")
    T = dtype_field()
    N = integer()
    output = result_of("T")
    value_index = result_of("i32")


@irdl_op_definition
class NextIterationOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/NextIteration"""

    name = "tf.NextIteration"
    data = operand_of("T")
    T = dtype_field()
    output = result_of("T")


@irdl_op_definition
class PartitionedCallOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/PartitionedCall"""

    name = "tf.PartitionedCall"
    args = operands_of("Tin")
    Tin = dtypes_field()
    Tout = dtypes_field()
    f = function_field()
    config = string("")
    config_proto = string("")
    executor_type = string("")
    output = results_of("Tout")


@irdl_op_definition
class RefEnterOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/RefEnter"""

    name = "tf.RefEnter"
    data = operand_of("T")
    T = dtype_field()
    frame_name = string()
    is_constant = boolean(False)
    parallel_iterations = integer(10)
    output = result_of("T")


@irdl_op_definition
class RefExitOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/RefExit"""

    name = "tf.RefExit"
    data = operand_of("T")
    T = dtype_field()
    output = result_of("T")


@irdl_op_definition
class RefMergeOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/RefMerge"""

    name = "tf.RefMerge"
    inputs = operands_of("N*T")
    T = dtype_field()
    N = integer()
    output = result_of("T")
    value_index = result_of("i32")


@irdl_op_definition
class RefNextIterationOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/RefNextIteration"""

    name = "tf.RefNextIteration"
    data = operand_of("T")
    T = dtype_field()
    output = result_of("T")


@irdl_op_definition
class RefSwitchOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/RefSwitch"""

    name = "tf.RefSwitch"
    data = operand_of("T")
    pred = operand_of("boolean")
    T = dtype_field()
    output_false = result_of("T")
    output_true = result_of("T")


@irdl_op_definition
class RemoteCallOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/RemoteCall"""

    name = "tf.RemoteCall"
    target = operand_of("string")
    args = operands_of("Tin")
    Tin = dtypes_field()
    Tout = dtypes_field()
    f = function_field()
    output = results_of("Tout")
    traits = traits_def()


@irdl_op_definition
class StatefulPartitionedCallOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/StatefulPartitionedCall"""

    name = "tf.StatefulPartitionedCall"
    args = operands_of("Tin")
    Tin = dtypes_field()
    Tout = dtypes_field()
    f = function_field()
    config = string("")
    config_proto = string("")
    executor_type = string("")
    output = results_of("Tout")
    traits = traits_def()


@irdl_op_definition
class StatelessCaseOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/StatelessCase"""

    name = "tf.StatelessCase"
    branch_index = operand_of("i32")
    input = operands_of("Tin")
    Tin = dtypes_field()
    Tout = dtypes_field()
    branches = functions_field()
    output_shapes = shapes_field(())
    output = results_of("Tout")


@irdl_op_definition
class StatelessIfOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/StatelessIf"""

    name = "tf.StatelessIf"
    cond = operand_of("Tcond")
    input = operands_of("Tin")
    Tcond = dtype_field()
    Tin = dtypes_field()
    Tout = dtypes_field()
    then_branch = function_field()
    else_branch = function_field()
    output_shapes = shapes_field(())
    output = results_of("Tout")


@irdl_op_definition
class StatelessWhileOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/StatelessWhile"""

    name = "tf.StatelessWhile"
    input = operands_of("T")
    T = dtypes_field()
    cond = function_field()
    body = function_field()
    output_shapes = shapes_field(())
    parallel_iterations = integer(10)
    output = results_of("T")


@irdl_op_definition
class SwitchOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/Switch"""

    name = "tf.Switch"
    data = operand_of("T")
    pred = operand_of("boolean")
    T = dtype_field()
    output_false = result_of("T")
    output_true = result_of("T")


@irdl_op_definition
class SymbolicGradientOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/SymbolicGradient"""

    name = "tf.SymbolicGradient"
    input = operands_of("Tin")
    Tin = dtypes_field()
    Tout = dtypes_field()
    f = function_field()
    output = results_of("Tout")


@irdl_op_definition
class ToBoolOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/ToBool"""

    name = "tf.ToBool"
    input = operand_of("T")
    T = dtype_field()
    output = result_of("boolean")


@irdl_op_definition
class WhileOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/While"""

    name = "tf.While"
    input = operands_of("T")
    T = dtypes_field()
    cond = function_field()
    body = function_field()
    output_shapes = shapes_field(())
    parallel_iterations = integer(10)
    output = results_of("T")
    traits = traits_def()


OPS = [
    CaseOp,
    EnterOp,
    ExitOp,
    ForOp,
    IfOp,
    LoopCondOp,
    MergeOp,
    NextIterationOp,
    PartitionedCallOp,
    RefEnterOp,
    RefExitOp,
    RefMergeOp,
    RefNextIterationOp,
    RefSwitchOp,
    RemoteCallOp,
    StatefulPartitionedCallOp,
    StatelessCaseOp,
    StatelessIfOp,
    StatelessWhileOp,
    SwitchOp,
    SymbolicGradientOp,
    ToBoolOp,
    WhileOp,
]

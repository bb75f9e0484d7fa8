"""TensorFlow operators of the family 'infrastructure'."""

from __future__ import annotations

from xdsl.irdl import irdl_op_definition, traits_def

from stepwell.dialects.fields import boolean, integer, string, strings
from stepwell.dialects.tf.base import (
    FLOATS,
    TfOp,
    constant_field,
    dtype_field,
    dtypes_field,
    operand_of,
    operands_of,
    result_of,
    results_of,
    shape_field,
)


@irdl_op_definition
class InternalArgOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/Arg"""

    name = "tf._Arg"
    T = dtype_field()
    index = integer()
    output = result_of("T")
    traits = traits_def()


@irdl_op_definition
class InternalRetvalOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/Retval"""

    name = "tf._Retval"
    input = operand_of("T")
    T = dtype_field()
    index = integer()
    traits = traits_def()


@irdl_op_definition
class AbortOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/Abort"""

    name = "tf.Abort"
    error_msg = string("")
    exit_without_error = boolean(False)


@irdl_op_definition
class AssertOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/Assert"""

    name = "tf.Assert"
    condition = operand_of("boolean")
    data = operands_of("T")
    T = dtypes_field()
    summarize = integer(3)
    traits = traits_def()


@irdl_op_definition
class CheckNumericsOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/CheckNumerics"""

    name = "tf.CheckNumerics"
    tensor = operand_of("T")
    T = dtype_field(*FLOATS)
    message = string()
    output = result_of("T")
    traits = traits_def()


@irdl_op_definition
class CheckNumericsV2Op(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/CheckNumericsV2"""

    name = "tf.CheckNumericsV2"
    tensor = operand_of("T")
    T = dtype_field(*FLOATS)
    message = string()
    output = result_of("T")
    traits = traits_def()


@irdl_op_definition
class ConstOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/Const"""

    name = "tf.Const"
    value = constant_field()
    dtype = dtype_field()
    output = result_of("dtype")


@irdl_op_definition
class ControlTriggerOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/ControlTrigger"""

    name = "tf.ControlTrigger"


@irdl_op_definition
class CopyOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/Copy"""

    name = "tf.Copy"
    input = operand_of("T")
    T = dtype_field()
    tensor_name = string("")
    debug_ops_spec = strings(())
    output = result_of("T")


@irdl_op_definition
class CopyHostOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/CopyHost"""

    name = "tf.CopyHost"
    input = operand_of("T")
    T = dtype_field()
    tensor_name = string("")
    debug_ops_spec = strings(())
    output = result_of("T")


@irdl_op_definition
class DebugGradientIdentityOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/DebugGradientIdentity"""

    name = "tf.DebugGradientIdentity"
    input = operand_of("T")
    T = dtype_field()
    output = result_of("T")


@irdl_op_definition
class DebugIdentityOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/DebugIdentity"""

    name = "tf.DebugIdentity"
    input = operand_of("T")
    T = dtype_field()
    device_name = string("")
    tensor_name = string("")
    debug_urls = strings(())
    gated_grpc = boolean(False)
    output = result_of("T")


@irdl_op_definition
class DebugIdentityV2Op(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/DebugIdentityV2"""

    name = "tf.DebugIdentityV2"
    input = operand_of("T")
    T = dtype_field()
    tfdbg_context_id = string("")
    op_name = string("")
    output_slot = integer(-1)
    tensor_debug_mode = integer(-1)
    debug_urls = strings(())
    circular_buffer_size = integer(1000)
    tfdbg_run_id = string("")
    output = result_of("T")
    traits = traits_def()


@irdl_op_definition
class DeepCopyOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/DeepCopy"""

    name = "tf.DeepCopy"
    x = operand_of("T")
    T = dtype_field()
    y = result_of("T")
    traits = traits_def()


@irdl_op_definition
class DeviceIndexOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/DeviceIndex"""

    name = "tf.DeviceIndex"
    device_names = strings()
    index = result_of("i32")
    traits = traits_def()


@irdl_op_definition
class EnsureShapeOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/EnsureShape"""

    name = "tf.EnsureShape"
    input = operand_of("T")
    shape = shape_field()
    T = dtype_field()
    output = result_of("T")


@irdl_op_definition
class FakeParamOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/FakeParam"""

    name = "tf.FakeParam"
    dtype = dtype_field()
    shape = shape_field()
    output = result_of("dtype")


@irdl_op_definition
class GuaranteeConstOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/GuaranteeConst"""

    name = "tf.GuaranteeConst"
    input = operand_of("T")
    T = dtype_field()
    output = result_of("T")
    traits = traits_def()


@irdl_op_definition
class IdentityOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/Identity"""

    name = "tf.Identity"
    input = operand_of("T")
    T = dtype_field()
    output = result_of("T")


@irdl_op_definition
class IdentityNOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/IdentityN"""

    name = "tf.IdentityN"
    input = operands_of("T")
    T = dtypes_field()
    output = results_of("T")


@irdl_op_definition
class NoOpOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/NoOp"""

    name = "tf.NoOp"


@irdl_op_definition
class ParallelConcatOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/ParallelConcat"""

    name = "tf.ParallelConcat"
    values = operands_of("N*T")
    N = integer()
    T = dtype_field()
    shape = shape_field()
    output = result_of("T")


@irdl_op_definition
class PlaceholderOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/Placeholder"""

    name = "tf.Placeholder"
    dtype = dtype_field()
    shape = shape_field("...")
    output = result_of("dtype")


@irdl_op_definition
class PlaceholderV2Op(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/PlaceholderV2"""

    name = "tf.PlaceholderV2"
    dtype = dtype_field()
    shape = shape_field()
    output = result_of("dtype")


@irdl_op_definition
class PlaceholderWithDefaultOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/PlaceholderWithDefault"""

    name = "tf.PlaceholderWithDefault"
    input = operand_of("dtype")
    dtype = dtype_field()
    shape = shape_field()
    output = result_of("dtype")


@irdl_op_definition
class PreventGradientOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/PreventGradient"""

    name = "tf.PreventGradient"
    input = operand_of("T")
    T = dtype_field()
    message = string("")
    output = result_of("T")


@irdl_op_definition
class PrintOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/Print"""

    name = "tf.Print"
    input = operand_of("T")
    data = operands_of("U")
    T = dtype_field()
    U = dtypes_field()
    message = string("")
    first_n = integer(-1)
    summarize = integer(3)
    output = result_of("T")
    traits = traits_def()


@irdl_op_definition
class PrintV2Op(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/PrintV2"""

    name = "tf.PrintV2"
    input = operand_of("string")
    output_stream = string("stderr")
    end = string("\n")
    traits = traits_def()


@irdl_op_definition
class SnapshotOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/Snapshot"""

    name = "tf.Snapshot"
    input = operand_of("T")
    T = dtype_field()
    output = result_of("T")


@irdl_op_definition
class StopGradientOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/StopGradient"""

    name = "tf.StopGradient"
    input = operand_of("T")
    T = dtype_field()
    output = result_of("T")


@irdl_op_definition
class TimestampOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/Timestamp"""

    name = "tf.Timestamp"
    ts = result_of("f64")
    traits = traits_def()


OPS = [
    InternalArgOp,
    InternalRetvalOp,
    AbortOp,
    AssertOp,
    CheckNumericsOp,
    CheckNumericsV2Op,
    ConstOp,
    ControlTriggerOp,
    CopyOp,
    CopyHostOp,
    DebugGradientIdentityOp,
    DebugIdentityOp,
    DebugIdentityV2Op,
    DeepCopyOp,
    DeviceIndexOp,
    EnsureShapeOp,
    FakeParamOp,
    GuaranteeConstOp,
    IdentityOp,
    IdentityNOp,
    NoOpOp,
    ParallelConcatOp,
    PlaceholderOp,
    PlaceholderV2Op,
    PlaceholderWithDefaultOp,
    PreventGradientOp,
    PrintOp,
    PrintV2Op,
    SnapshotOp,
    StopGradientOp,
    TimestampOp,
]

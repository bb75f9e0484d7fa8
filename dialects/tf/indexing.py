"""TensorFlow operators of the family 'indexing'."""

from __future__ import annotations

from xdsl.irdl import AttrSizedOperandSegments, irdl_op_definition

from stepwell.dialects.fields import boolean, integer, string
from stepwell.dialects.tf.base import INDEX, TfOp, dtype_field, operand_of, operands_of, result_of, results_of


@irdl_op_definition
class DynamicPartitionOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/DynamicPartition"""

    name = "tf.DynamicPartition"
    data = operand_of("T")
    partitions = operand_of("i32")
    num_partitions = integer()
    T = dtype_field()
    outputs = results_of("num_partitions*T")


@irdl_op_definition
class DynamicStitchOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/DynamicStitch"""

    name = "tf.DynamicStitch"
    indices = operands_of("N*i32")
    data = operands_of("N*T")
    N = integer()
    T = dtype_field()
    merged = result_of("T")
    irdl_options = (AttrSizedOperandSegments(as_property=True),)


@irdl_op_definition
class GatherOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/Gather"""

    name = "tf.Gather"
    params = operand_of("Tparams")
    indices = operand_of("Tindices")
    validate_indices = boolean(True)
    Tparams = dtype_field()
    Tindices = dtype_field(*INDEX)
    output = result_of("Tparams")


@irdl_op_definition
class GatherNdOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/GatherNd"""

    name = "tf.GatherNd"
    params = operand_of("Tparams")
    indices = operand_of("Tindices")
    Tparams = dtype_field()
    Tindices = dtype_field("i16", "i32", "i64")
    bad_indices_policy = string("")
    output = result_of("Tparams")


@irdl_op_definition
class GatherV2Op(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/GatherV2"""

    name = "tf.GatherV2"
    params = operand_of("Tparams")
    indices = operand_of("Tindices")
    axis = operand_of("Taxis")
    batch_dims = integer(0)
    Tparams = dtype_field()
    Tindices = dtype_field("i16", "i32", "i64")
    Taxis = dtype_field(*INDEX)
    output = result_of("Tparams")


@irdl_op_definition
class InplaceAddOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/InplaceAdd"""

    name = "tf.InplaceAdd"
    x = operand_of("T")
    i = operand_of("i32")
    v = operand_of("T")
    T = dtype_field()
    y = result_of("T")


@irdl_op_definition
class InplaceSubOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/InplaceSub"""

    name = "tf.InplaceSub"
    x = operand_of("T")
    i = operand_of("i32")
    v = operand_of("T")
    T = dtype_field()
    y = result_of("T")


@irdl_op_definition
class InplaceUpdateOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/InplaceUpdate"""

    name = "tf.InplaceUpdate"
    x = operand_of("T")
    i = operand_of("i32")
    v = operand_of("T")
    T = dtype_field()
    y = result_of("T")


@irdl_op_definition
class ParallelDynamicStitchOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/ParallelDynamicStitch"""

    name = "tf.ParallelDynamicStitch"
    indices = operands_of("N*i32")
    data = operands_of("N*T")
    N = integer()
    T = dtype_field()
    merged = result_of("T")
    irdl_options = (AttrSizedOperandSegments(as_property=True),)


@irdl_op_definition
class ScatterNdOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/ScatterNd"""

    name = "tf.ScatterNd"
    indices = operand_of("Tindices")
    updates = operand_of("T")
    shape = operand_of("Tindices")
    T = dtype_field()
    Tindices = dtype_field("i16", "i32", "i64")
    bad_indices_policy = string("")
    output = result_of("T")


@irdl_op_definition
class ScatterNdNonAliasingAddOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/ScatterNdNonAliasingAdd"""

    name = "tf.ScatterNdNonAliasingAdd"
    input = operand_of("T")
    indices = operand_of("Tindices")
    updates = operand_of("T")
    T = dtype_field(
        "f32",
        "f64",
        "f16",
        "bf16",
        "i8",
        "i16",
        "i32",
        "i64",
        "u8",
        "u16",
        "u32",
        "u64",
        "boolean",
        "complex64",
        "complex128",
    )
    Tindices = dtype_field(*INDEX)
    bad_indices_policy = string("")
    output = result_of("T")


@irdl_op_definition
class TensorScatterAddOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/TensorScatterAdd"""

    name = "tf.TensorScatterAdd"
    tensor = operand_of("T")
    indices = operand_of("Tindices")
    updates = operand_of("T")
    T = dtype_field()
    Tindices = dtype_field(*INDEX)
    bad_indices_policy = string("")
    output = result_of("T")


@irdl_op_definition
class TensorScatterMaxOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/TensorScatterMax"""

    name = "tf.TensorScatterMax"
    tensor = operand_of("T")
    indices = operand_of("Tindices")
    updates = operand_of("T")
    T = dtype_field()
    Tindices = dtype_field(*INDEX)
    bad_indices_policy = string("")
    output = result_of("T")


@irdl_op_definition
class TensorScatterMinOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/TensorScatterMin"""

    name = "tf.TensorScatterMin"
    tensor = operand_of("T")
    indices = operand_of("Tindices")
    updates = operand_of("T")
    T = dtype_field()
    Tindices = dtype_field(*INDEX)
    bad_indices_policy = string("")
    output = result_of("T")


@irdl_op_definition
class TensorScatterSubOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/TensorScatterSub"""

    name = "tf.TensorScatterSub"
    tensor = operand_of("T")
    indices = operand_of("Tindices")
    updates = operand_of("T")
    T = dtype_field()
    Tindices = dtype_field(*INDEX)
    bad_indices_policy = string("")
    output = result_of("T")


@irdl_op_definition
class TensorScatterUpdateOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/TensorScatterUpdate"""

    name = "tf.TensorScatterUpdate"
    tensor = operand_of("T")
    indices = operand_of("Tindices")
    updates = operand_of("T")
    T = dtype_field()
    Tindices = dtype_field("i16", "i32", "i64", "u16")
    bad_indices_policy = string("")
    output = result_of("T")


OPS = [
    DynamicPartitionOp,
    DynamicStitchOp,
    GatherOp,
    GatherNdOp,
    GatherV2Op,
    InplaceAddOp,
    InplaceSubOp,
    InplaceUpdateOp,
    ParallelDynamicStitchOp,
    ScatterNdOp,
    ScatterNdNonAliasingAddOp,
    TensorScatterAddOp,
    TensorScatterMaxOp,
    TensorScatterMinOp,
    TensorScatterSubOp,
    TensorScatterUpdateOp,
]

"""TensorFlow operators of the family 'resource'."""

from __future__ import annotations

from xdsl.irdl import irdl_op_definition, traits_def

from stepwell.dialects.fields import boolean, integer, string, strings
from stepwell.dialects.tf.base import INDEX, NUMBERS, TfOp, dtype_field, operand_of, result_of, shape_field


@irdl_op_definition
class AssignOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/Assign"""

    name = "tf.Assign"
    ref = operand_of("T")
    value = operand_of("T")
    T = dtype_field()
    validate_shape = boolean(True)
    use_locking = boolean(True)
    output_ref = result_of("T")


@irdl_op_definition
class AssignAddOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/AssignAdd"""

    name = "tf.AssignAdd"
    ref = operand_of("T")
    value = operand_of("T")
    T = dtype_field(*NUMBERS)
    use_locking = boolean(False)
    output_ref = result_of("T")


@irdl_op_definition
class AssignAddVariableOpOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/AssignAddVariableOp"""

    name = "tf.AssignAddVariableOp"
    resource = operand_of("resource")
    value = operand_of("dtype")
    dtype = dtype_field()
    traits = traits_def()


@irdl_op_definition
class AssignSubOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/AssignSub"""

    name = "tf.AssignSub"
    ref = operand_of("T")
    value = operand_of("T")
    T = dtype_field(*NUMBERS)
    use_locking = boolean(False)
    output_ref = result_of("T")


@irdl_op_definition
class AssignSubVariableOpOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/AssignSubVariableOp"""

    name = "tf.AssignSubVariableOp"
    resource = operand_of("resource")
    value = operand_of("dtype")
    dtype = dtype_field()
    traits = traits_def()


@irdl_op_definition
class AssignVariableOpOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/AssignVariableOp"""

    name = "tf.AssignVariableOp"
    resource = operand_of("resource")
    value = operand_of("dtype")
    dtype = dtype_field()
    validate_shape = boolean(False)
    traits = traits_def()


@irdl_op_definition
class CountUpToOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/CountUpTo"""

    name = "tf.CountUpTo"
    ref = operand_of("T")
    limit = integer()
    T = dtype_field(*INDEX)
    output = result_of("T")


@irdl_op_definition
class DestroyResourceOpOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/DestroyResourceOp"""

    name = "tf.DestroyResourceOp"
    resource = operand_of("resource")
    ignore_lookup_error = boolean(True)
    traits = traits_def()


@irdl_op_definition
class DestroyTemporaryVariableOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/DestroyTemporaryVariable"""

    name = "tf.DestroyTemporaryVariable"
    ref = operand_of("T")
    T = dtype_field()
    var_name = string()
    value = result_of("T")


@irdl_op_definition
class DisableCopyOnReadOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/DisableCopyOnRead"""

    name = "tf.DisableCopyOnRead"
    resource = operand_of("resource")
    traits = traits_def()


@irdl_op_definition
class ImmutableConstOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/ImmutableConst"""

    name = "tf.ImmutableConst"
    dtype = dtype_field()
    shape = shape_field()
    memory_region_name = string()
    tensor = result_of("dtype")


@irdl_op_definition
class IsVariableInitializedOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/IsVariableInitialized"""

    name = "tf.IsVariableInitialized"
    ref = operand_of("dtype")
    dtype = dtype_field()
    is_initialized = result_of("boolean")


@irdl_op_definition
class ReadVariableOpOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/ReadVariableOp"""

    name = "tf.ReadVariableOp"
    resource = operand_of("resource")
    dtype = dtype_field()
    value = result_of("dtype")
    traits = traits_def()


@irdl_op_definition
class RefIdentityOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/RefIdentity"""

    name = "tf.RefIdentity"
    input = operand_of("T")
    T = dtype_field()
    output = result_of("T")


@irdl_op_definition
class ResourceCountUpToOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/ResourceCountUpTo"""

    name = "tf.ResourceCountUpTo"
    resource = operand_of("resource")
    limit = integer()
    T = dtype_field(*INDEX)
    output = result_of("T")
    traits = traits_def()


@irdl_op_definition
class ResourceGatherOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/ResourceGather"""

    name = "tf.ResourceGather"
    resource = operand_of("resource")
    indices = operand_of("Tindices")
    batch_dims = integer(0)
    validate_indices = boolean(True)
    dtype = dtype_field()
    Tindices = dtype_field(*INDEX)
    output = result_of("dtype")
    traits = traits_def()


@irdl_op_definition
class ResourceGatherNdOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/ResourceGatherNd"""

    name = "tf.ResourceGatherNd"
    resource = operand_of("resource")
    indices = operand_of("Tindices")
    dtype = dtype_field()
    Tindices = dtype_field(*INDEX)
    output = result_of("dtype")
    traits = traits_def()


@irdl_op_definition
class ResourceScatterAddOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/ResourceScatterAdd"""

    name = "tf.ResourceScatterAdd"
    resource = operand_of("resource")
    indices = operand_of("Tindices")
    updates = operand_of("dtype")
    dtype = dtype_field(*NUMBERS)
    Tindices = dtype_field(*INDEX)
    traits = traits_def()


@irdl_op_definition
class ResourceScatterNdUpdateOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/ResourceScatterNdUpdate"""

    name = "tf.ResourceScatterNdUpdate"
    ref = operand_of("resource")
    indices = operand_of("Tindices")
    updates = operand_of("T")
    T = dtype_field()
    Tindices = dtype_field(*INDEX)
    use_locking = boolean(True)
    bad_indices_policy = string("")
    traits = traits_def()


@irdl_op_definition
class ResourceScatterUpdateOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/ResourceScatterUpdate"""

    name = "tf.ResourceScatterUpdate"
    resource = operand_of("resource")
    indices = operand_of("Tindices")
    updates = operand_of("dtype")
    dtype = dtype_field()
    Tindices = dtype_field(*INDEX)
    traits = traits_def()


@irdl_op_definition
class ResourceStridedSliceAssignOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/ResourceStridedSliceAssign"""

    name = "tf.ResourceStridedSliceAssign"
    ref = operand_of("resource")
    begin = operand_of("Index")
    end = operand_of("Index")
    strides = operand_of("Index")
    value = operand_of("T")
    T = dtype_field()
    Index = dtype_field(*INDEX)
    begin_mask = integer(0)
    end_mask = integer(0)
    ellipsis_mask = integer(0)
    new_axis_mask = integer(0)
    shrink_axis_mask = integer(0)
    traits = traits_def()


@irdl_op_definition
class ScatterAddOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/ScatterAdd"""

    name = "tf.ScatterAdd"
    ref = operand_of("T")
    indices = operand_of("Tindices")
    updates = operand_of("T")
    T = dtype_field(*NUMBERS)
    Tindices = dtype_field(*INDEX)
    use_locking = boolean(False)
    output_ref = result_of("T")


@irdl_op_definition
class ScatterMulOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/ScatterMul"""

    name = "tf.ScatterMul"
    ref = operand_of("T")
    indices = operand_of("Tindices")
    updates = operand_of("T")
    T = dtype_field(*NUMBERS)
    Tindices = dtype_field(*INDEX)
    use_locking = boolean(False)
    output_ref = result_of("T")


@irdl_op_definition
class ScatterNdAddOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/ScatterNdAdd"""

    name = "tf.ScatterNdAdd"
    ref = operand_of("T")
    indices = operand_of("Tindices")
    updates = operand_of("T")
    T = dtype_field(*NUMBERS)
    Tindices = dtype_field(*INDEX)
    use_locking = boolean(False)
    bad_indices_policy = string("")
    output_ref = result_of("T")


@irdl_op_definition
class ScatterNdUpdateOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/ScatterNdUpdate"""

    name = "tf.ScatterNdUpdate"
    ref = operand_of("T")
    indices = operand_of("Tindices")
    updates = operand_of("T")
    T = dtype_field()
    Tindices = dtype_field(*INDEX)
    use_locking = boolean(True)
    bad_indices_policy = string("")
    output_ref = result_of("T")


@irdl_op_definition
class ScatterSubOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/ScatterSub"""

    name = "tf.ScatterSub"
    ref = operand_of("T")
    indices = operand_of("Tindices")
    updates = operand_of("T")
    T = dtype_field(*NUMBERS)
    Tindices = dtype_field(*INDEX)
    use_locking = boolean(False)
    output_ref = result_of("T")


@irdl_op_definition
class ScatterUpdateOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/ScatterUpdate"""

    name = "tf.ScatterUpdate"
    ref = operand_of("T")
    indices = operand_of("Tindices")
    updates = operand_of("T")
    T = dtype_field()
    Tindices = dtype_field(*INDEX)
    use_locking = boolean(True)
    output_ref = result_of("T")


@irdl_op_definition
class TemporaryVariableOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/TemporaryVariable"""

    name = "tf.TemporaryVariable"
    shape = shape_field()
    dtype = dtype_field()
    var_name = string("")
    ref = result_of("dtype")
    traits = traits_def()


@irdl_op_definition
class VarHandleOpOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/VarHandleOp"""

    name = "tf.VarHandleOp"
    container = string("")
    shared_name = string("")
    debug_name = string("")
    dtype = dtype_field()
    shape = shape_field()
    allowed_devices = strings(())
    resource = result_of("resource")
    traits = traits_def()


@irdl_op_definition
class VariableOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/Variable"""

    name = "tf.Variable"
    shape = shape_field()
    dtype = dtype_field()
    container = string("")
    shared_name = string("")
    ref = result_of("dtype")
    traits = traits_def()


@irdl_op_definition
class VariableShapeOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/VariableShape"""

    name = "tf.VariableShape"
    input = operand_of("resource")
    out_type = dtype_field(*INDEX, default="i32")
    output = result_of("out_type")
    traits = traits_def()


@irdl_op_definition
class VariableV2Op(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/VariableV2"""

    name = "tf.VariableV2"
    shape = shape_field()
    dtype = dtype_field()
    container = string("")
    shared_name = string("")
    ref = result_of("dtype")
    traits = traits_def()


@irdl_op_definition
class VarIsInitializedOpOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/VarIsInitializedOp"""

    name = "tf.VarIsInitializedOp"
    resource = operand_of("resource")
    is_initialized = result_of("boolean")
    traits = traits_def()


OPS = [
    AssignOp,
    AssignAddOp,
    AssignAddVariableOpOp,
    AssignSubOp,
    AssignSubVariableOpOp,
    AssignVariableOpOp,
    CountUpToOp,
    DestroyResourceOpOp,
    DestroyTemporaryVariableOp,
    DisableCopyOnReadOp,
    ImmutableConstOp,
    IsVariableInitializedOp,
    ReadVariableOpOp,
    RefIdentityOp,
    ResourceCountUpToOp,
    ResourceGatherOp,
    ResourceGatherNdOp,
    ResourceScatterAddOp,
    ResourceScatterNdUpdateOp,
    ResourceScatterUpdateOp,
    ResourceStridedSliceAssignOp,
    ScatterAddOp,
    ScatterMulOp,
    ScatterNdAddOp,
    ScatterNdUpdateOp,
    ScatterSubOp,
    ScatterUpdateOp,
    TemporaryVariableOp,
    VarHandleOpOp,
    VariableOp,
    VariableShapeOp,
    VariableV2Op,
    VarIsInitializedOpOp,
]

"""TensorFlow operators of the family 'queue'."""

from __future__ import annotations

from xdsl.irdl import irdl_op_definition, traits_def

from stepwell.dialects.fields import integer, string
from stepwell.dialects.tf.base import (
    TfOp,
    dtypes_field,
    function_field,
    operand_of,
    result_of,
    results_of,
    shapes_field,
)


@irdl_op_definition
class FIFOQueueOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/FIFOQueue"""

    name = "tf.FIFOQueue"
    component_types = dtypes_field()
    shapes = shapes_field(())
    capacity = integer(-1)
    container = string("")
    shared_name = string("")
    handle = result_of("string")
    traits = traits_def()


@irdl_op_definition
class FIFOQueueV2Op(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/FIFOQueueV2"""

    name = "tf.FIFOQueueV2"
    component_types = dtypes_field()
    shapes = shapes_field(())
    capacity = integer(-1)
    container = string("")
    shared_name = string("")
    handle = result_of("resource")
    traits = traits_def()


@irdl_op_definition
class IteratorOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/Iterator"""

    name = "tf.Iterator"
    shared_name = string()
    container = string()
    output_types = dtypes_field()
    output_shapes = shapes_field()
    handle = result_of("resource")
    traits = traits_def()


@irdl_op_definition
class IteratorFromStringHandleOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/IteratorFromStringHandle"""

    name = "tf.IteratorFromStringHandle"
    string_handle = operand_of("string")
    output_types = dtypes_field(())
    output_shapes = shapes_field(())
    resource_handle = result_of("resource")
    traits = traits_def()


@irdl_op_definition
class IteratorGetNextOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/IteratorGetNext"""

    name = "tf.IteratorGetNext"
    iterator = operand_of("resource")
    output_types = dtypes_field()
    output_shapes = shapes_field()
    components = results_of("output_types")
    traits = traits_def()


@irdl_op_definition
class IteratorGetNextSyncOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/IteratorGetNextSync"""

    name = "tf.IteratorGetNextSync"
    iterator = operand_of("resource")
    output_types = dtypes_field()
    output_shapes = shapes_field()
    components = results_of("output_types")
    traits = traits_def()


@irdl_op_definition
class IteratorToStringHandleOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/IteratorToStringHandle"""

    name = "tf.IteratorToStringHandle"
    resource_handle = operand_of("resource")
    string_handle = result_of("string")
    traits = traits_def()


@irdl_op_definition
class IteratorV2Op(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/IteratorV2"""

    name = "tf.IteratorV2"
    shared_name = string()
    container = string()
    output_types = dtypes_field()
    output_shapes = shapes_field()
    handle = result_of("resource")
    traits = traits_def()


@irdl_op_definition
class MakeIteratorOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/MakeIterator"""

    name = "tf.MakeIterator"
    dataset = operand_of("variant")
    iterator = operand_of("resource")
    traits = traits_def()


@irdl_op_definition
class OneShotIteratorOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/OneShotIterator"""

    name = "tf.OneShotIterator"
    dataset_factory = function_field()
    output_types = dtypes_field()
    output_shapes = shapes_field()
    container = string("")
    shared_name = string("")
    handle = result_of("resource")
    traits = traits_def()


@irdl_op_definition
class PaddingFIFOQueueOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/PaddingFIFOQueue"""

    name = "tf.PaddingFIFOQueue"
    component_types = dtypes_field()
    shapes = shapes_field(())
    capacity = integer(-1)
    container = string("")
    shared_name = string("")
    handle = result_of("string")
    traits = traits_def()


@irdl_op_definition
class PaddingFIFOQueueV2Op(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/PaddingFIFOQueueV2"""

    name = "tf.PaddingFIFOQueueV2"
    component_types = dtypes_field()
    shapes = shapes_field(())
    capacity = integer(-1)
    container = string("")
    shared_name = string("")
    handle = result_of("resource")
    traits = traits_def()


@irdl_op_definition
class QueueDequeueOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/QueueDequeue"""

    name = "tf.QueueDequeue"
    handle = operand_of("string")
    component_types = dtypes_field()
    timeout_ms = integer(-1)
    components = results_of("component_types")


@irdl_op_definition
class QueueDequeueManyOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/QueueDequeueMany"""

    name = "tf.QueueDequeueMany"
    handle = operand_of("string")
    n = operand_of("i32")
    component_types = dtypes_field()
    timeout_ms = integer(-1)
    components = results_of("component_types")


@irdl_op_definition
class QueueDequeueManyV2Op(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/QueueDequeueManyV2"""

    name = "tf.QueueDequeueManyV2"
    handle = operand_of("resource")
    n = operand_of("i32")
    component_types = dtypes_field()
    timeout_ms = integer(-1)
    components = results_of("component_types")
    traits = traits_def()


@irdl_op_definition
class QueueDequeueUpToOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/QueueDequeueUpTo"""

    name = "tf.QueueDequeueUpTo"
    handle = operand_of("string")
    n = operand_of("i32")
    component_types = dtypes_field()
    timeout_ms = integer(-1)
    components = results_of("component_types")


@irdl_op_definition
class QueueDequeueUpToV2Op(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/QueueDequeueUpToV2"""

    name = "tf.QueueDequeueUpToV2"
    handle = operand_of("resource")
    n = operand_of("i32")
    component_types = dtypes_field()
    timeout_ms = integer(-1)
    components = results_of("component_types")
    traits = traits_def()


@irdl_op_definition
class QueueDequeueV2Op(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/QueueDequeueV2"""

    name = "tf.QueueDequeueV2"
    handle = operand_of("resource")
    component_types = dtypes_field()
    timeout_ms = integer(-1)
    components = results_of("component_types")
    traits = traits_def()


@irdl_op_definition
class QueueSizeOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/QueueSize"""

    name = "tf.QueueSize"
    handle = operand_of("string")
    size = result_of("i32")


@irdl_op_definition
class QueueSizeV2Op(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/QueueSizeV2"""

    name = "tf.QueueSizeV2"
    handle = operand_of("resource")
    size = result_of("i32")
    traits = traits_def()


@irdl_op_definition
class RandomShuffleQueueOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/RandomShuffleQueue"""

    name = "tf.RandomShuffleQueue"
    component_types = dtypes_field()
    shapes = shapes_field(())
    capacity = integer(-1)
    min_after_dequeue = integer(0)
    seed = integer(0)
    seed2 = integer(0)
    container = string("")
    shared_name = string("")
    handle = result_of("string")
    traits = traits_def()


@irdl_op_definition
class RandomShuffleQueueV2Op(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/RandomShuffleQueueV2"""

    name = "tf.RandomShuffleQueueV2"
    component_types = dtypes_field()
    shapes = shapes_field(())
    capacity = integer(-1)
    min_after_dequeue = integer(0)
    seed = integer(0)
    seed2 = integer(0)
    container = string("")
    shared_name = string("")
    handle = result_of("resource")
    traits = traits_def()


OPS = [
    FIFOQueueOp,
    FIFOQueueV2Op,
    IteratorOp,
    IteratorFromStringHandleOp,
    IteratorGetNextOp,
    IteratorGetNextSyncOp,
    IteratorToStringHandleOp,
    IteratorV2Op,
    MakeIteratorOp,
    OneShotIteratorOp,
    PaddingFIFOQueueOp,
    PaddingFIFOQueueV2Op,
    QueueDequeueOp,
    QueueDequeueManyOp,
    QueueDequeueManyV2Op,
    QueueDequeueUpToOp,
    QueueDequeueUpToV2Op,
    QueueDequeueV2Op,
    QueueSizeOp,
    QueueSizeV2Op,
    RandomShuffleQueueOp,
    RandomShuffleQueueV2Op,
]

"""TensorFlow operators of the family 'lookup'."""

from __future__ import annotations

from xdsl.irdl import irdl_op_definition, traits_def

from stepwell.dialects.fields import boolean, integer, number, string
from stepwell.dialects.tf.base import TfOp, dtype_field, operand_of, result_of, shape_field


@irdl_op_definition
class AnonymousHashTableOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/AnonymousHashTable"""

    name = "tf.AnonymousHashTable"
    key_dtype = dtype_field()
    value_dtype = dtype_field()
    table_handle = result_of("resource")
    traits = traits_def()


@irdl_op_definition
class HashTableOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/HashTable"""

    name = "tf.HashTable"
    container = string("")
    shared_name = string("")
    use_node_name_sharing = boolean(False)
    key_dtype = dtype_field()
    value_dtype = dtype_field()
    table_handle = result_of("string")
    traits = traits_def()


@irdl_op_definition
class HashTableV2Op(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/HashTableV2"""

    name = "tf.HashTableV2"
    container = string("")
    shared_name = string("")
    use_node_name_sharing = boolean(False)
    key_dtype = dtype_field()
    value_dtype = dtype_field()
    table_handle = result_of("resource")
    traits = traits_def()


@irdl_op_definition
class InitializeTableOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/InitializeTable"""

    name = "tf.InitializeTable"
    table_handle = operand_of("string")
    keys = operand_of("Tkey")
    values = operand_of("Tval")
    Tkey = dtype_field()
    Tval = dtype_field()


@irdl_op_definition
class InitializeTableFromTextFileOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/InitializeTableFromTextFile"""

    name = "tf.InitializeTableFromTextFile"
    table_handle = operand_of("string")
    filename = operand_of("string")
    key_index = integer()
    value_index = integer()
    vocab_size = integer(-1)
    delimiter = string("\t")
    offset = integer(0)


@irdl_op_definition
class InitializeTableFromTextFileV2Op(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/InitializeTableFromTextFileV2"""

    name = "tf.InitializeTableFromTextFileV2"
    table_handle = operand_of("resource")
    filename = operand_of("string")
    key_index = integer()
    value_index = integer()
    vocab_size = integer(-1)
    delimiter = string("\t")
    offset = integer(0)
    traits = traits_def()


@irdl_op_definition
class InitializeTableV2Op(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/InitializeTableV2"""

    name = "tf.InitializeTableV2"
    table_handle = operand_of("resource")
    keys = operand_of("Tkey")
    values = operand_of("Tval")
    Tkey = dtype_field()
    Tval = dtype_field()
    traits = traits_def()


@irdl_op_definition
class LookupTableExportOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/LookupTableExport"""

    name = "tf.LookupTableExport"
    table_handle = operand_of("string")
    Tkeys = dtype_field()
    Tvalues = dtype_field()
    keys = result_of("Tkeys")
    values = result_of("Tvalues")


@irdl_op_definition
class LookupTableExportV2Op(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/LookupTableExportV2"""

    name = "tf.LookupTableExportV2"
    table_handle = operand_of("resource")
    Tkeys = dtype_field()
    Tvalues = dtype_field()
    keys = result_of("Tkeys")
    values = result_of("Tvalues")
    traits = traits_def()


@irdl_op_definition
class LookupTableFindOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/LookupTableFind"""

    name = "tf.LookupTableFind"
    table_handle = operand_of("string")
    keys = operand_of("Tin")
    default_value = operand_of("Tout")
    Tin = dtype_field()
    Tout = dtype_field()
    values = result_of("Tout")


@irdl_op_definition
class LookupTableFindV2Op(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/LookupTableFindV2"""

    name = "tf.LookupTableFindV2"
    table_handle = operand_of("resource")
    keys = operand_of("Tin")
    default_value = operand_of("Tout")
    Tin = dtype_field()
    Tout = dtype_field()
    values = result_of("Tout")
    traits = traits_def()


@irdl_op_definition
class LookupTableImportOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/LookupTableImport"""

    name = "tf.LookupTableImport"
    table_handle = operand_of("string")
    keys = operand_of("Tin")
    values = operand_of("Tout")
    Tin = dtype_field()
    Tout = dtype_field()


@irdl_op_definition
class LookupTableImportV2Op(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/LookupTableImportV2"""

    name = "tf.LookupTableImportV2"
    table_handle = operand_of("resource")
    keys = operand_of("Tin")
    values = operand_of("Tout")
    Tin = dtype_field()
    Tout = dtype_field()
    traits = traits_def()


@irdl_op_definition
class LookupTableInsertOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/LookupTableInsert"""

    name = "tf.LookupTableInsert"
    table_handle = operand_of("string")
    keys = operand_of("Tin")
    values = operand_of("Tout")
    Tin = dtype_field()
    Tout = dtype_field()


@irdl_op_definition
class LookupTableInsertV2Op(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/LookupTableInsertV2"""

    name = "tf.LookupTableInsertV2"
    table_handle = operand_of("resource")
    keys = operand_of("Tin")
    values = operand_of("Tout")
    Tin = dtype_field()
    Tout = dtype_field()
    traits = traits_def()


@irdl_op_definition
class LookupTableSizeOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/LookupTableSize"""

    name = "tf.LookupTableSize"
    table_handle = operand_of("string")
    size = result_of("i64")


@irdl_op_definition
class LookupTableSizeV2Op(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/LookupTableSizeV2"""

    name = "tf.LookupTableSizeV2"
    table_handle = operand_of("resource")
    size = result_of("i64")
    traits = traits_def()


@irdl_op_definition
class MutableDenseHashTableOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/MutableDenseHashTable"""

    name = "tf.MutableDenseHashTable"
    empty_key = operand_of("key_dtype")
    container = string("")
    shared_name = string("")
    use_node_name_sharing = boolean(False)
    key_dtype = dtype_field()
    value_dtype = dtype_field()
    value_shape = shape_field("")
    initial_num_buckets = integer(131072)
    max_load_factor = number(0.8)
    table_handle = result_of("string")
    traits = traits_def()


@irdl_op_definition
class MutableDenseHashTableV2Op(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/MutableDenseHashTableV2"""

    name = "tf.MutableDenseHashTableV2"
    empty_key = operand_of("key_dtype")
    deleted_key = operand_of("key_dtype")
    container = string("")
    shared_name = string("")
    use_node_name_sharing = boolean(False)
    key_dtype = dtype_field()
    value_dtype = dtype_field()
    value_shape = shape_field("")
    initial_num_buckets = integer(131072)
    max_load_factor = number(0.8)
    table_handle = result_of("resource")
    traits = traits_def()


@irdl_op_definition
class MutableHashTableOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/MutableHashTable"""

    name = "tf.MutableHashTable"
    container = string("")
    shared_name = string("")
    use_node_name_sharing = boolean(False)
    key_dtype = dtype_field()
    value_dtype = dtype_field()
    table_handle = result_of("string")
    traits = traits_def()


@irdl_op_definition
class MutableHashTableOfTensorsOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/MutableHashTableOfTensors"""

    name = "tf.MutableHashTableOfTensors"
    container = string("")
    shared_name = string("")
    use_node_name_sharing = boolean(False)
    key_dtype = dtype_field()
    value_dtype = dtype_field()
    value_shape = shape_field("")
    table_handle = result_of("string")
    traits = traits_def()


@irdl_op_definition
class MutableHashTableOfTensorsV2Op(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/MutableHashTableOfTensorsV2"""

    name = "tf.MutableHashTableOfTensorsV2"
    container = string("")
    shared_name = string("")
    use_node_name_sharing = boolean(False)
    key_dtype = dtype_field()
    value_dtype = dtype_field()
    value_shape = shape_field("")
    table_handle = result_of("resource")
    traits = traits_def()


@irdl_op_definition
class MutableHashTableV2Op(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/MutableHashTableV2"""

    name = "tf.MutableHashTableV2"
    container = string("")
    shared_name = string("")
    use_node_name_sharing = boolean(False)
    key_dtype = dtype_field()
    value_dtype = dtype_field()
    table_handle = result_of("resource")
    traits = traits_def()


OPS = [
    AnonymousHashTableOp,
    HashTableOp,
    HashTableV2Op,
    InitializeTableOp,
    InitializeTableFromTextFileOp,
    InitializeTableFromTextFileV2Op,
    InitializeTableV2Op,
    LookupTableExportOp,
    LookupTableExportV2Op,
    LookupTableFindOp,
    LookupTableFindV2Op,
    LookupTableImportOp,
    LookupTableImportV2Op,
    LookupTableInsertOp,
    LookupTableInsertV2Op,
    LookupTableSizeOp,
    LookupTableSizeV2Op,
    MutableDenseHashTableOp,
    MutableDenseHashTableV2Op,
    MutableHashTableOp,
    MutableHashTableOfTensorsOp,
    MutableHashTableOfTensorsV2Op,
    MutableHashTableV2Op,
]

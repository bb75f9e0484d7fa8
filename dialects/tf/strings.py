"""TensorFlow operators of the family 'strings'."""

from __future__ import annotations

from xdsl.irdl import AttrSizedOperandSegments, AttrSizedResultSegments, irdl_op_definition

from stepwell.dialects.fields import boolean, enumeration, integer, ints, string, strings
from stepwell.dialects.tf.base import (
    INDEX,
    TfOp,
    dtype_field,
    dtypes_field,
    operand_of,
    operands_of,
    result_of,
    results_of,
    shapes_field,
)


@irdl_op_definition
class AsStringOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/AsString"""

    name = "tf.AsString"
    input = operand_of("T")
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
        "string",
        "complex64",
        "complex128",
        "variant",
    )
    precision = integer(-1)
    scientific = boolean(False)
    shortest = boolean(False)
    width = integer(-1)
    fill = string("")
    output = result_of("string")


@irdl_op_definition
class DecodeBase64Op(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/DecodeBase64"""

    name = "tf.DecodeBase64"
    input = operand_of("string")
    output = result_of("string")


@irdl_op_definition
class DecodeCSVOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/DecodeCSV"""

    name = "tf.DecodeCSV"
    records = operand_of("string")
    record_defaults = operands_of("OUT_TYPE")
    OUT_TYPE = dtypes_field()
    field_delim = string(",")
    use_quote_delim = boolean(True)
    na_value = string("")
    select_cols = ints(())
    output = results_of("OUT_TYPE")


@irdl_op_definition
class EncodeBase64Op(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/EncodeBase64"""

    name = "tf.EncodeBase64"
    input = operand_of("string")
    pad = boolean(False)
    output = result_of("string")


@irdl_op_definition
class FingerprintOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/Fingerprint"""

    name = "tf.Fingerprint"
    data = operand_of("T")
    method = operand_of("string")
    T = dtype_field()
    fingerprint = result_of("u8")


@irdl_op_definition
class ParseExampleOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/ParseExample"""

    name = "tf.ParseExample"
    serialized = operand_of("string")
    names = operand_of("string")
    sparse_keys = operands_of("Nsparse*string")
    dense_keys = operands_of("Ndense*string")
    dense_defaults = operands_of("Tdense")
    Nsparse = integer()
    Ndense = integer()
    sparse_types = dtypes_field()
    Tdense = dtypes_field()
    dense_shapes = shapes_field()
    sparse_indices = results_of("Nsparse*i64")
    sparse_values = results_of("sparse_types")
    sparse_shapes = results_of("Nsparse*i64")
    dense_values = results_of("Tdense")
    irdl_options = (
        AttrSizedOperandSegments(as_property=True),
        AttrSizedResultSegments(as_property=True),
    )


@irdl_op_definition
class ParseExampleV2Op(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/ParseExampleV2"""

    name = "tf.ParseExampleV2"
    serialized = operand_of("string")
    names = operand_of("string")
    sparse_keys = operand_of("string")
    dense_keys = operand_of("string")
    ragged_keys = operand_of("string")
    dense_defaults = operands_of("Tdense")
    Tdense = dtypes_field()
    num_sparse = integer()
    sparse_types = dtypes_field()
    ragged_value_types = dtypes_field()
    ragged_split_types = dtypes_field()
    dense_shapes = shapes_field()
    sparse_indices = results_of("num_sparse*i64")
    sparse_values = results_of("sparse_types")
    sparse_shapes = results_of("num_sparse*i64")
    dense_values = results_of("Tdense")
    ragged_values = results_of("ragged_value_types")
    ragged_row_splits = results_of("ragged_split_types")
    irdl_options = (AttrSizedResultSegments(as_property=True),)


@irdl_op_definition
class ParseSingleExampleOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/ParseSingleExample"""

    name = "tf.ParseSingleExample"
    serialized = operand_of("string")
    dense_defaults = operands_of("Tdense")
    num_sparse = integer()
    sparse_keys = strings()
    dense_keys = strings()
    sparse_types = dtypes_field()
    Tdense = dtypes_field()
    dense_shapes = shapes_field()
    sparse_indices = results_of("num_sparse*i64")
    sparse_values = results_of("sparse_types")
    sparse_shapes = results_of("num_sparse*i64")
    dense_values = results_of("Tdense")
    irdl_options = (AttrSizedResultSegments(as_property=True),)


@irdl_op_definition
class ReduceJoinOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/ReduceJoin"""

    name = "tf.ReduceJoin"
    inputs = operand_of("string")
    reduction_indices = operand_of("i32")
    keep_dims = boolean(False)
    separator = string("")
    output = result_of("string")


@irdl_op_definition
class RegexFullMatchOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/RegexFullMatch"""

    name = "tf.RegexFullMatch"
    input = operand_of("string")
    pattern = operand_of("string")
    output = result_of("boolean")


@irdl_op_definition
class RegexReplaceOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/RegexReplace"""

    name = "tf.RegexReplace"
    input = operand_of("string")
    pattern = operand_of("string")
    rewrite = operand_of("string")
    replace_global = boolean(True)
    output = result_of("string")


@irdl_op_definition
class StaticRegexFullMatchOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/StaticRegexFullMatch"""

    name = "tf.StaticRegexFullMatch"
    input = operand_of("string")
    pattern = string()
    output = result_of("boolean")


@irdl_op_definition
class StaticRegexReplaceOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/StaticRegexReplace"""

    name = "tf.StaticRegexReplace"
    input = operand_of("string")
    pattern = string()
    rewrite = string()
    replace_global = boolean(True)
    output = result_of("string")


@irdl_op_definition
class StringFormatOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/StringFormat"""

    name = "tf.StringFormat"
    inputs = operands_of("T")
    T = dtypes_field()
    template = string("%s")
    placeholder = string("%s")
    summarize = integer(3)
    output = result_of("string")


@irdl_op_definition
class StringJoinOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/StringJoin"""

    name = "tf.StringJoin"
    inputs = operands_of("N*string")
    N = integer()
    separator = string("")
    output = result_of("string")


@irdl_op_definition
class StringLengthOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/StringLength"""

    name = "tf.StringLength"
    input = operand_of("string")
    unit = enumeration("BYTE", "UTF8_CHAR", default="BYTE")
    output = result_of("i32")


@irdl_op_definition
class StringLowerOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/StringLower"""

    name = "tf.StringLower"
    input = operand_of("string")
    encoding = string("")
    output = result_of("string")


@irdl_op_definition
class StringNGramsOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/StringNGrams"""

    name = "tf.StringNGrams"
    data = operand_of("string")
    data_splits = operand_of("Tsplits")
    separator = string()
    ngram_widths = ints()
    left_pad = string()
    right_pad = string()
    pad_width = integer()
    preserve_short_sequences = boolean()
    Tsplits = dtype_field(*INDEX, default="i64")
    ngrams = result_of("string")
    ngrams_splits = result_of("Tsplits")


@irdl_op_definition
class StringSplitOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/StringSplit"""

    name = "tf.StringSplit"
    input = operand_of("string")
    delimiter = operand_of("string")
    skip_empty = boolean(True)
    indices = result_of("i64")
    values = result_of("string")
    shape = result_of("i64")


@irdl_op_definition
class StringSplitV2Op(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/StringSplitV2"""

    name = "tf.StringSplitV2"
    input = operand_of("string")
    sep = operand_of("string")
    maxsplit = integer(-1)
    indices = result_of("i64")
    values = result_of("string")
    shape = result_of("i64")


@irdl_op_definition
class StringStripOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/StringStrip"""

    name = "tf.StringStrip"
    input = operand_of("string")
    output = result_of("string")


@irdl_op_definition
class StringToHashBucketOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/StringToHashBucket"""

    name = "tf.StringToHashBucket"
    string_tensor = operand_of("string")
    num_buckets = integer()
    output = result_of("i64")


@irdl_op_definition
class StringToHashBucketFastOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/StringToHashBucketFast"""

    name = "tf.StringToHashBucketFast"
    input = operand_of("string")
    num_buckets = integer()
    output = result_of("i64")


@irdl_op_definition
class StringToHashBucketStrongOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/StringToHashBucketStrong"""

    name = "tf.StringToHashBucketStrong"
    input = operand_of("string")
    num_buckets = integer()
    key = ints()
    output = result_of("i64")


@irdl_op_definition
class StringToNumberOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/StringToNumber"""

    name = "tf.StringToNumber"
    string_tensor = operand_of("string")
    out_type = dtype_field("f32", "f64", "i32", "i64", "u32", "u64", default="f32")
    output = result_of("out_type")


@irdl_op_definition
class StringUpperOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/StringUpper"""

    name = "tf.StringUpper"
    input = operand_of("string")
    encoding = string("")
    output = result_of("string")


@irdl_op_definition
class SubstrOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/Substr"""

    name = "tf.Substr"
    input = operand_of("string")
    pos = operand_of("T")
    len = operand_of("T")
    T = dtype_field(*INDEX)
    unit = enumeration("BYTE", "UTF8_CHAR", default="BYTE")
    output = result_of("string")


@irdl_op_definition
class UnicodeDecodeOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/UnicodeDecode"""

    name = "tf.UnicodeDecode"
    input = operand_of("string")
    input_encoding = string()
    errors = enumeration("strict", "replace", "ignore", default="replace")
    replacement_char = integer(65533)
    replace_control_characters = boolean(False)
    Tsplits = dtype_field(*INDEX, default="i64")
    row_splits = result_of("Tsplits")
    char_values = result_of("i32")


@irdl_op_definition
class UnicodeDecodeWithOffsetsOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/UnicodeDecodeWithOffsets"""

    name = "tf.UnicodeDecodeWithOffsets"
    input = operand_of("string")
    input_encoding = string()
    errors = enumeration("strict", "replace", "ignore", default="replace")
    replacement_char = integer(65533)
    replace_control_characters = boolean(False)
    Tsplits = dtype_field(*INDEX, default="i64")
    row_splits = result_of("Tsplits")
    char_values = result_of("i32")
    char_to_byte_starts = result_of("i64")


@irdl_op_definition
class UnicodeEncodeOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/UnicodeEncode"""

    name = "tf.UnicodeEncode"
    input_values = operand_of("i32")
    input_splits = operand_of("Tsplits")
    errors = enumeration("ignore", "replace", "strict", default="replace")
    output_encoding = enumeration("UTF-8", "UTF-16-BE", "UTF-32-BE")
    replacement_char = integer(65533)
    Tsplits = dtype_field(*INDEX, default="i64")
    output = result_of("string")


@irdl_op_definition
class UnicodeTranscodeOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/UnicodeTranscode"""

    name = "tf.UnicodeTranscode"
    input = operand_of("string")
    input_encoding = string()
    output_encoding = enumeration("UTF-8", "UTF-16-BE", "UTF-32-BE")
    errors = enumeration("strict", "replace", "ignore", default="replace")
    replacement_char = integer(65533)
    replace_control_characters = boolean(False)
    output = result_of("string")


OPS = [
    AsStringOp,
    DecodeBase64Op,
    DecodeCSVOp,
    EncodeBase64Op,
    FingerprintOp,
    ParseExampleOp,
    ParseExampleV2Op,
    ParseSingleExampleOp,
    ReduceJoinOp,
    RegexFullMatchOp,
    RegexReplaceOp,
    StaticRegexFullMatchOp,
    StaticRegexReplaceOp,
    StringFormatOp,
    StringJoinOp,
    StringLengthOp,
    StringLowerOp,
    StringNGramsOp,
    StringSplitOp,
    StringSplitV2Op,
    StringStripOp,
    StringToHashBucketOp,
    StringToHashBucketFastOp,
    StringToHashBucketStrongOp,
    StringToNumberOp,
    StringUpperOp,
    SubstrOp,
    UnicodeDecodeOp,
    UnicodeDecodeWithOffsetsOp,
    UnicodeEncodeOp,
    UnicodeTranscodeOp,
]

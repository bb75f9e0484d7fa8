"""Keras layers that turn values into categories, and categories into vectors."""

from __future__ import annotations

from xdsl.irdl import irdl_op_definition, operand_def, opt_operand_def, result_def

from stepwell.dialects.base import Tensor
from stepwell.dialects.fields import boolean, floats, integer, optional, string
from stepwell.dialects.keras.base import INT, STRING, KerasOp, Layer


@irdl_op_definition
class CategoryEncodingOp(KerasOp):
    """keras.io/api/layers/preprocessing_layers/categorical/category_encoding"""

    name = "keras.CategoryEncoding"
    inputs = operand_def(Tensor)
    count_weights = opt_operand_def(Tensor)
    num_tokens = integer()
    output_mode = string("multi_hot")
    dtype = string("float32")
    outputs = result_def(Tensor)


@irdl_op_definition
class DiscretizationOp(Layer):
    """keras.io/api/layers/preprocessing_layers/numerical/discretization"""

    name = "keras.Discretization"
    bin_boundaries = floats()
    output_mode = string("int")
    dtype = string("int64")


class Lookup(KerasOp):
    """The place of each element in a vocabulary, behind those of the mask and of what is not in it, or the inverse."""

    inputs = operand_def(Tensor)
    vocabulary = operand_def(Tensor)
    idf_weights = opt_operand_def(Tensor)
    num_oov_indices = integer(1)
    output_mode = string("int")
    invert = boolean(False)
    depth = optional(INT)
    dtype = string("int64")
    outputs = result_def(Tensor)


@irdl_op_definition
class IntegerLookupOp(Lookup):
    """keras.io/api/layers/preprocessing_layers/categorical/integer_lookup"""

    name = "keras.IntegerLookup"
    mask_token = optional(INT)
    oov_token = integer(-1)


@irdl_op_definition
class StringLookupOp(Lookup):
    """keras.io/api/layers/preprocessing_layers/categorical/string_lookup"""

    name = "keras.StringLookup"
    mask_token = optional(STRING)
    oov_token = string("[UNK]")


OPS = [CategoryEncodingOp, DiscretizationOp, IntegerLookupOp, StringLookupOp]

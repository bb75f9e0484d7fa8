"""Functions, and the structured forms of control flow that functions and frames are raised to."""

from __future__ import annotations

from collections.abc import Sequence

from xdsl.ir import SSAValue
from xdsl.irdl import (
    irdl_op_definition,
    operand_def,
    region_def,
    result_def,
    traits_def,
    var_operand_def,
    var_region_def,
    var_result_def,
)

from stepwell.dialects.fields import string, strings
from stepwell.dialects.tf.base import TensorOf, TfOp, dtype_field, operand_of, result_of


@irdl_op_definition
class FunctionOp(TfOp):
    """A function of the graph's library (FunctionDef): its arguments are the block's, its results are yielded."""

    name = "tf.Function"
    sym_name = string()
    arguments = strings(())
    """The names of the arguments."""
    body = region_def("single_block")
    traits = traits_def()


@irdl_op_definition
class InitializeOp(TfOp):
    """What runs before the model's first inference: it restores variables from a checkpoint or fills tables.

    Variables and tables are known by their name, so that the handles made in here are those of the graph.
    """

    name = "tf.Initialize"
    body = region_def("single_block")
    traits = traits_def()


@irdl_op_definition
class LookupOp(TfOp):
    """What a hash table gives, with the pairs that it holds: the value beside each key, or the default value."""

    name = "tf.Lookup"
    table_keys = operand_of("Tin")
    table_values = operand_of("Tout")
    keys = operand_of("Tin")
    default_value = operand_of("Tout")
    Tin = dtype_field()
    Tout = dtype_field()
    values = result_of("Tout")


@irdl_op_definition
class IfRegionOp(TfOp):
    """tf.If or tf.StatelessIf with its branches: no arguments, values from outside are used directly."""

    name = "tf.IfRegion"
    predicate = operand_def(TensorOf("dynamic"))
    outputs = var_result_def(TensorOf("dynamic"))
    then_branch = region_def("single_block")
    else_branch = region_def("single_block")
    traits = traits_def()


@irdl_op_definition
class CaseRegionOp(TfOp):
    """tf.Case with its branches; an index out of range takes the last one."""

    name = "tf.CaseRegion"
    branch_index = operand_def(TensorOf("dynamic"))
    outputs = var_result_def(TensorOf("dynamic"))
    branches = var_region_def("single_block")
    traits = traits_def()


@irdl_op_definition
class WhileRegionOp(TfOp):
    """tf.While with its condition and body, both with the loop's values as arguments.

    `cond` yields whether to go on, `body` the next values. Values from outside are used directly.
    """

    name = "tf.WhileRegion"
    initial = var_operand_def(TensorOf("dynamic"))
    outputs = var_result_def(TensorOf("dynamic"))
    cond = region_def("single_block")
    body = region_def("single_block")
    traits = traits_def()


@irdl_op_definition
class ControlledOp(TfOp):
    """A value that is there only where others are: what a node's control inputs say of one that takes no values.

    A constant in a branch of a conditional of TensorFlow 1 is in that branch by its control inputs alone.
    """

    name = "tf.Controlled"
    data = operand_def(TensorOf("dynamic"))
    controls = var_operand_def(TensorOf("dynamic"))
    output = result_def(TensorOf("dynamic"))

    @classmethod
    def following(cls, data: SSAValue, controls: Sequence[SSAValue]) -> ControlledOp:
        return cls.create(operands=[data, *controls], result_types=[data.type])


OPS = [FunctionOp, InitializeOp, LookupOp, IfRegionOp, CaseRegionOp, WhileRegionOp, ControlledOp]

"""MXNet operators of the family 'np_movement'."""

from __future__ import annotations

from xdsl.irdl import (
    AttrSizedOperandSegments,
    irdl_op_definition,
    operand_def,
    opt_operand_def,
    result_def,
    var_operand_def,
    var_result_def,
)

from stepwell.dialects.base import Tensor
from stepwell.dialects.fields import boolean, enumeration, integer, ints, number, string
from stepwell.dialects.mxnet.base import (
    Elementwise,
    MxnetOp,
    Unary,
    nullable,
    opt_integer,
    opt_ints,
    opt_number,
    tuples,
)


@irdl_op_definition
class NpAtleast1dOp(MxnetOp):
    """mxnet.apache.org/versions/1.9.1 › _np_atleast_1d"""

    name = "mxnet._np_atleast_1d"
    arys = var_operand_def(Tensor)
    outputs = var_result_def(Tensor)


@irdl_op_definition
class NpAtleast2dOp(MxnetOp):
    """mxnet.apache.org/versions/1.9.1 › _np_atleast_2d"""

    name = "mxnet._np_atleast_2d"
    arys = var_operand_def(Tensor)
    outputs = var_result_def(Tensor)


@irdl_op_definition
class NpAtleast3dOp(MxnetOp):
    """mxnet.apache.org/versions/1.9.1 › _np_atleast_3d"""

    name = "mxnet._np_atleast_3d"
    arys = var_operand_def(Tensor)
    outputs = var_result_def(Tensor)


@irdl_op_definition
class NpDiagOp(MxnetOp):
    """mxnet.apache.org/versions/1.9.1 › _np_diag"""

    name = "mxnet._np_diag"
    data = operand_def(Tensor)
    k = integer(0)
    output = result_def(Tensor)


@irdl_op_definition
class NpDiagflatOp(MxnetOp):
    """mxnet.apache.org/versions/1.9.1 › _np_diagflat"""

    name = "mxnet._np_diagflat"
    data = operand_def(Tensor)
    k = integer(0)
    output = result_def(Tensor)


@irdl_op_definition
class NpDiagonalOp(MxnetOp):
    """mxnet.apache.org/versions/1.9.1 › _np_diagonal"""

    name = "mxnet._np_diagonal"
    data = operand_def(Tensor)
    offset = integer(0)
    axis1 = integer(0)
    axis2 = integer(1)
    output = result_def(Tensor)


@irdl_op_definition
class NpMoveaxisOp(MxnetOp):
    """mxnet.apache.org/versions/1.9.1 › _np_moveaxis"""

    name = "mxnet._np_moveaxis"
    a = operand_def(Tensor)
    source = ints()
    destination = ints()
    output = result_def(Tensor)


@irdl_op_definition
class NpReshapeOp(MxnetOp):
    """mxnet.apache.org/versions/1.9.1 › _np_reshape"""

    name = "mxnet._np_reshape"
    a = operand_def(Tensor)
    newshape = ints()
    order = string("C")
    output = result_def(Tensor)


@irdl_op_definition
class NpRollOp(MxnetOp):
    """mxnet.apache.org/versions/1.9.1 › _np_roll"""

    name = "mxnet._np_roll"
    data = operand_def(Tensor)
    shift = opt_ints()
    axis = opt_ints()
    output = result_def(Tensor)


@irdl_op_definition
class NpSqueezeOp(MxnetOp):
    """mxnet.apache.org/versions/1.9.1 › _np_squeeze"""

    name = "mxnet._np_squeeze"
    a = operand_def(Tensor)
    axis = opt_ints()
    output = result_def(Tensor)


@irdl_op_definition
class NpTransposeOp(MxnetOp):
    """mxnet.apache.org/versions/1.9.1 › _np_transpose"""

    name = "mxnet._np_transpose"
    a = operand_def(Tensor)
    axes = opt_ints()
    output = result_def(Tensor)


@irdl_op_definition
class NpiBooleanMaskAssignScalarOp(MxnetOp):
    """mxnet.apache.org/versions/1.9.1 › _npi_boolean_mask_assign_scalar"""

    name = "mxnet._npi_boolean_mask_assign_scalar"
    data = operand_def(Tensor)
    mask = operand_def(Tensor)
    value = number()
    start_axis = integer(0)
    output = result_def(Tensor)


@irdl_op_definition
class NpiBooleanMaskAssignTensorOp(MxnetOp):
    """mxnet.apache.org/versions/1.9.1 › _npi_boolean_mask_assign_tensor"""

    name = "mxnet._npi_boolean_mask_assign_tensor"
    data = operand_def(Tensor)
    mask = operand_def(Tensor)
    value = operand_def(Tensor)
    start_axis = integer(0)
    output = result_def(Tensor)


@irdl_op_definition
class NpiBroadcastToOp(MxnetOp):
    """mxnet.apache.org/versions/1.9.1 › _npi_broadcast_to"""

    name = "mxnet._npi_broadcast_to"
    array = operand_def(Tensor)
    shape = ints(())
    output = result_def(Tensor)


@irdl_op_definition
class NpiColumnStackOp(MxnetOp):
    """mxnet.apache.org/versions/1.9.1 › _npi_column_stack"""

    name = "mxnet._npi_column_stack"
    data = var_operand_def(Tensor)
    output = result_def(Tensor)


@irdl_op_definition
class NpiConcatenateOp(MxnetOp):
    """mxnet.apache.org/versions/1.9.1 › _npi_concatenate"""

    name = "mxnet._npi_concatenate"
    data = var_operand_def(Tensor)
    axis = nullable(0)
    output = result_def(Tensor)


@irdl_op_definition
class NpiDeleteOp(MxnetOp):
    """mxnet.apache.org/versions/1.9.1 › _npi_delete"""

    name = "mxnet._npi_delete"
    arr = operand_def(Tensor)
    obj = opt_operand_def(Tensor)
    start = opt_integer()
    stop = opt_integer()
    step = opt_integer()
    int_ind = opt_integer()
    axis = opt_integer()
    output = result_def(Tensor)


@irdl_op_definition
class NpiDiagIndicesFromOp(Unary):
    """mxnet.apache.org/versions/1.9.1 › _npi_diag_indices_from"""

    name = "mxnet._npi_diag_indices_from"


@irdl_op_definition
class NpiDiffOp(MxnetOp):
    """mxnet.apache.org/versions/1.9.1 › _npi_diff"""

    name = "mxnet._npi_diff"
    a = operand_def(Tensor)
    n = integer(1)
    axis = integer(-1)
    output = result_def(Tensor)


@irdl_op_definition
class NpiDsplitOp(MxnetOp):
    """mxnet.apache.org/versions/1.9.1 › _npi_dsplit"""

    name = "mxnet._npi_dsplit"
    data = operand_def(Tensor)
    indices = ints()
    axis = integer(1)
    squeeze_axis = boolean(False)
    sections = integer(0)
    outputs = var_result_def(Tensor)


@irdl_op_definition
class NpiDstackOp(MxnetOp):
    """mxnet.apache.org/versions/1.9.1 › _npi_dstack"""

    name = "mxnet._npi_dstack"
    data = var_operand_def(Tensor)
    dim = integer(1)
    output = result_def(Tensor)


@irdl_op_definition
class NpiEdiff1dOp(MxnetOp):
    """mxnet.apache.org/versions/1.9.1 › _npi_ediff1d"""

    name = "mxnet._npi_ediff1d"
    input1 = operand_def(Tensor)
    input2 = opt_operand_def(Tensor)
    input3 = opt_operand_def(Tensor)
    irdl_options = (AttrSizedOperandSegments(as_property=True),)
    to_begin_arr_given = boolean(False)
    to_end_arr_given = boolean(False)
    to_begin_scalar = opt_number()
    to_end_scalar = opt_number()
    output = result_def(Tensor)


@irdl_op_definition
class NpiFlipOp(MxnetOp):
    """mxnet.apache.org/versions/1.9.1 › _npi_flip"""

    name = "mxnet._npi_flip"
    data = operand_def(Tensor)
    axis = ints()
    output = result_def(Tensor)


@irdl_op_definition
class NpiHsplitOp(MxnetOp):
    """mxnet.apache.org/versions/1.9.1 › _npi_hsplit"""

    name = "mxnet._npi_hsplit"
    data = operand_def(Tensor)
    indices = ints()
    axis = integer(1)
    squeeze_axis = boolean(False)
    sections = integer(0)
    outputs = var_result_def(Tensor)


@irdl_op_definition
class NpiHstackOp(MxnetOp):
    """mxnet.apache.org/versions/1.9.1 › _npi_hstack"""

    name = "mxnet._npi_hstack"
    data = var_operand_def(Tensor)
    dim = integer(1)
    output = result_def(Tensor)


@irdl_op_definition
class NpiInsertScalarOp(MxnetOp):
    """mxnet.apache.org/versions/1.9.1 › _npi_insert_scalar"""

    name = "mxnet._npi_insert_scalar"
    arr = operand_def(Tensor)
    values = opt_operand_def(Tensor)
    val = opt_number()
    start = opt_integer()
    stop = opt_integer()
    step = opt_integer()
    int_ind = opt_integer()
    axis = opt_integer()
    output = result_def(Tensor)


@irdl_op_definition
class NpiInsertSliceOp(MxnetOp):
    """mxnet.apache.org/versions/1.9.1 › _npi_insert_slice"""

    name = "mxnet._npi_insert_slice"
    arr = operand_def(Tensor)
    values = opt_operand_def(Tensor)
    val = opt_number()
    start = opt_integer()
    stop = opt_integer()
    step = opt_integer()
    int_ind = opt_integer()
    axis = opt_integer()
    output = result_def(Tensor)


@irdl_op_definition
class NpiInsertTensorOp(MxnetOp):
    """mxnet.apache.org/versions/1.9.1 › _npi_insert_tensor"""

    name = "mxnet._npi_insert_tensor"
    arr = operand_def(Tensor)
    values = opt_operand_def(Tensor)
    obj = operand_def(Tensor)
    val = opt_number()
    start = opt_integer()
    stop = opt_integer()
    step = opt_integer()
    int_ind = opt_integer()
    axis = opt_integer()
    output = result_def(Tensor)


@irdl_op_definition
class NpiNonzeroOp(Elementwise):
    """mxnet.apache.org/versions/1.9.1 › _npi_nonzero"""

    name = "mxnet._npi_nonzero"


@irdl_op_definition
class NpiPadOp(MxnetOp):
    """mxnet.apache.org/versions/1.9.1 › _npi_pad"""

    name = "mxnet._npi_pad"
    data = operand_def(Tensor)
    pad_width = tuples()
    mode = enumeration("constant", "edge", "maximum", "minimum", "reflect", "symmetric", default="constant")
    constant_value = number(0.0)
    reflect_type = string("even")
    output = result_def(Tensor)


@irdl_op_definition
class NpiRot90Op(MxnetOp):
    """mxnet.apache.org/versions/1.9.1 › _npi_rot90"""

    name = "mxnet._npi_rot90"
    data = operand_def(Tensor)
    k = integer(1)
    axes = opt_ints()
    output = result_def(Tensor)


@irdl_op_definition
class NpiStackOp(MxnetOp):
    """mxnet.apache.org/versions/1.9.1 › _npi_stack"""

    name = "mxnet._npi_stack"
    data = var_operand_def(Tensor)
    axis = integer(0)
    output = result_def(Tensor)


@irdl_op_definition
class NpiUniqueOp(MxnetOp):
    """mxnet.apache.org/versions/1.9.1 › _npi_unique"""

    name = "mxnet._npi_unique"
    data = operand_def(Tensor)
    return_index = boolean(False)
    return_inverse = boolean(False)
    return_counts = boolean(False)
    axis = opt_integer()
    outputs = var_result_def(Tensor)


@irdl_op_definition
class NpiVstackOp(MxnetOp):
    """mxnet.apache.org/versions/1.9.1 › _npi_vstack"""

    name = "mxnet._npi_vstack"
    data = var_operand_def(Tensor)
    output = result_def(Tensor)


@irdl_op_definition
class NpxReshapeOp(MxnetOp):
    """mxnet.apache.org/versions/1.9.1 › _npx_reshape"""

    name = "mxnet._npx_reshape"
    a = operand_def(Tensor)
    newshape = ints()
    reverse = boolean(False)
    order = string("C")
    output = result_def(Tensor)


OPS = [
    NpAtleast1dOp,
    NpAtleast2dOp,
    NpAtleast3dOp,
    NpDiagOp,
    NpDiagflatOp,
    NpDiagonalOp,
    NpMoveaxisOp,
    NpReshapeOp,
    NpRollOp,
    NpSqueezeOp,
    NpTransposeOp,
    NpiBooleanMaskAssignScalarOp,
    NpiBooleanMaskAssignTensorOp,
    NpiBroadcastToOp,
    NpiColumnStackOp,
    NpiConcatenateOp,
    NpiDeleteOp,
    NpiDiagIndicesFromOp,
    NpiDiffOp,
    NpiDsplitOp,
    NpiDstackOp,
    NpiEdiff1dOp,
    NpiFlipOp,
    NpiHsplitOp,
    NpiHstackOp,
    NpiInsertScalarOp,
    NpiInsertSliceOp,
    NpiInsertTensorOp,
    NpiNonzeroOp,
    NpiPadOp,
    NpiRot90Op,
    NpiStackOp,
    NpiUniqueOp,
    NpiVstackOp,
    NpxReshapeOp,
]

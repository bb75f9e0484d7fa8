"""Operations of keras.ops that move elements."""

from __future__ import annotations

from xdsl.irdl import irdl_op_definition, operand_def, opt_operand_def, result_def, var_operand_def, var_result_def

from stepwell.dialects.base import Tensor
from stepwell.dialects.fields import boolean, integer, ints, number, optional, string, strings
from stepwell.dialects.keras.base import INT, INTS, KerasOp


class Moving(KerasOp):
    """An operation of one tensor that moves its elements."""

    x = operand_def(Tensor)
    output = result_def(Tensor)


@irdl_op_definition
class BroadcastToOp(Moving):
    """keras.io/api/ops: BroadcastTo; -1 is the size that the tensor has."""

    name = "keras.ops.BroadcastTo"
    shape = ints()


@irdl_op_definition
class ConcatenateOp(KerasOp):
    """keras.io/api/ops: Concatenate"""

    name = "keras.ops.Concatenate"
    xs = var_operand_def(Tensor)
    axis = integer(0)
    output = result_def(Tensor)


@irdl_op_definition
class ExpandDimsOp(Moving):
    """keras.io/api/ops: ExpandDims"""

    name = "keras.ops.ExpandDims"
    axis = ints()


@irdl_op_definition
class FlipOp(Moving):
    """keras.io/api/ops: Flip"""

    name = "keras.ops.Flip"
    axis = optional(INTS)


@irdl_op_definition
class GetItemOp(Moving):
    """A tensor by an index as Python writes it: numbers, slices, `None`, `...`."""

    name = "keras.ops.GetItem"
    key = strings()


@irdl_op_definition
class OneHotOp(Moving):
    """keras.io/api/ops: OneHot"""

    name = "keras.ops.OneHot"
    num_classes = integer()
    axis = integer(-1)
    dtype = string("float32")


@irdl_op_definition
class PadOp(Moving):
    """keras.io/api/ops: Pad; before and after, of each axis."""

    name = "keras.ops.Pad"
    pad_width = ints()
    mode = string("constant")
    constant_values = number(0.0)


@irdl_op_definition
class RepeatOp(Moving):
    """keras.io/api/ops: Repeat"""

    name = "keras.ops.Repeat"
    repeats = integer()
    axis = optional(INT)


@irdl_op_definition
class ReshapeOp(KerasOp):
    """keras.io/api/ops: Reshape; the shape is known, or computed."""

    name = "keras.ops.Reshape"
    x = operand_def(Tensor)
    shape = opt_operand_def(Tensor)
    newshape = optional(INTS)
    output = result_def(Tensor)


@irdl_op_definition
class RollOp(Moving):
    """keras.io/api/ops: Roll"""

    name = "keras.ops.Roll"
    shift = ints()
    axis = optional(INTS)


@irdl_op_definition
class ShapeOp(Moving):
    """The sizes of a tensor."""

    name = "keras.ops.Shape"
    dtype = string("int32")


@irdl_op_definition
class SplitOp(KerasOp):
    """keras.io/api/ops: Split; in a number of parts (one item), or at places. `unstacked` parts lose the axis."""

    name = "keras.ops.Split"
    x = operand_def(Tensor)
    sections = optional(INT)
    indices = optional(INTS)
    sizes = optional(INTS)
    axis = integer(0)
    unstacked = boolean(False)
    outputs = var_result_def(Tensor)


@irdl_op_definition
class SqueezeOp(Moving):
    """keras.io/api/ops: Squeeze"""

    name = "keras.ops.Squeeze"
    axis = optional(INTS)


@irdl_op_definition
class StackOp(KerasOp):
    """keras.io/api/ops: Stack"""

    name = "keras.ops.Stack"
    x = var_operand_def(Tensor)
    axis = integer(0)
    output = result_def(Tensor)


@irdl_op_definition
class SwapaxesOp(Moving):
    """keras.io/api/ops: Swapaxes"""

    name = "keras.ops.Swapaxes"
    axis1 = integer()
    axis2 = integer()


@irdl_op_definition
class TakeOp(KerasOp):
    """keras.io/api/ops: Take; without an axis, of the flat tensor."""

    name = "keras.ops.Take"
    x = operand_def(Tensor)
    indices = operand_def(Tensor)
    axis = optional(INT)
    output = result_def(Tensor)


@irdl_op_definition
class TileOp(Moving):
    """keras.io/api/ops: Tile"""

    name = "keras.ops.Tile"
    repeats = ints()


@irdl_op_definition
class TransposeOp(Moving):
    """keras.io/api/ops: Transpose; without axes in the opposite order."""

    name = "keras.ops.Transpose"
    axes = optional(INTS)


OPS = [
    BroadcastToOp, ConcatenateOp, ExpandDimsOp, FlipOp, GetItemOp, OneHotOp, PadOp, RepeatOp, ReshapeOp, RollOp,
    ShapeOp, SplitOp, SqueezeOp, StackOp, SwapaxesOp, TakeOp, TileOp, TransposeOp,
]  # fmt: skip

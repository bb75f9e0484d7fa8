"""Products of the rows of a matrix, where the rows are those of the tensor that the matrix was made of.

Reshape(Add(MatMul(Reshape(x, [-1, k]), w), b), sizes of x and n) -> Add(MatMul(x, w), b): each number is made of the
same ones, and no sizes are computed.
"""

from __future__ import annotations

from xdsl.ir import SSAValue

from stepwell.dialects.base import retype
from stepwell.dialects.errors import NoMatch
from stepwell.dialects.fields import plain
from stepwell.dialects.opset.arithmetic import AddOp
from stepwell.dialects.opset.matching import is_constant, numbers, single
from stepwell.dialects.opset.matrix import MatMulOp
from stepwell.dialects.opset.origins import Size, origins, same_size
from stepwell.dialects.opset.shape import ReshapeOp
from stepwell.dialects.opset.transforms.refine import narrowed
from stepwell.dialects.rules import Rewriter, RuleSet
from stepwell.dialects.types import Dim, shape_of, static_shape

rules = RuleSet()


@rules.rewrite(ReshapeOp)
def linear_of_rows(op: ReshapeOp, rw: Rewriter):
    """Reshape(Add(MatMul(Reshape(x, [-1, k]), w), b), sizes of x and n) -> Add(MatMul(x, w), b); or without Add"""
    product = single(op.operands[0], AddOp, MatMulOp)
    bias = None
    if isinstance(product, AddOp):
        bias = product.operands[1]
        if not is_constant(bias) or plain(product.auto_broadcast) != "numpy":
            raise NoMatch("what is added is no constant")
        product, total = single(product.operands[0], MatMulOp), product
    else:
        total = product
    matrix = single(product.operands[0], ReshapeOp)
    data, weights = matrix.operands[0], product.operands[1]
    rows, shape, made = shape_of(product.operands[0]), shape_of(data), shape_of(total.results[0])
    if rows is None or len(rows) != 2 or not shape or len(shape) < 3 or plain(product.transpose_a):
        raise NoMatch("it is no product of the rows of a matrix")
    if not is_constant(weights) or len(shape_of(weights) or ()) != 2 or made is None or len(made) != 2:
        raise NoMatch("it is no product with a matrix of constants")
    if bias is not None and any(d != 1 for d in (shape_of(bias) or ())[:-1]):
        raise NoMatch("the rows are not added to alike")
    if not isinstance(rows[1], int) or rows[1] != shape[-1] or not rows[1]:
        raise NoMatch("the rows are not those of the tensor")
    if not _sizes_of(op, data, made[-1]):
        raise NoMatch("the result may have another shape than the tensor")
    rw.absorb(*(each for each in (total, product, matrix) if each is not op))
    kept = {"transpose_a": False, "transpose_b": plain(product.transpose_b)}
    result = rw.emit(MatMulOp, data, weights, **kept)
    if bias is not None:
        flat = static_shape(bias) or ()
        if len(flat) > 1:
            bias = rw.emit(ReshapeOp, bias, numbers(rw, [flat[-1]]), special_zero=False)
        result = rw.emit(AddOp, result, bias)
    retype(result, narrowed(result.type, op.results[0].type))
    return result


def _sizes_of(op: ReshapeOp, data: SSAValue, last: Dim) -> bool:
    """Whether a Reshape gives the sizes of a tensor, but for the last one; one of them may follow from the others."""
    shape, result = shape_of(data), shape_of(op.results[0])
    if shape is None or result is None or len(result) != len(shape) or result[-1] != last or not isinstance(last, int):
        return False
    if all(isinstance(d, int) and d for d in shape) and result[:-1] == shape[:-1]:
        return True
    wanted = origins(op.operands[1])
    if not wanted or wanted[-1] not in (last, -1):
        return False
    left = 0
    for axis, asked in enumerate(wanted[:-1]):
        size = shape[axis]
        if isinstance(asked, Size):
            same = not isinstance(size, int) and same_size(asked, Size(data, axis))
        else:
            same = isinstance(asked, int) and asked > 0 and asked == size
        left += not same
    return left == 0 or (left == 1 and wanted[-1] == last and 0 not in wanted)

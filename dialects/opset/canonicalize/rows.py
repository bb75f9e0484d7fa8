"""Products of the rows of a matrix, where the rows are those of the tensor that the matrix was made of.

Reshape(Add(MatMul(Reshape(x, [-1, k]), w), b), sizes of x and n) -> Add(MatMul(x, w), b): each number is made of the
same ones, and no sizes are computed. Frameworks that knew matrices only write their dense layers so.
"""

from __future__ import annotations

from xdsl.ir import SSAValue

from stepwell.dialects.base import retype
from stepwell.dialects.errors import NoMatch
from stepwell.dialects.fields import plain
from stepwell.dialects.opset.arithmetic import AddOp
from stepwell.dialects.opset.matching import single
from stepwell.dialects.opset.matrix import MatMulOp
from stepwell.dialects.opset.origins import Size, same_size
from stepwell.dialects.opset.shape import ReshapeOp
from stepwell.dialects.opset.transforms.refine import narrowed
from stepwell.dialects.rules import Rewriter, RuleSet
from stepwell.dialects.types import Dim, rank_of, shape_of

rules = RuleSet()


@rules.rewrite(ReshapeOp)
def product_of_rows(op: ReshapeOp, rw: Rewriter):
    """Reshape(Add(MatMul(Reshape(x, [-1, k]), w), b), sizes of x and n) -> Add(MatMul(x, w), b); or without Add"""
    total = single(op.operands[0], AddOp, MatMulOp)
    product, bias = _without_bias(total) if isinstance(total, AddOp) else (total, None)
    matrix = single(product.operands[0], ReshapeOp)
    data, weights = matrix.operands[0], product.operands[1]
    rows, shape, made = shape_of(product.operands[0]), shape_of(data), shape_of(total.results[0])
    if rows is None or len(rows) != 2 or not shape or len(shape) < 3 or plain(product.transpose_a):
        raise NoMatch("it is no product of the rows of a matrix")
    if rank_of(weights) != 2 or made is None or len(made) != 2:
        raise NoMatch("it is no product with a matrix")
    if not isinstance(rows[1], int) or rows[1] != shape[-1] or not rows[1]:
        raise NoMatch("the rows are not those of the tensor")
    if not _keeps_sizes(op, data, made[-1]):
        raise NoMatch("the result may have another shape than the tensor")
    rw.absorb(total, product, matrix)
    result = rw.emit(MatMulOp, data, weights, transpose_a=False, transpose_b=plain(product.transpose_b))
    if bias is not None:
        result = rw.emit(AddOp, result, bias)
    retype(result, narrowed(result.type, op.results[0].type))
    return result


def _without_bias(total: AddOp) -> tuple[MatMulOp, SSAValue]:
    """The product in a sum, and what is added to each of its rows alike."""
    if plain(total.auto_broadcast) != "numpy":
        raise NoMatch("the operands are not broadcast")
    product, bias = total.operands
    if not isinstance(product.owner, MatMulOp):
        product, bias = bias, product
    added = shape_of(bias)
    if added is None or any(d != 1 for d in added[:-1]):
        raise NoMatch("the rows are not added to alike")
    return single(product, MatMulOp), bias


def _keeps_sizes(op: ReshapeOp, data: SSAValue, last: Dim) -> bool:
    """Whether a Reshape gives the sizes of a tensor, but for the last one; one of them may follow from the others."""
    from stepwell.dialects.opset.terms import number, sizes_of, terms

    shape, result = shape_of(data), shape_of(op.results[0])
    if shape is None or result is None or len(result) != len(shape) or result[-1] != last or not isinstance(last, int):
        return False
    if all(isinstance(d, int) for d in shape) and result[:-1] == shape[:-1]:
        return True
    wanted = terms(op.operands[1])
    if wanted[-1] not in (number(last), number(-1)):
        return False
    left = 0
    for axis, (asked, size) in enumerate(zip(wanted[:-1], sizes_of(data), strict=False)):
        same = asked is not None and asked.exact and asked == size
        if asked is not None and not same and asked.exact and asked.number == asked.under == len(asked.sizes) == 1:
            same = not isinstance(shape[axis], int) and same_size(asked.sizes[0], Size(data, axis))
        left += not same
    return left == 0 or (left == 1 and wanted[-1] == number(last) and number(0) not in wanted)

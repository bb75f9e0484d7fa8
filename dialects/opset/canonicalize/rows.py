"""Products of the rows of a matrix, and elements gathered in a row, of which a tensor of more dimensions is made.

Reshape(Add(MatMul(Reshape(x, [-1, k]), w), b), sizes of x and n) -> Add(MatMul(x, w), b): each number is made of the
same ones, and no sizes are computed. Frameworks that knew matrices only write their dense layers so.
Reshape(Gather(x, Reshape(i, [-1])), sizes of i and the rest of x) -> Gather(x, i): `index_select` of several dimensions
"""

from __future__ import annotations

from xdsl.ir import SSAValue

from stepwell.dialects.base import retype
from stepwell.dialects.errors import NoMatch
from stepwell.dialects.fields import plain
from stepwell.dialects.opset.arithmetic import AddOp
from stepwell.dialects.opset.gather import Gather7Op, GatherOp
from stepwell.dialects.opset.matching import ints, made_by, single
from stepwell.dialects.opset.matrix import MatMulOp
from stepwell.dialects.opset.origins import Size, same_size
from stepwell.dialects.opset.shape import ReshapeOp, Squeeze1Op, SqueezeOp
from stepwell.dialects.opset.transforms.refine import narrowed
from stepwell.dialects.rules import Rewriter, RuleSet
from stepwell.dialects.types import rank_of, shape_of

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
    if not isinstance(made[-1], int) or not _gives(op, [*_sizes(data)[:-1], made[-1]]):
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


@rules.rewrite(ReshapeOp)
def gathered_in_a_row(op: ReshapeOp, rw: Rewriter):
    """Reshape(Gather(x, Reshape(i, [-1])), sizes of i and the rest of x) -> Gather(x, i)"""
    inner = single(op.operands[0], Gather7Op, GatherOp)
    data, (row, index) = inner.operands[0], inner.operands[1:]
    flat = made_by(row, ReshapeOp, Squeeze1Op, SqueezeOp)
    places, rank = flat.operands[0], rank_of(data)
    if plain(inner.batch_dims) or rank_of(row) != 1 or not rank or rank_of(places) is None:
        raise NoMatch("it gathers no row of elements")
    axis = ints(index)[0] % rank
    sizes = _sizes(data)
    if not _gives(op, [*sizes[:axis], *_sizes(places), *sizes[axis + 1 :]]):
        raise NoMatch("the result may have another shape than the indices")
    rw.absorb(inner, flat)
    result = rw.emit(type(inner), data, places, index, batch_dims=0)
    retype(result, narrowed(result.type, op.results[0].type))
    return result


def _sizes(value: SSAValue) -> list[Size | int]:
    """The sizes of a tensor, of which those that are not known are named."""
    return [d if isinstance(d, int) else Size(value, i) for i, d in enumerate(shape_of(value) or ())]


def _gives(op: ReshapeOp, sizes: list[Size | int]) -> bool:
    """Whether a Reshape gives these sizes, which are of as many elements; one of them may follow from the others."""
    from stepwell.dialects.opset.terms import number, sizes_of, terms

    result = shape_of(op.results[0])
    if result is None or len(result) != len(sizes):
        return False
    if any(isinstance(d, int) and isinstance(size, int) and d != size for d, size in zip(result, sizes, strict=True)):
        return False
    if list(result) == sizes:
        return True
    wanted = terms(op.operands[1])
    left = 0
    for asked, size in zip(wanted, sizes, strict=True):
        if asked is None or not asked.exact:
            same = False
        elif isinstance(size, int):
            same = asked == number(size) and size > 0
        else:
            same = asked == sizes_of(size.tensor)[size.axis]
            if not same and asked.number == asked.under == len(asked.sizes) == 1:
                same = same_size(asked.sizes[0], size)
        left += not same
    return left == 0 or (left == 1 and number(0) not in wanted)

"""What is computed over the rows of a matrix, where the rows are those of the tensor that the matrix was made of.

Reshape(SoftMax(Reshape(x, [-1, n]), axis=1), ShapeOf(x)) -> SoftMax(x, axis=-1), LogSoftmax likewise: the Softmax of
frameworks that knew matrices only. The number of rows, or n, may be computed from the sizes of x.
"""

from __future__ import annotations

from xdsl.ir import Operation, SSAValue

from stepwell.dialects.errors import NoMatch
from stepwell.dialects.fields import plain
from stepwell.dialects.opset.activation import LogSoftmaxOp, SoftMax1Op, SoftMaxOp
from stepwell.dialects.opset.base import OpsetOp
from stepwell.dialects.opset.matching import made_by, single
from stepwell.dialects.opset.shape import ReshapeOp, ShapeOf1Op, ShapeOfOp
from stepwell.dialects.opset.terms import ONE, number, sizes_of, terms
from stepwell.dialects.opset.transforms.effects import is_removable
from stepwell.dialects.rules import Rewriter, RuleSet
from stepwell.dialects.types import shape_of, static_shape

rules = RuleSet()

MOST = 16
"""Operations that compute a shape, which go with it."""


@rules.rewrite(ReshapeOp)
def softmax_of_rows(op: ReshapeOp, rw: Rewriter):
    """Reshape(SoftMax(Reshape(x, [-1, n]), axis=1), ShapeOf(x)) -> SoftMax(x, axis=-1)"""
    inner = single(op.operands[0], LogSoftmaxOp, SoftMax1Op, SoftMaxOp)
    matrix = single(inner.operands[0], ReshapeOp)
    data = matrix.operands[0]
    rows, shape = shape_of(inner.operands[0]), shape_of(data)
    if rows is None or len(rows) != 2 or plain(inner.axis) not in (1, -1) or not shape:
        raise NoMatch("it is no softmax of the rows of a matrix")
    if not rows[1] or not (rows[1] == shape[-1] if isinstance(rows[1], int) else _all_rows(matrix)):
        raise NoMatch("the rows are not those of the tensor")
    same = op.results[0].type == data.type and static_shape(data) is not None
    if not same and (made_by(op.operands[1], ShapeOf1Op, ShapeOfOp).operands[0] is not data or plain(op.special_zero)):
        raise NoMatch("the result may have another shape than the tensor")
    # What computed the sizes would look like another user of the tensor.
    rw.absorb(inner, matrix, *_computed(op.operands[1]), *_computed(matrix.operands[1]))
    made = SoftMaxOp if isinstance(inner, SoftMax1Op) else type(inner)
    return rw.emit(made, data, axis=len(shape) - 1)


def _all_rows(matrix: ReshapeOp) -> bool:
    """Whether a matrix has as many rows as the tensor it is made of, by the sizes that it asks for."""
    wanted, sizes = terms(matrix.operands[1]), sizes_of(matrix.operands[0])
    count = ONE
    for size in sizes[:-1]:
        count *= size
    rows, last = wanted
    if rows is None or last is None or not (rows.exact and last.exact):
        return False
    return (rows == count and last in (number(-1), sizes[-1])) or (rows == number(-1) and last == sizes[-1])


def _computed(sizes: SSAValue) -> list[Operation]:
    """The operations that compute the sizes of a shape, the last ones first."""
    found: dict[Operation, None] = {}
    todo = [sizes]
    while todo and len(found) < MOST:
        op = todo.pop().owner
        if isinstance(op, OpsetOp) and op not in found and is_removable(type(op)):
            found[op] = None
            if not isinstance(op, ShapeOf1Op | ShapeOfOp):
                todo += op.operands
    return list(found)

"""MXNet's operators that order elements.

topk -> TopK, its places as numbers of `dtype`, or a mask of them; sort, argsort -> TopK of all. Equal elements stay in
their order. Without an axis the tensor is one list.
"""

from __future__ import annotations

from typing import Any

from xdsl.ir import SSAValue

from stepwell.dialects import mxnet
from stepwell.dialects.fields import plain
from stepwell.dialects.mxnet.base import or_none
from stepwell.dialects.opset.scatter import ScatterElementsUpdateOp
from stepwell.dialects.opset.shape import ReshapeOp
from stepwell.dialects.rules import RuleSet
from stepwell.dialects.types import shape_of
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms.basic import axis, broadcast, convert, dims, like, rank, reshape, shape
from stepwell.lowering.idioms.ordering import largest
from stepwell.lowering.mxnet_to_opset.types import numbered

rules = RuleSet()


def ordered(rw: Lowering, op: Any, k: int = 0) -> tuple[SSAValue, SSAValue, SSAValue, int]:
    """The tensor, its first k elements (0: all) along the axis, their places in i64, and the axis."""
    given, data = or_none(op.axis), op.data
    if given is None:
        data, given = reshape(rw, data, [-1]), 0
    at = axis(given, rank(data))
    size = (shape_of(data) or ())[at]
    count = reshape(rw, dims(rw, data, [at]), [])
    if k > 0:
        count = rw.const(min(k, size) if isinstance(size, int) else k)
    mode = "min" if plain(op.is_ascend) else "max"
    return data, *largest(rw, data, count, at, mode, "i64"), at


@rules.lower(mxnet.TopkOp)
def topk(op: mxnet.TopkOp, rw: Lowering):
    """ret_typ: the places, the values, both (values first), or a mask of the tensor's shape."""
    data, found, where, at = ordered(rw, op, plain(op.k))
    wanted = plain(op.ret_typ)
    if wanted == "mask":
        zeros = broadcast(rw, like(rw, 0, data), shape(rw, data))
        ones = broadcast(rw, like(rw, 1, data), shape(rw, where))
        made = rw.emit(ScatterElementsUpdateOp, zeros, where, ones, rw.const(at), reduction="none")
        return reshape_back(rw, made, op.data)
    places = convert(rw, where, numbered(plain(op.dtype)))
    return [found, places] if wanted == "both" else found if wanted == "value" else places


def reshape_back(rw: Lowering, made: SSAValue, data: SSAValue) -> SSAValue:
    """In the shape of a tensor that was made one list."""
    return made if rank(made) == rank(data) else rw.emit(ReshapeOp, made, shape(rw, data), special_zero=False)


@rules.lower(mxnet.SortOp)
def sort(op: mxnet.SortOp, rw: Lowering):
    return ordered(rw, op)[1]


@rules.lower(mxnet.ArgsortOp)
def argsort(op: mxnet.ArgsortOp, rw: Lowering):
    return convert(rw, ordered(rw, op)[2], numbered(plain(op.dtype)))


__all__ = ["rules"]

"""Operations of keras.ops that compute along axes."""

from __future__ import annotations

from typing import Any

from xdsl.ir import SSAValue

from stepwell.dialects.fields import plain
from stepwell.dialects.keras import ops_reduction as keras
from stepwell.dialects.opset import arithmetic, reduction
from stepwell.dialects.opset.activation import ExpOp
from stepwell.dialects.opset.matrix import MatMulOp
from stepwell.dialects.opset.sort import TopKOp
from stepwell.dialects.rules import RuleSet
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms.basic import axis, chosen, convert, dims, ints, kind, like, rank, reshape, squeeze
from stepwell.lowering.idioms.einsum import summed, with_output
from stepwell.lowering.keras_to_opset.infrastructure import DTYPES
from stepwell.lowering.keras_to_opset.matrix import explicit
from stepwell.lowering.keras_to_opset.ops_elementwise import alike, real

rules = RuleSet()

REDUCTIONS: dict[Any, type[Any]] = {
    keras.AllOp: reduction.ReduceLogicalAndOp,
    keras.AnyOp: reduction.ReduceLogicalOrOp,
    keras.MaxOp: reduction.ReduceMaxOp,
    keras.MeanOp: reduction.ReduceMeanOp,
    keras.MinOp: reduction.ReduceMinOp,
    keras.ProdOp: reduction.ReduceProdOp,
    keras.SumOp: reduction.ReduceSumOp,
}


def axes_of(op: Any, rw: Lowering) -> SSAValue:
    count = rank(op.x)
    given = plain(op.axis)
    return ints(rw, range(count) if given is None else [axis(a, count) for a in given])


@rules.lower(*REDUCTIONS)
def reduce(op: Any, rw: Lowering):
    """One operation; whether all or any hold is asked of booleans, a mean is a fraction."""
    x = op.x
    if isinstance(op, keras.AllOp | keras.AnyOp):
        x = convert(rw, x, "boolean")
    elif isinstance(op, keras.MeanOp):
        x = real(rw, x)
    elif kind(x).name == "boolean":
        x = convert(rw, x, "i32")
    return rw.emit(REDUCTIONS[type(op)], x, axes_of(op, rw), keep_dims=bool(plain(op.keepdims)))


@rules.lower(keras.VarOp, keras.StdOp)
def variance(op: Any, rw: Lowering):
    """The mean of the squares of what is left without the mean."""
    x, axes = real(rw, op.x), axes_of(op, rw)
    apart = rw.emit(arithmetic.SubtractOp, x, rw.emit(reduction.ReduceMeanOp, x, axes, keep_dims=True))
    square = rw.emit(arithmetic.MultiplyOp, apart, apart)
    made = rw.emit(reduction.ReduceMeanOp, square, axes, keep_dims=bool(plain(op.keepdims)))
    return rw.emit(arithmetic.SqrtOp, made) if isinstance(op, keras.StdOp) else made


@rules.lower(keras.LogsumexpOp)
def log_sum_exp(op: keras.LogsumexpOp, rw: Lowering):
    """About the largest element, so that nothing overflows."""
    x, axes, keep = real(rw, op.x), axes_of(op, rw), bool(plain(op.keepdims))
    most = rw.emit(reduction.ReduceMaxOp, x, axes, keep_dims=True)
    powers = rw.emit(ExpOp, rw.emit(arithmetic.SubtractOp, x, most))
    total = rw.emit(arithmetic.LogOp, rw.emit(reduction.ReduceSumOp, powers, axes, keep_dims=keep))
    return rw.emit(arithmetic.AddOp, total, most if keep else rw.emit(reduction.ReduceMaxOp, x, axes, keep_dims=False))


@rules.lower(keras.ArgmaxOp, keras.ArgminOp)
def arg_extreme(op: Any, rw: Lowering):
    """The first place of the largest or smallest element."""
    x, at = op.x, plain(op.axis)
    if at is None:
        x, at = reshape(rw, x, [-1]), 0
    at = axis(at, rank(x))
    mode = "max" if isinstance(op, keras.ArgmaxOp) else "min"
    _, index = rw.emit(TopKOp, x, rw.const(1), axis=at, mode=mode, sort="value", index_element_type="i64", stable=True)
    index = convert(rw, index, chosen(DTYPES, plain(op.dtype), "dtype"))
    return index if plain(op.keepdims) and plain(op.axis) is not None else squeeze(rw, index, [at])


@rules.lower(keras.CumsumOp)
def cumsum(op: keras.CumsumOp, rw: Lowering):
    x, at = op.x, plain(op.axis)
    if at is None:
        x, at = reshape(rw, x, [-1]), 0
    return rw.emit(arithmetic.CumSumOp, x, rw.const(axis(at, rank(x))))


@rules.lower(keras.NormalizeOp)
def normalize(op: keras.NormalizeOp, rw: Lowering):
    """Divided by its length along axes; one below epsilon counts as that."""
    x = real(rw, op.x)
    at = ints(rw, [axis(a, rank(x)) for a in plain(op.axis)])
    order, least = plain(op.order), plain(op.epsilon)
    if order == 2:
        square = rw.emit(reduction.ReduceSumOp, rw.emit(arithmetic.MultiplyOp, x, x), at, keep_dims=True)
        length = rw.emit(arithmetic.SqrtOp, rw.emit(arithmetic.MaximumOp, square, like(rw, least**2, x)))
        return rw.emit(arithmetic.DivideOp, x, length)
    power = rw.emit(arithmetic.PowerOp, rw.emit(arithmetic.AbsOp, x), like(rw, order, x))
    total = rw.emit(reduction.ReduceSumOp, power, at, keep_dims=True)
    length = rw.emit(arithmetic.PowerOp, total, like(rw, 1 / order, x))
    return rw.emit(arithmetic.DivideOp, x, rw.emit(arithmetic.MaximumOp, length, like(rw, least, x)))


@rules.lower(keras.SortOp)
def sort(op: keras.SortOp, rw: Lowering):
    at = axis(plain(op.axis), rank(op.x))
    count = reshape(rw, dims(rw, op.x, [at]), [])
    options = {"axis": at, "mode": "min", "sort": "value", "index_element_type": "i64", "stable": False}
    return rw.emit(TopKOp, op.x, count, **options)[0]


@rules.lower(keras.TopKOp)
def top_k(op: keras.TopKOp, rw: Lowering):
    options = {"axis": rank(op.x) - 1, "mode": "max", "sort": "value", "index_element_type": "i32", "stable": True}
    return rw.emit(TopKOp, op.x, rw.const(plain(op.k)), **options)


@rules.lower(keras.EinsumOp)
def einsum(op: keras.EinsumOp, rw: Lowering):
    """With the letters of an ellipsis; an equation without an arrow sums over letters that occur twice."""
    text = plain(op.subscripts).replace(" ", "")
    return summed(rw, op.operands, explicit(with_output(text), [rank(v) for v in op.operands]))


@rules.lower(keras.MatmulOp)
def matmul(op: keras.MatmulOp, rw: Lowering):
    a, b = alike(rw, op.x1, op.x2)
    options = {"transpose_a": bool(plain(op.transpose_a)), "transpose_b": bool(plain(op.transpose_b))}
    return rw.emit(MatMulOp, a, b, **options)

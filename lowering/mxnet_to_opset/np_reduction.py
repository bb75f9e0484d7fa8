"""The reductions of `mx.np`, whose results may be scalars.

_np_sum, _np_prod, _np_max, _np_min, _npi_mean, _np_any, _np_all -> Reduce…; _npi_std, _npi_var -> the mean of squares;
_npi_argmax -> TopK; _npi_percentile -> TopK of all and Gather; _npi_bincount -> ScatterElementsUpdate
"""

from __future__ import annotations

from typing import Any

import numpy as np
from xdsl.ir import SSAValue

from stepwell.dialects import mxnet
from stepwell.dialects.fields import plain
from stepwell.dialects.opset import reduction as opset
from stepwell.dialects.opset.arithmetic import MaximumOp, RoundOp
from stepwell.dialects.opset.movement import GatherOp
from stepwell.dialects.opset.scatter import ScatterElementsUpdateOp
from stepwell.dialects.opset.shape import ReshapeOp
from stepwell.dialects.rules import RuleSet
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms.basic import (
    axis,
    broadcast,
    concat,
    convert,
    dims,
    ints,
    kind,
    like,
    rank,
    reshape,
    shape,
    squeeze,
    transpose,
    unsqueeze,
)
from stepwell.lowering.idioms.formula import Formula, single
from stepwell.lowering.idioms.ordering import largest
from stepwell.lowering.idioms.reductions import any_reduced, reduced
from stepwell.lowering.mxnet_to_opset import functions
from stepwell.lowering.mxnet_to_opset.reduction import place
from stepwell.lowering.mxnet_to_opset.types import numbered

rules = RuleSet()

REDUCTIONS: dict[Any, type[opset.Reduction]] = {
    mxnet.NpSumOp: opset.ReduceSumOp,
    mxnet.NpProdOp: opset.ReduceProdOp,
    mxnet.NpMaxOp: opset.ReduceMaxOp,
    mxnet.NpMinOp: opset.ReduceMinOp,
    mxnet.NpiMeanOp: opset.ReduceMeanOp,
}
LOGICAL: dict[Any, type[opset.Reduction]] = {
    mxnet.NpAnyOp: opset.ReduceLogicalOrOp,
    mxnet.NpAllOp: opset.ReduceLogicalAndOp,
}


def axes_of(op: Any, count: int) -> list[int]:
    """The axes that are reduced; all where none is named."""
    given = plain(op.axis)
    return list(range(count)) if given is None else sorted({axis(a, count) for a in given})


def typed(rw: Lowering, op: Any) -> SSAValue:
    """The tensor in the type that it is reduced in: sums of booleans are i64, means of whole numbers f32."""
    name = plain(getattr(op, "dtype", None)) or "None"
    of = kind(op.a)
    if name != "None":
        return convert(rw, op.a, numbered(name))
    if isinstance(op, mxnet.NpiMeanOp) and not of.is_float:
        return convert(rw, op.a, "f32")
    counts = isinstance(op, mxnet.NpSumOp | mxnet.NpProdOp) and of.name == "boolean"
    return convert(rw, op.a, "i64") if counts else op.a


@rules.lower(*REDUCTIONS)
def reduce(op: Any, rw: Lowering):
    """The reduction of the same meaning; of a scalar itself."""
    data = typed(rw, op)
    axes = axes_of(op, rank(data))
    return any_reduced(rw, REDUCTIONS[type(op)], data, ints(rw, axes), bool(plain(op.keepdims))) if axes else data


@rules.lower(*LOGICAL)
def logical(op: Any, rw: Lowering):
    data = functions.truth(rw, op.data)
    axes = axes_of(op, rank(data))
    return rw.emit(LOGICAL[type(op)], data, ints(rw, axes), keep_dims=plain(op.keepdims)) if axes else data


@rules.lower(mxnet.NpiVarOp, mxnet.NpiStdOp)
def variance(op: Any, rw: Lowering):
    """The sum of squares of what differs from the mean, over the count less ddof; its root. And the mean."""
    data = single(rw, op.a)
    axes, keep = axes_of(op, rank(op.a)), bool(plain(op.keepdims))
    over = ints(rw, axes)
    mean = Formula(rw, rw.emit(opset.ReduceMeanOp, data.value, over, keep_dims=True))
    gap = data - mean
    total = Formula(rw, rw.emit(opset.ReduceSumOp, (gap * gap).value, over, keep_dims=keep))
    count = rw.emit(opset.ReduceProdOp, dims(rw, op.a, axes), ints(rw, [0]), keep_dims=False)
    found = total / (Formula(rw, count) - plain(op.ddof)).cast(kind(total.value).name)
    if isinstance(op, mxnet.NpiStdOp):
        found = found.sqrt()
    to = numbered(plain(op.dtype), kind(op.a).name)
    return [convert(rw, v.value, to) for v in (found, mean)]


@rules.lower(mxnet.NpiArgmaxOp, mxnet.NpiArgminOp)
def argument(op: Any, rw: Lowering):
    """The place as i64; without an axis that in the flat tensor."""
    mode, keep, count = "max" if isinstance(op, mxnet.NpiArgmaxOp) else "min", plain(op.keepdims), rank(op.data)
    if op.axis is None:
        return reshape(rw, place(rw, reshape(rw, op.data, [-1]), 0, mode), [1] * count if keep else [])
    at = axis(plain(op.axis), count)
    found = place(rw, op.data, at, mode)
    return found if keep else squeeze(rw, found, [at])


@rules.lower(mxnet.NpiAverageOp)
def average(op: mxnet.NpiAverageOp, rw: Lowering):
    """The weighted mean, and the sum of the weights; a vector of weights belongs to the axis."""
    data = Formula(rw, op.a if kind(op.a).is_float else convert(rw, op.a, "f32"))
    axes = axes_of(op, rank(op.a))
    over = ints(rw, axes)
    if op.weights is None:
        count = rw.emit(opset.ReduceProdOp, dims(rw, op.a, axes), ints(rw, [0]), keep_dims=False)
        return [
            rw.emit(opset.ReduceMeanOp, data.value, over, keep_dims=False),
            convert(rw, count, kind(data.value).mlir),
        ]
    weights = convert(rw, op.weights, kind(data.value).mlir)
    if rank(weights) == 1 and rank(op.a) > 1:
        scale = rw.emit(opset.ReduceSumOp, weights, ints(rw, [0]), keep_dims=False)
        weights = reshape(rw, weights, [-1 if i == axes[0] else 1 for i in range(rank(op.a))])
    else:
        scale = rw.emit(opset.ReduceSumOp, weights, over, keep_dims=False)
    total = rw.emit(opset.ReduceSumOp, (data * Formula(rw, weights)).value, over, keep_dims=False)
    return [(Formula(rw, total) / Formula(rw, scale)).value, scale]


def ranked(rw: Lowering, op: mxnet.NpiPercentileOp) -> tuple[SSAValue, list[int]]:
    """The elements that are reduced, in their order along a last axis, and the axes that they were of."""
    count = rank(op.a)
    axes = axes_of(op, count)
    rest = [i for i in range(count) if i not in axes]
    data = op.a if kind(op.a).is_float else convert(rw, op.a, "f32")
    data = transpose(rw, data, [*rest, *axes])
    sizes = [*([dims(rw, op.a, rest)] if rest else []), ints(rw, [-1])]
    data = rw.emit(ReshapeOp, data, concat(rw, sizes), special_zero=False)
    last = len(rest)
    return largest(rw, data, reshape(rw, dims(rw, data, [last]), []), last, "min", "i64")[0], axes


@rules.lower(mxnet.NpiPercentileOp)
def percentile(op: mxnet.NpiPercentileOp, rw: Lowering):
    """Elements at q (n - 1) / 100 of the order, or between the two beside it; several q make a first axis."""
    data, axes = ranked(rw, op)
    q = rw.const(np.asarray(plain(op.q_scalar)), "f32") if op.q is None else convert(rw, op.q, "f32")
    last = Formula(rw, reshape(rw, dims(rw, data, [rank(data) - 1]), [])).cast("f32") - 1.0
    at = Formula(rw, q) * last / 100.0
    low = at.floor()
    high = (low + 1.0).least(last)
    high = high.where(at > low, otherwise=low)

    def taken(where: Formula) -> Formula:
        found = rw.emit(GatherOp, data, where.cast("i64").value, rw.const(-1), batch_dims=0)
        if rank(q):
            found = transpose(rw, found, [rank(found) - 1, *range(rank(found) - 1)])
        return Formula(rw, found)

    how = plain(op.interpolation)
    part = at - low
    if rank(q):
        part = Formula(rw, reshape(rw, part.value, [-1] + [1] * (rank(data) - 1)))
    part = part.cast(kind(data).name)
    match how:
        case "lower":
            made = taken(low)
        case "higher":
            made = taken(high)
        case "nearest":
            made = taken(at.made(RoundOp, mode="half_to_even"))
        case "midpoint":
            made = (taken(low) + taken(high)) * 0.5
        case _:
            first = taken(low)
            made = first + (taken(high) - first) * part
    if plain(op.keepdims):
        return unsqueeze(rw, made.value, [a + rank(q) for a in axes])
    return made.value


@rules.lower(mxnet.NpiBincountOp)
def bincount(op: mxnet.NpiBincountOp, rw: Lowering):
    """How often each number is there, or the sum of the weights of those."""
    index = convert(rw, op.data, "i64")
    most = Formula(rw, reduced(rw, opset.ReduceMaxOp, index, ints(rw, [0]), True)) + 1
    size = rw.emit(MaximumOp, most.value, ints(rw, [plain(op.minlength)]))
    given = op.weights or broadcast(rw, like(rw, 1, op.data), shape(rw, index))
    zeros = broadcast(rw, like(rw, 0, given), size)
    return rw.emit(ScatterElementsUpdateOp, zeros, index, given, rw.const(0), reduction="sum")


__all__ = ["rules"]

"""MXNet's reductions.

sum, mean, prod, max, min -> Reduce…; nansum, nanprod -> of numbers only; norm -> ReduceL1, ReduceL2; argmax, argmin,
argmax_channel -> TopK, whose places have the type of the data. MXNet had no tensors of rank 0: over all axes it is [1]
"""

from __future__ import annotations

from typing import Any

from xdsl.ir import SSAValue

from stepwell.dialects import mxnet
from stepwell.dialects.errors import NoMatch
from stepwell.dialects.fields import plain
from stepwell.dialects.opset import reduction as opset
from stepwell.dialects.opset.comparison import IsNaNOp
from stepwell.dialects.opset.condition import SelectOp
from stepwell.dialects.opset.sort import TopKOp
from stepwell.dialects.rules import RuleSet
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms.basic import axis, concat, convert, ints, kind, like, rank, reshape, squeeze
from stepwell.lowering.idioms.formula import single
from stepwell.lowering.idioms.reductions import reduced
from stepwell.lowering.mxnet_to_opset.types import numbered

rules = RuleSet()

REDUCTIONS: dict[Any, type[opset.Reduction]] = {
    mxnet.SumOp: opset.ReduceSumOp,
    mxnet.MeanOp: opset.ReduceMeanOp,
    mxnet.ProdOp: opset.ReduceProdOp,
    mxnet.MaxOp: opset.ReduceMaxOp,
    mxnet.MinOp: opset.ReduceMinOp,
    mxnet.NansumOp: opset.ReduceSumOp,
    mxnet.NanprodOp: opset.ReduceProdOp,
}
NEUTRAL = {mxnet.NansumOp: 0, mxnet.NanprodOp: 1}
"""What stands for NaN."""


def axes_of(op: Any, known: int) -> list[int]:
    """The axes that are reduced: all where none is named, the others with `exclude`."""
    given = plain(op.axis)
    places = sorted({axis(a, known) for a in given or ()})
    if plain(getattr(op, "exclude", None)):
        return [a for a in range(known) if a not in places] if given is not None else []
    return places or list(range(known))


def kept(rw: Lowering, value: SSAValue, *, over: int, known: int, keep: bool) -> SSAValue:
    """[1] where every axis was reduced and none was kept."""
    return reshape(rw, value, [1]) if over == known and not keep else value


@rules.lower(*REDUCTIONS)
def reduce(op, rw: Lowering):
    """The reduction of the same meaning; NaN are left out where the operator says so."""
    data, known, keep = op.data, rank(op.data), plain(op.keepdims)
    if type(op) in NEUTRAL and kind(data).is_float:
        data = rw.emit(SelectOp, rw.emit(IsNaNOp, data), like(rw, NEUTRAL[type(op)], data), data)
    axes = axes_of(op, known)
    if not axes:
        return data
    made = reduced(rw, REDUCTIONS[type(op)], data, ints(rw, axes), keep)
    return kept(rw, made, over=len(axes), known=known, keep=keep)


@rules.lower(mxnet.NormOp)
def norm(op: mxnet.NormOp, rw: Lowering):
    """The sum of sizes, or the root of the sum of squares."""
    order, known, keep = plain(op.ord), rank(op.data), plain(op.keepdims)
    if order not in (1, 2):
        raise NoMatch(f"norm of order {order}; MXNet has the orders 1 and 2")
    axes = axes_of(op, known)
    data = op.data if kind(op.data).is_float else convert(rw, op.data, "f32")
    made = rw.emit(opset.ReduceL1Op if order == 1 else opset.ReduceL2Op, data, ints(rw, axes), keep_dims=keep)
    made = convert(rw, made, numbered(plain(op.out_dtype) or "None", kind(op.data).name))
    return kept(rw, made, over=len(axes), known=known, keep=keep)


def place(rw: Lowering, data: SSAValue, at: int, mode: str) -> SSAValue:
    """The place of the first largest or smallest element along an axis, which stays as one; in i64."""
    if kind(data).name == "boolean":
        data = convert(rw, data, "i32")
    one = rw.const(1)
    return rw.emit(TopKOp, data, one, axis=at, mode=mode, sort="value", index_element_type="i64", stable=True)[1]


@rules.lower(mxnet.ArgmaxOp, mxnet.ArgminOp)
def argument(op, rw: Lowering):
    """The place in the type of the data; without an axis that in the flat tensor."""
    mode = "max" if isinstance(op, mxnet.ArgmaxOp) else "min"
    known, keep = rank(op.data), plain(op.keepdims)
    if op.axis is None:
        found = place(rw, reshape(rw, op.data, [-1]), 0, mode)
        return reshape(rw, convert(rw, found, kind(op.data).mlir), [1] * known if keep else [1])
    at = axis(plain(op.axis), known)
    found = convert(rw, place(rw, op.data, at, mode), kind(op.data).mlir)
    return found if keep or known == 1 else squeeze(rw, found, [at])


@rules.lower(mxnet.ArgmaxChannelOp)
def argmax_channel(op: mxnet.ArgmaxChannelOp, rw: Lowering):
    """Along the last axis, in the type of the data."""
    last = rank(op.data) - 1
    return squeeze(rw, convert(rw, place(rw, op.data, last, "max"), kind(op.data).mlir), [last])


@rules.lower(mxnet.AllFiniteOp, mxnet.MultiAllFiniteOp)
def all_finite(op, rw: Lowering):
    """Whether all numbers of all tensors are finite, as 1 or 0 in f32."""
    found = []
    for value in op.operands:
        flat = single(rw, reshape(rw, value, [-1]))
        near = (flat.abs() < float("inf")).value
        found.append(rw.emit(opset.ReduceLogicalAndOp, near, ints(rw, [0]), keep_dims=True))
    if not found:
        raise NoMatch("multi_all_finite of no tensors; at least one is needed")
    every = rw.emit(opset.ReduceLogicalAndOp, concat(rw, found), ints(rw, [0]), keep_dims=True)
    return convert(rw, every, "f32")


@rules.lower(mxnet.MultiSumSqOp)
def multi_sum_sq(op: mxnet.MultiSumSqOp, rw: Lowering):
    """The sum of squares of each tensor, in f32."""
    parts = []
    for value in op.data:
        flat = single(rw, reshape(rw, value, [-1]))
        parts.append(rw.emit(opset.ReduceSumOp, (flat * flat).value, ints(rw, [0]), keep_dims=True))
    if not parts:
        raise NoMatch("multi_sum_sq of no tensors; at least one is needed")
    return convert(rw, concat(rw, parts), "f32")


__all__ = ["axes_of", "kept", "place", "rules"]

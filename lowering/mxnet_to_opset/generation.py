"""MXNet's operators that make tensors.

_zeros, _ones, _full, _eye, _arange, _linspace -> Constant; zeros_like, ones_like -> Broadcast;
_contrib_arange_like -> Range, times the step; _contrib_index_array -> Ranges, broadcast and
joined; _histogram -> comparisons, summed
"""

from __future__ import annotations

from math import ceil

import numpy as np
from xdsl.ir import SSAValue

from stepwell.dialects import mxnet
from stepwell.dialects.errors import NoMatch
from stepwell.dialects.fields import plain
from stepwell.dialects.opset.arithmetic import AddOp, DivideOp, MultiplyOp
from stepwell.dialects.opset.generation import RangeOp
from stepwell.dialects.opset.reduction import ReduceProdOp, ReduceSumOp
from stepwell.dialects.opset.shape import ReshapeOp
from stepwell.dialects.rules import RuleSet
from stepwell.dialects.types import ALL_TYPES
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
    slice_axis,
)
from stepwell.lowering.idioms.formula import Formula, single
from stepwell.lowering.mxnet_to_opset.types import numbered

rules = RuleSet()

END = (1 << 31) - 1
MOST = 1 << 24
"""Elements of a range or matrix that are made here; larger ones are no numbers of a network."""


def filled(rw: Lowering, sizes: tuple[int, ...], number: float, dtype: str) -> SSAValue:
    """A tensor of one number. Sizes that are left open are 1, which broadcasts to what the tensor meets."""
    of = ALL_TYPES[numbered(dtype)]
    value = rw.const(np.asarray(number).astype(of.dtype), of.name)
    return broadcast(rw, value, ints(rw, [1 if size <= 0 else size for size in sizes])) if sizes else value


@rules.lower(mxnet.ZerosOp)
def zeros(op: mxnet.ZerosOp, rw: Lowering):
    return filled(rw, plain(op.shape), 0, plain(op.dtype))


@rules.lower(mxnet.OnesOp)
def ones(op: mxnet.OnesOp, rw: Lowering):
    return filled(rw, plain(op.shape), 1, plain(op.dtype))


@rules.lower(mxnet.FullOp)
def full(op: mxnet.FullOp, rw: Lowering):
    return filled(rw, plain(op.shape) or (), plain(op.value), plain(op.dtype))


@rules.lower(mxnet.ZerosLikeOp, mxnet.OnesLikeOp)
def like_(op, rw: Lowering):
    return broadcast(rw, like(rw, int(isinstance(op, mxnet.OnesLikeOp)), op.data), shape(rw, op.data))


@rules.lower(mxnet.EyeOp)
def eye(op: mxnet.EyeOp, rw: Lowering):
    """Ones on a diagonal of N rows and M columns, as many as rows where that is 0."""
    rows, columns = plain(op.N), plain(op.M)
    columns = columns or rows
    if rows < 0 or columns < 0 or rows * columns > MOST:
        raise NoMatch(f"_eye of {rows} rows and {columns} columns; that is no matrix of a network")
    return rw.const(np.eye(rows, columns, plain(op.k)), numbered(plain(op.dtype)))


def span(start: float, stop: float | None, step: float, repeat: int, dtype: str, rw: Lowering) -> SSAValue:
    """Each number of a range so often, in f64 and then in the type."""
    if stop is None:
        raise NoMatch("_arange whose end follows from what takes it; give its stop")
    count = ceil((stop - start) / step) if step else 0
    if count < 1 or repeat < 1 or count * repeat > MOST:
        raise NoMatch(f"_arange from {start} to {stop} by {step}, each {repeat} times; that is no range of a network")
    of = ALL_TYPES[numbered(dtype)]
    # In the type itself, as MXNet computes it: start + i * step.
    numbers = np.arange(count).astype(of.dtype) * np.asarray(step).astype(of.dtype) + np.asarray(start).astype(of.dtype)
    return rw.const(np.repeat(numbers, repeat).astype(of.dtype), of.name)


@rules.lower(mxnet.ArangeOp)
def arange(op: mxnet.ArangeOp, rw: Lowering):
    """A range of one number alone begins at 0."""
    start, stop = plain(op.start), plain(op.stop)
    if stop is None and not plain(op.infer_range):
        start, stop = 0.0, start
    return span(start, stop, plain(op.step), plain(op.repeat), plain(op.dtype), rw)


@rules.lower(mxnet.LinspaceOp)
def linspace(op: mxnet.LinspaceOp, rw: Lowering):
    """`num` numbers from start to stop, which is the last one where it is meant to be."""
    count, stop = plain(op.num), plain(op.stop)
    if stop is None or not 0 <= count <= MOST:
        raise NoMatch(f"_linspace of {count} numbers to {stop}; that is none of a network")
    numbers = np.linspace(plain(op.start), stop, count, endpoint=plain(op.endpoint))
    return rw.const(numbers, numbered(plain(op.dtype)))


@rules.lower(mxnet.ContribArangeLikeOp)
def arange_like(op: mxnet.ContribArangeLikeOp, rw: Lowering):
    """As many numbers as the axis has, or in the shape of the whole tensor."""
    data, of = op.data, kind(op.data).mlir
    sizes = dims(rw, data, [axis(plain(op.axis), rank(data))]) if op.axis is not None else shape(rw, data)
    count = rw.emit(ReduceProdOp, sizes, ints(rw, [0]), keep_dims=False) if op.axis is None else reshape(rw, sizes, [])
    steps = rw.emit(RangeOp, rw.const(0), count, rw.const(1), output_type="i64")
    if plain(op.repeat) > 1:
        steps = rw.emit(DivideOp, steps, rw.const(plain(op.repeat)))
    steps = convert(rw, steps, of)
    made = steps if plain(op.step) == 1 else rw.emit(MultiplyOp, steps, like(rw, plain(op.step), steps))
    made = made if plain(op.start) == 0 else rw.emit(AddOp, made, like(rw, plain(op.start), made))
    return made if op.axis is not None else rw.emit(ReshapeOp, made, sizes, special_zero=False)


@rules.lower(mxnet.ContribIndexArrayOp)
def index_array(op: mxnet.ContribIndexArrayOp, rw: Lowering):
    """For each element its place along the axes, as a last dimension; in i64."""
    known = rank(op.data)
    given = plain(op.axes)
    axes = list(range(known)) if given is None else [axis(a, known) for a in given]
    target = concat(rw, [shape(rw, op.data), ints(rw, [1])])
    parts = []
    for at in axes:
        count = reshape(rw, dims(rw, op.data, [at]), [])
        places = rw.emit(RangeOp, rw.const(0), count, rw.const(1), output_type="i64")
        row = reshape(rw, places, [-1 if i == at else 1 for i in range(known + 1)])
        parts.append(broadcast(rw, row, target))
    return concat(rw, parts, known)


@rules.lower(mxnet.HistogramOp)
def histogram(op: mxnet.HistogramOp, rw: Lowering):
    """How many elements lie between neighbouring edges, the last one included, and the edges."""
    data = single(rw, reshape(rw, op.data, [-1, 1]))
    if op.bins is not None:
        edges = convert(rw, op.bins, kind(data.value).mlir)
    else:
        span_ = [float(v) for v in plain(op.range).strip("()[]").split(",")] if plain(op.range) != "None" else []
        count = plain(op.bin_cnt)
        if count is None or not 0 < count <= MOST or len(span_) != 2:
            raise NoMatch("_histogram without bins, or bin_cnt and range; they say what the edges are")
        steps = np.arange(count + 1, dtype=np.float32)
        low, high = np.float32(span_[0]), np.float32(span_[1])
        edges = like(rw, low + steps * ((high - low) / np.float32(count)), data.value)
    lower, upper = (Formula(rw, slice_axis(rw, edges, 0, *ends)) for ends in ((0, -1), (1, END)))
    last = Formula(rw, slice_axis(rw, edges, 0, -1, END))
    inside = (data >= lower) & ((data < upper) | (upper.equals(last) & data.equals(last)))
    counts = rw.emit(ReduceSumOp, convert(rw, inside.value, "i64"), ints(rw, [0]), keep_dims=False)
    return [counts, convert(rw, edges, kind(op.data).mlir)]


__all__ = ["filled", "rules", "span"]

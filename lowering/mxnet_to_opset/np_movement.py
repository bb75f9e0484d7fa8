"""The operators of `mx.np` that move elements; tensors may have rank 0 and sizes of 0.

_np_transpose, _np_moveaxis -> Transpose; _np_roll -> Roll; _npi_concatenate, _npi_stack, … -> Concat; _npi_pad -> Pad;
_np_diag*, _npi_tril, _npi_flip, _npi_rot90 -> gathers and masks
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from xdsl.ir import SSAValue

from stepwell.dialects import mxnet
from stepwell.dialects.errors import NoMatch
from stepwell.dialects.fields import plain
from stepwell.dialects.mxnet.base import or_none
from stepwell.dialects.opset.movement import PadOp, RollOp
from stepwell.dialects.opset.reduction import ReduceMaxOp, ReduceMinOp, ReduceSumOp
from stepwell.dialects.opset.shape import ReshapeOp
from stepwell.dialects.rules import RuleSet
from stepwell.dialects.types import shape_of
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms.basic import (
    axis,
    broadcast,
    concat,
    dims,
    ints,
    like,
    rank,
    reshape,
    shape,
    squeeze,
    transpose,
    unsqueeze,
)
from stepwell.lowering.idioms.diagonals import Band, counted, parts, put, size
from stepwell.lowering.idioms.formula import Formula
from stepwell.lowering.idioms.iteration import turned
from stepwell.lowering.mxnet_to_opset.np_arithmetic import promoted
from stepwell.lowering.mxnet_to_opset.slicing import split_along

rules = RuleSet()


@rules.lower(mxnet.NpTransposeOp)
def np_transpose(op: mxnet.NpTransposeOp, rw: Lowering):
    """Without axes all are reversed."""
    count = rank(op.a)
    axes = [axis(a, count) for a in plain(op.axes) or range(count - 1, -1, -1)]
    return transpose(rw, op.a, axes)


@rules.lower(mxnet.NpMoveaxisOp)
def moveaxis(op: mxnet.NpMoveaxisOp, rw: Lowering):
    count = rank(op.a)
    source, target = ([axis(a, count) for a in plain(v)] for v in (op.source, op.destination))
    order = [a for a in range(count) if a not in source]
    for to, at in sorted(zip(target, source, strict=True)):
        order.insert(to, at)
    return transpose(rw, op.a, order)


@rules.lower(mxnet.NpSqueezeOp)
def np_squeeze(op: mxnet.NpSqueezeOp, rw: Lowering):
    """Without an axis all that are 1."""
    if op.axis is None:
        sizes = shape_of(op.a) or ()
        if any(not isinstance(s, int) for s in sizes):
            raise NoMatch("which sizes are 1 is not known, and no axis is named; give the shape with --input")
        return squeeze(rw, op.a, [at for at, s in enumerate(sizes) if s == 1])
    return squeeze(rw, op.a, [axis(a, rank(op.a)) for a in plain(op.axis)])


@rules.lower(mxnet.NpRollOp)
def roll(op: mxnet.NpRollOp, rw: Lowering):
    """Without an axis that of the flat tensor."""
    by = plain(op.shift) or (0,)
    if op.axis is None:
        flat = rw.emit(RollOp, reshape(rw, op.data, [-1]), ints(rw, [sum(by)]), ints(rw, [0]))
        return rw.emit(ReshapeOp, flat, shape(rw, op.data), special_zero=False)
    axes = [axis(a, rank(op.data)) for a in plain(op.axis)]
    by = by * len(axes) if len(by) == 1 else by
    return rw.emit(RollOp, op.data, ints(rw, by), ints(rw, axes))


@rules.lower(mxnet.NpiFlipOp)
def flip(op: mxnet.NpiFlipOp, rw: Lowering):
    data = op.data
    for at in plain(op.axis):
        data = turned(rw, data, axis(at, rank(data)))
    return data


@rules.lower(mxnet.NpiRot90Op)
def rot90(op: mxnet.NpiRot90Op, rw: Lowering):
    """Quarter turns in the plane of two axes: transposed and turned."""
    count, data = rank(op.data), op.data
    first, second = (axis(a, count) for a in plain(op.axes) or (0, 1))
    order = list(range(count))
    order[first], order[second] = second, first
    match plain(op.k) % 4:
        case 0:
            return data
        case 1:
            return transpose(rw, turned(rw, data, second), order)
        case 2:
            return turned(rw, turned(rw, data, first), second)
        case _:
            return turned(rw, transpose(rw, data, order), second)


@rules.lower(mxnet.NpiBroadcastToOp)
def broadcast_to(op: mxnet.NpiBroadcastToOp, rw: Lowering):
    """-2 is the size that the dimension has."""
    wanted, count = plain(op.shape), rank(op.array)
    before = len(wanted) - count
    sizes = [dims(rw, op.array, [at - before]) if n == -2 else ints(rw, [n]) for at, n in enumerate(wanted)]
    return broadcast(rw, op.array, concat(rw, sizes)) if wanted else op.array


def stacked(rw: Lowering, values: Sequence[SSAValue], at: int) -> SSAValue:
    """Along an axis, in the type that all have together."""
    return concat(rw, promoted(rw, *values), at)


@rules.lower(mxnet.NpiConcatenateOp)
def concatenate(op: mxnet.NpiConcatenateOp, rw: Lowering):
    """Without an axis those of the flat tensors."""
    given = or_none(op.axis)
    if given is None:
        return stacked(rw, [reshape(rw, v, [-1]) for v in op.data], 0)
    return stacked(rw, list(op.data), axis(given, rank(op.data[0])))


@rules.lower(mxnet.NpiStackOp)
def stack(op: mxnet.NpiStackOp, rw: Lowering):
    at = axis(plain(op.axis), rank(op.data[0]) + 1)
    return stacked(rw, [unsqueeze(rw, v, [at]) for v in op.data], at)


def at_least(rw: Lowering, value: SSAValue, count: int) -> SSAValue:
    """As numpy's atleast_1d, 2d and 3d: new axes are in front, the third is behind."""
    known = rank(value)
    if known == 0:
        return reshape(rw, value, [1] * count)
    if count == 3:
        return unsqueeze(rw, value, [0, 2]) if known == 1 else unsqueeze(rw, value, [2]) if known == 2 else value
    return unsqueeze(rw, value, [0]) if known < count else value


@rules.lower(mxnet.NpAtleast1dOp, mxnet.NpAtleast2dOp, mxnet.NpAtleast3dOp)
def at_least_(op: Any, rw: Lowering):
    count = {mxnet.NpAtleast1dOp: 1, mxnet.NpAtleast2dOp: 2, mxnet.NpAtleast3dOp: 3}[type(op)]
    return [at_least(rw, v, count) for v in op.arys]


@rules.lower(mxnet.NpiVstackOp, mxnet.NpiHstackOp, mxnet.NpiDstackOp)
def stacks(op: Any, rw: Lowering):
    """Vectors are rows of vstack, and behind each other in hstack; dstack makes the third axis."""
    count, at = {mxnet.NpiVstackOp: (2, 0), mxnet.NpiHstackOp: (1, 1), mxnet.NpiDstackOp: (3, 2)}[type(op)]
    given = [at_least(rw, v, count) for v in op.data]
    return stacked(rw, given, 0 if rank(given[0]) == 1 else at)


@rules.lower(mxnet.NpiColumnStackOp)
def column_stack(op: mxnet.NpiColumnStackOp, rw: Lowering):
    """Vectors are columns."""
    given = [v if rank(v) > 1 else reshape(rw, v, [-1, 1]) for v in op.data]
    return stacked(rw, given, 1)


@rules.lower(mxnet.NpiHsplitOp, mxnet.NpiDsplitOp)
def split(op: Any, rw: Lowering):
    """hsplit: along the second axis, of vectors along the only one; dsplit: along the third."""
    at = 2 if isinstance(op, mxnet.NpiDsplitOp) else min(1, rank(op.data) - 1)
    return split_along(rw, op, at)


MODES = {"constant": "constant", "edge": "edge", "reflect": "reflect", "symmetric": "symmetric"}
EXTREMES = {"maximum": ReduceMaxOp, "minimum": ReduceMinOp}


@rules.lower(mxnet.NpiPadOp)
def pad(op: mxnet.NpiPadOp, rw: Lowering):
    """maximum and minimum: those of each line, one axis after the other."""
    data, widths, mode = op.data, list(plain(op.pad_width)), plain(op.mode)
    if len(widths) == 1:
        widths *= rank(data)
    if len(widths) != rank(data) or any(len(w) not in (1, 2) for w in widths):
        raise NoMatch(f"pad_width {widths} of a tensor of rank {rank(data)}; each axis needs two widths")
    if mode not in EXTREMES:
        value = [like(rw, plain(op.constant_value), data)] if mode == "constant" else []
        begin, end = ints(rw, [w[0] for w in widths]), ints(rw, [w[-1] for w in widths])
        return rw.emit(PadOp, data, begin, end, *value, pad_mode=MODES[mode])
    for at, width in enumerate(widths):
        edge = rw.emit(EXTREMES[mode], data, ints(rw, [at]), keep_dims=True)
        sides = []
        for count in (width[0], width[-1]):
            sizes = [ints(rw, [count]) if i == at else dims(rw, data, [i]) for i in range(rank(data))]
            sides.append(broadcast(rw, edge, concat(rw, sizes)) if count else None)
        given = [v for v in (sides[0], data, sides[1]) if v is not None]
        data = concat(rw, given, at)
    return data


def band(k: int) -> Band:
    return Band.of([k], "LEFT_LEFT", rows=False)


def on_diagonal(rw: Lowering, vector: SSAValue, k: int) -> SSAValue:
    """A matrix with a vector on a diagonal."""
    room = size(rw, vector, 0) + abs(k)
    return put(rw, vector, band(k), room, room, like(rw, 0, vector))


def diagonal_of(rw: Lowering, op: Any, first: int, second: int, offset: int) -> SSAValue:
    """A diagonal of the matrices of two axes, which becomes the last axis."""
    count = rank(op.data)
    first, second = axis(first, count), axis(second, count)
    if first == second:
        raise NoMatch(f"a diagonal of the axes {first} and {second}, which are one")
    rest = [at for at in range(count) if at not in (first, second)]
    return parts(rw, transpose(rw, op.data, [*rest, first, second]), band(offset), like(rw, 0, op.data))


@rules.lower(mxnet.NpDiagOp)
def diag(op: mxnet.NpDiagOp, rw: Lowering):
    """Of a vector the matrix, of a matrix the diagonal."""
    if rank(op.data) == 1:
        return on_diagonal(rw, op.data, plain(op.k))
    return diagonal_of(rw, op, 0, 1, plain(op.k))


@rules.lower(mxnet.NpDiagflatOp)
def diagflat(op: mxnet.NpDiagflatOp, rw: Lowering):
    return on_diagonal(rw, reshape(rw, op.data, [-1]), plain(op.k))


@rules.lower(mxnet.NpDiagonalOp)
def diagonal(op: mxnet.NpDiagonalOp, rw: Lowering):
    return diagonal_of(rw, op, plain(op.axis1), plain(op.axis2), plain(op.offset))


@rules.lower(mxnet.NpTraceOp)
def trace(op: mxnet.NpTraceOp, rw: Lowering):
    """The sum of a diagonal."""
    found = diagonal_of(rw, op, plain(op.axis1), plain(op.axis2), plain(op.offset))
    return rw.emit(ReduceSumOp, found, ints(rw, [-1]), keep_dims=False)


@rules.lower(mxnet.NpiTrilOp)
def tril(op: mxnet.NpiTrilOp, rw: Lowering):
    """Zeros above a diagonal; of a vector a matrix of it in every row."""
    data = op.data
    count = rank(data)
    if count == 1:
        data = broadcast(rw, data, concat(rw, [dims(rw, data, [0])] * 2))
        count = 2
    column, row = counted(rw, size(rw, data, count - 1), 1), counted(rw, size(rw, data, count - 2), 0)
    return Formula(rw, data).where(column - row <= plain(op.k), otherwise=0).value


__all__ = ["rules"]

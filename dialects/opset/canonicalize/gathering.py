"""Elements that are gathered.

Gather(Gather(x, i), j) -> Gather(x, i[j])
Gather of everything in order -> x or Reshape(x); of the only element -> x or Squeeze(x)
Gather(Unsqueeze(x, a), 0, a) -> x
GatherND of everything in order -> Reshape(x)
Unsqueeze(Gather(x, i, a), a) -> Gather(x, [i], a), and Squeeze(Gather(x, [i], a), a) -> Gather(x, i, a)
Gather(Concat(a, b, …), i) -> Gather(b, j), where all the elements are in one operand
Concat(Gather(x, [i]), Gather(x, [j])) -> Gather(x, [i, j])
"""

from __future__ import annotations

from math import prod

import numpy as np
from xdsl.ir import SSAValue

from stepwell.dialects.errors import NoMatch
from stepwell.dialects.fields import plain
from stepwell.dialects.opset.canonicalize.sizes import same_source
from stepwell.dialects.opset.canonicalize.slicing import size_at
from stepwell.dialects.opset.gather import Gather7Op, GatherND5Op, GatherNDOp, GatherOp
from stepwell.dialects.opset.matching import (
    alike,
    constant_of,
    ints,
    literal,
    made_by,
    numbers,
    payload_of,
    same_type,
    single,
)
from stepwell.dialects.opset.movement import ConcatOp
from stepwell.dialects.opset.shape import ReshapeOp, Squeeze1Op, SqueezeOp, UnsqueezeOp
from stepwell.dialects.opset.values import constant
from stepwell.dialects.rules import Rewriter, RuleSet
from stepwell.dialects.types import rank_of, shape_of, static_shape

rules = RuleSet()

MOST = 1 << 16
"""Numbers of indices that are looked at."""


def _plain(op: Gather7Op | GatherOp) -> tuple[int, np.ndarray]:
    """(axis, indices) of a Gather without batch dimensions; the indices are known."""
    rank, found = rank_of(op.operands[0]), constant(op.operands[1])
    if rank is None or found is None or plain(op.batch_dims):
        raise NoMatch("what it takes is not known")
    return ints(op.operands[2])[0] % rank, found


def _again(op: Gather7Op | GatherOp, rw: Rewriter, data: SSAValue, index: np.ndarray) -> SSAValue:
    chosen = constant_of(rw, literal(index, op.operands[1]))
    return rw.emit(type(op), data, chosen, op.operands[2], batch_dims=0)


@rules.rewrite(Gather7Op, GatherOp)
def gather_gather(op: Gather7Op | GatherOp, rw: Rewriter):
    """Gather(Gather(x, i), j) -> Gather(x, i[j]), along one axis"""
    inner = single(op.operands[0], Gather7Op, GatherOp)
    (axis, outer), (first, known) = _plain(op), _plain(inner)
    if axis != first or known.ndim != 1 or known.size == 0:
        raise NoMatch("they take elements along different axes")
    size = known.size
    if outer.size == 0 or outer.min() < -size or outer.max() >= size:
        raise NoMatch("an index is out of range")
    rw.absorb(inner)
    return _again(inner, rw, inner.operands[0], known[outer])


@rules.rewrite(Gather7Op, GatherOp, benefit=2)
def gather_everything(op: Gather7Op | GatherOp, rw: Rewriter):
    """Gather(x, [0, 1, … n - 1]) of n elements -> x or Reshape(x); of the only element by number -> Squeeze(x)"""
    axis, index = _plain(op)
    data, size = op.operands[0], size_at(op.operands[0], axis)
    if not np.array_equal(np.where(index < 0, index + size, index).reshape(-1), np.arange(size)):
        raise NoMatch("it is not everything in order")
    if index.ndim == 1:
        same_type(data, op.results[0])
        return data
    if index.ndim:
        shape = static_shape(op.results[0])
        if shape is None:
            raise NoMatch("the shape is not known")
        return rw.emit(ReshapeOp, data, numbers(rw, shape), special_zero=False)
    return rw.emit(Squeeze1Op, data, numbers(rw, [axis]))


@rules.rewrite(Gather7Op, GatherOp, benefit=3)
def gather_unsqueezed(op: Gather7Op | GatherOp, rw: Rewriter):
    """Gather(Unsqueeze(x, a), 0, a) -> x"""
    inner = op.operands[0].owner
    if not isinstance(inner, UnsqueezeOp):
        raise NoMatch("its data has no new axis")
    axis, index = _plain(op)
    if index.ndim or [a % (rank_of(op.operands[0]) or 1) for a in ints(inner.operands[1])] != [axis]:
        raise NoMatch("it does not take the new axis away")
    same_type(inner.operands[0], op.results[0])
    return inner.operands[0]


@rules.rewrite(GatherND5Op, GatherNDOp)
def gather_nd_everything(op: GatherND5Op | GatherNDOp, rw: Rewriter):
    """GatherND(x, all the indices of the first axes in order) -> Reshape(x): x[rows, columns] of counted ones"""
    data, places = static_shape(op.operands[0]), static_shape(op.operands[1])
    if data is None or not places or plain(op.batch_dims) or prod(places) > MOST:
        raise NoMatch("what it takes is not known, or much")
    axes, count = places[-1], prod(places[:-1])
    if not 0 < axes <= len(data) or not count or count != prod(data[:axes]):
        raise NoMatch("it does not take everything")
    index = payload_of(op.operands[1]).array().reshape(count, axes)
    if not (index == np.indices(data[:axes]).reshape(axes, count).T).all():
        raise NoMatch("it does not take everything in order")
    return rw.emit(ReshapeOp, op.operands[0], numbers(rw, (*places[:-1], *data[axes:])), special_zero=False)


@rules.rewrite(Squeeze1Op, SqueezeOp, UnsqueezeOp, ReshapeOp, benefit=2)
def gathered_axis(op: Squeeze1Op | SqueezeOp | UnsqueezeOp | ReshapeOp, rw: Rewriter):
    """Unsqueeze(Gather(x, i, a), a) -> Gather(x, [i], a); Squeeze(Gather(x, [i], a), a) -> Gather(x, i, a)"""
    inner = made_by(op.operands[0], Gather7Op, GatherOp)
    alike(op)
    axis, index = _plain(inner)
    before, after = shape_of(op.operands[0]), shape_of(op.results[0])
    if before is None or after is None or index.size != 1 or index.ndim > 1:
        raise NoMatch("it is not one element")
    new = index.ndim == 0
    longer = after if new else before
    if isinstance(op, ReshapeOp):
        if static_shape(op.results[0]) != ((*before[:axis], 1, *before[axis:]) if new else _without(before, axis)):
            raise NoMatch("it does more than make an axis, or take it away")
    elif isinstance(op, UnsqueezeOp) != new or len(op.operands) < 2:
        raise NoMatch("it does something else with the axis")
    elif [a % len(longer) for a in ints(op.operands[1])] != [axis]:
        raise NoMatch("it is another axis")
    rw.absorb(inner)
    return _again(inner, rw, inner.operands[0], index.reshape(1 if new else ()))


def _without(shape: tuple, axis: int) -> tuple:
    return (*shape[:axis], *shape[axis + 1 :])


@rules.rewrite(Gather7Op, GatherOp)
def gather_of_part(op: Gather7Op | GatherOp, rw: Rewriter):
    """Gather(Concat(a, b, …), i) -> Gather(b, j), where all the elements are in one operand"""
    joined = single(op.operands[0], ConcatOp)
    axis, index = _plain(op)
    if plain(joined.axis) % (rank_of(op.operands[0]) or 1) != axis or index.size == 0:
        raise NoMatch("the axes differ")
    sizes = [size_at(v, axis) for v in joined.operands]
    index = np.where(index < 0, index + sum(sizes), index)
    at = 0
    for value, size in zip(joined.operands, sizes, strict=True):
        if index.min() >= at and index.max() < at + size:
            rw.absorb(joined)
            return _again(op, rw, value, index - at)
        at += size
    raise NoMatch("the elements are in several operands")


@rules.rewrite(ConcatOp)
def gathers_together(op: ConcatOp, rw: Rewriter):
    """Concat(…, Gather(x, [i]), Gather(x, [j]), …) -> Concat(…, Gather(x, [i, j]), …), along one axis"""
    rank = rank_of(op.results[0])
    if rank is None or rank < 2:
        raise NoMatch("the rank is not known, or it joins sizes")
    axis = plain(op.axis) % rank
    parts: list[tuple[SSAValue, list[Gather7Op | GatherOp]]] = []
    for value in op.operands:
        gather = value.owner
        alike: list[Gather7Op | GatherOp] = []
        if isinstance(gather, Gather7Op | GatherOp) and value.has_one_use() and rank_of(gather.operands[1]) == 1:
            where = constant(gather.operands[2])
            known = constant(gather.operands[1]) is not None and not plain(gather.batch_dims)
            alike = [gather] if known and where is not None and int(where.reshape(-1)[0]) % rank == axis else []
        if alike and parts and parts[-1][1] and same_source(parts[-1][1][-1], gather):
            parts[-1][1].extend(alike)
        else:
            parts.append((value, alike))
    if len(parts) == len(op.operands):
        raise NoMatch("no two neighbours are of one tensor")
    made: list[SSAValue] = []
    for value, gathers in parts:
        if len(gathers) > 1:
            rw.absorb(*gathers)
            index = np.concatenate([ints(gather.operands[1]) for gather in gathers])
            value = _again(gathers[0], rw, gathers[0].operands[0], index)
        made.append(value)
    return made[0] if len(made) == 1 else rw.emit(ConcatOp, made, axis=axis)

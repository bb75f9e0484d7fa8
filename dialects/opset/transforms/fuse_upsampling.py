"""Images that are made larger by repeating their elements.

Reshape(Tile(Unsqueeze(x))), Reshape(Broadcast(Reshape(x))) that repeat elements of space -> Interpolate(x, nearest)
Concat(a, a, b, b, …) of all parts of a Split, each one element wide -> Interpolate(x, nearest)
BatchToSpace(Tile(x)) of the batch as often as a block has elements -> Interpolate(x, nearest)
Interpolate(Interpolate(x)) along different axes -> Interpolate(x), for nearest neighbours
"""

from __future__ import annotations

from typing import Any

import numpy as np
from xdsl.ir import SSAValue

from stepwell.dialects.errors import NoMatch
from stepwell.dialects.fields import plain
from stepwell.dialects.opset.blocks import BatchToSpaceOp
from stepwell.dialects.opset.extent import Broadcast1Op, BroadcastOp, TileOp
from stepwell.dialects.opset.image import InterpolateOp
from stepwell.dialects.opset.matching import ints, made_by, numbers, single
from stepwell.dialects.opset.movement import ConcatOp, SplitOp, VariadicSplitOp
from stepwell.dialects.opset.shape import ReshapeOp, UnsqueezeOp
from stepwell.dialects.opset.transforms.rearrangement import Rearrangement, number
from stepwell.dialects.rules import Rewriter, RuleSet
from stepwell.dialects.types import element, element_of, rank_of, shape_of, static_shape

rules = RuleSet()

HOW = {
    "mode": "nearest",
    "shape_calculation_mode": "scales",
    "coordinate_transformation_mode": "half_pixel",
    "nearest_mode": "round_prefer_floor",
}
"""An element and its copies lie round the middle of what they were: nothing depends on how a quotient is rounded."""


def _enlarged(rw: Rewriter, x: SSAValue, times: list[int]) -> SSAValue:
    """Each element so often along each axis.

    The axes must be those of space, behind the channels or, all of them, before them: heads of an attention that are
    shared by several are repeated too, and what the runtime makes one operation of must stay what it is.
    """
    rank, axes = len(times), [a for a, t in enumerate(times) if t != 1]
    if not 3 <= rank <= 5 or not axes or not element(element_of(x)).is_float:
        raise NoMatch("it is no image of reals")
    space = range(2, rank) if axes[0] > 1 else range(1, rank - 1)
    if axes[0] < 1 or axes[-1] not in space or (axes[0] == 1 and (axes != list(space) or rank == 3)):
        raise NoMatch("batch or channels are repeated")
    if axes != list(space) and not all(isinstance(d, int) for d in (shape_of(x) or ())[1:]):
        raise NoMatch("it may be something else than an image")
    scales = numbers(rw, np.array([times[a] for a in space], np.float32), "f32")
    return rw.emit(InterpolateOp, x, scales, numbers(rw, list(space)), **HOW)


@rules.rewrite(ReshapeOp)
def repeated(op: ReshapeOp, rw: Rewriter):
    """Reshape(Tile(Unsqueeze(x))) -> Interpolate(x, nearest), where each element is followed by its copies"""
    tile = single(op.operands[0], Broadcast1Op, BroadcastOp, ConcatOp, TileOp)
    apart = made_by(tile.operands[0], ReshapeOp, UnsqueezeOp)
    if any(use.operation is not tile for use in apart.results[0].uses) or len(apart.operands) < 2:
        raise NoMatch("an intermediate value has other users")
    x, wide = apart.operands[0], shape_of(tile.results[0])
    before = Rearrangement.of(x, [apart])
    if wide is None or len(wide) != len(before.outs) or [g for g in before.ins if g] != [g for g in before.outs if g]:
        raise NoMatch("dimensions are joined or cut before")
    times = _times(tile, before, wide)
    after = Rearrangement.of(tile.results[0], [op])
    # Further dimensions of size 1 may come at once.
    outs, more = list(after.outs), len(after.outs) - len(before.ins)
    for _ in range(more):
        last = max((i for i, group in enumerate(outs) if not group), default=None)
        if last is None:
            raise NoMatch("the result has another rank")
        del outs[last]
    shape = static_shape(op.results[0])
    if more < 0 or (more and shape is None):
        raise NoMatch("the result has another rank")
    found: list[int] = []
    places = {atom: i for i, group in enumerate(before.outs) for atom in group}
    # Which dimension between is which atom behind; each dimension is one.
    middle = {group[0]: i for i, group in enumerate(after.ins) if len(group) == 1}
    if any(len(group) > 1 for group in after.ins):
        raise NoMatch("a dimension is cut behind")
    for axis, group in enumerate(outs):
        own = [places[a] for a in before.ins[axis]]
        here = [middle[a] for a in group]
        copies = [i for i in here if times[i] != 1]
        if [i for i in here if times[i] == 1] != own or here != own + copies:
            raise NoMatch("copies do not stand behind their elements")
        found.append(int(np.prod([times[i] for i in copies])) if copies else 1)
    rw.absorb(tile, apart)
    made = _enlarged(rw, x, found)
    return rw.emit(ReshapeOp, made, numbers(rw, shape), special_zero=False) if more else made


def _times(tile: Any, before: Rearrangement, wide: Any) -> list[int]:
    """How often each dimension between is repeated: only those of size 1 are."""
    if isinstance(tile, TileOp):
        times = list(ints(tile.operands[1]))
        if len(times) != len(wide):
            raise NoMatch("the rank changes")
    elif isinstance(tile, ConcatOp):
        if len(set(tile.operands)) != 1:
            raise NoMatch("it joins several tensors")
        axis = plain(tile.axis) % len(wide)
        times = [len(tile.operands) if i == axis else 1 for i in range(len(wide))]
    else:
        if plain(tile.mode) not in ("numpy", "bidirectional"):
            raise NoMatch("the dimensions are placed in another way")
        times = []
        for group, dim in zip(before.outs, wide, strict=True):
            if group and isinstance(dim, int) and before.size(group) != number(dim):
                raise NoMatch("a dimension grows")
            if not isinstance(dim, int) and (not group or before.size(group).known is not None):
                raise NoMatch("how large a dimension gets is not known")
            times.append(1 if group or not isinstance(dim, int) else dim)
    if any(t != 1 and group for t, group in zip(times, before.outs, strict=True)) or min(times) < 1:
        raise NoMatch("more than one element is repeated")
    return times


@rules.rewrite(ConcatOp)
def repeated_parts(op: ConcatOp, rw: Rewriter):
    """Concat(a, a, b, b, …) of all parts of a Split, each one element wide -> Interpolate(x, nearest)"""
    split = made_by(op.operands[0], SplitOp, VariadicSplitOp)
    rank = rank_of(op.results[0])
    count = len(op.operands) // len(split.results)
    if rank is None or count < 2 or len(op.operands) != count * len(split.results):
        raise NoMatch("not every part is there so often")
    axis = plain(op.axis) % rank
    if ints(split.operands[1])[0] % rank != axis or any((shape_of(r) or ())[axis] != 1 for r in split.results):
        raise NoMatch("the parts have more than one element, or lie along another axis")
    if any(value is not split.results[i // count] for i, value in enumerate(op.operands)):
        raise NoMatch("the parts are not in order")
    if any(use.operation is not op for result in split.results for use in result.uses):
        raise NoMatch("a part has other users")
    rw.absorb(split)
    return _enlarged(rw, split.operands[0], [count if a == axis else 1 for a in range(rank)])


@rules.rewrite(BatchToSpaceOp)
def repeated_batch(op: BatchToSpaceOp, rw: Rewriter):
    """BatchToSpace(Tile(x)) of the batch as often as a block has elements -> Interpolate(x, nearest)"""
    block = ints(op.operands[1])
    if any((*ints(op.operands[2]), *ints(op.operands[3]))):
        raise NoMatch("it is cropped")
    made, count = single(op.operands[0], ConcatOp, TileOp), int(np.prod(block))
    if isinstance(made, TileOp):
        if ints(made.operands[1]) != (count, *(1,) * (len(block) - 1)):
            raise NoMatch("the batch is not repeated so often")
    elif plain(made.axis) % len(block) or len(made.operands) != count or len(set(made.operands)) != 1:
        raise NoMatch("the batch is not one tensor so often")
    rw.absorb(made)
    return _enlarged(rw, made.operands[0], list(block))


@rules.rewrite(InterpolateOp)
def enlarged_twice(op: InterpolateOp, rw: Rewriter):
    """Interpolate(Interpolate(x)) by whole numbers -> Interpolate(x), for nearest neighbours in the middle"""
    inner = single(op.operands[0], InterpolateOp)
    rank = rank_of(op.results[0])
    lists = [_whole(o, rank) for o in (inner, op)]
    rw.absorb(inner)
    return _enlarged(rw, inner.operands[0], [a * b for a, b in zip(*lists, strict=True)])


def _whole(op: InterpolateOp, rank: int | None) -> list[int]:
    """How often an Interpolate repeats the elements along each axis."""
    if any(plain(op.properties[name]) != how for name, how in HOW.items() if name != "shape_calculation_mode"):
        raise NoMatch("it does something else than repeating elements")
    before, after = shape_of(op.operands[0]), shape_of(op.results[0])
    if rank is None or before is None or after is None or any(map(any, op.pads(rank))) or len(op.operands) < 3:
        raise NoMatch("it pads, or the rank is not known")
    axes = [a % rank for a in ints(op.operands[2])]
    given = op.operands[1].owner
    payload = getattr(given, "payload", None)
    if plain(op.shape_calculation_mode) == "scales" and payload is not None:
        scales = dict(zip(axes, payload.array().reshape(-1).tolist(), strict=True))
    else:
        sizes = {a: (before[a], after[a]) for a in axes}
        if not all(isinstance(p, int) and isinstance(q, int) and p for p, q in sizes.values()):
            raise NoMatch("the sizes are not known")
        scales = {a: q / p for a, (p, q) in sizes.items()}  # pyright: ignore[reportOperatorIssue]: both are known
    found = [scales.get(a, 1) for a in range(rank)]
    if any(s != int(s) or s < 1 for s in found):
        raise NoMatch("it is not made larger by a whole number")
    return [int(s) for s in found]

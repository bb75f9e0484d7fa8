"""Every second row and column, beside each other in the channels.

Concat(Slice(x, 0::b, 0::b), Slice(x, 1::b, 0::b), …) of all parts of x -> SpaceToDepth(x), and a Gather of the channels
where the parts are in another order: the first layer of detectors that look at an image at half its size
"""

from __future__ import annotations

from itertools import product

from stepwell.dialects.errors import NoMatch
from stepwell.dialects.fields import plain
from stepwell.dialects.opset.blocks import SpaceToDepthOp
from stepwell.dialects.opset.canonicalize.slicing import FAR, cuts
from stepwell.dialects.opset.gather import GatherOp
from stepwell.dialects.opset.matching import numbers, single
from stepwell.dialects.opset.movement import ConcatOp
from stepwell.dialects.opset.slicing import SliceOp, StridedSliceOp
from stepwell.dialects.rules import Rewriter, RuleSet
from stepwell.dialects.types import shape_of

rules = RuleSet()


@rules.rewrite(ConcatOp)
def fuse_interleaved(op: ConcatOp, rw: Rewriter):
    """Concat(Slice(x, 0::b, 0::b), Slice(x, 1::b, 0::b), …) -> SpaceToDepth(x), and perhaps a Gather"""
    parts = [single(v, SliceOp, StridedSliceOp) for v in op.operands]
    chains = [_chain(p) for p in parts]
    data = chains[0][-1].operands[0]
    shape = shape_of(data)
    if shape is None or not 3 <= len(shape) <= 5 or plain(op.axis) % len(shape) != 1:
        raise NoMatch("they are not joined in the channels")
    if any(chain[-1].operands[0] is not data for chain in chains) or not isinstance(shape[1], int) or len(parts) < 2:
        raise NoMatch("they are parts of several tensors, or the channels are not known")
    space = range(2, len(shape))
    starts: list[tuple[int, ...]] = []
    steps: set[int] = set()
    for chain in chains:
        found = {axis: cut.within(shape[axis]) for part in chain for axis, cut in cuts(part).items()}
        whole = [a for a, cut in found.items() if a < 2 and cut != (0, shape[a], 1)]
        if whole or any(axis not in found for axis in space):
            raise NoMatch("they do not go over all of space")
        for axis in space:
            size, cut = shape[axis], found[axis]
            steps.add(cut.step)
            if (
                cut.step < 2
                or not 0 <= cut.start < cut.step
                or (cut.stop < size if isinstance(size, int) else cut.stop < FAR)
            ):
                raise NoMatch("a part is left out")
        starts.append(tuple(found[axis].start for axis in space))
    block = steps.pop()
    if steps or sorted(starts) != list(product(range(block), repeat=len(space))):
        raise NoMatch("not every element is there once")
    rw.absorb(*dict.fromkeys(part for chain in chains for part in chain))
    made = rw.emit(SpaceToDepthOp, data, block_size=block, mode="blocks_first")
    if starts == sorted(starts):
        return made
    first = [sorted(starts).index(s) * shape[1] for s in starts]
    order = [start + channel for start in first for channel in range(shape[1])]
    return rw.emit(GatherOp, made, numbers(rw, order), numbers(rw, 1), batch_dims=0)


def _chain(part: SliceOp | StridedSliceOp) -> list[SliceOp | StridedSliceOp]:
    """A slice, and the one before it that goes along other axes and may have other users."""
    before = part.operands[0].owner
    if not isinstance(before, SliceOp | StridedSliceOp) or set(cuts(before)) & set(cuts(part)):
        return [part]
    rank = len(shape_of(part.results[0]) or ())
    return [part] if set(cuts(part)) >= set(range(2, rank)) else [part, before]

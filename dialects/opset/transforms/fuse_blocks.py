"""Reshape, Transpose, Reshape: what they do together, in fewer operations.

Reshape(Transpose(Reshape(x))) -> DepthToSpace(x), SpaceToDepth(x), ShuffleChannels(x), with Transposes before or after
for other orders of the axes
… -> Transpose(x), Reshape(x), Reshape(Transpose(x)), Transpose(Reshape(x)), where that is all they do
Squeeze, Unsqueeze and Reshape in a row -> one of them
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from xdsl.ir import Operation, SSAValue

from stepwell.dialects.base import retype
from stepwell.dialects.errors import NoMatch
from stepwell.dialects.opset.blocks import DepthToSpaceOp, ShuffleChannelsOp, SpaceToDepthOp
from stepwell.dialects.opset.matching import numbers
from stepwell.dialects.opset.movement import TransposeOp
from stepwell.dialects.opset.shape import ReshapeOp, Squeeze1Op, SqueezeOp, UnsqueezeOp
from stepwell.dialects.opset.transforms.rearrangement import MOVES, ONE, Rearrangement, chain
from stepwell.dialects.opset.transforms.refine import narrowed
from stepwell.dialects.opset.values import constant_ints
from stepwell.dialects.rules import Rewriter, RuleSet

rules = RuleSet()

Build = Callable[[Rewriter, SSAValue], SSAValue]
"""Inserts an operation on a value."""


@rules.rewrite(ReshapeOp, TransposeOp, Squeeze1Op, SqueezeOp, UnsqueezeOp)
def rearranged(op: ReshapeOp | TransposeOp | Squeeze1Op | SqueezeOp | UnsqueezeOp, rw: Rewriter):
    """Reshape(Transpose(Reshape(x))) -> DepthToSpace, SpaceToDepth, ShuffleChannels, Transpose or Reshape of x"""
    if op.results[0].has_one_use():
        use = next(iter(op.results[0].uses))
        if isinstance(use.operation, MOVES) and use.index == 0:
            raise NoMatch("the last operation of the chain decides")
    best: tuple[int, list[Operation], list[Build]] = (0, [], [])
    for ops in chain(op):
        if len(ops) - 1 <= best[0]:
            continue
        try:
            made = Rearrangement.of(ops[0].operands[0], ops)
        except NoMatch:
            continue
        for form in FORMS:
            steps = form(made, op)
            if steps is not None and len(ops) - len(steps) > best[0]:
                best = (len(ops) - len(steps), ops, steps)
    saved, ops, steps = best
    if not saved:
        raise NoMatch("no fewer operations do the same")
    value = ops[0].operands[0]
    rw.absorb(*ops[:-1])
    for step in steps:
        value = step(rw, value)
    retype(value, narrowed(value.type, op.results[0].type))
    return value


def _transposed(order: Sequence[int]) -> list[Build]:
    if list(order) == list(range(len(order))):
        return []
    return [lambda rw, value: rw.emit(TransposeOp, value, numbers(rw, list(order)))]


def _made(cls: type[Any], **fields: Any) -> list[Build]:
    return [lambda rw, value: rw.emit(cls, value, **fields)]


def transposed(made: Rearrangement, op: Operation) -> list[Build] | None:
    """Transpose(x)"""
    if len(made.ins) != len(made.outs) or any(len(group) > 1 for group in (*made.ins, *made.outs)):
        return None
    order = _places(made.ins, made.outs)
    # Sizes of 1 need no Transpose to change their places.
    return None if order is None or _same_order(made) else _transposed(order)


def _same_order(made: Rearrangement) -> bool:
    return [a for group in made.ins for a in group] == [a for group in made.outs for a in group]


def _places(ins: list[list[int]], outs: list[list[int]]) -> list[int] | None:
    """Which dimension before each dimension is; those of size 1 in order."""
    ones = iter([i for i, group in enumerate(ins) if not group])
    try:
        return [ins.index(group) if group else next(ones) for group in outs]
    except (StopIteration, ValueError):
        return None


def reshaped(made: Rearrangement, op: Operation) -> list[Build] | None:
    """Reshape(x)"""
    if not _same_order(made):
        return None
    return _reshape(made.value, made, op)


def unsqueezed(made: Rearrangement, op: Operation) -> list[Build] | None:
    """Unsqueeze(x), Squeeze(x): sizes of 1 come or go, and more sizes are unknown than a Reshape can tell."""
    ones = [[i for i, group in enumerate(groups) if not group] for groups in (made.ins, made.outs)]
    if [g for g in made.ins if g] != [g for g in made.outs if g]:
        return None
    if not ones[0]:
        return [lambda rw, value: rw.emit(UnsqueezeOp, value, numbers(rw, ones[1]))] if ones[1] else []
    return None if ones[1] else [lambda rw, value: rw.emit(Squeeze1Op, value, numbers(rw, ones[0]))]


def _reshape(value: SSAValue | None, made: Rearrangement, op: Operation, before: Any = None) -> list[Build] | None:
    """The last shape: in numbers, 0 for what stands in its place already, -1 for one that is not known."""
    sizes = [made.size(group) for group in made.outs]
    before = made.ins if before is None else before
    target: list[int] = []
    for i, (size, group) in enumerate(zip(sizes, made.outs, strict=True)):
        known = size.known
        if known is None:
            known = 0 if i < len(before) and made.size(before[i]) == size and before[i] == group else -1
        target.append(known)
    given = constant_ints(op.operands[1]) if isinstance(op, ReshapeOp) else None
    others = [size for size, t in zip(sizes, target, strict=True) if t != -1]
    # What is left over of no elements cannot be told, unless it was so before.
    if target.count(-1) > 1 or (-1 in target and any(s.sizes for s in others) and -1 not in (given or ())):
        return None
    return [lambda rw, value: rw.emit(ReshapeOp, value, numbers(rw, target), special_zero=0 in target)]


def transposed_reshaped(made: Rearrangement, op: Operation) -> list[Build] | None:
    """Reshape(Transpose(x))"""
    if any(len(group) > 1 for group in made.ins):
        return None
    flat = [a for group in made.outs for a in group]
    order = [next(i for i, group in enumerate(made.ins) if atom in group) for atom in flat]
    # Sizes of 1 stay behind what they are behind.
    for i, group in enumerate(made.ins):
        if not group:
            order.insert(order.index(i - 1) + 1 if i else 0, i)
    last = _reshape(None, made, op, [made.ins[i] for i in order])
    return None if last is None else [*_transposed(order), *last]


def reshaped_transposed(made: Rearrangement, op: Operation) -> list[Build] | None:
    """Transpose(Reshape(x)); the dimensions that are reshaped are known."""
    if any(len(group) > 1 for group in made.outs):
        return None
    # Sizes of 1 stay where they are; further ones stand behind what they are behind in the end, and so move with it.
    ones = [i for i, group in enumerate(made.outs) if not group]
    middle: list[tuple[list[int], int]] = []
    for group in made.ins:
        middle += [([a], -1) for a in group] or [([], ones.pop(0)) for _ in ones[:1]]
    for i in ones:
        before = (made.outs[i - 1], -1 if made.outs[i - 1] else i - 1)
        middle.insert(middle.index(before) + 1 if i else 0, ([], i))
    order = [middle.index((group, -1 if group else i)) for i, group in enumerate(made.outs)]
    first = _reshape(None, Rearrangement(made.value, made.ins, [group for group, _ in middle], made.atoms), op)
    return None if first is None else [*first, *_transposed(order)]


def shuffled(made: Rearrangement, op: Operation) -> list[Build] | None:
    """ShuffleChannels(x), and a Transpose where axes change places."""
    cut = [i for i, group in enumerate(made.ins) if len(group) > 1]
    if len(made.ins) != len(made.outs) or len(cut) != 1 or len(made.ins[cut[0]]) != 2:
        return None
    axis = cut[0]
    whole = [group[::-1] if i == axis else group for i, group in enumerate(made.ins)]
    order = _places(whole, made.outs)
    group = made.atoms[made.ins[axis][0]].known
    if order is None or group is None:
        return None
    return [*_made(ShuffleChannelsOp, axis=axis, group=group), *_transposed(order)]


def depth_to_space(made: Rearrangement, op: Operation) -> list[Build] | None:
    """DepthToSpace(x), and Transposes where the axes are in another order."""
    found = _blocks(made, made.ins, made.outs)
    if found is None:
        return None
    block, mode, deep, flat = found
    return [*_transposed(deep), *_made(DepthToSpaceOp, block_size=block, mode=mode), *_transposed(_inverse(flat))]


def space_to_depth(made: Rearrangement, op: Operation) -> list[Build] | None:
    """SpaceToDepth(x), and Transposes where the axes are in another order."""
    found = _blocks(made, made.outs, made.ins)
    if found is None:
        return None
    block, mode, deep, flat = found
    return [*_transposed(flat), *_made(SpaceToDepthOp, block_size=block, mode=mode), *_transposed(_inverse(deep))]


def _inverse(order: Sequence[int]) -> list[int]:
    return [list(order).index(i) for i in range(len(order))]


def _blocks(made: Rearrangement, deep: list[list[int]], flat: list[list[int]]) -> Any:
    """(size of a block, mode, order of the axes with deep channels, order of those with blocks in space) or None.

    The channels are blocks and a rest; each block is the inner part of an axis in space.
    """
    rank, cut = len(deep), [i for i, group in enumerate(deep) if len(group) > 1]
    if rank != len(flat) or not 3 <= rank <= 5 or len(cut) != 1:
        return None
    channels = deep[cut[0]]
    space = [i for i, group in enumerate(flat) if len(group) == 2 and group[1] in channels and [group[0]] in deep]
    blocks = [flat[i][1] for i in space]
    rest = [a for a in channels if a not in blocks]
    size = made.atoms[blocks[0]] if blocks else ONE
    if len(space) != rank - 2 or len(rest) > 1 or any(made.atoms[b] != size for b in blocks) or size.known is None:
        return None
    space.sort(key=lambda i: channels.index(flat[i][1]))
    blocks = [flat[i][1] for i in space]
    if channels not in (blocks + rest, rest + blocks):
        return None
    whole = [deep.index([flat[i][0]]) for i in space]
    batch = [i for i in range(rank) if i not in whole and i != cut[0]]
    others = [i for i in range(rank) if i not in space]
    # Where the batch or the rest of the channels is 1, either of the others may be it.
    places = [(b, c) for b, c in (others, others[::-1]) if flat[b] == deep[batch[0]] and flat[c] == rest]
    if not places:
        return None
    first, second = places[0]
    mode = "blocks_first" if channels == blocks + rest else "depth_first"
    return size.known, mode, [batch[0], cut[0], *whole], [first, second, *space]


FORMS = (
    transposed,
    reshaped,
    unsqueezed,
    shuffled,
    depth_to_space,
    space_to_depth,
    transposed_reshaped,
    reshaped_transposed,
)
"""In the order in which they are preferred where the count is the same."""

__all__ = ["rules"]

"""Offsets of offsets, and indices that are the only ones."""

from __future__ import annotations

from xdsl.ir import Block, Operation

from stepwell.dialects import kaldi
from stepwell.dialects.errors import NoMatch
from stepwell.dialects.fields import plain
from stepwell.dialects.kaldi.base import KaldiOp
from stepwell.dialects.rules import Rewriter, RuleSet

rules = RuleSet()


@rules.rewrite(kaldi.OffsetOp)
def offset(op: kaldi.OffsetOp, rw: Rewriter):
    """0 frames later -> the input; a frames later of b frames later -> a + b frames later.

    Part x of a DistributeComponent -> a DimRange; of a component of that -> the component of the part.
    """
    before = op.input.owner
    if x := plain(op.x):
        return part(op, before, x, rw)
    if plain(op.t) == 0:
        return op.input
    if isinstance(before, kaldi.ReplaceIndexOp | kaldi.ConstOp):
        return op.input
    if not isinstance(before, kaldi.OffsetOp):
        raise NoMatch("no offset is before it")
    rw.absorb(before)
    return rw.emit(kaldi.OffsetOp, before.input, t=plain(op.t) + plain(before.t), x=plain(before.x))


def part(op: kaldi.OffsetOp, before: Operation | Block, x: int, rw: Rewriter):
    """What is given of a component where not its first part is asked for."""
    t = plain(op.t)
    if isinstance(before, kaldi.DistributeComponentOp):
        dim = plain(before.OutputDim)
        if not 0 <= x < plain(before.InputDim) // dim:
            raise NoMatch(f"it has no part {x}")
        made = rw.emit(kaldi.DimRangeOp, before.input, offset=x * dim, dim=dim)
        return rw.emit(kaldi.OffsetOp, made, t=t) if t else made
    if not isinstance(before, KaldiOp) or not before.operands or before.regions:
        raise NoMatch("its input has no parts")
    moved = [rw.emit(kaldi.OffsetOp, v, t=t, x=x) for v in before.operands]
    made = before.clone()
    made.operands = moved
    made.attributes.clear()
    rw.insert(made)
    return made.results[0]


@rules.rewrite(kaldi.DistributeComponentOp)
def distribute(op: kaldi.DistributeComponentOp, rw: Rewriter):
    """Where no other part is asked for, the first one."""
    if any(isinstance(use.operation, kaldi.OffsetOp) and plain(use.operation.x) for use in op.output.uses):
        raise NoMatch("another part than the first is asked for")
    return rw.emit(kaldi.DimRangeOp, op.input, offset=0, dim=plain(op.OutputDim))


@rules.rewrite(kaldi.ReplaceIndexOp)
def replace_index(op: kaldi.ReplaceIndexOp, rw: Rewriter):
    """Of x -> the part of that number; of what is the same at every frame -> the input."""
    before = op.input.owner
    if plain(op.variable) == "x":
        return rw.emit(kaldi.OffsetOp, op.input, t=0, x=plain(op.value)) if plain(op.value) else op.input
    if isinstance(before, kaldi.ReplaceIndexOp | kaldi.ConstOp):
        return op.input
    raise NoMatch("its input changes from frame to frame")

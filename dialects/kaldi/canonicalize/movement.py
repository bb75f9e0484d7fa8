"""What moves numbers: joins of joins, parts of parts, and what leaves its input as it is."""

from __future__ import annotations

from xdsl.ir import SSAValue

from stepwell.dialects import kaldi
from stepwell.dialects.errors import NoMatch
from stepwell.dialects.fields import plain
from stepwell.dialects.kaldi.base import width_of
from stepwell.dialects.rules import Rewriter, RuleSet

rules = RuleSet()


@rules.rewrite(kaldi.AppendOp)
def append(op: kaldi.AppendOp, rw: Rewriter):
    """Append(x) -> x; Append(Append(a, b), c) -> Append(a, b, c)."""
    if len(op.inputs) == 1:
        return op.inputs[0]
    inner = [v.owner for v in op.inputs if isinstance(v.owner, kaldi.AppendOp)]
    if not inner:
        raise NoMatch("no input is an Append")
    parts: list[SSAValue] = []
    for value in op.inputs:
        parts.extend(value.owner.inputs if isinstance(value.owner, kaldi.AppendOp) else [value])
    rw.absorb(*inner)
    return rw.emit(kaldi.AppendOp, parts)


@rules.rewrite(kaldi.DimRangeOp)
def dim_range(op: kaldi.DimRangeOp, rw: Rewriter):
    """All of x -> x; of a part of x, of a part of an Append -> a part of what that is."""
    start, dim, total = plain(op.offset), plain(op.dim), width_of(op.input)
    if start == 0 and dim == total:
        return op.input
    before = op.input.owner
    if isinstance(before, kaldi.DimRangeOp):
        return rw.emit(kaldi.DimRangeOp, before.input, offset=start + plain(before.offset), dim=dim)
    if not isinstance(before, kaldi.AppendOp):
        raise NoMatch("it is a part of something else")
    at = 0
    for value in before.inputs:
        width = width_of(value)
        if not isinstance(width, int):
            break
        if at <= start and start + dim <= at + width:
            return rw.emit(kaldi.DimRangeOp, value, offset=start - at, dim=dim)
        at += width
    raise NoMatch("it is not of one part of an Append")


@rules.rewrite(kaldi.SpliceComponentOp)
def splice_component(op: kaldi.SpliceComponentOp, rw: Rewriter):
    """The frames one after the other; what does not change is taken from the first of them, as Kaldi does."""
    width, const = width_of(op.input), plain(op.ConstComponentDim)
    if not isinstance(width, int):
        raise NoMatch("the size of its input is not known")
    x = rw.emit(kaldi.DimRangeOp, op.input, offset=0, dim=width - const) if const < width else None
    parts = [rw.emit(kaldi.OffsetOp, x, t=t) for t in op.frames] if x is not None else []
    if const:
        last = rw.emit(kaldi.DimRangeOp, op.input, offset=width - const, dim=const)
        parts.append(rw.emit(kaldi.OffsetOp, last, t=min(op.frames)))
    return rw.emit(kaldi.AppendOp, parts)


@rules.rewrite(kaldi.CopyOp, kaldi.PermuteComponentOp)
def selection(op: kaldi.CopyOp, rw: Rewriter):
    """Numbers that stay where they are -> the input; those that follow each other -> a part of it."""
    indices = op.indices if isinstance(op, kaldi.PermuteComponentOp) else [i - 1 for i in plain(op.indices)]
    if list(indices) != list(range(indices[0], indices[0] + len(indices))):
        raise NoMatch("the numbers change their places")
    return rw.emit(kaldi.DimRangeOp, op.input, offset=indices[0], dim=len(indices))

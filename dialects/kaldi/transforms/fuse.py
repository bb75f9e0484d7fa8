"""`kaldi-fuse`: affine functions of many frames become convolutions over the frames, once these are known.

AffineComponent(Append(Trim(x, 0, 8), Trim(x, 2, 6), … Trim(x, 8, 0)))  ->  FrameConvolution(x, 5 frames, step 2)
AffineComponent(Splice(x, -4 … 4))  ->  FrameConvolution(Extend(x, 4, 4), 9 frames, step 1)
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

from xdsl.context import Context
from xdsl.dialects.builtin import ModuleOp
from xdsl.ir import SSAValue
from xdsl.passes import ModulePass

from stepwell import registry
from stepwell.dialects import kaldi
from stepwell.dialects.dead import erase_dead
from stepwell.dialects.errors import NoMatch
from stepwell.dialects.fields import plain
from stepwell.dialects.rules import Rewriter, RuleSet, rewrite

_rules = RuleSet()

FEWEST = 4
"""Frames from which on a convolution takes fewer operations than slices that are joined."""


def rules() -> RuleSet:
    """The rules of the pass."""
    return RuleSet().include(_rules)


@dataclass(frozen=True)
class KaldiFuse(ModulePass):
    """Affine functions of many frames become convolutions over the frames."""

    name = "kaldi-fuse"

    def apply(self, ctx: Context, op: ModuleOp) -> None:
        rewrite(op, registry.active().rules_of(self.name))
        erase_dead(op.body)


@_rules.rewrite(kaldi.AffineComponentOp)
def spliced_affine(op: kaldi.AffineComponentOp, rw: Rewriter):
    """An AffineComponent of at least four frames at one distance -> FrameConvolution."""
    found = _splice(op.input, rw) if isinstance(op.input.owner, kaldi.SpliceOp) else _append(op.input, rw)
    data, frames, step = found
    return rw.emit(
        kaldi.FrameConvolutionOp, data, frames=frames, step=step, LinearParams=op.weights, BiasParams=op.offset
    )


def _step(offsets: list[int]) -> int:
    """The distance of frames from each other; raises NoMatch where there is not one, or the frames are few."""
    gaps = {b - a for a, b in pairwise(offsets)}
    if len(offsets) < FEWEST or len(gaps) != 1 or min(gaps) < 1:
        raise NoMatch("its input is not at least four frames at one distance")
    return gaps.pop()


def _splice(value: SSAValue, rw: Rewriter) -> tuple[SSAValue, int, int]:
    splice = value.owner
    assert isinstance(splice, kaldi.SpliceOp)
    offsets = list(plain(splice.frame_offsets))
    step, first, last = _step(offsets), offsets[0], offsets[-1]
    data = splice.input
    if first < 0 or last > 0:
        data = rw.emit(kaldi.ExtendOp, data, left=max(-first, 0), right=max(last, 0))
    if first > 0 or last < 0:
        data = rw.emit(kaldi.TrimOp, data, left=max(first, 0), right=max(-last, 0))
    return data, len(offsets), step


def _append(value: SSAValue, rw: Rewriter) -> tuple[SSAValue, int, int]:
    joined = value.owner
    trims = [v.owner for v in joined.operands] if isinstance(joined, kaldi.AppendOp) else []
    parts = [t for t in trims if isinstance(t, kaldi.TrimOp)]
    if not parts or len(parts) != len(trims) or len({t.input for t in parts}) != 1:
        raise NoMatch("its input is not frames of one value")
    step = _step([plain(t.left) for t in parts])
    data, left, right = parts[0].input, plain(parts[0].left), plain(parts[-1].right)
    if left or right:
        data = rw.emit(kaldi.TrimOp, data, left=left, right=right)
    return data, len(parts), step

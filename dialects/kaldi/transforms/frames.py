"""`kaldi-frames`: a whole utterance at once, with the frames around it that the network asks for.

Each value is computed for the frames that its users need, from `lo` before the first frame of the utterance to `hi`
behind its last one. An input is extended by repeating its first and its last frame, as nnet3-compute and
nnet-am-compute do; an Offset becomes a Trim of frames that are there.

    y(t) = f(x(t - 1), x(t), x(t + 1))  ->  e = Extend(x, 1, 1), f(Trim(e, 0, 2), Trim(e, 1, 1), Trim(e, 2, 0))
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from xdsl.context import Context
from xdsl.dialects.builtin import ModuleOp
from xdsl.ir import Operation, SSAValue
from xdsl.passes import ModulePass
from xdsl.rewriter import InsertPoint, Rewriter

from stepwell.dialects import kaldi
from stepwell.dialects.dead import erase_dead
from stepwell.dialects.fields import plain
from stepwell.dialects.kaldi.base import KaldiOp
from stepwell.dialects.structure import InputOp, OutputOp


class Window(NamedTuple):
    """The frames from `lo` behind the first one of an utterance to `hi` behind its last one."""

    lo: int = 0
    hi: int = 0

    def moved(self, by: int) -> Window:
        return Window(self.lo + by, self.hi + by)

    def joined(self, other: Window | None) -> Window:
        return self if other is None else Window(min(self.lo, other.lo), max(self.hi, other.hi))


UTTERANCE = Window()


def steady(values: dict[SSAValue, bool], op: Operation) -> bool:
    """Whether an operation gives the same at every frame; `values` has the answers for those before it."""
    if isinstance(op, kaldi.ReplaceIndexOp | kaldi.ConstOp):
        return True
    if not isinstance(op, KaldiOp):
        return False
    return bool(op.operands) and all(values.get(v, False) for v in op.operands)


def needed(op: Operation, window: Window) -> Window:
    """The frames of its operands that an operation needs for those of its result."""
    match op:
        case kaldi.OffsetOp():
            return window.moved(plain(op.t))
        case kaldi.SpliceOp() | kaldi.ReplaceIndexOp() | OutputOp():
            # nnet1 repeats the frames at the edges wherever it splices.
            return UTTERANCE
        case _:
            return window


@dataclass(frozen=True)
class KaldiFrames(ModulePass):
    """Compute whole utterances: offsets become slices of values that are computed for more frames."""

    name = "kaldi-frames"

    def apply(self, ctx: Context, op: ModuleOp) -> None:
        ops = list(op.body.block.ops)
        same: dict[SSAValue, bool] = {}
        for each in ops:
            for result in each.results:
                same[result] = steady(same, each)
        windows: dict[SSAValue, Window] = {}
        for each in reversed(ops):
            window = windows.get(each.results[0], UTTERANCE) if each.results else UTTERANCE
            for operand in each.operands:
                if not same.get(operand):
                    windows[operand] = needed(each, window).joined(windows.get(operand))
        trimmed: dict[tuple[SSAValue, Window], SSAValue] = {}
        for each in ops:
            if isinstance(each, InputOp):
                _extend(each, windows)
            elif not isinstance(each, kaldi.OffsetOp) and not (each.results and same.get(each.results[0])):
                _trim(each, windows, same, trimmed)
        erase_dead(op.body)


def _extend(op: InputOp, windows: dict[SSAValue, Window]) -> None:
    """Repeat the frames at the edges of an input as often as they are needed."""
    window = windows.get(op.output, UTTERANCE)
    left, right = max(-window.lo, 0), max(window.hi, 0)
    windows[op.output] = Window(-left, right)
    if not left and not right:
        return
    uses = list(op.output.uses)
    made = kaldi.ExtendOp.of(op.output, left=left, right=right)
    made.location = op.location
    Rewriter.insert_op(made, InsertPoint.after(op))
    windows[made.output] = windows[op.output]
    for use in uses:
        use.operation.operands[use.index] = made.output


def _trim(
    op: Operation,
    windows: dict[SSAValue, Window],
    same: dict[SSAValue, bool],
    trimmed: dict[tuple[SSAValue, Window], SSAValue],
) -> None:
    """Give an operation the frames of its operands that it needs."""
    window = needed(op, windows.get(op.results[0], UTTERANCE) if op.results else UTTERANCE)
    for index, operand in enumerate(op.operands):
        wanted = window
        while isinstance(operand.owner, kaldi.OffsetOp):
            wanted = wanted.moved(plain(operand.owner.t))
            operand = operand.owner.input
        if not same.get(operand) and (has := windows[operand]) != wanted:
            found = trimmed.get((operand, wanted))
            if found is None:
                made = kaldi.TrimOp.of(operand, left=wanted.lo - has.lo, right=has.hi - wanted.hi)
                made.location = op.location
                Rewriter.insert_op(made, InsertPoint.before(op))
                found = trimmed[operand, wanted] = made.output
            operand = found
        op.operands[index] = operand

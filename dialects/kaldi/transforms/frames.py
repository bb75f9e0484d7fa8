"""`kaldi-frames`: a whole utterance at once, with the frames around it that the network asks for.

Each value is computed for the frames that its users need (`windows.py`). An input is extended by repeating its first
and its last frame, as nnet3-compute and nnet-am-compute do; an Offset becomes a Trim of frames that are there.

    y(t) = f(x(t - 1), x(t), x(t + 1))  ->  e = Extend(x, 1, 1), f(Trim(e, 0, 2), Trim(e, 1, 1), Trim(e, 2, 0))
"""

from __future__ import annotations

from dataclasses import dataclass

from xdsl.context import Context
from xdsl.dialects.builtin import ModuleOp
from xdsl.ir import Operation, SSAValue
from xdsl.passes import ModulePass
from xdsl.rewriter import InsertPoint, Rewriter

from stepwell.dialects import kaldi
from stepwell.dialects.dead import erase_dead
from stepwell.dialects.fields import attr, plain
from stepwell.dialects.kaldi.base import KaldiOp
from stepwell.dialects.kaldi.transforms.windows import UTTERANCE, Window, Windows
from stepwell.dialects.structure import InputOp, OutputOp
from stepwell.dialects.types import shape_of


@dataclass(frozen=True)
class KaldiFrames(ModulePass):
    """Compute whole utterances: offsets become slices of values that are computed for more frames."""

    name = "kaldi-frames"

    def apply(self, ctx: Context, op: ModuleOp) -> None:
        _repeat(op)
        ops = list(op.body.block.ops)
        frames = _Frames(Windows(ops))
        for each in ops:
            if isinstance(each, InputOp):
                frames.extend(each)
            elif not isinstance(each, kaldi.OffsetOp) and frames.windows.used(each):
                frames.rewrite(each)
        erase_dead(op.body)


def _repeat(module: ModuleOp) -> None:
    """Give an output that is the same at every frame as often as the input has frames."""
    ops = list(module.body.block.ops)
    like = next((op.output for op in ops if isinstance(op, InputOp) and (shape_of(op.output) or ())[:1] != (1,)), None)
    if like is None or not any(op.name in ("kaldi.ReplaceIndex", "kaldi.Const") for op in ops):
        return
    steady = Windows(ops).steady
    for op in ops:
        if isinstance(op, OutputOp) and steady.get(value := op.operands[0]):
            made = kaldi.EachFrameOp.of(value, like)
            made.location = op.location
            Rewriter.insert_op(made, InsertPoint.before(op))
            op.operands[0] = made.output


class _Frames:
    """Rewrites the operations of a network in their order."""

    def __init__(self, windows: Windows):
        self.windows = windows
        self.has = windows.needed
        """The frames of each value; what is rewritten adds its own."""
        self.cut: dict[tuple[SSAValue, Window], SSAValue] = {}

    def extend(self, op: InputOp) -> None:
        """Repeat the frames at the edges of an input as often as they are needed."""
        window = self.has.get(op.output, UTTERANCE)
        left, right = max(-window.lo, 0), max(window.hi, 0)
        self.has[op.output] = Window(-left, right)
        if not left and not right:
            return
        uses = list(op.output.uses)
        can = self.windows.available[op.output]
        made = self._insert(kaldi.ExtendOp.of(op.output, left=left, right=right), InsertPoint.after(op), op)
        self._known(made, self.has[op.output])
        self.windows.available[made] = can
        for use in uses:
            use.operation.operands[use.index] = made

    def rewrite(self, op: Operation) -> None:
        """Give an operation the frames of its operands that it needs."""
        window = self.windows.window(op)
        given: list[Window] = []
        for index, operand in enumerate(op.operands):
            wanted = self.windows.of_operand(op, index, window)
            assert wanted is not None
            op.operands[index] = self._taken(op, operand, wanted)
            given.append(wanted)
        match op:
            case kaldi.IfDefinedOp():
                # Its frames count in another way than those of what it is of; so it stays.
                op.operands[0] = self._filled(op, op.input, given[0], window)
            case kaldi.FailoverOp() if not self.windows.steady[op.first]:
                op.properties["left"] = attr(max(given[0].lo - window.lo, 0))
                op.properties["right"] = attr(max(window.hi - given[0].hi, 0))
                op.operands[0] = self._filled(op, op.first, given[0], window)
            case kaldi.RoundOp() if not self.windows.steady[op.input]:
                op.properties["start"] = attr(window.lo)
                op.properties["origin"] = attr(given[0].lo)
            case KaldiOp() if op.around(*window) is not None and not self.windows.steady[op.operands[0]]:
                op.properties["start"] = attr(window.lo)
                op.properties["origin"] = attr(given[0].lo)
                op.properties["longer"] = attr((window.hi - window.lo) - (given[0].hi - given[0].lo))
            case kaldi.SwitchOp():
                op.properties["start"] = attr(window.lo)
            case _:
                pass

    def _taken(self, op: Operation, value: SSAValue, wanted: Window) -> SSAValue:
        """The frames of a value that are wanted, through the offsets before it."""
        while isinstance(value.owner, kaldi.OffsetOp):
            wanted = wanted.moved(plain(value.owner.t))
            value = value.owner.input
        if self.windows.steady[value] or (has := self.has[value]) == wanted:
            return value
        return self._trimmed(op, value, has, wanted)

    def _trimmed(self, op: Operation, value: SSAValue, has: Window, wanted: Window) -> SSAValue:
        found = self.cut.get((value, wanted))
        if found is None:
            found = self.cut[value, wanted] = self._trim(op, value, has, wanted)
        return found

    def _trim(self, op: Operation, value: SSAValue, has: Window, wanted: Window) -> SSAValue:
        made = kaldi.TrimOp.of(value, left=wanted.lo - has.lo, right=has.hi - wanted.hi)
        return self._known(self._insert(made, InsertPoint.before(op), op), wanted)

    def _filled(self, op: Operation, value: SSAValue, has: Window, window: Window) -> SSAValue:
        """A value that has some frames for a window, of zeros where it has none."""
        if self.windows.steady[value]:
            return value
        left, right = max(has.lo - window.lo, 0), max(window.hi - has.hi, 0)
        if left or right:
            made = kaldi.FillOp.of(value, left=left, right=right)
            has = Window(has.lo - left, has.hi + right)
            value = self._known(self._insert(made, InsertPoint.before(op), op), has)
        return value if has == window else self._trim(op, value, has, window)

    def _known(self, value: SSAValue, window: Window) -> SSAValue:
        """Remember what is true of a new value."""
        self.has[value] = self.windows.available[value] = window
        self.windows.steady[value] = False
        return value

    @staticmethod
    def _insert(made: KaldiOp, at: InsertPoint, source: Operation) -> SSAValue:
        made.location = source.location
        Rewriter.insert_op(made, at)
        return made.results[0]

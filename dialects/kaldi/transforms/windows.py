"""Which frames of each value are needed, and which can be had, for a whole utterance.

A window counts from the first frame of the utterance (`lo`) and from the last one (`hi`). Kaldi gives a network as many
frames around the utterance as it cannot do without; what it can do without (IfDefined, Failover, the frames before the
first one of a recurrence) is used as far as these frames reach.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from xdsl.ir import Operation, SSAValue

from stepwell.dialects import kaldi
from stepwell.dialects.fields import plain
from stepwell.dialects.kaldi.base import KaldiOp
from stepwell.dialects.structure import InputOp

FAR = 1 << 40
"""More frames than any network has around an utterance."""


class Window(NamedTuple):
    """The frames from `lo` behind the first one of an utterance to `hi` behind its last one."""

    lo: int = 0
    hi: int = 0

    def moved(self, by: int) -> Window:
        return Window(self.lo + by, self.hi + by)

    def joined(self, other: Window | None) -> Window:
        return self if other is None else Window(min(self.lo, other.lo), max(self.hi, other.hi))

    def within(self, other: Window) -> Window:
        return Window(max(self.lo, other.lo), min(self.hi, other.hi))


UTTERANCE = Window()
ALWAYS = Window(-FAR, FAR)


class Windows:
    """The windows of the values of a network; `needed` is what each is computed for."""

    def __init__(self, ops: Sequence[Operation]):
        self.ops = ops
        self.steady: dict[SSAValue, bool] = {}
        for op in ops:
            for result in op.results:
                self.steady[result] = self._steady(op)
        self.available: dict[SSAValue, Window] = {}
        self.needed: dict[SSAValue, Window] = {}
        # First what the network cannot do without, then what it can use of it.
        self._need(required=True)
        around = UTTERANCE
        for op in ops:
            if isinstance(op, InputOp):
                around = around.joined(self.needed.get(op.output))
        self._avail(around)
        self.needed = {}
        self._need(required=False)

    def _steady(self, op: Operation) -> bool:
        """Whether an operation gives the same at every frame."""
        if isinstance(op, kaldi.ReplaceIndexOp | kaldi.ConstOp):
            return True
        return isinstance(op, KaldiOp) and bool(op.operands) and all(self.steady.get(v, False) for v in op.operands)

    def _avail(self, around: Window) -> None:
        """The frames that each value can be computed for, of inputs that have those `around` the utterance."""
        for op in self.ops:
            found = ALWAYS
            parts = [self.available[v] for v in op.operands if not self.steady[v]]
            match op:
                case InputOp():
                    found = around
                case kaldi.IfDefinedOp() | kaldi.ReplaceIndexOp():
                    pass
                case kaldi.FailoverOp():
                    found = parts[0].joined(parts[1]) if len(parts) == 2 else ALWAYS
                case kaldi.OffsetOp() if parts:
                    found = parts[0].moved(-plain(op.t))
                case KaldiOp() if parts and (reached := op.reached(*parts[0])) is not None:
                    found = Window(*reached)
                case kaldi.RoundOp() if parts:
                    found = Window(rounded_up(parts[0].lo, plain(op.modulus)), parts[0].hi)
                case _:
                    for part in parts:
                        found = found.within(part)
            for result in op.results:
                self.available[result] = found

    def _need(self, required: bool) -> None:
        for op in reversed(self.ops):
            if not self.used(op):
                continue
            window = self.window(op)
            if not required and isinstance(op, kaldi.RecurrenceOp):
                # It begins as early as it can.
                can = self.available[op.output]
                window = Window(window.lo, can.hi) if op.backward else Window(can.lo, window.hi)
                self.needed[op.output] = window
            for index, operand in enumerate(op.operands):
                wanted = self.of_operand(op, index, window, required)
                if wanted is not None:
                    self.needed[operand] = wanted.joined(self.needed.get(operand))

    def used(self, op: Operation) -> bool:
        """Whether anything needs an operation; what gives no result is an output."""
        return not op.results or op.results[0] in self.needed

    def window(self, op: Operation) -> Window:
        """The frames of an operation's result."""
        return self.needed.get(op.results[0], UTTERANCE) if op.results else UTTERANCE

    def of_operand(self, op: Operation, index: int, window: Window, required: bool = False) -> Window | None:
        """The frames of an operand that an operation needs for those of its result; None where it needs none."""
        operand = op.operands[index]
        match op:
            case kaldi.OffsetOp():
                return window.moved(plain(op.t))
            case kaldi.RoundOp():
                return Window(window.lo // plain(op.modulus) * plain(op.modulus), window.hi)
            case kaldi.SpliceOp() | kaldi.ReplaceIndexOp():
                # nnet1 repeats the frames at the edges wherever it splices.
                return UTTERANCE
            case kaldi.IfDefinedOp():
                return None if required else self._some(window, operand)
            case KaldiOp() if (around := op.around(*window)) is not None:
                # All that there is of them: fewer than an utterance has, if what is before looks around.
                return None if required else Window(*around).within(self.available[operand])
            case kaldi.FailoverOp():
                if required:
                    return window if index else None
                return window if index else self._some(window, operand)
            case _:
                return window

    def _some(self, window: Window, operand: SSAValue) -> Window:
        """The frames of a window for which a value can be computed, but at least as many as an utterance has.

        A short utterance may lie before or behind all of them: then what is there is moved out of the window.
        """
        can = self.available[operand]
        lo, hi = max(window.lo, can.lo), min(window.hi, can.hi)
        if hi < lo:
            return Window(lo, lo) if can.hi >= lo else Window(hi, hi)
        return Window(lo, hi)


def rounded_up(t: int, modulus: int) -> int:
    """The first multiple of a number from a frame on."""
    return -(-t // modulus) * modulus


__all__ = ["UTTERANCE", "Window", "Windows"]

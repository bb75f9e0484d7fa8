"""Which frame, the loop of TensorFlow 1 that Enter leads into and Exit out of, each operation of a block is in.

Frames have names, but two loops may have the same: functions that are called twice are inlined twice. So a frame is
what is connected: two Enters lead into the same one if an operation uses what both give.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from xdsl.ir import Block, Operation, SSAValue

from stepwell.dialects import tf
from stepwell.dialects.errors import StepwellError
from stepwell.dialects.fields import plain
from stepwell.dialects.provenance import describe
from stepwell.dialects.structure import OutputOp, YieldOp
from stepwell.dialects.tf.transforms.order import needs

MAX_DEPTH = 64
"""Loops within loops, and conditionals within conditionals."""

ENTERS = (tf.EnterOp, tf.RefEnterOp)
EXITS = (tf.ExitOp, tf.RefExitOp)
MERGES = (tf.MergeOp, tf.RefMergeOp)
SWITCHES = (tf.SwitchOp, tf.RefSwitchOp)
NEXTS = (tf.NextIterationOp, tf.RefNextIterationOp)


class Frame:
    """A frame, or one that may turn out to be another; `name` is None for one of which nothing is known."""

    def __init__(self, name: str | None, outer: Frame | None):
        self.name, self.outer = name, outer
        self._same: Frame | None = None

    @property
    def found(self) -> Frame:
        """The frame that this one turned out to be."""
        at = self
        while at._same is not None:
            if at._same._same is not None:
                at._same = at._same._same
            at = at._same
        return at

    @property
    def depth(self) -> int:
        """How many frames this one is in; more than can be are not counted."""
        count, at = 0, self.found
        while at.outer is not None and count <= MAX_DEPTH:
            count, at = count + 1, at.outer.found
        return count

    def is_in(self, other: Frame) -> bool:
        at: Frame | None = self.found
        for _ in range(MAX_DEPTH + 1):
            if at is None or at is other.found:
                return at is not None
            at = at.outer.found if at.outer is not None else None
        return False


class Frames:
    """The frames of a block. What depends on nothing but constants is in no frame, and can be used in each."""

    def __init__(self, block: Block):
        self.root = Frame("", None)
        self.of: dict[Operation, Frame] = {}
        """The frame of each operation, that of an Exit being the one which it leads out of."""
        self.values: dict[SSAValue, Frame] = {}
        self.block = block
        self.members: dict[Frame, list[Operation]] = {}
        for op in block.ops:
            self._place(op)
        for op in block.ops:
            if isinstance(op, MERGES):
                self._together(op, [self.values[v] for v in op.operands if v in self.values])

    def _place(self, op: Operation) -> None:
        if isinstance(op, ENTERS):
            data: SSAValue = op.operands[0]
            frame = Frame(plain(op.frame_name), self._outside(data))
            if frame.depth > MAX_DEPTH:
                raise StepwellError(f"{describe(op)}: loops are nested more than {MAX_DEPTH} deep")
            self._put(op, frame, frame)
            return
        if isinstance(op, OutputOp | YieldOp):
            return
        given = needs(op)
        if not given and not op.operands:
            if op.name == "stepwell.input":
                self._put(op, self.root, self.root)
            return
        found = [f for f in (self._outside(v, known=True) for v in given if not self._is_back(op, v)) if f is not None]
        frame = self._together(op, found)
        if frame is None:
            if isinstance(op, EXITS):
                raise StepwellError(f"{describe(op)}: it leads out of a loop, and what it takes is in none")
            return
        if isinstance(op, EXITS):
            frame = frame.found
            if frame.outer is None:
                raise StepwellError(f"{describe(op)}: it leads out of a loop, and what it takes is in none")
            self._put(op, frame, frame.outer)
        else:
            self._put(op, frame, frame)

    def _is_back(self, op: Operation, value: SSAValue) -> bool:
        return isinstance(op, MERGES) and isinstance(value.owner, NEXTS)

    def _put(self, op: Operation, frame: Frame, results: Frame) -> None:
        self.of[op] = frame
        for result in op.results:
            self.values[result] = results

    def _outside(self, value: SSAValue, *, known: bool = False) -> Any:
        """The frame of a value; of one that is in none, a new unknown one, or None where only `known` ones matter."""
        if value in self.values:
            return self.values[value].found
        if value.owner is not self.block and getattr(value.owner, "parent", None) is not self.block:
            return self.root
        if value.owner is self.block:
            return self.root
        return None if known else Frame(None, None)

    def _together(self, op: Operation, frames: Iterable[Frame]) -> Frame | None:
        """The innermost of frames whose values an operation uses; those that must be the same become the same."""
        at: Frame | None = None
        for frame in frames:
            at = frame.found if at is None else self._both(op, at.found, frame.found)
        return at

    def _both(self, op: Operation, a: Frame, b: Frame) -> Frame:
        if a is b or b is self.root:
            return a
        if a is self.root:
            return b
        if a.is_in(b):
            return a
        if b.is_in(a):
            return b
        if a.name is None or b.name is None:
            unknown, other = (a, b) if a.name is None else (b, a)
            unknown._same = other
            return other
        if a.name != b.name:
            raise StepwellError(
                f"{describe(op)}: it uses values of the frames '{a.name}' and '{b.name}', of which neither is in the "
                "other"
            )
        outers = [f.found for f in (a.outer, b.outer) if f is not None]
        a._same = b
        b.outer = self._together(op, outers)
        if b.depth > MAX_DEPTH:
            raise StepwellError(f"{describe(op)}: loops are nested more than {MAX_DEPTH} deep")
        return b

    def innermost_first(self) -> list[Frame]:
        """The frames; their operations, in order, are in `members`."""
        members = self.members
        for op in self.block.ops:
            frame = self.of.get(op)
            if frame is not None and frame.found is not self.root and frame.found.name is not None:
                members.setdefault(frame.found, []).append(op)
        return sorted(members, key=lambda frame: -frame.depth)

    def move(self, op: Operation, frame: Frame | None) -> None:
        """Say that an operation is in a frame now."""
        inside = frame.found if frame is not None else self.root
        self.members.setdefault(inside, []).append(op)
        self._put(op, inside, inside)


__all__ = ["ENTERS", "EXITS", "MAX_DEPTH", "MERGES", "NEXTS", "SWITCHES", "Frame", "Frames"]

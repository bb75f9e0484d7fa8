"""The loops of TensorFlow 1 as tf.WhileRegion.

Merge(Enter(x), NextIteration(y)) -> a value of the loop, x at first, y next
Switch(value, LoopCond(c))        -> the value: where there is a next round for the body, where there is none for Exit
other Enters                      -> what they take, used from outside
Exit                              -> a result of the loop
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from xdsl.ir import Block, Operation, OpResult, Region, SSAValue

from stepwell.dialects import tf
from stepwell.dialects.diagnostics import warn
from stepwell.dialects.errors import StepwellError
from stepwell.dialects.provenance import describe, transfer
from stepwell.dialects.structure import OutputOp, YieldOp
from stepwell.dialects.tf.transforms.frames import ENTERS, EXITS, MERGES, NEXTS, SWITCHES, Frame, Frames
from stepwell.dialects.tf.transforms.order import backward, rearrange

PARTS = (*ENTERS, *EXITS, *MERGES, *NEXTS, tf.LoopCondOp)


def raise_loops(block: Block) -> None:
    """Raise all loops of a block; a graph that is no loop is a StepwellError that says what is wrong."""
    if not any(isinstance(op, PARTS) for op in block.ops):
        return
    frames = Frames(block)
    loops = frames.innermost_first()
    for frame in loops:
        _Loop(frames, frame).replace()
    for op in block.ops:
        if isinstance(op, NEXTS) and any(r.uses for r in op.results):
            raise StepwellError(f"{describe(op)}: it is in no loop")
        if isinstance(op, tf.LoopCondOp) and op.output.uses:
            raise StepwellError(f"{describe(op)}: it is in no loop: none of its values comes from an Enter")
    if loops:
        rearrange(block)


class _Loop:
    """One loop on its way to a WhileRegion."""

    def __init__(self, frames: Frames, frame: Frame):
        self.frames, self.frame = frames, frame.found
        self.name = self.frame.name
        self.members = [op for op in frames.members[self.frame] if op.parent is frames.block]
        self.merges: list[Operation] = []
        self.enters: list[Operation] = []
        self.nexts: list[Operation] = []

    def replace(self) -> None:
        self._check_uses()
        exits = [op for op in self.members if isinstance(op, EXITS) and op.results[0].uses]
        condition = self._condition(bool(exits))
        if condition is None:
            self._erase()
            return
        self._variables()
        self._unswitch(condition)
        merged: set[SSAValue] = {m.results[0] for m in self.merges}
        ahead = [n.operands[0] for n in self.nexts]
        body = self._slice(ahead, merged)
        goes_on = self._slice([condition.operands[0]], merged)
        after = self._slice([e.operands[0] for e in exits], merged)
        given = [e.operands[0] for e in self.enters]
        known: dict[SSAValue, SSAValue] = {}
        behind = [op.clone(known) for op in after]
        ends = [known.get(e.operands[0], e.operands[0]) for e in exits]
        made = tf.WhileRegionOp.create(
            operands=given,
            result_types=[m.results[0].type for m in self.merges],
            regions=[self._copy(goes_on, [condition.operands[0]]), self._moved(body, ahead)],
        )
        made.location = condition.location
        self.frames.block.insert_op_before(made, condition)
        self.frames.move(made, self.frame.outer)
        self._results(made, exits, ends, behind)
        self._erase()

    def _check_uses(self) -> None:
        """No value may be used outside of the loop but by an Exit."""
        for op in self.members:
            for use in [u for r in op.results if not isinstance(op, EXITS) for u in r.uses]:
                top: Operation | None = use.operation
                while top is not None and top.parent is not self.frames.block:
                    top = top.parent_op()
                at = self.frames.of.get(top) if top is not None else None
                if (at is not None and at.found is self.frame) or (isinstance(top, OutputOp) and self._leave_out(top)):
                    continue
                raise StepwellError(
                    f"{describe(use.operation)}: it takes a value of the loop '{self.name}' ({describe(op)}) that no "
                    "Exit leads out"
                )

    def _condition(self, needed: bool) -> Operation | None:
        found = [op for op in self.members if isinstance(op, tf.LoopCondOp)]
        if len(found) == 1:
            return found[0] if needed else None
        if not needed:
            return None
        if found:
            raise StepwellError(
                f"{describe(found[1])}: the loop '{self.name}' has {len(found)} conditions, the first is "
                f"{describe(found[0])}"
            )
        first = next(op for op in self.members if isinstance(op, EXITS))
        raise StepwellError(f"{describe(first)}: the loop '{self.name}' has no condition (LoopCond)")

    def _variables(self) -> None:
        """The values of the loop; the other Enters are what they take."""
        for op in self.members:
            if not isinstance(op, MERGES) or not any(isinstance(v.owner, NEXTS) for v in op.operands):
                continue
            enters = [v.owner for v in op.operands if isinstance(v.owner, ENTERS)]
            nexts = [v.owner for v in op.operands if isinstance(v.owner, NEXTS)]
            if len(enters) != 1 or len(nexts) != 1 or len(op.operands) != 2:
                raise StepwellError(
                    f"{describe(op)}: a loop's value is one Enter and one NextIteration; this has {len(enters)} and "
                    f"{len(nexts)} of {len(op.operands)} inputs"
                )
            if op.results[1].uses:
                raise StepwellError(f"{describe(op)}: value_index of a loop's Merge is used, which is not supported")
            self.merges.append(op)
            self.enters += [e for e in enters if isinstance(e, Operation)]
            self.nexts += [n for n in nexts if isinstance(n, Operation)]
        starts = set(self.enters)
        for op in self.members:
            if isinstance(op, ENTERS) and op not in starts:
                op.results[0].replace_all_uses_with(op.operands[0])

    def _unswitch(self, condition: Operation) -> None:
        for use in list(condition.results[0].uses):
            switch = use.operation
            if not isinstance(switch, SWITCHES) or use.index != 1:
                if any(r.uses for r in switch.results):
                    raise StepwellError(
                        f"{describe(switch)}: it uses the condition of the loop '{self.name}' as a value, which is not "
                        "supported"
                    )
                continue
            for result in switch.results:
                result.replace_all_uses_with(switch.operands[0])

    def _slice(self, roots: Sequence[SSAValue], merged: set[SSAValue]) -> list[Operation]:
        of, frame = self.frames.of, self.frame

        def belongs(op: Operation) -> bool:
            return op.parent is self.frames.block and (at := of.get(op)) is not None and at.found is frame

        loop = {v.op for v in merged if isinstance(v, OpResult)}
        found = backward(roots, lambda op: op not in loop and belongs(op))
        for op in found:
            if isinstance(op, PARTS):
                if isinstance(op, MERGES) and not any(isinstance(v.owner, (*NEXTS, *ENTERS)) for v in op.operands):
                    continue  # That of a conditional in the loop.
                raise StepwellError(f"{describe(op)}: it is not where a loop has one, in '{self.name}'")
        return found

    def _copy(self, ops: Sequence[Operation], ends: Sequence[SSAValue]) -> Region:
        """A region of copies of operations, with the loop's values as arguments."""
        block = Block(arg_types=[m.results[0].type for m in self.merges])
        known: dict[SSAValue, SSAValue] = {m.results[0]: a for m, a in zip(self.merges, block.args, strict=True)}
        block.add_ops(op.clone(known) for op in ops)
        block.add_op(YieldOp.giving([known.get(v, v) for v in ends]))
        return Region(block)

    def _moved(self, ops: Sequence[Operation], ends: Sequence[SSAValue]) -> Region:
        """The same, of the operations themselves."""
        block = Block(arg_types=[m.results[0].type for m in self.merges])
        known: dict[SSAValue, SSAValue] = {m.results[0]: a for m, a in zip(self.merges, block.args, strict=True)}
        for op in ops:
            op.detach()
            block.add_op(op)
            _replace(op, known)
        block.add_op(YieldOp.giving([known.get(v, v) for v in ends]))
        return Region(block)

    def _results(
        self, made: Operation, exits: Sequence[Operation], ends: Sequence[SSAValue], behind: Sequence[Operation]
    ) -> None:
        """Replace the Exits; what is computed of the last values is computed behind the loop."""
        known: dict[SSAValue, SSAValue] = {m.results[0]: r for m, r in zip(self.merges, made.results, strict=True)}
        at = made
        for op in behind:
            self.frames.block.insert_op_after(op, at)
            _replace(op, known)
            self.frames.move(op, self.frame.outer)
            at = op
        for op, end in zip(exits, ends, strict=True):
            new = known.get(end, end)
            transfer(op.results[0], new)
            op.results[0].replace_all_uses_with(new)

    def _erase(self) -> None:
        """What is left of the frame: what no result of the loop needs."""
        left = [op for op in self.members if op.parent is self.frames.block]
        for op in left:
            op.detach()
            op.drop_all_references()

    def _leave_out(self, output: OutputOp) -> bool:
        """An output that is a value in the loop is left out, unless it is the only one."""
        if not any(isinstance(op, OutputOp) and op is not output for op in self.frames.block.ops):
            return False
        warn(f"the output '{output.label}' is left out: it is a value within the loop '{self.name}'")
        output.detach()
        output.erase()
        return True


def _replace(op: Operation, known: Mapping[SSAValue, SSAValue]) -> None:
    """Replace what an operation, and those in it, use."""
    for inner in op.walk():
        for at, value in enumerate(inner.operands):
            if value in known:
                inner.operands[at] = known[value]


__all__ = ["raise_loops"]

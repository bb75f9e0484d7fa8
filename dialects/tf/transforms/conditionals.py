"""The conditionals of TensorFlow 1, Switch and Merge, as tf.IfRegion.

    Switch(x, p), Merge(no, yes) -> IfRegion(p) { what only `yes` needs } { what only `no` needs }

Merges whose branches share operations become one IfRegion. Where the predicate is a constant, the Merge is the value
of the branch that is taken.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Sequence

import numpy as np
from xdsl.dialects.builtin import IntegerAttr, i64
from xdsl.ir import Block, Operation, OpResult, Region, SSAValue
from xdsl.traits import is_side_effect_free

from stepwell.dialects import tf
from stepwell.dialects.diagnostics import warn
from stepwell.dialects.errors import StepwellError
from stepwell.dialects.fields import ConstantAttr
from stepwell.dialects.payload import Values
from stepwell.dialects.provenance import LAYER, describe, transfer
from stepwell.dialects.structure import InputOp, OutputOp, YieldOp
from stepwell.dialects.tf.transforms.frames import MERGES, SWITCHES
from stepwell.dialects.tf.transforms.guards import ALWAYS, Choice, Guard, Predicates, UndecidedError, choices, joined
from stepwell.dialects.tf.transforms.order import backward, needs, rearrange
from stepwell.dialects.types import ELEMENT_TYPES, shape_of, tensor


def raise_conditionals(block: Block) -> None:
    """Raise all conditionals of a block; one that cannot be expressed is a StepwellError that says why."""
    if any(isinstance(op, (*SWITCHES, *MERGES)) for op in block.ops):
        _Conditionals(block).replace()


class _Conditionals:
    def __init__(self, block: Block):
        self.block = block
        self.predicates = Predicates()
        self.guards: dict[Operation, Guard | None] = {}
        """Those that are not there always; None: never."""
        self.sides: dict[SSAValue, Guard | None] = {}
        """The same of the outputs of a Switch."""
        self.pairs: dict[Operation, Choice] = {}
        """The Merges of two inputs, no and yes, that all others are made into."""
        self.faults: dict[Operation, str] = {}
        self.new: dict[SSAValue, SSAValue] = {}
        """What has taken the place of a predicate."""

    def replace(self) -> None:
        for op in list(self.block.ops):
            self._look(op)
            self.predicates.see(op)
        self._outputs()
        for op in list(self.block.ops):
            if isinstance(op, SWITCHES):
                for result in op.results:
                    result.replace_all_uses_with(op.operands[0])
        self._erase_unused()
        for op in self.block.ops:
            if op in self.faults:
                raise StepwellError(f"{describe(op)}: {self.faults[op]}")
        levels: dict[int, list[Operation]] = {}
        for op in self.block.ops:
            if op in self.pairs:
                levels.setdefault(len(self.pairs[op].guard), []).append(op)
        for level in sorted(levels, reverse=True):
            self._level(levels[level])
            rearrange(self.block)

    def needs(self, op: Operation) -> list[SSAValue]:
        """What an operation needs; a pair also its predicate."""
        found = needs(op)
        if op in self.pairs:
            found.append(self.current(self.pairs[op].predicate))
        return found

    def current(self, predicate: SSAValue) -> SSAValue:
        """A predicate, or what has taken its place."""
        while predicate in self.new:
            predicate = self.new[predicate]
        return predicate

    def _at(self, value: SSAValue) -> Guard | None:
        if value in self.sides:
            return self.sides[value]
        return self.guards.get(value.op, ALWAYS) if isinstance(value, OpResult) else ALWAYS

    def _look(self, op: Operation) -> None:
        if isinstance(op, MERGES):
            self._merge(op)
            return
        parts: list[Guard] = []
        dead = False
        for value in needs(op):
            part = self._at(value)
            if part is None:
                dead = True
            elif part:
                parts.append(part)
        guard = None if dead else joined(parts)
        if guard is None or guard:
            self.guards[op] = guard
        if isinstance(op, SWITCHES):
            root, sense = self.predicates.root(op.operands[1])
            truth = self.predicates.truth(op.operands[1])
            for side, result in zip((False, True), op.results, strict=True):
                if guard is None or (truth is not None and truth != side):
                    self.sides[result] = None
                elif truth is not None:
                    self.sides[result] = guard
                else:
                    self.sides[result] = joined([guard, frozenset({(root, side == sense)})])

    def _merge(self, op: Operation) -> None:
        given: list[tuple[int, Guard]] = []
        for i, value in enumerate(op.operands):
            part = self._at(value)
            if part is not None:
                given.append((i, part))
        if not given:
            self.guards[op] = None
            return
        try:
            chosen, guard = choices(given)
        except UndecidedError as why:
            self.faults[op] = str(why)
            return
        values = list(op.operands)
        for result, leaves in zip(op.results, (values, None), strict=True):
            if not result.uses:
                continue
            made = self._paired(op, chosen, leaves)
            if isinstance(made, OpResult) and made.op not in self.pairs and leaves is None and guard:
                self.guards[made.op] = guard
            transfer(result, made)
            result.replace_all_uses_with(made)
        op.detach()
        op.erase()

    def _paired(self, op: Operation, chosen: Choice | int, leaves: Sequence[SSAValue] | None) -> SSAValue:
        """The Merges of two inputs that make a choice; without leaves, of the numbers of the inputs."""
        if isinstance(chosen, int):
            if leaves is not None:
                return leaves[chosen]
            number = ConstantAttr(Values(np.asarray(chosen, np.int32), ELEMENT_TYPES["i32"]))
            kind = ELEMENT_TYPES["i32"].mlir
            const = tf.ConstOp.create(properties={"value": number, "dtype": kind}, result_types=[tensor("i32", ())])
            const.location = op.location
            self.block.insert_op_before(const, op)
            return const.results[0]
        sides = [self._paired(op, side, leaves) for side in (chosen.no, chosen.yes)]
        pair = tf.MergeOp.create(
            operands=sides,
            result_types=[sides[0].type, tensor("i32", ())],
            properties={"T": op.properties["T"], "N": IntegerAttr(2, i64)},
        )
        pair.location = op.location
        if LAYER in op.attributes:
            pair.attributes[LAYER] = op.attributes[LAYER]
        self.block.insert_op_before(pair, op)
        self.pairs[pair] = chosen
        if chosen.guard:
            self.guards[pair] = chosen.guard
        return pair.results[0]

    def _outputs(self) -> None:
        """Values that are not there in every run cannot be given."""
        outputs = [op for op in self.block.ops if isinstance(op, OutputOp)]
        missing = [op for op in outputs if op in self.guards]
        for op in missing:
            if len(missing) == len(outputs):
                raise StepwellError(
                    f"the output '{op.label}' is there only where a conditional takes a branch; choose an output "
                    "behind the Merge with --output"
                )
            warn(f"the output '{op.label}' is left out: it is there only where a conditional takes a branch")
            op.detach()
            op.erase()
        end = self.block.last_op
        if isinstance(end, YieldOp) and end in self.guards:
            raise StepwellError(
                f"{describe(self.block.parent_op() or end)}: what it gives is there only where a conditional takes a "
                "branch"
            )

    def _erase_unused(self) -> None:
        """Erase what nothing needs that is there always."""
        kept = [
            op
            for op in self.block.ops
            if op not in self.guards and not (op.results and is_side_effect_free(op)) and not isinstance(op, SWITCHES)
        ]
        work, live = list(kept), set(kept)
        while work:
            for value in self.needs(work.pop()):
                if isinstance(value, OpResult) and value.op.parent is self.block and value.op not in live:
                    live.add(value.op)
                    work.append(value.op)
        left = [op for op in self.block.ops if op not in live]
        for op in left:
            op.detach()
            op.drop_all_references()

    def _level(self, pairs: Sequence[Operation]) -> None:
        """Replace the pairs whose guards have one size, when those within them are replaced."""
        groups = _Groups(self, pairs)
        for members in groups.groups:
            self._region(members, apart=False)
        for pair in groups.apart:
            self._region([pair], apart=True)

    def branch(self, pairs: Sequence[Operation], side: bool) -> list[Operation]:
        """The operations that only one branch of pairs needs."""
        choice = self.pairs[pairs[0]]
        inside = choice.guard | {(choice.predicate, side)}

        def belongs(op: Operation) -> bool:
            return op.parent is self.block and (self.guards.get(op) or ALWAYS) >= inside

        return backward([p.operands[side] for p in pairs], belongs)

    def _region(self, pairs: Sequence[Operation], *, apart: bool) -> None:
        regions: list[Region] = []
        for side in (True, False):
            block = Block()
            for op in [] if apart else self.branch(pairs, side):
                op.detach()
                block.add_op(op)
            block.add_op(YieldOp.giving([p.operands[side] for p in pairs]))
            regions.append(Region(block))
        choice = self.pairs[pairs[0]]
        at = self.current(choice.predicate)
        if isinstance(at, OpResult) and isinstance(at.op, InputOp) and shape_of(at) is None:
            at._type = tensor("boolean", ())  # A Switch takes no other.  # pyright: ignore[reportPrivateUsage]
        types = [p.results[0].type for p in pairs]
        made = tf.IfRegionOp.create(operands=[at], result_types=types, regions=regions)
        made.location = pairs[-1].location
        self.block.insert_op_before(made, pairs[0])
        if choice.guard:
            self.guards[made] = choice.guard
        for pair, result in zip(pairs, made.results, strict=True):
            transfer(pair.results[0], result)
            self.new[pair.results[0]] = result
            pair.results[0].replace_all_uses_with(result)
            pair.detach()
            pair.erase()


class _Groups:
    """Pairs of one predicate and guard that share operations; `apart` are those that must not take any with them.

    Two conditionals of the same predicate, the second of which uses the first, may be made to share operations. Then
    neither can be one operation with its branches: both branches run, and one value is taken.
    """

    def __init__(self, of: _Conditionals, pairs: Sequence[Operation]):
        self.of = of
        self.leader: dict[Operation, Operation] = {p: p for p in pairs}
        self.owner: dict[Operation, Operation] = {}
        self.apart: list[Operation] = []
        clashing: set[Operation] = set()
        for pair in pairs:
            self._claim(pair, clashing)
        found: dict[Operation, list[Operation]] = {}
        for pair in pairs:
            found.setdefault(self._first(pair), []).append(pair)
        bad = {self._first(p) for p in clashing}
        bad |= self._cyclic(found)
        self.groups = [members for first, members in found.items() if first not in bad]
        self.apart = [p for first, members in found.items() if first in bad for p in members]

    def _first(self, pair: Operation) -> Operation:
        while self.leader[pair] is not pair:
            self.leader[pair] = self.leader[self.leader[pair]]
            pair = self.leader[pair]
        return pair

    def _claim(self, pair: Operation, clashing: set[Operation]) -> None:
        of, choice = self.of, self.of.pairs[pair]
        for side in (False, True):
            inside = choice.guard | {(choice.predicate, side)}

            def belongs(op: Operation, inside: Guard = inside) -> bool:
                if op.parent is not of.block or not (of.guards.get(op) or ALWAYS) >= inside:
                    return False
                other = self.owner.setdefault(op, pair)
                if other is pair:
                    return True
                theirs = of.pairs[other]
                if (theirs.predicate, theirs.guard) == (choice.predicate, choice.guard):
                    self.leader[self._first(pair)] = self._first(other)
                else:
                    clashing.update((pair, other))
                return False

            backward([pair.operands[side]], belongs)

    def _cyclic(self, found: dict[Operation, list[Operation]]) -> set[Operation]:
        """The groups that need, through operations outside, what they give."""
        place = {op: i for i, op in enumerate(self.of.block.ops)}
        node = {op: self._first(pair) for op, pair in self.owner.items()}
        node.update((p, self._first(p)) for p in self.leader)
        earliest = {first: min(place[p] for p in members) for first, members in found.items()}

        def suspicious(op: Operation) -> bool:
            return any(
                isinstance(v, OpResult)
                and v.op in place
                and node.get(v.op) is not node[op]
                and place[v.op] > earliest[node[op]]
                for v in self.of.needs(op)
            )

        bad = {
            first
            for op, first in node.items()
            for v in self.of.needs(op)
            if isinstance(v, OpResult) and v.op in self.leader and node[v.op] is first
        }
        if not any(suspicious(op) for op in node):
            return bad
        before: dict[Operation, set[Operation]] = {}
        after: dict[Operation, list[Operation]] = {}
        for op in place:
            own = node.get(op, op)
            needed = before.setdefault(own, set())
            for value in self.of.needs(op):
                if isinstance(value, OpResult) and value.op in place:
                    other = node.get(value.op, value.op)
                    if other is not own and other not in needed:
                        needed.add(other)
                        after.setdefault(other, []).append(own)
        ready = deque(op for op, needed in before.items() if not needed)
        left = {op: len(needed) for op, needed in before.items()}
        while ready:
            op = ready.popleft()
            left.pop(op)
            for user in after.get(op, ()):
                left[user] -= 1
                if not left[user]:
                    ready.append(user)
        return bad | {first for first in found if first in left}


__all__ = ["raise_conditionals"]

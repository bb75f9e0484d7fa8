"""Lowering from one dialect to another: one forward sweep with legality, provenance and reasons.

A rule lowers one operation. Its operands are lowered already, so it may read their types. Operations in the regions
of an operation that is itself lowered are left to its rule, which calls `Lowering.sweep` on their block once it knows
the types of the arguments.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from xdsl.dialects.builtin import ModuleOp
from xdsl.ir import Block, Operation, SSAValue

from stepwell.dialects import provenance
from stepwell.dialects.errors import InferenceError, StepwellError
from stepwell.dialects.opset.infrastructure import ConstantOp
from stepwell.dialects.payload import Payload, Values
from stepwell.dialects.rules import Entry, Rewriter, RuleSet
from stepwell.dialects.structure import CONTAINERS
from stepwell.dialects.types import element, spell
from stepwell.dialects.wide import Late

RULE_FAILED = "its lowering rule failed"
"""What the reason for a refusal begins with where it is the rule's fault and not the model's."""


MOST, OFTEN = 1 << 14, 8
"""Operations of bodies that are lowered at most: so many, and each of the model so often."""


@dataclass(frozen=True)
class Refusal:
    """An operation that could not be lowered, and why."""

    operator: str
    node: str
    file: str
    reason: str
    inputs: tuple[str, ...]
    rule: str = ""

    def __str__(self) -> str:
        place = f"   {self.rule}" if self.rule else ""
        return f'"{self.node}" ({", ".join(self.inputs)}): {self.reason}{place}'


class ConversionError(StepwellError):
    """Operations stayed illegal after a lowering; `refusals` has all of them."""

    def __init__(self, refusals: list[Refusal], total: int, target: str):
        self.refusals, self.total, self.target = refusals, total, target
        self.advice = "to add a lowering: write a rule in a file and give it with --extension FILE.py (see README)"
        super().__init__(self.report())

    def report(self) -> str:
        """All refusals, grouped by operator and reason; the first nodes of each group by name."""
        files = sorted({r.file for r in self.refusals if r.file})
        head = f"{', '.join(files) or 'the model'}: {len(self.refusals)} of {self.total} operators cannot be lowered"
        groups: dict[tuple[str, str, str], list[Refusal]] = defaultdict(list)
        for refusal in self.refusals:
            groups[refusal.operator, refusal.reason, refusal.rule].append(refusal)
        lines = [f"{head} to {self.target}"]
        for (operator, reason, rule), members in groups.items():
            first = members[0]
            more = f" and {len(members) - 1} more" if len(members) > 1 else ""
            lines.append(f'  {operator}  "{first.node}"{more}  ({", ".join(first.inputs)})')
            lines.append(f"      {reason}" + (f"   [{rule}]" if rule else ""))
        return "\n".join([*lines, self.advice])

    def advise(self, text: str) -> None:
        """Say what to do, where it is known better than that a lowering may be written."""
        if all(refusal.rule for refusal in self.refusals):
            self.advice = text
        elif text not in self.advice:
            self.advice = f"{text}\n{self.advice}"
        self.args = (self.report(),)


class Lowering(Rewriter):
    """The rewriter handed to lowering rules."""

    def __init__(self, block: Block, rules: RuleSet, legal: frozenset[str]):
        super().__init__(block)
        self.rules, self.legal = rules, legal
        self.refusals: list[Refusal] = []
        self.total = 0
        self.left = MOST + OFTEN * sum(1 for _ in block.walk())
        """Operations of bodies that may be lowered, each time anew; see `spend`."""
        self.failure: Exception | None = None
        """The first error in a rule that is no refusal."""
        self._poisoned: set[SSAValue] = set()
        self._late = Late()

    def const(self, values: Any, kind: Any = None) -> SSAValue:
        """Insert a constant: values (a number, list or array) of an element type (name or MLIR type), or a payload.

        Without a type, Python integers are i64 and floats f32.
        """
        if not isinstance(values, Payload):
            array = np.asarray(values)
            if kind is None:
                kind = {"i": "i64", "f": "f32"}[array.dtype.kind] if not isinstance(values, np.ndarray) else array.dtype
            of = element(kind)
            if of.dtype is None:
                raise InferenceError("the element type is not known")
            if of.name == "string" and array.dtype.kind not in "OUS":
                raise InferenceError("a number is needed, not a string")
            values = Values(array.astype(of.dtype), of)
        op = ConstantOp.holding(values)
        self.insert(op)
        return op.results[0]

    def spend(self, count: int, *, spare: int = 0) -> bool:
        """Whether so many operations of bodies may be lowered, and so many are left then, for bodies lowered again.

        Bodies in bodies multiply: without a limit a small file could take any time.
        """
        if count + spare > self.left:
            return False
        self.left -= count
        return True

    def sweep(self, block: Block) -> None:
        """Lower every operation of a block in order."""
        for op in list(block.ops):
            if op.dialect_name() in self.legal:
                continue
            self._late.settle(op)
            self._lower(op)

    def replace_uses(self, old: SSAValue, new: SSAValue) -> None:
        """Let all users of a value take another one; with very many operands they have it once they are lowered."""
        block = old.owner.parent

        def waits(user: Operation) -> bool:
            return user.parent is block and not user.regions and bool(self._entries(user))

        self._late.replace(old, new, waits)

    def _entries(self, op: Operation) -> Sequence[Entry]:
        found = self.rules.of(type(op))
        if not found and hasattr(op, "full_name"):
            found = self.rules.of(op.full_name)  # pyright: ignore[reportAttributeAccessIssue]: unknown operators
        return found

    def _lower(self, op: Operation) -> None:
        self.total += 1
        entries = self._entries(op)
        if self._poisoned and any(v in self._poisoned for v in _used(op)):
            # What it would see is not lowered; only the lack of any rule is certain.
            if not entries:
                self.refuse(op, [], entries)
            self._poisoned.update(op.results)
            return
        reasons: list[str] = []
        outer = self.created, self.absorbed, self.insertion_point
        self.created, self.absorbed = [], []
        self.operation_insertion_handler[0] = self.created.append
        try:
            before = len(self.refusals)
            try:
                applied, values = self.run(op, entries, reasons)
            except (StepwellError, MemoryError, RecursionError):
                raise
            except Exception as error:
                # A rule that did not expect what it met: the node is refused like any other, and named.
                applied, values = False, None
                self.undo()
                self.failure = self.failure or error
                reasons.append(f"{RULE_FAILED} ({type(error).__name__}: {error})")
            if applied and len(self.refusals) == before:
                self.settle(op, values)
            else:
                if not applied:
                    self.refuse(op, reasons, entries)
                self._poisoned.update(op.results)
        finally:
            self.created, self.absorbed, self.insertion_point = outer
            self.operation_insertion_handler[0] = self.created.append

    def finish(self, module: ModuleOp) -> None:
        """Erase what rules left in place and nothing uses any more; whatever is used cannot be expressed."""
        for op in reversed(list(module.walk())):
            if op is module or op.dialect_name() in self.legal:
                continue
            if any(result.uses for result in op.results):
                user = next(use.operation for result in op.results for use in result.uses)
                self.refuse(op, [f"its result is not a tensor, and {user.name} takes tensors only"], ())
            else:
                op.detach()
                op.erase()

    def refuse(self, op: Operation, reasons: list[str], entries: Sequence[Entry]) -> None:
        """Note that an operation cannot be lowered."""
        source = provenance.sources(op.location)
        node, _, file = source[0] if source else ("", "", "")
        name = getattr(op, "full_name", op.name)
        if isinstance(op, CONTAINERS) and source:
            name = source[0][1]
        refused = getattr(op, "refusal", None)
        reason = "; ".join(dict.fromkeys(reasons)) or refused or "there is no lowering for this operator"
        inputs = tuple("not lowered" if v in self._poisoned else spell(v) for v in op.operands)
        rule = entries[-1].place if reasons and entries else ""
        self.refusals.append(Refusal(name, node, file, reason, inputs, rule))


def _used(op: Operation) -> Iterable[SSAValue]:
    """The operands of an operation, and of those in its regions."""
    return op.operands if not op.regions else (v for inner in op.walk() for v in inner.operands)


def convert(module: ModuleOp, rules: RuleSet, legal: Iterable[str], target: str = "opset") -> None:
    """Lower every operation of `module` that is not of a `legal` dialect; raises ConversionError with all failures."""
    lowering = Lowering(module.body.block, rules, frozenset(legal))
    with np.errstate(all="ignore"):  # Rules compute with constants; what is not finite stays so.
        lowering.sweep(module.body.block)
    if not lowering.refusals:
        lowering.finish(module)
    if lowering.refusals:
        raise ConversionError(lowering.refusals, lowering.total, target) from lowering.failure


__all__ = [
    "RULE_FAILED",
    "ConversionError",
    "Lowering",
    "Refusal",
    "convert",
]

"""Where the values of a block with TensorFlow 1's conditionals are: for which values of which predicates.

A guard is a set of predicates with what each must be. The outputs of a Switch have one more than what it takes; every
other operation has those of all its operands; a Merge has those that all its inputs have, which differ in the others.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TypeAlias

import numpy as np
from xdsl.ir import Operation, OpResult, SSAValue

from stepwell.dialects import tf
from stepwell.dialects.errors import StepwellError
from stepwell.dialects.tf.transforms.frames import MAX_DEPTH, SWITCHES

Guard: TypeAlias = frozenset[tuple[SSAValue, bool]]

ALWAYS: Guard = frozenset()

PASSING = (tf.IdentityOp, tf.ControlledOp, tf.LoopCondOp, tf.StopGradientOp, tf.SnapshotOp, *SWITCHES)


class Predicates:
    """What is known of predicates, from the operations of a block in order."""

    def __init__(self):
        self._roots: dict[SSAValue, tuple[SSAValue, bool]] = {}
        self._truths: dict[SSAValue, bool] = {}

    def see(self, op: Operation) -> None:
        """Look at the next operation."""
        if isinstance(op, PASSING):
            root, truth = self.root(op.operands[0]), self.truth(op.operands[0])
        elif isinstance(op, tf.LogicalNotOp):
            at, sense = self.root(op.operands[0])
            root, truth = (at, not sense), self.truth(op.operands[0])
            truth = None if truth is None else not truth
        elif isinstance(op, tf.LogicalAndOp | tf.LogicalOrOp):
            given = [self.truth(v) for v in op.operands]
            strong = isinstance(op, tf.LogicalOrOp)  # What decides alone: true for or, false for and.
            root, truth = None, strong if strong in given else None if None in given else not strong
        else:
            return
        for result in op.results:
            if root is not None:
                self._roots[result] = root
            if truth is not None:
                self._truths[result] = truth

    def root(self, value: SSAValue) -> tuple[SSAValue, bool]:
        """The predicate that a value is, or with False is the opposite of."""
        return self._roots.get(value, (value, True))

    def truth(self, value: SSAValue) -> bool | None:
        """What a predicate always is; None where that depends on the run."""
        if isinstance(value, OpResult) and isinstance(value.op, tf.ConstOp):
            data = value.op.value.data
            return bool(np.asarray(data.array()).all()) if data.size == 1 and data.element.name == "boolean" else None
        return self._truths.get(value)


def joined(parts: Iterable[Guard]) -> Guard | None:
    """The guard of what needs several values; None where they are never there together."""
    made: Guard = ALWAYS
    for part in parts:
        if part and part is not made:
            made = made | part if made else part
    if len(made) > 1 and len({p for p, _ in made}) < len(made):
        return None
    if len(made) > MAX_DEPTH:
        raise StepwellError(f"conditionals are nested more than {MAX_DEPTH} deep")
    return made


@dataclass(frozen=True)
class Choice:
    """By a predicate one of two choices, each a number or another choice, where the predicates in `guard` hold."""

    predicate: SSAValue
    guard: Guard
    no: Choice | int
    yes: Choice | int


class UndecidedError(Exception):
    """Why it is not known which input a Merge gives."""


def choices(given: Sequence[tuple[int, Guard]]) -> tuple[Choice | int, Guard]:
    """How to choose from values that are there under guards, and where the choice is there.

    A value that is there always, such as a constant without control inputs, is taken where no other one is there.
    """
    if len(given) == 1:
        return given[0]
    common = frozenset.intersection(*(g for _, g in given))
    return _decide(given, common, [16 + 4 * len(given)]), common


def _decide(given: Sequence[tuple[int, Guard]], context: Guard, left: list[int]) -> Choice | int:
    left[0] -= 1
    if left[0] < 0 or len(context) > MAX_DEPTH:
        raise UndecidedError("its inputs depend on too many predicates")
    counts: dict[SSAValue, int] = {}
    for _, guard in given:
        for on, _ in guard - context:
            counts[on] = counts.get(on, 0) + 1
    if not counts:
        most = max(len(g) for _, g in given)
        best = [i for i, g in given if len(g) == most]
        if len(best) > 1:
            raise UndecidedError(
                f"its inputs {best[0]} and {best[1]} are there at the same time; the control inputs that said which "
                "one is meant may have been taken away"
            )
        return best[0]
    on = max(counts, key=lambda p: counts[p])
    sides: list[Choice | int] = []
    for sense in (False, True):
        fitting = [(i, g) for i, g in given if (on, not sense) not in g]
        if not fitting:
            raise UndecidedError(f"none of its inputs is there where a predicate is {str(sense).lower()}")
        sides.append(_decide(fitting, context | {(on, sense)}, left))
    return Choice(on, context, *sides)


__all__ = ["ALWAYS", "Choice", "Guard", "Predicates", "UndecidedError", "choices", "joined"]

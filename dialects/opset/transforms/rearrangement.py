"""What a chain of Reshapes and Transposes does, as one rearrangement.

The elements of a tensor are numbered by its dimensions, row-major. A Reshape cuts and joins dimensions that stand
together, a Transpose changes the order of what there is; so a chain of both cuts the dimensions of the first tensor
into *atoms*, and the dimensions of the last one are made of the same atoms in another order. Sizes may be unknown, as
long as the model computes them from sizes of tensors; dimensions of size 1 have no atoms.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import pairwise

from xdsl.ir import Operation, OpResult, SSAValue

from stepwell.dialects.errors import NoMatch
from stepwell.dialects.fields import plain
from stepwell.dialects.opset.canonicalize.movement import order_of
from stepwell.dialects.opset.matching import ints
from stepwell.dialects.opset.movement import TransposeOp
from stepwell.dialects.opset.shape import ReshapeOp, Squeeze1Op, SqueezeOp, UnsqueezeOp
from stepwell.dialects.opset.terms import ONE, Term, Terms, number, sizes_of, terms
from stepwell.dialects.types import shape_of

MOVES = (ReshapeOp, Squeeze1Op, SqueezeOp, TransposeOp, UnsqueezeOp)
LONGEST = 8
"""Operations of a chain that are looked at."""


@dataclass
class Rearrangement:
    """Of which atoms the dimensions of the first tensor (`ins`) and of the last one (`outs`) are made."""

    value: SSAValue
    ins: list[list[int]] = field(default_factory=list)
    outs: list[list[int]] = field(default_factory=list)
    atoms: list[Term] = field(default_factory=list)

    @classmethod
    def of(cls, value: SSAValue, ops: Iterable[Operation]) -> Rearrangement:
        """What operations, each of the result of the one before, make of a value."""
        made = cls(value)
        for size in sizes_of(value):
            made.ins.append([] if size == ONE else [made._atom(size)])
        made.outs = [list(group) for group in made.ins]
        for op in ops:
            made._step(op)
        made._join()
        return made

    def _atom(self, size: Term) -> int:
        self.atoms.append(size)
        return len(self.atoms) - 1

    def _step(self, op: Operation) -> None:
        match op:
            case TransposeOp():
                order = order_of(op)
                if len(order) != len(self.outs):
                    raise NoMatch("the order is not known")
                self.outs = [self.outs[i] for i in order]
            case ReshapeOp():
                self._cut(self._target(op))
            case UnsqueezeOp():
                rank = len(shape_of(op.results[0]) or ())
                new = {a % rank for a in ints(op.operands[1])}
                left = iter(self.outs)
                self.outs = [[] if i in new else next(left) for i in range(rank)]
            case _:
                rank = len(self.outs)
                shape = shape_of(op.results[0])
                given = ints(op.operands[1]) if len(op.operands) > 1 else ()
                gone = {a % rank for a in given} or {i for i, group in enumerate(self.outs) if not group}
                if any(self.outs[a] for a in gone) or shape is None or len(shape) != rank - len(gone):
                    raise NoMatch("a dimension that goes may not be 1")
                self.outs = [group for i, group in enumerate(self.outs) if i not in gone]

    def size(self, group: Iterable[int]) -> Term:
        total = ONE
        for atom in group:
            total = total * self.atoms[atom]
        return total

    def _target(self, op: ReshapeOp) -> list[Term]:
        """The sizes of a Reshape; one that nothing is known of follows from the others."""
        shape = shape_of(op.results[0])
        if shape is None:
            raise NoMatch("the rank is not known")
        if any(d == 0 for d in shape):
            raise NoMatch("there are no elements")
        told = terms(op.operands[1])
        if len(told) != len(shape):
            raise NoMatch("the shape is not known")
        found: Terms = []
        for i, (dim, term) in enumerate(zip(shape, told, strict=True)):
            if isinstance(dim, int):
                term = number(dim)
            elif term is not None and term.known == 0:
                term = self.size(self.outs[i]) if plain(op.special_zero) and i < len(self.outs) else None
            elif term is not None and term.number < 0:
                term = None
            found.append(term)
        if found.count(None) == 1:
            if any(term is not None and not term.exact for term in found):
                raise NoMatch("a size that is rounded decides about another one")
            rest: Term | None = self.size(a for group in self.outs for a in group)
            for term in found:
                rest = rest.over(term) if rest is not None and term is not None else rest
            found[found.index(None)] = rest
        if None in found:
            raise NoMatch("more than one size is not known")
        return [term for term in found if term is not None]

    def _cut(self, target: list[Term]) -> None:
        """Divide the atoms among dimensions of these sizes, in order."""
        flat = [atom for group in self.outs for atom in group]
        self.outs = []
        for size in target:
            group: list[int] = []
            while size != ONE:
                if not flat:
                    raise NoMatch("the sizes do not fit")
                atom = flat[0]
                rest = size.whole(self.atoms[atom])
                if rest is not None:
                    group.append(flat.pop(0))
                    size = rest
                    continue
                rest = self.atoms[atom].whole(size)
                if rest is None:
                    raise NoMatch("the dimensions are cut in no common way")
                first, flat[0] = self._split(atom, size, rest)
                group.append(first)
                size = ONE
            self.outs.append(group)
        if flat:
            raise NoMatch("the sizes do not fit")

    def _split(self, atom: int, first: Term, rest: Term) -> tuple[int, int]:
        made = (self._atom(first), self._atom(rest))
        for groups in (self.ins, self.outs):
            for group in groups:
                if atom in group:
                    at = group.index(atom)
                    group[at : at + 1] = made
        return made

    def _join(self) -> None:
        """Atoms that stand together before and after are one."""
        after = {a: b for group in self.outs for a, b in pairwise(group)}
        for group in self.ins:
            at = 0
            while at + 1 < len(group):
                a, b = group[at], group[at + 1]
                if after.get(a) != b:
                    at += 1
                    continue
                self.atoms[a] = self.atoms[a] * self.atoms[b]
                del group[at + 1]
                for out in self.outs:
                    if b in out:
                        out.remove(b)
                after[a] = after.get(b, -1)


def chain(op: Operation) -> Iterator[list[Operation]]:
    """The operation with the moves before it that nobody else sees, the longest chain first; two at least."""
    ops: list[Operation] = [op]
    while len(ops) < LONGEST:
        value = ops[0].operands[0]
        if not isinstance(value, OpResult) or not isinstance(value.op, MOVES) or not value.has_one_use():
            break
        ops.insert(0, value.op)
    for start in range(len(ops) - 1):
        yield ops[start:]


__all__ = ["LONGEST", "MOVES", "Rearrangement", "chain"]

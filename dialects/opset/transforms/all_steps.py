"""What a loop's body computes in all iterations at once, where no iteration needs the one before.

A value that is another one in each iteration becomes a tensor with the time as its second dimension (its first, where
one is a scalar): [batch, time, …]. One that is the same in all of them is computed once, before the loop.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from xdsl.ir import Operation, SSAValue

from stepwell.dialects import provenance
from stepwell.dialects.errors import NoMatch
from stepwell.dialects.fields import plain
from stepwell.dialects.opset.condition import SelectOp
from stepwell.dialects.opset.elementwise import Binary, Unary
from stepwell.dialects.opset.gather import GatherOp
from stepwell.dialects.opset.infrastructure import ConstantOp
from stepwell.dialects.opset.matching import ints, is_constant, numbers
from stepwell.dialects.opset.matrix import MatMulOp
from stepwell.dialects.opset.movement import ConcatOp, TransposeOp
from stepwell.dialects.opset.shape import Squeeze1Op, SqueezeOp, UnsqueezeOp
from stepwell.dialects.opset.transforms.effects import is_function
from stepwell.dialects.opset.type import ConvertOp
from stepwell.dialects.rules import Rewriter
from stepwell.dialects.types import rank_of


@dataclass(frozen=True)
class Each:
    """A value of all iterations; `varies`: it is another one in each, and has the time as a dimension."""

    value: SSAValue
    varies: bool = True


@dataclass
class Steps:
    """The values of a body that are known for all iterations, and how others follow from them."""

    rw: Rewriter
    found: dict[SSAValue, Each] = field(default_factory=dict)

    def rank(self, value: SSAValue) -> int:
        """The rank of a value in the body."""
        found = rank_of(value)
        if found is None:
            raise NoMatch("the rank of a value in the body is not known")
        return found

    def given(self, value: SSAValue) -> Each:
        found = self.found.get(value)
        if found is None:
            raise NoMatch("an iteration needs the one before in another way than a cell does")
        return found

    def add(self, op: Operation) -> None:
        """All iterations of an operation of the body."""
        given = [self.given(v) for v in op.operands]
        if isinstance(op, ConstantOp) or (is_function(type(op)) and not any(g.varies for g in given)):
            self._once(op, given)
            return
        if isinstance(op, Unary | ConvertOp):
            values = [given[0].value]
        elif isinstance(op, Binary | SelectOp) and plain(op.auto_broadcast) == "numpy":
            values = self._aligned(op, given)
        elif isinstance(op, UnsqueezeOp | SqueezeOp | Squeeze1Op) and len(op.operands) == 2:
            values = self._shaped(op, given)
        elif isinstance(op, MatMulOp) and not given[1].varies and not plain(op.transpose_a):
            if [self.rank(v) for v in op.operands] != [2, 2]:
                raise NoMatch("a product in the body is none of matrices")
            values = [g.value for g in given]
        elif (
            isinstance(op, GatherOp) and not given[0].varies and self.rank(op.operands[1]) and not plain(op.batch_dims)
        ):
            axis = ints(op.operands[2])
            if axis != (0,):
                raise NoMatch("a Gather in the body takes along another axis than the first")
            values = [g.value for g in given]
        elif isinstance(op, ConcatOp) and all(g.varies for g in given):
            rank = self.rank(op.results[0])
            axis = plain(op.axis) % rank
            if axis == 0:
                raise NoMatch("a Concat in the body joins along the first axis")
            made = self.rw.emit(ConcatOp, [g.value for g in given], axis=axis + 1)
            self.found[op.results[0]] = Each(made)
            return
        else:
            raise NoMatch(f"{op.name} is not computed for all iterations at once")
        kept = {name: plain(value) for name, value in op.properties.items()}
        self.found[op.results[0]] = Each(self.rw.emit(type(op), *values, **kept))

    def _once(self, op: Operation, given: list[Each]) -> None:
        made = op.clone(dict(zip(op.operands, (g.value for g in given), strict=True)))
        # A body's names need not be unique in the model.
        made.attributes.pop(provenance.LAYER, None)
        made.attributes.pop(provenance.NAMES, None)
        self.rw.insert(made)
        for mine, theirs in zip(op.results, made.results, strict=True):
            self.found[mine] = Each(theirs, False)

    def _aligned(self, op: Operation, given: list[Each]) -> list[SSAValue]:
        """Operands that are stretched to each other, with the time where the result has it."""
        rank = self.rank(op.results[0])
        return [self._aligned_to(rank, v, g) for v, g in zip(op.operands, given, strict=True)]

    def _aligned_to(self, rank: int, inner: SSAValue, each: Each) -> SSAValue:
        own = self.rank(inner)
        if each.varies and own == 0 and rank > 1:
            return self.rw.emit(UnsqueezeOp, each.value, numbers(self.rw, list(range(1, rank))))
        if each.varies and own and own < rank:
            raise NoMatch("a value that is stretched in the body is another one in each iteration")
        if not each.varies and own == rank and own:
            return self.rw.emit(UnsqueezeOp, each.value, numbers(self.rw, [1]))
        return each.value

    def _shaped(self, op: Operation, given: list[Each]) -> list[SSAValue]:
        """A dimension of size 1 more or less, behind the time."""
        more = isinstance(op, UnsqueezeOp)
        rank = self.rank(op.results[0] if more else op.operands[0])
        axes = sorted(a % rank for a in ints(op.operands[1]))
        if axes[:1] == [0] and (rank > 1 or len(axes) > 1):
            raise NoMatch("a body moves its first axis")
        # [time] of scalars is [1, time] of vectors of one element.
        return [given[0].value, numbers(self.rw, [a + 1 if a else 0 for a in axes])]

    def slice_of(self, inner: SSAValue, axis: int) -> SSAValue:
        """What a body makes a slice of size 1 of, that is joined along an axis."""
        op = inner.owner
        if not isinstance(op, UnsqueezeOp) or [(a - axis) % self.rank(inner) for a in ints(op.operands[1])] != [0]:
            raise NoMatch("what is joined is no slice that the body makes of a value")
        return op.operands[0]

    def joined(self, inner: SSAValue, axis: int) -> SSAValue:
        """All iterations of a value, along an axis of their own."""
        each = self.given(inner)
        if not each.varies:
            raise NoMatch("what is joined is the same in each iteration")
        return moved(self.rw, each.value, min(1, self.rank(inner)), axis)


def moved(rw: Rewriter, value: SSAValue, axis: int, to: int) -> SSAValue:
    """A tensor with one of its axes in another place."""
    rank = rank_of(value)
    if rank is None:
        raise NoMatch("the rank of a tensor is not known")
    if axis == to:
        return value
    order: list[Any] = [i for i in range(rank) if i != axis]
    order.insert(to, axis)
    return rw.emit(TransposeOp, value, numbers(rw, order))


__all__ = ["Each", "Steps", "is_constant", "moved"]

"""`opset-fold`: what does not depend on the model's inputs becomes a constant.

* Operations on small constants are computed; the result stays below `budget` bytes, and below four times the bytes of
  the operands unless it is small itself. All results together stay below `GROWTH` times the model's constants (and
  `ROOM` where those are few); when that is used up, operations stay what they are. Weights that are one number
  everywhere, as in models whose weights were taken out, are counted apart (`WEIGHTS`).
* A small integer or boolean result that is the same in every run (a static shape, an element of it) is a constant, also
  where its operands are not.
* A MatMul of constants of some size is computed, where the result is no larger than they: biases of positions, made by
  a small network of their own.
* Operations on large constants become computations that run when the constant is written (`deferred.py`).
* If with a known condition is its branch, a loop that runs once its body (`inline.py`); constants that enter a body
  are constants of the body.

Weights held in a narrow type keep the Convert that widens them: that, with the Subtract and Multiply after it, is the
form in which OpenVINO keeps weights compressed. A FakeQuantize of weights stays as well: `opset-fuse` makes that form.
"""

from __future__ import annotations

from dataclasses import dataclass
from math import prod

import numpy as np
from xdsl.context import Context
from xdsl.dialects.builtin import ModuleOp
from xdsl.ir import Block, Operation, SSAValue
from xdsl.passes import ModulePass

from stepwell.dialects import provenance
from stepwell.dialects.computed import Repeated
from stepwell.dialects.fields import plain
from stepwell.dialects.opset.arithmetic import MultiplyOp, PowerOp, SubtractOp
from stepwell.dialects.opset.base import OpsetOp, as_arrays, layer_type
from stepwell.dialects.opset.bitwise import BitwiseLeftShiftOp, BitwiseRightShiftOp
from stepwell.dialects.opset.extent import Broadcast1Op, BroadcastOp
from stepwell.dialects.opset.infrastructure import ConstantOp
from stepwell.dialects.opset.quantization import FakeQuantizeOp
from stepwell.dialects.opset.transforms.deferred import compose
from stepwell.dialects.opset.transforms.effects import is_function
from stepwell.dialects.opset.transforms.refine import Refiner
from stepwell.dialects.opset.type import ConvertOp
from stepwell.dialects.opset.values import LIMIT, constant, forget
from stepwell.dialects.payload import Payload, Values
from stepwell.dialects.types import MAX_RANK, element, element_of, shape_of, static_shape, upper
from stepwell.dialects.walk import operations

SMALL_RESULT = 1 << 16

GROWTH = 2
"""How many times the bytes of the model's constants may be added to them: a node of 50 bytes may fold to 64 KiB."""

WEIGHTED = frozenset(
    {
        *("Convolution", "ConvolutionBackpropData", "GroupConvolution", "GroupConvolutionBackpropData"),
        *("MatMul",),
    }
)
"""What has weights as its second operand, by the names of types: their classes need not be loaded."""

MOVING = frozenset({"Convert", "Multiply", "Reshape", "Squeeze", "Subtract", "Transpose", "Unsqueeze"})
"""What may lie between weights and what has them."""

FEW = 32
"""Elements that take no more room as floats than as bytes beside a scale: a constant begins at a multiple of 64."""

SOME = 4 << 20
"""Bytes of constants that a product is computed of."""

STEPS = 1 << 28
"""Multiplications that such a product may take."""

MOVES = 6
"""How many of those are looked through."""

ROOM = 32 << 20
"""Bytes that may be added in any case."""

WEIGHTS = 1 << 30
"""Bytes of weights that may be written out where they are one number everywhere: no memory is taken for them."""


@dataclass(frozen=True)
class OpsetFold(ModulePass):
    """Compute what does not depend on the model's inputs; no result takes more than `budget` bytes."""

    name = "opset-fold"
    budget: int = 1 << 20

    def apply(self, ctx: Context, op: ModuleOp) -> None:
        held = {id(p): p.nbytes for o in operations(op) if isinstance(o, ConstantOp) for p in [o.payload]}
        _Folder(self.budget, max(ROOM, GROWTH * sum(held.values()))).block(op.body.block)


class _Folder:
    def __init__(self, budget: int, room: int):
        self.budget, self.room, self.weights = budget, room, WEIGHTS
        self.refiner = Refiner()

    def block(self, block: Block) -> None:
        """One sweep in program order: operands are folded before their users are seen."""
        op = block.first_op
        again = False
        while op is not None:
            following = op.next_op
            if again:
                # Something was inlined above: what was kept of values below may have been too little.
                forget(op)
                self.refiner.infer(op)
            else:
                self.refiner.visit(op)
            if op.regions:
                # Only here: most models have no bodies, and do without the classes of what has them.
                from stepwell.dialects.opset.transforms.inline import bring_constants, inlined

                first = inlined(op)
                if first is not None:
                    again = True
                    following = first if isinstance(first, Operation) else following
                else:
                    bring_constants(op)
                    for region in op.regions:
                        self.block(region.block)
                    self.refiner.infer(op)
            elif is_function(type(op)) and not isinstance(op, ConstantOp):
                assert isinstance(op, OpsetOp)
                made = self.fold(op)
                if made is not None and self.affords(op, made):
                    self.replace(op, made)
            op = following

    def fold(self, op: OpsetOp) -> list[Payload] | None:
        """The constants that the results are, or None."""
        sources: list[Payload] = []
        for operand in op.operands:
            owner = operand.owner
            if not isinstance(owner, ConstantOp):
                return self.known(op)
            sources.append(owner.payload)
        if not sources or not all(s.small for s in sources):
            made = compose(op, sources) if sources else None
            return self.computed(op, sources, self.budget) if made is None and shrinks(op, sources) else made
        if keeps_compressed(op, sources) or keeps_quantised(op):
            return None
        limit = self.limit(op, sources)
        if limit is None:
            return compose(op, sources) or repeated(op, sources)
        return self.computed(op, sources, limit)

    def affords(self, op: OpsetOp, made: list[Payload]) -> bool:
        """Whether there is room for results in place of the operands that nobody else uses; takes it."""
        vanish = {v.owner for v in op.operands if all(use.operation is op for use in v.uses)}
        more = sum(m.nbytes for m in made) - sum(o.payload.nbytes for o in vanish if isinstance(o, ConstantOp))
        if isinstance(made[0], Repeated) and more <= self.weights:
            self.weights -= more
            return True
        if more > self.room:
            return False
        self.room -= more
        return True

    def limit(self, op: OpsetOp, sources: list[Payload]) -> int | None:
        """The bytes that the results may take; None where they will take more."""
        limit = min(self.budget, max(SMALL_RESULT, 4 * sum(s.nbytes for s in sources)))
        if layer_type(type(op))[0] in WEIGHTED:
            # What is computed of it is most often smaller: the biases of positions, for one.
            limit = self.budget
        total = 0
        for result in op.results:
            shape = shape_of(result)
            if shape is None:
                return limit if len(op.results) == 1 and len(sources) == 1 else None
            most = [upper(d) for d in shape]
            if None in most:
                return None
            total += element(element_of(result)).nbytes(prod(m for m in most if m is not None))
        return limit if total <= limit else None

    def computed(self, op: OpsetOp, sources: list[Payload], limit: int) -> list[Payload] | None:
        if not op.can_evaluate() or not portable(op, sources):
            return None
        try:
            with np.errstate(all="ignore"):
                arrays = as_arrays(op.evaluate(*(s.array() for s in sources)))
        except (ArithmeticError, IndexError, MemoryError, NotImplementedError, TypeError, ValueError):
            return None
        made: list[Payload] = []
        for array, result in zip(arrays, op.results, strict=True):
            of = element(element_of(result))
            if array.dtype != of.dtype and not (of.name == "string" and array.dtype.kind in "OUS"):
                return None
            made.append(Values(np.ascontiguousarray(array) if array.ndim else array, of))
        return made if sum(m.nbytes for m in made) <= limit else None

    def known(self, op: OpsetOp) -> list[Payload] | None:
        """Results that are the same in every run although the operands are not."""
        made: list[Payload] = []
        for result in op.results:
            shape = static_shape(result)
            if shape is None:
                return None
            size, of = prod(shape), element(element_of(result))
            if size == 0 and of.dtype is not None:
                if len(shape) > MAX_RANK:
                    return None
                made.append(Values(np.zeros(shape, of.dtype), of))
                continue
            if size > LIMIT or not (of.is_integer or of.name == "boolean"):
                return None
            array = constant(result)
            if array is None or array.shape != shape or array.dtype != of.dtype:
                return None
            made.append(Values(array, of))
        return made or None

    def replace(self, op: OpsetOp, payloads: list[Payload]) -> None:
        block = op.parent
        assert block is not None
        for result, data in zip(op.results, payloads, strict=True):
            if not result.uses:
                continue
            made = ConstantOp.holding(data, op.location)
            block.insert_op_before(made, op)
            provenance.transfer(result, made.results[0])
            # A number that was not known may be a size of a user's result.
            if made.results[0].type != result.type or (not data.element.is_float and data.size <= LIMIT):
                self.refiner.note(result)
            result.replace_all_uses_with(made.results[0])
        operands = set(op.operands)
        op.detach()
        op.erase()
        for operand in operands:
            # The constants of a folded chain go with it, so that memory is bounded by what is left;
            # the operation itself waits for the garbage collector.
            source = operand.owner
            if isinstance(source, ConstantOp) and not operand.uses and source.parent is not None:
                source.detach()
                source.erase()
                source.properties.clear()


def shrinks(op: OpsetOp, sources: list[Payload]) -> bool:
    """Whether it is a product of constants of some size that is no larger than they."""
    if layer_type(type(op))[0] != "MatMul" or sum(s.nbytes for s in sources) > SOME:
        return False
    shape = static_shape(op.results[0])
    of = element(element_of(op.results[0]))
    inner = sources[0].shape[-1 if not plain(op.properties["transpose_a"]) else -2] if len(sources[0].shape) > 1 else 1
    return (
        shape is not None
        and of.is_float
        and of.nbytes(prod(shape)) <= sum(s.nbytes for s in sources)
        and prod(shape) * inner <= STEPS
    )


def keeps_compressed(op: OpsetOp, sources: list[Payload]) -> bool:
    """Whether it widens weights: a Convert from 8 bits or fewer to reals, followed by Subtract and Multiply only.

    A few numbers that are no weights are computed.
    """
    if not isinstance(op, ConvertOp) or sources[0].size == 1:
        return False
    source, to = sources[0].element, element(op.destination_type)
    if source.bits > 8 or source.name == "boolean" or not to.is_float:
        return False
    uses = list(op.results[0].uses)
    if not all(isinstance(use.operation, MultiplyOp | SubtractOp) for use in uses):
        return False
    return sources[0].size > FEW or any(becomes_weights(use.operation.results[0]) for use in uses)


def keeps_quantised(op: OpsetOp) -> bool:
    """Whether it is the FakeQuantize of weights: computed, they would lose their kernels in integers."""
    if not isinstance(op, FakeQuantizeOp) or plain(op.levels) == 2:
        return False
    return becomes_weights(op.results[0])


def becomes_weights(value: SSAValue) -> bool:
    """Whether a value, scaled and moved, is the weights of something."""
    for _ in range(MOVES):
        uses = list(value.uses)
        if any(use.index == 1 and _type(use.operation) in WEIGHTED for use in uses):
            return True
        user = uses[0].operation if len(uses) == 1 else None
        if user is None or _type(user) not in MOVING:
            return False
        value = user.results[0]
    return False


def _type(op: Operation) -> str:
    return layer_type(type(op))[0] if isinstance(op, OpsetOp) else ""


def repeated(op: OpsetOp, sources: list[Payload]) -> list[Payload] | None:
    """Weights that are one number everywhere, as models have whose weights were taken out; others stay a Broadcast.

    What takes no weights, such as a sum, can do with the number itself.
    """
    if not isinstance(op, Broadcast1Op | BroadcastOp) or sources[0].size != 1 or sources[0].element.dtype is None:
        return None
    shape = static_shape(op.results[0])
    if shape is None or len(shape) > MAX_RANK:
        return None
    if not becomes_weights(op.results[0]):
        return None
    return [Repeated(sources[0], shape)]


def portable(op: OpsetOp, sources: list[Payload]) -> bool:
    """Whether every runtime computes the same: no conversion out of range, no shift beyond the width."""
    if isinstance(op, ConvertOp):
        source, to = sources[0].element, element(op.destination_type)
        if not source.is_float or not to.is_integer:
            return True
        wide = sources[0].array().astype(np.float64)
        signed = to.name.startswith("i")
        lo, hi = (-(2.0 ** (to.bits - 1)), 2.0 ** (to.bits - 1)) if signed else (0.0, 2.0**to.bits)
        return bool(((wide > lo - 1) & (wide < hi)).all())
    if isinstance(op, BitwiseLeftShiftOp | BitwiseRightShiftOp):
        shift = sources[1].array().astype(np.int64)
        return bool(((shift >= 0) & (shift < sources[0].element.bits)).all())
    if isinstance(op, PowerOp) and sources[0].element.is_integer:
        return bool((sources[1].array().astype(np.int64) >= 0).all())
    return True


__all__ = ["OpsetFold"]

"""Result types after a rewrite: what becomes known of an operand becomes known of the results.

A type only ever gains: where inference knows less than what stands there (a source file's own shapes), it stays.
"""

from __future__ import annotations

from collections.abc import Iterable

from xdsl.dialects.builtin import ModuleOp
from xdsl.ir import Attribute, Block, Operation, SSAValue

from stepwell.dialects.base import Tensor, retype
from stepwell.dialects.errors import InferenceError
from stepwell.dialects.opset.base import OpsetOp
from stepwell.dialects.opset.infrastructure import ConstantOp, ParameterOp, ResultOp
from stepwell.dialects.opset.values import forget
from stepwell.dialects.types import DYNAMIC, intersect, shape_of, tensor


def narrowed(known: Attribute, found: Attribute) -> Attribute:
    """What both types say together; the known one where they contradict each other."""
    if known is found or known == found:
        return known
    if not isinstance(known, Tensor) or not isinstance(found, Tensor):
        return known
    kind = found.element_type if known.element_type == DYNAMIC.mlir else known.element_type
    a, b = shape_of(known), shape_of(found)
    if a is None or b is None:
        return tensor(kind, b if a is None else a)
    if len(a) != len(b):
        return known
    dims = [intersect(p, q) for p, q in zip(a, b, strict=True)]
    return known if None in dims else tensor(kind, tuple(d for d in dims if d is not None))


class Refiner:
    """Carries changed types forward while a pass visits the operations in order."""

    def __init__(self) -> None:
        self.stale: set[Operation] = set()

    def note(self, *values: SSAValue) -> None:
        """The users of these values have another operand, or one of another type."""
        for value in values:
            self.stale.update(use.operation for use in value.uses)

    def visit(self, op: Operation) -> None:
        """Infer the result types again, if an operand changed."""
        if op not in self.stale:
            return
        self.stale.discard(op)
        self.infer(op)

    def infer(self, op: Operation) -> None:
        """Infer the result types again; a result whose type changed makes its users stale."""
        if not isinstance(op, OpsetOp) or isinstance(op, ConstantOp | ParameterOp | ResultOp):
            return
        forget(op)
        try:
            types = [narrowed(r.type, t) for r, t in zip(op.results, op.infer(), strict=True)]
        except (InferenceError, NotImplementedError):
            return
        for result, made in zip(op.results, types, strict=True):
            if made != result.type:
                retype(result, made)
                self.note(result)


def refine(root: ModuleOp | Block, changed: Iterable[SSAValue] | None = None) -> None:
    """Infer types forward from changed values, or of everything."""
    block = root.body.block if isinstance(root, ModuleOp) else root
    refiner = Refiner()
    if changed is not None:
        refiner.note(*changed)
    for op in block.ops:
        if changed is None:
            refiner.infer(op)
        else:
            refiner.visit(op)

"""Rebuilds a block for chosen orders: operations in their order, and Transposes where a form is wanted.

A Transpose stands right behind what it moves and serves all who want the form. One that only moves sizes of 1 is a
Reshape. A value that has the dimensions of a source tensor keeps its names; where only another form of it is left, that
form carries them.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
from xdsl.dialects.builtin import UNKNOWN_LOC
from xdsl.ir import Operation, SSAValue
from xdsl.rewriter import InsertPoint

from stepwell.dialects import provenance
from stepwell.dialects.computed import transposed
from stepwell.dialects.errors import InferenceError, NoMatch
from stepwell.dialects.opset.gather import Gather1Op, Gather7Op, GatherOp
from stepwell.dialects.opset.infrastructure import ConstantOp, ParameterOp
from stepwell.dialects.opset.layout.axes import Form, Order, composed, form, identity, inverse
from stepwell.dialects.opset.matching import constant_of, literal, numbers
from stepwell.dialects.opset.movement import TransposeOp
from stepwell.dialects.opset.shape import ReshapeOp
from stepwell.dialects.opset.transforms.refine import narrowed
from stepwell.dialects.opset.transforms.sink_graph import SHAPES, Graph
from stepwell.dialects.opset.values import constant_ints, forget
from stepwell.dialects.payload import Payload, Values
from stepwell.dialects.rules import Rewriter
from stepwell.dialects.types import element_of, shape_of, static_shape, tensor

GATHERS = (Gather1Op, Gather7Op, GatherOp)


class Rewrite:
    """One rewriting of a block."""

    def __init__(self, graph: Graph, labels: dict[Operation, Order]):
        self.graph, self.labels = graph, dict(labels)
        self.rw = Rewriter(graph.block)
        self.stored: dict[SSAValue, tuple[SSAValue, Form]] = {}
        """For a value of an operation that was built anew the new value, and which form of the old one it is."""
        self.made: dict[tuple[SSAValue, Form], SSAValue] = {}
        self.near: dict[tuple[SSAValue, Form], Form] = {}
        """For a value and a form without sizes of 1 the form that was made first."""
        self.renamed: set[Operation] = set()
        """Gathers that take other elements now."""
        self.kept: dict[SSAValue, SSAValue] = {}
        self.sources: dict[tuple[SSAValue, Form], list[Operation]] = {}
        for op in graph.transposes:
            self.sources.setdefault(graph.root(op.results[0]), []).append(op)

    def run(self) -> int:
        """Rebuild the block; gives how many operations changed."""
        gone = [op for op in self.graph.transposes if not self._stays(op)]
        if not gone and not self.labels:
            return 0
        rebuilt: list[Operation] = []
        op = self.graph.block.first_op
        while op is not None:
            following = op.next_op
            if self.graph.is_relation(op):
                if op.results[0] in self.kept:
                    # What it moves may be built anew, in the same form.
                    op.operands[0] = self._value(*self.graph.root(op.operands[0]))
            elif op in self.labels and self._build(op):
                rebuilt.append(op)
            else:
                self._feed(op)
            op = following
        for op in rebuilt:
            self._name(op, rebuilt=True)
        for op in gone:
            self._name(op, rebuilt=False)
        doomed = {*gone, *rebuilt}
        for op in reversed([o for o in self.graph.block.ops if o in doomed]):
            assert not any(r.uses for r in op.results), op.name
            op.detach()
            op.erase()
        return len(gone) + len(rebuilt)

    def _stays(self, op: TransposeOp) -> bool:
        """Whether a Transpose stays as it is: it moves something, and nobody else makes or wants the same."""
        graph, value = self.graph, op.results[0]
        root, order = graph.root(value)
        if op.operands[0] is not root or isinstance(root.owner, ConstantOp) or not value.uses:
            return False
        if graph.given(root, self.labels) != identity(len(order)):
            return False
        if graph.relevant(root, order) == graph.relevant(root, identity(len(order))):
            return False
        if self.sources[root, order][0] is not op:
            return False
        for use in graph.uses(root):
            own = use.op.operands[use.index] is value
            wanted = graph.wanted(use, self.labels)
            if wanted is None:
                continue
            same = graph.relevant(root, wanted) == graph.relevant(root, order)
            if own != same or (own and wanted != order):
                return False
        if all(isinstance(use.operation, SHAPES) for use in value.uses):
            return False
        self.kept[value] = root
        self.made[root, order] = value
        return True

    def _feed(self, op: Operation) -> None:
        """Give an operation that keeps its order what it wants."""
        for index, value in enumerate(op.operands):
            root, order = self.graph.root(value)
            if value in self.kept or (value is root and root not in self.stored):
                continue
            if isinstance(op, SHAPES):
                self._shape(op, root, order)
                return
            op.operands[index] = self._value(root, order)

    def _shape(self, op: Any, root: SSAValue, order: Form) -> None:
        """ShapeOf(Transpose(x)) -> Gather(ShapeOf(x)), for a Transpose that nobody else wants.

        Who takes elements of the shape by known places takes them from the new one.
        """
        wanted = {self.graph.wanted(use, self.labels) for use in self.graph.uses(root)}
        if order in wanted:
            op.operands[0] = self._value(root, order)
            return
        op.operands[0], given = self._stored(root)
        index = [given.index(d) for d in order]
        if index == sorted(index):
            return
        result = op.results[0]
        self.rw.created.clear()
        for use in list(result.uses):
            if use.index == 0 and isinstance(use.operation, GATHERS):
                self._gather(use.operation, index)
        rest = [use for use in result.uses if use.operation not in self.renamed]
        if rest:
            self.rw.insertion_point = InsertPoint.after(op)
            made = self.rw.emit(GatherOp, result, numbers(self.rw, index), numbers(self.rw, 0))
            for use in rest:
                use.operation.operands[use.index] = made
            for name in (provenance.NAMES, provenance.LAYER):
                if name in op.attributes:
                    made.owner.attributes[name] = op.attributes.pop(name)
        op.attributes.pop(provenance.NAMES, None)
        self._locate(op)

    def _gather(self, op: Any, index: list[int]) -> None:
        """Let a Gather of known elements of a shape take them from the shape before the Transpose."""
        places, axis = constant_ints(op.operands[1]), constant_ints(op.operands[2])
        if places is None or axis is None or any(not -len(index) <= p < len(index) for p in places):
            return
        self.rw.insertion_point = InsertPoint.before(op)
        moved = np.asarray([index[p] for p in places]).reshape(static_shape(op.operands[1]) or ())
        op.operands[1] = constant_of(self.rw, literal(moved, op.operands[1]))
        self.renamed.add(op)
        forget(op)

    def _build(self, op: Operation) -> bool:
        """Build an operation in its order; False if it cannot be, and is to stay."""
        axes, order = self.graph.axes(op), self.labels[op]
        assert axes is not None
        try:
            values = []
            for value, dims in zip(op.operands, axes.operands, strict=True):
                root, through = self.graph.root(value)
                values.append(self._value(root, through if dims is None else composed(through, form(dims, order))))
            self.rw.insertion_point = InsertPoint.before(op)
            self.rw.created.clear()
            made = axes.build(self.rw, order, values)
        except (NoMatch, InferenceError):
            self.rw.undo()
            del self.labels[op]
            return False
        self._locate(op)
        if provenance.LAYER in op.attributes:
            made.attributes[provenance.LAYER] = op.attributes[provenance.LAYER]
        for old, new, dims in zip(op.results, made.results, axes.results, strict=True):
            given = form(dims, order)
            shape = shape_of(old)
            known = tensor(element_of(old), None if shape is None else tuple(shape[d] for d in given))
            new._type = narrowed(new.type, known)  # pyright: ignore[reportPrivateUsage]: a result that nobody uses yet
            self.stored[old] = (new, given)
        return True

    def _locate(self, op: Operation) -> None:
        for made in self.rw.created:
            if made.location is UNKNOWN_LOC:
                made.location = op.location

    def _stored(self, root: SSAValue) -> tuple[SSAValue, Form]:
        return self.stored.get(root) or (root, identity(len(shape_of(root) or ())))

    def _value(self, root: SSAValue, wanted: Form) -> SSAValue:
        """A value in a form: as it is stored, as it was made before, or by a new Transpose."""
        stored, given = self._stored(root)
        if wanted == given:
            return stored
        found = self.made.get((root, wanted))
        if found is None:
            key = (root, self.graph.relevant(root, wanted))
            if key in self.near and key[1] != self.graph.relevant(root, given):
                # Another Transpose does all but move sizes of 1.
                given = self.near[key]
                stored = self.made[root, given]
            self.near.setdefault(key, wanted)
            found = self.made[root, wanted] = self._moved(root, stored, given, wanted)
        return found

    def _moved(self, root: SSAValue, stored: SSAValue, given: Form, wanted: Form) -> SSAValue:
        self.rw.created.clear()
        producer = stored.owner
        assert isinstance(producer, Operation)
        self.rw.insertion_point = InsertPoint.after(producer)
        place = inverse(given)
        order = [place[d] for d in wanted]
        if isinstance(producer, ConstantOp):
            payload = reordered(producer.payload, order)
            if payload is not None:
                made = ConstantOp.holding(payload, producer.location)
                self.rw.insert(made)
                return made.results[0]
        if self.graph.relevant(root, wanted) == self.graph.relevant(root, given):
            value = _reshaped(self.rw, stored, order)
        else:
            value = self.rw.emit(TransposeOp, stored, numbers(self.rw, order))
        sources = self.sources.get((root, wanted))
        users = [use.op for use in self.graph.uses(root)] if isinstance(producer, ParameterOp) else []
        self._locate((sources or users or [producer])[0])
        return value

    def _name(self, op: Operation, *, rebuilt: bool) -> None:
        """Hand on the names of an operation that goes."""
        for result in op.results:
            root, order = self.graph.root(result)
            stored, given = self._stored(root)
            as_it_was = stored if order == given else self.made.get((root, order))
            target = stored if as_it_was is None else as_it_was
            owner = target.owner
            if as_it_was is None and not rebuilt:
                # The tensor of a Transpose is no more; what it moved takes its names if it has none of its own.
                if isinstance(owner, ParameterOp | ConstantOp) or provenance.tensor_names(target):
                    continue
                if isinstance(owner, Operation) and owner.location != op.location:
                    continue
            elif isinstance(owner, ParameterOp):
                continue
            provenance.add_tensor_names(target, provenance.tensor_names(result))
            if isinstance(owner, Operation) and not isinstance(owner, ConstantOp):
                name = provenance.layer_name(op)
                if name is not None and provenance.layer_name(owner) is None and not _has_layer(stored, name):
                    provenance.set_layer_name(owner, name)


def _has_layer(value: SSAValue, name: str) -> bool:
    return isinstance(value.owner, Operation) and provenance.layer_name(value.owner) == name


def reordered(payload: Payload, order: Sequence[int]) -> Payload | None:
    """A constant in another form: a small one at once, a large one when it is written."""
    if payload.small:
        return Values(np.ascontiguousarray(payload.array().transpose(order)), payload.element)
    return transposed(payload, order)


def _reshaped(rw: Rewriter, value: SSAValue, order: list[int]) -> SSAValue:
    """A Transpose that moves sizes of 1 only, as a Reshape."""
    shape = shape_of(value)
    assert shape is not None
    sizes = [d if isinstance(d, int) else -1 for d in (shape[i] for i in order)]
    return rw.emit(ReshapeOp, value, numbers(rw, sizes), special_zero=False)


__all__ = ["Rewrite"]

"""`opset-low-latency`: recurrent networks that are called step by step; their states last from call to call.

LSTMSequence(x, h, c) -> LSTMSequence(x, ReadValue(h), ReadValue(c)), Assign of its last states; so GRU and RNN
TensorIterator, Loop: what a back edge carries begins with a ReadValue, and what it ends with is assigned

The model is then called with a part of a sequence at a time. An operation that goes backwards needs the end of the
sequence first: it is left as it is, and named in a warning. A state that grows begins with a size that nobody can tell.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from xdsl.context import Context
from xdsl.dialects.builtin import ModuleOp
from xdsl.ir import Operation, SSAValue
from xdsl.passes import ModulePass
from xdsl.rewriter import InsertPoint

from stepwell.dialects import provenance
from stepwell.dialects.diagnostics import warn
from stepwell.dialects.fields import plain
from stepwell.dialects.opset.arithmetic import MultiplyOp
from stepwell.dialects.opset.comparison import LessOp
from stepwell.dialects.opset.condition import NonZeroOp
from stepwell.dialects.opset.gather import GatherOp
from stepwell.dialects.opset.generation import RangeOp
from stepwell.dialects.opset.infrastructure import ConstantOp, ParameterOp
from stepwell.dialects.opset.matching import literal, numbers
from stepwell.dialects.opset.recurrent import GRUSequenceOp, LSTMSequenceOp, RNNSequenceOp
from stepwell.dialects.opset.shape import ReshapeOp, ShapeOfOp
from stepwell.dialects.opset.subgraph import LoopOp, TensorIteratorOp, ports, widened
from stepwell.dialects.opset.transforms.refine import refine
from stepwell.dialects.opset.transforms.variables import assign, variable
from stepwell.dialects.rules import Rewriter
from stepwell.dialects.types import element, element_of, shape_of, spell, static_shape, tensor

SEQUENCES = (GRUSequenceOp, LSTMSequenceOp, RNNSequenceOp)
LOOPS = (LoopOp, TensorIteratorOp)


@dataclass(frozen=True)
class OpsetLowLatency(ModulePass):
    """States of recurrent operations become variables; without `use_const_initializer` they begin as they did."""

    name = "opset-low-latency"
    use_const_initializer: bool = True

    def apply(self, ctx: Context, op: ModuleOp) -> None:
        block = op.body.block
        found = [o for o in block.ops if isinstance(o, (*SEQUENCES, *LOOPS))]
        if not found:
            warn("opset-low-latency: the model has no recurrent operation and no loop; nothing is changed")
        for number, each in enumerate(found):
            label = provenance.layer_name(each) or f"rnn{number}"
            if isinstance(each, SEQUENCES):
                self._sequence(each, label)
            else:
                self._loop(each, label)
        refine(op)

    def _sequence(self, op: Any, label: str) -> None:
        if plain(op.direction) != "forward":
            warn(f"opset-low-latency: {label} goes {plain(op.direction)} and cannot be called step by step; it is left")
            return
        for place in range(1, 3 if isinstance(op, LSTMSequenceOp) else 2):
            self._keep(op, place, op.results[place], f"{label}/state{place - 1}")

    def _loop(self, op: Any, label: str) -> None:
        inputs, outputs, edges = (list(plain(p)) for p in (op.input_ports, op.output_ports, op.back_edges))
        backwards = [p for p in inputs if "axis" in p and p.get("stride", 1) < 0]
        if backwards:
            warn(f"opset-low-latency: {label} goes backwards and cannot be called step by step; it is left")
            return
        wanted: list[tuple[int, int]] = []
        count = len(op.results)
        for edge in edges:
            entry = next(p for p in inputs if p["parameter"] == edge["parameter"])
            final = [p for p in outputs if p["result"] == edge["result"] and "axis" not in p and p["external"] >= 0]
            if not final:
                final = [{"external": count, "result": edge["result"]}]
                outputs.append(final[0])
                count += 1
            wanted.append((entry["external"], final[0]["external"]))
        op = _with_results(op, outputs, count)
        for place, result in wanted:
            if _growing(op.operands[place], op.results[result]) and _unknown(op.operands[place], op) is None:
                warn(
                    f"opset-low-latency: a state of {label} grows from {spell(op.operands[place])}, and the runtime's "
                    "states keep the sizes that they begin with; it is left. With an input of an unknown size it can be"
                )
                return
        for number, (place, result) in enumerate(wanted):
            self._keep(op, place, op.results[result], f"{label}/state{number}")

    def _keep(self, op: Operation, place: int, after: SSAValue, name: str) -> None:
        """A variable in the place of an operand, which is given a result's value."""
        before = op.operands[place]
        shape = static_shape(before)
        initial: SSAValue | None = before
        if self.use_const_initializer:
            initial = None if shape is not None else _zeros(before, op)
        grows = _growing(before, after)
        if grows:
            initial = _of_any_size(before if initial is None else initial, grows, before, op)
        op.operands[place] = variable(before, name, at=op, initial=initial, after=after)
        following = op.next_op
        assert following is not None
        assign(after, name, at=following)


def _zeros(value: SSAValue, at: Operation) -> SSAValue:
    """Zeros of the shape that a value has when the model runs."""
    zero = ConstantOp.holding(literal(np.array(0), value), at.location)
    made = MultiplyOp.of(value, zero.output)
    made.location = at.location
    assert at.parent is not None
    at.parent.insert_ops_before([zero, made], at)
    return made.results[0]


def _growing(before: SSAValue, after: SSAValue) -> list[int]:
    """The axes along which a state may be longer after the operation than before, where it has a known size."""
    first, last = shape_of(before), shape_of(widened(before.type, after.type))
    if first is None or last is None:
        return []
    return [
        i for i, (a, b) in enumerate(zip(first, last, strict=True)) if isinstance(a, int) and not isinstance(b, int)
    ]


def _unknown(value: SSAValue, at: Operation) -> tuple[SSAValue, int] | None:
    """A dimension whose size is not known, of a value or of an input of the model."""
    assert at.parent is not None
    inputs = (o.results[0] for o in at.parent.ops if isinstance(o, ParameterOp))
    for each in (value, *inputs):
        for axis, size in enumerate(shape_of(each) or ()):
            if not isinstance(size, int):
                return each, axis
    return None


def _of_any_size(initial: SSAValue, axes: list[int], before: SSAValue, at: Operation) -> SSAValue:
    """A state whose sizes along some axes nobody can tell: a known one the runtime (2026.4) takes for that of all.

    It is gathered by the places at which 0, 1, 2, … is below that size: how many these are is seen at run time only.
    """
    found, rw = _unknown(before, at), Rewriter(at.parent)  # pyright: ignore[reportArgumentType]: it is in a block
    assert found is not None
    rw.insertion_point = InsertPoint.before(at)
    zero, one = numbers(rw, 0), numbers(rw, 1)
    count = rw.emit(GatherOp, rw.emit(ShapeOfOp, found[0], output_type="i64"), numbers(rw, found[1]), zero)
    for axis in axes:
        size = numbers(rw, (shape_of(before) or ())[axis])
        numbered = rw.emit(RangeOp, zero, rw.emit(MultiplyOp, count, size), one, output_type="i64")
        places = rw.emit(NonZeroOp, rw.emit(LessOp, numbered, size), output_type="i64")
        index = rw.emit(ReshapeOp, places, numbers(rw, [-1]), special_zero=False)
        initial = rw.emit(GatherOp, initial, index, numbers(rw, axis))
    for made in rw.created:
        made.location = at.location
    return initial


def _with_results(op: Any, outputs: list[dict[str, Any]], count: int) -> Any:
    """A loop with further results, those that its output ports name."""
    if count == len(op.results):
        return op
    names = [provenance.tensor_names(r) for r in op.results] + [()] * (count - len(op.results))
    unknown = [tensor("dynamic", None)] * (count - len(op.results))
    made = type(op).create(
        operands=list(op.operands),
        result_types=[*(r.type for r in op.results), *unknown],
        properties=dict(op.properties) | {"output_ports": ports(outputs)},
        attributes=dict(op.attributes),
        location=op.location,
        regions=[op.detach_region(r) for r in list(op.regions)],
    )
    op.parent.insert_op_before(made, op)
    from stepwell.dialects.opset.subgraph import retype

    for result, type_ in zip(made.results, made.infer(), strict=True):
        if element(element_of(result)).name == "dynamic":
            retype(result, type_)
    provenance.set_tensor_names(made, names)
    for old, new in zip(op.results, made.results, strict=False):
        old.replace_all_uses_with(new)
    op.detach()
    op.erase()
    return made


__all__ = ["OpsetLowLatency"]

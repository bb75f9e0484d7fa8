"""States of a model: values that last from one inference to the next, or are inputs and outputs.

opset-make-stateful:  Parameter, Result -> ReadValue, Assign, for named pairs
opset-expose-states:  ReadValue, Assign -> Parameter, Result, for all

A state that has no initial value begins with zeros, and with nothing along dimensions that are not known.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from xdsl.context import Context
from xdsl.dialects.builtin import ModuleOp
from xdsl.ir import Operation, OpResult, SSAValue
from xdsl.passes import ModulePass

from stepwell.dialects import provenance
from stepwell.dialects.diagnostics import warn
from stepwell.dialects.errors import StepwellError
from stepwell.dialects.fields import plain
from stepwell.dialects.opset.infrastructure import (
    Assign3Op,
    AssignOp,
    ConstantOp,
    ParameterOp,
    ReadValue3Op,
    ReadValueOp,
    ResultOp,
)
from stepwell.dialects.opset.subgraph import widened
from stepwell.dialects.payload import Values
from stepwell.dialects.types import Interval, element, element_of, print_shape, shape_of, spell, static_shape


@dataclass(frozen=True)
class OpsetMakeStateful(ModulePass):
    """Pairs of an input and an output become states: `pairs="past:present,h0:hn"`."""

    name = "opset-make-stateful"
    pairs: str = ""

    def apply(self, ctx: Context, op: ModuleOp) -> None:
        block = op.body.block
        for entry in filter(None, self.pairs.split(",")):
            inputs = _by_name([o for o in block.ops if isinstance(o, ParameterOp)])
            results = _by_name([o for o in block.ops if isinstance(o, ResultOp)])
            given, wanted = _pair(entry, inputs, results)
            port, result = _named(inputs, given, "input"), _named(results, wanted, "output")
            assert isinstance(port, ParameterOp) and isinstance(result, ResultOp)
            if element_of(port.output) != element_of(result.data) or not _may_be_same(port.output, result.data):
                raise StepwellError(
                    f"opset-make-stateful: {given} is {spell(port.output)} and {wanted} {spell(result.data)}: a state "
                    "has one element type and one shape"
                )
            if len(set(results.values())) == 1:
                raise StepwellError(f"opset-make-stateful: without {wanted} the model has no output")
            if static_shape(port.output) is None:
                warn(
                    f"opset-make-stateful: the state {given} is {spell(port.output)} and begins with nothing along "
                    "sizes that are not known; give them with --input, unless it grows from nothing"
                )
            name = f"{given}{wanted}"
            kept = variable(port.output, name, at=port)
            port.output.replace_all_uses_with(kept)
            assign(result.data, name, at=result)
            for gone in (result, port):
                gone.detach()
                gone.erase()


def variable(
    like: SSAValue, name: str, *, at: Operation, initial: SSAValue | None = None, after: SSAValue | None = None
) -> OpResult:
    """A variable that holds tensors of the type of `like`, read before an operation; and of that of what comes `after`.

    A state that grows is longer when it is kept than when it was read.
    """
    block, shape, kind = at.parent, static_shape(like), element(element_of(like))
    held = like.type if after is None else widened(like.type, after.type)
    assert block is not None
    if initial is None and shape is not None and kind.dtype is not None:
        zeros = ConstantOp.holding(Values(np.zeros(shape, kind.dtype), kind), at.location)
        block.insert_op_before(zeros, at)
        initial = zeros.output
    made = ReadValueOp.make(
        [initial],
        [held],
        {"variable_id": name, "variable_type": kind.mlir, "variable_shape": print_shape(shape_of(held))},
        location=at.location,
    )
    block.insert_op_before(made, at)
    provenance.set_layer_name(made, name)
    return made.output  # pyright: ignore[reportReturnType]: a result


def assign(value: SSAValue, name: str, *, at: Operation) -> None:
    """Keep a value in a variable, before an operation."""
    made = AssignOp.of(value, variable_id=name)
    made.location = at.location
    provenance.set_layer_name(made, f"{name}/assign")
    assert at.parent is not None
    at.parent.insert_op_before(made, at)


Port = ParameterOp | ResultOp


def _by_name(ports: Sequence[Port]) -> dict[str, Port]:
    return {n: p for p in ports for n in provenance.tensor_names(p.output if isinstance(p, ParameterOp) else p.data)}


def _pair(entry: str, inputs: Mapping[str, Port], results: Mapping[str, Port]) -> tuple[str, str]:
    """The names of INPUT:OUTPUT; they may have colons themselves, as those of TensorFlow's tensors."""
    parts = entry.split(":")
    pairs = [(":".join(parts[:at]).strip(), ":".join(parts[at:]).strip()) for at in range(1, len(parts))]
    if not pairs or not all(map(all, pairs)):
        raise StepwellError(f"opset-make-stateful: '{entry}' is not INPUT:OUTPUT")
    return max(pairs, key=lambda pair: (pair[0] in inputs) + (pair[1] in results))


def _may_be_same(value: SSAValue, other: SSAValue) -> bool:
    """Whether two tensors may have one shape."""
    first, second = shape_of(value), shape_of(other)
    if first is None or second is None:
        return True
    return len(first) == len(second) and all(
        a == b or isinstance(a, Interval) or isinstance(b, Interval) for a, b in zip(first, second, strict=True)
    )


def _named(known: Mapping[str, Port], name: str, what: str) -> Port:
    if name not in known:
        raise StepwellError(f"opset-make-stateful: no {what} is named '{name}'; there are {', '.join(known) or 'none'}")
    return known[name]


@dataclass(frozen=True)
class OpsetExposeStates(ModulePass):
    """Every state becomes an input and an output; a warning lists the pairs."""

    name = "opset-expose-states"

    def apply(self, ctx: Context, op: ModuleOp) -> None:
        block = op.body.block
        reads = {plain(o.variable_id): o for o in block.ops if isinstance(o, ReadValue3Op | ReadValueOp)}
        writes = {plain(o.variable_id): o for o in block.ops if isinstance(o, Assign3Op | AssignOp)}
        first, last = block.first_op, block.last_op
        pairs: list[str] = []
        for name, read in reads.items():
            made = ParameterOp.typed(read.results[0].type, read.location)
            provenance.set_layer_name(made, name)
            provenance.set_tensor_names(made, [[*provenance.tensor_names(read.results[0]), name]])
            assert first is not None and last is not None
            block.insert_op_before(made, first)
            read.results[0].replace_all_uses_with(made.output)
            if name in writes:
                value, out = writes[name].operands[0], f"{name}/out"
                provenance.add_tensor_names(value, [out])
                result = ResultOp.of(value)
                result.location = writes[name].location
                block.insert_op_after(result, last)
                last = result
                pairs.append(f"{name} and {out}")
        for old in (*reads.values(), *writes.values()):
            if old is first:
                first = old.next_op
            old.detach()
            old.erase()
        if not reads:
            warn("opset-expose-states: the model has no states; nothing is changed")
        if pairs:
            warn(f"states are inputs and outputs: give what the output has to the input again: {'; '.join(pairs)}")


__all__ = ["OpsetExposeStates", "OpsetMakeStateful", "assign", "variable"]

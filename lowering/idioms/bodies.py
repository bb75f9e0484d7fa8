"""Bodies of If, Loop and TensorIterator: from the region of a source operation to one of opset operations.

A source region uses values of the scopes around it; a body may not. Constants, and values that are known, are copied
into the body. Every other value becomes a Parameter of its own, which the operation feeds.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from xdsl.dialects.builtin import ModuleOp
from xdsl.ir import Attribute, Block, Operation, OpResult, Region, SSAValue
from xdsl.rewriter import InsertPoint
from xdsl.traits import Pure

from stepwell.dialects.errors import InferenceError, NoMatch
from stepwell.dialects.opset import values
from stepwell.dialects.opset.base import OpsetOp
from stepwell.dialects.opset.infrastructure import ConstantOp, ParameterOp, ResultOp
from stepwell.dialects.opset.subgraph import LoopOp, TensorIteratorOp, ports
from stepwell.dialects.payload import Values
from stepwell.dialects.structure import CONTAINERS, YieldOp
from stepwell.dialects.types import element, element_of, shape_of, tensor
from stepwell.lowering.conversion import Lowering

Adapt = Callable[[Lowering, list[SSAValue]], Sequence[SSAValue]]


@dataclass
class Body:
    """A lowered body: its Parameters are those of the region's arguments, then one for each captured value."""

    region: Region
    arguments: int
    captured: list[SSAValue]
    results: list[ResultOp]

    @property
    def types(self) -> list[Attribute]:
        """The types of the results."""
        return [v.type for v in self.values]

    @property
    def values(self) -> list[SSAValue]:
        """What the Results take."""
        return [r.operands[0] for r in self.results]

    def conclude(self, rw: Lowering, finish: Adapt) -> None:
        """Turn what the Results take into something else, of any number."""
        end = self.results[-1] if self.results else None
        at, rw.insertion_point = rw.insertion_point, InsertPoint.at_end(self.region.block)
        if self.results:
            rw.insertion_point = InsertPoint.before(self.results[0])
        found = finish(rw, self.values)
        for made, value in zip(self.results, found, strict=False):
            made.operands = [value]
        more = [ResultOp.create(operands=[v]) for v in found[len(self.results) :]]
        if end is None:
            self.region.block.add_ops(more)
        else:
            self.region.block.insert_ops_after(more, end)
        for left in self.results[len(found) :]:
            left.detach()
            left.erase()
        self.results = [*self.results[: len(found)], *more]
        rw.insertion_point = at

    def capture_ports(self, first: int, where: dict[SSAValue, int] | None = None) -> list[dict[str, int]]:
        """Input ports of the captured values; their operands are numbered from `first`, or as `where` says."""
        return [
            {"external": first + (i if where is None else where[v]), "parameter": self.arguments + i}
            for i, v in enumerate(self.captured)
        ]


def in_body(rw: Lowering) -> bool:
    """Whether operations are inserted into the body of one that has bodies, not into the model itself."""
    block: Block | None = rw.insertion_point.block
    while block is not None and (parent := block.parent_op()) is not None:
        if isinstance(parent, ModuleOp):
            return False
        block = parent.parent
    return True


def close(block: Block) -> list[ResultOp]:
    """Replace the `stepwell.yield` at the end of a block by Results, which stay up to date while it is lowered."""
    end = block.last_op
    assert isinstance(end, YieldOp)
    made = [ResultOp.create(operands=[v]) for v in end.operands]
    block.insert_ops_before(made, end)
    end.detach()
    end.erase()
    return made


def inline(rw: Lowering, block: Block, op: Operation) -> list[SSAValue] | None:
    """Lower the operations of a block and put them before `op`; gives what the block yields.

    None where one of its operations was refused.
    """
    ends = close(block)
    refused = len(rw.refusals)
    rw.sweep(block)
    if len(rw.refusals) > refused:
        return None
    found = [end.operands[0] for end in ends]
    for end in ends:
        end.detach()
        end.erase()
    outer = op.parent
    assert outer is not None
    for inner in list(block.ops):
        inner.detach()
        outer.insert_op_before(inner, op)
    return found


def lowered(
    rw: Lowering,
    region: Region,
    types: Sequence[Attribute],
    *,
    known: dict[int, Any] | None = None,
    adapt: Adapt | None = None,
) -> Body | None:
    """Lower a region that has no parent, in place; None where one of its operations was refused.

    `types` are those of the Parameters. `known` gives arguments that are constants, which have no Parameter. `adapt`
    turns the Parameters into the other arguments.
    """
    block = region.block
    known = known or {}
    refused = len(rw.refusals)
    results = close(block)
    parameters = [ParameterOp.typed(t) for t in types]
    captured = _isolate(region, parameters)
    top = block.first_op
    assert top is not None or not parameters
    for made in parameters:
        assert top is not None
        block.insert_op_before(made, top)
    rw_at = rw.insertion_point
    rw.insertion_point = InsertPoint.before(top) if top is not None else InsertPoint.at_end(block)
    outer: list[SSAValue] = [p.results[0] for p in parameters[: len(types)]]
    arguments = list(adapt(rw, outer) if adapt else outer)
    if len(block.args) != len(known) + len(arguments):
        raise InferenceError(f"the body takes {len(block.args)} values and is given {len(known) + len(arguments)}")
    for index, argument in enumerate(list(block.args)):
        argument.replace_all_uses_with(rw.const(np.asarray(known[index])) if index in known else arguments.pop(0))
    for argument in list(block.args):
        block.erase_arg(argument)
    rw.insertion_point = rw_at
    rw.sweep(block)
    if len(rw.refusals) > refused:
        return None
    return Body(region, len(types), captured, results)


def _isolate(region: Region, parameters: list[ParameterOp]) -> list[SSAValue]:
    """Replace every use of an outer value; appends to `parameters` and gives the values that they stand for."""
    inside: set[SSAValue] = set(region.block.args)
    for op in region.walk():
        inside.update(op.results)
        for nested in op.regions:
            for block in nested.blocks:
                inside.update(block.args)
    captured: list[SSAValue] = []
    copies: dict[SSAValue, SSAValue] = {}
    top = region.block.first_op

    def bring(value: SSAValue) -> None:
        """Make the copy of an outer value; what is made of tensors is made again of theirs."""
        if value in copies or copy_constant(value, region.block, copies):
            return
        if isinstance(value, OpResult) and isinstance(value.op, CONTAINERS):
            for part in value.op.operands:
                bring(part)
            clone = value.op.clone_without_regions(copies)  # pyright: ignore[reportArgumentType]: it only reads and adds
            assert top is not None
            region.block.insert_op_before(clone, top)
            return
        made = ParameterOp.typed(value.type)
        parameters.append(made)
        captured.append(value)
        copies[value] = made.results[0]

    for op in list(region.walk()):
        for index, value in enumerate(op.operands):
            if value not in inside:
                bring(value)
                op.operands[index] = copies[value]
    return captured


def copy_constant(value: SSAValue, block: Block, copies: dict[SSAValue, SSAValue]) -> bool:
    """Copy a value that is the same in every run to the start of a block; whether it is such a value."""
    if not isinstance(value, OpResult):
        return False
    at = block.first_op
    if not isinstance(value.op, ConstantOp) and (found := values.constant(value)) is not None:
        made = ConstantOp.holding(Values(found, element(element_of(value))), value.op.location)
        block.insert_op_before(made, at) if at is not None else block.add_op(made)
        copies[value] = made.results[0]
        return True
    chain = constant_chain(value.op)
    if chain is None:
        return False
    for op in chain:
        if op.results[0] in copies:
            continue
        clone = op.clone_without_regions(copies)  # pyright: ignore[reportArgumentType]: it only reads and adds
        block.insert_op_before(clone, at) if at is not None else block.add_op(clone)
    return True


def constant_chain(op: Operation) -> list[Operation] | None:
    """The operations that compute a constant from constants, in order; None where it depends on anything else."""
    order: dict[Operation, None] = {}
    stack = [(op, False)]
    while stack:
        at, done = stack.pop()
        if at in order:
            continue
        if done or isinstance(at, ConstantOp):
            order[at] = None
            continue
        if not isinstance(at, OpsetOp) or at.regions or not at.operands or not at.has_trait(Pure):
            return None
        stack.append((at, True))
        for value in at.operands:
            if not isinstance(value, OpResult):
                return None
            stack.append((value.op, False))
    return list(order)


Step = Callable[[Lowering, list[SSAValue], list[SSAValue]], tuple[SSAValue, Sequence[SSAValue]]]


def over_time(
    rw: Lowering,
    sliced: Sequence[tuple[SSAValue, int]],
    states: Sequence[SSAValue],
    step: Step,
    *,
    backward: bool = False,
    joined: int = 1,
) -> list[SSAValue]:
    """A TensorIterator over the slices of tensors along an axis of each: what the steps give, and the last states.

    `step` gets the slices, whose axis has size 1, and the states; it gives a slice of the output along `joined`, and
    the next states.
    """
    count = len(sliced)
    types: list[Attribute] = []
    for value, at in sliced:
        shape = shape_of(value)
        assert shape is not None
        types.append(tensor(element_of(value), (*shape[:at], 1, *shape[at + 1 :])))
    types += [s.type for s in states]
    block = Block(arg_types=types)
    outer, rw.insertion_point = rw.insertion_point, InsertPoint.at_end(block)
    output, after = step(rw, list(block.args[:count]), list(block.args[count:]))
    rw.insert(YieldOp.giving([output, *after]))
    rw.insertion_point = outer
    body = lowered(rw, Region(block), types)
    if body is None:
        raise NoMatch("an operation of its body cannot be lowered")
    start, end, stride = (-1, 0, -1) if backward else (0, -1, 1)
    part = {"start": start, "end": end, "stride": stride, "part_size": 1}
    inputs: list[dict[str, Any]] = [
        {"external": i, "parameter": i, "axis": at, **part} for i, (_, at) in enumerate(sliced)
    ]
    inputs += [{"external": count + i, "parameter": count + i} for i in range(len(states))]
    operands = [*(v for v, _ in sliced), *states]
    outputs: list[dict[str, Any]] = [{"external": 0, "result": 0, "axis": joined, **part}]
    outputs += [{"external": 1 + i, "result": 1 + i} for i in range(len(states))]
    made = TensorIteratorOp.of(
        [*operands, *body.captured],
        regions=[body.region],
        input_ports=ports([*inputs, *body.capture_ports(len(operands))]),
        output_ports=ports(outputs),
        back_edges=ports([{"result": 1 + i, "parameter": count + i} for i in range(len(states))]),
    )
    rw.insert(made)
    return list(made.results)


def repeated(
    rw: Lowering,
    count: SSAValue,
    states: Sequence[SSAValue],
    step: Callable[[Lowering, SSAValue, list[SSAValue]], Sequence[SSAValue]],
    *,
    may_end: bool = False,
) -> list[SSAValue]:
    """A Loop of `count` rounds (i64): the last states. `step` gets the number of the round, i64[1], and the states.

    The states keep their types. Where the loop may end before, the step also gives, last, whether there is another
    round, boolean[1].
    """
    types = [tensor("i64", (1,)), *(v.type for v in states)]
    block = Block(arg_types=types)
    outer, rw.insertion_point = rw.insertion_point, InsertPoint.at_end(block)
    after = step(rw, block.args[0], list(block.args[1:]))
    rw.insert(YieldOp.giving(after if may_end else [*after, rw.const(np.ones(1, np.bool_))]))
    rw.insertion_point = outer
    body = lowered(rw, Region(block), types)
    assert body is not None
    inputs: list[dict[str, Any]] = [{"external": -1, "parameter": 0, "purpose": "current_iteration"}]
    inputs += [{"external": 2 + i, "parameter": 1 + i} for i in range(len(states))]
    outputs: list[dict[str, Any]] = [{"external": -1, "result": len(states), "purpose": "execution_condition"}]
    outputs += [{"external": i, "result": i} for i in range(len(states))]
    made = LoopOp.of(
        count,
        rw.const(True, "boolean"),
        [*states, *body.captured],
        regions=[body.region],
        input_ports=ports([*inputs, *body.capture_ports(2 + len(states))]),
        output_ports=ports(outputs),
        back_edges=ports([{"result": i, "parameter": 1 + i} for i in range(len(states))]),
    )
    rw.insert(made)
    return list(made.results)

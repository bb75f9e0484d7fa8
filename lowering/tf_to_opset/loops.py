"""Loops with regions.

WhileRegion -> Loop. Where the number of rounds is known before (`idioms/counted.py`) it is the trip count, and elements
that a round reads from lists at a counter are slices of the stacked list. Elements that a round sets at a counter are
joined, and the list is no state of the loop.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from xdsl.ir import Attribute, Operation, OpResult, Region, SSAValue

from stepwell.dialects import tf
from stepwell.dialects.errors import InferenceError, NoMatch
from stepwell.dialects.opset import values
from stepwell.dialects.opset.arithmetic import SubtractOp
from stepwell.dialects.opset.movement import SliceOp
from stepwell.dialects.opset.subgraph import LoopOp, ports
from stepwell.dialects.rules import RuleSet
from stepwell.dialects.structure import PackedOp, ReservedOp, YieldOp
from stepwell.dialects.tf.base import ANY_TENSOR
from stepwell.dialects.types import element, element_of, shape_of, static_shape, tensor
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms import counted
from stepwell.lowering.idioms.basic import convert, ints, reshape, squeeze, unsqueeze
from stepwell.lowering.idioms.bodies import Body, inline, lowered
from stepwell.lowering.idioms.containers import Form, container, form_of, lift, types
from stepwell.lowering.idioms.filled import filled, rows_of
from stepwell.lowering.idioms.iteration import entry
from stepwell.lowering.idioms.states import gathered, spread, stable
from stepwell.lowering.idioms.strings import bytes_for_body
from stepwell.lowering.idioms.unrolled import pack_captured

rules = RuleSet()


@dataclass
class Write:
    """A list, by its place among the results, whose element at a counter each round sets."""

    result: int
    start: SSAValue
    offset: int
    counter: int
    step: int
    list: SSAValue
    item: SSAValue


@rules.lower(tf.WhileRegionOp)
def while_region(op: tf.WhileRegionOp, rw: Lowering):
    """A Loop; the initial values where it surely has no round."""
    cond, body = op.cond.block, op.body.block
    count = len(op.results)
    for what, block, given in (("condition", cond, 1), ("body", body, count)):
        end = block.last_op
        found = len(end.operands) if end is not None else 0
        if len(block.args) != count or found != given or len(op.operands) != count:
            raise InferenceError(f"its {what} has {len(block.args)} inputs and {found} outputs for {count} values")
    return _While(op, rw).lowered()


class _While:
    def __init__(self, op: tf.WhileRegionOp, rw: Lowering):
        self.op, self.rw = op, rw
        self.cond, self.body = op.cond.block, op.body.block
        self.initial = list(op.operands)
        self.places = list(range(len(op.results)))
        """The result that each state gives."""
        self.found: list[SSAValue | None] = [None] * len(op.results)
        self.writes: list[Write] = []
        self.trip: SSAValue | None = None

    @property
    def end(self) -> Operation:
        end = self.body.last_op
        assert end is not None
        return end

    def lowered(self) -> Sequence[SSAValue | None] | None:
        self._drop_fixed()
        steps = counted.counters(self.body)
        starts = None
        if not self._count(steps):
            first = self._first_condition()
            if first is None:
                return None
            if values.scalar(first) == 0:
                return list(self.op.operands)
            starts = reshape(self.rw, first, [])
        elif values.scalar(self.trip) == 0:  # pyright: ignore[reportArgumentType]: it is known
            return list(self.op.operands)
        reads = self._reads(steps) if self.trip is not None else []
        self._take_writes(steps)
        pack_captured(self.op.body, self.rw)
        return self._loop(reads, starts)

    def _drop_fixed(self) -> None:
        """States that no round changes are their initial values."""
        for index in reversed(range(len(self.places))):
            if self.end.operands[index] is self.body.args[index]:
                given = self.initial[index]
                self.found[self.places[index]] = given
                self._drop(index, given)

    def _drop(self, index: int, value: SSAValue | None) -> None:
        """Take a state away; its arguments are this value."""
        for block in (self.cond, self.body):
            if value is not None:
                block.args[index].replace_all_uses_with(value)
        operands = list(self.end.operands)
        del operands[index]
        self.end.operands = operands
        for block in (self.cond, self.body):
            block.erase_arg(block.args[index])
        del self.initial[index], self.places[index]

    def _count(self, steps: dict[int, int]) -> bool:
        """The number of rounds, where it is known before the loop; whether it is."""
        found = counted.bounds(self.cond, steps)
        if not found:
            return False
        counts = []
        for bound in found:
            limit = counted.outside(self.rw, bound.limit, self.cond, self.op)
            if limit is None or container(limit) is not None:
                return False
            start, step = self.initial[bound.counter], steps[bound.counter]
            counts.append(counted.rounds(self.rw, start, limit, step, reached=bound.reached))
        trip = counted.least(self.rw, counts)
        known = values.scalar(trip)
        if known is not None and known > counted.MOST_ROUNDS:
            return False
        self.trip = trip
        return True

    def _first_condition(self) -> SSAValue | None:
        """The condition before the first round."""
        copy = self.op.cond.clone().block
        for argument, value in zip(list(copy.args), self.initial, strict=True):
            argument.replace_all_uses_with(value)
            copy.erase_arg(argument)
        found = inline(self.rw, copy, self.op)
        return None if found is None else found[0]

    def _reads(self, steps: dict[int, int]) -> list[tuple[SSAValue, SSAValue]]:
        """Values that are slices of stacked lists, one for each round, and what they are sliced from."""
        found: list[tuple[SSAValue, SSAValue]] = []
        known: dict[tuple[SSAValue, int, int], SSAValue] = {}
        for op in self.body.ops:
            if not isinstance(op, tf.TensorListGetItemOp):
                continue
            made, counter = container(op.input_handle), self._counter(op.index, steps)
            if not isinstance(made, PackedOp) or made.table is not None or counter is None:
                continue
            at, offset = counter
            if element(element_of(made.data)).name == "string":
                continue
            key = op.input_handle, at, offset
            if key not in known:
                assert self.trip is not None
                start = counted.plus(self.rw, self.initial[at], offset)
                known[key] = rows_of(self.rw, made.data, start, self.trip, backwards=steps[at] < 0)
            found.append((op.item, known[key]))
        return found

    def _counter(self, value: SSAValue, steps: dict[int, int]) -> tuple[int, int] | None:
        """The counter, by ones, that a value in the body is, and the number that is added to it."""
        at, offset = counted.shifted(value)
        index = next((i for i, a in enumerate(self.body.args) if a is at), None)
        return (index, offset) if index is not None and abs(steps.get(index, 0)) == 1 else None

    def _take_writes(self, steps: dict[int, int]) -> None:
        """Lists of which each round sets an element that no round reads are joined from these."""
        taken: list[tuple[int, Write]] = []
        for index, argument in enumerate(self.body.args):
            given = self.end.operands[index]
            if not isinstance(given, OpResult) or not isinstance(given.op, tf.TensorListSetItemOp):
                continue
            made = given.op
            uses = [use for a in (argument, given) for use in a.uses]
            if made.input_handle is not argument or len(uses) != 2 or self.cond.args[index].uses:
                continue
            counter, start = self._counter(made.index, steps), container(self.initial[index])
            stacked = isinstance(start, PackedOp) and start.table is None
            if counter is None or not (stacked or isinstance(start, ReservedOp)):
                continue
            at, offset = counter
            write = Write(
                self.places[index],
                self.initial[at],
                offset,
                self.places[at],
                steps[at],
                self.initial[index],
                made.item,
            )
            taken.append((index, write))
        for index, write in reversed(taken):
            made = self.end.operands[index].owner
            assert isinstance(made, tf.TensorListSetItemOp)
            self._drop(index, write.list)
            made.detach()
            made.erase()
            self.writes.insert(0, write)

    def _loop(self, reads: list[tuple[SSAValue, SSAValue]], starts: SSAValue | None) -> list[SSAValue | None] | None:
        rw, states = self.rw, len(self.places)
        more = [self._next_condition()] if starts is not None else []
        self.end.operands = [*self.end.operands, *(w.item for w in self.writes), *more]
        slices: list[Attribute] = []
        for value, data in reads:
            value.replace_all_uses_with(self.body.insert_arg(ANY_TENSOR, len(self.body.args)))
            shape = shape_of(data)
            assert shape is not None
            slices.append(tensor(element_of(data), (1, *shape[1:])))
            assert isinstance(value.owner, Operation)
            value.owner.detach()
            value.owner.erase()
        region = self.op.body  # It is lowered in copies, and goes with the operation.
        bytes_for_body(rw, region)

        def lower(region: Region, forms: Sequence[Form]) -> Body | None:
            def prepare(rw: Lowering, given: list[SSAValue]) -> list[SSAValue]:
                cut = given[len(given) - len(slices) :]
                return [*gathered(rw, forms, given[: len(given) - len(slices)]), *(squeeze(rw, v, [0]) for v in cut)]

            return lowered(rw, region, [*(t for f in forms for t in types(f)), *slices], adapt=prepare)

        settled = stable(rw, region, [form_of(v) for v in self.initial], lower, 0)
        if settled is None:
            return None
        body, forms = settled
        items = body.types[states : states + len(self.writes)]
        changing = [t for f in forms for t in types(f) if static_shape(t) is None]
        if any(element(t).name == "string" for t in [*changing, *items]):
            raise NoMatch("the runtime cannot collect strings in a loop, nor carry a number of them that changes")
        if any(shape_of(t) is None for t in items):
            raise NoMatch("the rank of a tensor that the loop puts into a list is not known; give shapes with --input")

        def finish(rw: Lowering, found: list[SSAValue]) -> list[SSAValue]:
            kept = [p for v, f in zip(found, forms, strict=False) for p in lift(rw, v, f)]
            rows = [unsqueeze(rw, v, [0]) for v in found[states : states + len(self.writes)]]
            more = reshape(rw, found[-1], [1]) if starts is not None else rw.const(np.ones(1, np.bool_))
            return [*kept, *rows, more]

        body.conclude(rw, finish)
        return self._emit(body, forms, [data for _, data in reads], starts)

    def _next_condition(self) -> SSAValue:
        """The condition for the next states, computed at the end of the body."""
        copy = self.op.cond.clone().block
        for argument, value in zip(list(copy.args), list(self.end.operands), strict=True):
            argument.replace_all_uses_with(value)
            copy.erase_arg(argument)
        end = copy.last_op
        assert isinstance(end, YieldOp)
        goes_on = end.operands[0]
        end.detach()
        end.erase()
        for inner in list(copy.ops):
            inner.detach()
            self.body.insert_op_before(inner, self.end)
        return goes_on

    def _emit(
        self, body: Body, forms: Sequence[Form], cut: Sequence[SSAValue], starts: SSAValue | None
    ) -> list[SSAValue | None]:
        rw = self.rw
        limit, start = entry(rw, self.trip, starts, body)
        given = [p for v, f in zip(self.initial, forms, strict=True) for p in lift(rw, v, f)]
        count, scans = len(given), len(self.writes)
        inputs: list[dict[str, Any]] = [{"external": 2 + i, "parameter": i} for i in range(count)]
        along = {"axis": 0, "start": 0, "end": -1, "stride": 1, "part_size": 1}
        inputs += [{"external": 2 + count + i, "parameter": count + i, **along} for i in range(len(cut))]
        counters = {w.counter for w in self.writes}
        wanted = [bool(self.op.results[at].uses) or at in counters for at in self.places]
        spans = [w for form, want in zip(forms, wanted, strict=True) for w in [want] * len(types(form))]
        used = [
            i for i, want in enumerate([*spans, *(bool(self.op.results[w.result].uses) for w in self.writes)]) if want
        ]
        outputs: list[dict[str, Any]] = [{"external": -1, "result": count + scans, "purpose": "execution_condition"}]
        for at, i in enumerate(used):
            outputs.append({"external": at, "result": i, **(along if i >= count else {})})
        made = LoopOp.of(
            limit,
            start,
            [*given, *cut, *body.captured],
            regions=[body.region],
            input_ports=ports([*inputs, *body.capture_ports(2 + count + len(cut))]),
            output_ports=ports(outputs),
            back_edges=ports([{"result": i, "parameter": i} for i in range(count)]),
        )
        rw.insert(made)
        results = spread(made.results, used, count + scans)
        for at, value in zip(self.places, gathered(rw, forms, results[:count]), strict=True):
            self.found[at] = value
        for write, rows in zip(self.writes, results[count:], strict=True):
            if rows is not None:
                self.found[write.result] = self._filled(write, rows)
        return self.found

    def _filled(self, write: Write, rows: SSAValue) -> SSAValue:
        rw, trip = self.rw, self.trip
        if trip is None:
            last = self.found[write.counter]
            assert last is not None
            both = [reshape(rw, convert(rw, v, "i64"), []) for v in (last, write.start)]
            trip = rw.emit(SubtractOp, *both)
            trip = trip if write.step > 0 else rw.emit(SubtractOp, rw.const(0), trip)
        if values.scalar(trip) is None:
            # Without an iteration the runtime leaves in a joined output what the last run put there.
            rows = rw.emit(SliceOp, rows, ints(rw, [0]), reshape(rw, trip, [1]), ints(rw, [1]), ints(rw, [0]))
        first = counted.plus(rw, write.start, write.offset)
        return filled(rw, write.list, rows, first, trip, backwards=write.step < 0)

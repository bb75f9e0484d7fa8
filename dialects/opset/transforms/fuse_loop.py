"""Loops that do nothing but run cells over a sequence.

Loop | TensorIterator over slices x[t] of X, h = GRUCell(x[t], h) -> GRUSequence(X); so of LSTMCell and RNNCell

Cells may follow each other in the body, with other operations that do not need the iteration before: those are computed
for all iterations at once (`all_steps.py`). A loop may stop to go on with rows of the batch that have ended, as
TensorFlow's `dynamic_rnn` does: h = Select(t >= length, h, h'), y = Select(t >= length, 0, h'). What it gives for rows
that go on does not depend on what those do that have ended, so that the sequence runs over everything, and the Select
comes after it.
"""

from __future__ import annotations

from typing import Any

from xdsl.ir import Operation, OpResult, SSAValue

from stepwell.dialects.errors import NoMatch
from stepwell.dialects.fields import plain
from stepwell.dialects.opset.arithmetic import AddOp, MaximumOp, SubtractOp
from stepwell.dialects.opset.comparison import EqualOp, GreaterEqualOp, GreaterOp, LessEqualOp, LessOp
from stepwell.dialects.opset.condition import SelectOp
from stepwell.dialects.opset.gather import GatherOp
from stepwell.dialects.opset.generation import RangeOp
from stepwell.dialects.opset.infrastructure import ConstantOp, ParameterOp
from stepwell.dialects.opset.logical import LogicalNotOp
from stepwell.dialects.opset.matching import ints, numbers
from stepwell.dialects.opset.origins import Size, number_before, same_number
from stepwell.dialects.opset.recurrent import GRUCellOp, LSTMCellOp, RNNCellOp
from stepwell.dialects.opset.shape import ReshapeOp, ShapeOfOp, Squeeze1Op, SqueezeOp, UnsqueezeOp
from stepwell.dialects.opset.slicing import SliceOp
from stepwell.dialects.opset.subgraph import LoopOp, TensorIteratorOp, parameters, results
from stepwell.dialects.opset.transforms.all_steps import Each, Steps, moved
from stepwell.dialects.opset.transforms.effects import is_function
from stepwell.dialects.opset.transforms.refine import narrowed
from stepwell.dialects.opset.transforms.sequences import Cell, sequence
from stepwell.dialects.opset.type import ConvertOp
from stepwell.dialects.opset.values import never_below_zero, scalar
from stepwell.dialects.rules import Rewriter, RuleSet
from stepwell.dialects.types import ELEMENT_TYPES, element, element_of, lower, rank_of, shape_of

rules = RuleSet()

KNOWN = {
    GRUCellOp: [("sigmoid", "tanh")],
    LSTMCellOp: [("sigmoid", "tanh", "tanh")],
    RNNCellOp: [("tanh",), ("relu",), ("sigmoid",)],
}
"""The activations with which the runtime's sequences are operations of their own."""

WAYS = {(0, -1, 1): "forward", (-1, 0, -1): "reverse"}


@rules.rewrite(LoopOp, TensorIteratorOp)
def fuse_loop(op: LoopOp | TensorIteratorOp, rw: Rewriter):
    """Loop over slices x[t] of X, h = GRUCell(x[t], h) -> GRUSequence(X)"""
    if not any(isinstance(inner, Cell) for inner in op.body.block.ops):
        raise NoMatch("the body has no cell")
    return _Loop(op, rw).run()


class _Loop:
    """A loop and what is found out about its body."""

    def __init__(self, op: LoopOp | TensorIteratorOp, rw: Rewriter):
        self.op, self.rw, self.steps = op, rw, Steps(rw)
        self.inner, self.outer = parameters(op.body), results(op.body)
        self.inputs, self.outputs = list(plain(op.input_ports)), list(plain(op.output_ports))
        self.after = {
            self.inner[e["parameter"]].results[0]: self.outer[e["result"]].operands[0] for e in plain(op.back_edges)
        }
        """What a state is in the next iteration."""
        ports = {self.inner[p["parameter"]].results[0]: p for p in self.inputs}
        self.start = {v: op.operands[p["external"]] for v, p in ports.items() if v in self.after}
        self.cut = {v: p for v, p in ports.items() if "axis" in p}
        self.last: dict[SSAValue, SSAValue] = {}
        """What states are after the last iteration, by what they are after one."""
        self.way = self._way()

    def run(self) -> list[SSAValue | None]:
        """The results of the loop."""
        needed = self._needed()
        masks = {cell: self._mask(cell) for cell in needed if isinstance(cell, Cell)}
        held = {use.operation for cell in masks for use in self._states_of(cell)} - set(masks)
        for value, port in ((p.results[0], port) for p, port in zip(self.inner, self._ports(), strict=True)):
            if value in self.cut or value in self.after or value.owner not in needed:
                continue
            if port is not None and port.get("purpose") == "current_iteration":
                raise NoMatch("the body counts its iterations")
            if port is not None:
                self.steps.found[value] = Each(self.op.operands[port["external"]], False)
        for each in needed:
            if isinstance(each, Cell):
                self._cell(each, masks[each])
            elif isinstance(each, ParameterOp):
                self._parameter(each)
            elif each in held:
                continue
            elif not self._slice(each):
                self.steps.add(each)
        found: list[SSAValue | None] = [None] * len(self.op.results)
        for port in self.outputs:
            if port["external"] < 0 or not self.op.results[port["external"]].uses:
                continue
            value = self.outer[port["result"]].operands[0]
            found[port["external"]] = self._given(value, port)
        for old, new in zip(self.op.results, found, strict=True):
            if new is not None and (rank_of(old) != rank_of(new) or narrowed(new.type, old.type) != new.type):
                raise NoMatch("the sizes are known in another way")
        return found

    def _ports(self) -> list[dict[str, Any] | None]:
        by = {p["parameter"]: p for p in self.inputs}
        return [by.get(i) for i in range(len(self.inner))]

    def _way(self) -> str:
        """The direction in which it goes through all that it cuts and joins."""
        ways: set[str | None] = set()
        for port in [*self.inputs, *self.outputs]:
            if "axis" in port and port.get("external", -1) >= 0:
                one = port["part_size"] == 1
                ways.add(WAYS.get((port["start"], port["end"], port["stride"])) if one else None)
        if len(ways) != 1 or not self.cut:
            raise NoMatch("it does not go through all slices one by one, in one direction")
        way = ways.pop()
        if way is None or (isinstance(self.op, LoopOp) and way != "forward"):
            raise NoMatch("it does not go through all slices one by one")
        if isinstance(self.op, LoopOp):
            ends = [self.outer[p["result"]].operands[0] for p in self.outputs if p.get("purpose")]
            if scalar(self.op.operands[1]) != 1 or any(scalar(v) != 1 for v in ends):
                raise NoMatch("it may end before its last iteration")
        return way

    def _needed(self) -> dict[Operation, None]:
        """The operations of the body that results are made of, in order; a cell stands for the states that it has."""
        wanted: list[SSAValue] = []
        for port in self.outputs:
            if port["external"] >= 0 and self.op.results[port["external"]].uses:
                value = self.outer[port["result"]].operands[0]
                if "axis" in port:
                    wanted.append(self.steps.slice_of(value, port["axis"]))
                elif not self._counter_after(value):
                    wanted.append(value)
        found: set[Operation] = set()
        while wanted:
            owner = wanted.pop().owner
            if not isinstance(owner, Operation) or owner in found:
                continue
            found.add(owner)
            wanted.extend(owner.operands)
            wanted.extend(self.after[v] for v in owner.results if v in self.after)
        return {each: None for each in self.op.body.block.ops if each in found}

    def _states_of(self, cell: Cell) -> list[Any]:
        """The uses of a cell's states before the iteration."""
        return [use for v in cell.operands[1 : 1 + len(cell.results)] for use in v.uses]

    def _mask(self, cell: Cell) -> tuple[SSAValue, bool] | None:
        """What decides whether a row's states stay as they are, and for which of its values; None: they never do."""
        activations = tuple(plain(cell.activations))
        if activations not in KNOWN[type(cell)] or plain(cell.clip):
            raise NoMatch("the runtime has no sequence of the cell")
        masks: list[tuple[SSAValue, bool] | None] = []
        own: set[Operation] = set()
        for before, new in zip(cell.operands[1 : 1 + len(cell.results)], cell.results, strict=True):
            if before not in self.after:
                raise NoMatch("a state of the cell is none of the loop")
            after = self.after[before]
            if after is new:
                masks.append(None)
                continue
            select = after.owner
            if not isinstance(select, SelectOp) or {select.operands[1], select.operands[2]} != {before, new}:
                raise NoMatch("the next state is not what the cell gives")
            own.add(select)
            masks.append((select.operands[0], select.operands[1] is before))
        mask = masks[0]
        if any((m is None) is not (mask is None) for m in masks) or any(
            m and mask and not (m[1] is mask[1] and same(m[0], mask[0])) for m in masks
        ):
            raise NoMatch("the states of a cell are not kept at the same time")
        if any(use.operation not in {cell, *own} for use in self._states_of(cell)):
            raise NoMatch("a state is read by another operation than its cell")
        if mask is None:
            return None
        self._ends(*mask)
        for new in cell.results:
            for use in new.uses:
                reads = use.operation
                # Of what the cell computes for rows that have ended nothing may be seen.
                if reads in own:
                    continue
                live = 2 if mask[1] else 1
                if not isinstance(reads, SelectOp) or use.index != live or not same(reads.operands[0], mask[0]):
                    raise NoMatch("what the cell gives for rows that have ended is read")
        return mask

    def _ends(self, mask: SSAValue, kept: bool) -> None:
        """Where a row's states are once kept they are so in all iterations after."""
        if not isinstance(mask, OpResult):
            raise NoMatch("what keeps a state is not computed in the body")
        op = mask.op
        if isinstance(op, UnsqueezeOp | LogicalNotOp):
            self._ends(op.operands[0], kept is not isinstance(op, LogicalNotOp))
            return
        if isinstance(op, EqualOp) and kept and scalar(op.operands[1]) == 0:
            # max(t, length) - t == 0
            gap = op.operands[0].owner
            most = gap.operands[0].owner if isinstance(gap, SubtractOp) else None
            if isinstance(most, MaximumOp):
                t = gap.operands[1]  # pyright: ignore[reportAttributeAccessIssue]
                other = [v for v in most.operands if v is not t]
                if len(other) == 1 and self._counts(t) and self._fixed(other[0]):
                    return
        if isinstance(op, GreaterEqualOp | GreaterOp | LessEqualOp | LessOp):
            a, b = op.operands
            rises = self._counts(a) and self._fixed(b)
            falls = self._fixed(a) and self._counts(b)
            above = isinstance(op, GreaterEqualOp | GreaterOp)
            if (rises and above is kept) or (falls and above is not kept):
                return
        raise NoMatch("rows that have ended may go on")

    def _counts(self, value: SSAValue) -> bool:
        """Whether it is a state that begins with 0 and to which each iteration adds 1."""
        if value not in self.after or scalar(self.start[value]) != 0 or self.way != "forward":
            return False
        added = self.after[value].owner
        if not isinstance(added, AddOp):
            return False
        other = [v for v in added.operands if v is not value]
        return len(other) == 1 and scalar(other[0]) == 1

    def _counter_after(self, value: SSAValue) -> bool:
        """Whether it is the number of the iterations so far."""
        return rank_of(value) in (0, 1) and any(after is value and self._counts(v) for v, after in self.after.items())

    def _fixed(self, value: SSAValue) -> bool:
        """Whether it is an input of the body that no iteration changes, or a constant."""
        if not isinstance(value, OpResult):
            return False
        if isinstance(value.op, ParameterOp):
            return value not in self.after and value not in self.cut
        return not value.op.operands

    def _parameter(self, op: ParameterOp) -> None:
        """A counter; slices are taken where they are used, states are those of cells."""
        value = op.results[0]
        if value in self.after and self._counts(value) and rank_of(value) == 0:
            kind = element_of(value)
            zero, one = (numbers(self.rw, n, element(kind).name) for n in (0, 1))
            self.steps.found[value] = Each(self.rw.emit(RangeOp, zero, self._count(kind), one, output_type=kind))
        elif value in self.cut and any(not self._squeezed(use.operation) for use in value.uses):
            port = self.cut[value]
            data, axis = self._data(port), port["axis"]
            if axis not in (0, 1):
                raise NoMatch("a slice along a later axis is used as it is")
            # [batch, time, …] of slices [batch, 1, …]
            made = self.rw.emit(UnsqueezeOp, data, numbers(self.rw, [2 * axis]))
            self.steps.found[value] = Each(made)

    def _squeezed(self, op: Operation) -> bool:
        """Whether an operation takes away the axis of size 1 of a slice, and nothing else."""
        port = self.cut.get(op.operands[0]) if op.operands else None
        if port is None or not isinstance(op, SqueezeOp | Squeeze1Op) or len(op.operands) != 2:
            return False
        rank = self.steps.rank(op.operands[0])
        return [a % rank for a in ints(op.operands[1])] == [port["axis"] % rank]

    def _slice(self, op: Operation) -> bool:
        if not self._squeezed(op):
            return False
        port = self.cut[op.operands[0]]
        rank = self.steps.rank(op.operands[0])
        made = moved(self.rw, self._data(port), port["axis"] % rank, min(1, rank - 1))
        self.steps.found[op.results[0]] = Each(made)
        return True

    def _data(self, port: dict[str, Any]) -> SSAValue:
        """As much of an operand as the loop cuts into slices."""
        data = self.op.operands[port["external"]]
        shape = shape_of(data)
        if shape is None:
            raise NoMatch("the rank of what is cut is not known")
        if not isinstance(self.op, LoopOp):
            return data
        axis, count = port["axis"] % len(shape), self.op.operands[0]
        limit, size = scalar(count), shape[axis]
        if limit is not None:
            if not isinstance(size, int) or limit < 0 or size < limit:
                raise NoMatch("it may take more slices than there are")
            if size == limit:
                return data
        elif same_number(count, Size(data, axis)) or self._cut_to(data, axis, count):
            return data
        elif not never_below_zero(count):
            raise NoMatch("how often it runs is not known")
        if limit is not None:
            stop = numbers(self.rw, [limit])
        else:
            count = self._count(ELEMENT_TYPES["i64"].mlir)
            stop = self.rw.emit(UnsqueezeOp, count, numbers(self.rw, [0]))
        return self.rw.emit(SliceOp, data, numbers(self.rw, [0]), stop, numbers(self.rw, [1]), numbers(self.rw, [axis]))

    def _cut_to(self, data: SSAValue, axis: int, count: SSAValue) -> bool:
        """Whether data is a slice that ends with the number of iterations."""
        op = data.owner
        if not isinstance(op, SliceOp) or len(op.operands) != 5:
            return False
        rank = rank_of(data)
        try:
            start, step, axes = (ints(op.operands[i]) for i in (1, 3, 4))
        except NoMatch:
            return False
        if rank is None or (start, step) != ((0,), (1,)) or [a % rank for a in axes] != [axis]:
            return False
        stop = op.operands[2]
        return number_before(stop) is number_before(count) and never_below_zero(stop)

    def _count(self, kind: Any) -> SSAValue:
        """The number of iterations, of a type."""
        if isinstance(self.op, LoopOp):
            count = self.op.operands[0]
            if rank_of(count):
                count = self.rw.emit(ReshapeOp, count, numbers(self.rw, [], "i64"), special_zero=False)
        else:
            port = next(iter(self.cut.values()))
            sizes = self.rw.emit(ShapeOfOp, self.op.operands[port["external"]], output_type="i64")
            count = self.rw.emit(GatherOp, sizes, numbers(self.rw, port["axis"]), numbers(self.rw, 0))
        return count if element_of(count) == kind else self.rw.emit(ConvertOp, count, destination_type=kind)

    def _cell(self, cell: Cell, mask: tuple[SSAValue, bool] | None) -> None:
        """The sequence of a cell."""
        count = len(cell.results)
        data = self.steps.given(cell.operands[0])
        weights = [self.steps.given(v) for v in cell.operands[1 + count :]]
        if not data.varies or any(w.varies for w in weights):
            raise NoMatch("the cell has the same input in each iteration, or other weights")
        states = [self.start[v] for v in cell.operands[1 : 1 + count]]
        Y, *last = sequence(self.rw, cell, data.value, states, [w.value for w in weights], self.way)
        self.steps.found[cell.results[0]] = Each(self.rw.emit(SqueezeOp, Y, numbers(self.rw, [1])))
        if mask is None:
            self.last.update(zip(cell.results, last, strict=True))

    def _given(self, value: SSAValue, port: dict[str, Any]) -> SSAValue:
        """A result of the loop, by what the body gives."""
        if "axis" in port:
            return self.steps.joined(self.steps.slice_of(value, port["axis"]), port["axis"] % self.steps.rank(value))
        if self._counter_after(value):
            count = self._count(element_of(value))
            return (
                self.rw.emit(ReshapeOp, count, numbers(self.rw, [1]), special_zero=False) if rank_of(value) else count
            )
        if value not in self.last:
            raise NoMatch("what is left in the end is no state of a cell")
        if not self._runs():
            raise NoMatch("the body may not run at all")
        return self.rw.emit(SqueezeOp, self.last[value], numbers(self.rw, [1]))

    def _runs(self) -> bool:
        """Whether it runs at least once: known, or as often as a tensor of the model is long.

        The runtime's sequences leave in their last states what was there before, where they have nothing to do.
        """
        for port in self.cut.values():
            data = self.op.operands[port["external"]]
            shape = shape_of(data)
            if shape is None:
                return False
            size = shape[port["axis"] % len(shape)]
            if lower(size) > 0:
                return True
            size = Size(data, port["axis"] % len(shape))
            if not isinstance(self.op, LoopOp) or same_number(self.op.operands[0], size):
                return True
        return False


def same(a: SSAValue, b: SSAValue, depth: int = 8) -> bool:
    """Whether two values of a body are computed alike."""
    if a is b:
        return True
    if not isinstance(a, OpResult) or not isinstance(b, OpResult) or not depth or not is_function(type(a.op)):
        return False
    if type(a.op) is not type(b.op) or a.index != b.index or len(a.op.operands) != len(b.op.operands):
        return False
    if isinstance(a.op, ConstantOp) and isinstance(b.op, ConstantOp):
        return a.type == b.type and a.op.payload.small and b.op.payload.key == a.op.payload.key
    alike = bool(a.op.operands) and a.op.properties == b.op.properties
    return alike and all(same(v, w, depth - 1) for v, w in zip(a.op.operands, b.op.operands, strict=True))

"""MXNet's control flow, whose bodies are sub-graphs. A body's arguments are operands of the operator by their places.

_foreach -> TensorIterator, or Loop around another one; _while_loop -> Loop, whose outputs are filled up with zeros;
_cond -> If, or the operations of the branch that is taken
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from xdsl.ir import Attribute, Block, Region, SSAValue

from stepwell.dialects import mxnet
from stepwell.dialects.errors import InferenceError
from stepwell.dialects.fields import plain
from stepwell.dialects.opset import values
from stepwell.dialects.opset.arithmetic import AddOp, SubtractOp
from stepwell.dialects.opset.movement import PadOp, SliceOp
from stepwell.dialects.opset.shape import ReshapeOp
from stepwell.dialects.opset.subgraph import LoopOp, ports
from stepwell.dialects.rules import RuleSet
from stepwell.dialects.structure import YieldOp
from stepwell.dialects.types import element_of, shape_of, tensor
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms.basic import concat, dims, ints, like, rank, reshape, squeeze, unsqueeze
from stepwell.lowering.idioms.bodies import Body, inline, lowered
from stepwell.lowering.idioms.branches import branched
from stepwell.lowering.idioms.containers import Form, TensorForm, types
from stepwell.lowering.idioms.iteration import entry, over_slices
from stepwell.lowering.idioms.states import spread, stable
from stepwell.lowering.mxnet_to_opset.functions import truth

rules = RuleSet()


def at(places: Sequence[int], operands: Sequence[SSAValue], block: Block) -> list[SSAValue]:
    """The operands that a body's arguments stand for."""
    if len(places) != len(block.args) or any(not 0 <= p < len(operands) for p in places):
        raise InferenceError(f"its sub-graph has {len(block.args)} inputs at the places {list(places)}")
    return [operands[p] for p in places]


def bound(block: Block, given: Sequence[SSAValue | None]) -> None:
    """Put values in the place of arguments; those without one stay, in their order."""
    for argument, value in zip(list(block.args), given, strict=True):
        if value is not None:
            argument.replace_all_uses_with(value)
            block.erase_arg(argument)


def answer(rw: Lowering, region: Region, given: Sequence[SSAValue], op: Any) -> SSAValue | None:
    """What a body of one result gives for these values, as boolean [1]; None where it was refused."""
    block = region.clone().block
    bound(block, given)
    found = inline(rw, block, op)
    if found is None:
        return None
    if len(found) != 1:
        raise InferenceError(f"its condition gives {len(found)} values")
    return reshape(rw, truth(rw, found[0]), [1])


@rules.lower(mxnet.ForeachOp)
def foreach(op: mxnet.ForeachOp, rw: Lowering):
    """Slices keep the first axis with size 1 in OpenVINO; the body takes it away and gives it back."""
    operands = list(op.data)
    cut, kept, free = (plain(v) for v in (op.in_data_locs, op.in_state_locs, op.remain_locs))
    block, scans = op.fn.block, plain(op.num_out_data)
    if sorted((*cut, *kept, *free)) != list(range(len(operands))) or len(block.args) != len(operands) or not cut:
        raise InferenceError(f"its sub-graph has {len(block.args)} inputs, and {len(operands)} are given")
    sliced, states = operands[: len(cut)], operands[len(cut) : len(cut) + len(kept)]
    given: list[SSAValue | None] = [None] * len(operands)
    for place, value in zip(free, operands[len(cut) + len(kept) :], strict=True):
        given[place] = value
    bound(block, given)
    order = [p for p in range(len(operands)) if given[p] is None]

    def prepare(rw: Lowering, parameters: list[SSAValue]) -> list[SSAValue]:
        parts = {p: squeeze(rw, v, [0]) for p, v in zip(cut, parameters, strict=False)}
        parts.update(zip(kept, parameters[len(cut) :], strict=True))
        return [parts[p] for p in order]

    def finish(rw: Lowering, found: list[SSAValue]) -> list[SSAValue]:
        return [*(unsqueeze(rw, v, [0]) for v in found[:scans]), *found[scans:]]

    parts = []
    for value in sliced:
        rank(value, "what _foreach goes over")
        parts.append(tensor(element_of(value), (1, *(shape_of(value) or ())[1:])))

    def lower(region: Region, forms: Sequence[Form]) -> Body | None:
        return lowered(rw, region, [*parts, *(t for f in forms for t in types(f))], adapt=prepare)

    settled = stable(rw, op.fn, [TensorForm(v.type) for v in states], lower, scans)
    if settled is None:
        return None
    body, _ = settled
    if len(body.results) != scans + len(states):
        raise InferenceError(
            f"its sub-graph gives {len(body.results)} values for {scans} outputs and {len(states)} states"
        )
    body.conclude(rw, finish)
    every = {"axis": 0, "start": 0, "end": -1, "stride": 1, "part_size": 1}
    inputs: list[dict[str, Any]] = [{"external": i, "parameter": i, **every} for i in range(len(sliced))]
    inputs += [{"external": len(sliced) + i, "parameter": len(sliced) + i} for i in range(len(states))]
    used = [i for i in range(len(op.results)) if op.results[i].uses and i < len(body.results)]
    outputs = [{"external": n, "result": i, **(every if i < scans else {})} for n, i in enumerate(used)]
    edges = [{"result": scans + i, "parameter": len(sliced) + i} for i in range(len(states))]
    return spread(over_slices(rw, [*sliced, *states], body, inputs, outputs, edges), used, len(op.results))


def _joined(op: mxnet.WhileLoopOp, operands: list[SSAValue]) -> tuple[Region, list[SSAValue]]:
    """A region that runs a step and then asks whether there is another one, and the first values of its variables."""
    step = op.detach_region(op.func)
    block = step.block
    places = plain(op.func_input_locs)
    given: list[SSAValue | None] = list(at(places, operands, block))
    where = plain(op.func_var_locs)
    if any(not 0 <= w < len(places) for w in where) or len(set(where)) != len(where):
        raise InferenceError(f"its variables are the inputs {list(where)} of its sub-graph")
    first = [operands[places[w]] for w in where]
    arguments = [block.args[w] for w in where]
    end = block.last_op
    assert isinstance(end, YieldOp)
    scans = plain(op.num_out_data)
    after = list(end.operands)[scans:]
    if len(after) != len(first):
        raise InferenceError(f"its sub-graph gives {len(after)} values for {len(first)} variables")
    news = {places[w]: value for w, value in zip(where, after, strict=True)}
    asked = op.cond.clone().block
    loops = [news.get(p, operands[p]) for p in plain(op.cond_input_locs)]
    bound(asked, loops)
    ask = asked.last_op
    assert isinstance(ask, YieldOp)
    answers = list(ask.operands)
    ask.detach()
    ask.erase()
    for inner in list(asked.ops):
        inner.detach()
        block.insert_op_before(inner, end)
    block.insert_op_before(YieldOp.giving([*after, *list(end.operands)[:scans], *answers]), end)
    end.detach()
    end.erase()
    for w in where:
        given[w] = None
    bound(block, given)
    # The variables in their own order.
    for n, argument in enumerate(arguments):
        moved = block.insert_arg(argument.type, len(block.args))
        argument.replace_all_uses_with(moved)
        arguments[n] = moved
    for argument in list(block.args)[: len(arguments)]:
        block.erase_arg(argument)
    return step, first


@rules.lower(mxnet.WhileLoopOp)
def while_loop(op: mxnet.WhileLoopOp, rw: Lowering):
    """At most max_iterations steps; the condition is asked before the first one, and in the body for the next one.

    Outputs have max_iterations rows. What lies behind the last step is not defined in MXNet, and 0 here.
    """
    operands, most, scans = list(op.data), plain(op.max_iterations), plain(op.num_out_data)
    start = answer(rw, op.cond, at(plain(op.cond_input_locs), operands, op.cond.block), op)
    if start is None:
        return None
    step, first = _joined(op, operands)

    def prepare(rw: Lowering, parameters: list[SSAValue]) -> list[SSAValue]:
        return parameters[:-1]

    def lower(region: Region, forms: Sequence[Form]) -> Body | None:
        counter: list[Attribute] = [tensor("i64", (1,))]
        return lowered(rw, region, [*(t for f in forms for t in types(f)), *counter], adapt=prepare)

    settled = stable(rw, step, [TensorForm(v.type) for v in first], lower, 0)
    if settled is None:
        return None
    body, _ = settled
    count = len(first)

    def finish(rw: Lowering, found: list[SSAValue]) -> list[SSAValue]:
        number = body.region.block.first_op
        for _ in range(count):
            assert number is not None
            number = number.next_op
        assert number is not None
        rows = [unsqueeze(rw, v, [0]) for v in found[count : count + scans]]
        goes_on = reshape(rw, truth(rw, found[-1]), [1])
        return [*found[:count], rw.emit(AddOp, number.results[0], rw.const([1])), *rows, goes_on]

    body.conclude(rw, finish)
    limit, begin = entry(rw, rw.const(most), start, body)
    starts = [*first, ints(rw, [0])]
    inputs: list[dict[str, Any]] = [{"external": 2 + i, "parameter": i} for i in range(count + 1)]
    outputs: list[dict[str, Any]] = [
        {"external": -1, "result": count + 1 + scans, "purpose": "execution_condition"},
        *({"external": i, "result": i} for i in range(count + 1)),
    ]
    every = {"axis": 0, "start": 0, "end": -1, "stride": 1, "part_size": 1}
    outputs += [{"external": count + 1 + i, "result": count + 1 + i, **every} for i in range(scans)]
    made = LoopOp.of(
        limit,
        begin,
        [*starts, *body.captured],
        regions=[body.region],
        input_ports=ports([*inputs, *body.capture_ports(2 + len(starts))]),
        output_ports=ports(outputs),
        back_edges=ports([{"result": i, "parameter": i} for i in range(count + 1)]),
    )
    rw.insert(made)
    variables, rows = list(made.results[:count]), made.results[count]
    return [*(_filled(rw, v, rows, most) for v in made.results[count + 1 :]), *variables]


def _filled(rw: Lowering, value: SSAValue, rows: SSAValue, most: int) -> SSAValue:
    """So many rows, and zeros behind them."""
    # Without a step the runtime leaves in a joined output what the last run put there.
    own = rw.emit(SliceOp, value, ints(rw, [0]), rows, ints(rw, [1]), ints(rw, [0]))
    behind = rank(own) - 1
    zeros = ints(rw, [0] * (behind + 1))
    end = concat(rw, [rw.emit(SubtractOp, ints(rw, [most]), rows), *([ints(rw, [0] * behind)] if behind else [])])
    padded = rw.emit(PadOp, own, zeros, end, like(rw, 0, own), pad_mode="constant")
    sizes = [ints(rw, [most]), *([dims(rw, value, range(1, behind + 1))] if behind else [])]
    return rw.emit(ReshapeOp, padded, concat(rw, sizes), special_zero=False)


@rules.lower(mxnet.CondOp)
def cond(op: mxnet.CondOp, rw: Lowering):
    """Both branches; only the one that is taken where the condition is known."""
    operands = list(op.data)
    asked = answer(rw, op.cond, at(plain(op.cond_input_locs), operands, op.cond.block), op)
    if asked is None:
        return None
    branches = []
    for region, places in ((op.then_branch, op.then_input_locs), (op.else_branch, op.else_input_locs)):
        bound(region.block, at(plain(places), operands, region.block))
        branches.append(region)
    taken = values.scalar(asked)
    if taken is not None:
        return inline(rw, branches[0 if taken else 1].block, op)
    return branched(op, rw, asked, *(op.detach_region(region) for region in branches))


__all__ = ["rules"]

"""Bodies of loops in a form that the CPU runtime (2026.4) runs as the specification says.

Between two iterations the runtime copies the results of a body to its Parameters one after another, from wherever
they lie; a result that lies in the memory of a Parameter, as a view of it or computed in its place, may have been
overwritten by then. And it forgets an input that nothing reads: of a TensorIterator with the number of iterations that
its slices stand for, of a state with the value that it has where the body never runs.

Loop | TensorIterator whose next state may lie in the memory of another Parameter -> a copy of it
Loop | TensorIterator that gives a state which it does not read -> the next state is cut from both
TensorIterator that reads none of its slices -> Loop
"""

from __future__ import annotations

from typing import Any

import numpy as np
from xdsl.ir import OpResult, SSAValue
from xdsl.rewriter import InsertPoint

from stepwell.dialects.errors import NoMatch
from stepwell.dialects.fields import plain
from stepwell.dialects.opset import values
from stepwell.dialects.opset.convolution import ConvolutionOp, GroupConvolutionOp
from stepwell.dialects.opset.infrastructure import ConstantOp, IdentityOp, ParameterOp, ResultOp
from stepwell.dialects.opset.matching import numbers
from stepwell.dialects.opset.matrix import MatMulOp
from stepwell.dialects.opset.movement import ConcatOp, GatherOp, SplitOp, VariadicSplitOp
from stepwell.dialects.opset.recurrent import GRUCellOp, LSTMCell1Op, LSTMCellOp, RNNCellOp
from stepwell.dialects.opset.shape import ReshapeOp, ShapeOfOp, Squeeze1Op, SqueezeOp, UnsqueezeOp
from stepwell.dialects.opset.slicing import SliceOp, StridedSliceOp
from stepwell.dialects.opset.subgraph import IfOp, LoopOp, TensorIteratorOp, parameters, ports, results
from stepwell.dialects.payload import Values
from stepwell.dialects.rules import Rewriter, RuleSet
from stepwell.dialects.types import static_shape

rules = RuleSet()

VIEWS = (
    GatherOp,
    IdentityOp,
    ReshapeOp,
    SliceOp,
    SplitOp,
    Squeeze1Op,
    SqueezeOp,
    StridedSliceOp,
    UnsqueezeOp,
    VariadicSplitOp,
)
"""Operations whose results may lie in the memory of their first operand; operands of a Concat may lie in its own, where
sizes are known and each is another one."""


PRODUCTS = (
    ConvolutionOp,
    GroupConvolutionOp,
    GRUCellOp,
    IfOp,
    LoopOp,
    LSTMCell1Op,
    LSTMCellOp,
    MatMulOp,
    RNNCellOp,
    TensorIteratorOp,
)
"""Operations whose results have memory of their own. Any other that gives the type of an operand, sizes known, may
compute in its place, and what is fused with it as well."""


@rules.rewrite(LoopOp, TensorIteratorOp)
def state_copied(op: LoopOp | TensorIteratorOp, rw: Rewriter):
    """Parameter a -> next state b becomes a -> Concat(a, a)[0:1] -> b: an operation that the runtime keeps."""
    inner, outer = parameters(op.body), results(op.body)
    copies: dict[SSAValue, SSAValue] = {}
    changing = [*plain(op.back_edges), *(p for p in plain(op.input_ports) if "axis" in p or "purpose" in p)]
    states = {inner[each["parameter"]].results[0] for each in changing}
    for edge in plain(op.back_edges):
        own, result = inner[edge["parameter"]].results[0], outer[edge["result"]]
        value = result.operands[0]
        # Of another input, which does not change, the runtime's own passes fail where no output is the state.
        invariant = isinstance(value.owner, ParameterOp) and value is not own
        if not invariant and not (_parameters(value) & states) - {own}:
            continue
        if value not in copies:
            rw.insertion_point = InsertPoint.before(outer[0])
            copies[value] = _copy(rw, value)
    if not copies:
        raise NoMatch("no state is a Parameter")
    for edge in plain(op.back_edges):
        result = outer[edge["result"]]
        result.operands = [copies.get(result.operands[0], result.operands[0])]


def _parameters(value: SSAValue) -> set[SSAValue]:
    """The Parameters in whose memory a value, or a part of it, may lie."""
    found: set[SSAValue] = set()
    seen: set[SSAValue] = set()
    waiting = [value]
    while waiting:
        at = waiting.pop()
        if at in seen or not isinstance(at, OpResult):
            continue
        seen.add(at)
        if isinstance(at.op, ParameterOp):
            found.add(at)
        elif isinstance(at.op, VIEWS):
            waiting.append(at.op.operands[0])
        elif isinstance(at.op, ConcatOp) and static_shape(at) and len(set(at.op.operands)) == len(at.op.operands):
            waiting.extend(at.op.operands)
        elif static_shape(at) is not None and not isinstance(at.op, PRODUCTS):
            waiting.extend(v for v in at.op.operands if v.type == at.type)
    return found


def _copy(rw: Rewriter, value: SSAValue) -> SSAValue:
    part = rw.emit(UnsqueezeOp, value, numbers(rw, [0]))
    twice = rw.emit(ConcatOp, [part, part], axis=0)
    # A Gather of the first would lie in the memory of the Concat, which is used again where sizes are not known.
    first = rw.emit(SliceOp, twice, *(numbers(rw, [i]) for i in (0, 1, 1, 0)))
    return rw.emit(SqueezeOp, first, numbers(rw, [0]))


@rules.rewrite(LoopOp, TensorIteratorOp)
def state_read(op: LoopOp | TensorIteratorOp, rw: Rewriter):
    """Parameter a, not read; next state b becomes the first elements of Concat(b, a)"""
    inner, outer = parameters(op.body), results(op.body)
    given = {p["result"] for p in plain(op.output_ports) if p["external"] >= 0 and "axis" not in p}
    unread = [
        (outer[e["result"]], inner[e["parameter"]].results[0])
        for e in plain(op.back_edges)
        if e["result"] in given and not inner[e["parameter"]].results[0].uses
    ]
    if not unread or _runs(op):
        raise NoMatch("every state is read, or the body runs at least once")
    rw.insertion_point = InsertPoint.before(outer[0])
    for result, state in unread:
        result.operands = [_first(rw, result.operands[0], state)]


def _runs(op: LoopOp | TensorIteratorOp) -> bool:
    """Whether a body is known to run."""
    if not isinstance(op, LoopOp):
        cut = [(op.operands[p["external"]], p["axis"]) for p in plain(op.input_ports) if "axis" in p]
        return any((shape := static_shape(v)) is not None and shape[axis] > 0 for v, axis in cut)
    limit, start = values.scalar(op.operands[0]), values.scalar(op.operands[1])
    return limit is not None and limit != 0 and start == 1


def _first(rw: Rewriter, value: SSAValue, state: SSAValue) -> SSAValue:
    flat = [rw.emit(ReshapeOp, v, numbers(rw, [-1]), special_zero=False) for v in (value, state)]
    both, zero, one = rw.emit(ConcatOp, flat, axis=0), numbers(rw, [0]), numbers(rw, [1])
    part = rw.emit(SliceOp, both, zero, _sizes(rw, flat[0]), one, zero)
    return rw.emit(ReshapeOp, part, _sizes(rw, value), special_zero=False)


@rules.rewrite(TensorIteratorOp)
def counted(op: TensorIteratorOp, rw: Rewriter):
    """TensorIterator whose body reads no slice -> Loop over the size of the axis that they are cut along"""
    inner, inputs, outputs = parameters(op.body), list(plain(op.input_ports)), list(plain(op.output_ports))
    cut = [p for p in inputs if "axis" in p]
    if not cut or any(inner[p["parameter"]].results[0].uses for p in cut):
        raise NoMatch("a slice is read, or nothing is cut")
    first = cut[0]
    if abs(first["stride"]) != 1 or first["part_size"] != 1 or {first["start"], first["end"]} != {0, -1}:
        raise NoMatch("it is not cut whole, one by one")
    size = rw.emit(GatherOp, _sizes(rw, op.operands[first["external"]]), numbers(rw, first["axis"]), numbers(rw, 0))
    for port in cut:
        inner[port["parameter"]].detach()
        inner[port["parameter"]].erase()
    gone = {p["parameter"] for p in cut}
    at = {old: new for new, old in enumerate(i for i in range(len(inner)) if i not in gone)}
    kept = [p for p in inputs if p["parameter"] not in gone]
    operands = list(dict.fromkeys(p["external"] for p in kept))
    block, count = op.body.block, len(results(op.body))
    always = ConstantOp.holding(Values(np.array(True)))
    last = ResultOp.create(operands=[always.results[0]])
    block.add_ops([always, last])
    turned = {p["external"]: p["axis"] for p in outputs if p.get("stride", 1) < 0}
    forward = {"start": 0, "end": -1, "stride": 1}
    outputs = [p | forward if p["external"] in turned else p for p in outputs]
    made = LoopOp.of(
        size,
        numbers(rw, True, "boolean"),
        [op.operands[i] for i in operands],
        regions=[op.detach_region(op.body)],
        input_ports=ports([p | {"external": 2 + operands.index(p["external"])} for p in _moved(kept, at)]),
        output_ports=ports([*outputs, {"external": -1, "result": count, "purpose": "execution_condition"}]),
        back_edges=ports(_moved(plain(op.back_edges), at)),
    )
    rw.insert(made)
    return [v if i not in turned else _reversed(rw, v, turned[i]) for i, v in enumerate(made.results)]


def _reversed(rw: Rewriter, value: SSAValue, axis: int) -> SSAValue:
    """A Loop joins its slices forwards only."""
    first, stop, back = numbers(rw, [-1]), numbers(rw, [np.iinfo(np.int32).min]), numbers(rw, [-1])
    return rw.emit(SliceOp, value, first, stop, back, numbers(rw, [axis]))


def _sizes(rw: Rewriter, value: SSAValue) -> SSAValue:
    return rw.emit(ShapeOfOp, value, output_type="i64")


def _moved(entries: Any, at: dict[int, int]) -> list[dict[str, Any]]:
    return [p | {"parameter": at[p["parameter"]]} for p in entries]

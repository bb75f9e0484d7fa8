"""ONNX control flow.

If -> If; the operations of one branch where the condition is known
Loop -> Loop; scan outputs are concatenated along a new leading axis
Scan -> TensorIterator, or Loop around another one
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
from xdsl.ir import Attribute, OpResult, Region, SSAValue

from stepwell.dialects import onnx
from stepwell.dialects.base import Tensor
from stepwell.dialects.errors import InferenceError, NoMatch
from stepwell.dialects.fields import plain
from stepwell.dialects.opset import values
from stepwell.dialects.opset.arithmetic import AddOp
from stepwell.dialects.opset.comparison import EqualOp
from stepwell.dialects.opset.movement import GatherOp, SliceOp
from stepwell.dialects.opset.shape import ReshapeOp, ShapeOfOp, SqueezeOp, UnsqueezeOp
from stepwell.dialects.opset.subgraph import LoopOp, parameters, ports
from stepwell.dialects.opset.type import ConvertOp
from stepwell.dialects.rules import RuleSet
from stepwell.dialects.types import element, element_of, shape_of, static_shape, tensor
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms.basic import axis, ints, rank, reshape, squeeze, unsqueeze
from stepwell.lowering.idioms.bodies import Body, inline, lowered
from stepwell.lowering.idioms.branches import branched
from stepwell.lowering.idioms.containers import (
    Form,
    ListForm,
    PackedForm,
    TensorForm,
    form_of,
    join,
    lift,
    types,
)
from stepwell.lowering.idioms.iteration import entry, over_slices
from stepwell.lowering.idioms.states import gathered, spread, stable
from stepwell.lowering.idioms.strings import bytes_for_body
from stepwell.lowering.idioms.unrolled import goes_on, pack_captured, trips_of, unrollable, unrolled

rules = RuleSet()


@rules.lower(onnx.IfOp)
def if_(op: onnx.IfOp, rw: Lowering):
    """Both branches; only the one that is taken where the condition is known."""
    taken = values.scalar(op.cond)
    if taken is None and is_squeeze(op):
        taken = True
    if taken is not None:
        return inline(rw, (op.then_branch if taken else op.else_branch).block, op)
    cond = one_value(rw, op.cond)
    branches = [op.detach_region(region) for region in (op.then_branch, op.else_branch)]
    return branched(op, rw, cond, *branches)


def one_value(rw: Lowering, condition: SSAValue) -> SSAValue:
    """The condition as a list of one: ONNX allows any rank, IR a scalar or a list."""
    known = static_shape(condition)
    if known is not None and set(known) - {1}:
        raise NoMatch(f"the condition has the shape {list(known)}; it must be one value")
    sizes = shape_of(condition)
    return reshape(rw, condition, [1]) if sizes is not None and len(sizes) > 1 else condition


def is_squeeze(op: onnx.IfOp) -> bool:
    """Whether the operation squeezes an axis of `x` if that has size 1, as torch.squeeze(x, axis) is exported.

    IR has no tensor of two ranks, so the axis is always squeezed; any other size is then an error at run time.
    """
    then, other = op.then_branch.block, op.else_branch.block
    work = [o for o in then.ops if not isinstance(o, onnx.ConstantOp)]
    if len(work) != 2 or not isinstance(squeeze_ := work[0], onnx.SqueezeOp) or len(op.results) != 1:
        return False
    end = other.last_op
    assert end is not None
    kept = end.operands[0]
    if isinstance(kept, OpResult) and isinstance(kept.op, onnx.IdentityOp):
        kept = kept.op.operands[0]
    if kept is not squeeze_.data or squeeze_.axes is None or work[1].operands[0] is not squeeze_.results[0]:
        return False
    equal = op.cond.owner
    if not isinstance(equal, EqualOp):
        return False
    sides = [s for s in equal.operands if values.scalar(s) != 1]
    return len(sides) == 1 and _is_size_of(sides[0], squeeze_.data, _axis_of(squeeze_.axes))


def _axis_of(axes: SSAValue) -> int | None:
    """The axis that a constant of the branch, not lowered yet, or of the model gives."""
    if isinstance(axes, OpResult) and isinstance(axes.op, onnx.ConstantOp) and axes.op.value is not None:
        found = axes.op.value.data
        return int(found.array().reshape(-1)[0]) if found.size == 1 else None
    return values.scalar(axes)


def _is_size_of(value: SSAValue, data: SSAValue, at: int | None) -> bool:
    """Whether a value is the size of dimension `at` of `data`."""
    owner = value.owner
    while isinstance(owner, ConvertOp | ReshapeOp | SqueezeOp | UnsqueezeOp):
        owner = owner.operands[0].owner
    if at is None or not isinstance(owner, GatherOp) or (shape := owner.operands[0].owner) is None:
        return False
    index, known = values.scalar(owner.operands[1]), shape_of(data)
    if not isinstance(shape, ShapeOfOp) or shape.operands[0] is not data or index is None or known is None:
        return False
    return index % len(known) == at % len(known)


@rules.lower(onnx.LoopOp)
def loop(op: onnx.LoopOp, rw: Lowering):
    """See `iterated`."""
    return iterated(op, rw, [bool(r.uses) for r in op.results])


def iterated(op: onnx.LoopOp, rw: Lowering, wanted: Sequence[bool]) -> list[SSAValue | None] | None:
    """The results of a Loop; those that are not wanted may be None.

    The condition that a body is given is true, as it runs only then.

    The counter is an i64 scalar made of OpenVINO's, which has one element. A short loop over sequences becomes as many
    copies of its body: the length of the sequences is known then.
    """
    state = list(op.v_initial)
    scans = len(op.results) - len(state)
    given, found = len(op.body.block.args), len(getattr(op.body.block.last_op, "operands", ()))
    if scans < 0 or given != 2 + len(state) or found != 1 + len(op.results):
        raise InferenceError(
            f"its body has {given} inputs and {found} outputs for {len(state)} states and {scans} scans"
        )
    count = unrollable(op, rw, scans)
    if count is not None:
        return unrolled(op, rw, count)
    pack_captured(op.body, rw)
    bytes_for_body(rw, op.body)

    sure = goes_on(op.body.block) and (op.cond is None or values.scalar(op.cond) == 1)
    counter = [tensor("i64", (1,))] if any(wanted[len(state) :]) and not sure else []

    def lower(region: Region, forms: Sequence[Form]) -> Body | None:
        def prepare(rw: Lowering, given: list[SSAValue]) -> list[SSAValue]:
            return [reshape(rw, given[0], []), *gathered(rw, forms, given[1:])]

        kinds = [tensor("i64", (1,)), *(t for f in forms for t in types(f)), *counter]
        return lowered(rw, region, kinds, known={1: True}, adapt=prepare)

    found = stable(rw, op.body, started(op, rw, [form_of(v) for v in state]), lower, 1)
    if found is None:
        return None
    body, forms = found

    def finish(rw: Lowering, found: list[SSAValue]) -> list[SSAValue]:
        # The condition is yielded first; as the last Result it leaves the state in front.
        more, *rest = found
        kept = [p for v, f in zip(rest, forms, strict=False) for p in lift(rw, v, f)]
        kept += [rw.emit(AddOp, parameters(body.region)[body.arguments - 1].results[0], rw.const(1)) for _ in counter]
        return [*kept, *(unsqueeze(rw, v, [0]) for v in rest[len(forms) :]), one_value(rw, more)]

    changing = [t for f in forms for t in types(f) if static_shape(t) is None]
    if any(element(t).name == "string" for t in [*changing, *body.types[1 + len(forms) :]]):
        raise NoMatch("the runtime cannot collect strings in a loop, nor carry a number of them that changes")
    body.conclude(rw, finish)
    limit, start = entry(rw, op.M, op.cond, body)
    starts = [p for v, f in zip(state, forms, strict=True) for p in lift(rw, v, f)]
    starts += [ints(rw, [0]) for _ in counter]
    count = len(starts)
    inputs: list[dict[str, Any]] = [{"external": -1, "parameter": 0, "purpose": "current_iteration"}]
    inputs += [{"external": 2 + i, "parameter": 1 + i} for i in range(count)]
    spans = [w for form, want in zip(forms, wanted, strict=False) for w in [want] * len(types(form))]
    spans += [True for _ in counter]
    used = [i for i, want in enumerate([*spans, *wanted[len(state) :]]) if want]
    outputs: list[dict[str, Any]] = [{"external": -1, "result": count + scans, "purpose": "execution_condition"}]
    for at, i in enumerate(used):
        stack = {"axis": 0, "start": 0, "end": -1, "stride": 1, "part_size": 1} if i >= count else {}
        outputs.append({"external": at, "result": i, **stack})
    made = LoopOp.of(
        limit,
        start,
        [*starts, *body.captured],
        regions=[body.region],
        input_ports=ports([*inputs, *body.capture_ports(2 + count)]),
        output_ports=ports(outputs),
        back_edges=ports([{"result": i, "parameter": 1 + i} for i in range(count)]),
    )
    rw.insert(made)
    results = spread(made.results, used, count + scans)
    rows = results[count - 1] if counter else None
    if rows is None and op.M is not None and trips_of(op) is None:
        rows = reshape(rw, limit, [1])
    stacked = results[count:]
    if rows is not None:
        # Without an iteration the runtime leaves in a joined output what the last run put there.
        stacked = [v and rw.emit(SliceOp, v, ints(rw, [0]), rows, ints(rw, [1]), ints(rw, [0])) for v in stacked]
    return [*gathered(rw, forms, results[: count - len(counter)]), *stacked]


def started(op: onnx.LoopOp, rw: Lowering, forms: list[Form]) -> list[Form]:
    """The forms of a loop's state before and after its first iteration, where a sequence is empty before it.

    What only later iterations do, such as taking the last tensor, cannot be lowered for an empty sequence; for the
    first iteration alone, whose number is known, it is left out.
    """
    if ListForm(()) not in forms or not rw.spend(sum(1 for _ in op.body.walk())):
        return forms
    refused, total = len(rw.refusals), rw.total

    def prepare(rw: Lowering, given: list[SSAValue]) -> list[SSAValue]:
        return gathered(rw, forms, given)

    body = lowered(
        rw, op.body.clone(), [t for f in forms for t in types(f)], known={0: np.int64(0), 1: True}, adapt=prepare
    )
    del rw.refusals[refused:]
    rw.total = total
    if body is None:
        return forms
    after = [form_of(v) for v in body.values[1 : 1 + len(forms)]]
    body.region.drop_all_references()
    return [join(a, b) if isinstance(b, ListForm | PackedForm) else a for a, b in zip(forms, after, strict=True)]


@rules.lower(onnx.ScanOp)
def scan(op: onnx.ScanOp, rw: Lowering):
    """Slices keep the scanned axis with size 1 in OpenVINO; the body takes it away and gives it back."""
    everything = list(op.initial_state_and_scan_inputs)
    sliced = plain(op.num_scan_inputs)
    state, scanned = everything[: len(everything) - sliced], everything[len(everything) - sliced :]
    scans = len(op.results) - len(state)
    if not 0 <= sliced <= len(everything) or scans < 0:
        raise InferenceError(f"{sliced} scanned of {len(everything)} inputs, {len(op.results)} outputs")
    for what, given, count in (
        ("scan_input_axes", op.scan_input_axes, sliced),
        ("scan_output_axes", op.scan_output_axes, scans),
        ("scan_input_directions", op.scan_input_directions, sliced),
        ("scan_output_directions", op.scan_output_directions, scans),
    ):
        if plain(given) and len(plain(given)) != count:
            raise InferenceError(f"{what} has {len(plain(given))} entries for {count} tensors")
    in_axes = [
        axis(a, rank(v, "a scanned input"))
        for a, v in zip(plain(op.scan_input_axes) or (0,) * sliced, scanned, strict=True)
    ]
    out_axes = list(plain(op.scan_output_axes) or (0,) * scans)
    backward = plain(op.scan_input_directions) or (0,) * sliced

    def prepare(rw: Lowering, given: list[SSAValue]) -> list[SSAValue]:
        slices = given[len(state) :]
        return [*given[: len(state)], *(squeeze(rw, v, [a]) for v, a in zip(slices, in_axes, strict=True))]

    def finish(rw: Lowering, found: list[SSAValue]) -> list[SSAValue]:
        stacked = found[len(state) :]
        if len(stacked) != scans:
            raise InferenceError(f"the body gives {len(found)} values for {len(op.results)} outputs")
        return [*found[: len(state)], *(unsqueeze(rw, v, [a]) for v, a in zip(stacked, out_axes, strict=True))]

    def part(value: SSAValue, at: int) -> Attribute:
        shape = shape_of(value)
        assert shape is not None
        return tensor(element_of(value), (*shape[:at], 1, *shape[at + 1 :]))

    parts = [part(v, a) for v, a in zip(scanned, in_axes, strict=True)]
    pack_captured(op.body, rw)
    bytes_for_body(rw, op.body)

    def lower(region: Region, forms: Sequence[Form]) -> Body | None:
        return lowered(rw, region, [*(t for f in forms for t in types(f)), *parts], adapt=prepare)

    settled = stable(rw, op.body, [TensorForm(v.type) for v in state], lower, 0)
    if settled is None:
        return None
    body, _ = settled
    body.conclude(rw, finish)
    count = len(state)
    inputs: list[dict[str, Any]] = [{"external": i, "parameter": i} for i in range(count)]
    for i, (at, reverse) in enumerate(zip(in_axes, backward, strict=True)):
        inputs.append({"external": count + i, "parameter": count + i, **slices(at, reverse)})
    used = [i for i in range(count + scans) if op.results[i].uses]
    outputs: list[dict[str, Any]] = []
    for at, i in enumerate(used):
        whole = {} if i < count else slices(*_stacked(op, body, i - count, i))
        outputs.append({"external": at, "result": i, **whole})
    edges = [{"result": i, "parameter": i} for i in range(count)]
    return spread(over_slices(rw, everything, body, inputs, outputs, edges), used, len(op.results))


def slices(at: int, reverse: int) -> dict[str, int]:
    """The part of a port that cuts or joins slices of size 1 along an axis."""
    start, end, stride = (-1, 0, -1) if reverse else (0, -1, 1)
    return {"axis": at, "start": start, "end": end, "stride": stride, "part_size": 1}


def _stacked(op: onnx.ScanOp, body: Body, index: int, result: int) -> tuple[int, int]:
    """Axis and direction of a scan output."""
    type_ = body.types[result]
    assert isinstance(type_, Tensor)
    shape = shape_of(type_)
    if shape is None:
        raise NoMatch(f"the rank of scan output {index} is not known")
    axes, directions = plain(op.scan_output_axes), plain(op.scan_output_directions)
    return axis(axes[index] if axes else 0, len(shape)), directions[index] if directions else 0

"""Cells written out, as different exporters write them, are fused and compute the same in OpenVINO."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest
import running
from running import Model
from xdsl.dialects.builtin import ModuleOp
from xdsl.ir import SSAValue

from stepwell.dialects.opset.activation import SigmoidOp
from stepwell.dialects.opset.arithmetic import AddOp, MultiplyOp, TanhOp
from stepwell.dialects.opset.extent import BroadcastOp
from stepwell.dialects.opset.gather import GatherOp
from stepwell.dialects.opset.matrix import MatMulOp
from stepwell.dialects.opset.movement import ConcatOp, SplitOp, TransposeOp
from stepwell.dialects.opset.shape import ShapeOfOp, SqueezeOp, UnsqueezeOp
from stepwell.dialects.opset.slicing import SliceOp

INPUT, HIDDEN = 5, 3
PASS = "opset-canonicalize,opset-fuse,opset-fold,opset-cse,opset-dce"


def values(*shape: int, seed: int = 0) -> np.ndarray:
    return (np.random.default_rng([seed, *shape]).standard_normal(shape) * 0.7).astype(np.float32)


def cell(m: Model, gates: list[SSAValue], c: SSAValue) -> tuple[SSAValue, SSAValue]:
    """The next states of the sums of i, f, g and o."""
    i, f, g, o = gates
    kept = m(MultiplyOp, m(SigmoidOp, f), c)
    state = m(AddOp, kept, m(MultiplyOp, m(SigmoidOp, i), m(TanhOp, g)))
    return m(MultiplyOp, m(SigmoidOp, o), m(TanhOp, state)), state


def joined(m: Model, x: SSAValue, h: SSAValue, order: str = "igfo") -> list[SSAValue]:
    """As TensorFlow's BasicLSTMCell: one product of both, with a bias of 1 for the forget gate."""
    weights, bias = values(INPUT + HIDDEN, 4 * HIDDEN), values(4 * HIDDEN)
    total = m(AddOp, m(MatMulOp, m(ConcatOp, [x, h], axis=1), weights), bias)
    parts = dict(zip(order, m(SplitOp, total, 1, num_splits=4), strict=True))
    parts["f"] = m(AddOp, parts["f"], np.float32(1))
    return [parts[name] for name in "ifgo"]


def two_products(m: Model, x: SSAValue, h: SSAValue) -> list[SSAValue]:
    """As PyTorch exports its LSTMCell: two products, each with a bias, the gates cut by Slices."""
    first = m(AddOp, m(MatMulOp, x, values(4 * HIDDEN, INPUT), transpose_b=True), values(4 * HIDDEN))
    second = m(AddOp, values(4 * HIDDEN, seed=1), m(MatMulOp, h, values(4 * HIDDEN, HIDDEN), transpose_b=True))
    total = m(AddOp, first, second)
    cuts = [(k * HIDDEN, (k + 1) * HIDDEN) for k in range(4)]
    return [m(SliceOp, total, *(np.array([n]) for n in (lo, hi, 1, -1))) for lo, hi in cuts]


def apart(m: Model, x: SSAValue, h: SSAValue) -> list[SSAValue]:
    """As Keras computes it with implementation=1: products of their own for each gate."""
    made = []
    for k in range(4):
        first = m(AddOp, m(MatMulOp, x, values(INPUT, HIDDEN, seed=k)), values(1, HIDDEN, seed=k))
        made.append(m(AddOp, first, m(MatMulOp, h, values(HIDDEN, HIDDEN, seed=k))))
    return made


def unchanged(module: ModuleOp, folder: Path) -> None:
    """OpenVINO's outputs are what the operations compute one by one; its own fusion of cells fails on some orders."""
    given = running.inputs(module)
    before = running.evaluated(module, given)
    running.passes(module, PASS)
    for theirs, ours in zip(before, running.run(module, given, folder), strict=True):
        assert theirs.shape == ours.shape and theirs.dtype == ours.dtype
        np.testing.assert_allclose(ours, theirs, rtol=2e-5, atol=2e-5)


FORMS = [joined, two_products, apart]


def test_batch_of_the_states_only(tmp_path: Path):
    """One row of states: the cell, which 2026.4 does not compile for an unknown batch, gets one row too."""
    m = Model()
    x, h, c = m.parameter(f"?,{INPUT}"), m.parameter(f"1,{HIDDEN}"), m.parameter(f"1,{HIDDEN}")
    module = m.result(*cell(m, joined(m, x, h), c))
    given = [values(1, INPUT), values(1, HIDDEN), values(1, HIDDEN, seed=1)]
    before = running.evaluated(module, given)
    running.passes(module, PASS)
    for theirs, ours in zip(before, running.run(module, given, tmp_path), strict=True):
        np.testing.assert_allclose(ours, theirs, rtol=2e-5, atol=2e-5)
    assert running.types(module) == {"LSTMCell_4": 1, "Reshape_1": 1}


@pytest.mark.parametrize("batch", ["2", "?"])
@pytest.mark.parametrize("form", FORMS)
def test_cell(form: Any, batch: str, tmp_path: Path):
    m = Model()
    x, h, c = (m.parameter(f"{batch},{n}") for n in (INPUT, HIDDEN, HIDDEN))
    module = m.result(*cell(m, form(m, x, h), c))
    unchanged(module, tmp_path)
    assert running.types(module) == {"LSTMCell_4": 1}


@pytest.mark.parametrize("order", ["ifgo", "figo", "ogif"])
def test_orders_of_gates(order: str, tmp_path: Path):
    m = Model()
    x, h, c = (m.parameter(f"2,{n}") for n in (INPUT, HIDDEN, HIDDEN))
    module = m.result(*cell(m, joined(m, x, h, order), c))
    unchanged(module, tmp_path)
    assert running.types(module) == {"LSTMCell_4": 1}


def test_several_inputs(tmp_path: Path):
    m = Model()
    x, y, h, c = (m.parameter(f"2,{n}") for n in (INPUT, 2, HIDDEN, HIDDEN))
    weights = values(INPUT + 2 + HIDDEN, 4 * HIDDEN)
    total = m(MatMulOp, m(ConcatOp, [x, h, y], axis=1), weights)
    module = m.result(*cell(m, list(m(SplitOp, total, 1, num_splits=4)), c))
    unchanged(module, tmp_path)
    assert running.types(module) == {"LSTMCell_4": 1, "Concat_1": 1}


def unfused(m: Model, change: str) -> None:
    x, h, c = (m.parameter(f"2,{n}") for n in (INPUT, HIDDEN, HIDDEN))
    gates = joined(m, x, h)
    if change == "a gate is an output":
        m.result(gates[0])
    elif change == "a gate looks at the state":
        gates[3] = m(AddOp, gates[3], m(MultiplyOp, c, values(1, HIDDEN)))
    elif change == "a gate has weights that are no constants":
        gates[1] = m(AddOp, gates[1], m(MatMulOp, h, m.parameter(f"{HIDDEN},{HIDDEN}")))
    elif change == "one input":
        total = m(MatMulOp, h, values(HIDDEN, 4 * HIDDEN))
        gates = list(m(SplitOp, total, 1, num_splits=4))
    elif change == "the state is a row for all":
        c = m.parameter(f"1,{HIDDEN}")
    m.result(*cell(m, gates, c))


@pytest.mark.parametrize(
    "change",
    [
        "a gate is an output",
        "a gate looks at the state",
        "a gate has weights that are no constants",
        "one input",
        "the state is a row for all",
    ],
)
def test_stays(change: str, tmp_path: Path):
    m = Model()
    unfused(m, change)
    unchanged(m.module, tmp_path)
    assert running.types(m.module)["LSTMCell_4"] == 0


def chain(m: Model, x: SSAValue, axis: int, times: list[int], form: Any, *, split: bool) -> list[tuple[Any, Any]]:
    """The states after each step."""
    h, c = m.parameter(f"2,{HIDDEN}"), m.parameter(f"2,{HIDDEN}")
    parts = m(SplitOp, x, axis, num_splits=4) if split else []
    states = []
    for t in times:
        part = m(SqueezeOp, parts[t], np.array([axis])) if split else m(GatherOp, x, np.int64(t), np.int64(axis))
        h, c = cell(m, form(m, part, h), c)
        states.append((h, c))
    return states


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("times", [[0, 1, 2, 3], [3, 2, 1, 0], [1, 2, 3]])
@pytest.mark.parametrize(("axis", "split"), [(1, True), (0, False)])
def test_sequence(axis: int, split: bool, times: list[int], form: Any, tmp_path: Path):
    m = Model()
    x = m.parameter(f"2,4,{INPUT}" if axis else f"4,2,{INPUT}")
    module = m.result(*chain(m, x, axis, times, form, split=split)[-1])
    unchanged(module, tmp_path)
    wanted = {"LSTMSequence_5": 1, "Unsqueeze_1": 2, "Squeeze_15": 2}
    wanted |= {} if axis else {"Transpose_1": 1}
    assert running.types(module) == wanted | ({} if len(times) == 4 else {"Slice_8": 1})


@pytest.mark.parametrize("read_last", [False, True])
@pytest.mark.parametrize("axis", [0, 1])
def test_sequence_of_outputs(axis: int, read_last: bool, tmp_path: Path):
    m = Model()
    x = m.parameter(f"2,4,{INPUT}")
    states = chain(m, x, 1, [0, 1, 2, 3], joined, split=True)
    stacked = m(ConcatOp, [m(UnsqueezeOp, h, np.array([axis])) for h, _ in states], axis=axis)
    module = m.result(m(TransposeOp, stacked, np.array([2, 0, 1])), *(states[-1] if read_last else ()))
    unchanged(module, tmp_path)
    assert running.types(module)["LSTMSequence_5"] == 1 and running.types(module)["LSTMCell_4"] == 0


def test_backward_outputs_in_the_order_of_the_slices(tmp_path: Path):
    """As bidirectional cells are unrolled: the last output is that of the first slice."""
    m = Model()
    x = m.parameter(f"2,4,{INPUT}")
    outputs = [h for h, _ in chain(m, x, 1, [3, 2, 1, 0], joined, split=True)]
    module = m.result(m(ConcatOp, [m(UnsqueezeOp, h, np.array([1])) for h in reversed(outputs)], axis=1))
    unchanged(module, tmp_path)
    assert running.types(module)["LSTMSequence_5"] == 1 and running.types(module)["LSTMCell_4"] == 0


def begun(m: Model, form: Any, *states: Any) -> list[tuple[Any, Any]]:
    """Two cells over slices, from states that are constants and folded."""
    made: list[tuple[Any, Any]] = [states]
    for part in m(SplitOp, m.parameter(f"2,2,{INPUT}"), 1, num_splits=2):
        h, c = made[-1]
        made.append(cell(m, form(m, m(SqueezeOp, part, np.array([1])), h), c))
    return made[1:]


@pytest.mark.parametrize("form", [two_products, apart])
@pytest.mark.parametrize("c", [np.zeros((1, HIDDEN)), np.full((1, 1), 0.5), values(2, HIDDEN)])
def test_first_cell_from_zeros(c: np.ndarray, form: Any, tmp_path: Path):
    """The zeros leave nothing of the product but the bias: the weights are those of the next cell."""
    m = Model()
    module = m.result(*begun(m, form, np.zeros((1, HIDDEN), np.float32), c.astype(np.float32))[-1])
    running.passes(module, "opset-fold")
    unchanged(module, tmp_path)
    assert running.types(module) == {"LSTMSequence_5": 1, "Squeeze_15": 2}


@pytest.mark.parametrize("change", ["ones", "outputs", "a gate is read"])
def test_first_cell_that_stays(change: str, tmp_path: Path):
    """A state of ones changes the biases; of a cell whose gate is read, and where it is not the state that follows."""
    m = Model()
    h = np.full((1, HIDDEN), float(change == "ones"), np.float32)
    states = begun(m, two_products, h, np.zeros((1, HIDDEN), np.float32))
    if change == "outputs":
        states[1] = cell(m, two_products(m, m.parameter(f"2,{INPUT}"), states[0][0]), m.parameter(f"2,{HIDDEN}"))
    if change == "a gate is read":
        m.result(next(op.results[0] for op in m.module.walk() if isinstance(op, SigmoidOp)))
    module = m.result(*states[-1])
    running.passes(module, "opset-fold")
    unchanged(module, tmp_path)
    assert running.types(module)["LSTMCell_4"] == 1 and running.types(module)["LSTMSequence_5"] == 0


@pytest.mark.parametrize("order", ["three of four", "backwards"])
def test_outputs_stacked_in_another_way(order: str, tmp_path: Path):
    m = Model()
    x = m.parameter(f"2,4,{INPUT}")
    outputs = [h for h, _ in chain(m, x, 1, [0, 1, 2, 3], joined, split=True)]
    outputs = outputs[::-1] if order == "backwards" else outputs[1:]
    module = m.result(m(ConcatOp, [m(UnsqueezeOp, h, np.array([1])) for h in outputs], axis=1))
    unchanged(module, tmp_path)
    assert running.types(module)["LSTMCell_4"] == 4


@pytest.mark.parametrize("alike", [False, True])
def test_states_of_one_number(alike: bool, tmp_path: Path):
    """The state of the cell may be a number: canonicalisation leaves Broadcasts out."""
    m = Model()
    x = m.parameter(f"?,{INPUT}")
    rows = m(GatherOp, m(ShapeOfOp, x, output_type="i64"), np.array([0]), np.int64(0))
    target = m(ConcatOp, [rows, m.constant(np.array([HIDDEN]))], axis=0)
    h = m(BroadcastOp, np.float32(0.5), target, mode="numpy")
    module = m.result(*cell(m, joined(m, x, h), m.constant(np.float32(0.5 if alike else 0.25))))
    unchanged(module, tmp_path)
    found = running.types(module)
    assert found["LSTMCell_4"] == 1 and found["Broadcast_3"] == (1 if alike else 2)


@pytest.mark.parametrize("change", ["an output between", "a gap", "other weights"])
def test_no_sequence(change: str, tmp_path: Path):
    m = Model()
    x = m.parameter(f"2,4,{INPUT}")
    h, c = m.parameter(f"2,{HIDDEN}"), m.parameter(f"2,{HIDDEN}")
    parts = m(SplitOp, x, 1, num_splits=4)
    for step, t in enumerate([0, 2] if change == "a gap" else [0, 1]):
        form = apart if step and change == "other weights" else joined
        h, c = cell(m, form(m, m(SqueezeOp, parts[t], np.array([1])), h), c)
        if change == "an output between" and not step:
            m.result(h)
    module = m.result(h, c)
    unchanged(module, tmp_path)
    assert running.types(module)["LSTMSequence_5"] == 0 and running.types(module)["LSTMCell_4"] == 2

"""GRU cells written out, as different exporters write them, are fused and compute the same in OpenVINO."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
import running
from running import Model
from test_fuse_cells import HIDDEN, INPUT, PASS, unchanged, values
from xdsl.ir import SSAValue

from stepwell.dialects.opset.activation import SigmoidOp
from stepwell.dialects.opset.arithmetic import AddOp, MultiplyOp, SubtractOp, TanhOp
from stepwell.dialects.opset.gather import GatherOp
from stepwell.dialects.opset.matrix import MatMulOp
from stepwell.dialects.opset.movement import ConcatOp, SplitOp
from stepwell.dialects.opset.shape import UnsqueezeOp

Form = Callable[[Model, SSAValue, SSAValue], list[SSAValue]]

MIXES = ["z * h + (1 - z) * n", "(1 - z) * n + z * h", "n + z * (h - n)", "z * n + (1 - z) * h"]


def mixed(m: Model, mix: str, z: SSAValue, h: SSAValue, n: SSAValue) -> SSAValue:
    if mix == "n + z * (h - n)":
        return m(AddOp, n, m(MultiplyOp, z, m(SubtractOp, h, n)))
    first, second = (n, h) if mix == "z * n + (1 - z) * h" else (h, n)
    parts = [m(MultiplyOp, z, first), m(MultiplyOp, m(SubtractOp, np.float32(1), z), second)]
    return m(AddOp, *(reversed(parts) if mix.startswith("(") else parts))


def joined(m: Model, x: SSAValue, h: SSAValue) -> list[SSAValue]:
    """As TensorFlow's GRUCell: z and the candidate, whose state is opened before its product."""
    total = m(AddOp, m(MatMulOp, m(ConcatOp, [x, h], axis=1), values(INPUT + HIDDEN, 2 * HIDDEN)), values(2 * HIDDEN))
    r, z = m(SplitOp, m(SigmoidOp, total), 1, num_splits=2)
    new = m(MatMulOp, m(ConcatOp, [x, m(MultiplyOp, r, h)], axis=1), values(INPUT + HIDDEN, HIDDEN))
    return [z, m(TanhOp, m(AddOp, new, values(HIDDEN)))]


def apart(m: Model, x: SSAValue, h: SSAValue) -> list[SSAValue]:
    """Gates with an activation each, and biases for both products."""
    gates = []
    for k in range(2):
        first = m(AddOp, m(MatMulOp, x, values(INPUT, HIDDEN, seed=k)), values(1, HIDDEN, seed=k))
        gates.append(m(SigmoidOp, m(AddOp, first, m(MatMulOp, h, values(HIDDEN, HIDDEN, seed=k)))))
    opened = m(AddOp, m(MatMulOp, m(MultiplyOp, h, gates[1]), values(HIDDEN, HIDDEN)), values(1, HIDDEN, seed=3))
    return [gates[0], m(TanhOp, m(AddOp, opened, m(MatMulOp, x, values(INPUT, HIDDEN, seed=3))))]


def linear(m: Model, x: SSAValue, h: SSAValue) -> list[SSAValue]:
    """As PyTorch and Keras: the reset gate opens for the product of the state."""
    first = m(AddOp, m(MatMulOp, x, values(INPUT, 3 * HIDDEN)), values(3 * HIDDEN))
    second = m(AddOp, m(MatMulOp, h, values(3 * HIDDEN, HIDDEN), transpose_b=True), values(3 * HIDDEN, seed=2))
    xz, xr, xn = m(SplitOp, first, 1, num_splits=3)
    hz, hr, hn = m(SplitOp, second, 1, num_splits=3)
    z, r = m(SigmoidOp, m(AddOp, xz, hz)), m(SigmoidOp, m(AddOp, hr, xr))
    return [z, m(TanhOp, m(AddOp, xn, m(MultiplyOp, r, hn)))]


@pytest.mark.parametrize("batch", ["2", "?"])
@pytest.mark.parametrize("mix", MIXES)
@pytest.mark.parametrize("form", [apart, linear])
def test_cell(form: Form, mix: str, batch: str, tmp_path: Path):
    m = Model()
    x, h = m.parameter(f"{batch},{INPUT}"), m.parameter(f"{batch},{HIDDEN}")
    z, n = form(m, x, h)
    module = m.result(mixed(m, mix, z, h, n))
    unchanged(module, tmp_path)
    assert running.types(module) == {"GRUCell_3": 1}


def test_batch_of_the_state_only(tmp_path: Path):
    """One row of a state: the cell, which 2026.4 does not compile for an unknown batch, gets one row too."""
    m = Model()
    x, h = m.parameter(f"?,{INPUT}"), m.parameter(f"1,{HIDDEN}")
    z, n = joined(m, x, h)
    module = m.result(mixed(m, MIXES[0], z, h, n))
    given = [values(1, INPUT), values(1, HIDDEN)]
    before = running.evaluated(module, given)
    running.passes(module, PASS)
    for theirs, ours in zip(before, running.run(module, given, tmp_path), strict=True):
        np.testing.assert_allclose(ours, theirs, rtol=2e-5, atol=2e-5)
    assert running.types(module) == {"GRUCell_3": 1, "Reshape_1": 1}


@pytest.mark.parametrize("mix", MIXES)
def test_one_activation_of_both_gates(mix: str, tmp_path: Path):
    m = Model()
    x, h = m.parameter(f"2,{INPUT}"), m.parameter(f"2,{HIDDEN}")
    z, n = joined(m, x, h)
    module = m.result(mixed(m, mix, z, h, n))
    unchanged(module, tmp_path)
    assert running.types(module) == {"GRUCell_3": 1}


@pytest.mark.parametrize("change", ["a gate is an output", "another state", "two", "another gate"])
def test_stays(change: str, tmp_path: Path):
    m = Model()
    x, h = m.parameter(f"2,{INPUT}"), m.parameter(f"2,{HIDDEN}")
    z, n = linear(m, x, h)
    if change == "a gate is an output":
        m.result(z)
    if change in ("two", "another gate"):
        kept = m(SubtractOp, np.float32(2), z) if change == "two" else m(SubtractOp, np.float32(1), m.parameter("2,3"))
        result = m(AddOp, m(MultiplyOp, z, h), m(MultiplyOp, kept, n))
    else:
        result = mixed(m, MIXES[0], z, m.parameter(f"2,{HIDDEN}") if change == "another state" else h, n)
    module = m.result(result)
    unchanged(module, tmp_path)
    assert running.types(module)["GRUCell_3"] == 0


@pytest.mark.parametrize("form", [apart, joined, linear])
@pytest.mark.parametrize("stacked", [False, True])
@pytest.mark.parametrize("times", [[0, 1, 2, 3], [3, 2, 1, 0]])
def test_sequence(times: list[int], stacked: bool, form: Form, tmp_path: Path):
    m = Model()
    x, h = m.parameter(f"2,4,{INPUT}"), m.parameter(f"2,{HIDDEN}")
    outputs = []
    for t in times:
        z, n = form(m, m(GatherOp, x, np.int64(t), np.int64(1)), h)
        h = mixed(m, MIXES[0], z, h, n)
        outputs.append(h)
    if stacked and times[0] == 0:
        h = m(ConcatOp, [m(UnsqueezeOp, v, np.array([1])) for v in outputs], axis=1)
    module = m.result(h)
    unchanged(module, tmp_path)
    assert running.types(module) == {"GRUSequence_5": 1, "Squeeze_15": 1, "Unsqueeze_1": 1}

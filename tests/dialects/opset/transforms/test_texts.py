"""The modules of the text tests compute the same before and after their pass, in OpenVINO."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
import running

from stepwell import registry
from stepwell.backend.writer import save
from stepwell.dialects import text

HERE = Path(__file__).parent
FILES = [*sorted(HERE.glob("*.mlir")), *sorted((HERE.parent / "canonicalize").glob("*.mlir"))]
NOT_RUN = {
    "cse-0": "random numbers",
    "dce-0": "the Result is a Parameter beside state",
    "fold-1": "the values are those that only the runtime decides",
    "fold-2": "random numbers",
    "fold-4": "the weights are not in the text",
    "legalize-7": "random numbers; see below",
    "legalize-9": "the 2026.4 reader does not find the variable of an Assign-3",
    "legalize-10": "the 2026.4 reader does not find the variable of an Assign-3",
    "legalize-0": "AvgPool-16 ends the process of the 2026.4 runtime",
    "legalize_gather-6": "without a rank there is no input to give",
    "legalize_scatter-4": "the 2026.4 runtime may end the process on slices with computed axes",
}
EVALUATED = {
    "fuse_dilation-2": "the 2026.4 runtime leaves out the pads that follow from the size",
    "fuse_relu-8": "the 2026.4 runtime takes a sum of more elements for a PReLU",
    "legalize_activation-0": "the 2026.4 runtime takes slopes of unknown sizes in another order",
    "legalize-6": "the 2026.4 runtime takes a constant after a reduction for another channel",
    "legalize_cells-0": "the 2026.4 runtime does not compile a cell whose width it does not know",
    "legalize_columns-0": "the 2026.4 runtime does not run products whose number of columns it did not know",
    "legalize_gather-0": "the 2026.4 runtime reads past the data",
    "legalize_gather-1": "the 2026.4 runtime reads past the data",
    "legalize_gather-2": "the 2026.4 runtime reads past the data",
    "legalize_gather-3": "the 2026.4 runtime reads past the data",
    "legalize_groups-0": "the 2026.4 runtime takes convolutions of parts in another order for groups",
    "legalize_groups-1": "the 2026.4 runtime takes convolutions along another axis for groups",
    "legalize_groups-2": "the 2026.4 runtime takes convolutions of slices in another order for groups",
    "legalize_groups-3": "the 2026.4 runtime takes convolutions of slices in another order for groups",
    "legalize_groups-4": "the 2026.4 runtime takes all parts",
    "legalize_scatter-0": "the 2026.4 runtime ends the process on slices with computed ends",
    "legalize_scatter-1": "the 2026.4 runtime ends the process on slices with computed ends",
    "legalize_scatter-2": "the 2026.4 runtime writes garbage for slices with computed ends",
    "legalize_versions-0": "AvgPool-16 ends the process of the 2026.4 runtime",
}
"""Modules that the runtime does not compute as they are: the definitions of their operations say what is expected."""


def numbers(*shape: int, first: int) -> np.ndarray:
    """The weights of the texts with cells."""
    return np.array([((i * 7 + first) % 11 - 5) / 8 for i in range(int(np.prod(shape)))]).reshape(shape)


def sigmoid(x: np.ndarray) -> np.ndarray:
    return 1 / (1 + np.exp(-x))


def decoded(kind: str, steps: int, x: np.ndarray, h: np.ndarray, *c: np.ndarray) -> list[np.ndarray]:
    """States of cells of size 2 whose next input is a product of the state."""
    gates = {"lstm": 4, "gru": 3, "rnn": 1}[kind]
    w, r, b = numbers(2 * gates, 3, first=1), numbers(2 * gates, 2, first=4), numbers(2 * gates, first=3)
    cell, found = c[0] if c else h, []
    for _ in range(steps):
        a, s = np.split(x @ w.T + b, gates, 1), np.split(h @ r.T, gates, 1)
        if kind == "lstm":
            f, i, g, o = (p + q for p, q in zip(a, s, strict=True))
            cell = sigmoid(f) * cell + sigmoid(i) * np.tanh(g)
            h = sigmoid(o) * np.tanh(cell)
        elif kind == "gru":
            z, q = sigmoid(a[0] + s[0]), sigmoid(a[1] + s[1])
            h = (1 - z) * np.tanh(a[2] + (q * h) @ r[4:].T) + z * h
        else:
            h = np.tanh(a[0] + s[0])
        x = h @ numbers(3, 2, first=2).T
        found.append(h.astype(np.float32))
    return [*found, cell.astype(np.float32)] if c else found


LOOP = "the 2026.4 runtime makes a sequence of cells that depend on each other"
TAPS = np.reshape([1.0, -2.0, 0.5, 3.0, 1.5, -1.0], (2, 3, 1))
PLACES = np.reshape([1.0, 2.0, 4.0], (3, 1))


def columns(x: np.ndarray) -> np.ndarray:
    """Each channel's columns, place by place, under its three taps with a pad at both ends (`legalize_convolution`)."""
    padded = np.pad((x * PLACES).astype(np.float64), [(0, 0), (0, 0), (1, 1), (0, 0)])
    return np.stack([(TAPS * padded[:, :, h : h + 3]).sum(2) for h in range(3)], 2).astype(np.float32)


EXPECTED: dict[str, tuple[str, Callable[..., list[np.ndarray]]]] = {
    "legalize-8": ("the 2026.4 runtime has no states of 64 bits", lambda x: [x]),
    "legalize_chains-0": (LOOP, lambda x, h, c: decoded("lstm", 3, x, h, c)),
    "legalize_chains-2": (LOOP, lambda x, h: decoded("gru", 2, x, h)),
    "legalize_chains-3": (LOOP, lambda x, h: decoded("rnn", 2, x, h)),
    "legalize_convolution-0": (
        "the 2026.4 runtime puts the numbers into the kernel, which moves",
        lambda x, z: [columns(x).sum(1, keepdims=True), columns(z)],
    ),
    "legalize-3": ("the 2026.4 runtime runs a body once that reads none of its slices", lambda x, s: [s * 2 ** len(x)]),
}
"""The same where an operation of the module has no evaluation: what it computes of its inputs."""


def modules() -> list[tuple[str, str, str]]:
    """(name, pipeline, text) of every module."""
    found = []
    for file in FILES:
        content = file.read_text()
        run = re.search(r'-p "(.*?)"', content)
        assert run is not None
        for i, part in enumerate(content.split("// -----")):
            found.append((f"{file.stem}-{i}", run[1], part))
    return found


@pytest.mark.parametrize(("name", "passes", "part"), modules(), ids=[m[0] for m in modules()])
def test_values_stay(name: str, passes: str, part: str, tmp_path: Path):
    if name in NOT_RUN:
        pytest.skip(NOT_RUN[name])
    module = text.from_text(part, registry.default(installed=False).context(), name)
    expected = None
    if name in EVALUATED:
        expected = running.evaluated(module, running.inputs(module))
    if name in EXPECTED:
        expected = EXPECTED[name][1](*running.inputs(module))
    running.unchanged(module, passes, tmp_path, expected=expected)


def test_random_numbers_are_drawn_anew(tmp_path: Path):
    """`legalize-7`: in each inference other ones, in the limits; the runtime would take them for a constant."""
    part = next(part for name, _, part in modules() if name == "legalize-7")
    module = text.from_text(part, registry.default(installed=False).context(), "legalize-7")
    running.passes(module, "opset-legalize")
    save(module, tmp_path / "model.xml")
    compiled = running.core().compile_model(running.core().read_model(str(tmp_path / "model.xml")), "CPU")
    given = running.inputs(module)[0]
    runs = [compiled([given]) for _ in range(3)]
    drawn = np.stack([run[1] for run in runs])
    assert drawn.shape == (3, 4) and drawn.min() >= 0 and drawn.max() < 1
    assert len(np.unique(drawn)) > 4, "every inference has the same numbers"
    np.testing.assert_array_equal(runs[0][0], given)

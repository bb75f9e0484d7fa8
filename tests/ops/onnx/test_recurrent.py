"""LSTM, GRU and RNN: directions, states, lengths, layouts, and what only the iterated cell has."""

from __future__ import annotations

import numpy as np
import pytest

from tests.ops.onnx.cases import OpCase, check

rng = np.random.default_rng(0)
TIME, BATCH, INPUT, HIDDEN = 5, 3, 4, 6
GATES = {"LSTM": 4, "GRU": 3, "RNN": 1}
SMALL = {"LSTM": ["SIGMOID", "tanh", "TANH"], "GRU": ["sigmoid", "TANH"]}


def data(*shape: int) -> np.ndarray:
    return (rng.normal(size=shape) * 0.5).astype(np.float32)


def net(
    op: str,
    *,
    bias=True,
    lengths=None,
    h=False,
    c=False,
    peephole=None,
    opset=14,
    weights=(1, 2, 3, 7),
    dynamic=False,
    label="",
    **attributes,
) -> OpCase:
    """A row; `weights` are the operands that are constants."""
    gates = GATES[op] * HIDDEN
    directions = 2 if attributes.get("direction") == "bidirectional" else 1
    first = attributes.get("layout") == 1
    state = (BATCH, directions, HIDDEN) if first else (directions, BATCH, HIDDEN)
    inputs = [
        data(BATCH, TIME, INPUT) if first else data(TIME, BATCH, INPUT),
        data(directions, gates, INPUT),
        data(directions, gates, HIDDEN),
        data(directions, 2 * gates) if bias else None,
        None if lengths is None else np.array(lengths, np.int32),
        data(*state) if h else None,
    ]
    if op == "LSTM":
        inputs.append(data(*state) if c else None)
        if peephole is not None:
            inputs.append(data(directions, 3 * HIDDEN) * np.float32(peephole))
    return OpCase(
        op,
        inputs,
        {"hidden_size": HIDDEN, **attributes},
        opset=opset,
        outputs=3 if op == "LSTM" else 2,
        constants=tuple(w for w in weights if w < len(inputs) and inputs[w] is not None),
        dynamic=dynamic,
        label=label,
        atol=1e-4,
    )


def rows(op: str) -> list[OpCase]:
    more = {"h": True} | ({"c": True} if op == "LSTM" else {})
    found = [
        net(op, direction=d, dynamic=y, label=d, **more)
        for d in ("forward", "reverse", "bidirectional")
        for y in (0, 1)
    ]
    found += [
        net(op, label="no state"),
        *([net(op, activations=SMALL[op], label="small letters")] if op in SMALL else []),
        net(op, label="no state", dynamic=True),
        net(op, bias=False, label="no bias", **more),
        net(op, lengths=[5, 2, 3], label="lengths", **more),
        net(op, lengths=[5, 2, 3], direction="bidirectional", label="lengths-bi", dynamic=True, **more),
        net(op, clip=0.3, label="clip", **more),
        net(op, weights=(), label="computed weights", **more),
        net(op, opset=7, label="old"),
    ]
    return found


THREE = ["Sigmoid", "Tanh", "Tanh"]
CASES = [
    *rows("LSTM"),
    *rows("GRU"),
    *rows("RNN"),
    net("GRU", linear_before_reset=1, h=True, label="linear"),
    net("GRU", linear_before_reset=1, bias=False, direction="bidirectional", label="linear, no bias"),
    net("RNN", activations=["Relu"], label="relu"),
    net("LSTM", activations=["Sigmoid", "Relu", "Tanh"], label="relu"),
    # The iterated cell.
    net("LSTM", peephole=0.0, h=True, label="peephole of zeros"),
    net("LSTM", peephole=1.0, h=True, c=True, label="peephole"),
    net("LSTM", peephole=1.0, h=True, c=True, direction="bidirectional", lengths=[1, 5, 3], label="peephole-bi"),
    net("LSTM", peephole=1.0, dynamic=True, direction="reverse", label="peephole"),
    net(
        "LSTM", activations=["HardSigmoid", "Softsign", "LeakyRelu"], activation_alpha=[0.3, 0.1], activation_beta=[0.4]
    ),
    net("LSTM", activations=[*THREE, "Sigmoid", "Relu", "Tanh"], direction="bidirectional", label="directions differ"),
    net("GRU", activations=["HardSigmoid", "Softsign"], h=True, lengths=[2, 5, 1], label="lengths", dynamic=True),
    net("GRU", activations=["Sigmoid", "Elu"], linear_before_reset=1, clip=0.5, label="elu"),
    net("RNN", activations=["ScaledTanh"], activation_alpha=[0.7], activation_beta=[1.3], h=True, label="scaled"),
    net("RNN", activations=["Softplus"], direction="reverse", label="softplus"),
]


@pytest.mark.parametrize("case", CASES, ids=str)
def test_case(case: OpCase):
    check(case)


def by_hand(case: OpCase) -> list[np.ndarray]:
    """`layout` = 1, which ONNX Runtime does not compute, from the other layout."""
    from dataclasses import replace

    from tests.ops.onnx.cases import reference

    inputs = [x if x is None or i in (1, 2, 3, 4, 7) else x.transpose(1, 0, 2) for i, x in enumerate(case.inputs)]
    other = replace(case, inputs=inputs, attributes={**case.attributes, "layout": 0})
    Y, *states = reference(other)
    return [Y.transpose(2, 0, 1, 3), *(s.transpose(1, 0, 2) for s in states)]


@pytest.mark.parametrize("op", ["LSTM", "GRU", "RNN"])
@pytest.mark.parametrize("direction", ["forward", "bidirectional"])
def test_batch_first(op: str, direction: str):
    from dataclasses import replace

    case = net(op, direction=direction, layout=1, h=True)
    check(replace(case, expected=by_hand(case)))

"""ONNX Runtime's operators that carry a state through a sequence."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from tests.ops.onnx.cases import OpCase, check, reference
from tests.ops.onnx.microsoft_rows import data, row

B, T, D, V = 2, 5, 8, 6


def windowed(case: OpCase, window: int, past: int, at: int, cut: tuple[int, ...]) -> OpCase:
    """Held against onnxruntime's results for each beginning of the sequence: its kernels keep the last state only.

    `past` and `cut` are the operands that are the past and that have the sequence, along axis `at`.
    """
    state = case.inputs[past]
    plain = replace(
        case,
        inputs=[v[-1] if i == past and v is not None else v for i, v in enumerate(case.inputs)],
        attributes={**case.attributes, "state_window": 0},
    )
    time = plain.inputs[cut[0]].shape[at]  # pyright: ignore[reportOptionalMemberAccess]: it is there
    output, last = reference(plain)
    slots = []
    for length in range(time - window + 1, time + 1):
        begun = [
            v.take(range(max(length, 0)), at) if i in cut and v is not None else v for i, v in enumerate(plain.inputs)
        ]
        slots.append(reference(replace(plain, inputs=begun))[1] if length > 0 else np.zeros_like(last))
    assert state is None or len(state) == window
    return replace(case, expected=[output, np.stack(slots)])


def linear(rule: str, many: int, few: int, *, window: int = 0, past: bool = False, wide: bool = False, time: int = T):
    """An update rule of LinearAttention."""
    state = data(*([window] if window else []), B, few, D, V) if past else None
    inputs = [
        data(B, time, many * D),
        data(B, time, few * D) * np.float32(0.3),
        data(B, time, few * V),
        state,
        -np.abs(data(B, time, few * (D if wide else 1))) if "gated" in rule else None,
        np.abs(data(B, time, few)) * np.float32(0.5) if "delta" in rule else None,
    ]
    case = row(
        "LinearAttention",
        *inputs,
        q_num_heads=many,
        kv_num_heads=few,
        update_rule=rule,
        state_window=window,
        outputs=2,
        atol=1e-4,
        label=f"{rule}-{many}-{few}-{window}-{past}-{time}",
    )
    return windowed(case, window, 3, 1, (0, 1, 2, 4, 5)) if window else case


LINEAR = [
    linear("linear", 2, 2),
    linear("gated", 4, 2, past=True, wide=True),
    linear("delta", 2, 2, past=True),
    linear("gated_delta", 4, 2),
    linear("gated_delta", 2, 4, past=True),
    linear("gated_delta", 2, 2, window=3, past=True),
    linear("gated", 4, 2, window=4, time=2),
    row("LinearAttentionGate", data(B, T, 4), data(4), -np.abs(data(4)), data(B, T, 4), outputs=2),
    row("LinearAttentionGate", data(B, T, 4), data(4), -np.abs(data(4)), label="decay"),
]


def causal(label: str, *, taps: int = 4, step: int = 1, past: bool = False, bias: bool = False, **more) -> OpCase:
    """A causal convolution; `inner` are the axes of the channels where they are the last."""
    inner, window = more.pop("inner", None), more.get("state_window", 0)
    channels, length = 6, (taps - 1) * step
    lead = [window] if window else []
    shape = (B, T, *inner) if inner else (B, channels, T)
    state = (*lead, B, length, *inner) if inner else (*lead, B, channels, length)
    operands = [data(*shape), data(channels, 1, taps), data(channels) if bias else None, data(*state) if past else None]
    if inner:
        more["channels_last"] = 1
    case = row("CausalConvWithState", *operands, dilation=step, outputs=2, label=label, constants=(1,), **more)
    return windowed(case, window, 3, 1 if inner else 2, (0,)) if window else case


CAUSAL = [
    causal("plain"),
    causal("past", past=True, bias=True, activation="silu"),
    causal("dilated", past=True, step=2),
    causal("one tap", taps=1),
    causal("last", past=True, inner=(6,), bias=True),
    causal("last, two axes", inner=(2, 3)),
    causal("window", past=True, state_window=3),
    causal("window longer than the sequence", state_window=7),
    causal("last, window", past=True, inner=(2, 3), state_window=2),
]


def attending(label: str, *, layer: bool = False, ways: int = 1, peepholes: bool = False, **more) -> OpCase:
    """An LSTM over a memory of 6 entries; `lengths` of the sequences and of the `memory`."""
    time, width, hidden, entries, depth, inner, outer = 4, 3, 5, 6, 4, 7, 8
    lengths, memory = (np.array(v, np.int32) if (v := more.pop(n, None)) else None for n in ("lengths", "memory"))
    half = np.float32(0.5)
    operands = [
        data(time, B, width),
        data(ways, 4 * hidden, width + (outer if layer else depth)) * half,
        data(ways, 4 * hidden, hidden) * half,
        data(ways, 8 * hidden) * half,
        lengths,
        data(ways, B, hidden),
        data(ways, B, hidden),
        data(ways, 3 * hidden) if peepholes else None,
        data(ways, hidden, inner) * half,
        data(ways, depth, inner) * half,
        data(ways, inner),
        data(B, entries, depth),
        memory,
        data(ways, hidden + depth, outer) * half if layer else None,
    ]
    fixed = [i for i in (1, 2, 3, 7, 8, 9, 10, 13) if operands[i] is not None]
    options = {"hidden_size": hidden, "outputs": 3, "constants": fixed, "label": label, **more}
    return row("AttnLSTM", *operands, **options)


ATTENDING = [
    attending("plain"),
    attending("layer", layer=True, memory=[3, 6]),
    attending("lengths", layer=True, lengths=[4, 2], memory=[6, 1]),
    attending("reverse", direction="reverse", peepholes=True),
    attending("both", direction="bidirectional", ways=2, layer=True, memory=[3, 6]),
]


@pytest.mark.parametrize("dynamic", [False, True])
@pytest.mark.parametrize("case", LINEAR + CAUSAL + ATTENDING, ids=str)
def test_case(case: OpCase, dynamic: bool):
    if dynamic and case.op in ("LinearAttention", "AttnLSTM"):
        pytest.skip("the widths must be known")
    check(replace(case, dynamic=dynamic))

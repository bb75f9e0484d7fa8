"""The fused RNN operator."""

from __future__ import annotations

import numpy as np

from tests.ops.mxnet.capture.define import Family, f32, w

FAMILY = Family()
op, case = FAMILY.op, FAMILY.case

T, N, C, H = 4, 2, 3, 5
GATES = {"rnn_relu": 1, "rnn_tanh": 1, "gru": 3, "lstm": 4}


def size(mode, layers=1, bidirectional=False, projection=0):
    """How many numbers the packed parameters are."""
    both, total = 1 + bidirectional, 0
    for layer in range(layers):
        inputs = C if layer == 0 else (projection or H) * both
        weights = inputs + (projection or H)
        total += both * (GATES[mode] * H * (weights + 2) + projection * H)
    return total


def states(mode, layers=1, bidirectional=False, projection=0, kind=f32):
    n = layers * (1 + bidirectional)
    found = [kind(n, N, projection or H)]
    return [*found, kind(n, N, H)] if mode == "lstm" else found


def params(mode, **options):
    return w(size(mode, **options), low=-0.5, high=0.5)


for mode in GATES:
    for label, options in {
        "": {},
        "2": {"layers": 2},
        "bi": {"bidirectional": True},
        "bi-2": {"layers": 2, "bidirectional": True},
    }.items():
        attributes = {"mode": mode, "state_size": H, "num_layers": options.get("layers", 1)}
        attributes["bidirectional"] = options.get("bidirectional", False)
        name = f"{mode}-{label}" if label else mode
        op("RNN", f32(T, N, C), params(mode, **options), *states(mode, **options), **attributes, label=name)
        op(
            "RNN",
            f32(T, N, C),
            params(mode, **options),
            *states(mode, **options),
            **attributes,
            state_outputs=True,
            label=f"{name}-states",
        )
    zero = [w(1, N, H, values=[[[0.0] * H] * N])] * (2 if mode == "lstm" else 1)
    op("RNN", f32(T, N, C), params(mode), *zero, mode=mode, state_size=H, num_layers=1, label=f"{mode}-zero-states")
    op("_npx_rnn", f32(T, N, C), params(mode), *states(mode), mode=mode, state_size=H, num_layers=1, label=mode)


def _sigmoid(x):
    return 1 / (1 + np.exp(-x))


def _unpacked(packed, gates):
    """The weights of inputs and states, and their biases."""
    sizes = np.cumsum([gates * H * C, gates * H * H, gates * H])
    wx, wh, bx, bh = np.split(packed.astype(np.float64), sizes)
    return wx.reshape(-1, C), wh.reshape(-1, H), bx, bh


def clipped(x0, p1, x2, x3):
    """MXNet clips the cells on GPUs only."""
    wx, wh, bx, bh = _unpacked(p1, 4)
    h, c, found = x2[0], x3[0], []
    for x in x0:
        i, f, g, o = np.split(x @ wx.T + bx + h @ wh.T + bh, 4, -1)
        c = np.clip(_sigmoid(f) * c + _sigmoid(i) * np.tanh(g), -0.2, 0.2)
        h = _sigmoid(o) * np.tanh(c)
        found.append(h)
    return [np.asarray(v, np.float32) for v in (found, h[None], c[None])]


def up_to_lengths(x0, p1, x2, x3):
    """MXNet looks at lengths on GPUs only: behind them outputs are 0 and states stay."""
    wx, wh, bx, bh = _unpacked(p1, 3)
    h, found = x2[0], []
    for t, x in enumerate(x0):
        rx, zx, nx = np.split(x @ wx.T + bx, 3, -1)
        rh, zh, nh = np.split(h @ wh.T + bh, 3, -1)
        z = _sigmoid(zx + zh)
        new = (1 - z) * np.tanh(nx + _sigmoid(rx + rh) * nh) + z * h
        within = (t < x3)[:, None]
        h = np.where(within, new, h)
        found.append(np.where(within, h, 0))
    return [np.asarray(v, np.float32) for v in (found, h[None])]


PROJECTED = {"mode": "lstm", "state_size": H, "num_layers": 1, "projection_size": 2}
op(
    "RNN",
    f32(T, N, C),
    params("lstm", projection=2),
    *states("lstm", projection=2),
    **PROJECTED,
    state_outputs=True,
    label="projection",
)
CLIPPED = {"lstm_state_clip_min": -0.2, "lstm_state_clip_max": 0.2, "lstm_state_clip_nan": True}
op(
    "RNN",
    f32(T, N, C),
    params("lstm"),
    *states("lstm"),
    mode="lstm",
    state_size=H,
    num_layers=1,
    state_outputs=True,
    **CLIPPED,
    expected=clipped,
    label="clip",
)
op(
    "RNN",
    f32(T, N, C),
    params("gru"),
    *states("gru"),
    f32.of([4.0, 2.0]),
    mode="gru",
    state_size=H,
    num_layers=1,
    use_sequence_length=True,
    state_outputs=True,
    expected=up_to_lengths,
    label="lengths",
)
op(
    "RNN",
    f32(T, N, C),
    params("lstm"),
    *states("lstm"),
    mode="lstm",
    state_size=H,
    num_layers=1,
    p=0.5,
    label="dropout",
)

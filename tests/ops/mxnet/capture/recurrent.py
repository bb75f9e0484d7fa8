"""The fused RNN operator."""

from __future__ import annotations

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

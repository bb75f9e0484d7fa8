"""Recurrent layers of Gluon as they are exported, and cells of the older interface, unrolled."""

from __future__ import annotations

from typing import Any

from tests.ops.mxnet.capture.define import Family, f32

FAMILY = Family()


def net(label, build, *inputs, **options):
    """A net of which only the inputs have values."""
    FAMILY.case("net", build, *inputs, label=label, fill=True, **options)


T, N, C, H = 4, 2, 3, 5


def layer(kind: str, **options: Any):
    """Gluon's recurrent layers: weights of their own, joined by _rnn_param_concat, begin states of zeros."""

    def build(mx, x):
        made = getattr(mx.gluon.rnn, kind)(H, prefix="rnn_", **options)
        return made(x)

    return build


for kind in ("RNN", "LSTM", "GRU"):
    for label, options in {
        "": {},
        "bidirectional": {"bidirectional": True},
        "2": {"num_layers": 2, "layout": "NTC", "bidirectional": True},
    }.items():
        x = f32(N, T, C) if options.get("layout") == "NTC" else f32(T, N, C)
        net(f"gluon-{kind.lower()}-{label}".strip("-"), layer(kind, **options), x, forms="static")


def cells(kind: str, **options: Any):
    """Cells of the older interface, unrolled."""

    def build(mx, x):
        made = getattr(mx.rnn, kind)(num_hidden=H, prefix="c_", **options)
        outputs, _ = made.unroll(T, inputs=x, merge_outputs=True, layout="NTC")
        return outputs

    return build


for kind in ("RNNCell", "LSTMCell", "GRUCell"):
    net(f"unrolled-{kind.lower()}", cells(kind), f32(N, T, C), forms="static")

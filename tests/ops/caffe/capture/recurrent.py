"""Recurrent layers over time, what turns time around, and the decoder of what they say."""

from __future__ import annotations

import numpy as np

from tests.ops.caffe import formulas
from tests.ops.caffe.capture.define import Family, f32

FAMILY = Family()
layer, net = FAMILY.layer, FAMILY.net

T, N, D, H = 5, 2, 3, 4
FROM_START = f32.of(np.array([[0, 0], [1, 1], [1, 1], [1, 1], [1, 1]]))
BREAKS = f32.of(np.array([[0, 0], [1, 1], [1, 0], [0, 1], [1, 1]]))
GOES_ON = f32.of(np.ones((T, N)))
X = f32(T, N, D)
LSTM = [(4 * H, D), (4 * H,), (4 * H, H)]
RNN = [(H, D), (H,), (H, H), (H, H), (H,)]
for kind, weights, static in (
    ("LSTM", LSTM, [(4 * H, D), (4 * H,), (4 * H, 6), (4 * H, H)]),
    ("RNN", RNN, [(H, D), (H,), (H, 6), (H, H), (H, H), (H,)]),
):
    text = f"recurrent_param {{ num_output: {H} }}"
    layer(kind, [X, FROM_START], text, "plain", weights)
    layer(kind, [X, BREAKS], text, "breaks", weights)
    layer(kind, [X, GOES_ON], text, "goes-on", weights)
    layer(kind, [f32(1, N, D), f32.of(np.zeros((1, N)))], text, "one-step", weights)
    layer(kind, [f32(T, 1, D), f32.of(np.ones((T, 1)))], text, "batch-1", weights)
    layer(kind, [f32(T, N, D, 1, 1), BREAKS], text, "rank-5", weights)
    layer(kind, [X, BREAKS, f32(N, 6)], text, "static", static)
    exposed = f"recurrent_param {{ num_output: {H} expose_hidden: true }}"
    states = [f32(1, N, H)] * (2 if kind == "LSTM" else 1)
    layer(kind, [X, BREAKS, *states], exposed, "exposed", weights, tops=1 + len(states))
    net(
        kind,
        f"""layer {{ name: "d" type: "Input" top: "data" input_param {{ shape {{ dim: {T} dim: {N} dim: {D} }} }} }}
layer {{ name: "c" type: "DummyData" top: "cont" dummy_data_param {{ shape {{ dim: {T} dim: {N} }} data_filler {{
  type: "constant" value: 1 }} }} }}
layer {{ name: "out" type: "{kind}" bottom: "data" bottom: "cont" top: "out" {text} }}
layer {{ name: "ip" type: "InnerProduct" bottom: "out" top: "ip" inner_product_param {{ num_output: 2 axis: 2 }} }}""",
        {"data": X},
        {"out": weights, "ip": [(2, H), (2,)]},
        label="constant-cont",
    )
layer(
    "LSTM",
    [f32(4, 1, 2), f32.of(np.ones((4, 1)))],
    "recurrent_param { num_output: 3 }",
    "large",
    [f32(12, 2, low=-9, high=9), (12,), (12, 3)],
)


def rows(x, *rest, batch=1):
    """An LSTM of rows [T · N, D], with marks of beginnings or without."""
    *clip, w, u, b = rest
    x = x.reshape(-1, batch, x[0].size)
    size = u.shape[-1]
    w, u, b = w.reshape(4 * size, -1), u.reshape(4 * size, -1), b.reshape(-1)
    cont = clip[0].reshape(-1, batch, 1) if clip else np.ones((len(x), batch, 1))
    h, c, found = np.zeros((batch, size)), np.zeros((batch, size)), []
    for step, goes_on in zip(x, cont, strict=True):
        i, f, o, g = np.split(step @ w.T + (h * goes_on) @ u.T + b, 4, 1)
        c = formulas.sigmoid(f) * c * goes_on + formulas.sigmoid(i) * np.tanh(g)
        h = formulas.sigmoid(o) * np.tanh(c)
        found.append(h)
    return np.concatenate(found)


ROWS = [(1, 4, 3, 5), (1, 4, 3, 3), (1, 1, 4, 3)]
layer("Lstm", f32(6, 5), "lstm_param { num_output: 3 }", "plain", ROWS, formula=rows)
layer(
    "Lstm",
    [f32(6, 5, 1, 1), f32.of([0, 0, 1, 0, 1, 1])],
    "lstm_param { num_output: 3 batch_size: 2 }",
    "batch",
    ROWS,
    formula=lambda x, *rest: rows(x, *rest, batch=2),
)

layer("LSTMUnit", [f32(1, 2, 3), f32(1, 2, 12), f32.of([[0, 1]])], "", "plain", tops=2)


def turned(x, lengths, rest=True):
    """Each sequence of a batch as far as it goes; behind it what is there, or nothing."""
    out = x.copy() if rest else np.zeros_like(x)
    for n, length in enumerate(lengths.astype(int)):
        out[:length, n] = x[:length, n][::-1]
    return out


LENGTHS = f32.of([4, 2])
layer("ReverseTime", [f32(5, 2, 3), LENGTHS], "", "plain", formula=turned)
layer("ReverseTime", [f32(5, 2), LENGTHS], "", "matrix", formula=turned)
layer(
    "ReverseTime",
    [f32(5, 2, 3), LENGTHS],
    "reverse_time_param { copy_remaining: false }",
    "rest-zero",
    formula=lambda x, n: turned(x, n, False),
)
net(
    "ReverseTime",
    """layer { name: "d" type: "Input" top: "data" input_param { shape { dim: 4 dim: 2 dim: 3 } } }
layer { name: "c" type: "Input" top: "cont" input_param { shape { dim: 4 dim: 2 } } }
layer { name: "f" type: "LSTM" bottom: "data" bottom: "cont" top: "f" recurrent_param { num_output: 2 } }
layer { name: "r" type: "Reverse" bottom: "data" top: "r" reverse_param { axis: 0 } }
layer { name: "b" type: "LSTM" bottom: "r" bottom: "cont" top: "b" recurrent_param { num_output: 2 } }
layer { name: "rb" type: "Reverse" bottom: "b" top: "rb" reverse_param { axis: 0 } }
layer { name: "out" type: "Concat" bottom: "f" bottom: "rb" top: "out" concat_param { axis: 2 } }""",
    {"data": f32(4, 2, 3), "cont": f32.of([[0, 0], [1, 1], [1, 1], [1, 1]])},
    {"f": [(8, 3), (8,), (8, 2)], "b": [(8, 3), (8,), (8, 2)]},
    label="bidirectional",
)

SCORES = f32(6, 2, 5, low=0, high=1)
INDICATOR = f32.of(np.array([[0, 0], [1, 1], [1, 1], [1, 1], [1, 0], [1, 0]]))
for label, text, merge in (
    ("plain", "", True),
    ("no-merge", "ctc_decoder_param { ctc_merge_repeated: false }", False),
    ("merge", "ctc_decoder_param { ctc_merge_repeated: true }", True),
):
    layer("CTCGreedyDecoder", [SCORES, INDICATOR], text, label, formula=lambda x, i, m=merge: formulas.ctc(x, i, m))
layer(
    "CTCGreedyDecoder",
    [SCORES, INDICATOR],
    "ctc_decoder_param { blank_index: 1 }",
    "blank",
    formula=lambda x, i: formulas.ctc(x, i, True, 1),
)

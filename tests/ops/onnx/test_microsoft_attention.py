"""ONNX Runtime's attention: every form of mask, cache and packing.

What onnxruntime has no kernel for on CPUs is held against what it makes of the same operands in another form.
"""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from tests.ops.onnx.cases import OpCase, check, reference
from tests.ops.onnx.microsoft_rows import both, data, rng, row, whole

B, S, T, H, D = 2, 3, 5, 4, 8
W = H * D
x, weights, bias = data(B, S, 16), data(16, 3 * W) * np.float32(0.3), data(3 * W)
flags = np.array([[1, 1, 0], [1, 1, 1]], np.int32)
each = (rng.random((B, S, S)) > 0.4).astype(np.int32)
each[:, :, 0] = 1
past = data(2, B, H, 2, D)
scores = data(B, H, S, S)
room = data(2, B, H, 6, D)


def attention(*inputs, label="", **options) -> OpCase:
    options = {"num_heads": H, "constants": (1, 2), **options}
    return row("Attention", x, weights, *inputs, label=label, **options)


def ints(*values: int) -> np.ndarray:
    return np.array(values, np.int32)


ATTENTION = [
    *both(
        attention(None, label="no bias", constants=(1,)),
        attention(bias, flags, label="flags"),
        attention(bias, each, label="flags of queries"),
        attention(bias, each, unidirectional=1, label="causal flags of queries"),
        attention(bias, ints(2, 3), unidirectional=1, label="causal lengths"),
        attention(bias, None, None, scores, label="scores"),
        attention(bias, flags, None, scores[:1, :1], label="scores and flags"),
        attention(bias, flags, mask_filter_value=-3.0, scale=0.2, label="filter"),
        attention(bias, None, past, outputs=2, label="past"),
        attention(bias, np.ones((B, S + 2), np.int32), past, outputs=2, unidirectional=1, label="past and flags"),
        attention(bias, ints(4, 5), past, outputs=2, label="past and lengths"),
    ),
    attention(bias, ints(2, 3, 1, 0), label="ends and starts"),
    attention(bias[: 2 * W + H * 2], qkv_hidden_sizes=[W, W, H * 2], label="widths"),
]
ATTENTION[-1] = row(
    "Attention",
    x,
    weights[:, : 2 * W + H * 2],
    bias[: 2 * W + H * 2],
    num_heads=H,
    qkv_hidden_sizes=[W, W, H * 2],
    constants=(1, 2),
    label="widths",
)


def product(at: int) -> np.ndarray:
    return (x @ weights + bias)[..., at * W : (at + 1) * W]


def heads(v: np.ndarray) -> np.ndarray:
    return v.reshape(*v.shape[:2], H, -1).transpose(0, 2, 1, 3)


def attend(q: np.ndarray, k: np.ndarray, v: np.ndarray, mask: np.ndarray | float = 0.0) -> np.ndarray:
    """Softmax(q k' / sqrt(size) + mask) v, in heads."""
    s = q @ k.swapaxes(-1, -2) / np.sqrt(q.shape[-1]) + mask
    p = np.exp(s - s.max(-1, keepdims=True))
    return (p / p.sum(-1, keepdims=True)) @ v


def joined(v: np.ndarray) -> np.ndarray:
    return v.transpose(0, 2, 1, 3).reshape(v.shape[0], v.shape[2], -1)


def shared(new: np.ndarray, at: int) -> np.ndarray:
    whole_ = room.copy()
    whole_[:, :, :, at : at + new.shape[3]] = new
    return whole_


fresh = np.stack([heads(product(1)), heads(product(2))])
cache = shared(fresh, 2)
megatron = (rng.random((B, 1, 6, 6)) > 0.3).astype(np.int32)
megatron[..., 0] = 1
hidden = np.where(megatron[:, :, 2:5, :5] > 0, 0, -10000.0)
old = np.concatenate([past, fresh], 3)
ATTENTION += [
    *both(
        attention(
            bias,
            None,
            room,
            None,
            ints(2),
            past_present_share_buffer=1,
            outputs=2,
            label="shared",
            by=[joined(attend(heads(product(0)), *cache[:, :, :, :5])), cache],
        ),
        attention(
            bias,
            megatron,
            past,
            label="a square mask",
            by=[joined(attend(heads(product(0)), *old, hidden))],
        ),
    ),
    attention(
        bias, np.arange(8, dtype=np.int32) * 0 + 2, label="packed lengths", by=reference(attention(bias, ints(2, 2)))
    ),
]
step = x[:, :1]
one = np.stack([heads(product(1)[:, :1]), heads(product(2)[:, :1])])
stepped = shared(one, 4)
ATTENTION += both(
    row(
        "DecoderMaskedSelfAttention",
        step,
        weights,
        bias,
        None,
        room,
        None,
        ints(4),
        num_heads=H,
        past_present_share_buffer=1,
        outputs=2,
        constants=(1, 2),
        by=[joined(attend(heads(product(0)[:, :1]), *stepped[:, :, :, :5])), stepped],
    )
)

u8 = whole(np.uint8, B, S, 16)
QUANTISED = both(
    *(
        row(
            "QAttention",
            u8,
            w,
            bias,
            np.float32(0.01),
            s,
            mask,
            np.uint8(128),
            z,
            p,
            num_heads=H,
            outputs=2,
            unidirectional=u,
            constants=(1, 2, 3, 4, 6, 7),
            label=label,
        )
        for label, w, s, z, mask, p, u in (
            ("u8", whole(np.uint8, 16, 3 * W), np.float32(0.004), np.uint8(120), flags, None, 0),
            ("i8", whole(np.int8, 16, 3 * W), np.float32(0.004), np.int8(0), ints(2, 3), None, 1),
            ("past", whole(np.int8, 16, 3 * W), np.float32(0.004), np.int8(3), None, past, 1),
            (
                "columns",
                whole(np.int8, 16, 3 * W),
                np.abs(data(3 * W)) * np.float32(0.003),
                np.zeros(3 * W, np.int8),
                None,
                None,
                0,
            ),
        )
    )
)

query, key, value = data(B, S, W), data(B, T, W), data(B, T, W)
keys = np.array([[1, 1, 1, 0, 0], [1, 1, 1, 1, 1]], np.int32)
pair = np.stack([key.reshape(B, T, H, D), value.reshape(B, T, H, D)], 3)
three = data(B, T, H, 3, D)
apart = [np.ascontiguousarray(three[:, :, :, i]).reshape(B, T, W) for i in range(3)]
ended = data(B, H, 8, D), data(B, H, 8, D)
step_q, step_k, step_v = query[:, :1], key[:, :1], value[:, :1]


def floats(case: OpCase) -> list[np.ndarray]:
    """What onnxruntime gives where it cannot infer that the outputs are f32."""
    import onnxruntime

    model = case.model()
    for output in model.graph.output:
        output.type.tensor_type.elem_type = 1
    session = onnxruntime.InferenceSession(model.SerializeToString(), providers=["CPUExecutionProvider"])
    return session.run(None, case.feeds())


def multi(*inputs, label="", **options) -> OpCase:
    return row("MultiHeadAttention", *inputs, num_heads=H, label=label, **options)


MULTI = [
    *both(
        *(
            replace(case, expected=floats(case))
            for case in (
                multi(query, query, value[:, :S], unidirectional=1, outputs=4, label="scores of a causal one"),
                multi(query, key, value, None, keys, outputs=4, label="all outputs"),
            )
        )
    ),
    *both(
        multi(query, key, value, bias, keys, label="bias and flags"),
        multi(query, key, value, None, (rng.random((B, S, T)) > 0.3).astype(np.int32), label="flags of queries"),
        multi(query, key, value, None, None, data(1, H, S, T), unidirectional=0, label="scores"),
        multi(query, heads(key), heads(value), bias, label="keys in heads"),
        multi(query, key, value, None, None, None, *(p for p in past), outputs=3, label="past"),
        multi(query, key, data(B, T, 2 * W), outputs=3, label="wide values"),
        multi(
            query,
            pair,
            None,
            bias,
            label="packed keys with a bias",
            by=reference(multi(query, key, value, bias)),
        ),
        multi(three, None, None, bias, label="packed with a bias", by=reference(multi(*apart, bias))),
        multi(
            step_q,
            step_k,
            step_v,
            None,
            None,
            None,
            *ended,
            ints(5),
            outputs=3,
            label="shared",
            by=[
                joined(
                    attend(
                        heads(step_q),
                        *(
                            np.concatenate([e[:, :, :5], heads(n)], 2)
                            for e, n in zip(ended, (step_k, step_v), strict=True)
                        ),
                    )
                ),
                *(
                    np.concatenate([e[:, :, :5], heads(n), e[:, :, 6:]], 2)
                    for e, n in zip(ended, (step_k, step_v), strict=True)
                ),
            ],
        ),
    ),
    multi(query, key, value, None, ints(2, 4), label="lengths"),
]
seen = np.array([[1, 1, 1, 0, 1, 1], [1, 1, 1, 1, 1, 1]], np.int32)
MULTI += both(
    row(
        "DecoderMaskedMultiHeadAttention",
        step_q,
        step_k,
        step_v,
        seen,
        data(1, H, 1, 6),
        *ended,
        ints(5),
        None,
        None,
        bias,
        num_heads=H,
        past_present_share_buffer=1,
        outputs=3,
    ),
    row(
        "DecoderMaskedMultiHeadAttention",
        step_q,
        step_k,
        step_v,
        None,
        None,
        *ended,
        ints(5),
        num_heads=H,
        past_present_share_buffer=1,
        outputs=3,
        label="plain",
    ),
    row("DecoderMaskedMultiHeadAttention", step_q, heads(key), heads(value), keys, num_heads=H, label="cross"),
)
packed_step = np.concatenate([step_q, step_k, step_v], -1)
MULTI.append(
    row(
        "DecoderMaskedMultiHeadAttention",
        packed_step,
        None,
        None,
        None,
        None,
        *ended,
        ints(5),
        num_heads=H,
        past_present_share_buffer=1,
        outputs=3,
        label="packed",
        by=reference(MULTI[-3]),
    )
)

places = np.array([[0, 1, 3], [4, 5, 2]], np.int32)
sums = ints(0, 2, 5)
tokens = [0, 1, 3, 4, 5]


def packed(v: np.ndarray) -> np.ndarray:
    return v.reshape(-1, v.shape[-1])[tokens]


short = [v[:, :S] for v in apart]
lengths = ints(2, 3)
PACKED = both(
    row(
        "PackedAttention",
        packed(x),
        weights,
        bias,
        places,
        sums,
        scores,
        num_heads=H,
        constants=(1, 2),
        by=[packed(reference(attention(bias, lengths, None, scores))[0])],
    ),
    row(
        "PackedMultiHeadAttention",
        *(packed(v) for v in short),
        bias,
        places,
        sums,
        num_heads=H,
        by=[packed(reference(multi(*short, bias, lengths))[0])],
    ),
    row(
        "PackedMultiHeadAttention",
        three[:, :S].reshape(-1, H, 3, D)[tokens],
        None,
        None,
        bias,
        places,
        sums,
        num_heads=H,
        label="one",
        by=[packed(reference(multi(*short, bias, lengths))[0])],
    ),
)

turned = [v.transpose(1, 0, 2) for v in (query, key)]
q_weight, kv_weight = data(W, W) * np.float32(0.2), data(W, 2 * W) * np.float32(0.2)
caches = data(B, H, 2, D), data(B, H, 2, D)
padding = np.array([[0, 0, 0, 1, 1], [0, 0, 1, 0, 0]], bool)


def decoder(static: bool, past_: bool, mask: np.ndarray | None, label: str) -> OpCase:
    """With the result of the same attention by numpy."""
    q = heads(query @ q_weight + bias[:W])
    product_ = (key if static else query) @ kv_weight + bias[W:]
    k, v = heads(product_[..., :W]), heads(product_[..., W:])
    if past_:
        k, v = caches if static else (np.concatenate([c, n], 2) for c, n in zip(caches, (k, v), strict=True))
    hidden_ = 0.0 if mask is None else np.where(mask[:, None, None], -10000.0, 0)
    made = joined(attend(q, k, v, hidden_)).transpose(1, 0, 2)
    flags_ = [np.array(f) for f in (static, past_, past_, mask is not None)]
    inputs = [*turned, q_weight, kv_weight, bias, mask, *(caches if past_ else (None, None)), *flags_]
    return row(
        "DecoderAttention",
        *inputs,
        num_heads=H,
        outputs=3,
        constants=(2, 3, 4, 8, 9, 10, 11),
        by=[made, k, v],
        label=label,
        atol=1e-4,
    )


PACKED += both(
    decoder(True, False, padding, "cross"),
    decoder(True, True, None, "cross, cached"),
    decoder(False, False, None, "self"),
    decoder(False, True, padding, "self, cached"),
)


@pytest.mark.parametrize("case", ATTENTION + QUANTISED + MULTI + PACKED, ids=str)
def test_case(case: OpCase):
    check(case)

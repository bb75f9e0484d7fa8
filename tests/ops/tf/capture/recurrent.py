"""Recurrent cells and layers in one node."""

from __future__ import annotations

from tests.ops.tf.capture.define import Family, f32, i64, raw, tf

FAMILY = Family()
op, case = FAMILY.op, FAMILY.case

T, B, N, H = 3, 2, 4, 5
SMALL = {"low": -0.5, "high": 0.5}
STATE = [f32(T, B, N), f32(B, H), f32(B, H)]


def weights(*shape):
    count = 1
    for size in shape:
        count *= size
    return tf.constant([((7 * i) % 23 - 11) / 30 for i in range(count)], shape=shape, dtype=tf.float32)


for name in ("BlockLSTM", "BlockLSTMV2"):
    for label, more in {
        "plain": {},
        "clip": {"cell_clip": 0.3},
        "no-clip": {"cell_clip": 0.0},
        "peephole": {"use_peephole": True, "cell_clip": 0.0},
        "bias": {"forget_bias": 0.0} if name == "BlockLSTM" else {},
    }.items():
        if label == "bias" and not more:
            continue
        case(
            name,
            lambda x, c, h, name=name, more=more: _block(name, x, c, h, T, **more),
            *STATE,
            label=label,
            outputs=[f"{name}:1", f"{name}:6"],
        )
    case(
        name,
        lambda x, c, h, name=name: _block(name, x, c, h, T, cell_clip=0.0)[6] + 0.0,
        *STATE,
        label="hidden-only",
    )
    case(
        name,
        lambda x, c, h, name=name: raw.StridedSlice(
            input=_block(name, x, c, h, T, cell_clip=0.0)[1],
            begin=[-1],
            end=[0],
            strides=[1],
            shrink_axis_mask=1,
            end_mask=1,
        ),
        *STATE,
        label="last-state",
    )
    case(name, lambda x, c, h, n, name=name: _block(name, x, c, h, n)[6] + 0.0, *STATE, i64.of(T), label="length-input")
    case(name, lambda x, c, h, name=name: _block(name, x, c, h, T), *STATE, label="all")
for use in (False, True):
    case(
        "LSTMBlockCell",
        lambda x, c, h, use=use: raw.LSTMBlockCell(
            x=x,
            cs_prev=c,
            h_prev=h,
            w=weights(N + H, 4 * H),
            wci=weights(H),
            wcf=weights(H),
            wco=weights(H),
            b=weights(4 * H),
            use_peephole=use,
        ),
        f32(B, N),
        f32(B, H),
        f32(B, H),
        label="peephole" if use else "plain",
    )
case(
    "GRUBlockCell",
    lambda x, h: raw.GRUBlockCell(
        x=x, h_prev=h, w_ru=weights(N + H, 2 * H), w_c=weights(N + H, H), b_ru=weights(2 * H), b_c=weights(H)
    ),
    f32(B, N),
    f32(B, H),
)
case(
    "GRUBlockCell",
    lambda x, h: (
        raw.GRUBlockCell(
            x=x, h_prev=h, w_ru=weights(N + H, 2 * H), w_c=weights(N + H, H), b_ru=weights(2 * H), b_c=weights(H)
        )[3]
        + 0.0
    ),
    f32(B, N),
    f32(B, H),
    label="hidden-only",
)
op(
    "GRUBlockCell",
    f32(B, N),
    f32(B, H),
    f32(N + H, 2 * H, **SMALL),
    f32(N + H, H, **SMALL),
    f32(2 * H),
    f32(H),
    label="inputs",
    forms="static",
)
case(
    "GRUBlockCell",
    lambda x, h, a, b, c, d: raw.GRUBlockCell(x=x, h_prev=h, w_ru=a, w_c=b, b_ru=c, b_c=d)[3] * 1.0,
    f32(B, N),
    f32(B, H),
    f32(N + H, 2 * H, **SMALL),
    f32(N + H, H, **SMALL),
    f32(2 * H),
    f32(H),
    label="inputs-hidden",
    forms="static",
)


def _block(name, x, c, h, length, **more):
    return getattr(raw, name)(
        seq_len_max=tf.cast(length, tf.int64),
        x=x,
        cs_prev=c,
        h_prev=h,
        w=weights(N + H, 4 * H),
        wci=weights(H),
        wcf=weights(H),
        wco=weights(H),
        b=weights(4 * H),
        **more,
    )

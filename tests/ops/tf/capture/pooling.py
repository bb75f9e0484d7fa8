"""Pooling, in both layouts and with every padding."""

from __future__ import annotations

from tests.ops.tf.capture.define import Family, bf16, f16, f32, f64, i8, i16, i32, i64, raw, tf, u8, u16

FAMILY = Family()
op, case = FAMILY.op, FAMILY.case

FIRST = {4: [0, 3, 1, 2], 5: [0, 4, 1, 2, 3]}
LAST = {4: [0, 2, 3, 1], 5: [0, 2, 3, 4, 1]}
WINDOWS = {
    # label: input (N, H, W, C), window, strides, padding
    "plain": ((1, 4, 6, 2), (2, 2), (2, 2), "VALID"),
    "same": ((2, 5, 6, 2), (3, 3), (2, 2), "SAME"),
    "rest": ((1, 5, 7, 2), (2, 2), (2, 2), "VALID"),
    "same-rest": ((1, 5, 7, 2), (2, 2), (2, 2), "SAME"),
    "overlap": ((1, 5, 6, 3), (3, 2), (1, 1), "SAME"),
    "overlap-valid": ((1, 5, 6, 3), (3, 2), (1, 2), "VALID"),
    "gaps": ((1, 7, 7, 1), (1, 2), (3, 3), "SAME"),
    "whole": ((1, 4, 5, 2), (4, 5), (1, 1), "VALID"),
    "larger": ((1, 3, 3, 2), (5, 4), (1, 1), "SAME"),
}
for label, (x, window, strides, padding) in WINDOWS.items():
    last = {"ksize": [1, *window, 1], "strides": [1, *strides, 1], "padding": padding}
    first = {"ksize": [1, 1, *window], "strides": [1, 1, *strides], "padding": padding, "data_format": "NCHW"}
    for name, argument in (("MaxPool", "input"), ("AvgPool", "value")):
        op(name, f32(*x), **last, label=label)
        case(
            name,
            lambda x, name=name, a=argument, first=first: getattr(raw, name)(**{a: x}, **first),
            f32(x[0], x[3], x[1], x[2]),
            label=f"{label}-nchw",
            oracle=lambda x, name=name, a=argument, last=last: _first(getattr(raw, name)(**{a: _last(x)}, **last)),
        )
    op("MaxPoolV2", f32(*x), **last, label=label)
    if label not in ("gaps",):
        op("MaxPoolWithArgmax", f32(*x), **last, label=label)
        op("MaxPoolWithArgmax", f32(*x), **last, include_batch_in_index=True, label=f"{label}-batch")
    for name, depth, stride in (("MaxPool3D", 2, 1), ("AvgPool3D", 3, 2)):
        last3 = {"ksize": [1, depth, *window, 1], "strides": [1, stride, *strides, 1], "padding": padding}
        first3 = {"ksize": [1, 1, depth, *window], "strides": [1, 1, stride, *strides], "padding": padding}
        op(name, f32(x[0], 4, *x[1:]), **last3, label=label)
        case(
            name,
            lambda x, name=name, f=first3: getattr(raw, name)(input=x, data_format="NCDHW", **f),
            f32(x[0], x[3], 4, x[1], x[2]),
            label=f"{label}-ncdhw",
            oracle=lambda x, name=name, last=last3: _first(getattr(raw, name)(input=_last(x), **last)),
        )
PLAIN = {"ksize": [1, 2, 2, 1], "strides": [1, 2, 2, 1], "padding": "VALID"}
for name in ("MaxPool", "AvgPool"):
    op(name, f16(1, 4, 4, 2), **PLAIN, label="f16")
    op(name, f64(1, 4, 4, 2), **PLAIN, label="f64")
    op(name, f32(1, 5, 5, 2).known(None, None, None, 2), **PLAIN, label="channels-known")
    op(name, f32(0, 4, 4, 2), **PLAIN, label="empty")
for kind, label in ((i32, "i32"), (i64, "i64"), (u8, "u8")):
    op("MaxPool", kind(1, 4, 4, 2), **PLAIN, label=label)
op(
    "MaxPool",
    f32(1, 5, 6, 2, low=-5, high=-1),
    ksize=[1, 3, 3, 1],
    strides=[1, 1, 1, 1],
    padding="SAME",
    label="negative",
)
op(
    "MaxPool",
    f32(1, 5, 6, 2),
    ksize=[1, 3, 2, 1],
    strides=[1, 2, 1, 1],
    padding="EXPLICIT",
    explicit_paddings=[0, 0, 1, 2, 0, 1, 0, 0],
    label="explicit",
)
op("MaxPool", f32(1, 3, 3, 4), ksize=[1, 1, 1, 2], strides=[1, 1, 1, 2], padding="VALID", label="depth")
op(
    "MaxPoolWithArgmax",
    f32(1, 4, 4, 2),
    ksize=[1, 2, 2, 1],
    strides=[1, 2, 2, 1],
    padding="VALID",
    Targmax="int32",
    label="i32",
)
op(
    "MaxPoolV2",
    f32(1, 5, 6, 2),
    i32.of([1, 2, 3, 1]),
    i32.of([1, 2, 2, 1]),
    padding="SAME",
    label="inputs",
    forms="static",
)
case("MaxPool", lambda x: tf.nn.max_pool1d(x, 2, 2, "SAME"), f32(2, 5, 3), label="of-1d")
case("AvgPool", lambda x: tf.nn.avg_pool1d(x, 2, 2, "SAME"), f32(2, 5, 3), label="of-1d")


def _first(x):
    return tf.transpose(x, FIRST[x.shape.rank])


def _last(x):
    return tf.transpose(x, LAST[x.shape.rank])


K2, S2, S1, K3 = [1, 2, 2, 1], [1, 2, 2, 1], [1, 1, 1, 1], [1, 3, 3, 1]
for kind, label in ((i8, "i8"), (i16, "i16"), (u16, "u16"), (bf16, "bf16")):
    op("MaxPool", kind(1, 4, 4, 2), ksize=K2, strides=S2, padding="SAME", label=label)
op("AvgPool", bf16(1, 4, 4, 2), ksize=K2, strides=S2, padding="SAME", label="bf16", rtol=0.02)
op("MaxPoolWithArgmax", i32(2, 4, 4, 2, low=0, high=3), ksize=K2, strides=S2, padding="VALID", label="ties")
for padding in ("SAME", "VALID"):
    case(
        "MaxPoolGrad",
        lambda x, g, p=padding: raw.MaxPoolGrad(
            orig_input=x,
            orig_output=raw.MaxPool(input=x, ksize=K3, strides=S2, padding=p),
            grad=g,
            ksize=K3,
            strides=S2,
            padding=p,
        ),
        f32(2, 5, 6, 2),
        f32(2, 3, 3, 2) if padding == "SAME" else f32(2, 2, 2, 2),
        label=padding.lower(),
    )
    op(
        "AvgPoolGrad",
        f32(2, 3, 3, 2) if padding == "SAME" else f32(2, 2, 2, 2),
        orig_input_shape=[2, 5, 6, 2],
        ksize=K3,
        strides=S2,
        padding=padding,
        label=padding.lower(),
    )

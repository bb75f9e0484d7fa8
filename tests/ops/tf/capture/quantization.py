"""Quantisation as it is simulated in floating-point graphs."""

from __future__ import annotations

import os

from tests.ops.tf.capture.define import Family, f32, i8, i16, raw, tf, u8, u16

os.environ.setdefault("TF_ENABLE_ONEDNN_OPTS", "0")  # oneDNN rounds ties otherwise than the attributes say.

FAMILY = Family()
op, case = FAMILY.op, FAMILY.case

X = f32(2, 3, 4, low=-8, high=8)
LIMITS = {
    "wide": (-6.0, 6.0),
    "one-sided": (0.0, 6.0),
    "negative": (-6.0, 0.0),
    "shifted": (1.0, 5.0),
    "below": (-7.0, -2.0),
    "odd": (-1.3, 2.7),
}
for label, (low, high) in LIMITS.items():
    for bits, narrow in ((8, False), (8, True), (4, False), (16, True)):
        more = {"num_bits": bits, "narrow_range": narrow, "label": f"{label}-{bits}{'-narrow' if narrow else ''}"}
        op("FakeQuantWithMinMaxArgs", X, min=low, max=high, **more, forms="static")
        op("FakeQuantWithMinMaxVars", X, min=low, max=high, **more)
    op("FakeQuantWithMinMaxVars", X, f32.of(low), f32.of(high), label=f"{label}-inputs", forms="static")
op("FakeQuantWithMinMaxVars", f32(), min=-1.0, max=1.0, label="scalar")
op("FakeQuantWithMinMaxArgs", f32(0, 3), label="empty")
for x, label in (
    (f32(3, low=-3, high=3), "1d"),
    (f32(2, 3, low=-3, high=3), "2d"),
    (f32(1, 2, 2, 3, low=-3, high=3), "4d"),
):
    for narrow in (False, True):
        more = {"narrow_range": narrow, "label": f"{label}{'-narrow' if narrow else ''}"}
        op("FakeQuantWithMinMaxVarsPerChannel", x, min=[-1.0, 0.0, -2.5], max=[1.5, 2.0, -0.5], **more)
op("FakeQuantWithMinMaxVarsPerChannel", f32(2, 3), f32.of([-1, 0, -2]), f32.of([1, 2, 0.5]), label="inputs")
for signed in (True, False):
    for narrow in (True, False):
        for bits in (8, 4):
            label = f"{'signed' if signed else 'unsigned'}-{bits}{'-narrow' if narrow else ''}"
            limits = {"input_min": -3.0 if signed else 0.0, "input_max": 4.0}
            more = {"signed_input": signed, "range_given": True, "narrow_range": narrow, "num_bits": bits}
            op("QuantizeAndDequantizeV2", f32(2, 3, low=-5, high=5), **limits, **more, label=label, forms="static")
            given = {"signed_input": signed, "range_given": True, "narrow_range": narrow, "num_bits": bits}
            op(
                "QuantizeAndDequantizeV2",
                f32(2, 3),
                f32.of(-2),
                f32.of(3),
                **given,
                label=f"{label}-inputs",
                forms="static",
            )
for mode in ("HALF_TO_EVEN", "HALF_UP"):
    op(
        "QuantizeAndDequantizeV2",
        f32(2, 3),
        input_min=0.0,
        input_max=0.0,
        round_mode=mode,
        label=f"found-{mode.lower()}",
    )
op("QuantizeAndDequantizeV3", f32(2, 3), input_min=-1.0, input_max=2.0, num_bits=8)
op("QuantizeAndDequantizeV4", f32(2, 3), input_min=-1.0, input_max=2.0, range_given=True)
for mode in ("MIN_COMBINED", "MIN_FIRST", "SCALED"):
    case("Dequantize", lambda x, mode=mode: _round_trip(x, mode), f32(2, 3, low=-2, high=2), label=mode.lower())


def _round_trip(x, mode):
    rounding = "HALF_TO_EVEN" if mode == "SCALED" else "HALF_AWAY_FROM_ZERO"
    kind = "qint8" if mode == "SCALED" else "quint8"
    q, low, high = raw.QuantizeV2(input=x, min_range=-3.0, max_range=3.0, T=kind, mode=mode, round_mode=rounding)
    return raw.Dequantize(input=q, min_range=low, max_range=high, mode=mode)


PLAIN = {"qint8": "int8", "quint8": "uint8", "qint32": "int32", "qint16": "int16", "quint16": "uint16"}
"""TensorFlow's quantised types, and the integers that are fed and compared in their place."""


def shown(q, low, high):
    """All three results as outputs of the graph."""
    return tf.bitcast(q, PLAIN[q.dtype.name]), tf.identity(low), tf.identity(high)


def _quantized(kind, low, high, **options):
    return lambda x: shown(*raw.QuantizeV2(input=x, min_range=low, max_range=high, T=kind, **options))


def _dequantized(kind, low, high, **options):
    return lambda x: raw.Dequantize(input=tf.bitcast(x, kind), min_range=low, max_range=high, **options)


FEEDS = {
    "qint8": i8.of([-128, -127, -3, 0, 5, 126, 127]),
    "quint8": u8.of([0, 1, 2, 100, 128, 254, 255]),
    "qint16": i16.of([-32768, -32767, -300, 0, 5, 1260, 32767]),
    "quint16": u16.of([0, 1, 2, 1000, 32768, 65534, 65535]),
}
for mode in ("MIN_COMBINED", "MIN_FIRST", "SCALED"):
    for kind in ("qint8", "quint8") if mode != "SCALED" else ("qint8", "quint8", "qint16"):
        for name in ("wide", "one-sided", "shifted", "below", "odd"):
            low, high = LIMITS[name]
            label = f"{mode.lower()}-{kind}-{name}"
            case("QuantizeV2", _quantized(kind, low, high, mode=mode), X, label=label)
            if kind in FEEDS:
                case("Dequantize", _dequantized(kind, low, high, mode=mode), FEEDS[kind], label=label)
for rounding in ("HALF_AWAY_FROM_ZERO", "HALF_TO_EVEN"):
    ties = f32.of([-3.5, -2.5, -0.5, 0.5, 1.5, 2.5, 400])
    for narrow in (False, True):
        options = {"mode": "SCALED", "round_mode": rounding, "narrow_range": narrow}
        label = f"ties-{rounding.lower()}{'-narrow' if narrow else ''}"
        case("QuantizeV2", _quantized("qint8", -127.0, 127.0, **options), ties, label=label)
case("Dequantize", _dequantized("qint8", -5.0, 2.0, mode="SCALED", narrow_range=True), FEEDS["qint8"], label="narrow")
for mode in ("MIN_COMBINED", "MIN_FIRST", "SCALED"):
    lows, highs = [-1.0, 0.0, -3.0], [2.0, 5.0, 0.5]
    data = f32(2, 3, 4, low=-4, high=6)
    if mode != "MIN_FIRST":
        case("QuantizeV2", _quantized("qint8", lows, highs, mode=mode, axis=1), data, label=f"axis-{mode.lower()}")
        data = i8(2, 3, 4, low=-128, high=127)
        case("Dequantize", _dequantized("qint8", lows, highs, mode=mode, axis=1), data, label=f"axis-{mode.lower()}")
    label = f"narrower-{mode.lower()}"
    narrow = _quantized("quint8", 0.0, 0.001, mode=mode, ensure_minimum_range=0.5)
    case("QuantizeV2", narrow, f32(2, 3, low=0, high=1), label=label)
case("Dequantize", _dequantized("quint8", -2.0, 3.0, dtype="bfloat16"), FEEDS["quint8"], label="bf16")
case(
    "QuantizeV2",
    lambda x, low, high: shown(*raw.QuantizeV2(input=x, min_range=low, max_range=high, T="qint8", mode="SCALED")),
    X,
    f32.of(-3.1),
    f32.of(2.9),
    label="computed",
)

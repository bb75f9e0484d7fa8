"""Operators on integers that stand for numbers of a range.

Integers are fed and compared in the place of TensorFlow's quantised types. Captured without oneDNN, whose operators
have other types and other rounding: alone, for TensorFlow reads the setting once.
"""

from __future__ import annotations

import os

from tests.ops.tf.capture.define import Family, f32, i8, i32, raw, tf, u8

os.environ.setdefault("TF_ENABLE_ONEDNN_OPTS", "0")

FAMILY = Family()
case = FAMILY.case

PLAIN = {"qint8": "int8", "quint8": "uint8", "qint32": "int32"}
OF = {"uint8": "quint8", "int8": "qint8", "int32": "qint32"}


def shown(*values):
    """All results as outputs of the graph."""
    return [tf.bitcast(v, PLAIN[v.dtype.name]) if v.dtype.name in PLAIN else tf.identity(v) for v in values]


def q(value):
    return tf.bitcast(value, OF[value.dtype.name])


def unary(operator, given, label="", **options):
    def build(x):
        first = next(iter(given))
        return shown(*getattr(raw, operator)(**{first: q(x)}, **options))

    case(operator, build, given[next(iter(given))], label=label)


def binary(operator, names, x, y, label="", **options):
    def build(x, y):
        return shown(*getattr(raw, operator)(**dict(zip(names, (q(x), q(y)), strict=True)), **options))

    case(operator, build, x, y, label=label)


BYTES = u8(2, 3, 4, low=0, high=255)
RANGE = {"min_features": -3.0, "max_features": 9.0}
unary("QuantizedRelu", {"features": BYTES}, out_type="quint8", **RANGE)
unary("QuantizedRelu", {"features": i32.of([-2000000000, -5, 7])}, "i32", out_type="qint32", **RANGE)
unary("QuantizedRelu6", {"features": BYTES}, out_type="quint8", **RANGE)
case(
    "QuantizedReluX",  # Without a kernel: 0 and 2 are 64 and 43 above it, in steps of 12 / 255.
    lambda x: shown(*raw.QuantizedReluX(features=q(x), max_value=2.0, out_type="quint8", **RANGE)),
    BYTES,
    oracle=lambda x: [
        tf.cast(tf.clip_by_value(tf.cast(x, tf.int32), 64, 107), tf.uint8),
        tf.identity(-3.0),
        tf.identity(9.0),
    ],
)
for padding in ("SAME", "VALID"):
    options = {"min_input": -3.0, "max_input": 9.0, "ksize": [1, 3, 2, 1], "strides": [1, 2, 1, 1], "padding": padding}
    for operator in ("QuantizedMaxPool", "QuantizedAvgPool"):
        unary(operator, {"input": u8(2, 5, 5, 3, low=0, high=255)}, padding.lower(), **options)
unary("QuantizedReshape", {"tensor": BYTES}, shape=[4, -1], input_min=-1.0, input_max=2.0)
EDGES = {"min_x": -3.0, "max_x": 2.0, "min_y": -1.2, "max_y": 5.0}
for operator in ("QuantizedAdd", "QuantizedMul"):
    binary(operator, "xy", BYTES, u8(4, low=0, high=255), **EDGES)
    binary(operator, "xy", BYTES, u8(2, 3, 4, low=0, high=255), "alike", **EDGES)
EDGES = {"min_input": -3.0, "max_input": 2.0, "min_bias": -1.2, "max_bias": 5.0}
binary("QuantizedBiasAdd", ("input", "bias"), BYTES, u8(4, low=0, high=255), out_type="qint32", **EDGES)
binary("QuantizedBiasAdd", ("input", "bias"), i8(3, 4), i8(4), "signed", out_type="qint32", **EDGES)
EDGES = {"min_a": -3.0, "max_a": 2.0, "min_b": -1.2, "max_b": 5.0}
binary("QuantizedMatMul", "ab", u8(3, 5, low=0, high=255), u8(5, 4, low=0, high=255), **EDGES)
options = {"transpose_a": True, "transpose_b": True, **EDGES}
binary("QuantizedMatMul", "ab", u8(5, 3, low=0, high=255), u8(4, 5, low=0, high=255), "transposed", **options)
for padding in ("SAME", "VALID"):
    EDGES = {"min_input": -3.0, "max_input": 2.0, "min_filter": -1.2, "max_filter": 5.0}
    options = {"strides": [1, 2, 2, 1], "padding": padding, **EDGES}
    filters = u8(3, 2, 3, 4, low=0, high=255).known(3, 2, 3, 4)
    data = u8(2, 6, 5, 3, low=0, high=255).known(None, None, None, 3)
    binary("QuantizedConv2D", ("input", "filter"), data, filters, padding.lower(), **options)
LONG = u8(1000, 3, low=200, high=255)
EDGES = {"min_a": 0.0, "max_a": 2.0, "min_b": 0.0, "max_b": 5.0}
binary("QuantizedMatMul", "ab", u8(2, 1000, low=200, high=255), LONG, "long", **EDGES)
EDGES = {"min_input": 0.0, "max_input": 2.0, "min_filter": 0.0, "max_filter": 5.0}
options = {"strides": [1, 1, 1, 1], "padding": "SAME", **EDGES}
filters = u8(3, 3, 60, 2, low=200, high=255).known(3, 3, 60, 2)
data = u8(1, 4, 4, 60, low=200, high=255).known(None, None, None, 60)
binary("QuantizedConv2D", ("input", "filter"), data, filters, "long", **options)


def _concat(lows, highs):
    return lambda x, y: shown(
        *raw.QuantizedConcat(concat_dim=1, values=[q(x), q(y)], input_mins=lows, input_maxes=highs)
    )


case("QuantizedConcat", _concat([-3.1, -1.07], [2.3, 5.2]), BYTES, BYTES)
case("QuantizedConcat", _concat([1.0, 1.0], [5.0, 5.0]), BYTES, BYTES, label="above")
WIDE = {"input_min": -300.0, "input_max": 200.0}
SUMS = i32(3, 4, low=-(1 << 31), high=(1 << 31) - 1)
case("RequantizationRange", lambda x: shown(*raw.RequantizationRange(input=q(x), **WIDE)), SUMS)
unary("Requantize", {"input": SUMS}, requested_output_min=-100.0, requested_output_max=150.0, out_type="quint8", **WIDE)
unary("QuantizeDownAndShrinkRange", {"input": SUMS}, out_type="quint8", **WIDE)
COUNTS = i32(3, 4, low=-90000, high=70000)
unary("QuantizeDownAndShrinkRange", {"input": COUNTS}, "small", out_type="quint8", input_min=-9e6, input_max=9e6)
for kind in ("qint8", "quint8", "qint32"):
    low, high = (0, 100) if kind == "quint8" else (-100, 100)
    limits = {"quantization_min_val": low, "quantization_max_val": high}
    for label, scales, zeros, at in (("", 0.25, 3, -1), ("-axis", [0.25, 0.5, 0.1], [3, 0, 7], 0)):
        options = {"scales": scales, "zero_points": zeros, "quantization_axis": at, **limits}
        case(
            "UniformQuantize",
            lambda x, kind=kind, options=options: shown(raw.UniformQuantize(input=x, Tout=kind, **options)),
            f32.of([[-3, 0.125, 0.375, 900], [-0.125, -0.375, 1, 2], [-1.5, 0.6, 0.7, -900]]),
            label=f"{kind}{label}",
        )
        data = {"qint8": i8, "quint8": u8, "qint32": i32}[kind](3, 4)
        case(
            "UniformDequantize",
            lambda x, options=options: raw.UniformDequantize(input=q(x), Tout=tf.float32, **options),
            data,
            label=f"{kind}{label}",
        )

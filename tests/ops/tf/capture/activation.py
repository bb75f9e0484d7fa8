"""Activation functions."""

from __future__ import annotations

from tests.ops.tf.capture.define import Family, bf16, f16, f32, f64, i8, i16, i32, i64, raw, tf, u8

FAMILY = Family()
op, case = FAMILY.op, FAMILY.case

ENDS = [-100, -88, -20, -3, -1e-3, 0, 1e-3, 3, 20, 88, 100]
for name in ("Elu", "LeakyRelu", "Relu", "Relu6", "Selu", "Sigmoid", "Softplus", "Softsign", "Tanh"):
    op(name, f32(2, 3, 4, low=-8, high=8))
    op(name, f32.of(ENDS), label="ends")
    op(name, f32.of(-1.5), label="scalar")
    op(name, f32(2, 0), label="empty")
    op(name, f32(1, 2, 3, 2, 2), label="5d")
    op(name, f16(2, 3, low=-8, high=8), label="f16")
    op(name, bf16(2, 3, low=-8, high=8), label="bf16", rtol=0.02)
    op(name, f64(2, 3, low=-8, high=8), label="f64")
for dtype, label in ((i8, "i8"), (i16, "i16"), (i32, "i32"), (i64, "i64"), (u8, "u8")):
    op("Relu", dtype(2, 5), label=label)
    op("Relu6", dtype(2, 5), label=label)
for alpha in (0.0, 0.5, 1.0, 2.0, -1.0):
    op("LeakyRelu", f32(2, 3), alpha=alpha, label=f"alpha{alpha}")
for name in ("Softmax", "LogSoftmax"):
    op(name, f32(5))
    op(name, f32(2, 5, low=-8, high=8), label="2d")
    op(name, f32(2, 3, 4), label="3d")
    op(name, f32(2, 3, 2, 4), label="4d")
    op(name, f32(2, 1, 3, 2, 4), label="5d")
    op(name, f32(0, 4), label="empty")
    op(name, f32(3, 1), label="one")
    op(name, f32.of([[1000, 999, 0], [-1000, -1001, 0]]), label="large")
    op(name, f16(2, 5), label="f16")
    op(name, f64(2, 5), label="f64")
case("Swish", lambda x: x * tf.sigmoid(x), f32(2, 3), label="composed")
case("Mish", lambda x: x * tf.tanh(tf.math.softplus(x)), f32(2, 3), label="composed")
case("Relu", lambda x: raw.Relu6(features=x + 3.0) * x / 6.0, f32(2, 3, low=-5, high=5), label="hswish")
case("Erf", lambda x: 0.5 * x * (1.0 + tf.math.erf(x / 1.41421356)), f32(2, 3), label="gelu")
case("Tanh", lambda x: tf.nn.gelu(x, approximate=True), f32(2, 3), label="gelu")
case("Swish", lambda x: raw.Sigmoid(x=x), f32(2, 3), rename={"Sigmoid": "Swish"}, oracle=lambda x: x * tf.sigmoid(x))
case(
    "Mish",
    lambda x: raw.Sigmoid(x=x),
    f32(2, 3),
    rename={"Sigmoid": "Mish"},
    oracle=lambda x: x * tf.tanh(tf.math.softplus(x)),
)

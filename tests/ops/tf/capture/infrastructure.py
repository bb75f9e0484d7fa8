"""Nodes that pass values on: identities, checks, placeholders and constants."""

from __future__ import annotations

from tests.ops.tf.capture.define import Family, boolean, f16, f32, f64, i32, i64, raw, text, tf, v1

FAMILY = Family()
op, case = FAMILY.op, FAMILY.case

PASSING = ("Identity", "Snapshot", "StopGradient", "PreventGradient", "DeepCopy", "GuaranteeConst")
for name in PASSING:
    op(name, f32(2, 3))
    op(name, f32(), label="scalar")
    op(name, i64(2, 0), label="empty")
    op(name, boolean(3), label="boolean")
    op(name, f16(3), label="f16")
    if name != "Snapshot":
        op(name, text(3), label="text")
    case(
        name,
        lambda x, name=name: raw.Relu(features=getattr(raw, name)(**{"x" if name == "DeepCopy" else "input": x})),
        f32(2, 3),
        label="between",
    )
case("IdentityN", lambda x, y: raw.IdentityN(input=[x, y]), f32(2, 3), i32(4))
case("IdentityN", lambda x, y: raw.IdentityN(input=[x, y])[0] * 2.0, f32(2, 3), i32(4), label="first")
case("IdentityN", lambda x, y, z: raw.IdentityN(input=[x, y, z]), f32(), boolean(2, 0), text(2), label="three")
op("EnsureShape", f32(2, 3), shape=[2, 3])
op("EnsureShape", f32(2, 3), shape=[None, 3], label="partly")
op("EnsureShape", f32(2, 3).rankless(), shape=[2, None], label="rankless", given={"x0": [2, 3]})
for name in ("CheckNumerics", "CheckNumericsV2"):
    op(name, f32(2, 3), message="numbers")
    op(name, f16(2, 3), message="numbers", label="f16")
    op(name, f64(3), message="", label="f64")
    op(name, f32(), message="numbers", label="scalar")
case("Assert", lambda x: _guarded(x), f32(2, 3))
case("NoOp", lambda x: _after(x), f32(2, 3))
case("PlaceholderWithDefault", lambda x: v1.placeholder_with_default([1.0, 2.0, 3.0], [3], name="d") * x, f32(3))
case(
    "PlaceholderWithDefault",
    lambda x: v1.placeholder_with_default([1.0, 2.0, 3.0], [None], name="d") + x,
    f32(3),
    label="open",
)
case("PlaceholderWithDefault", lambda x: x * v1.placeholder_with_default(2.0, [], name="d"), f32(3), label="scalar")
case(
    "PlaceholderWithDefault",
    lambda x: tf.where(v1.placeholder_with_default(False, []), x * 2.0, x),
    f32(3),
    label="flag",
)
for value, label in (
    ([1.5, 2.5], "f32"),
    ([[1, 2], [3, 4]], "i32"),
    ([True, False], "boolean"),
    (2.5, "scalar"),
):
    case("Const", lambda x, value=value: (tf.identity(tf.constant(value)), x * 2.0), f32(2), label=label)
for dtype in ("float16", "float64", "bfloat16", "int8", "int16", "int64", "uint8", "uint16", "uint32", "uint64"):
    case("Const", lambda x, dtype=dtype: (tf.identity(tf.constant([1, 2, 100], dtype)), x * 2.0), f32(2), label=dtype)
case("Const", lambda x: (tf.identity(tf.constant(["one", "Ÿ", ""])), x * 2.0), f32(2), label="text")
case("Const", lambda x: tf.zeros([100, 100])[0, :2] + x, f32(2), label="one-value")
case("Const", lambda x: (tf.identity(tf.zeros([0, 3])), x * 2.0), f32(2), label="empty")
case("Identity", lambda x: [x * 2.0, x + 1.0, tf.identity(x * 2.0)], f32(3), label="several-outputs")


def _guarded(x):
    check = v1.Assert(tf.reduce_all(x < 1e9), [x])
    with v1.control_dependencies([check]):
        return x + 1.0


def _after(x):
    with v1.control_dependencies([v1.no_op()]):
        return x * 2.0

"""Operators on truth values."""

from __future__ import annotations

from tests.ops.tf.capture.define import Family, boolean, f32, i32, raw, tf

FAMILY = Family()
op, case = FAMILY.op, FAMILY.case

for name in ("LogicalAnd", "LogicalOr"):
    op(name, boolean(2, 8), boolean(2, 8))
    op(name, boolean(2, 1, 4), boolean(3, 1), label="broadcast")
    op(name, boolean(3), boolean.of(True), label="scalar")
    op(name, boolean.of(False), boolean.of(True), label="scalars")
    op(name, boolean(0, 3), boolean(3), label="empty")
    op(name, boolean(2, 8), y=True, label="constant")
op("LogicalNot", boolean(2, 4))
op("LogicalNot", boolean.of(True), label="scalar")
op("LogicalNot", boolean(0, 3), label="empty")
case("LogicalXor", lambda x, y: tf.math.logical_xor(x, y), boolean(2, 8), boolean(2, 8), label="composed")
case(
    "LogicalXor",
    lambda x, y: raw.LogicalAnd(x=x, y=y),
    boolean(2, 8),
    boolean(8),
    rename={"LogicalAnd": "LogicalXor"},
    oracle=lambda x, y: tf.math.logical_xor(x, y),
)
for x, label in ((f32(2, 3), "f32"), (f32.of([]), "none"), (f32.of(0.0), "zero"), (i32.of(-3), "i32")):
    case(
        "ToBool",
        lambda x: raw.IsFinite(x=x) if x.dtype == tf.float32 else raw.IsFinite(x=tf.cast(x, tf.float32)),
        x,
        label=label,
        rename={"IsFinite": "ToBool"},
        oracle=lambda x: tf.not_equal(x, 0) if x.shape.rank == 0 else tf.size(x) > 0,
        forms="static",
    )

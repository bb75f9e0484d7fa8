"""Comparisons and tests of floating-point classes."""

from __future__ import annotations

from tests.ops.tf.capture.define import Family, bf16, boolean, f16, f32, f64, i8, i16, i32, i64, text, u8, u16, u32, u64

FAMILY = Family()
op = FAMILY.op

NAN, INF = float("nan"), float("inf")
for name in ("Equal", "NotEqual", "Less", "LessEqual", "Greater", "GreaterEqual"):
    for dtype, label in ((i32, ""), (f32, "f32"), (i64, "i64"), (i8, "i8"), (i16, "i16"), (f16, "f16"), (f64, "f64")):
        op(name, dtype(4, 5, low=-2, high=3), dtype(4, 5, low=-2, high=3), label=label)
    for dtype, label in ((u8, "u8"), (u16, "u16"), (u32, "u32"), (u64, "u64")):
        op(name, dtype(4, 5, low=0, high=3), dtype(5, low=0, high=3), label=label)
    op(name, bf16.of([1, 2, 3]), bf16.of([1, 3, 2]), label="bf16")
    op(name, i32(2, 1, 4, low=0, high=3), i32(3, 1, low=0, high=3), label="broadcast")
    op(name, f32.of([[1, 2, 3]]), f32.of(2), label="scalar")
    op(name, f32.of(2), f32.of(2), label="scalars")
    op(name, f32(0, 3), f32(3), label="empty")
    op(name, f32.of([NAN, NAN, INF, -INF, 0.0]), f32.of([NAN, 1, INF, INF, -0.0]), label="odd")
    op(name, i64.of([2**40, 2**40 + 1, -(2**40)]), i64.of([2**40, 2**40, 2**40]), label="large")
    op(name, i32.of([2**24, 2**24 + 1]), i32.of([2**24 + 1, 2**24 + 1]), label="beyond-f32")
    op(name, f32(2, 3), y=0.0, label="constant")
for name in ("Equal", "NotEqual"):
    op(name, boolean(2, 3), boolean(2, 3), label="boolean")
    op(name, text(3, 4), text(4), label="text")
    op(name, text.of(["one", "two", ""]), y="one", label="text-constant")
op("ApproximateEqual", f32.of([1, 1, 1, 1]), f32.of([1, 1.000001, 1.1, 0.99999]))
op("ApproximateEqual", f32.of([1, 1, 1, 1]), f32.of([1, 1.2, 1.5, 0.9]), tolerance=0.25, label="tolerance")
op("ApproximateEqual", f64.of([1, 1.5]), f64.of([1, 1.2]), tolerance=0.25, label="f64")
op("ApproximateEqual", f32(0, 3), f32(0, 3), label="empty")
for name in ("IsFinite", "IsInf", "IsNan"):
    op(name, f32.of([[NAN, INF, -INF], [0.0, -1.5, 3e38]]))
    op(name, f16.of([NAN, INF, -INF, 0.0]), label="f16")
    op(name, f64.of([NAN, INF, -INF, 0.0]), label="f64")
    op(name, f32.of(INF), label="scalar")
    op(name, f32(0, 3), label="empty")
for name in ("Equal", "NotEqual"):
    op(name, f32(2), f32(3), incompatible_shape_error=False, label="apart", forms="static")

"""Reductions."""

from __future__ import annotations

from tests.ops.mxnet.capture.define import Family, f16, f32, f64, i32, i64

FAMILY = Family()
op, case = FAMILY.op, FAMILY.case

for name in ("sum", "mean", "prod", "nansum", "nanprod", "max", "min"):
    op(name, f32(2, 3, 4))
    op(name, f32(2, 3, 4), axis=1, label="axis")
    op(name, f32(2, 3, 4), axis=(0, -1), label="axes")
    op(name, f32(2, 3, 4), axis=-2, keepdims=True, label="keepdims")
    op(name, f32(2, 3, 4), axis=1, exclude=True, label="exclude")
    op(name, f32(2, 3, 4), axis=(), label="empty-axis")
    op(name, f32(2, 3, 4), keepdims=True, label="all-keepdims")
for name in ("sum", "prod", "max", "min"):
    op(name, i32(2, 3, 4), axis=1, label="i32")
op("sum", i64(2, 3), label="i64")
op("mean", i32(2, 3), axis=1, label="i32")
op("sum", f64(2, 3), axis=1, label="f64")
op("sum", f16(2, 3), axis=1, label="f16")
op("sum_axis", f32(2, 3, 4), axis=1)
op("max_axis", f32(2, 3, 4), axis=1)
op("min_axis", f32(2, 3, 4), axis=1)
op("nansum", f32.of([[1.0, float("nan"), 2.0], [float("nan"), float("nan"), 4.0]]), axis=1, label="nan")
op("nanprod", f32.of([[1.0, float("nan"), 2.0], [float("nan"), float("nan"), 4.0]]), axis=1, label="nan")
for name in ("argmax", "argmin"):
    op(name, f32(2, 3, 4))
    op(name, f32(2, 3, 4), axis=1, label="axis")
    op(name, f32(2, 3, 4), axis=-1, keepdims=True, label="keepdims")
    op(name, f32.of([[1.0, 3.0, 3.0, 0.0, 0.0]]), axis=1, label="ties")
    op(name, i32(2, 5), axis=1, label="i32")
    op(name, f32(2, 3, 4), keepdims=True, label="all-keepdims")
op("argmax_channel", f32(2, 5))
op("_np_cumsum", f32(2, 3, 4), axis=1)
op("_np_cumsum", f32(2, 3, 4), label="flat")
op("_np_cumsum", i32(2, 3), axis=0, dtype="float32", label="dtype")
op("cumsum", f32(2, 3, 4), axis=0)
op("cumsum", f32(2, 3, 4), label="flat")

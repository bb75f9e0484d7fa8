"""Trigonometric and hyperbolic functions and their inverses."""

from __future__ import annotations

from tests.ops.tf.capture.define import Family, bf16, f16, f32, f64

FAMILY = Family()
op = FAMILY.op

RANGES = {
    "Acos": (-1, 1),
    "Acosh": (1, 5),
    "Asin": (-1, 1),
    "Asinh": (-5, 5),
    "Atan": (-5, 5),
    "Atanh": (-0.95, 0.95),
    "Cos": (-7, 7),
    "Cosh": (-3, 3),
    "Sin": (-7, 7),
    "Sinh": (-3, 3),
    "Tan": (-1.4, 1.4),
}
for name, (low, high) in RANGES.items():
    op(name, f32(2, 3, 4, low=low, high=high))
    op(name, f32(low=low, high=high), label="scalar")
    op(name, f32(0, 3), label="empty")
    op(name, f32(1, 2, 3, 2, 2, low=low, high=high), label="5d")
    op(name, f16(2, 3, low=low, high=high), label="f16")
    op(name, bf16(2, 3, low=low, high=high), label="bf16", rtol=0.02)
    op(name, f64(2, 3, low=low, high=high), label="f64")
for name in ("Asinh", "Atan", "Sinh", "Cosh"):
    op(name, f32.of([-30, -1e-3, 0, 1e-3, 30]), label="wide")
for name in ("Acos", "Asin", "Atanh"):
    op(name, f32.of([-1, 0, 1, 2]), label="ends")
op("Acosh", f32.of([1, 1.0001, 1e4, 0.5]), label="ends")
op("Atan2", f32(2, 3), f32(2, 3))
op("Atan2", f32(2, 1, 4), f32(3, 1), label="broadcast")
op("Atan2", f32(2, 3), f32(), label="scalar")
op("Atan2", f32.of([0, 0, 1, -1, 1, -1, 0.0, -0.0, -0.0]), f32.of([1, -1, 0, 0, -1, -1, 0, -1, 1]), label="axes")
op("Atan2", f16(2, 3), f16(2, 3), label="f16")
op("Atan2", f64(2, 3), f64(2, 3), label="f64")
op("Atan2", f32(0, 3), f32(3), label="empty")

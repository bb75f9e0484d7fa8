"""Sums, products, powers and elementary functions."""

from __future__ import annotations

from tests.ops.tf.capture.define import Family, f32, i32

FAMILY = Family()
op, case = FAMILY.op, FAMILY.case

for name in ("Add", "AddV2", "Sub", "Mul", "Maximum", "Minimum", "SquaredDifference"):
    op(name, f32(2, 3), f32(2, 3))
    op(name, f32(2, 1, 4), f32(3, 1), label="broadcast")
    op(name, f32(2, 3), f32(), label="scalar")
    op(name, i32(2, 3), i32(3), label="i32")

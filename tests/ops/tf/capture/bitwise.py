"""Operators on bits."""

from __future__ import annotations

from tests.ops.tf.capture.define import Family, i8, i16, i32, i64, u8, u16, u32, u64

FAMILY = Family()
op = FAMILY.op

ALL = {"i8": i8, "i16": i16, "i32": i32, "i64": i64, "u8": u8, "u16": u16, "u32": u32, "u64": u64}
for name in ("BitwiseAnd", "BitwiseOr", "BitwiseXor"):
    for label, dtype in ALL.items():
        op(name, dtype(2, 3, high=100), dtype(3, high=100), label=label)
    op(name, i32(2, 1, 4), i32(3, 1), label="broadcast")
    op(name, i32.of(12), i32.of(10), label="scalars")
    op(name, i64.of([2**40 + 5, -1]), i64.of([2**40 + 3, 2**33]), label="large")
    op(name, i32(0, 3), i32(3), label="empty")
    op(name, i32(2, 3), y=6, label="constant")
for label, dtype in ALL.items():
    op("Invert", dtype(2, 3, high=100), label=label)
    op("LeftShift", dtype(2, 4, low=1, high=7), dtype.of([0, 1, 2, 4]), label=label)
    op("RightShift", dtype(2, 4, low=1, high=100), dtype.of([0, 1, 2, 4]), label=label)
    op("PopulationCount", dtype(2, 4, low=1, high=100), label=label)
op("RightShift", i32.of([-100, -7, -1, 100]), i32.of([1, 2, 3, 4]), label="negative")
op("RightShift", i8.of([-100, -7, -1, 100]), i8.of([1, 2, 3, 4]), label="i8-negative")
op("LeftShift", i32.of([-100, -7, -1, 100]), i32.of([1, 2, 3, 4]), label="negative")
op("LeftShift", i32(2, 1, 4, low=1, high=7), i32(3, 1, low=0, high=5), label="broadcast")
op("LeftShift", i64.of([1, 3]), i64.of([40, 33]), label="large")
op("RightShift", i64.of([2**40, -(2**45)]), i64.of([3, 33]), label="large")
op("Invert", i32.of(7), label="scalar")
op("Invert", i32(0, 3), label="empty")

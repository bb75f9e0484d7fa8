"""Choice by conditions, and where they hold."""

from __future__ import annotations

from tests.ops.tf.capture.define import Family, boolean, f16, f32, f64, i8, i32, i64, text, u8

FAMILY = Family()
op = FAMILY.op

SOME = [[True, False, True], [False, False, True]]
for name in ("Select", "SelectV2"):
    op(name, boolean.of(SOME), f32(2, 3), f32(2, 3))
    op(name, boolean.of(True), f32(2, 3), f32(2, 3), label="scalar")
    op(name, boolean.of(False), f32(), f32(), label="scalars")
    op(name, boolean.of(SOME), i32(2, 3), i32(2, 3), label="i32")
    op(name, boolean.of(SOME), i64(2, 3), i64(2, 3), label="i64")
    op(name, boolean.of(SOME), f16(2, 3), f16(2, 3), label="f16")
    op(name, boolean.of(SOME), f64(2, 3), f64(2, 3), label="f64")
    op(name, boolean.of(SOME), u8(2, 3), u8(2, 3), label="u8")
    op(name, boolean.of(SOME), boolean(2, 3), boolean(2, 3), label="boolean")
    op(name, boolean.of(SOME), text(2, 3), text(2, 3), label="text")
    op(name, boolean(0, 3), f32(0, 3), f32(0, 3), label="empty")
op("Select", boolean.of([True, False]), f32(2, 3), f32(2, 3), label="rows")
op("Select", boolean.of([True, False, True]), f32(3, 2, 2, 2), f32(3, 2, 2, 2), label="rows-4d")
op("Select", boolean.of([True, False]), f32(2), f32(2), label="1d")
op("SelectV2", boolean.of([True, False, True]), f32(2, 3), f32(3), label="broadcast")
op("SelectV2", boolean.of([[True], [False]]), f32(3), f32(), label="broadcast-all")
op("SelectV2", boolean(4, 2, 1), f32(3), f32(5, 1, 1, 1), label="broadcast-4d")
op("SelectV2", boolean.of([True, False, True]), f32(3), e=0.0, label="constant")
op("Where", boolean.of(SOME))
op("Where", boolean.of([True, False, True]), label="1d")
op("Where", boolean(2, 2, 3), label="3d")
op("Where", boolean.of([False, False]), label="none")
op("Where", boolean(0, 3), label="empty")
op("Where", f32.of([[0.0, 1.5], [-2.0, 0.0]]), label="f32")
op("Where", i32.of([0, 3, -1, 0]), label="i32")
op("Where", i64.of([[0, 3], [-1, 0]]), label="i64")
op("Where", i8.of([0, 3, -1, 0]), label="i8")
op("Where", u8.of([0, 3, 1, 0]), label="u8")
op("Where", f64.of([0, 0.5]), label="f64")
op("Select", boolean(3), text(3, 2), text(3, 2), label="text-rows")
op("SelectV2", boolean(3, 1), text(2), text.of("else"), label="text-broadcast")
op("SelectV2", boolean(0, 1), text(2), text.of("else"), label="text-none")

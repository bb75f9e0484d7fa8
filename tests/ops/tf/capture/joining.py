"""Tensors joined and taken apart: strings, complex numbers, computed axes."""

from __future__ import annotations

from tests.ops.tf.capture.define import Family, c64, f32, i8, i32, i64, text

FAMILY = Family()
op, case = FAMILY.op, FAMILY.case

op("ConcatV2", [f32(2, 3), f32(2, 3)], i32.of(-1), label="computed-axis")
op("Concat", i32.of(1), [f32(2, 3, 2), f32(2, 3, 2)], label="computed-axis")
op("ConcatV2", [text(2, 3), text(2, 3)], i64.of(1), label="computed-axis-text", forms="static")
op("ConcatV2", [c64(2, 3), c64(2, 3)], i32.of(-2), label="computed-axis-complex")
op("ConcatV2", [c64(2, 3), c64(2, 1)], axis=-1, label="complex")
op("ConcatV2", [f32(2, 3).rankless(), f32(2, 1)], axis=-1, label="rankless", given={"x0_0": [2, 3]})
op("Pack", [c64(2, 3), c64(2, 3)], axis=-1, label="complex")
op("Pack", [c64(), c64()], label="complex-scalars")
op("Pack", [text(), text()], label="text-scalars")
op("Unpack", c64(2, 3), num=3, axis=-1, label="complex")
op("Unpack", text(2, 3), num=3, axis=1, label="text")
op("Split", i32.of(-1), f32(2, 6), num_split=3, label="computed-axis")
op("Split", i32.of(0), c64(4, 3), num_split=2, label="computed-axis-complex")
op("Split", text(2, 4), axis=1, num_split=2, label="text")
op("Split", c64(2, 4), axis=-1, num_split=2, label="complex")
op("SplitV", f32(2, 6), i32.of([1, 5]), i32.of(1), num_split=2, label="computed-axis", forms="static")
op("SplitV", f32(2, 6), size_splits=[1, -1, 2], axis=-1, num_split=3, label="rest")
op("SplitV", text(2, 6), size_splits=[1, 0, 5], axis=1, num_split=3, label="text")
op("SplitV", c64(2, 6), size_splits=[2, 4], axis=-1, num_split=2, label="complex")
op("SplitV", f32(2, 6), i8.of([4, 2]), axis=1, num_split=2, label="i8")
op("ConcatOffset", i32.of(-1), [i32.of([2, 3, 4]), i32.of([2, 3, 1]), i32.of([2, 3, 6])], label="negative")
op("ConcatOffset", [i64.of([2, 3]), i64.of([5, 3])], concat_dim=0, label="i64")

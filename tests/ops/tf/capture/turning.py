"""Reversals, turns and copies of strings and complex numbers, along computed axes."""

from __future__ import annotations

from tests.ops.tf.capture.define import Family, boolean, c64, f32, i32, i64, text

FAMILY = Family()
op, case = FAMILY.op, FAMILY.case

op("Transpose", c64(2, 3, 4), perm=[2, 0, 1], label="complex")
op("Transpose", c64(2, 3), i32.of([1, 0]), label="complex-computed")
op("Transpose", text(2, 3), i32.of([1, 0]), label="text-computed")
for flags in ([True, False, True], [False, False, False]):
    op("Reverse", f32(2, 3, 4), boolean.of(flags), label=f"computed-{sum(flags)}")
op("Reverse", text(2, 3), dims=[True, True], label="text")
op("Reverse", c64(2, 3), dims=[False, True], label="complex")
op("ReverseV2", f32(2, 3, 4), i32.of([-1, 0]), label="computed")
op("ReverseV2", text(2, 3), i64.of([1]), label="text-computed")
op("ReverseV2", c64(2, 3), axis=[-1], label="complex")
op("ReverseV2", c64(2, 3), i32.of([-1]), label="complex-computed")
op("ReverseSequence", c64(3, 4), i32.of([1, 3, 4]), seq_dim=1, label="complex")
op("ReverseSequence", text(3, 4), i32.of([1, 3, 4]), seq_dim=1, label="text")
op("ReverseSequence", f32(3, 4), i32.of([0, 3, 4]), seq_dim=1, label="nothing")
op("Roll", c64(3, 4), shift=[1, 2], axis=[0, -1], label="complex")
op("Roll", text(3, 4), shift=[1, 2], axis=[0, -1], label="text")
op("Roll", f32(0, 4), shift=[1], axis=[0], label="empty")
op("Tile", c64(2, 3), multiples=[2, 1], label="complex")
op("Tile", c64(2, 3), i32.of([2, 1]), label="complex-computed")
op("Tile", text(2, 3), i32.of([2, 2]), label="text-computed", forms="static")
op("BroadcastTo", c64(3, 1), shape=[2, 3, 4], label="complex")
op("BroadcastTo", c64(), shape=[2], label="complex-scalar")
op("BroadcastTo", f32(3).rankless(), shape=[2, 3], label="rankless", given={"x0": [3]})

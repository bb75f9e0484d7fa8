"""Pads of strings, booleans and complex numbers."""

from __future__ import annotations

from tests.ops.tf.capture.define import Family, boolean, c64, f32, i32, text

FAMILY = Family()
op, case = FAMILY.op, FAMILY.case

op("Pad", text(2, 3), paddings=[[1, 0], [0, 2]], label="text")
op("PadV2", text(2, 3), paddings=[[1, 0], [0, 2]], constant_values="none", label="text")
op("PadV2", text(2), i32.of([[1, 1]]), text.of("ab"), label="text-computed")
op("Pad", boolean(2, 3), paddings=[[1, 0], [0, 2]], label="boolean")
op("PadV2", boolean(2, 3), paddings=[[1, 0], [0, 2]], constant_values=True, label="boolean")
op("Pad", c64(2, 3), paddings=[[1, 0], [0, 2]], label="complex")
op("Pad", c64(2, 3), i32.of([[1, 0], [0, 2]]), label="complex-computed")
op("PadV2", c64(2, 3), paddings=[[1, 0], [0, 2]], constant_values=1 + 2j, label="complex")
op("PadV2", c64(2), i32.of([[1, 0]]), c64(), label="complex-computed")
WIDE = [[0, 0], [1, 1], [0, 1], [0, 0], [1, 0]]
for mode in ("REFLECT", "SYMMETRIC"):
    op("MirrorPad", text(4), paddings=[[2, 1]], mode=mode, label=f"{mode.lower()}-text")
    op("MirrorPad", c64(2, 3), paddings=[[1, 0], [0, 2]], mode=mode, label=f"{mode.lower()}-complex")
    op("MirrorPad", boolean(4), paddings=[[2, 1]], mode=mode, label=f"{mode.lower()}-boolean")
    op(
        "MirrorPad",
        f32(2, 2, 3, 4, 2),
        paddings=[[0, 0], [1, 1], [0, 1], [0, 0], [1, 0]],
        mode=mode,
        label=f"{mode.lower()}-5d",
    )

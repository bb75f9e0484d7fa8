"""Shapes, sizes and ranks as numbers."""

from __future__ import annotations

from tests.ops.tf.capture.define import Family, boolean, f32, i32, i64, raw, text, tf

FAMILY = Family()
op, case = FAMILY.op, FAMILY.case

for name in ("Shape", "Size", "Rank"):
    types = ("int32",) if name == "Rank" else ("int32", "int64")
    for out_type in types:
        more = {} if name == "Rank" else {"out_type": out_type}
        for x, label in ((f32(2, 3, 4), "3d"), (f32(), "scalar"), (i64(2, 0), "empty"), (f32(1, 2, 1, 3, 2), "5d")):
            op(name, x, label=f"{label}-{out_type}", **more)
        op(name, f32(2, 3).known(2, None), label=f"partly-{out_type}", **more)
        op(name, text(3), label=f"text-{out_type}", **more)
        op(name, boolean(2, 2), label=f"boolean-{out_type}", **more)
    op(name, f32(2, 3).rankless(), label="rankless", given={"x0": [2, 3]})
op("ShapeN", [f32(2, 3), f32(4)])
op("ShapeN", [f32(2, 3), f32(), f32(0, 1)], out_type="int64", label="i64")
op("ShapeN", [i32(2, 3)], label="one")
case("Shape", lambda x: tf.shape(x)[1:], f32(2, 3, 4), label="slice", forms="dynamic")
case("Shape", lambda x: tf.reshape(x, [tf.shape(x)[0], -1]), f32(2, 3, 4), label="reshape")
case("Shape", lambda x: raw.Prod(input=raw.Shape(input=x), axis=[0]), f32(2, 3, 4), label="prod")
for kind, label in ((i32, "i32"), (i64, "i64")):
    op("BroadcastArgs", kind.of([2, 1, 4]), kind.of([3, 1]), label=label)
    op("BroadcastArgs", kind.of([3]), kind.of([2, 3]), label=f"{label}-longer")
    op("BroadcastArgs", kind.of([]), kind.of([2, 3]), label=f"{label}-none")
    op("BroadcastArgs", kind.of([1, 1]), kind.of([1]), label=f"{label}-ones")
op("BroadcastArgs", i32.of([0, 1]), i32.of([1, 3]), label="empty")
op("BroadcastGradientArgs", i32.of([2, 1, 4]), i32.of([3, 1]))

"""Tensors made from few numbers."""

from __future__ import annotations

from tests.ops.tf.capture.define import (
    Family,
    bf16,
    boolean,
    c64,
    f16,
    f32,
    f64,
    i8,
    i32,
    i64,
    raw,
    text,
    tf,
    u8,
)

FAMILY = Family()
op, case = FAMILY.op, FAMILY.case

for dims, label in (([2, 3], "2d"), ([4], "1d"), ([], "0d"), ([2, 0, 3], "empty"), ([2, 1, 2, 1, 3], "5d")):
    op("Fill", i32.of(dims), f32(), label=label, forms="static")
    if dims:
        op("Fill", f32(), dims=dims, label=f"{label}-dims-constant", forms="static")
KINDS = {"i32": i32, "i64": i64, "f16": f16, "f64": f64, "u8": u8, "boolean": boolean, "text": text}
for label, kind in KINDS.items():
    op("Fill", i32.of([2, 3]), kind(), label=label, forms="static")
op("Fill", i64.of([2, 3]), f32(), label="i64-dims", forms="static")
case("Fill", lambda x: raw.Fill(dims=tf.shape(x), value=1.5), f32(2, 3), label="of-shape", forms="dynamic")
for name in ("OnesLike", "ZerosLike"):
    op(name, f32(2, 3))
    op(name, i8(2, 3), label="i8")
    for label, kind in KINDS.items():
        if kind is not text:
            op(name, kind(2, 3), label=label)
    op(name, f32(), label="scalar")
    op(name, f32(0, 3), label="empty")
    op(name, f32(1, 2, 3, 2, 2), label="5d")
    op(name, f32.of([float("nan"), float("inf")]), label="odd")
op("ZerosLike", text(2), label="text")
for kind, label in ((i32, "i32"), (i64, "i64"), (f32, "f32"), (f64, "f64")):
    op("Range", kind.of(1), kind.of(9), kind.of(2), label=label)
    op("Range", kind.of(9), kind.of(1), kind.of(-3), label=f"{label}-down")
    op("Range", kind.of(3), kind.of(3), kind.of(1), label=f"{label}-empty")
op("Range", f32.of(0.1), f32.of(1.0), f32.of(0.3), label="fractions")
op("Range", f32.of(0.0), f32.of(1.0), f32.of(0.1), label="tenths")
op("Range", i32.of(7), start=0, delta=1, label="limit")
case("Range", lambda x: tf.range(tf.shape(x)[1]), f32(2, 5), label="of-shape", forms="dynamic")
for number in (1, 2, 5):
    op("LinSpace", f32.of(-1.5), f32.of(3.0), num=number, label=f"{number}")
op("LinSpace", f32.of(3.0), f32.of(-1.5), i32.of(4), label="down")
op("LinSpace", f64.of(0.0), f64.of(1.0), i64.of(7), label="f64")
op("LinSpace", f32.of(2.0), f32.of(2.0), i32.of(3), label="equal")
for axis in (-1, 0, 1, 2):
    op("OneHot", i32.of([[0, 2], [1, -1]]), depth=3, on_value=1.0, off_value=0.0, axis=axis, label=f"axis{axis}")
for kind, label in ((i64, "i64"), (u8, "u8"), (i8, "i8")):
    op("OneHot", kind.of([0, 2, 1]), depth=3, on_value=2.0, off_value=-1.0, label=label)
op("OneHot", i32.of([0, 3, 5, -1]), i32.of(4), f32.of(5.0), f32.of(-2.0), label="inputs")
op("OneHot", i32.of(1), depth=3, on_value=1.0, off_value=0.0, label="scalar")
op("OneHot", i32.of([0, 2]), depth=3, on_value=True, off_value=False, label="boolean")
op("OneHot", i32.of([0, 2]), depth=3, on_value=5, off_value=-3, label="i32-values")
op("OneHot", i32.of([]), depth=3, on_value=1.0, off_value=0.0, label="empty")
op("OneHot", i32.of([[[0, 1]]]), depth=2, on_value=1.0, off_value=0.0, label="3d")
op("OneHot", i32.of([0, 1]), f16.of(1), f16.of(0), depth=2, label="f16")
op("OneHot", i32.of([0, 1]), text.of("yes"), text.of("no"), depth=2, label="text")
case("Eye", lambda n: tf.eye(n), i32.of(3), label="square")
case("Eye", lambda n, m: tf.eye(n, m), i32.of(2), i32.of(4), label="wide")
case("Eye", lambda n: tf.eye(n, 2, batch_shape=[2], dtype=tf.int32), i32.of(4), label="tall-batch")

op("Fill", c64(), dims=[2, 3], label="complex")
op("Empty", shape=[2, 3], dtype="float32", init=True, label="zeros")
op("OnesLike", c64(2, 3), label="complex")
op("ZerosLike", c64(2, 3), label="complex")
op("OneHot", i32.of([0, 2]), c64.of(1 + 2j), c64.of(0), depth=3, label="complex")
for kind, label in ((f16, "f16"), (bf16, "bf16")):
    op("Range", kind.of(1), kind.of(9), kind.of(2), label=label)

"""Shapes of complex numbers and strings, computed axes."""

from __future__ import annotations

from tests.ops.tf.capture.define import Family, c64, f32, i32, i64, raw, text, tf

FAMILY = Family()
op, case = FAMILY.op, FAMILY.case

op("Reshape", c64(2, 3), shape=[3, -1], label="complex")
op("Reshape", c64(2, 3), i32.of([6]), label="complex-computed", forms="static")
case("Reshape", lambda x: raw.Reshape(tensor=x, shape=tf.constant([], tf.int32)), c64(1), label="complex-to-scalar")
for axis in (0, -1):
    op("ExpandDims", c64(2, 3), axis=axis, label=f"complex-axis{axis}")
    op("ExpandDims", c64(2, 3), i32.of(axis), label=f"complex-computed-axis{axis}")
    op("ExpandDims", text(2, 3), i64.of(axis), label=f"text-computed-axis{axis}")
    op("ExpandDims", f32(2, 3).rankless(), axis=axis, label=f"rankless{axis}", given={"x0": [2, 3]})
op("ExpandDims", f32(), i32.of(-1), label="scalar-computed")
op("Squeeze", c64(1, 2, 1), axis=[-1, 0], label="complex")
op("Squeeze", c64(1, 2, 1), axis=[], label="complex-all", forms="static")
op("Squeeze", text(1, 2), axis=[0], label="text")

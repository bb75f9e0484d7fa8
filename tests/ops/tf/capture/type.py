"""Casts."""

from __future__ import annotations

from tests.ops.tf.capture.define import Family, bf16, boolean, f16, f32, f64, i8, i16, i32, i64, u8, u16, u32, u64

FAMILY = Family()
op = FAMILY.op

KINDS = {
    "float16": f16,
    "float32": f32,
    "float64": f64,
    "bfloat16": bf16,
    "int8": i8,
    "int16": i16,
    "int32": i32,
    "int64": i64,
    "uint8": u8,
    "uint16": u16,
    "uint32": u32,
    "uint64": u64,
    "bool": boolean,
}
for source, kind in KINDS.items():
    low = 0 if source[0] == "u" else -9
    for target in KINDS:
        if target[0] == "u" and low < 0:
            op("Cast", kind(2, 5, low=0, high=9), DstT=target, label=f"{source}-{target}", forms="static")
        else:
            op("Cast", kind(2, 5, low=low, high=9), DstT=target, label=f"{source}-{target}", forms="static")
REALS = [-2.7, -1.5, -0.5, -0.0, 0.0, 0.5, 0.9, 1.5, 2.7, 100.0]
for target in ("int8", "int16", "int32", "int64", "bool"):
    op("Cast", f32.of(REALS), DstT=target, label=f"reals-{target}")
    op("Cast", f16.of(REALS), DstT=target, label=f"halves-{target}")
op("Cast", f64.of([1e-7, 1 + 1e-9, 3e38]), DstT="float32", label="narrowing")
op("Cast", f32.of([1e-7, 1.0009, 65000.0]), DstT="float16", label="narrowing-f16")
op("Cast", i64.of([2**40, -(2**40), 2**31]), DstT="int32", label="wraps")
op("Cast", i32.of([300, -300, 128, -129]), DstT="int8", label="wraps-i8")
op("Cast", i32.of([300, -1, 256]), DstT="uint8", label="wraps-u8")
op("Cast", i32.of([-1, 7]), DstT="uint32", label="wraps-u32")
op("Cast", i32.of([2**24 + 1, -(2**31)]), DstT="int64", label="beyond-f32")
op("Cast", i64.of([2**40 + 1, -5]), DstT="int64", label="same")
op("Cast", f32.of([float("inf"), float("nan"), 0.0]), DstT="bool", label="odd-bool")
op("Cast", f32.of([float("inf"), float("nan"), 1e10]), DstT="float16", label="odd-f16")
op("Cast", f32(), DstT="int32", label="scalar")
op("Cast", f32(0, 3), DstT="int32", label="empty")
op("Bitcast", f32(2, 3), type="int32", label="f32-i32")
op("Bitcast", i32(2, 3), type="float32", label="i32-f32")
op("Bitcast", u8(2, 4, high=255), type="uint32", label="u8-u32")
op("Bitcast", i32(2, 3), type="int8", label="i32-i8")
op("Bitcast", i8(2, 3), type="uint8", label="i8-u8")
op("Bitcast", f16(2, 3), type="int16", label="f16-i16")

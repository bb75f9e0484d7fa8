"""Exponentials, logarithms, powers, roots and the error function."""

from __future__ import annotations

from tests.ops.tf.capture.define import Family, bf16, f16, f32, f64, i8, i16, i32, i64, tf, u8

FAMILY = Family()
op, case = FAMILY.op, FAMILY.case

NAN = float("nan")
RANGES = {
    "Erf": (-3, 3),
    "Erfc": (-3, 3),
    "Erfinv": (-0.95, 0.95),
    "Exp": (-5, 5),
    "Expm1": (-2, 2),
    "Log": (0.1, 9),
    "Log1p": (-0.9, 5),
    "Rsqrt": (0.1, 9),
    "Sqrt": (0, 9),
    "Square": (-4, 4),
    "Ndtri": (0.05, 0.95),
}
for name, (low, high) in RANGES.items():
    op(name, f32(2, 3, 4, low=low, high=high))
    op(name, f32(low=low, high=high), label="scalar")
    if name != "Ndtri":
        op(name, f32(0, 3), label="empty")
        op(name, f64(2, 3, low=low, high=high), label="f64")
    if name not in ("Erfinv", "Ndtri"):
        op(name, f16(2, 3, low=low, high=high), label="f16")
        op(name, bf16(2, 3, low=low, high=high), label="bf16", rtol=0.02)
op("Log", f32.of([0, -1, 1, float("inf")]), label="ends")
op("Sqrt", f32.of([0, -1, 1, float("inf")]), label="ends")
op("Rsqrt", f32.of([0, -1, 1, float("inf")]), label="ends")
op("Log1p", f32.of([-1, 0, 1e-6, float("inf")]), label="ends", rtol=1e-3, atol=1e-6)
op("Expm1", f32.of([-50, 0, 1e-4, 3]), label="ends")
op("Exp", f32.of([-200, 0, 200, float("-inf")]), label="ends")
op("Erfc", f32.of([-9, 0, 4.5, 9]), label="ends")
for dtype, label in ((i8, "i8"), (i16, "i16"), (i32, "i32"), (i64, "i64"), (u8, "u8")):
    op("Square", dtype(2, 3), label=label)
op("Pow", f32(2, 3, low=0.1, high=3), f32(2, 3, low=-2, high=3))
op("Pow", f32(2, 3, low=0.1, high=3), f32(low=-2, high=3), label="scalar")
op("Pow", f32(2, 1, 3, low=0.1, high=3), f32(2, 1, low=-2, high=3), label="broadcast")
for exponent in (0.0, 0.5, 1.0, 2.0, 3.0, -1.0, -2.0):
    op("Pow", f32.of([[-2, -0.5, 1, 3]]), y=exponent, label=f"by{exponent}")
op("Pow", f32.of([0, 0, 0, float("inf"), -8]), f32.of([0, 2, -1, 0, 3]), label="ends")
op("Pow", f16(2, 3, low=0.1, high=3), f16(3, low=-2, high=3), label="f16", rtol=0.01)
op("Pow", f64(2, 3, low=0.1, high=3), f64(3, low=-2, high=3), label="f64")
op("Pow", i32(2, 4, low=-5, high=6), i32.of([0, 1, 2, 3]), label="i32")
op("Pow", i64(2, 4, low=-5, high=6), i64.of([0, 1, 2, 3]), label="i64")
for name, low in (("Xdivy", 0.5), ("Xlogy", 0.5), ("Xlog1py", -0.5)):
    op(name, f32(2, 3), f32(2, 3, low=low, high=3))
    op(name, f32.of([0, 0, 1, -2]), f32.of([0, 2, 2, 0.5]), label="zero")
    op(name, f32(2, 1, 3), f32(2, 1, low=low, high=3), label="broadcast")
    op(name, f16(2, 3), f16(3, low=low, high=3), label="f16")
    op(name, f64(2, 3), f64(3, low=low, high=3), label="f64")
    op(name, f32.of(0), f32.of(0), label="zeros")
op("Erfinv", f32.of([x / 100 for x in range(-99, 100, 3)]), label="line", forms="static")
op("Erfinv", f32.of([1, -1, 0, 1.5, -2, NAN, 0.9999999]), label="odd", forms="static")
op("Erfc", f32.of([x / 10 for x in range(-40, 100, 3)]), label="line", forms="static", atol=1e-12)
for kind, label in ((f32, "f32"), (f16, "f16")):
    case("Erfc", lambda x: tf.nn.gelu(x), kind(3, 8, low=-6, high=6), label=f"gelu-{label}")

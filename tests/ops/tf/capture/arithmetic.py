"""Sums, products, quotients, remainders, rounding and signs."""

from __future__ import annotations

from tests.ops.tf.capture.define import (
    Family,
    bf16,
    c64,
    f16,
    f32,
    f64,
    i8,
    i16,
    i32,
    i64,
    raw,
    text,
    tf,
    u8,
    u16,
    u32,
    u64,
)

FAMILY = Family()
op, case = FAMILY.op, FAMILY.case

HALVES = [-3.5, -2.5, -1.5, -1.2, -0.5, -0.0, 0.0, 0.5, 0.7, 1.5, 2.5, 3.5, 100.49]
ODD = [float("inf"), float("-inf"), float("nan"), 0.0, -0.0, 1e30]

for name in ("Add", "AddV2", "Sub", "Mul", "Maximum", "Minimum", "SquaredDifference"):
    op(name, f32(2, 3), f32(2, 3))
    op(name, f32(2, 1, 4), f32(3, 1), label="broadcast")
    op(name, f32(1, 2, 3, 4, 5), f32(5), label="5d")
    op(name, f32(2, 3), f32(), label="scalar")
    op(name, f32(), f32(), label="scalars")
    op(name, f32(0, 3), f32(3), label="empty")
    op(name, f32(2, 3), y=[[1.0, -2.0, 0.5]], label="constant")
    op(name, f16(2, 3), f16(3), label="f16")
    op(name, f64(2, 3), f64(3), label="f64")
    op(name, bf16(2, 3), bf16(3), label="bf16")
    op(name, i32(2, 3), i32(3), label="i32")
    op(name, i64(2, 3), i64(2, 1), label="i64")
for name in ("Add", "Sub", "Mul", "Maximum", "Minimum"):
    op(name, i8(2, 3), i8(3), label="i8")
    op(name, i16(2, 3), i16(3), label="i16")
    op(name, u8(2, 3), u8(3, low=0, high=5), label="u8")
for name in ("AddV2", "Sub", "Mul", "Maximum", "Minimum"):
    op(name, u16(2, 3), u16(3, low=0, high=5), label="u16")
    op(name, u32(2, 3), u32(3, low=0, high=5), label="u32")
    op(name, u64(2, 3), u64(3, low=0, high=5), label="u64")
for name in ("Maximum", "Minimum"):
    op(name, f32.of([1, float("inf"), float("-inf")]), f32.of([2, 1, 1]), label="infinite")
op("Add", i8.of([120, -120, 5]), i8.of([100, -100, 1]), label="wraps")
op("Sub", u8.of([1, 5, 200]), u8.of([2, 5, 100]), label="wraps")
op("Mul", i32.of([65536, 123456, -7]), i32.of([65536, 7890, 3]), label="wraps")
op("Sub", i64.of([2**40, -(2**35), 7]), i64.of([1, 2, 3]), label="large")
op("AddV2", i64.of([2**33, -5, 7]), i64.of([2**33, 2, 3]), label="large")
op("AddV2", f32(2, 3).known(2, None), f32(3).known(None), label="partly")
op("AddV2", f32(2, 3).rankless(), f32(3).rankless(), label="rankless", given={"x0": [2, 3], "x1": [3]})

op("AddN", [f32(2, 3)], label="one")
op("AddN", [f32(2, 3), f32(2, 3)], label="two")
op("AddN", [f32(2, 3, 4), f32(2, 3, 4), f32(2, 3, 4), f32(2, 3, 4)], label="four")
op("AddN", [i32(4), i32(4), i32(4)], label="i32")
op("AddN", [f16(4), f16(4)], label="f16")
op("AddN", [f32(), f32()], label="scalars")
op("AccumulateNV2", [f32(2, 3).known(2, 3), f32(2, 3).known(2, 3), f32(2, 3).known(2, 3)], shape=[2, 3])

for shape in ((4,), (2, 3, 4), (2, 3, 5, 4), (1, 2, 3, 5, 4)):
    if len(shape) > 1:
        op("BiasAdd", f32(*shape), f32(4), label=f"{len(shape)}d")
        op("BiasAdd", f32(*shape), bias=[1.0, 2.0, 3.0, 4.0], label=f"{len(shape)}d-constant")
op("BiasAdd", f32(3, 4), f32(4), label="2d")
op("BiasAddV1", f32(2, 3, 4), f32(4))
for shape in ((2, 4, 3), (2, 4, 3, 5), (2, 4, 3, 2, 2)):
    op("BiasAdd", f32(*shape), f32(4), data_format="NCHW", label=f"{len(shape)}d-nchw")
op("BiasAdd", f16(2, 3, 4), f16(4), label="f16")
op("BiasAdd", i32(2, 3, 4), i32(4), label="i32")

for name in ("Div", "RealDiv"):
    op(name, f32(2, 3), f32(2, 3, low=1, high=4))
    op(name, f32(2, 3), f32(3, low=-4, high=-1), label="broadcast")
    op(name, f16(2, 3), f16(3, low=1, high=4), label="f16")
    op(name, f64(2, 3), f64(3, low=1, high=4), label="f64")
    op(name, f32.of([1, -1, 0]), f32.of([0, 0, 0]), label="zero")
op("Div", i32(2, 6), i32.of([-3, -2, -1, 1, 2, 3]), label="i32")
op("Div", i64(2, 6), i64.of([-3, -2, -1, 1, 2, 3]), label="i64")
op("Div", u8(2, 3), u8(3, low=1, high=9), label="u8")
op("RealDiv", f32(0, 3), f32(3, low=1, high=2), label="empty")
op("RealDiv", f32(2, 3), y=3.0, label="constant")
for name in ("FloorDiv", "FloorMod", "TruncateDiv", "TruncateMod", "Mod"):
    divisors = [-3.0, -2, -1.5, 1, 2.5, 3]
    if name != "TruncateDiv":
        op(name, f32(4, 6, low=-10, high=10), f32.of(divisors), label="f32")
        if name.startswith("Floor"):
            op(name, f16.of([[7, -7, 7, -7, 5.5, -5.5]]), f16.of(divisors), label="f16")
        op(name, f32(2, 3, low=-10, high=10), y=2.5, label="constant")
        op(name, f32.of([6, -6, 4.5, -4.5]), f32.of([3, 3, 1.5, -1.5]), label="whole")
    op(name, i32(4, 6), i32.of([-3, -2, -1, 1, 2, 3]), label="i32")
    op(name, i64(4, 6), i64.of([-3, -2, -1, 1, 2, 3]), label="i64")
    op(name, i32.of([7, -7, 7, -7, 6, -6, 0]), i32.of([3, 3, -3, -3, 3, -3, 5]), label="signs")
    op(name, i32(2, 3), y=3, label="i32-constant")
    op(name, i32(0, 3), i32.of([1, 2, 3]), label="empty")
    op(name, i32.of(-7), i32.of(2), label="scalars")
for name in ("FloorDiv", "FloorMod", "TruncateDiv"):
    op(name, i8(4, 6), i8.of([-3, -2, -1, 1, 2, 3]), label="i8")
    op(name, i16(4, 6), i16.of([-3, -2, -1, 1, 2, 3]), label="i16")
    op(name, u8(4, 3, low=0, high=255), u8.of([1, 7, 30]), label="u8")
    op(name, u16(4, 3, low=0, high=999), u16.of([1, 7, 30]), label="u16")
for name in ("FloorDiv", "FloorMod"):
    op(name, f64(4, 6, low=-10, high=10), f64.of(divisors), label="f64")
    op(name, i64.of([2**40 + 1, -(2**40) - 1]), i64.of([7, 7]), label="large")
op("DivNoNan", f32(2, 3), f32.of([0, 1, -2]))
op("DivNoNan", f32(2, 3), f32(), label="scalar")
op("DivNoNan", f32.of([0, 1, float("inf")]), f32.of([0, 0, 0]), label="zero")
op("DivNoNan", f16(2, 3), f16.of([0, 1, -2]), label="f16")
op("DivNoNan", f64(2, 3), f64.of([0, 1, -2]), label="f64")
op("MulNoNan", f32.of([1, float("inf"), float("nan"), 2]), f32.of([0, 0, 0, 3]))
op("MulNoNan", f32(2, 3), f32.of([0, 1, 2]), label="broadcast")
op("MulNoNan", f16(2, 3), f16.of([0, 1, 2]), label="f16")

for name in ("Abs", "Neg", "Sign"):
    op(name, f32(2, 3, 4))
    op(name, f32.of(-2.5), label="scalar")
    op(name, f32(0, 3), label="empty")
    op(name, f32.of(ODD), label="odd")
    op(name, f16(2, 3), label="f16")
    op(name, bf16(2, 3), label="bf16")
    op(name, f64(2, 3), label="f64")
    op(name, i8(2, 3), label="i8")
    op(name, i16(2, 3), label="i16")
    op(name, i32(2, 3), label="i32")
    op(name, i64(2, 3), label="i64")
op("Abs", i64.of([-(2**40), 3]), label="large")
op("Neg", i64.of([-(2**40), 3]), label="large")
for name in ("Ceil", "Floor", "Rint", "Round"):
    op(name, f32.of(HALVES))
    op(name, f32(2, 3, 4, low=-5, high=5), label="random")
    op(name, f32.of(2.5), label="scalar")
    op(name, f32(2, 0), label="empty")
    if name != "Rint":
        op(name, f16.of(HALVES), label="f16")
    op(name, f64.of(HALVES), label="f64")
    op(name, f32.of(ODD), label="odd")
# TensorFlow's CPU gives zeros for integers, which are whole already.
for kind, label in ((i32, "i32"), (i64, "i64")):
    case("Round", lambda x: raw.Round(x=x), kind(2, 3), label=label, oracle=lambda x: raw.Identity(input=x))
for name in ("Inv", "Reciprocal"):
    op(name, f32(2, 3, low=1, high=3))
    op(name, f32.of([0.0, -0.0, float("inf"), -4]), label="odd")
    op(name, f16(2, 3, low=1, high=3), label="f16")
    op(name, f64(2, 3, low=1, high=3), label="f64")
    op(name, f32.of(-8), label="scalar")
op("ClipByValue", f32(2, 3, 4), clip_value_min=-0.5, clip_value_max=0.8)
op("ClipByValue", f32(2, 3, 4), f32.of(-0.5), f32.of(0.8), label="inputs")
op("ClipByValue", i32(2, 3, 4), clip_value_min=-3, clip_value_max=4, label="i32")
op("ClipByValue", i64(2, 3), i64.of(-3), i64.of(4), label="i64-inputs")
op("ClipByValue", f16(2, 3), clip_value_min=-0.5, clip_value_max=0.75, label="f16")
op("ClipByValue", f32(2, 3), f32.of([[-1, -0.5, 0], [-1, -0.5, 0]]), f32.of([[0, 0.5, 1], [0, 0.5, 1]]), label="whole")
case("ClipByValue", lambda x: raw.Maximum(x=raw.Minimum(x=x, y=0.5), y=-0.5), f32(3, 4), label="pair")
op("NextAfter", f32(2, 3), f32(2, 3))
case("Mul", lambda x: x * x + tf.constant(2.0) * x - 1.0, f32(2, 3), label="polynomial")
op("Add", text(2, 3), text(3), label="text")
op("Add", text.of("one"), text.of("two"), label="text-scalars")
op("BiasAdd", c64(2, 3, 4), c64(4), label="complex")
op("BiasAdd", c64(2, 4, 3, 3), c64(4), data_format="NCHW", label="complex-nchw")

"""What is computed of each element alone."""

from __future__ import annotations

from tests.ops.mxnet.capture.define import Family, boolean, f16, f32, f64, i8, i32, i64, u8

FAMILY = Family()
op, case = FAMILY.op, FAMILY.case

PLAIN = (
    *("abs", "sign", "rint", "ceil", "floor", "trunc", "fix", "round", "square", "cbrt", "exp", "expm1", "sin", "cos"),
    *("tan", "sinh", "cosh", "tanh", "arcsinh", "arctan", "degrees", "radians", "negative", "logical_not"),
)
for name in PLAIN:
    op(name, f32(2, 3, 4, low=-3.0, high=3.0))
for name in ("sqrt", "rsqrt", "rcbrt", "log", "log10", "log2", "log1p", "reciprocal"):
    op(name, f32(2, 3, 4, low=0.1, high=4.0))
for name in ("arcsin", "arccos", "arctanh"):
    op(name, f32(2, 3, 4, low=-0.95, high=0.95))
op("arccosh", f32(2, 3, 4, low=1.0, high=5.0))
HALVES = [-2.5, -1.5, -0.5, 0.0, 0.5, 1.5, 2.5, 2.4, -2.6]
for name in ("round", "rint", "fix", "trunc", "ceil", "floor"):
    op(name, f32.of(HALVES), label="halves")
op("logical_not", f32.of([0.0, -0.0, 1.0, -2.5]), label="zeros")
op("sign", f32.of([0.0, -0.0, 3.0, -3.0]), label="zeros")
op("cbrt", f32.of([-27.0, -8.0, 0.0, 8.0]), label="negative")
op("rcbrt", f32.of([-27.0, -8.0, 8.0]), label="negative")
for name in ("abs", "sign", "negative", "square"):
    op(name, i32(2, 3), label="i32")
op("abs", i8(2, 3), label="i8")
op("abs", i64(2, 3), label="i64")
op("square", u8(2, 3, high=12), label="u8")
op("exp", f16(2, 3), label="f16")
op("exp", f64(2, 3), label="f64")
op("ones_like", f32(2, 3))
op("zeros_like", f32(2, 3))
op("ones_like", i32(2, 3), label="i32")
op("zeros_like", i64(2, 3), label="i64")
for to in ("float32", "float64", "float16", "uint8", "int32", "int8", "int64"):
    op("Cast", f32.of([0.0, 1.5, 2.75, 100.9, 3.49]), dtype=to, label=to)
op("Cast", f32.of([-1.5, -0.5, 0.5, -100.9]), dtype="int32", label="truncation")
op("Cast", i32(2, 3), dtype="float32", label="from-i32")
op("Cast", u8(2, 3), dtype="int8", label="from-u8")
op("Cast", f32.of([0.0, 0.5, -2.0]), dtype="bool", label="bool")
op("cast", f32(2, 3), dtype="float16")
op("_npi_cast", boolean(2, 3), dtype="float32", label="from-bool")
op("amp_cast", f32(2, 3), dtype="float16")
op("amp_multicast", f32(2, 3), f16(2, 3), num_outputs=2)
op("amp_multicast", f32(2, 3), f16(2, 3), num_outputs=2, cast_narrow=True, label="narrow")
op("_contrib_quadratic", f32(2, 3), a=2.0, b=-1.0, c=0.5)
op("_contrib_quadratic", f32(2, 3), label="default")
op("_contrib_round_ste", f32(2, 3))
op("_contrib_sign_ste", f32(2, 3))
op("_contrib_div_sqrt_dim", f32(2, 3, 16))
op("all_finite", f32(2, 3))
op("all_finite", f32.of([1.0, float("inf")]), label="inf")
op("multi_all_finite", f32(2), f32.of([1.0, float("nan")]), num_arrays=2)
op("multi_sum_sq", f32(2, 3), f32(4), num_arrays=2)
op("_contrib_allclose", f32.of([1.0, 2.0]), f32.of([1.0, 2.00001]))
op("_contrib_allclose", f32.of([1.0, 2.0]), f32.of([1.0, 2.1]), label="not")

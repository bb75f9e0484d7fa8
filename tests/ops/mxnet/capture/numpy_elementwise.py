"""NumPy's operators of elements (`_np*`): broadcasting, promotion, scalars, empty tensors, boolean results."""

from __future__ import annotations

from tests.ops.mxnet.capture.define import Family, boolean, f16, f32, f64, i8, i32, i64, u8

FAMILY = Family()
op, case = FAMILY.op, FAMILY.case

PLAIN = (
    *("absolute", "ceil", "cos", "cosh", "degrees", "exp", "expm1", "fix", "floor", "negative", "radians", "rint"),
    *("sign", "sin", "sinh", "square", "tan", "tanh", "trunc", "arctan", "arcsinh", "cbrt"),
)
for name in PLAIN:
    op(f"_npi_{name}", f32(2, 3, low=-2.5, high=2.5))
for name in ("log", "log10", "log1p", "log2", "sqrt", "reciprocal"):
    op(f"_npi_{name}", f32(2, 3, low=0.1, high=4.0))
for name in ("arccos", "arcsin", "arctanh"):
    op(f"_npi_{name}", f32(2, 3, low=-0.9, high=0.9))
op("_npi_arccosh", f32(2, 3, low=1.0, high=4.0))
op("_npi_exp", f32(), label="scalar")
op("_npi_exp", f32(2, 0), label="empty")
op("_npi_sqrt", i32(2, 3, low=1, high=9), label="i32")
op("_npi_exp", i64(2, 3, low=0, high=4), label="i64")
op("_npi_absolute", i32(2, 3), label="i32")
op("_npi_negative", i8(2, 3), label="i8")
op("_npi_square", i64(2, 3), label="i64")
op("_npi_floor", i32(2, 3), label="i32")
op("_npi_logical_not", f32.of([0.0, 1.5, -0.0]))
op("_npi_logical_not", boolean(2, 3), label="bool")
op("_npi_logical_not", i32.of([0, 2]), label="i32")
ODD = f32.of([1.0, float("nan"), float("inf"), -float("inf"), 0.0])
for name in ("isnan", "isinf", "isfinite", "isposinf", "isneginf", "nan_to_num"):
    op(f"_npi_{name}", ODD)
op("_npi_isnan", i32(2, 3), label="i32")
op("_npi_nan_to_num", ODD, nan=1.0, posinf=2.0, neginf=-3.0, label="values")
op("_npi_nan_to_num", f16.of([1.0, float("nan"), float("inf")]), label="f16")
op("_npi_around", f32.of([1.25, -2.35, 1234.567, 0.5, 1.5]), decimals=1)
op("_npi_around", f32.of([1.25, -2.5, 1234.567, 0.5, 1.5]), label="0")
op("_npi_around", f32.of([15.0, 25.0, 1234.567]), decimals=-1, label="negative")
op("_npi_bitwise_not", i32(2, 3))
op("_npi_bitwise_not", boolean(2, 3), label="bool")
op("_npi_bitwise_not", u8(2, 3, high=255), label="u8")
for name in ("and", "or", "xor"):
    op(f"_npi_bitwise_{name}", i32(2, 3, low=0, high=100), i32(3, low=0, high=100))
    op(f"_npi_bitwise_{name}", boolean(2, 3), boolean(2, 3), label="bool")
    op(f"_npi_bitwise_{name}_scalar", i32(2, 3, low=0, high=100), scalar=6, is_int=True)
SMALL = {"low": 0.2, "high": 3.0}
for name in ("add", "subtract", "multiply", "true_divide", "mod"):
    op(f"_npi_{name}", f32(2, 3), f32(3, **SMALL))
    op(f"_npi_{name}", f32(2, 1), f32(**SMALL), label="scalar")
    op(f"_npi_{name}", i32(2, 3), i32(2, 3, low=1, high=6), label="i32")
    op(f"_npi_{name}", f32(2, 3), i32(2, 3, low=1, high=6), label="f32-i32") if name != "mod" else None
    op(f"_npi_{name}_scalar", f32(2, 3), scalar=1.5, is_int=False)
    op(f"_npi_{name}_scalar", i32(2, 3), scalar=2, is_int=True, label="i32")
    op(f"_npi_{name}_scalar", i32(2, 3), scalar=1.5, is_int=False, label="i32-fraction")
op("_npi_add", i64(2, 3), f32(2, 3), label="i64-f32")
op("_npi_add", f16(2, 3), f32(2, 3), label="f16-f32")
op("_npi_add", f32(2, 3), f64(2, 3), label="f32-f64")
op("_npi_add", u8(2, 3), i32(2, 3), label="u8-i32")
op("_npi_add", boolean(2, 3), f32(2, 3), label="bool-f32")
op("_npi_add", boolean(2, 3), boolean(2, 3), label="bool")
op("_npi_multiply", boolean(2, 3), i32(2, 3), label="bool-i32")
op("_npi_multiply", f32(2, 0, 3), f32(1, 3), label="empty")
op("_npi_true_divide", i64(2, 3), i64(2, 3, low=1, high=6), label="i64")
op("_npi_true_divide", u8(2, 3), u8(2, 3, low=1, high=6), label="u8")
op("_npi_add_scalar", boolean(2, 3), scalar=2, is_int=True, label="bool")
op("_npi_multiply_scalar", boolean(2, 3), scalar=1.5, is_int=False, label="bool")
op("_npi_rsubtract_scalar", f32(2, 3), scalar=2.0, is_int=False)
op("_npi_rtrue_divide_scalar", f32(2, 3, **SMALL), scalar=2.0, is_int=False)
op("_npi_rtrue_divide_scalar", i32(2, 3, low=1, high=5), scalar=2, is_int=True, label="i32")
op("_npi_rmod_scalar", f32(2, 3, **SMALL), scalar=7.0, is_int=False)
op("_npi_mod", f32.of([7.5, -7.5, 7.5, -7.5]), f32.of([2.0, 2.0, -2.0, -2.0]), label="signs")
op("_npi_power", f32(2, 3, **SMALL), f32(3))
op("_npi_power", i32(2, 3, low=0, high=4), i32(2, 3, low=0, high=3), label="i32")
op("_npi_power_scalar", f32(2, 3), scalar=2, is_int=True)
op("_npi_power_scalar", f32(2, 3, **SMALL), scalar=0.5, is_int=False, label="half")
op("_npi_power_scalar", i32(2, 3), scalar=2, is_int=True, label="i32")
op("_npi_rpower_scalar", f32(2, 3), scalar=2.0, is_int=False)
for name in ("arctan2", "copysign", "hypot", "ldexp"):
    op(f"_npi_{name}", f32(2, 3), f32(3))
    op(f"_npi_{name}_scalar", f32(2, 3), scalar=2.0)
op("_npi_arctan2", f32.of([0.0, 0.0, 1.0, -1.0, 1.0]), f32.of([1.0, -1.0, 0.0, 0.0, -1.0]), label="quadrants")
for name in ("rarctan2", "rcopysign", "rldexp"):
    op(f"_npi_{name}_scalar", f32(2, 3), scalar=2.0)
op("_npi_lcm", i32(2, 3, low=1, high=12), i32(3, low=1, high=12))
op("_npi_lcm_scalar", i32(2, 3, low=1, high=12), scalar=4, is_int=True)
op("broadcast_maximum", f32(2, 3), f32(3, 1, 1), np=True, label="np")
op("_npi_maximum", f32(2, 3), f32(3))
op("_npi_minimum", i32(2, 3), i32(3), label="i32")
op("_npi_maximum_scalar", f32(2, 3), scalar=0.5, is_int=False)
op("_npi_minimum_scalar", i32(2, 3), scalar=2, is_int=True)
A, B = f32.of([[0.0, 1.0, -2.0], [3.0, 0.0, 5.5]]), f32.of([0.0, 2.0, -2.0])
for name in ("equal", "not_equal", "greater", "greater_equal", "less", "less_equal"):
    op(f"_npi_{name}", A, B)
    op(f"_npi_{name}", i32.of([[1, 2, 3]]), i32.of([[3], [2]]), label="i32")
    op(f"_npi_{name}_scalar", A, scalar=1.0, is_int=False)
op("_npi_equal", f32(), f32(), label="scalars")
op("_npi_where", boolean(2, 3), f32(2, 3), f32(3))
op("_npi_where", f32.of([[0.0, 2.0, -1.0]]), f32(2, 3), f32(2, 1), label="f32")
op("_npi_where_lscalar", boolean(2, 3), f32(2, 3), scalar=2.5)
op("_npi_where_rscalar", boolean(2, 3), f32(2, 3), scalar=2.5)
op("_npi_where_scalar2", boolean(2, 3), x=2.5, y=-1.0)
op("_npx_relu", f32(), label="scalar")
op("_np_copy", f32(2, 3))

"""Two operands: of one shape, with broadcasting, with a number."""

from __future__ import annotations

from tests.ops.mxnet.capture.define import Family, f16, f32, f64, i8, i32, i64, u8

FAMILY = Family()
op, case = FAMILY.op, FAMILY.case

SMALL = {"low": 0.2, "high": 3.0}
for name in ("elemwise_add", "elemwise_sub", "elemwise_mul", "elemwise_div", "_Plus", "_Minus", "_Mul", "_Div"):
    op(name, f32(2, 3, 4), f32(2, 3, 4, **SMALL))
for name in ("_maximum", "_minimum", "_hypot", "_mod", "_Maximum", "_Minimum"):
    op(name, f32(2, 3, 4), f32(2, 3, 4, **SMALL))
op("_power", f32(2, 3, **SMALL), f32(2, 3))
COMPARED = ("equal", "not_equal", "greater", "greater_equal", "lesser", "lesser_equal")
LOGICAL = ("logical_and", "logical_or", "logical_xor")
A, B = f32.of([[0.0, 1.0, -2.0], [3.0, 0.0, 5.5]]), f32.of([[0.0, 2.0, -2.0], [2.0, -1.0, 5.5]])
for name in (*COMPARED, *LOGICAL):
    op(f"_{name}", A, B)
    op(f"broadcast_{name}", A, f32.of([[0.0, 2.0, 5.5]]))
    op(f"_{name}_scalar", A, scalar=-2.0)
    op(f"_{name}_scalar", A, scalar=0.0, label="zero")
for name in ("add", "sub", "mul", "div", "plus", "minus", "maximum", "minimum", "hypot", "mod"):
    op(f"broadcast_{name}", f32(2, 3, 4), f32(2, 1, 4, **SMALL))
op("broadcast_power", f32(2, 3, **SMALL), f32(1, 3))
for name in ("add", "mul", "maximum", "minimum", "sub"):
    op(f"broadcast_{name}", i32(2, 3), i32(2, 1), label="i32")
op("broadcast_mod", i32.of([[7, -7, 7, -7]]), i32.of([[3, 3, -3, -3]]), label="i32")
op("broadcast_mod", f32.of([[7.5, -7.5, 7.5, -7.5, 1.0]]), f32.of([[2.0, 2.0, -2.0, -2.0, 0.0]]), label="signs")
op("broadcast_div", i32.of([[7, -7, 7, -7]]), i32.of([[2, 2, -2, -2]]), label="i32")
op("elemwise_div", i32.of([[7, -7, 7, -7]]), i32.of([[2, 2, -2, -2]]), label="i32")
op("elemwise_add", u8(2, 3, high=200), u8(2, 3, high=200), label="u8")
op("elemwise_mul", i8(2, 3), i8(2, 3), label="i8")
op("elemwise_sub", i64(2, 3), i64(2, 3), label="i64")
op("elemwise_add", f16(2, 3), f16(2, 3), label="f16")
op("elemwise_mul", f64(2, 3), f64(2, 3), label="f64")
op("broadcast_equal", i32.of([[1, 2, 3]]), i32.of([[3], [2]]), label="i32")
op("broadcast_greater", i64.of([[1, 2, 3]]), i64.of([[3], [2]]), label="i64")
op("broadcast_lesser", u8.of([[1, 2, 3]]), u8.of([[3], [2]]), label="u8")
op("broadcast_add", f32(2, 3, 4), f32(1, 1, 1), label="ones")
op("broadcast_mul", f32(1, 3, 1), f32(2, 1, 4), label="both")
SCALARS = ("_plus_scalar", "_minus_scalar", "_rminus_scalar", "_mul_scalar", "_div_scalar", "_rdiv_scalar")
MORE = ("_maximum_scalar", "_minimum_scalar", "_mod_scalar", "_rmod_scalar", "_hypot_scalar")
for name in (*SCALARS, *MORE):
    op(name, f32(2, 3, **SMALL), scalar=1.75)
for name in ("_PlusScalar", "_MinusScalar", "_RMinusScalar", "_MulScalar", "_DivScalar", "_RDivScalar"):
    op(name, f32(2, 3, **SMALL), scalar=-2)
op("_power_scalar", f32(2, 3), scalar=2)
op("_power_scalar", f32(2, 3, **SMALL), scalar=-0.5, label="half")
op("_rpower_scalar", f32(2, 3), scalar=2.5)
op("_mod_scalar", f32.of([7.5, -7.5, 0.25]), scalar=-2.0, label="negative")
op("_rmod_scalar", f32.of([2.0, -2.0, 3.5]), scalar=7.5, label="signs")
for name in ("_plus_scalar", "_mul_scalar", "_rminus_scalar", "_maximum_scalar", "_equal_scalar"):
    op(name, i32(2, 3), scalar=2, label="i32")
op("_div_scalar", i32(2, 3), scalar=3, label="i32")
op("_plus_scalar", i32(2, 3), scalar=2.0, label="i32-real")
op("_mul_scalar", i32(2, 3), scalar=1.5, label="i32-fraction")
op("_plus_scalar", u8(2, 3, high=250), scalar=3, label="u8")
op("_plus_scalar", f16(2, 3), scalar=0.1, label="f16")
op("_plus_scalar", f32(2, 3), label="default")
op("_greater_scalar", i64(2, 3), scalar=1.5, label="i64-fraction")
op("add_n", f32(2, 3), num_args=1)
op("add_n", f32(2, 3), f32(2, 3), f32(2, 3), num_args=3, label="3")
op("ElementWiseSum", f32(2, 3), f32(2, 3), num_args=2)
op("where", f32.of([[0.0, 1.0], [2.0, 0.0]]), f32(2, 2), f32(2, 2))
op("where", i32.of([0, 3]), f32(2, 3), f32(2, 3), label="rows")
op("where", f32.of([[0.0, -1.0]]), i32(1, 2), i32(1, 2), label="i32")
op("broadcast_axis", f32(2, 1, 3), axis=1, size=4)
op("broadcast_axes", f32(1, 2, 1), axis=(0, 2), size=(3, 2))
op("broadcast_to", f32(1, 2, 1), shape=(3, 2, 4))
op("broadcast_to", f32(1, 2, 1), shape=(3, 0, 4), label="zero-keeps")
op("broadcast_like", f32(1, 2, 1), f32(3, 2, 4))
op("broadcast_like", f32(1, 2), f32(3, 4), lhs_axes=(0,), rhs_axes=(1,), label="axes")
op("broadcast_like", f32(1, 2), f32(3, 4), lhs_axes=(-2,), rhs_axes=(-1,), label="negative-axes")
op("_scatter_plus_scalar", f32(2, 3), scalar=2.0)
op("_scatter_minus_scalar", f32(2, 3), scalar=2.0)
op("_scatter_elemwise_div", f32(2, 3), f32(2, 3, **SMALL))

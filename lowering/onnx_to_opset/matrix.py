"""ONNX matrix operators.

MatMul -> MatMul; Gemm -> MatMul [* alpha] [+ beta * C]; Einsum -> Einsum; Det -> Gaussian elimination
"""

from __future__ import annotations

from stepwell.dialects import onnx
from stepwell.dialects.errors import NoMatch
from stepwell.dialects.fields import plain
from stepwell.dialects.opset.arithmetic import AbsOp, AddOp, DivideOp, MultiplyOp, SubtractOp
from stepwell.dialects.opset.comparison import EqualOp
from stepwell.dialects.opset.condition import SelectOp
from stepwell.dialects.opset.matrix import EinsumOp, MatMulOp
from stepwell.dialects.opset.reduction import ReduceSumOp
from stepwell.dialects.opset.shape import ReshapeOp
from stepwell.dialects.opset.sort import TopKOp
from stepwell.dialects.rules import RuleSet
from stepwell.dialects.types import shape_of
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms.basic import (
    convert,
    dims,
    ints,
    kind,
    like,
    reshape,
    slice_axis,
    squeeze,
    unsqueeze,
)
from stepwell.lowering.idioms.einsum import with_output

rules = RuleSet()

LARGEST_MATRIX = 32
"""Rows of a matrix up to which a determinant is unrolled."""


@rules.lower(onnx.MatMulOp)
def mat_mul(op: onnx.MatMulOp, rw: Lowering):
    """A vector on the right is a matrix of one column: the runtime (2026.4) cannot take a factor into a vector."""
    left, right = shape_of(op.A), shape_of(op.B)
    if left is not None and right is not None and len(left) > 1 and len(right) == 1:
        return squeeze(rw, rw.emit(MatMulOp, op.A, unsqueeze(rw, op.B, [1])), [len(left) - 1])
    return rw.emit(MatMulOp, op.A, op.B)


@rules.lower(onnx.GemmOp)
def gemm(op: onnx.GemmOp, rw: Lowering):
    """alpha * A' * B' + beta * C, where C broadcasts to the product. Factors of integers may be parts of them."""
    out = rw.emit(MatMulOp, op.A, op.B, transpose_a=bool(plain(op.transA)), transpose_b=bool(plain(op.transB)))
    of = kind(out)
    factors = [plain(op.alpha), plain(op.beta)]
    if of.is_integer and not all(float(f).is_integer() for f in factors):
        total = rw.emit(MultiplyOp, convert(rw, out, "f32"), rw.const(factors[0], "f32"))
        if op.C is not None:
            added = rw.emit(MultiplyOp, convert(rw, op.C, "f32"), rw.const(factors[1], "f32"))
            total = rw.emit(AddOp, total, added)
        return convert(rw, total, of.name)
    if plain(op.alpha) != 1:
        out = rw.emit(MultiplyOp, out, like(rw, plain(op.alpha), out))
    if op.C is None or plain(op.beta) == 0:
        return out
    added = op.C if plain(op.beta) == 1 else rw.emit(MultiplyOp, op.C, like(rw, plain(op.beta), op.C))
    return rw.emit(AddOp, out, added)


@rules.lower(onnx.DetOp)
def det(op: onnx.DetOp, rw: Lowering):
    """Gaussian elimination, unrolled: the largest element of each column is brought up, which turns the sign."""
    sizes = shape_of(op.X)
    if sizes is None or len(sizes) < 2 or sizes[-1] != sizes[-2] or not isinstance(sizes[-1], int):
        raise NoMatch("the size of the matrices is not known")
    size = sizes[-1]
    if size > LARGEST_MATRIX:
        raise NoMatch(f"matrices of {size} rows; the elimination is unrolled up to {LARGEST_MATRIX}")
    left = reshape(rw, op.X, [-1, size, size])
    one = like(rw, 1, left)
    out = None
    for step in range(size, 0, -1):
        first = slice_axis(rw, left, 1, 0, 1)
        pivot_row, sign = first, one
        if step > 1:
            column = rw.emit(AbsOp, slice_axis(rw, left, 2, 0, 1))
            _, at = rw.emit(
                TopKOp, column, rw.const(1), axis=1, mode="max", sort="value", index_element_type="i64", stable=True
            )
            rows = reshape(rw, ints(rw, range(step)), [1, step, 1])
            chosen = rw.emit(EqualOp, rows, at)
            picked = rw.emit(SelectOp, chosen, left, like(rw, 0, left))
            pivot_row = rw.emit(ReduceSumOp, picked, ints(rw, [1]), keep_dims=True)
            left = rw.emit(SelectOp, chosen, first, left)
            sign = rw.emit(SelectOp, rw.emit(EqualOp, at, rw.const(0)), one, like(rw, -1, left))
        pivot = slice_axis(rw, pivot_row, 2, 0, 1)
        factor = rw.emit(MultiplyOp, pivot, sign)
        out = factor if out is None else rw.emit(MultiplyOp, out, factor)
        if step > 1:
            below = slice_axis(rw, left, 1, 1, step)
            # A column of zeros makes the determinant zero whatever the rest.
            safe = rw.emit(SelectOp, rw.emit(EqualOp, pivot, like(rw, 0, left)), one, pivot)
            ratio = rw.emit(DivideOp, slice_axis(rw, below, 2, 0, 1), safe)
            rest = rw.emit(SubtractOp, below, rw.emit(MultiplyOp, ratio, pivot_row))
            left = slice_axis(rw, rest, 2, 1, step)
    if out is None:
        raise NoMatch("matrices without elements")
    if len(sizes) == 2:
        return reshape(rw, out, [])
    return rw.emit(ReshapeOp, out, dims(rw, op.X, range(len(sizes) - 2)), special_zero=False)


@rules.lower(onnx.EinsumOp)
def einsum(op: onnx.EinsumOp, rw: Lowering):
    return rw.emit(EinsumOp, list(op.Inputs), equation=with_output(plain(op.equation)))

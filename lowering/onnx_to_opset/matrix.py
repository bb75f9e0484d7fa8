"""ONNX matrix operators.

MatMul -> MatMul; Gemm -> MatMul [* alpha] [+ beta * C]; Einsum -> Einsum
"""

from __future__ import annotations

from stepwell.dialects import onnx
from stepwell.dialects.fields import plain
from stepwell.dialects.opset.arithmetic import AddOp, MultiplyOp
from stepwell.dialects.opset.matrix import EinsumOp, MatMulOp
from stepwell.dialects.rules import RuleSet
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms.basic import like

rules = RuleSet()


@rules.lower(onnx.MatMulOp)
def mat_mul(op: onnx.MatMulOp, rw: Lowering):
    return rw.emit(MatMulOp, op.A, op.B)


@rules.lower(onnx.GemmOp)
def gemm(op: onnx.GemmOp, rw: Lowering):
    """alpha * A' * B' + beta * C, where C broadcasts to the product."""
    out = rw.emit(MatMulOp, op.A, op.B, transpose_a=bool(plain(op.transA)), transpose_b=bool(plain(op.transB)))
    if plain(op.alpha) != 1:
        out = rw.emit(MultiplyOp, out, like(rw, plain(op.alpha), out))
    if op.C is None or plain(op.beta) == 0:
        return out
    added = op.C if plain(op.beta) == 1 else rw.emit(MultiplyOp, op.C, like(rw, plain(op.beta), op.C))
    return rw.emit(AddOp, out, added)


@rules.lower(onnx.EinsumOp)
def einsum(op: onnx.EinsumOp, rw: Lowering):
    return rw.emit(EinsumOp, list(op.Inputs), equation=plain(op.equation).replace(" ", ""))

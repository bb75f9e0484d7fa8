"""Operations of the specification's category 'matrix'."""

from __future__ import annotations

import numpy as np
from xdsl.irdl import irdl_op_definition, operand_def, opt_operand_def, result_def, var_operand_def

from stepwell.dialects.base import Tensor
from stepwell.dialects.fields import boolean, plain, string
from stepwell.dialects.opset.base import OpsetOp, single_element
from stepwell.dialects.opset.reference.convolution import wide
from stepwell.dialects.opset.reference.matrix import einsum_shape, grouped_matmul_shape, matmul_shape, parse
from stepwell.dialects.types import DYNAMIC, element, element_of, rank_of, shape_of, tensor


@irdl_op_definition
class EinsumOp(OpsetOp):
    """docs.openvino.ai › Einsum-7"""

    name = "opset.Einsum_7"
    inputs = var_operand_def(Tensor)
    equation = string()
    output = result_def(Tensor)

    def infer(self):
        if not self.operands:
            self.fail("there is no input")
        of = element(single_element(self, *self.operands))
        if not (of.is_float or of.is_integer or of is DYNAMIC):
            self.fail(f"element type {of.name} is not numeric")
        try:
            shape = einsum_shape(plain(self.properties["equation"]), tuple(shape_of(v) for v in self.operands))
        except ValueError as error:
            self.fail(str(error))
        return (tensor(element_of(self.operands[0]), shape),)

    def evaluate(self, *inputs):
        labels, output = parse(plain(self.properties["equation"]))
        if len(set(output)) != len(output):
            raise ValueError("a repeated label in the output is not evaluated")
        # numpy refuses to sum what an ellipsis covers, so it goes in front and is summed here.
        summed = "..." not in output and any("..." in part for part in labels)
        equation = ",".join(map("".join, labels)) + "->" + "..." * summed + "".join(output)
        made = np.einsum(equation, *(a.astype(wide(a.dtype)) for a in inputs))
        made = made.sum(axis=tuple(range(made.ndim - len(output)))) if summed else made
        return made.astype(inputs[0].dtype)


@irdl_op_definition
class GroupedMatMulOp(OpsetOp):
    """docs.openvino.ai › GroupedMatMul-17. `offsets` are the cumulative ends of each group's rows."""

    name = "opset.GroupedMatMul_17"
    mat_a = operand_def(Tensor)
    mat_b = operand_def(Tensor)
    offsets = opt_operand_def(Tensor)
    output = result_def(Tensor)

    def infer(self):
        a, b, *rest = self.operands
        kind = single_element(self, a, b)
        if rest:
            of = element(element_of(rest[0]))
            if of.name not in ("i32", "i64") and of is not DYNAMIC:
                self.fail(f"offsets are of type {of.name}; i32 or i64 is allowed")
            if rank_of(a) == 2 and rank_of(b) == 3 and rank_of(rest[0]) not in (None, 1):
                self.fail("offsets are not of rank 1")
        try:
            shape = grouped_matmul_shape(shape_of(a), shape_of(b), bool(rest))
        except ValueError as error:
            self.fail(str(error))
        return (tensor(kind, shape),)

    def evaluate(self, mat_a, mat_b, offsets=None):
        kind = wide(mat_a.dtype)
        a, b = mat_a.astype(kind), mat_b.astype(kind).transpose(0, 2, 1)
        if a.ndim == 3:
            return (a @ b).astype(mat_a.dtype)
        assert offsets is not None
        made = np.zeros((a.shape[0], b.shape[2]), kind)
        start = 0
        for group, end in enumerate(int(e) for e in offsets[: b.shape[0]]):
            made[start:end] = a[start:end] @ b[group]
            start = end
        return made.astype(mat_a.dtype)


@irdl_op_definition
class InverseOp(OpsetOp):
    """docs.openvino.ai › Inverse-14. `adjoint` asks for the inverse of the conjugate transpose."""

    name = "opset.Inverse_14"
    data = operand_def(Tensor)
    adjoint = boolean(False)
    output = result_def(Tensor)

    def infer(self):
        data = self.operands[0]
        of, shape = element(element_of(data)), shape_of(data)
        if not (of.is_float or of is DYNAMIC):
            self.fail(f"element type {of.name} is not a floating-point one")
        if shape is not None:
            if len(shape) < 2:
                self.fail(f"the data has rank {len(shape)}; a matrix has at least 2")
            if isinstance(shape[-1], int) and isinstance(shape[-2], int) and shape[-1] != shape[-2]:
                self.fail("the matrices are not square")
        return (data.type,)

    def evaluate(self, data):
        made = np.linalg.inv(data.astype(np.float64))
        if plain(self.properties["adjoint"]):
            made = made.swapaxes(-1, -2)
        return made.astype(data.dtype)


@irdl_op_definition
class MatMulOp(OpsetOp):
    """docs.openvino.ai › MatMul-1. A 1-D operand is a row on the left, a column on the right."""

    name = "opset.MatMul_1"
    data_a = operand_def(Tensor)
    data_b = operand_def(Tensor)
    transpose_a = boolean(False)
    transpose_b = boolean(False)
    output = result_def(Tensor)

    def infer(self):
        a, b = self.operands
        kind = single_element(self, a, b)
        p = self.properties
        try:
            shape = matmul_shape(shape_of(a), shape_of(b), plain(p["transpose_a"]), plain(p["transpose_b"]))
        except ValueError as error:
            self.fail(str(error))
        return (tensor(kind, shape),)

    def evaluate(self, data_a, data_b):
        kind = wide(data_a.dtype)
        a, b = data_a.astype(kind), data_b.astype(kind)
        if plain(self.properties["transpose_a"]) and a.ndim > 1:
            a = a.swapaxes(-1, -2)
        if plain(self.properties["transpose_b"]) and b.ndim > 1:
            b = b.swapaxes(-1, -2)
        return np.matmul(a, b).astype(data_a.dtype)


OPS = [
    EinsumOp,
    GroupedMatMulOp,
    InverseOp,
    MatMulOp,
]

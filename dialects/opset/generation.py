"""Operations of the specification's category 'generation'."""

from __future__ import annotations

import math
from typing import Any

import numpy as np
from xdsl.ir import SSAValue
from xdsl.irdl import irdl_op_definition, operand_def, opt_operand_def, result_def, traits_def
from xdsl.traits import MemoryWriteEffect

from stepwell.dialects.base import Tensor
from stepwell.dialects.computed import convert_values
from stepwell.dialects.fields import boolean, element_type, enumeration, integer, plain
from stepwell.dialects.opset.base import OpsetOp, single_element
from stepwell.dialects.opset.elementwise import BOOLEAN, INTEGERS, REALS, demand
from stepwell.dialects.opset.interval import opened
from stepwell.dialects.opset.values import bounds, constant, dims, scalar
from stepwell.dialects.types import (
    ANY,
    ELEMENT_TYPES,
    Dim,
    ElementType,
    Shape,
    element,
    element_of,
    interval,
    shape_of,
    tensor,
)

_SIZES = frozenset({ELEMENT_TYPES["i32"].mlir, ELEMENT_TYPES["i64"].mlir})


def _one_element(op: OpsetOp, value: SSAValue, what: str) -> None:
    shape = shape_of(value)
    if shape not in (None, ()) and (len(shape or ()) != 1 or (isinstance(shape[0], int) and shape[0] != 1)):  # pyright: ignore[reportOptionalSubscript]: not None here
        op.fail(f"{what} is not one number")


def _listed(op: OpsetOp, value: SSAValue, what: str) -> Shape:
    """The shape that a list of sizes stands for; a negative size is not known."""
    listed = shape_of(value)
    if listed is not None and len(listed) != 1:
        op.fail(f"{what} is not a list")
    found = bounds(value)
    if found is not None and found.exact:
        return tuple(ANY if v < 0 else int(v) for v in found.lo.reshape(-1))
    return dims(value)


@irdl_op_definition
class EyeOp(OpsetOp):
    """docs.openvino.ai › Eye-9"""

    name = "opset.Eye_9"
    num_rows = operand_def(Tensor)
    num_columns = operand_def(Tensor)
    diagonal_index = operand_def(Tensor)
    batch_shape = opt_operand_def(Tensor)
    output_type = element_type()
    output = result_def(Tensor)

    def infer(self):
        rows, columns, diagonal, *batch = self.operands
        for value in self.operands:
            demand(self, element_of(value), _SIZES)
        for value, what in ((rows, "num_rows"), (columns, "num_columns"), (diagonal, "diagonal_index")):
            _one_element(self, value, what)
        shape: Shape = _listed(self, batch[0], "batch_shape") if batch else ()
        if shape is not None:
            shape = (*shape, self._size(rows), self._size(columns))
        return (tensor(self.output_type, shape),)

    def _size(self, value: SSAValue) -> Dim:
        found = bounds(value)
        if found is None:
            return ANY
        if int(found.lo.reshape(-1)[0]) < 0:
            self.fail("a size is negative")
        made = dims(value)
        return ANY if made is None else made[0]

    def evaluate(self, num_rows, num_columns, diagonal_index, batch_shape=()):
        rows, columns, diagonal = (int(v.reshape(-1)[0]) for v in (num_rows, num_columns, diagonal_index))
        made = np.eye(rows, columns, diagonal, np.uint8)
        return np.broadcast_to(
            convert_values(made, plain(self.output_type)), (*(int(b) for b in batch_shape), rows, columns)
        )


@irdl_op_definition
class MultinomialOp(OpsetOp):
    """docs.openvino.ai › Multinomial-13"""

    name = "opset.Multinomial_13"
    probs = operand_def(Tensor)
    num_samples = operand_def(Tensor)
    convert_type = element_type()
    with_replacement = boolean()
    log_probs = boolean()
    global_seed = integer(0)
    op_seed = integer(0)
    output = result_def(Tensor)
    traits = traits_def(MemoryWriteEffect())

    def infer(self):
        probs, samples = self.operands
        demand(self, element_of(probs), REALS)
        demand(self, element_of(samples), INTEGERS)
        if plain(self.convert_type).name not in ("i32", "i64"):
            self.fail("convert_type is neither i32 nor i64")
        _one_element(self, samples, "num_samples")
        shape = shape_of(probs)
        if shape is None:
            return (tensor(self.convert_type, None),)
        if len(shape) != 2:
            self.fail("the probabilities are not a matrix")
        count = scalar(samples)
        if count is not None and not plain(self.with_replacement) and isinstance(shape[1], int) and count > shape[1]:
            self.fail(f"{count} samples of {shape[1]} classes without replacement")
        return (tensor(self.convert_type, (shape[0], ANY if count is None or count < 0 else count)),)


@irdl_op_definition
class RandomUniformOp(OpsetOp):
    """docs.openvino.ai › RandomUniform-8"""

    name = "opset.RandomUniform_8"
    output_shape = operand_def(Tensor)
    min_val = operand_def(Tensor)
    max_val = operand_def(Tensor)
    output_type = element_type()
    op_seed = integer(0)
    global_seed = integer(0)
    alignment = enumeration("tensorflow", "pytorch", default="tensorflow")
    output = result_def(Tensor)
    traits = traits_def(MemoryWriteEffect())

    def infer(self):
        shape, low, high = self.operands
        demand(self, element_of(shape), _SIZES)
        if element_of(low) != element_of(high) or element_of(low) != self.output_type:
            self.fail("the limits are not of output_type")
        _one_element(self, low, "min_val")
        _one_element(self, high, "max_val")
        least, most = constant(low), constant(high)
        if least is not None and most is not None and not (least.reshape(-1) < most.reshape(-1)).all():
            self.fail("min_val is not below max_val")
        return (tensor(self.output_type, _listed(self, shape, "output_shape")),)


def _count(start: Any, stop: Any, step: Any) -> int:
    if step == 0:
        raise ValueError("the step is zero")
    if isinstance(start, int) and isinstance(stop, int) and isinstance(step, int):
        return max(-((start - stop) // step), 0)
    return max(math.ceil((stop - start) / step), 0)


class _Range(OpsetOp):
    """Numbers from start, step by step, before stop."""

    def type_(self) -> ElementType:
        raise NotImplementedError

    def number(self, array: np.ndarray) -> Any:
        """The operand as a Python number; the page cuts it where the result is of integers."""
        if self.type_().is_integer and array.dtype.kind not in "iu":
            return math.trunc(float(array.reshape(-1)[0]))
        return array.reshape(-1)[0].item() if array.dtype.kind != "V" else float(array.reshape(-1)[0])

    def length(self) -> Dim:
        for value, what in zip(self.operands, ("start", "stop", "step"), strict=True):
            if shape_of(value) not in (None, ()):
                self.fail(f"{what} is not a scalar")
        found = [bounds(v) for v in self.operands]
        for known, what in zip(found, ("start", "stop", "step"), strict=True):
            if known is not None and known.exact and not math.isfinite(float(known.lo.reshape(-1)[0])):
                self.fail(f"{what} is not finite")
        start, stop, step = found
        if step is None or not step.exact:
            return ANY
        by = self.number(step.lo)
        if by == 0:
            self.fail("step is zero")
        if start is None or stop is None:
            return ANY
        if start.exact and stop.exact:
            return _count(self.number(start.lo), self.number(stop.lo), by)
        (a, b), (c, d) = ((opened(x).reshape(-1)[0] for x in pair) for pair in (start, stop))
        first, last, near, far = (c, d, b, a) if by > 0 else (d, c, a, b)
        reach = abs(far), abs(last)
        least = 0 if math.inf in (abs(first), abs(near)) else _count(near, first, by)
        return interval(least, None if math.inf in reach else _count(far, last, by))

    def evaluate(self, start, stop, step):
        first, last, by = (self.number(v) for v in (start, stop, step))
        to = self.type_()
        count = _count(first, last, by)
        dtype = np.int64 if to.is_integer else np.float64 if to.name == "f64" else np.float32
        return convert_values(dtype(first) + np.arange(count, dtype=dtype) * dtype(by), to)


@irdl_op_definition
class Range1Op(_Range):
    """docs.openvino.ai › Range-1"""

    name = "opset.Range_1"
    start = operand_def(Tensor)
    stop = operand_def(Tensor)
    step = operand_def(Tensor)
    output = result_def(Tensor)

    def type_(self):
        return element(single_element(self, *self.operands))

    def infer(self):
        kind = self.type_()
        if kind.name == "boolean":
            self.fail("booleans are not numbers")
        return (tensor(kind.mlir, (self.length(),)),)


@irdl_op_definition
class RangeOp(_Range):
    """docs.openvino.ai › Range-4"""

    name = "opset.Range_4"
    start = operand_def(Tensor)
    stop = operand_def(Tensor)
    step = operand_def(Tensor)
    output_type = element_type()
    output = result_def(Tensor)

    def type_(self):
        return plain(self.output_type)

    def infer(self):
        if BOOLEAN in (self.output_type, *(element_of(v) for v in self.operands)):
            self.fail("booleans are not numbers")
        return (tensor(self.output_type, (self.length(),)),)


OPS = [
    EyeOp,
    MultinomialOp,
    RandomUniformOp,
    Range1Op,
    RangeOp,
]

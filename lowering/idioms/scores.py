"""Rows of features, and what classical models make of their scores: transforms and class labels.

The formulas are those of ONNX Runtime, whose kernels define what the specification of ai.onnx.ml leaves open.
"""

from __future__ import annotations

from collections.abc import Sequence
from math import pi, sqrt

import numpy as np
from xdsl.dialects.builtin import ArrayAttr, DenseArrayBase
from xdsl.ir import Attribute, SSAValue

from stepwell.dialects.errors import NoMatch
from stepwell.dialects.fields import plain
from stepwell.dialects.opset.activation import ExpOp, SigmoidOp, SoftMaxOp
from stepwell.dialects.opset.arithmetic import (
    AbsOp,
    AddOp,
    DivideOp,
    LogOp,
    MultiplyOp,
    NegativeOp,
    SqrtOp,
    SubtractOp,
)
from stepwell.dialects.opset.comparison import LessOp
from stepwell.dialects.opset.condition import SelectOp
from stepwell.dialects.opset.movement import GatherOp
from stepwell.dialects.opset.reduction import ReduceMaxOp, ReduceSumOp
from stepwell.dialects.opset.sort import TopKOp
from stepwell.dialects.types import shape_of
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms.basic import chosen, convert, ints, rank, squeeze, unsqueeze

TRANSFORMS = {name: name for name in ("NONE", "SOFTMAX", "LOGISTIC", "SOFTMAX_ZERO", "PROBIT")}
"""Values of `post_transform`, in the order of the numbers that TreeEnsemble has for them."""

TINY = 1e-7
"""Scores as small as this are zero for SOFTMAX_ZERO."""


def numbers(attribute: Attribute | None, dtype: type[np.generic]) -> np.ndarray:
    """A list of numbers as an array, without a Python object for each; without the attribute it is empty."""
    if attribute is None:
        return np.zeros(0, dtype)
    assert isinstance(attribute, DenseArrayBase)
    held = np.int64 if attribute.elt_type.name == "integer_type" else np.float64
    return np.frombuffer(attribute.data.data, held).astype(dtype, copy=False)


def width(value: SSAValue) -> int | None:
    """The size of the last axis; None where it is not known, or there is none."""
    shape = shape_of(value)
    return shape[-1] if shape and isinstance(shape[-1], int) else None


def rows(rw: Lowering, value: SSAValue, features: int | None = None) -> SSAValue:
    """The input of a model as f32 [rows, features]; one row may come without its axis."""
    count = rank(value)
    if count not in (1, 2):
        raise NoMatch(f"an input of rank {count}; rows of features have rank 2, one row has rank 1")
    value = convert(rw, unsqueeze(rw, value, [0]) if count == 1 else value, "f32")
    size = width(value)
    if features is not None and size is not None and size != features:
        raise NoMatch(f"the model was trained with {features} features, the input has {size}")
    return value


def transformed(rw: Lowering, scores: SSAValue, name: str, count: int) -> SSAValue:
    """The scores [rows, count] after `post_transform`; of a single score only PROBIT makes something else."""
    name = chosen(TRANSFORMS, name, "post_transform")
    if name == "PROBIT":
        return probit(rw, scores)
    if name == "NONE" or count < 2:
        return scores
    if name == "LOGISTIC":
        return rw.emit(SigmoidOp, scores)
    if name == "SOFTMAX":
        return rw.emit(SoftMaxOp, scores, axis=1)
    return softmax_zero(rw, scores)


def softmax_zero(rw: Lowering, scores: SSAValue) -> SSAValue:
    """e(x - m) over the sum of it where x is not zero; x e(-m) over the same sum where it is, m the largest score."""
    axes = ints(rw, [1])
    largest = rw.emit(ReduceMaxOp, scores, axes, keep_dims=True)
    counted = rw.emit(LessOp, rw.const(TINY), rw.emit(AbsOp, scores))
    power = rw.emit(ExpOp, rw.emit(SubtractOp, scores, largest))
    total = rw.emit(ReduceSumOp, rw.emit(SelectOp, counted, power, rw.const(0.0)), axes, keep_dims=True)
    small = rw.emit(MultiplyOp, scores, rw.emit(ExpOp, rw.emit(NegativeOp, largest)))
    return rw.emit(DivideOp, rw.emit(SelectOp, counted, power, small), total)


def probit(rw: Lowering, scores: SSAValue) -> SSAValue:
    """The normal quantile by Winitzki's approximation of the inverse error function, with a = 0.147."""

    def scaled(value: SSAValue, by: float) -> SSAValue:
        return rw.emit(MultiplyOp, value, rw.const(by))

    x = rw.emit(SubtractOp, scaled(scores, 2.0), rw.const(1.0))
    one = rw.const(1.0)
    log = rw.emit(LogOp, rw.emit(MultiplyOp, rw.emit(SubtractOp, one, x), rw.emit(AddOp, one, x)))
    half = rw.emit(AddOp, scaled(log, 0.5), rw.const(2 / (pi * 0.147)))
    inner = rw.emit(SubtractOp, rw.emit(MultiplyOp, half, half), scaled(log, 1 / 0.147))
    size = rw.emit(SqrtOp, rw.emit(SubtractOp, rw.emit(SqrtOp, inner), half))
    sign = rw.emit(SelectOp, rw.emit(LessOp, x, rw.const(0.0)), rw.const(-sqrt(2)), rw.const(sqrt(2)))
    return rw.emit(MultiplyOp, size, sign)


def best(rw: Lowering, scores: SSAValue) -> SSAValue:
    """The number of the highest score of each row, the first of equal ones: i64 [rows]."""
    _, index = rw.emit(
        TopKOp, scores, rw.const(1), axis=1, mode="max", sort="value", index_element_type="i64", stable=True
    )
    return squeeze(rw, index, [1])


def class_labels(numbers_: Attribute | None, strings: Attribute | None) -> np.ndarray:
    """The labels of a classifier's classes; the strings where there are both."""
    if isinstance(strings, ArrayAttr) and len(strings):
        return np.array(plain(strings), object)
    return numbers(numbers_, np.int64)


def labelled(rw: Lowering, index: SSAValue, labels: Sequence[int | str] | np.ndarray) -> SSAValue:
    """The label of each row, given the number of its class."""
    values = np.asarray(labels)
    if values.dtype.kind != "O" and np.array_equal(values, np.arange(len(values))):
        return index
    return rw.emit(GatherOp, rw.const(values), index, rw.const(0))

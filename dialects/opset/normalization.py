"""Operations of the specification's category 'normalization'."""

from __future__ import annotations

from typing import Any

import numpy as np
from xdsl.ir import SSAValue
from xdsl.irdl import irdl_op_definition, operand_def, result_def

from stepwell.dialects.base import Tensor
from stepwell.dialects.fields import boolean, enumeration, integer, ints, number, plain
from stepwell.dialects.opset.base import OpsetOp, single_element
from stepwell.dialects.opset.values import axes_of
from stepwell.dialects.types import DYNAMIC, Dim, element, element_of, intersect, rank_of, shape_of, tensor


def _float_wide(dtype: np.dtype) -> np.dtype:
    return np.dtype(np.float64 if dtype == np.float64 else np.float32)


def _over(data: np.ndarray, axes: Any) -> tuple[int, ...]:
    return tuple(sorted({int(a) % data.ndim for a in np.reshape(axes, -1)}))


class _BatchNorm(OpsetOp):
    """Per channel: (data - mean) / sqrt(variance + epsilon) * gamma + beta."""

    def normalized(self, data: SSAValue, *channels: SSAValue):
        kind = single_element(self, data, *channels)
        if not (element(kind).is_float or element(kind) is DYNAMIC):
            self.fail(f"element type {element(kind).name} is not a floating-point one")
        if plain(self.properties["epsilon"]) < 0:
            self.fail("epsilon is negative")
        count: Dim | None = None
        for value in channels:
            shape = shape_of(value)
            if shape is None:
                continue
            if len(shape) != 1:
                self.fail(f"gamma, beta, mean and variance are of rank 1, not {len(shape)}")
            both = shape[0] if count is None else intersect(count, shape[0])
            if both is None:
                self.fail("gamma, beta, mean and variance do not have the same size")
            count = both
        shape = shape_of(data)
        if shape is not None:
            if len(shape) < 2:
                self.fail("the data has no channel axis")
            if count is not None:
                both = intersect(shape[1], count)
                if both is None:
                    self.fail(f"the data has {shape[1]} channels, gamma has {count}")
                shape = (shape[0], both, *shape[2:])
            count = shape[1]
        if count == 0:
            self.fail("there is no channel")
        return (tensor(kind, shape),)

    def normalize(self, data, gamma, beta, mean, variance):
        kind = _float_wide(data.dtype)
        shape = (1, -1) + (1,) * (data.ndim - 2)
        x, g, b, m, v = (a.astype(kind) for a in (data, *(p.reshape(shape) for p in (gamma, beta, mean, variance))))
        made = (x - m) / np.sqrt(v + kind.type(plain(self.properties["epsilon"]))) * g + b
        return made.astype(data.dtype)


@irdl_op_definition
class BatchNormInference1Op(_BatchNorm):
    """docs.openvino.ai › BatchNormInference-1. The data is the third input."""

    name = "opset.BatchNormInference_1"
    gamma = operand_def(Tensor)
    beta = operand_def(Tensor)
    data = operand_def(Tensor)
    mean = operand_def(Tensor)
    variance = operand_def(Tensor)
    epsilon = number()
    output = result_def(Tensor)

    def infer(self):
        gamma, beta, data, mean, variance = self.operands
        return self.normalized(data, gamma, beta, mean, variance)

    def evaluate(self, gamma, beta, data, mean, variance):
        return self.normalize(data, gamma, beta, mean, variance)


@irdl_op_definition
class BatchNormInferenceOp(_BatchNorm):
    """docs.openvino.ai › BatchNormInference-5"""

    name = "opset.BatchNormInference_5"
    data = operand_def(Tensor)
    gamma = operand_def(Tensor)
    beta = operand_def(Tensor)
    mean = operand_def(Tensor)
    variance = operand_def(Tensor)
    epsilon = number()
    output = result_def(Tensor)

    def infer(self):
        return self.normalized(*self.operands)

    def evaluate(self, data, gamma, beta, mean, variance):
        return self.normalize(data, gamma, beta, mean, variance)


@irdl_op_definition
class GRNOp(OpsetOp):
    """docs.openvino.ai › GRN-1. L2 over the channels, with `bias` under the root."""

    name = "opset.GRN_1"
    data = operand_def(Tensor)
    bias = number()
    output = result_def(Tensor)

    def infer(self):
        data = self.operands[0]
        if rank_of(data) not in (None, 2, 3, 4):
            self.fail(f"the data has rank {rank_of(data)}; 2, 3 or 4 is allowed")
        return (data.type,)

    def evaluate(self, data):
        x = data.astype(_float_wide(data.dtype))
        return (x / np.sqrt((x * x).sum(axis=1, keepdims=True) + plain(self.properties["bias"]))).astype(data.dtype)


@irdl_op_definition
class GroupNormalizationOp(OpsetOp):
    """docs.openvino.ai › GroupNormalization-12"""

    name = "opset.GroupNormalization_12"
    data = operand_def(Tensor)
    scale = operand_def(Tensor)
    bias = operand_def(Tensor)
    num_groups = integer()
    epsilon = number()
    output = result_def(Tensor)

    def infer(self):
        data, *parameters = self.operands
        groups = plain(self.properties["num_groups"])
        if groups < 1:
            self.fail(f"num_groups is {groups}; it must be positive")
        shapes = [shape_of(v) for v in parameters]
        for shape, what in zip(shapes, ("scale", "bias"), strict=True):
            if shape is not None and len(shape) != 1:
                self.fail(f"{what} is of rank {len(shape)}, not 1")
        scale, bias = shapes
        if scale is not None and bias is not None and intersect(scale[0], bias[0]) is None:
            self.fail(f"scale has {scale[0]} entries, bias {bias[0]}")
        shape = shape_of(data)
        if shape is not None:
            if len(shape) < 2:
                self.fail("the data has no channel axis")
            for given, what in ((scale, "scale"), (bias, "bias")):
                if given is not None and intersect(given[0], shape[1]) is None:
                    self.fail(f"{what} has {given[0]} entries, the data {shape[1]} channels")
            if isinstance(shape[1], int) and shape[1] % groups:
                self.fail(f"{shape[1]} channels do not divide into {groups} groups")
        return (data.type,)

    def evaluate(self, data, scale, bias):
        kind = _float_wide(data.dtype)
        x = data.astype(kind).reshape(data.shape[0], plain(self.properties["num_groups"]), -1)
        x = (x - x.mean(-1, keepdims=True)) / np.sqrt(
            x.var(-1, keepdims=True) + kind.type(plain(self.properties["epsilon"]))
        )
        shape = (1, -1) + (1,) * (data.ndim - 2)
        made = x.reshape(data.shape) * scale.astype(kind).reshape(shape) + bias.astype(kind).reshape(shape)
        return made.astype(data.dtype)


@irdl_op_definition
class LRNOp(OpsetOp):
    """docs.openvino.ai › LRN-1. Over a window of `size` along each of the axes."""

    name = "opset.LRN_1"
    data = operand_def(Tensor)
    axes = operand_def(Tensor)
    alpha = number()
    beta = number()
    bias = number()
    size = integer()
    output = result_def(Tensor)

    def infer(self):
        data, axes = self.operands
        of, shape, rank = element(element_of(axes)), shape_of(axes), rank_of(data)
        if not (of.is_integer or of is DYNAMIC):
            self.fail(f"axes are of type {of.name}, not integers")
        if shape is not None and len(shape) != 1:
            self.fail("axes are not of rank 1")
        if rank is not None:
            if shape is not None and isinstance(shape[0], int) and shape[0] > rank:
                self.fail(f"there are {shape[0]} axes, the data has rank {rank}")
            axes_of(self, axes, rank)
        return (data.type,)

    def evaluate(self, data, axes):
        x = data.astype(_float_wide(data.dtype))
        size = plain(self.properties["size"])
        reach, over = (size - 1) // 2, _over(data, axes)
        squares = x * x
        for axis in over:
            sums = np.cumsum(squares, axis=axis)
            sums = np.concatenate([np.zeros_like(np.take(sums, [0], axis)), sums], axis)
            n = data.shape[axis]
            at = np.arange(n)
            high = np.take(sums, np.minimum(at + reach + 1, n), axis)
            squares = high - np.take(sums, np.maximum(at - reach, 0), axis)
        p = self.properties
        # The size is raised to the number of axes as given.
        alpha = plain(p["alpha"]) / size ** np.size(axes)
        return (x / (plain(p["bias"]) + alpha * squares) ** plain(p["beta"])).astype(data.dtype)


@irdl_op_definition
class MVN2Op(OpsetOp):
    """docs.openvino.ai › MVN-2. `reduction_axes`, where given, stand for `across_channels`."""

    name = "opset.MVN_2"
    data = operand_def(Tensor)
    eps = number()
    across_channels = boolean()
    normalize_variance = boolean()
    reduction_axes = ints(())
    output = result_def(Tensor)

    def infer(self):
        return (self.operands[0].type,)

    def evaluate(self, data):
        p = self.properties
        axes = plain(p["reduction_axes"]) or range(1 if plain(p["across_channels"]) else 2, data.ndim)
        return _mvn(data, _over(data, tuple(axes)), plain(p["eps"]), plain(p["normalize_variance"]), True)


@irdl_op_definition
class MVNOp(OpsetOp):
    """docs.openvino.ai › MVN-6"""

    name = "opset.MVN_6"
    data = operand_def(Tensor)
    axes = operand_def(Tensor)
    eps = number()
    normalize_variance = boolean()
    eps_mode = enumeration("inside_sqrt", "outside_sqrt")
    output = result_def(Tensor)

    def infer(self):
        data, axes = self.operands
        shape, rank = shape_of(axes), rank_of(data)
        if shape is not None and len(shape) != 1:
            self.fail("axes are not of rank 1")
        if rank is not None:
            if shape is not None and isinstance(shape[0], int) and shape[0] > rank:
                self.fail(f"there are {shape[0]} axes, the data has rank {rank}")
            axes_of(self, axes, rank)
        return (data.type,)

    def evaluate(self, data, axes):
        p = self.properties
        inside = plain(p["eps_mode"]) == "inside_sqrt"
        return _mvn(data, _over(data, axes), plain(p["eps"]), plain(p["normalize_variance"]), inside)


def _mvn(data: np.ndarray, axes: tuple[int, ...], eps: float, normalize_variance: bool, inside: bool) -> np.ndarray:
    """Mean 0 over the axes, and variance 1 with eps added to it (`inside` the root) or to the deviation."""
    kind = _float_wide(data.dtype)
    x = data.astype(kind)
    x = x - x.mean(axis=axes, keepdims=True)
    if normalize_variance:
        variance = (x * x).mean(axis=axes, keepdims=True)
        x = x / (np.sqrt(variance + kind.type(eps)) if inside else np.sqrt(variance) + kind.type(eps))
    return x.astype(data.dtype)


@irdl_op_definition
class NormalizeL2Op(OpsetOp):
    """docs.openvino.ai › NormalizeL2-1"""

    name = "opset.NormalizeL2_1"
    data = operand_def(Tensor)
    axes = operand_def(Tensor)
    eps = number()
    eps_mode = enumeration("add", "max")
    output = result_def(Tensor)

    def infer(self):
        data, axes = self.operands
        if rank_of(axes) not in (None, 0, 1):
            self.fail(f"axes are of rank {rank_of(axes)}, not 0 or 1")
        rank = rank_of(data)
        if rank is not None:
            found = axes_of(self, axes, rank)
            if rank == 0 and found:
                self.fail("a scalar has no axes")
        return (data.type,)

    def evaluate(self, data, axes):
        x = data.astype(_float_wide(data.dtype))
        squares = x * x
        over = _over(data, axes)
        if not over:
            # The page: without axes each element is divided by itself.
            return np.ones_like(data)
        squares = squares.sum(axis=over, keepdims=True)
        eps = x.dtype.type(plain(self.properties["eps"]))
        added = squares + eps if plain(self.properties["eps_mode"]) == "add" else np.maximum(squares, eps)
        return (x / np.sqrt(added)).astype(data.dtype)


OPS = [
    BatchNormInference1Op,
    BatchNormInferenceOp,
    GRNOp,
    GroupNormalizationOp,
    LRNOp,
    MVN2Op,
    MVNOp,
    NormalizeL2Op,
]

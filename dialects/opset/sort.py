"""Operations of the specification's category 'sort': those that drop boxes are in `nms.py`."""

from __future__ import annotations

from typing import Any

import numpy as np
from xdsl.irdl import irdl_op_definition, operand_def, result_def

from stepwell.dialects.base import Tensor
from stepwell.dialects.fields import boolean, element_type, enumeration, integer, plain
from stepwell.dialects.opset.base import OpsetOp, single_element
from stepwell.dialects.opset.moves import at, need_integer, need_rank
from stepwell.dialects.opset.nms import (
    MatrixNmsOp,
    MulticlassNms8Op,
    MulticlassNmsOp,
    NMSRotatedOp,
    NonMaxSuppression1Op,
    NonMaxSuppression3Op,
    NonMaxSuppression4Op,
    NonMaxSuppression5Op,
    NonMaxSuppressionOp,
    check_index_type,
)
from stepwell.dialects.opset.values import bounds, dims, normalize_axis
from stepwell.dialects.types import (
    ANY,
    Dim,
    element,
    element_of,
    intersect,
    interval,
    lower,
    shape_of,
    tensor,
    upper,
)


@irdl_op_definition
class ExperimentalDetectronTopKROIsOp(OpsetOp):
    """docs.openvino.ai › ExperimentalDetectronTopKROIs-6"""

    name = "opset.ExperimentalDetectronTopKROIs_6"
    rois = operand_def(Tensor)
    rois_probs = operand_def(Tensor)
    max_rois = integer(0)
    output = result_def(Tensor)

    def infer(self):
        rois, probs = self.operands
        kind = single_element(self, rois, probs)
        need_rank(self, "the rois", rois, 2)
        need_rank(self, "the probabilities", probs, 1)
        if plain(self.max_rois) < 0:
            self.fail(f"max_rois is {plain(self.max_rois)}")
        shape, count = shape_of(rois), shape_of(probs)
        if shape is not None and intersect(shape[1], 4) is None:
            self.fail(f"a roi has 4 numbers, not {shape[1]}")
        if shape is not None and count is not None and intersect(shape[0], count[0]) is None:
            self.fail(f"there are {shape[0]} rois and {count[0]} probabilities")
        return (tensor(kind, (plain(self.max_rois), 4)),)


class _TopK(OpsetOp):
    data = operand_def(Tensor)
    k = operand_def(Tensor)
    axis = integer()
    mode = enumeration("max", "min")
    sort = enumeration("none", "value", "index")
    index_element_type = element_type("i32")

    def infer(self):
        data, k = self.operands
        need_integer(self, "k", k)
        need_rank(self, "k", k, 0)
        index = check_index_type(self, "index_element_type", self.index_element_type)
        shape = shape_of(data)
        if shape is None:
            return (tensor(element_of(data), None), tensor(index, None))
        if not shape:
            self.fail("a scalar has no largest elements")
        axis = normalize_axis(self, plain(self.axis), len(shape))
        made = at(shape, axis, self._size(shape[axis]))
        return (tensor(element_of(data), made), tensor(index, made))

    def _size(self, dim: Dim) -> Dim:
        known = bounds(self.operands[1])
        if known is not None and known.hi.min() < 0:
            self.fail(f"k is {known.hi.min()}")
        (count,) = dims(self.operands[1]) or (ANY,)
        if isinstance(count, int):
            return count
        highs = [h for h in (upper(count), upper(dim)) if h is not None]
        return interval(min(lower(dim), lower(count)), min(highs) if highs else None)

    def evaluate(self, data: Any, k: Any):
        axis, count = plain(self.axis), int(np.reshape(k, ())[()])
        index = element(self.index_element_type).dtype
        keys = data.astype(np.float32) if data.dtype.kind == "V" else data
        if plain(self.mode) == "max":
            # A stable order from the largest on, equal ones by their place.
            order = np.flip(data.shape[axis] - 1 - np.argsort(np.flip(keys, axis), axis, kind="stable"), axis)
        else:
            order = np.argsort(keys, axis, kind="stable")
        order = np.take(order, np.arange(min(count, data.shape[axis])), axis)
        if plain(self.sort) == "index":
            order = np.sort(order, axis)
        return np.take_along_axis(data, order, axis), order.astype(index)


@irdl_op_definition
class TopK1Op(_TopK):
    """docs.openvino.ai › TopK-1"""

    name = "opset.TopK_1"
    values = result_def(Tensor)
    indices = result_def(Tensor)


@irdl_op_definition
class TopK3Op(_TopK):
    """docs.openvino.ai › TopK-3"""

    name = "opset.TopK_3"
    values = result_def(Tensor)
    indices = result_def(Tensor)


@irdl_op_definition
class TopKOp(_TopK):
    """docs.openvino.ai › TopK-11"""

    name = "opset.TopK_11"
    stable = boolean(False)
    values = result_def(Tensor)
    indices = result_def(Tensor)


OPS = [
    ExperimentalDetectronTopKROIsOp,
    MatrixNmsOp,
    MulticlassNms8Op,
    MulticlassNmsOp,
    NMSRotatedOp,
    NonMaxSuppression1Op,
    NonMaxSuppression3Op,
    NonMaxSuppression4Op,
    NonMaxSuppression5Op,
    NonMaxSuppressionOp,
    TopK1Op,
    TopK3Op,
    TopKOp,
]

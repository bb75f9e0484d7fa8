"""Operations of the specification's category 'sequence'; recurrent cells and sequences are in `recurrent.py`."""

from __future__ import annotations

from typing import Any

import numpy as np
from xdsl.irdl import AttrSizedOperandSegments, irdl_op_definition, operand_def, opt_operand_def, result_def

from stepwell.dialects.base import Tensor
from stepwell.dialects.fields import boolean, element_type, enumeration, integer, plain
from stepwell.dialects.opset.base import OpsetOp, single_element
from stepwell.dialects.opset.moves import need_integer, need_rank
from stepwell.dialects.opset.nms import check_index_type, need_one
from stepwell.dialects.opset.recurrent import (
    GRUCellOp,
    GRUSequenceOp,
    LSTMCell1Op,
    LSTMCellOp,
    LSTMSequenceOp,
    RNNCellOp,
    RNNSequenceOp,
)
from stepwell.dialects.opset.shapes import broadcast, broadcast_dim
from stepwell.dialects.opset.values import bounds, dims, normalize_axis
from stepwell.dialects.types import ANY, Dim, Shape, element_of, intersect, shape_of, tensor


def _dim(value: Any, axis: int) -> Dim:
    shape = shape_of(value)
    return ANY if shape is None else shape[axis]


def _both(op: OpsetOp, sizes: tuple[Dim, ...]) -> Dim:
    """The size that all these are."""
    out: Dim = ANY
    for size in sizes:
        both = intersect(out, size)
        if both is None:
            op.fail(f"the sizes {', '.join(map(str, sizes))} must be equal")
        out = both
    return out


@irdl_op_definition
class CTCGreedyDecoderOp(OpsetOp):
    """docs.openvino.ai › CTCGreedyDecoder-1"""

    name = "opset.CTCGreedyDecoder_1"
    data = operand_def(Tensor)
    sequence_mask = operand_def(Tensor)
    ctc_merge_repeated = boolean(True)
    output = result_def(Tensor)

    def infer(self):
        data, mask = self.operands
        single_element(self, data, mask)
        need_rank(self, "the data", data, 3)
        need_rank(self, "sequence_mask", mask, 2)
        time, batch = _both(self, (_dim(data, 0), _dim(mask, 0))), _both(self, (_dim(data, 1), _dim(mask, 1)))
        return (tensor(element_of(data), (batch, time, 1, 1)),)


@irdl_op_definition
class CTCGreedyDecoderSeqLenOp(OpsetOp):
    """docs.openvino.ai › CTCGreedyDecoderSeqLen-6"""

    name = "opset.CTCGreedyDecoderSeqLen_6"
    data = operand_def(Tensor)
    sequence_length = operand_def(Tensor)
    blank_index = opt_operand_def(Tensor)
    merge_repeated = boolean(True)
    classes_index_type = element_type("i32")
    sequence_length_type = element_type("i32")
    classes = result_def(Tensor)
    lengths = result_def(Tensor)

    def infer(self):
        data, lengths, *blank = self.operands
        need_rank(self, "the data", data, 3)
        need_integer(self, "sequence_length", lengths)
        need_rank(self, "sequence_length", lengths, 1)
        for value in blank:
            need_integer(self, "blank_index", value)
            need_one(self, "blank_index", value)
        classes = check_index_type(self, "classes_index_type", self.classes_index_type)
        count = check_index_type(self, "sequence_length_type", self.sequence_length_type)
        batch = _both(self, (_dim(data, 0), _dim(lengths, 0)))
        return (tensor(classes, (batch, _dim(data, 1))), tensor(count, (batch,)))


@irdl_op_definition
class CTCLossOp(OpsetOp):
    """docs.openvino.ai › CTCLoss-4"""

    name = "opset.CTCLoss_4"
    logits = operand_def(Tensor)
    logit_length = operand_def(Tensor)
    labels = operand_def(Tensor)
    label_length = operand_def(Tensor)
    blank_index = opt_operand_def(Tensor)
    preprocess_collapse_repeated = boolean(False)
    ctc_merge_repeated = boolean(True)
    unique = boolean(False)
    output = result_def(Tensor)

    def infer(self):
        logits, logit_length, labels, label_length, *blank = self.operands
        for what, value, rank in (
            ("the logits", logits, 3),
            ("logit_length", logit_length, 1),
            ("the labels", labels, 2),
            ("label_length", label_length, 1),
        ):
            need_rank(self, what, value, rank)
            if value is not logits:
                need_integer(self, what, value)
        for value in blank:
            need_integer(self, "blank_index", value)
            need_rank(self, "blank_index", value, 0)
        _both(self, (_dim(logits, 1), _dim(labels, 1)))
        batch = _both(self, tuple(_dim(v, 0) for v in self.operands[:4]))
        return (tensor(element_of(logits), (batch,)),)


class _OneHot(OpsetOp):
    indices = operand_def(Tensor)
    depth = operand_def(Tensor)
    on_value = operand_def(Tensor)
    off_value = operand_def(Tensor)
    axis = integer()

    def infer(self):
        indices, depth, on, off = self.operands
        need_integer(self, "the indices", indices)
        need_integer(self, "depth", depth)
        for what, value in (("depth", depth), ("on_value", on), ("off_value", off)):
            need_rank(self, what, value, 0)
        single_element(self, on, off)
        kind, shape = element_of(on), shape_of(indices)
        if shape is None:
            return (tensor(kind, None),)
        axis = normalize_axis(self, plain(self.axis), len(shape) + 1)
        known = bounds(depth)
        if known is not None and known.hi.min() < 0:
            self.fail(f"depth is {known.hi.min()}")
        (size,) = dims(depth) or (ANY,)
        return (tensor(kind, (*shape[:axis], size, *shape[axis:])),)

    def from_end(self) -> bool:
        """Whether negative indices count from the end; otherwise nothing is on for them."""
        return False

    def evaluate(self, indices: Any, depth: Any, on_value: Any, off_value: Any):
        size = int(np.reshape(depth, ())[()])
        index = np.asarray(indices).astype(np.int64)
        if self.from_end():
            index = np.where(index < 0, index + size, index)
        axis = plain(self.axis) % (index.ndim + 1)
        places = np.arange(size).reshape([-1] + [1] * (index.ndim - axis))
        return np.where(np.expand_dims(index, axis) == places, np.asarray(on_value), np.asarray(off_value))


@irdl_op_definition
class OneHot1Op(_OneHot):
    """docs.openvino.ai › OneHot-1"""

    name = "opset.OneHot_1"
    output = result_def(Tensor)


@irdl_op_definition
class OneHotOp(_OneHot):
    """docs.openvino.ai › OneHot-16"""

    name = "opset.OneHot_16"
    negative_indices_mode = enumeration("normalize", "ignore_negative", default="ignore_negative")
    output = result_def(Tensor)

    def from_end(self) -> bool:
        return plain(self.negative_indices_mode) == "normalize"


@irdl_op_definition
class ScaledDotProductAttentionOp(OpsetOp):
    """docs.openvino.ai › ScaledDotProductAttention-13"""

    name = "opset.ScaledDotProductAttention_13"
    query = operand_def(Tensor)
    key = operand_def(Tensor)
    value = operand_def(Tensor)
    attention_mask = opt_operand_def(Tensor)
    scale = opt_operand_def(Tensor)
    causal = boolean(False)
    output = result_def(Tensor)
    irdl_options = (AttrSizedOperandSegments(as_property=True),)

    def infer(self):
        query, key, value, *rest = self.operands
        kind = single_element(self, query, key, value)
        if len(rest) > 1:
            need_one(self, "the scale", rest[1])
        shapes = [shape_of(v) for v in (query, key, value)]
        for shape in shapes:
            if shape is not None and len(shape) < 3:
                self.fail(f"query, key and value must have rank 3 or more, not {len(shape)}")
        q, k, v = shapes
        batch: Shape = None if q is None else q[:-2]
        rows, size = (ANY, ANY) if q is None else q[-2:]
        columns: Dim = ANY
        if k is not None:
            batch = self._batch(batch, k[:-2])
            self._fit("query and key", size, k[-1])
            columns = k[-2]
        if v is not None:
            batch = self._batch(batch, v[:-2])
            columns = self._fit("key and value", columns, v[-2])
        mask = shape_of(rest[0]) if rest and not plain(self.causal) else None
        if mask:
            if len(mask) < 2:
                self.fail("the mask must be a scalar or have rank 2 or more")
            rows = self._fit("query and mask", rows, mask[-2])
            self._fit("key and mask", columns, mask[-1])
            if len(mask) > 2:
                batch = self._batch(batch, mask[:-2])
        return (tensor(kind, None if batch is None else (*batch, rows, ANY if v is None else v[-1])),)

    def _batch(self, a: Shape, b: Shape) -> Shape:
        return broadcast(self, a, b)

    def _fit(self, what: str, a: Dim, b: Dim) -> Dim:
        both = broadcast_dim(a, b)
        if both is None:
            self.fail(f"the sizes {a} and {b} of {what} do not fit")
        return both


OPS = [
    CTCGreedyDecoderOp,
    CTCGreedyDecoderSeqLenOp,
    CTCLossOp,
    GRUCellOp,
    GRUSequenceOp,
    LSTMCell1Op,
    LSTMCellOp,
    LSTMSequenceOp,
    OneHot1Op,
    OneHotOp,
    RNNCellOp,
    RNNSequenceOp,
    ScaledDotProductAttentionOp,
]

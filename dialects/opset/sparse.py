"""Operations of the specification's category 'sparse'."""

from __future__ import annotations

from typing import Any

import numpy as np
from xdsl.ir import SSAValue
from xdsl.irdl import AttrSizedOperandSegments, irdl_op_definition, operand_def, opt_operand_def, result_def

from stepwell.dialects.base import Tensor
from stepwell.dialects.fields import enumeration, plain
from stepwell.dialects.opset.base import OpsetOp, single_element
from stepwell.dialects.opset.elementwise import BOOLEAN
from stepwell.dialects.opset.moves import need_integer, need_rank
from stepwell.dialects.opset.shapes import add, merge
from stepwell.dialects.opset.values import bounds, constant, dims
from stepwell.dialects.types import (
    ANY,
    Dim,
    element_of,
    intersect,
    print_shape,
    shape_of,
    tensor,
)


class _Embedding(OpsetOp):
    """Rows of a table are looked up, weighted and added up in bags."""

    def looked_up(self, bags: Dim) -> Any:
        """The type of one row per bag."""
        table = self.operands[0]
        shape = shape_of(table)
        if shape == ():
            self.fail("the table must have rank 1 or more")
        return (tensor(element_of(table), None if shape is None else (bags, *shape[1:])),)

    def check_weights(self, indices: SSAValue, weights: SSAValue | None) -> None:
        if weights is None:
            return
        if self.is_mean():
            self.fail("weights are for reduction sum")
        single_element(self, self.operands[0], weights)
        a, b = shape_of(indices), shape_of(weights)
        if a is not None and b is not None and merge(a, b) is None:
            self.fail(f"the indices are [{print_shape(a)}], their weights [{print_shape(b)}]")

    def check_numbers(self, **values: SSAValue | None) -> None:
        for what, value in values.items():
            if value is not None:
                need_integer(self, what, value)
                need_rank(self, what, value, 0 if what in ("default_index", "num_segments") else 1)
        single_element(self, *(v for v in values.values() if v is not None))

    def is_mean(self) -> bool:
        return plain(self.properties.get("reduction")) == "mean"

    def bag(self, table: Any, index: Any, weights: Any) -> Any:
        """The rows of one bag in one."""
        rows = table[np.asarray(index).astype(np.int64)]
        if weights is not None:
            rows = rows * np.reshape(weights, (-1,) + (1,) * (rows.ndim - 1))
        total = rows.sum(axis=0) / (max(len(rows), 1) if self.is_mean() else 1)
        return total.astype(table.dtype)


class _Offsets(_Embedding):
    emb_table = operand_def(Tensor)
    indices = operand_def(Tensor)
    offsets = operand_def(Tensor)
    default_index = opt_operand_def(Tensor)
    per_sample_weights = opt_operand_def(Tensor)
    irdl_options = (AttrSizedOperandSegments(as_property=True),)

    def infer(self):
        self.check_numbers(indices=self.indices, offsets=self.offsets, default_index=self.default_index)
        self.check_weights(self.indices, self.per_sample_weights)
        shape = shape_of(self.offsets)
        return self.looked_up(ANY if shape is None else shape[0])

    def evaluate(self, table: Any, indices: Any, offsets: Any, *rest: Any):
        given = iter(rest)
        default = None if self.default_index is None else int(np.reshape(next(given), ())[()])
        weights = None if self.per_sample_weights is None else next(given)
        ends = [*(int(o) for o in offsets[1:]), len(indices)]
        out = []
        for lo, hi in zip(map(int, offsets), ends, strict=True):
            if lo < hi:
                out.append(self.bag(table, indices[lo:hi], None if weights is None else weights[lo:hi]))
            else:
                empty = default is None or default < 0
                out.append(np.zeros_like(table[0]) if empty else table[default])
        return np.stack(out) if out else np.zeros((0, *table.shape[1:]), table.dtype)


@irdl_op_definition
class EmbeddingBagOffsetsOp(_Offsets):
    """docs.openvino.ai › EmbeddingBagOffsets-15"""

    name = "opset.EmbeddingBagOffsets_15"
    reduction = enumeration("sum", "mean", default="sum")
    output = result_def(Tensor)


@irdl_op_definition
class EmbeddingBagOffsetsSumOp(_Offsets):
    """docs.openvino.ai › EmbeddingBagOffsetsSum-3"""

    name = "opset.EmbeddingBagOffsetsSum_3"
    output = result_def(Tensor)


class _Packed(_Embedding):
    emb_table = operand_def(Tensor)
    indices = operand_def(Tensor)
    per_sample_weights = opt_operand_def(Tensor)

    def infer(self):
        need_integer(self, "the indices", self.indices)
        need_rank(self, "the indices", self.indices, 2)
        self.check_weights(self.indices, self.per_sample_weights)
        shape = shape_of(self.indices)
        if self.per_sample_weights is not None:
            shape = merge(shape, shape_of(self.per_sample_weights))
        return self.looked_up(ANY if shape is None else shape[0])

    def evaluate(self, table: Any, indices: Any, weights: Any = None):
        return np.stack([self.bag(table, r, None if weights is None else weights[i]) for i, r in enumerate(indices)])


@irdl_op_definition
class EmbeddingBagPackedOp(_Packed):
    """docs.openvino.ai › EmbeddingBagPacked-15"""

    name = "opset.EmbeddingBagPacked_15"
    reduction = enumeration("sum", "mean", default="sum")
    output = result_def(Tensor)


@irdl_op_definition
class EmbeddingBagPackedSumOp(_Packed):
    """docs.openvino.ai › EmbeddingBagPackedSum-3"""

    name = "opset.EmbeddingBagPackedSum_3"
    output = result_def(Tensor)


@irdl_op_definition
class EmbeddingSegmentsSumOp(_Embedding):
    """docs.openvino.ai › EmbeddingSegmentsSum-3"""

    name = "opset.EmbeddingSegmentsSum_3"
    emb_table = operand_def(Tensor)
    indices = operand_def(Tensor)
    segment_ids = operand_def(Tensor)
    num_segments = opt_operand_def(Tensor)
    default_index = opt_operand_def(Tensor)
    per_sample_weights = opt_operand_def(Tensor)
    output = result_def(Tensor)
    irdl_options = (AttrSizedOperandSegments(as_property=True),)

    def infer(self):
        count = self.num_segments
        if count is None:
            self.fail("num_segments is missing")
        self.check_numbers(
            indices=self.indices, segment_ids=self.segment_ids, num_segments=count, default_index=self.default_index
        )
        self.check_weights(self.indices, self.per_sample_weights)
        a, b = shape_of(self.indices), shape_of(self.segment_ids)
        if a is not None and b is not None and merge(a, b) is None:
            self.fail(f"there are {a[0]} indices and {b[0]} segment_ids")
        (bags,) = dims(count) or (ANY,)
        return self.looked_up(bags)

    def evaluate(self, table: Any, indices: Any, segment_ids: Any, num_segments: Any, *rest: Any):
        given = iter(rest)
        default = None if self.default_index is None else int(np.reshape(next(given), ())[()])
        weights = None if self.per_sample_weights is None else next(given)
        out = []
        for segment in range(int(np.reshape(num_segments, ())[()])):
            mine = np.flatnonzero(np.asarray(segment_ids) == segment)
            if len(mine):
                out.append(self.bag(table, indices[mine], None if weights is None else weights[mine]))
            else:
                empty = default is None or default < 0
                out.append(np.zeros_like(table[0]) if empty else table[default])
        return np.stack(out) if out else np.zeros((0, *table.shape[1:]), table.dtype)


@irdl_op_definition
class SparseFillEmptyRowsOp(OpsetOp):
    """docs.openvino.ai › SparseFillEmptyRows-16"""

    name = "opset.SparseFillEmptyRows_16"
    values = operand_def(Tensor)
    dense_shape = operand_def(Tensor)
    indices = operand_def(Tensor)
    default_value = operand_def(Tensor)
    output_indices = result_def(Tensor)
    output_values = result_def(Tensor)
    empty_row_indicator = result_def(Tensor)

    def infer(self):
        values, size, indices, default = self.operands
        single_element(self, values, default)
        kind = element_of(values)
        index = single_element(self, size, indices)
        for what, value, rank in (("values", values, 1), ("dense_shape", size, 1), ("indices", indices, 2)):
            need_rank(self, what, value, rank)
        need_integer(self, "dense_shape", size)
        need_integer(self, "indices", indices)
        need_rank(self, "default_value", default, 0)
        a, b, c = shape_of(values), shape_of(indices), shape_of(size)
        if c is not None and intersect(c[0], 2) is None:
            self.fail(f"dense_shape has {c[0]} elements, not 2")
        if b is not None and intersect(b[1], 2) is None:
            self.fail(f"an index has {b[1]} numbers, not 2")
        if a is not None and b is not None and intersect(a[0], b[0]) is None:
            self.fail(f"there are {a[0]} values and {b[0]} indices")
        wanted = dims(size) if bounds(size) is not None else None
        rows: Dim = ANY if wanted is None else wanted[0]
        places = constant(indices)
        if places is None or not isinstance(rows, int):
            return (tensor(index, (ANY, 2)), tensor(kind, (ANY,)), tensor(BOOLEAN, (rows,)))
        if a is None:
            self.fail("the rank of the values is not known")
        empty = rows - len(set(places[:, 0].tolist()))
        return (
            tensor(index, (len(places) + empty, 2)),
            tensor(kind, (add(a[0], empty),)),
            tensor(BOOLEAN, (rows,)),
        )

    def evaluate(self, values: Any, dense_shape: Any, indices: Any, default_value: Any):
        rows = int(dense_shape[0])
        empty = np.ones(rows, np.bool_)
        empty[np.asarray(indices[:, 0]).astype(np.int64)] = False
        missing = np.flatnonzero(empty)
        places = np.concatenate([indices, np.stack([missing, np.zeros_like(missing)], 1).astype(indices.dtype)])
        filled = np.concatenate([values, np.full(len(missing), default_value, values.dtype)])
        order = np.lexsort((places[:, 1], places[:, 0]))
        return places[order], filled[order], empty


OPS = [
    EmbeddingBagOffsetsOp,
    EmbeddingBagOffsetsSumOp,
    EmbeddingBagPackedOp,
    EmbeddingBagPackedSumOp,
    EmbeddingSegmentsSumOp,
    SparseFillEmptyRowsOp,
]

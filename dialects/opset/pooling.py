"""Operations of the specification's category 'pooling'."""

from __future__ import annotations

from typing import Any

import numpy as np
from xdsl.irdl import irdl_op_definition, operand_def, result_def

from stepwell.dialects.base import Tensor
from stepwell.dialects.fields import boolean, element_type, enumeration, integer, ints, plain
from stepwell.dialects.opset import windows
from stepwell.dialects.opset.base import OpsetOp
from stepwell.dialects.opset.reference import pooling as reference
from stepwell.dialects.opset.values import dims, normalize_axis
from stepwell.dialects.types import ANY, DYNAMIC, Shape, element, element_of, rank_of, shape_of, tensor


class _Window(OpsetOp):
    """The attributes that pooling with a window shares."""

    data = operand_def(Tensor)
    kernel = ints()
    strides = ints()
    pads_begin = ints()
    pads_end = ints()
    auto_pad = enumeration("explicit", "valid", "same_lower", "same_upper", default="explicit")

    def window(self) -> tuple[Any, ...]:
        """kernel, strides, dilations, pads_begin, pads_end, auto_pad, rounding_type as plain values."""
        p = self.properties
        dilations = p.get("dilations")
        return (
            plain(p["kernel"]),
            plain(p["strides"]),
            () if dilations is None else plain(dilations),
            plain(p["pads_begin"]),
            plain(p["pads_end"]),
            plain(p["auto_pad"]),
            plain(p["rounding_type"]),
        )

    def pooled(self) -> Shape:
        try:
            return windows.pooling(shape_of(self.operands[0]), *self.window())
        except ValueError as error:
            self.fail(str(error))


class _AvgPool(_Window):
    exclude_pad = boolean()
    output = result_def(Tensor)

    def infer(self):
        made = (tensor(element_of(self.operands[0]), self.pooled()),)
        kernel, _, dilations, begin, end, auto_pad, _ = self.window()
        if plain(self.properties["exclude_pad"]) and auto_pad == "explicit":
            # Such a window has no mean; the runtime refuses it whatever the size of the data.
            for size, step, *pads in zip(kernel, dilations or (1,) * len(kernel), begin, end, strict=False):
                if max(pads) > (size - 1) * step:
                    self.fail(f"a kernel of {size} may lie in the pads {pads} that are left out of the mean")
        return made

    def evaluate(self, data):
        return reference.average_pool(data, plain(self.properties["exclude_pad"]), *self.window())


@irdl_op_definition
class AvgPool1Op(_AvgPool):
    """docs.openvino.ai › AvgPool-1"""

    name = "opset.AvgPool_1"
    rounding_type = enumeration("floor", "ceil", default="floor")


@irdl_op_definition
class AvgPool14Op(_AvgPool):
    """docs.openvino.ai › AvgPool-14"""

    name = "opset.AvgPool_14"
    rounding_type = enumeration("floor", "ceil", "ceil_torch", default="floor")


@irdl_op_definition
class AvgPoolOp(_AvgPool):
    """docs.openvino.ai › AvgPool-16"""

    name = "opset.AvgPool_16"
    rounding_type = enumeration("floor", "ceil", "ceil_torch", default="floor")
    dilations = ints(())


@irdl_op_definition
class MaxPool1Op(_Window):
    """docs.openvino.ai › MaxPool-1"""

    name = "opset.MaxPool_1"
    rounding_type = enumeration("floor", "ceil", default="floor")
    output = result_def(Tensor)

    def infer(self):
        return (tensor(element_of(self.operands[0]), self.pooled()),)

    def evaluate(self, data):
        return reference.max_pool(data, 0, np.dtype(np.int64), *self.window())[0]


class _MaxPool(_Window):
    dilations = ints(())
    index_element_type = element_type("i64")
    axis = integer(0)
    values = result_def(Tensor)
    indices = result_def(Tensor)

    def infer(self):
        data = self.operands[0]
        rank = rank_of(data)
        index = _index_type(self)
        shape = self.pooled()
        if rank is not None:
            normalize_axis(self, plain(self.properties["axis"]), rank)
        return tensor(element_of(data), shape), tensor(index, shape)

    def evaluate(self, data):
        index = element(self.properties["index_element_type"]).dtype
        assert index is not None
        return reference.max_pool(data, plain(self.properties["axis"]), index, *self.window())


@irdl_op_definition
class MaxPool8Op(_MaxPool):
    """docs.openvino.ai › MaxPool-8. An index counts within the axes from `axis` on."""

    name = "opset.MaxPool_8"
    rounding_type = enumeration("floor", "ceil", default="floor")


@irdl_op_definition
class MaxPoolOp(_MaxPool):
    """docs.openvino.ai › MaxPool-14. An index counts within the axes from `axis` on."""

    name = "opset.MaxPool_14"
    rounding_type = enumeration("floor", "ceil", "ceil_torch", default="floor")


def _index_type(op: OpsetOp):
    kind = op.properties["index_element_type"]
    if element(kind).name not in ("i32", "i64"):
        op.fail(f"index_element_type is {element(kind).name}; i32 or i64 is allowed")
    return kind


class _Adaptive(OpsetOp):
    """Pooling to a number of bins per spatial axis."""

    data = operand_def(Tensor)
    output_shape = operand_def(Tensor)

    def adapted(self) -> Shape:
        data, sizes = self.operands
        shape, of = shape_of(data), element(element_of(sizes))
        if of.name not in ("i32", "i64") and of is not DYNAMIC:
            self.fail(f"output_shape is of type {of.name}; i32 or i64 is allowed")
        if shape is not None and not 3 <= len(shape) <= 5:
            self.fail(f"the data has rank {len(shape)}; 3, 4 or 5 is allowed")
        if rank_of(sizes) not in (None, 1):
            self.fail("output_shape is not of rank 1")
        if shape is None:
            return None
        count = len(shape) - 2
        wanted = dims(sizes)
        if wanted is not None and len(wanted) != count:
            self.fail(f"output_shape has {len(wanted)} entries, there are {count} spatial axes")
        return (*shape[:2], *(wanted or (ANY,) * count))


@irdl_op_definition
class AdaptiveAvgPoolOp(_Adaptive):
    """docs.openvino.ai › AdaptiveAvgPool-8"""

    name = "opset.AdaptiveAvgPool_8"
    output = result_def(Tensor)

    def infer(self):
        return (tensor(element_of(self.operands[0]), self.adapted()),)

    def evaluate(self, data, output_shape):
        return reference.adaptive_average(data, tuple(int(n) for n in output_shape))


@irdl_op_definition
class AdaptiveMaxPoolOp(_Adaptive):
    """docs.openvino.ai › AdaptiveMaxPool-8. An index counts within the spatial axes."""

    name = "opset.AdaptiveMaxPool_8"
    index_element_type = element_type("i64")
    values = result_def(Tensor)
    indices = result_def(Tensor)

    def infer(self):
        shape = self.adapted()
        return tensor(element_of(self.operands[0]), shape), tensor(_index_type(self), shape)

    def evaluate(self, data, output_shape):
        index = element(self.properties["index_element_type"]).dtype
        assert index is not None
        return reference.adaptive_max(data, tuple(int(n) for n in output_shape), index)


OPS = [
    AdaptiveAvgPoolOp,
    AdaptiveMaxPoolOp,
    AvgPool1Op,
    AvgPool14Op,
    AvgPoolOp,
    MaxPool1Op,
    MaxPool8Op,
    MaxPoolOp,
]

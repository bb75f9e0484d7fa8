"""Operations of the specification's category 'quantization'."""

from __future__ import annotations

import ml_dtypes
import numpy as np
from xdsl.irdl import irdl_op_definition, operand_def, opt_operand_def, result_def

from stepwell.dialects.base import Tensor
from stepwell.dialects.fields import element_type, enumeration, integer, plain
from stepwell.dialects.opset.base import OpsetOp, single_element
from stepwell.dialects.opset.elementwise import countable, demand, fitted, narrowed, widened
from stepwell.dialects.opset.shapes import broadcast, merge
from stepwell.dialects.types import DYNAMIC, ELEMENT_TYPES, shape_of, tensor

_FAKE = frozenset(ELEMENT_TYPES[name].mlir for name in ("bf16", "f16", "f32")) | {DYNAMIC.mlir}


@irdl_op_definition
class FakeConvertOp(OpsetOp):
    """docs.openvino.ai › FakeConvert-13: to an 8-bit float and back, between a scale and a shift."""

    name = "opset.FakeConvert_13"
    data = operand_def(Tensor)
    scale = operand_def(Tensor)
    shift = opt_operand_def(Tensor)
    destination_type = element_type("f8e4m3")
    output = result_def(Tensor)

    def infer(self):
        if plain(self.destination_type).name not in ("f8e4m3", "f8e5m2"):
            self.fail("destination_type is neither f8e4m3 nor f8e5m2")
        kind = single_element(self, *self.operands)
        demand(self, kind, _FAKE)
        data, scale = shape_of(self.operands[0]), shape_of(self.operands[1])
        if len(self.operands) > 2:
            shift = shape_of(self.operands[2])
            both = merge(scale, shift)
            if both is None and scale is not None and shift is not None:
                self.fail("scale and shift differ in shape")
            scale = both
        made = broadcast(self, data, scale)
        if data is not None and made is not None and merge(made, data) is None:
            self.fail("the scale does not broadcast into the data")
        return (tensor(kind, made),)

    def evaluate(self, data, scale, shift=None):
        dtype = plain(self.destination_type).dtype
        offset = np.float32(0) if shift is None else widened(shift)
        wide = widened(data) * widened(scale) - offset
        # Finite numbers beyond the range become the largest one.
        most = np.float32(ml_dtypes.finfo(dtype).max)
        wide = np.where(np.isfinite(wide), np.clip(wide, -most, most), wide)
        return narrowed((wide.astype(dtype).astype(np.float32) + offset) / widened(scale), data.dtype)


@irdl_op_definition
class FakeQuantizeOp(OpsetOp):
    """docs.openvino.ai › FakeQuantize-1: `levels` values between the output limits stand for those of the input."""

    name = "opset.FakeQuantize_1"
    data = operand_def(Tensor)
    input_low = operand_def(Tensor)
    input_high = operand_def(Tensor)
    output_low = operand_def(Tensor)
    output_high = operand_def(Tensor)
    levels = integer()
    auto_broadcast = enumeration("none", "numpy", "pdpd", default="numpy")
    output = result_def(Tensor)

    def infer(self):
        if plain(self.levels) < 2:
            self.fail(f"{plain(self.levels)} levels; at least 2 are needed")
        mode = plain(self.auto_broadcast)
        found = shape_of(self.operands[0])
        for limit in self.operands[1:]:
            found = broadcast(self, found, shape_of(limit), mode)
        return (self.operands[0].type,)

    def evaluate(self, data, input_low, input_high, output_low, output_high):
        kind = countable(self)
        mode, steps = plain(self.auto_broadcast), np.float32(plain(self.levels) - 1)
        x = widened(data)
        low, high, out_low, out_high = (
            fitted(x, widened(limit), mode)[1] for limit in (input_low, input_high, output_low, output_high)
        )
        inside = np.rint((x - low) / (high - low) * steps) / steps * (out_high - out_low) + out_low
        made = np.where(x <= np.minimum(low, high), out_low, np.where(x > np.maximum(low, high), out_high, inside))
        return narrowed(made, data.dtype, kind)


OPS = [
    FakeConvertOp,
    FakeQuantizeOp,
]

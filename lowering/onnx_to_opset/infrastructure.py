"""Constants and operators that change nothing.

Constant -> Constant; Identity, Dropout -> their operand;
Dropout in training -> a comparison with RandomUniform
"""

from __future__ import annotations

import numpy as np

from stepwell.dialects import diagnostics, onnx, provenance
from stepwell.dialects.errors import NoMatch
from stepwell.dialects.fields import plain
from stepwell.dialects.opset import values
from stepwell.dialects.opset.arithmetic import DivideOp, MultiplyOp, SubtractOp
from stepwell.dialects.opset.comparison import GreaterEqualOp
from stepwell.dialects.opset.condition import SelectOp
from stepwell.dialects.rules import RuleSet
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms.basic import broadcast, convert, kind, reshape, shape
from stepwell.lowering.idioms.randomness import uniform

rules = RuleSet()


@rules.lower(onnx.ConstantOp)
def constant(op: onnx.ConstantOp, rw: Lowering):
    """One of the value attributes is given; numbers and strings become tensors of rank 0 or 1."""
    for held in (op.value, op.sparse_value):
        if held is not None:
            return rw.const(held.data)
    for name, of in (("value_float", "f32"), ("value_floats", "f32"), ("value_int", "i64"), ("value_ints", "i64")):
        if name in op.properties:
            return rw.const(np.asarray(plain(op.properties[name])), of)
    for name in ("value_string", "value_strings"):
        if name in op.properties:
            return rw.const(np.asarray(plain(op.properties[name]), dtype=object), "string")
    raise NoMatch("the constant has no value")


@rules.lower(onnx.IdentityOp)
def identity(op: onnx.IdentityOp, rw: Lowering):
    """The operand itself; its tensor gets both names."""
    return op.input


@rules.lower(onnx.DropoutOp)
def dropout(op: onnx.DropoutOp, rw: Lowering):
    """Inference keeps everything; so does training with a ratio of zero. Where that is not known, it is computed.

    In training an element stays where a random number is not below the ratio, and is divided by what is left of 1.
    """
    training = values.constant(op.training_mode) if op.training_mode is not None else np.zeros(())
    ratio = values.constant(op.ratio) if op.ratio is not None else np.full((), 0.5)
    if (training is not None and not training.any()) or (ratio is not None and not ratio.any()):
        return op.data, broadcast(rw, rw.const(np.asarray(True)), shape(rw, op.data)) if op.mask.uses else None
    diagnostics.warn(f"{provenance.describe(op)}: in training it drops elements at random")
    part = rw.const(0.5, "f32") if op.ratio is None else convert(rw, reshape(rw, op.ratio, []), "f32")
    if training is None and op.training_mode is not None:
        part = rw.emit(SelectOp, reshape(rw, op.training_mode, []), part, rw.const(0.0, "f32"))
    mask = rw.emit(GreaterEqualOp, uniform(rw, shape(rw, op.data), 0.0, 1.0, op.seed), part)
    scale = rw.emit(DivideOp, rw.const(1.0, "f32"), rw.emit(SubtractOp, rw.const(1.0, "f32"), part))
    kept = rw.emit(MultiplyOp, op.data, convert(rw, mask, kind(op.data).mlir))
    return rw.emit(MultiplyOp, kept, convert(rw, scale, kind(op.data).mlir)), mask

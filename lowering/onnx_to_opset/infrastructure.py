"""The model's borders and constants.

stepwell.input -> Parameter; stepwell.output -> Result; Constant -> Constant; Identity, Dropout -> their operand
"""

from __future__ import annotations

import numpy as np

from stepwell.dialects import onnx
from stepwell.dialects.errors import NoMatch
from stepwell.dialects.fields import plain
from stepwell.dialects.opset.infrastructure import ParameterOp, ResultOp
from stepwell.dialects.provenance import add_tensor_names
from stepwell.dialects.rules import RuleSet
from stepwell.dialects.structure import InputOp, OutputOp
from stepwell.lowering.conversion import Lowering

rules = RuleSet()


@rules.lower(InputOp)
def parameter(op: InputOp, rw: Lowering):
    """The declared type is the Parameter's."""
    made = ParameterOp.typed(op.output.type)
    rw.insert(made)
    return made


@rules.lower(OutputOp)
def result(op: OutputOp, rw: Lowering):
    """The tensor name goes to the port that feeds the Result, where OpenVINO looks for it."""
    add_tensor_names(op.data, [op.label])
    rw.insert(ResultOp.of(op.data))
    return ()


@rules.lower(onnx.ConstantOp)
def constant(op: onnx.ConstantOp, rw: Lowering):
    """One of the value attributes is given; numbers and strings become tensors of rank 0 or 1."""
    if op.value is not None:
        return rw.const(op.value.data)
    for name, kind in (("value_float", "f32"), ("value_floats", "f32"), ("value_int", "i64"), ("value_ints", "i64")):
        if name in op.properties:
            return rw.const(np.asarray(plain(op.properties[name])), kind)
    for name in ("value_string", "value_strings"):
        if name in op.properties:
            return rw.const(np.asarray(plain(op.properties[name]), dtype=object), "string")
    raise NoMatch("the constant has a sparse value" if "sparse_value" in op.properties else "the constant has no value")


@rules.lower(onnx.IdentityOp)
def identity(op: onnx.IdentityOp, rw: Lowering):
    """The operand itself; its tensor gets both names."""
    return op.input

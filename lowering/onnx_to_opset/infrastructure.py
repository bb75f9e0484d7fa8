"""The model's borders and constants.

stepwell.input -> Parameter; stepwell.output -> Result; Constant -> Constant; Identity, Dropout -> their operand
"""

from __future__ import annotations

import numpy as np
from xdsl.dialects.builtin import ArrayAttr, StringAttr

from stepwell.dialects import onnx
from stepwell.dialects.errors import NoMatch
from stepwell.dialects.fields import plain
from stepwell.dialects.opset import values
from stepwell.dialects.opset.infrastructure import ParameterOp, ResultOp
from stepwell.dialects.provenance import OUTPUT_NAMES, add_tensor_names, tensor_names
from stepwell.dialects.rules import RuleSet
from stepwell.dialects.structure import InputOp, OutputOp
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms.basic import broadcast, shape

rules = RuleSet()


@rules.lower(InputOp)
def parameter(op: InputOp, rw: Lowering):
    """The declared type is the Parameter's."""
    made = ParameterOp.typed(op.output.type)
    rw.insert(made)
    return made


@rules.lower(OutputOp)
def result(op: OutputOp, rw: Lowering):
    """The tensor name goes to the port that feeds the Result, where OpenVINO looks for it.

    Two outputs of one value each say which of its names is theirs; an output that is an input too has all the names,
    since what a Result says replaces the names of the input in a compiled model.
    """
    add_tensor_names(op.data, [op.label])
    made = ResultOp.of(op.data)
    own = tensor_names(op.data) if isinstance(op.data.owner, ParameterOp) else (op.label,)
    made.attributes[OUTPUT_NAMES] = ArrayAttr([StringAttr(name) for name in own])
    rw.insert(made)
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


@rules.lower(onnx.DropoutOp)
def dropout(op: onnx.DropoutOp, rw: Lowering):
    """Inference keeps everything; so does training with a ratio of zero."""
    training = values.constant(op.training_mode) if op.training_mode is not None else np.zeros(())
    ratio = values.constant(op.ratio) if op.ratio is not None else np.full((), 0.5)
    if training is None:
        raise NoMatch("whether it is training is not a constant")
    if training.any() and (ratio is None or ratio.any()):
        raise NoMatch("training mode drops elements at random")
    mask = None
    if op.mask.uses:
        mask = broadcast(rw, rw.const(np.asarray(True)), shape(rw, op.data))
    return op.data, mask

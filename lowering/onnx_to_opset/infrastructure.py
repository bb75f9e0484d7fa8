"""The model's borders and constants.

stepwell.input -> Parameter; stepwell.output -> Result; Constant -> Constant; Identity, Dropout -> their operand;
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
from stepwell.dialects.opset.infrastructure import ParameterOp, ResultOp
from stepwell.dialects.provenance import add_tensor_names
from stepwell.dialects.rules import RuleSet
from stepwell.dialects.structure import InputOp, OutputOp
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms.basic import broadcast, convert, kind, reshape, shape
from stepwell.lowering.idioms.containers import container, named_parts
from stepwell.lowering.idioms.randomness import uniform

rules = RuleSet()


@rules.lower(InputOp)
def parameter(op: InputOp, rw: Lowering):
    """The declared type is the Parameter's; an optional tensor is taken as present."""
    if "seq" in (what := plain(op.container) or ""):
        raise NoMatch(
            f"it is a sequence of tensors, whose number IR must know: give it with --sequence-length {op.label}=N "
            f"(in Python sequence_lengths={{'{op.label}': N}}), or ? for one that changes from run to run"
        )
    if what:
        diagnostics.warn(f"the optional input '{op.label}' is taken as present; --absent {op.label} leaves it out")
    made = ParameterOp.typed(op.output.type)
    rw.insert(made)
    return made


@rules.lower(OutputOp)
def result(op: OutputOp, rw: Lowering):
    """The tensor name goes to the port that feeds the Result, where OpenVINO looks for it.

    A Result says nothing of its own: in a compiled model that would replace the names of the value, and with them
    those of another output, or of the input, that is the same value. A sequence or optional value gives several outputs
    (see `named_parts`).
    """
    parts = named_parts(op.data, op.label)
    block = op.parent
    assert block is not None
    if not parts and not any(isinstance(o, OutputOp | ResultOp) and o is not op for o in block.ops):
        raise NoMatch("it is an empty sequence, and the model has no other output; choose one with --output")
    if container(op.data) is not None:
        names = list(parts)
        shown = " and ".join(names) if len(names) < 4 else f"{names[0]} to {names[-1]}"
        diagnostics.warn(f"the output '{op.label}' is no tensor: it is given as {shown or 'nothing, as it is empty'}")
    for name, value in parts.items():
        given = rw.const(value, "boolean") if isinstance(value, bool) else value
        add_tensor_names(given, [name])
        rw.insert(ResultOp.of(given))
    return ()


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

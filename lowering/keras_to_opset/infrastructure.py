"""The model's borders, its variables, and layers that do something in training only.

stepwell.input -> Parameter; stepwell.output -> Result; Variable -> Constant; Dropout, Noise, Random… -> their operand;
Masking -> Select; Autocast -> Convert
"""

from __future__ import annotations

from stepwell.dialects import keras
from stepwell.dialects.errors import NoMatch
from stepwell.dialects.fields import plain
from stepwell.dialects.keras import infrastructure
from stepwell.dialects.opset.arithmetic import MultiplyOp
from stepwell.dialects.opset.comparison import NotEqualOp
from stepwell.dialects.opset.infrastructure import ResultOp
from stepwell.dialects.opset.reduction import ReduceLogicalOrOp
from stepwell.dialects.provenance import add_tensor_names
from stepwell.dialects.rules import RuleSet
from stepwell.dialects.structure import ConstantOp, InputOp, OutputOp
from stepwell.lowering.borders import parameter_of
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms.basic import chosen, convert, ints, kind, like

rules = RuleSet()

DTYPES = {
    "bfloat16": "bf16", "bool": "boolean", "float16": "f16", "float32": "f32", "float64": "f64", "int16": "i16",
    "int32": "i32", "int64": "i64", "int8": "i8", "uint16": "u16", "uint32": "u32", "uint64": "u64", "uint8": "u8",
}  # fmt: skip
"""Keras's names of element types."""

PASSING = [op for op in infrastructure.OPS if issubclass(op, infrastructure.Passing)]


@rules.lower(InputOp)
def parameter(op: InputOp, rw: Lowering):
    return parameter_of(op, rw)


@rules.lower(ConstantOp)
def frozen(op: ConstantOp, rw: Lowering):
    """An input that has been frozen to a value."""
    return rw.const(plain(op.value))


@rules.lower(OutputOp)
def result(op: OutputOp, rw: Lowering):
    """The tensor name goes to the port that feeds the Result, where OpenVINO looks for it."""
    add_tensor_names(op.data, [op.label])
    rw.insert(ResultOp.of(op.data))
    return ()


@rules.lower(keras.VariableOp)
def variable(op: keras.VariableOp, rw: Lowering):
    return rw.const(op.value.data)


@rules.lower(*PASSING)
def passing(op: infrastructure.Passing, rw: Lowering):
    """The operand itself; its tensor gets both names."""
    return op.inputs


@rules.lower(keras.AutocastOp)
def autocast(op: keras.AutocastOp, rw: Lowering):
    """Only floating-point types change."""
    to = chosen(DTYPES, plain(op.dtype), "dtype")
    return convert(rw, op.inputs, to) if kind(op.inputs).is_float else op.inputs


@rules.lower(keras.MaskingOp)
def masking(op: keras.MaskingOp, rw: Lowering):
    """Steps whose features all equal the mask value become zeros."""
    if kind(op.inputs).name == "string":
        raise NoMatch("strings cannot be masked")
    differs = rw.emit(NotEqualOp, op.inputs, like(rw, plain(op.mask_value), op.inputs))
    some = rw.emit(ReduceLogicalOrOp, differs, ints(rw, [-1]), keep_dims=True)
    return rw.emit(MultiplyOp, op.inputs, convert(rw, some, kind(op.inputs).mlir))

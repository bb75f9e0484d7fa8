"""States that the runtime's CPU plugin (2026.4) does not compile or keeps wrongly.

ReadValue of i64 -> Convert(ReadValue of i32), Assign(x) -> Assign(Convert(x)); so u64, u32, u16 and i16, and f64 in f32
Assign(input or view) -> Assign(Slice(Concat(x, x))): else the runtime keeps what that memory holds later
"""

from __future__ import annotations

from stepwell.dialects.errors import NoMatch
from stepwell.dialects.fields import plain
from stepwell.dialects.opset.infrastructure import Assign3Op, AssignOp, ParameterOp, ReadValue3Op, ReadValueOp
from stepwell.dialects.opset.matching import numbers
from stepwell.dialects.opset.movement import ConcatOp
from stepwell.dialects.opset.shape import ReshapeOp, SqueezeOp, UnsqueezeOp
from stepwell.dialects.opset.slicing import SliceOp
from stepwell.dialects.opset.type import ConvertOp
from stepwell.dialects.rules import Rewriter, RuleSet
from stepwell.dialects.types import ELEMENT_TYPES, element, element_of, print_shape, shape_of, tensor

NARROW = {"i64": "i32", "u64": "i32", "u32": "i32", "u16": "i32", "i16": "i32", "f64": "f32"}

rules = RuleSet()


@rules.rewrite(ReadValue3Op, ReadValueOp)
def read_in_a_type_that_compiles(op: ReadValue3Op | ReadValueOp, rw: Rewriter):
    """ReadValue(x) -> Convert(ReadValue(Convert(x)))"""
    wide = element(element_of(op.results[0]))
    if wide.name not in NARROW:
        raise NoMatch("its type compiles")
    kind, shape = ELEMENT_TYPES[NARROW[wide.name]].mlir, shape_of(op.results[0])
    initial = op.operands[0] if op.operands else None
    start = None if initial is None else rw.emit(ConvertOp, initial, destination_type=kind)
    said = {"variable_id": plain(op.variable_id)}
    if isinstance(op, ReadValueOp):
        said |= {"variable_type": kind, "variable_shape": print_shape(shape)}
    made = type(op).make([start], [tensor(kind, shape)], said)
    rw.insert(made)
    return rw.emit(ConvertOp, made.results[0], destination_type=wide.mlir)


@rules.rewrite(Assign3Op, AssignOp)
def assign_in_a_type_that_compiles(op: Assign3Op | AssignOp, rw: Rewriter):
    """Assign(x) -> Assign(Convert(x))"""
    kind = element(element_of(op.operands[0])).name
    if kind not in NARROW:
        raise NoMatch("its type compiles")
    value = rw.emit(ConvertOp, op.operands[0], destination_type=ELEMENT_TYPES[NARROW[kind]].mlir)
    return rw.emit(type(op), value, variable_id=plain(op.variable_id))


@rules.rewrite(Assign3Op, AssignOp)
def assign_of_an_input(op: Assign3Op | AssignOp, rw: Rewriter):
    """Assign(input or view) -> Assign(Slice(Concat(x, x)))"""
    value = op.operands[0]
    shape = shape_of(value)
    if not isinstance(value.owner, ParameterOp | ReshapeOp | SqueezeOp | UnsqueezeOp):
        raise NoMatch("what is kept is a tensor of its own")
    if not shape or not isinstance(shape[0], int):
        raise NoMatch("its length is not known")
    twice = rw.emit(ConcatOp, [value, value], axis=0)
    bounds = [numbers(rw, [n]) for n in (0, shape[0], 1, 0)]
    return rw.emit(type(op), rw.emit(SliceOp, twice, *bounds), variable_id=plain(op.variable_id))

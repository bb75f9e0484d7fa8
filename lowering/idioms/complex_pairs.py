"""Complex values, which IR has not: a real tensor with the real and the imaginary part along a last dimension of 2.

While a model is lowered `stepwell.complex` stands for such a value; operators that take complex values ask for its
parts, and none is left in the end.
"""

from __future__ import annotations

from xdsl.ir import Attribute, OpResult, SSAValue

from stepwell.dialects.opset.movement import ConcatOp, GatherOp
from stepwell.dialects.structure import ComplexOp
from stepwell.dialects.types import element, shape_of, tensor
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms.basic import ints, unsqueeze

PARTS = {"complex64": "f32", "complex128": "f64"}
"""Complex element type → that of its parts."""


def is_complex(type_: Attribute) -> bool:
    """Whether a tensor type has complex elements."""
    return element(type_).name in PARTS


def parts_type(type_: Attribute) -> Attribute:
    """The type of the tensor of parts of a complex tensor."""
    shape = shape_of(type_)
    return tensor(PARTS[element(type_).name], None if shape is None else (*shape, 2))


def component(value: SSAValue) -> SSAValue | None:
    """The tensor of parts of a complex value, [..., 2]; None where the value is not complex."""
    return value.op.data if isinstance(value, OpResult) and isinstance(value.op, ComplexOp) else None


def paired(rw: Lowering, parts: SSAValue) -> SSAValue:
    """The complex value with these parts, [..., 2]."""
    op = ComplexOp.of(parts)
    rw.insert(op)
    return op.output


def opened(value: SSAValue) -> tuple[SSAValue, int]:
    """What moves with a value, and how many dimensions of it are not the value's: its parts and 1; or itself and 0."""
    parts = component(value)
    return (value, 0) if parts is None else (parts, 1)


def closed(rw: Lowering, value: SSAValue, pair: int) -> SSAValue:
    """The value that was moved, complex again where it is one of parts."""
    return paired(rw, value) if pair else value


def real(rw: Lowering, parts: SSAValue) -> SSAValue:
    """The real part of a tensor of parts."""
    return rw.emit(GatherOp, parts, rw.const(0), ints(rw, [-1]))


def imaginary(rw: Lowering, parts: SSAValue) -> SSAValue:
    """The imaginary part of a tensor of parts."""
    return rw.emit(GatherOp, parts, rw.const(1), ints(rw, [-1]))


def joined(rw: Lowering, real_: SSAValue, imaginary_: SSAValue) -> SSAValue:
    """The tensor of parts with a real and an imaginary part of one shape."""
    return rw.emit(ConcatOp, [unsqueeze(rw, real_, [-1]), unsqueeze(rw, imaginary_, [-1])], axis=-1)

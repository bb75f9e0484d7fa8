"""TensorFlow's operators on bits.

A shift by less than nothing is none, one by the width and more goes as far as one less than it.
"""

from __future__ import annotations

from xdsl.ir import SSAValue

from stepwell.dialects import tf
from stepwell.dialects.opset import bitwise as opset
from stepwell.dialects.opset import values
from stepwell.dialects.opset.arithmetic import AddOp, MaximumOp, MinimumOp
from stepwell.dialects.rules import RuleSet
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms.basic import convert, kind, like
from stepwell.lowering.idioms.exact import shifted_right
from stepwell.lowering.idioms.wrapping import cut

rules = RuleSet()

SAME = {
    tf.BitwiseAndOp: opset.BitwiseAndOp,
    tf.BitwiseOrOp: opset.BitwiseOrOp,
    tf.BitwiseXorOp: opset.BitwiseXorOp,
    tf.InvertOp: opset.BitwiseNotOp,
}


@rules.lower(*SAME)
def same(op, rw: Lowering):
    """The operation of the same meaning."""
    return rw.emit(SAME[type(op)], *op.operands)


def _steps(rw: Lowering, by: SSAValue, bits: int) -> SSAValue:
    """The number of bits to shift by, 0 to one less than the width."""
    known = values.constant(by)
    if known is not None and ((known >= 0) & (known < bits)).all():
        return by
    if kind(by).name[0] != "u":
        by = rw.emit(MaximumOp, by, like(rw, 0, by))
    return rw.emit(MinimumOp, by, like(rw, bits - 1, by))


@rules.lower(tf.LeftShiftOp, tf.RightShiftOp)
def shift(op, rw: Lowering):
    """Short integers in i32, then cut; zeros come into those without a sign from the left, otherwise the sign."""
    of = kind(op.x)
    by, x = _steps(rw, op.y, of.bits), op.x
    if of.bits < 32:
        x, by = convert(rw, x, "i32"), convert(rw, by, "i32")
    right = isinstance(op, tf.RightShiftOp)
    return cut(rw, shifted_right(rw, x, by) if right else rw.emit(opset.BitwiseLeftShiftOp, x, by), of)


@rules.lower(tf.PopulationCountOp)
def population_count(op: tf.PopulationCountOp, rw: Lowering):
    """The sum of the bits, four at a time in the end: 32 are added in pairs, then in pairs of pairs, and so on.

    The CPU has 32 bits of 64: the upper half of a number is its sign.
    """
    of = kind(op.x)
    x = convert(rw, op.x, "i32")
    if of.bits < 32:
        x = rw.emit(opset.BitwiseAndOp, x, rw.const((1 << of.bits) - 1, "i32"))
    for step, mask in ((1, 0x55555555), (2, 0x33333333), (4, 0x0F0F0F0F), (8, 0x00FF00FF), (16, 0x0000FFFF)):
        if step >= of.bits:
            break
        taken = rw.const(mask, "i32")
        upper = rw.emit(opset.BitwiseRightShiftOp, x, rw.const(step, "i32"))
        x = rw.emit(AddOp, rw.emit(opset.BitwiseAndOp, x, taken), rw.emit(opset.BitwiseAndOp, upper, taken))
    return convert(rw, x, "u8")

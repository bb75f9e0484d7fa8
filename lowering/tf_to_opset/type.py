"""TensorFlow's type conversions: Cast by value, Bitcast by bits."""

from __future__ import annotations

from xdsl.ir import SSAValue

from stepwell.dialects import tf
from stepwell.dialects.errors import NoMatch
from stepwell.dialects.fields import plain
from stepwell.dialects.opset.bitwise import (
    BitwiseAndOp,
    BitwiseLeftShiftOp,
    BitwiseOrOp,
    BitwiseRightShiftOp,
)
from stepwell.dialects.opset.comparison import NotEqualOp
from stepwell.dialects.rules import RuleSet
from stepwell.dialects.types import ElementType, element, shape_of
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms.basic import convert, kind, like, slice_axis, squeeze, unsqueeze
from stepwell.lowering.idioms.bits import bits_of, reinterpreted, value_of
from stepwell.lowering.idioms.casts import cast_to
from stepwell.lowering.idioms.complex_pairs import PARTS, component, joined, paired, real
from stepwell.lowering.idioms.formula import Formula
from stepwell.lowering.idioms.wrapping import cut

rules = RuleSet()

FRACTIONS = {"bf16": 7, "f16": 10}
"""Bits of the fraction that a float keeps, of the 23 that f32 has."""


@rules.lower(tf.CastOp)
def cast(op: tf.CastOp, rw: Lowering):
    """Integers wrap around, reals are cut towards zero; of a complex value the real part, of a real one with 0.

    Truncate cuts the fraction of a float instead of rounding it.
    """
    to, pair = element(op.DstT), component(op.x)
    if to.name in PARTS:
        if pair is not None:
            return paired(rw, cast_to(rw, pair, PARTS[to.name]))
        part = Formula(rw, cast_to(rw, op.x, PARTS[to.name]))
        return paired(rw, joined(rw, part.value, part.filled(0.0).value))
    value = op.x if pair is None else real(rw, pair)
    of = kind(value)
    if to.name == "boolean" and of.is_float:
        # NaN is not 0; the CPU says neither that it is equal nor that it is not.
        return rw.emit(NotEqualOp, value, like(rw, 0, value)) if of.bits >= 16 else cast_to(rw, value, to.name)
    if plain(op.Truncate) and of.name in ("f32", "f64") and to.name in FRACTIONS:
        kept = rw.const(-(1 << (23 - FRACTIONS[to.name])), "i32")
        value = value_of(rw, rw.emit(BitwiseAndOp, bits_of(rw, convert(rw, value, "f32")), kept))
    return cast_to(rw, value, to.name, saturate=False)


@rules.lower(tf.BitcastOp)
def bitcast(op: tf.BitcastOp, rw: Lowering):
    """Of one width: the same bits. To narrower elements: a last dimension more, lowest bits first; to wider ones: less.

    A complex value is a pair of its parts already.
    """
    to = element(op.type)
    pair = component(op.input)
    if pair is not None:
        if to.name in PARTS:
            return op.input
        if to.name == kind(pair).name:
            return pair
        raise NoMatch(f"the bits of complex values as {to.name}: only as {kind(pair).name}")
    if to.name in PARTS:
        if kind(op.input).name == PARTS[to.name]:
            return paired(rw, op.input)
        raise NoMatch(f"the bits of {kind(op.input).name} as complex values: only those of {PARTS[to.name]}")
    of = kind(op.input)
    if of.bits == to.bits:
        return reinterpreted(rw, op.input, to.name)
    if max(of.bits, to.bits) > 32:
        raise NoMatch(f"the bits of {of.name} as {to.name}: OpenVINO's CPU computes with 32 bits of 64")
    return _split(rw, op.input, of, to) if of.bits > to.bits else _merged(rw, op.input, of, to)


def _split(rw: Lowering, value: SSAValue, of: ElementType, to: ElementType) -> SSAValue:
    """The parts of each element's bits along a last dimension, as integers of their width and then as their type."""
    code = convert(rw, reinterpreted(rw, value, f"i{of.bits}"), "i32")
    steps = rw.const([to.bits * i for i in range(of.bits // to.bits)], "i32")
    parts = rw.emit(BitwiseRightShiftOp, unsqueeze(rw, code, [-1]), steps)
    return reinterpreted(rw, cut(rw, parts, element(f"i{to.bits}")), to.name)


def _merged(rw: Lowering, value: SSAValue, of: ElementType, to: ElementType) -> SSAValue:
    """The bits of the elements along the last dimension, each shifted to its place."""
    count, sizes = to.bits // of.bits, shape_of(value)
    if sizes is not None and (not sizes or (isinstance(sizes[-1], int) and sizes[-1] != count)):
        raise NoMatch(f"the last dimension must be {count} for {to.name} to be made of {of.name}")
    code = convert(rw, reinterpreted(rw, value, f"i{of.bits}"), "i32")
    code = rw.emit(BitwiseAndOp, code, rw.const((1 << of.bits) - 1, "i32"))
    parts = [
        rw.emit(BitwiseLeftShiftOp, squeeze(rw, slice_axis(rw, code, -1, i, i + 1), [-1]), rw.const(of.bits * i, "i32"))
        for i in range(count)
    ]
    found = parts[0]
    for part in parts[1:]:
        found = rw.emit(BitwiseOrOp, found, part)
    return reinterpreted(rw, cut(rw, found, element(f"i{to.bits}")), to.name)

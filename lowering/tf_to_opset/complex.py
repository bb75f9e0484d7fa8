"""TensorFlow's complex values: made of two real tensors, and taken apart (see `idioms.complex_pairs`)."""

from __future__ import annotations

from xdsl.ir import SSAValue

from stepwell.dialects import tf
from stepwell.dialects.errors import NoMatch
from stepwell.dialects.opset.movement import BroadcastOp, TransposeOp
from stepwell.dialects.rules import RuleSet
from stepwell.dialects.types import static_shape
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms import complex_numbers as complexes
from stepwell.lowering.idioms.basic import shape
from stepwell.lowering.idioms.complex_numbers import Complex, given, number
from stepwell.lowering.idioms.complex_pairs import component, joined, paired

rules = RuleSet()


def complex_of(rw: Lowering, value: SSAValue) -> Complex:
    """A complex operand by its parts."""
    found = number(rw, value)
    if found is None:
        raise NoMatch("the parts of the complex value are not known")
    return found


@rules.lower(tf.ComplexOp)
def complex_(op: tf.ComplexOp, rw: Lowering):
    """Both parts, broadcast to each other's shape, along a last dimension of 2."""
    parts = [op.real, op.imag]
    known = static_shape(op.real)
    if known is None or known != static_shape(op.imag):
        sizes = [shape(rw, v) for v in parts]
        parts = [
            rw.emit(BroadcastOp, v, other, mode="bidirectional")
            for v, other in zip(parts, reversed(sizes), strict=True)
        ]
    return paired(rw, joined(rw, *parts))


@rules.lower(tf.RealOp)
def real_(op: tf.RealOp, rw: Lowering):
    return complex_of(rw, op.input).re.value


@rules.lower(tf.ImagOp)
def imag(op: tf.ImagOp, rw: Lowering):
    return complex_of(rw, op.input).im.value


@rules.lower(tf.ComplexAbsOp)
def complex_abs(op: tf.ComplexAbsOp, rw: Lowering):
    """The length of (real, imaginary) without overflow on the way."""
    return complexes.absolute(complex_of(rw, op.x)).value


@rules.lower(tf.AngleOp)
def angle(op: tf.AngleOp, rw: Lowering):
    """The angle from the positive real axis."""
    return complexes.angle(complex_of(rw, op.input)).value


@rules.lower(tf.ConjOp)
def conj(op: tf.ConjOp, rw: Lowering):
    """The imaginary part has the other sign."""
    return given(rw, complexes.conjugate(complex_of(rw, op.input)))


@rules.lower(tf.ConjugateTransposeOp)
def conjugate_transpose(op: tf.ConjugateTransposeOp, rw: Lowering):
    """Transpose; of complex values also the imaginary part has the other sign."""
    if component(op.x) is None:
        return rw.emit(TransposeOp, op.x, op.perm)
    z = complexes.conjugate(complex_of(rw, op.x))
    return paired(rw, joined(rw, *(rw.emit(TransposeOp, v.value, op.perm) for v in z)))

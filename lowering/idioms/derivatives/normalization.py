"""Derivatives of normalisations and of the largest element of a window."""

from __future__ import annotations

from collections.abc import Sequence

from xdsl.ir import SSAValue

from stepwell.dialects.fields import plain
from stepwell.dialects.opset.arithmetic import AddOp, DivideOp, MultiplyOp, NegativeOp, SqrtOp, SubtractOp
from stepwell.dialects.opset.movement import ScatterElementsUpdateOp
from stepwell.dialects.opset.normalization import BatchNormInferenceOp, MVNOp
from stepwell.dialects.opset.pooling import MaxPoolOp
from stepwell.dialects.opset.reduction import ReduceMeanOp, ReduceSumOp
from stepwell.dialects.types import element_of
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms.basic import channelwise, ints, like, rank, reshape
from stepwell.lowering.idioms.derivatives.arithmetic import square
from stepwell.lowering.idioms.derivatives.movement import in_shape
from stepwell.lowering.idioms.derivatives.table import Gradients, derivative, zeros


@derivative(MVNOp)
def mvn(op: MVNOp, rw: Lowering, gradients: Gradients, wanted: Sequence[bool]) -> Gradients:
    """(g - mean g - (x - mean x) mean(g y) / deviation) / divisor; without the variance g - mean g.

    The divisor is the deviation, to which epsilon is added unless the variance has it already.
    """
    (g,), (x, axes) = gradients, op.operands

    def mean(value: SSAValue) -> SSAValue:
        return rw.emit(ReduceMeanOp, value, axes, keep_dims=True)

    even = rw.emit(SubtractOp, g, mean(g)) if g is not None else None
    if not plain(op.normalize_variance):
        return [even, None]
    centred = rw.emit(SubtractOp, x, mean(x))
    variance, epsilon = mean(square(rw, centred)), like(rw, plain(op.eps), x)
    if plain(op.eps_mode) == "inside_sqrt":
        deviation = divisor = rw.emit(SqrtOp, rw.emit(AddOp, variance, epsilon))
    else:
        deviation = rw.emit(SqrtOp, variance)
        divisor = rw.emit(AddOp, deviation, epsilon)
    share = rw.emit(DivideOp, mean(rw.emit(MultiplyOp, g, op.results[0])), deviation)
    made = rw.emit(
        SubtractOp, rw.emit(DivideOp, even, divisor), rw.emit(DivideOp, rw.emit(MultiplyOp, centred, share), divisor)
    )
    return [made, None]


@derivative(BatchNormInferenceOp)
def batch_norm(op: BatchNormInferenceOp, rw: Lowering, gradients: Gradients, wanted: Sequence[bool]) -> Gradients:
    """gamma (x - mean) / sqrt(variance + epsilon) + beta, channel by channel."""
    (g,), (x, gamma, _, mean, variance) = gradients, op.operands
    count = rank(x)
    others = ints(rw, [a for a in range(count) if a != 1])

    def total(value: SSAValue) -> SSAValue:
        return rw.emit(ReduceSumOp, value, others, keep_dims=False)

    root = rw.emit(SqrtOp, rw.emit(AddOp, variance, like(rw, plain(op.epsilon), variance)))
    factor = rw.emit(DivideOp, gamma, root)
    by_x = rw.emit(MultiplyOp, g, channelwise(rw, factor, count))
    assert g is not None
    found: list[SSAValue | None] = [by_x, None, total(g) if wanted[2] else None, None, None]
    if wanted[1] or wanted[4]:
        centred = rw.emit(SubtractOp, x, channelwise(rw, mean, count))
        pull = rw.emit(DivideOp, total(rw.emit(MultiplyOp, g, centred)), root)
        found[1] = pull
        square_ = rw.emit(MultiplyOp, square(rw, root), like(rw, -2, root))
        found[4] = rw.emit(DivideOp, rw.emit(MultiplyOp, pull, gamma), square_)
    if wanted[3]:
        found[3] = rw.emit(NegativeOp, total(by_x))
    return found


@derivative(MaxPoolOp)
def max_pool(op: MaxPoolOp, rw: Lowering, gradients: Gradients, wanted: Sequence[bool]) -> Gradients:
    """The gradient goes to the place that the index within a channel names."""
    g, x = gradients[0], op.operands[0]
    if g is None:
        return [None]
    how = {n: plain(p) for n, p in op.properties.items() if n not in ("axis", "index_element_type")}
    _, where = rw.emit(MaxPoolOp, x, axis=2, index_element_type="i64", **how)
    flat = [reshape(rw, v, [0, 0, -1], special_zero=True) for v in (zeros(rw, x), where, g)]
    made = rw.emit(ScatterElementsUpdateOp, *flat, rw.const(2), reduction="sum")
    assert element_of(made) == element_of(x)
    return [in_shape(rw, made, x)]

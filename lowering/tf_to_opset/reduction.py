"""TensorFlow's reductions, cumulative sums and positions of extremes.

Sum, Mean, Max, Min, Prod, EuclideanNorm, All, Any -> Reduce*; ArgMax, ArgMin -> TopK with k = 1
Cumsum -> CumSum; Cumprod, CumulativeLogsumexp -> a reduction of each beginning, by a mask
"""

from __future__ import annotations

from functools import reduce
from operator import mul
from typing import Any

from xdsl.ir import SSAValue

from stepwell.dialects import tf
from stepwell.dialects.errors import NoMatch
from stepwell.dialects.fields import plain
from stepwell.dialects.opset import reduction as opset
from stepwell.dialects.opset import values
from stepwell.dialects.opset.activation import ClampOp, ExpOp
from stepwell.dialects.opset.arithmetic import (
    AbsOp,
    AddOp,
    CumSumOp,
    DivideOp,
    LogOp,
    MultiplyOp,
    SubtractOp,
)
from stepwell.dialects.opset.comparison import GreaterEqualOp, GreaterOp, LessEqualOp, LessOp, NotEqualOp
from stepwell.dialects.opset.condition import SelectOp
from stepwell.dialects.opset.generation import RangeOp
from stepwell.dialects.opset.movement import ConcatOp, TransposeOp
from stepwell.dialects.opset.sort import TopKOp
from stepwell.dialects.rules import RuleSet
from stepwell.dialects.types import element_of, shape_of, static_shape
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms import complex_numbers as complexes
from stepwell.lowering.idioms.basic import (
    axis,
    convert,
    dims,
    ints,
    kind,
    like,
    rank,
    reshape,
    slice_axis,
    squeeze,
    unsqueeze,
)
from stepwell.lowering.idioms.complex_numbers import Complex
from stepwell.lowering.idioms.complex_pairs import component, paired
from stepwell.lowering.idioms.computed_axes import exchanged, squeeze_at
from stepwell.lowering.idioms.formula import Formula
from stepwell.lowering.idioms.reductions import any_reduced, reduced

rules = RuleSet()

REDUCTIONS = {
    tf.SumOp: opset.ReduceSumOp,
    tf.MeanOp: opset.ReduceMeanOp,
    tf.MaxOp: opset.ReduceMaxOp,
    tf.MinOp: opset.ReduceMinOp,
    tf.ProdOp: opset.ReduceProdOp,
    tf.EuclideanNormOp: opset.ReduceL2Op,
    tf.AllOp: opset.ReduceMinOp,
    tf.AnyOp: opset.ReduceMaxOp,
}

NARROW = ("i8", "u8", "i16", "u16")
"""Integers whose sums and products wrap around; the CPU would saturate."""


@rules.lower(*REDUCTIONS)
def reduce_(op: Any, rw: Lowering):
    """The reduction of the same meaning; none of the axes leaves the operand as it is."""
    made, data, axes, keep = REDUCTIONS[type(op)], op.input, op.reduction_indices, bool(plain(op.keep_dims))
    if (parts := component(data)) is not None:
        return _complex(rw, op, made, parts, axes, keep)
    if static_shape(axes) == (0,):
        return rw.emit(AbsOp, data) if made is opset.ReduceL2Op else data
    if static_shape(axes) is None and values.constant(axes) is None and not keep:
        raise NoMatch("the number of axes is not known")
    of = kind(data)
    if of.name in NARROW and made not in (opset.ReduceMaxOp, opset.ReduceMinOp):
        wide = convert(rw, data, "i32")
        return convert(rw, _reduced(rw, made, wide, axes, keep), element_of(data))
    return _reduced(rw, made, data, axes, keep)


def _reduced(rw: Lowering, made: type[opset.Reduction], data: SSAValue, axes: SSAValue, keep: bool) -> SSAValue:
    if made is opset.ReduceL2Op and kind(data).is_integer:
        real = convert(rw, data, "f32")
        return convert(rw, reduced(rw, made, real, axes, keep), element_of(data))
    return any_reduced(rw, made, data, axes, keep)


def _complex(
    rw: Lowering, op: Any, made: type[opset.Reduction], parts: SSAValue, axes: SSAValue, keep: bool
) -> SSAValue:
    """Sums and means are those of the parts; a product is that of one element after the other."""
    over = values.constant_ints(axes)
    if over is None or made not in (opset.ReduceSumOp, opset.ReduceMeanOp, opset.ReduceProdOp):
        raise NoMatch(f"{op.operator} of complex numbers is expressed for sums, means and products over constant axes")
    if not over:
        return op.input
    places = sorted({axis(a, rank(parts) - 1) for a in over})
    if made is not opset.ReduceProdOp:
        return paired(rw, reduced(rw, made, parts, ints(rw, places), keep))
    z = complexes.number(rw, op.input)
    assert z is not None
    known = shape_of(parts)
    sizes = [known[at] if known is not None else None for at in places]
    if not all(isinstance(size, int) and 0 < size <= FACTORS for size in sizes):
        return complexes.given(rw, _polar_product(rw, z, ints(rw, places), keep))
    for at, size in zip(places, sizes, strict=True):
        assert isinstance(size, int)
        factors = [Complex(*(Formula(rw, slice_axis(rw, v.value, at, i, i + 1)) for v in z)) for i in range(size)]
        z = reduce(mul, factors)
    return complexes.given(rw, z if keep else Complex(*(Formula(rw, squeeze(rw, v.value, places)) for v in z)))


FACTORS = 64
"""Complex factors that are multiplied one by one."""


def _polar_product(rw: Lowering, z: Complex, axes: SSAValue, keep: bool) -> Complex:
    """The product of any number of factors: that of the absolute values, and the sum of the angles."""
    radius = reduced(rw, opset.ReduceProdOp, complexes.absolute(z).value, axes, keep)
    angle = Formula(rw, reduced(rw, opset.ReduceSumOp, complexes.angle(z).value, axes, keep))
    return Complex(angle.cos(), angle.sin()).times(Formula(rw, radius))


@rules.lower(tf.ArgMaxOp, tf.ArgMinOp)
def arg_extreme(op: Any, rw: Lowering):
    """The index of the largest (smallest) element, the first of equal ones; a computed axis becomes the last."""
    data = op.input
    if kind(data).name == "boolean":
        data = convert(rw, data, "u8")
    elif kind(data).name in ("f64", "i16", "u16", "u32"):
        data = convert(rw, data, {"f64": "f32", "u32": "i64"}.get(kind(data).name, "i32"))
    over, count = values.constant_ints(op.dimension), rank(data)
    if over is None:
        data = rw.emit(TransposeOp, data, exchanged(rw, op.dimension, -1, count))
    at = axis(over[0], count) if over is not None else count - 1
    mode = "max" if isinstance(op, tf.ArgMaxOp) else "min"
    of = "i64" if kind(op.results[0]).name == "i64" else "i32"
    _, index = rw.emit(TopKOp, data, rw.const(1), axis=at, mode=mode, sort="value", index_element_type=of, stable=True)
    if over is None:
        index = rw.emit(TransposeOp, index, exchanged(rw, op.dimension, -1, count))
        index = squeeze_at(rw, index, op.dimension)
    else:
        index = squeeze(rw, index, [at])
    return convert(rw, index, element_of(op.results[0]))


@rules.lower(tf.CumsumOp)
def cumsum(op: tf.CumsumOp, rw: Lowering):
    """CumSum takes a computed axis as well."""
    data = op.x
    if (parts := component(data)) is not None:
        over = values.constant_ints(op.axis)
        if over is None:
            raise NoMatch("the axis of complex numbers is not a constant")
        at = axis(over[0], rank(parts) - 1)
        return paired(rw, _cumulated(rw, op, parts, rw.const(at)))
    of = kind(data)
    if of.name in NARROW:
        return convert(rw, _cumulated(rw, op, convert(rw, data, "i32"), op.axis), element_of(data))
    return _cumulated(rw, op, data, op.axis)


def _cumulated(rw: Lowering, op: tf.CumsumOp, data: SSAValue, at: SSAValue) -> SSAValue:
    return rw.emit(
        CumSumOp, data, reshape(rw, at, []), exclusive=bool(plain(op.exclusive)), reverse=bool(plain(op.reverse))
    )


def _beginnings(rw: Lowering, op: Any, empty: float) -> tuple[SSAValue, SSAValue]:
    """For each place along the axis the elements up to it, others `empty`: [..., place, element]; and the order back.

    The memory is that of the square of the size along the axis.
    """
    data, count = op.x, rank(op.x)
    order = exchanged(rw, op.axis, -1, count)
    moved = rw.emit(TransposeOp, data, order)
    size = squeeze(rw, dims(rw, moved, [count - 1]), [0])
    places = rw.emit(RangeOp, rw.const(0), size, rw.const(1), output_type="i64")
    test = {
        (False, False): LessEqualOp,
        (True, False): LessOp,
        (False, True): GreaterEqualOp,
        (True, True): GreaterOp,
    }[bool(plain(op.exclusive)), bool(plain(op.reverse))]
    mask = rw.emit(test, unsqueeze(rw, places, [0]), unsqueeze(rw, places, [1]))
    return rw.emit(SelectOp, mask, unsqueeze(rw, moved, [-2]), like(rw, empty, data)), order


@rules.lower(tf.CumprodOp)
def cumprod(op: tf.CumprodOp, rw: Lowering):
    """The product of each beginning."""
    masked, order = _beginnings(rw, op, 1)
    return rw.emit(TransposeOp, reduced(rw, opset.ReduceProdOp, masked, ints(rw, [-1]), False), order)


@rules.lower(tf.CumulativeLogsumexpOp)
def cumulative_logsumexp(op: tf.CumulativeLogsumexpOp, rw: Lowering):
    """m + Log(sum of Exp(x - m)) of each beginning, m its largest element; of none it is -inf."""
    masked, order = _beginnings(rw, op, float("-inf"))
    largest = rw.emit(ClampOp, rw.emit(opset.ReduceMaxOp, masked, ints(rw, [-1]), keep_dims=True), min=-3e38, max=3e38)
    terms = rw.emit(ExpOp, rw.emit(SubtractOp, masked, largest))
    total = rw.emit(LogOp, rw.emit(opset.ReduceSumOp, terms, ints(rw, [-1]), keep_dims=True))
    return rw.emit(TransposeOp, squeeze(rw, rw.emit(AddOp, total, largest), [-1]), order)


@rules.lower(tf.IsotonicRegressionOp)
def isotonic_regression(op: tf.IsotonicRegressionOp, rw: Lowering):
    """The decreasing sequence next to each row: y[i] = min over j <= i of max over k >= i of mean(x[j..k]).

    Robertson, Wright, Dykstra: Order Restricted Statistical Inference, theorem 1.4.4. Equal neighbours are one
    segment. The memory is that of the cube of the size of a row.
    """
    of = element_of(op.results[0])
    data = convert(rw, op.input, of)
    size = squeeze(rw, dims(rw, data, [1]), [0])
    places = rw.emit(RangeOp, rw.const(0), size, rw.const(1), output_type="i64")
    first, last = unsqueeze(rw, places, [1]), unsqueeze(rw, places, [0])
    upto = rw.emit(CumSumOp, data, rw.const(1), exclusive=False, reverse=False)
    before = rw.emit(CumSumOp, data, rw.const(1), exclusive=True, reverse=False)
    total = rw.emit(SubtractOp, unsqueeze(rw, upto, [1]), unsqueeze(rw, before, [2]))
    length = rw.emit(AddOp, rw.emit(SubtractOp, last, first), rw.const(1))
    ordered = rw.emit(LessEqualOp, first, last)
    length = convert(rw, rw.emit(SelectOp, ordered, length, rw.const(1)), of)
    mean = rw.emit(SelectOp, ordered, rw.emit(DivideOp, total, length), like(rw, -3e38, data))
    # [row, j, i, k]: only k >= i count, then [row, j, i]: only j <= i.
    later = rw.emit(SelectOp, ordered, unsqueeze(rw, mean, [2]), like(rw, -3e38, data))
    most = rw.emit(opset.ReduceMaxOp, later, ints(rw, [3]), keep_dims=False)
    least = rw.emit(SelectOp, ordered, most, like(rw, 3e38, data))
    value = rw.emit(opset.ReduceMinOp, least, ints(rw, [1]), keep_dims=False)
    if not op.segments.uses:
        return value, None
    begun = rw.emit(NotEqualOp, slice_axis(rw, value, 1, 1, 1 << 31), slice_axis(rw, value, 1, 0, -1))
    zero = slice_axis(rw, rw.emit(MultiplyOp, convert(rw, op.input, "i32"), rw.const(0, "i32")), 1, 0, 1)
    steps = rw.emit(ConcatOp, [zero, convert(rw, begun, "i32")], axis=1)
    return value, rw.emit(CumSumOp, steps, rw.const(1), exclusive=False, reverse=False)

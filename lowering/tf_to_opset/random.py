"""TensorFlow's random numbers, from OpenVINO's generator.

RandomUniform, RandomUniformInt and Multinomial with seeds give TensorFlow's own numbers: RandomUniform-8 is the same
Philox generator, though of numbers of another width than 32 bits only its bits are used (see `idioms.random_bits`).
All others have the same distribution, and other numbers.
"""

from __future__ import annotations

import math
from typing import Any

from xdsl.ir import SSAValue

from stepwell.dialects import tf
from stepwell.dialects.errors import NoMatch
from stepwell.dialects.fields import plain
from stepwell.dialects.opset import values
from stepwell.dialects.opset.activation import ExpOp
from stepwell.dialects.opset.arithmetic import (
    AddOp,
    CumSumOp,
    DivideOp,
    ErfOp,
    MaximumOp,
    MinimumOp,
    MultiplyOp,
    SubtractOp,
)
from stepwell.dialects.opset.comparison import IsFiniteOp
from stepwell.dialects.opset.condition import SearchSortedOp, SelectOp
from stepwell.dialects.opset.generation import MultinomialOp, RandomUniformOp
from stepwell.dialects.opset.movement import GatherOp
from stepwell.dialects.opset.reduction import ReduceMaxOp, ReduceProdOp
from stepwell.dialects.opset.shape import ReshapeOp
from stepwell.dialects.opset.sort import TopKOp
from stepwell.dialects.rules import RuleSet
from stepwell.dialects.types import element, element_of
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms.basic import concat, convert, dims, reshape, slice_axis
from stepwell.lowering.idioms.random_bits import bits, fraction, halves
from stepwell.lowering.idioms.randomness import normal
from stepwell.lowering.idioms.strings import number
from stepwell.lowering.idioms.words import Word, Words
from stepwell.lowering.tf_to_opset.exponential import inverse_error, single

rules = RuleSet()

SEEDED = (
    tf.StatelessMultinomialOp,
    tf.StatelessRandomNormalOp,
    tf.StatelessRandomUniformFullIntOp,
    tf.StatelessRandomUniformIntOp,
    tf.StatelessRandomUniformOp,
    tf.StatelessTruncatedNormalOp,
)
"""Operators whose two seeds are an operand."""

SHORT = {"f16": 10, "bf16": 7}
"""The bits of a number's fraction."""

MASK = (1 << 63) - 1
FEW = 1e-7
"""The least that a uniform number is taken to be before its logarithm is."""


def seeds(op: Any, rw: Lowering, part: int = 0) -> dict[str, int]:
    """The seeds of the `part`-th source of an operation.

    Where none are given, or they are computed, the place in the model tells sources apart: the runtime merges those
    that are alike. Numbers without a seed differ from run to run.
    """
    if "seed2" in op.properties:
        first, second = int(plain(op.seed)), int(plain(op.seed2))
        if first or second:
            return {"global_seed": first & MASK, "op_seed": (second + part) & MASK}
    elif isinstance(op, SEEDED) and (given := values.constant_ints(op.seed)) is not None and len(given) == 2:
        return {"global_seed": given[0] & MASK, "op_seed": (given[1] + part + 1) & MASK}
    return {"global_seed": 0, "op_seed": 8 * rw.total + part}


def drawn(
    op: Any, rw: Lowering, low: SSAValue, high: SSAValue, part: int = 0, target: SSAValue | None = None
) -> SSAValue:
    """Numbers from `low` to below `high` in the shape of the operator, or in another one."""
    target = reshape(rw, op.shape, [-1]) if target is None else target
    return rw.emit(RandomUniformOp, target, low, high, output_type=element_of(low), **seeds(op, rw, part))


def _normal(op: Any, rw: Lowering) -> SSAValue:
    u = drawn(op, rw, rw.const(FEW, "f32"), rw.const(1.0, "f32"))
    v = drawn(op, rw, rw.const(0.0, "f32"), rw.const(2 * math.pi, "f32"), 1)
    return normal(rw, u, v)


def _cumulative(rw: Lowering, value: SSAValue) -> SSAValue:
    """The normal distribution's probability of less than a value."""
    half = rw.emit(ErfOp, rw.emit(MultiplyOp, value, rw.const(math.sqrt(0.5))))
    return rw.emit(MultiplyOp, rw.emit(AddOp, half, rw.const(1.0)), rw.const(0.5))


def _quantile(rw: Lowering, part: SSAValue) -> SSAValue:
    """The value below which the normal distribution has a part of 1."""
    centred = rw.emit(SubtractOp, rw.emit(MultiplyOp, part, rw.const(2.0)), rw.const(1.0))
    return (math.sqrt(2.0) * inverse_error(single(rw, centred))).value


def _known(op: Any) -> bool:
    """Whether the seeds are those of an operator that TensorFlow's generator starts with as RandomUniform does."""
    return "seed2" in op.properties and bool(plain(op.seed) or plain(op.seed2))


def _pairs(op: Any, rw: Lowering, target: SSAValue | None = None) -> tuple[SSAValue, SSAValue, SSAValue]:
    """The shape, that of the operator or another one, and of each number the first and the second 32 bits."""
    target = convert(rw, reshape(rw, op.shape, [-1]), "i64") if target is None else target
    count = rw.emit(MultiplyOp, rw.emit(ReduceProdOp, target, rw.const(0), keep_dims=True), rw.const([2]))

    def below(limit: int) -> SSAValue:
        return drawn(op, rw, number(rw, 0), number(rw, limit), target=count)

    return target, *halves(rw, bits(rw, below))


@rules.lower(tf.RandomUniformOp, tf.StatelessRandomUniformOp, tf.StatelessRandomUniformV2Op)
def random_uniform(op: Any, rw: Lowering):
    """From 0 to below 1: f32 by 23 bits, f16 and bf16 by fewer, f64 by 52 of two words."""
    of = element_of(op.output)
    name = element(of).name
    if _known(op) and name == "f64":
        target, first, second = _pairs(op, rw)
        made = rw.emit(ReshapeOp, fraction(rw, first, second), target, special_zero=False)
        return convert(rw, made, of)
    if _known(op) and name in SHORT:
        made = convert(rw, drawn(op, rw, number(rw, 0), number(rw, 1 << SHORT[name])), "f32")
        return convert(rw, rw.emit(MultiplyOp, made, rw.const(2.0 ** -SHORT[name])), of)
    made = drawn(op, rw, rw.const(0.0, "f32"), rw.const(1.0, "f32"))
    return convert(rw, made, element_of(op.output))


def _long(op: tf.RandomUniformIntOp, rw: Lowering) -> SSAValue:
    """Numbers of i64, whose range is taken to be below 2^31."""
    target, first, second = _pairs(op, rw)
    low, high = values.constant_ints(op.minval), values.constant_ints(op.maxval)
    begin, end = (convert(rw, reshape(rw, v, []), "i32") for v in (op.minval, op.maxval))
    count: int | SSAValue = rw.emit(SubtractOp, end, begin)
    if low and high and 0 < high[0] - low[0] < 1 << 31:
        count = high[0] - low[0]
    rest = Words(rw).remainder(Word(second, first), count)
    made = convert(rw, rw.emit(AddOp, rest, begin), "i64")
    return rw.emit(ReshapeOp, made, target, special_zero=False)


@rules.lower(tf.RandomUniformIntOp, tf.StatelessRandomUniformIntOp, tf.StatelessRandomUniformIntV2Op)
def random_uniform_int(op: Any, rw: Lowering):
    """From minval to below maxval; of i64 what is left of 64 bits."""
    of = element_of(op.output)
    if _known(op) and element(of).name == "i64":
        return _long(op, rw)
    narrow = of if element(of).name in ("i32", "i64") else "i64"
    low, high = (convert(rw, reshape(rw, v, []), narrow) for v in (op.minval, op.maxval))
    return convert(rw, drawn(op, rw, low, high), of)


@rules.lower(tf.StatelessRandomUniformFullIntOp)
def random_full_int(op: tf.StatelessRandomUniformFullIntOp, rw: Lowering):
    """Any i32, of two halves: limits that are 2^32 apart overflow in the CPU. Of wider types no more bits are drawn."""
    ends = rw.const(0, "i32"), rw.const(1 << 16, "i32")
    upper = rw.emit(MultiplyOp, drawn(op, rw, *ends), rw.const(1 << 16, "i32"))
    return convert(rw, rw.emit(AddOp, upper, drawn(op, rw, *ends, 1)), element_of(op.output))


@rules.lower(tf.RandomStandardNormalOp, tf.StatelessRandomNormalOp, tf.StatelessRandomNormalV2Op)
def random_normal(op: Any, rw: Lowering):
    """Of mean 0 and deviation 1."""
    return convert(rw, _normal(op, rw), element_of(op.output))


@rules.lower(tf.TruncatedNormalOp, tf.StatelessTruncatedNormalOp, tf.StatelessTruncatedNormalV2Op)
def truncated_normal(op: Any, rw: Lowering):
    """The quantile of a uniform number between the probabilities of -2 and 2."""
    edge = 0.022750131948179212
    part = drawn(op, rw, rw.const(edge, "f32"), rw.const(1 - edge, "f32"))
    return convert(rw, _quantile(rw, part), element_of(op.output))


@rules.lower(tf.ParameterizedTruncatedNormalOp)
def parameterized_truncated_normal(op: tf.ParameterizedTruncatedNormalOp, rw: Lowering):
    """The quantile of a uniform number between the probabilities of the limits; each batch has its parameters."""
    count = values.dims(op.shape)
    if count is None:
        raise NoMatch("the rank of the shape is not known")
    rest = [1] * (len(count) - 1)
    mean, deviation, low, high = (
        reshape(rw, convert(rw, v, "f32"), [-1, *rest]) for v in (op.means, op.stdevs, op.minvals, op.maxvals)
    )
    ends = [_cumulative(rw, rw.emit(DivideOp, rw.emit(SubtractOp, e, mean), deviation)) for e in (low, high)]
    part = drawn(op, rw, rw.const(0.0, "f32"), rw.const(1.0, "f32"))
    part = rw.emit(AddOp, ends[0], rw.emit(MultiplyOp, part, rw.emit(SubtractOp, ends[1], ends[0])))
    made = rw.emit(AddOp, mean, rw.emit(MultiplyOp, deviation, _quantile(rw, part)))
    return convert(rw, rw.emit(MinimumOp, rw.emit(MaximumOp, made, low), high), element_of(op.output))


@rules.lower(tf.RandomShuffleOp)
def random_shuffle(op: tf.RandomShuffleOp, rw: Lowering):
    """The rows in the order of random numbers."""
    rows = dims(rw, op.value, [0])
    keys = drawn(op, rw, rw.const(0.0, "f32"), rw.const(1.0, "f32"), target=rows)
    _, order = rw.emit(TopKOp, keys, reshape(rw, rows, []), axis=0, mode="max", sort="value", index_element_type="i64")
    return rw.emit(GatherOp, op.value, order, rw.const(0))


@rules.lower(tf.MultinomialOp, tf.StatelessMultinomialOp)
def multinomial(op: Any, rw: Lowering):
    """Classes by their unnormalised log probabilities, with replacement.

    With a seed TensorFlow's own numbers, as it draws them on one thread: rows that take long it deals out to several.
    """
    of = element_of(op.output)
    if _known(op):
        return _sampled(op, rw)
    return rw.emit(
        MultinomialOp,
        convert(rw, op.logits, "f32"),
        reshape(rw, op.num_samples, [1]),
        convert_type=of,
        with_replacement=True,
        log_probs=True,
        **seeds(op, rw),
    )


def _sampled(op: tf.MultinomialOp, rw: Lowering) -> SSAValue:
    """The first class up to which the sum of probabilities is more than a part of all of them; row after row."""
    logits = convert(rw, op.logits, "f32")
    finite = rw.emit(IsFiniteOp, logits)
    least = rw.emit(SelectOp, finite, logits, rw.const(-3.0e38))
    most = rw.emit(ReduceMaxOp, least, rw.const([1]), keep_dims=True)
    parts = rw.emit(ExpOp, rw.emit(SubtractOp, least, most))
    sums = rw.emit(CumSumOp, rw.emit(SelectOp, finite, parts, rw.const(0.0)), rw.const(1))
    total = slice_axis(rw, sums, 1, -1, (1 << 31) - 1)
    target = concat(rw, [dims(rw, logits, [0]), convert(rw, reshape(rw, op.num_samples, [1]), "i64")])
    _, first, second = _pairs(op, rw, target)
    part = rw.emit(ReshapeOp, fraction(rw, first, second), target, special_zero=False)
    wanted = rw.emit(MultiplyOp, part, total)
    found = rw.emit(SearchSortedOp, sums, wanted, right_mode=True, output_type="i32")
    return convert(rw, found, element_of(op.output))


@rules.lower(tf.StatelessRandomGetAlgOp)
def get_algorithm(op: tf.StatelessRandomGetAlgOp, rw: Lowering):
    """1 is Philox."""
    return rw.const(1, "i32")


@rules.lower(tf.StatelessRandomGetKeyCounterOp, tf.StatelessRandomGetKeyCounterAlgOp)
def get_key_counter(op: Any, rw: Lowering):
    """Key and counter are no use to OpenVINO's generator, whose seeds are attributes."""
    made = [rw.const([0], "u64"), rw.const([0, 0], "u64")]
    return [*made, rw.const(1, "i32")][: len(op.results)]

"""ONNX operators that make tensors.

Range -> Range; EyeLike -> Eye; Random* -> RandomUniform, normal ones by the Box-Muller transform; Bernoulli -> a
comparison with RandomUniform; Multinomial -> Multinomial
"""

from __future__ import annotations

import math
from typing import Any

from xdsl.ir import SSAValue

from stepwell.dialects import onnx
from stepwell.dialects.fields import plain
from stepwell.dialects.opset import generation as opset
from stepwell.dialects.opset.arithmetic import AddOp, MultiplyOp
from stepwell.dialects.opset.comparison import LessOp
from stepwell.dialects.rules import RuleSet
from stepwell.dialects.types import element_of
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms.basic import broadcast, convert, dims, ints, kind, shape, squeeze
from stepwell.lowering.idioms.randomness import normal, seeds, uniform
from stepwell.lowering.idioms.ranges import numbers
from stepwell.lowering.onnx_to_opset.type import data_type

rules = RuleSet()


@rules.lower(onnx.RangeOp)
def range_(op: onnx.RangeOp, rw: Lowering):
    return numbers(rw, op.start, op.limit, op.delta)


@rules.lower(onnx.EyeLikeOp)
def eye_like(op: onnx.EyeLikeOp, rw: Lowering):
    """A matrix of the input's shape with ones on diagonal k."""
    to = data_type(plain(op.dtype)) if op.dtype is not None else kind(op.input)
    rows, columns = (squeeze(rw, dims(rw, op.input, [i]), [0]) for i in (0, 1))
    return rw.emit(opset.EyeOp, rows, columns, rw.const(plain(op.k)), output_type=to)


def _target(op: Any, rw: Lowering) -> SSAValue:
    return ints(rw, plain(op.shape)) if hasattr(op, "shape") else shape(rw, op.operands[0])


def _type(op: Any):
    return data_type(plain(op.dtype)) if op.dtype is not None else element_of(op.operands[0])


@rules.lower(onnx.RandomUniformOp, onnx.RandomUniformLikeOp)
def random_uniform(op: Any, rw: Lowering):
    """OpenVINO wants limits in their order, and apart."""
    target, (low, high) = _target(op, rw), sorted((float(plain(op.low)), float(plain(op.high))))
    if low == high:
        return convert(rw, broadcast(rw, rw.const(low, "f32"), target), _type(op))
    return convert(rw, uniform(rw, target, low, high, op.seed), _type(op))


@rules.lower(onnx.RandomNormalOp, onnx.RandomNormalLikeOp)
def random_normal(op: Any, rw: Lowering):
    """mean + scale * sqrt(-2 ln u) * cos(2 pi v)."""
    target = _target(op, rw)
    u = uniform(rw, target, 1e-7, 1.0, op.seed)
    v = uniform(rw, target, 0.0, 2 * math.pi, op.seed, 1)
    scaled = rw.emit(MultiplyOp, normal(rw, u, v), rw.const(float(plain(op.scale))))
    return convert(rw, rw.emit(AddOp, scaled, rw.const(float(plain(op.mean)))), _type(op))


@rules.lower(onnx.BernoulliOp)
def bernoulli(op: onnx.BernoulliOp, rw: Lowering):
    """1 with the probability that the input gives."""
    drawn = uniform(rw, shape(rw, op.input), 0.0, 1.0, op.seed)
    hit = rw.emit(LessOp, drawn, convert(rw, op.input, "f32"))
    return convert(rw, hit, _type(op))


@rules.lower(onnx.MultinomialOp)
def multinomial(op: onnx.MultinomialOp, rw: Lowering):
    """The input is the logarithm of unnormalised probabilities."""
    return rw.emit(
        opset.MultinomialOp,
        op.input,
        rw.const([plain(op.sample_size)]),
        convert_type=data_type(plain(op.dtype)),
        with_replacement=True,
        log_probs=True,
        **seeds(rw, op.seed),
    )

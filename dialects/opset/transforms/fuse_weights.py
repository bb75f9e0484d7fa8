"""Weights that are held in few bits: Multiply(Subtract(Convert(integers), zero point), scale).

FakeQuantize(w, limits) -> Multiply(Subtract(Convert(integers), zero point), scale), of 3 to 256 levels
Reshape(Multiply(Convert(c), s)) -> Multiply(Convert(Reshape(c)), Reshape(s)), so for Squeeze, Unsqueeze and Transpose
Subtract(Convert(u8), 128) -> Convert(i8): OpenVINO has kernels for weights without a zero point

Integers are computed when they are written. Of two to sixteen levels they are i4, else i8. Only f32 values: in narrower
types the products would be rounded at another place.
"""

from __future__ import annotations

from collections.abc import Sequence
from math import prod
from typing import Any

import numpy as np
from xdsl.ir import Operation, SSAValue

from stepwell.dialects.computed import Mapped, Reshaped, transposed
from stepwell.dialects.errors import NoMatch
from stepwell.dialects.fields import plain
from stepwell.dialects.opset.arithmetic import MultiplyOp, SubtractOp
from stepwell.dialects.opset.matching import constant_of, ints, literal, payload_of, single, small
from stepwell.dialects.opset.movement import TransposeOp
from stepwell.dialects.opset.quantization import FakeQuantizeOp
from stepwell.dialects.opset.shape import ReshapeOp, Squeeze1Op, SqueezeOp, UnsqueezeOp
from stepwell.dialects.opset.type import ConvertOp
from stepwell.dialects.payload import Payload, Values
from stepwell.dialects.rules import Rewriter, RuleSet
from stepwell.dialects.types import element, element_of, static_shape

rules = RuleSet()

NEAR = 1e-4
"""How far from a whole number a zero point may be that is computed from limits in single precision."""


@rules.rewrite(FakeQuantizeOp)
def quantised_weights(op: FakeQuantizeOp, rw: Rewriter):
    """FakeQuantize(w, limits) -> Multiply(Subtract(Convert(integers), zero point), scale), of 3 to 256 levels"""
    payload, levels = payload_of(op.operands[0]), plain(op.levels)
    shape = static_shape(op.operands[0])
    if shape is None or payload.element.name != "f32" or not 2 < levels <= 256 or payload.size <= 1:
        raise NoMatch("it is no FakeQuantize of f32 weights to 3 to 256 levels")
    if plain(op.auto_broadcast) != "numpy":
        raise NoMatch("only numpy's broadcasting is looked at")
    limits = [small(limit).astype(np.float32) for limit in op.operands[1:]]
    if any(limit.ndim > len(shape) or not np.isfinite(limit).all() for limit in limits):
        raise NoMatch("a limit widens the weights, or is no number")
    limits = [limit.reshape((1,) * (len(shape) - limit.ndim) + limit.shape) for limit in limits]
    low, high, out_low, out_high = limits
    first, wide = -(levels // 2), [limit.astype(np.float64) for limit in (out_low, out_high)]
    scale = (wide[1] - wide[0]) / (levels - 1)
    if (np.broadcast_to(wide[0], scale.shape)[scale == 0] != 0).any():
        raise NoMatch("a range of the result is one number")
    zero = first - np.divide(wide[0], scale, out=np.full(scale.shape, float(first)), where=scale != 0)
    zero = np.where(np.abs(zero - np.rint(zero)) < NEAR, np.rint(zero), zero)
    if not np.isfinite(zero).all() or max(scale.size, low.size, high.size) > max(1, payload.size // 2):
        raise NoMatch("the limits are as many as the weights")
    integers = _integers(payload, [Values(limit, payload.element) for limit in (low, high)], levels)
    like = op.results[0]
    made = rw.emit(ConvertOp, constant_of(rw, integers), destination_type=payload.element.mlir)
    if zero.any():
        made = rw.emit(SubtractOp, made, constant_of(rw, literal(zero, like)))
    return rw.emit(MultiplyOp, made, constant_of(rw, literal(scale, like)))


def _integers(payload: Payload, limits: list[Payload], levels: int) -> Payload:
    """The level of each weight, counted from -(levels // 2)."""
    steps, first = np.float32(levels - 1), np.float32(-(levels // 2))

    def function(x: np.ndarray, low: np.ndarray, high: np.ndarray) -> np.ndarray:
        inside = np.rint((x - low) / (high - low) * steps)
        level = np.where(x <= np.minimum(low, high), 0, np.where(x > np.maximum(low, high), steps, inside))
        return level + first

    made = Mapped(("levels", levels), function, [payload, *limits], element("i4" if levels <= 16 else "i8"))
    return Values(made.array(), made.element) if payload.small else made


@rules.rewrite(ReshapeOp, Squeeze1Op, SqueezeOp, UnsqueezeOp)
def reshaped_weights(op: ReshapeOp | Squeeze1Op | SqueezeOp | UnsqueezeOp, rw: Rewriter):
    """Reshape(Multiply(Convert(c), s)) -> Multiply(Convert(Reshape(c)), Reshape(s)), where each axis is whole in s"""
    old, new = static_shape(op.operands[0]), static_shape(op.results[0])
    if old is None or new is None:
        raise NoMatch("the shapes are not known")

    def move(payload: Payload) -> Payload:
        if payload.shape == old and not payload.small:
            return Reshaped(payload, new)
        return Values(payload.array().reshape(resized(payload.shape, old, new)), payload.element)

    return _moved(op, rw, move)


@rules.rewrite(TransposeOp)
def transposed_weights(op: TransposeOp, rw: Rewriter):
    """Transpose(Multiply(Convert(c), s)) -> Multiply(Convert(Transpose(c)), Transpose(s))"""
    single(op.operands[0], MultiplyOp)
    shape, order = static_shape(op.operands[0]), ints(op.operands[1])
    if shape is None:
        raise NoMatch("the shape is not known")
    order = order or tuple(range(len(shape)))[::-1]

    def move(payload: Payload) -> Payload:
        if payload.shape == shape and not payload.small:
            made = transposed(payload, order)
            if made is None:
                raise NoMatch("the weights would have to be in memory")
            return made
        whole = payload.array().reshape((1,) * (len(shape) - len(payload.shape)) + payload.shape)
        return Values(np.ascontiguousarray(whole.transpose(order)), payload.element)

    return _moved(op, rw, move)


def _moved(op: Operation, rw: Rewriter, move: Any) -> SSAValue:
    """The chain of weights with its constants moved; nobody else may use it."""
    scale = single(op.operands[0], MultiplyOp)
    chain: list[MultiplyOp | SubtractOp] = [scale]
    if not isinstance(scale.operands[0].owner, ConvertOp):
        chain.append(single(scale.operands[0], SubtractOp))
    convert = single(chain[-1].operands[0], ConvertOp)
    integers = payload_of(convert.operands[0])
    if any(plain(step.auto_broadcast) != "numpy" or step.results[0].type != scale.results[0].type for step in chain):
        raise NoMatch("a zero point or a scale widens the weights")
    if not convert.operands[0].has_one_use() and not integers.small:
        raise NoMatch("the weights have other users")
    moved = move(integers)
    others = [_constant(step.operands[1]) for step in chain]
    if not all(each.small for each, _ in others):
        raise NoMatch("a zero point or a scale is large")
    parts = [(move(each), narrow) for each, narrow in others]
    rw.absorb(*chain, convert)
    value = rw.emit(ConvertOp, constant_of(rw, moved), destination_type=convert.destination_type)
    for step, (part, narrow) in reversed(list(zip(chain, parts, strict=True))):
        other = constant_of(rw, part)
        if narrow:
            other = rw.emit(ConvertOp, other, destination_type=convert.destination_type)
        value = rw.emit(type(step), value, other)
    return value


def _constant(value: SSAValue) -> tuple[Payload, bool]:
    """A constant, or one under a Convert."""
    if isinstance(value.owner, ConvertOp):
        return payload_of(value.owner.operands[0]), True
    return payload_of(value), False


def resized(shape: Sequence[int], old: Sequence[int], new: Sequence[int]) -> list[int]:
    """The shape in which what broadcasts from `shape` to `old` broadcasts to `new`, which has as many elements.

    Axes that become other axes together must be in `shape` all, or none of them.
    """
    if 0 in old or prod(old) != prod(new):
        raise NoMatch("there are no elements")
    shape = [*(1,) * (len(old) - len(shape)), *shape]
    before = [(n, given != 1) for n, given in zip(old, shape, strict=True) if n != 1]
    after = [i for i, n in enumerate(new) if n != 1]
    made = [1] * len(new)
    i = j = 0
    while i < len(before):
        first, begin, a, b = i, j, before[i][0], new[after[j]]
        while a != b:
            if a < b:
                i += 1
                a *= before[i][0]
            else:
                j += 1
                b *= new[after[j]]
        i, j = i + 1, j + 1
        kept = {given for _, given in before[first:i]}
        if len(kept) > 1:
            raise NoMatch("axes that are joined or cut are not one in a scale")
        if kept == {True}:
            for at in after[begin:j]:
                made[at] = new[at]
    return made


@rules.rewrite(SubtractOp)
def zero_point(op: SubtractOp, rw: Rewriter):
    """Subtract(Convert(u8), 128) -> Convert(i8), so for any zero point where all differences are i8"""
    convert = single(op.operands[0], ConvertOp)
    payload = payload_of(convert.operands[0])
    kind = payload.element.name
    if kind not in ("i8", "u8") or element(element_of(op.results[0])).name not in ("f16", "f32"):
        raise NoMatch("the weights are not held in eight bits")
    if op.results[0].type != op.operands[0].type or not convert.operands[0].has_one_use():
        raise NoMatch("the zero point widens the weights, or they have other users")
    if not all(isinstance(use.operation, MultiplyOp) for use in op.results[0].uses):
        raise NoMatch("no scale follows")
    other, _ = _constant(op.operands[1])
    if not other.small:
        raise NoMatch("the zero point is large")
    zero = other.array().astype(np.float64)
    if not np.array_equal(zero, np.rint(zero)) or np.abs(zero).max(initial=0) > 255:
        raise NoMatch("the zero point is not whole")
    if payload.small:
        made = payload.array().astype(np.int32) - zero.astype(np.int32)
        if made.min(initial=0) < -128 or made.max(initial=0) > 127:
            raise NoMatch("a difference is beyond eight bits")
        moved: Payload = Values(made.astype(np.int8), element("i8"))
    elif kind == "u8" and (zero == 128).all():
        moved = Mapped(("less 128",), lambda x: (x ^ np.uint8(128)).view(np.int8), [payload], element("i8"))
    else:
        raise NoMatch("large weights are not looked at")
    rw.absorb(convert)
    return rw.emit(ConvertOp, constant_of(rw, moved), destination_type=convert.destination_type)

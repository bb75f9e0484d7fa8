"""What the gate of a recurrent cell is a sum of: products of tensors with parts of constant matrices, and a bias."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

import numpy as np
from xdsl.ir import Operation, SSAValue

from stepwell.dialects.computed import Joined, sliced, transposed
from stepwell.dialects.errors import NoMatch
from stepwell.dialects.fields import plain
from stepwell.dialects.opset.activation import SigmoidOp
from stepwell.dialects.opset.arithmetic import AddOp, SubtractOp
from stepwell.dialects.opset.matching import ints, is_constant, made_by, numbers, payload_of
from stepwell.dialects.opset.matrix import MatMulOp
from stepwell.dialects.opset.movement import ConcatOp, SplitOp, VariadicSplitOp
from stepwell.dialects.opset.shape import ReshapeOp
from stepwell.dialects.opset.slicing import SliceOp
from stepwell.dialects.payload import Payload, Values
from stepwell.dialects.rules import Rewriter
from stepwell.dialects.types import element, rank_of, shape_of

DEEPEST = 12
"""Operations between a gate and what it is a sum of."""

WIDEST = 1 << 20
"""Elements of a bias."""


@dataclass
class Gate:
    """A sum of products [batch, size]: for each factor its weights [size, factor's size]; and the bias [size]."""

    size: int
    weights: dict[SSAValue, Payload] = field(default_factory=dict)
    bias: np.ndarray | None = None
    used: list[Operation] = field(default_factory=list)
    """The operations that the sum is made by."""
    joins: list[Operation] = field(default_factory=list)
    """The Concats of factors, which may have other users."""


def gate(value: SSAValue) -> Gate:
    """What a value of two dimensions is a sum of."""
    shape = shape_of(value)
    if shape is None or len(shape) != 2 or not isinstance(shape[1], int) or shape[1] <= 0:
        raise NoMatch("the gate is no matrix of a known width")
    made = Gate(shape[1])
    _add(made, value, 0, shape[1], 0)
    if not made.weights:
        raise NoMatch("the gate has no product")
    return made


def opened(value: SSAValue) -> Gate:
    """What is under the Sigmoid of a gate; several gates may be cut from one Sigmoid."""
    op = made_by(value, SigmoidOp, SliceOp, SplitOp, VariadicSplitOp)
    if isinstance(op, SigmoidOp):
        made = gate(op.operands[0])
        made.used.append(op)
        return made
    inner, shape = made_by(op.operands[0], SigmoidOp), shape_of(value)
    if shape is None or len(shape) != 2 or not isinstance(shape[1], int) or shape[1] <= 0:
        raise NoMatch("the gate is no matrix of a known width")
    made, start = Gate(shape[1], used=[op, inner]), _start(op, value)
    _add(made, inner.operands[0], start, start + shape[1], 0)
    return made


def _add(made: Gate, value: SSAValue, lo: int, hi: int, depth: int) -> None:
    """Add the columns lo … hi-1 of a value to the sum."""
    if rank_of(value) != 2 or depth > DEEPEST:
        raise NoMatch("the gate is made in another way")
    op = made_by(value, AddOp, MatMulOp, SliceOp, SplitOp, SubtractOp, VariadicSplitOp)
    made.used.append(op)
    if isinstance(op, MatMulOp):
        _multiply(made, op, lo, hi)
        return
    if isinstance(op, SliceOp | SplitOp | VariadicSplitOp):
        start = _start(op, value)
        _add(made, op.operands[0], lo + start, hi + start, depth + 1)
        return
    for index, part in enumerate(op.operands):
        if is_constant(part):
            if isinstance(op, SubtractOp) and index == 0:
                raise NoMatch("the sum is taken away from a constant")
            _shift(made, part, value, lo, hi, -1 if isinstance(op, SubtractOp) else 1)
        elif part.type != value.type or (isinstance(op, SubtractOp) and index == 1):
            raise NoMatch("a part of the sum is stretched")
        else:
            _add(made, part, lo, hi, depth + 1)


def _shift(made: Gate, part: SSAValue, whole: SSAValue, lo: int, hi: int, sign: int) -> None:
    payload, shape = payload_of(part), shape_of(whole)
    if payload.size > WIDEST or len(payload.shape) > 2 or payload.shape[:-1] not in ((), (1,)) or shape is None:
        raise NoMatch("the bias is no row")
    width = shape[1]
    assert isinstance(width, int)
    row = np.broadcast_to(payload.array().astype(np.float64).reshape(-1), (width,))[lo:hi]
    made.bias = sign * row if made.bias is None else made.bias + sign * row


def _start(op: Any, value: SSAValue) -> int:
    """Where the columns of a value begin in what it is cut from."""
    whole, width = shape_of(op.operands[0]), shape_of(value)
    if whole is None or width is None or not isinstance(whole[1], int) or not isinstance(width[1], int):
        raise NoMatch("the gates are cut from a tensor of unknown width")
    if isinstance(op, SliceOp):
        if len(op.operands) < 5:
            raise NoMatch("the axis is not known")
        start, step, axes = ints(op.operands[1]), ints(op.operands[3]), ints(op.operands[4])
        if [a % 2 for a in axes] != [1] or step != (1,):
            raise NoMatch("the gates are not cut along the last axis")
        return max(start[0] + whole[1], 0) if start[0] < 0 else start[0]
    if ints(op.operands[1])[0] % 2 != 1:
        raise NoMatch("the gates are not cut along the last axis")
    index = next(r.index for r in op.results if r is value)
    start = 0
    for before in op.results[:index]:
        size = shape_of(before)
        if size is None or not isinstance(size[1], int):
            raise NoMatch("the width of a gate is not known")
        start += size[1]
    return start


def _multiply(made: Gate, op: MatMulOp, lo: int, hi: int) -> None:
    data, weights = op.operands
    if plain(op.transpose_a) or not is_constant(weights) or rank_of(data) != 2 or rank_of(weights) != 2:
        raise NoMatch("the product is none with a constant matrix")
    payload, turned = payload_of(weights), bool(plain(op.transpose_b))
    if payload.element.name != "f32":
        raise NoMatch("the weights are not f32")
    factors: list[SSAValue] = [data]
    if isinstance(data.owner, ConcatOp) and plain(data.owner.axis) in (1, -1):
        factors = list(data.owner.operands)
        made.joins.append(data.owner)
    at = 0
    for factor, width in zip(factors, _widths(factors, payload.shape[1 if turned else 0]), strict=True):
        if factor in made.weights:
            raise NoMatch("a factor is multiplied twice")
        rows, columns = slice(at, at + width), slice(lo, hi)
        made.weights[factor] = _part(payload, (columns, rows) if turned else (rows, columns), turned)
        at += width


def _widths(factors: list[SSAValue], total: int) -> list[int]:
    """How many columns each factor has; one that is not known is what the weights have left."""
    found = [None if (shape := shape_of(f)) is None else shape[1] for f in factors]
    known = [w for w in found if isinstance(w, int)]
    if len(known) < len(found) - 1:
        raise NoMatch("the widths of the factors are not known")
    made = [w if isinstance(w, int) else total - sum(known) for w in found]
    if sum(made) != total or min(made) <= 0:
        raise NoMatch("the factors do not fit the weights")
    return made


def _part(payload: Payload, index: tuple[slice, slice], turned: bool) -> Payload:
    """[columns, rows]"""
    whole = all(i.start == 0 and i.stop == n for i, n in zip(index, payload.shape, strict=True))
    made = payload if whole else sliced(payload, index)
    made = made if turned or made is None else transposed(made, (1, 0))
    if made is None:
        raise NoMatch("the weights are computed")
    return made


def joined(parts: list[Payload], axis: int = 0) -> Payload:
    """Matrices one after another."""
    return parts[0] if len(parts) == 1 else Joined(parts, axis)


def biases(gates: list[Gate]) -> Values:
    """The biases of gates one after another, zeros where there is none."""
    rows = [np.zeros(g.size) if g.bias is None else g.bias for g in gates]
    return Values(np.concatenate(rows).astype(np.float32), element("f32"))


def together(factors: list[SSAValue], joins: list[Operation]) -> bool:
    """Whether factors, of which the last is a state of a known batch, are joined, so that all have that batch."""
    known = isinstance((shape_of(factors[-1]) or (None,))[0], int)
    return known and any(all(f in join.operands for f in factors) for join in joins)


def known_sizes(rw: Rewriter, x: SSAValue, width: int, states: list[SSAValue], *, joined: bool) -> SSAValue:
    """x with what is known of its sizes: its width of the weights, the batch of the states; `joined` with one of them.

    The runtime (2026.4) gives up where these are known of the others only, in cells that it fuses itself too.
    """
    batch, own = shape_of(x) or (None, None)
    rows = {size for state in states if isinstance(size := (shape_of(state) or (None,))[0], int)}
    if isinstance(own, int) and (isinstance(batch, int) or not rows):
        return x
    # One row is that of x too; of several ones x may have one, which is then stretched, unless both are joined.
    if rows - {1} and not joined and not isinstance(batch, int):
        raise NoMatch("the batch is known of the states only")
    size = batch if isinstance(batch, int) else max(rows, default=-1)
    return rw.emit(ReshapeOp, x, numbers(rw, [size, width]), special_zero=False)


__all__ = ["Gate", "biases", "gate", "joined", "known_sizes", "opened", "together"]

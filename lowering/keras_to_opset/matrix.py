"""Keras layers of products: Dense -> MatMul, EinsumDense, Dot -> MatMul, or Einsum where it is none."""

from __future__ import annotations

import re

from xdsl.ir import SSAValue

from stepwell.dialects import keras
from stepwell.dialects.errors import NoMatch
from stepwell.dialects.fields import plain
from stepwell.dialects.opset.arithmetic import AddOp, DivideOp, MaximumOp, MultiplyOp, SqrtOp
from stepwell.dialects.opset.matrix import MatMulOp
from stepwell.dialects.opset.reduction import ReduceSumOp
from stepwell.dialects.rules import RuleSet
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms.basic import axis, convert, ints, kind, like, rank, squeeze, transpose, unsqueeze
from stepwell.lowering.idioms.einsum import summed
from stepwell.lowering.keras_to_opset.functions import activated

rules = RuleSet()


@rules.lower(keras.DenseOp)
def dense(op: keras.DenseOp, rw: Lowering):
    """The last axis times the kernel."""
    if rank(op.kernel, "the kernel") != 2:
        raise NoMatch(f"the kernel has rank {rank(op.kernel)}, not 2")
    data = convert(rw, op.inputs, kind(op.kernel).mlir) if not kind(op.inputs).is_float else op.inputs
    made = rw.emit(MatMulOp, data, op.kernel)
    if op.bias is not None:
        made = rw.emit(AddOp, made, op.bias)
    return activated(rw, made, plain(op.activation))


def explicit(equation: str, ranks: list[int]) -> str:
    """An equation with letters for the ellipses, which stand for leading axes."""
    left, _, right = equation.replace(" ", "").partition("->")
    parts = left.split(",")
    if len(parts) != len(ranks) or not re.fullmatch(r"[A-Za-z.,]+->[A-Za-z.]*", f"{left}->{right}"):
        raise NoMatch(f"the equation '{equation}' is not one of {len(ranks)} operands")
    free = [c for c in "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ" if c not in equation]
    spares = [r - len(p.replace("...", "")) for r, p in zip(ranks, parts, strict=True)]
    longest = max(spares)
    if min(spares) < 0 or longest > len(free):
        raise NoMatch(f"the equation '{equation}' has more letters than the tensors have axes")
    letters = "".join(free[:longest])
    made = []
    for spare, part in zip(spares, parts, strict=True):
        made.append(part.replace("...", letters[longest - spare :] if spare else ""))
    return ",".join(made) + "->" + right.replace("...", letters)


@rules.lower(keras.EinsumDenseOp)
def einsum_dense(op: keras.EinsumDenseOp, rw: Lowering):
    equation = explicit(plain(op.equation), [rank(op.inputs), rank(op.kernel, "the kernel")])
    data = convert(rw, op.inputs, kind(op.kernel).mlir)
    made = summed(rw, [data, op.kernel], equation)
    if op.bias is not None:
        made = rw.emit(AddOp, made, op.bias)
    return activated(rw, made, plain(op.activation))


@rules.lower(keras.DotOp)
def dot(op: keras.DotOp, rw: Lowering):
    """Sums of products along one axis of each, for each element of the batch; normalised ones are cosines.

    Vectors give one number for each element of the batch.
    """
    if len(op.inputs) != 2:
        raise NoMatch(f"it is called with {len(op.inputs)} tensors, not 2")
    values = list(op.inputs)
    ranks = [rank(v) for v in values]
    axes = plain(op.axes)
    if len(axes) == 1:
        axes = axes * 2
    if len(axes) != 2:
        raise NoMatch(f"axes {list(axes)[:8]} for two tensors")
    at = [axis(a, r) for a, r in zip(axes, ranks, strict=True)]
    if 0 in at or min(ranks) < 2:
        raise NoMatch("the axes of a product cannot be that of the batch")
    if plain(op.normalize):
        values = [normalized(rw, v, a) for v, a in zip(values, at, strict=True)]
    a, b = values
    # The axis comes last in the one and first behind the batch in the other.
    a = transpose(rw, a, [i for i in range(ranks[0]) if i != at[0]] + [at[0]])
    b = transpose(rw, b, [0, at[1], *(i for i in range(1, ranks[1]) if i != at[1])])
    if ranks == [2, 2]:
        return squeeze(rw, rw.emit(MatMulOp, unsqueeze(rw, a, [1]), unsqueeze(rw, b, [2])), [2])
    if max(ranks) > 3:
        letters = "cdefghijklmnopqrstuvw"
        mine, theirs = letters[: ranks[0] - 2], letters[ranks[0] - 2 : ranks[0] + ranks[1] - 4]
        return summed(rw, [a, b], f"a{mine}z,az{theirs}->a{mine}{theirs}")
    if ranks[0] == 2:
        return squeeze(rw, rw.emit(MatMulOp, unsqueeze(rw, a, [1]), b), [1])
    if ranks[1] == 2:
        return squeeze(rw, rw.emit(MatMulOp, a, unsqueeze(rw, b, [2])), [2])
    return rw.emit(MatMulOp, a, b)


def normalized(rw: Lowering, value: SSAValue, at: int) -> SSAValue:
    """Divided by its length along an axis; a length below 1e-6 counts as that."""
    square = rw.emit(ReduceSumOp, rw.emit(MultiplyOp, value, value), ints(rw, [at]), keep_dims=True)
    length = rw.emit(SqrtOp, rw.emit(MaximumOp, square, like(rw, 1e-12, value)))
    return rw.emit(DivideOp, value, length)

"""Kaldi's affine functions -> MatMul with the matrix as it is in the file, Add."""

from __future__ import annotations

import numpy as np
from xdsl.ir import SSAValue

from stepwell.dialects import kaldi
from stepwell.dialects.errors import NoMatch
from stepwell.dialects.fields import plain
from stepwell.dialects.opset.arithmetic import AddOp, DivideOp, LogOp, MaximumOp, MultiplyOp, SubtractOp
from stepwell.dialects.opset.matrix import MatMulOp
from stepwell.dialects.opset.reduction import ReduceSumOp
from stepwell.dialects.payload import Payload
from stepwell.dialects.rules import RuleSet
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms.basic import ints, like, reshape, transpose

rules = RuleSet()

MOST = 1 << 22
"""Cosines that are computed for one component."""


def added(rw: Lowering, value: SSAValue, bias: Payload | None) -> SSAValue:
    """`value` plus a bias for each number of the vector, as [1, n]."""
    return value if bias is None else rw.emit(AddOp, value, reshape(rw, rw.const(bias), [1, bias.size]))


@rules.lower(kaldi.AffineComponentOp)
def affine(op: kaldi.AffineComponentOp, rw: Lowering):
    return added(rw, rw.emit(MatMulOp, op.input, rw.const(op.weights), transpose_b=True), op.offset)


@rules.lower(kaldi.BlockAffineComponentOp)
def block_affine(op: kaldi.BlockAffineComponentOp, rw: Lowering):
    """Reshape to [blocks, T, n], MatMul with [blocks, m, n] and back."""
    blocks = plain(op.NumBlocks)
    rows, columns = op.weights.shape
    weights = reshape(rw, rw.const(op.weights), [blocks, rows // blocks, columns])
    data = transpose(rw, reshape(rw, op.input, [-1, blocks, columns]), [1, 0, 2])
    made = transpose(rw, rw.emit(MatMulOp, data, weights, transpose_b=True), [1, 0, 2])
    return added(rw, reshape(rw, made, [-1, rows]), op.offset)


@rules.lower(kaldi.RepeatedAffineComponentOp)
def repeated_affine(op: kaldi.RepeatedAffineComponentOp, rw: Lowering):
    """Reshape to a row for each part, MatMul and Add, and back."""
    rows, columns = op.weights.shape
    data = reshape(rw, op.input, [-1, columns])
    made = added(rw, rw.emit(MatMulOp, data, rw.const(op.weights), transpose_b=True), op.offset)
    return reshape(rw, made, [-1, rows * plain(op.NumRepeats)])


def cosines(count: int, size: int) -> np.ndarray:
    """The first rows of the matrix of the cosine transform II, orthonormal."""
    k, n = np.arange(count)[:, None], np.arange(size)[None, :]
    made = np.sqrt(2.0 / size) * np.cos(np.pi / size * (n + 0.5) * k)
    made[0] = np.sqrt(1.0 / size)
    return made.astype(np.float32)


@rules.lower(kaldi.DctComponentOp)
def dct(op: kaldi.DctComponentOp, rw: Lowering):
    """MatMul with the cosines of each part; interleaved parts are put in order before and back after."""
    size, kept = plain(op.DctDim), op.kept
    if size * kept > MOST:
        raise NoMatch(f"it is of {size} numbers, and {kept} are kept: more cosines than are computed for one component")
    parts = plain(op.Dim) // size
    data = op.input
    if plain(op.Reorder):
        data = transpose(rw, reshape(rw, data, [-1, size, parts]), [0, 2, 1])
    else:
        data = reshape(rw, data, [-1, parts, size])
    made = rw.emit(MatMulOp, data, rw.const(cosines(kept, size)), transpose_b=True)
    if plain(op.Reorder):
        made = transpose(rw, made, [0, 2, 1])
    return reshape(rw, made, [-1, parts * kept])


@rules.lower(kaldi.KlHmmOp)
def kl_hmm(op: kaldi.KlHmmOp, rw: Lowering):
    """x · log(q) - sum(x · log(x)), where q are the rows of the matrix divided by their sums; all at least 1e-20."""

    def floored(value: SSAValue) -> SSAValue:
        return rw.emit(MaximumOp, value, like(rw, 1e-20, value))

    last = ints(rw, [1])
    stats = rw.const(op.weights)
    shares = rw.emit(DivideOp, stats, floored(rw.emit(ReduceSumOp, stats, last, keep_dims=True)))
    crossed = rw.emit(MatMulOp, op.input, rw.emit(LogOp, floored(shares)), transpose_b=True)
    logs = rw.emit(MultiplyOp, op.input, rw.emit(LogOp, floored(op.input)))
    return rw.emit(SubtractOp, crossed, rw.emit(ReduceSumOp, logs, last, keep_dims=True))

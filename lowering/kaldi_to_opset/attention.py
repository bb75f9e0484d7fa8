"""Kaldi's attention -> products of the query with the keys of the frames around, SoftMax, and with their values."""

from __future__ import annotations

from stepwell.dialects import kaldi
from stepwell.dialects.fields import plain
from stepwell.dialects.opset.activation import SoftMaxOp
from stepwell.dialects.opset.arithmetic import AddOp, MultiplyOp
from stepwell.dialects.opset.matrix import MatMulOp
from stepwell.dialects.opset.movement import VariadicSplitOp
from stepwell.dialects.rules import RuleSet
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms.basic import concat, ints, like, reshape, slice_axis

rules = RuleSet()


@rules.lower(kaldi.AttentionOp)
def attention(op: kaldi.AttentionOp, rw: Lowering):
    """Each frame is [T, heads, key + value + query + biases]; keys and values of all are [T, heads, frames, n]."""
    heads, key, value, here = plain(op.NumHeads), plain(op.KeyDim), plain(op.ValueDim), plain(op.NumLeftInputs)
    count, scale = len(op.frames), plain(op.KeyScale)
    each = 2 * key + value + count
    frames = [reshape(rw, frame, [-1, heads, 1, each]) for frame in op.frames]
    seen = concat(rw, [slice_axis(rw, frame, 3, 0, key + value) for frame in frames], 2)
    keys, values = rw.emit(VariadicSplitOp, seen, rw.const(3), ints(rw, [key, value]))
    about = slice_axis(rw, frames[here], 3, key + value, each)
    query, biases = rw.emit(VariadicSplitOp, about, rw.const(3), ints(rw, [key, count]))
    if scale != 1:
        query = rw.emit(MultiplyOp, query, like(rw, scale, query))
    shares = rw.emit(SoftMaxOp, rw.emit(AddOp, rw.emit(MatMulOp, query, keys, transpose_b=True), biases), axis=-1)
    made = rw.emit(MatMulOp, shares, values)
    size = value
    if plain(op.OutputContext):
        made, size = concat(rw, [made, shares], 3), value + count
    return reshape(rw, made, [-1, heads * size])

"""ONNX TfIdfVectorizer: comparisons of the input's n-grams with those of the pool, counted."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
from xdsl.ir import SSAValue

from stepwell.dialects import onnx
from stepwell.dialects.errors import NoMatch
from stepwell.dialects.fields import plain
from stepwell.dialects.opset.arithmetic import AddOp, MultiplyOp
from stepwell.dialects.opset.comparison import EqualOp, GreaterOp
from stepwell.dialects.opset.logical import LogicalAndOp
from stepwell.dialects.opset.matrix import MatMulOp
from stepwell.dialects.opset.reduction import ReduceSumOp
from stepwell.dialects.opset.shape import ReshapeOp
from stepwell.dialects.rules import RuleSet
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms.basic import convert, ints, kind, rank, reshape, shape, slice_axis, unsqueeze
from stepwell.lowering.idioms.string_tables import place_of
from stepwell.lowering.idioms.strings import is_text, unpacked

rules = RuleSet()

END = (1 << 31) - 1

MOST = 1 << 22
"""Elements of the matrix from n-grams to outputs, and comparisons: attributes of a few bytes may ask for any number."""


def _items(op: onnx.TfIdfVectorizerOp) -> np.ndarray:
    """The entries of the pool, strings as their places among those that differ."""
    if op.pool_strings is None:
        return np.asarray(plain(op.pool_int64s) or (), np.int64)
    places = {text: place for place, text in enumerate(dict.fromkeys(plain(op.pool_strings)))}
    return np.array([places[text] for text in plain(op.pool_strings)], np.int64)


def _numbers(op: onnx.TfIdfVectorizerOp, rw: Lowering) -> SSAValue:
    """The input as numbers that the pool's entries are compared with."""
    if is_text(op.X) != (op.pool_strings is not None):
        raise NoMatch(f"a pool of another type than the input, which is {kind(op.X).name}")
    if op.pool_strings is None:
        return convert(rw, op.X, "i32")
    place = place_of(rw, unpacked(rw, op.X), list(dict.fromkeys(plain(op.pool_strings))))
    return rw.emit(ReshapeOp, place, shape(rw, op.X), special_zero=False)


def _pool(op: onnx.TfIdfVectorizerOp) -> dict[int, tuple[np.ndarray, np.ndarray]]:
    """For each length the n-grams [count, length], and the numbers of them in the whole pool."""
    items = _items(op)
    starts = [*plain(op.ngram_counts), len(items)]
    found: dict[int, tuple[np.ndarray, np.ndarray]] = {}
    first = 0
    for length, (lo, hi) in enumerate(pairwise(starts), 1):
        if not 0 <= lo <= hi <= len(items) or (hi - lo) % length:
            raise NoMatch(f"ngram_counts {lo}, {hi} do not fit {len(items)} entries of n-grams of length {length}")
        grams = items[lo:hi].reshape(-1, length)
        found[length] = grams, np.arange(first, first + len(grams))
        first += len(grams)
    return found


@rules.lower(onnx.TfIdfVectorizerOp)
def tf_idf_vectorizer(op: onnx.TfIdfVectorizerOp, rw: Lowering):
    """An n-gram takes elements 1, 2, … max_skip_count + 1 apart; one element alone is counted once."""
    mode = plain(op.mode)
    if mode not in ("TF", "IDF", "TFIDF"):
        raise NoMatch(f"mode '{mode}'; there are TF, IDF and TFIDF")
    data = _numbers(op, rw)
    single = rank(data) == 1
    data = unsqueeze(rw, data, [0]) if single else data
    indexes = np.asarray(plain(op.ngram_indexes), np.int64)
    width = int(indexes.max(initial=-1)) + 1
    held = sum(len(grams) for grams, _ in _pool(op).values())
    skips = plain(op.max_skip_count)
    if len(indexes) != held or indexes.min(initial=0) < 0:
        raise NoMatch(f"{len(indexes)} ngram_indexes do not number {held} n-grams")
    if held * width > MOST or held * skips > MOST:
        raise NoMatch(f"{held} n-grams, {width} outputs and {skips} skips are too many")
    total: SSAValue | None = None
    for length, (grams, numbers) in _pool(op).items():
        if not plain(op.min_gram_length) <= length <= plain(op.max_gram_length) or not len(grams):
            continue
        for apart in range(1, (plain(op.max_skip_count) if length > 1 else 0) + 2):
            count = _counted(rw, data, grams, apart)
            total_ = np.zeros((len(grams), width), np.float32)
            total_[np.arange(len(grams)), indexes[numbers]] = 1
            part = rw.emit(MatMulOp, count, rw.const(total_))
            total = part if total is None else rw.emit(AddOp, total, part)
    if total is None:
        raise NoMatch("the pool has no n-grams of the lengths asked for")
    if mode != "TF":
        weights = np.ones(width, np.float32)
        if op.weights is not None:
            weights[indexes] = np.asarray(plain(op.weights), np.float32)
        if mode == "IDF":
            total = convert(rw, rw.emit(GreaterOp, total, rw.const(0.0)), "f32")
        total = rw.emit(MultiplyOp, total, rw.const(weights))
    assert total is not None
    return reshape(rw, total, [-1]) if single else total


def _counted(rw: Lowering, data: SSAValue, grams: np.ndarray, apart: int) -> SSAValue:
    """[batch, n-grams]: how often each occurs."""
    length = grams.shape[1]
    equal: SSAValue | None = None
    for place in range(length):
        left = (length - 1 - place) * apart
        part = slice_axis(rw, data, 1, place * apart, -left if left else END)
        same = rw.emit(EqualOp, unsqueeze(rw, part, [2]), rw.const(grams[:, place].astype(np.int32)))
        equal = same if equal is None else rw.emit(LogicalAndOp, equal, same)
    assert equal is not None
    return rw.emit(ReduceSumOp, convert(rw, equal, "f32"), ints(rw, [1]), keep_dims=False)

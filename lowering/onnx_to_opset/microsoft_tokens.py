"""ONNX Runtime's operators on tokens themselves: repetition, speculation, and words of characters.

NGramRepeatBlock -> Equal of shifted slices, ScatterElementsUpdate; BifurcationDetector -> the same, with Slice, Concat
WordConvEmbedding -> Gather, Convolution, Tanh, ReduceMax
"""

from __future__ import annotations

import numpy as np
from xdsl.ir import SSAValue

from stepwell.dialects.errors import NoMatch
from stepwell.dialects.fields import plain
from stepwell.dialects.onnx import microsoft_embedding as microsoft
from stepwell.dialects.opset.arithmetic import AddOp, MaximumOp, SubtractOp, TanhOp
from stepwell.dialects.opset.comparison import EqualOp, GreaterOp, LessEqualOp, LessOp
from stepwell.dialects.opset.condition import SelectOp
from stepwell.dialects.opset.convolution import ConvolutionOp
from stepwell.dialects.opset.logical import LogicalAndOp, LogicalNotOp
from stepwell.dialects.opset.movement import GatherOp, PadOp, ScatterElementsUpdateOp, SliceOp
from stepwell.dialects.opset.reduction import ReduceMaxOp, ReduceMinOp, ReduceSumOp
from stepwell.dialects.rules import RuleSet
from stepwell.dialects.types import shape_of
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms.attention import NEVER
from stepwell.lowering.idioms.basic import (
    broadcast,
    concat,
    convert,
    dims,
    ints,
    like,
    reshape,
    shape,
    slice_axis,
    unsqueeze,
)
from stepwell.lowering.idioms.caches import counted

rules = RuleSet()

FAR = (1 << 31) - 1
BEYOND = 1 << 24
"""Larger than any place of a token, and exact where the runtime reduces in single precision."""

LONGEST = 64
"""Tokens of an n-gram up to which its comparison is unrolled."""


def _from(rw: Lowering, value: SSAValue, start: SSAValue, count: SSAValue, at: int) -> SSAValue:
    """`count` elements (a list of one) of an axis from `start` on."""
    return rw.emit(SliceOp, value, start, rw.emit(AddOp, start, count), ints(rw, [1]), ints(rw, [at]))


@rules.lower(microsoft.NGramRepeatBlockOp)
def n_gram_repeat_block(op: microsoft.NGramRepeatBlockOp, rw: Lowering):
    """A token that would repeat an n-gram of its sequence gets minus infinity.

    Whatever follows an earlier place of the last n - 1 tokens is such a token.
    """
    size = plain(op.ngram_size)
    if not 1 <= size <= LONGEST:
        raise NoMatch(f"n-grams of {size} tokens; they are compared one by one, 1 to {LONGEST} of them")
    length = dims(rw, op.input_ids, [1])
    many = rw.emit(MaximumOp, rw.emit(SubtractOp, length, ints(rw, [size - 1])), ints(rw, [0]))
    found: SSAValue | None = None
    for index in range(size - 1):
        early = _from(rw, op.input_ids, ints(rw, [index]), many, 1)
        late = slice_axis(rw, op.input_ids, 1, index + 1 - size, (index + 2 - size) or FAR)
        same = rw.emit(EqualOp, early, late)
        found = same if found is None else rw.emit(LogicalAndOp, found, same)
    follower = _from(rw, op.input_ids, ints(rw, [size - 1]), many, 1)
    if found is None:
        found = rw.emit(EqualOp, follower, follower)
    penalty = rw.emit(SelectOp, found, like(rw, 1, op.scores), like(rw, 0, op.scores))
    nothing = broadcast(rw, like(rw, 0, op.scores), shape(rw, op.scores))
    marked = rw.emit(ScatterElementsUpdateOp, nothing, follower, penalty, rw.const(1), reduction="max")
    return rw.emit(SelectOp, rw.emit(GreaterOp, marked, like(rw, 0, marked)), like(rw, NEVER, marked), op.scores)


@rules.lower(microsoft.BifurcationDetectorOp)
def bifurcation_detector(op: microsoft.BifurcationDetectorOp, rw: Lowering):
    """The predicted tokens up to the first that is not the source's are accepted; then the place after the source's
    only n-gram like the last n tokens is looked for, by growing n; -1 where there is none.
    """
    low, high = plain(op.min_ngram_size), plain(op.max_ngram_size)
    if not 1 <= low <= high <= LONGEST:
        raise NoMatch(f"n-grams of {low} to {high} tokens; there may be 1 to {LONGEST}")
    tokens = op.cur_tokens
    if op.pred_tokens is not None:
        start = reshape(rw, op.prev_suffix_match_idx, [1])
        room = rw.emit(SubtractOp, dims(rw, op.src_tokens, [0]), start)
        source = _from(rw, op.src_tokens, start, room, 0)
        same = rw.emit(EqualOp, source, _from(rw, op.pred_tokens, ints(rw, [0]), room, 0))
        # The first difference: the smallest place that has one, or the end.
        places = rw.emit(SelectOp, same, room, counted(rw, room))
        accepted = rw.emit(ReduceMinOp, concat(rw, [places, room]), ints(rw, [0]), keep_dims=True)
        tokens = concat(
            rw, [tokens, _from(rw, op.pred_tokens, ints(rw, [0]), rw.emit(AddOp, accepted, rw.const(1)), 0)]
        )
    return tokens, reshape(rw, _suffix(rw, op.src_tokens, tokens, low, high), _one(op.prev_suffix_match_idx))


def _one(value: SSAValue) -> list[int]:
    known = shape_of(value)
    return [1] * len(known) if known is not None else [1]


def _suffix(rw: Lowering, source: SSAValue, tokens: SSAValue, low: int, high: int) -> SSAValue:
    """The search for the last n tokens, n from `low` to `high`; it ends at an n that is not found.

    It ends, too, where the match ends at the end of the source, and where there are not so many tokens. An n-gram that
    is there twice gives -1, and the search goes on.
    """
    length, have = dims(rw, source, [0]), dims(rw, tokens, [0])
    best, going = ints(rw, [-1]), rw.const(np.array([True]))
    for size in range(low, high + 1):
        # With `size` more elements at its end that are no tokens, the source can be compared at all its places.
        padded = rw.emit(PadOp, source, ints(rw, [0]), ints(rw, [size]), like(rw, -1, source), pad_mode="constant")
        front = rw.emit(PadOp, tokens, ints(rw, [size]), ints(rw, [0]), like(rw, -1, tokens), pad_mode="constant")
        found: SSAValue | None = None
        for index in range(size):
            here = _from(rw, padded, ints(rw, [index]), length, 0)
            same = rw.emit(EqualOp, here, slice_axis(rw, front, 0, index - size, (index + 1 - size) or FAR))
            found = same if found is None else rw.emit(LogicalAndOp, found, same)
        assert found is not None
        place = counted(rw, length)
        inside = rw.emit(LessEqualOp, rw.emit(AddOp, place, rw.const(size)), length)
        hits = convert(rw, rw.emit(LogicalAndOp, found, inside), "i64")
        # Padding makes the reductions those of at least one element.
        hits = rw.emit(PadOp, hits, ints(rw, [0]), ints(rw, [1]), like(rw, 0, hits), pad_mode="constant")
        many = rw.emit(ReduceSumOp, hits, ints(rw, [0]), keep_dims=True)
        far = rw.emit(
            SelectOp, rw.emit(GreaterOp, hits, rw.const(0)), counted(rw, dims(rw, hits, [0])), rw.const(BEYOND)
        )
        first = rw.emit(AddOp, rw.emit(ReduceMinOp, far, ints(rw, [0]), keep_dims=True), rw.const(size))
        enough = rw.emit(LessEqualOp, rw.const(size), have)
        going = rw.emit(LogicalAndOp, going, rw.emit(LogicalAndOp, enough, rw.emit(GreaterOp, many, rw.const(0))))
        at_end = rw.emit(LogicalNotOp, rw.emit(LessOp, first, length))
        twice = rw.emit(LogicalAndOp, rw.emit(GreaterOp, many, rw.const(1)), rw.emit(LogicalNotOp, at_end))
        value = rw.emit(SelectOp, twice, rw.const(-1), first)
        best = rw.emit(SelectOp, going, value, best)
        going = rw.emit(LogicalAndOp, going, rw.emit(LogicalNotOp, at_end))
    return best


@rules.lower(microsoft.WordConvEmbeddingOp)
def word_conv_embedding(op: microsoft.WordConvEmbeddingOp, rw: Lowering):
    """The largest tanh of a convolution over the characters of each word [words, characters]; 0 ends a word.

    A word is at least as long as the filters. One that begins with 0 is empty: kernels give nothing for it, here it is
    zeros.
    """
    known = shape_of(op.W)
    if known is None or len(known) != 4 or not isinstance(known[2], int):
        raise NoMatch("the shape of the filters [size, 1, window, characters' size] is not known")
    reach = known[2]
    there = convert(rw, rw.emit(GreaterOp, op.Sequence, like(rw, 0, op.Sequence)), "i64")
    lengths = rw.emit(ReduceSumOp, there, ints(rw, [1]), keep_dims=True)
    filled = rw.emit(GreaterOp, slice_axis(rw, op.Sequence, 1, 0, 1), like(rw, 0, op.Sequence))
    long = rw.emit(MaximumOp, lengths, rw.const(reach))
    letters = rw.emit(GatherOp, op.C, op.Sequence, rw.const(0))
    # [words, 1, characters, size] by [filters, 1, window, size] gives [words, filters, places, 1].
    none = {"strides": (1, 1), "dilations": (1, 1), "pads_begin": (0, 0), "pads_end": (0, 0), "auto_pad": "explicit"}
    made = rw.emit(ConvolutionOp, unsqueeze(rw, letters, [1]), op.W, **none)
    made = rw.emit(TanhOp, rw.emit(AddOp, made, reshape(rw, op.B, [1, -1, 1, 1])))
    places = counted(rw, dims(rw, made, [2]))
    inside = rw.emit(LessEqualOp, rw.emit(AddOp, places, rw.const(reach)), long)
    inside = unsqueeze(rw, inside, [1, 3])
    made = rw.emit(SelectOp, inside, made, rw.const(np.float32(-1e12)))
    best = rw.emit(ReduceMaxOp, made, ints(rw, [2, 3]), keep_dims=False)
    return rw.emit(SelectOp, filled, best, rw.const(np.float32(0)))

"""Keras layers of categories.

Discretization -> Bucketize; lookups -> the place among the words; encodings -> OneHot and a reduction
"""

from __future__ import annotations

from typing import Any

import numpy as np
from xdsl.ir import SSAValue

from stepwell.dialects import keras
from stepwell.dialects.errors import NoMatch
from stepwell.dialects.fields import plain
from stepwell.dialects.opset.arithmetic import AddOp, FloorModOp, MultiplyOp
from stepwell.dialects.opset.comparison import EqualOp, LessOp
from stepwell.dialects.opset.condition import BucketizeOp, SelectOp
from stepwell.dialects.opset.reduction import ReduceMaxOp, ReduceSumOp
from stepwell.dialects.opset.sequence import OneHot1Op
from stepwell.dialects.rules import RuleSet
from stepwell.dialects.types import shape_of
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms.basic import chosen, constant, convert, ints, kind, like, rank, squeeze, unsqueeze
from stepwell.lowering.idioms.string_hashes import fingerprint
from stepwell.lowering.idioms.string_pieces import shaped
from stepwell.lowering.idioms.strings import equal, is_text, unpacked
from stepwell.lowering.idioms.words import Words
from stepwell.lowering.keras_to_opset.infrastructure import DTYPES
from stepwell.lowering.onnx_to_opset.ml_categories import placed, replaced

rules = RuleSet()

MODES = {"int": "int", "one_hot": "one_hot", "multi_hot": "multi_hot", "count": "count", "tf_idf": "count"}


def encoded(rw: Lowering, index: SSAValue, mode: str, depth: int, to: str, amounts: SSAValue | None = None) -> SSAValue:
    """Indices as they are, as vectors, or as one vector for each sample: what is in it, or how often."""
    mode = chosen(MODES, mode, "output_mode")
    if mode == "int":
        return convert(rw, index, to)
    count = rank(index)
    if index.type and kind(index).name not in ("i32", "i64"):
        index = convert(rw, index, "i32")
    if mode == "one_hot" and count > 1 and (shape_of(index) or (None,))[-1] == 1:
        index, count = squeeze(rw, index, [count - 1]), count - 1
    if mode != "one_hot" and count < 2:
        raise NoMatch(f"the input has rank {count}; samples of several categories have rank 2")
    made = rw.emit(OneHot1Op, index, rw.const(depth), rw.const(1, to), rw.const(0, to), axis=count)
    if mode == "one_hot":
        return made
    if mode == "multi_hot":
        return rw.emit(ReduceMaxOp, made, ints(rw, [1]), keep_dims=False)
    if amounts is not None:
        made = rw.emit(MultiplyOp, made, unsqueeze(rw, convert(rw, amounts, to), [count]))
    return rw.emit(ReduceSumOp, made, ints(rw, [1]), keep_dims=False)


@rules.lower(keras.CategoryEncodingOp)
def category_encoding(op: keras.CategoryEncodingOp, rw: Lowering):
    to = chosen(DTYPES, plain(op.dtype), "dtype")
    return encoded(rw, op.inputs, plain(op.output_mode), plain(op.num_tokens), to, op.count_weights)


@rules.lower(keras.DiscretizationOp)
def discretization(op: keras.DiscretizationOp, rw: Lowering):
    """The number of boundaries that are not above the value."""
    bounds = plain(op.bin_boundaries)
    data = op.inputs if kind(op.inputs).is_float else convert(rw, op.inputs, "f32")
    index = rw.emit(BucketizeOp, data, like(rw, bounds, data), output_type="i32", with_right_bound=False)
    to = chosen(DTYPES, plain(op.dtype), "dtype")
    return encoded(rw, index, plain(op.output_mode), len(bounds) + 1, to)


@rules.lower(keras.IntegerLookupOp, keras.StringLookupOp)
def lookup(op: Any, rw: Lowering):
    """The place among the words. In `int` mode the mask is 0 and all others come behind it; else it is dropped."""
    words = constant(op.vocabulary, "the vocabulary").reshape(-1)
    unknown, mode, mask = plain(op.num_oov_indices), plain(op.output_mode), plain(op.mask_token)
    first = int(mask is not None and mode == "int")
    if plain(op.invert):
        return _word(op, rw, words, first + unknown, mask)
    if unknown < 0:
        raise NoMatch(f"{unknown} places are for unknown words; 0 and more are possible")
    data = op.inputs if is_text(op.inputs) else convert(rw, op.inputs, "i64")
    place = placed(rw, data, words)
    known = rw.emit(AddOp, place, like(rw, first + unknown, place))
    spare = like(rw, first, place)
    if unknown > 1:
        if is_text(data):
            rest = shaped(rw, Words(rw).remainder(fingerprint(rw, unpacked(rw, data)), unknown), data)
        else:
            rest = rw.emit(FloorModOp, data, like(rw, unknown, data))
        rest = convert(rw, rest, kind(place).mlir)
        spare = rw.emit(AddOp, rest, spare)
    index = rw.emit(SelectOp, rw.emit(LessOp, place, like(rw, 0, place)), spare, known)
    if mask is not None:
        here = (
            equal(rw, data, rw.const(mask, "string")) if is_text(data) else rw.emit(EqualOp, data, like(rw, mask, data))
        )
        index = rw.emit(SelectOp, here, like(rw, 0 if mode == "int" else -1, index), index)
    depth = plain(op.depth) or len(words) + first + unknown
    to = chosen(DTYPES, plain(op.dtype), "dtype")
    made = encoded(rw, index, mode, depth, to)
    if mode == "tf_idf":
        if op.idf_weights is None:
            raise NoMatch("tf_idf needs weights, and the layer has none")
        made = rw.emit(MultiplyOp, convert(rw, made, kind(op.idf_weights).mlir), op.idf_weights)
    return made


def _word(op: Any, rw: Lowering, words: np.ndarray, start: int, mask: Any) -> SSAValue:
    """The word at each place; 0 is the mask, where there is one."""
    keys = np.arange(start, start + len(words))
    if mask is not None:
        keys, words = np.append(keys, 0), np.append(words, np.asarray([mask], words.dtype))
    place = placed(rw, convert(rw, op.inputs, "i64"), keys.astype(np.int64))
    return replaced(rw, place, words, plain(op.oov_token))

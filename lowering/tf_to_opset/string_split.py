"""TensorFlow's splitting of strings: parts with their rows and their places, a sparse matrix."""

from __future__ import annotations

import numpy as np
from xdsl.ir import SSAValue

from stepwell.dialects import tf
from stepwell.dialects.errors import NoMatch
from stepwell.dialects.fields import plain
from stepwell.dialects.opset.arithmetic import AddOp, SubtractOp
from stepwell.dialects.opset.comparison import NotEqualOp
from stepwell.dialects.opset.reduction import ReduceMaxOp
from stepwell.dialects.rules import RuleSet
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms.basic import concat, convert, rank, reshape, unsqueeze
from stepwell.lowering.idioms.string_parts import LONGEST, Parts, between, counts_of, occurrences, where, words
from stepwell.lowering.idioms.string_pieces import SPACES
from stepwell.lowering.idioms.strings import Texts, counted, number, packed, pick, ragged, size, unpacked
from stepwell.lowering.tf_to_opset.string_patterns import constant_text

rules = RuleSet()


@rules.lower(tf.StringSplitV2Op)
def string_split_v2(op: tf.StringSplitV2Op, rw: Lowering):
    """Between the separators, or, where it is empty, between white space of ASCII.

    `maxsplit` parts are followed by what remains, which may be empty; 0 and less mean all.
    """
    mark = constant_text(op.sep, "the separator").encode("utf-8", "surrogateescape")
    if len(mark) > LONGEST:
        raise NoMatch(f"a separator of {len(mark)} bytes; {LONGEST} are compared at most")
    most = plain(op.maxsplit)
    most = None if most <= 0 else min(most, (1 << 31) - 2)
    texts = _vector(op.input, rw)
    rows = ragged(rw, texts.lengths(rw))
    if mark:
        marks = occurrences(rw, texts.symbols, pick(rw, rows.stops, rows.rows), mark)
        parts = between(rw, texts, rows, marks, len(mark), most)
    else:
        parts = words(rw, texts, rows, most, white=SPACES, rest=True)
    return _sparse(rw, texts, parts)


@rules.lower(tf.StringSplitOp)
def string_split(op: tf.StringSplitOp, rw: Lowering):
    """Between bytes, each of which is a delimiter; of no delimiters every byte is a part.

    An empty string has no parts; of others empty parts may be left out.
    """
    marks = constant_text(op.delimiter, "the delimiter").encode("utf-8", "surrogateescape")
    texts = _vector(op.input, rw)
    rows = ragged(rw, texts.lengths(rw))
    every = counted(rw, size(rw, rows.rows))
    if not marks:
        one = rw.emit(AddOp, every, number(rw, 1))
        counts, first = counts_of(rw, every, rows.rows, texts)
        return _sparse(rw, texts, Parts(every, one, first, counts))
    table = np.zeros(256, np.bool_)
    table[list(marks)] = True
    found = where(rw, pick(rw, rw.const(table), convert(rw, pick(rw, texts.symbols, every), "i32")))
    parts = between(rw, texts, rows, found, 1, None)
    cells = ragged(rw, parts.counts)
    if plain(op.skip_empty):
        lengths = rw.emit(SubtractOp, parts.ends, parts.begins)
    else:
        lengths = pick(rw, texts.lengths(rw), cells.rows)
    kept = where(rw, rw.emit(NotEqualOp, lengths, number(rw, 0)))
    counts, first = counts_of(rw, kept, cells.rows, texts)
    return _sparse(rw, texts, Parts(pick(rw, parts.begins, kept), pick(rw, parts.ends, kept), first, counts))


def _vector(value: SSAValue, rw: Lowering) -> Texts:
    if rank(value) != 1:
        raise NoMatch(f"strings of rank {rank(value)} are split; TensorFlow splits a vector")
    return unpacked(rw, value)


def _sparse(rw: Lowering, texts: Texts, parts: Parts) -> list[SSAValue]:
    """Indices [n, 2], the parts, and the shape: the number of strings, and of the parts of the one with most."""
    cells = ragged(rw, parts.counts)
    index = rw.emit(AddOp, pick(rw, parts.first, cells.rows), cells.places)
    indices = concat(rw, [unsqueeze(rw, v, [1]) for v in (cells.rows, cells.places)], 1)
    zero = rw.const(np.zeros(1, np.int32))
    width = rw.emit(ReduceMaxOp, concat(rw, [parts.counts, zero]), rw.const(0), keep_dims=True)
    sizes = concat(rw, [reshape(rw, size(rw, texts.begins), [1]), width])
    found = packed(rw, Texts(parts.begins, parts.ends, texts.symbols), index)
    return [convert(rw, indices, "i64"), found, convert(rw, sizes, "i64")]

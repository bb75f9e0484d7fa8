"""TensorFlow's strings joined by segment.

UnsortedSegmentJoin -> the strings in the order of their segments, a separator in front of each that follows something,
their bytes one after the other, and cut anew where segments begin and end.
"""

from __future__ import annotations

from stepwell.dialects import tf
from stepwell.dialects.errors import NoMatch
from stepwell.dialects.fields import plain
from stepwell.dialects.opset.arithmetic import AddOp, CumSumOp, MultiplyOp, SubtractOp
from stepwell.dialects.opset.comparison import GreaterOp
from stepwell.dialects.opset.condition import SearchSortedOp, SelectOp
from stepwell.dialects.rules import RuleSet
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms.basic import concat, convert, rank, reshape, unsqueeze
from stepwell.lowering.idioms.strings import (
    Texts,
    counted,
    flat,
    joined,
    last,
    number,
    packed,
    pick,
    size,
    texts_of,
    unpacked,
)
from stepwell.lowering.tf_to_opset.segment import counts
from stepwell.lowering.tf_to_opset.sort import largest

rules = RuleSet()


@rules.lower(tf.UnsortedSegmentJoinOp)
def unsorted_segment_join(op: tf.UnsortedSegmentJoinOp, rw: Lowering):
    """Strings of a negative segment come first in the order and belong to none; of no strings it is an empty one."""
    if rank(op.inputs) != rank(op.segment_ids, "segment_ids"):
        raise NoMatch("segment_ids has not the rank of the strings: rows of strings are not joined")
    labels = convert(rw, flat(rw, op.segment_ids), "i32")
    labels, order = largest(rw, labels, size(rw, labels), 0, "min", "i32")
    texts, separator = unpacked(rw, op.inputs).taken(rw, order), texts_of(rw, [plain(op.separator)])
    # A separator is in front of a string of whose segment there is something before it.
    some = convert(rw, rw.emit(GreaterOp, texts.lengths(rw), number(rw, 0)), "i32")
    before = rw.emit(CumSumOp, some, number(rw, 0), exclusive=True, reverse=False)
    start = rw.emit(SearchSortedOp, labels, labels, right_mode=False, output_type="i32")
    within = rw.emit(GreaterOp, rw.emit(SubtractOp, before, pick(rw, before, start)), number(rw, 0))
    length = rw.emit(SelectOp, within, pick(rw, separator.ends, number(rw, 0)), number(rw, 0))
    front = rw.emit(AddOp, rw.emit(MultiplyOp, labels, number(rw, 0)), size(rw, texts.symbols))
    begins, ends = (
        flat(rw, concat(rw, [unsqueeze(rw, v, [1]) for v in pair], 1))
        for pair in ((front, texts.begins), (rw.emit(AddOp, front, length), texts.ends))
    )
    whole = joined(rw, Texts(begins, ends, concat(rw, [texts.symbols, separator.symbols])))
    starts = concat(rw, [whole.begins, reshape(rw, last(rw, whole.ends), [1])])
    many = counts(rw, labels, reshape(rw, convert(rw, op.num_segments, "i64"), [1]))
    sums = rw.emit(CumSumOp, many, number(rw, 0))
    behind = rw.emit(AddOp, sums, rw.emit(SubtractOp, size(rw, labels), last(rw, sums)))
    pairs = (rw.emit(SubtractOp, behind, many), behind)
    first, stop = (pick(rw, starts, rw.emit(MultiplyOp, v, number(rw, 2))) for v in pairs)
    return packed(rw, Texts(first, stop, whole.symbols), counted(rw, size(rw, many)))

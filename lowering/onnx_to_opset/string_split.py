"""ONNX StringSplit: where the parts begin and end among the bytes of all strings, put into rows."""

from __future__ import annotations

import numpy as np

from stepwell.dialects import onnx
from stepwell.dialects.errors import NoMatch
from stepwell.dialects.fields import plain
from stepwell.dialects.opset.arithmetic import AddOp, SubtractOp
from stepwell.dialects.opset.comparison import LessOp
from stepwell.dialects.opset.condition import SelectOp
from stepwell.dialects.opset.reduction import ReduceMaxOp
from stepwell.dialects.opset.shape import ReshapeOp
from stepwell.dialects.rules import RuleSet
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms.basic import concat, convert, reshape, shape, unsqueeze
from stepwell.lowering.idioms.string_parts import LONGEST, delimited, words
from stepwell.lowering.idioms.strings import (
    Texts,
    counted,
    number,
    packed,
    ragged,
    size,
    unpacked,
)

rules = RuleSet()


@rules.lower(onnx.StringSplitOp)
def string_split(op: onnx.StringSplitOp, rw: Lowering):
    """[…, parts of the string that has most]: rows are filled up with empty strings.

    An empty string has no parts between white space and one between delimiters, as Python's split gives them.
    """
    delimiter = plain(op.delimiter) or ""
    mark = delimiter if isinstance(delimiter, bytes) else delimiter.encode("utf-8", "surrogateescape")
    if len(mark) > LONGEST:
        raise NoMatch(f"a delimiter of {len(mark)} bytes; {LONGEST} are compared at most")
    most = plain(op.maxsplit)
    most = None if most is None or not 0 <= most < (1 << 31) - 1 else most
    texts = unpacked(rw, op.X)
    rows = ragged(rw, texts.lengths(rw))
    parts = delimited(rw, texts, rows, mark, most) if mark else words(rw, texts, rows, most)
    zero = rw.const(np.zeros(1, np.int32))
    width = rw.emit(ReduceMaxOp, concat(rw, [parts.counts, zero]), rw.const(0), keep_dims=False)
    column = unsqueeze(rw, counted(rw, width), [0])
    valid = rw.emit(LessOp, rw.emit(SubtractOp, column, unsqueeze(rw, parts.counts, [1])), number(rw, 0))
    place = rw.emit(AddOp, unsqueeze(rw, parts.first, [1]), column)
    place = rw.emit(SelectOp, valid, place, size(rw, parts.begins))
    sizes = shape(rw, op.X)
    place = rw.emit(
        ReshapeOp, place, concat(rw, [sizes, reshape(rw, convert(rw, width, "i64"), [1])]), special_zero=False
    )
    counts = rw.emit(ReshapeOp, convert(rw, parts.counts, "i64"), sizes, special_zero=False)
    return packed(rw, Texts(parts.begins, parts.ends, texts.symbols), place), counts

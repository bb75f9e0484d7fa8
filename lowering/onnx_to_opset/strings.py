"""ONNX operators that move strings, and those that compute with them.

Where, Tile, Pad, ScatterElements, … -> the same of the places of the elements + Gather; Unique -> the same of the
places in the sorted list; NonZero -> the same of the lengths; StringConcat -> Gather of the bytes of both;
StringNormalizer -> Gather of the words that are no stop words
"""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
from xdsl.ir import Operation, SSAValue

from stepwell.dialects import onnx
from stepwell.dialects.errors import NoMatch
from stepwell.dialects.fields import plain
from stepwell.dialects.opset.arithmetic import AddOp, MaximumOp, SubtractOp
from stepwell.dialects.opset.comparison import LessOp
from stepwell.dialects.opset.condition import NonZeroOp
from stepwell.dialects.opset.scatter import ScatterElementsUpdateOp
from stepwell.dialects.opset.shape import ReshapeOp
from stepwell.dialects.rules import RuleSet
from stepwell.dialects.types import shape_of, static_shape
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms.basic import broadcast, concat, shape, unsqueeze
from stepwell.lowering.idioms.code_points import CASES, changed, recased
from stepwell.lowering.idioms.string_tables import place_of
from stepwell.lowering.idioms.strings import (
    concatenated,
    counted,
    flat,
    is_text,
    number,
    packed,
    pick,
    places,
    ranked,
    size,
    unpacked,
)
from stepwell.lowering.onnx_to_opset.scatter import reduction

rules = RuleSet()

MOVING = (
    onnx.CenterCropPadOp,
    onnx.CompressOp,
    onnx.ConcatOp,
    onnx.DepthToSpaceOp,
    onnx.ExpandOp,
    onnx.GatherElementsOp,
    onnx.GatherNDOp,
    onnx.OneHotOp,
    onnx.PadOp,
    onnx.ReverseSequenceOp,
    onnx.ScatterElementsOp,
    onnx.ScatterNDOp,
    onnx.SliceOp,
    onnx.SpaceToDepthOp,
    onnx.SplitOp,
    onnx.TensorScatterOp,
    onnx.TileOp,
    onnx.TriluOp,
    onnx.WhereOp,
)
"""Operators that only move elements, where the CPU does not move strings (Slice and Split of them end its process)."""


@rules.lower(*MOVING, benefit=2)
def moved(op, rw: Lowering):
    """Places of the elements take their way, and lead to them. Place 0, which is filled in, is an empty string.

    Of operands that are all the same the runtime (2026.4) makes a Tile, which takes no strings; other Concat it has.
    """
    text = [v for v in dict.fromkeys(op.operands) if is_text(v)]
    if not text or (isinstance(op, onnx.ConcatOp) and (len(text) > 1 or len(op.operands) == 1)):
        raise NoMatch("")
    if isinstance(op, onnx.ScatterElementsOp | onnx.ScatterNDOp):
        reduction(op)
    parts, numbered = _numbered(rw, text)
    return [None if v is None else pick(rw, parts, v) for v in _as_numbers(op, rw, numbered)]


def _as_numbers(op: onnx.OnnxOp, rw: Lowering, numbered: Mapping[SSAValue, SSAValue]) -> list[SSAValue | None]:
    """What the operator's rule for numbers gives with other operands."""
    entry = next(e for e in rw.rules.of(type(op)) if e.rule.__module__ != __name__)
    copy = op.clone()
    try:
        copy.operands = [numbered.get(v, v) for v in op.operands]
        found = entry.rule(copy, rw)
    finally:
        copy.drop_all_references()
    results = found.results if isinstance(found, Operation) else found
    return [results] if isinstance(results, SSAValue) else list(results or [])


@rules.lower(onnx.NonZeroOp, benefit=2)
def non_zero(op: onnx.NonZeroOp, rw: Lowering):
    """A string is zero where it is empty."""
    if not is_text(op.X):
        raise NoMatch("")
    lengths = rw.emit(ReshapeOp, unpacked(rw, op.X).lengths(rw), shape(rw, op.X), special_zero=False)
    return rw.emit(NonZeroOp, lengths, output_type="i64")


@rules.lower(onnx.ConstantOfShapeOp, benefit=2)
def constant_of_shape(op: onnx.ConstantOfShapeOp, rw: Lowering):
    """The string at place 0, as often as the shape has elements."""
    if op.value is None or op.value.data.element.name != "string":
        raise NoMatch("")
    found = _as_numbers(op, rw, {}) if op.value.data.size != 1 or static_shape(op.operands[0]) == (0,) else None
    if found is not None:
        return found
    text = rw.const(op.value.data.array().reshape(1).astype(object))
    return pick(rw, text, broadcast(rw, number(rw, 0), op.operands[0]))


@rules.lower(onnx.UniqueOp, benefit=2)
def unique(op: onnx.UniqueOp, rw: Lowering):
    """The same of the places of the strings in their sorted list, byte by byte; a place leads to one that is there."""
    if not is_text(op.X):
        raise NoMatch("")
    ranks = ranked(rw, unpacked(rw, op.X))
    whole = rw.emit(ReshapeOp, ranks, shape(rw, op.X), special_zero=False)
    first, *rest = _as_numbers(op, rw, {op.X: whole})
    assert first is not None
    zeros = rw.emit(SubtractOp, ranks, ranks)
    found = rw.emit(ScatterElementsUpdateOp, zeros, ranks, counted(rw, size(rw, ranks)), number(rw, 0))
    return [pick(rw, flat(rw, op.X), pick(rw, found, first)), *rest]


def _numbered(rw: Lowering, text: list[SSAValue]) -> tuple[SSAValue, dict[SSAValue, SSAValue]]:
    """An empty string and the elements of all tensors as one list, and for each tensor the places of its elements."""
    parts, numbered = [rw.const(np.array([""], object))], {}
    before = number(rw, 1)
    for value in text:
        numbered[value] = rw.emit(AddOp, places(rw, value), before)
        parts.append(flat(rw, value))
        if value is not text[-1]:
            before = rw.emit(AddOp, before, size(rw, value))
    return concat(rw, parts), numbered


@rules.lower(onnx.StringConcatOp)
def string_concat(op: onnx.StringConcatOp, rw: Lowering):
    """Two pieces per string, the bytes of all pieces gathered; the operands broadcast."""
    return concatenated(rw, op.X, op.Y)


@rules.lower(onnx.StringNormalizerOp)
def string_normalizer(op: onnx.StringNormalizerOp, rw: Lowering):
    """What is no stop word, in the case asked for; of nothing one empty string. [C] or [1, C].

    Words are compared in upper case where that is asked for, otherwise in lower case, unless the case matters.
    """
    action = plain(op.case_change_action)
    if action not in (*CASES, "NONE"):
        raise NoMatch(f"case_change_action '{action}'; there are LOWER, UPPER and NONE")
    known = shape_of(op.X)
    if known is None or len(known) not in (1, 2) or (len(known) == 2 and isinstance(known[0], int) and known[0] != 1):
        raise NoMatch("the words are neither [C] nor [1, C]")
    stop = [w if isinstance(w, str) else w.decode("utf-8", "surrogateescape") for w in plain(op.stopwords) or ()]
    texts = unpacked(rw, op.X)
    cased = recased(rw, texts, action) if action in CASES else texts
    if stop:
        compared = texts
        if not plain(op.is_case_sensitive):
            case = action if action in CASES else "LOWER"
            compared = cased if action in CASES else recased(rw, texts, case)
            stop = [changed(w, case) for w in stop]
        place = place_of(rw, compared, list(dict.fromkeys(stop)))
        kept = rw.emit(NonZeroOp, rw.emit(LessOp, place, number(rw, 0)), output_type="i32")
        cased = cased.taken(rw, flat(rw, kept))
    # Of no words there is the empty string behind them.
    count = rw.emit(MaximumOp, size(rw, cased.begins), number(rw, 1))
    found = packed(rw, cased, counted(rw, count))
    return found if len(known) == 1 else unsqueeze(rw, found, [0])

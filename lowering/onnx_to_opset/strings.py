"""ONNX operators that move strings, and those that compute with them.

Where, Tile, Pad, ScatterElements, … -> the same of the places of the elements + Gather;
StringConcat -> Gather of the bytes of both
"""

from __future__ import annotations

import numpy as np
from xdsl.ir import Operation, SSAValue

from stepwell.dialects import onnx
from stepwell.dialects.errors import NoMatch
from stepwell.dialects.fields import plain
from stepwell.dialects.opset.arithmetic import AddOp
from stepwell.dialects.rules import RuleSet
from stepwell.dialects.types import element, tensor, shape_of
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms.basic import concat, reshape, shape, slice_axis, unsqueeze
from stepwell.lowering.idioms.strings import (
    Texts,
    broadcast_places,
    counted,
    flat,
    is_text,
    joined,
    number,
    packed,
    pick,
    places,
    size,
    unpacked,
)

rules = RuleSet()

MOVING = (
    onnx.CenterCropPadOp,
    onnx.CompressOp,
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
    """Places of the elements take the way of the elements, and lead to them. Place 0 is what is filled with: no text."""
    text = [v for v in dict.fromkeys(op.operands) if is_text(v)]
    if not text:
        raise NoMatch("")
    reduction = getattr(op, "reduction", None)
    if reduction is not None and plain(reduction) != "none":
        raise NoMatch(f"strings have no reduction '{plain(reduction)}'")
    entries = [e for e in rw.rules.of(type(op)) if e.rule is not moved]
    parts, numbered = _numbered(rw, text)
    copy = op.clone()
    try:
        copy.operands = [numbered.get(v, v) for v in op.operands]
        found = entries[0].rule(copy, rw)
    finally:
        copy.drop_all_references()
    results = list(found.results) if isinstance(found, Operation) else found
    results = [results] if isinstance(results, SSAValue) else list(results)
    return [pick(rw, parts, v) for v in results]


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
    left, right = broadcast_places(rw, op.X, op.Y)
    x, y = unpacked(rw, op.X), unpacked(rw, op.Y)
    before = size(rw, x.symbols)
    x, y = x.taken(rw, flat(rw, left)), y.taken(rw, flat(rw, right))
    pairs = [
        flat(rw, concat(rw, [unsqueeze(rw, a, [1]), unsqueeze(rw, rw.emit(AddOp, b, before), [1])], 1))
        for a, b in ((x.begins, y.begins), (x.ends, y.ends))
    ]
    whole = joined(rw, Texts(pairs[0], pairs[1], concat(rw, [x.symbols, y.symbols])))
    begins, ends = (reshape(rw, v, [-1, 2]) for v in (whole.begins, whole.ends))
    texts = Texts(slice_axis(rw, begins, 1, 0, 1), slice_axis(rw, ends, 1, 1, 2), whole.symbols)
    return packed(rw, texts, shape(rw, left))

"""Nodes that depend on themselves -> TensorIterator over the frames."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from xdsl.ir import SSAValue

from stepwell.dialects import kaldi
from stepwell.dialects.errors import NoMatch
from stepwell.dialects.fields import plain
from stepwell.dialects.kaldi.base import width_of
from stepwell.dialects.rules import RuleSet
from stepwell.dialects.types import shape_of
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms.bodies import over_time

rules = RuleSet()

MOST = 1 << 13
"""Vectors of other frames that a recurrence recalls."""


@rules.lower(kaldi.RecurrenceOp)
def recurrence(op: kaldi.RecurrenceOp, rw: Lowering):
    """A frame in each iteration. What is recalled of d frames before is d states, each of which moves to the next."""
    changing = [i for i, v in enumerate(op.inputs) if _rows(v) != 1] or list(range(len(op.inputs)))
    if not changing:
        raise NoMatch("it depends on no input")
    depths: dict[int, int] = {}
    for source, offset in zip(plain(op.sources), plain(op.offsets), strict=True):
        depths[source] = max(depths.get(source, 0), abs(offset))
    if (total := sum(depths.values())) > MOST:
        raise NoMatch(f"it recalls {total} vectors of other frames; there can be {MOST}: give it shorter offsets")
    places = [(source, k) for source, depth in depths.items() for k in range(depth)]
    zeros: list[SSAValue] = []
    for source, _ in places:
        width = width_of(op.end.operands[1 + source])
        if not isinstance(width, int):
            raise NoMatch("the size of what it recalls is not known")
        zeros.append(rw.const(np.zeros((1, width), np.float32)))

    def once(rw: Lowering, slices: list[SSAValue], before: list[SSAValue]) -> tuple[SSAValue, Sequence[SSAValue]]:
        given = dict(zip(changing, slices, strict=True))
        mapper: dict[SSAValue, SSAValue] = {}
        for index, argument in enumerate(op.body.block.args[: len(op.inputs)]):
            mapper[argument] = given.get(index, op.inputs[index])
        for argument, source, offset in zip(op.recalled, plain(op.sources), plain(op.offsets), strict=True):
            mapper[argument] = before[places.index((source, abs(offset) - 1))]
        for inner in op.body.block.ops:
            if inner is not op.end:
                rw.insert(inner.clone(mapper))
        output, *values = (mapper.get(v, v) for v in op.end.operands)
        return output, [values[source] if k == 0 else before[places.index((source, k - 1))] for source, k in places]

    sliced = [(op.inputs[i], 0) for i in changing]
    return over_time(rw, sliced, zeros, once, backward=op.backward, joined=0)[0]


def _rows(value: SSAValue):
    shape = shape_of(value)
    return shape[0] if shape else None

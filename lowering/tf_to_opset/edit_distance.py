"""How many insertions, deletions and changes make one sequence of another, for all pairs of two sparse tensors.

EditDistance -> a Loop over the diagonals of Levenshtein's table: of a place the one above, the one on the left and the
one between them are on the two diagonals before
"""

from __future__ import annotations

import numpy as np
from xdsl.ir import SSAValue

from stepwell.dialects import tf
from stepwell.dialects.errors import NoMatch
from stepwell.dialects.fields import plain
from stepwell.dialects.opset.arithmetic import AddOp, DivideOp, MaximumOp, MinimumOp, MultiplyOp, SubtractOp
from stepwell.dialects.opset.comparison import EqualOp, NotEqualOp
from stepwell.dialects.opset.condition import SearchSortedOp, SelectOp
from stepwell.dialects.opset.movement import GatherOp, UniqueOp
from stepwell.dialects.opset.reduction import ReduceMaxOp, ReduceProdOp
from stepwell.dialects.opset.scatter import ScatterElementsUpdateOp
from stepwell.dialects.opset.shape import ReshapeOp
from stepwell.dialects.rules import RuleSet
from stepwell.dialects.types import rank_of, shape_of
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms.basic import broadcast, concat, convert, kind, reshape, slice_axis, unsqueeze
from stepwell.lowering.idioms.bodies import repeated
from stepwell.lowering.idioms.strings import counted, flat, is_text, number, pick, ranked, row_sums, size, unpacked

rules = RuleSet()

FAR = 1e6
"""More than any distance."""


@rules.lower(tf.EditDistanceOp)
def edit_distance(op: tf.EditDistanceOp, rw: Lowering):
    """The last dimension has the sequences; `normalize` divides by the length of the truth."""
    sizes = [s[1] for v in (op.hypothesis_indices, op.truth_indices) if (s := shape_of(v)) and len(s) == 2]
    sizes += [s[0] for v in (op.hypothesis_shape, op.truth_shape) if (s := shape_of(v)) and len(s) == 1]
    deep = next((s for s in sizes if isinstance(s, int)), 0)
    if deep < 2:
        raise NoMatch("the rank of the sparse tensors is not known; give the shape of the indices with --input")
    if rank_of(op.hypothesis_values) is None:
        raise NoMatch("sequences of complex numbers are compared; compare their parts")
    shapes = (op.hypothesis_shape, op.truth_shape)
    outer = rw.emit(MaximumOp, *(slice_axis(rw, convert(rw, s, "i64"), 0, 0, deep - 1) for s in shapes))
    groups = reshape(rw, convert(rw, rw.emit(ReduceProdOp, outer, rw.const(0), keep_dims=False), "i32"), [])
    ids = _ids(rw, op.hypothesis_values, op.truth_values)
    every = counted(rw, groups)
    tables: list[SSAValue] = []
    counts: list[SSAValue] = []
    for indices, values_, missing in ((op.hypothesis_indices, ids[0], -1), (op.truth_indices, ids[1], -2)):
        table, count = _table(rw, _groups(rw, indices, outer, deep), values_, every, missing)
        tables.append(table)
        counts.append(count)
    found = _distances(rw, tables, counts)
    if plain(op.normalize):
        truth = convert(rw, counts[1], "f32")
        nothing = rw.emit(EqualOp, rw.emit(MaximumOp, counts[0], counts[1]), number(rw, 0))
        found = rw.emit(SelectOp, nothing, rw.const(0.0), rw.emit(DivideOp, found, truth))
    return rw.emit(ReshapeOp, found, outer, special_zero=False)


def _ids(rw: Lowering, a: SSAValue, b: SSAValue) -> tuple[SSAValue, SSAValue]:
    """Numbers for what the sequences are made of, the same for what is equal."""
    both = concat(rw, [a, b])
    if is_text(both):
        ids = ranked(rw, unpacked(rw, both))
    else:
        both = convert(rw, both, "i32") if kind(both).name == "boolean" else both
        _, _, ids, _ = rw.emit(UniqueOp, both, sorted=True, index_element_type="i32", count_element_type="i32")
    first = counted(rw, size(rw, a))
    return pick(rw, ids, first), pick(rw, ids, rw.emit(AddOp, counted(rw, size(rw, b)), size(rw, a)))


def _groups(rw: Lowering, indices: SSAValue, outer: SSAValue, deep: int) -> SSAValue:
    """The number of the sequence of each element."""
    wide = convert(rw, indices, "i32")
    found: SSAValue | None = None
    for axis in range(deep - 1):
        column = flat(rw, slice_axis(rw, wide, 1, axis, axis + 1))
        if found is not None:
            step = convert(rw, pick(rw, outer, rw.const(axis)), "i32")
            column = rw.emit(AddOp, rw.emit(MultiplyOp, found, step), column)
        found = column
    assert found is not None
    return found


def _table(rw: Lowering, groups: SSAValue, ids: SSAValue, every: SSAValue, missing: int) -> tuple[SSAValue, SSAValue]:
    """[sequences, longest + 1] of what they are made of, something else behind them; and how long each is."""
    ones = rw.emit(AddOp, rw.emit(MultiplyOp, groups, number(rw, 0)), number(rw, 1))
    counts = row_sums(rw, ones, groups, every)
    room = _width(rw, counts)
    first = rw.emit(SearchSortedOp, groups, groups, right_mode=False, output_type="i32")
    place = rw.emit(SubtractOp, counted(rw, size(rw, groups)), first)
    at = rw.emit(AddOp, rw.emit(MultiplyOp, groups, room), place)
    total = rw.emit(MultiplyOp, size(rw, every), room)
    base = broadcast(rw, number(rw, missing), reshape(rw, convert(rw, total, "i64"), [1]))
    made = rw.emit(ScatterElementsUpdateOp, base, at, ids, number(rw, 0))
    target = concat(rw, [reshape(rw, convert(rw, v, "i64"), [1]) for v in (size(rw, every), room)])
    return rw.emit(ReshapeOp, made, target, special_zero=False), counts


def _width(rw: Lowering, counts: SSAValue) -> SSAValue:
    most = concat(rw, [counts, rw.const(np.zeros(1, np.int32))])
    return rw.emit(AddOp, rw.emit(ReduceMaxOp, most, rw.const(0), keep_dims=False), number(rw, 1))


def _distances(rw: Lowering, tables: list[SSAValue], counts: list[SSAValue]) -> SSAValue:
    """Place i of diagonal s is what the first i of one and the first s - i of the other sequence are apart."""
    hypothesis, truth = tables
    width, other = (_width(rw, c) for c in counts)
    place = counted(rw, width)
    both = rw.emit(AddOp, counts[0], counts[1])
    rows = counted(rw, size(rw, both))
    zero = rw.emit(MultiplyOp, convert(rw, both, "f32"), rw.const(0.0))
    edge = rw.emit(AddOp, unsqueeze(rw, zero, [1]), rw.const(FAR))
    start = rw.emit(SelectOp, rw.emit(EqualOp, place, number(rw, 0)), rw.const(0.0), rw.const(FAR))
    start = rw.emit(AddOp, unsqueeze(rw, zero, [1]), start)
    far = rw.emit(AddOp, rw.emit(MultiplyOp, start, rw.const(0.0)), rw.const(FAR))
    last = rw.emit(MaximumOp, rw.emit(SubtractOp, place, number(rw, 1)), number(rw, 0))
    letters = rw.emit(GatherOp, hypothesis, last, rw.const(1), batch_dims=0)
    own = rw.emit(AddOp, rw.emit(MultiplyOp, rows, width), counts[0])
    most = rw.emit(AddOp, width, other)

    def moved(rw: Lowering, value: SSAValue) -> SSAValue:
        return slice_axis(rw, concat(rw, [edge, value], 1), 1, 0, -1)

    def step(rw: Lowering, round_: SSAValue, states: list[SSAValue]) -> list[SSAValue]:
        before, latest, found = states
        diagonal = rw.emit(AddOp, convert(rw, round_, "i32"), number(rw, 1))
        at = rw.emit(SubtractOp, rw.emit(SubtractOp, diagonal, place), number(rw, 1))
        at = rw.emit(MinimumOp, rw.emit(MaximumOp, at, number(rw, 0)), rw.emit(SubtractOp, other, number(rw, 1)))
        differ = rw.emit(NotEqualOp, letters, rw.emit(GatherOp, truth, at, rw.const(1), batch_dims=0))
        changed = rw.emit(AddOp, moved(rw, before), convert(rw, differ, "f32"))
        one = rw.emit(AddOp, rw.emit(MinimumOp, latest, moved(rw, latest)), rw.const(1.0))
        now = rw.emit(MinimumOp, rw.emit(MinimumOp, changed, one), rw.const(FAR))
        here = rw.emit(EqualOp, rw.emit(SubtractOp, both, diagonal), number(rw, 0))
        return [latest, now, rw.emit(SelectOp, here, pick(rw, flat(rw, now), own), found)]

    return repeated(rw, convert(rw, most, "i64"), [far, start, zero], step)[2]

"""Keys and values of earlier steps, and which keys a query sees: the forms that ONNX Runtime's operators have.

All are of [batch, heads, time, size]. A growing cache is put in front of the new entries; a shared one has room for
them, and has them from a given place on, which may differ from sequence to sequence.
"""

from __future__ import annotations

import numpy as np
from xdsl.ir import SSAValue

from stepwell.dialects.errors import NoMatch
from stepwell.dialects.opset.arithmetic import AddOp, SubtractOp
from stepwell.dialects.opset.comparison import GreaterEqualOp, GreaterOp, LessOp
from stepwell.dialects.opset.condition import SelectOp
from stepwell.dialects.opset.generation import RangeOp
from stepwell.dialects.opset.logical import LogicalAndOp
from stepwell.dialects.opset.movement import GatherOp, PadOp, ScatterUpdateOp, SliceOp
from stepwell.dialects.types import shape_of
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms.attention import NEVER, additive, within
from stepwell.lowering.idioms.basic import concat, convert, dims, ints, kind, like, rank, reshape, unsqueeze


def counted(rw: Lowering, stop: SSAValue) -> SSAValue:
    """0, 1, … up to a number given as a scalar or a list of one."""
    return rw.emit(RangeOp, rw.const(0), reshape(rw, stop, []), rw.const(1), output_type="i64")


def key_mask(
    rw: Lowering, mask: SSAValue, query: SSAValue, key: SSAValue, penalty: float, offset: SSAValue | None = None
) -> SSAValue:
    """The bias of an integer mask, by its shape. `offset` is the number of keys in front of the queries.

    [batch]: how many keys are real; [2 * batch]: the ends, then the starts of the real ones; [3 * batch + 2]: their
    number, and what only a packed kernel needs; [batch, keys], [batch, queries, keys]: flags; [batch, 1, all, all]:
    flags of a whole sequence, of which the queries' rows count.
    """
    count = rank(mask, "the mask")
    if count == 1:
        seen = _ranges(rw, mask, query, key)
    elif count in (2, 3):
        seen = unsqueeze(rw, rw.emit(GreaterOp, mask, like(rw, 0, mask)), [1, 2] if count == 2 else [1])
    elif count == 4:
        first = ints(rw, [0]) if offset is None else reshape(rw, offset, [1])
        last = rw.emit(AddOp, first, dims(rw, query, [2]))
        starts, ends = concat(rw, [first, ints(rw, [0])]), concat(rw, [last, dims(rw, key, [2])])
        part = rw.emit(SliceOp, mask, starts, ends, ints(rw, [1, 1]), ints(rw, [2, 3]))
        seen = rw.emit(GreaterOp, part, like(rw, 0, part))
    else:
        raise NoMatch(f"a mask of rank {count}; there are masks of rank 1 to 4")
    return additive(rw, seen, query, penalty)


def _ranges(rw: Lowering, mask: SSAValue, query: SSAValue, key: SSAValue) -> SSAValue:
    """Which keys are real, by their number or their first and last place for each sequence."""
    batch, length = shape_of(query), shape_of(mask)
    assert batch is not None and length is not None
    places, entries = counted(rw, dims(rw, key, [2])), reshape(rw, convert(rw, mask, "i64"), [-1, 1, 1, 1])
    if length[0] == batch[0] or not isinstance(length[0], int) or not isinstance(batch[0], int):
        return rw.emit(LessOp, places, entries)
    if length[0] not in (2 * batch[0], 3 * batch[0] + 2):
        raise NoMatch(f"a mask of {length[0]} entries for {batch[0]} sequences")

    def part(start: int) -> SSAValue:
        stop = start + batch[0]  # pyright: ignore[reportOptionalSubscript, reportOperatorIssue]: checked above
        return rw.emit(SliceOp, entries, ints(rw, [start]), ints(rw, [stop]), ints(rw, [1]), ints(rw, [0]))

    seen = rw.emit(LessOp, places, part(0))
    if length[0] == 2 * batch[0]:
        seen = rw.emit(LogicalAndOp, seen, rw.emit(GreaterEqualOp, places, part(batch[0])))
    return seen


def causal_bias(
    rw: Lowering, query: SSAValue, key: SSAValue, offset: SSAValue | None, penalty: float = NEVER
) -> SSAValue:
    """Each query sees the `offset` keys in front of all queries and those up to its own place."""
    offset = None if offset is None else reshape(rw, offset, [])
    seen = within(rw, dims(rw, query, [2]), dims(rw, key, [2]), offset, None, 0)
    assert seen is not None
    return additive(rw, seen, query, penalty)


def placed(rw: Lowering, past: SSAValue, new: SSAValue, at: SSAValue) -> SSAValue:
    """A shared cache with the new entries from place `at` (a list of one) on, the same for every sequence."""
    where = rw.emit(AddOp, counted(rw, dims(rw, new, [2])), reshape(rw, at, [1]))
    return rw.emit(ScatterUpdateOp, past, where, new, rw.const(2))


def own_index(rw: Lowering, past: SSAValue | None, new: SSAValue, before: SSAValue, length: SSAValue) -> SSAValue:
    """Which entry of the old ones, the new ones and a zero behind them goes to each place of a cache, [batch, length].

    A cache has `length` entries: each sequence's first `before` [batch] old ones, then the new ones, then zeros.
    """
    room = rw.const(0) if past is None else reshape(rw, dims(rw, past, [2]), [])
    place, first = unsqueeze(rw, counted(rw, length), [0]), unsqueeze(rw, before, [1])
    added = reshape(rw, dims(rw, new, [2]), [])
    index = rw.emit(AddOp, rw.emit(SubtractOp, place, first), room)
    beyond = rw.emit(GreaterEqualOp, place, rw.emit(AddOp, first, added))
    index = rw.emit(SelectOp, beyond, rw.emit(AddOp, room, added), index)
    return rw.emit(SelectOp, rw.emit(LessOp, place, first), place, index)


def own_places(rw: Lowering, past: SSAValue | None, new: SSAValue, index: SSAValue) -> SSAValue:
    """A cache with the entries that `own_index` says."""
    whole = new if past is None else concat(rw, [past, new], 2)
    behind = rw.emit(PadOp, whole, ints(rw, [0] * 4), ints(rw, [0, 0, 1, 0]), like(rw, 0, new), pad_mode="constant")
    return rw.emit(GatherOp, behind, index, rw.const(2), batch_dims=1)


def lowest(like_: SSAValue) -> float:
    """What ONNX Runtime adds to the score of a later key: the lowest number of the scores' type."""
    return float(np.finfo(np.float16 if kind(like_).name == "f16" else np.float32).min)


__all__ = ["causal_bias", "counted", "key_mask", "lowest", "own_index", "own_places", "placed"]

"""TensorFlow's operators on lists of axes, places and sizes.

InvertPermutation -> ScatterElementsUpdate; UnravelIndex -> divisions by the products of the later sizes;
DataFormatDimMap, DataFormatVecPermute -> Gather
"""

from __future__ import annotations

from xdsl.ir import SSAValue

from stepwell.dialects import tf
from stepwell.dialects.errors import NoMatch
from stepwell.dialects.fields import plain
from stepwell.dialects.opset.arithmetic import MultiplyOp, SubtractOp
from stepwell.dialects.opset.comparison import EqualOp
from stepwell.dialects.opset.condition import SelectOp
from stepwell.dialects.opset.generation import RangeOp
from stepwell.dialects.opset.movement import GatherOp, ScatterElementsUpdate3Op, SliceOp
from stepwell.dialects.rules import RuleSet
from stepwell.dialects.types import shape_of
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms.basic import concat, convert, dims, ints, kind, like, reshape, unsqueeze
from stepwell.lowering.idioms.exact import quotient

rules = RuleSet()


def counted(rw: Lowering, size: SSAValue, of: str) -> SSAValue:
    """0, 1, … up to a size, in an element type."""
    count = reshape(rw, convert(rw, size, "i64"), [])
    return rw.emit(RangeOp, rw.const(0), count, rw.const(1), output_type=of)


@rules.lower(tf.InvertPermutationOp)
def invert_permutation(op: tf.InvertPermutationOp, rw: Lowering):
    """Place x[i] of the result is i."""
    numbers = counted(rw, dims(rw, op.x, [0]), kind(op.x).name)
    return rw.emit(ScatterElementsUpdate3Op, op.x, op.x, numbers, rw.const(0))


@rules.lower(tf.UnravelIndexOp)
def unravel_index(op: tf.UnravelIndexOp, rw: Lowering):
    """A row of the result for each dimension, the last one first: what a division by its size leaves."""
    known = shape_of(op.dims)
    if known is None or len(known) != 1 or not isinstance(known[0], int):
        raise NoMatch("the number of dimensions is not known")
    rest, rows = op.indices, []
    for at in reversed(range(known[0])):
        size = rw.emit(GatherOp, op.dims, rw.const(at), rw.const(0), batch_dims=0)
        whole = quotient(rw, rest, size) if at else None
        row = rest if whole is None else rw.emit(SubtractOp, rest, rw.emit(MultiplyOp, whole, size))
        rows.insert(0, unsqueeze(rw, row, [0]))
        rest = rest if whole is None else whole
    return concat(rw, rows)


def _order(op: tf.DataFormatDimMapOp | tf.DataFormatVecPermuteOp) -> tuple[str, str]:
    source, target = plain(op.src_format), plain(op.dst_format)
    if sorted(source) != sorted(target):
        raise NoMatch(f"'{target}' has not the letters of '{source}'")
    return source, target


@rules.lower(tf.DataFormatDimMapOp)
def data_format_dim_map(op: tf.DataFormatDimMapOp, rw: Lowering):
    """The axis of the same letter; a negative one is counted from the end."""
    source, target = _order(op)
    table = like(rw, [target.index(letter) for letter in source], op.x)
    return rw.emit(GatherOp, table, op.x, rw.const(0), batch_dims=0)


@rules.lower(tf.DataFormatVecPermuteOp)
def data_format_vec_permute(op: tf.DataFormatVecPermuteOp, rw: Lowering):
    """An entry for each letter, or for each letter of space; a computed number of entries says which."""
    source, target = _order(op)
    full = [source.index(letter) for letter in target]
    spaces = ["".join(c for c in letters if c not in "NC") for letters in (source, target)]
    space = [spaces[0].index(letter) for letter in spaces[1]]
    known = shape_of(op.x)
    size = known[0] if known else None
    if isinstance(size, int) and size not in (len(full), len(space)):
        raise NoMatch(f"it has {size} entries for the {len(source)} dimensions of '{source}'")
    if isinstance(size, int):
        order = ints(rw, full if size == len(full) else space)
    else:
        count = dims(rw, op.x, [0])
        whole = rw.emit(EqualOp, count, ints(rw, [len(full)]))
        order = rw.emit(SelectOp, whole, ints(rw, full), ints(rw, [*space, *[0] * (len(full) - len(space))]))
        order = rw.emit(SliceOp, order, ints(rw, [0]), count, ints(rw, [1]), ints(rw, [0]))
    return rw.emit(GatherOp, op.x, order, rw.const(0), batch_dims=0)


__all__ = ["counted", "rules"]

"""Operations that older opsets say in another way.

Identity-16 -> its operand
Interpolate-11 -> Interpolate-4, with both sizes and scales
OneHot-16 with negative indices -> OneHot-1 of indices brought above zero
Squeeze-15 that skips axes -> Squeeze-1 of those that are 1
SearchSorted-15 in a vector -> Bucketize-3
ConvertPromoteTypes-14 of known types -> two Converts
"""

from __future__ import annotations

from stepwell.dialects.errors import NoMatch
from stepwell.dialects.fields import plain
from stepwell.dialects.opset.arithmetic import AddOp
from stepwell.dialects.opset.comparison import LessOp
from stepwell.dialects.opset.condition import BucketizeOp, SearchSortedOp, SelectOp
from stepwell.dialects.opset.image import Interpolate4Op, InterpolateOp
from stepwell.dialects.opset.infrastructure import IdentityOp
from stepwell.dialects.opset.matching import constant_of, ints, literal, numbers, same_type
from stepwell.dialects.opset.sequence import OneHot1Op, OneHotOp
from stepwell.dialects.opset.shape import Squeeze1Op, SqueezeOp
from stepwell.dialects.opset.transforms.legalize_versions import restated
from stepwell.dialects.opset.type import ConvertOp, ConvertPromoteTypesOp
from stepwell.dialects.rules import Rewriter, RuleSet
from stepwell.dialects.types import DYNAMIC, element_of, rank_of, shape_of, static_shape

rules = RuleSet()


@rules.rewrite(IdentityOp)
def identity_16(op: IdentityOp, rw: Rewriter):
    """Identity-16(x) -> x"""
    same_type(op.operands[0], op.results[0])
    return op.operands[0]


@rules.rewrite(InterpolateOp)
def interpolate_11(op: InterpolateOp, rw: Rewriter):
    """Interpolate-11(x, sizes | scales, axes) -> Interpolate-4(x, sizes, scales, axes): it reads one of them only"""
    mode = plain(op.mode)
    if mode in ("bilinear_pillow", "bicubic_pillow"):
        raise NoMatch(f"mode {mode} is new")
    data, given, *axes = op.operands
    count = static_shape(given)
    rank = rank_of(data)
    if count is None:
        raise NoMatch("the number of axes is not known")
    if plain(op.shape_calculation_mode) == "sizes":
        sizes, scales = given, numbers(rw, [1.0] * count[0], "f32")
    else:
        shape = shape_of(data)
        chosen = ints(axes[0]) if axes else tuple(range(rank or 0))
        if shape is None or any(not isinstance(shape[a], int) for a in chosen):
            # The operand is not read, but it must have a value for each axis.
            sizes = numbers(rw, [1] * count[0])
        else:
            sizes = numbers(rw, [shape[a] for a in chosen])
        scales = given
    made = Interpolate4Op.make(
        [data, sizes, scales, axes[0] if axes else None],
        [op.results[0].type],
        {n: op.properties[n] for n in op.properties if n in Interpolate4Op.get_irdl_definition().properties},
    )
    rw.insert(made)
    return made.results[0]


@rules.rewrite(OneHotOp)
def one_hot_normalized(op: OneHotOp, rw: Rewriter):
    """OneHot-16(i) with negative indices counted from the end -> OneHot-1(Select(i < 0, i + depth, i))"""
    if plain(op.negative_indices_mode) != "normalize":
        raise NoMatch("negative indices are ignored")
    indices, depth = op.operands[:2]
    zero = constant_of(rw, literal(0, indices))
    depth = (
        depth
        if element_of(depth) == element_of(indices)
        else rw.emit(ConvertOp, depth, destination_type=element_of(indices))
    )
    moved = rw.emit(SelectOp, rw.emit(LessOp, indices, zero), rw.emit(AddOp, indices, depth), indices)
    made = OneHot1Op.make([moved, *op.operands[1:]], [op.results[0].type], {"axis": op.axis})
    rw.insert(made)
    return made.results[0]


@rules.rewrite(SqueezeOp)
def squeeze_skipping(op: SqueezeOp, rw: Rewriter):
    """Squeeze-15(x, axes) with allow_axis_skip -> Squeeze-1(x, those of the axes that are 1), or x"""
    shape = shape_of(op.operands[0])
    if shape is None or not plain(op.allow_axis_skip):
        raise NoMatch("the rank is not known, or no axis is skipped")
    if len(op.operands) < 2:
        return restated(rw, op, Squeeze1Op)
    chosen = [a % len(shape) for a in ints(op.operands[1])]
    if any(not isinstance(shape[a], int) for a in chosen):
        raise NoMatch("it is not known which axes are 1")
    ones = [a for a in dict.fromkeys(chosen) if shape[a] == 1]
    if not ones:
        return op.operands[0]
    return rw.emit(Squeeze1Op, op.operands[0], numbers(rw, ones))


@rules.rewrite(SearchSortedOp)
def search_sorted(op: SearchSortedOp, rw: Rewriter):
    """SearchSorted-15(sorted, values) -> Bucketize-3(values, sorted), for a vector"""
    ordered, wanted = op.operands
    if rank_of(ordered) != 1:
        raise NoMatch("there are several sequences")
    made = BucketizeOp.make(
        [wanted, ordered],
        [op.results[0].type],
        {"output_type": op.output_type, "with_right_bound": not plain(op.right_mode)},
    )
    rw.insert(made)
    return made.results[0]


@rules.rewrite(ConvertPromoteTypesOp)
def convert_promote_types(op: ConvertPromoteTypesOp, rw: Rewriter):
    """ConvertPromoteTypes-14(a, b) -> Convert(a), Convert(b), where the common type is known"""
    to = element_of(op.results[0])
    if DYNAMIC.mlir in (to, *map(element_of, op.operands)):
        raise NoMatch("the element types are not known")
    return [v if element_of(v) == to else rw.emit(ConvertOp, v, destination_type=to) for v in op.operands]

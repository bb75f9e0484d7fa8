"""Operators of XLA in TensorFlow's graphs, and GatherTree of TensorFlow Addons.

XlaDotV2 -> Einsum; XlaConvV2 -> Convolution | GroupConvolution; GatherTree -> GatherTree
"""

from __future__ import annotations

from collections.abc import Sequence
from string import ascii_letters

from xdsl.dialects.builtin import StringAttr
from xdsl.ir import SSAValue

from stepwell.dialects.errors import NoMatch
from stepwell.dialects.fields import plain
from stepwell.dialects.opset.convolution import ConvolutionOp, GroupConvolutionOp
from stepwell.dialects.opset.matrix import EinsumOp
from stepwell.dialects.opset.movement import GatherTreeOp, PadOp
from stepwell.dialects.opset.shape import ReshapeOp
from stepwell.dialects.rules import RuleSet
from stepwell.dialects.tf.base import UnknownOp
from stepwell.dialects.types import element, shape_of
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms.basic import (
    concat,
    constant_ints,
    dims,
    ints,
    kind,
    like,
    rank,
    slice_axis,
    transpose,
    unsqueeze,
    whole,
)
from stepwell.lowering.idioms.casts import cast_to

rules = RuleSet()


@rules.lower("tf.XlaDotV2")
def xla_dot(op: UnknownOp, rw: Lowering):
    """A product over the contracted dimensions: those of the batch first, then what else is in each operand."""
    numbers = _numbers(op)
    lhs, rhs = _operands(op, rw)
    contracted, batch = (numbers[1], numbers[2]), (numbers[3], numbers[4])
    if len(contracted[0]) != len(contracted[1]) or len(batch[0]) != len(batch[1]):
        raise NoMatch("dimension_numbers names more dimensions of one operand than of the other")
    letters = iter(ascii_letters)
    left, right = [""] * rank(lhs), [""] * rank(rhs)
    for a, b in (*zip(*batch, strict=True), *zip(*contracted, strict=True)):
        if not (a < len(left) and b < len(right)) or left[a] or right[b]:
            raise NoMatch("dimension_numbers names a dimension that the operands have not, or names one twice")
        left[a] = right[b] = next(letters)
    free = [[i for i, label in enumerate(labels) if not label] for labels in (left, right)]
    for labels, places in zip((left, right), free, strict=True):
        for i in places:
            labels[i] = next(letters)
    result = [*(left[i] for i in batch[0]), *(left[i] for i in free[0]), *(right[i] for i in free[1])]
    equation = f"{''.join(left)},{''.join(right)}->{''.join(result)}"
    of = kind(lhs)
    if of.is_integer and of.bits < 32:
        made = rw.emit(EinsumOp, [cast_to(rw, lhs, "i32"), cast_to(rw, rhs, "i32")], equation=equation)
        return cast_to(rw, made, of.name)
    return rw.emit(EinsumOp, [lhs, rhs], equation=equation)


@rules.lower("tf.XlaConvV2")
def xla_conv(op: UnknownOp, rw: Lowering):
    """Data as [batch, feature, spatial…], filters as [out, in, spatial…]; the result as dimension_numbers says.

    Data that are dilated get zeros between their elements; pads below zero cut the data before.
    """
    numbers = _numbers(op)
    lhs, rhs = _operands(op, rw)
    strides, pads, before, dilations, groups = (
        constant_ints(value, what)
        for value, what in zip(
            op.arguments[2:],
            ("window_strides", "padding", "lhs_dilation", "rhs_dilation", "feature_group_count"),
            strict=True,
        )
    )
    if (batches := op.given.data.get("batch_group_count")) is not None and plain(batches) != 1:
        raise NoMatch("batch_group_count is not 1; OpenVINO has no convolution with groups of the batch")
    data = transpose(rw, lhs, _order(lhs, numbers[7], numbers[8], numbers[11]))
    filters = transpose(rw, rhs, _order(rhs, numbers[4], numbers[3], numbers[6]))
    count = rank(data) - 2
    for axis, by in enumerate(before, 2):
        data = _spread(rw, data, axis, by)
    begin, end = pads[0::2], pads[1::2]
    if any(p < 0 for p in pads):
        padded = [ints(rw, [0, 0, *p]) for p in (begin, end)]
        data = rw.emit(PadOp, data, *padded, like(rw, 0, data), pad_mode="constant")
        begin = end = (0,) * count
    properties = {
        "strides": strides,
        "dilations": dilations,
        "pads_begin": begin,
        "pads_end": end,
        "auto_pad": "explicit",
    }
    if groups == (1,):
        made = rw.emit(ConvolutionOp, data, filters, **properties)
    else:
        outputs = (shape_of(filters) or (None,))[0]
        if not isinstance(outputs, int):
            raise NoMatch("the number of filters is not known; they are divided into groups")
        each = whole(outputs, groups[0], "filters")
        sizes = concat(rw, [ints(rw, [groups[0], each]), dims(rw, filters, range(1, count + 2))])
        grouped = rw.emit(ReshapeOp, filters, sizes, special_zero=False)
        made = rw.emit(GroupConvolutionOp, data, grouped, **properties)
    order = _order(made, numbers[9], numbers[10], numbers[12])
    return transpose(rw, made, [order.index(i) for i in range(len(order))])


@rules.lower("tf.Addons>GatherTree")
def gather_tree(op: UnknownOp, rw: Lowering):
    return rw.emit(GatherTreeOp, *op.arguments)


def _operands(op: UnknownOp, rw: Lowering) -> tuple[SSAValue, SSAValue]:
    """Both operands, in the type that is preferred for the result."""
    preferred = op.given.data.get("preferred_element_type")
    lhs, rhs = op.arguments[:2]
    to = element(preferred).name if preferred is not None else kind(lhs).name
    return cast_to(rw, lhs, to), cast_to(rw, rhs, to)


def _order(value: SSAValue, first: Sequence[int], second: Sequence[int], rest: Sequence[int]) -> list[int]:
    """The dimensions of a value: two that are numbered alone (0 is not written), and the spatial ones."""
    order = [first[0] if first else 0, second[0] if second else 0, *rest]
    if sorted(order) != list(range(rank(value))):
        raise NoMatch(f"dimension_numbers names the dimensions {order} of an operand of rank {rank(value)}")
    return order


def _spread(rw: Lowering, value: SSAValue, axis: int, by: int) -> SSAValue:
    """`by - 1` zeros between the elements along an axis."""
    if by == 1:
        return value
    count = rank(value)
    wide = unsqueeze(rw, value, [axis + 1])
    ends = [ints(rw, [0] * (count + 1)), ints(rw, [by - 1 if i == axis + 1 else 0 for i in range(count + 1)])]
    padded = rw.emit(PadOp, wide, *ends, like(rw, 0, value), pad_mode="constant")
    sizes = concat(rw, [dims(rw, value, range(axis)), ints(rw, [-1]), dims(rw, value, range(axis + 1, count))])
    flat = rw.emit(ReshapeOp, padded, sizes, special_zero=False)
    return slice_axis(rw, flat, axis, 0, -(by - 1))


def _numbers(op: UnknownOp) -> dict[int, list[int]]:
    """The message dimension_numbers: the numbers of each field, by the number that the field has."""
    given = op.given.data.get("dimension_numbers")
    data = given.data.encode("utf-8", "surrogateescape") if isinstance(given, StringAttr) else b""
    found: dict[int, list[int]] = {number: [] for number in range(1, 16)}
    at = 0
    while at < len(data):
        key, at = _number(data, at)
        number, at = _number(data, at)
        if key >> 3 not in found or key & 7 not in (0, 2):
            raise NoMatch("dimension_numbers is not a message of lists of numbers")
        if key & 7 == 0:
            found[key >> 3].append(number)
            continue
        end = at + number
        while at < end:
            number, at = _number(data, at)
            found[key >> 3].append(number)
    return found


def _number(data: bytes, at: int) -> tuple[int, int]:
    """The number that begins at a place, seven bits a byte, and where the next one begins."""
    value = shift = 0
    while at < len(data):
        value |= (data[at] & 127) << shift
        at, shift = at + 1, shift + 7
        if data[at - 1] < 128:
            return value, at
    raise NoMatch("dimension_numbers ends within a number")

"""Axes along which an image is resized.

Interpolate(x, Concat(sizes of x, s), all axes) -> Interpolate(x, s, the axes of s)
"""

from __future__ import annotations

from xdsl.ir import SSAValue

from stepwell.dialects.errors import NoMatch
from stepwell.dialects.fields import plain
from stepwell.dialects.opset.image import Interpolate4Op, InterpolateOp
from stepwell.dialects.opset.matching import constant_of, ints, literal, made_by, numbers
from stepwell.dialects.opset.movement import ConcatOp
from stepwell.dialects.opset.origins import is_size, origins
from stepwell.dialects.opset.values import constant
from stepwell.dialects.rules import Rewriter, RuleSet
from stepwell.dialects.types import shape_of, static_shape

rules = RuleSet()

SAME = frozenset({"align_corners", "asymmetric", "half_pixel", "pytorch_half_pixel"})
"""Coordinates by which an axis whose size stays is not changed."""


@rules.rewrite(Interpolate4Op, InterpolateOp)
def resized_axes(op: Interpolate4Op | InterpolateOp, rw: Rewriter):
    """Interpolate(x, Concat(sizes of x, s), all axes) -> Interpolate(x, s, the axes of s)"""
    image, sizes = op.operands[0], op.operands[1]
    shape = shape_of(image)
    if plain(op.shape_calculation_mode) != "sizes" or plain(op.coordinate_transformation_mode) not in SAME:
        raise NoMatch("the sizes are not given, or the coordinates may change along an axis that stays")
    if shape is None or op.axes is None or any(plain(op.pads_begin)) or any(plain(op.pads_end)):
        raise NoMatch("the axes are not known, or there are pads")
    axes = [a % len(shape) for a in ints(op.axes)]
    joined = made_by(sizes, ConcatOp)
    kept: list[SSAValue] = []
    left: list[int] = []
    at = 0
    for part in joined.operands:
        count, found = static_shape(part), origins(part)
        if count is None or len(count) != 1:
            raise NoMatch("the parts of the sizes are not known")
        own = axes[at : at + count[0]]
        stays = [is_size(size, image, axis) for axis, size in zip(own, found or [None] * len(own), strict=True)]
        if not all(stays):
            if any(stays):
                raise NoMatch("a part of the sizes has some that stay and some that do not")
            kept.append(part)
            left += range(at, at + count[0])
        at += count[0]
    if not kept or len(kept) == len(joined.operands):
        raise NoMatch("no axis stays, or all do")
    scales: list[SSAValue] = []
    if isinstance(op, Interpolate4Op):
        known = constant(op.scales)
        if known is None or known.size != len(axes):
            raise NoMatch("the scales, which nothing reads, are not known")
        scales = [constant_of(rw, literal(known.reshape(-1)[left], op.scales))]
    rw.absorb(joined)
    asked = kept[0] if len(kept) == 1 else rw.emit(ConcatOp, kept, axis=0)
    made = type(op).create(
        operands=[image, asked, *scales, numbers(rw, [axes[i] for i in left])],
        result_types=[op.results[0].type],
        properties=dict(op.properties),
    )
    rw.insert(made)
    return made.results[0]


__all__ = ["rules"]

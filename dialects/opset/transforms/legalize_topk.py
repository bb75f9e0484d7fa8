"""Large stable TopK, which the runtime's CPU plugin (2026.4) sorts by bubbles: in time of all elements times k.

Frameworks demand that of equal elements the first comes first, so that a plain TopK, which sorts by a heap, is wrong.
NonMaxSuppression sorts in the same order. Where the elements cannot be negative, so that a threshold lets all of them
pass, and boxes may overlap as they like, it gives what TopK gives. With 300 of 1680 it takes 0.13 ms instead of 2.

TopK(x, k) -> NonMaxSuppression of as many boxes with the scores x, of which k are kept
"""

from __future__ import annotations

from stepwell.dialects.errors import NoMatch
from stepwell.dialects.fields import plain
from stepwell.dialects.opset.extent import TileOp
from stepwell.dialects.opset.gather import GatherOp
from stepwell.dialects.opset.matching import ints, numbers
from stepwell.dialects.opset.movement import GatherElementsOp
from stepwell.dialects.opset.nms import NonMaxSuppressionOp
from stepwell.dialects.opset.shape import ReshapeOp, UnsqueezeOp
from stepwell.dialects.opset.signs import never_negative
from stepwell.dialects.opset.sort import TopKOp
from stepwell.dialects.rules import Rewriter, RuleSet
from stepwell.dialects.types import element_of, shape_of

rules = RuleSet()

FEW = 64
"""Elements up to which the bubbles are as fast, of any number."""
LARGE = 1 << 16
"""Elements times k from which they are clearly slower."""


@rules.rewrite(TopKOp)
def large_stable_top_k(op: TopKOp, rw: Rewriter):
    """TopK(x[B, N], k) in order of the values, stable -> NonMaxSuppression(Tile(x, 4 times), x, k)[:, 2]"""
    data, shape, (k,) = op.operands[0], shape_of(op.operands[0]), ints(op.operands[1])
    if not plain(op.stable) or plain(op.mode) != "max" or plain(op.sort) != "value":
        raise NoMatch("it need not be stable, or has another order")
    if shape is None or len(shape) != 2 or plain(op.axis) % 2 != 1 or element_of(data).name != "f32":
        raise NoMatch("it is not along the rows of a matrix of f32")
    size = shape[1]
    if k <= FEW or (isinstance(size, int) and size * k < LARGE):
        raise NoMatch("it is small")
    if not never_negative(data):
        raise NoMatch("an element may be negative")
    boxes = rw.emit(TileOp, rw.emit(UnsqueezeOp, data, numbers(rw, [2])), numbers(rw, [1, 1, 4]))
    scores = rw.emit(UnsqueezeOp, data, numbers(rw, [1]))
    limits = [numbers(rw, n, "f32") for n in (2.0, -1.0)]
    index = plain(op.index_element_type)
    found = NonMaxSuppressionOp.of(
        boxes, scores, numbers(rw, k), *limits, box_encoding="center", sort_result_descending=False, output_type=index
    )
    rw.insert(found)
    places = rw.emit(GatherOp, found.results[0], numbers(rw, 2), numbers(rw, 1))
    rows = shape[0] if isinstance(shape[0], int) else -1
    where = rw.emit(ReshapeOp, places, numbers(rw, [rows, k]), special_zero=False)
    return [rw.emit(GatherElementsOp, data, where, axis=1), where]

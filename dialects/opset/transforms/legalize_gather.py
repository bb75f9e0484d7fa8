"""Gathers by batches of one, which the runtime's CPU plugin (2026.4) reads in wrong places.

Where all sizes are known and the batches are 1, it reads past the data and may end the process. Other batches are
right, and so are those whose size is not known, whatever it is in the end.

Gather of batches of 1 -> Gather without batches, of the indices without those dimensions
"""

from __future__ import annotations

from stepwell.dialects.errors import NoMatch
from stepwell.dialects.opset.gather import Gather7Op, GatherOp
from stepwell.dialects.opset.matching import numbers
from stepwell.dialects.opset.shape import Squeeze1Op
from stepwell.dialects.rules import Rewriter, RuleSet
from stepwell.dialects.types import shape_of

rules = RuleSet()


@rules.rewrite(Gather7Op, GatherOp)
def gather_of_batches_of_one(op: Gather7Op | GatherOp, rw: Rewriter):
    """Gather(x[1, …], i[1, …], axis, batch_dims=b) -> Gather(x, Squeeze(i, [0, …, b - 1]), axis, batch_dims=0)"""
    shape, places, batch = shape_of(op.data), shape_of(op.indices), op.batch()
    if places is None:
        raise NoMatch("the rank of the indices is not known")
    batch = batch + len(places) if batch < 0 else batch
    if not batch:
        raise NoMatch("it has no batches")
    # Both have the same batches: one that is known is enough.
    if any(1 not in sizes for sizes in zip((shape or places)[:batch], places[:batch], strict=True)):
        raise NoMatch("there are several batches, or their number is not known")
    indices = rw.emit(Squeeze1Op, op.indices, numbers(rw, list(range(batch))))
    made = type(op).make([op.data, indices, op.axis], [op.results[0].type], {"batch_dims": 0})
    rw.insert(made)
    return made.results[0]

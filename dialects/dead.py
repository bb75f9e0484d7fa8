"""Removing operations that nothing uses, in any dialect."""

from __future__ import annotations

from xdsl.ir import Region
from xdsl.traits import is_side_effect_free


def erase_dead(region: Region) -> int:
    """Erase the operations of a region without effects and without used results, inner regions first; their number.

    One sweep from the end, since an operation's users come after it.
    """
    count = 0
    for block in region.blocks:
        op = block.last_op
        while op is not None:
            before = op.prev_op
            for inner in op.regions:
                count += erase_dead(inner)
            if op.results and not any(r.uses for r in op.results) and is_side_effect_free(op):
                op.detach()
                op.erase()
                count += 1
            op = before
    return count

"""All operations of a graph in program order, outer ones first.

xDSL's own walk goes through several generators for each operation; a conversion looks at all operations dozens of
times, so that a single loop is worth having. The operations must not be moved or erased meanwhile.
"""

from __future__ import annotations

from collections.abc import Iterator

from xdsl.dialects.builtin import ModuleOp
from xdsl.ir import Block, Operation, Region


def operations(root: ModuleOp | Region | Block) -> Iterator[Operation]:
    """The operations of a module, region or block, those in their regions included; not the module itself."""
    if isinstance(root, Block):
        stack = [root.first_op]
    else:
        region = root.body if isinstance(root, ModuleOp) else root
        stack = [block.first_op for block in reversed(region.blocks)]
    while stack:
        op = stack.pop()
        while op is not None:
            yield op
            regions, op = op.regions, op.next_op
            if regions:
                stack.append(op)
                stack.extend(block.first_op for region in reversed(regions) for block in reversed(region.blocks))
                break

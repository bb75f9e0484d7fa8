"""The walk over all operations gives those of xDSL's walk, in its order."""

from __future__ import annotations

from xdsl.dialects import test
from xdsl.dialects.builtin import ModuleOp
from xdsl.ir import Block, Region

from stepwell.dialects.walk import operations


def nested(depth: int) -> test.TestOp:
    """An operation with two regions of two blocks, some of them empty."""
    if depth == 0:
        return test.TestOp()
    blocks = [Block([nested(depth - 1), test.TestOp(), nested(depth - 1)]), Block(), Block([test.TestOp()])]
    return test.TestOp(regions=[Region(blocks), Region(), Region(Block([nested(depth - 1)]))])


def test_the_same_operations_in_the_same_order():
    module = ModuleOp([test.TestOp(), nested(3), test.TestOp(), nested(1)])
    expected = [op for op in module.walk() if op is not module]
    assert list(operations(module)) == list(operations(module.body)) == expected
    assert list(operations(module.body.block)) == expected
    assert len(expected) > 50


def test_an_empty_module():
    assert list(operations(ModuleOp([]))) == [] == list(operations(Region()))

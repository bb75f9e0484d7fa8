"""Assignments that run before a model's first inference, as an operation; values given to variables by name."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from xdsl.ir import Block, Operation, Region

from stepwell.dialects import tf
from stepwell.dialects.fields import plain
from stepwell.dialects.provenance import layer_name, location
from stepwell.dialects.structure import YieldOp
from stepwell.dialects.tf.transforms.handles import REFERENCES, TABLES, identity
from stepwell.frontends.tf.restore import Restorer


def by_name(makers: Iterable[Operation], restorer: Restorer) -> tf.InitializeOp:
    """Assignments to the variables whose names the checkpoint has; a graph's own ones come after these."""
    block = Block()
    done: set[tuple[str, str, str]] = set()
    for maker in makers:
        key = identity(maker)
        if type(maker) in TABLES or key in done:
            continue
        done.add(key)
        value = _value(maker, key[2], restorer)
        if value is None:
            continue
        handle = maker.clone()
        handle.location = maker.location
        for each in (value, handle):
            block.add_op(each)
        value.location = location(key[2], "tf.RestoreV2", "", 0)
        given: dict[str, Any] = {"T" if type(maker) in REFERENCES else "dtype": maker.properties["dtype"]}
        cls = tf.AssignOp if type(maker) in REFERENCES else tf.AssignVariableOpOp
        block.add_op(cls.of(handle.results[0], value.results[0], **given))
    made = initialize(block)
    made.location = location("checkpoint", "tf.Initialize", "", 0)
    return made


def initialize(block: Block) -> tf.InitializeOp:
    """The operation that runs a block before the first inference."""
    block.add_op(YieldOp.giving([]))
    return tf.InitializeOp.create(regions=[Region(block)])


def _value(maker: Operation, name: str, restorer: Restorer) -> Operation | None:
    for each in dict.fromkeys((layer_name(maker), name, plain(maker.properties.get("debug_name")))):
        if each and (found := restorer.by_name(each)) is not None:
            return found
    return None


__all__ = ["by_name", "initialize"]

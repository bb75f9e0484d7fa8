"""What runs before a model's first inference: restoring variables, filling tables, giving variables values by name."""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from xdsl.ir import Block, Operation, Region

from stepwell.dialects import tf
from stepwell.dialects.fields import plain
from stepwell.dialects.provenance import layer_name, location
from stepwell.dialects.structure import YieldOp
from stepwell.dialects.tf.transforms.handles import REFERENCES, TABLES, identity
from stepwell.frontends.tf.graph import Node
from stepwell.frontends.tf.restore import Restorer, strings_of
from stepwell.frontends.tf.tensors import Tensors


@dataclass(frozen=True)
class Step:
    """Nodes that have to run, and constants that are names of assets: the node and the file that it names."""

    what: str
    nodes: tuple[str, ...]
    files: Mapping[str, str] = field(default_factory=dict)


FILLS = ("InitializeTable", "InitializeTableV2", "LookupTableImport", "LookupTableImportV2")
FILES = ("InitializeTableFromTextFile", "InitializeTableFromTextFileV2")


def tables(nodes: Mapping[str, Node], tensors: Tensors, folder: Path) -> tuple[Step, dict[str, str]]:
    """What fills the tables of a graph that has no list of it, and the files beside the graph that it names."""
    found = [node for node in nodes.values() if node.op in (*FILLS, *FILES)]
    files: dict[str, str] = {}
    for node in found:
        for name in strings_of(node, 1, nodes, tensors) or () if node.op in FILES else ():
            # The file of that name beside the graph is meant, wherever it lay when the graph was made.
            beside = folder / name.rsplit("/", 1)[-1]
            if beside.is_file() and Path(os.path.realpath(beside)).parent == Path(os.path.realpath(folder)):
                files[name] = str(beside)
    return Step("tables", tuple(node.name for node in found)), files


def by_name(makers: Iterable[Operation], restorer: Restorer) -> tf.InitializeOp:
    """Assignments to the variables whose names the checkpoint has; a graph's own ones come after these."""
    block = Block()
    done: set[tuple[str, str, str]] = set()
    for maker in makers:
        key = identity(maker)
        if isinstance(maker, TABLES) or key in done:
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
        given: dict[str, Any] = {"T" if isinstance(maker, REFERENCES) else "dtype": maker.properties["dtype"]}
        cls = tf.AssignOp if isinstance(maker, REFERENCES) else tf.AssignVariableOpOp
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


__all__ = ["Step", "by_name", "initialize", "tables"]

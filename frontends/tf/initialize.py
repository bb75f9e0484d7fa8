"""What runs before a model's first inference: restoring variables and filling tables."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

from stepwell.frontends.tf.graph import Node
from stepwell.frontends.tf.tensors import Tensors


class Step(NamedTuple):
    """Nodes that have to run, and constants that are names of assets: the node and the file that it names."""

    what: str
    nodes: tuple[str, ...]
    files: Mapping[str, str] = {}


FILLS = ("InitializeTable", "InitializeTableV2", "LookupTableImport", "LookupTableImportV2")
FILES = ("InitializeTableFromTextFile", "InitializeTableFromTextFileV2")


def tables(nodes: Mapping[str, Node], tensors: Tensors, folder: Path) -> tuple[Step, dict[str, str]]:
    """What fills the tables of a graph that has no list of it, and the files beside the graph that it names."""
    found = [node for node in nodes.values() if node.op in (*FILLS, *FILES)]
    files: dict[str, str] = {}
    if any(node.op in FILES for node in found):
        from stepwell.frontends.tf.restore import strings_of
    else:
        return Step("tables", tuple(node.name for node in found)), files
    for node in found:
        for name in strings_of(node, 1, nodes, tensors) or () if node.op in FILES else ():
            # The file of that name beside the graph is meant, wherever it lay when the graph was made.
            beside = folder / name.rsplit("/", 1)[-1]
            if beside.is_file() and Path(os.path.realpath(beside)).parent == Path(os.path.realpath(folder)):
                files[name] = str(beside)
    return Step("tables", tuple(node.name for node in found)), files


__all__ = ["Step", "tables"]

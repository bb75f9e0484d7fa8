"""What MXNet itself changes in symbols of older releases when it loads them.

* before 0.9.0: operators have no inputs for their auxiliary states (and perhaps for parameters): they get variables
  named after the operator and the input, `bn_moving_mean`;
* before 0.9.5: `axis=-1` of argmax and argmin means no axis;
* hints such as `lr_mult` are hidden attributes, spelled `__lr_mult__` today; `weight_lr_mult` is one of an input.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from stepwell.frontends.mxnet.symbol import Symbol

OLDEST = 800
"""The release that is assumed where a file does not say it."""

HIDDEN = ("ctx_group", "lr_mult", "wd_mult", "force_mirroring", "mirror_stage", "profiler_scope")
"""Attributes that say nothing of what is computed, also as the end of a name."""


def is_hidden(key: str) -> bool:
    """Whether an attribute is one for training or of the user's."""
    return (key.startswith("__") and key.endswith("__")) or any(key == h or key.endswith(f"_{h}") for h in HIDDEN)


def upgrade(symbol: Symbol) -> None:
    """Change a symbol as the current release does when it loads it."""
    if symbol.version < 900:
        _add_missing_inputs(symbol)
    if symbol.version < 905:
        for node in symbol.nodes:
            if node.op in ("argmax", "argmin") and node.attrs.get("axis") == "-1":
                del node.attrs["axis"]
    for node in symbol.nodes:
        for inner in node.subgraphs:
            inner.version = symbol.version
            upgrade(inner)


def _add_missing_inputs(symbol: Symbol) -> None:
    from stepwell.frontends.mxnet.inputs import names
    from stepwell.frontends.mxnet.symbol import Node

    for node in list(symbol.nodes):
        if node.is_variable:
            continue
        for name in names(node)[len(node.inputs) :]:
            made = Node("null", f"{node.name}_{name}" if node.name else name, {}, [], len(symbol.nodes))
            symbol.nodes.append(made)
            node.inputs.append((made.index, 0))


__all__ = ["HIDDEN", "OLDEST", "is_hidden", "upgrade"]

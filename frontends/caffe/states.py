"""Which layers a net has at test time.

net.cpp › FilterNet, StateMeetsRule: a layer with `include` rules is there where one of them holds, one with `exclude`
rules where none does. A rule holds where all that it says is so of the net's state.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from stepwell.frontends.caffe.layers import Layer
from stepwell.frontends.faults import Fault
from stepwell.frontends.messages import text

TEST = 1


def meets(rule: Any, level: int, stages: Sequence[str]) -> bool:
    """Whether a rule holds at test time."""
    if rule.HasField("phase") and rule.phase != TEST:
        return False
    if rule.HasField("min_level") and level < rule.min_level:
        return False
    if rule.HasField("max_level") and level > rule.max_level:
        return False
    return all(text(s) in stages for s in rule.stage) and not any(text(s) in stages for s in rule.not_stage)


def present(layers: Sequence[Layer], state: Any) -> tuple[list[Layer], list[Layer]]:
    """The layers that the net has at test time, and those that it has not."""
    level, stages = state.level, [text(s) for s in state.stage]
    kept: list[Layer] = []
    left: list[Layer] = []
    for layer in layers:
        include, exclude = list(layer.message.include), list(layer.message.exclude)
        if include and exclude:
            raise Fault(f"{layer} has both include and exclude rules; Caffe takes one kind")
        if include:
            there = any(meets(rule, level, stages) for rule in include)
        else:
            there = not any(meets(rule, level, stages) for rule in exclude)
        (kept if there else left).append(layer)
    return kept, left


__all__ = ["present"]

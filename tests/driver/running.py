"""What the tests of options share: converting with options, and running the result in OpenVINO."""

from __future__ import annotations

import functools
from pathlib import Path
from typing import Any

import numpy as np
from xdsl.dialects.builtin import ModuleOp

import stepwell

CONFIG = {"INFERENCE_PRECISION_HINT": "f32", "EXECUTION_MODE_HINT": "ACCURACY"}


@functools.cache
def core() -> Any:
    import openvino

    return openvino.Core()


def compiled(module: ModuleOp, folder: Path) -> Any:
    """A module, written and compiled."""
    stepwell.save(module, folder / "m.xml")
    return core().compile_model(core().read_model(str(folder / "m.xml")), "CPU", CONFIG)


def run(module: ModuleOp, folder: Path, **feeds: Any) -> dict[str, np.ndarray]:
    """The outputs of a module, by every name that they have."""
    model = compiled(module, folder)
    found = model(feeds)
    return {name: np.array(found[port]) for port in model.outputs for name in port.get_names()}


def census(module: ModuleOp) -> dict[str, int]:
    """How often each operation occurs."""
    from collections import Counter

    from stepwell.dialects.opset.base import OpsetOp, layer_type
    from stepwell.dialects.walk import operations

    return dict(Counter(layer_type(type(op))[0] for op in operations(module) if isinstance(op, OpsetOp)))

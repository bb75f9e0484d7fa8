"""Each pass of the default pipeline by itself, on the module that the passes before it leave."""

from __future__ import annotations

import pytest
from conftest import before

from stepwell import registry
from stepwell.lowering import pipeline

PASSES = list(dict.fromkeys(p.name for p in pipeline.parse(pipeline.builtin("onnx")) if p.name != "check"))


@pytest.mark.parametrize("name", PASSES)
def test_pass(timed, model, name):
    each = next(p for p in pipeline.parse(pipeline.builtin("onnx")) if p.name == name)
    timed(lambda module: each.apply(registry.active().context(), module), lambda: before(model, name), rounds=3)


@pytest.mark.parametrize("contract", ["onnx-core", "opset-final"])
def test_check(timed, model, contract):
    last = "onnx-to-opset" if contract == "onnx-core" else ""
    (each,) = pipeline.parse(f"check{{contract={contract}}}")
    timed(lambda module: each.apply(registry.active().context(), module), lambda: before(model, last), rounds=3)

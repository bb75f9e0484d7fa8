"""Operators that OpenVINO's CPU plugin computes in one step get the form in which it knows them.

What it makes of a model is read from its runtime graph; the numbers are those of the rows of each operator.
"""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import Any

import numpy as np
import onnx
import pytest
from onnx import helper, numpy_helper

import stepwell
from tests.ops.onnx.cases import core

MS = "com.microsoft"
TOKENS = ["b", "t", 64]
HEADS = ["b", 4, "t", 16]
Inputs = dict[str, tuple[Any, list[Any]]]


def table(*shape: int, seed: int = 0) -> np.ndarray:
    return np.random.default_rng(seed).standard_normal(shape).astype(np.float32)


def steps(folder: Path, nodes: list[Any], inputs: Inputs, constants: dict[str, np.ndarray], opset: int) -> Counter[str]:
    """The types of the layers that the plugin runs for the last output of some nodes."""
    infos = [helper.make_tensor_value_info(name, kind, shape) for name, (kind, shape) in inputs.items()]
    last = [helper.make_tensor_value_info(nodes[-1].output[0], onnx.TensorProto.UNDEFINED, None)]
    given = [numpy_helper.from_array(value, name) for name, value in constants.items()]
    domains = [helper.make_opsetid("", opset), helper.make_opsetid(MS, 1)]
    graph = helper.make_graph(nodes, "form", infos, last, given)
    model = folder / "form.onnx"
    onnx.save(helper.make_model(graph, opset_imports=domains, ir_version=10), model)
    stepwell.save(stepwell.convert(model), folder / "form.xml")
    compiled = core().compile_model(core().read_model(str(folder / "form.xml")), "CPU", {})
    return Counter(str(op.get_rt_info()["layerType"].astype(str)) for op in compiled.get_runtime_model().get_ops())


@pytest.mark.parametrize("part", [0, 8], ids=["whole", "part"])
@pytest.mark.parametrize("interleaved", [0, 1], ids=["halves", "pairs"])
@pytest.mark.parametrize("form", ["heads", "joined", "onnx"])
def test_rotary_embeddings(form: str, interleaved: int, part: int, tmp_path: Path):
    """Heads that are joined come apart for the attention behind: between the two embedding and it no Transpose is."""
    half = (part or 16) // 2
    caches = {"cos": table(128, half), "sin": table(128, half, seed=1)}
    about: dict[str, Any] = {"interleaved": interleaved, "rotary_embedding_dim": part}
    if part:
        about["num_heads"] = 4
    positions = {"at": (onnx.TensorProto.INT64, ["b", "t"])}
    single = onnx.TensorProto.FLOAT
    if form == "onnx":
        nodes = [helper.make_node("RotaryEmbedding", ["x", "cos", "sin", "at"], ["y"], **about)]
        found = steps(tmp_path, nodes, {"x": (single, HEADS), **positions}, caches, 23)
    elif form == "heads":
        nodes = [helper.make_node("RotaryEmbedding", ["x", "at", "cos", "sin"], ["y"], domain=MS, **about)]
        found = steps(tmp_path, nodes, {"x": (single, HEADS), **positions}, caches, 17)
    else:
        about["num_heads"] = 4
        nodes = [
            helper.make_node("RotaryEmbedding", [name, "at", "cos", "sin"], [f"{name}_turned"], domain=MS, **about)
            for name in ("q", "k")
        ]
        attended = ["q_turned", "k_turned", "v"]
        nodes.append(helper.make_node("MultiHeadAttention", attended, ["y"], domain=MS, num_heads=4))
        inputs: Inputs = {name: (single, TOKENS) for name in ("q", "k", "v")}
        found = steps(tmp_path, nodes, {**inputs, **positions}, caches, 17)
    assert found["RoPE"] == (2 if form == "joined" else 1), found


@pytest.mark.parametrize(
    "nodes",
    [
        [helper.make_node("RMSNormalization", ["x", "scale"], ["y"], axis=-1)],
        [helper.make_node("SkipSimplifiedLayerNormalization", ["x", "x", "scale"], ["y"], domain=MS)],
    ],
    ids=["RMSNormalization", "SkipSimplifiedLayerNormalization"],
)
def test_root_mean_squares(nodes: list[Any], tmp_path: Path):
    found = steps(tmp_path, nodes, {"x": (onnx.TensorProto.FLOAT, TOKENS)}, {"scale": table(64)}, 23)
    assert found["RMS"] == 1, found

"""Models whose values are sequences and optional values: converted, run by OpenVINO and held against ONNX Runtime."""

from __future__ import annotations

import tempfile
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np
import onnx
import onnx.parser

import stepwell
from stepwell.dialects.containers import parts_of, value_of
from tests.ops.onnx.cases import core

rng = np.random.default_rng(0)


def data(*shape: int) -> np.ndarray:
    return rng.normal(size=shape).astype(np.float32)


def parse(text: str, opset: int = 18) -> onnx.ModelProto:
    return onnx.parser.parse_model(f'<ir_version: 8, opset_import: ["" : {opset}]>\n{text}')


def compiled(model: onnx.ModelProto, **options: Any) -> Any:
    with tempfile.TemporaryDirectory() as scratch:
        source, target = Path(scratch) / "model.onnx", Path(scratch) / "model.xml"
        source.write_bytes(model.SerializeToString())
        stepwell.save(stepwell.convert(source, **options), target)
        config = {"INFERENCE_PRECISION_HINT": "f32", "EXECUTION_MODE_HINT": "ACCURACY"}
        return core().compile_model(core().read_model(str(target)), "CPU", config)


def run(model: Any, feeds: Mapping[str, Any]) -> dict[str, np.ndarray]:
    """All outputs of the IR by name."""
    names = [n for port in model.inputs for n in port.get_names()]
    request = model.create_infer_request()
    request.infer({k: v for n, value in feeds.items() for k, v in parts_of(n, value, names).items()})
    found = [(port, _array(request.get_output_tensor(i))) for i, port in enumerate(model.outputs)]
    return {n: array for port, array in found for n in port.get_names()}


def _array(tensor: Any) -> np.ndarray:
    return np.array(tensor.data) if tensor.element_type.get_type_name() != "string" else tensor.str_data


def same(ours: Any, theirs: Any) -> None:
    if isinstance(theirs, list):
        assert isinstance(ours, list)
        assert len(ours) == len(theirs)
        for a, b in zip(ours, theirs, strict=True):
            same(a, b)
    elif theirs is None:
        assert ours is None
    elif np.asarray(theirs).dtype.kind in "OUS":
        assert ours.astype(str).tolist() == np.asarray(theirs).astype(str).tolist()
    else:
        assert ours.shape == np.asarray(theirs).shape
        assert ours.dtype == np.asarray(theirs).dtype
        np.testing.assert_allclose(ours, theirs, rtol=1e-4, atol=1e-5)


def check(text: str, *runs: dict[str, Any], opset: int = 18, **options: Any) -> Any:
    """The same values as ONNX Runtime for every set of inputs; gives the compiled IR."""
    import onnxruntime

    model = parse(text, opset)
    session = onnxruntime.InferenceSession(model.SerializeToString(), providers=["CPUExecutionProvider"])
    ir = compiled(model, **options)
    for feeds in runs:
        ours = run(ir, feeds)
        for output, theirs in zip(model.graph.output, session.run(None, feeds), strict=True):
            same(value_of(output.name, ours), theirs)
    return ir


def names(ir: Any) -> list[str]:
    return sorted(n for port in ir.outputs for n in port.get_names())

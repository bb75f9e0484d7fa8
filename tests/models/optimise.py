"""Optimises and quantises a model with onnxruntime, as its users do: `python optimise.py MODEL.onnx FORM OUT.onnx`.

Forms: `extended` (the optimiser at that level), `qdq`, `qoperator`, `dynamic` (quantised; two of them optimised after
that). Calibration sees random numbers, so that the result depends on nothing else.
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

import numpy as np
import onnxruntime
from onnxruntime import quantization

EXTENDED = onnxruntime.GraphOptimizationLevel.ORT_ENABLE_EXTENDED


class Noise(quantization.CalibrationDataReader):
    """Three samples of every input, all f32; unknown dimensions are 1."""

    def __init__(self, model: Path):
        session = onnxruntime.InferenceSession(str(model), providers=["CPUExecutionProvider"])
        rng = np.random.default_rng(0)
        shapes = {i.name: [d if isinstance(d, int) else 1 for d in i.shape] for i in session.get_inputs()}
        self.left = [{n: rng.normal(size=s).astype(np.float32) for n, s in shapes.items()} for _ in range(3)]

    def get_next(self):
        return self.left.pop() if self.left else None


def optimised(source: Path, target: Path, level=EXTENDED) -> None:
    """What the optimiser makes of a model at a level that no processor decides."""
    options = onnxruntime.SessionOptions()
    options.graph_optimization_level = level
    options.optimized_model_filepath = str(target)
    onnxruntime.InferenceSession(str(source), options, providers=["CPUExecutionProvider"])


def main(model: str, form: str, target: str) -> None:
    with tempfile.TemporaryDirectory() as scratch:
        plain, quantised = Path(scratch) / "plain.onnx", Path(scratch) / "quantised.onnx"
        optimised(Path(model), plain, onnxruntime.GraphOptimizationLevel.ORT_ENABLE_BASIC)
        kinds = {"activation_type": quantization.QuantType.QInt8, "weight_type": quantization.QuantType.QInt8}
        match form:
            case "extended":
                optimised(plain, Path(target))
            case "qdq":
                quantization.quantize_static(plain, quantised, Noise(plain), **kinds)
                optimised(quantised, Path(target))
            case "qoperator":
                style = quantization.QuantFormat.QOperator
                quantization.quantize_static(plain, target, Noise(plain), style, per_channel=True, **kinds)
            case "dynamic":
                quantization.quantize_dynamic(plain, quantised, weight_type=quantization.QuantType.QInt8)
                optimised(quantised, Path(target))
            case _:
                sys.exit(f"the form '{form}' is not known")


if __name__ == "__main__":
    main(*sys.argv[1:])

"""Operators on element types that the runtime's operation of the same meaning has not, by onnx's reference."""

from __future__ import annotations

import tempfile
from pathlib import Path

import ml_dtypes
import numpy as np
import onnx
import pytest
from onnx.reference import ReferenceEvaluator

import stepwell
from tests.conformance.run import array, difference, tensor
from tests.ops.onnx.cases import OpCase, core

rng = np.random.default_rng(5)
F4, E4, E5, BF = ml_dtypes.float4_e2m1fn, ml_dtypes.float8_e4m3fn, ml_dtypes.float8_e5m2, ml_dtypes.bfloat16
X = rng.normal(size=(2, 6, 3, 5)).astype(np.float32)
EDGES = np.array([1, np.nan, np.inf, -np.inf, -2], np.float32)
PADS = np.array([0, 1, 0, 1, 0, 0, 2, 0], np.int64)
WHOLE = rng.integers(0, 9, (1, 1, 3, 4))
SCALES = np.array([1, 1, 2, 1.5], np.float32)
HEADS = rng.normal(size=(3, 1, 2, 4, 4)).astype(np.float32)

CASES = [
    OpCase("Transpose", [X.astype(F4)], {"perm": [2, 0, 3, 1]}, 25, label="f4e2m1"),
    OpCase("Transpose", [X.astype(F4)], {"perm": [2, 0, 3, 1]}, 25, label="f4e2m1", dynamic=True),
    OpCase("Transpose", [X.astype(E4)], {}, 25, label="f8e4m3"),
    *(
        OpCase(
            "Pad", [X.astype(kind), PADS, np.array(3, kind)], {}, 25, constants=constants, label=f"{name}-{constants}"
        )
        for name, kind in (("f4e2m1", F4), ("f8e4m3", E4), ("f8e5m2", E5))
        for constants in ((1,), (1, 2))
    ),
    OpCase("Pad", [X.astype(E5), PADS], {"mode": "reflect"}, 25, label="f8e5m2", constants=(1,)),
    *(OpCase(op, [EDGES.astype(E5)], {}, 20, label="f8e5m2") for op in ("IsNaN", "IsInf")),
    OpCase("IsNaN", [EDGES[:2].astype(E4)], {}, 20, label="f8e4m3"),
    OpCase("IsInf", [EDGES.astype(E5)], {"detect_negative": 0}, 20, label="f8e5m2-positive"),
    OpCase("GroupNormalization", [X.astype(BF), *X[:2, :, 0, 0].astype(BF)], {"num_groups": 3}, 21, label="bf16"),
    *(
        OpCase("Resize", [WHOLE.astype(kind), None, SCALES], {}, 19, constants=(2,), label=np.dtype(kind).name)
        for kind in (np.uint16, np.int16, np.uint32, np.uint64)
    ),
    OpCase("Attention", [*HEADS[:2].astype(np.float16), HEADS[2]], {}, 24, label="f16-f32"),
    OpCase(
        "Gemm",
        [WHOLE[0, 0].astype(np.int32), WHOLE[0, 0].T.astype(np.int32), np.int32([1, -2, 5])],
        {"alpha": 0.5, "beta": 1.5},
        13,
        label="i32",
    ),
]


@pytest.mark.parametrize("case", CASES, ids=str)
def test_case(case: OpCase):
    made, feeds = case.model(), case.feeds()
    with tempfile.TemporaryDirectory() as folder:
        source, target = Path(folder) / "m.onnx", Path(folder) / "m.xml"
        onnx.save(made, source)
        stepwell.save(stepwell.convert(source), target)
        config = {"INFERENCE_PRECISION_HINT": "f32", "EXECUTION_MODE_HINT": "ACCURACY"}
        compiled = core().compile_model(core().read_model(str(target)), "CPU", config)
        request = compiled.create_infer_request()
        tensors = {n: tensor(v, compiled.input(n).get_element_type()) for n, v in feeds.items()}
        for name, value in tensors.items():
            request.set_tensor(compiled.input(name), value)
        request.infer()
        found = array(request.get_output_tensor(0))
    expected = np.asarray(ReferenceEvaluator(made).run(None, feeds)[0])
    if case.op in ("Attention", "GroupNormalization"):
        # The reference rounds every step to the type, the runtime the result.
        np.testing.assert_allclose(found.astype(np.float64), expected.astype(np.float64), rtol=1e-2, atol=1e-2)
    else:
        assert difference(found, expected) == ""

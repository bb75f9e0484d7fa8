"""Operators of ai.onnx.preview, held against the reference evaluator of onnx."""

from __future__ import annotations

from typing import Any

import numpy as np
import onnx
import pytest
from onnx import TensorProto

from tests.ops.onnx.cases import OpCase, check

rng = np.random.default_rng(0)


def data(*shape: int, of: Any = np.float32) -> np.ndarray:
    return rng.normal(size=shape).astype(of)


def graph(text: str, of: str = "float") -> onnx.GraphProto:
    """A graph of one tensor `s`; the specification gives it four dimensions."""
    return onnx.parser.parse_graph(f"mod ({of}[B,H,L,S] s) => ({of}[B,H,L,S] t) {{ {text} }}")


BIAS = graph("c = Constant <value = float {0.5}> ()  t = Add (s, c)")
CAP = graph("c = Constant <value = float {2.0}> ()  d = Div (s, c)  e = Tanh (d)  t = Mul (e, c)")
CAUSAL = graph("""
    shape = Shape (s)
    ones = ConstantOfShape <value = float[1] {1}> (shape)
    low = Trilu <upper = 0> (ones)
    seen = Cast <to = 9> (low)
    never = Constant <value = float {-1e30}> ()
    t = Where (seen, s, never)
""")
SPARSE = graph("c = Constant <value = float {0.2}> ()  k = Greater (s, c)  f = Cast <to = 1> (k)  t = Mul (s, f)")
GIVEN_BACK = onnx.parser.parse_graph("mod (float[B,H,L,S] s) => (float[B,H,L,S] s) { }")
TWICE_F16 = graph("t = Add (s, s)", "float16")


HALF = {"of": np.float16, "rtol": 2e-2, "atol": 2e-3}


def flex(q=(2, 4, 5, 8), kv=(2, 4, 6, 8), width=8, of: Any = np.float32, **options: Any) -> list[OpCase]:
    given = [data(*q, of=of), data(*kv, of=of), data(*kv[:3], width, of=of)]
    label = options.pop("label", "")
    known = set(OpCase.__dataclass_fields__)
    fields = {k: v for k, v in options.items() if k in known}
    attributes = {k: v for k, v in options.items() if k not in known}
    common = {"opset": 22, "domain": "ai.onnx.preview", "by": "onnx", **fields}
    return [
        OpCase("FlexAttention", given, attributes, label=label, dynamic=dynamic, **common) for dynamic in (False, True)
    ]


CASES = [
    *flex(),
    *flex(scale=0.3, label="scale"),
    *flex(width=3, label="other width of V"),
    *flex(q=(2, 6, 5, 8), kv=(2, 2, 6, 8), label="groups"),
    *flex(q=(2, 6, 5, 8), kv=(2, 1, 6, 8), score_mod=BIAS, label="one key head"),
    *flex(score_mod=BIAS, label="bias"),
    *flex(score_mod=CAP, prob_mod=SPARSE, label="both"),
    *flex(score_mod=CAUSAL, label="causal"),
    *flex(prob_mod=SPARSE, label="prob"),
    *flex(score_mod=GIVEN_BACK, label="given back"),
    *flex(kv=(2, 4, 1, 8), label="one key"),
    *flex(of=np.float16, score_mod=BIAS, rtol=2e-2, atol=2e-3, label="f16"),
    *flex(
        of=np.float16, score_mod=TWICE_F16, softmax_precision=TensorProto.FLOAT16, rtol=2e-2, atol=2e-3, label="all f16"
    ),
    *flex(of=np.float64, label="f64"),
    *flex(softmax_precision=TensorProto.DOUBLE, label="in f64"),
]


@pytest.mark.parametrize("case", CASES, ids=str)
def test_case(case: OpCase):
    check(case)


def test_a_modifier_takes_values_from_outside():
    """An outer value is used directly: the graph becomes part of the one around it."""
    from tests.ops.onnx.cases import converted

    model = onnx.parser.parse_model("""
    <ir_version: 10, opset_import: ["" : 22, "ai.onnx.preview" : 1]>
    main (float[2,3,4,8] q, float[2,3,5,8] k, float[2,3,5,8] v, float[4,5] w) => (float[2,3,4,8] y) {
      twice = Add (w, w)
      y = ai.onnx.preview.FlexAttention (q, k, v) <
        score_mod = mod (float[B,H,L,S] s) => (float[B,H,L,S] t) { t = Add (s, twice) }
      >
    }""")
    q, k, v, w = data(2, 3, 4, 8), data(2, 3, 5, 8), data(2, 3, 5, 8), data(4, 5)
    scores = np.einsum("bhle,bhse->bhls", q, k) / np.sqrt(8) + 2 * w
    weights = np.exp(scores) / np.exp(scores).sum(-1, keepdims=True)
    (found,) = converted(model, {"q": q, "k": k, "v": v, "w": w})
    np.testing.assert_allclose(found, weights @ v, rtol=1e-3, atol=1e-5)

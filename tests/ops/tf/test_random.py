"""Random operators of TensorFlow by their distribution: moments of many numbers, limits, and what order keeps."""

from __future__ import annotations

from math import exp, pi, sqrt
from statistics import NormalDist
from typing import Any

import numpy as np
import openvino as ov
import pytest
from xdsl.dialects.builtin import ModuleOp

import stepwell
from stepwell.dialects import tf
from stepwell.dialects.fields import plain
from stepwell.dialects.payload import payload
from stepwell.dialects.provenance import set_tensor_names
from stepwell.dialects.structure import InputOp, OutputOp

COUNT = 100_000
INSIDE = 2 * NormalDist().cdf(2) - 1
SPREAD = sqrt(1 - 4 * exp(-2) / sqrt(2 * pi) / INSIDE)
"""The deviation of a normal number that lies between -2 and 2."""


def const(values: Any, of: str) -> tf.ConstOp:
    data = payload(values, of)
    return tf.ConstOp.make([], [stepwell.dialects.types.tensor(of, data.shape)], {"value": data, "dtype": of})


def _input() -> list[Any]:
    """A model without an input is computed once and for all."""
    op = InputOp.make([], [stepwell.dialects.types.tensor("f32", ())], {"tensor_name": "x"})
    set_tensor_names(op, [("x",)])
    return [op, OutputOp.make([op.output], (), {"tensor_name": "z"})]


def drawn(tmp_path, cls: Any, *operands: Any, **attributes: Any) -> np.ndarray:
    """What the operator gives, run once."""
    given = [const(v, of) for v, of in operands]
    op = cls.of(*(g.output for g in given), **attributes)
    set_tensor_names(op, [("y",), *[()] * (len(op.results) - 1)])
    end = OutputOp.make([op.results[0]], (), {"tensor_name": "y"})
    module = stepwell.convert(ModuleOp([*_input(), *given, op, end]))
    stepwell.save(module, tmp_path / "m.xml")
    core = ov.Core()
    compiled = core.compile_model(core.read_model(tmp_path / "m.xml"), "CPU", {"INFERENCE_PRECISION_HINT": "f32"})
    return np.array(compiled([np.float32(1.0)])["y"])


SHAPE = ([COUNT], "i32")
SEED = ([3, 5], "i64")
KEY = (([0], "u64"), ([0, 0], "u64"), (1, "i32"))
UNIFORM = (0.5, sqrt(1 / 12), 0.0, 1.0)
NORMAL = (0.0, 1.0, -8.0, 8.0)
TRUNCATED = (0.0, SPREAD, -2.0, 2.0)
CASES = [
    (tf.RandomUniformOp, (SHAPE,), {"dtype": "f32", "T": "i32"}, UNIFORM),
    (tf.StatelessRandomUniformOp, (SHAPE, SEED), {"dtype": "f32"}, UNIFORM),
    (tf.StatelessRandomUniformV2Op, (SHAPE, *KEY), {"dtype": "f32"}, UNIFORM),
    (tf.RandomStandardNormalOp, (SHAPE,), {"dtype": "f32", "T": "i32"}, NORMAL),
    (tf.StatelessRandomNormalOp, (SHAPE, SEED), {"dtype": "f64"}, NORMAL),
    (tf.StatelessRandomNormalV2Op, (SHAPE, *KEY), {"dtype": "f32"}, NORMAL),
    (tf.TruncatedNormalOp, (SHAPE,), {"dtype": "f32", "T": "i32"}, TRUNCATED),
    (tf.StatelessTruncatedNormalOp, (SHAPE, SEED), {"dtype": "f32"}, TRUNCATED),
    (tf.StatelessTruncatedNormalV2Op, (SHAPE, *KEY), {"dtype": "f32"}, TRUNCATED),
    (
        tf.ParameterizedTruncatedNormalOp,
        (([1, COUNT], "i32"), ([5.0], "f32"), ([2.0], "f32"), ([1.0], "f32"), ([9.0], "f32")),
        {"dtype": "f32", "T": "i32"},
        (5.0, 2 * SPREAD, 1.0, 9.0),
    ),
    (
        tf.RandomUniformIntOp,
        (SHAPE, (-5, "i32"), (5, "i32")),
        {"Tout": "i32", "T": "i32"},
        (-0.5, sqrt(99 / 12), -5, 4),
    ),
    (
        tf.StatelessRandomUniformIntOp,
        (SHAPE, SEED, (-5, "i64"), (5, "i64")),
        {"dtype": "i64", "T": "i32"},
        (-0.5, sqrt(99 / 12), -5, 4),
    ),
    (
        tf.StatelessRandomUniformIntV2Op,
        (SHAPE, *KEY, (0, "u32"), (10, "u32")),
        {"dtype": "u32"},
        (4.5, sqrt(99 / 12), 0, 9),
    ),
    (
        tf.StatelessRandomUniformFullIntOp,
        (SHAPE, SEED),
        {"dtype": "i32"},
        (0, 2.0**32 * sqrt(1 / 12), -(2**31), 2**31 - 1),
    ),
    (
        tf.StatelessMultinomialOp,
        (([[0.0, float(np.log(3.0))]], "f32"), (COUNT, "i32"), SEED),
        {"T": "f32"},
        (0.75, sqrt(3 / 16), 0, 1),
    ),
]


@pytest.mark.parametrize(("cls", "operands", "attributes", "expected"), CASES, ids=lambda v: getattr(v, "name", ""))
def test_distribution(tmp_path, cls, operands, attributes, expected):
    """Mean and deviation within five standard errors, no number outside of the limits."""
    mean, deviation, low, high = expected
    found = drawn(tmp_path, cls, *operands, **attributes).astype(np.float64)
    assert found.size == COUNT
    assert low <= found.min() and found.max() <= high
    assert abs(found.mean() - mean) < 5 * deviation / sqrt(COUNT)
    assert abs(found.std() - deviation) < 0.02 * deviation


def test_a_shuffle_keeps_every_row(tmp_path):
    rows = np.arange(3000, dtype=np.float32).reshape(1000, 3)
    found = drawn(tmp_path, tf.RandomShuffleOp, (rows, "f32"), T="f32")
    assert (found[np.argsort(found[:, 0])] == rows).all()
    assert not (found == rows).all()


def test_sources_without_seeds_differ(tmp_path):
    """The runtime merges sources that are alike, and draws once and for all where everything is constant."""
    given = const([1000], "i32")
    ops = [tf.RandomUniformOp.of(given.output, dtype="f32", T="i32") for _ in range(2)]
    ends = [OutputOp.make([op.output], (), {"tensor_name": f"y{i}"}) for i, op in enumerate(ops)]
    module = stepwell.convert(ModuleOp([*_input(), given, *ops, *ends]))
    stepwell.save(module, tmp_path / "m.xml")
    core = ov.Core()
    compiled = core.compile_model(core.read_model(tmp_path / "m.xml"), "CPU")
    found, again = ({n: np.array(run[n]) for n in ("y0", "y1")} for run in (compiled([np.float32(1.0)]) for _ in "ab"))
    assert not (found["y0"] == found["y1"]).any()
    assert not (found["y0"] == again["y0"]).any()


def test_the_key_says_the_algorithm(tmp_path):
    assert drawn(tmp_path, tf.StatelessRandomGetAlgOp) == 1
    op = tf.StatelessRandomGetKeyCounterOp.of(const([1, 2], "i64").output)
    assert [plain(op.Tseed).name, len(op.results)] == ["i64", 2]
    assert drawn(tmp_path, tf.StatelessRandomGetKeyCounterAlgOp, SEED).tolist() == [0]

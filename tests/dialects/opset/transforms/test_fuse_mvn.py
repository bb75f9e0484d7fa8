"""Normalisations written out become MVN, and OpenVINO computes the same before and after it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import running
from running import Model

from stepwell.dialects import opset as o

RANDOM = np.random.default_rng(3)


def weights(*shape: int) -> np.ndarray:
    return RANDOM.standard_normal(shape).astype(np.float32)


def f32(value: Any) -> np.ndarray:
    return np.asarray(value, np.float32)


def mul(m: Model, a: Any, b: Any) -> Any:
    return m(o.MultiplyOp, a, b)


AXIS = np.array([-1])


def mean(m: Model, x: Any, axes: Any = AXIS) -> Any:
    return m(o.ReduceMeanOp, x, axes, keep_dims=True)


def spread(m: Model, squares: Any, axes: Any = AXIS) -> Any:
    return m(o.SqrtOp, m(o.AddOp, mean(m, squares, axes), f32(1e-5)))


def centred(m: Model, x: Any) -> Any:
    return m(o.SubtractOp, x, mean(m, x))


def mvn_power(m: Model, x: Any) -> Any:
    d = centred(m, x)
    return m(o.DivideOp, d, spread(m, m(o.PowerOp, d, f32(2))))


def mvn_multiply(m: Model, x: Any) -> Any:
    d = centred(m, x)
    return m(o.DivideOp, d, spread(m, mul(m, d, d)))


def mvn_two_differences(m: Model, x: Any) -> Any:
    e = centred(m, x)
    return m(o.DivideOp, centred(m, x), spread(m, mul(m, e, e)))


def mvn_reciprocal(m: Model, x: Any) -> Any:
    d = centred(m, x)
    return mul(m, d, m(o.DivideOp, f32(1), spread(m, mul(m, d, d))))


def mvn_power_reciprocal(m: Model, x: Any) -> Any:
    d = centred(m, x)
    return mul(m, m(o.PowerOp, m(o.AddOp, mean(m, mul(m, d, d)), f32(1e-5)), f32(-0.5)), d)


def mvn_outside(m: Model, x: Any) -> Any:
    d = centred(m, x)
    return m(o.DivideOp, d, m(o.AddOp, m(o.SqrtOp, mean(m, mul(m, d, d))), f32(1e-3)))


def mvn_squared_difference(m: Model, x: Any) -> Any:
    mu = mean(m, x)
    return m(o.DivideOp, m(o.SubtractOp, x, mu), spread(m, m(o.SquaredDifferenceOp, x, mu)))


MVN = [
    mvn_power,
    mvn_multiply,
    mvn_two_differences,
    mvn_reciprocal,
    mvn_power_reciprocal,
    mvn_outside,
    mvn_squared_difference,
]


@pytest.mark.parametrize("build", MVN)
def test_mvn(build: Any, tmp_path: Path):
    m = Model()
    module = m.result(build(m, m.parameter("2,3,8")))
    running.unchanged(module, "opset-fuse,opset-dce", tmp_path, rtol=1e-4, atol=1e-4)
    assert running.types(module) == {"MVN_6": 1}


def moments(m: Model, x: Any, axes: Any, keep: bool) -> tuple[Any, Any]:
    mu = m(o.ReduceMeanOp, x, axes, keep_dims=keep)
    return mu, m(o.ReduceMeanOp, m(o.SquaredDifferenceOp, x, mu), axes, keep_dims=keep)


def rooted(m: Model, variance: Any) -> Any:
    return m(o.SqrtOp, m(o.AddOp, variance, f32(1e-3)))


def batch_leading(m: Model) -> Any:
    """tf.nn.fused_batch_norm in training, channels last: statistics without the axes."""
    x = m.parameter("?,4,5,8")
    mu, variance = moments(m, x, [0, 1, 2], False)
    return mul(m, m(o.SubtractOp, x, mu), m(o.DivideOp, weights(8), rooted(m, variance)))


def batch_moved(m: Model) -> Any:
    """Channels in front: statistics get their axes back by a Reshape."""
    x = m.parameter("3,8,4,5")
    raw = m(o.ReduceMeanOp, x, [0, 2, 3], keep_dims=False)
    mu = m(o.ReshapeOp, raw, [1, 8, 1, 1], special_zero=False)
    variance = m(o.ReduceMeanOp, m(o.SquaredDifferenceOp, x, mu), [0, 2, 3], keep_dims=False)
    factor = m(o.DivideOp, f32(1), rooted(m, variance))
    return mul(m, m(o.SubtractOp, x, mu), m(o.UnsqueezeOp, factor, [0, 2, 3]))


def sample_variance(m: Model) -> Any:
    """The LayerNorm of the annotated Transformer: the deviation of a sample, epsilon outside."""
    d = centred(m, m.parameter("2,3,8"))
    variance = m(o.DivideOp, mul(m, mean(m, mul(m, d, d)), f32(8)), f32(7))
    return m(o.DivideOp, mul(m, weights(8), d), m(o.AddOp, m(o.SqrtOp, variance), f32(1e-2)))


def sample_variance_inside(m: Model) -> Any:
    d = centred(m, m.parameter("2,3,8"))
    variance = mul(m, m(o.ReduceSumOp, mul(m, d, d), [2], keep_dims=True), f32(1 / 7))
    return m(o.DivideOp, d, rooted(m, variance))


def sums(m: Model) -> Any:
    """Sums over known sizes, divided by the number."""
    x = m.parameter("2,3,8")
    mu = m(o.DivideOp, m(o.ReduceSumOp, x, [-1], keep_dims=True), f32(8))
    d = m(o.SubtractOp, x, mu)
    return m(o.DivideOp, d, rooted(m, mul(m, m(o.ReduceSumOp, mul(m, d, d), [2], keep_dims=True), f32(0.125))))


def gain_of_both_sides(m: Model) -> Any:
    d = centred(m, m.parameter("2,3,8"))
    return m(o.DivideOp, mul(m, d, weights(3, 1)), mul(m, spread(m, mul(m, d, d)), weights(8)))


def layer_norm_squeezed(m: Model) -> Any:
    """tf.nn.moments and tf.nn.batch_normalization."""
    x = m.parameter("5,8")
    mu = m(o.ReduceMeanOp, x, [0], keep_dims=True)
    variance = m(o.ReduceMeanOp, m(o.SquaredDifferenceOp, x, mu), [0], keep_dims=True)
    flat = m(o.Squeeze1Op, mu, [0])
    s = mul(m, m(o.DivideOp, f32(1), rooted(m, m(o.Squeeze1Op, variance, [0]))), weights(8))
    return m(o.AddOp, mul(m, x, s), m(o.SubtractOp, weights(8), mul(m, flat, s)))


WIDER: dict[str, tuple[Callable[[Model], Any], int]] = {
    "leading": (batch_leading, 2),
    "moved": (batch_moved, 1),
    "sample": (sample_variance, 2),
    "sample-inside": (sample_variance_inside, 2),
    "sums": (sums, 1),
    "both-sides": (gain_of_both_sides, 2),
    "squeezed": (layer_norm_squeezed, 3),
}


@pytest.mark.parametrize(("build", "count"), WIDER.values(), ids=WIDER)
def test_mvn_with_factors(build: Any, count: int, tmp_path: Path):
    m = Model()
    module = m.result(build(m))
    running.unchanged(module, "opset-fuse,opset-dce", tmp_path, rtol=1e-4, atol=1e-4)
    found = running.types(module)
    assert found["MVN_6"] == 1 and sum(found.values()) == count


def not_broadcast(m: Model) -> Any:
    """Statistics without the axes that meet other elements of the data."""
    x = m.parameter("8,8")
    mu, variance = moments(m, x, [1], False)
    return m(o.DivideOp, m(o.SubtractOp, x, mu), rooted(m, variance))


def unknown_sum(m: Model) -> Any:
    x = m.parameter("?,8")
    mu = m(o.DivideOp, m(o.ReduceSumOp, x, [0], keep_dims=True), f32(2))
    d = m(o.SubtractOp, x, mu)
    return m(o.DivideOp, d, rooted(m, m(o.ReduceMeanOp, mul(m, d, d), [0], keep_dims=True)))


def other_mean(m: Model) -> Any:
    x = m.parameter("3,8")
    d = m(o.SubtractOp, x, mul(m, mean(m, x), f32(1.5)))
    return m(o.DivideOp, d, spread(m, mul(m, d, d)))


@pytest.mark.parametrize("build", [not_broadcast, unknown_sum, other_mean])
def test_mvn_stays_apart(build: Any, tmp_path: Path):
    m = Model()
    module = m.result(build(m))
    running.unchanged(module, "opset-fuse,opset-dce", tmp_path, rtol=1e-4, atol=1e-4)
    assert "MVN_6" not in running.types(module)


def _scale(m: Model, x: Any, mu: Any) -> Any:
    variance = mean(m, m(o.SquaredDifferenceOp, x, mu))
    return m(o.DivideOp, f32(1), m(o.SqrtOp, m(o.AddOp, variance, f32(1e-5))))


def layer_norm_keras(m: Model, x: Any) -> Any:
    mu = mean(m, x)
    s = mul(m, _scale(m, x, mu), weights(8))
    return m(o.AddOp, mul(m, x, s), m(o.AddOp, mul(m, m(o.NegativeOp, mu), s), weights(8)))


def layer_norm_without_shift(m: Model, x: Any) -> Any:
    mu = mean(m, x)
    s = mul(m, weights(8), _scale(m, x, mu))
    return m(o.AddOp, mul(m, s, m(o.NegativeOp, mu)), mul(m, s, x))


def layer_norm_batch(m: Model, x: Any) -> Any:
    mu = mean(m, x)
    s = mul(m, _scale(m, x, mu), weights(8))
    return m(o.AddOp, mul(m, x, s), m(o.SubtractOp, weights(8), mul(m, mu, s)))


def layer_norm_negated(m: Model, x: Any) -> Any:
    mu = mean(m, x)
    s = mul(m, _scale(m, x, mu), weights(8))
    return m(o.AddOp, m(o.AddOp, weights(8), m(o.NegativeOp, mul(m, mu, s))), mul(m, x, s))


def layer_norm_plain(m: Model, x: Any) -> Any:
    mu = mean(m, x)
    s = _scale(m, x, mu)
    return m(o.AddOp, mul(m, x, s), mul(m, m(o.NegativeOp, mu), s))


LAYER_NORMS = [
    layer_norm_keras,
    layer_norm_without_shift,
    layer_norm_batch,
    layer_norm_negated,
    layer_norm_plain,
]


@pytest.mark.parametrize("build", LAYER_NORMS)
def test_layer_norm(build: Any, tmp_path: Path):
    m = Model()
    module = m.result(build(m, m.parameter("2,3,8")))
    running.unchanged(module, "opset-fuse,opset-dce", tmp_path, rtol=1e-4, atol=1e-4)
    found = running.types(module)
    assert found.pop("MVN_6") == 1
    assert set(found) <= {"Multiply_1", "Add_1", "Constant_1"}


def test_layer_norm_of_another_mean_stays(tmp_path: Path):
    m = Model()
    x, other = m.parameter("2,3,8"), m.parameter("2,3,8")
    mu = mean(m, x)
    s = mul(m, _scale(m, x, mu), weights(8))
    module = m.result(m(o.AddOp, mul(m, x, s), mul(m, m(o.NegativeOp, mean(m, other)), s)))
    running.unchanged(module, "opset-fuse,opset-dce", tmp_path)
    assert "MVN_6" not in running.types(module)


def statistics_used(m: Model) -> Any:
    x = m.parameter("3,8")
    mu, variance = moments(m, x, [0], False)
    m.result(variance)
    return m(o.DivideOp, m(o.SubtractOp, x, mu), rooted(m, variance))


def centred_used(m: Model) -> Any:
    d = centred(m, m.parameter("2,3,8"))
    m.result(d)
    return m(o.DivideOp, d, spread(m, mul(m, d, d)))


@pytest.mark.parametrize(("build", "count"), [(statistics_used, 4), (centred_used, 3)])
def test_mvn_beside_an_output(build: Any, count: int, tmp_path: Path):
    """What is used elsewhere stays, the rest goes."""
    m = Model()
    module = m.result(build(m))
    running.unchanged(module, "opset-fuse,opset-dce", tmp_path, rtol=1e-4, atol=1e-4)
    found = running.types(module)
    assert found["MVN_6"] == 1 and sum(found.values()) == count


def test_mvn_over_other_axes_stays(tmp_path: Path):
    m = Model()
    d = centred(m, m.parameter("2,3,8"))
    module = m.result(m(o.DivideOp, d, spread(m, mul(m, d, d), np.array([1]))))
    running.unchanged(module, "opset-fuse,opset-dce", tmp_path)
    assert "MVN_6" not in running.types(module)

"""MXNet's random operators, held against the moments of their distributions."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np
import openvino
import pytest

import stepwell

COUNT = 20_000
U = {"low": "-1.0", "high": "3.0"}
N = {"loc": "2.0", "scale": "0.5"}
E = {"lam": "4.0"}
SHAPE = {"shape": f"({COUNT},)", "dtype": "float32"}

CASES: dict[str, tuple[dict[str, str], list[np.ndarray], float, float]] = {
    "_random_uniform": ({**U, **SHAPE}, [], 1.0, 16 / 12),
    "_random_normal": ({**N, **SHAPE}, [], 2.0, 0.25),
    "_random_exponential": ({**E, **SHAPE}, [], 0.25, 1 / 16),
    "_random_randint": ({"low": "0", "high": "5", "shape": f"({COUNT},)", "dtype": "int32"}, [], 2.0, 2.0),
    "_random_uniform_like": (U, [np.zeros((100, COUNT // 100), "f4")], 1.0, 16 / 12),
    "_random_normal_like": (N, [np.zeros(COUNT, "f4")], 2.0, 0.25),
    "_random_exponential_like": (E, [np.zeros(COUNT, "f4")], 0.25, 1 / 16),
}


def run(folder: Path, operator: str, attributes: dict[str, str], given: list[np.ndarray]) -> list[np.ndarray]:
    """The outputs of one operator, by OpenVINO."""
    nodes: list[dict[str, Any]] = [{"op": "null", "name": f"x{i}", "inputs": []} for i in range(len(given))]
    nodes.append({"op": operator, "name": "y", "attrs": attributes, "inputs": [[i, 0, 0] for i in range(len(given))]})
    heads = [[len(given), i, 0] for i in range(2 if attributes.get("get_prob") else 1)]
    graph = {
        "nodes": nodes,
        "arg_nodes": list(range(len(given))),
        "heads": heads,
        "attrs": {"mxnet_version": ["int", 10901]},
    }
    (folder / "net-symbol.json").write_text(json.dumps(graph))
    module = stepwell.convert(folder / "net-symbol.json", input={f"x{i}": list(v.shape) for i, v in enumerate(given)})
    stepwell.save(module, folder / "net.xml")
    compiled = openvino.Core().compile_model(str(folder / "net.xml"), "CPU")
    found = compiled({f"x{i}": v for i, v in enumerate(given)})
    return [np.array(found[port]) for port in compiled.outputs]


@pytest.mark.parametrize("operator", CASES)
def test_moments(tmp_path: Path, operator: str):
    attributes, given, mean, variance = CASES[operator]
    (found,) = run(tmp_path, operator, attributes, given)
    assert found.size == COUNT and found.shape == (given[0].shape if given else (COUNT,))
    deviation = np.sqrt(variance / COUNT)
    assert abs(found.mean() - mean) < 6 * deviation and found.var() == pytest.approx(variance, rel=0.1)


SAMPLED = {
    "_sample_uniform": ([[-1, 0], [3, 1]], [1.0, 0.5], [16 / 12, 1 / 12]),
    "_sample_normal": ([[2, -1], [0.5, 2]], [2.0, -1.0], [0.25, 4.0]),
    "_sample_exponential": ([[4, 1]], [0.25, 1.0], [1 / 16, 1.0]),
}


@pytest.mark.parametrize("operator", SAMPLED)
def test_moments_of_each_parameter(tmp_path: Path, operator: str):
    parameters, means, variances = SAMPLED[operator]
    (found,) = run(tmp_path, operator, {"shape": f"({COUNT},)"}, [np.array(p, "f4") for p in parameters])
    assert found.shape == (2, COUNT)
    assert np.allclose(found.mean(1), means, atol=6 * np.sqrt(max(variances) / COUNT))
    assert np.allclose(found.var(1), variances, rtol=0.1)


def test_shuffle(tmp_path: Path):
    rows = np.arange(200, dtype="f4").reshape(100, 2)
    (found,) = run(tmp_path, "_shuffle", {}, [rows])
    assert np.array_equal(np.sort(found[:, 0]), rows[:, 0]) and np.array_equal(found[:, 1], found[:, 0] + 1)
    assert not np.array_equal(found, rows)


def test_multinomial(tmp_path: Path):
    likely = np.array([[0.1, 0.2, 0.7], [0.5, 0.5, 0.0]], "f4")
    found, logs = run(tmp_path, "_sample_multinomial", {"shape": "(5000,)", "get_prob": "True"}, [likely])
    assert found.dtype == np.int32 and found.shape == logs.shape == (2, 5000)
    for row, shares in zip(found, likely, strict=True):
        assert np.allclose(np.bincount(row, minlength=3) / 5000, shares, atol=0.04)
    assert np.allclose(np.exp(logs), np.take_along_axis(likely, found, 1), atol=1e-5)


GAMMA = 0.5772156649015329
NUMPY: dict[str, tuple[dict[str, str], float, float]] = {
    "_npi_uniform": ({"low": "-1.0", "high": "3.0", "dtype": "float32"}, 1.0, 16 / 12),
    "_npi_normal": ({"loc": "2.0", "scale": "0.5", "dtype": "float32"}, 2.0, 0.25),
    "_npi_exponential": ({"scale": "0.25"}, 0.25, 1 / 16),
    "_npi_gumbel": ({"loc": "1.0", "scale": "2.0"}, 1 + 2 * GAMMA, 4 * np.pi**2 / 6),
    "_npi_logistic": ({"loc": "1.0", "scale": "2.0"}, 1.0, 4 * np.pi**2 / 3),
    "_npi_pareto": ({"a": "8.0"}, 1 / 7, 8 / (49 * 6)),
    "_npi_weibull": ({"a": "1.0"}, 1.0, 1.0),
    "_npi_rayleigh": ({"scale": "2.0"}, 2 * np.sqrt(np.pi / 2), 4 * (4 - np.pi) / 2),
    "_npi_powerd": ({"a": "2.0"}, 2 / 3, 2 / (9 * 4)),
    "_npi_bernoulli": ({"prob": "0.25", "is_logit": "False", "dtype": "float32"}, 0.25, 3 / 16),
}


@pytest.mark.parametrize("operator", NUMPY)
def test_moments_of_numpy_operators(tmp_path: Path, operator: str):
    attributes, mean, variance = NUMPY[operator]
    (found,) = run(tmp_path, operator, {**attributes, "size": f"({COUNT},)"}, [])
    assert found.shape == (COUNT,) and abs(found.mean() - mean) < 6 * np.sqrt(variance / COUNT)
    assert found.var() == pytest.approx(variance, rel=0.15)


def test_numpy_parameters_that_are_tensors(tmp_path: Path):
    given = np.array([1.0, -2.0, 5.0], "f4")
    (found,) = run(tmp_path, "_npi_normal_n", {"loc": "None", "scale": "0.5", "size": f"({COUNT},)"}, [given])
    assert found.shape == (COUNT, 3) and np.allclose(found.mean(0), given, atol=0.03)

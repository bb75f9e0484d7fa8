"""Graphs of TensorFlow 1, frozen, as MetaGraph with a checkpoint, or as SavedModel, and layers as slim wrote them."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")
os.environ.setdefault("TF_USE_LEGACY_KERAS", "1")

import numpy as np
import tensorflow as tf
from zoo import Made, Zoo, seeded

v1 = tf.compat.v1
v1.disable_v2_behavior()
zoo = Zoo("tf")
Graph = tuple[dict[str, np.ndarray], dict[str, Any]]
"""What the placeholders are fed with, and the outputs."""


def add(name: str, form: str = "frozen") -> Any:
    """A builder: the function makes the graph with random numbers, and gives inputs and outputs by name."""

    def registered(make: Callable[[np.random.Generator], Graph]) -> Callable[[np.random.Generator], Graph]:
        @zoo.model(name)
        def build(place: Path) -> Made:
            v1.disable_control_flow_v2()
            graph = tf.Graph()
            rng = seeded(name)
            with graph.as_default(), v1.Session(graph=graph) as session:
                v1.set_random_seed(1)
                fed, wanted = make(rng)
                wanted = {k: tf.identity(v, k) for k, v in wanted.items()}
                session.run([v1.global_variables_initializer(), v1.local_variables_initializer()])
                session.run(v1.tables_initializer())
                found = session.run(wanted, {f"{k}:0": v for k, v in fed.items()})
                main = saved(form, session, place, list(fed), list(wanted))
            return Made(main, fed, found)

        return make

    return registered


def saved(form: str, session: Any, place: Path, inputs: list[str], outputs: list[str]) -> str:
    graph = session.graph
    if form == "frozen":
        names = [graph.get_tensor_by_name(f"{k}:0").op.name for k in outputs]
        frozen = v1.graph_util.convert_variables_to_constants(session, graph.as_graph_def(), names)
        (place / "model.pb").write_bytes(frozen.SerializeToString())
        return "model.pb"
    if form == "meta":
        v1.train.Saver().save(session, str(place / "model.ckpt"))
        return "model.ckpt.meta"
    for file in sorted((place / "saved_model").rglob("*"), reverse=True):
        file.unlink() if file.is_file() else file.rmdir()
    if (place / "saved_model").exists():
        (place / "saved_model").rmdir()
    ends = [{k: graph.get_tensor_by_name(f"{k}:0") for k in names} for names in (inputs, outputs)]
    v1.saved_model.simple_save(
        session, str(place / "saved_model"), *ends, legacy_init_op=v1.tables_initializer(name="init_all_tables")
    )
    return "saved_model"


def image(rng: np.random.Generator, *shape: int | None, known: tuple[int, ...] = ()) -> tuple[Any, dict[str, Any]]:
    x = v1.placeholder(tf.float32, shape, "image")
    return x, {"image": rng.standard_normal(known or shape).astype("float32")}


def weight(rng: np.random.Generator, name: str, *shape: int, low: float = 0, high: float = 0) -> Any:
    """A variable: normal with the variance of its inputs, or uniform between two numbers."""
    drawn = rng.uniform(low, high, shape) if high else rng.normal(0, 1 / np.sqrt(max(1, np.prod(shape[:-1]))), shape)
    return v1.get_variable(name, initializer=tf.constant(drawn.astype("float32")))


def norm(rng: np.random.Generator, x: Any, training: Any = None, fused: bool = True, scale: bool = True) -> Any:
    """slim's batch_norm."""
    with v1.variable_scope(None, "BatchNorm"):
        c = int(x.shape[-1])
        beta = weight(rng, "beta", c)
        gamma = weight(rng, "gamma", c, low=0.5, high=1.5) if scale else tf.constant(np.ones(c, "float32"))
        mean = weight(rng, "moving_mean", c)
        variance = weight(rng, "moving_variance", c, low=0.5, high=1.5)
        if not fused:
            if training is not None:
                axes = list(range(len(x.shape) - 1))
                now = tf.nn.moments(x, axes)
                mean, variance = tf.cond(training, lambda: now, lambda: (mean, variance))
            return tf.nn.batch_normalization(x, mean, variance, beta, gamma, 1e-3)

        def inference() -> Any:
            return v1.nn.fused_batch_norm(x, gamma, beta, mean, variance, 1e-3, is_training=False)

        def train() -> Any:
            return v1.nn.fused_batch_norm(x, gamma, beta, epsilon=1e-3, is_training=True)

        return inference()[0] if training is None else tf.cond(training, train, inference)[0]


def conv(rng: np.random.Generator, x: Any, c: int, k: int = 3, s: int = 1, *, bias: bool = False, **more: Any) -> Any:
    with v1.variable_scope(None, "Conv"):
        y = tf.nn.conv2d(x, weight(rng, "weights", k, k, int(x.shape[-1]), c), s, more.pop("padding", "SAME"), **more)
        return tf.nn.bias_add(y, weight(rng, "biases", c)) if bias else y


def depthwise(rng: np.random.Generator, x: Any, k: int = 3, s: int = 1, rate: int = 1, times: int = 1) -> Any:
    with v1.variable_scope(None, "depthwise"):
        w = weight(rng, "depthwise_weights", k, k, int(x.shape[-1]), times)
        return tf.nn.depthwise_conv2d(x, w, [1, s, s, 1], "SAME", dilations=[rate, rate])


def dense(rng: np.random.Generator, x: Any, c: int, bias: bool = True) -> Any:
    with v1.variable_scope(None, "dense"):
        y = tf.matmul(x, weight(rng, "kernel", int(x.shape[-1]), c))
        return tf.nn.bias_add(y, weight(rng, "bias", c)) if bias else y


def leaky(x: Any) -> Any:
    """darknet's, as it was written before tf.nn.leaky_relu."""
    return tf.maximum(0.1 * x, x)


def layer_norm(rng: np.random.Generator, x: Any) -> Any:
    """tf.contrib.layers.layer_norm."""
    with v1.variable_scope(None, "LayerNorm"):
        c = int(x.shape[-1])
        beta, gamma = weight(rng, "beta", c), weight(rng, "gamma", c, low=0.5, high=1.5)
        mean, variance = tf.nn.moments(x, [-1], keepdims=True)
        return tf.nn.batch_normalization(x, mean, variance, beta, gamma, 1e-12)

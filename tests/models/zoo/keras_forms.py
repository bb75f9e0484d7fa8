"""How a Keras model is written: `.keras` or `.h5`, a SavedModel, frozen graphs with and without sizes; see `zoo.py`."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")

import keras
import numpy as np
import tensorflow as tf
from tensorflow.python.framework.convert_to_constants import convert_variables_to_constants_v2
from zoo import Made, Zoo, seeded

zoo = Zoo("keras")


def built(name: str, make: Callable[[], keras.Model], suffix: str, dims: tuple[int, ...], ints: int) -> None:
    """A builder of one model; `dims` take the place of sizes that are not known. One with classes of its own has no
    suffix: as a Keras file it names code."""

    @zoo.model(name)
    def build(place: Path) -> Made:
        keras.backend.clear_session()
        rng = seeded(name)
        keras.utils.set_random_seed(int(rng.integers(1 << 30)))
        model = make()
        for layer in model._flatten_layers():
            spread(layer, rng)
        unknown = iter(dims)
        inputs = {}
        for tensor in model.inputs:
            shape = tuple(next(unknown, 1) if d is None else d for d in tensor.shape)
            inputs[tensor.name] = drawn(rng, tensor.dtype, shape, ints)
        model.export(str(place / "saved_model"), verbose=False)
        if suffix:
            model.save(str(place / f"model{suffix}"))
        loaded = tf.saved_model.load(str(place / "saved_model"))
        signature = loaded.signatures["serving_default"]
        outputs = {k: v.numpy() for k, v in signature(**{k: tf.constant(v) for k, v in inputs.items()}).items()}
        forms = frozen(signature, inputs, place)
        return Made(f"model{suffix}" if suffix else "", inputs, outputs, forms={"": "saved_model", **forms})


def drawn(rng: np.random.Generator, dtype: str, shape: tuple[int, ...], ints: int) -> np.ndarray:
    """Random numbers of a type: integers below `ints`, real numbers around 0, words."""
    if dtype == "string":
        return rng.choice(np.array(["red", "green", "blue", "of no colour"], object), shape)
    if dtype == "bool":
        return rng.random(shape) < 0.7
    if dtype.startswith(("int", "uint")):
        return rng.integers(0, ints, shape).astype(dtype)
    return rng.standard_normal(shape).astype(dtype)


def frozen(signature: Any, inputs: dict[str, np.ndarray], place: Path, switches: bool = False) -> dict[str, str]:
    """Two frozen graphs of a function: with the sizes that it declares, and with those of its inputs.

    With `switches` loops and branches are in TensorFlow 1's frames, otherwise functions.
    """
    files = {}
    again = tf.function(lambda **given: signature(**given))
    declared = {k: tf.TensorSpec(v.shape, v.dtype, k) for k, v in signature.structured_input_signature[1].items()}
    known = {k: tf.TensorSpec(np.shape(v), declared[k].dtype, k) for k, v in inputs.items()}
    for form, specs in (("frozen", declared), ("static", known)):
        function = convert_variables_to_constants_v2(again.get_concrete_function(**specs), lower_control_flow=switches)
        (place / f"{form}.pb").write_bytes(function.graph.as_graph_def().SerializeToString())
        files[f"_{form}"] = f"{form}.pb"
    return files


def spread(layer: Any, rng: np.random.Generator) -> None:
    """Statistics, scales and biases that differ from channel to channel."""
    for weight in layer.weights:
        if weight.name in ("gamma", "moving_variance"):
            weight.assign(rng.uniform(0.5, 1.5, weight.shape))
        elif weight.name in ("beta", "moving_mean", "bias"):
            weight.assign(np.asarray(weight) + rng.normal(0, 0.1, weight.shape))


def add(name: str, suffix: str = ".keras", dims: tuple[int, ...] = (), ints: int = 50) -> Any:
    def registered(make: Callable[[], keras.Model]) -> Callable[[], keras.Model]:
        built(name, make, suffix, dims, ints)
        return make

    return registered


def application(name: str, make: Any, side: int, **options: Any) -> None:
    options = {"weights": None, "input_shape": (side, side, 3), **options}
    built(name, lambda: make(**options), ".keras" if len(name) % 2 else ".h5", (1,), 50)

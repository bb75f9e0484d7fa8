"""Spellings of Keras 1 and of early releases of Keras 2: the same model under other names gives the same IR."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import h5py
import numpy as np
import pytest
from keras_golden import folder

import stepwell


def rewritten(
    family: str, name: str, target: Path, change: Callable[[dict[str, Any]], Any], version: str = "1.2.2"
) -> Path:
    """A captured .h5 with another configuration and release."""
    target.write_bytes((folder(family) / name).read_bytes())
    with h5py.File(target, "r+") as file:
        config = json.loads(file.attrs["model_config"])
        config = change(config) or config
        for holder in (file, file["model_weights"]):
            holder.attrs["keras_version"] = version
        del file.attrs["model_config"]
        file.attrs["model_config"] = np.bytes_(json.dumps(config).encode())
    return target


def same(family: str, name: str, tmp_path: Path, change: Callable[[dict[str, Any]], Any], **options: Any) -> None:
    target = rewritten(family, name, tmp_path / "older.h5", change, **options)
    stepwell.save(stepwell.convert(folder(family) / name), tmp_path / "a.xml")
    stepwell.save(stepwell.convert(target), tmp_path / "b.xml")
    assert (tmp_path / "a.bin").read_bytes() == (tmp_path / "b.bin").read_bytes()
    texts = [(tmp_path / f).read_text().split("<rt_info>")[0].split("<edges>")[0] for f in ("a.xml", "b.xml")]
    assert texts[0] == texts[1]


def layer(config: dict[str, Any], name: str = "y") -> dict[str, Any]:
    return next(entry for entry in config["config"]["layers"] if entry["config"]["name"] == name)


CONV = "Conv2D-filters=3-kernel_size=2-strides=2-padding=same-activation=relu_k2.h5"


def test_convolution_of_keras_1(tmp_path: Path):
    def change(config: dict[str, Any]) -> None:
        entry = layer(config)
        entry["class_name"] = "Convolution2D"
        entry["config"] = {
            "name": "y", "nb_filter": 3, "nb_row": 2, "nb_col": 2, "subsample": [2, 2], "border_mode": "same",
            "dim_ordering": "tf", "bias": True, "activation": "relu", "init": "glorot_uniform", "W_regularizer": None,
        }  # fmt: skip

    same("convolution", CONV, tmp_path, change)


def test_dense_of_keras_1(tmp_path: Path):
    def change(config: dict[str, Any]) -> None:
        layer(config)["config"] = {"name": "y", "output_dim": 3, "input_dim": 6, "activation": "linear", "bias": True}

    same("matrix", "Dense-units=3_k2.h5", tmp_path, change)


@pytest.mark.parametrize(("mode", "family", "name"), [
    ("sum", "arithmetic", "Add_k2.h5"),
    ("mul", "arithmetic", "Multiply_k2.h5"),
    ("ave", "arithmetic", "Average_k2.h5"),
    ("max", "arithmetic", "Maximum_k2.h5"),
    ("concat", "movement", "Concatenate_k2.h5"),
])  # fmt: skip
def test_merge_of_keras_1(tmp_path: Path, mode: str, family: str, name: str):
    def change(config: dict[str, Any]) -> None:
        entry = layer(config)
        entry["class_name"] = "Merge"
        entry["config"] = {"name": "y", "mode": mode, "concat_axis": -1, "dot_axes": -1}

    same(family, name, tmp_path, change)


def test_a_merge_by_a_function_is_named(tmp_path: Path):
    def change(config: dict[str, Any]) -> None:
        entry = layer(config)
        entry["class_name"] = "Merge"
        entry["config"] = {"name": "y", "mode": "<lambda>", "mode_type": "lambda"}

    target = rewritten("arithmetic", "Add_k2.h5", tmp_path / "m.h5", change)
    with pytest.raises(stepwell.StepwellError, match="the mode of merging is"):
        stepwell.convert(target)


def test_recurrent_of_keras_1(tmp_path: Path):
    def change(config: dict[str, Any]) -> None:
        old = layer(config)["config"]
        layer(config)["config"] = {
            "name": "y", "output_dim": 4, "activation": "tanh", "inner_activation": "sigmoid", "go_backwards": False,
            "return_sequences": old["return_sequences"], "stateful": False, "unroll": False, "consume_less": "cpu",
        }  # fmt: skip

    same("recurrent", "LSTM-units=4_k2.h5", tmp_path, change)


def test_a_list_of_layers(tmp_path: Path):
    """Early Keras 2 writes the layers of a chain without more, and the shape of the input into the first."""

    def change(config: dict[str, Any]) -> dict[str, Any]:
        layers = config["config"]["layers"]
        shape = layers[0]["config"]["batch_input_shape"]
        layers[1]["config"]["batch_input_shape"] = shape
        return {"class_name": "Sequential", "config": layers[1:]}

    target = rewritten("graphs", "sequential_k2.h5", tmp_path / "s.h5", change, version="2.1.0")
    stepwell.save(stepwell.convert(target), tmp_path / "a.xml")
    stepwell.save(stepwell.convert(folder("graphs") / "sequential_k2.h5"), tmp_path / "b.xml")
    assert (tmp_path / "a.bin").read_bytes() == (tmp_path / "b.bin").read_bytes()


def test_an_extension_lowers_a_layer_of_ones_own(tmp_path: Path):
    extension = tmp_path / "mine.py"
    extension.write_text(
        "from stepwell.dialects.opset.arithmetic import MultiplyOp\n"
        "from stepwell.dialects.rules import RuleSet\n"
        "rules = RuleSet()\n"
        "@rules.lower('keras.my>Twice')\n"
        "def twice(op, rw):\n"
        "    return rw.emit(MultiplyOp, op.arguments[0], rw.const(2.0))\n"
        "def register(registry):\n"
        "    registry.add_rules('keras-to-opset', rules)\n"
    )

    def change(config: dict[str, Any]) -> None:
        entry = layer(config)
        entry.update(class_name="my>Twice", config={"name": "y"})

    target = rewritten("infrastructure", "Dropout-rate=0.5_k2.h5", tmp_path / "m.h5", change, version="2.15.0")
    with pytest.raises(stepwell.StepwellError, match=r"keras\.my>Twice"):
        stepwell.convert(target)
    module = stepwell.convert(target, extensions=[str(extension)])
    assert "Multiply" in str(module)

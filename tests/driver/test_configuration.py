"""--transformations-config: what it changes in OpenVINO's numbers, and what it does not need to."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from driver.running import census, run
from xdsl.dialects.builtin import ModuleOp

import stepwell
from stepwell.configuration import DETECTION, NOT_NEEDED
from stepwell.dialects import tf
from stepwell.dialects.diagnostics import collecting
from stepwell.dialects.errors import StepwellError
from stepwell.dialects.payload import payload
from stepwell.dialects.provenance import set_layer_name, set_tensor_names
from stepwell.dialects.structure import InputOp, OutputOp
from stepwell.dialects.types import tensor

CLASSES, COORDS, NUM = 2, 4, 3
CHANNELS = NUM * (CLASSES + COORDS + 1)
DATA = np.random.default_rng(0).normal(size=(1, 2, 2, CHANNELS)).astype(np.float32)


def network() -> ModuleOp:
    """x [1, 2, 2, 21] -> Neg "head" -> Reshape "entry"."""
    x = InputOp.make([], [tensor("f32", DATA.shape)], {"tensor_name": "x"})
    set_tensor_names(x, [("x:0", "x")])
    head = tf.NegOp.of(x.output, T="f32")
    shape = tf.ConstOp.make([], [tensor("i32", (2,))], {"value": payload([1, -1], "i32"), "dtype": "i32"})
    entry = tf.ReshapeOp.of(head.y, shape.output, T="f32", Tshape="i32")
    for name, op in (("head", head), ("entry", entry)):
        set_layer_name(op, name)
        set_tensor_names(op, [(f"{name}:0",)])
    return ModuleOp([x, head, shape, entry, OutputOp.make([entry.output], (), {"tensor_name": "entry"})])


def converted(folder: Path, entries: Any, **options: Any) -> ModuleOp:
    (folder / "c.json").write_text(json.dumps(entries))
    return stepwell.convert(network(), transformations_config=folder / "c.json", **options)


def region(data: np.ndarray, mask: int | None) -> np.ndarray:
    """RegionYolo by its specification: x, y and the object's score through a sigmoid, classes too or a softmax."""
    count = mask or NUM
    boxes = data.transpose(0, 3, 1, 2).reshape(1, count, CLASSES + COORDS + 1, 2, 2).astype(np.float64)
    sigmoid = 1 / (1 + np.exp(-boxes))
    found = boxes.copy()
    found[:, :, [0, 1, 4]] = sigmoid[:, :, [0, 1, 4]]
    if mask:
        found[:, :, 5:] = sigmoid[:, :, 5:]
        return found.reshape(1, -1, 2, 2)
    e = np.exp(boxes[:, :, 5:] - boxes[:, :, 5:].max(2, keepdims=True))
    found[:, :, 5:] = e / e.sum(2, keepdims=True)
    return found.reshape(1, -1)


def test_yolo_3(tmp_path: Path):
    attributes = {
        "classes": CLASSES, "anchors": [10, 13, 16, 30, 33, 23], "coords": COORDS, "num": NUM, "masks": [[0, 1, 2]],
        "entry_points": ["entry"],
    }  # fmt: skip
    module = converted(tmp_path, [{"id": "TFYOLOV3", "match_kind": "general", "custom_attributes": attributes}])
    assert census(module)["RegionYolo"] == 1
    found = run(module, tmp_path, x=DATA)
    np.testing.assert_allclose(found["0:entry"], region(-DATA, NUM), 1e-4, 1e-5)


def test_yolo_2(tmp_path: Path):
    attributes = {"classes": CLASSES, "coords": COORDS, "num": NUM, "do_softmax": 1}
    entry = {"id": "TFYOLO", "match_kind": "general", "custom_attributes": attributes}
    module = converted(tmp_path, [entry], output="head")
    np.testing.assert_allclose(run(module, tmp_path, x=DATA)["head"].reshape(1, -1), region(-DATA, None), 1e-4, 1e-5)


def test_outputs_with_alternatives(tmp_path: Path):
    entry = {"id": "ObjectDetectionAPIOutputReplacement", "custom_attributes": {"outputs": "nowhere|head,entry"}}
    found = run(converted(tmp_path, entry), tmp_path, x=DATA)
    np.testing.assert_array_equal(found["head"], -DATA)
    assert "entry" in found
    with collecting() as warnings:
        found = run(converted(tmp_path, entry, output="x"), tmp_path, x=DATA)
    assert set(found) == {"x", "x:0"} and any("its outputs are not used" in w for w in warnings)


@pytest.mark.parametrize("name", [n for n, why in sorted(NOT_NEEDED.items()) if why == DETECTION])
def test_the_outputs_of_a_detector_stay(tmp_path: Path, name: str):
    """Those that a configuration lists are what Model Optimizer kept beside one DetectionOutput, with the classes."""
    entries = [
        {"id": name, "match_kind": "general", "custom_attributes": {}},
        {"id": "ObjectDetectionAPIOutputReplacement", "custom_attributes": {"outputs": ["head", "elsewhere"]}},
    ]
    with collecting() as warnings:
        found = run(converted(tmp_path, entries), tmp_path, x=DATA)
    np.testing.assert_array_equal(found["entry"], -DATA.reshape(1, -1))
    assert "head" not in found
    assert any("what is left beside one DetectionOutput" in w for w in warnings)


@pytest.mark.parametrize("name", sorted(NOT_NEEDED))
def test_replacers_that_are_not_needed(tmp_path: Path, name: str):
    with collecting() as warnings:
        module = converted(tmp_path, [{"id": name, "match_kind": "scope", "instances": []}])
    np.testing.assert_array_equal(run(module, tmp_path, x=DATA)["entry"], -DATA.reshape(1, -1))
    assert f"--transformations-config: {name} is not needed: {NOT_NEEDED[name]}" in warnings


def test_a_replacer_of_an_extension_is_named(tmp_path: Path):
    with collecting() as warnings:
        converted(tmp_path, [{"id": "MyReplacer", "match_kind": "points"}])
    assert any("MyReplacer is a replacer of an extension" in w for w in warnings)


@pytest.mark.parametrize(
    ("entries", "said"),
    [
        ([{}], "entry 0 has no id"),
        ([{"id": "a", "match_kind": "other"}], "match_kind is 'other' and none of scope, points, general"),
        ([{"id": "TFYOLO", "custom_attributes": {}}], "TFYOLO: 'classes' is missing"),
        ([{"id": "a", "custom_attributes": 3}], "custom_attributes is no object"),
        (
            [{"id": "TFYOLO", "custom_attributes": {"classes": 2, "coords": 4, "num": 3}}],
            "the output entry:0, entry is no image of four dimensions",
        ),
        (
            [{"id": "ObjectDetectionAPIOutputReplacement", "custom_attributes": {"outputs": "heads"}}],
            "c.json: the model has no input, tensor or node named 'heads'; did you mean 'head'",
        ),
        (
            [
                {
                    "id": "TFYOLOV3",
                    "custom_attributes": {
                        "classes": 3,
                        "coords": 4,
                        "num": 9,
                        "masks": [[0, 1, 2]],
                        "entry_points": ["entry"],
                        "do_softmax": 0,
                    },
                }
            ],
            "has 21 channels, and 24 are needed: for each of 3 boxes 3 classes, 4 coordinates and a score",
        ),
    ],
)
def test_what_cannot_be(tmp_path: Path, entries: Any, said: str):
    with pytest.raises(StepwellError) as raised:
        converted(tmp_path, entries)
    assert said in str(raised.value)


def test_files_that_are_none(tmp_path: Path):
    with pytest.raises(StepwellError, match="No such file"):
        stepwell.convert(network(), transformations_config=tmp_path / "none.json")
    (tmp_path / "bad.json").write_text("{")
    with pytest.raises(StepwellError, match="it is no JSON"):
        stepwell.convert(network(), transformations_config=tmp_path / "bad.json")

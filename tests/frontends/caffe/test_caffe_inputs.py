"""The forms in which a net says what it takes, and the layers that it has at test time."""

from __future__ import annotations

from pathlib import Path

import pytest
from caffe_nets import BIAS, CONV, DATA, WEIGHT, inputs, layer, layers, net, outputs, read, weights

from stepwell.dialects.errors import StepwellError

RELU = layer("ReLU")

FORMS = {
    "input_dim": ('input: "data" input_dim: 1 input_dim: 3 input_dim: 4 input_dim: 5\n', "f32[1,3,4,5]"),
    "two dimensions": ('input: "data" input_dim: 1 input_dim: 3\n', "f32[1,3]"),
    "input_shape": ('input: "data" input_shape { dim: 2 dim: 3 }\n', "f32[2,3]"),
    "no shape": ('input: "data"\n', "f32[...]"),
    "an unknown size": ('input: "data" input_shape { dim: -1 dim: 0 dim: 3 }\n', "f32[?,?,3]"),
    "Input": (layer("Input", "", "data", "input_param { shape { dim: 4 } }"), "f32[4]"),
    "Input without a shape": (layer("Input", "", "data"), "f32[...]"),
    "MemoryData": (
        layer("MemoryData", "", "data label", "memory_data_param { batch_size: 2 channels: 3 height: 4 width: 5 }"),
        "f32[2,3,4,5]",
    ),
    "DummyData": (
        layer("DummyData", "", "data", "dummy_data_param { num: 2 channels: 3 height: 4 width: 5 }"),
        "f32[2,3,4,5]",
    ),
    "DummyData with a shape": (
        layer("DummyData", "", "data", 'dummy_data_param { shape { dim: 7 } data_filler { type: "xavier" } }'),
        "f32[7]",
    ),
    "Data": (
        layer("Data", "", "data label", "data_param { batch_size: 8 } transform_param { crop_size: 227 }"),
        "f32[8,?,227,227]",
    ),
    "Data in grey": (
        layer("Data", "", "data label", "data_param { batch_size: 8 } transform_param { force_gray: true }"),
        "f32[8,1,?,?]",
    ),
    "Data with a mean of three channels": (
        layer(
            "Data",
            "",
            "data label",
            "data_param { batch_size: 8 } transform_param { mean_value: [1, 2, 3] crop_h: 5 crop_w: 6 }",
        ),
        "f32[8,3,5,6]",
    ),
    "AnnotatedData": (
        layer(
            "AnnotatedData",
            "",
            "data label",
            "data_param { batch_size: 4 } transform_param { resize_param { height: 300 width: 200 } }",
        ),
        "f32[4,?,300,200]",
    ),
    "ImageData": (
        layer("ImageData", "", "data label", "image_data_param { batch_size: 1 new_height: 4 new_width: 5 }"),
        "f32[1,3,4,5]",
    ),
    "ImageData in grey": (
        layer("ImageData", "", "data label", "image_data_param { batch_size: 1 crop_size: 6 is_color: false }"),
        "f32[1,1,6,6]",
    ),
    "HDF5Data": (layer("HDF5Data", "", "data label", "hdf5_data_param { batch_size: 8 }"), "f32[...]"),
}


@pytest.mark.parametrize(("text", "shape"), FORMS.values(), ids=FORMS)
def test_the_shape_of_the_input(tmp_path: Path, text: str, shape: str):
    found = inputs(read(net(tmp_path, text + RELU))[0])
    assert found["data"] == shape
    assert "label" not in found or text.startswith('layer { name: "HDF5Data"')


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ('input: "a" input: "b" input_dim: 1', "2 inputs and 1 input_dim; each has four"),
        ('input: "a" input_dim: 1 input_shape { dim: 1 }', "both input_shape and input_dim"),
        (
            'input: "a" input: "b" input: "c" input_shape { dim: 1 } input_shape { dim: 2 }',
            "3 inputs and 2 input_shape",
        ),
        ('input: "data" input: "data" input_shape { dim: 1 }', "comes from two inputs"),
        (layer("Input", "", "a b c", "input_param { shape { dim: 1 } shape { dim: 2 } }"), "3 tops and 2 shapes"),
        (layer("DummyData", "", "data"), "no dummy_data_param"),
        (layer("DummyData", "", "data", "dummy_data_param { shape { dim: 1 } shape { dim: 1 } }"), "1 tops, 2 shapes"),
        (layer("DummyData", "", "a b", "dummy_data_param { num: 1 num: 2 num: 3 channels: 1 channels: 2 }"), "equally"),
        ('input: "data" input_shape { dim: 9223372036854775807 dim: 9 }', "larger than any memory"),
    ],
)
def test_what_cannot_be_an_input(tmp_path: Path, text: str, message: str):
    with pytest.raises(StepwellError, match=message):
        read(net(tmp_path, text + "\n" + RELU))


def test_a_python_layer_that_takes_nothing_gives_data(tmp_path: Path):
    """Only what layers take of it; the weights say what shape it has."""
    weights(tmp_path, {"conv": [WEIGHT, BIAS]})
    data = layer("Python", "", "data labels", 'python_param { module: "m" layer: "Data" }')
    module, _ = read(net(tmp_path, data + CONV))
    assert inputs(module) == {"data": "f32[?,3,?,?]"}


def test_constants_beside_an_input_are_constants(tmp_path: Path):
    filled = layer("DummyData", "", "c", "dummy_data_param { shape { dim: 8 } data_filler { value: 2 } }")
    module, _ = read(net(tmp_path, DATA + filled + layer("Eltwise", "data c", "out")))
    assert inputs(module) == {"data": "f32[1,3,8,8]"}
    assert layers(module) == ["caffe.Filled", "caffe.Eltwise"]


def test_the_weights_say_the_channels_of_data(tmp_path: Path):
    weights(tmp_path, {"conv": [WEIGHT, BIAS]})
    data = layer("Data", "", "data label", "data_param { batch_size: 8 } transform_param { crop_size: 9 }")
    module, warnings = read(net(tmp_path, data + layer("ReLU", "data", "data") + CONV))
    assert inputs(module) == {"data": "f32[8,3,9,9]"}
    assert any("by its weights it is [8,3,9,9]" in w for w in warnings)


RULES = {
    "no rule": ("", True),
    "included for training": ("include { phase: TRAIN }", False),
    "included for testing": ("include { phase: TEST }", True),
    "included for both": ("include { phase: TRAIN } include { phase: TEST }", True),
    "excluded from training": ("exclude { phase: TRAIN }", True),
    "excluded from testing": ("exclude { phase: TEST }", False),
    "a stage that the net is in": ('include { stage: "deploy" }', True),
    "a stage that it is not in": ('include { stage: "other" }', False),
    "both stages": ('include { stage: "deploy" stage: "other" }', False),
    "not in a stage": ('include { not_stage: "other" }', True),
    "not in its stage": ('exclude { not_stage: "deploy" }', True),
    "a level from which on": ("include { min_level: 3 }", False),
    "a level up to which": ("include { max_level: 2 }", True),
}


@pytest.mark.parametrize(("rule", "there"), RULES.values(), ids=RULES)
def test_layers_at_test_time(tmp_path: Path, rule: str, there: bool):
    state = 'state { level: 2 stage: "deploy" }\n'
    text = state + DATA + RELU + layer("Sigmoid", "out", "out", rule)
    assert ("caffe.Sigmoid" in layers(read(net(tmp_path, text))[0])) == there


def test_rules_of_both_kinds(tmp_path: Path):
    text = DATA + layer("ReLU", more="include { phase: TEST } exclude { phase: TRAIN }")
    with pytest.raises(StepwellError, match="both include and exclude"):
        read(net(tmp_path, text))


def test_data_of_training_are_taken_where_there_are_no_others(tmp_path: Path):
    data = layer("MemoryData", "", "data label", "memory_data_param { batch_size: 2 channels: 3 height: 4 width: 5 }")
    module, _ = read(net(tmp_path, data.replace("memory_data", "include { phase: TRAIN } memory_data") + RELU))
    assert inputs(module) == {"data": "f32[2,3,4,5]"}
    assert outputs(module) == ["out"]

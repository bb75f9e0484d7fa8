"""Layers as operations: in place, for training only, unknown ones, shared weights, and what is wrong with them."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from caffe_nets import BIAS, CONV, DATA, WEIGHT, fields, found, inputs, layer, layers, net, outputs, read, weights

from stepwell import registry
from stepwell.dialects import caffe
from stepwell.dialects.errors import StepwellError
from stepwell.dialects.fields import plain
from stepwell.dialects.payload import Stored
from stepwell.dialects.provenance import layer_name, sources, tensor_names
from stepwell.lowering.caffe_to_opset import rules as built_in

BLOBS = {"conv": [WEIGHT, BIAS]}


def read_text(folder: Path, text: str, blobs=BLOBS):
    weights(folder, blobs)
    return read(net(folder, text))


def test_layers_that_work_in_place(tmp_path: Path):
    """The name of the blob is that of its last value; the others have those of their layers."""
    module, _ = read_text(tmp_path, DATA + CONV + layer("ReLU", "conv", "conv") + layer("Power", "conv", "out"))
    conv, relu = found(module, "Convolution"), found(module, "ReLU")
    assert relu.operands[0] is conv.results[0]
    assert (tensor_names(conv.results[0]), tensor_names(relu.results[0])) == ((), ("conv", "ReLU"))
    assert (layer_name(conv), layer_name(relu)) == ("conv", "ReLU")
    assert sources(relu.location) == [("ReLU", "caffe.ReLU", "net.prototxt")]
    assert outputs(module) == ["out"]


def test_an_output_with_the_name_of_an_input(tmp_path: Path):
    module, warnings = read_text(tmp_path, DATA + layer("ReLU", "data", "data", name="relu"))
    assert (list(inputs(module)), outputs(module)) == (["data"], ["relu"])
    assert any('is called "relu"' in w for w in warnings)


def test_outputs_are_what_no_layer_takes(tmp_path: Path):
    text = DATA + layer("Split", "data", "a b c") + layer("ReLU", "b", "r") + layer("Eltwise", "a c", "s")
    assert outputs(read_text(tmp_path, text)[0]) == ["r", "s"]


def test_blobs_stay_in_the_file(tmp_path: Path):
    weight = np.arange(27 * 128, dtype=np.float32).reshape(128, 3, 3, 3)
    text = DATA + CONV.replace("num_output: 2", "num_output: 128 bias_term: false")
    conv = found(read_text(tmp_path, text, {"conv": [weight]})[0], "Convolution")
    held = plain(conv.weight.op.value)
    assert isinstance(held, Stored)
    np.testing.assert_array_equal(held.array(), weight)


def test_weights_that_layers_share(tmp_path: Path):
    shared = 'param { name: "w" } param { name: "b" }'
    text = DATA + CONV.replace("convolution_param", f"{shared} convolution_param")
    other = layer("Convolution", "data", "two", f"{shared} convolution_param {{ num_output: 2 kernel_size: 3 }}")
    module, _ = read_text(tmp_path, text + other)
    values = [plain(op.value) for op in module.body.block.ops if op.name == "caffe.Blob"]
    assert len(values) == 4
    assert values[0] == values[2] and values[1] == values[3]


def test_one_set_of_weights_for_several_bottoms(tmp_path: Path):
    text = DATA + layer("ReLU", "data", "r") + CONV.replace('bottom: "data"', 'bottom: "data" bottom: "r" top: "two"')
    module, _ = read_text(tmp_path, text.replace('top: "two" top: "conv"', 'top: "conv" top: "two"'))
    assert layers(module) == ["caffe.ReLU", "caffe.Convolution", "caffe.Convolution"]
    assert outputs(module) == ["conv", "two"]
    assert sum(op.name == "caffe.Blob" for op in module.body.block.ops) == 2


TRAINING = DATA + layer("Input", "", "label", "input_param { shape { dim: 1 } }") + layer("Flatten", "data", "score")


def test_a_loss_gives_the_function_that_it_begins_with(tmp_path: Path):
    text = layer("Accuracy", "score label", "acc") + layer("SoftmaxWithLoss", "score label", "loss")
    module, warnings = read_text(tmp_path, TRAINING + text)
    assert (list(inputs(module)), layers(module), outputs(module)) == (
        ["data"],
        ["caffe.Flatten", "caffe.Softmax"],
        ["loss"],
    )
    assert any('its Softmax of "score" is given, as "loss"' in w for w in warnings)
    assert any('"Accuracy" (Accuracy) only serves training and is left out' in w for w in warnings)


def test_a_loss_with_a_top_for_its_function(tmp_path: Path):
    text = layer("SoftmaxWithLoss", "score label", "loss prob", "softmax_param { axis: -1 }")
    module, _ = read_text(tmp_path, TRAINING + text)
    assert outputs(module) == ["prob"]
    assert fields(found(module, "Softmax")) == {"axis": -1}


def test_any_other_loss_gives_the_prediction(tmp_path: Path):
    module, _ = read_text(tmp_path, TRAINING + layer("EuclideanLoss", "score label", "loss"))
    assert (outputs(module), list(inputs(module))) == (["score"], ["data"])


def test_a_measure_alone_gives_the_prediction(tmp_path: Path):
    module, _ = read_text(tmp_path, TRAINING + layer("Accuracy", "score label", "acc"))
    assert outputs(module) == ["score"]


def test_what_is_silenced_is_no_output(tmp_path: Path):
    module, _ = read_text(tmp_path, DATA + layer("Split", "data", "a b") + layer("Silence", "b", ""))
    assert outputs(module) == ["a"]


def test_what_only_makes_labels_goes_with_them(tmp_path: Path):
    text = layer("Slice", "label", "x y") + layer("SoftmaxWithLoss", "score x", "loss") + layer("Silence", "y", "")
    module, _ = read_text(tmp_path, TRAINING.replace("shape { dim: 1 }", "shape { dim: 1 dim: 2 }") + text)
    assert (list(inputs(module)), layers(module)) == (["data"], ["caffe.Flatten", "caffe.Softmax"])


UNKNOWN = layer(
    "MyLayer",
    "data",
    "out",
    'my_param { k: 2 name: "a" sizes: [1, 2] inner { on: true low: -1.5 } far: 9999999999999999999999 }',
)


def test_a_layer_that_is_not_known_keeps_its_parameters(tmp_path: Path):
    op = found(read_text(tmp_path, DATA + UNKNOWN)[0], "MyLayer")
    assert plain(op.given) == {
        "my_param": {
            "k": 2,
            "name": "a",
            "sizes": (1, 2),
            "inner": {"on": True, "low": -1.5},
            "far": "9999999999999999999999",
        },
    }


def test_a_layer_that_is_not_known_keeps_parameters_that_are(tmp_path: Path):
    op = found(read_text(tmp_path, DATA + layer("Mine", more="pooling_param { pool: AVE kernel_size: 3 }"))[0], "Mine")
    assert plain(op.given) == {"pooling_param": {"pool": "AVE", "kernel_size": 3}}


def test_an_extension_lowers_a_layer_that_is_not_known(tmp_path: Path):
    import stepwell
    from stepwell.dialects.opset.arithmetic import MultiplyOp
    from stepwell.dialects.rules import RuleSet

    mine = RuleSet()

    @mine.lower("caffe.MyLayer")
    def my_layer(op, rw):
        return rw.emit(MultiplyOp, op.operands[0], rw.const(float(plain(op.given)["my_param"]["k"])))

    known = registry.default(installed=False)
    known.add_rules("caffe-to-opset", mine)
    module = stepwell.convert(net(tmp_path, DATA + UNKNOWN), registry=known)
    assert "opset.Multiply_1" in str(module)
    registry.use(registry.default(installed=False))
    assert built_in().of(caffe.UnknownOp) == ()


def test_parameters_that_are_not_known(tmp_path: Path):
    _, warnings = read_text(tmp_path, DATA + layer("ReLU", more="relu_param { } new_param { x: 1 } other: 3"))
    assert any('the parameters "new_param", "other" are not known and not used' in w for w in warnings)


FAULTS = {
    "a bottom that nothing gives": (layer("ReLU", "no"), 'takes "no", which no layer before it gives'),
    "a top that is there": (layer("ReLU", "data", "a") * 2, 'gives "a", which a layer before it gives too'),
    "too many bottoms": (layer("ReLU", "data data"), "has 2 bottoms, which is more than it takes"),
    "too few bottoms": (layer("Axpy", "data data"), "has 2 bottoms, which is too few"),
    "too many tops": (layer("ReLU", "data", "a b"), "has 2 tops; it gives 1"),
    "a field that is missing": (layer("Tile"), '"Tile" (Tile) has no tiles'),
    "no output": (layer("Silence", "data", ""), "so it has no output"),
    "a layer that reads data from a bottom": (layer("Data", "data", "x"), "reads data, and has the bottom 'data'"),
    "shared by other tops": (layer("Convolution", "data", "a b"), "has 1 bottoms and 2 tops"),
    "a loss without a blob": (layer("SoftmaxWithLoss", "no", "x"), 'takes "no"'),
}


@pytest.mark.parametrize(("text", "message"), FAULTS.values(), ids=FAULTS)
def test_what_is_wrong_is_said_with_the_layer(tmp_path: Path, text: str, message: str):
    with pytest.raises(StepwellError) as raised:
        read_text(tmp_path, DATA + text)
    assert message in str(raised.value)
    assert "net.prototxt" in str(raised.value)


def test_layers_without_a_lowering_are_reported_together(tmp_path: Path):
    import stepwell

    text = DATA + layer("Mine", "data", "a") + layer("Mine", "a", "b", name="m2") + layer("Other", "data", "c")
    with pytest.raises(StepwellError) as raised:
        stepwell.convert(net(tmp_path, text))
    assert "net.prototxt: 3 of 6 operators cannot be lowered" in str(raised.value)
    assert 'caffe.Mine  "Mine" and 1 more' in str(raised.value)
    assert 'caffe.Other  "Other"' in str(raised.value)


FILLED = {
    "Scale": ("", {"scale": 1.0}, {"num_axes": 0}),
    "Scale with a bias": ("scale_param { bias_term: true filler { value: 3 } }", {"scale": 3.0, "bias": 0.0}, {}),
    "Scale by a bottom": ("scale_param { bias_term: true bias_filler { value: 2 } }", {"bias": 2.0}, {}),
    "Bias": ("", {"bias": 0.0}, {"num_axes": 0}),
    "PReLU": ("", {"slope": 0.25}, {"channel_shared": True}),
    "Normalize": ("norm_param { scale_filler { value: 20 } }", {"scale": 20.0}, {"channel_shared": True}),
}


@pytest.mark.parametrize("case", FILLED)
def test_fillers_that_set_one_number(tmp_path: Path, case: str):
    """Such blobs need not be in the weights; a warning says it."""
    more, values, reach = FILLED[case]
    bottoms = "data data" if "bottom" in case else "data"
    module, warnings = read_text(tmp_path, DATA + layer(case.split()[0], bottoms, more=more), {})
    op = found(module, case.split()[0])
    for name, value in values.items():
        held = plain(getattr(op, name).op.value)
        assert held.size == 1
        assert held.array().reshape(()) == value
    assert reach.items() <= fields(op).items()
    assert any("has no weights; it has what its fillers set" in w for w in warnings)


def test_a_filler_that_draws_numbers_makes_no_weights(tmp_path: Path):
    text = DATA + layer("PReLU", more='prelu_param { filler { type: "gaussian" } }')
    with pytest.raises(StepwellError, match="it has no weights"):
        read_text(tmp_path, text, {})


def test_the_filters_of_an_enlargement(tmp_path: Path):
    """filler.hpp: (1 - |x / f - c|) (1 - |y / f - c|) with f half of the size and c the middle."""
    window = (
        'num_output: 3 group: 3 kernel_size: 4 stride: 2 pad: 1 bias_term: false weight_filler { type: "bilinear" }'
    )
    module, _ = read_text(tmp_path, DATA + layer("Deconvolution", more=f"convolution_param {{ {window} }}"), {})
    line = np.array([0.25, 0.75, 0.75, 0.25])
    held = plain(found(module, "Deconvolution").weight.op.value).array()
    np.testing.assert_allclose(held, np.broadcast_to(np.outer(line, line), (3, 1, 4, 4)))

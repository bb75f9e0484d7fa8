"""Which file is the net and which its weights, and where the other one is looked for."""

from __future__ import annotations

from pathlib import Path

import pytest
from caffe_nets import BIAS, CONV, DATA, WEIGHT, layers, net, read, weights

from stepwell.dialects.errors import StepwellError
from stepwell.frontends import protocol

BLOBS = {"conv": [WEIGHT, BIAS]}


def test_the_weights_of_the_same_name_are_taken(tmp_path: Path):
    weights(tmp_path, {}, name="other.caffemodel")
    weights(tmp_path, BLOBS)
    module, warnings = read(net(tmp_path, DATA + CONV))
    assert layers(module) == ["caffe.Convolution"]
    assert warnings == []


def test_the_only_weights_are_taken_and_named(tmp_path: Path):
    weights(tmp_path, BLOBS, name="iter_100.caffemodel")
    _, warnings = read(net(tmp_path, DATA + CONV, "deploy.prototxt"))
    assert warnings == ["iter_100.caffemodel, which lies beside deploy.prototxt, is taken with it"]


@pytest.mark.parametrize("named", ["deploy", "test", "my_net"])
def test_the_net_of_weights_is_found(tmp_path: Path, named: str):
    """By a usual name, also among others, or because it is the only one."""
    if named != "my_net":
        net(tmp_path, DATA + CONV, "train_val.prototxt")
    net(tmp_path, 'net: "train_val.prototxt"\nbase_lr: 0.1\n', "solver.prototxt")
    net(tmp_path, DATA + CONV, f"{named}.prototxt")
    module, warnings = read(weights(tmp_path, BLOBS, name="iter_100.caffemodel"))
    assert layers(module) == ["caffe.Convolution"]
    assert named in warnings[0]


def test_both_files_in_either_order(tmp_path: Path):
    text = net(tmp_path, DATA + CONV, "a.prototxt")
    binary = weights(tmp_path, BLOBS, name="b.caffemodel")
    weights(tmp_path, {}, name="c.caffemodel")
    for first, second in ((text, binary), (binary, text)):
        assert layers(read(first, checkpoint=second)[0]) == ["caffe.Convolution"]


def test_the_command_line_takes_both(tmp_path: Path):
    from stepwell.cli import run

    text, binary = net(tmp_path, DATA + CONV, "a.prototxt"), weights(tmp_path, BLOBS, name="b.caffemodel")
    weights(tmp_path, {}, name="c.caffemodel")
    for at, files in enumerate(([text, binary], [binary, text], ["--input-proto", text, binary])):
        target = tmp_path / f"{at}.xml"
        assert run(["convert", *map(str, files), "-o", str(target), "-q"]) == 0
        assert "Convolution" in target.read_text()


def test_weights_are_a_net_by_themselves(tmp_path: Path):
    kinds = {"data": "Input", "r": "ReLU"}
    path = weights(tmp_path, {}, kinds)
    with pytest.raises(StepwellError, match="no output"):
        read(path)


def refused(*words: str):
    return pytest.raises(StepwellError, match=".*".join(words))


def test_several_weights(tmp_path: Path):
    for name in ("a", "b"):
        weights(tmp_path, BLOBS, name=f"{name}.caffemodel")
    with refused("more than one .caffemodel", "a.caffemodel", "b.caffemodel", "second file"):
        read(net(tmp_path, DATA + CONV))


def test_no_weights(tmp_path: Path):
    with refused('layer "conv"', "it has no weights", "give the .caffemodel"):
        read(net(tmp_path, DATA + CONV))


def test_two_files_of_one_kind(tmp_path: Path):
    first, second = (net(tmp_path, DATA + CONV, f"{n}.prototxt") for n in "ab")
    with refused("both texts", "a .prototxt and a .caffemodel are needed"):
        read(first, checkpoint=second)


def test_a_solver(tmp_path: Path):
    path = net(tmp_path, 'net: "train_val.prototxt"\nbase_lr: 0.1\nlr_policy: "step"\n', "solver.prototxt")
    with refused("this is a solver", "give the net that it trains"):
        read(path)
    path = net(tmp_path, "# with its net\ntrain_net_param {\n" + DATA + CONV + "}\nbase_lr: 0.1\n", "both.prototxt")
    with refused("this is a solver"):
        read(path)


def test_a_text_that_has_no_layers(tmp_path: Path):
    with refused("labels.prototxt: it has no layers"):
        read(net(tmp_path, 'item { name: "background" label: 0 }\n', "labels.prototxt"))


TEXTS = {
    "a name first": 'name: "n"\nlayer { name: "a" }',
    "a comment first": '# a net\nname: "n"\n\nlayers { layer { name: "a" } }',
    "inputs first": 'input: "data"\ninput_dim: 1\n',
    "a byte order mark": '\ufeffname: "n"\nlayer { name: "a" }',
    "a colon before the brace": 'layer: { name: "a" }',
    "angle brackets": 'layer < name: "a" >',
}


@pytest.mark.parametrize("text", TEXTS.values(), ids=TEXTS)
def test_texts_are_known_by_their_content(tmp_path: Path, text: str):
    path = tmp_path / "net.txt"
    path.write_text(text, encoding="utf-8")
    assert protocol.find(path).name == "caffe"


def test_a_graph_of_tensorflow_is_none(tmp_path: Path):
    path = net(tmp_path, 'node { name: "input" op: "Placeholder" }\n', "net.pbtxt")
    assert protocol.find(path).name == "tf"


def test_weights_are_known_by_their_content(tmp_path: Path):
    assert protocol.find(weights(tmp_path, BLOBS, name="weights.bin")).name == "caffe"

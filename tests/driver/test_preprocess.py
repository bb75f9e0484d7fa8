"""Mean values, scales and reversed channels: what they do to the numbers in OpenVINO, and what is left in the graph."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import onnx
import pytest
from driver.running import census, run
from onnx import TensorProto, helper, numpy_helper
from xdsl.dialects.builtin import ModuleOp

import stepwell
from stepwell.channels import mean_image
from stepwell.dialects import tf
from stepwell.dialects.diagnostics import collecting
from stepwell.dialects.errors import StepwellError
from stepwell.dialects.payload import payload
from stepwell.dialects.provenance import set_tensor_names
from stepwell.dialects.structure import InputOp, OutputOp
from stepwell.dialects.types import tensor

RANDOM = np.random.default_rng(0)
WEIGHTS = RANDOM.normal(size=(4, 3, 3, 3)).astype(np.float32)
IMAGE = RANDOM.uniform(0, 255, size=(1, 3, 6, 5)).astype(np.float32)
MEAN, SCALE = np.array([1.0, 2.0, 3.0]), np.array([2.0, 4.0, 8.0])


def network(folder: Path, pads: int = 0, kind: int = TensorProto.FLOAT, second: bool = False) -> Path:
    """A convolution of x, [1, 3, 6, 5], and perhaps another input that is added to what it gives."""
    nodes = [helper.make_node("Conv", ["x", "w"], ["c" if second else "y"], pads=[pads] * 4)]
    if second:
        nodes.append(helper.make_node("Add", ["c", "z"], ["y"]))
    inputs = [helper.make_tensor_value_info("x", kind, [1, 3, 6, 5])]
    if kind != TensorProto.FLOAT:
        nodes[0].input[0] = "f"
        nodes.insert(0, helper.make_node("Cast", ["x"], ["f"], to=TensorProto.FLOAT))
    if second:
        inputs.append(helper.make_tensor_value_info("z", TensorProto.FLOAT, [4]))
        nodes[-1] = helper.make_node("Add", ["c", "zz"], ["y"])
        nodes.insert(0, helper.make_node("Reshape", ["z", "shape"], ["zz"]))
    held = [numpy_helper.from_array(WEIGHTS, "w"), numpy_helper.from_array(np.array([4, 1, 1]), "shape")]
    output = helper.make_tensor_value_info("y", TensorProto.FLOAT, None)
    graph = helper.make_graph(nodes, "g", inputs, [output], held)
    onnx.save(helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)]), folder / "m.onnx")
    return folder / "m.onnx"


def prepared(x: np.ndarray, *, reverse: bool = False, mean: np.ndarray = MEAN * 0, scale: np.ndarray = SCALE * 0 + 1):
    """What the options say of an image whose channels come first: the definition, in float64."""
    x = x[:, ::-1] if reverse else x
    return ((x - mean.reshape(1, 3, 1, 1)) / scale.reshape(1, 3, 1, 1)).astype(np.float32)


@pytest.mark.parametrize("through", ["onnx", "ir"])
def test_one_scale_of_integers_that_the_application_gives(tmp_path: Path, through: str):
    """The model's own input is of real numbers: --scale is for it as well; a model's own integers stay."""
    model = network(tmp_path)
    if through == "ir":
        stepwell.save(stepwell.convert(model), tmp_path / "own.xml")
        model = tmp_path / "own.xml"
    image = IMAGE.astype(np.int32)
    found = run(stepwell.convert(model, input="x{i32}", scale=4.0), tmp_path, x=image)["y"]
    windows = np.lib.stride_tricks.sliding_window_view(image / 4.0, (3, 3), (2, 3))
    np.testing.assert_allclose(found, np.einsum("nchwij,ocij->nohw", windows, WEIGHTS), 1e-3, 1e-3)
    own = stepwell.convert(network(tmp_path, kind=TensorProto.INT32), scale=4.0)
    windows = np.lib.stride_tricks.sliding_window_view(image.astype(np.float64), (3, 3), (2, 3))
    found = run(own, tmp_path, x=image)["y"]
    np.testing.assert_allclose(found, np.einsum("nchwij,ocij->nohw", windows, WEIGHTS), 1e-3, 1e-3)


@pytest.mark.parametrize("pads", [0, 1])
@pytest.mark.parametrize("reverse", [False, True])
@pytest.mark.parametrize("mean", [False, True])
@pytest.mark.parametrize("scale", [False, True])
def test_each_step_and_their_order(tmp_path: Path, pads: int, reverse: bool, mean: bool, scale: bool):
    model = network(tmp_path, pads)
    told = {"mean_values": "x(1,2,3)"} if mean else {}
    told |= {"scale_values": "x(2,4,8)"} if scale else {}
    known = ({"mean": MEAN} if mean else {}) | ({"scale": SCALE} if scale else {})
    expected = run(stepwell.convert(model), tmp_path, x=prepared(IMAGE, reverse=reverse, **known))["y"]
    module = stepwell.convert(model, reverse_input_channels=reverse, **told)
    np.testing.assert_allclose(run(module, tmp_path, x=IMAGE)["y"], expected, 1e-3, 1e-3)
    # All of it goes into the convolution, but for a mean that padded zeros would be shifted by.
    found = census(module)
    assert "Gather" not in found and "Multiply" not in found
    assert found.get("Add", 0) == int(mean)


def test_the_worked_number_of_the_help(tmp_path: Path):
    """The pixel (10, 20, 30) becomes (14.5, 4.5, 0.875)."""
    nodes = [helper.make_node("Neg", ["x"], ["y"])]
    infos = [helper.make_tensor_value_info(n, TensorProto.FLOAT, [1, 3, 1, 1]) for n in ("x", "y")]
    onnx.save(helper.make_model(helper.make_graph(nodes, "g", infos[:1], infos[1:])), tmp_path / "m.onnx")
    module = stepwell.convert(
        tmp_path / "m.onnx", mean_values="x(1,2,3)", scale_values="x(2,4,8)", reverse_input_channels=True
    )
    found = run(module, tmp_path, x=np.array([10, 20, 30], np.float32).reshape(1, 3, 1, 1))["y"]
    assert (-found).reshape(-1).tolist() == [14.5, 4.5, 0.875]


def test_the_help_states_the_order(capsys: pytest.CaptureFixture[str]):
    from stepwell.__main__ import main

    with pytest.raises(SystemExit):
        main(["convert", "--help"])
    assert "(14.5, 4.5, 0.875)" in " ".join(capsys.readouterr().out.split())


@pytest.mark.parametrize(
    "told",
    [
        {"mean_values": "(1,2,3)"},
        {"mean_values": "[1,2,3]"},
        {"mean_values": "1,2,3"},
        {"mean_values": [1, 2, 3]},
        {"mean_values": {"x": [1, 2, 3]}},
        {"mean_values": np.array([1, 2, 3])},
    ],
)
def test_spellings(tmp_path: Path, told: dict):
    model = network(tmp_path)
    expected = run(stepwell.convert(model), tmp_path, x=prepared(IMAGE, mean=MEAN))["y"]
    np.testing.assert_allclose(run(stepwell.convert(model, **told), tmp_path, x=IMAGE)["y"], expected, 1e-3, 1e-3)


def test_scale(tmp_path: Path):
    model = network(tmp_path)
    expected = run(stepwell.convert(model), tmp_path, x=IMAGE / 255)["y"]
    np.testing.assert_allclose(run(stepwell.convert(model, scale=255), tmp_path, x=IMAGE)["y"], expected, 1e-3, 1e-5)


def test_a_small_scale_is_warned_of(tmp_path: Path):
    with collecting() as warnings:
        stepwell.convert(network(tmp_path), scale=0.5)
    assert any("divided by less than 1" in w for w in warnings)


def test_one_value_for_all_channels(tmp_path: Path):
    model = network(tmp_path)
    expected = run(stepwell.convert(model), tmp_path, x=IMAGE - 7)["y"]
    found = run(stepwell.convert(model, mean_values="x(7)"), tmp_path, x=IMAGE)["y"]
    np.testing.assert_allclose(found, expected, 1e-3, 1e-3)


def test_two_inputs_by_name_and_by_position(tmp_path: Path):
    model, z = network(tmp_path, second=True), RANDOM.normal(size=4).astype(np.float32)
    expected = run(stepwell.convert(model), tmp_path, x=prepared(IMAGE, mean=MEAN), z=z - [1, 2, 3, 4])["y"]
    for told in ("x(1,2,3),z(1,2,3,4)", "z[1,2,3,4],x[1,2,3]", "(1,2,3),(1,2,3,4)"):
        found = run(stepwell.convert(model, mean_values=told), tmp_path, x=IMAGE, z=z)["y"]
        np.testing.assert_allclose(found, expected, 1e-3, 1e-3)
    # Lists without names are for the inputs that --input lists, in its order.
    found = run(stepwell.convert(model, mean_values="(1,2,3,4),(1,2,3)", input="z,x"), tmp_path, x=IMAGE, z=z)["y"]
    np.testing.assert_allclose(found, expected, 1e-3, 1e-3)


def test_integers_are_converted_first(tmp_path: Path):
    model = network(tmp_path, kind=TensorProto.UINT8)
    x = IMAGE.astype(np.uint8)
    expected = run(stepwell.convert(network(tmp_path)), tmp_path, x=prepared(x.astype(np.float32), mean=MEAN))["y"]
    model = network(tmp_path, kind=TensorProto.UINT8)
    module = stepwell.convert(model, mean_values="(1,2,3)")
    np.testing.assert_allclose(run(module, tmp_path, x=x)["y"], expected, 1e-3, 1e-3)


def test_what_looks_at_the_shape_is_left_alone(tmp_path: Path):
    nodes = [helper.make_node("Shape", ["x"], ["s"]), helper.make_node("Relu", ["x"], ["y"])]
    x = helper.make_tensor_value_info("x", TensorProto.FLOAT, ["n", 3, 4, 4])
    outputs = [
        helper.make_tensor_value_info("y", TensorProto.FLOAT, None),
        helper.make_tensor_value_info("s", TensorProto.INT64, [4]),
    ]
    onnx.save(helper.make_model(helper.make_graph(nodes, "g", [x], outputs)), tmp_path / "m.onnx")
    data = np.ones((2, 3, 4, 4), np.float32)
    found = run(stepwell.convert(tmp_path / "m.onnx", mean_values="(1,0,3)"), tmp_path, x=data)
    assert found["s"].tolist() == [2, 3, 4, 4]
    assert found["y"][0, :, 0, 0].tolist() == [0, 1, 0]


def channels_last() -> ModuleOp:
    """A convolution of TensorFlow."""
    weights = np.ascontiguousarray(WEIGHTS.transpose(2, 3, 1, 0))
    x = InputOp.make([], [tensor("f32", (1, 6, 5, 3))], {"tensor_name": "x"})
    set_tensor_names(x, [("x:0", "x")])
    w = tf.ConstOp.make([], [tensor("f32", weights.shape)], {"value": payload(weights), "dtype": "f32"})
    conv = tf.Conv2DOp.of(x.output, w.output, T="f32", strides=(1, 1, 1, 1), padding="VALID")
    return ModuleOp([x, w, conv, OutputOp.make([conv.output], (), {"tensor_name": "y"})])


@pytest.mark.parametrize("turned", [False, True])
def test_channels_last(tmp_path: Path, turned: bool):
    """TensorFlow's images have their channels last; with another layout the values are for the same channels."""
    expected = run(stepwell.convert(channels_last()), tmp_path, x=prepared(IMAGE, reverse=True, mean=MEAN, scale=SCALE)
                   .transpose(0, 2, 3, 1))["y"]  # fmt: skip
    options = {"layout": "x(nhwc->nchw)"} if turned else {}
    module = stepwell.convert(
        channels_last(), mean_values="(1,2,3)", scale_values="(2,4,8)", reverse_input_channels=True, **options
    )
    found = run(module, tmp_path, x=IMAGE if turned else np.ascontiguousarray(IMAGE.transpose(0, 2, 3, 1)))["y"]
    np.testing.assert_allclose(found, expected, 1e-3, 1e-3)
    assert not {"Gather", "Multiply"} & set(census(module))


def test_a_layout_says_which_dimension_the_channels_are(tmp_path: Path):
    """An image of 3 x 3 pixels and 3 channels: which is which cannot be seen."""
    nodes = [helper.make_node("Neg", ["x"], ["y"])]
    infos = [helper.make_tensor_value_info(n, TensorProto.FLOAT, [1, 3, 3, 3]) for n in ("x", "y")]
    onnx.save(helper.make_model(helper.make_graph(nodes, "g", infos[:1], infos[1:])), tmp_path / "m.onnx")
    data = RANDOM.normal(size=(1, 3, 3, 3)).astype(np.float32)
    for layout, axis in (("nchw", 1), ("x(nhwc)", 3), ("nwch", 2), ("[n,?,?,c]", 3), ("nc...", 1), ("", 1)):
        module = stepwell.convert(tmp_path / "m.onnx", reverse_input_channels=True, layout=layout)
        np.testing.assert_array_equal(-run(module, tmp_path, x=data)["y"], np.flip(data, axis))
        module = stepwell.convert(tmp_path / "m.onnx", mean_values="(1,2,3)", layout=layout)
        shape = [3 if i == axis else 1 for i in range(4)]
        np.testing.assert_allclose(-run(module, tmp_path, x=data)["y"], data - MEAN.reshape(shape), 1e-5, 1e-6)


def binaryproto(image: np.ndarray, legacy: bool) -> bytes:
    """A BlobProto by hand: protobuf.dev › Encoding."""
    data = image.astype("<f4").tobytes()

    def number(value: int) -> bytes:
        return bytes([value & 0x7F | 0x80, value >> 7]) if value > 127 else bytes([value])

    if legacy:
        head = b"".join(
            bytes([field << 3]) + number(size) for field, size in zip((1, 2, 3, 4), (1, *image.shape), strict=True)
        )
    else:
        dims = b"".join(number(size) for size in (1, *image.shape))
        inner = b"\x0a" + number(len(dims)) + dims
        head = b"\x3a" + number(len(inner)) + inner
    return head + b"\x2a" + number(len(data)) + data


@pytest.mark.parametrize("legacy", [False, True])
def test_a_mean_image_of_caffe(tmp_path: Path, legacy: bool):
    image = RANDOM.normal(size=(3, 8, 7)).astype(np.float32)
    (tmp_path / "mean.binaryproto").write_bytes(binaryproto(image, legacy))
    np.testing.assert_array_equal(mean_image(binaryproto(image, legacy)), image)
    base = stepwell.convert(network(tmp_path, 1))
    expected = run(base, tmp_path, x=IMAGE - image[None, :, 1:7, 1:6])["y"]
    module = stepwell.convert(network(tmp_path, 1), mean_values=f"x(@{tmp_path / 'mean.binaryproto'})")
    np.testing.assert_allclose(run(module, tmp_path, x=IMAGE)["y"], expected, 1e-3, 1e-3)


@pytest.mark.parametrize("suffix", ["npy", "txt"])
def test_values_from_a_file(tmp_path: Path, suffix: str):
    if suffix == "npy":
        np.save(tmp_path / "mean.npy", MEAN)
    else:
        (tmp_path / "mean.txt").write_text("1, 2\n3\n")
    expected = run(stepwell.convert(network(tmp_path)), tmp_path, x=prepared(IMAGE, mean=MEAN))["y"]
    module = stepwell.convert(network(tmp_path), mean_values=f"x(@{tmp_path / f'mean.{suffix}'})")
    np.testing.assert_allclose(run(module, tmp_path, x=IMAGE)["y"], expected, 1e-3, 1e-3)


@pytest.mark.parametrize(
    ("told", "said"),
    [
        ({"mean_values": "x(1,2)"}, "2 values are given for x, which has 3 or 5 channels"),
        ({"mean_values": "u(1,2,3)"}, "the model has no input named 'u'; its inputs are x, z"),
        ({"mean_values": "(1,2,3)"}, "1 lists are given and the model has 2 inputs"),
        ({"mean_values": "x(1,2,3),(1)"}, "either all lists have the name of their input, or none"),
        ({"mean_values": "x(1,2,3"}, "is not NAME"),
        ({"mean_values": "x(1,a,3)"}, "is no list of numbers"),
        ({"mean_values": "x(1,nan,3)"}, "is no list of numbers"),
        ({"mean_values": "x(1),x(2)"}, "there are two lists for the input x"),
        ({"scale_values": "x(1,0,3)"}, "a scale of x is zero"),
        ({"scale": 0}, "--scale: inputs cannot be divided by 0"),
        ({"scale": float("nan")}, "cannot be divided by nan"),
        ({"scale": float("inf")}, "cannot be divided by inf"),
        ({"scale": 2, "scale_values": "x(1)"}, "give one of them"),
        ({"mean_values": "x(@/nowhere/mean.npy)"}, "No such file"),
        ({"mean_values": "(1),(2)", "input": "x"}, "2 lists are given for 1 inputs"),
    ],
)
def test_what_cannot_be(tmp_path: Path, told: dict, said: str):
    with pytest.raises(StepwellError) as raised:
        stepwell.convert(network(tmp_path, second=True), **told)
    assert said in str(raised.value)


def test_integers_that_the_model_computes_with_have_no_mean(tmp_path: Path):
    nodes = [helper.make_node("Abs", ["x"], ["y"])]
    infos = [helper.make_tensor_value_info(n, TensorProto.INT32, [1, 3]) for n in ("x", "y")]
    onnx.save(helper.make_model(helper.make_graph(nodes, "g", infos[:1], infos[1:])), tmp_path / "m.onnx")
    with pytest.raises(StepwellError, match="computes with these numbers as they are"):
        stepwell.convert(tmp_path / "m.onnx", mean_values="(1,2,3)")
    with pytest.raises(StepwellError, match="no input has 3 channels"):
        stepwell.convert(tmp_path / "m.onnx", reverse_input_channels=True)


def test_inputs_that_are_no_images_are_named(tmp_path: Path):
    with collecting() as warnings:
        stepwell.convert(network(tmp_path, second=True), reverse_input_channels=True)
    assert any("the channels of z are not 3" in w for w in warnings)


def test_a_mean_image_that_is_too_small(tmp_path: Path):
    (tmp_path / "mean.binaryproto").write_bytes(binaryproto(np.zeros((3, 2, 2)), legacy=False))
    with pytest.raises(StepwellError, match="the mean image is 2x2"):
        stepwell.convert(network(tmp_path), mean_values=f"x(@{tmp_path / 'mean.binaryproto'})")
    (tmp_path / "mean.binaryproto").write_bytes(b"")
    with pytest.raises(StepwellError, match="no numbers can be read"):
        stepwell.convert(network(tmp_path), mean_values=f"x(@{tmp_path / 'mean.binaryproto'})")


def test_in_a_pipeline(tmp_path: Path):
    """The passes that the options stand for, as text."""
    text = 'onnx-to-opset\nopset-preprocess{mean_values="x(1,2,3)" reverse_input_channels=true}\ninclude common'
    expected = run(
        stepwell.convert(network(tmp_path), mean_values="x(1,2,3)", reverse_input_channels=True), tmp_path, x=IMAGE
    )["y"]
    found = run(stepwell.convert(network(tmp_path), pipeline=text), tmp_path, x=IMAGE)["y"]
    np.testing.assert_array_equal(found, expected)


def test_of_an_ir(tmp_path: Path):
    stepwell.save(stepwell.convert(network(tmp_path)), tmp_path / "a.xml")
    expected = run(stepwell.load(tmp_path / "a.xml"), tmp_path, x=prepared(IMAGE, mean=MEAN, reverse=True))["y"]
    module = stepwell.convert(tmp_path / "a.xml", mean_values="(1,2,3)", reverse_input_channels=True)
    np.testing.assert_allclose(run(module, tmp_path, x=IMAGE)["y"], expected, 1e-3, 1e-3)
    assert "Gather" not in census(module)

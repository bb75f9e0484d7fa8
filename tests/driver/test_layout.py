"""--layout and --nhwc-to-nchw: what they do to the shapes, the numbers and the Transposes of a model."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import openvino as ov
import pytest
from xdsl.dialects.builtin import ModuleOp

import stepwell
from stepwell.dialects import tf
from stepwell.dialects.errors import StepwellError
from stepwell.dialects.opset.movement import TransposeOp
from stepwell.dialects.opset.transforms.layout import parse
from stepwell.dialects.payload import payload
from stepwell.dialects.provenance import set_tensor_names
from stepwell.dialects.structure import InputOp, OutputOp
from stepwell.dialects.types import tensor
from stepwell.dialects.walk import operations

WEIGHTS = np.random.default_rng(0).normal(size=(3, 3, 2, 4)).astype(np.float32)
DATA = np.random.default_rng(1).normal(size=(1, 6, 5, 2)).astype(np.float32)


def model() -> ModuleOp:
    """A convolution of channels that come last, and a Relu."""
    x = InputOp.make([], [tensor("f32", (1, 6, 5, 2))], {"tensor_name": "x"})
    set_tensor_names(x, [("x:0", "x")])
    w = tf.ConstOp.make([], [tensor("f32", WEIGHTS.shape)], {"value": payload(WEIGHTS), "dtype": "f32"})
    conv = tf.Conv2DOp.of(x.output, w.output, T="f32", strides=(1, 1, 1, 1), padding="SAME")
    relu = tf.ReluOp.of(conv.output, T="f32")
    set_tensor_names(relu, [("y:0", "y")])
    return ModuleOp([x, w, conv, relu, OutputOp.make([relu.activations], (), {"tensor_name": "y"})])


def run(module: ModuleOp, folder: Path, data: np.ndarray) -> np.ndarray:
    stepwell.save(module, folder / "m.xml")
    core = ov.Core()
    compiled = core.compile_model(core.read_model(folder / "m.xml"), "CPU", {"INFERENCE_PRECISION_HINT": "f32"})
    return np.array(compiled({"x": data})["y"])


def transposes(module: ModuleOp) -> int:
    return sum(isinstance(op, TransposeOp) for op in operations(module))


def test_the_layout_of_the_source_is_kept(tmp_path):
    module = stepwell.convert(model())
    assert run(module, tmp_path, DATA).shape == (1, 6, 5, 4)


def test_channels_first(tmp_path):
    """No Transpose is left, and the numbers are the same."""
    expected = run(stepwell.convert(model()), tmp_path, DATA)
    module = stepwell.convert(model(), nhwc_to_nchw=True)
    assert transposes(module) == 0
    found = run(module, tmp_path, DATA.transpose(0, 3, 1, 2))
    np.testing.assert_allclose(found.transpose(0, 2, 3, 1), expected, 1e-4, 1e-5)


@pytest.mark.parametrize("text", ["nhwc->nchw", "x(nhwc->nchw)", "x:0([n,h,w,c]->[n,c,h,w])"])
def test_one_input(tmp_path, text: str):
    expected = run(stepwell.convert(model()), tmp_path, DATA)
    found = run(stepwell.convert(model(), layout=text), tmp_path, DATA.transpose(0, 3, 1, 2))
    np.testing.assert_allclose(found, expected, 1e-4, 1e-5)


def test_input_and_output(tmp_path):
    module = stepwell.convert(model(), layout="x(nhwc->cnwh), y(nhwc->nchw)")
    found = run(module, tmp_path, DATA.transpose(3, 0, 2, 1))
    expected = run(stepwell.convert(model()), tmp_path, DATA)
    np.testing.assert_allclose(found, expected.transpose(0, 3, 1, 2), 1e-4, 1e-5)


def test_a_layout_alone_changes_nothing(tmp_path):
    module = stepwell.convert(model(), layout="x(nhwc)")
    assert run(module, tmp_path, DATA).shape == (1, 6, 5, 4)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("x(nhwc->nchx)", "both layouts must have the same dimensions"),
        ("x(nhhc->nchh)", "each dimension once"),
        ("x(nhwc->nchw", "is not NAME(nhwc->nchw)"),
        ("z(nhwc->nchw)", "no input or output is named 'z'"),
        ("x(nhc->nch)", "has 4 dimensions, its layout 3"),
        ("x(nhwc->nchw),x(nhwc)", "there are two layouts for 'x'"),
    ],
)
def test_what_cannot_be(text: str, said: str):
    with pytest.raises(StepwellError, match=said.replace("(", r"\(").replace(")", r"\)")):
        stepwell.convert(model(), layout=text)


def test_entries():
    assert parse("") == []
    assert parse("a/b:0(nhwc->nchw),c(nc)")[0].order == [0, 3, 1, 2]

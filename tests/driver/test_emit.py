"""What `--emit source` gives is typed, and makes the same IR as the model itself.

The model is converted; then its text, read back by `stepwell opt` with the constants beside it, is lowered on.
"""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path

import pytest
from lxml import etree

from stepwell.cli import run
from tests.conformance.suites import SUITES
from tests.ops import golden

EXAMPLE = Path(__file__).parents[2] / "examples" / "samplenet.onnx"
MODELS = {
    "onnx": None,
    "caffe": "nets/Net-mobilenet",
    "kaldi": "attention/nnet3-RestrictedAttentionComponent-net-binary",
    "mxnet": "recurrent/RNN-rnn_relu-static",
    "tf": "control/If-no-nested-static",
}
UNTYPED = re.compile(r"tensor<\*|stepwell\.dynamic")


def model(dialect: str, folder: Path) -> list[str]:
    """The arguments that name a model."""
    name = MODELS[dialect]
    if name is None:
        return [str(EXAMPLE)]
    case = SUITES[dialect].load(Path(name))
    given = [f"{each}{list(shape)}".replace(" ", "") for each, shape in case.about.get("given", {}).items()]
    return [str(golden.write(case, folder)), *(["--input", ",".join(given)] if given else [])]


def layers(xml: Path) -> Counter[str]:
    return Counter(layer.get("type") for layer in etree.parse(str(xml)).iter("layer"))


@pytest.mark.parametrize("dialect", MODELS)
def test_the_text_of_a_source_makes_its_ir(dialect: str, tmp_path: Path):
    source = model(dialect, tmp_path)
    text, there, again = tmp_path / "text.mlir", tmp_path / "there.xml", tmp_path / "again.xml"
    assert run(["convert", *source, "-o", str(there)]) == 0
    assert run(["convert", *source, "--emit", "source", "-o", str(text)]) == 0
    passes = f"{dialect}-to-opset\ninclude common\ncheck{{contract=opset-final}}\n"
    (tmp_path / "rest.pipeline").write_text(passes)
    rest = ["-p", f"@{tmp_path / 'rest.pipeline'}", "--emit", "ir", "-o", str(again)]
    assert run(["opt", str(text), *rest]) == 0
    assert layers(again) == layers(there)
    assert again.with_suffix(".bin").read_bytes() == there.with_suffix(".bin").read_bytes()


@pytest.mark.parametrize("dialect", MODELS)
def test_the_values_of_a_source_have_types(dialect: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    assert run(["convert", *model(dialect, tmp_path), "--emit", "source"]) == 0
    printed = capsys.readouterr().out
    assert f'"{dialect}.' in printed
    assert not [line for line in printed.splitlines() if UNTYPED.search(line)]


def test_what_cannot_be_lowered_keeps_its_types(tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    import onnx
    from onnx import helper

    nodes = [
        helper.make_node("Relu", ["x"], ["y"]),
        helper.make_node("Foo", ["y"], ["z"], domain="com.acme"),
        helper.make_node("Relu", ["z"], ["w"]),
    ]
    x, w = (helper.make_tensor_value_info(name, onnx.TensorProto.FLOAT, [2, 3]) for name in "xw")
    imports = [helper.make_opsetid("", 17), helper.make_opsetid("com.acme", 1)]
    onnx.save(
        helper.make_model(helper.make_graph(nodes, "g", [x], [w]), opset_imports=imports, ir_version=8),
        tmp_path / "model.onnx",
    )
    assert run(["convert", str(tmp_path / "model.onnx"), "--emit", "onnx"]) == 0
    relu, foo = [line for line in capsys.readouterr().out.splitlines() if "onnx." in line][:2]
    assert relu.endswith("(tensor<2x3xf32>) -> tensor<2x3xf32>")
    assert "Foo" in foo and "-> tensor<*" in foo

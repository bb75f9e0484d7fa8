"""--verify-passes finds a wrong pattern that is planted in a real model, and nothing where nothing is wrong."""

from __future__ import annotations

from pathlib import Path

import onnx
import pytest
from onnx import TensorProto, helper

import stepwell
from stepwell.__main__ import main
from stepwell.lowering.instrument import Instrument
from stepwell.verify_passes import PassDiffersError, PassVerifier

MODEL = Path(__file__).resolve().parents[2] / "examples" / "samplenet.onnx"
PLANTED = """
from stepwell.dialects import provenance
from stepwell.dialects.errors import NoMatch
from stepwell.dialects.opset.activation import ClampOp, ReLUOp
from stepwell.dialects.rules import RuleSet

rules = RuleSet()

@rules.rewrite(ReLUOp)
def relu_is_a_clamp(op, rw):
    if "relu_conv2" not in provenance.tensor_names(op.results[0]):
        raise NoMatch()
    return rw.emit(ClampOp, op.operands[0], min=0.0, max={most})

def register(registry):
    registry.add_rules("{stage}", rules)
"""


@pytest.mark.parametrize("stage", ["opset-fuse", "opset-canonicalize"])
def test_a_wrong_pattern_is_found(tmp_path: Path, capsys: pytest.CaptureFixture[str], stage: str):
    """The pass, the tensor, the operation and its source are named; nothing is written."""
    (tmp_path / "planted.py").write_text(PLANTED.format(most=0.5, stage=stage))
    line = ["convert", str(MODEL), "-o", str(tmp_path), "--verify-passes", "--extension", str(tmp_path / "planted.py")]
    assert main(line) == 3
    said = capsys.readouterr().err
    assert f"{stage} changed the numbers of the model" in said
    assert "first in tensor 'relu_conv2', opset.Clamp_1 of onnx.Relu \"relu_conv2\"" in said
    assert not list(tmp_path.glob("*.xml"))


def test_a_right_pattern_is_none(tmp_path: Path):
    """The same pattern, at a bound that no value reaches."""
    (tmp_path / "planted.py").write_text(PLANTED.format(most=1e30, stage="opset-fuse"))
    verifier = PassVerifier()
    stepwell.convert(MODEL, extensions=[str(tmp_path / "planted.py")], run=Instrument(verify_numbers=verifier).run)
    assert "opset-fuse" in verifier.checked


def test_all_options_together(tmp_path: Path):
    """What changes the model on purpose is no fault, and what follows it is held against it."""
    options = ["--mean-values", "data(1,2,3)", "--scale", "2", "--reverse-input-channels", "--layout", "nchw->nhwc"]
    assert (
        main(["convert", str(MODEL), "-o", str(tmp_path), "-q", "--verify-passes", "--data-type", "FP16", *options])
        == 0
    )


def test_a_fusion_of_scales_that_is_wrong_is_found(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    """A fault in a rule of ours: the factor goes along the wrong axis of the weights."""
    from stepwell.dialects.opset.transforms import fuse_input

    along = fuse_input._along_input
    monkeypatch.setattr(fuse_input, "_along_input", lambda op, vector: along(op, vector[::-1]))
    with pytest.raises(PassDiffersError, match=r"opset-fuse changed the numbers .* 'conv1'"):
        stepwell.convert(MODEL, scale_values="data(1,2,8)", run=Instrument(verify_numbers=PassVerifier()).run)


def test_random_numbers_are_no_fault(tmp_path: Path):
    nodes = [
        helper.make_node("RandomUniformLike", ["x"], ["r"]),
        helper.make_node("Add", ["x", "r"], ["a"]),
        helper.make_node("Neg", ["x"], ["b"]),
    ]
    infos = [helper.make_tensor_value_info(n, TensorProto.FLOAT, [2, 3]) for n in ("x", "a", "b")]
    graph = helper.make_graph(nodes, "g", infos[:1], infos[1:])
    onnx.save(helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)]), tmp_path / "m.onnx")
    stepwell.convert(tmp_path / "m.onnx", run=Instrument(verify_numbers=PassVerifier()).run)


def test_an_input_without_a_rank(tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    node = helper.make_node("Neg", ["x"], ["y"])
    infos = [helper.make_tensor_value_info(n, TensorProto.FLOAT, None) for n in ("x", "y")]
    onnx.save(helper.make_model(helper.make_graph([node], "g", infos[:1], infos[1:])), tmp_path / "m.onnx")
    assert main(["convert", str(tmp_path / "m.onnx"), "-o", str(tmp_path), "--verify-passes"]) == 1
    assert "give its shape with --input" in capsys.readouterr().err

"""--verify-passes finds a wrong pattern that is planted in a real model, and nothing where nothing is wrong."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import onnx
import pytest
from onnx import TensorProto, helper

import stepwell
import stepwell.lowering.pipeline
from stepwell.__main__ import main
from stepwell.dialects.opset.activation import ClampOp, ReLUOp
from stepwell.lowering.instrument import Instrument
from stepwell.verify_passes import PassDiffersError, PassVerifier
from tests.ops.tf.store import load, names

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


KINDS = """
from stepwell.dialects.opset import AbsOp, ConvertOp, ReLUOp, UnsqueezeOp
from stepwell.dialects.opset.infrastructure import ConstantOp
from stepwell.dialects.payload import payload
from stepwell.dialects.rules import RuleSet

rules = RuleSet()

def axis(rw):
    made = ConstantOp.holding(payload([0], "i64"))
    rw.insert(made)
    return made.output

@rules.rewrite(ReLUOp)
def wrong(op, rw):
    return {made}

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


@pytest.mark.parametrize(
    ("made", "status", "said"),
    [
        # Wrong for negative numbers only.
        ("rw.emit(AbsOp, op.data)", 3, "changed the numbers of the model: first in tensor 'relu_conv1', opset.Abs_1"),
        (
            'rw.emit(ConvertOp, rw.emit(AbsOp, op.data), destination_type="f16")',
            3,
            "cannot run the model any more after STAGE: first tensor 'relu_conv1', opset.Convert_1 of onnx.Relu "
            '"relu_conv1", is f16[1,6,28,28] and was f32[1,6,28,28]',
        ),
        (
            "rw.emit(UnsqueezeOp, rw.emit(AbsOp, op.data), axis(rw))",
            3,
            "first tensor 'relu_conv1', opset.Unsqueeze_1 of onnx.Relu \"relu_conv1\", is f32[1,1,6,28,28] and was",
        ),
        ("1 / 0", 1, 'the rule wrong of the extension planted.py failed at onnx.Relu "relu_conv1": ZeroDivisionError'),
        ("()", 1, 'the rule wrong of the extension planted.py failed at onnx.Relu "relu_conv1": AssertionError'),
        ("rw.emit(ReLUOp, op.data)", 1, "AssertionError: rewriting does not come to an end"),
    ],
    ids=["negative", "type", "shape", "raises", "nothing", "endless"],
)
@pytest.mark.parametrize("stage", ["opset-fuse", "opset-canonicalize"])
def test_kinds_of_wrong_patterns(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    stage: str,
    made: str,
    status: int,
    said: str,
):
    monkeypatch.chdir(tmp_path)
    Path("planted.py").write_text(KINDS.format(made=made, stage=stage))
    assert main(["convert", str(MODEL), "--verify-passes", "--extension", "planted.py"]) == status
    assert said.replace("STAGE", stage) in capsys.readouterr().err
    assert [f.name for f in tmp_path.iterdir()] == ["planted.py"]


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


SOURCE = """
from stepwell.dialects import {dialect}
from stepwell.dialects.opset.arithmetic import NegativeOp
from stepwell.dialects.rules import RuleSet

rules = RuleSet()

@rules.{how}({dialect}.ReluOp, benefit=10)
def relu_is_something_else(op, rw):
    return rw.emit({made})

def register(registry):
    registry.add_rules("{stage}", rules)
"""


@pytest.mark.parametrize(
    ("stage", "how", "made"),
    [
        ("onnx-upgrade", "rewrite", "onnx.NegOp, op.X"),
        ("onnx-canonicalize", "rewrite", "onnx.NegOp, op.X"),
        ("onnx-to-opset", "lower", "NegativeOp, op.operands[0]"),
    ],
)
def test_a_wrong_pattern_before_the_lowering_is_found(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], stage: str, how: str, made: str
):
    """onnxruntime says what the source gives; a pass without which the model is right is the wrong one."""
    (tmp_path / "planted.py").write_text(SOURCE.format(dialect="onnx", stage=stage, how=how, made=made))
    line = ["convert", str(MODEL), "-o", str(tmp_path), "--verify-passes", "--extension", str(tmp_path / "planted.py")]
    assert main(line) == 3
    said = capsys.readouterr().err
    assert f"{stage} changed the numbers of the model: first in tensor 'relu_conv1'" in said
    assert 'opset.Negative_1 of onnx.Relu "relu_conv1"' in said


def relu_of_tensorflow(folder: Path) -> tuple[Path, Path]:
    """A graph with a Relu, and its inputs and outputs as TensorFlow gave them."""
    case = load("activation", next(n for n in names("activation") if n.startswith("Relu-")))
    (folder / "model.pb").write_bytes(case.model)
    arrays = {f"in:{n}": a for n, a in case.inputs.items()} | {f"out:{n}": a for n, a in case.outputs.items()}
    np.savez(folder / "g.npz", **arrays)  # pyright: ignore[reportArgumentType]: arrays by name
    return folder / "model.pb", folder / "g.npz"


@pytest.mark.parametrize(
    ("stage", "how", "made", "recorded"),
    [
        ("tf-to-opset", "lower", "NegativeOp, op.operands[0]", True),
        ("tf-to-opset", "lower", "NegativeOp, op.operands[0]", False),
        ("tf-canonicalize", "rewrite", "tf.NegOp, op.operands[0], T='f32'", True),
        ("tf-canonicalize", "rewrite", "tf.NegOp, op.operands[0], T='f32'", False),
    ],
)
def test_a_wrong_pattern_of_another_source_is_found(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], stage: str, how: str, made: str, recorded: bool
):
    """With recorded outputs, or because the model means something else without the extension."""
    model, golden = relu_of_tensorflow(tmp_path)
    (tmp_path / "planted.py").write_text(SOURCE.format(dialect="tf", stage=stage, how=how, made=made))
    line = ["convert", str(model), "-o", str(tmp_path), "--verify-passes"]
    line += ["--verify-inputs", str(golden)] if recorded else []
    assert main([*line, "-q"]) == 0
    assert main([*line, "--extension", str(tmp_path / "planted.py")]) == 3
    said = capsys.readouterr().err
    assert f"{stage} changed the numbers of the model" in said
    assert "opset.Negative_1 of tf.Relu" in said


def test_a_recording_of_other_outputs_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    model, golden = relu_of_tensorflow(tmp_path)
    with np.load(golden) as data:
        arrays = {n.replace("out:", "out:other"): data[n] for n in data.files}
    np.savez(tmp_path / "other.npz", **arrays)  # pyright: ignore[reportArgumentType]: arrays by name
    line = ["convert", str(model), "-o", str(tmp_path), "--verify-passes", "--verify-inputs"]
    assert main([*line, str(tmp_path / "other.npz")]) == 0
    assert "the model has no output named other" in capsys.readouterr().out


def test_a_frozen_port_is_held_against_the_source(tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    value = " ".join(str(i % 7 - 3) for i in range(120))
    line = ["convert", str(MODEL), "-o", str(tmp_path), "--verify-passes", "--input", f"0:relu_fc1->[{value}]"]
    assert main(line) == 0
    assert "not held against the source" not in capsys.readouterr().out


def test_what_is_not_held_against_the_source_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    model, _ = relu_of_tensorflow(tmp_path)
    assert main(["convert", str(model), "-o", str(tmp_path), "--verify-passes"]) == 0
    assert "tf-to-opset and the passes before it are not held against the source" in capsys.readouterr().out


def passes() -> list[str]:
    """The passes behind the lowering, each once, and those that options add."""
    found = stepwell.lowering.pipeline.parse(stepwell.lowering.pipeline.builtin("onnx"))
    return list(dict.fromkeys([*(p.name for p in found if p.name.startswith("opset-")), "compress-to-fp16"]))


@pytest.mark.parametrize("name", passes())
def test_a_fault_in_any_pass_is_found(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str):
    """Behind what the pass does a ReLU becomes a Clamp."""
    (kind,) = {type(p) for p in stepwell.lowering.pipeline.parse(name)}
    whole = kind.apply

    def apply(self: Any, ctx: Any, module: Any) -> None:
        whole(self, ctx, module)
        relu = next((op for op in module.body.block.ops if isinstance(op, ReLUOp)), None)
        if relu is not None:
            clamp = ClampOp.of(relu.data, min=0.0, max=0.1)
            clamp.attributes.update(relu.attributes)
            clamp.location = relu.location
            module.body.block.insert_op_before(clamp, relu)
            relu.results[0].replace_all_uses_with(clamp.results[0])
            relu.detach()
            relu.erase()

    monkeypatch.setattr(kind, "apply", apply)
    line = [
        "convert",
        str(MODEL),
        "-o",
        str(tmp_path / "m.xml"),
        "--verify-passes",
        "--compress-to-fp16",
        "--traceback",
    ]
    with pytest.raises(PassDiffersError, match=f"{name} changed the numbers .* 'relu_conv1', opset.Clamp_1"):
        main(line)
    assert not (tmp_path / "m.xml").exists()


def test_a_fault_in_a_body_is_named(tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    """A Relu in a branch; what is new in the body is named with its source."""
    branches = []
    for branch, operator in (("then", "Relu"), ("else", "Neg")):
        node = helper.make_node(operator, ["x"], [branch], f"in_{branch}")
        branches.append(helper.make_graph([node], branch, [], [helper.make_tensor_value_info(branch, 1, None)]))
    nodes = [
        helper.make_node("ReduceSum", ["x"], ["s"], keepdims=0),
        helper.make_node("Mul", ["s", "s"], ["q"]),
        helper.make_node("Cast", ["q"], ["flag"], to=TensorProto.BOOL),
        helper.make_node("If", ["flag"], ["y"], "choice", then_branch=branches[0], else_branch=branches[1]),
    ]
    infos = [helper.make_tensor_value_info(n, TensorProto.FLOAT, [2, 3]) for n in ("x", "y")]
    graph = helper.make_graph(nodes, "g", infos[:1], infos[1:])
    onnx.save(helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)]), tmp_path / "m.onnx")
    text = PLANTED.format(most=0.01, stage="opset-fuse").replace("relu_conv2", "then")
    (tmp_path / "planted.py").write_text(text)
    line = ["convert", str(tmp_path / "m.onnx"), "-o", str(tmp_path), "--verify-passes"]
    assert main([*line, "-q"]) == 0
    assert main([*line, "--extension", str(tmp_path / "planted.py")]) == 3
    said = capsys.readouterr().err
    assert "opset-fuse changed the numbers of the model: first in tensor 'y', opset.If_8 of onnx.If \"choice\"" in said
    assert '(in it opset.Clamp_1 of onnx.Relu "in_then")' in said


def test_inputs_of_a_file(tmp_path: Path):
    np.savez(tmp_path / "x.npz", data=np.ones((1, 3, 32, 32), np.float32))
    line = ["convert", str(MODEL), "-o", str(tmp_path), "-q", "--verify-passes", "--verify-inputs"]
    assert main([*line, str(tmp_path / "x.npz")]) == 0
    np.savez(tmp_path / "x.npz", other=np.ones(1))
    assert main([*line, str(tmp_path / "x.npz")]) == 1

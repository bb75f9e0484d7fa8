"""The examples that the README shows, run as a user would run them."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import numpy as np
import onnx
import pytest
from onnx import TensorProto, helper

import stepwell

EXAMPLES = Path(__file__).resolve().parents[2] / "examples"
MODEL = EXAMPLES / "samplenet.onnx"


def command(*arguments: object, cwd: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "stepwell", *map(str, arguments)], capture_output=True, text=True, cwd=cwd, check=False
    )


def single(path: Path, op: str, domain: str = "", **attributes: object) -> Path:
    """A model of one operator with one input and one output."""
    x = helper.make_tensor_value_info("x", TensorProto.FLOAT, [2, 3])
    y = helper.make_tensor_value_info("y", TensorProto.FLOAT, [2, 3])
    node = helper.make_node(op, ["x"], ["y"], name="node", domain=domain, **attributes)
    imports = [helper.make_opsetid("", 17), *([helper.make_opsetid(domain, 1)] if domain else [])]
    onnx.save(helper.make_model(helper.make_graph([node], "one", [x], [y]), opset_imports=imports), path)
    return path


def run(xml: Path, x: np.ndarray) -> np.ndarray:
    import openvino

    return openvino.Core().compile_model(str(xml), "CPU", {"INFERENCE_PRECISION_HINT": "f32"})([x])[0]


X = np.array([[-2.0, -0.5, 0.0], [0.5, 3.0, 9.0]], np.float32)


@pytest.mark.parametrize("name", ["custom_operator", "new_pattern", "new_pass", "replace_lowering"])
def test_an_extension_takes_less_than_30_lines(name: str):
    assert len((EXAMPLES / f"{name}.py").read_text().splitlines()) < 30


def test_pipeline_script(tmp_path: Path):
    target = tmp_path / "model.xml"
    done = subprocess.run(
        [sys.executable, str(EXAMPLES / "pipeline.py"), str(MODEL), str(target)], capture_output=True, text=True
    )
    assert done.returncode == 0, done.stderr
    assert "12 onnx operators" in done.stdout or "onnx operators are left to lower" in done.stdout
    assert target.exists() and target.with_suffix(".bin").exists()


def test_custom_operator(tmp_path: Path):
    model = single(tmp_path / "swish.onnx", "Swish", "com.acme", beta=2.0)
    refused = command("convert", model, "-o", tmp_path, cwd=tmp_path)
    assert refused.returncode == 1
    assert 'onnx.com.acme.Swish  "node"  (f32[2,3])' in refused.stderr
    assert not (tmp_path / "swish.xml").exists()
    done = command("convert", model, "-o", tmp_path, "--extension", EXAMPLES / "custom_operator.py", cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    np.testing.assert_allclose(run(tmp_path / "swish.xml", X), X / (1 + np.exp(-2 * X)), rtol=1e-5, atol=1e-6)


def test_replaced_lowering(tmp_path: Path):
    model = single(tmp_path / "relu.onnx", "Relu")
    done = command("convert", model, "-o", tmp_path, "--extension", EXAMPLES / "replace_lowering.py", cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    np.testing.assert_array_equal(run(tmp_path / "relu.xml", X), np.clip(X, 0, 6))


def test_new_pattern():
    x = helper.make_tensor_value_info("x", TensorProto.FLOAT, [2, 3])
    y = helper.make_tensor_value_info("y", TensorProto.FLOAT, [2, 3])
    bounds = [helper.make_tensor(n, TensorProto.FLOAT, [], [v]) for n, v in (("low", 1.0), ("high", 4.0))]
    nodes = [
        helper.make_node("Clip", ["x", "low", "high"], ["c"], name="clip"),
        helper.make_node("Relu", ["c"], ["y"], name="relu"),
    ]
    graph = helper.make_graph(nodes, "two", [x], [y], bounds)
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=10)
    module = stepwell.convert(model, extensions=[str(EXAMPLES / "new_pattern.py")])
    names = [op.name for op in module.walk()]
    assert names.count("opset.Clamp_1") == 1
    assert "opset.ReLU_1" not in names


def test_new_pass(tmp_path: Path):
    done = command(
        "opt",
        MODEL,
        "--extension",
        EXAMPLES / "new_pass.py",
        "-p",
        "onnx-upgrade,count-operators{prefix=onnx}",
        cwd=tmp_path,
    )
    assert done.returncode == 0, done.stderr
    assert "onnx.Conv" in done.stderr


def test_a_rule_that_never_matched_is_named(tmp_path: Path):
    extension = tmp_path / "misspelt.py"
    extension.write_text(
        "from stepwell.dialects.rules import RuleSet\n"
        "rules = RuleSet()\n"
        "@rules.lower('onnx.Reluu')\n"
        "def reluu(op, rw):\n    return op.X\n"
        "def register(registry):\n    registry.add_rules('onnx-to-opset', rules)\n"
    )
    done = command("convert", MODEL, "-o", tmp_path, "--extension", extension, "--json", cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    warnings = json.loads(done.stdout)["warnings"]
    assert any("reluu" in w and "never matched" in w and "onnx.Relu" in w for w in warnings)


def test_entry_points(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    """An installed package extends Stepwell through the entry point group `stepwell.extensions`."""
    from stepwell import registry

    known = len(registry.default().rules["onnx-to-opset"])
    (tmp_path / "more_rules.py").write_text(
        "from stepwell.dialects.rules import RuleSet\n"
        "def register(registry):\n    registry.add_rules('onnx-to-opset', RuleSet())\n"
    )
    info = tmp_path / "more_rules-1.0.dist-info"
    info.mkdir()
    (info / "METADATA").write_text("Metadata-Version: 2.1\nName: more-rules\nVersion: 1.0\n")
    (info / "entry_points.txt").write_text(f"[{registry.GROUP}]\nmore = more_rules:register\n")
    monkeypatch.syspath_prepend(tmp_path)
    assert len(registry.default().rules["onnx-to-opset"]) == known + 1

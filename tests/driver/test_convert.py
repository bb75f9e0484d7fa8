"""`stepwell convert` as a user runs it."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import onnx
import pytest
from onnx import TensorProto, helper

from stepwell.__main__ import main

MODEL = Path(__file__).resolve().parents[2] / "examples" / "samplenet.onnx"


def model_of(path: Path, nodes: list, *, opset: int = 17, domains: tuple[str, ...] = ()) -> Path:
    """A model with the f32 input x[2,3] and the output y."""
    x = helper.make_tensor_value_info("x", TensorProto.FLOAT, [2, 3])
    y = helper.make_tensor_value_info("y", TensorProto.FLOAT, None)
    imports = [helper.make_opsetid("", opset), *(helper.make_opsetid(d, 1) for d in domains)]
    onnx.save(helper.make_model(helper.make_graph(nodes, "g", [x], [y]), opset_imports=imports), path)
    return path


def test_summary(tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    assert main(["convert", str(MODEL), "-o", str(tmp_path)]) == 0
    out = capsys.readouterr().out
    assert "Conv 2" in out and "Convolution 2" in out
    assert "--compress-to-fp16 would save" in out
    assert (tmp_path / "samplenet.xml").exists() and (tmp_path / "samplenet.bin").exists()


def test_json(tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    assert main(["convert", str(MODEL), "-o", str(tmp_path / "a.xml"), "--json", "--verify"]) == 0
    summary = json.loads(capsys.readouterr().out)
    assert summary["operations_before"]["onnx.Conv"] == 2
    assert summary["verification"][0]["output"] == "fc3"
    assert summary["verification"][0]["passed"] is True


def test_a_directory_that_external_data_may_lie_in(tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    """A link out of the model's folder is followed into directories that the user names."""
    (tmp_path / "store").mkdir()
    (tmp_path / "model").mkdir()
    (tmp_path / "store" / "w").write_bytes(bytes(12))
    os.symlink("../store/w", tmp_path / "model" / "w.bin")
    weights = TensorProto(name="w", data_type=1, dims=[3], data_location=TensorProto.EXTERNAL)
    weights.external_data.add(key="location", value="w.bin")
    infos = [helper.make_tensor_value_info(n, TensorProto.FLOAT, [3]) for n in ("x", "y")]
    graph = helper.make_graph([helper.make_node("Add", ["x", "w"], ["y"])], "g", infos[:1], infos[1:], [weights])
    path = tmp_path / "model" / "m.onnx"
    path.write_bytes(helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)]).SerializeToString())
    call = ["convert", str(path), "-o", str(tmp_path), "-q"]
    assert main(call) == 1
    assert "--external-data-root" in capsys.readouterr().err
    assert main([*call, "--external-data-root", str(tmp_path / "store")]) == 0
    assert main(["ops", str(path), "--external-data-root", str(tmp_path / "store")]) == 0


def test_an_input_without_a_rank_is_warned_of(tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    infos = [helper.make_tensor_value_info(n, TensorProto.FLOAT, None) for n in ("x", "y")]
    graph = helper.make_graph([helper.make_node("Relu", ["x"], ["y"])], "g", infos[:1], infos[1:])
    path = tmp_path / "m.onnx"
    onnx.save(helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)]), path)
    for options, count in (([], 1), (["--input", "x[2,?]"], 0)):
        assert main(["convert", str(path), "-o", str(tmp_path), "--json", *options]) == 0
        assert sum("rank of the input 'x'" in w for w in json.loads(capsys.readouterr().out)["warnings"]) == count


def test_a_wrong_result_is_seen(tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    """--verify ends with status 3 where the numbers differ: a lowering that is wrong on purpose."""
    wrong = tmp_path / "wrong.py"
    wrong.write_text(
        "from stepwell.dialects import onnx, opset\n"
        "from stepwell.dialects.rules import RuleSet\n"
        "rules = RuleSet()\n"
        "@rules.lower(onnx.ReluOp, benefit=9)\n"
        "def relu(op, rw):\n    return rw.emit(opset.TanhOp, op.X)\n"
        "def register(registry):\n    registry.add_rules('onnx-to-opset', rules)\n"
    )
    status = main(["convert", str(MODEL), "-o", str(tmp_path), "--verify", "--extension", str(wrong)])
    assert status == 3
    assert "DIFFERS" in capsys.readouterr().out


def test_all_refusals_in_one_report(tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    nodes = [
        helper.make_node("Foo", ["x"], ["a"], name="foo_1", domain="com.acme"),
        helper.make_node("Foo", ["x"], ["b"], name="foo_2", domain="com.acme"),
        helper.make_node("Relu", ["a"], ["c"], name="relu"),
        helper.make_node("Bar", ["c"], ["d"], name="bar", domain="com.acme"),
        helper.make_node("Add", ["d", "b"], ["y"], name="add"),
    ]
    model = model_of(tmp_path / "m.onnx", nodes, domains=("com.acme",))
    assert main(["convert", str(model), "-o", str(tmp_path)]) == 1
    err = capsys.readouterr().err
    assert "m.onnx: 3 of" in err
    assert 'onnx.com.acme.Foo  "foo_1" and 1 more  (f32[2,3])' in err
    assert "onnx.com.acme.Bar" in err and "relu" not in err
    assert not (tmp_path / "m.xml").exists()


def test_a_failure_keeps_the_old_pair(tmp_path: Path):
    assert main(["convert", str(MODEL), "-o", str(tmp_path / "m.xml"), "-q"]) == 0
    before = [(tmp_path / f"m.{s}").read_bytes() for s in ("xml", "bin")]
    bad = model_of(tmp_path / "bad.onnx", [helper.make_node("Foo", ["x"], ["y"], domain="a.b")], domains=("a.b",))
    assert main(["convert", str(bad), "-o", str(tmp_path / "m.xml")]) == 1
    assert [(tmp_path / f"m.{s}").read_bytes() for s in ("xml", "bin")] == before


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["nowhere.onnx"], "nowhere.onnx"),
        ([str(MODEL), "--input", "datum[1,3,32,32]"], "did you mean 'data'?"),
        ([str(MODEL), "--input", "data[1,3,5..2,32]"], "5..2"),
        ([str(MODEL), "--output", "fc4"], "fc3"),
        ([str(MODEL), "-p", "opset-fuse,opset-foldd"], "did you mean 'opset-fold'?"),
        ([str(MODEL), "-p", "@nowhere.pipeline"], "nowhere.pipeline"),
        ([str(MODEL), "--extension", "nowhere.py"], "nowhere.py"),
        ([str(MODEL), "-o", "model.txt"], ".xml"),
        ([str(MODEL), "--print-ir-after", "nothing"], "no pass 'nothing' runs"),
    ],
)
def test_faults_of_the_call_are_sentences(arguments: list[str], message: str, capsys, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    assert main(["convert", *arguments]) == 1
    err = capsys.readouterr().err
    assert message in err
    assert "Traceback" not in err
    assert list(tmp_path.iterdir()) == []


def test_shapes_are_inferred_again(tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    nodes = [helper.make_node("Relu", ["x"], ["y"], name="r")]
    model = model_of(tmp_path / "m.onnx", nodes)
    assert main(["convert", str(model), "--input", "x[?,1..10]{f16}", "--emit", "opset"]) == 0
    assert 'tensor<?x?xf16, #stepwell.bounds<"?,1..10">>' in capsys.readouterr().out


def test_the_same_bytes_whatever_the_hash_seed_and_folder(tmp_path: Path):
    found = set()
    for seed in ("0", "1", "77"):
        folder = tmp_path / seed
        folder.mkdir()
        environment = {**os.environ, "PYTHONHASHSEED": seed}
        subprocess.run(
            [sys.executable, "-m", "stepwell", "convert", str(MODEL), "-o", str(folder / "m.xml"), "-q"],
            env=environment,
            cwd=folder,
            check=True,
        )
        found.add(((folder / "m.xml").read_bytes(), (folder / "m.bin").read_bytes()))
    assert len(found) == 1


def test_help_imports_nothing_heavy():
    code = (
        "import sys; from stepwell.__main__ import main\n"
        "try: main(['--help'])\nexcept SystemExit: pass\n"
        "print([m for m in ('numpy', 'xdsl', 'onnx', 'openvino', 'lxml') if m in sys.modules], file=sys.stderr)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stderr.strip() == "[]"


def test_where(capsys: pytest.CaptureFixture[str]):
    assert main(["where", "onnx.Conv"]) == 0
    out = capsys.readouterr().out
    assert "definition" in out and "dialects/onnx/convolution.py:" in out
    assert "lowering/onnx_to_opset/convolution.py:" in out
    assert main(["where", "opset.Convolution_1"]) == 0
    out = capsys.readouterr().out
    assert "inference" in out and "evaluation" in out
    assert main(["where", "onnx.Convv"]) == 1
    assert "onnx.Conv" in capsys.readouterr().err


def test_ops_of_a_dialect_and_of_a_model(tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    assert main(["ops", "onnx"]) == 0
    assert "onnx.Conv " in capsys.readouterr().out
    assert main(["ops", "opset"]) == 0
    assert "245 operators" in capsys.readouterr().out
    assert main(["ops", str(MODEL)]) == 0
    assert "converts" in capsys.readouterr().out
    bad = model_of(tmp_path / "bad.onnx", [helper.make_node("Foo", ["x"], ["y"], domain="a.b")], domains=("a.b",))
    assert main(["ops", str(bad)]) == 1
    assert "the domain 'a.b' is not known" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("options", "size"),
    [
        (["--compress_to_fp16=False"], 4),
        (["--compress_to_fp16", "False"], 4),
        (["--compress_to_fp16=True", "--input", "data[1,3,32,32]"], 2),
        (["--compress_to_fp16", "True", "--output", "fc3"], 2),
        (["--compress_to_fp16"], 2),
    ],
)
def test_a_command_line_of_ovc(tmp_path: Path, options: list[str], size: int):
    """Its options, with True or False behind a switch."""
    model = Path(__file__).resolve().parents[2] / "examples" / "samplenet.onnx"
    assert main(["convert", *options, str(model), "--output_model", str(tmp_path / "a.xml"), "-q"]) == 0
    assert main(["convert", str(model), "-o", str(tmp_path / "b.xml"), "-q"]) == 0
    found, whole = ((tmp_path / f"{name}.bin").stat().st_size for name in "ab")
    assert abs(found / whole - size / 4) < 0.05


def test_verbose_shows_the_times(tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    model = Path(__file__).resolve().parents[2] / "examples" / "samplenet.onnx"
    assert main(["convert", str(model), "-o", str(tmp_path), "--verbose"]) == 0
    assert "onnx-to-opset" in capsys.readouterr().err

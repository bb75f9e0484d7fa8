"""`stepwell opt`: text, IR and models in, passes, text or IR out."""

from __future__ import annotations

from pathlib import Path

import pytest

import stepwell
from stepwell.__main__ import main
from stepwell.dialects import text
from stepwell.dialects.payload import Missing
from stepwell.registry import default

MODEL = Path(__file__).resolve().parents[2] / "examples" / "samplenet.onnx"
LEVELS = {
    "source": "",
    "core": "onnx-upgrade,onnx-canonicalize",
    "opset": "onnx-upgrade,onnx-canonicalize,onnx-to-opset",
    "final": "onnx-upgrade,onnx-canonicalize,onnx-to-opset,opset-fold,opset-canonicalize,opset-cse,opset-dce",
}


@pytest.mark.parametrize("level", LEVELS)
@pytest.mark.parametrize("locations", [False, True])
def test_text_is_a_fixed_point_at_every_level(level: str, locations: bool):
    """print -> parse -> print gives the same text, and the text of onnx-free levels parses without the model."""
    module = stepwell.convert(MODEL, pipeline=LEVELS[level])
    first = text.to_text(module, locations=locations)
    again = text.from_text(first, default().context())
    assert text.to_text(again, locations=locations) == first


def test_a_sidecar_restores_the_weights(tmp_path: Path):
    arguments = ["opt", str(MODEL), "-p", LEVELS["final"], "-o", str(tmp_path / "m.mlir")]
    assert main([*arguments, "--save-resources", str(tmp_path / "m.resources")]) == 0
    assert "samplenet.onnx@" in (tmp_path / "m.mlir").read_text()
    back = ["opt", str(tmp_path / "m.mlir"), "--resources", str(tmp_path / "m.resources")]
    assert main([*back, "-o", str(tmp_path / "restored.xml")]) == 0
    direct = ["opt", str(MODEL), "-p", LEVELS["final"], "-o", str(tmp_path / "direct.xml")]
    assert main(direct) == 0
    assert (tmp_path / "restored.bin").read_bytes() == (tmp_path / "direct.bin").read_bytes()


def test_without_the_sidecar_the_weights_are_missed_by_name(tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    assert main(["opt", str(MODEL), "-p", LEVELS["final"], "-o", str(tmp_path / "m.mlir")]) == 0
    assert main(["opt", str(tmp_path / "m.mlir"), "-o", str(tmp_path / "m.xml")]) == 1
    assert "samplenet.onnx@" in capsys.readouterr().err
    assert not (tmp_path / "m.xml").exists()
    module = text.from_text((tmp_path / "m.mlir").read_text(), default().context())
    assert any(isinstance(p, Missing) for p in text.handles(module))


def test_a_dumped_pipeline_runs_the_same(tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    assert main(["opt", str(MODEL), "--dump-pipeline"]) == 0
    dumped = capsys.readouterr().out
    (tmp_path / "p.pipeline").write_text(dumped)
    assert main(["opt", str(MODEL), "-p", f"@{tmp_path / 'p.pipeline'}", "--dump-pipeline"]) == 0
    assert capsys.readouterr().out == dumped
    assert main(["convert", str(MODEL), "-o", str(tmp_path / "a.xml"), "-q"]) == 0
    again = ["convert", str(MODEL), "-p", f"@{tmp_path / 'p.pipeline'}", "-o", str(tmp_path / "b.xml"), "-q"]
    assert main(again) == 0
    assert (tmp_path / "a.bin").read_bytes() == (tmp_path / "b.bin").read_bytes()


def test_dumps_around_passes(tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    base = ["opt", str(MODEL), "-p", LEVELS["opset"], "-o", str(tmp_path / "out.mlir")]
    assert main([*base, "--print-ir-after", "onnx-to-opset"]) == 0
    err = capsys.readouterr().err
    assert err.count("IR Dump") == 1 and "IR Dump After onnx-to-opset" in err
    assert main([*base, "--print-ir-before-all", "--print-ir-to", str(tmp_path / "dumps")]) == 0
    assert len(list((tmp_path / "dumps").iterdir())) == 3
    assert main([*base, "--print-ir-after-change"]) == 0
    assert "IR Dump After onnx-to-opset" in capsys.readouterr().err


def test_timing_and_verification(capsys: pytest.CaptureFixture[str]):
    assert main(["opt", str(MODEL), "-p", LEVELS["final"], "--timing", "--verify-each"]) == 0
    assert "onnx-to-opset" in capsys.readouterr().err


def test_a_failing_pass_leaves_a_reproducer(tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    """It holds the IR before the failing pass and the passes from it on; running it fails the same way."""
    extension = tmp_path / "failing.py"
    extension.write_text(
        "from dataclasses import dataclass\n"
        "from xdsl.passes import ModulePass\n"
        "from stepwell.dialects.errors import StepwellError\n"
        "@dataclass(frozen=True)\n"
        "class Failing(ModulePass):\n"
        "    name = 'failing'\n"
        "    def apply(self, ctx, op):\n        raise StepwellError('on purpose')\n"
        "def register(registry):\n    registry.add_pass(Failing)\n"
    )
    passes = ["-p", "onnx-upgrade,failing,onnx-canonicalize", "--extension", str(extension)]
    file = tmp_path / "failed.mlir"
    status = main(["opt", str(MODEL), *passes, "--reproducer", str(file), "--print-ir-after-failure"])
    assert status == 1
    err = capsys.readouterr().err
    assert "on purpose" in err and "IR Dump Failure-after failing" in err
    assert "failing,onnx-canonicalize" in file.read_text()
    assert main(["opt", str(file), "-p", "failing,onnx-canonicalize", "--extension", str(extension)]) == 1
    assert "on purpose" in capsys.readouterr().err


def test_levels(tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    assert main(["opt", str(MODEL), "--emit", "opset"]) == 0
    assert '"opset.Convolution_1"' in capsys.readouterr().out
    assert main(["opt", str(MODEL), "--emit", "onnx", "-p", LEVELS["opset"]]) == 0
    assert '"onnx.Conv"' in capsys.readouterr().out
    assert main(["convert", str(MODEL), "--emit", "onnx"]) == 0
    assert '"onnx.Conv"' in capsys.readouterr().out


def test_ir_is_read_and_written(tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    assert main(["convert", str(MODEL), "-o", str(tmp_path / "a.xml"), "-q"]) == 0
    assert main(["opt", str(tmp_path / "a.xml"), "-o", str(tmp_path / "b.xml")]) == 0
    assert (tmp_path / "a.bin").read_bytes() == (tmp_path / "b.bin").read_bytes()
    assert main(["opt", str(tmp_path / "a.xml")]) == 0
    assert '"opset.Convolution_1"' in capsys.readouterr().out


def test_diagnostics(tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    """Parts are processed one by one; an error is output where it is asked for."""
    file = tmp_path / "parts.mlir"
    good = '%0 = "opset.Parameter_1"() : () -> tensor<2xf32>\n"opset.Result_1"(%0) : (tensor<2xf32>) -> ()\n'
    bad = (
        '%0 = "opset.Parameter_1"() : () -> tensor<2xf32>\n%1 = "opset.Abs_1"(%0) : (tensor<2xf32>) -> tensor<3xf32>\n'
    )
    file.write_text(f"{good}// -----\n{bad}")
    assert main(["opt", str(file), "--split-input-file"]) == 1
    assert "opset.Abs_1" in capsys.readouterr().err
    assert main(["opt", str(file), "--split-input-file", "--verify-diagnostics"]) == 0
    out = capsys.readouterr().out
    assert out.count("// -----") == 1 and "f32[3]" in out


def test_xdsl_passes_are_there(tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    assert main(["opt", str(MODEL), "-p", "cse"]) == 0
    assert '"onnx.Conv"' in capsys.readouterr().out

"""`tools/update_filecheck.py` writes what a text gives, and no errors that nobody meant."""

from pathlib import Path

import pytest

from tools.update_filecheck import update

TEXT = """// RUN: stepwell opt %s -p "opset-dce" --split-input-file --verify-diagnostics | filecheck %s

%x = "opset.Parameter_1"() : () -> tensor<2xf32>
%y = "opset.ReLU_1"({operand}) : (tensor<2xf32>) -> tensor<2xf32>
"opset.Result_1"(%y) : (tensor<2xf32>) -> ()
"""


def written(folder: Path, operand: str, **how: bool) -> str:
    file = folder / "text.mlir"
    file.write_text(TEXT.replace("{operand}", operand))
    update(file, refresh=False, **how)
    return file.read_text()


def test_a_module(tmp_path: Path):
    assert '// CHECK:      %y = "opset.ReLU_1"(%x)' in written(tmp_path, "%x")


def test_an_error_is_refused_and_nothing_is_written(tmp_path: Path):
    with pytest.raises(SystemExit, match="part 1 prints an error"):
        written(tmp_path, "%z")
    assert "CHECK" not in (tmp_path / "text.mlir").read_text()


def test_an_error_that_is_meant(tmp_path: Path):
    assert "// CHECK-NEXT: values used but not defined: [%z]" in written(tmp_path, "%z", errors=True)
    update(tmp_path / "text.mlir", refresh=True)

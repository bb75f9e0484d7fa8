"""The shape of the code base: file sizes, dependencies between the folders, names mirrored across layers."""

from __future__ import annotations

import ast
import inspect
import shlex
import subprocess
import sys
import textwrap
from pathlib import Path
from typing import Any

import pytest

from stepwell import registry
from stepwell.dialects.opset import FAMILIES
from stepwell.dialects.rules import Entry, key_name

ROOT = Path(__file__).resolve().parents[1]
FOLDERS = ("dialects", "lowering", "frontends", "backend", "src")
SOURCES = sorted(f for folder in FOLDERS for f in (ROOT / folder).rglob("*.py"))
LONGEST = 500

ALLOWED = {
    "dialects": {"dialects"},
    "lowering": {"dialects", "lowering"},
    "frontends": {"dialects", "frontends", "backend"},
    "backend": {"dialects", "lowering", "backend"},
}
"""Which folders a folder may import from; all may ask the registry, which holds the rules of extensions."""

FRAMEWORKS = {"keras", "onnx", "onnxruntime", "openvino", "tensorflow", "tf_keras", "torch"}


def imports(path: Path) -> list[str]:
    """The modules that a file imports, at any depth."""
    found: list[str] = []
    for node in ast.walk(ast.parse(path.read_text())):
        if isinstance(node, ast.Import):
            found.extend(alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            found.append(node.module)
            found.extend(f"{node.module}.{alias.name}" for alias in node.names)
    return found


@pytest.mark.parametrize("path", SOURCES, ids=lambda p: str(p.relative_to(ROOT)))
def test_files_are_short(path: Path):
    assert len(path.read_text().splitlines()) <= LONGEST


@pytest.mark.parametrize("path", SOURCES, ids=lambda p: str(p.relative_to(ROOT)))
def test_dependencies(path: Path):
    folder = path.relative_to(ROOT).parts[0]
    if folder not in ALLOWED:
        return
    for module in imports(path):
        parts = module.split(".")
        if parts[0] == "stepwell" and len(parts) > 1 and parts[1] in ALLOWED:
            assert parts[1] in ALLOWED[folder], f"{folder} must not import {module}"
        assert parts[0] not in FRAMEWORKS, f"{module} is imported; no framework is needed to convert"


def test_the_bare_folders_cannot_be_imported():
    """A second copy of every operation class would never match the first."""
    done = subprocess.run([sys.executable, "-c", "import dialects"], cwd=ROOT, capture_output=True, text=True)
    assert done.returncode != 0
    assert "import 'stepwell.dialects'" in done.stderr


@pytest.mark.parametrize("family", FAMILIES)
def test_families_are_mirrored(family: str):
    """A family of the specification has its module of definitions and its test."""
    assert (ROOT / "dialects" / "opset" / f"{family}.py").exists()
    tests = ROOT / "tests" / "dialects" / "opset"
    assert (tests / f"test_{family}.py").exists() or list(tests.glob(f"*{family}*"))


def test_every_lowering_family_has_numeric_tests():
    from stepwell.lowering.onnx_to_opset import FAMILIES as LOWERINGS

    tests = "\n".join(f.read_text() for f in (ROOT / "tests" / "ops" / "onnx").glob("test_*.py"))
    lowered = {key.name for _, key, _ in _rules("onnx-to-opset") if not isinstance(key, str)}
    operators = {name.removeprefix("onnx.") for name in lowered if name.startswith("onnx.") and name.count(".") == 1}
    missing = sorted(o for o in operators if f'"{o}"' not in tests)
    assert LOWERINGS
    # Models of several operators: a sub-graph's is in its own file, sequences are in ONNX's own tests.
    elsewhere = {"If", "Loop", "Scan", "Multinomial", "TfIdfVectorizer"}
    missing = [
        o for o in missing if o not in elsewhere and not o.startswith(("Optional", "Regex", "Sequence", "String"))
    ]
    assert [o for o in missing if "Sequence" not in o] == [], "operators without a numeric row"


WITHOUT_KERNEL = {
    *("BatchCholesky", "BatchFFT", "BatchFFT2D", "BatchFFT3D", "BatchIFFT", "BatchIFFT2D", "BatchIFFT3D"),
    *("BatchMatrixBandPart", "BatchMatrixDeterminant", "BatchMatrixDiag", "BatchMatrixDiagPart", "BatchMatrixSetDiag"),
    *("BatchMatrixSolve", "BatchMatrixTriangularSolve", "FFTND", "IFFTND", "IRFFTND", "RFFTND"),
    *("SegmentMaxV2", "SegmentMinV2", "SegmentProdV2", "SegmentSumV2", "TileGrad", "TensorListConcat"),
    *("AdjustContrast", "Conv2DBackpropInputV2", "Conv3DBackpropInput", "CTCLossV2", "QuantizeAndDequantize"),
    *("QuantizedResizeBilinear", "_FusedMatMul", "CudnnRNN", "CudnnRNNV2", "CudnnRNNV3", "CudnnRNNParamsSize"),
    *("CudnnRNNCanonicalToParams", "CudnnRNNCanonicalToParamsV2"),
    *("DecodeBmp", "DecodeGif", "DecodeImage", "DecodeJpeg", "DecodePng", "DecodeWav"),
    *("FractionalAvgPool", "FractionalMaxPool", "IfRegion", "CaseRegion", "WhileRegion", "Lookup"),
    *("ParseExample", "ParseExampleV2", "ParseSingleExample"),
}
"""Operators of TensorFlow that its CPU does not run, that only refuse, or that are no operators of a file."""


def test_every_operator_of_tensorflow_has_a_golden_case():
    """But for those without a kernel, and random ones, which are held against their distribution."""
    from tests.ops.tf import store

    lowered = {key.name for _, key, _ in _rules("tf-to-opset") if not isinstance(key, str)}
    operators = {name.removeprefix("tf.") for name in lowered if name.startswith("tf.")}
    seen = {store.load(family, name).operator for family in store.families() for name in store.names(family)}
    drawn = (ROOT / "tests" / "ops" / "tf" / "test_random.py").read_text()
    missing = {o for o in operators - seen - WITHOUT_KERNEL if f"tf.{o}Op" not in drawn}
    assert missing == set(), "operators without a golden case"


def test_no_rule_is_there_twice():
    for stage in registry.active().rules:
        seen = [(key, entry.name, entry.place) for _, key, entry in _rules(stage)]
        assert len(seen) == len(set(seen))


def test_every_rule_says_what_it_does_where_it_chooses():
    """A rule of more than ten lines states its rewrite or its cases in a docstring."""
    for stage in registry.active().rules:
        for _, _, entry in _rules(stage):
            code = entry.rule.__code__
            lines = max((line or 0) for *_, line in code.co_lines()) - code.co_firstlineno
            assert lines <= 10 or entry.rule.__doc__, f"{entry.place} has no docstring"


SHOWN = (
    *("caffe-to-opset", "kaldi-to-opset", "keras-to-opset", "mxnet-to-opset", "onnx-to-opset", "tf-to-opset"),
    *("caffe-canonicalize", "kaldi-canonicalize", "kaldi-fuse", "mxnet-canonicalize", "onnx-canonicalize"),
    *("opset-canonicalize", "opset-fuse", "opset-legalize", "tf-canonicalize"),
)
"""The stages whose rules the `.mlir` tests show."""


def test_every_rule_is_exercised_by_a_text():
    """Lowerings of ONNX, Keras and Kaldi for each operator, others once; a rule that only refuses is shown refusing.

    TensorFlow's operators have golden cases each (`test_every_operator_of_tensorflow_has_a_golden_case`).
    """
    from mlir_collector import RUN, run_opt

    applied: set[tuple[str, str, str]] = set()
    texts = {path: path.read_text() for path in (ROOT / "tests").rglob("*.mlir")}
    for path, text in texts.items():
        for run in RUN.finditer(text):
            if any(stage in run["args"] for stage in SHOWN):
                run_opt(shlex.split(run["args"].replace("%s", str(path))))
                applied |= {_identity(*item) for item in registry.active().entries() if item[2].hits}
    refused = {
        line.split()[2]
        for text in texts.values()
        for line in text.splitlines()
        if line.startswith(("// CHECK-NEXT: onnx.", "// CHECK-NEXT: tf.", "// CHECK-NEXT: caffe.", "// CHECK-NEXT: k"))
    }
    rules = [item for stage in SHOWN for item in _rules(stage)]
    applied |= {_identity(*i) for i in rules if key_name(i[1]) in refused and _only_refuses(i[2])}
    missing = [identity for item in rules if (identity := _identity(*item)) not in applied]
    assert missing == [], "rules that no .mlir test shows"


def _identity(stage: str, key: Any, entry: Entry) -> tuple[str, str, str]:
    return stage, key_name(key) if stage in ("kaldi-to-opset", "keras-to-opset", "onnx-to-opset") else "", entry.place


def _only_refuses(entry: Entry) -> bool:
    body = ast.parse(textwrap.dedent(inspect.getsource(entry.rule))).body[0]
    assert isinstance(body, ast.FunctionDef)
    first = body.body[1] if ast.get_docstring(body) else body.body[0]
    return isinstance(first, ast.Raise)


def test_every_reason_of_a_lowering_to_refuse_is_shown():
    """The longest piece of each message is in an expected output."""
    shown = "\n".join(path.read_text() for path in (ROOT / "tests" / "lowering").rglob("*.mlir"))
    missing = [
        f"{path.relative_to(ROOT)}:{node.lineno}: {piece}"
        for path in sorted((ROOT / "lowering").rglob("*.py"))
        for node in ast.walk(ast.parse(path.read_text()))
        if isinstance(node, ast.Raise) and isinstance(node.exc, ast.Call) and ast.unparse(node.exc.func) == "NoMatch"
        for piece in _pieces(node.exc.args[0])
        if piece not in shown
    ]
    assert missing == [], "refusals that no .mlir test shows"


def _pieces(message: ast.expr) -> list[str]:
    """The longest literal text of a message, or of both where it is one of two."""
    if isinstance(message, ast.IfExp):
        return [*_pieces(message.body), *_pieces(message.orelse)]
    texts = [n.value for n in ast.walk(message) if isinstance(n, ast.Constant) and isinstance(n.value, str)]
    return [max(texts, key=len)] if texts else []


def _rules(stage: str):
    return [item for item in registry.active().entries() if item[0] == stage]


def test_the_reference_pages_are_current():
    done = subprocess.run(
        [sys.executable, str(ROOT / "tools" / "update_docs.py"), "--check"], capture_output=True, text=True, cwd=ROOT
    )
    assert done.returncode == 0, done.stderr

"""Every rewrite within a dialect has a text that shows it and numbers that it keeps; which rules apply is recorded.

Rewrites in opset: the modules of the texts, which OpenVINO runs before and after (`transforms/test_texts.py`). Rewrites
in a source dialect: those of its texts, lowered with and without the pass (`dialects/test_source_texts.py`), or a case
that the framework has computed (`ops/test_golden.py`). Texts are looked at in `test_structure.py`.
"""

from __future__ import annotations

import importlib.util
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from recording import recording

import stepwell
from stepwell import registry
from stepwell.dialects import text
from stepwell.dialects.onnx.base import operator_of
from stepwell.dialects.rules import key_name
from stepwell.lowering import pipeline
from stepwell.lowering.conversion import ConversionError
from tests.conformance.suites import SUITES
from tests.ops import golden

HERE = Path(__file__).parent
OPSET = ("opset-canonicalize", "opset-fuse", "opset-legalize")
SOURCE = {
    "caffe-canonicalize": "caffe",
    "kaldi-canonicalize": "kaldi",
    "kaldi-fuse": "kaldi",
    "mxnet-canonicalize": "mxnet",
    "onnx-canonicalize": "onnx",
    "tf-canonicalize": "tf",
}
ELSEWHERE = {
    "drawn_anew": "random numbers: test_random_numbers_are_drawn_anew",
}
"""Rules whose numbers another test looks at."""


def helper(path: str) -> Any:
    """A test module, by its path below `tests`."""
    spec = importlib.util.spec_from_file_location(Path(path).stem, HERE / path)
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def places(stage: str) -> dict[str, tuple[str, set[str]]]:
    """Place of a rule -> its name and what it rewrites."""
    found: dict[str, tuple[str, set[str]]] = {}
    for key, entry in registry.default(installed=False).rules_of(stage).entries():
        found.setdefault(entry.place, (entry.name, set()))[1].add(key_name(key))
    return found


def missing(stage: str, applied: set[str]) -> dict[str, tuple[str, set[str]]]:
    return {place: told for place, told in places(stage).items() if place not in applied and told[0] not in ELSEWHERE}


def test_every_rewrite_of_opset_is_run_in_openvino():
    texts = helper("dialects/opset/transforms/test_texts.py")
    with recording() as applied:
        for name, passes, part in texts.modules():
            if name not in texts.NOT_RUN:
                module = text.from_text(part, registry.default(installed=False).context(), name)
                for step in pipeline.parse(passes):
                    step.apply(registry.active().context(), module)
    for stage in OPSET:
        assert missing(stage, applied) == {}, f"{stage}: rewrites that no text which OpenVINO runs makes apply"


@pytest.mark.parametrize("stage", SOURCE)
def test_every_rewrite_of_a_source_dialect_is_held_against_numbers(stage: str):
    texts = helper("dialects/test_source_texts.py")
    with recording() as applied:
        for name, dialect, passes, part in texts.modules():
            if dialect != SOURCE[stage] or name in texts.NOT_RUN:
                continue
            try:
                texts.lowered(dialect, "", part)
            except ConversionError:
                continue
            texts.lowered(dialect, passes, part)
        left = missing(stage, applied)
        for case in cases(SOURCE[stage], {key for _, keys in left.values() for key in keys}):
            until_lowered(case)
            if not missing(stage, applied):
                break
    assert missing(stage, applied) == {}, f"{stage}: rewrites that neither a text nor a golden case makes apply"


def test_every_upgrade_of_onnx_is_shown_and_computed():
    """By a case of `dialects/onnx/test_upgrade.py`, or by the text `upgrade.mlir` and a row of `ops/onnx`."""
    upgrades = helper("dialects/onnx/test_upgrade.py")
    with recording() as applied:
        for case in upgrades.CASES:
            upgrades.upgraded(case, ranked=False)
            upgrades.upgraded(case, ranked=True)
    left = missing("onnx-upgrade", applied)
    with recording() as shown:
        for part in (HERE / "dialects" / "onnx" / "upgrade.mlir").read_text().split("// -----"):
            module = text.from_text(part, registry.default(installed=False).context(), "upgrade.mlir")
            pipeline.parse("onnx-upgrade")[0].apply(registry.active().context(), module)
    assert {place: told for place, told in left.items() if place not in shown} == {}, "upgrades that no text shows"
    rows = "\n".join(file.read_text() for file in (HERE / "ops" / "onnx").rglob("*.py"))
    operators = {operator_of(key)[1] for place in left for key in keys_of("onnx-upgrade", place)}
    computed = {name for name in operators if f'"{name}"' in rows or f".{name} <" in rows}
    assert operators - computed == set(), "upgrades without a numeric row"


def keys_of(stage: str, place: str) -> list[Any]:
    """The classes that the rule at a place rewrites."""
    entries = registry.default(installed=False).rules_of(stage).entries()
    return [key for key, entry in entries if entry.place == place]


def cases(name: str, operators: set[str]) -> Iterator[golden.Golden]:
    """The golden cases of a framework, those of some operators first."""
    if not operators or name not in SUITES:
        return
    suite = SUITES[name]
    wanted = {operator.partition(".")[2] for operator in operators}
    known = sorted(suite.cases(), key=lambda case: not any(w in case.name for w in wanted))
    for path in known:
        yield suite.load(path)


def until_lowered(case: golden.Golden) -> None:
    """Run the passes of a conversion within the source dialect."""
    with tempfile.TemporaryDirectory() as folder:
        module = stepwell.read(golden.write(case, Path(folder)))
        for step in pipeline.parse(pipeline.default(module)):
            if step.name.endswith("-to-opset"):
                break
            step.apply(registry.active().context(), module)

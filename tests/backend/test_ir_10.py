"""IR version 10: the runtime gives inputs and outputs old types and the names of layers, and refuses collisions."""

from pathlib import Path

import numpy as np
import openvino as ov
import pytest
from xdsl.dialects.builtin import ModuleOp

from stepwell.backend.reader import read
from stepwell.backend.writer import save
from stepwell.dialects.opset.arithmetic import AddOp
from stepwell.dialects.opset.infrastructure import ConstantOp, ParameterOp, ResultOp
from stepwell.dialects.opset.movement import SplitOp
from stepwell.dialects.payload import payload
from stepwell.dialects.provenance import set_layer_name, set_tensor_names
from stepwell.dialects.types import tensor

CORE = ov.Core()


def parameter(kind: str = "f32", names: tuple[str, ...] = ("x",), layer: str = "x") -> ParameterOp:
    op = ParameterOp.typed(tensor(kind, (4,)))
    set_layer_name(op, layer)
    set_tensor_names(op, [names])
    return op


def doubled(x: ParameterOp, layer: str, name: str) -> AddOp:
    op = AddOp.of(x.results[0], x.results[0])
    set_layer_name(op, layer)
    set_tensor_names(op, [[name]])
    return op


def model(ops: list, path: Path) -> ov.Model:
    results = [ResultOp.of(v) for op in ops if not isinstance(op, ParameterOp | ConstantOp) for v in op.results]
    save(ModuleOp([*ops, *(results or [ResultOp.of(ops[0].results[0])])]), path, ir_version=10)
    return CORE.read_model(path)


@pytest.mark.parametrize("kind", ["i64", "boolean", "u8", "f16", "f64", "f32", "i32"])
def test_an_input_that_is_an_output(kind, tmp_path):
    read_back = model([parameter(kind, ("x", "y"))], tmp_path / "m.xml")
    assert "x" in read_back.inputs[0].names
    assert "y" in read_back.outputs[0].names
    given = np.array([0, 1, 1, 0])
    compiled = CORE.compile_model(read_back, "CPU")
    np.testing.assert_array_equal(compiled([given.astype(compiled.inputs[0].element_type.to_dtype())])[0], given)


@pytest.mark.parametrize("kind", ["i64", "boolean", "f32"])
def test_an_input_that_is_an_output_twice(kind, tmp_path):
    x = parameter(kind, ("x", "y"))
    path = tmp_path / "m.xml"
    save(ModuleOp([x, ResultOp.of(x.results[0]), ResultOp.of(x.results[0])]), path, ir_version=10)
    read_back = CORE.read_model(path)
    assert "x" in read_back.inputs[0].names
    assert "y" in read_back.outputs[0].names


@pytest.mark.parametrize("kind", ["i64", "f32"])
def test_two_outputs_of_one_value(kind, tmp_path):
    x = parameter(kind)
    add = doubled(x, "add", "y")
    path = tmp_path / "m.xml"
    save(ModuleOp([x, add, ResultOp.of(add.results[0]), ResultOp.of(add.results[0])]), path, ir_version=10)
    read_back = CORE.read_model(path)
    assert read_back.outputs[0].names == {"y", "add"}
    compiled = CORE.compile_model(read_back, "CPU")
    given = np.arange(4).astype(compiled.inputs[0].element_type.to_dtype())
    first, second = compiled(given).to_tuple()
    np.testing.assert_array_equal(first, given * 2)
    np.testing.assert_array_equal(second, given * 2)


def test_layers_with_the_names_of_each_others_tensors(tmp_path):
    x = parameter()
    read_back = model([x, doubled(x, "b", "a"), doubled(x, "a", "b")], tmp_path / "m.xml")
    assert [sorted(o.names) for o in read_back.outputs] == [["a", "b_1"], ["a_1", "b"]]


def test_an_input_layer_with_the_name_of_an_output(tmp_path):
    x = parameter(layer="y")
    read_back = model([x, doubled(x, "add", "y")], tmp_path / "m.xml")
    assert read_back.inputs[0].names == {"x", "y_1"}
    assert read_back.outputs[0].names == {"y", "add"}


def test_a_layer_with_several_outputs_is_named_with_their_numbers(tmp_path):
    x, axis = parameter(names=("split.1",)), ConstantOp.holding(payload(np.int64(0)))
    split = SplitOp.of(x.results[0], axis.results[0], num_splits=2)
    set_layer_name(split, "split")
    set_tensor_names(split, [["p"], ["q"]])
    read_back = model([x, axis, split], tmp_path / "m.xml")
    assert [sorted(o.names) for o in read_back.outputs] == [["p", "split_1.0"], ["q", "split_1.1"]]


def test_the_module_stays_as_it_was(tmp_path):
    module = ModuleOp([x := parameter("i64", ("x", "y")), ResultOp.of(x.results[0])])
    before = str(module)
    save(module, tmp_path / "m.xml", ir_version=10)
    assert str(module) == before
    save(read(tmp_path / "m.xml"), tmp_path / "again.xml", ir_version=10)
    assert (tmp_path / "again.xml").read_bytes() == (tmp_path / "m.xml").read_bytes()


@pytest.mark.parametrize(("kind", "old"), [("i64", "i32"), ("u32", "i32"), ("f64", "f32"), ("f16", "f32")])
def test_outputs_have_the_types_of_the_old_interface(kind, old, tmp_path):
    x = parameter(kind)
    read_back = model([x, doubled(x, "add", "y")], tmp_path / "m.xml")
    assert read_back.outputs[0].element_type.get_type_name() == old

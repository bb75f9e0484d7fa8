"""Models in every form that TensorFlow saves, converted and run in OpenVINO against what TensorFlow computed."""

from __future__ import annotations

import shutil
from functools import cache
from pathlib import Path

import numpy as np
import pytest
from archives import unpack
from tables import entry, header, table

import stepwell
from stepwell.__main__ import main
from stepwell.dialects import diagnostics
from stepwell.dialects.errors import StepwellError
from stepwell.dialects.tf.transforms import inline
from stepwell.frontends.tf.proto import messages

SIGNATURE = "serving_default"

CALLS = [
    ("meta_v2", "model.meta", {}),
    ("meta_v2_resource", "model.meta", {}),
    ("meta_v1", "model.meta", {}),
    ("meta_v1_sharded", "model.meta", {}),
    ("meta_partitioned", "model.meta", {}),
    ("meta_partitioned_resource", "model.meta", {}),
    ("meta_bare", ".meta", {}),
    ("meta_bare", "", {}),
    ("graph_v2", "graph.pb", {"checkpoint": "model"}),
    ("graph_v2", "graph.pb", {"checkpoint": "model.index"}),
    ("graph_v2", "graph.pb", {"checkpoint": ""}),
    ("graph_v2_resource", "graph.pbtxt", {"checkpoint": "model"}),
    ("graph_v1", "graph.pb", {"checkpoint": "model"}),
    ("saved_1", "", {}),
    ("saved_1", "saved_model.pb", {"signature": "embed"}),
    ("saved_1", "", {"signature": "twice", "saved_model_tags": "gpu,serve"}),
    ("saved_1", "", {"saved_model_tags": ["serve", "gpu"]}),
    ("saved_1_resource", "", {"signature": SIGNATURE}),
    ("saved_1_resource", "", {"signature": "embed"}),
    ("saved_1_resource", "", {"signature": "twice", "saved_model_tags": ["serve", "gpu"]}),
    ("table_1", "", {}),
    ("functions_2", "", {}),
    ("functions_2", "", {"signature": "scaled"}),
    ("text_2", "", {}),
    ("text_2", "saved_model.pbtxt", {}),
    ("table_2", "", {}),
    ("table_words", "", {}),
    ("tables_2", "", {}),
    ("state_2", "", {}),
    ("branches_2", "", {}),
    ("keras", "", {}),
]


@cache
def core():
    import openvino

    return openvino.Core()


@pytest.fixture(scope="session")
def forms(tmp_path_factory) -> Path:
    folder = tmp_path_factory.mktemp("forms")
    unpack(Path(__file__).parent / "data" / "forms.tar.xz", folder)
    return folder


@pytest.fixture
def copy(forms, tmp_path):
    """Gives a copy of a model, to be damaged."""
    return lambda name: Path(shutil.copytree(forms / name, tmp_path / name))


def run(module, tmp_path, inputs):
    stepwell.save(module, tmp_path / "m.xml")
    return core().compile_model(str(tmp_path / "m.xml"), "CPU", {"INFERENCE_PRECISION_HINT": "f32"})(inputs)


def golden(forms, name: str, call: str):
    with np.load(forms / f"{name}.npz") as file:
        parts = [(*key.split("|"), file[key]) for key in file.files]
    return [{key: value for c, way, key, value in parts if (c, way) == (call, which)} for which in ("in", "out")]


@pytest.mark.parametrize(("name", "file", "options"), CALLS, ids=lambda v: v if isinstance(v, str) else "")
def test_forms(forms, tmp_path, name, file, options):
    call = options.get("signature", "twice" if options.get("saved_model_tags") else SIGNATURE)
    inputs, outputs = golden(forms, name, "" if name.startswith(("meta", "graph")) else call)
    options = options | ({"checkpoint": forms / name / options["checkpoint"]} if "checkpoint" in options else {})
    found = run(stepwell.convert(forms / name / file, **options), tmp_path, inputs)
    assert outputs
    for key, value in outputs.items():
        assert found[key].dtype.kind == value.dtype.kind and found[key].shape == value.shape, key
        if value.dtype.kind == "U":
            assert found[key].tolist() == value.tolist()
            continue
        assert found[key].dtype == value.dtype, key
        np.testing.assert_allclose(found[key], value, 1e-3, 1e-5, err_msg=key)


def test_outputs_are_those_of_the_signature(forms):
    module = stepwell.read(forms / "functions_2")
    names = [op.properties["tensor_name"].data for op in module.body.block.ops if op.name == "stepwell.output"]
    assert names == ["sum", "twice"]


def test_a_tensor_inside_as_output(forms, tmp_path):
    inputs, _ = golden(forms, "meta_v2", "")
    module = stepwell.convert(forms / "meta_v2" / "model.meta", output="features")
    assert run(module, tmp_path, inputs)["features"].shape == (2, 6)


def test_an_input_by_its_tensor(forms):
    for name in ("x", "x:0"):
        module = stepwell.convert(forms / "meta_v2" / "model.meta", input={name: [2, 4]})
        assert "tensor<2x3xf32>" in str(module)


def test_a_saved_model_of_another_name(forms, copy, tmp_path):
    folder = copy("functions_2")
    (folder / "saved_model.pb").rename(folder / "model.pb")
    inputs, outputs = golden(forms, "functions_2", SIGNATURE)
    found = run(stepwell.convert(folder / "model.pb"), tmp_path, inputs)
    np.testing.assert_allclose(found["sum"], outputs["sum"], 1e-3, 1e-5)


def test_a_table_from_a_file_beside_the_graph(forms, copy, tmp_path):
    """A graph names the file as it lay when it was made; only one of that name beside the graph is read."""
    folder = copy("table_1")
    meta = messages().parse("SavedModel", (folder / "saved_model.pb").read_bytes()).meta_graphs[0]
    (tmp_path / "g.pb").write_bytes(meta.graph_def.SerializeToString())
    given = {"output": "hash_table_Lookup/LookupTableFindV2"}
    assert "which is no asset of the model" in message(tmp_path / "g.pb", **given)
    shutil.copy(folder / "assets" / "vocabulary.txt", tmp_path)
    inputs, outputs = golden(forms, "table_1", SIGNATURE)
    found = run(stepwell.convert(tmp_path / "g.pb", **given), tmp_path, inputs)
    np.testing.assert_allclose(3 * next(iter(found.values())), outputs["y"], 1e-3, 1e-5)


def test_the_command(forms, tmp_path, capsys):
    folder = forms / "graph_v1"
    assert main(["convert", str(folder / "graph.pb"), str(folder / "model"), "-o", str(tmp_path / "a.xml"), "-q"]) == 0
    given = ["--input_checkpoint", str(folder / "model"), "-o", str(tmp_path / "b.xml"), "-q"]
    assert main(["convert", str(folder / "graph.pb"), *given]) == 0
    assert (tmp_path / "a.bin").read_bytes() == (tmp_path / "b.bin").read_bytes()
    assert main(["convert", str(folder / "graph.pb"), "x", *given]) == 1
    assert "two checkpoints are given" in capsys.readouterr().err
    chosen = ["--saved-model-tags", "serve,gpu", "--signature", "twice", "-o", str(tmp_path / "c.xml"), "-q"]
    assert main(["convert", str(forms / "saved_1"), *chosen]) == 0
    assert main(["convert", str(forms / "meta_bare" / ".meta"), "-o", str(tmp_path), "-q"]) == 0
    assert (tmp_path / "meta_bare.xml").is_file()


def test_changes_of_variables_are_not_kept(forms):
    with diagnostics.collecting() as warnings:
        stepwell.convert(forms / "state_2", pipeline="tf-inline,tf-freeze")
    assert warnings == [
        f"the variable '{name}' is changed by the model: each inference begins with its saved value"
        for name in ("Variable", "Variable_1")
    ]


def message(model, **options) -> str:
    with pytest.raises(StepwellError) as caught:
        stepwell.convert(model, **options)
    assert str(caught.value).isprintable()
    return str(caught.value)


def test_choices_that_there_are_not(forms):
    saved = forms / "saved_1"
    assert 'it has no signature "embeds"; did you mean "embed"?' in message(saved, signature="embeds")
    assert 'it has no signature "q"; it has "embed", "serving_default"' in message(saved, signature="q")
    tags = message(saved, saved_model_tags="train")
    assert 'no graph has the tags "train"; there are: "serve"; "gpu", "serve"; choose: --saved-model-tags' in tags
    graph = forms / "graph_v2" / "graph.pb"
    assert "tags choose a graph of a SavedModel, and this is a GraphDef" in message(graph, saved_model_tags="serve")
    assert "a GraphDef has no signatures" in message(graph, signature="x")


def test_options_of_other_formats(tmp_path):
    from onnx import TensorProto, helper, save

    x = helper.make_tensor_value_info("x", TensorProto.FLOAT, [1])
    y = helper.make_tensor_value_info("y", TensorProto.FLOAT, [1])
    save(helper.make_model(helper.make_graph([helper.make_node("Relu", ["x"], ["y"])], "g", [x], [y])), tmp_path / "m")
    assert "is for TensorFlow models, and this is onnx" in message(tmp_path / "m", checkpoint="c")


def test_a_graph_without_its_checkpoint(forms):
    said = message(forms / "graph_v2" / "graph.pb")
    assert "the variable 'hidden/w' has no value in the graph: give the checkpoint that has it" in said


def test_a_checkpoint_without_its_graph(forms, copy):
    folder = copy("graph_v2")
    said = message(folder / "model.index")
    assert "this is a checkpoint: it has variables and no graph" in said
    assert 'give the graph as well: "graph.pb" is beside it' in said
    assert "this is a checkpoint" in message(folder / "model.data-00000-of-00001")
    assert "this is a checkpoint" in message(folder)
    assert "this is a checkpoint" in message(forms / "graph_v1" / "model")
    (folder / "graph.pb").unlink()
    assert "give the graph (.pb, .pbtxt or .meta) and the checkpoint" in message(folder / "model.index")


def test_parts_that_are_missing(copy):
    folder = copy("meta_v2")
    (folder / "model.data-00000-of-00001").unlink()
    assert "the shard model.data-00000-of-00001, in which it is, is missing" in message(folder / "model.meta")
    (folder / "model.index").unlink()
    assert "the variables of the graph have no values" in message(folder / "model.meta")
    saved = copy("functions_2")
    shutil.rmtree(saved / "variables")
    said = message(saved)
    assert said == "the variables of the graph have no values: the folder has no variables/variables.index"
    (saved / "saved_model.pb").unlink()
    assert "this is a directory; give the model file in it" in message(saved)


def test_a_checkpoint_of_another_model(forms):
    said = message(forms / "meta_v2" / "model.meta", checkpoint=forms / "keras" / "variables" / "variables")
    assert 'the checkpoint has no variable "hidden/b"' in said and 'no variable "hidden/w"' in said


def test_variables_whose_values_do_not_fit(forms, tmp_path):
    rows = np.ones((3, 6), "<f4").tobytes()
    entries = [(name, entry(1, [3, 6], rows)) for name in (b"hidden/b", b"hidden/w", b"top/b", b"top/w")]
    (tmp_path / "c.index").write_bytes(table([[(b"", header()), *entries]]))
    (tmp_path / "c.data-00000-of-00001").write_bytes(rows)
    said = message(forms / "meta_v2_resource" / "model.meta", checkpoint=tmp_path / "c")
    assert "the variable 'hidden/w' has the shape [4,6] in the graph, and its value" in said
    assert "the shape [3,6]" in said


def test_variables_that_were_saved_in_parts(forms, tmp_path):
    """A graph that was built without parts takes them from a checkpoint with parts."""
    inputs, outputs = golden(forms, "meta_partitioned", "")
    module = stepwell.convert(forms / "graph_v2" / "graph.pb", checkpoint=forms / "meta_partitioned")
    np.testing.assert_allclose(run(module, tmp_path, inputs)["y"], outputs["y:0"], 1e-3, 1e-5)


def test_functions_without_end(tmp_path, monkeypatch):
    """One that calls itself, two that call each other, one that is not there, and one whose calls double."""
    calls = {"f": ["f"], "g": ["h"], "h": ["g"], "i": ["none"]}
    calls |= {f"d{n}": [f"d{n + 1}"] * 2 for n in range(14)} | {"d14": []}
    monkeypatch.setattr(inline, "MOST", 500)
    path = tmp_path / "g.pb"
    said = {
        "f": "the function 'f' calls itself (f -> f)",
        "g": "the function 'g' calls itself (g -> h -> g)",
        "i": "the graph has no function 'none'",
        "d0": "inlining the functions would make too many operations",
    }
    for first, what in said.items():
        path.write_bytes(functions(calls, first))
        assert what in message(path)


def functions(calls: dict[str, list[str]], first: str) -> bytes:
    """A GraphDef that calls a function; each function calls others, one after the other."""
    graph = messages().message("GraphDef")

    def call(nodes, name: str, function: str, source: str) -> None:
        node = nodes.add(name=name, op="PartitionedCall", input=[source])
        node.attr["f"].func.name = function
        for key in ("Tin", "Tout"):
            node.attr[key].list.type.append(1)

    for name, others in calls.items():
        made = graph.library.function.add()
        made.signature.name = name
        made.signature.input_arg.add(name="x", type=1)
        made.signature.output_arg.add(name="y", type=1)
        last = "x"
        for index, other in enumerate(others):
            call(made.node_def, f"c{index}", other, last)
            last = f"c{index}:output:0"
        made.ret["y"] = last
    x = graph.node.add(name="x", op="Placeholder")
    x.attr["dtype"].type = 1
    call(graph.node, "y", first, "x")
    return graph.SerializeToString()


def test_assets(copy, forms, tmp_path):
    folder = copy("table_1")
    (folder / "assets" / "vocabulary.txt").write_text("7\t0.5\n-3\n")
    assert "its line 2 has 1 columns, and the table takes number 1" in message(folder)
    (folder / "assets" / "vocabulary.txt").write_text("7\t0.5\nx\t1\n")
    assert "what should be i64 is not: invalid literal" in message(folder)
    (folder / "assets" / "vocabulary.txt").unlink()
    assert "cannot be read: No such file or directory" in message(folder)
    (folder / "assets" / "vocabulary.txt").symlink_to("/etc/passwd")
    assert "would not be in the folder assets" in message(folder)


INNER = "StatefulPartitionedCall_1/StatefulPartitionedCall/sequential_1/"


def test_a_cut_inside_a_function(forms, tmp_path):
    """Functions are inlined where a name may be in one; variables that the rest reads keep their values."""
    inputs, outputs = golden(forms, "keras", SIGNATURE)
    for node, cut in (("dense_1/MatMul", f"{INNER}dense_1/MatMul"), ("Softmax", f"0:{INNER}dense_1/BiasAdd")):
        place = f"0:{INNER}dense_1/{'MatMul' if node != 'Softmax' else 'BiasAdd'}"
        found = run(stepwell.convert(forms / "keras", output=place), tmp_path, inputs)
        (value,) = found.values()
        module = stepwell.convert(forms / "keras", input=f"{cut}[{','.join(map(str, value.shape))}]")
        ours = run(module, tmp_path, {0: value})
        np.testing.assert_allclose(next(iter(ours.values())), next(iter(outputs.values())), 1e-3, 1e-5)


def test_near_names_inside_a_function(forms):
    assert f"did you mean '{INNER}dense_1/MatMul'" in message(forms / "keras", input="dense_1/MatMull")

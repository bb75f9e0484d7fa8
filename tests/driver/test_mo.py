"""Command lines of Model Optimizer, unchanged, and its Python call: what they write, and its numbers in OpenVINO."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import Any

import numpy as np
import onnx
import pytest
from driver.running import CONFIG, core
from onnx import TensorProto, helper, numpy_helper

import stepwell
from stepwell.__main__ import main
from stepwell.dialects.errors import StepwellError
from stepwell.mo import FLAGS, IDLE, SAME, VALUES, call_of, convert_model

RANDOM = np.random.default_rng(0)
WEIGHTS = RANDOM.normal(size=(4, 3, 3, 3)).astype(np.float32)
IMAGE = RANDOM.uniform(0, 255, size=(1, 3, 6, 5)).astype(np.float32)


def network(folder: Path) -> Path:
    node = helper.make_node("Conv", ["data", "w"], ["prob"], "conv")
    infos = [helper.make_tensor_value_info("data", TensorProto.FLOAT, [1, 3, 6, 5])]
    infos.append(helper.make_tensor_value_info("prob", TensorProto.FLOAT, None))
    graph = helper.make_graph([node], "g", infos[:1], infos[1:], [numpy_helper.from_array(WEIGHTS, "w")])
    onnx.save(helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)]), folder / "net.onnx")
    return folder / "net.onnx"


def ir(path: Path, data: np.ndarray) -> np.ndarray:
    compiled = core().compile_model(core().read_model(str(path)), "CPU", CONFIG)
    return np.array(next(iter(compiled([data]).values())))


def reference(data: np.ndarray, folder: Path) -> np.ndarray:
    """The network on an image, by onnxruntime."""
    import onnxruntime

    return onnxruntime.InferenceSession(str(network(folder))).run(None, {"data": data.astype(np.float32)})[0]


def test_a_command_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    line = f"mo --framework onnx --input_model {network(tmp_path)} --model_name net --output_dir {tmp_path / 'ir'} "
    line += "--input data --output prob --input_shape [1,3,6,5] --mean_values data[1,2,3] --scale_values data[2,4,8] "
    line += "--reverse_input_channels --data_type FP32 --progress --log_level WARNING"
    assert main(line.split()) == 0
    out = capsys.readouterr().out
    xml = tmp_path / "ir" / "net.xml"
    for text in ("Generated IR version 11 model", f"XML file: {xml}", f"BIN file: {xml.with_suffix('.bin')}", "Total"):
        assert f"[ SUCCESS ] {text}" in out
    prepared = (IMAGE[:, ::-1] - np.array([1, 2, 3]).reshape(1, 3, 1, 1)) / np.array([2, 4, 8]).reshape(1, 3, 1, 1)
    np.testing.assert_allclose(ir(xml, IMAGE), reference(prepared, tmp_path), 1e-3, 1e-3)
    assert core().read_model(str(xml)).get_friendly_name() == "net"


@pytest.mark.parametrize(
    ("line", "size"),
    [
        ("-m {m} -n a -o {d} -s 255 -b 2", 432),
        ("-w {m} -n a -o {d} --data_type=half", 216),
        ("--input_model={m} --model-name=a --output-dir {d} --compress_to_fp16", 216),
        ("--input_model {m} --model_name a --output_dir {d} --compress_to_fp16=False --silent True", 432),
        ("--input_model {m} --model_name a --output_dir {d} --compress_to_fp16 True", 216),
        ("--input_model {m} --model_n a --output_d {d} --comp --rev --mean [1,2,3] --scale_v [2,4,8]", 224),
        ("--input-model {m} --model-n a --output-d {d} --data_t=FP16 --reverse-input", 216),
    ],
)
def test_spellings(tmp_path: Path, line: str, size: int):
    assert main(["mo", *line.format(m=network(tmp_path), d=tmp_path).split()]) == 0
    assert (tmp_path / "a.bin").stat().st_size == size


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("mo --sc 2", "ambiguous option: --sc could match --scale, --scale_values"),
        (
            "mo --reverse_input_chanels",
            "there is no option --reverse_input_chanels; did you mean --reverse_input_channels?",
        ),
        ("mo a b", "'a' is one argument too many"),
        ("mo -b many", "argument -b/--batch: invalid int value: 'many'"),
        ("convert m --inptu x", "there is no option --inptu; did you mean --input?"),
        ("convert m --zzz", "there is no option --zzz; stepwell convert --help"),
        ("convert m --input", "argument --input: expected one argument"),
    ],
)
def test_lines_that_are_wrong(capsys: pytest.CaptureFixture[str], line: str, said: str):
    """A sentence, not all options."""
    with pytest.raises(SystemExit) as raised:
        main(line.split())
    told = capsys.readouterr().err
    assert raised.value.code == 2 and said in told and told.count("\n") == 1


def test_the_name_of_a_model(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.chdir(tmp_path)
    assert main(["mo", "--input_model", str(network(tmp_path)), "--silent"]) == 0
    assert (tmp_path / "net.xml").exists()


def test_nothing_is_printed_when_silent(tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    assert main(["mo", "--input_model", str(network(tmp_path)), "--output_dir", str(tmp_path), "--silent"]) == 0
    captured = capsys.readouterr()
    assert captured.out == captured.err == ""


def test_levels_of_the_log(tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    line = ["mo", "--input_model", str(network(tmp_path)), "--output_dir", str(tmp_path), "--keep_shape_ops"]
    for level, warned, timed in (("ERROR", False, False), ("WARNING", True, False), ("INFO", True, True)):
        assert main([*line, "--log_level", level]) == 0
        captured = capsys.readouterr()
        assert ("--keep_shape_ops has no effect" in captured.out) is warned
        assert ("onnx-to-opset" in captured.err) is timed


def test_an_error_is_told_as_model_optimizer_does(tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    assert main(["mo", "--input_model", str(tmp_path / "nothing.onnx")]) == 1
    assert capsys.readouterr().err.startswith("[ ERROR ]  ")
    with pytest.raises(StepwellError):
        main(["mo", "--input_model", str(tmp_path / "nothing.onnx"), "--log_level", "DEBUG"])


def test_the_other_spelling_is_taken_by_convert(tmp_path: Path):
    line = ["convert", "--input_model", str(network(tmp_path)), "--output_dir", str(tmp_path), "--model_name", "b"]
    assert main([*line, "--mean_values", "data[1,2,3]", "--silent"]) == 0
    expected = reference(IMAGE - np.array([1, 2, 3]).reshape(1, 3, 1, 1), tmp_path)
    np.testing.assert_allclose(ir(tmp_path / "b.xml", IMAGE), expected, 1e-3, 1e-3)


def test_levels_that_are_none(tmp_path: Path):
    with pytest.raises(SystemExit) as ended:
        main(["mo", "--input_model", "m", "--log_level", "loud"])
    assert ended.value.code == 2


def test_help_and_version(capsys: pytest.CaptureFixture[str]):
    assert main(["mo", "--version"]) == 0
    assert stepwell.__version__ in capsys.readouterr().out
    with pytest.raises(SystemExit) as ended:
        main(["mo", "--help"])
    assert ended.value.code == 0
    assert "--saved_model_dir" in capsys.readouterr().out
    with pytest.raises(SystemExit) as ended:
        main(["mo", "--no_such_option"])
    assert ended.value.code == 2


def test_help_imports_nothing_that_is_large():
    text = (
        "import sys\nfrom stepwell.__main__ import main\n"
        "try:\n    main(['mo', '--help'])\nexcept SystemExit:\n    pass\n"
        "assert not {'numpy', 'xdsl', 'onnx', 'openvino'} & set(sys.modules), sorted(sys.modules)"
    )
    subprocess.run([sys.executable, "-c", text], check=True, capture_output=True)


def test_every_option_has_an_effect_or_a_reason():
    """What mo_options.md says of each option is checked by tools/update_docs.py; here, that none is forgotten."""
    elsewhere = {
        *("input_model", "model_name", "output_dir", "framework", "log_level", "silent", "progress", "version"),
        *("verbose", "nhwc_to_nchw", "saved_model_dir", "saved_model_tags"),
        *("input_meta_graph", "input_checkpoint", "input_proto", "input_symbol", "nd_prefix_name"),
        *("pretrained_model_name", "mean_file", "mean_file_offsets", "extensions", "extension"),
    }
    assert {*FLAGS, *VALUES} == elsewhere | set(SAME) | set(IDLE)


@pytest.mark.parametrize("name", sorted(IDLE))
def test_options_without_an_effect_are_told(name: str):
    made = call_of({"input_model": "m.onnx", name: "x"})
    assert made.warnings == [f"--{name} has no effect: {IDLE[name]}"]


@pytest.mark.parametrize(
    ("options", "said"),
    [
        ({}, "no model is given"),
        ({"input_model": "a.pb", "saved_model_dir": "b"}, "--input_model and --saved_model_dir: give one of them"),
        ({"input_model": "a.pb", "mean_file": "m", "mean_values": "(1)"}, "--mean_file and --mean_values"),
        ({"saved_model_dir": "a", "saved_model_tags": "a, b"}, "without blanks"),
        ({"input_model": "a.onnx", "framework": "theano"}, "'theano' is not tf, caffe, mxnet, kaldi or onnx"),
        ({"input_model": "a.params", "nd_prefix_name": "p"}, "give all of them or none"),
        ({"input_model": "a.onnx", "use_new_frontend": True, "use_legacy_frontend": True}, "give one of them"),
    ],
)
def test_contradictions(options: dict[str, Any], said: str):
    with pytest.raises(StepwellError) as raised:
        call_of(options)
    assert said in str(raised.value)


def test_what_a_call_stands_for(tmp_path: Path):
    assert call_of({"input_meta_graph": "a/model.ckpt.index"}).model == Path("a/model.ckpt.meta")
    assert call_of({"input_meta_graph": "a/model.ckpt.data-00000-of-00001"}).model == Path("a/model.ckpt.meta")
    made = call_of({"input_model": "n.caffemodel", "input_proto": "n.prototxt"})
    assert (made.framework, made.convert) == ("caffe", {"checkpoint": "n.prototxt"})
    made = call_of({"input_model": "n-0001.params", "input_symbol": "n-symbol.json"})
    assert (made.framework, made.convert) == ("mxnet", {"checkpoint": "n-symbol.json"})
    made = call_of({"saved_model_dir": "s", "saved_model_tags": "a,b"})
    assert (made.name, made.framework, made.convert) == ("saved_model", "tf", {"saved_model_tags": "a,b"})
    # Release 2021.4 put TensorFlow's channels first; later ones keep them.
    assert call_of({"input_model": "a.pb", "nhwc_to_nchw": True}).convert == {"nhwc_to_nchw": True}
    assert call_of({"input_model": "a.pb", "use_legacy_frontend": True}).convert == {}
    # A network of Kaldi takes a frame at a time, as it did.
    assert call_of({"input_model": "a.mdl", "counts": ""}).convert == {"counts": "", "streaming": True}


def test_the_framework_that_is_said_must_be_the_one_of_the_file(tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    assert main(["mo", "--framework", "kaldi", "--input_model", str(network(tmp_path))]) == 1
    assert "this is no model of kaldi: by its content it is onnx" in capsys.readouterr().err


def test_extensions(tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    """Ours are loaded; those of Model Optimizer are named."""
    folder = tmp_path / "extensions"
    folder.mkdir()
    (folder / "ours.py").write_text("def register(registry):\n    print('loaded')\n")
    (tmp_path / "theirs.py").write_text("class Replacer:\n    pass\n")
    line = ["mo", "--input_model", str(network(tmp_path)), "--output_dir", str(tmp_path)]
    assert main([*line, "--extensions", f"{folder},{tmp_path / 'theirs.py'}"]) == 0
    out = capsys.readouterr().out
    assert "loaded" in out and "theirs.py: it is no extension of Stepwell's" in out


def test_the_python_call(tmp_path: Path):
    import openvino

    model = convert_model(
        network(tmp_path), mean_values=[1, 2, 3], scale_values={"data": [2, 4, 8]}, reverse_input_channels=True
    )
    assert isinstance(model, openvino.Model)
    prepared = (IMAGE[:, ::-1] - np.array([1, 2, 3]).reshape(1, 3, 1, 1)) / np.array([2, 4, 8]).reshape(1, 3, 1, 1)
    found = np.array(next(iter(core().compile_model(model, "CPU", CONFIG)([IMAGE]).values())))
    np.testing.assert_allclose(found, reference(prepared, tmp_path), 1e-3, 1e-3)


class Cut:
    """What Model Optimizer calls InputCutInfo."""

    def __init__(self, name: str, shape: Any = None, type: Any = None, value: Any = None):
        self.name, self.shape, self.type, self.value = name, shape, type, value


class Map:
    """What Model Optimizer calls LayoutMap."""

    def __init__(self, source_layout: Any, target_layout: Any = None):
        self.source_layout, self.target_layout = source_layout, target_layout


@pytest.mark.parametrize("way", ["cut", "tuple", "list", "partial", "text", "dict"])
def test_objects_for_inputs(tmp_path: Path, way: str):
    import openvino

    shape = [2, 3, 6, 5]
    said = {
        "cut": Cut("data", shape, openvino.Type.f32),
        "tuple": ("data", shape, np.float32),
        "list": [("data", shape)],
        "partial": openvino.PartialShape([2, 3, 6, 5]),
        "text": "data[2,3,6,5]{f32}",
        "dict": {"data": shape},
    }[way]
    options = {"input_shape": [said]} if way == "partial" else {"input": said}
    model = convert_model(str(network(tmp_path)), **options)
    assert list(model.input(0).shape) == shape


def test_objects_for_layouts_and_values(tmp_path: Path):
    import openvino

    model = convert_model(network(tmp_path), layout={"data": Map(openvino.Layout("nchw"), "nhwc")})
    assert list(model.input(0).shape) == [1, 6, 5, 3]
    assert openvino.layout_helpers.get_layout(model.inputs[0]) == openvino.Layout("[N,H,W,C]")
    found = np.array(next(iter(core().compile_model(model, "CPU", CONFIG)([IMAGE.transpose(0, 2, 3, 1)]).values())))
    np.testing.assert_allclose(found, reference(IMAGE, tmp_path), 1e-3, 1e-3)
    frozen = convert_model(network(tmp_path), input=Cut("data", value=IMAGE))
    assert len(frozen.inputs) == 0


def test_the_name_and_the_record_of_the_python_call(tmp_path: Path):
    model = convert_model(network(tmp_path), model_name="mine", mean_values=[1, 2, 3], silent=True)
    assert model.get_friendly_name() == "mine"
    assert model.get_rt_info(["conversion_parameters", "mean_values"]).astype(str) == "[1, 2, 3]"
    with pytest.raises(StepwellError, match="this is no model of tf"):
        convert_model(network(tmp_path), framework="tf")


def test_unknown_options_of_the_python_call(tmp_path: Path):
    with pytest.raises(StepwellError, match="no option 'mean_value'; did you mean 'mean_values'"):
        convert_model(network(tmp_path), mean_value=[1])


def test_weights_of_mxnet_in_several_files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    """A list of arrays by hand: numbers of the format are in frontends/mxnet/params.py. Later files go first."""
    import json
    import struct

    def arrays(**named: np.ndarray) -> bytes:
        out = struct.pack("<QQQ", 0x112, 0, len(named))
        for array in named.values():
            head = struct.pack("<IiI", 0xF993FAC9, 0, array.ndim) + struct.pack(f"<{array.ndim}q", *array.shape)
            out += head + struct.pack("<iii", 1, 0, 0) + array.astype("<f4").tobytes()
        out += struct.pack("<Q", len(named))
        return out + b"".join(struct.pack("<Q", len(n.encode())) + n.encode() for n in named)

    nodes = [{"op": "null", "name": n, "inputs": []} for n in ("data", "fc_weight", "fc_bias")]
    attrs = {"num_hidden": "2"}
    nodes.append({"op": "FullyConnected", "name": "fc", "attrs": attrs, "inputs": [[0, 0, 0], [1, 0, 0], [2, 0, 0]]})
    symbol = {"nodes": nodes, "arg_nodes": [0, 1, 2], "heads": [[3, 0, 0]], "attrs": {"mxnet_version": ["int", 10901]}}
    (tmp_path / "net-symbol.json").write_text(json.dumps(symbol))
    weight, bias = RANDOM.normal(size=(2, 3)).astype(np.float32), np.array([5, 6], np.float32)
    (tmp_path / "net-0003.params").write_bytes(arrays(**{"arg:fc_weight": weight, "arg:fc_bias": bias * 0}))
    (tmp_path / "new_args.nd").write_bytes(arrays(fc_bias=bias))
    monkeypatch.chdir(tmp_path)
    line = "mo --input_symbol net-symbol.json --nd_prefix_name new --pretrained_model_name net-0003"
    line += " --input_shape [1,3] -n a"
    assert main([*line.split(), "--silent"]) == 0
    x = np.array([[1, 2, 3]], np.float32)
    np.testing.assert_allclose(ir(tmp_path / "a.xml", x), x @ weight.T + bias, 1e-4)
    line = "mo --input_symbol net-symbol.json --nd_prefix_name new --pretrained_model_name old"
    assert main(line.split()) == 1


def test_models_in_memory(tmp_path: Path):
    """The bytes of a model; objects of frameworks are told to be saved."""
    import io

    for model in (io.BytesIO(network(tmp_path).read_bytes()), onnx.load(network(tmp_path))):
        compiled = core().compile_model(convert_model(model, scale=2), "CPU", CONFIG)
        found = np.array(next(iter(compiled([IMAGE]).values())))
        np.testing.assert_allclose(found, reference(IMAGE / 2, tmp_path), 1e-3, 1e-3)
    with pytest.raises(StepwellError, match="save it in its framework's format"):
        convert_model(object())


def test_verification_with_a_batch(tmp_path: Path):
    """Source and result are run on inputs of the size that was asked for."""
    node = helper.make_node("Neg", ["data"], ["y"])
    infos = [helper.make_tensor_value_info(n, TensorProto.FLOAT, ["n", 3]) for n in ("data", "y")]
    onnx.save(helper.make_model(helper.make_graph([node], "g", infos[:1], infos[1:])), tmp_path / "b.onnx")
    assert main(["convert", str(tmp_path / "b.onnx"), "-o", str(tmp_path), "--batch", "4", "--verify", "-q"]) == 0

"""Model Optimizer's options: what each means here, for its command line (`stepwell mo`) and `convert_model`.

Every option of the releases 2021.4 and 2023.3 is known. Those without an effect say why, in a warning where somebody
gives them; docs/mo-options.md has them all.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from stepwell.dialects.errors import StepwellError

FLAGS = (
    "reverse_input_channels", "static_shape", "silent", "progress", "stream_output", "version", "verbose",
    "compress_to_fp16", "disable_nhwc_to_nchw", "disable_fusing", "disable_gfusing", "disable_resnet_optimization",
    "enable_concat_optimization", "move_to_preprocess", "keep_shape_ops", "disable_weights_compression",
    "legacy_ir_generation", "generate_deprecated_IR_V7", "use_new_frontend", "use_legacy_frontend",
    "input_model_is_text", "disable_omitting_optional", "enable_flattening_nested_params", "save_params_from_nd",
    "legacy_mxnet_model", "enable_ssd_gluoncv", "remove_output_softmax", "remove_memory", "share_weights",
    "nhwc_to_nchw",
)  # fmt: skip
"""Options that are there or not."""

VALUES: dict[str, tuple[str, ...]] = {
    "framework": (), "input_model": ("-w", "-m"), "model_name": ("-n",), "output_dir": ("-o",), "input_shape": (),
    "scale": ("-s",), "log_level": (), "input": (), "output": (), "mean_values": ("-ms",), "scale_values": (),
    "source_layout": (), "target_layout": (), "layout": (), "data_type": (), "transform": (), "finegrain_fusing": (),
    "freeze_placeholder_with_value": (), "extensions": (), "batch": ("-b",), "transformations_config": (),
    "input_checkpoint": (), "input_meta_graph": (), "saved_model_dir": (), "saved_model_tags": (),
    "tensorflow_custom_operations_config_update": (), "tensorflow_use_custom_operations_config": (),
    "tensorflow_object_detection_api_pipeline_config": (), "tensorboard_logdir": (),
    "tensorflow_custom_layer_libraries": (), "input_proto": ("-d",), "caffe_parser_path": (), "k": ("-k",),
    "mean_file": ("-mf",), "mean_file_offsets": ("-mo",), "input_symbol": (), "nd_prefix_name": (),
    "pretrained_model_name": (), "counts": (), "example_input": (), "example_output": (), "extension": (),
}  # fmt: skip
"""Options with a value, and their short forms."""

SUFFIXES = {
    ".caffemodel": "caffe", ".pb": "tf", ".pbtxt": "tf", ".meta": "tf", ".params": "mxnet", ".nnet": "kaldi",
    ".mdl": "kaldi", ".raw": "kaldi", ".onnx": "onnx", ".prototxt": "caffe", ".json": "mxnet",
}  # fmt: skip

DONE_ALWAYS = "is done in any case, where it is exact"
CONTENT = "the form of a file is seen from its content"
NO_CODE = "no code of a model or of a framework is run"
RULES = "the operators of these models convert without a configuration"

IDLE: dict[str, str] = {
    "input_model_is_text": CONTENT,
    "legacy_mxnet_model": CONTENT,
    "save_params_from_nd": "nothing is written but the IR",
    "keep_shape_ops": "shapes that change from run to run are computed in any case",
    "disable_resnet_optimization": "strides are moved by the runtime only, when it compiles",
    "enable_concat_optimization": DONE_ALWAYS,
    "move_to_preprocess": "IR has no such section any more; the values are part of the graph",
    "legacy_ir_generation": "there is one way to write IR",
    "generate_deprecated_IR_V7": "IR of version 7 is read by no runtime any more",
    "use_new_frontend": "there is one reader for each format",
    "use_legacy_frontend": "there is one reader for each format",
    "disable_nhwc_to_nchw": "the source's layout is kept in any case; --nhwc_to_nchw changes it, as release 2021.4 did",
    "caffe_parser_path": "the fields of all known forks are built in",
    "k": "layers of one's own get a lowering with --extension",
    "disable_omitting_optional": "all fields of a layer are kept",
    "enable_flattening_nested_params": "all fields of a layer are kept",
    "enable_ssd_gluoncv": RULES,
    "tensorflow_custom_layer_libraries": f"{NO_CODE}; operators of one's own get a lowering with --extension",
    "tensorflow_custom_operations_config_update": f"{RULES}: there is nothing to fill in",
    "tensorboard_logdir": "stepwell convert --emit source prints the model as it was read",
    "tensorflow_object_detection_api_pipeline_config": f"{RULES}; all values are in the graph",
    "share_weights": "weights stay in their files until they are written",
    "stream_output": "--progress says as much",
    "example_input": "models in memory are not traced",
    "example_output": "models in memory are not traced",
}
"""Options without an effect, and why."""


@dataclass
class Call:
    """What a call of Model Optimizer asks for: arguments of `stepwell.convert`, where to write, and warnings."""

    model: Any
    convert: dict[str, Any] = field(default_factory=dict)
    name: str = "model"
    folder: Path = Path()
    framework: str | None = None
    warnings: list[str] = field(default_factory=list)
    extensions: list[str] = field(default_factory=list)


def call_of(options: Mapping[str, Any]) -> Call:
    """The call that options (by their names, with underscores) stand for; contradictions are StepwellErrors."""
    given = {name: value for name, value in options.items() if value is not None and value is not False and value != ""}
    if "counts" in options and options["counts"] is not None:
        given["counts"] = options["counts"]
    model, second = _model(given)
    made = Call(model, framework=_framework(given, model))
    made.name, made.folder = _name(given, model), Path(given.get("output_dir") or ".")
    for name, reason in IDLE.items():
        if name in given:
            made.warnings.append(f"--{name} has no effect: {reason}")
    said = made.convert
    for theirs, ours in SAME.items():
        if theirs in given:
            said[ours] = given[theirs]
    if second is not None:
        said["checkpoint"] = second
    if made.framework in ("caffe", "kaldi", "mxnet") and ("input" in given or "output" in given):
        # Here its names are those of layers, which blobs often have too.
        said["nodes_first"] = True
    if made.framework == "kaldi":
        # Applications of Model Optimizer's IR give a frame at a time.
        said["streaming"] = True
    _mean_file(given, said)
    _layouts(given, said)
    if given.get("use_legacy_frontend") and given.get("use_new_frontend"):
        raise StepwellError("--use_new_frontend and --use_legacy_frontend: give one of them")
    if "saved_model_tags" in given:
        tags = given["saved_model_tags"]
        if isinstance(tags, str) and " " in tags.strip():
            raise StepwellError(f"--saved_model_tags: '{tags}': tags are separated by commas, without blanks")
        said["saved_model_tags"] = tags
    _extensions(given, made)
    return made


SAME = {
    "input": "input", "output": "output", "input_shape": "input_shape", "batch": "batch", "mean_values": "mean_values",
    "scale_values": "scale_values", "scale": "scale", "reverse_input_channels": "reverse_input_channels",
    "data_type": "data_type", "compress_to_fp16": "compress_to_fp16", "static_shape": "static_shape",
    "freeze_placeholder_with_value": "freeze_placeholder_with_value", "transform": "transform",
    "layout": "layout", "source_layout": "source_layout", "target_layout": "target_layout",
    "transformations_config": "transformations_config", "counts": "counts", "disable_fusing": "disable_fusing",
    "disable_gfusing": "disable_gfusing", "disable_weights_compression": "disable_weights_compression",
    "finegrain_fusing": "finegrain_fusing",
    "tensorflow_use_custom_operations_config": "transformations_config",
    "remove_output_softmax": "remove_output_softmax", "remove_memory": "remove_memory",
}  # fmt: skip
"""Options that mean what an argument of `stepwell.convert` means."""


def _model(given: Mapping[str, Any]) -> tuple[Any, Any]:
    """The model, and the other file that it is made of, where one is said."""
    places = [n for n in ("input_model", "saved_model_dir", "input_meta_graph") if n in given]
    if len(places) > 1:
        raise StepwellError(f"--{places[0]} and --{places[1]}: give one of them")
    nd = [n for n in ("nd_prefix_name", "pretrained_model_name", "input_symbol") if n in given]
    if "nd_prefix_name" in given or "pretrained_model_name" in given:
        if len(nd) < 3:
            raise StepwellError(
                "--nd_prefix_name, --pretrained_model_name and --input_symbol: give all of them or none"
            )
        return _merged(given)
    second = given.get("input_checkpoint")
    if "saved_model_dir" in given:
        return Path(given["saved_model_dir"]), second
    if "input_meta_graph" in given:
        return _meta(Path(given["input_meta_graph"])), second
    model = given.get("input_model")
    for name in ("input_proto", "input_symbol"):
        if name in given:
            if model is None:
                return Path(given[name]), None
            second = given[name]
    if model is None:
        raise StepwellError(
            "no model is given: --input_model FILE, --saved_model_dir FOLDER or --input_meta_graph FILE"
        )
    return (Path(model) if isinstance(model, str) else model), second


def _meta(path: Path) -> Path:
    """The .meta of a MetaGraph, also where one of the files beside it is given."""
    if path.suffix == ".meta" or path.is_dir():
        return path
    stem = path.name.partition(".index")[0].partition(".data-")[0]
    return path.with_name(f"{stem}.meta")


def _merged(given: Mapping[str, Any]) -> tuple[Path, str]:
    """The symbol, and the files of its weights: those of the pretrained model, then what the .nd files have of them."""
    pretrained = str(given["pretrained_model_name"])
    first = Path(pretrained if pretrained.endswith(".params") else f"{pretrained}.params")
    parts = [first, *(Path(f"{given['nd_prefix_name']}_{kind}.nd") for kind in ("args", "auxs"))]
    return Path(given["input_symbol"]), ",".join(str(part) for part in parts if part is first or part.exists())


def _framework(given: Mapping[str, Any], model: Any) -> str | None:
    """The framework that is said, or that the options and the suffix say."""
    said = given.get("framework")
    if said is not None and said not in ("tf", "caffe", "mxnet", "kaldi", "onnx"):
        raise StepwellError(f"--framework: '{said}' is not tf, caffe, mxnet, kaldi or onnx")
    if said:
        return said
    if "saved_model_dir" in given or "input_meta_graph" in given:
        return "tf"
    if "input_symbol" in given:
        return "mxnet"
    if "input_proto" in given:
        return "caffe"
    return SUFFIXES.get(model.suffix.lower()) if isinstance(model, Path) else None


def _name(given: Mapping[str, Any], model: Any) -> str:
    if given.get("model_name"):
        return given["model_name"]
    if "saved_model_dir" in given:
        return "saved_model"
    name = model.stem if isinstance(model, Path) else "model"
    return name if name not in ("", ".") else "model"


def _mean_file(given: Mapping[str, Any], said: dict[str, Any]) -> None:
    if "mean_file_offsets" in given:
        said["mean_offsets"] = str(given["mean_file_offsets"])
    if "mean_file" not in given:
        return
    if "mean_values" in given:
        raise StepwellError("--mean_file and --mean_values: give one of them")
    said["mean_values"] = f"(@{given['mean_file']})"


def _layouts(given: Mapping[str, Any], said: dict[str, Any]) -> None:
    """The source's layout is kept, as Model Optimizer does since 2022.1; before, TensorFlow's channels came first."""
    if "nhwc_to_nchw" in given:
        if "disable_nhwc_to_nchw" in given:
            raise StepwellError("--nhwc_to_nchw and --disable_nhwc_to_nchw: give one of them")
        said["nhwc_to_nchw"] = True


def _extensions(given: Mapping[str, Any], made: Call) -> None:
    """Extensions of ours are loaded; those of Model Optimizer are named."""
    said = given.get("extensions") or given.get("extension") or ()
    entries = said.split(",") if isinstance(said, str) else said if isinstance(said, list | tuple) else [said]
    for entry in entries:
        path = Path(entry) if isinstance(entry, str | Path) else None
        files = sorted(path.glob("*.py")) if path is not None and path.is_dir() else [path] if path is not None else []
        ours = [f for f in files if f.suffix == ".py" and f.is_file() and _is_ours(f)]
        made.extensions.extend(map(str, ours))
        if not ours:
            made.warnings.append(
                f"--extensions {entry}: it is no extension of Stepwell's (a .py file with register(registry)) and is "
                "not run; operators that need one are named in the report"
            )


def _is_ours(path: Path) -> bool:
    return "def register(" in path.read_text(errors="replace")


FILES = frozenset({
    *("input_model", "saved_model_dir", "input_meta_graph", "input_checkpoint", "input_proto", "input_symbol"),
    *("nd_prefix_name", "pretrained_model_name", "output_dir", "counts", "mean_file", "extensions", "extension"),
    "transformations_config",
})  # fmt: skip
"""Options that name files, which stand in no IR: it does not vary with the folder of the model."""


def convert_model(input_model: Any = None, **options: Any) -> Any:
    """Convert a model as Model Optimizer's `convert_model` does; gives an `openvino.Model`.

    The options are those of its command line, `convert_model("model.onnx", mean_values=[1, 2, 3])`; input, layout and
    values may be objects as well. `silent` and `verbose` are taken; `output_dir` is for `stepwell mo`.

    Raises StepwellError where the model or an option cannot be converted, and for unknown options.
    """
    import tempfile

    from xdsl.dialects.builtin import StringAttr

    from stepwell import __version__, api
    from stepwell.inference import imported

    unknown = [name for name in options if name not in (*FLAGS, *VALUES, "verbose", "help")]
    if unknown:
        from stepwell.places import close

        near = close(unknown[0], [*FLAGS, *VALUES])
        hint = f"; did you mean '{near[0]}'?" if near else ""
        raise StepwellError(f"convert_model has no option '{unknown[0]}'{hint}")
    if input_model is not None:
        options["input_model"] = input_model
    made = call_of(options)
    openvino = imported("openvino")
    module = api.convert(made.model, extensions=made.extensions, framework=made.framework, **made.convert)
    module.attributes["stepwell.name"] = StringAttr(made.name)
    given = {name: str(v) for name, v in options.items() if isinstance(v, str | int | float | list | dict) and v}
    parameters = {"stepwell_version": __version__, **{n: v for n, v in given.items() if n not in FILES}}
    with tempfile.TemporaryDirectory() as folder:
        api.save(module, Path(folder) / "model.xml", conversion_parameters=parameters)
        # The weights are read into memory: the folder does not outlive the call.
        xml, weights = (Path(folder) / "model.xml").read_bytes(), (Path(folder) / "model.bin").read_bytes()
        import numpy as np

        data = openvino.Tensor(np.frombuffer(weights or b"\0", np.uint8).copy())
        return openvino.Core().read_model(xml, data)


__all__ = ["FLAGS", "IDLE", "VALUES", "Call", "call_of", "convert_model"]

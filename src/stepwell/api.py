"""Convert, save and load: the Python interface."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

from xdsl.context import Context
from xdsl.dialects.builtin import ModuleOp
from xdsl.passes import ModulePass

from stepwell import registry as registries
from stepwell.dialects import collector, containers
from stepwell.dialects.errors import StepwellError
from stepwell.options import Options

OPTIONS = {
    "checkpoint": "a second file (--input-checkpoint)",
    "tags": "tags (--saved-model-tags)",
    "signature": "a signature (--signature)",
}
"""Options that only some formats have, as errors name them."""


def read(
    model: Any,
    *,
    external_data_roots: Sequence[str | Path] = (),
    checkpoint: str | Path | None = None,
    tags: Sequence[str] | str = (),
    signature: str | None = None,
    outputs: Sequence[str] = (),
    framework: str | None = None,
    registry: registries.Registry | None = None,
) -> ModuleOp:
    """A model as its source dialect (or opset, for IR), nothing lowered.

    `model` is a path, a module (given back), an object with `SerializeToString` such as onnx.ModelProto, or a BytesIO.
    `external_data_roots` are directories, besides the model's own, that links to external data may lead to.
    `checkpoint` has the variables of a TensorFlow graph; `tags` and `signature` choose among a SavedModel's graphs and
    signatures; `outputs` are names of tensors that the model shall have, where a graph is not read as a whole.
    `framework` is the format that the model must have; otherwise its content decides.
    """
    if registry is not None:
        registries.use(registry)
    if isinstance(model, ModuleOp):
        return model
    from stepwell.frontends import protocol

    data = model.SerializeToString() if hasattr(model, "SerializeToString") else None
    if hasattr(model, "getvalue"):
        data = model.getvalue()
    if isinstance(data, bytes):
        # The file has no name once it is read; the module's constants keep it open.
        with tempfile.NamedTemporaryFile(suffix=".onnx" if not hasattr(model, "getvalue") else "") as file:
            file.write(data)
            file.flush()
            return protocol.find(Path(file.name)).read(Path(file.name))
    if not isinstance(model, str | Path):
        raise StepwellError(
            f"a model is a path, a module, a ModelProto or a BytesIO, not {type(model).__module__}."
            f"{type(model).__name__}; save it in its framework's format and give the file"
        )
    path = Path(model)
    frontend = protocol.find(path)
    if framework is not None and framework != frontend.name:
        known = protocol.frontends()
        if framework not in known:
            raise StepwellError(f"--framework: no format is named '{framework}'; there are {', '.join(known)}")
        raise StepwellError(f"{path}: this is no model of {framework}: by its content it is {frontend.name}")
    given: dict[str, Any] = {"external_data_roots": external_data_roots} if external_data_roots else {}
    named = tuple(t for t in tags.split(",") if t) if isinstance(tags, str) else tuple(tags)
    wanted = {"checkpoint": checkpoint, "tags": named, "signature": signature, "outputs": tuple(outputs)}
    for name, value in wanted.items():
        if value is None or value == ():
            continue
        if name in frontend.options:
            given[name] = value
        elif name in OPTIONS:
            raise StepwellError(f"{path}: {OPTIONS[name]} is for TensorFlow models, and this is {frontend.name}")
    return frontend.read(path, **given)


def convert(
    model: Any,
    *,
    input: Any = None,
    output: Sequence[str] | str | None = None,
    sequence_lengths: Mapping[str, int | str | None] | None = None,
    absent: Sequence[str] = (),
    pipeline: str | Path | Sequence[ModulePass | str] | None = None,
    input_shape: Any = None,
    batch: int | None = None,
    static_shape: bool = False,
    nodes_first: bool = False,
    freeze_placeholder_with_value: Mapping[str, Any] | str | None = None,
    mean_values: Any = None,
    scale_values: Any = None,
    scale: float | None = None,
    reverse_input_channels: bool = False,
    mean_offsets: str = "",
    transform: Any = None,
    transformations_config: str | Path | None = None,
    counts: str | None = None,
    remove_output_softmax: bool = False,
    remove_memory: bool = False,
    streaming: bool = False,
    disable_fusing: bool = False,
    disable_gfusing: bool = False,
    disable_weights_compression: bool = False,
    finegrain_fusing: str | None = None,
    compress_to_fp16: bool = False,
    data_type: str | None = None,
    layout: Any = "",
    source_layout: Any = "",
    target_layout: Any = "",
    nhwc_to_nchw: bool = False,
    external_data_roots: Sequence[str | Path] = (),
    checkpoint: str | Path | None = None,
    saved_model_tags: Sequence[str] | str = (),
    signature: str | None = None,
    framework: str | None = None,
    extensions: Sequence[str | Path] | str | Path = (),
    registry: registries.Registry | None = None,
    run: Callable[[Sequence[ModulePass], Context, ModuleOp], None] | None = None,
) -> ModuleOp:
    """Convert a model to a module of `opset` operations.

    Args:
        model: a path, a module of a source dialect, an onnx.ModelProto, or a BytesIO with a model.
        input: shapes of inputs, `"x[1,3,224,224],y[?,1..10]"`, `{"x": [1, 3, 224, 224]}` or a list of shapes, with
            types (`"x{f16}"`) and values that they are frozen to (`"flag->false"`). A tensor, a node, `node:port` or
            `port:node` that is no input becomes one: the model is cut there. The inputs have the order of the list.
        output: names of the tensors, nodes or ports that become the outputs, instead of the model's own.
        sequence_lengths: how many tensors an input that is a sequence has, by its name: `{"x": 3}` makes it the inputs
            `x:0`, `x:1` and `x:2`; None (or "?") is a length that changes from run to run (`dialects/containers.py`).
        absent: the optional inputs that are left out; the others are taken as present.
        pipeline: pipeline text, a file with it, or passes and texts; by default the source dialect's pipeline.
        input_shape: the shapes of the inputs in order, or of those that `input` names.
        batch: the batch size of every input, along its N (`layout`) or first dimension.
        static_shape: warn of inputs whose sizes stay unknown; shapes that are known are computed with in any case.
        nodes_first: a name that both a node and a tensor have is that of the node, as Model Optimizer has it.
        freeze_placeholder_with_value: inputs that become constants, `"flag->false"` or `{"flag": False}`.
        mean_values, scale_values: what is subtracted from inputs, and what they are divided by then, for each channel
            or all: `"data(123.7,116.3,103.5)"`, `{"data": [...]}`, a list, or a file `"data(@mean.npy)"`.
        scale: what all inputs are divided by.
        reverse_input_channels: the application gives RGB where the model takes BGR, or the reverse. This comes first:
            mean values and scales are in the order of the model.
        mean_offsets: where a mean image of a file is cut, `"(x,y)"`; otherwise in the middle.
        transform: passes on the finished model in Model Optimizer's spelling: `"LowLatency2"`,
            `"MakeStateful[param_res_names={'past':'present'}]"`, `"Pruning"`.
        transformations_config: a JSON file of Model Optimizer's; what of it has an effect is done, the rest is not
            needed, which a warning says.
        counts: a file with the counts of an acoustic model's classes (`""`: those of the model), whose logarithm is
            taken off the output.
        remove_output_softmax: outputs give what their softmax is made of.
        remove_memory: states become inputs and outputs.
        streaming: a network of Kaldi gets one frame in each inference and keeps what it needs of those before as state;
            so it does with `remove_memory`. Otherwise it gets whole utterances.
        disable_fusing: no operations are merged into one, nor into weights.
        disable_gfusing: convolutions of the parts of a Split do not become one with groups.
        disable_weights_compression: weights behind a FakeQuantize stay real numbers instead of integers with scales.
        finegrain_fusing: regular expressions, comma separated; layers whose names begin with what they fit are not
            merged.
        compress_to_fp16: store f32 weights as f16; so does `data_type="FP16"`.
        layout: another order of dimensions for inputs and outputs, `"x(nhwc->nchw)"`; without a name of the only input.
            Also in two options: `source_layout="x(nhwc)", target_layout="x(nchw)"`.
        nhwc_to_nchw: the channels of all inputs and outputs of rank 4 and 5 come first, as Model Optimizer had them.
        external_data_roots: directories, besides the model's own, that links to external data may lead to.
        checkpoint: the checkpoint with the variables of a TensorFlow graph: its prefix, its .index, or its folder.
        saved_model_tags: which graph of a SavedModel is meant; by default the one tagged `serve`, or the only one.
        signature: which signature of a SavedModel is meant; by default `serving_default`, or the only one.
        framework: the format that the model must have, `"onnx"`, `"tf"` …; otherwise its content decides.
        extensions: .py files or modules with `register(registry)`.
        registry: the parts to convert with, instead of the default ones and `extensions`.
        run: runs the passes, instead of one after the other (instrumentation).

    Raises:
        StepwellError: the model, an option or an operator cannot be converted; the message says why.
    """
    loaded = [extensions] if isinstance(extensions, str | Path) else extensions
    registries.use(registry or registries.default(extensions=tuple(map(str, loaded))))
    from stepwell.lowering import pipeline as pipelines

    said = Options(
        input=input,
        output=output,
        input_shape=input_shape,
        batch=batch,
        static_shape=static_shape,
        nodes_first=nodes_first,
        freeze=freeze_placeholder_with_value,
        mean_values=mean_values,
        scale_values=scale_values,
        scale=scale,
        reverse_input_channels=reverse_input_channels,
        mean_offsets=mean_offsets,
        transform=transform,
        transformations_config=transformations_config,
        counts=counts,
        remove_output_softmax=remove_output_softmax,
        remove_memory=remove_memory,
        streaming=streaming,
        disable_fusing=disable_fusing,
        disable_gfusing=disable_gfusing,
        disable_weights_compression=disable_weights_compression,
        finegrain_fusing=finegrain_fusing,
        compress_to_fp16=compress_to_fp16,
        data_type=data_type,
        layout=layout,
        source_layout=source_layout,
        target_layout=target_layout,
        nhwc_to_nchw=nhwc_to_nchw,
    )
    module = read(
        model,
        external_data_roots=external_data_roots,
        checkpoint=checkpoint,
        tags=saved_model_tags,
        signature=signature,
        outputs=said.needed(),
        framework=framework,
    )
    dialect = pipelines.source_dialect(module)
    if sequence_lengths is not None and not isinstance(sequence_lengths, Mapping):
        raise StepwellError(f"--sequence-length: {sequence_lengths!r} is no mapping of names to lengths")
    containers.expand(module, sequence_lengths, [absent] if isinstance(absent, str) else absent or ())
    if pipeline is None:
        passes = pipelines.parse(pipelines.default(module, streaming=said.streams(dialect)))
    elif isinstance(pipeline, Path):
        if not pipeline.is_file():
            raise StepwellError(f"the pipeline file {pipeline} does not exist")
        passes = pipelines.parse(pipeline.read_text(), pipeline.parent)
    elif isinstance(pipeline, str):
        passes = pipelines.parse(pipeline)
    else:
        passes = [p for each in pipeline for p in (pipelines.parse(each) if isinstance(each, str) else [each])]
    passes = said.around(passes, dialect)
    ctx = registries.active().context()
    with collector.paused():
        (run or pipelines.run)(passes, ctx, module)
    return module


def save(module: ModuleOp, path: str | Path, **options: Any) -> Any:
    """Write a module of `opset` operations as `path` (.xml) and the .bin beside it; see `backend.writer.save`."""
    from stepwell.backend.writer import save as write

    return write(module, Path(path), **options)


def load(path: str | Path) -> ModuleOp:
    """Read a model of any known format, IR included, as a module of its dialect."""
    return read(path)

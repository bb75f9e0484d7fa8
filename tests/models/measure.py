"""One step of the survey, in a process of its own: a model that ends the process ends no other.

    python measure.py expect MODEL.onnx RECIPE.json GOLDEN.npz    inputs by the recipe, outputs by onnxruntime
    python measure.py compare MODEL.xml GOLDEN.npz PRECISION      OpenVINO's outputs against them, as JSON

A recipe has `seed`, `dims` (sizes of symbolic dimensions by name, `*` for all others) and `inputs`: a text per name,
such as `normal`, `normal 0.1`, `uniform 0 1`, `int 0 100`, `value 16000`, `ones`, `zeros`, `range` or `mask 7`, with a
shape in front where the model's own is not used: `[1,16] int 0 50`. What is not named is normal (floats), `int 0 10`
(integers) or `ones` (booleans). `scores` names tensors within the model: their values are kept beside the outputs.

Models that round to integers in between are not continuous: where a value lies next to a tie, the last bit of a sum
decides. So the reference is asked as well how far its outputs move without its optimisations, and with inputs or
weights moved by a millionth (`spread`), and with `tries` the seed is taken for which that is least.
"""

from __future__ import annotations

import json
import re
import sys
import tempfile
from math import inf
from pathlib import Path
from typing import Any
from zlib import crc32

import numpy as np

RTOL, ATOL = 1e-3, 1e-5
"""A float may differ by RTOL of its own value and by ATOL of the largest of its output (of 1, where that is less)."""

TYPES = {
    "tensor(float)": np.float32,
    "tensor(float16)": np.float16,
    "tensor(double)": np.float64,
    "tensor(bool)": np.bool_,
    "tensor(uint8)": np.uint8,
    "tensor(int8)": np.int8,
    "tensor(int32)": np.int32,
    "tensor(int64)": np.int64,
}

NUDGES, NUDGE = range(3), 1e-6
"""The generators of what is added to inputs and weights, and how much at most, relative to each."""

F32 = {"INFERENCE_PRECISION_HINT": "f32", "EXECUTION_MODE_HINT": "ACCURACY", "LP_TRANSFORMS_MODE": "NO"}
CONFIGS = {"f32": F32, "default": {}}


def fill(text: str, shape: list[int], dtype: Any, rng: np.random.Generator) -> np.ndarray:
    """An input by its recipe."""
    given = re.match(r"\[([\d,\s]*)\]\s*", text)
    if given:
        shape = [int(d) for d in given[1].split(",") if d.strip()]
        text = text[given.end() :]
    kind, *numbers = text.split()
    a, b = ([float(n) for n in numbers] + [0, 0])[:2]
    if kind == "mask":  # the first of the row are valid, the rest is padding
        return np.broadcast_to(np.arange(shape[-1]) < a, shape).astype(dtype)
    made = {
        "normal": lambda: rng.standard_normal(shape) * (a or 1) + b,
        "uniform": lambda: rng.uniform(a, b, shape),
        "int": lambda: rng.integers(int(a), int(b), shape),
        "value": lambda: np.full(shape, a),
        "ones": lambda: np.ones(shape),
        "zeros": lambda: np.zeros(shape),
        "range": lambda: np.broadcast_to(np.arange(shape[-1]), shape),
    }
    return np.asarray(made[kind]()).astype(dtype)


def feeds(session: Any, recipe: dict[str, Any]) -> dict[str, np.ndarray]:
    """The inputs of a session by a recipe; each has its own generator, so that one more does not change the others."""
    dims, given = recipe.get("dims", {}), recipe.get("inputs", {})
    found: dict[str, np.ndarray] = {}
    for port in session.get_inputs():
        dtype = TYPES[port.type]
        usual = {"f": "normal", "b": "ones"}.get(np.dtype(dtype).kind, "int 0 10")
        shape = [d if isinstance(d, int) and d > 0 else dims.get(d, dims.get("*", 1)) for d in port.shape]
        rng = np.random.default_rng([recipe.get("seed", 0), crc32(port.name.encode())])
        found[port.name] = fill(given.get(port.name, usual), shape, dtype, rng)
    return found


def expect(model: str, recipe: str, golden: str) -> None:
    """Inputs and onnxruntime's outputs into a file that `tests/models/test_models.py` reads too."""
    import onnx
    import onnxruntime

    onnxruntime.set_default_logger_severity(4)
    session = open_session(model)
    names = [o.name for o in session.get_outputs()]
    loaded = onnx.load(model, load_external_data=False)
    asked = json.loads(Path(recipe).read_text())
    spread, given, outputs = inf, {}, []
    with tempfile.TemporaryDirectory() as folder:
        others = [open_session(model, optimise=False)]
        others += [open_session(nudged_model(model, folder, by)) for by in NUDGES]
        for attempt in range(asked.get("tries", 1)):
            inputs = feeds(session, asked | {"seed": asked.get("seed", 0) + attempt})
            found = [np.asarray(v) for v in session.run(None, inputs)]
            moved = [other.run(None, inputs) for other in others]
            moved += [session.run(None, nudged(inputs, by)) for by in NUDGES]
            least = max(difference(np.asarray(a), b)[1] for run in moved for a, b in zip(run, found, strict=True))
            if least < spread or not given:
                spread, given, outputs = least, inputs, found
    data = {f"in:{k}": v for k, v in given.items()} | {
        f"out:{k}": np.asarray(v) for k, v in zip(names, outputs, strict=True)
    }
    data |= {f"score:{k}": v for k, v in within(model, asked.get("scores", []), given).items()}
    np.savez_compressed(golden, **data)  # pyright: ignore[reportArgumentType]: names are not known
    print(json.dumps({"nodes": sum(1 for _ in nodes(loaded.graph)), "opset": opset(loaded), "spread": spread}))


def within(model: str, tensors: list[str], given: dict[str, np.ndarray]) -> dict[str, np.ndarray]:
    """What onnxruntime computes of tensors within a model, whose weights are in its file."""
    import onnx

    if not tensors:
        return {}
    loaded = onnx.load(model)
    loaded.graph.output.extend(onnx.ValueInfoProto(name=name) for name in tensors)
    session = open_session(loaded.SerializeToString())
    return {name: np.asarray(v) for name, v in zip(tensors, session.run(tensors, given), strict=True)}


def open_session(model: str | bytes, optimise: bool = True) -> Any:
    """A session on one thread: ranges that onnxruntime finds at run time are per thread where it has several."""
    import onnxruntime

    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = 1
    level = onnxruntime.GraphOptimizationLevel
    options.graph_optimization_level = level.ORT_ENABLE_ALL if optimise else level.ORT_DISABLE_ALL
    return onnxruntime.InferenceSession(model, options, providers=["CPUExecutionProvider"])


def nudge(values: np.ndarray, seed: int) -> np.ndarray:
    """Each number by its own part of a millionth; by one factor for all, quantised values would not move."""
    noise = np.random.default_rng(seed).uniform(-NUDGE, NUDGE, values.shape)
    return (values * (1 + noise)).astype(values.dtype)


def nudged(given: dict[str, np.ndarray], seed: int) -> dict[str, np.ndarray]:
    """The inputs with every float up to a millionth larger or smaller: what the order of a sum changes."""
    return {k: nudge(v, seed) if v.dtype.kind == "f" else v for k, v in given.items()}


def nudged_model(model: str, folder: str, seed: int) -> str:
    """The model with every f32 weight moved as well; scales, which are few numbers, stay."""
    import onnx
    from onnx import numpy_helper

    loaded = onnx.load(model)
    for tensor in loaded.graph.initializer:
        if tensor.data_type == onnx.TensorProto.FLOAT and len(tensor.dims) and np.prod(tensor.dims) > 16:
            values = nudge(numpy_helper.to_array(tensor), seed)
            tensor.CopyFrom(numpy_helper.from_array(values, tensor.name))
    target = str(Path(folder) / f"{seed}.onnx")
    onnx.save(loaded, target)
    return target


def opset(model: Any) -> int:
    return max(o.version for o in model.opset_import if o.domain in ("", "ai.onnx"))


def nodes(graph: Any):
    """The nodes of a graph and of its sub-graphs."""
    for node in graph.node:
        yield node
        for attribute in node.attribute:
            for inner in [attribute.g, *attribute.graphs]:
                yield from nodes(inner)


def difference(found: np.ndarray, value: np.ndarray) -> tuple[bool, float]:
    """Whether an output agrees, and by how much it differs at most, relative to its largest value."""
    if found.shape != value.shape:
        return False, float("inf")
    if value.dtype.kind != "f":
        return bool(np.array_equal(found, value)), float(np.mean(found != value)) if value.size else 0.0
    a, b = found.astype(np.float64), value.astype(np.float64)
    same = (a == b) | (np.isnan(a) & np.isnan(b))  # infinities as well
    scale = max(1.0, float(np.abs(b[np.isfinite(b)]).max(initial=0)))
    error = np.where(same, 0, np.abs(a - b))
    agrees = bool(np.all(same | (error <= RTOL * np.abs(b) + ATOL * scale)))
    return agrees, float(np.max(error, initial=0) / scale)


def compare(model: str, golden: str, precision: str, rows: str = "{}") -> None:
    """Of the outputs named in `rows` only so many rows of dimension 1 count: what comes behind is a tie of zeros."""
    import openvino

    first = json.loads(rows)

    with np.load(golden, allow_pickle=False) as data:
        given = {k[3:]: data[k] for k in data.files if k.startswith("in:")}
        expected = {k[4:]: data[k] for k in data.files if k.startswith("out:")}
    compiled = openvino.Core().compile_model(model, "CPU", CONFIGS[precision])
    request = compiled.create_infer_request()
    known = {name for port in compiled.inputs for name in port.get_names()}
    request.infer({k: v for k, v in given.items() if k in known})
    ports = list(compiled.outputs)
    results = [
        difference(np.array(request.get_tensor(port).data)[cut], value[cut])
        for place, (name, value) in enumerate(expected.items())
        for port in [next((p for p in ports if name in p.get_names()), ports[place])]
        for cut in [(slice(None), slice(first[name])) if name in first else ...]
    ]
    report = {
        "agrees": all(agrees for agrees, _ in results),
        "error": max((error for _, error in results), default=0.0),
        "type": compiled.get_property("INFERENCE_PRECISION_HINT").get_type_name(),
    }
    print(json.dumps(report))


if __name__ == "__main__":
    {"expect": expect, "compare": compare}[sys.argv[1]](*sys.argv[2:])

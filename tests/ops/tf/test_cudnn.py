"""cuDNN's recurrent layers against its documented equations in numpy: TensorFlow has no kernel of them on a CPU."""

from __future__ import annotations

from typing import Any

import numpy as np
import openvino as ov
import pytest
from xdsl.dialects.builtin import ModuleOp

import stepwell
from stepwell.dialects import tf
from stepwell.dialects.payload import payload
from stepwell.dialects.provenance import set_tensor_names
from stepwell.dialects.structure import InputOp, OutputOp
from stepwell.dialects.types import ANY, tensor

TIME, BATCH, INPUTS, UNITS = 4, 3, 5, 2
GATES = {"lstm": 4, "gru": 3, "rnn_relu": 1, "rnn_tanh": 1}


def sigmoid(x: np.ndarray) -> np.ndarray:
    return 1 / (1 + np.exp(-x))


def step(mode: str, a: list[np.ndarray], b: list[np.ndarray], h: np.ndarray, c: np.ndarray) -> Any:
    """The next states of the gates' products with the input (a) and with the state (b), biases among them."""
    if mode == "lstm":
        i, f, o = (sigmoid(a[k] + b[k]) for k in (0, 1, 3))
        c = f * c + i * np.tanh(a[2] + b[2])
        return o * np.tanh(c), c
    if mode == "gru":
        r, z = sigmoid(a[0] + b[0]), sigmoid(a[1] + b[1])
        return (1 - z) * np.tanh(a[2] + r * b[2]) + z * h, c
    total = a[0] + b[0]
    return (np.maximum(total, 0) if mode == "rnn_relu" else np.tanh(total)), c


def expected(mode: str, x: Any, h0: Any, c0: Any, params: Any, layers: int, ways: int, skip: bool, lengths: list[int]):
    """output, output_h and output_c of [time, batch, inputs], the parameters taken off the vector one by one."""
    gates, place = GATES[mode], 0

    def take(*shape: int) -> np.ndarray:
        nonlocal place
        place += int(np.prod(shape))
        return params[place - int(np.prod(shape)) : place].reshape(shape)

    matrices, biases = [], []
    for layer in range(layers):
        width = x.shape[2] if layer == 0 else ways * UNITS
        for _ in range(ways):
            W = [np.eye(UNITS)] * gates if skip and layer == 0 else [take(UNITS, width) for _ in range(gates)]
            matrices.append((W, [take(UNITS, UNITS) for _ in range(gates)]))
    for _ in range(layers * ways):
        biases.append(([take(UNITS) for _ in range(gates)], [take(UNITS) for _ in range(gates)]))
    assert place == params.size
    hs, cs = h0.copy(), c0.copy()
    for layer in range(layers):
        out = np.zeros((*x.shape[:2], ways * UNITS))
        for way in range(ways):
            k = layer * ways + way
            (W, R), (bW, bR) = matrices[k], biases[k]
            for n in range(x.shape[1]):
                h, c = h0[k, n], c0[k, n]
                steps = range(lengths[n])
                for t in reversed(steps) if way else steps:
                    a = [w @ x[t, n] + b for w, b in zip(W, bW, strict=True)]
                    b = [r @ h + b for r, b in zip(R, bR, strict=True)]
                    h, c = step(mode, a, b, h, c)
                    out[t, n, way * UNITS : (way + 1) * UNITS] = h
                hs[k, n], cs[k, n] = h, c
        x = out
    return x, hs, cs


def size(mode: str, inputs: int, layers: int, ways: int, skip: bool) -> int:
    total = 0
    for layer in range(layers):
        width = (0 if skip else inputs) if layer == 0 else ways * UNITS
        total += ways * GATES[mode] * (UNITS * width + UNITS * UNITS + 2 * UNITS)
    return total


def const(values: Any, of: str) -> tf.ConstOp:
    data = payload(values, of)
    return tf.ConstOp.make([], [tensor(of, data.shape)], {"value": data, "dtype": of})


def compiled(tmp_path, inputs: list[InputOp], ops: list[Any], results: dict[str, Any]) -> Any:
    for op in inputs:
        set_tensor_names(op, [(str(op.properties["tensor_name"]).strip('"'),)])
    ends = [OutputOp.make([value], (), {"tensor_name": name}) for name, value in results.items()]
    module = stepwell.convert(ModuleOp([*inputs, *ops, *ends]))
    stepwell.save(module, tmp_path / "m.xml")
    core = ov.Core()
    return core.compile_model(core.read_model(tmp_path / "m.xml"), "CPU", {"INFERENCE_PRECISION_HINT": "f32"})


CASES = [
    (mode, direction, layers, how, version, known)
    for mode in GATES
    for direction, layers, how, version, known in (
        ("unidirectional", 1, "linear_input", 1, True),
        ("bidirectional", 2, "linear_input", 2, False),
        ("bidirectional", 2, "auto_select", 3, True),
        ("unidirectional", 3, "skip_input", 3, False),
        ("bidirectional", 1, "linear_input", 4, False),
        ("unidirectional", 2, "linear_input", 4, True),
    )
]


@pytest.mark.parametrize(("mode", "direction", "layers", "how", "version", "known"), CASES)
def test_layers(tmp_path, mode, direction, layers, how, version, known):
    """Version 4 is the third with the batch first and sequences of their own lengths."""
    ways = 2 if direction == "bidirectional" else 1
    skip = how != "linear_input"
    inputs = UNITS if skip else INPUTS
    rng = np.random.default_rng(7)
    x = rng.normal(size=(TIME, BATCH, inputs)).astype(np.float32)
    h, c = (rng.normal(size=(layers * ways, BATCH, UNITS)).astype(np.float32) for _ in "hc")
    params = rng.normal(size=size(mode, inputs, layers, ways, skip)).astype(np.float32)
    lengths = [4, 1, 3] if version >= 3 else [TIME] * BATCH
    theirs = list(expected(mode, x, h, c, params, layers, ways, skip, lengths))
    feeds = {"x": x, "h": h, "c": c}
    if version == 4:
        feeds = {name: value.transpose(1, 0, 2) for name, value in feeds.items()}
        theirs = [value.transpose(1, 0, 2) for value in theirs]
    given = [
        InputOp.make([], [tensor("f32", v.shape if known else (ANY, ANY, v.shape[2]))], {"tensor_name": n})
        for n, v in feeds.items()
    ]
    weights = const(params, "f32")
    attributes = {"T": "f32", "rnn_mode": mode, "input_mode": how, "direction": direction, "is_training": False}
    ops: list[Any] = [weights]
    operands = [*(g.output for g in given), weights.output]
    if version >= 3:
        ops.append(const(np.array(lengths, np.int32), "i32"))
        operands.append(ops[-1].output)
        attributes["time_major"] = version == 3
    cls = {1: tf.CudnnRNNOp, 2: tf.CudnnRNNV2Op}.get(version, tf.CudnnRNNV3Op)
    ops.append(cls.of(*operands, **attributes))
    names = ["output", "output_h", *(["output_c"] if mode == "lstm" else [])]
    set_tensor_names(ops[-1], [*((n,) for n in names), *[()] * (len(ops[-1].results) - len(names))])
    model = compiled(tmp_path, given, ops, dict(zip(names, ops[-1].results, strict=False)))
    found = model(feeds)
    for name, value in zip(names, theirs, strict=False):
        np.testing.assert_allclose(found[name], value, rtol=1e-3, atol=1e-5, err_msg=name)


@pytest.mark.parametrize("canonical", [tf.CudnnRNNCanonicalToParamsOp, tf.CudnnRNNCanonicalToParamsV2Op])
def test_the_vector_is_its_parts_one_after_the_other(tmp_path, canonical):
    rng = np.random.default_rng(3)
    weights = [rng.normal(size=(UNITS, w)).astype(np.float32) for w in (INPUTS,) * 3 + (UNITS,) * 3]
    biases = [rng.normal(size=UNITS).astype(np.float32) for _ in range(6)]
    sizes = [const(np.int32(n), "i32") for n in (1, UNITS, INPUTS)]
    parts = [const(v, "f32") for v in (*weights, *biases)]
    x = InputOp.make([], [tensor("f32", (UNITS, INPUTS))], {"tensor_name": "x"})
    values = [x.output, *(p.output for p in parts[1:])]
    counts: dict[str, Any] = (
        {"num_params_weights": 6, "num_params_biases": 6}
        if canonical is tf.CudnnRNNCanonicalToParamsV2Op
        else {"num_params": 6}
    )
    op = canonical.of(*(s.output for s in sizes), values[:6], values[6:], T="f32", rnn_mode="gru", **counts)
    set_tensor_names(op, [("y",)])
    model = compiled(tmp_path, [x], [*sizes, *parts, op], {"y": op.results[0]})
    theirs = np.concatenate([v.reshape(-1) for v in (*weights, *biases)])
    np.testing.assert_array_equal(model({"x": weights[0]})["y"], theirs)


@pytest.mark.parametrize(("direction", "ways"), [("unidirectional", 1), ("bidirectional", 2)])
def test_the_size_of_the_vector(tmp_path, direction, ways):
    numbers = [const(np.int32(n), "i32") for n in (3, UNITS, INPUTS)]
    x = InputOp.make([], [tensor("i32", (1,))], {"tensor_name": "x"})
    op = tf.CudnnRNNParamsSizeOp.of(*(n.output for n in numbers), T="f32", S="i32", direction=direction)
    total = tf.AddV2Op.of(x.output, op.results[0], T="i32")
    set_tensor_names(total, [("y",)])
    model = compiled(tmp_path, [x], [*numbers, op, total], {"y": total.results[0]})
    assert model({"x": np.zeros(1, np.int32)})["y"].tolist() == [size("lstm", INPUTS, 3, ways, False)]

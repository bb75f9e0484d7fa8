"""Every element type: conversions between all pairs, and the types that OpenVINO has not, carried in wider ones.

The expectation is that of onnx's reference evaluator, without what ONNX leaves open (reals out of an integer's range,
the sign of what NaN becomes, f8e8m0 of numbers below zero) and what the CPU cannot (it computes i64 as i32, f64 as f32
without infinity, and takes numbers below the normal ones for zero).
"""

from __future__ import annotations

import functools
import tempfile
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import ml_dtypes
import numpy as np
import onnx
import pytest
from onnx import TensorProto, helper, numpy_helper
from onnx.reference import ReferenceEvaluator

from tests.conformance.run import array, difference, tensor
from tests.ops.onnx.cases import core

CONFIG = {"INFERENCE_PRECISION_HINT": "f32", "EXECUTION_MODE_HINT": "ACCURACY"}
WITHOUT = ("UNDEFINED", "STRING", "COMPLEX64", "COMPLEX128")
TYPES = {name: number for name, number in TensorProto.DataType.items() if name not in WITHOUT}
FOREIGN = ("FLOAT8E4M3FNUZ", "FLOAT8E5M2FNUZ", "FLOAT6E2M3", "FLOAT6E3M2", "INT2")

# fmt: off
REALS = [
    0, -0.0, 0.5, -0.5, 1.5, 2.5, -2.5, 3.5, 0.3, -0.3, 1.0625001, 1.187499, 6, 7, 7.6, 25, 29, 31, 232, 240, 248, 447,
    464, 465, 480, 57344, 61439, 61440, 65504, 65519, 65520, 1e10, -1e10, 2**-9, 2**-10, 2**-11, 2**-17, 2**-18,
    1.5 * 2**-17, 1.5 * 2**-126, 3e38, -1, -7, 200, 300, -129, np.inf, -np.inf, np.nan,
]
INTEGERS = [
    0, 1, -1, 2, 3, 7, 8, -8, 15, 16, 127, 128, -128, -129, 200, 255, 256, 32767, 32768, -32769, 65535, 65536,
    2**24 + 1, 2**31 - 1, -(2**31), 2**31, 2**32 - 1, 2**33 + 5, -(2**33), 2**53 + 1, 2**63 - 1, -(2**63),
]
# fmt: on


def dtype_of(name: str) -> np.dtype:
    return np.dtype(helper.tensor_dtype_to_np_dtype(TYPES[name]))


def is_integer(dtype: np.dtype) -> bool:
    return "int" in dtype.name


def edges(name: str) -> np.ndarray:
    """All values of a small type, those at the borders of other types of a large one."""
    dtype = dtype_of(name)
    if dtype.kind == "b":
        return np.array([True, False])
    if is_integer(dtype):
        info = ml_dtypes.iinfo(dtype)
        if info.bits <= 8:
            return np.arange(int(info.min), int(info.max) + 1).astype(dtype)
        return np.array([v for v in INTEGERS if info.min <= v <= info.max], dtype)
    if dtype.itemsize == 1:
        count = {"float4_e2m1fn": 16, "float6_e2m3fn": 64, "float6_e3m2fn": 64}.get(dtype.name, 256)
        return np.arange(count, dtype=np.uint8).view(dtype)
    with np.errstate(all="ignore"):
        return np.array(REALS, np.float64).astype(dtype)


def ran(model: onnx.ModelProto, feeds: Mapping[str, np.ndarray]) -> list[np.ndarray]:
    """The outputs of the IR, as the CPU computes them."""
    import stepwell

    with tempfile.TemporaryDirectory() as scratch:
        source, target = Path(scratch) / "model.onnx", Path(scratch) / "model.xml"
        source.write_bytes(model.SerializeToString())
        stepwell.save(stepwell.convert(source), target)
        compiled = core().compile_model(core().read_model(str(target)), "CPU", CONFIG)
    request = compiled.create_infer_request()
    named = {p: next(n for n in p.get_names() if n in feeds) for p in compiled.inputs}
    tensors = {p: tensor(feeds[name], p.get_element_type()) for p, name in named.items()}
    for port, value in tensors.items():
        request.set_tensor(port, value)
    request.infer()
    return [array(request.get_output_tensor(i)) for i in range(len(compiled.outputs))]


def model_of(nodes: Any, inputs: Mapping[str, Any], outputs: Mapping[str, Any], weights: Any = ()) -> onnx.ModelProto:
    graph = helper.make_graph(
        nodes,
        "types",
        [
            helper.make_tensor_value_info(n, helper.np_dtype_to_tensor_dtype(v.dtype), v.shape)
            for n, v in inputs.items()
        ],
        [helper.make_tensor_value_info(n, kind, None) for n, kind in outputs.items()],
        list(weights),
    )
    return helper.make_model(graph, opset_imports=[helper.make_opsetid("", 28)], ir_version=14)


def reference(model: onnx.ModelProto, feeds: Mapping[str, np.ndarray]) -> list[np.ndarray]:
    with np.errstate(all="ignore"):
        found: Any = ReferenceEvaluator(model).run(None, dict(feeds))
    return [np.asarray(v) for v in found]


def defined(values: np.ndarray, to: str) -> np.ndarray:
    """Which values the CPU can convert to what ONNX defines."""
    target, of = dtype_of(to), values.dtype
    with np.errstate(all="ignore"):
        wide = values.astype(object if is_integer(of) else np.float64)
    if is_integer(of):
        good = np.ones(len(values), bool)
        if to in ("INT64", "UINT64"):
            # Bits over the 32nd are lost, and u32 becomes i32 on the way.
            good &= np.array([-(2**31) <= v < 2**31 for v in wide])
        if to == "DOUBLE":
            good &= np.array([float(np.float32(float(v))) == v for v in wide])
        return good & np.array([v > 0 for v in wide]) if to == "FLOAT8E8M0" else good
    finite = np.isfinite(wide)
    if is_integer(target):
        info = ml_dtypes.iinfo(target)
        cut = np.trunc(np.where(finite, wide, 0))
        low, high = (-(2**31), 2**31 - 1) if to in ("INT64", "UINT64") else (int(info.min), int(info.max))
        return finite & (cut >= max(low, int(info.min))) & (cut <= high)
    if to == "FLOAT8E8M0":
        return finite & (wide > 0)
    normal = (np.abs(wide) >= 2.0**-126) | (wide == 0) | ~finite
    if target == np.float64 or of == np.float64:
        # Infinity is the largest number of f32.
        return normal & (np.abs(np.where(finite, wide, 1e300)) < 1e38) | np.isnan(wide)
    if to in ("FLOAT4E2M1", "FLOAT6E2M3", "FLOAT6E3M2"):
        return ~np.isnan(wide)
    return normal


def pairs() -> list[tuple[str, str, int]]:
    return [
        (of, to, saturate)
        for of in TYPES
        for to in TYPES
        if of != to
        for saturate in ((1, 0) if "FLOAT8" in to and to != "FLOAT8E8M0" else (1,))
    ]


def cast_by_numpy(values: np.ndarray, to: str, saturate: int) -> np.ndarray:
    """What the reference evaluator does; to a type of ml_dtypes by way of one that holds both."""
    target = dtype_of(to)
    with np.errstate(all="ignore"):
        if target.kind == "V" or values.dtype.kind == "V" or "float8" in values.dtype.name + target.name:
            values = values.astype(np.int64 if is_integer(values.dtype) and is_integer(target) else np.float64)
        if to == "FLOAT8E8M0":
            return numpy_helper.to_float8e8m0(values.astype(np.float32), bool(saturate), "up")
        if "FLOAT8" in to and saturate:
            return numpy_helper.saturate_cast(values.astype(np.float64), target)
        return values.astype(target)


@pytest.mark.parametrize("of", TYPES)
def test_conversion_to_every_type(of: str):
    """One model with a Cast for each type."""
    chosen = [(to, saturate) for one, to, saturate in pairs() if one == of]
    source = edges(of)
    nodes = [
        helper.make_node("Cast", ["x"], [f"y{i}"], to=TYPES[to], saturate=saturate)
        for i, (to, saturate) in enumerate(chosen)
    ]
    model = model_of(nodes, {"x": source}, {f"y{i}": TYPES[to] for i, (to, _) in enumerate(chosen)})
    for (to, saturate), ours in zip(chosen, ran(model, {"x": source}), strict=True):
        good = defined(source, to)
        assert good.any(), f"{of} to {to}"
        theirs = cast_by_numpy(source, to, saturate)
        with np.errstate(all="ignore"):
            problem = difference(ours[good], theirs[good])
        assert not problem, f"{of} to {to}, saturate={saturate}: {problem}"


WIDTHS = {
    16: ("UINT16", "INT16", "FLOAT16", "BFLOAT16"),
    8: (
        *("UINT8", "INT8", "FLOAT8E4M3FN", "FLOAT8E5M2", "FLOAT8E8M0", "FLOAT8E4M3FNUZ", "FLOAT8E5M2FNUZ"),
        "BOOL",
    ),
    4: ("UINT4", "INT4", "FLOAT4E2M1"),
    2: ("UINT2", "INT2"),
}


def of_bits(name: str, bits: int) -> np.ndarray:
    """The values of all codes of a type."""
    dtype, count = dtype_of(name), 1 << bits
    if bits < 8 and is_integer(dtype):
        codes = np.arange(count)
        return ((codes ^ (count // 2)) - count // 2 if name[0] == "I" else codes).astype(np.int8).astype(dtype)
    return np.arange(2 if name == "BOOL" else count).astype(f"u{dtype.itemsize}").view(dtype)


@pytest.mark.parametrize("of, bits", [(name, bits) for bits, names in WIDTHS.items() for name in names])
def test_bits_as_another_type(of: str, bits: int):
    """Every code; but for those of NaN, which is one to the CPU, and of bf16 below its normal numbers."""
    x = of_bits(of, bits)
    others = [to for to in WIDTHS[bits] if to not in (of, "BOOL")]
    nodes = [helper.make_node("BitCast", ["x"], [to], to=TYPES[to]) for to in others]
    feeds = {"x": x}
    outputs = ran(model_of(nodes, feeds, {to: TYPES[to] for to in others}), feeds)
    for to, ours in zip(others, outputs, strict=True):
        theirs = of_bits(to, bits)[: len(ours)]
        with np.errstate(all="ignore"):
            known = ~np.isnan(feeds["x"].astype(np.float64))
            for name, values in ((of, feeds["x"]), (to, theirs)):
                size = np.abs(values.astype(np.float64))
                known &= (name != "BFLOAT16") | (size == 0) | ~(size < 2.0**-126)
            problem = difference(ours[known], theirs[known])
            assert not problem, f"{of} as {to}: {problem}"
            if not is_integer(theirs.dtype) and theirs.dtype.kind != "b":
                signs = [np.signbit(v[known].astype(np.float64)) for v in (ours, theirs)]
                number = ~np.isnan(theirs[known].astype(np.float64))
                assert (signs[0] == signs[1])[number].all(), f"{of} as {to}: a sign is lost"


@pytest.mark.parametrize("of", ["UINT8", "FLOAT8E5M2"])
def test_bits_as_booleans(of: str):
    x = of_bits(of, 8)[:2]
    [y] = ran(model_of([helper.make_node("BitCast", ["x"], ["y"], to=TensorProto.BOOL)], {"x": x}, {"y": 9}), {"x": x})
    assert y.tolist() == [False, True]


@pytest.mark.parametrize("mode", ["up", "down", "nearest"])
def test_rounding_to_powers_of_two(mode: str):
    x = np.array([1, 1.1, 1.5, 1.49, 3, 5, 6, 7, 2.0**127, 1.4 * 2.0**-126, 2.0**-126], np.float32)
    model = model_of(
        [helper.make_node("Cast", ["x"], ["y"], to=TensorProto.FLOAT8E8M0, round_mode=mode)],
        {"x": x},
        {"y": TensorProto.FLOAT8E8M0},
    )
    [y] = ran(model, {"x": x})
    assert not difference(y, reference(model, {"x": x})[0])


def test_special_values_as_powers_of_two():
    """ONNX › Cast: the table of FLOAT8E8M0."""
    x = np.array([0, np.nan, np.inf, 3.4e38], np.float32)
    kinds = [("up", 1), ("nearest", 0)]
    nodes = [
        helper.make_node("Cast", ["x"], [f"y{i}"], to=TensorProto.FLOAT8E8M0, round_mode=mode, saturate=saturate)
        for i, (mode, saturate) in enumerate(kinds)
    ]
    saturated, other = ran(model_of(nodes, {"x": x}, {f"y{i}": TensorProto.FLOAT8E8M0 for i in range(2)}), {"x": x})
    assert saturated.view(np.uint8).tolist() == [0, 255, 254, 254]
    assert other.view(np.uint8).tolist() == [255] * 4


@functools.cache
def sample(name: str) -> np.ndarray:
    values = edges(name)
    values = values[~np.isnan(values.astype(np.float32))]
    return np.random.default_rng(1).choice(values.astype(np.float32), (2, 3, 3)).astype(values.dtype)


@pytest.mark.parametrize("name", FOREIGN)
def test_moves(name: str):
    """Operators that only move values, in a row and in the bodies of If, Loop and Scan."""
    kind, x = TYPES[name], sample(name)
    weight = numpy_helper.from_array(x[:1, :1], "w")
    value = helper.make_tensor("v", kind, [1], x.reshape(-1)[:1].view(np.uint8).tobytes(), raw=True)

    def info(label: str, of: int = kind) -> Any:
        return helper.make_tensor_value_info(label, of, None)

    def body(nodes: Any, inputs: Any, outputs: Any) -> onnx.GraphProto:
        return helper.make_graph(nodes, "body", inputs, outputs)

    then = body([helper.make_node("Identity", ["x"], ["a"])], [], [info("a")])
    other = body([helper.make_node("Transpose", ["t"], ["b"], perm=[2, 1, 0])], [], [info("b")])
    loop = body(
        [
            helper.make_node("Identity", ["cond"], ["on"]),
            helper.make_node("Identity", ["state"], ["kept"]),
            helper.make_node("Transpose", ["state"], ["next"], perm=[0, 2, 1]),
        ],
        [info("i", TensorProto.INT64), info("cond", TensorProto.BOOL), info("state")],
        [info("on", TensorProto.BOOL), info("next"), info("kept")],
    )
    scan = body(
        [helper.make_node("Identity", ["one"], ["two"]), helper.make_node("Identity", ["acc"], ["acc2"])],
        [info("acc"), info("one")],
        [info("acc2"), info("two")],
    )
    three = numpy_helper.from_array(np.array(2), "three")
    flat = numpy_helper.from_array(np.array([6, 3]), "flat")
    more = numpy_helper.from_array(np.array([2, 3, 3]), "more")
    axes = numpy_helper.from_array(np.array([0]), "axes")
    nodes = [
        helper.make_node("Reshape", ["x", "flat"], ["r"]),
        helper.make_node("Flatten", ["r"], ["f"]),
        helper.make_node("Transpose", ["x"], ["t"], perm=[2, 1, 0]),
        helper.make_node("Unsqueeze", ["w", "axes"], ["u"]),
        helper.make_node("Squeeze", ["u", "axes"], ["s"]),
        helper.make_node("ConstantOfShape", ["more"], ["c"], value=value),
        helper.make_node("If", ["yes"], ["q"], then_branch=then, else_branch=other),
        helper.make_node("Loop", ["three", "", "q"], ["l", "ls"], body=loop),
        helper.make_node("Scan", ["s", "t"], ["sa", "sb"], body=scan, num_scan_inputs=1),
        helper.make_node("Size", ["x"], ["n"]),
    ]
    outputs = {n: kind for n in ("f", "c", "q", "l", "ls", "sa", "sb")} | {"n": TensorProto.INT64}
    feeds = {"x": x, "yes": np.array(True)}
    model = model_of(nodes, feeds, outputs, [weight, three, flat, more, axes])
    expected = [x.reshape(6, 3), np.full((2, 3, 3), x.reshape(-1)[0]), x, x, np.stack([x, x.transpose(0, 2, 1)])]
    expected += [x[:1, :1], x.transpose(2, 1, 0), np.array(18)]
    for label, ours, theirs in zip(outputs, ran(model, feeds), expected, strict=True):
        problem = difference(ours, theirs)
        assert not problem, f"{label}: {problem}"


@pytest.mark.parametrize("name", FOREIGN)
@pytest.mark.parametrize("block", [0, 2])
def test_quantised(name: str, block: int):
    """Quantised and dequantised, along an axis or by blocks, the type from the zero point or from `output_dtype`."""
    x = np.random.default_rng(2).normal(size=(3, 4)).astype(np.float32) * 3
    scale = np.array([[0.5, 0.25], [2, 1], [0.1, 0.7]] if block else [0.5, 1, 0.25, 0.3], np.float32)
    zero = np.zeros(scale.shape, dtype_of(name))
    weights = [numpy_helper.from_array(scale, "scale"), numpy_helper.from_array(zero, "zero")]
    nodes = [
        helper.make_node("QuantizeLinear", ["x", "scale", "zero"], ["q"], axis=1, block_size=block),
        helper.make_node("QuantizeLinear", ["x", "scale"], ["p"], axis=1, block_size=block, output_dtype=TYPES[name]),
        helper.make_node("DequantizeLinear", ["q", "scale", "zero"], ["y"], axis=1, block_size=block),
    ]
    model = model_of(nodes, {"x": x}, {"q": TYPES[name], "p": TYPES[name], "y": TensorProto.FLOAT}, weights)
    for label, ours, theirs in zip("qpy", ran(model, {"x": x}), reference(model, {"x": x}), strict=True):
        problem = difference(ours, theirs)
        assert not problem, f"{label}: {problem}"


def test_a_port_of_another_type_is_reported(tmp_path):
    import stepwell
    from stepwell.dialects import diagnostics

    x = np.zeros(2, ml_dtypes.float8_e4m3fnuz)
    nodes = [helper.make_node("Cast", ["x"], ["y"], to=TensorProto.INT2)]
    (tmp_path / "m.onnx").write_bytes(model_of(nodes, {"x": x}, {"y": TensorProto.INT2}).SerializeToString())
    with diagnostics.collecting() as warnings:
        stepwell.convert(tmp_path / "m.onnx")
    assert warnings == [
        "f8e4m3fnuz is no type of OpenVINO: the input 'x' has the same values as f16",
        "i2 is no type of OpenVINO: the output 'y' has the same values as i8",
    ]


@pytest.mark.parametrize("name", FOREIGN)
def test_every_value_fits_its_carrier(name: str):
    from stepwell.dialects.types import ALL_TYPES, CARRIED, element

    kind = element(dtype_of(name))
    assert kind.name in CARRIED
    values = edges(name)
    carried = values.astype(ALL_TYPES[kind.carrier].dtype)
    assert np.array_equal(carried.astype(np.float64), values.astype(np.float64), equal_nan=True)

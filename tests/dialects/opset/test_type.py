"""Conversions and string tensors, held against OpenVINO."""

import itertools

import agreement
import numpy as np
import pytest
from layers import Layer, agree_on_types, refusal

from stepwell.dialects.computed import convert_values
from stepwell.dialects.opset.infrastructure import ParameterOp
from stepwell.dialects.opset.type import ConvertOp, StringTensorPackOp, StringTensorUnpackOp
from stepwell.dialects.opset.values import INFINITE, Bounds
from stepwell.dialects.payload import unpack
from stepwell.dialects.types import ELEMENT_TYPES, tensor

WIDE = [0, 1, -1, 2, 3, 7, 8, 15, 16, 63, 64, 127, 128, -128, -129, 200, 255, 256, 32768, 65535, 2**31 - 1]
REAL = [1.5, -1.5, 2.5, 3.5, 0.3, -0.3, 0.75, 6, -1e9, 1e-40, 448, 464, 465, 480, 57344, 61440, 65504, 65520, 1e10]
ODD = [2**31, -(2**31), 5e18, 1e19, -1e19, np.nan, np.inf, -np.inf]
NUMBERS = [e for e in ELEMENT_TYPES if e not in ("string", "dynamic")]


def source(name: str) -> np.ndarray:
    kind = ELEMENT_TYPES[name]
    assert kind.dtype is not None
    if name == "boolean":
        return np.array([True, False, True])
    if kind.is_float and name != "nf4":
        with np.errstate(all="ignore"):
            # bf16 is left without what rounds differently: the reference cuts, the CPU rounds.
            return np.array([*WIDE, *REAL, *(ODD if name in ("f32", "f64") else ())], np.float32).astype(kind.dtype)
    if kind.bits < 8:
        return np.arange(-8, 8).astype(kind.dtype) if name == "i4" else np.arange(2**kind.bits).astype(kind.dtype)
    info = np.iinfo(kind.dtype)
    return np.array([v for v in [*WIDE, info.min, info.max] if info.min <= v <= info.max], kind.dtype)


def reference(name: str, values: np.ndarray, to: str) -> np.ndarray | None:
    """What OpenVINO's own evaluation of Convert gives; None where it has none."""
    import openvino

    kind = ELEMENT_TYPES[to]
    with Layer("Convert", 1, [(name, values)], {"destination_type": to}).file() as path:
        result = agreement.core().read_model(str(path)).get_results()[0]
        out = openvino.Tensor(result.get_element_type(), result.get_output_shape(0))
        try:
            if not agreement.core().read_model(str(path)).evaluate([out], []):
                return None
        except RuntimeError:
            return None
    raw = np.array(out.data).reshape(-1).view(np.uint8)
    return unpack(raw, kind, len(values)) if kind.packed else raw.view(kind.dtype)[: len(values)]


@pytest.mark.parametrize("of", NUMBERS)
def test_conversion(of: str):
    values = source(of)
    compared = 0
    for to in NUMBERS:
        expected = reference(of, values, to)
        if expected is None or to == "bf16":
            continue
        mine = convert_values(values, ELEMENT_TYPES[to], ELEMENT_TYPES[of])
        assert mine.dtype == ELEMENT_TYPES[to].dtype
        a, b = mine.astype(np.float64), expected.astype(np.float64)
        same = (a == b) | (np.isnan(a) & np.isnan(b))
        assert same.all(), f"{of} to {to}: {values[~same]} is {b[~same]}, not {a[~same]}"
        compared += 1
    assert compared >= 2


def test_conversions_that_the_reference_lacks_or_cuts():
    """bf16 rounds to nearest even; nf4 takes the nearest of its values, as the CPU plugin does."""
    bf16, nf4 = ELEMENT_TYPES["bf16"], ELEMENT_TYPES["nf4"]
    assert convert_values(np.array([1 / 3, 70000], np.float32), bf16).astype(float).tolist() == [0.333984375, 70144]
    x = np.array([-1e19, -1, -0.3, 0, 0.3, 1, 3, np.nan], np.float32)
    assert convert_values(x, nf4).tolist() == [0, 0, 4, 7, 11, 15, 15, 0]
    with pytest.raises(TypeError):
        convert_values(np.array(["a"], object), nf4)


@pytest.mark.parametrize("to", ELEMENT_TYPES)
def test_convert_types(to: str):
    for data in ("f32[?,1..4]", "string[...]", "u1[]"):
        agree_on_types(Layer("Convert", 1, [data], {"destination_type": to}))
        agree_on_types(Layer("ConvertLike", 1, [data, f"{to}[3]"]))


PROMOTED = ["f64", "f32", "f16", "bf16", "f8e4m3", "f8e5m2", "nf4", "i64", "i32", "i8", "i4", "u64", "u32", "u8", "u4"]


@pytest.mark.parametrize("unsafe, scalar", [*itertools.product(("true", "false"), ("true", "false"))])
def test_promotion(unsafe: str, scalar: str):
    data = {
        "promote_unsafe": unsafe,
        "pytorch_scalar_promotion": scalar,
        "u64_integer_promotion_target": "f16",
    }
    for a, b in itertools.product([*PROMOTED, "u1", "boolean", "string", "dynamic"], repeat=2):
        agree_on_types(Layer("ConvertPromoteTypes", 14, [f"{a}[2]", f"{b}[1..3]"], data, 2))
    if scalar == "true":
        for (a, b), (p, q) in itertools.product(
            itertools.product(("f32", "f16", "i64", "i8", "u64", "u8", "boolean"), repeat=2),
            (("", "2"), ("2", ""), ("...", "2"), ("", "...")),
        ):
            agree_on_types(Layer("ConvertPromoteTypes", 14, [f"{a}[{p}]", f"{b}[{q}]"], data, 2))


STRINGS = [
    ["i32[3]", "i32[3]", "u8[10]"], ["i64[2,?]", "i64[2,3]", "u8[?]"], ["i32[3]", "i64[3]", "u8[1]"],
    ["i32[3]", "i32[2]", "u8[1]"], ["i32[...]", "i32[3]", "u8[...]"], ["i32[3]", "i32[3]", "u8[2,5]"],
    ["i32[3]", "i32[3]", "i8[5]"], ["f32[3]", "f32[3]", "u8[1]"], ["i32[1..3]", "i32[2..4]", "u8[1]"],
]  # fmt: skip


def test_string_types():
    for inputs in STRINGS:
        agree_on_types(Layer("StringTensorPack", 15, inputs))
    for data in ("string[2,?]", "string[...]", "string[]", "f32[2]", "dynamic[2]"):
        agree_on_types(Layer("StringTensorUnpack", 15, [data], {}, 3))


def test_string_values():
    data = np.array([["Größe", ""], ["a", "long"]], object)
    place = tensor("i32", (2, 2))
    begins, ends = (ParameterOp.typed(place).results[0] for _ in range(2))
    symbols = ParameterOp.typed(tensor("u8", (12,))).results[0]
    pack = StringTensorPackOp.of(begins, ends, symbols)
    parts = StringTensorUnpackOp.of(pack.results[0]).evaluate(data)
    assert parts[0].tolist() == [[0, 7], [7, 8]] and parts[1].tolist() == [[7, 7], [8, 12]]
    assert parts[2].tobytes() == "Größealong".encode()
    assert (pack.evaluate(*parts) == data).all()


def test_refusals():
    promote = {"promote_unsafe": "false", "pytorch_scalar_promotion": "true"}
    rows = [
        (["i64[2]", "f32[2]"], "i64 does not fit into f32"),
        (["u64[2]", "i64[2]"], "neither of u64 and i64 holds the other"),
        (["i64[]", "i8[2]"], "a scalar of i64 does not fit into i8"),
        (["nf4[2]", "nf4[2]"], "nf4 is not promoted"),
    ]
    for inputs, why in rows:
        assert why in refusal(Layer("ConvertPromoteTypes", 14, inputs, promote, 2))
    assert "the data are not strings" in refusal(Layer("StringTensorUnpack", 15, ["f32[2]"], {}, 3))
    assert "begins and ends differ in shape" in refusal(Layer("StringTensorPack", 15, STRINGS[3]))


def test_bounds_pass_through_reals():
    x = Bounds(np.array([2, 0]), np.array([5, INFINITE]))
    value = ParameterOp.typed(tensor("i64", (2,))).results[0]
    real = ConvertOp.of(value, destination_type="f32").bounds(x)
    assert real.hi.tolist() == [5, np.inf]
    back = ConvertOp.of(value, destination_type="i64").bounds(Bounds(real.lo + 0.5, real.hi + 0.5))
    assert (back.lo.tolist(), back.hi.tolist()) == ([2, 0], [5, INFINITE])
    assert ConvertOp.of(value, destination_type="u8").bounds(x) is None

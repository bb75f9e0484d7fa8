"""ONNX Runtime's operators on integers: types, layouts and broadcasts. Integers are held exactly.

Scales are powers of two where a value may lie half way between two integers, as in `test_quantization.py`.
"""

from __future__ import annotations

import ml_dtypes
import numpy as np
import onnx
import pytest
from onnx import helper

from tests.ops.onnx.cases import OpCase, check, converted
from tests.ops.onnx.microsoft_rows import both, data, rng, row, whole

S = np.float32
out = S(0.5), np.uint8(100)
image, kernel = whole(np.uint8, 1, 6, 5, 4), whole(np.int8, 6, 4, 3, 3)
first = np.ascontiguousarray(np.moveaxis(image, -1, 1))
steps, shift = np.abs(data(6)) * S(0.01) + S(0.005), whole(np.int32, 6) // 2**20
signed = whole(np.int8, 1, 6, 5, 4)
CONVOLUTIONS = [
    *both(
        row(
            "QLinearConv",
            image,
            S(0.02),
            np.uint8(120),
            kernel,
            steps,
            np.zeros(6, np.int8),
            *out,
            shift,
            channels_last=1,
            pads=[1, 1, 1, 1],
            constants=range(1, 9),
        ),
        row(
            "QLinearConv",
            signed,
            S(0.02),
            np.int8(3),
            kernel[:, :2],
            S(0.01),
            np.int8(0),
            S(0.5),
            np.int8(-7),
            channels_last=1,
            group=2,
            strides=[2, 1],
            constants=range(1, 8),
            label="groups",
        ),
    ),
    row(
        "QLinearConv",
        first,
        S(0.02),
        np.uint8(120),
        kernel,
        S(0.01),
        np.int8(0),
        *out,
        constants=range(1, 8),
        label="first",
    ),
    *both(
        row("NhwcMaxPool", image, kernel_shape=[3, 2], strides=[2, 1], pads=[1, 0, 1, 1]),
        row("NhwcMaxPool", signed, kernel_shape=[2, 2], dilations=[2, 1], label="i8"),
    ),
    row("NhwcMaxPool", image, kernel_shape=[3, 3], strides=[2, 2], ceil_mode=1, label="ceil"),
    row("NhwcMaxPool", image, kernel_shape=[3, 3], auto_pad="SAME_UPPER", strides=[2, 2], label="same"),
]

a, b = whole(np.uint8, 3, 4), whole(np.uint8, 4)
flag = rng.random((3, 4)) > 0.5
i8, wide = whole(np.int8, 3, 4), whole(np.int16, 3, 200)
mean = (a.astype(np.float32) - 100).mean(1, keepdims=True) * 0.25
INTEGERS = both(
    row("QLinearWhere", flag, a, S(0.5), np.uint8(3), b, S(0.25), np.uint8(9), *out, constants=(2, 3, 5, 6, 7, 8)),
    row(
        "QLinearWhere",
        flag,
        i8,
        S(0.5),
        np.int8(3),
        whole(np.int8, 3, 1),
        S(0.25),
        np.int8(9),
        S(0.5),
        np.int8(-9),
        constants=(2, 3, 5, 6, 7, 8),
        label="i8",
    ),
    row(
        "QLinearReduceMean",
        a,
        S(0.25),
        np.uint8(100),
        *out,
        axes=[-1],
        keepdims=1,
        constants=(1, 2, 3, 4),
        by=[np.clip(np.rint(mean / 0.5) + 100, 0, 255).astype(np.uint8)],
    ),
    row(
        "MulInteger",
        a,
        np.uint8(7),
        b,
        np.uint8(200),
        by=[(a.astype(np.int32) - 7) * (b.astype(np.int32) - 200)],
    ),
    row("MulInteger", i8, None, i8[0], by=[i8.astype(np.int32) * i8[0]], label="i8"),
    row("ReduceSumInteger", a, axes=[1], keepdims=0, by=[a.sum(1, dtype=np.uint32)]),
    row("ReduceSumInteger", i8, axes=[0, 1], keepdims=1, by=[i8.sum(dtype=np.int32).reshape(1, 1)], label="i8"),
    row("MatMulInteger16", wide, whole(np.int16, 200, 3), label="200", by=None),
    row("MatMulInteger16", whole(np.int16, 2, 3, 4), whole(np.int16, 4, 5)),
)


def linear(kind, label: str, *, at: int | None = None, dynamic: bool = False) -> list[OpCase]:
    """Quantise and dequantise to a type, with one scale or one for each index of an axis."""
    info = ml_dtypes.iinfo(kind) if kind in (ml_dtypes.int4, ml_dtypes.uint4) else np.iinfo(kind)
    x = data(3, 4) * S(min(float(info.max), 1000.0))
    count = () if at is None else (x.shape[at],)
    scale = (
        np.full(count, 0.5, np.float32) if at is None else np.array([0.5, 0.25, 1.0, 2.0][: x.shape[at]], np.float32)
    )
    zero = rng.integers(0, int(info.max) // 2 + 1, size=count).astype(kind)
    values = rng.integers(int(info.min), int(info.max) + 1, size=(3, 4)).astype(kind)
    more = {} if at is None else {"axis": at}
    fixed = (0, 1, 2) if kind in (ml_dtypes.int4, ml_dtypes.uint4) else (1, 2)
    there = row("QuantizeLinear", x, scale, zero, constants=(1, 2), label=label, dynamic=dynamic, **more)
    # Neither runtime hands 4 bits to numpy.
    return [
        *([] if fixed[0] == 0 else [there]),
        row("DequantizeLinear", values, scale, zero, constants=fixed, label=label, dynamic=dynamic, **more),
    ]


KINDS = {"u8": np.uint8, "i8": np.int8, "u16": np.uint16, "i16": np.int16, "u4": ml_dtypes.uint4, "i4": ml_dtypes.int4}
LINEAR = [case for name, kind in KINDS.items() for case in linear(kind, name)]
LINEAR += [case for name in ("u8", "i16") for case in linear(KINDS[name], f"{name} axis", at=1, dynamic=True)]
LINEAR += linear(np.int8, "i8 axis 0", at=0)

left, right = whole(np.int8, 2, 3, 4), whole(np.int8, 4, 5)
pool = {"kernel_shape": [3, 2], "strides": [2, 2], "pads": [1, 0, 1, 1]}
planes = whole(np.int8, 1, 3, 6, 6)
A8, B8, C8 = (S(0.5), np.int8(3)), (S(0.25), np.int8(9)), (S(0.5), np.int8(-4))
PAIR = (1, 2, 4, 5, 6, 7)
ONE = (1, 2, 3, 4)
KIN = [
    *both(
        row(
            "QLinearAdd",
            i8,
            S(0.5),
            np.int8(3),
            i8[:, :1],
            S(0.25),
            np.int8(9),
            S(0.5),
            np.int8(-4),
            constants=(1, 2, 4, 5, 6, 7),
        ),
        row(
            "QLinearMul",
            i8,
            S(0.5),
            np.int8(3),
            i8[:1],
            S(0.25),
            np.int8(9),
            S(4),
            np.int8(-4),
            constants=(1, 2, 4, 5, 6, 7),
        ),
        row("QLinearLeakyRelu", i8, S(0.5), np.int8(3), S(0.5), np.int8(-4), alpha=0.25, constants=(1, 2, 3, 4)),
        row("QLinearSigmoid", i8, S(0.03), np.int8(3), S(1 / 256), np.int8(-128), constants=(1, 2, 3, 4), label="i8"),
        row("MatMulIntegerToFloat", left, right, S(0.02), S(0.03), np.int8(5), np.int8(3), constants=(1, 2, 3, 4, 5)),
        row(
            "DynamicQuantizeMatMul",
            data(2, 4),
            right,
            np.abs(data(5)),
            whole(np.int8, 5),
            data(5),
            constants=(1, 2, 3, 4),
            label="zero points of columns",
        ),
        row(
            "QLinearGlobalAveragePool",
            planes,
            S(0.5),
            np.int8(3),
            S(0.5),
            np.int8(-4),
            constants=(1, 2, 3, 4),
            label="i8",
        ),
        row(
            "QLinearAveragePool",
            planes,
            S(0.5),
            np.int8(3),
            S(0.5),
            np.int8(-4),
            constants=(1, 2, 3, 4),
            label="i8",
            **pool,
        ),
    ),
    row(
        "QLinearAveragePool",
        planes,
        S(0.5),
        np.int8(3),
        S(0.5),
        np.int8(-4),
        count_include_pad=1,
        constants=(1, 2, 3, 4),
        label="padding counts",
        **pool,
    ),
    row(
        "QLinearConcat",
        S(0.5),
        np.int8(9),
        left,
        S(0.25),
        np.int8(3),
        left[:, :1],
        S(1),
        np.int8(-3),
        axis=-2,
        constants=(0, 1, 3, 4, 6, 7),
        label="i8",
    ),
    *(
        row(
            "QGemm",
            np.ascontiguousarray(left[0].T) if ta else left[0],
            S(0.02),
            np.int8(4),
            np.ascontiguousarray(right.T) if tb else right,
            S(0.03),
            np.int8(3),
            c,
            S(0.25),
            np.int8(-9),
            transA=ta,
            transB=tb,
            alpha=0.5,
            constants=[i for i in range(1, 9) if i != 6 or c is not None],
            label=f"{ta}{tb}",
        )
        for ta, tb, c in ((0, 0, None), (1, 0, whole(np.int32, 5) // 2**20), (1, 1, whole(np.int32, 3, 5) // 2**20))
    ),
]


KIN += [
    OpCase(
        "QLinearSoftmax",
        [whole(np.uint8, 2, 3, 4), S(0.05), np.uint8(100), S(1 / 256), np.uint8(0)],
        {"opset": opset, "axis": at},
        constants=ONE,
        domain="com.microsoft",
        dynamic=dynamic,
        label=f"{opset}, axis {at}",
    )
    for opset, at in ((13, 1), (11, 2), (11, 1))
    for dynamic in (False, True)
]


@pytest.mark.parametrize("case", CONVOLUTIONS + INTEGERS + LINEAR + KIN, ids=str)
def test_case(case: OpCase):
    check(case)


@pytest.mark.parametrize("kind", [ml_dtypes.uint4, ml_dtypes.int4])
def test_four_bits(kind):
    """Read as 8 bits."""
    info, x, zero = ml_dtypes.iinfo(kind), data(3, 4) * S(4), np.array(2, kind)
    number = helper.np_dtype_to_tensor_dtype(np.dtype(kind))
    nodes = [
        helper.make_node("QuantizeLinear", ["x", "scale", "zero"], ["q"], domain="com.microsoft"),
        helper.make_node("Cast", ["q"], ["y"], to=onnx.TensorProto.INT8),
    ]
    fixed = [
        onnx.numpy_helper.from_array(np.array(0.5, np.float32), "scale"),
        helper.make_tensor("zero", number, [], [2]),
    ]
    inputs = [helper.make_tensor_value_info("x", onnx.TensorProto.FLOAT, x.shape)]
    outputs = [helper.make_tensor_value_info("y", onnx.TensorProto.INT8, x.shape)]
    graph = helper.make_graph(nodes, "case", inputs, outputs, fixed)
    imports = [helper.make_opsetid("", 21), helper.make_opsetid("com.microsoft", 1)]
    found = converted(helper.make_model(graph, opset_imports=imports, ir_version=10), {"x": x})
    wanted = np.clip(np.rint(x / 0.5) + int(zero), int(info.min), int(info.max))
    np.testing.assert_array_equal(found[0], wanted)

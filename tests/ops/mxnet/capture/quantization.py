"""Quantised operators."""

from __future__ import annotations

from tests.ops.mxnet.capture.define import Family, f32, i8, i32, u8, w

FAMILY = Family()
op, case = FAMILY.op, FAMILY.case

LOW, HIGH = f32.of([-2.0]), f32.of([3.0])
GLOBAL = {"kernel": (1, 1), "global_pool": True}
op("_contrib_quantize", f32(2, 3), LOW, HIGH, out_type="uint8")
op("_contrib_quantize", f32(2, 3), LOW, HIGH, out_type="int8", label="i8")
op("_contrib_quantize_v2", f32(2, 3), out_type="int8", min_calib_range=-2.0, max_calib_range=3.0)
op(
    "_contrib_quantize_v2",
    f32(2, 3, low=0.0, high=3.0),
    out_type="auto",
    min_calib_range=0.0,
    max_calib_range=3.0,
    label="auto",
)
op("_contrib_quantize_v2", f32(2, 3), out_type="int8", label="measured")
op("_contrib_quantize_v2", f32(2, 3), out_type="uint8", min_calib_range=-1.0, max_calib_range=2.0, label="u8")
op("_contrib_dequantize", i8(2, 3), LOW, HIGH)
op("_contrib_dequantize", u8(2, 3), f32.of([0.0]), HIGH, label="u8")
op("_contrib_requantize", i32(2, 3, low=-100000, high=100000), f32.of([-100.0]), f32.of([80.0]))
op(
    "_contrib_requantize",
    i32(2, 3, low=-(10**8), high=10**8),
    f32.of([-100.0]),
    f32.of([80.0]),
    min_calib_range=-2.0,
    max_calib_range=3.0,
    label="calibrated",
)
op("_contrib_quantized_flatten", i8(2, 3, 4), LOW, HIGH)
op("_contrib_quantized_act", i8(2, 3, 4), LOW, HIGH, act_type="relu")
op("_contrib_quantized_pooling", i8(1, 2, 4, 4), LOW, HIGH, kernel=(2, 2), stride=(2, 2), pool_type="max")
op("_contrib_quantized_pooling", i8(1, 2, 4, 4), LOW, HIGH, kernel=(2, 2), stride=(2, 2), pool_type="avg", label="avg")
PAD = {"kernel": (3, 3), "stride": (2, 2), "pad": (1, 1)}
for how in ("max", "avg"):
    op("_contrib_quantized_pooling", u8(1, 2, 6, 6), f32.of([0.0]), HIGH, pool_type=how, **PAD, label=f"{how}-pad")
    op(
        "_contrib_quantized_pooling",
        i8(1, 2, 6, 6),
        LOW,
        HIGH,
        pool_type=how,
        pooling_convention="full",
        **PAD,
        label=f"{how}-full",
    )
    op("_contrib_quantized_pooling", i8(2, 3, 4, 5), LOW, HIGH, **GLOBAL, pool_type=how, label=f"{how}-global")
op(
    "_contrib_quantized_pooling",
    i8(1, 2, 6, 6),
    LOW,
    HIGH,
    pool_type="avg",
    count_include_pad=False,
    **PAD,
    label="avg-exclude",
)
op("_contrib_quantized_concat", i8(2, 3), i8(2, 2), LOW, f32.of([-1.0]), HIGH, f32.of([1.5]), num_args=2, dim=1)
op("_contrib_quantized_elemwise_add", i8(2, 3), i8(2, 3), LOW, HIGH, f32.of([-1.0]), f32.of([1.5]))
ONE = [f32.of([-1.0]), f32.of([1.5])]
op(
    "_contrib_quantized_concat",
    u8(2, 3),
    i8(2, 3),
    f32.of([0.0]),
    HIGH,
    *ONE,
    num_args=2,
    dim=0,
    label="mixed",
)
op(
    "_contrib_quantized_concat",
    u8(2, 3),
    u8(2, 1),
    f32.of([0.0]),
    HIGH,
    f32.of([0.5]),
    f32.of([1.5]),
    num_args=2,
    label="u8",
)
CALIBRATED = {"min_calib_range": -2.5, "max_calib_range": 3.5}
for label, lhs, rhs in (("i8", i8, i8), ("u8", u8, u8), ("i8-u8", i8, u8), ("u8-i8", u8, i8)):
    given = [lhs(2, 3, 4), rhs(2, 3, 4), LOW if lhs is i8 else f32.of([0.0]), HIGH, *ONE]
    op("_contrib_quantized_elemwise_add", *given, label=f"{label}-sum")
    op("_contrib_quantized_elemwise_add", *given, **CALIBRATED, label=f"{label}-calibrated")
op("_contrib_quantized_elemwise_mul", i8(2, 3), i8(2, 3), LOW, HIGH, f32.of([-1.0]), f32.of([1.5]))
op(
    "_contrib_quantized_fully_connected",
    i8(2, 4),
    i8(3, 4),
    LOW,
    HIGH,
    f32.of([-1.0]),
    f32.of([1.0]),
    num_hidden=3,
    no_bias=True,
)
op(
    "_contrib_quantized_conv",
    u8(1, 3, 5, 5),
    i8(2, 3, 3, 3),
    f32.of([0.0]),
    HIGH,
    f32.of([-1.0]),
    f32.of([1.0]),
    kernel=(3, 3),
    num_filter=2,
    no_bias=True,
)
op("_contrib_quantized_embedding", f32.of([0, 2]), i8(3, 4), LOW, HIGH, input_dim=3, output_dim=4)
op(
    "_contrib_quantized_batch_norm",
    i8(1, 2, 3, 3),
    w(2),
    w(2),
    w(2),
    w(2, low=0.5, high=1.5),
    LOW,
    HIGH,
    eps=1e-3,
    min_calib_range=-3.0,
    max_calib_range=3.0,
)
op(
    "_contrib_quantized_batch_norm",
    u8(2, 3, 4, 5),
    w(3),
    w(3),
    w(3),
    w(3, low=0.5, high=1.5),
    f32.of([0.0]),
    HIGH,
    eps=1e-2,
    fix_gamma=False,
    min_calib_range=-1.0,
    max_calib_range=4.0,
    label="u8",
)

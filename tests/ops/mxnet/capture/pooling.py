"""Pooling in every convention, and the adaptive one."""

from __future__ import annotations

from tests.ops.mxnet.capture.define import Family, f16, f32, f64

FAMILY = Family()
op, case = FAMILY.op, FAMILY.case

for pool in ("max", "avg", "sum"):
    op("Pooling", f32(1, 2, 6, 7), kernel=(2, 2), stride=(2, 2), pool_type=pool, label=pool)
    op("Pooling", f32(1, 2, 7, 7), kernel=(3, 3), stride=(2, 2), pad=(1, 1), pool_type=pool, label=f"{pool}-pad")
    op(
        "Pooling",
        f32(1, 2, 9),
        kernel=(3,),
        stride=(2,),
        pool_type=pool,
        pooling_convention="full",
        label=f"{pool}-full-1d",
    )
    op(
        "Pooling",
        f32(1, 2, 8, 7),
        kernel=(3, 3),
        stride=(2, 2),
        pool_type=pool,
        pooling_convention="full",
        label=f"{pool}-full",
    )
    op(
        "Pooling",
        f32(1, 2, 6, 6),
        kernel=(2, 2),
        stride=(3, 3),
        pool_type=pool,
        pooling_convention="full",
        label=f"{pool}-full-gaps",
    )
    op(
        "Pooling",
        f32(1, 2, 6, 8),
        kernel=(3, 3),
        stride=(2, 2),
        pad=(1, 1),
        pool_type=pool,
        pooling_convention="full",
        label=f"{pool}-full-pad",
    )
    op("Pooling", f32(1, 2, 5, 6), kernel=(2, 2), global_pool=True, pool_type=pool, label=f"{pool}-global")
    op("Pooling", f32(1, 2, 4, 5, 6), kernel=(2, 2, 3), stride=(2, 1, 2), pool_type=pool, label=f"{pool}-3d")
    op("Pooling", f32(2, 3, 8), kernel=(2,), stride=(2,), pool_type=pool, label=f"{pool}-1d")
op(
    "Pooling",
    f32(1, 2, 7, 7),
    kernel=(3, 3),
    stride=(2, 2),
    pad=(1, 1),
    pool_type="avg",
    count_include_pad=False,
    label="avg-exclude",
)
op(
    "Pooling",
    f32(1, 2, 6, 8),
    kernel=(3, 3),
    stride=(2, 2),
    pad=(1, 1),
    pool_type="avg",
    count_include_pad=False,
    pooling_convention="full",
    label="avg-exclude-full",
)
op(
    "Pooling",
    f32(1, 2, 6, 8),
    kernel=(3, 3),
    stride=(2, 2),
    pad=(1, 1),
    pool_type="avg",
    count_include_pad=True,
    pooling_convention="full",
    label="avg-include-full",
)
op("Pooling", f32(1, 2, 5, 6), global_pool=True, pool_type="avg", label="global-no-kernel")
op("Pooling", f32(1, 2, 4, 5, 6), global_pool=True, pool_type="max", label="global-3d")
op("Pooling", f32(1, 2, 5, 6), kernel=(3, 3), label="defaults")
op("Pooling", f32(1, 2, 5, 6), kernel=(1, 1), stride=(2, 2), label="subsample")
for p in (1, 2, 3):
    op("Pooling", f32(1, 2, 5, 6), kernel=(2, 2), stride=(2, 2), pool_type="lp", p_value=p, label=f"lp{p}")
op("Pooling", f32(1, 2, 5, 6), pool_type="lp", p_value=2, global_pool=True, label="lp-global")
op("Pooling", f64(1, 2, 4, 4), kernel=(2, 2), stride=(2, 2), label="f64")
op("Pooling", f16(1, 2, 4, 4), kernel=(2, 2), stride=(2, 2), pool_type="avg", label="f16")
op("Pooling", f32(1, 5, 6, 2), kernel=(2, 2), stride=(2, 2), layout="NHWC", label="nhwc")
op("_npx_pooling", f32(1, 2, 5, 6), kernel=(2, 2), stride=(2, 2), pool_type="max")
op("Pooling_v1", f32(1, 2, 6, 7), kernel=(3, 3), stride=(2, 2), pool_type="max")
op("Pooling_v1", f32(1, 2, 6, 7), kernel=(3, 3), stride=(2, 2), pool_type="avg", label="avg")
op(
    "Pooling_v1",
    f32(1, 2, 6, 8),
    kernel=(3, 3),
    stride=(2, 2),
    pad=(1, 1),
    pool_type="avg",
    pooling_convention="full",
    label="avg-full",
)
op("Pooling_v1", f32(1, 2, 6, 7), global_pool=True, kernel=(1, 1), pool_type="avg", label="global")
A = "_contrib_AdaptiveAvgPooling2D"
op(A, f32(1, 2, 6, 8))
op(A, f32(1, 2, 6, 8), output_size=3, label="3")
op(A, f32(1, 2, 7, 5), output_size=(3, 2), label="uneven")
op(A, f32(1, 2, 3, 3), output_size=(5, 4), label="larger")
op(A, f32(1, 2, 6, 8), output_size=(1, 1), label="one")

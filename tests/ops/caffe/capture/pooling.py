"""Pooling with Caffe's rounding up, its averages over what padding adds, and the layers that pool otherwise."""

from __future__ import annotations

import numpy as np

from tests.ops.caffe.capture.define import Family, f32

FAMILY = Family()
layer, net = FAMILY.layer, FAMILY.net

WINDOWS = {
    # label: input, parameters
    "plain": ((1, 2, 6, 8), "kernel_size: 2 stride: 2"),
    "rest": ((1, 2, 5, 7), "kernel_size: 2 stride: 2"),
    "rest-3": ((2, 2, 6, 9), "kernel_size: 3 stride: 2"),
    "pad": ((1, 2, 6, 7), "kernel_size: 3 stride: 2 pad: 1"),
    "pad-stride-1": ((1, 2, 4, 4), "kernel_size: 3 stride: 1 pad: 1"),
    "pad-rest": ((1, 1, 7, 8), "kernel_size: 2 stride: 2 pad: 1"),
    "pad-2": ((1, 1, 7, 8), "kernel_size: 3 stride: 2 pad: 2"),
    "clipped": ((1, 1, 4, 4), "kernel_size: 2 stride: 3 pad: 1"),
    "gaps": ((1, 2, 8, 7), "kernel_size: 2 stride: 3"),
    "sizes": ((1, 2, 6, 9), "kernel_h: 3 kernel_w: 2 stride_h: 2 stride_w: 3 pad_h: 1 pad_w: 0"),
    "stride-default": ((1, 1, 4, 5), "kernel_size: 3"),
    "global": ((2, 3, 5, 4), "global_pooling: true"),
    "whole": ((1, 3, 4, 5), "kernel_h: 4 kernel_w: 5"),
    "larger-than-all": ((1, 2, 3, 9), "kernel_size: 5 stride: 4"),
    "larger": ((1, 2, 3, 3), "kernel_size: 4 stride: 2 pad: 2"),
}
for pool in ("MAX", "AVE"):
    for label, (x, text) in WINDOWS.items():
        layer("Pooling", f32(*x), f"pooling_param {{ pool: {pool} {text} }}", f"{pool.lower()}-{label}")
    for text in ("round_mode: FLOOR", "ceil_mode: false"):

        def floor(x, pool=pool):
            parts = [x[:, :, i : i + 4 : 2, j : j + 6 : 2] for i in (0, 1) for j in (0, 1)]
            return np.max(parts, 0) if pool == "MAX" else np.mean(parts, 0)

        layer(
            "Pooling",
            f32(1, 2, 5, 7),
            f"pooling_param {{ pool: {pool} kernel_size: 2 stride: 2 {text} }}",
            f"{pool.lower()}-{text.partition('_')[0]}",
            formula=floor,
        )
layer("Pooling", f32(1, 2, 6, 6), "pooling_param { kernel_size: 2 stride: 2 }", "default-is-max")
layer("Pooling", f32(1, 2, 6, 7), "pooling_param { kernel_size: 3 stride: 2 }", "mask", tops=2)
layer("Pooling", f32(2, 2, 5, 5), "pooling_param { kernel_size: 2 stride: 2 pad: 1 }", "mask-pad", tops=2)


def stochastic(x):
    """The mean of the values weighted by themselves, as it is in the test phase."""
    parts = np.stack([x[:, :, i::2, j::2] for i in (0, 1) for j in (0, 1)])
    return (parts**2).sum(0) / np.maximum(parts.sum(0), np.finfo(np.float32).tiny)


layer(
    "Pooling",
    f32(1, 2, 4, 6, low=0.25, high=2),
    "pooling_param { pool: STOCHASTIC kernel_size: 2 stride: 2 }",
    "stochastic",
    formula=stochastic,
)

for pool in ("MAX", "AVE"):
    for height, x in ((1, (1, 2, 3, 4)), (2, (1, 2, 5, 6)), (3, (2, 3, 9, 7)), (3, (1, 1, 4, 8))):
        layer(
            "SPP",
            f32(*x),
            f"spp_param {{ pyramid_height: {height} pool: {pool} }}",
            f"{pool.lower()}-{height}-{x[2]}x{x[3]}",
        )

ROIS = f32.of([[0, 0, 0, 3, 3], [0, 1, 2, 7, 5], [0, 4, 4, 2, 2], [1, 0, 1, 6, 7], [1, 5, 5, 9, 9]])
layer("ROIPooling", [f32(2, 3, 8, 8), ROIS], "roi_pooling_param { pooled_h: 2 pooled_w: 3 spatial_scale: 1 }", "plain")
SCALED = f32.of([[0, 0, 0, 60, 60], [0, 17, 33, 100, 90], [0, 8, 8, 23, 23]])
layer(
    "ROIPooling",
    [f32(1, 2, 8, 8), SCALED],
    "roi_pooling_param { pooled_h: 3 pooled_w: 3 spatial_scale: 0.0625 }",
    "scaled",
)
layer(
    "ROIPooling", [f32(1, 2, 8, 8), SCALED], "roi_pooling_param { pooled_h: 6 pooled_w: 6 spatial_scale: 0.125 }", "six"
)
FOUR = f32.of([[[[0]], [[1]], [[0]], [[6]], [[5]]], [[[0]], [[0]], [[0]], [[7]], [[7]]]])
layer("ROIPooling", [f32(1, 2, 8, 8), FOUR], "roi_pooling_param { pooled_h: 2 pooled_w: 2 }", "rois-of-rank-4")

PS = f32.of([[0, 0, 0, 60, 60], [0, 17, 33, 100, 90], [1, 8, 8, 23, 23], [1, 0, 90, 120, 127]])
for label, group, output in (("3", 3, 2), ("2", 2, 4), ("7", 7, 1)):
    layer(
        "PSROIPooling",
        [f32(2, output * group * group, 8, 8), PS],
        f"psroi_pooling_param {{ spatial_scale: 0.0625 output_dim: {output} group_size: {group} }}",
        label,
    )
layer(
    "PSROIPooling",
    [f32(1, 8, 14, 14), f32.of([[0, 3.4, 7.7, 20.5, 24.49]])],
    "psroi_pooling_param { spatial_scale: 0.5 output_dim: 2 group_size: 2 }",
    "fractions",
)

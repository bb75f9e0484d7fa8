"""Normalisation over channels, over windows, over batches that were seen, and over a blob itself."""

from __future__ import annotations

import numpy as np

from tests.ops.caffe.capture.define import Family, f32

FAMILY = Family()
layer, net = FAMILY.layer, FAMILY.net

X = f32(2, 6, 4, 5)
for region in ("ACROSS_CHANNELS", "WITHIN_CHANNEL"):
    for label, text in {
        "default": "",
        "3": "local_size: 3 alpha: 0.5 beta: 0.75",
        "beta": "local_size: 3 alpha: 2 beta: 0.5",
        "usual": "local_size: 5 alpha: 0.0001 beta: 0.75",
        "1": "local_size: 1 alpha: 1 beta: 1",
        "larger": "local_size: 9 alpha: 0.5",
    }.items():
        layer("LRN", X, f"lrn_param {{ norm_region: {region} {text} }}", f"{region.partition('_')[0].lower()}-{label}")
layer("LRN", X, "lrn_param { local_size: 3 k: 2 alpha: 0.5 }", "across-k")

VARIANCE = f32(6, low=0.25, high=2)
layer("BatchNorm", X, "", "default", [(6,), VARIANCE, np.array([1.0])])
layer("BatchNorm", X, "", "factor", [(6,), VARIANCE, np.array([1.75])])
layer("BatchNorm", X, "", "factor-zero", [(6,), VARIANCE, np.array([0.0])], rtol=2e-3)
layer("BatchNorm", X, "batch_norm_param { eps: 0.01 }", "eps", [(6,), VARIANCE, np.array([999.9824])])
layer("BatchNorm", X, "batch_norm_param { use_global_stats: true }", "global", [(6,), VARIANCE, np.array([1.0])])
layer("BatchNorm", f32(4, 6), "", "matrix", [(6,), VARIANCE, np.array([1.0])])
layer("BatchNorm", f32(2, 6, 3), "", "rank-3", [(6,), VARIANCE, np.array([2.0])])
layer("BatchNorm", f32(2, 6, 2, 2, 3), "", "rank-5", [(6,), VARIANCE, np.array([2.0])])
layer(
    "BatchNorm", X, "batch_norm_param { use_global_stats: false }", "own-statistics", [(6,), VARIANCE, np.array([1.0])]
)
net(
    "BatchNorm",
    """layer { name: "d" type: "Input" top: "data" input_param { shape { dim: 2 dim: 3 dim: 4 dim: 4 } } }
layer { name: "n" type: "BatchNorm" bottom: "data" top: "x" }
layer { name: "s" type: "Scale" bottom: "x" top: "x" scale_param { bias_term: true } }
layer { name: "r" type: "ReLU" bottom: "x" top: "x" }""",
    {"data": f32(2, 3, 4, 4)},
    {"n": [(3,), f32(3, low=0.25, high=2), np.array([1.0])], "s": [(3,), (3,)]},
    label="scale-in-place",
)


def bn(x, scale, shift, mean, variance):
    """Slope and shift of the statistics that were seen, in the order of SegNet's and PSPNet's layer."""
    a, b, m, v = (p.reshape(-1, 1, 1) for p in (scale, shift, mean, variance))
    return a * (x - m) / np.sqrt(v + 1e-5) + b


FOUR = [(1, 6, 1, 1), (1, 6, 1, 1), (1, 6, 1, 1), f32(1, 6, 1, 1, low=0.25, high=2)]
layer("BN", X, "", "default", FOUR, formula=bn)
layer("BN", X, "bn_param { frozen: true }", "frozen", FOUR, formula=bn)
layer("BN", X, "", "vectors", [(6,), (6,), (6,), f32(6, low=0.25, high=2)], formula=bn)

layer(
    "BN",
    X,
    "bn_param { bn_mode: INFERENCE }",
    "two-blobs",
    [(1, 6, 1, 1), (1, 6, 1, 1)],
    formula=lambda x, a, b: x * a + b,
)

for label, (x, text) in {
    "default": ((2, 3, 4, 5), ""),
    "across": ((2, 3, 4, 5), "across_channels: true"),
    "mean-only": ((2, 3, 4, 5), "normalize_variance: false"),
    "mean-only-across": ((2, 3, 4, 5), "normalize_variance: false across_channels: true"),
    "eps": ((2, 3, 4, 5), "eps: 0.5"),
    "eps-across": ((2, 3, 4, 5), "eps: 0.5 across_channels: true"),
}.items():
    layer("MVN", f32(*x), f"mvn_param {{ {text} }}", label)

SPATIAL = (2, 3, 4, 5)
for label, (text, scale) in {
    "default": ("", ()),
    "channels": ("across_spatial: false channel_shared: false", (3,)),
    "channels-shared": ("across_spatial: false channel_shared: true", ()),
    "spatial": ("across_spatial: true channel_shared: false", (3,)),
    "eps": ("across_spatial: false channel_shared: false eps: 0.5", (3,)),
    "eps-spatial": ("across_spatial: true channel_shared: true eps: 0.5", ()),
}.items():
    layer("Normalize", f32(*SPATIAL), f"norm_param {{ {text} }}", label, [scale])

layer("GRN", X, "", "default", formula=lambda x: x / np.sqrt((x * x).sum(1, keepdims=True) + 1))
layer("GRN", X, "grn_param { bias: 0.25 }", "bias")

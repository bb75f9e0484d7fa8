"""Layers that change the size of images, or look at them from elsewhere."""

from __future__ import annotations

from typing import Any

import numpy as np

from tests.ops.caffe import formulas
from tests.ops.caffe.capture.define import Family, f32

FAMILY = Family()
layer, net = FAMILY.layer, FAMILY.net

X = f32(2, 3, 5, 7)
for label, text in {
    "sizes": "height: 9 width: 11",
    "smaller": "height: 3 width: 4",
    "zoom": "zoom_factor: 2",
    "zoom-3": "zoom_factor: 3",
    "shrink": "shrink_factor: 2",
    "shrink-3": "shrink_factor: 3",
    "shrink-zoom": "shrink_factor: 2 zoom_factor: 3",
    "cropped": "height: 8 width: 8 pad_beg: -1 pad_end: -1",
    "zoom-cropped": "zoom_factor: 2 pad_beg: -1 pad_end: 0",
    "same": "height: 5 width: 7",
    "one": "height: 1 width: 1",
    "height-one": "height: 1 width: 5",
}.items():
    layer("Interp", X, f"interp_param {{ {text} }}", label)
layer("Interp", f32(1, 2, 1, 1), "interp_param { height: 3 width: 4 }", "of-a-point")

for kind in ("NEAREST", "LINEAR", "CUBIC"):
    for label, text in {
        "double": "height: 8 width: 10",
        "half": "height: 2 width: 5",
        "same": "height: 4 width: 10",
    }.items():
        x = f32(1, 2, 4, 5) if label == "double" else f32(1, 2, 4, 10)
        layer("Resample", x, f"resample_param {{ type: {kind} {text} }}", f"{kind.lower()}-{label}")
for kind in ("LINEAR", "CUBIC"):
    text = f"resample_param {{ type: {kind} height: 2 width: 9 }}"
    layer("Resample", f32(1, 2, 6, 5), text, f"{kind.lower()}-down-and-up")
layer(
    "Resample",
    f32(1, 2, 4, 10),
    "resample_param { type: LINEAR antialias: false height: 2 width: 5 }",
    "linear-no-antialias",
)
layer(
    "Resample",
    f32(1, 2, 9, 15),
    "resample_param { type: LINEAR antialias: false height: 6 width: 10 }",
    "linear-no-antialias-part",
)
layer("Resample", [f32(1, 2, 4, 5), f32(1, 1, 8, 10)], "resample_param { type: LINEAR }", "linear-by-reference")
layer("Resample", [f32(1, 2, 4, 5), f32(1, 1, 8, 10)], "resample_param { type: NEAREST }", "nearest-by-reference")

layer("Upsample", f32(1, 2, 3, 4), "upsample_param { scale: 2 }", "nearest", formula=lambda x: formulas.upsampled(x, 2))
layer(
    "Upsample", f32(1, 2, 3, 4), "upsample_param { scale: 3 }", "nearest-3", formula=lambda x: formulas.upsampled(x, 3)
)
for label, text in {
    "unpool": "upsample_param { scale: 2 }",
    "unpool-sizes": "upsample_param { upsample_h: 6 upsample_w: 8 }",
}.items():
    net(
        "Upsample",
        f"""layer {{ name: "d" type: "Input" top: "data" input_param {{ shape {{ dim: 2 dim: 2 dim: 6 dim: 8 }} }} }}
layer {{ name: "p" type: "Pooling" bottom: "data" top: "p" top: "m" pooling_param {{ kernel_size: 2 stride: 2 }} }}
layer {{ name: "a" type: "Power" bottom: "p" top: "a" power_param {{ scale: 2 shift: 1 }} }}
layer {{ name: "u" type: "Upsample" bottom: "a" bottom: "m" top: "out" {text} }}""",
        {"data": f32(2, 2, 6, 8)},
        label=label,
    )
net(
    "Upsample",
    """layer { name: "d" type: "Input" top: "data" input_param { shape { dim: 1 dim: 2 dim: 5 dim: 7 } } }
layer { name: "p" type: "Pooling" bottom: "data" top: "p" top: "m" pooling_param { kernel_size: 2 stride: 2 } }
layer { name: "u" type: "Upsample" bottom: "p" bottom: "m" top: "out" upsample_param { scale: 2 pad_out_h: true
  pad_out_w: true } }""",
    {"data": f32(1, 2, 5, 7)},
    label="unpool-pad-out",
)

PAIR = [f32(1, 3, 6, 7), f32(1, 3, 6, 7)]
CORRELATIONS: tuple[tuple[str, str, tuple[Any, ...]], ...] = (
    ("plain", "pad: 2 kernel_size: 1 max_displacement: 2", (2, 1, 2)),
    ("window", "pad: 3 kernel_size: 3 max_displacement: 2", (3, 3, 2)),
    ("strides", "pad: 4 kernel_size: 1 max_displacement: 4 stride_1: 2 stride_2: 2", (4, 1, 4, 2, 2)),
    ("no-pad", "pad: 0 kernel_size: 1 max_displacement: 1", (0, 1, 1)),
    ("stride-2", "pad: 2 kernel_size: 1 max_displacement: 2 stride_2: 2", (2, 1, 2, 1, 2)),
)
for label, text, arguments in CORRELATIONS:
    layer(
        "Correlation",
        PAIR,
        f"correlation_param {{ {text} }}",
        label,
        formula=lambda a, b, k=arguments: formulas.correlation(a, b, *k[:5]),
    )
layer(
    "Correlation",
    PAIR,
    "correlation_param { pad: 2 kernel_size: 1 max_displacement: 2 correlation_type: SUBTRACT }",
    "subtract",
    formula=lambda a, b: formulas.correlation(a, b, 2, 1, 2, subtract=True),
)
layer(
    "Correlation",
    [f32(2, 3, 6, 7), f32(2, 3, 6, 7)],
    "correlation_param { pad: 2 kernel_size: 1 max_displacement: 2 stride_1: 1 stride_2: 1 }",
    "batch",
)

THETA = f32.of([[0.9, 0.1, -0.2, 0.3, 1.1, 0.15], [1, 0, 0, 0, 1, 0]])
SPATIAL, OUTSIDE = f32(2, 2, 5, 6), f32.of([[2.5, 0, 0.5, 0, 2.5, -0.5]])
layer("SpatialTransformer", [SPATIAL, THETA], "", "plain", formula=formulas.transformed)
layer(
    "SpatialTransformer",
    [SPATIAL, THETA],
    "st_param { output_H: 3 output_W: 4 }",
    "sizes",
    formula=lambda x, t: formulas.transformed(x, t, 3, 4),
)
layer(
    "SpatialTransformer",
    [SPATIAL, f32.of([[0.9, 0.3], [1, -0.2]])],
    "st_param { theta_1_2: 0 theta_1_3: 0.1 theta_2_1: 0 theta_2_3: -0.3 }",
    "given",
    formula=lambda x, t: formulas.transformed(x, np.stack([np.array([a, 0, 0.1, 0, b, -0.3]) for a, b in t])),
)
layer(
    "SpatialTransformer",
    [f32(1, 1, 4, 4), OUTSIDE],
    'st_param { transform_type: "affine" sampler_type: "bilinear" }',
    "outside",
    formula=formulas.transformed,
)

layer("Accum", [f32(1, 2, 4, 5), f32(1, 1, 4, 5)], "", "alike")
layer("Accum", [f32(1, 2, 4, 6), f32(1, 1, 2, 3)], "", "sizes")
layer("Accum", [f32(1, 2, 3, 3), f32(1, 1, 3, 3)], "accum_param { top_height: 6 top_width: 6 }", "larger")
layer("Accum", [f32(1, 2, 3, 5), f32(1, 1, 3, 5)], "accum_param { size_divisible_by: 4 }", "divisible")
layer("Accum", [f32(1, 2, 3, 3), f32(1, 1, 6, 6)], "accum_param { have_reference: true }", "reference")

MEAN = [104.0, 117.5, 123.25]
layer(
    "DataAugmentation",
    f32(1, 3, 6, 8, low=0, high=255),
    "augmentation_param { mean_per_pixel: false mean: 104 mean: 117.5 mean: 123.25 }",
    "mean",
    formula=lambda x: x - np.reshape(MEAN, (3, 1, 1)),
)


def warped(x, flow):
    """Each element from where the flow says, linearly; the last row and column go on behind, farther off is 0."""
    n, _, h, w = x.shape
    out = np.zeros(x.shape)
    for i, y, k in np.ndindex(n, h, w):
        a, b = k + flow[i, 0, y, k], y + flow[i, 1, y, k]
        if 0 <= a < w and 0 <= b < h:
            left, top = int(a), int(b)
            right, low = min(left + 1, w - 1), min(top + 1, h - 1)
            u, v = a - left, b - top
            upper = (1 - u) * x[i, :, top, left] + u * x[i, :, top, right]
            out[i, :, y, k] = (1 - v) * upper + v * ((1 - u) * x[i, :, low, left] + u * x[i, :, low, right])
    return out


layer("FlowWarp", [f32(2, 3, 4, 5), f32(2, 2, 4, 5)], "", "plain", formula=warped)
layer("FlowWarp", [f32(1, 1, 4, 5), f32(1, 2, 4, 5, low=-4, high=4)], "", "far", formula=warped)

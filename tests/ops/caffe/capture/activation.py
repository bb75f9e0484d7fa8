"""Functions of one element, softmax, and what is nothing at inference."""

from __future__ import annotations

import numpy as np

from tests.ops.caffe.capture.define import Family, f32

FAMILY = Family()
layer, net = FAMILY.layer, FAMILY.net

X = f32(2, 3, 4, 5)
for kind in (
    "ReLU",
    "Sigmoid",
    "TanH",
    "ELU",
    "AbsVal",
    "BNLL",
    "Softmax",
    "Dropout",
    "Split",
    "Exp",
    "Threshold",
    "Power",
    "Swish",
    "Mish",
):
    layer(kind, X, "", "default")
layer("Log", f32(2, 3, 4, low=0.1, high=4), "", "default")
for engine in ("CAFFE", "CUDNN", "DEFAULT"):
    text = f"relu_param {{ engine: {engine} }}"
    layer("ReLU", X, text, f"engine-{engine.lower()}", same_as=("ReLU", ""))
layer("ReLU", f32(3, 7), "relu_param { negative_slope: 0.1 }", "slope")
layer("ReLU", f32(3, 7), "relu_param { negative_slope: 1.5 }", "slope-steep")
layer("ReLU", f32(3, 7), "relu_param { negative_slope: -0.5 }", "slope-negative")
layer("ReLU", f32(5), "", "rank-1")
layer("Sigmoid", f32.of([[-90, -20, -1, 0, 1, 20, 90]]), "", "large")
layer("TanH", f32.of([[-90, -20, -1, 0, 1, 20, 90]]), "", "large")
layer("BNLL", f32.of([[-90, -20, -1, 0, 1, 20, 90]]), "", "large")
layer("ELU", X, "elu_param { alpha: 0.3 }", "alpha")
layer("ELU", X, "elu_param { alpha: 0 }", "alpha-0")
layer("PReLU", X, "", "default", [(3,)])
layer("PReLU", X, "prelu_param { channel_shared: true }", "shared", [np.array(0.3)])
layer("PReLU", f32(4, 6), "", "matrix", [(6,)])
layer("PReLU", f32(2, 3, 5), "", "rank-3", [(3,)])
layer("PReLU", X, "", "old-blob", [(1, 1, 1, 3)], forms="oldblobs")
layer("Binarization", f32(2, 3, 4), "", formula=lambda x: np.where(x > 0, 1, -1))
layer("ReLU6", f32(2, 3, 4, low=-3, high=9), "", "default", formula=lambda x: np.clip(x, 0, 6))
layer("ReLU6", f32(2, 3, 4, low=-3, high=9), "relu6_param { n: 4 }", "n", formula=lambda x: np.clip(x, 0, 4))
layer("Clip", X, "clip_param { min: -0.5 max: 0.75 }", "plain")
layer("Clip", X, "clip_param { min: 0 max: 6 }", "zero-six")
layer("Swish", X, "swish_param { beta: 2.5 }", "beta")
layer("Swish", X, "swish_param { beta: 0 }", "beta-0")
layer("Exp", X, "exp_param { base: 2 }", "base")
layer("Exp", X, "exp_param { base: 2 scale: 0.5 shift: 3 }", "base-scale-shift")
layer("Exp", X, "exp_param { scale: -1 shift: 0.5 }", "scale-shift")
layer("Exp", X, "exp_param { base: 0.3 scale: -0.5 }", "base-below-one")
LOG = f32(2, 3, 4, low=0.1, high=4)
layer("Log", LOG, "log_param { base: 10 }", "base")
layer("Log", LOG, "log_param { base: 2 scale: 2 shift: 3 }", "base-scale-shift")
layer("Log", LOG, "log_param { scale: 0.5 }", "scale")
layer("Log", LOG, "log_param { shift: 1 }", "shift")
for label, text in {
    "square": "power: 2",
    "half": "power: 0.5 shift: 5",
    "inverse": "power: -1 shift: 5",
    "zero": "power: 0",
    "scale-zero": "power: 2 scale: 0 shift: 3",
    "scale": "scale: 3",
    "shift": "shift: -2",
    "scale-shift": "scale: 0.5 shift: 1.5",
    "all": "power: 3 scale: 2 shift: -0.25",
    "odd-of-negative": "power: 3",
}.items():
    layer("Power", X, f"power_param {{ {text} }}", label)
layer("Threshold", X, "threshold_param { threshold: 0.25 }", "value")
layer("Threshold", f32.of([[-1, 0, 0.5, 1]]), "threshold_param { threshold: 0.5 }", "equal")
layer("Dropout", X, "dropout_param { dropout_ratio: 0.7 }", "ratio")
layer("Softmax", f32(3, 5), "", "matrix")
layer("Softmax", X, "softmax_param { axis: 2 }", "axis-2")
layer("Softmax", X, "softmax_param { axis: -1 }", "axis-negative")
layer("Softmax", X, "softmax_param { axis: 0 }", "axis-0")
layer("Softmax", f32(2, 3, 4), "softmax_param { axis: 2 }", "rank-3")
layer("Softmax", f32.of([[1000, 999, 0], [-1000, -1001, -2000]]), "", "large")
layer("Split", X, "", "three", tops=3)
net(
    "Silence",
    """layer { name: "d" type: "Input" top: "data" input_param { shape { dim: 2 dim: 4 } } }
layer { name: "s" type: "Slice" bottom: "data" top: "a" top: "b" }
layer { name: "q" type: "Silence" bottom: "b" }""",
    {"data": f32(2, 4)},
    label="slice",
)
for kind in ("HardSwish", "HSwish"):
    layer(kind, f32(2, 9, low=-5, high=5), "", "default", formula=lambda x: x * np.clip(x + 3, 0, 6) / 6)
layer("HardSigmoid", f32(2, 9, low=-5, high=5), "", "default", formula=lambda x: np.clip(0.2 * x + 0.5, 0, 1))

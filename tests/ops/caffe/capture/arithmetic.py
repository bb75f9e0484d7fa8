"""Sums, products and scales of blobs."""

from __future__ import annotations

import numpy as np

from tests.ops.caffe.capture.define import Family, f32

FAMILY = Family()
layer, net = FAMILY.layer, FAMILY.net

X = f32(2, 3, 4, 5)
for operation in ("PROD", "SUM", "MAX"):
    text = f"eltwise_param {{ operation: {operation} }}"
    layer("Eltwise", [X, X], text, operation.lower())
    layer("Eltwise", [X, X, X], text, f"{operation.lower()}-3")
    layer("Eltwise", [f32(3, 4), f32(3, 4), f32(3, 4), f32(3, 4)], text, f"{operation.lower()}-4")
layer("Eltwise", [X, X], "", "default")
layer("Eltwise", [X, X], "eltwise_param { operation: SUM coeff: 1 coeff: -1 }", "difference")
layer("Eltwise", [X, X], "eltwise_param { operation: SUM coeff: 0.5 coeff: 2 }", "coeff")
layer("Eltwise", [X, X, X], "eltwise_param { operation: SUM coeff: 0.5 coeff: -2 coeff: 1.25 }", "coeff-3")
layer("Eltwise", [X, X], "eltwise_param { operation: SUM coeff: 1 coeff: 1 }", "coeff-ones")
layer("Eltwise", [X, X], "eltwise_param { operation: SUM coeff: 0 coeff: 1 }", "coeff-zero")
net(
    "Eltwise",
    """layer { name: "d" type: "Input" top: "data" input_param { shape { dim: 2 dim: 4 } } }
layer { name: "e" type: "Eltwise" bottom: "data" bottom: "data" top: "out" }""",
    {"data": f32(2, 4)},
    label="same-twice",
)

layer("Scale", X, "", "default", [(3,)])
layer("Scale", X, "scale_param { bias_term: true }", "bias", [(3,), (3,)])
layer("Scale", X, "scale_param { axis: 0 }", "axis-0", [(2,)])
layer("Scale", X, "scale_param { axis: 2 }", "axis-2", [(4,)])
layer("Scale", X, "scale_param { axis: -1 bias_term: true }", "axis-negative", [(5,), (5,)])
layer("Scale", X, "scale_param { axis: 1 num_axes: 2 bias_term: true }", "axes-2", [(3, 4), (3, 4)])
layer("Scale", X, "scale_param { axis: 1 num_axes: -1 }", "axes-all", [(3, 4, 5)])
layer("Scale", X, "scale_param { num_axes: 0 }", "axes-none", [np.array(1.5)])
layer("Scale", X, "scale_param { axis: 0 num_axes: 2 }", "axis-0-axes-2", [(2, 3)])
layer("Scale", f32(3, 4), "scale_param { bias_term: true }", "matrix", [(4,), (4,)])
layer("Scale", [X, f32(3)], "", "two-inputs-vector")
layer("Scale", [X, f32(2, 3)], "scale_param { axis: 0 }", "two-inputs-axis-0")
layer("Scale", [X, X], "scale_param { axis: 0 }", "two-inputs-alike")
layer("Scale", [X, f32(4, 5)], "scale_param { axis: 2 }", "two-inputs-axis-2")
layer("Scale", [X, f32(3)], "scale_param { bias_term: true }", "two-inputs-bias", [(3,)])
layer("Scale", [X, f32(3, 4)], "scale_param { bias_term: true }", "two-inputs-bias-matrix", [(3, 4)])

layer("Bias", X, "", "default", [(3,)])
layer("Bias", X, "bias_param { axis: 2 }", "axis-2", [(4,)])
layer("Bias", X, "bias_param { axis: -1 }", "axis-negative", [(5,)])
layer("Bias", X, "bias_param { axis: 1 num_axes: 2 }", "axes-2", [(3, 4)])
layer("Bias", X, "bias_param { num_axes: -1 }", "axes-all", [(3, 4, 5)])
layer("Bias", X, "bias_param { num_axes: 0 }", "axes-none", [np.array(1.5)])
layer("Bias", [X, f32(3)], "", "two-inputs-vector")
layer("Bias", [X, X], "bias_param { axis: 0 }", "two-inputs-alike")

layer("Axpy", [f32(2, 3), X, X], "", "matrix")
layer("Axpy", [f32(2, 3, 1, 1), X, X], "", "rank-4")

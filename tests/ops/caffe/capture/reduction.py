"""Sums, means and largest elements."""

from __future__ import annotations

from tests.ops.caffe.capture.define import Family, f32

FAMILY = Family()
layer, net = FAMILY.layer, FAMILY.net

X = f32(2, 3, 4, 5)
for operation in ("SUM", "ASUM", "SUMSQ", "MEAN"):
    for label, text in {
        "all": "",
        "axis-1": "axis: 1",
        "axis-negative": "axis: -1",
        "coeff": "axis: 2 coeff: 2.5",
    }.items():
        layer("Reduction", X, f"reduction_param {{ operation: {operation} {text} }}", f"{operation.lower()}-{label}")
layer("Reduction", X, "", "default")
layer("Reduction", f32(7), "reduction_param { operation: MEAN coeff: -1 }", "vector")

for label, (x, text) in {
    "default": ((2, 3, 4, 5), ""),
    "value": ((2, 3, 4, 5), "out_max_val: true"),
    "top-3": ((2, 3, 4, 5), "top_k: 3"),
    "top-3-value": ((2, 3, 4, 5), "top_k: 3 out_max_val: true"),
    "matrix": ((3, 7), ""),
    "matrix-top-2": ((3, 7), "top_k: 2"),
    "axis-1": ((2, 3, 4, 5), "axis: 1"),
    "axis-1-value": ((2, 3, 4, 5), "axis: 1 out_max_val: true"),
    "axis-2-top-2": ((2, 3, 4, 5), "axis: 2 top_k: 2"),
    "axis-negative": ((2, 3, 4, 5), "axis: -1"),
    "axis-negative-top-2-value": ((2, 3, 4, 5), "axis: -1 top_k: 2 out_max_val: true"),
    "axis-0": ((4, 3), "axis: 0"),
    "rank-3": ((2, 3, 4), ""),
}.items():
    layer("ArgMax", f32(*x), f"argmax_param {{ {text} }}", label)

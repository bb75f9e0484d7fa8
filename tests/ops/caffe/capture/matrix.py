"""Inner products and tables of vectors."""

from __future__ import annotations

import numpy as np

from tests.ops.caffe.capture.define import Family, f32

FAMILY = Family()
layer, net = FAMILY.layer, FAMILY.net


def product(label, x, weights, text, **options):
    layer("InnerProduct", f32(*x), f"inner_product_param {{ {text} }}", label, weights, **options)


product("matrix", (3, 5), [(4, 5), (4,)], "num_output: 4")
product("image", (2, 3, 2, 2), [(4, 12), (4,)], "num_output: 4")
product("no-bias", (2, 6), [(3, 6)], "num_output: 3 bias_term: false")
product("transpose", (2, 6), [(6, 3), (3,)], "num_output: 3 transpose: true")
product("axis-2", (2, 3, 2, 2), [(4, 4), (4,)], "num_output: 4 axis: 2")
product("axis-negative", (2, 3, 5), [(4, 5), (4,)], "num_output: 4 axis: -1")
product("axis-0", (2, 3), [(4, 6), (4,)], "num_output: 4 axis: 0")
product("axis-3-transpose", (2, 3, 2, 4), [(4, 5), (5,)], "num_output: 5 axis: 3 transpose: true")
product("one-output", (4, 6), [(1, 6), (1,)], "num_output: 1")
product("batch-1", (1, 6), [(3, 6), (3,)], "num_output: 3")
product("old-blobs", (2, 6), [(1, 1, 3, 6), (1, 1, 1, 3)], "num_output: 3", forms="oldblobs v1")
product("rank-3", (2, 3, 5), [(4, 15), (4,)], "num_output: 4")

INDICES = f32.of([[0, 3, 1], [6, 2, 2]])
layer("Embed", INDICES, "embed_param { num_output: 4 input_dim: 7 }", "plain", [(7, 4), (4,)])
layer("Embed", INDICES, "embed_param { num_output: 4 input_dim: 7 bias_term: false }", "no-bias", [(7, 4)])
layer(
    "Embed", f32.of([5, 0, 1]), "embed_param { num_output: 2 input_dim: 6 bias_term: true }", "vector", [(6, 2), (2,)]
)
layer(
    "Embed",
    f32.of(np.arange(4).reshape(2, 2, 1, 1)),
    "embed_param { num_output: 3 input_dim: 4 bias_term: false }",
    "rank-4",
    [(4, 3)],
)

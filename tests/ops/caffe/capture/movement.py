"""Layers that put elements elsewhere."""

from __future__ import annotations

import numpy as np

from tests.ops.caffe.capture.define import Family, f32

FAMILY = Family()
layer, net = FAMILY.layer, FAMILY.net

X = f32(2, 3, 4, 5)
layer("Concat", [X, f32(2, 2, 4, 5)], "", "default")
layer("Concat", [X, X, X], "concat_param { axis: 2 }", "axis-2")
layer("Concat", [X, X], "concat_param { axis: -1 }", "axis-negative")
layer("Concat", [X, f32(1, 3, 4, 5)], "concat_param { axis: 0 }", "axis-0")
layer("Concat", [X, X], "concat_param { concat_dim: 0 }", "old-axis")
layer("Concat", [X], "", "one")
layer("Concat", [f32(2, 3), f32(2, 1)], "", "matrix")

layer("Slice", f32(2, 6, 3), "", "default", tops=3)
layer("Slice", f32(2, 6, 3), "slice_param { slice_point: 1 slice_point: 4 }", "points", tops=3)
layer("Slice", f32(2, 6, 4), "slice_param { axis: 2 slice_point: 1 }", "axis-2", tops=2)
layer("Slice", f32(2, 6, 4), "slice_param { axis: -1 }", "axis-negative", tops=2)
layer("Slice", f32(4, 6), "slice_param { axis: 0 slice_point: 3 }", "axis-0", tops=2)
layer("Slice", f32(4, 6), "slice_param { slice_dim: 0 }", "old-axis", tops=2)
layer("Slice", f32(4, 6), "", "one", tops=1)

layer("Flatten", X, "", "default")
layer("Flatten", X, "flatten_param { axis: 2 }", "axis-2")
layer("Flatten", X, "flatten_param { axis: 1 end_axis: 2 }", "end-2")
layer("Flatten", X, "flatten_param { axis: 0 }", "axis-0")
layer("Flatten", X, "flatten_param { axis: -3 end_axis: -2 }", "negative")
layer("Flatten", X, "flatten_param { axis: 0 end_axis: 1 }", "front")
layer("Flatten", X, "flatten_param { axis: 2 end_axis: 2 }", "nothing")

for label, (shape, more) in {
    "plain": ((2, 12, 5), ""),
    "copies": ((0, 0, 20), ""),
    "infers": ((0, -1), ""),
    "infers-first": ((-1, 10), ""),
    "vector": ((-1,), ""),
    "longer": ((0, 3, 2, 2, 5), ""),
    "axis": ((6, -1), "axis: 1"),
    "axis-copies": ((0, 20), "axis: 1"),
    "axis-negative": ((5, 1), "axis: -2"),
    "axis-last": ((1, 1), "axis: -1"),
    "axes-1": ((1, 3), "axis: 1 num_axes: 1"),
    "axes-2": ((12,), "axis: 1 num_axes: 2"),
    "axes-0": ((1,), "axis: 1 num_axes: 0"),
    "axes-infers": ((-1, 2), "axis: 1 num_axes: 2"),
}.items():
    sizes = " ".join(f"dim: {n}" for n in shape)
    layer("Reshape", X, f"reshape_param {{ shape {{ {sizes} }} {more} }}", label)
layer("Reshape", X, "reshape_param { shape { } axis: 1 num_axes: 0 }", "no-sizes")

for label, order in {
    "nhwc": (0, 2, 3, 1),
    "nothing": (0, 1, 2, 3),
    "reverse": (3, 2, 1, 0),
    "front": (1, 0, 2, 3),
}.items():
    layer("Permute", X, "permute_param { " + " ".join(f"order: {i}" for i in order) + " }", label)
layer("Permute", X, "permute_param { order: 0 order: 2 }", "rest-follows")
layer("Permute", f32(2, 3, 4), "permute_param { order: 1 order: 2 order: 0 }", "rank-3")

layer("Tile", X, "tile_param { tiles: 2 }", "default")
layer("Tile", X, "tile_param { axis: 2 tiles: 3 }", "axis-2")
layer("Tile", X, "tile_param { axis: -1 tiles: 2 }", "axis-negative")
layer("Tile", f32(2, 3), "tile_param { axis: 0 tiles: 2 }", "axis-0")
layer("Tile", X, "tile_param { tiles: 1 }", "once")

for channels in (1, 2):
    net(
        "Tile",
        f"""layer {{ name: "d" type: "Input" top: "data"
  input_param {{ shape {{ dim: 2 dim: {channels} dim: 4 dim: 6 }} }} }}
layer {{ name: "p" type: "Pooling" bottom: "data" top: "p" pooling_param {{ pool: AVE kernel_size: 2 }} }}
layer {{ name: "t" type: "Tile" bottom: "p" top: "out" tile_param {{ tiles: 3 }} }}""",
        {"data": f32(2, channels, 4, 6)},
        label=f"behind-a-pool-{channels}",
    )

Y = f32(1, 2, 2, 3)
layer("Crop", [f32(1, 2, 5, 6), Y], "", "default")
layer("Crop", [f32(1, 2, 5, 6), Y], "crop_param { offset: 1 }", "offset")
layer("Crop", [f32(1, 2, 5, 6), Y], "crop_param { axis: 2 offset: 2 offset: 3 }", "offsets")
layer("Crop", [f32(1, 2, 5, 6), Y], "crop_param { axis: 3 offset: 1 }", "axis-3")
layer("Crop", [f32(2, 5, 5, 6), Y], "crop_param { axis: 0 offset: 1 offset: 3 offset: 0 offset: 2 }", "axis-0")
layer("Crop", [f32(1, 4, 5, 6), Y], "crop_param { axis: 1 offset: 1 }", "axis-1")
layer("Crop", [f32(1, 2, 5, 6), Y], "crop_param { axis: -2 offset: 1 offset: 2 }", "axis-negative")

for group, channels in ((1, 3), (2, 6), (3, 6), (4, 4)):
    layer(
        "ShuffleChannel",
        f32(2, channels, 3, 2),
        f"shuffle_channel_param {{ group: {group} }}",
        f"{group}-of-{channels}",
    )

layer("Reverse", f32(4, 3), "", "default", formula=lambda x: x[::-1])
layer("Reverse", f32(4, 3, 2), "reverse_param { axis: 1 }", "axis-1")
layer("Reverse", f32(4, 3, 2), "reverse_param { axis: 2 }", "axis-2")

layer("BatchReindex", [f32(3, 2, 2), f32.of([2, 0, 0, 1])], "", "plain")
layer("BatchReindex", [f32(3, 2, 2, 2), f32.of([1])], "", "one")


def im2col(label, x, text):
    layer("Im2col", f32(*x), f"convolution_param {{ {text} }}", label)


im2col("plain", (1, 2, 5, 6), "kernel_size: 3")
im2col("pad-stride", (2, 2, 5, 6), "kernel_size: 3 pad: 1 stride: 2")
im2col("sizes", (1, 2, 5, 6), "kernel_h: 2 kernel_w: 3")
im2col("dilation", (1, 2, 7, 6), "kernel_size: 2 dilation: 2")
im2col("point", (1, 3, 4, 4), "kernel_size: 1")

layer("Filter", [f32(4, 3), f32.of([1, 0, 1, 1])], "", "plain")
layer("Filter", [f32(4, 3, 2), f32(4, 2), f32.of([0, 1, 0, 1])], "", "two", tops=2)


def reorg(x, stride):
    """Darknet's reorganisation, as its code indexes: a step from space to depth of another order."""
    n, c, h, w = x.shape
    out = np.zeros(x.size)
    flat, oc = x.reshape(-1), c // (stride * stride)
    for b in range(n):
        for k in range(c):
            for j in range(h):
                for i in range(w):
                    c2, offset = k % oc, k // oc
                    w2, h2 = i * stride + offset % stride, j * stride + offset // stride
                    at = w2 + w * stride * (h2 + h * stride * (c2 + oc * b))
                    out[i + w * (j + h * (k + c * b))] = flat[at]
    return out.reshape(n, c * stride * stride, h // stride, w // stride)


for kind, name in (("ReorgYolo", "reorg_yolo_param"), ("Reorg", "reorg_param")):
    layer(kind, f32(1, 4, 4, 6), f"{name} {{ stride: 2 }}", "2", formula=lambda x: reorg(x, 2))
    layer(kind, f32(2, 8, 2, 4), f"{name} {{ stride: 2 }}", "batch", formula=lambda x: reorg(x, 2))
layer("ReorgYolo", f32(1, 9, 3, 6), "reorg_yolo_param { stride: 3 }", "3", formula=lambda x: reorg(x, 3))

layer(
    "Transpose",
    X,
    "transpose_param { dim: 0 dim: 3 dim: 1 dim: 2 }",
    "plain",
    formula=lambda x: x.transpose(0, 3, 1, 2),
)

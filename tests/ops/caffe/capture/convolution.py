"""Convolutions of any number of dimensions, with the forms that kernel, stride and padding are written in."""

from __future__ import annotations

from tests.ops.caffe.capture.define import Family, f32

FAMILY = Family()
layer, net = FAMILY.layer, FAMILY.net


def conv(label, x, weights, text, kind="Convolution", **options):
    name = "convolution_param"
    layer(kind, f32(*x), f"{name} {{ {text} }}", label, weights, **options)


conv("plain", (1, 3, 6, 7), [(4, 3, 3, 3), (4,)], "num_output: 4 kernel_size: 3")
conv("batch", (2, 3, 6, 7), [(4, 3, 3, 3), (4,)], "num_output: 4 kernel_size: 3 pad: 1")
conv("stride", (1, 2, 9, 8), [(3, 2, 3, 3), (3,)], "num_output: 3 kernel_size: 3 stride: 2 pad: 1")
conv("no-bias", (1, 2, 5, 5), [(3, 2, 2, 2)], "num_output: 3 kernel_size: 2 bias_term: false")
conv("sizes", (1, 2, 6, 9), [(3, 2, 2, 4), (3,)], "num_output: 3 kernel_h: 2 kernel_w: 4")
conv(
    "all-sizes",
    (1, 2, 8, 9),
    [(3, 2, 2, 4), (3,)],
    "num_output: 3 kernel_h: 2 kernel_w: 4 stride_h: 3 stride_w: 1 pad_h: 0 pad_w: 2",
)
conv(
    "repeated",
    (1, 2, 8, 9),
    [(3, 2, 2, 4), (3,)],
    "num_output: 3 kernel_size: 2 kernel_size: 4 stride: 1 stride: 2 pad: 0 pad: 1",
)
conv("one-pad-for-two", (1, 2, 8, 9), [(3, 2, 2, 4), (3,)], "num_output: 3 kernel_size: 2 kernel_size: 4 pad: 1")
conv("dilation", (1, 2, 9, 9), [(3, 2, 3, 3), (3,)], "num_output: 3 kernel_size: 3 dilation: 2 pad: 2")
conv("dilations", (1, 2, 9, 9), [(3, 2, 3, 3), (3,)], "num_output: 3 kernel_size: 3 dilation: 2 dilation: 1")
conv("group", (1, 4, 5, 5), [(6, 2, 3, 3), (6,)], "num_output: 6 kernel_size: 3 group: 2")
conv("depthwise", (2, 4, 5, 5), [(4, 1, 3, 3), (4,)], "num_output: 4 kernel_size: 3 group: 4 pad: 1 engine: CAFFE")
conv("depthwise-multiplier", (1, 3, 5, 5), [(6, 1, 3, 3), (6,)], "num_output: 6 kernel_size: 3 group: 3 stride: 2")
conv("pointwise", (1, 4, 3, 5), [(2, 4, 1, 1), (2,)], "num_output: 2 kernel_size: 1")
conv("pointwise-stride", (1, 4, 5, 5), [(2, 4, 1, 1)], "num_output: 2 kernel_size: 1 stride: 2 bias_term: false")
conv("rest", (1, 1, 6, 6), [(1, 1, 3, 3), (1,)], "num_output: 1 kernel_size: 3 stride: 2")
conv("old-bias", (1, 2, 5, 5), [(3, 2, 2, 2), (1, 1, 1, 3)], "num_output: 3 kernel_size: 2", forms="oldblobs v1")
conv("one-dimension", (2, 3, 9), [(4, 3, 3), (4,)], "num_output: 4 kernel_size: 3 stride: 2 pad: 1")
conv(
    "three-dimensions",
    (1, 2, 4, 5, 6),
    [(3, 2, 2, 3, 3), (3,)],
    "num_output: 3 kernel_size: 2 kernel_size: 3 kernel_size: 3 pad: 0 pad: 1 pad: 1 stride: 2",
)
conv("im2col-nd", (1, 2, 5, 5), [(3, 2, 2, 2), (3,)], "num_output: 3 kernel_size: 2 force_nd_im2col: true")
conv("axis", (2, 2, 5, 6), [(3, 5, 3), (3,)], "num_output: 3 kernel_size: 3 axis: 2")
conv("axis-negative", (1, 2, 5, 6), [(3, 2, 2, 2), (3,)], "num_output: 3 kernel_size: 2 axis: -3")
layer(
    "Convolution",
    [f32(1, 2, 5, 5), f32(1, 2, 5, 5)],
    "convolution_param { num_output: 3 kernel_size: 3 }",
    "two-inputs",
    [(3, 2, 3, 3), (3,)],
    tops=2,
)

for kind in ("ConvolutionDepthwise", "DepthwiseConvolution"):
    for label, more in (("plain", "pad: 1"), ("stride", "stride: 2"), ("dilation", "dilation: 2")):
        text = f"num_output: 4 kernel_size: 3 {more}"
        conv(
            label,
            (2, 4, 6, 7),
            [(4, 1, 3, 3), (4,)],
            text,
            kind,
            same_as=("Convolution", f"convolution_param {{ {text} group: 4 }}"),
        )

conv(
    "group",
    (1, 4, 5, 5),
    [(6, 2, 3, 3), (6,)],
    "num_output: 6 kernel_size: 3 group: 2 pad: 1",
    "ConvolutionBinary",
    same_as=("Convolution", "convolution_param { num_output: 6 kernel_size: 3 group: 2 pad: 1 }"),
)
conv("plain", (1, 3, 4, 5), [(3, 2, 3, 3), (2,)], "num_output: 2 kernel_size: 3", "Deconvolution")
conv("stride", (1, 3, 4, 5), [(3, 2, 4, 4), (2,)], "num_output: 2 kernel_size: 4 stride: 2 pad: 1", "Deconvolution")
conv(
    "no-bias", (2, 3, 4, 5), [(3, 2, 3, 3)], "num_output: 2 kernel_size: 3 bias_term: false stride: 3", "Deconvolution"
)
conv("group", (1, 4, 3, 3), [(4, 3, 2, 2), (6,)], "num_output: 6 kernel_size: 2 stride: 2 group: 2", "Deconvolution")
conv(
    "depthwise",
    (1, 3, 4, 4),
    [(3, 1, 4, 4)],
    "num_output: 3 kernel_size: 4 stride: 2 pad: 1 group: 3 bias_term: false",
    "Deconvolution",
)
conv(
    "sizes",
    (1, 2, 4, 3),
    [(2, 3, 2, 3), (3,)],
    "num_output: 3 kernel_h: 2 kernel_w: 3 stride_h: 2 stride_w: 1 pad_h: 0 pad_w: 1",
    "Deconvolution",
)
conv("dilation", (1, 2, 4, 4), [(2, 2, 3, 3), (2,)], "num_output: 2 kernel_size: 3 dilation: 2", "Deconvolution")
conv(
    "three-dimensions",
    (1, 2, 2, 3, 3),
    [(2, 2, 2, 2, 2), (2,)],
    "num_output: 2 kernel_size: 2 stride: 2",
    "Deconvolution",
)
conv("one-dimension", (1, 2, 5), [(2, 3, 3), (3,)], "num_output: 3 kernel_size: 3 stride: 2", "Deconvolution")
layer(
    "Deconvolution",
    [f32(1, 2, 3, 3), f32(1, 2, 3, 3)],
    "convolution_param { num_output: 3 kernel_size: 3 }",
    "two-inputs",
    [(2, 3, 3, 3), (3,)],
    tops=2,
)

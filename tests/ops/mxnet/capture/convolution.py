"""Convolution, Deconvolution and the deformable ones."""

from __future__ import annotations

from tests.ops.mxnet.capture.define import Family, f32, f64, w

FAMILY = Family()
op, case = FAMILY.op, FAMILY.case

op("Convolution", f32(1, 3, 6, 7), w(4, 3, 3, 3), w(4), kernel=(3, 3), num_filter=4)
op("Convolution", f32(2, 3, 6, 7), w(4, 3, 3, 3), kernel=(3, 3), num_filter=4, no_bias=True, label="no-bias")
op(
    "Convolution",
    f32(1, 3, 6, 7),
    w(4, 3, 3, 2),
    w(4),
    kernel=(3, 2),
    num_filter=4,
    stride=(2, 1),
    pad=(1, 0),
    label="rest",
)
op(
    "Convolution",
    f32(1, 3, 9, 9),
    w(2, 3, 3, 3),
    w(2),
    kernel=(3, 3),
    num_filter=2,
    dilate=(2, 3),
    pad=(2, 3),
    label="dilate",
)
op("Convolution", f32(1, 4, 5, 5), w(6, 2, 3, 3), w(6), kernel=(3, 3), num_filter=6, num_group=2, label="group")
op(
    "Convolution",
    f32(1, 4, 5, 5),
    w(4, 1, 3, 3),
    w(4),
    kernel=(3, 3),
    num_filter=4,
    num_group=4,
    pad=(1, 1),
    label="depthwise",
)
op(
    "Convolution",
    f32(1, 4, 5, 5),
    w(8, 1, 3, 3),
    kernel=(3, 3),
    num_filter=8,
    num_group=4,
    no_bias=True,
    label="multiplier",
)
op("Convolution", f32(2, 3, 9), w(4, 3, 3), w(4), kernel=(3,), num_filter=4, stride=(2,), pad=(1,), label="1d")
op("Convolution", f32(1, 2, 4, 5, 6), w(3, 2, 2, 3, 3), w(3), kernel=(2, 3, 3), num_filter=3, pad=(0, 1, 1), label="3d")
op("Convolution", f32(1, 4, 9), w(4, 2, 3), kernel=(3,), num_filter=4, num_group=2, no_bias=True, label="1d-group")
op("Convolution", f64(1, 2, 5, 5), w(2, 2, 3, 3, kind=f64), kernel=(3, 3), num_filter=2, no_bias=True, label="f64")
op("Convolution", f32(1, 3, 6, 7), f32(4, 3, 3, 3), f32(4), kernel=(3, 3), num_filter=4, forms="static", label="fed")
op(
    "Convolution",
    f32(1, 3, 6, 7),
    w(4, 3, 1, 1),
    w(4),
    kernel=(1, 1),
    num_filter=4,
    workspace=512,
    cudnn_tune="off",
    layout="NCHW",
    label="training",
)
op("_npx_convolution", f32(1, 3, 6, 7), w(4, 3, 3, 3), w(4), kernel=(3, 3), num_filter=4)
op("Convolution_v1", f32(1, 3, 6, 7), w(4, 3, 3, 3), w(4), kernel=(3, 3), num_filter=4, pad=(1, 1))
op(
    "Convolution",
    f32(1, 3, 6, 7),
    w(4, 3, 3, 3),
    w(4),
    kernel=(3, 3),
    num_filter=4,
    pad=(4, 5),
    label="pad-beyond-kernel",
)

D = "Deconvolution"
op(D, f32(1, 3, 4, 5), w(3, 2, 3, 3), kernel=(3, 3), num_filter=2)
op(D, f32(1, 3, 4, 5), w(3, 2, 3, 3), w(2), kernel=(3, 3), num_filter=2, no_bias=False, label="bias")
op(D, f32(1, 3, 4, 5), w(3, 2, 4, 4), kernel=(4, 4), num_filter=2, stride=(2, 2), pad=(1, 1), label="stride")
op(D, f32(1, 3, 4, 5), w(3, 2, 3, 3), kernel=(3, 3), num_filter=2, stride=(2, 2), pad=(1, 1), adj=(1, 1), label="adj")
op(D, f32(1, 3, 4, 5), w(3, 2, 3, 3), kernel=(3, 3), num_filter=2, stride=(2, 2), target_shape=(8, 10), label="target")
op(
    D,
    f32(1, 3, 4, 5),
    w(3, 2, 3, 3),
    kernel=(3, 3),
    num_filter=2,
    stride=(2, 2),
    target_shape=(8, 9),
    label="target-odd",
)
op(
    D,
    f32(1, 3, 4, 5),
    w(3, 2, 4, 4),
    kernel=(4, 4),
    num_filter=2,
    stride=(2, 2),
    pad=(5, 5),
    target_shape=(8, 10),
    label="target-pad",
)
op(D, f32(1, 3, 4, 5), w(3, 2, 3, 3), kernel=(3, 3), num_filter=2, dilate=(2, 2), label="dilate")
op(D, f32(1, 4, 4, 5), w(4, 3, 3, 3), kernel=(3, 3), num_filter=6, num_group=2, label="group")
op(
    D,
    f32(1, 4, 4, 5),
    w(4, 1, 4, 4),
    kernel=(4, 4),
    num_filter=4,
    num_group=4,
    stride=(2, 2),
    pad=(1, 1),
    label="depthwise",
)
op(D, f32(1, 3, 6), w(3, 2, 3), kernel=(3,), num_filter=2, stride=(2,), pad=(1,), adj=(1,), label="1d")
op("_npx_deconvolution", f32(1, 3, 4, 5), w(3, 2, 3, 3), kernel=(3, 3), num_filter=2)

OFFSETS = {"low": -0.9, "high": 0.9}
C = "_contrib_DeformableConvolution"
op(C, f32(1, 4, 6, 6), f32(1, 18, 4, 4, **OFFSETS), w(3, 4, 3, 3), w(3), kernel=(3, 3), num_filter=3)
op(
    C,
    f32(1, 4, 6, 6),
    f32(1, 18, 6, 6, **OFFSETS),
    w(3, 4, 3, 3),
    kernel=(3, 3),
    pad=(1, 1),
    num_filter=3,
    no_bias=True,
    label="pad",
)
op(
    C,
    f32(1, 4, 7, 7),
    f32(1, 36, 3, 3, **OFFSETS),
    w(4, 2, 3, 3),
    w(4),
    kernel=(3, 3),
    stride=(2, 2),
    num_filter=4,
    num_group=2,
    num_deformable_group=2,
    label="groups",
)
op(
    C,
    f32(1, 2, 7, 7),
    f32(1, 18, 7, 7, low=-3.0, high=3.0),
    w(3, 2, 3, 3),
    kernel=(3, 3),
    dilate=(2, 2),
    pad=(2, 2),
    num_filter=3,
    no_bias=True,
    label="dilate-far",
)
M = "_contrib_ModulatedDeformableConvolution"
op(
    M,
    f32(1, 4, 6, 6),
    f32(1, 18, 4, 4, **OFFSETS),
    f32(1, 9, 4, 4, low=0.0, high=1.0),
    w(3, 4, 3, 3),
    w(3),
    kernel=(3, 3),
    num_filter=3,
)
op(
    M,
    f32(1, 4, 6, 6),
    f32(1, 36, 6, 6, low=-2.0, high=2.0),
    f32(1, 18, 6, 6, low=0.0, high=1.0),
    w(4, 2, 3, 3),
    kernel=(3, 3),
    pad=(1, 1),
    num_filter=4,
    num_group=2,
    num_deformable_group=2,
    no_bias=True,
    label="groups",
)
op("im2col", f32(2, 3, 5, 6), kernel=(3, 3))
op("im2col", f32(1, 2, 7, 7), kernel=(3, 2), stride=(2, 1), dilate=(1, 2), pad=(1, 1), label="all")
op("col2im", f32(1, 18, 12), output_size=(5, 6), kernel=(3, 3))
op("col2im", f32(1, 8, 9), output_size=(6, 6), kernel=(2, 2), stride=(2, 2), label="stride")

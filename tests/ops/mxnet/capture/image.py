"""Spatial operators and images."""

from __future__ import annotations

from tests.ops.mxnet.capture.define import Family, f32, u8, w

FAMILY = Family()
op, case = FAMILY.op, FAMILY.case

U = "UpSampling"
op(U, f32(1, 2, 3, 4), scale=2, sample_type="nearest", num_args=1)
op(U, f32(1, 2, 3, 4), scale=3, sample_type="nearest", num_args=1, label="3")
op(U, f32(1, 2, 3, 4), f32(1, 3, 6, 8), scale=2, sample_type="nearest", num_args=2, label="two")
op(U, f32(1, 2, 3, 4), f32(1, 2, 6, 8), scale=2, sample_type="nearest", num_args=2, multi_input_mode="sum", label="sum")
op(U, f32(1, 2, 3, 4), w(2, 1, 4, 4), scale=2, sample_type="bilinear", num_filter=2, num_args=2, label="bilinear")
op(U, f32(1, 2, 3, 4), w(2, 1, 5, 5), scale=3, sample_type="bilinear", num_filter=2, num_args=2, label="bilinear-3")
B = "_contrib_BilinearResize2D"
op(B, f32(1, 2, 3, 4), height=6, width=5)
op(B, f32(1, 2, 6, 8), height=3, width=4, label="smaller")
op(B, f32(1, 2, 3, 4), height=6, width=7, align_corners=False, label="half-pixel")
op(B, f32(1, 2, 3, 4), scale_height=2.0, scale_width=1.5, label="scale")
op(B, f32(1, 2, 4, 5), mode="odd_scale", scale_height=2.0, scale_width=2.0, label="odd")
op(B, f32(1, 2, 5, 4), f32(1, 1, 7, 9), mode="like", label="like")
for mode in ("to_even_down", "to_even_up", "to_odd_down", "to_odd_up"):
    op(B, f32(1, 2, 5, 4), mode=mode, label=mode)
op(B, f32(1, 2, 1, 4), height=3, width=1, label="ones")
G = "GridGenerator"
op(G, f32(2, 6), transform_type="affine", target_shape=(3, 4))
op(G, f32(2, 2, 3, 4), transform_type="warp", label="warp")
op("BilinearSampler", f32(2, 3, 4, 5), f32(2, 2, 3, 4, low=-1.2, high=1.2))
op("BilinearSampler", f32(1, 2, 4, 4), f32(1, 2, 5, 5, low=-3.0, high=3.0), label="far")
S = {"target_shape": (3, 4), "transform_type": "affine", "sampler_type": "bilinear"}
op("SpatialTransformer", f32(2, 3, 5, 6), f32(2, 6, low=-0.8, high=0.8), **S)
op("SpatialTransformer", f32(2, 3, 5, 6), f32.of([[1, 0, 0, 0, 1, 0]] * 2), **S, label="identity")
C = "Correlation"
op(C, f32(1, 3, 6, 7), f32(1, 3, 6, 7), max_displacement=1)
op(C, f32(2, 3, 6, 7), f32(2, 3, 6, 7), max_displacement=2, pad_size=2, label="pad")
op(
    C,
    f32(1, 3, 8, 8),
    f32(1, 3, 8, 8),
    kernel_size=3,
    max_displacement=2,
    stride1=2,
    stride2=2,
    pad_size=2,
    label="strides",
)
op(C, f32(1, 3, 6, 7), f32(1, 3, 6, 7), max_displacement=1, is_multiply=False, label="difference")
op("_image_to_tensor", u8(4, 5, 3))
op("_image_to_tensor", u8(2, 4, 5, 3), label="batch")
op("_image_normalize", f32(3, 4, 5), mean=(0.1, 0.2, 0.3), std=(0.5, 0.6, 0.7))
op("_image_normalize", f32(2, 3, 4, 5), mean=(0.1,), std=(0.5,), label="batch")
op("_image_crop", f32(5, 6, 3), x=1, y=2, width=3, height=2)
op("_image_crop", f32(2, 5, 6, 3), x=0, y=1, width=4, height=4, label="batch")
op("_image_flip_left_right", f32(4, 5, 3), expected=lambda x0: [x0[:, ::-1]])
op("_image_flip_top_bottom", f32(4, 5, 3))
op("_image_resize", f32(4, 5, 3), size=(7, 6))
op("_image_resize", f32(2, 4, 5, 3), size=8, label="batch")
op("_image_resize", u8(4, 5, 3), size=(3, 3), interp=0, label="nearest")
op("_image_resize", f32(4, 6, 3), size=8, keep_ratio=True, label="ratio")
op("_image_adjust_lighting", f32(4, 5, 3), alpha=(0.1, -0.1, 0.2))

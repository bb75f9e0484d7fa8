"""Convolutions, pooling, images, boxes."""

from __future__ import annotations

import numpy as np

from tests.ops.onnx.versions.rows import F, data, ints, row

X, W = data(1, 4, 6, 7), data(6, 2, 3, 3)
IMAGE = data(1, 2, 4, 5)
LINE = data(1, 2, 9)
ROIS = np.array([[0, 0, 2, 3], [1, 0.5, 3.5, 3]], F)
BOXES = np.array([[[0, 0, 1, 1], [0, 0.1, 1, 1.1], [0, -0.1, 1, 0.9], [0, 10, 1, 11], [0, 10.1, 1, 11.1]]], F)
SCORES = np.array([[[0.9, 0.75, 0.6, 0.95, 0.5], [0.1, 0.2, 0.3, 0.4, 0.5]]], F)
GRID = data(1, 3, 3, 2) * F(0.6)


def patches(x, kernel):
    return np.lib.stride_tricks.sliding_window_view(x, kernel, (2, 3))


def nearest(x, h, w):
    rows = np.floor(np.arange(int(x.shape[2] * h)) / h).astype(int)
    columns = np.floor(np.arange(int(x.shape[3] * w)) / w).astype(int)
    return x[:, :, rows][:, :, :, columns]


def lp_v1(x):
    return np.sqrt((patches(x, (2, 3)) ** 2).sum((-1, -2)))


def averaged(x, kernel, strides, pads):
    """The average without the padding, whatever is around."""
    (h, w), (top, left, bottom, right) = kernel, pads
    around = ((0, 0), (0, 0), (top, bottom), (left, right))
    wide, ones = np.pad(x, around), np.pad(np.ones_like(x), around)
    sums, counts = (np.lib.stride_tricks.sliding_window_view(v, (h, w), (2, 3)).sum((-1, -2)) for v in (wide, ones))
    return (sums / counts)[:, :, :: strides[0], :: strides[1]]


def unpooled(x, places, size=(1, 1, 4, 4)):
    made = np.zeros(size, F)
    made.reshape(-1)[places.reshape(-1)] = x.reshape(-1)
    return made


POOLED = np.array([[[[5, 6], [7, 8]]]], F)
PLACES = np.array([[[[5, 7], [13, 15]]]], np.int64)

ROWS = [
    row("Conv", X, W, group=2),
    row("Conv", X, W, data(6), group=2, kernel_shape=[3, 3], pads=[1, 0, 2, 1], strides=[2, 1], dilations=[1, 2]),
    *(row("Conv", X, W, group=2, auto_pad=p, strides=[2, 2]) for p in ("SAME_UPPER", "SAME_LOWER", "VALID")),
    row("Conv", LINE, data(3, 2, 2)),
    row("ConvTranspose", IMAGE, data(2, 3, 3, 3)),
    row(
        "ConvTranspose",
        IMAGE,
        data(2, 2, 3, 3),
        data(4),
        group=2,
        strides=[2, 1],
        pads=[1, 0, 0, 1],
        output_padding=[1, 0],
    ),
    row("ConvTranspose", IMAGE, data(2, 3, 3, 3), strides=[3, 2], output_shape=[12, 10]),
    row("ConvTranspose", IMAGE, data(2, 3, 3, 3), strides=[2, 2], auto_pad="SAME_UPPER"),
    row("ConvTranspose", IMAGE, data(2, 3, 2, 2), dilations=[2, 1]),
    row("DeformConv", data(1, 1, 4, 4), data(1, 1, 2, 2), data(1, 8, 3, 3) * F(0.3), data(1), data(1, 4, 3, 3)),
    row(
        "ConvInteger",
        np.arange(16, dtype=np.uint8).reshape(1, 1, 4, 4),
        np.ones((1, 1, 2, 2), np.uint8),
        np.uint8(1),
        pads=[1, 0, 0, 1],
    ),
    row("CausalConvWithState", data(2, 3, 5), data(3, 1, 4), data(3), data(2, 3, 3), activation="silu", outputs=2),
    # Of AveragePool-1 neither runtime nor reference has a right kernel.
    row(
        "AveragePool",
        X,
        until=6,
        kernel_shape=[3, 2],
        strides=[2, 1],
        pads=[1, 0, 1, 1],
        expected=lambda x: averaged(x, (3, 2), (2, 1), (1, 0, 1, 1)),
    ),
    *(
        row(
            "AveragePool",
            X,
            until=6,
            auto_pad=p,
            strides=[2, 2],
            kernel_shape=[3, 3],
            expected=lambda x, e=e: averaged(x, (3, 3), (2, 2), e),
        )
        for p, e in (("SAME_UPPER", (0, 1, 1, 1)), ("SAME_LOWER", (1, 1, 0, 1)), ("VALID", (0, 0, 0, 0)))
    ),
    *(
        row(op, X, since=s, kernel_shape=[3, 2], strides=[2, 1], pads=[1, 0, 1, 1])
        for op, s in (("AveragePool", 7), ("MaxPool", 1))
    ),
    *(
        row(op, X, since=s, auto_pad=p, strides=[2, 2], kernel_shape=[3, 3])
        for op, s in (("AveragePool", 7), ("MaxPool", 1))
        for p in ("SAME_UPPER", "SAME_LOWER", "VALID")
    ),
    *(row(op, LINE, kernel_shape=[3], strides=[2]) for op in ("AveragePool", "MaxPool")),
    row("AveragePool", X, since=7, kernel_shape=[3, 3], pads=[1, 1, 1, 1], count_include_pad=1),
    *(
        row(op, X, since=10, kernel_shape=[3, 3], strides=[2, 2], pads=[0, 1, 0, 1], ceil_mode=1)
        for op in ("AveragePool", "MaxPool")
    ),
    row(
        "AveragePool",
        X,
        since=10,
        until=18,
        kernel_shape=[3, 3],
        strides=[2, 2],
        pads=[1, 1, 1, 1],
        ceil_mode=1,
        count_include_pad=1,
    ),
    row("AveragePool", X, since=19, kernel_shape=[2, 2], dilations=[2, 3]),
    row("MaxPool", X, since=8, kernel_shape=[2, 2], strides=[2, 2], outputs=2),
    row("MaxPool", X, since=8, kernel_shape=[2, 2], strides=[2, 2], storage_order=1, outputs=2),
    row("MaxPool", X, since=10, kernel_shape=[2, 2], dilations=[2, 3]),
    row("MaxPool", np.arange(16, dtype=np.uint8).reshape(1, 1, 4, 4), since=12, kernel_shape=[2, 2]),
    row("LpPool", X, until=1, kernel_shape=[2, 3], p=2.0, expected=lp_v1),
    row("LpPool", X, since=2, kernel_shape=[2, 3], strides=[2, 1], pads=[0, 1, 0, 1]),
    row("LpPool", X, since=2, kernel_shape=[2, 2], p=3, auto_pad="SAME_UPPER"),
    row("LpPool", X, since=18, kernel_shape=[2, 2], dilations=[2, 1]),
    row("LpPool", X, since=18, kernel_shape=[3, 3], strides=[2, 2], ceil_mode=1),
    row("GlobalLpPool", X, until=1, p=1.0, expected=lambda x: abs(x).sum((2, 3), keepdims=True)),
    row("GlobalLpPool", X, since=2, p=3),
    *(row(op, X) for op in ("GlobalAveragePool", "GlobalMaxPool")),
    row("GlobalLpPool", LINE, since=2),
    row("MaxUnpool", POOLED, PLACES, kernel_shape=[2, 2], strides=[2, 2], expected=unpooled),
    # Places are those of the smallest shape; ONNX Runtime takes them in the shape that is asked for.
    row(
        "MaxUnpool",
        POOLED,
        PLACES,
        ints(1, 1, 4, 5),
        kernel_shape=[2, 2],
        strides=[2, 2],
        constants=(2,),
        expected=lambda x, i, _: np.pad(unpooled(x, i), ((0, 0), (0, 0), (0, 0), (0, 1))),
    ),
    row("MaxRoiPool", IMAGE, np.array([[0, 0, 0, 3, 3], [0, 1, 1, 4, 3]], F), pooled_shape=[2, 2]),
    row("RoiAlign", IMAGE, ROIS, ints(0, 0), output_height=2, output_width=3, sampling_ratio=2, until=15),
    row("RoiAlign", IMAGE, ROIS, ints(0, 0), output_height=2, output_width=3, sampling_ratio=2, since=16),
    row(
        "RoiAlign",
        IMAGE,
        ROIS,
        ints(0, 0),
        output_height=2,
        output_width=2,
        sampling_ratio=2,
        since=16,
        coordinate_transformation_mode="output_half_pixel",
    ),
    row("NonMaxSuppression", BOXES, SCORES, ints(3), np.array([0.5], F), np.array([0.2], F)),
    row("NonMaxSuppression", BOXES, SCORES, ints(2), center_point_box=1),
    row("Upsample", IMAGE, until=6, height_scale=2.0, width_scale=1.6, expected=lambda x: nearest(x, 2, 1.6)),
    row("Upsample", IMAGE, since=7, until=8, scales=[1.0, 1.0, 2.0, 1.6]),
    row("Upsample", IMAGE, since=7, until=8, scales=[1.0, 1.0, 2.0, 2.0], mode="linear"),
    row("Upsample", IMAGE, np.array([1, 1, 2, 1.6], F), since=9, expected=lambda x, _: nearest(x, 2, 1.6)),
    row("Resize", IMAGE, np.array([1, 1, 2, 1.6], F), until=10),
    row("Resize", IMAGE, np.array([1, 1, 0.5, 0.8], F), until=10),
    row("Resize", IMAGE, np.array([1, 1, 1.5, 2], F), until=10, mode="linear"),
    *(
        row("Resize", IMAGE, np.array([], F), np.array([1, 1, 2, 1.6], F), since=11, mode=m, constants=(1, 2))
        for m in ("nearest", "linear", "cubic")
    ),
    row(
        "Resize",
        IMAGE,
        np.array([], F),
        np.array([], F),
        ints(1, 2, 7, 3),
        since=11,
        mode="linear",
        coordinate_transformation_mode="align_corners",
        constants=(1, 2, 3),
    ),
    row(
        "Resize",
        IMAGE,
        np.array([], F),
        np.array([], F),
        ints(1, 2, 7, 3),
        since=11,
        constants=(1, 2, 3),
        coordinate_transformation_mode="asymmetric",
        nearest_mode="ceil",
    ),
    row(
        "Resize",
        IMAGE,
        np.array([0, 0, 0.2, 0.1, 1, 1, 0.9, 0.8], F),
        np.array([], F),
        ints(1, 2, 3, 3),
        since=11,
        mode="linear",
        coordinate_transformation_mode="tf_crop_and_resize",
        extrapolation_value=9.0,
        constants=(1, 2, 3),
    ),
    row(
        "Resize",
        IMAGE,
        None,
        np.array([0.6, 0.6], F),
        since=18,
        mode="linear",
        antialias=1,
        axes=[2, 3],
        constants=(2,),
    ),
    row(
        "Resize",
        IMAGE,
        None,
        None,
        ints(7, 9),
        since=18,
        axes=[2, 3],
        keep_aspect_ratio_policy="not_larger",
        mode="linear",
        constants=(3,),
    ),
    row(
        "Resize",
        IMAGE,
        None,
        np.array([1, 1, 0.6, 0.6], F),
        since=19,
        mode="linear",
        constants=(2,),
        coordinate_transformation_mode="half_pixel_symmetric",
    ),
    *(row("GridSample", IMAGE, GRID, until=19, mode=m) for m in ("bilinear", "nearest", "bicubic")),
    *(row("GridSample", IMAGE, GRID, since=20, mode=m) for m in ("linear", "nearest", "cubic")),
    *(row("GridSample", IMAGE, GRID * 2, padding_mode=p, align_corners=1) for p in ("border", "reflection", "zeros")),
    *(row("AffineGrid", data(1, 2, 3), ints(1, 1, 3, 4), align_corners=a) for a in (0, 1)),
    row("Col2Im", np.arange(1, 26, dtype=F).reshape(1, 5, 5), ints(5, 5), ints(1, 5), constants=(1, 2)),
]

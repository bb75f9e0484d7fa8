"""Nets of Caffe's forks by their tasks; with `caffe_zoo.py`, whose nets this builds too. See `zoo.py`."""

from __future__ import annotations

import numpy as np
from caffe_net import Net, net
from caffe_zoo import zoo

ROIS = np.array([[0, 4, 4, 40, 44], [0, 10, 0, 60, 30], [0, 0, 0, 63, 63]], np.float64)


def trunk(n: Net, *widths: int) -> list[str]:
    """Units of halved size."""
    return [n.unit(w, 3, stride=2, pad=1) for w in widths]


def concatenated(n: Net, blob: str, out: int) -> str:
    """C.ReLU of PVANet: what is and its negative, scaled, then ReLU."""
    y = n.conv(out, 3, blob, pad=1, bias_term="false")
    n.normal()
    negative = n.add("Power", "power_param { power: 1 scale: -1 shift: 0 }", y)
    n.concat(y, negative)
    n.add("Scale", "scale_param { bias_term: true }")
    return n.relu()


@net("pvanet", rois=ROIS)
def pvanet() -> Net:
    n = Net(1, 3, 64, 64, rois=(3, 5))
    n.conv(4, 7, stride=2, pad=3)
    first = concatenated(n, n.pool("MAX", 3, 2), 8)
    n.conv(16, 3, first, stride=2, pad=1)
    deep = n.relu()
    up = n.conv(16, 4, deep, kind="Deconvolution", stride=2, pad=1, group=16, bias_term="false")
    n.concat(first, n.add("Crop", "crop_param { axis: 2 offset: 0 }", up, first))
    seen = n.unit(16)
    n.add("ROIPooling", "roi_pooling_param { pooled_w: 3 pooled_h: 3 spatial_scale: 0.25 }", seen, "rois")
    n.dense(24)
    n.normal()
    inside = n.relu()
    n.add("Softmax", "", n.dense(3, inside))
    n.dense(12, inside)
    return n


@net("rfcn", rois=ROIS)
def rfcn() -> Net:
    n = Net(1, 3, 64, 64, rois=(3, 5))
    seen = trunk(n, 8, 16)[-1]
    for out in (3, 8):
        n.conv(9 * out, 1, seen)
        n.add(
            "PSROIPooling",
            f"psroi_pooling_param {{ spatial_scale: 0.25 output_dim: {out} group_size: 3 }}",
            n.last,
            "rois",
        )
        n.add("Pooling", "pooling_param { pool: AVE kernel_size: 3 stride: 3 }")
        if out == 3:
            n.add("Softmax")
            n.add("Reshape", "reshape_param { shape { dim: -1 dim: 3 } }")
    return n


@net("enet")
def enet() -> Net:
    """Maxima with their places, and back to these."""
    n = Net(1, 3, 32, 32)
    down = n.conv(5, 3, "data", stride=2, pad=1)
    pooled = n.pool("MAX", 2, 2, "data")
    n.concat(down, pooled)
    n.normal()
    first = n.prelu()
    kept = n.add("Pooling", "pooling_param { pool: MAX kernel_size: 2 stride: 2 }", first, tops=2)
    n.conv(6, 2, first, stride=2, bias_term="false")
    n.normal()
    n.prelu()
    n.conv(6, 3, pad=2, dilation=2)
    n.normal()
    n.prelu()
    n.conv(8, 1, bias_term="false")
    n.normal()
    n.add("Dropout", "dropout_param { dropout_ratio: 0.1 }", inplace=True)
    n.sum(kept, n.last)
    n.prelu()
    n.conv(8, 1)
    n.add("Upsample", "upsample_param { scale: 2 }", n.last, f"{kept}_1")
    n.prelu()
    n.conv(4, 2, kind="Deconvolution", stride=2)
    return n


@net("icnet")
def icnet() -> Net:
    n = Net(1, 3, 65, 65)
    small = n.add("Interp", "interp_param { zoom_factor: 1 shrink_factor: 2 pad_beg: 0 pad_end: 0 }", "data")
    trunk(n, 8)
    low = n.add("Interp", "interp_param { height: 9 width: 9 }")
    n.add("Interp", "interp_param { zoom_factor: 2 }", low)
    n.conv(8, 3, n.last, pad=2, dilation=2, bias_term="false")
    left = n.normal()
    n.add("Interp", "interp_param { height: 17 width: 17 }", small)
    n.conv(8, 1)
    right = n.normal()
    n.sum(left, right)
    n.relu()
    n.conv(4)
    n.add("Interp", "interp_param { zoom_factor: 4 }")
    n.add("Softmax")
    return n


@net("deeplab")
def deeplab() -> Net:
    n = Net(1, 3, 65, 65)
    seen = trunk(n, 8, 16)[-1]
    found = []
    for rate in (1, 2, 4):
        n.conv(12, 3, seen, pad=rate, dilation=rate)
        n.relu()
        n.add("Dropout", "dropout_param { dropout_ratio: 0.5 }", inplace=True)
        found.append(n.conv(4))
    n.sum(*found)
    n.add("Interp", "interp_param { height: 65 width: 65 }")
    n.add("ArgMax", "argmax_param { axis: 1 }")
    return n


@net("segnet")
def segnet() -> Net:
    n = Net(1, 3, 32, 32)
    n.unit(8, 3, pad=1)
    one = n.add("Pooling", "pooling_param { pool: MAX kernel_size: 2 stride: 2 }", tops=2)
    n.unit(12, 3, pad=1)
    two = n.add("Pooling", "pooling_param { pool: MAX kernel_size: 2 stride: 2 }", tops=2)
    n.add("Upsample", "upsample_param { scale: 2 upsample_w: 16 upsample_h: 16 }", two, f"{two}_1")
    n.unit(8, 3, pad=1)
    n.add("Upsample", "upsample_param { scale: 2 }", n.last, f"{one}_1")
    n.unit(8, 3, pad=1)
    n.conv(5, 3, pad=1)
    n.add("Softmax")
    return n


@net("mobilenet_ssd")
def mobilenet_ssd() -> Net:
    n = Net(1, 3, 96, 96)
    n.add("Scale", "scale_param { bias_term: true }")
    n.unit(8, 3, stride=2, pad=1)
    maps_of = []
    for width, stride in ((16, 2), (16, 2), (24, 2)):
        before = 8 if not maps_of else (16 if len(maps_of) < 3 else 24)
        n.unit(before, 3, stride=stride, pad=1, group=before)
        maps_of.append(n.unit(width))
    priors, boxes, kinds = [], [], []
    for i, blob in enumerate(maps_of[1:]):
        for made, each in ((boxes, 4), (kinds, 3)):
            n.conv(3 * each, 1, blob)
            n.add("Permute", "permute_param { order: 0 order: 2 order: 3 order: 1 }")
            made.append(n.add("Flatten", "flatten_param { axis: 1 }"))
        sizes = f"min_size: {20 + 20 * i}.0 aspect_ratio: 2 flip: true clip: false offset: 0.5"
        variances = "variance: 0.1 variance: 0.1 variance: 0.2 variance: 0.2"
        priors.append(n.add("PriorBox", f"prior_box_param {{ {sizes} {variances} }}", blob, "data"))
    n.concat(*kinds)
    n.add("Reshape", "reshape_param { shape { dim: 0 dim: -1 dim: 3 } }")
    n.add("Softmax", "softmax_param { axis: 2 }")
    scores = n.add("Flatten", "flatten_param { axis: 1 }")
    told = "num_classes: 3 share_location: true background_label_id: 0 code_type: CENTER_SIZE"
    kept = "nms_param { nms_threshold: 0.45 top_k: 50 } keep_top_k: 20 confidence_threshold: 0.3"
    n.add(
        "DetectionOutput",
        f"detection_output_param {{ {told} {kept} }}",
        *(n.concat(*boxes), scores, n.concat(*priors, axis=2)),
    )
    return n


@net("super_resolution")
def super_resolution() -> Net:
    n = Net(1, 1, 16, 16)
    n.conv(8, 5, pad=2)
    n.prelu()
    n.conv(4, 1)
    n.prelu()
    n.conv(8, 1)
    n.prelu()
    n.conv(1, 9, kind="Deconvolution", stride=3, pad=4)
    return n


@net("colours")
def colours() -> Net:
    """Classes of colours, their softmax at a temperature, and the colour that these mean."""
    n = Net(1, 1, 32, 32)
    for out in (8, 12):
        n.conv(out, 3, pad=1, stride=2)
        n.relu()
        n.add("BatchNorm", inplace=True)
    n.conv(12, 4, kind="Deconvolution", stride=2, pad=1)
    n.relu()
    n.conv(13)
    n.add("Scale", "scale_param { bias_term: false filler { value: 2.6 } }")
    n.add("Softmax")
    n.conv(2)
    return n


@net("siamese", other=np.linspace(-1, 1, 2 * 28 * 28).reshape(2, 1, 28, 28))
def siamese() -> Net:
    n = Net(2, 1, 28, 28, other=(2, 1, 28, 28))
    ends = []
    for i, blob in enumerate(("data", "other")):
        shared = 'param { name: "w" } param { name: "b" }'
        n.add("Convolution", f"convolution_param {{ num_output: 6 kernel_size: 5 }} {shared}", blob, name=f"conv_{i}")
        n.pool("MAX")
        n.relu()
        text = "inner_product_param { num_output: 4 } param { name: 'v' } param { name: 'c' }"
        ends.append(n.add("InnerProduct", text, name=f"dense_{i}"))
    n.shared = {"conv_1": "conv_0", "dense_1": "dense_0"}
    n.add("Eltwise", "eltwise_param { coeff: 1 coeff: -1 }", *ends)
    n.add("AbsVal")
    n.add("Reduction", "reduction_param { operation: SUMSQ axis: 1 }")
    return n


@net("attributes")
def attributes() -> Net:
    """LeNet's manner: local normalisation, slices of the features, heads of each."""
    n = Net(2, 3, 32, 32)
    n.conv(8, 5)
    n.relu()
    n.pool("MAX", 3, 2)
    n.add("LRN", "lrn_param { local_size: 5 alpha: 0.0001 beta: 0.75 }")
    n.conv(12, 3, pad=1, group=2)
    n.relu()
    n.pool("AVE", 3, 2)
    n.add("LRN", "lrn_param { local_size: 3 alpha: 0.01 beta: 0.75 norm_region: WITHIN_CHANNEL }")
    n.dense(16)
    n.add("TanH", inplace=True)
    parts = n.add("Slice", "slice_param { axis: 1 slice_point: 6 slice_point: 10 }", tops=3)
    for i, size in enumerate((2, 3, 4)):
        n.add("Softmax", "", n.dense(size, f"{parts}_{i}" if i else parts))
    return n


@net("action", steps=np.array([[0.0], [1.0], [1.0], [1.0]]))
def action() -> Net:
    """A net of each frame, an LSTM over them."""
    n = Net(4, 3, 16, 16, steps=(4, 1))
    trunk(n, 6, 8)
    n.whole()
    n.add("Reshape", "reshape_param { shape { dim: 4 dim: 1 dim: 8 } }")
    n.add("LSTM", "recurrent_param { num_output: 6 }", n.last, "steps")
    n.add("InnerProduct", "inner_product_param { num_output: 5 axis: 2 }")
    n.add("Softmax", "softmax_param { axis: 2 }")
    return n


if __name__ == "__main__":
    zoo.main()

"""Nets in the manner of those that Caffe is known for, small, with random weights; see `zoo.py` and `caffe_net.py`."""

from __future__ import annotations

import numpy as np
from caffe_net import Net, net, zoo


@net("alexnet")
def alexnet() -> Net:
    n = Net(1, 3, 67, 67)
    n.conv(16, 11, stride=4)
    n.relu()
    n.add("LRN", "lrn_param { local_size: 5 alpha: 0.0001 beta: 0.75 }")
    n.pool("MAX", 3)
    n.conv(24, 5, pad=2, group=2)
    n.relu()
    n.add("LRN", "lrn_param { local_size: 5 alpha: 0.0001 beta: 0.75 norm_region: ACROSS_CHANNELS }")
    n.pool("MAX", 3)
    for out, group in ((32, 1), (32, 2), (24, 2)):
        n.conv(out, 3, pad=1, group=group)
        n.relu()
    n.pool("MAX", 3)
    for out in (64, 64):
        n.dense(out)
        n.relu()
        n.add("Dropout", "dropout_param { dropout_ratio: 0.5 }", inplace=True)
    n.dense(10)
    n.add("Softmax")
    return n


@net("vgg")
def vgg() -> Net:
    n = Net(2, 3, 32, 32)
    for out, count in ((8, 2), (16, 2), (32, 3), (32, 3)):
        for _ in range(count):
            n.conv(out, 3, pad=1)
            n.relu()
        n.pool("MAX")
    for out in (64, 64):
        n.dense(out)
        n.relu()
        n.add("Dropout", inplace=True)
    n.dense(10)
    n.add("Softmax")
    return n


def inception(n: Net, *sizes: int) -> str:
    """Four branches of GoogLeNet, each convolution with its ReLU."""
    data, ends = n.last, []
    for size, narrow, out in ((1, 0, sizes[0]), (3, sizes[1], sizes[2]), (5, sizes[3], sizes[4]), (0, 0, sizes[5])):
        n.last = data
        if narrow:
            n.conv(narrow)
            n.relu()
        if not size:
            n.pool("MAX", 3, 1, pad=1)
        n.conv(out, max(size, 1), pad=size // 2)
        ends.append(n.relu())
    return n.concat(*ends)


@net("googlenet")
def googlenet() -> Net:
    n = Net(1, 3, 64, 64)
    n.conv(16, 7, pad=3, stride=2)
    n.relu()
    n.pool("MAX", 3)
    n.add("LRN", "lrn_param { local_size: 5 alpha: 0.0001 beta: 0.75 }")
    n.conv(16)
    n.relu()
    n.conv(24, 3, pad=1)
    n.relu()
    n.add("LRN", "lrn_param { local_size: 5 alpha: 0.0001 beta: 0.75 }")
    n.pool("MAX", 3)
    inception(n, 8, 8, 16, 4, 8, 8)
    inception(n, 16, 16, 24, 4, 12, 8)
    n.pool("MAX", 3)
    inception(n, 16, 12, 24, 4, 8, 8)
    n.pool("AVE", 4, 1)
    n.add("Dropout", "dropout_param { dropout_ratio: 0.4 }", inplace=True)
    n.dense(10)
    n.add("Softmax")
    return n


def bottleneck(n: Net, narrow: int, out: int, stride: int, project: bool, se: bool = False) -> str:
    data = n.last
    n.unit(narrow, 1, stride=stride)
    n.unit(narrow, 3, pad=1)
    n.conv(out, bias_term="false")
    body = n.normal()
    if se:
        n.whole()
        n.conv(out // 4)
        n.relu()
        n.conv(out)
        gate = n.add("Sigmoid", inplace=True)
        body = n.add("Scale", "scale_param { axis: 0 }", body, n.add("Reshape", SQUEEZED, gate))
    if project:
        n.conv(out, 1, data, stride=stride, bias_term="false")
        data = n.normal()
    n.sum(data, body)
    return n.relu()


SQUEEZED = "reshape_param { shape { dim: 0 dim: 0 } }"


@net("resnet")
def resnet() -> Net:
    n = Net(1, 3, 64, 64)
    n.unit(16, 7, pad=3, stride=2)
    n.pool("MAX", 3)
    for out, stride in ((32, 1), (64, 2), (64, 2)):
        bottleneck(n, out // 4, out, stride, True)
        bottleneck(n, out // 4, out, 1, False)
    n.whole()
    n.dense(10)
    n.add("Softmax")
    return n


@net("resnet_preactivated")
def resnet_preactivated() -> Net:
    n = Net(1, 3, 32, 32)
    n.conv(16, 3, pad=1)
    for out, stride in ((16, 1), (32, 2)):
        data = n.last
        n.add("BatchNorm")
        n.add("Scale", "scale_param { bias_term: true }", inplace=True)
        inside = n.relu()
        n.unit(out, 3, pad=1, stride=stride)
        n.conv(out, 3, pad=1)
        n.sum(n.last, n.conv(out, 1, inside, stride=stride) if stride > 1 else data)
    n.add("BatchNorm")
    n.add("Scale", "scale_param { bias_term: true }", inplace=True)
    n.relu()
    n.whole()
    n.dense(10)
    return n


@net("senet")
def senet() -> Net:
    n = Net(1, 3, 32, 32)
    n.unit(16, 3, pad=1, stride=2)
    bottleneck(n, 8, 32, 1, True, se=True)
    bottleneck(n, 8, 32, 1, False, se=True)
    n.whole()
    n.dense(10)
    return n


@net("mobilenet_v1")
def mobilenet_v1() -> Net:
    n = Net(1, 3, 64, 64)
    n.unit(8, 3, pad=1, stride=2)
    width = 8
    for out, stride in ((16, 1), (32, 2), (32, 1), (64, 2)):
        n.unit(width, 3, pad=1, stride=stride, group=width)
        width = out
        n.unit(out)
    n.whole()
    n.conv(10)
    n.add("Softmax")
    return n


@net("mobilenet_v2")
def mobilenet_v2() -> Net:
    n = Net(1, 3, 64, 64)
    n.unit(8, 3, pad=1, stride=2)
    width = 8
    for out, stride in ((8, 1), (16, 2), (16, 1), (24, 2), (24, 1)):
        data, wide = n.last, width * 6
        n.unit(wide)
        n.unit(wide, 3, pad=1, stride=stride, group=wide)
        n.conv(out, bias_term="false")
        n.normal()
        if stride == 1 and out == width:
            n.sum(data, n.last)
        width = out
    n.unit(64)
    n.whole()
    n.conv(10)
    n.add("Softmax")
    n.add("Flatten")
    return n


@net("shufflenet")
def shufflenet() -> Net:
    n = Net(1, 3, 32, 32)
    n.unit(12, 3, pad=1, stride=2)
    for stride in (2, 1):
        data = n.last
        n.unit(12, group=3)
        n.add("ShuffleChannel", "shuffle_channel_param { group: 3 }")
        n.conv(12, 3, pad=1, stride=stride, group=12, bias_term="false")
        n.normal()
        n.conv(12, group=3, bias_term="false")
        body = n.normal()
        if stride == 2:
            n.concat(n.pool("AVE", 3, 2, data), body)
            n.relu()
            n.conv(12)
        else:
            n.sum(data, body)
            n.relu()
    n.whole()
    n.dense(10)
    return n


@net("squeezenet")
def squeezenet() -> Net:
    n = Net(1, 3, 64, 64)
    n.conv(16, 3, stride=2)
    n.relu()
    n.pool("MAX", 3)
    for narrow, wide in ((4, 16), (4, 16), (8, 24)):
        n.conv(narrow)
        squeezed = n.relu()
        n.conv(wide, 1, squeezed)
        one = n.relu()
        n.conv(wide, 3, squeezed, pad=1)
        n.concat(one, n.relu())
        if wide == 16:
            n.pool("MAX", 3)
    n.add("Dropout", inplace=True)
    n.conv(10)
    n.relu()
    n.whole()
    n.add("Softmax")
    return n


@net("densenet")
def densenet() -> Net:
    n = Net(1, 3, 32, 32)
    n.unit(16, 3, pad=1)
    for block in range(2):
        for _ in range(3):
            data = n.last
            n.add("BatchNorm", "batch_norm_param { eps: 1e-5 }")
            n.add("Scale", "scale_param { bias_term: true }", inplace=True)
            n.relu()
            n.unit(16)
            n.conv(8, 3, pad=1, bias_term="false")
            n.add("Dropout", inplace=True)
            n.concat(data, n.last)
        n.add("BatchNorm")
        n.add("Scale", "scale_param { bias_term: true }", inplace=True)
        n.relu()
        if not block:
            n.conv(20, bias_term="false")
            n.pool("AVE")
    n.whole()
    n.conv(10)
    return n


def maps(n: Net, inside: str, boxes: int, classes: int, name: str) -> tuple[str, str]:
    """Locations and scores of SSD for one map, flattened with the channels last."""
    made = []
    for out in (4 * boxes, classes * boxes):
        n.conv(out, 3, inside, pad=1)
        n.add("Permute", "permute_param { order: 0 order: 2 order: 3 order: 1 }")
        made.append(n.add("Flatten", "flatten_param { axis: 1 }"))
    return made[0], made[1]


@net("ssd")
def ssd() -> Net:
    n = Net(1, 3, 64, 64)
    n.conv(8, 3, pad=1, stride=2)
    n.relu()
    n.pool("MAX")
    n.conv(16, 3, pad=1)
    first = n.relu()
    n.pool("MAX", 3, 1, pad=1)
    n.conv(16, 3, pad=4, dilation=4)
    n.relu()
    n.conv(16, 3, pad=1, stride=2)
    second = n.relu()
    normal = 'scale_filler { type: "constant" value: 20 } across_spatial: false channel_shared: false'
    scaled = n.add("Normalize", f"norm_param {{ {normal} }}", first)
    ends = [maps(n, scaled, 4, 3, "a"), maps(n, second, 4, 3, "b")]
    priors = []
    for inside, low, high in ((scaled, 8, 20), (second, 20, 40)):
        sizes = f"min_size: {low} max_size: {high} aspect_ratio: 2 flip: true clip: false"
        text = f"{sizes} variance: 0.1 variance: 0.1 variance: 0.2 variance: 0.2 offset: 0.5"
        priors.append(n.add("PriorBox", f"prior_box_param {{ {text} }}", inside, "data"))
    boxes = n.concat(*(e[0] for e in ends))
    n.concat(*(e[1] for e in ends))
    n.add("Reshape", "reshape_param { shape { dim: 0 dim: -1 dim: 3 } }")
    n.add("Softmax", "softmax_param { axis: 2 }")
    scores = n.add("Flatten", "flatten_param { axis: 1 }")
    anchors = n.concat(*priors, axis=2)
    kept = "nms_param { nms_threshold: 0.45 top_k: 40 } keep_top_k: 20 confidence_threshold: 0.2"
    n.add(
        "DetectionOutput",
        f"detection_output_param {{ num_classes: 3 share_location: true code_type: CENTER_SIZE {kept} }}",
        *(boxes, scores, anchors),
    )
    return n


@net("faster_rcnn", computed=False, info=np.array([[64.0, 64.0, 1.0]]))
def faster_rcnn() -> Net:
    n = Net(1, 3, 64, 64, info=(1, 3))
    for out in (8, 16, 16, 16):
        n.conv(out, 3, pad=1, stride=2)
        trunk = n.relu()
    n.conv(16, 3, trunk, pad=1)
    head = n.relu()
    n.conv(18, 1, head)
    n.add("Reshape", "reshape_param { shape { dim: 0 dim: 2 dim: -1 dim: 0 } }")
    n.add("Softmax")
    scores = n.add("Reshape", "reshape_param { shape { dim: 0 dim: 18 dim: -1 dim: 0 } }")
    boxes = n.conv(36, 1, head)
    given = "ratio: 0.5 ratio: 1 ratio: 2 scale: 1 scale: 2 scale: 3 base_size: 16 feat_stride: 16"
    given += " pre_nms_topn: 60 post_nms_topn: 12 nms_thresh: 0.7 min_size: 8"
    rois = n.add("Proposal", f"proposal_param {{ {given} }}", scores, boxes, "info")
    n.add("ROIPooling", "roi_pooling_param { pooled_w: 3 pooled_h: 3 spatial_scale: 0.0625 }", trunk, rois)
    n.dense(32)
    inside = n.relu()
    n.add("Softmax", "", n.dense(3, inside))
    n.dense(12, inside)
    return n


@net("fcn")
def fcn() -> Net:
    n = Net(1, 3, 32, 32)
    n.conv(8, 3, pad=10)
    n.relu()
    early = n.pool("MAX")
    n.conv(16, 3, pad=1)
    n.relu()
    n.pool("MAX")
    n.conv(16, 3)
    n.relu()
    n.add("Dropout", inplace=True)
    n.conv(4)
    up = n.conv(4, 4, kind="Deconvolution", stride=2, bias_term="false")
    side = n.add("Crop", "crop_param { axis: 2 offset: 1 }", n.conv(4, 1, early), up)
    n.sum(up, side)
    n.conv(4, 4, kind="Deconvolution", stride=2, bias_term="false", group=4)
    n.add("Crop", "crop_param { axis: 2 offset: 5 }", n.last, "data")
    n.add("Softmax")
    return n


@net("pspnet")
def pspnet() -> Net:
    n = Net(1, 3, 48, 48)
    n.unit(8, 3, pad=1, stride=2)
    n.unit(16, 3, pad=1, stride=2)
    data, ends = n.unit(16, 3, pad=2, dilation=2), []
    for size in (12, 6, 4):
        n.pool("AVE", size, size, data)
        n.unit(4)
        ends.append(n.add("Interp", "interp_param { height: 12 width: 12 }"))
    n.concat(data, *ends)
    n.unit(16, 3, pad=1)
    n.add("Dropout", inplace=True)
    n.conv(4)
    n.add("Interp", "interp_param { zoom_factor: 4 }")
    n.add("Softmax")
    return n


@net("openpose")
def openpose() -> Net:
    n = Net(1, 3, 32, 40)
    for out in (8, 16):
        n.conv(out, 3, pad=1)
        n.relu()
        n.pool("MAX")
    data, ends = n.last, list[str]()
    for stage in range(3):
        inside, ends = n.concat(*ends, data) if stage else data, []
        for out in (6, 4):
            n.last = inside
            for _ in range(3):
                n.conv(12, 7 if stage else 3, pad=3 if stage else 1)
                n.relu()
            n.conv(12)
            n.relu()
            ends.append(n.conv(out))
    n.concat(ends[1], ends[0])
    return n


@net("hourglass")
def hourglass() -> Net:
    n = Net(1, 3, 32, 32)
    kept = []
    n.unit(8, 3, pad=1)
    for _ in range(2):
        kept.append(n.last)
        n.pool("MAX")
        n.unit(8, 3, pad=1)
    for side in reversed(kept):
        bilinear = (
            'kernel_size: 4 stride: 2 pad: 1 num_output: 8 group: 8 bias_term: false weight_filler { type: "bilinear" }'
        )
        n.add("Deconvolution", f"convolution_param {{ {bilinear} }}")
        n.sum(n.last, side)
        n.unit(8, 3, pad=1)
    n.conv(3)
    n.add("Sigmoid")
    return n


@net("mtcnn_onet")
def mtcnn_onet() -> Net:
    n = Net(1, 3, 48, 48)
    for out, size, pooled in ((16, 3, 3), (32, 3, 3), (32, 3, 2), (64, 2, 0)):
        n.conv(out, size)
        n.prelu()
        if pooled:
            n.pool("MAX", pooled)
    n.dense(64)
    n.add("Dropout", inplace=True)
    inside = n.prelu()
    n.add("Softmax", "", n.dense(2, inside))
    n.dense(4, inside)
    n.dense(10, inside)
    return n


@net("sphereface")
def sphereface() -> Net:
    n = Net(1, 3, 28, 24)
    for out, count in ((8, 1), (16, 2), (32, 1)):
        n.conv(out, 3, pad=1, stride=2)
        n.prelu()
        for _ in range(count):
            data = n.last
            for _ in range(2):
                n.conv(out, 3, pad=1)
                n.prelu()
            n.sum(data, n.last)
    n.dense(32)
    n.add("Normalize", "norm_param { across_spatial: true channel_shared: true }", n.add("Reshape", COLUMN))
    return n


COLUMN = "reshape_param { shape { dim: 0 dim: 0 dim: 1 dim: 1 } }"


@net("maxout_face")
def maxout_face() -> Net:
    """Of two halves of the channels the greater, as LightCNN does it."""
    n = Net(1, 1, 32, 32)
    for out, size in ((16, 5), (24, 1), (24, 3), (32, 3)):
        n.conv(out, size, pad=size // 2)
        n.add("Slice", "slice_param { slice_dim: 1 }", tops=2)
        n.add("Eltwise", "eltwise_param { operation: MAX }", n.last, f"{n.last}_1")
        n.pool("MAX")
    n.dense(32)
    n.add("Slice", "slice_param { axis: 1 }", tops=2)
    n.add("Eltwise", "eltwise_param { operation: MAX }", n.last, f"{n.last}_1")
    n.dense(10)
    return n


@net("elementwise")
def elementwise() -> Net:
    """Forms of Eltwise, Slice, Power, Reduction and what is near them."""
    n = Net(2, 8, 6, 6)
    n.add("Power", "power_param { scale: 0.017 shift: -1.5 }")
    n.conv(8, 3, pad=1)
    n.add("Slice", "slice_param { axis: 1 slice_point: 2 slice_point: 5 }", tops=3)
    a, b, c = n.last, f"{n.last}_1", f"{n.last}_2"
    joined = n.concat(c, a, b)
    wide = n.add("ELU", "elu_param { alpha: 0.5 }", joined)
    other = n.add("TanH", "", joined)
    third = n.add("AbsVal", "", joined)
    n.add("Eltwise", "eltwise_param { coeff: 0.5 coeff: -1 coeff: 2 }", wide, other, third)
    n.add("Eltwise", "eltwise_param { operation: PROD }", n.last, other)
    n.add("Power", "power_param { power: 2 scale: 0.5 shift: 1 }")
    n.add("BNLL")
    n.add("Exp", "exp_param { base: 2 scale: -0.5 }")
    n.add("Bias", "bias_param { axis: 1 }")
    inside = n.last
    n.add("Reduction", "reduction_param { operation: SUMSQ axis: 2 }", inside)
    n.add("ArgMax", "argmax_param { axis: 1 }", inside)
    n.add("Reduction", "reduction_param { operation: MEAN axis: 1 coeff: 3 }", inside)
    n.add("Threshold", "threshold_param { threshold: 0.5 }", inside)
    n.add("Log", "log_param { shift: 1 }", third)
    return n


@net("mvn")
def mvn() -> Net:
    n = Net(1, 3, 24, 24)
    n.add("MVN", "mvn_param { across_channels: true }")
    for out in (8, 16):
        n.conv(out, 3, pad=1, stride=2)
        n.add("MVN", "mvn_param { eps: 1e-5 }")
        n.add("Scale", "scale_param { bias_term: true }")
        n.relu()
    n.add("SPP", "spp_param { pyramid_height: 2 pool: MAX }")
    n.dense(6)
    return n


STEADY = np.ones((6, 1))


@net("captions", steps=STEADY)
def captions() -> Net:
    """Embedding, LSTM, InnerProduct along the last axis, as image captioning nets have them."""
    n = Net(6, 1, 5, steps=(6, 1))
    n.add("InnerProduct", "inner_product_param { num_output: 8 axis: 2 }")
    n.add("LSTM", "recurrent_param { num_output: 12 }", n.last, "steps")
    n.add("LSTM", "recurrent_param { num_output: 10 }", n.last, "steps")
    n.add("InnerProduct", "inner_product_param { num_output: 7 axis: 2 }")
    n.add("Softmax", "softmax_param { axis: 2 }")
    return n


@net("text_lines", steps=np.ones((16, 1)))
def text_lines() -> Net:
    """Columns of a picture read by an RNN in both directions."""
    n = Net(1, 1, 16, 64, steps=(16, 1))
    n.conv(8, 3, pad=1)
    n.relu()
    n.pool("MAX")
    n.conv(16, 3, pad=1)
    n.relu()
    n.pool("MAX")
    n.add("Permute", "permute_param { order: 3 order: 0 order: 1 order: 2 }")
    rows = n.add("Flatten", "flatten_param { axis: 2 }")
    forth = n.add("LSTM", "recurrent_param { num_output: 8 }", rows, "steps")
    n.add("Reverse", "reverse_param { axis: 0 }", rows)
    n.add("LSTM", "recurrent_param { num_output: 8 }", n.last, "steps")
    n.concat(forth, n.add("Reverse", "reverse_param { axis: 0 }"), axis=2)
    n.add("InnerProduct", "inner_product_param { num_output: 6 axis: 2 }")
    n.add("Softmax", "softmax_param { axis: 2 }")
    return n


@net("recurrent", steps=STEADY)
def recurrent() -> Net:
    n = Net(6, 1, 5, steps=(6, 1))
    n.add("RNN", "recurrent_param { num_output: 8 }", n.last, "steps")
    n.add("InnerProduct", "inner_product_param { num_output: 7 axis: 2 }")
    return n


@net("yolo_v2")
def yolo_v2() -> Net:
    n = Net(1, 3, 64, 64)
    for out in (8, 16, 16):
        n.conv(out, 3, pad=1, bias_term="false")
        n.normal()
        n.add("ReLU", "relu_param { negative_slope: 0.1 }", inplace=True)
        side = n.last
        n.pool("MAX")
    n.add("Reorg", "reorg_param { stride: 2 }", side)
    n.concat(n.last, n.conv(16, 3, f"pooling{n.count - 1}", pad=1))
    n.conv(2 * 8)
    return n


if __name__ == "__main__":
    zoo.main()

"""Whole nets, small, in the manner of those that were published."""

from __future__ import annotations

import numpy as np

from tests.ops.caffe.capture.define import Family, f32

FAMILY = Family()
net = FAMILY.net


class Net:
    """A net that is written layer by layer; each is given the blob before it unless another is named."""

    def __init__(self, *shape: int) -> None:
        self.inputs = {"data": f32(*shape)}
        sizes = " ".join(f"dim: {n}" for n in shape)
        self.text = f'layer {{ name: "data" type: "Input" top: "data" input_param {{ shape {{ {sizes} }} }} }}\n'
        self.weights: dict[str, list] = {}
        self.last = "data"

    def add(self, kind, name, text="", weights=None, bottoms=None, top=None):
        top = top or name
        ends = " ".join(f'bottom: "{b}"' for b in bottoms or [self.last])
        self.text += f'layer {{ name: "{name}" type: "{kind}" {ends} top: "{top}" {text} }}\n'
        if weights:
            self.weights[name] = weights
        self.last = top
        return top

    def conv(self, name, channels, out, size, text="", group=1, bottoms=None):
        given = f"num_output: {out} kernel_size: {size} group: {group} {text}"
        weights = [(out, channels // group, size, size), (out,)]
        return self.add("Convolution", name, f"convolution_param {{ {given} }}", weights, bottoms)

    def relu(self):
        return self.add("ReLU", f"relu_{self.last}", top=self.last)

    def normal(self, channels):
        top = self.last
        self.add(
            "BatchNorm",
            f"bn_{top}",
            "batch_norm_param { use_global_stats: true }",
            [(channels,), f32(channels, low=0.25, high=2), np.array([1.0])],
            top=top,
        )
        return self.add("Scale", f"scale_{top}", "scale_param { bias_term: true }", [(channels,), (channels,)], top=top)

    def case(self, label, **options):
        net("Net", self.text, self.inputs, self.weights, label, **options)


lenet = Net(2, 1, 16, 16)
lenet.conv("conv1", 1, 4, 5)
lenet.add("Pooling", "pool1", "pooling_param { pool: MAX kernel_size: 2 stride: 2 }")
lenet.conv("conv2", 4, 6, 3)
lenet.add("Pooling", "pool2", "pooling_param { pool: MAX kernel_size: 2 stride: 2 }")
lenet.add("InnerProduct", "ip1", "inner_product_param { num_output: 8 }", [(8, 24), (8,)])
lenet.relu()
lenet.add("InnerProduct", "ip2", "inner_product_param { num_output: 5 }", [(5, 8), (5,)])
lenet.add("Softmax", "prob")
lenet.case("lenet", forms="text binary")

alex = Net(1, 3, 23, 23)
alex.conv("conv1", 3, 4, 5, "stride: 2")
alex.relu()
alex.add("LRN", "norm1", "lrn_param { local_size: 3 alpha: 0.0001 beta: 0.75 }")
alex.add("Pooling", "pool1", "pooling_param { pool: MAX kernel_size: 3 stride: 2 }")
alex.conv("conv2", 4, 6, 3, "pad: 1", group=2)
alex.relu()
alex.add("Pooling", "pool2", "pooling_param { pool: AVE kernel_size: 3 stride: 2 }")
alex.add("InnerProduct", "fc", "inner_product_param { num_output: 6 }", [(6, 24), (6,)])
alex.relu()
alex.add("Dropout", "drop", top="fc")
alex.add("Softmax", "prob")
alex.case("alexnet")

res = Net(1, 3, 12, 12)
res.conv("conv1", 3, 4, 3, "pad: 1")
res.normal(4)
first = res.relu()
res.conv("a", 4, 4, 3, "pad: 1 stride: 2")
res.normal(4)
res.relu()
branch = res.conv("b", 4, 4, 3, "pad: 1")
res.normal(4)
short = res.conv("short", 4, 4, 1, "stride: 2", bottoms=[first])
res.normal(4)
res.add("Eltwise", "sum", bottoms=[branch, short])
res.relu()
res.add("Pooling", "pool", "pooling_param { pool: AVE global_pooling: true }")
res.add("InnerProduct", "fc", "inner_product_param { num_output: 3 }", [(3, 4), (3,)])
res.case("resnet")

mobile = Net(1, 3, 12, 12)
mobile.conv("conv1", 3, 4, 3, "pad: 1 stride: 2")
mobile.normal(4)
mobile.relu()
mobile.conv("dw", 4, 4, 3, "pad: 1 engine: CAFFE", group=4)
mobile.normal(4)
mobile.relu()
mobile.conv("pw", 4, 8, 1)
mobile.normal(8)
mobile.relu()
mobile.add("Pooling", "pool", "pooling_param { pool: AVE global_pooling: true }")
mobile.conv("fc", 8, 5, 1)
mobile.add("Softmax", "prob")
mobile.case("mobilenet")

squeeze = Net(1, 3, 14, 14)
squeeze.conv("conv1", 3, 4, 3, "stride: 2")
squeeze.relu()
before = squeeze.add("Pooling", "pool1", "pooling_param { pool: MAX kernel_size: 3 stride: 2 }")
before = squeeze.conv("squeeze", 4, 2, 1)
squeeze.relu()
one = squeeze.conv("e1", 2, 3, 1, bottoms=[before])
squeeze.relu()
three = squeeze.conv("e3", 2, 3, 3, "pad: 1", bottoms=[before])
squeeze.relu()
squeeze.add("Concat", "concat", bottoms=[one, three])
squeeze.add("Dropout", "drop", top="concat")
squeeze.conv("classes", 6, 4, 1)
squeeze.add("Pooling", "pool", "pooling_param { pool: AVE global_pooling: true }")
squeeze.add("Softmax", "prob")
squeeze.case("squeezenet", forms="text binary")

excite = Net(2, 4, 6, 6)
value = excite.conv("conv", 4, 4, 3, "pad: 1")
excite.add("Pooling", "pool", "pooling_param { pool: AVE global_pooling: true }")
excite.conv("down", 4, 2, 1)
excite.relu()
excite.conv("up", 2, 4, 1)
gate = excite.add("Sigmoid", "gate")
excite.add("Axpy", "axpy", bottoms=[gate, value, "data"])
excite.case("senet")

shuffle = Net(1, 6, 6, 6)
shuffle.conv("g1", 6, 6, 1, group=3)
shuffle.relu()
shuffle.add("ShuffleChannel", "shuffle", "shuffle_channel_param { group: 3 }")
shuffle.conv("dw", 6, 6, 3, "stride: 2 pad: 1", group=6)
end = shuffle.conv("g2", 6, 6, 1, group=3)
pooled = shuffle.add("Pooling", "pool", "pooling_param { pool: AVE kernel_size: 3 stride: 2 }", bottoms=["data"])
shuffle.add("Concat", "concat", bottoms=[end, pooled])
shuffle.case("shufflenet")

fcn = Net(1, 3, 10, 12)
deep = fcn.conv("conv1", 3, 4, 3, "pad: 1")
fcn.relu()
fcn.add("Pooling", "pool", "pooling_param { kernel_size: 2 stride: 2 }")
fcn.conv("score", 4, 3, 1)
fcn.add(
    "Deconvolution",
    "up",
    "convolution_param { num_output: 3 kernel_size: 4 stride: 2 bias_term: false }",
    [(3, 3, 4, 4)],
)
fcn.add("Crop", "crop", "crop_param { axis: 2 offset: 1 }", bottoms=["up", "data"])
fcn.add("ArgMax", "classes", "argmax_param { axis: 1 }")
fcn.case("fcn")

face = Net(1, 3, 12, 12)
face.conv("conv1", 3, 4, 3)
face.add("PReLU", "p1", "", [(4,)], top="conv1")
face.add("Pooling", "pool1", "pooling_param { pool: MAX kernel_size: 2 stride: 2 }")
low = face.conv("conv2", 4, 6, 3)
face.add("PReLU", "p2", "", [(6,)], top="conv2")
face.conv("boxes", 6, 4, 1, bottoms=[low])
face.conv("classes", 6, 2, 1, bottoms=[low])
face.add("Softmax", "prob")
face.case("mtcnn")

pyramid = Net(1, 2, 9, 9)
pyramid.conv("conv1", 2, 3, 3, "pad: 1")
pyramid.add("SPP", "spp", "spp_param { pyramid_height: 2 }")
pyramid.add("InnerProduct", "fc", "inner_product_param { num_output: 4 }", [(4, 15), (4,)])
pyramid.case("spp")

scene = Net(1, 3, 13, 13)
scene.conv("conv1", 3, 4, 3, "pad: 2 dilation: 2")
scene.relu()
wide = scene.last
scene.add("Pooling", "pool", "pooling_param { pool: AVE kernel_size: 13 stride: 13 }")
scene.conv("context", 4, 2, 1)
scene.add("Interp", "grown", "interp_param { height: 13 width: 13 }")
scene.add("Concat", "concat", bottoms=[wide, "grown"])
scene.conv("classes", 6, 3, 1)
scene.add("Interp", "out", "interp_param { zoom_factor: 2 }")
scene.case("pspnet")

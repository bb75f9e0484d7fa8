"""Whole nets: architectures of Gluon's model zoo at small sizes, cells, attention, what detectors end in."""

from __future__ import annotations

from tests.ops.mxnet.capture.define import Family, f32

FAMILY = Family()
case = FAMILY.case
IMAGE = f32(1, 3, 32, 32)


def net(label, build, *inputs, **options):
    """A net of which only the inputs have values."""
    case("net", build, *inputs, label=label, fill=True, **options)


def zoo(label, make, *inputs, **options):
    """What Gluon exports of a block."""

    def build(mx, x):
        block = make(mx.gluon.model_zoo.vision)
        return block(x)

    net(label, build, *(inputs or (IMAGE,)), **options)


def _resnet(version):
    def make(vision):
        block = getattr(vision, f"BasicBlockV{version}")
        return getattr(vision, f"ResNetV{version}")(block, [1, 1], [4, 4, 8], classes=5, thumbnail=True, prefix="r_")

    return make


def _bottleneck(version):
    def make(vision):
        block = getattr(vision, f"BottleneckV{version}")
        return getattr(vision, f"ResNetV{version}")(block, [1, 1], [4, 8, 12], classes=5, prefix="b_")

    return make


zoo("resnet-v1", _resnet(1))
zoo("resnet-v2", _resnet(2))
zoo("bottleneck-v1", _bottleneck(1))
zoo("bottleneck-v2", _bottleneck(2))
zoo("mobilenet", lambda v: v.MobileNet(multiplier=0.1, classes=5, prefix="m_"))
zoo("mobilenet-v2", lambda v: v.MobileNetV2(multiplier=0.1, classes=5, prefix="m_"))
zoo("densenet", lambda v: v.DenseNet(8, 4, [2, 2], classes=5, prefix="d_"), f32(1, 3, 64, 64))


def vgg(mx, x):
    """Convolutions, pooling and fully connected layers of the older interface."""
    s = mx.sym
    for i, (layers, filters) in enumerate(((1, 4), (2, 6))):
        for k in range(layers):
            x = s.Convolution(x, kernel=(3, 3), pad=(1, 1), num_filter=filters, name=f"conv{i}_{k}")
            x = s.BatchNorm(x, name=f"bn{i}_{k}")
            x = s.Activation(x, act_type="relu", name=f"relu{i}_{k}")
        x = s.Pooling(x, kernel=(2, 2), stride=(2, 2), pool_type="max", name=f"pool{i}")
    x = s.FullyConnected(s.Flatten(x), num_hidden=16, name="fc6")
    x = s.Dropout(s.Activation(x, act_type="relu"), p=0.5)
    return s.SoftmaxActivation(s.FullyConnected(x, num_hidden=5, name="fc8"), name="prob")


net("vgg", vgg, f32(1, 3, 16, 16))


def lenet(mx, x):
    s = mx.sym
    x = s.Pooling(
        s.Activation(s.Convolution(x, kernel=(5, 5), num_filter=4), act_type="tanh"),
        kernel=(2, 2),
        stride=(2, 2),
        pool_type="max",
    )
    x = s.Pooling(
        s.Activation(s.Convolution(x, kernel=(5, 5), num_filter=6), act_type="tanh"),
        kernel=(2, 2),
        stride=(2, 2),
        pool_type="max",
    )
    x = s.Activation(s.FullyConnected(s.Flatten(x), num_hidden=10), act_type="tanh")
    return s.softmax(s.FullyConnected(x, num_hidden=5), name="prob")


net("lenet", lenet, f32(1, 1, 28, 28))


def inception(mx, x):
    """Branches that are joined, with ceil pooling and LRN."""
    s = mx.sym
    x = s.LRN(s.Convolution(x, kernel=(3, 3), num_filter=6, stride=(2, 2)), nsize=5, alpha=1e-4, beta=0.75)
    x = s.Pooling(x, kernel=(3, 3), stride=(2, 2), pool_type="max", pooling_convention="full")
    a = s.Convolution(x, kernel=(1, 1), num_filter=2)
    b = s.Convolution(s.Convolution(x, kernel=(1, 1), num_filter=2), kernel=(3, 3), pad=(1, 1), num_filter=3)
    c = s.Convolution(
        s.Pooling(x, kernel=(3, 3), stride=(1, 1), pad=(1, 1), pool_type="max"), kernel=(1, 1), num_filter=2
    )
    x = s.concat(a, b, c, dim=1)
    return s.softmax(s.flatten(s.Pooling(x, kernel=(1, 1), global_pool=True, pool_type="avg")), name="prob")


net("inception", inception, IMAGE)


def unet(mx, x):
    """Down, up by Deconvolution, Crop to the other branch."""
    s = mx.sym
    d = s.Activation(s.Convolution(x, kernel=(3, 3), pad=(1, 1), num_filter=4), act_type="relu")
    p = s.Pooling(d, kernel=(2, 2), stride=(2, 2), pool_type="max", pooling_convention="full")
    p = s.Activation(s.Convolution(p, kernel=(3, 3), pad=(1, 1), num_filter=6), act_type="relu")
    u = s.Deconvolution(p, kernel=(4, 4), stride=(2, 2), pad=(1, 1), num_filter=4)
    u = s.Crop(u, d, num_args=2)
    return s.SoftmaxActivation(s.Convolution(s.concat(d, u), kernel=(1, 1), num_filter=3), mode="channel", name="y")


net("unet", unet, f32(1, 3, 15, 17))


def shuffle(mx, x):
    """Channel shuffle by Reshape and SwapAxis, grouped convolutions."""
    s = mx.sym
    x = s.Convolution(x, kernel=(1, 1), num_filter=8, num_group=2)
    x = s.Reshape(x, shape=(0, -4, 2, -1, -2))
    x = s.SwapAxis(x, dim1=1, dim2=2)
    x = s.Reshape(x, shape=(0, -3, -2))
    x = s.Convolution(x, kernel=(3, 3), pad=(1, 1), num_filter=8, num_group=8, no_bias=True)
    return s.LeakyReLU(x, act_type="prelu", name="y")


net("shuffle", shuffle, f32(1, 4, 8, 8))


def squeeze_excite(mx, x):
    s = mx.sym
    x = s.Convolution(x, kernel=(3, 3), num_filter=8)
    g = s.Pooling(x, global_pool=True, pool_type="avg", kernel=(1, 1))
    g = s.Activation(s.FullyConnected(s.Flatten(g), num_hidden=2), act_type="relu")
    g = s.Activation(s.FullyConnected(g, num_hidden=8), act_type="sigmoid")
    x = s.broadcast_mul(x, s.Reshape(g, shape=(-1, 8, 1, 1)))
    return s.clip(x, a_min=0, a_max=6, name="y")


net("squeeze-excite", squeeze_excite, f32(1, 3, 8, 8))


def ssd(mx, x):
    """Two scales of predictions, priors, and what detects."""
    s = mx.sym
    scores, shifts, anchors = [], [], []
    for i, size in enumerate((0.3, 0.6)):
        x = s.Activation(s.Convolution(x, kernel=(3, 3), stride=(2, 2), pad=(1, 1), num_filter=6), act_type="relu")
        c = s.Convolution(x, kernel=(3, 3), pad=(1, 1), num_filter=2 * 3, name=f"cls{i}")
        b = s.Convolution(x, kernel=(3, 3), pad=(1, 1), num_filter=2 * 4, name=f"loc{i}")
        scores.append(s.Flatten(s.transpose(c, axes=(0, 2, 3, 1))))
        shifts.append(s.Flatten(s.transpose(b, axes=(0, 2, 3, 1))))
        anchors.append(s.Flatten(s.contrib.MultiBoxPrior(x, sizes=(size, size * 1.2), ratios=(1,), clip=True)))
    scores = s.transpose(s.Reshape(s.concat(*scores, dim=1), shape=(0, -1, 3)), axes=(0, 2, 1))
    scores = s.SoftmaxActivation(scores, mode="channel")
    anchors = s.Reshape(s.concat(*anchors, dim=1), shape=(0, -1, 4))
    shifts = s.concat(*shifts, dim=1)
    return s.contrib.MultiBoxDetection(
        scores, shifts, anchors, nms_threshold=0.4, force_suppress=False, nms_topk=20, name="y"
    )


net("ssd", ssd, f32(1, 3, 24, 24))


def gluon_ssd(mx, x):
    """GluonCV's way: box_decode by parts, box_nms, slices."""
    s = mx.sym
    c = s.Convolution(x, kernel=(3, 3), pad=(1, 1), num_filter=6)
    b = s.Convolution(x, kernel=(3, 3), pad=(1, 1), num_filter=8)
    scores = s.reshape(s.transpose(c, axes=(0, 2, 3, 1)), shape=(0, -1, 3))
    boxes = s.reshape(s.transpose(b, axes=(0, 2, 3, 1)), shape=(0, -1, 4)) * 0.1
    scores = s.slice_axis(s.softmax(scores, axis=-1), axis=-1, begin=1, end=None)
    a = s.split(boxes, axis=-1, num_outputs=4)
    box = s.concat(a[0] - a[2] * 0.5, a[1] - a[3] * 0.5, a[0] + a[2] * 0.5, a[1] + a[3] * 0.5, dim=-1)
    results = []
    for i in range(2):
        one = s.slice_axis(scores, axis=-1, begin=i, end=i + 1)
        mask = one > 0.2
        ids = s.where(mask, s.ones_like(one) * i, s.ones_like(one) * -1)
        results.append(s.concat(ids, s.where(mask, one, s.zeros_like(one)), box, dim=-1))
    found = s.contrib.box_nms(
        s.concat(*results, dim=1),
        overlap_thresh=0.5,
        topk=10,
        valid_thresh=0.01,
        id_index=0,
        score_index=1,
        coord_start=2,
    )
    found = s.slice_axis(found, axis=1, begin=0, end=6)
    ids, scores = s.slice_axis(found, axis=2, begin=0, end=1), s.slice_axis(found, axis=2, begin=1, end=2)
    return s.Group([ids, scores, s.slice_axis(found, axis=2, begin=2, end=6)])


net("gluon-ssd", gluon_ssd, f32(1, 4, 5, 5))


def attention(mx, x):
    """A layer of a transformer by the contrib operators, (length, batch, features)."""
    s, heads, units = mx.sym, 2, 8
    qkv = s.FullyConnected(x, num_hidden=3 * units, flatten=False, name="qkv")
    a = s.softmax(s.contrib.interleaved_matmul_selfatt_qk(qkv, heads=heads), axis=-1)
    v = s.contrib.interleaved_matmul_selfatt_valatt(qkv, a, heads=heads)
    h = s.LayerNorm(x + s.FullyConnected(v, num_hidden=units, flatten=False, name="out"), name="ln1")
    f = s.LeakyReLU(s.FullyConnected(h, num_hidden=16, flatten=False, name="ffn1"), act_type="gelu")
    return s.LayerNorm(h + s.FullyConnected(f, num_hidden=units, flatten=False, name="ffn2"), name="ln2")


net("attention", attention, f32(5, 2, 8))


def bert(mx, x):
    """Scaled dot products by batch_dot with a mask of positions, embeddings before."""
    s = mx.sym
    e = s.Embedding(x, input_dim=7, output_dim=8, name="word")
    p = s.Embedding(s.contrib.arange_like(x, axis=1), input_dim=6, output_dim=8, name="position")
    e = s.LayerNorm(s.broadcast_add(e, s.expand_dims(p, axis=0)), name="ln")
    q, k, v = (s.FullyConnected(e, num_hidden=8, flatten=False, name=n) for n in "qkv")

    def split(t):
        return s.reshape(s.transpose(s.reshape(t, shape=(0, 0, 2, -1)), axes=(0, 2, 1, 3)), shape=(-3, 0, 0))

    scores = s.batch_dot(s.contrib.div_sqrt_dim(split(q)), split(k), transpose_b=True)
    found = s.batch_dot(s.softmax(scores), split(v))
    found = s.reshape(
        s.transpose(s.reshape(found, shape=(-1, 2, 0, 0), reverse=True), axes=(0, 2, 1, 3)), shape=(0, 0, -3)
    )
    return s.Activation(
        s.FullyConnected(s.squeeze(s.slice_axis(found, axis=1, begin=0, end=1), axis=1), num_hidden=4),
        act_type="tanh",
        name="y",
    )


net("bert", bert, f32.of([[1, 0, 4, 6], [2, 3, 5, 5]]))

net(
    "mlp",
    lambda mx, x: mx.sym.FullyConnected(mx.sym.relu(mx.sym.FullyConnected(x, num_hidden=6)), num_hidden=3, name="y"),
    f32(2, 4),
)


def tied(mx, x):
    """The weights of the embedding are those of the last layer."""
    e = mx.sym.var("e", shape=(6, 4))
    return mx.sym.dot(mx.sym.Embedding(x, e, input_dim=6, output_dim=4), e, transpose_b=True, name="y")


net("tied", tied, f32.of([[1, 5, 0]]))

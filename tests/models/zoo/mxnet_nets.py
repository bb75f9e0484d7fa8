"""Nets in the manner of GluonCV, GluonNLP and insightface, small; with `mxnet_zoo.py`, whose models this builds too."""

from __future__ import annotations

from typing import Any

from mxnet.gluon import contrib, nn, rnn
from mxnet.gluon.model_zoo import vision
from mxnet_zoo import add, zoo

for each, side in (("resnet50_v1", 64), ("resnet50_v2", 64), ("mobilenet_v2_1_0", 64), ("vgg16", 32)):
    model = getattr(vision, each)
    add(each, 1, 3, side, side)(lambda model=model: model(classes=10))


def net(name: str, *shape: int, below: int = 0) -> Any:
    """Register a block of one input."""

    def registered(block: type) -> type:
        add(name, *shape, below=below)(block)
        return block

    return registered


def unit(out: int, size: int = 1, stride: int = 1, groups: int = 1, act: Any = None) -> Any:
    """Convolution without bias, BatchNorm, an activation."""
    made = nn.HybridSequential()
    made.add(nn.Conv2D(out, size, stride, size // 2, groups=groups, use_bias=False), nn.BatchNorm())
    made.add(act or nn.LeakyReLU(0.1))
    return made


class Scoped(nn.HybridBlock):
    """A block that makes its parts in `parts`, in its name scope."""

    def __init__(self) -> None:
        super().__init__()
        with self.name_scope():
            self.parts()

    def parts(self) -> None:
        raise NotImplementedError


class HardSwish(nn.HybridBlock):
    def hybrid_forward(self, f: Any, x: Any) -> Any:
        return x * (f.clip(x + 3, 0, 6) / 6)


class Squeeze(Scoped):
    """The gate of channels of MobileNet v3."""

    def parts(self) -> None:
        self.down, self.up = nn.Conv2D(4, 1), nn.Conv2D(24, 1)

    def hybrid_forward(self, f: Any, x: Any) -> Any:
        y = f.contrib.AdaptiveAvgPooling2D(x, output_size=1)
        y = f.clip(self.up(f.relu(self.down(y))) + 3, 0, 6) / 6
        return f.broadcast_mul(x, y)


@net("mobilenet_v3", 1, 3, 64, 64)
class MobileNetV3(Scoped):
    def parts(self) -> None:
        self.first = unit(8, 3, 2, act=HardSwish())
        self.wide, self.deep = unit(24, act=HardSwish()), unit(24, 3, 1, 24, HardSwish())
        self.gate, self.narrow, self.last = Squeeze(), nn.Conv2D(8, 1, use_bias=False), nn.Dense(10)
        self.norm = nn.BatchNorm()

    def hybrid_forward(self, f: Any, x: Any) -> Any:
        x = self.first(x)
        x = x + self.norm(self.narrow(self.gate(self.deep(self.wide(x)))))
        return self.last(f.Pooling(x, global_pool=True, pool_type="avg", kernel=(1, 1)))


@net("resnext_group_norm", 1, 8, 16, 16)
class Grouped(Scoped):
    def parts(self) -> None:
        self.first, self.second = nn.Conv2D(16, 1), nn.Conv2D(16, 3, padding=1, groups=4)
        self.norm, self.other = nn.GroupNorm(4), nn.InstanceNorm()

    def hybrid_forward(self, f: Any, x: Any) -> Any:
        y = f.relu(self.norm(self.first(x)))
        y = f.relu(self.other(self.second(y)))
        return f.concat(x, y, dim=1)


@net("yolo_v3", 1, 3, 64, 64)
class Yolo(Scoped):
    """Two maps, their boxes with offsets and anchors, and what is left of them."""

    def parts(self) -> None:
        self.base, self.deep, self.side = nn.HybridSequential(), unit(16, 3, 2), unit(8)
        for width in (8, 8, 16):
            self.base.add(unit(width, 3, 2))
        self.heads = nn.HybridSequential()
        self.heads.add(nn.Conv2D(2 * 8, 1), nn.Conv2D(2 * 8, 1))

    def hybrid_forward(self, f: Any, x: Any) -> Any:
        first = self.base(x)
        second = self.deep(first)
        first = f.concat(f.UpSampling(self.side(second), scale=2, sample_type="nearest"), first, dim=1)
        found = [self.boxes(f, h(m), s) for h, m, s in zip(self.heads, (first, second), (8, 16), strict=True)]
        found = f.concat(*found, dim=1)
        return f.contrib.box_nms(found, overlap_thresh=0.45, valid_thresh=0.1, topk=20, id_index=0, score_index=1)

    def boxes(self, f: Any, y: Any, stride: int) -> Any:
        side = 64 // stride
        y = f.transpose(f.reshape(y, (0, 2, 8, -1)), (0, 3, 1, 2))
        centre, size = f.slice_axis(y, axis=-1, begin=0, end=2), f.slice_axis(y, axis=-1, begin=2, end=4)
        there, kinds = f.slice_axis(y, axis=-1, begin=4, end=5), f.slice_axis(y, axis=-1, begin=5, end=None)
        column = f.tile(f.reshape(f.arange(side), (1, -1)), (side, 1))
        places = f.reshape(f.stack(column, f.transpose(column), axis=-1), (1, -1, 1, 2))
        centre = f.broadcast_add(f.sigmoid(centre), places) * stride
        half = f.exp(size) * stride / 2
        box = f.concat(centre - half, centre + half, dim=-1)
        score = f.broadcast_mul(f.sigmoid(there), f.sigmoid(kinds))
        best, kind = f.max(score, axis=-1, keepdims=True), f.argmax(score, axis=-1, keepdims=True)
        return f.reshape(f.concat(kind, best, box, dim=-1), (0, -3, -1))


@net("insightface", 1, 3, 32, 32)
class Face(Scoped):
    """Values to -1 … 1, residual blocks with BatchNorm before and PReLU, an embedding of unit length."""

    def parts(self) -> None:
        self.first, self.start = nn.Conv2D(8, 3, padding=1, use_bias=False), nn.BatchNorm(scale=False)
        self.acts = nn.HybridSequential()
        self.acts.add(nn.PReLU(), nn.PReLU())
        self.before, self.one, self.norm = nn.BatchNorm(), nn.Conv2D(8, 3, padding=1, use_bias=False), nn.BatchNorm()
        self.two, self.after = nn.Conv2D(8, 3, padding=1, use_bias=False), nn.BatchNorm()
        self.last, self.dense, self.final = nn.BatchNorm(), nn.Dense(16), nn.BatchNorm(scale=False)

    def hybrid_forward(self, f: Any, x: Any) -> Any:
        x = (f.identity(x) - 127.5) * 0.0078125
        x = self.acts[0](self.start(self.first(x)))
        y = self.acts[1](self.norm(self.one(self.before(x))))
        x = x + self.after(self.two(y))
        x = f.Dropout(self.last(x), p=0.4)
        return f.L2Normalization(self.final(self.dense(x)), mode="instance")


@net("style", 1, 3, 32, 32)
class Style(Scoped):
    def parts(self) -> None:
        self.first, self.norm = nn.Conv2D(8, 5), nn.InstanceNorm(scale=True)
        self.inner, self.second, self.last = nn.Conv2D(8, 3), nn.InstanceNorm(), nn.Conv2D(3, 3)

    def hybrid_forward(self, f: Any, x: Any) -> Any:
        def padded(y: Any, n: int) -> Any:
            return f.pad(y, mode="reflect", pad_width=(0, 0, 0, 0, n, n, n, n))

        x = f.relu(self.norm(self.first(padded(x, 2))))
        x = x + self.second(self.inner(padded(x, 1)))
        return f.tanh(self.last(padded(f.UpSampling(x, scale=2, sample_type="nearest"), 1))) * 127.5 + 127.5


@net("super_resolution", 1, 1, 16, 16)
class Upscaled(Scoped):
    def parts(self) -> None:
        self.first, self.second, self.act = nn.Conv2D(8, 5, padding=2), nn.Conv2D(4, 3, padding=1), nn.PReLU()
        self.shuffle = contrib.nn.PixelShuffle2D(2)

    def hybrid_forward(self, f: Any, x: Any) -> Any:
        y = self.second(self.act(self.first(x)))
        return f.concat(self.shuffle(y), f.depth_to_space(y, 2), dim=1)


@net("key_points", 1, 3, 32, 32)
class Points(Scoped):
    def parts(self) -> None:
        self.base, self.up = nn.HybridSequential(), nn.HybridSequential()
        self.base.add(unit(8, 3, 2), unit(16, 3, 2))
        for _ in range(2):
            self.up.add(nn.Conv2DTranspose(8, 4, 2, 1, use_bias=False), nn.BatchNorm(), nn.Activation("relu"))
        self.last = nn.Conv2D(4, 1)

    def hybrid_forward(self, f: Any, x: Any) -> Any:
        y = f.sigmoid(self.last(self.up(self.base(x))))
        peaks = f.broadcast_equal(f.Pooling(y, kernel=(3, 3), pad=(1, 1), stride=(1, 1)), y) * y
        scores, places = f.topk(f.reshape(peaks, (0, -1)), k=10, ret_typ="both", dtype="int64")
        return scores, f.cast(places, "float32") % 32, f.floor(f.cast(places, "float32") / 32)


@net("wavenet", 1, 4, 32)
class Wave(Scoped):
    def parts(self) -> None:
        self.first, self.last = nn.Conv1D(8, 1), nn.Conv1D(4, 1)
        self.gates, self.values, self.ways = (nn.HybridSequential() for _ in range(3))
        for i in range(3):
            for each in (self.gates, self.values):
                each.add(nn.Conv1D(8, 2, dilation=2**i, padding=2**i))
            self.ways.add(nn.Conv1D(8, 1))

    def hybrid_forward(self, f: Any, x: Any) -> Any:
        x, total = self.first(x), 0
        for gate, value, way in zip(self.gates, self.values, self.ways, strict=True):
            y = f.slice_like(f.tanh(value(x)) * f.sigmoid(gate(x)), x, axes=(2,))
            x, total = x + way(y), total + y
        return f.softmax(self.last(f.relu(total)), axis=1)


@net("text_cnn", 2, 12, below=30)
class TextCnn(Scoped):
    def parts(self) -> None:
        self.words, self.ways = nn.Embedding(30, 8), nn.HybridSequential()
        for size in (2, 3, 4):
            self.ways.add(nn.Conv1D(6, size))
        self.gate, self.same, self.last = nn.Dense(18), nn.Dense(18), nn.Dense(3)

    def hybrid_forward(self, f: Any, x: Any) -> Any:
        y = f.transpose(self.words(x), (0, 2, 1))
        y = f.concat(*(f.max(f.relu(w(y)), axis=2) for w in self.ways), dim=1)
        gate = f.sigmoid(self.gate(y))
        return f.log_softmax(self.last(gate * f.relu(self.same(y)) + (1 - gate) * y))


@net("language_model", 9, 2, below=40)
class Language(Scoped):
    def parts(self) -> None:
        self.words, self.last = nn.Embedding(40, 8), nn.Dense(40, flatten=False)
        self.first, self.second = rnn.LSTM(12, 2), rnn.GRU(8, 1)

    def hybrid_forward(self, f: Any, x: Any) -> Any:
        return self.last(f.Dropout(self.second(self.first(self.words(x))), p=0.2))


@net("unrolled_lstm", 2, 5, 6)
class Unrolled(Scoped):
    def parts(self) -> None:
        self.cells, self.gru, self.last = rnn.HybridSequentialRNNCell(), rnn.GRUCell(7), nn.Dense(4)
        self.cells.add(rnn.LSTMCell(8))
        self.cells.add(rnn.ResidualCell(rnn.LSTMCell(8)))
        self.both = rnn.BidirectionalCell(rnn.LSTMCell(4), rnn.LSTMCell(4))

    def hybrid_forward(self, f: Any, x: Any) -> Any:
        y, _ = self.cells.unroll(5, x, merge_outputs=True)
        y, _ = self.both.unroll(5, y, merge_outputs=True)
        y, _ = self.gru.unroll(5, y, merge_outputs=False)
        return self.last(y[-1])


class Attention(Scoped):
    """A layer of BERT as GluonNLP writes it: [time, batch, 3 · units], heads interleaved."""

    def parts(self) -> None:
        self.mixed, self.out = nn.Dense(48, flatten=False), nn.Dense(16, flatten=False)
        self.first, self.second = nn.LayerNorm(epsilon=1e-12), nn.LayerNorm(epsilon=1e-12)
        self.wide, self.narrow, self.gelu = nn.Dense(32, flatten=False), nn.Dense(16, flatten=False), nn.GELU()

    def hybrid_forward(self, f: Any, x: Any, mask: Any) -> Any:
        mixed = self.mixed(x)
        scores = f.contrib.interleaved_matmul_selfatt_qk(mixed, heads=4)
        scores = f.broadcast_mul(scores, mask) + f.broadcast_mul(1 - mask, f.full((1,), -1e18))
        y = f.contrib.interleaved_matmul_selfatt_valatt(mixed, f.softmax(scores, axis=-1), heads=4)
        x = self.first(x + self.out(y))
        return self.second(x + self.narrow(self.gelu(self.wide(x))))


@net("bert", 2, 6, below=20)
class Bert(Scoped):
    def parts(self) -> None:
        self.words, self.places, self.norm = nn.Embedding(20, 16), nn.Embedding(8, 16), nn.LayerNorm()
        self.layers, self.pooler, self.last = [Attention(), Attention()], nn.Dense(16), nn.Dense(2)
        for layer in self.layers:
            self.register_child(layer)

    def hybrid_forward(self, f: Any, x: Any) -> Any:
        y = f.broadcast_add(self.words(x), f.expand_dims(self.places(f.contrib.arange_like(x, axis=1)), axis=0))
        y = f.transpose(self.norm(y), (1, 0, 2))
        mask = f.expand_dims(f.expand_dims(x > 2, axis=1), axis=1)
        mask = f.reshape(f.broadcast_axis(mask, axis=(1, 2), size=(4, 6)), (-3, 0, 0))
        for layer in self.layers:
            y = layer(y, mask)
        y = f.transpose(y, (1, 0, 2))
        pooled = f.tanh(self.pooler(f.squeeze(f.slice_axis(y, axis=1, begin=0, end=1), axis=1)))
        return y, self.last(pooled)


@net("cross_attention", 6, 2, 16)
class Cross(Scoped):
    def parts(self) -> None:
        self.queries, self.mixed = nn.Dense(16, flatten=False), nn.Dense(32, flatten=False)

    def hybrid_forward(self, f: Any, x: Any) -> Any:
        queries, mixed = self.queries(x), self.mixed(x)
        scores = f.softmax(f.contrib.interleaved_matmul_encdec_qk(queries, mixed, heads=4), axis=-1)
        return f.contrib.interleaved_matmul_encdec_valatt(mixed, scores, heads=4)


@net("faster_rcnn", 1, 3, 64, 64)
class Regions(Scoped):
    def parts(self) -> None:
        self.base = nn.HybridSequential()
        for width in (8, 16, 16, 16):
            self.base.add(nn.Conv2D(width, 3, 2, 1), nn.Activation("relu"))
        self.scores, self.moves = nn.Conv2D(12, 1), nn.Conv2D(24, 1)
        self.hidden, self.kinds, self.boxes = nn.Dense(32, activation="relu"), nn.Dense(3), nn.Dense(12)

    def hybrid_forward(self, f: Any, x: Any) -> Any:
        y = self.base(x)
        scores = f.softmax(f.reshape(self.scores(y), (0, 2, -1, 0)), axis=1)
        scores = f.reshape(scores, (0, 12, -1, 4))
        info = f.reshape(f.slice_axis(f.ones((1, 4)) * 64, axis=1, begin=0, end=3), (1, 3))
        text = {"rpn_pre_nms_top_n": 40, "rpn_post_nms_top_n": 10, "rpn_min_size": 4, "scales": (1, 2)}
        rois = f.contrib.Proposal(scores, self.moves(y), info, feature_stride=16, ratios=(0.5, 1, 2), **text)
        pooled = f.ROIPooling(y, rois, pooled_size=(3, 3), spatial_scale=1 / 16)
        aligned = f.contrib.ROIAlign(y, rois, pooled_size=(3, 3), spatial_scale=1 / 16, sample_ratio=2)
        y = self.hidden(pooled + aligned)
        return f.softmax(self.kinds(y)), self.boxes(y)


@net("captcha", 1, 1, 16, 48)
class Captcha(Scoped):
    def parts(self) -> None:
        self.base, self.layer = nn.HybridSequential(), rnn.LSTM(8, 1, bidirectional=True)
        self.base.add(unit(8, 3), nn.MaxPool2D(), unit(12, 3), nn.MaxPool2D())
        self.last = nn.Dense(7, flatten=False)

    def hybrid_forward(self, f: Any, x: Any) -> Any:
        y = f.reshape(f.transpose(self.base(x), (3, 0, 1, 2)), (0, 0, -3))
        return f.softmax(self.last(self.layer(y)), axis=-1)


@net("deformable", 1, 4, 12, 12)
class Deformed(Scoped):
    def parts(self) -> None:
        self.first, self.last = nn.Conv2D(8, 3, padding=1), contrib.cnn.DeformableConvolution(6, 3, padding=(1, 1))

    def hybrid_forward(self, f: Any, x: Any) -> Any:
        return self.last(f.relu(self.first(x)))


if __name__ == "__main__":
    zoo.main()

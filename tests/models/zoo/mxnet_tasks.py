"""Nets of other tasks in the manner of GluonCV and GluonNLP, and of the symbol interface; see `zoo.py`."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import mxnet as mx
from mxnet.gluon import nn, rnn
from mxnet_nets import HardSwish, Scoped, net, unit
from mxnet_zoo import zoo
from zoo import Made, seeded

S = mx.sym


def symbol(name: str, *shape: int, below: int = 0) -> Any:
    """Register a function that makes a symbol of the variable `data`."""

    def registered(make: Callable[[Any], Any]) -> Callable[[Any], Any]:
        @zoo.model(name)
        def build(place: Path) -> Made:
            rng = seeded(name)
            out = make(S.Variable("data"))
            sizes, _, states = out.infer_shape_partial(data=shape)
            values = rng.integers(0, below, shape) if below else rng.standard_normal(shape)
            data = mx.nd.array(values.astype("float32"))

            def drawn(names: list[str], found: list[tuple[int, ...]]) -> dict[str, Any]:
                made = {}
                for key, size in zip(names, found, strict=True):
                    near = key.endswith(("gamma", "moving_var"))
                    value = rng.uniform(0.5, 1.5, size) if near else rng.normal(0, 0.15, size)
                    made[key] = mx.nd.array(value.astype("float32"))
                return made

            given = drawn(out.list_arguments(), sizes) | {"data": data}
            kept = drawn(out.list_auxiliary_states(), states)
            labels = [key for key in given if key.endswith("label")]
            bound = out.bind(mx.cpu(), given, aux_states=kept, grad_req="null")
            found = [v.asnumpy() for v in bound.forward(is_train=False)]
            for key in ("data", *labels):
                del given[key]
            out.save(str(place / "model-symbol.json"))
            mx.nd.save(
                str(place / "model-0000.params"),
                {f"arg:{k}": v for k, v in given.items()} | {f"aux:{k}": v for k, v in kept.items()},
            )
            return Made(
                "model-0000.params", {"data": data.asnumpy()}, dict(zip(out.list_outputs(), found, strict=True))
            )

        return make

    return registered


class Backbone(Scoped):
    """Three maps, of a half, a quarter and an eighth of the size."""

    def parts(self) -> None:
        self.stages = [unit(w, 3, 2, act=nn.Activation("relu")) for w in (8, 16, 24)]
        for stage in self.stages:
            self.register_child(stage)

    def hybrid_forward(self, f: Any, x: Any) -> Any:
        found = []
        for stage in self.stages:
            x = stage(x)
            found.append(x)
        return found


@net("center_net", 1, 3, 64, 64)
class CenterNet(Scoped):
    """Deconvolutions, heads, the peaks of the heat map and what stands at the best of them."""

    def parts(self) -> None:
        self.base, self.ups = Backbone(), nn.HybridSequential()
        for width in (16, 8):
            self.ups.add(nn.Conv2DTranspose(width, 4, 2, 1, use_bias=False), nn.BatchNorm(), nn.Activation("relu"))
        self.heat, self.size, self.shift = (nn.Conv2D(n, 1) for n in (3, 2, 2))

    def hybrid_forward(self, f: Any, x: Any) -> Any:
        y = self.ups(self.base(x)[2])
        heat = f.sigmoid(self.heat(y))
        peaks = f.Pooling(heat, kernel=(3, 3), stride=(1, 1), pad=(1, 1), pool_type="max")
        flat = f.reshape(heat * f.broadcast_equal(heat, peaks), (0, -1))
        scores, places = f.topk(flat, k=8, ret_typ="both", axis=1)
        places, area = f.cast(places, "int64"), f.full((1, 1), 1024, dtype="int64")
        kinds, places = f.broadcast_div(places, area), f.broadcast_mod(places, area)
        side = f.full((1, 1), 32, dtype="int64")
        rows, columns = f.broadcast_div(places, side), f.broadcast_mod(places, side)
        shifts = f.reshape(f.transpose(self.shift(y), (0, 2, 3, 1)), (0, -1, 2))
        image = f.cast(f.tile(f.expand_dims(f.slice_like(f.arange(64), shifts, axes=(0,)), -1), (1, 8)), "int64")

        def taken(at: int) -> Any:
            which = f.ones_like(image) * at
            place = f.reshape(f.concat(image, places, which, dim=0), (3, -1))
            return f.reshape(f.gather_nd(shifts, place), (-1, 8))

        left, top = f.cast(columns, "float32") + taken(0), f.cast(rows, "float32") + taken(1)
        return f.cast(kinds, "float32"), scores, f.stack(left, top, axis=-1), self.size(y)


class Segmenter(Scoped):
    """A dilated trunk, a head and the size of the image again."""

    def parts(self) -> None:
        self.base = Backbone()
        self.deep = nn.Conv2D(24, 3, padding=2, dilation=2, use_bias=False)
        self.norm, self.last = nn.BatchNorm(), nn.Conv2D(4, 1)
        self.head()

    def head(self) -> None:
        self.before = unit(16, 3)

    def seen(self, f: Any, x: Any) -> Any:
        return self.before(x)

    def hybrid_forward(self, f: Any, x: Any) -> Any:
        y = f.relu(self.norm(self.deep(self.base(x)[2])))
        y = self.last(f.Dropout(self.seen(f, y), p=0.1))
        return f.contrib.BilinearResize2D(y, height=64, width=64)


@net("fcn_gluon", 1, 3, 64, 64)
class Fcn(Segmenter):
    pass


@net("psp", 1, 3, 64, 64)
class Psp(Segmenter):
    def head(self) -> None:
        self.before, self.sizes = unit(16, 3), (1, 2, 4)
        self.parts_of = nn.HybridSequential()
        for _ in self.sizes:
            self.parts_of.add(unit(6))

    def seen(self, f: Any, x: Any) -> Any:
        found = [
            f.contrib.BilinearResize2D(part(f.contrib.AdaptiveAvgPooling2D(x, output_size=n)), height=8, width=8)
            for n, part in zip(self.sizes, self.parts_of, strict=True)
        ]
        return self.before(f.concat(x, *found, dim=1))


@net("deeplab", 1, 3, 64, 64)
class DeepLab(Segmenter):
    def head(self) -> None:
        self.before, self.whole, self.branches = unit(16), unit(8), nn.HybridSequential()
        self.branches.add(unit(8))
        for rate in (2, 3):
            made = nn.HybridSequential()
            made.add(
                nn.Conv2D(8, 3, padding=rate, dilation=rate, use_bias=False), nn.BatchNorm(), nn.Activation("relu")
            )
            self.branches.add(made)

    def seen(self, f: Any, x: Any) -> Any:
        whole = self.whole(f.contrib.AdaptiveAvgPooling2D(x, output_size=1))
        whole = f.contrib.BilinearResize2D(whole, height=8, width=8)
        return self.before(f.concat(*[b(x) for b in self.branches], whole, dim=1))


@net("pyramid_rois", 1, 3, 64, 64)
class Pyramid(Scoped):
    """Features of three maps together, and regions of them (Mask R-CNN)."""

    def parts(self) -> None:
        self.base, self.sides, self.mask = Backbone(), nn.HybridSequential(), nn.HybridSequential()
        for _ in range(3):
            self.sides.add(nn.Conv2D(8, 1))
        self.mask.add(nn.Conv2D(8, 3, padding=1, activation="relu"), nn.Conv2DTranspose(8, 2, 2), nn.Conv2D(3, 1))
        self.box = nn.Dense(16, activation="relu")
        self.rois = self.params.get_constant("rois", mx.nd.array([[0, 4, 4, 40, 44], [0, 10, 0, 63, 30]]))

    def hybrid_forward(self, f: Any, x: Any, rois: Any) -> Any:
        a, b, c = (side(y) for side, y in zip(self.sides, self.base(x), strict=True))
        b = b + f.slice_like(f.UpSampling(c, scale=2, sample_type="nearest"), b, axes=(2, 3))
        a = a + f.slice_like(f.UpSampling(b, scale=2, sample_type="nearest"), a, axes=(2, 3))
        found = f.contrib.ROIAlign(a, rois, pooled_size=(6, 6), spatial_scale=0.5, sample_ratio=2)
        return self.box(found), f.sigmoid(self.mask(found))


@net("video", 1, 3, 8, 16, 16)
class Video(Scoped):
    """Convolutions over time and space (I3D)."""

    def parts(self) -> None:
        self.body = nn.HybridSequential()
        for width, stride in ((8, (1, 2, 2)), (12, (2, 2, 2))):
            self.body.add(nn.Conv3D(width, 3, stride, 1, use_bias=False), nn.BatchNorm(), nn.Activation("relu"))
        self.body.add(nn.MaxPool3D((2, 2, 2)), nn.GlobalAvgPool3D(), nn.Dropout(0.5), nn.Dense(5))

    def hybrid_forward(self, f: Any, x: Any) -> Any:
        return f.softmax(self.body(x))


@net("shuffle_net", 1, 3, 64, 64)
class Shuffle(Scoped):
    """Channels in groups that are mixed, and half of the channels passed on."""

    def parts(self) -> None:
        self.first = unit(16, 3, 2)
        self.one, self.deep, self.two = unit(8), nn.Conv2D(8, 3, padding=1, groups=8, use_bias=False), unit(8)
        self.norm, self.last = nn.BatchNorm(), nn.Dense(6)

    def hybrid_forward(self, f: Any, x: Any) -> Any:
        x = self.first(x)
        for _ in range(2):
            kept, other = f.split(x, num_outputs=2, axis=1)
            x = f.concat(kept, self.two(self.norm(self.deep(self.one(other)))), dim=1)
            x = f.reshape(f.swapaxes(f.reshape(x, (0, -4, 2, -1, -2)), 1, 2), (0, -3, -2))
        return self.last(f.mean(x, axis=(2, 3)))


@net("efficient_net", 1, 3, 64, 64)
class Efficient(Scoped):
    def parts(self) -> None:
        self.first, self.wide, self.deep = unit(8, 3, 2, act=nn.Swish()), unit(24, act=nn.Swish()), None
        self.deep = unit(24, 5, 1, 24, nn.Swish())
        self.down, self.up, self.narrow, self.norm = nn.Conv2D(4, 1), nn.Conv2D(24, 1), nn.Conv2D(8, 1), nn.BatchNorm()
        self.last, self.act = nn.Dense(6), nn.Swish()

    def hybrid_forward(self, f: Any, x: Any) -> Any:
        x = self.first(x)
        y = self.deep(self.wide(x))
        gate = self.up(self.act(self.down(f.mean(y, axis=(2, 3), keepdims=True))))
        x = x + self.norm(self.narrow(f.broadcast_mul(y, f.sigmoid(gate))))
        return self.last(f.contrib.AdaptiveAvgPooling2D(x))


@net("res_nest", 1, 8, 16, 16)
class Split(Scoped):
    """Attention over two parts of the channels."""

    def parts(self) -> None:
        self.parts_of, self.norm = nn.Conv2D(16, 3, padding=1, groups=2, use_bias=False), nn.BatchNorm()
        self.down, self.middle, self.up = nn.Conv2D(8, 1), nn.BatchNorm(), nn.Conv2D(16, 1)

    def hybrid_forward(self, f: Any, x: Any) -> Any:
        y = f.relu(self.norm(self.parts_of(x)))
        y = f.reshape(y, (0, -4, 2, -1, 0, 0))
        gap = f.contrib.AdaptiveAvgPooling2D(f.sum(y, axis=1), output_size=1)
        gate = self.up(f.relu(self.middle(self.down(gap))))
        gate = f.softmax(f.reshape(gate, (0, 2, -1)), axis=1)
        gate = f.expand_dims(f.expand_dims(gate, -1), -1)
        return f.sum(f.broadcast_mul(gate, y), axis=1) + x


@net("pose", 1, 3, 64, 48)
class Pose(Scoped):
    def parts(self) -> None:
        self.base, self.ups = Backbone(), nn.HybridSequential()
        for _ in range(2):
            self.ups.add(nn.Conv2DTranspose(12, 4, 2, 1, use_bias=False), nn.BatchNorm(), nn.Activation("relu"))
        self.last = nn.Conv2D(5, 1)

    def hybrid_forward(self, f: Any, x: Any) -> Any:
        heat = f.reshape(self.last(self.ups(self.base(x)[2])), (0, 0, -1))
        best = f.argmax(heat, axis=2)
        return f.stack(f.broadcast_mod(best, f.ones((1, 1)) * 24), f.floor(best / 24), axis=2), f.max(heat, axis=2)


@net("hard_swish_ssd", 1, 3, 64, 64)
class Mobile(Scoped):
    """Anchors of two maps, and detections of all."""

    def parts(self) -> None:
        self.base, self.acts = Backbone(), HardSwish()
        self.boxes, self.classes = nn.HybridSequential(), nn.HybridSequential()
        for _ in range(2):
            self.boxes.add(nn.Conv2D(12, 3, padding=1))
            self.classes.add(nn.Conv2D(9, 3, padding=1))

    def hybrid_forward(self, f: Any, x: Any) -> Any:
        maps = [self.acts(y) for y in self.base(x)[1:]]
        anchors = [
            f.contrib.MultiBoxPrior(y, sizes=s, ratios=(1, 2), steps=(0.1, 0.1))
            for y, s in zip(maps, ((0.1, 0.2), (0.4, 0.6)), strict=True)
        ]
        boxes = [f.flatten(f.transpose(c(y), (0, 2, 3, 1))) for c, y in zip(self.boxes, maps, strict=True)]
        kinds = [f.flatten(f.transpose(c(y), (0, 2, 3, 1))) for c, y in zip(self.classes, maps, strict=True)]
        kinds = f.softmax(f.transpose(f.reshape(f.concat(*kinds, dim=1), (0, -1, 3)), (0, 2, 1)), axis=1)
        every = f.reshape(f.concat(*[f.reshape(a, (1, -1)) for a in anchors], dim=1), (1, -1, 4))
        return f.contrib.MultiBoxDetection(kinds, f.concat(*boxes, dim=1), every, nms_threshold=0.45, nms_topk=40)


@net("points", 2, 3, 24)
class Cloud(Scoped):
    """PointNet: the same of each point, and the largest of all."""

    def parts(self) -> None:
        self.each, self.dense = nn.HybridSequential(), nn.HybridSequential()
        for width in (8, 16):
            self.each.add(nn.Conv1D(width, 1), nn.BatchNorm(), nn.Activation("relu"))
        self.dense.add(nn.Dense(9), nn.BatchNorm(), nn.Activation("relu"), nn.Dense(9))

    def hybrid_forward(self, f: Any, x: Any) -> Any:
        turn = self.dense(f.max(self.each(x), axis=2))
        turn = f.broadcast_add(f.reshape(turn, (-1, 3, 3)), f.expand_dims(f.eye(3), 0))
        return f.batch_dot(turn, x)


@net("decoder", 2, 6, below=20)
class Decoder(Scoped):
    """Words with positions, and a mask of what comes later."""

    def parts(self) -> None:
        self.words, self.places = nn.Embedding(20, 16), nn.Embedding(6, 16)
        self.joint, self.out = nn.Dense(48, flatten=False), nn.Dense(16, flatten=False)
        self.first, self.second, self.last = nn.LayerNorm(), nn.LayerNorm(), nn.Dense(20, flatten=False)
        self.wide, self.narrow = nn.Dense(32, flatten=False, activation="relu"), nn.Dense(16, flatten=False)

    def hybrid_forward(self, f: Any, x: Any) -> Any:
        y = f.broadcast_add(self.words(x) * 4.0, f.expand_dims(self.places(f.arange(6)), 0))
        z = f.transpose(self.joint(self.first(y)), (1, 0, 2))
        scores = f.contrib.interleaved_matmul_selfatt_qk(z, heads=4)
        place = f.arange(6)
        later = f.broadcast_lesser(f.reshape(place, (-1, 1)), f.reshape(place, (1, -1)))
        scores = f.softmax(f.broadcast_add(scores, f.expand_dims(later * -1e9, 0)))
        z = f.transpose(f.contrib.interleaved_matmul_selfatt_valatt(z, scores, heads=4), (1, 0, 2))
        y = y + self.out(z)
        return self.last(y + self.narrow(self.wide(self.second(y))))


@net("speech", 1, 1, 20, 16)
class Speech(Scoped):
    """Convolutions, recurrent layers in both directions, letters (Deep Speech)."""

    def parts(self) -> None:
        self.one, self.two = nn.Conv2D(4, (5, 3), (2, 2), (2, 1)), nn.Conv2D(4, (3, 3), (1, 2), (1, 1))
        self.layers, self.last = rnn.GRU(6, 2, bidirectional=True, layout="TNC"), nn.Dense(9, flatten=False)

    def hybrid_forward(self, f: Any, x: Any) -> Any:
        y = f.clip(self.two(f.clip(self.one(x), 0, 20)), 0, 20)
        y = f.reshape(f.transpose(y, (2, 0, 1, 3)), (0, 0, -3))
        return f.log_softmax(self.last(self.layers(y)))


@net("attention_pooling", 2, 7, below=30)
class Pooled(Scoped):
    """Words, an LSTM in both directions, and the mean of its steps by learnt weights."""

    def parts(self) -> None:
        self.words, self.layer = nn.Embedding(30, 8), rnn.LSTM(6, bidirectional=True, layout="NTC")
        self.first, self.second, self.last = nn.Dense(5, flatten=False), nn.Dense(1, flatten=False), nn.Dense(3)

    def hybrid_forward(self, f: Any, x: Any) -> Any:
        y = self.layer(self.words(x))
        weights = f.softmax(self.second(f.tanh(self.first(y))), axis=1)
        return self.last(f.sum(f.broadcast_mul(weights, y), axis=1))


@net("factors", 3, 2, below=12)
class Factors(Scoped):
    """Users and items."""

    def parts(self) -> None:
        self.users, self.items = nn.Embedding(12, 6), nn.Embedding(12, 6)
        self.first, self.last = nn.Dense(8, activation="relu"), nn.Dense(1)

    def hybrid_forward(self, f: Any, x: Any) -> Any:
        u, i = self.users(f.slice_axis(x, axis=1, begin=0, end=1)), self.items(f.slice_axis(x, axis=1, begin=1, end=2))
        u, i = f.flatten(u), f.flatten(i)
        return self.last(self.first(f.concat(u, i, dim=1))) + f.sum(u * i, axis=1, keepdims=True)


@net("generator", 2, 10, 1, 1)
class Generator(Scoped):
    def parts(self) -> None:
        self.body = nn.HybridSequential()
        for width, stride, pad in ((16, 1, 0), (8, 2, 1)):
            self.body.add(nn.Conv2DTranspose(width, 4, stride, pad, use_bias=False), nn.BatchNorm())
            self.body.add(nn.Activation("relu"))
        self.body.add(nn.Conv2DTranspose(3, 4, 2, 1), nn.Activation("tanh"))

    def hybrid_forward(self, f: Any, x: Any) -> Any:
        return self.body(x)


def block(x: Any, name: str, width: int, size: int = 3, stride: int = 1) -> Any:
    """Convolution, BatchNorm and ReLU of the symbol interface."""
    x = S.Convolution(
        x,
        name=f"{name}_conv",
        num_filter=width,
        kernel=(size,) * 2,
        stride=(stride,) * 2,
        pad=(size // 2,) * 2,
    )
    x = S.BatchNorm(x, name=f"{name}_bn", fix_gamma=name.endswith("a"), eps=2e-5)
    return S.Activation(x, act_type="relu", name=f"{name}_relu")


@symbol("inception_bn", 1, 3, 32, 32)
def inception(x: Any) -> Any:
    x = block(x, "1a", 8, 3, 2)
    for i in ("3a", "3b"):
        pool = S.Pooling(x, kernel=(3, 3), pad=(1, 1), pool_type="avg" if i == "3a" else "max", name=f"{i}_pool")
        parts = [block(x, f"{i}_1", 4, 1), block(block(x, f"{i}_3r", 4, 1), f"{i}_3", 6), block(pool, f"{i}_p", 4, 1)]
        x = S.Concat(*parts, name=f"ch_concat_{i}")
    x = S.Flatten(S.Pooling(x, kernel=(7, 7), global_pool=True, pool_type="avg", name="global_pool"))
    return S.SoftmaxOutput(S.FullyConnected(x, num_hidden=10, name="fc1"), name="softmax")


@symbol("bucketed_lstm", 2, 5, below=30)
def bucketed(x: Any) -> Any:
    stack = mx.rnn.SequentialRNNCell()
    for i in range(2):
        stack.add(mx.rnn.LSTMCell(num_hidden=8, prefix=f"lstm_l{i}_"))
    words = S.Embedding(x, input_dim=30, output_dim=6, name="embed")
    found, _ = stack.unroll(
        5, inputs=words, merge_outputs=True, begin_state=stack.begin_state(func=S.zeros, shape=(2, 8))
    )
    found = S.FullyConnected(S.Reshape(found, shape=(-1, 8)), num_hidden=30, name="pred")
    return S.SoftmaxOutput(found, name="softmax")


@symbol("fcn_xs", 1, 3, 32, 32)
def fcn_xs(x: Any) -> Any:
    first = S.Pooling(block(x, "1", 8), kernel=(2, 2), stride=(2, 2), pool_type="max")
    second = S.Pooling(block(first, "2", 12), kernel=(2, 2), stride=(2, 2), pool_type="max")
    score = S.Convolution(second, kernel=(1, 1), num_filter=4, name="score")
    up = S.Deconvolution(score, kernel=(4, 4), stride=(2, 2), num_filter=4, adj=(1, 1), no_bias=True, name="up")
    side = S.Convolution(first, kernel=(1, 1), num_filter=4, name="side")
    both = S.Crop(up, side, center_crop=True, name="crop") + side
    large = S.Deconvolution(both, kernel=(4, 4), stride=(2, 2), num_filter=4, no_bias=True, name="large")
    return S.SoftmaxOutput(S.Crop(large, x, offset=(1, 1), name="last"), multi_output=True, name="softmax")


@symbol("mtcnn_landmarks", 1, 3, 48, 48)
def mtcnn(x: Any) -> Any:
    for i, width in enumerate((8, 12, 12)):
        x = S.Convolution(x, kernel=(3, 3), num_filter=width, name=f"conv{i}")
        x = S.LeakyReLU(x, act_type="prelu", name=f"prelu{i}")
        x = S.Pooling(x, kernel=(3, 3), stride=(2, 2), pool_type="max", pooling_convention="full", name=f"pool{i}")
    x = S.LeakyReLU(S.FullyConnected(x, num_hidden=16, name="dense"), act_type="prelu", name="prelu_dense")
    heads = [S.FullyConnected(x, num_hidden=n, name=f"head{n}") for n in (2, 4, 10)]
    return S.Group([S.SoftmaxActivation(heads[0], name="cls_prob"), *heads[1:]])


@symbol("retina_face", 1, 3, 64, 64)
def retina(x: Any) -> Any:
    first = block(block(x, "1", 8, 3, 2), "2", 8, 3, 2)
    second = block(first, "3", 12, 3, 2)
    side = block(second, "side", 8, 1)
    up = S.Crop(S.UpSampling(side, scale=2, sample_type="nearest", name="up"), first, name="crop")
    both = block(up + block(first, "lateral", 8, 1), "aggregated", 8)
    found = []
    for name, y in (("stride8", side), ("stride4", both)):
        three = S.Concat(S.Convolution(y, kernel=(3, 3), pad=(1, 1), num_filter=4, name=f"{name}_c1"), y, dim=1)
        y = S.Activation(three, act_type="relu", name=f"{name}_ssh")
        score = S.Reshape(S.Convolution(y, kernel=(1, 1), num_filter=4, name=f"{name}_score"), shape=(0, 2, -1, 0))
        score = S.Reshape(S.SoftmaxActivation(score, mode="channel"), shape=(0, 4, -1, 0), name=f"{name}_prob")
        found += [score, S.Convolution(y, kernel=(1, 1), num_filter=8, name=f"{name}_box")]
    return S.Group(found)


@symbol("rfcn", 1, 3, 64, 64)
def rfcn(x: Any) -> Any:
    x = block(block(x, "1", 8, 3, 2), "2", 18, 3, 2)
    rois = S.BlockGrad(
        S.Reshape(S.Concat(S.zeros((2, 1)), S.ones((2, 2)) * 3, S.ones((2, 2)) * 40, dim=1), shape=(-1, 5))
    )
    maps = S.Convolution(x, kernel=(1, 1), num_filter=27, name="maps")
    found = S.contrib.PSROIPooling(maps, rois, spatial_scale=0.25, output_dim=3, pooled_size=3, group_size=3, name="ps")
    found = S.Pooling(found, pool_type="avg", global_pool=True, kernel=(3, 3), name="vote")
    return S.SoftmaxOutput(S.Reshape(found, shape=(-1, 3)), name="cls_prob")


@symbol("autoencoder", 4, 20)
def autoencoder(x: Any) -> Any:
    for i, width in enumerate((12, 6, 12)):
        x = S.Activation(S.FullyConnected(x, num_hidden=width, name=f"fc{i}"), act_type="sigmoid")
    return S.LinearRegressionOutput(S.FullyConnected(x, num_hidden=20, name="back"), name="out")


if __name__ == "__main__":
    zoo.main()

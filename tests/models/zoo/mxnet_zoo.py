"""MXNet's model zoo and recurrent nets; see `zoo.py`."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import mxnet as mx
import numpy as np
from mxnet.gluon import nn, rnn
from mxnet.gluon.model_zoo import vision
from zoo import Made, Zoo, seeded

zoo = Zoo("mxnet")


def add(name: str, *shape: int, below: int = 0) -> Any:
    """A builder of a hybrid block with one input: normal numbers, or integers below a limit."""

    def registered(make: Callable[[], Any]) -> Callable[[], Any]:
        @zoo.model(name)
        def build(place: Path) -> Made:
            rng = seeded(name)
            mx.random.seed(int(rng.integers(1 << 30)))
            net = make()
            net.initialize(mx.init.Xavier(), force_reinit=True)
            values = rng.integers(0, below, shape) if below else rng.standard_normal(shape)
            data = mx.nd.array(values.astype("float32"))
            net(data)
            for key, value in net.collect_params().items():
                if key.endswith(("running_mean", "beta", "bias")):
                    value.set_data(mx.nd.array(rng.normal(0, 0.1, value.shape)))
                elif key.endswith(("running_var", "gamma")):
                    value.set_data(mx.nd.array(rng.uniform(0.5, 1.5, value.shape)))
            net.hybridize()
            found = net(data)
            net.export(str(place / "model"))
            symbol = mx.sym.load(str(place / "model-symbol.json"))
            found = found if isinstance(found, (list, tuple)) else [found]
            named = dict(zip(symbol.list_outputs(), (f.asnumpy() for f in found), strict=True))
            return Made("model-0000.params", {"data": data.asnumpy()}, named)

        return make

    return registered


for each, side in (
    *(("alexnet", 224), ("densenet121", 224), ("inception_v3", 299), ("mobilenet0_25", 64), ("mobilenet_v2_0_25", 64)),
    *(("resnet18_v1", 64), ("resnet18_v2", 64), ("squeezenet1_0", 224), ("squeezenet1_1", 224), ("vgg11_bn", 32)),
):
    model = getattr(vision, each)
    add(each, 1, 3, side, side)(lambda model=model: model(classes=10))


class Head(nn.HybridBlock):
    """Anchors and detections of SSD."""

    def __init__(self) -> None:
        super().__init__()
        with self.name_scope():
            self.base = nn.HybridSequential()
            for width in (8, 16):
                self.base.add(nn.Conv2D(width, 3, 2, 1), nn.BatchNorm(), nn.LeakyReLU(0.1))
            self.boxes, self.classes = nn.Conv2D(12, 3, padding=1), nn.Conv2D(9, 3, padding=1)

    def hybrid_forward(self, f: Any, x: Any) -> Any:
        x = self.base(x)
        anchors = f.contrib.MultiBoxPrior(x, sizes=(0.3, 0.5), ratios=(1, 2))
        boxes = f.flatten(f.transpose(self.boxes(x), (0, 2, 3, 1)))
        classes = f.reshape(f.transpose(self.classes(x), (0, 2, 3, 1)), (0, -1, 3))
        classes = f.transpose(f.softmax(classes), (0, 2, 1))
        return f.contrib.MultiBoxDetection(classes, boxes, anchors)


@add("ssd_head", 1, 3, 32, 32)
def ssd_head() -> Any:
    return Head()


class Upsampled(nn.HybridBlock):
    def __init__(self) -> None:
        super().__init__()
        with self.name_scope():
            self.down = nn.Conv2D(8, 3, 2, 1)
            self.norm = nn.BatchNorm()
            self.up = nn.Conv2DTranspose(8, 4, 2, 1)
            self.swish, self.last = nn.Swish(), nn.Conv2D(2, 1)

    def hybrid_forward(self, f: Any, x: Any) -> Any:
        y = f.UpSampling(self.swish(self.norm(self.down(x))), scale=2, sample_type="nearest")
        y = f.Concat(y, self.up(f.relu(self.down(x))), dim=1)
        return f.softmax(self.last(y), axis=1)


@add("segmentation", 1, 3, 32, 32)
def segmentation() -> Any:
    return Upsampled()


class Tagger(nn.HybridBlock):
    def __init__(self, layer: Any) -> None:
        super().__init__()
        with self.name_scope():
            self.layer, self.last = layer, nn.Dense(5, flatten=False)

    def hybrid_forward(self, f: Any, x: Any) -> Any:
        return f.log_softmax(self.last(self.layer(x)))


@add("lstm", 2, 7, 6)
def lstm() -> Any:
    return Tagger(rnn.LSTM(8, 2, layout="NTC"))


@add("gru_bidirectional", 2, 7, 6)
def gru_bidirectional() -> Any:
    return Tagger(rnn.GRU(8, 1, layout="NTC", bidirectional=True))


class Encoder(nn.HybridBlock):
    def __init__(self) -> None:
        super().__init__()
        with self.name_scope():
            self.query, self.key, self.value, self.out = (nn.Dense(16, flatten=False) for _ in range(4))
            self.first, self.second = nn.LayerNorm(), nn.LayerNorm()
            self.wide, self.narrow, self.gelu = nn.Dense(32, flatten=False), nn.Dense(16, flatten=False), nn.GELU()

    def hybrid_forward(self, f: Any, x: Any) -> Any:
        q, k, v = (
            f.reshape(f.transpose(f.reshape(p(x), (0, 0, 4, -1)), (0, 2, 1, 3)), (-1, 0, 0), reverse=True)
            for p in (self.query, self.key, self.value)
        )
        scores = f.softmax(f.batch_dot(q, k, transpose_b=True) / np.sqrt(4.0))
        y = f.reshape(f.batch_dot(scores, v), (-1, 4, 0, 0), reverse=True)
        y = f.reshape(f.transpose(y, (0, 2, 1, 3)), (0, 0, -1))
        x = self.first(x + self.out(y))
        return self.second(x + self.narrow(self.gelu(self.wide(x))))


@add("encoder", 2, 6, 16)
def encoder() -> Any:
    return Encoder()


if __name__ == "__main__":
    zoo.main()

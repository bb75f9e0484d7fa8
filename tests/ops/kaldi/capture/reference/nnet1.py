"""Components of nnet1 and its files: a chain, each component with its output and its input size."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np

from tests.ops.kaldi.capture.reference.component import Rows, grouped, sigmoid, sizes, softmax, wide
from tests.ops.kaldi.capture.reference.files import Writer


@dataclass(frozen=True)
class Part:
    """`ends` is false for one that has its own closing token."""

    kind: str
    inputs: int
    outputs: int
    body: Callable[[Writer], None]
    rows: Rows

    def write(self, w: Writer, old: bool = False) -> None:
        """`old`: files of before 2017 have no token at the end of a component."""
        w.token(f"<{self.kind}>")
        w.integer(self.outputs, self.inputs)
        w.line()
        self.body(w)
        if not old:
            w.token("<!EndOfComponent>")
            w.line()


def write(parts: Sequence[Part], w: Writer, old: bool = False) -> None:
    w.token("<Nnet>")
    w.line()
    for part in parts:
        part.write(w, old)
    w.token("</Nnet>")
    w.line()


def run(parts: Sequence[Part], x: np.ndarray) -> np.ndarray:
    for part in parts:
        x = part.rows(x)
    return x


def _plain(kind: str, f: Rows) -> Callable[[int], Part]:
    return lambda dim: Part(kind, dim, dim, lambda w: None, f)


Sigmoid = _plain("Sigmoid", sigmoid)
Tanh = _plain("Tanh", np.tanh)
Softmax = _plain("Softmax", softmax)
HiddenSoftmax = _plain("HiddenSoftmax", softmax)
LengthNormComponent = _plain("LengthNormComponent", lambda x: x / np.sqrt((x * x).sum(-1, keepdims=True)))


def _rates(w: Writer, *names: str, value: float = 1.0) -> None:
    for name in names:
        w.token(f"<{name}>")
        w.real(value)


def AffineTransform(weights: np.ndarray, bias: np.ndarray, bare: bool = False) -> Part:
    """`bare`: the oldest files have no learning rates."""

    def body(w: Writer) -> None:
        if not bare:
            _rates(w, "LearnRateCoef", "BiasLearnRateCoef")
            _rates(w, "MaxNorm", value=0.0)
            w.line()
        w.matrix(weights)
        w.vector(bias)

    return Part("AffineTransform", *sizes(weights), body, lambda x: x @ wide(weights).T + wide(bias))


def LinearTransform(weights: np.ndarray) -> Part:
    def body(w: Writer) -> None:
        _rates(w, "LearnRateCoef")
        w.matrix(weights)

    return Part("LinearTransform", *sizes(weights), body, lambda x: x @ wide(weights).T)


def _by_element(kind: str, values: np.ndarray, f: Rows, bare: bool) -> Part:
    def body(w: Writer) -> None:
        if not bare:
            _rates(w, "LearnRateCoef")
        w.vector(values)

    return Part(kind, len(values), len(values), body, f)


def AddShift(values: np.ndarray, bare: bool = False) -> Part:
    return _by_element("AddShift", values, lambda x: x + wide(values), bare)


def Rescale(values: np.ndarray, bare: bool = False) -> Part:
    return _by_element("Rescale", values, lambda x: x * wide(values), bare)


def Splice(dim: int, offsets: Sequence[int]) -> Part:
    """Frames at these offsets, side by side; the ends of the utterance are repeated."""

    def rows(x: np.ndarray) -> np.ndarray:
        at = np.arange(len(x))
        return np.concatenate([x[np.clip(at + o, 0, len(x) - 1)] for o in offsets], -1)

    return Part("Splice", dim, dim * len(offsets), lambda w: w.integers(offsets), rows)


def Copy(dim: int, columns: Sequence[int]) -> Part:
    """Columns by their numbers, which the file counts from 1."""
    return Part("Copy", dim, len(columns), lambda w: w.integers([c + 1 for c in columns]), lambda x: x[:, columns])


def Dropout(dim: int, rate: float = 0.5) -> Part:
    """nnet-forward switches it off."""
    return Part("Dropout", dim, dim, lambda w: _rates(w, "DropoutRate", value=rate), lambda x: x)


def BlockSoftmax(dims: Sequence[int]) -> Part:
    ends = np.cumsum(dims)

    def rows(x: np.ndarray) -> np.ndarray:
        return np.concatenate([softmax(x[:, e - d : e]) for d, e in zip(dims, ends, strict=True)], -1)

    return Part("BlockSoftmax", sum(dims), sum(dims), lambda w: w.integers(dims), rows)


def ParametricRelu(alpha: np.ndarray, beta: np.ndarray) -> Part:
    def body(w: Writer) -> None:
        _rates(w, "AlphaLearnRateCoef", "BetaLearnRateCoef")
        w.vector(alpha)
        w.vector(beta)

    dim = len(alpha)
    return Part("ParametricRelu", dim, dim, body, lambda x: x * np.where(x >= 0, wide(alpha), wide(beta)))


def Rbm(weights: np.ndarray, visible: np.ndarray, hidden: np.ndarray, kinds: tuple[str, str]) -> Part:
    def body(w: Writer) -> None:
        w.token(*kinds)
        w.matrix(weights)
        w.vector(visible)
        w.vector(hidden)

    def rows(x: np.ndarray) -> np.ndarray:
        linear = x @ wide(weights).T + wide(hidden)
        return sigmoid(linear) if kinds[1] == "bern" else linear

    return Part("Rbm", *sizes(weights), body, rows)


def KlHmm(stats: np.ndarray) -> Part:
    """Minus the divergence of the input, which is probabilities, from each row, which is normalised."""

    def rows(x: np.ndarray) -> np.ndarray:
        s = wide(stats)
        q = -np.log(np.maximum(s / np.maximum(s.sum(-1, keepdims=True), 1e-20), 1e-20))
        entropy = (x * np.log(np.maximum(x, 1e-20))).sum(-1, keepdims=True)
        return -(x @ q.T + entropy)

    return Part("KlHmm", *sizes(stats), lambda w: w.matrix(stats), rows)


def _pooling(kind: str, dim: int, size: int, step: int, stride: int, f: Callable[..., np.ndarray]) -> Part:
    """Over patches that are `stride` wide: pools of `size` patches, `step` patches apart."""
    pools = 1 + (dim // stride - size) // step

    def body(w: Writer) -> None:
        for name, value in (("PoolSize", size), ("PoolStep", step), ("PoolStride", stride)):
            w.token(f"<{name}>")
            w.integer(value)

    def rows(x: np.ndarray) -> np.ndarray:
        patches = grouped(x, dim // stride)
        return np.concatenate([f(patches[:, q * step : q * step + size], axis=1) for q in range(pools)], -1)

    return Part(kind, dim, pools * stride, body, rows)


def MaxPoolingComponent(dim: int, size: int, step: int, stride: int) -> Part:
    return _pooling("MaxPoolingComponent", dim, size, step, stride, np.max)


def AveragePoolingComponent(dim: int, size: int, step: int, stride: int) -> Part:
    return _pooling("AveragePoolingComponent", dim, size, step, stride, np.mean)


def ConvolutionalComponent(dim: int, patch: int, step: int, stride: int, filters: np.ndarray, bias: np.ndarray) -> Part:
    """Along a frame of `stride` values, over all spliced frames at once; the filters of a place are side by side."""
    places = 1 + (stride - patch) // step

    def body(w: Writer) -> None:
        for name, value in (("PatchDim", patch), ("PatchStep", step), ("PatchStride", stride)):
            w.token(f"<{name}>")
            w.integer(value)
        _rates(w, "LearnRateCoef", "BiasLearnRateCoef")
        _rates(w, "MaxNorm", value=1e30)
        w.token("<Filters>")
        w.matrix(filters)
        w.token("<Bias>")
        w.vector(bias)

    def rows(x: np.ndarray) -> np.ndarray:
        frames = grouped(x, dim // stride)
        seen = [frames[:, :, p * step : p * step + patch].reshape(len(x), -1) for p in range(places)]
        return np.concatenate([s @ wide(filters).T + wide(bias) for s in seen], -1)

    return Part("ConvolutionalComponent", dim, places * len(filters), body, rows)


def FramePoolingComponent(feature: int, frames: int, offsets: Sequence[int], weights: Sequence[np.ndarray]) -> Part:
    """Weighted sums of spliced frames, from an offset on."""

    def body(w: Writer) -> None:
        w.token("<FeatureDim>")
        w.integer(feature)
        _rates(w, "LearnRateCoef")
        w.token("<Normalize>")
        w.truth(False)
        w.token("<FrameOffset>")
        w.integers(offsets)
        w.token("<FrameWeight>")
        for values in weights:
            w.vector(values)

    def rows(x: np.ndarray) -> np.ndarray:
        seen = grouped(x, frames)
        pairs = zip(offsets, weights, strict=True)
        return np.concatenate([np.einsum("tfd,f->td", seen[:, o : o + len(v)], wide(v)) for o, v in pairs], -1)

    return Part("FramePoolingComponent", feature * frames, feature * len(offsets), body, rows)


def SimpleSentenceAveragingComponent(dim: int, shrinkage: float = 0.0, summing: bool = False) -> Part:
    def body(w: Writer) -> None:
        _rates(w, "GradientBoost")
        _rates(w, "Shrinkage", value=shrinkage)
        w.token("<OnlySumming>")
        w.truth(summing)

    def rows(x: np.ndarray) -> np.ndarray:
        return np.broadcast_to(x.sum(0) / (1 if summing else len(x) + shrinkage), x.shape)

    return Part("SimpleSentenceAveragingComponent", dim, dim, body, rows)


def SentenceAveragingComponent(parts: Sequence[Part]) -> Part:
    """The mean of a nested net's output beside the input."""
    inner, dim = parts[-1].outputs, parts[0].inputs

    def rows(x: np.ndarray) -> np.ndarray:
        mean = run(parts, x).mean(0)
        return np.concatenate([np.broadcast_to(mean, (len(x), inner)), x], -1)

    return Part("SentenceAveragingComponent", dim, dim + inner, lambda w: write(parts, w), rows)


def ParallelComponent(nets: Sequence[Sequence[Part]], old: bool = False) -> Part:
    """Nets side by side, each on its columns."""
    ends = np.cumsum([0, *(net[0].inputs for net in nets)])

    def body(w: Writer) -> None:
        w.token("<NestedNnetCount>")
        w.integer(len(nets))
        for i, net in enumerate(nets):
            w.token("<NestedNnet>")
            w.integer(i + 1)
            write(net, w, old)
        w.token("</ParallelComponent>")

    def rows(x: np.ndarray) -> np.ndarray:
        return np.concatenate([run(net, x[:, ends[i] : ends[i + 1]]) for i, net in enumerate(nets)], -1)

    return Part("ParallelComponent", int(ends[-1]), sum(net[-1].outputs for net in nets), body, rows)


def MultiBasisComponent(selector: Sequence[Part], bases: Sequence[Sequence[Part]]) -> Part:
    """Nets on the first columns, weighted by what a selector says of the last."""
    split = bases[0][0].inputs

    def body(w: Writer) -> None:
        _rates(w, "SelectorLearnRateCoef")
        w.token("<Selector>")
        write(selector, w)
        w.token("<NumBasis>")
        w.integer(len(bases))
        for i, net in enumerate(bases):
            w.token("<Basis>")
            w.integer(i + 1)
            write(net, w)

    def rows(x: np.ndarray) -> np.ndarray:
        share = run(selector, x[:, split:])
        return sum((share[:, i, None] * run(net, x[:, :split]) for i, net in enumerate(bases)), np.zeros(1))

    return Part("MultiBasisComponent", split + selector[0].inputs, bases[0][-1].outputs, body, rows)

"""Components of nnet2 and its files: a chain over an utterance that is lengthened by its first and last frames."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from tests.ops.kaldi.capture.reference.component import Component, Rows, grouped, sigmoid, sizes, softmax, wide
from tests.ops.kaldi.capture.reference.files import Writer


def write(parts: Sequence[Component], w: Writer) -> None:
    w.token("<Nnet>", "<NumComponents>")
    w.integer(len(parts))
    w.token("<Components>")
    for part in parts:
        part.write(w)
        w.line()
    w.token("</Components>", "</Nnet>")


def run(parts: Sequence[Component], x: np.ndarray) -> np.ndarray:
    left, right = (sum(p.context[i] for p in parts) for i in (0, 1))
    x = np.concatenate([x[:1].repeat(left, 0), x, x[-1:].repeat(right, 0)])
    for part in parts:
        assert part.rows is not None
        x = part.rows(x)
    return x


def _closed(kind: str, w: Writer) -> None:
    w.token(f"</{kind}>")


def _nonlinear(kind: str, dim: int, f: Rows) -> Component:
    def body(w: Writer) -> None:
        w.token("<Dim>")
        w.integer(dim)
        w.token("<ValueSum>")
        w.vector(np.zeros(0))
        w.token("<DerivSum>")
        w.vector(np.zeros(0))
        w.token("<Count>")
        w.wide(0.0)
        _closed(kind, w)

    return Component(kind, dim, dim, body, f)


def SigmoidComponent(dim: int) -> Component:
    return _nonlinear("SigmoidComponent", dim, sigmoid)


def TanhComponent(dim: int) -> Component:
    return _nonlinear("TanhComponent", dim, np.tanh)


def RectifiedLinearComponent(dim: int) -> Component:
    return _nonlinear("RectifiedLinearComponent", dim, lambda x: np.maximum(x, 0))


def SoftHingeComponent(dim: int) -> Component:
    return _nonlinear("SoftHingeComponent", dim, lambda x: np.logaddexp(0, x))


def SoftmaxComponent(dim: int) -> Component:
    return _nonlinear("SoftmaxComponent", dim, lambda x: np.maximum(softmax(x), 1e-20))


def LogSoftmaxComponent(dim: int) -> Component:
    return _nonlinear("LogSoftmaxComponent", dim, lambda x: np.maximum(np.log(softmax(x)), np.log(1e-20)))


def NormalizeComponent(dim: int) -> Component:
    """To a mean square of one."""
    return _nonlinear(
        "NormalizeComponent", dim, lambda x: x / np.sqrt(np.maximum((x * x).mean(-1, keepdims=True), 2.0**-66))
    )


def _sized(kind: str, inputs: int, outputs: int, f: Rows, **more: float) -> Component:
    def body(w: Writer) -> None:
        w.token("<InputDim>")
        w.integer(inputs)
        w.token("<OutputDim>")
        w.integer(outputs)
        for name, value in more.items():
            w.token(f"<{name}>")
            if isinstance(value, int):
                w.integer(value)
            else:
                w.real(value)
        _closed(kind, w)

    return Component(kind, inputs, outputs, body, f)


def MaxoutComponent(inputs: int, outputs: int) -> Component:
    return _sized("MaxoutComponent", inputs, outputs, lambda x: grouped(x, outputs).max(-1))


def PnormComponent(inputs: int, outputs: int, p: float = 2.0) -> Component:
    def rows(x: np.ndarray) -> np.ndarray:
        groups = np.abs(grouped(x, outputs))
        return groups.max(-1) if np.isinf(p) else (groups**p).sum(-1) ** (1 / p)

    return _sized("PnormComponent", inputs, outputs, rows, P=float(p))


def PowerComponent(dim: int, power: float) -> Component:
    return _sized("PowerComponent", dim, dim, lambda x: np.abs(x) ** power, Power=float(power))


def MaxpoolingComponent(inputs: int, size: int, stride: int) -> Component:
    """Pools of `size` patches of `stride` values, one behind the other."""
    pools = inputs // stride // size

    def rows(x: np.ndarray) -> np.ndarray:
        return x[:, : pools * size * stride].reshape(len(x), pools, size, stride).max(2).reshape(len(x), -1)

    return _sized("MaxpoolingComponent", inputs, pools * stride, rows, PoolSize=size, PoolStride=stride)


def _with_dim(kind: str, dim: int, f: Rows, **more: float) -> Component:
    def body(w: Writer) -> None:
        w.token("<Dim>")
        w.integer(dim)
        for name, value in more.items():
            w.token(f"<{name}>")
            w.real(value)
        _closed(kind, w)

    return Component(kind, dim, dim, body, f)


def ScaleComponent(dim: int, scale: float) -> Component:
    return _with_dim("ScaleComponent", dim, lambda x: x * float(np.float32(scale)), Scale=scale)


def DropoutComponent(dim: int) -> Component:
    """Without effect: nothing is dropped."""
    return _with_dim("DropoutComponent", dim, lambda x: x, DropoutScale=0.0, DropoutProportion=0.0)


def AdditiveNoiseComponent(dim: int) -> Component:
    return _with_dim("AdditiveNoiseComponent", dim, lambda x: x, Stddev=0.0)


def _affine(
    kind: str, weights: np.ndarray, bias: np.ndarray, more: Sequence[tuple[str, float | int | bool]]
) -> Component:
    def body(w: Writer) -> None:
        w.token("<LearningRate>")
        w.real(0.01)
        w.token("<LinearParams>")
        w.matrix(weights)
        w.token("<BiasParams>")
        w.vector(bias)
        for name, value in more:
            w.token(f"<{name}>")
            (w.truth if isinstance(value, bool) else w.integer if isinstance(value, int) else w.real)(value)  # pyright: ignore[reportArgumentType]
        _closed(kind, w)

    return Component(kind, *sizes(weights), body, lambda x: x @ wide(weights).T + wide(bias))


def AffineComponent(weights: np.ndarray, bias: np.ndarray) -> Component:
    return _affine("AffineComponent", weights, bias, [("IsGradient", False)])


def AffineComponentPreconditioned(weights: np.ndarray, bias: np.ndarray) -> Component:
    return _affine("AffineComponentPreconditioned", weights, bias, [("Alpha", 4.0), ("MaxChange", 0.0)])


def AffineComponentPreconditionedOnline(weights: np.ndarray, bias: np.ndarray) -> Component:
    more = [("RankIn", 3), ("RankOut", 3), ("UpdatePeriod", 4), ("NumSamplesHistory", 2000.0)]
    return _affine(
        "AffineComponentPreconditionedOnline", weights, bias, [*more, ("Alpha", 4.0), ("MaxChangePerSample", 0.1)]
    )


def BlockAffineComponent(weights: np.ndarray, bias: np.ndarray, blocks: int, preconditioned: bool = False) -> Component:
    """Equal parts of the input, each with its rows of the weights."""
    kind = "BlockAffineComponentPreconditioned" if preconditioned else "BlockAffineComponent"
    inputs = weights.shape[1] * blocks

    def body(w: Writer) -> None:
        w.token("<LearningRate>")
        w.real(0.01)
        w.token("<NumBlocks>")
        w.integer(blocks)
        w.token("<LinearParams>")
        w.matrix(weights)
        w.token("<BiasParams>")
        w.vector(bias)
        if preconditioned:
            w.token("<Alpha>")
            w.real(4.0)
            w.token("<IsGradient>")
            w.truth(False)
        _closed(kind, w)

    def rows(x: np.ndarray) -> np.ndarray:
        each = wide(weights).reshape(blocks, -1, weights.shape[1])
        return np.einsum("tbi,boi->tbo", grouped(x, blocks), each).reshape(len(x), -1) + wide(bias)

    return Component(kind, inputs, len(bias), body, rows)


def PermuteComponent(places: Sequence[int]) -> Component:
    """Column i goes to places[i]."""

    def body(w: Writer) -> None:
        w.token("<Reorder>")
        w.integers(places)
        _closed("PermuteComponent", w)

    return Component("PermuteComponent", len(places), len(places), body, lambda x: x[:, np.argsort(places)])


def SumGroupComponent(sizes: Sequence[int]) -> Component:
    starts = np.cumsum([0, *sizes[:-1]])

    def body(w: Writer) -> None:
        w.token("<Sizes>")
        w.integers(sizes)
        _closed("SumGroupComponent", w)

    return Component("SumGroupComponent", sum(sizes), len(sizes), body, lambda x: np.add.reduceat(x, starts, axis=1))


def MixtureProbComponent(blocks: Sequence[np.ndarray]) -> Component:
    """Matrices, each of its own part of the input; Kaldi had it until 2013."""
    ends = np.cumsum([0, *(b.shape[1] for b in blocks)])

    def body(w: Writer) -> None:
        w.token("<LearningRate>")
        w.real(0.01)
        w.token("<Params>")
        w.integer(len(blocks))
        for block in blocks:
            w.matrix(block)
        _closed("MixtureProbComponent", w)

    def rows(x: np.ndarray) -> np.ndarray:
        return np.concatenate([x[:, ends[i] : ends[i + 1]] @ wide(b).T for i, b in enumerate(blocks)], -1)

    return Component("MixtureProbComponent", int(ends[-1]), sum(len(b) for b in blocks), body, rows)


def SpliceComponent(dim: int, offsets: Sequence[int], constant: int = 0) -> Component:
    """Frames at these offsets side by side; the last `constant` values are the same in all of them, and given once."""
    width, left = dim - constant, -offsets[0]

    def body(w: Writer) -> None:
        w.token("<InputDim>")
        w.integer(dim)
        w.token("<Context>")
        w.integers(offsets)
        w.token("<ConstComponentDim>")
        w.integer(constant)
        _closed("SpliceComponent", w)

    def rows(x: np.ndarray) -> np.ndarray:
        count = len(x) - (offsets[-1] - offsets[0])
        seen = [x[left + o : left + o + count, :width] for o in offsets]
        return np.concatenate([*seen, x[:count, width:]], -1)

    context = (-offsets[0], offsets[-1])
    return Component("SpliceComponent", dim, width * len(offsets) + constant, body, rows, context=context)


def SpliceMaxComponent(dim: int, offsets: Sequence[int]) -> Component:
    def body(w: Writer) -> None:
        w.token("<Dim>")
        w.integer(dim)
        w.token("<Context>")
        w.integers(offsets)
        _closed("SpliceMaxComponent", w)

    def rows(x: np.ndarray) -> np.ndarray:
        count = len(x) - (offsets[-1] - offsets[0])
        return np.max([x[o - offsets[0] : o - offsets[0] + count] for o in offsets], axis=0)

    return Component("SpliceMaxComponent", dim, dim, body, rows, context=(-offsets[0], offsets[-1]))


def DctComponent(dim: int, size: int, keep: int, reorder: bool) -> Component:
    """The first cosine coefficients of each block of `size` values; `reorder`: blocks are interlaced."""
    k, n = np.arange(keep)[:, None], np.arange(size)
    matrix = np.where(k == 0, np.sqrt(1 / size), np.sqrt(2 / size) * np.cos(np.pi / size * (n + 0.5) * k))
    blocks = dim // size

    def body(w: Writer) -> None:
        w.token("<Dim>")
        w.integer(dim)
        w.token("<DctDim>")
        w.integer(size)
        w.token("<Reorder>")
        w.truth(reorder)
        w.token("<DctKeepDim>")
        w.integer(keep)
        _closed("DctComponent", w)

    def rows(x: np.ndarray) -> np.ndarray:
        if reorder:
            return np.einsum("tnb,kn->tkb", grouped(x, size), matrix).reshape(len(x), -1)
        return (grouped(x, blocks) @ matrix.T).reshape(len(x), -1)

    return Component("DctComponent", dim, blocks * keep, body, rows)


def FixedLinearComponent(weights: np.ndarray) -> Component:
    def body(w: Writer) -> None:
        w.token("<CuMatrix>")
        w.matrix(weights)
        _closed("FixedLinearComponent", w)

    return Component("FixedLinearComponent", *sizes(weights), body, lambda x: x @ wide(weights).T)


def Convolutional1dComponent(
    dim: int, patch: int, step: int, stride: int, filters: np.ndarray, bias: np.ndarray, appended: bool = False
) -> Component:
    """Along a frame of `stride` values, over all spliced frames; `appended`: the frames are interlaced."""
    places, spliced = 1 + (stride - patch) // step, dim // stride

    def body(w: Writer) -> None:
        w.token("<LearningRate>")
        w.real(0.01)
        for name, value in (("PatchDim", patch), ("PatchStep", step), ("PatchStride", stride)):
            w.token(f"<{name}>")
            w.integer(value)
        w.token("<AppendedConv>")
        w.truth(appended)
        w.token("<FilterParams>")
        w.matrix(filters)
        w.token("<BiasParams>")
        w.vector(bias)
        w.token("<IsGradient>")
        w.truth(False)
        _closed("Convolutional1dComponent", w)

    def rows(x: np.ndarray) -> np.ndarray:
        frames = grouped(x, stride).swapaxes(1, 2) if appended else grouped(x, spliced)
        seen = [frames[:, :, p * step : p * step + patch].reshape(len(x), -1) for p in range(places)]
        return np.concatenate([s @ wide(filters).T + wide(bias) for s in seen], -1)

    return Component("Convolutional1dComponent", dim, places * len(filters), body, rows)

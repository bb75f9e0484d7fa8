"""Components of nnet3 that take a frame as a picture, and those that look at the frames around."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from tests.ops.kaldi.capture.reference.component import Component, Get, softmax, wide
from tests.ops.kaldi.capture.reference.files import Writer
from tests.ops.kaldi.capture.reference.nnet3_simple import RATE, fields, put


def ConvolutionComponent(
    size: tuple[int, int, int],
    filter_size: tuple[int, int],
    step: tuple[int, int],
    filters: np.ndarray,
    bias: np.ndarray,
    zyx: bool = True,
) -> Component:
    """Over x and y of a picture [x, y, z] (zyx) or [x, z, y]; the filters of a place are side by side."""
    (X, Y, Z), (fx, fy), (sx, sy) = size, filter_size, step
    places = [(x, y) for x in range(1 + (X - fx) // sx) for y in range(1 + (Y - fy) // sy)]
    parts = [*RATE, ("InputXDim", X), ("InputYDim", Y), ("InputZDim", Z), ("FiltXDim", fx), ("FiltYDim", fy)]
    parts += [("FiltXStep", sx), ("FiltYStep", sy), ("InputVectorization", int(zyx))]
    parts += [("FilterParams", filters), ("BiasParams", bias), ("IsGradient", False)]

    def rows(x: np.ndarray) -> np.ndarray:
        pictures = x.reshape(len(x), X, Y, Z) if zyx else x.reshape(len(x), X, Z, Y).swapaxes(2, 3)
        seen = [pictures[:, a * sx : a * sx + fx, b * sy : b * sy + fy].reshape(len(x), -1) for a, b in places]
        return np.concatenate([s @ wide(filters).T + wide(bias) for s in seen], -1)

    return fields("ConvolutionComponent", X * Y * Z, len(places) * len(filters), parts, rows)


def MaxpoolingComponent(
    size: tuple[int, int, int], pool: tuple[int, int, int], step: tuple[int, int, int]
) -> Component:
    """Over a picture [x, y, z]."""
    counts = [1 + (d - p) // s for d, p, s in zip(size, pool, step, strict=True)]
    names = ("X", "Y", "Z")
    parts = [(f"Input{n}Dim", d) for n, d in zip(names, size, strict=True)]
    parts += [(f"Pool{n}Size", d) for n, d in zip(names, pool, strict=True)]
    parts += [(f"Pool{n}Step", d) for n, d in zip(names, step, strict=True)]

    def rows(x: np.ndarray) -> np.ndarray:
        pictures = x.reshape(len(x), *size)
        found = np.empty((len(x), *counts))
        for a, b, c in np.ndindex(*counts):
            at = tuple(slice(i * s, i * s + p) for i, s, p in zip((a, b, c), step, pool, strict=True))
            found[:, a, b, c] = pictures[(slice(None), *at)].max((1, 2, 3))
        return found.reshape(len(x), -1)

    return fields("MaxpoolingComponent", int(np.prod(size)), int(np.prod(counts)), parts, rows)


def TimeHeightConvolutionComponent(
    filters_in: int,
    heights: tuple[int, int],
    offsets: Sequence[tuple[int, int]],
    weights: np.ndarray,
    bias: np.ndarray,
    subsample: int = 1,
    required: Sequence[int] | None = None,
) -> Component:
    """Over time and height: a frame is [height, filters]; offsets are (time, height); missing heights are zero, and
    missing frames, where they are not required."""
    height_in, height_out = heights
    times = sorted({t for t, _ in offsets})
    required = times if required is None else required

    def body(w: Writer) -> None:
        put(w, [*RATE, ("Model", None), ("ConvolutionModel", None), ("NumFiltersIn", filters_in)])
        put(w, [("NumFiltersOut", len(weights)), ("HeightIn", height_in), ("HeightOut", height_out)])
        put(w, [("HeightSubsampleOut", subsample), ("Offsets", None)])
        w.pairs(offsets)
        put(w, [("RequiredTimeOffsets", list(required)), ("/ConvolutionModel", None)])
        put(w, [("LinearParams", weights), ("BiasParams", bias), ("MaxMemoryMb", 200.0)])
        put(w, [("UseNaturalGradient", True), ("NumMinibatchesHistory", 4.0), ("AlphaInOut", (4.0, 4.0))])
        put(w, [("RankInOut", (3, 3))])
        w.token("</TimeHeightConvolutionComponent>")

    def at(get: Get, t: int, x: int) -> np.ndarray | None:
        found = {o: get(t + o, x) for o in times}
        if any(found[o] is None for o in required):
            return None
        zero = np.zeros(filters_in)
        frames = {
            o: np.zeros((height_in, filters_in)) if f is None else f.reshape(height_in, -1) for o, f in found.items()
        }
        result = np.empty((height_out, len(weights)))
        for h in range(height_out):
            places = [(o, h * subsample + dh) for o, dh in offsets]
            seen = [frames[o][k] if 0 <= k < height_in else zero for o, k in places]
            result[h] = wide(weights) @ np.concatenate(seen) + wide(bias)
        return result.reshape(-1)

    inputs, outputs = filters_in * height_in, len(weights) * height_out
    return Component("TimeHeightConvolutionComponent", inputs, outputs, body, at=at)


def TdnnComponent(
    offsets: Sequence[int], weights: np.ndarray, bias: np.ndarray | None, orthonormal: float = 0.0
) -> Component:
    """An affine layer on frames at these offsets side by side."""
    inputs = weights.shape[1] // len(offsets)
    shift = np.zeros(len(weights)) if bias is None else wide(bias)
    parts = [*RATE, ("TimeOffsets", list(offsets)), ("LinearParams", weights)]
    parts += [("BiasParams", np.zeros(0) if bias is None else bias), ("OrthonormalConstraint", orthonormal)]
    parts += [("UseNaturalGradient", True), ("NumSamplesHistory", 2000.0), ("AlphaInOut", (4.0, 4.0))]
    parts += [("RankInOut", (20, 80))]

    def at(get: Get, t: int, x: int) -> np.ndarray | None:
        seen = [get(t + o, x) for o in offsets]
        found = [s for s in seen if s is not None]
        return wide(weights) @ np.concatenate(found) + shift if len(found) == len(seen) else None

    return fields("TdnnComponent", inputs, len(weights), parts, at=at)


def RestrictedAttentionComponent(
    heads: int,
    key: int,
    value: int,
    left: int,
    right: int,
    stride: int = 1,
    required: tuple[int, int] | None = None,
    output_context: bool = True,
    scale: float | None = None,
) -> Component:
    """Attention to frames around, with a bias for each place that is part of the query; missing frames are zero."""
    context = left + right + 1
    need = (left, right) if required is None else required
    scale = float(np.float32(1 / np.sqrt(key) if scale is None else scale))
    each = key + value + key + context
    parts = [("NumHeads", heads), ("KeyDim", key), ("ValueDim", value), ("NumLeftInputs", left)]
    parts += [("NumRightInputs", right), ("TimeStride", stride), ("NumLeftInputsRequired", need[0])]
    parts += [("NumRightInputsRequired", need[1]), ("OutputContext", output_context), ("KeyScale", scale)]

    def body(w: Writer) -> None:
        put(w, [*parts, ("StatsCount", None)])
        w.wide(0.0)
        put(w, [("EntropyStats", np.zeros(0)), ("PosteriorStats", np.zeros((0, 0)))])
        w.token("</RestrictedAttentionComponent>")

    def at(get: Get, t: int, x: int) -> np.ndarray | None:
        here = {k: get(t + k * stride, x) for k in range(-left, right + 1)}
        if any(here[k] is None for k in range(-need[0], need[1] + 1)):
            return None
        frames = [np.zeros(each * heads) if f is None else f for f in here.values()]
        found = []
        for h in range(heads):
            seen = np.array([f[h * each : (h + 1) * each] for f in frames])
            query = seen[left, key + value :]
            c = softmax(scale * seen[:, :key] @ query[:key] + query[key:])
            found += [c @ seen[:, key : key + value], *([c] if output_context else [])]
        return np.concatenate(found)

    outputs = heads * (value + (context if output_context else 0))
    return Component("RestrictedAttentionComponent", heads * each, outputs, body, at=at)


def StatisticsExtractionComponent(dim: int, period: int, output_period: int, variance: bool = True) -> Component:
    """The count, the sum and the sum of squares over the output's period."""
    parts = (
        ("InputDim", dim),
        ("InputPeriod", period),
        ("OutputPeriod", output_period),
        ("IncludeVarinance", variance),
    )

    def at(get: Get, t: int, x: int) -> np.ndarray | None:
        start = t // output_period * output_period
        seen = [f for k in range(start, start + output_period, period) if (f := get(k, x)) is not None]
        if not seen:
            return None
        square = [np.sum([f * f for f in seen], 0)] if variance else []
        return np.concatenate([[len(seen)], np.sum(seen, 0), *square])

    return fields("StatisticsExtractionComponent", dim, 1 + dim * (1 + variance), parts, at=at)


def StatisticsPoolingComponent(
    dim: int, period: int, left: int, right: int, counts: int = 0, deviations: bool = True, floor: float = 1e-10
) -> Component:
    """Mean and deviation of what statistics around hold; `dim` is theirs: 1 and one or two values a feature."""
    parts = [("InputDim", dim), ("InputPeriod", period), ("LeftContext", left), ("RightContext", right)]
    parts += [("NumLogCountFeatures", counts), ("OutputStddevs", deviations), ("VarianceFloor", floor)]

    def at(get: Get, t: int, x: int) -> np.ndarray | None:
        if t % period:
            return None
        seen = [f for k in range(t - left, t + right + 1, period) if (f := get(k, x)) is not None]
        if not seen:
            return None
        total = np.sum(seen, 0)
        found = total[1:] / total[0]
        if deviations:
            mean, square = np.split(found, 2)
            found = np.concatenate([mean, np.sqrt(np.maximum(square - mean**2, float(np.float32(floor))))])
        return np.concatenate([np.full(counts, np.log(total[0])), found])

    return fields("StatisticsPoolingComponent", dim, dim - 1 + counts, parts, at=at)


def DistributeComponent(inputs: int, outputs: int) -> Component:
    """Parts of the input at x of their own."""

    def at(get: Get, t: int, x: int) -> np.ndarray | None:
        found = get(t, x // (inputs // outputs))
        return None if found is None else found.reshape(-1, outputs)[x % (inputs // outputs)]

    return fields("DistributeComponent", inputs, outputs, (("InputDim", inputs), ("OutputDim", outputs)), at=at)


def ConstantComponent(values: np.ndarray) -> Component:
    """The same at any time, without an input."""
    parts = [*RATE, ("Output", values), ("IsUpdatable", True), ("UseNaturalGradient", True)]
    return fields("ConstantComponent", len(values), len(values), parts, at=lambda get, t, x: wide(values))


def DropoutMaskComponent(dim: int, proportion: float, continuous: bool = False) -> Component:
    """In test mode a constant, without an input."""
    parts = [("OutputDim", dim), ("DropoutProportion", proportion), ("TestMode", True)]
    parts += [("Continuous", None)] if continuous else []
    value = 1.0 if continuous else 1 - float(np.float32(proportion))
    return fields("DropoutMaskComponent", dim, dim, parts, at=lambda get, t, x: np.full(dim, value))

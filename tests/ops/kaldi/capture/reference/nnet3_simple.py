"""Components of nnet3 whose frames are independent."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import numpy as np

from tests.ops.kaldi.capture.reference.component import Component, Rows, grouped, sigmoid, sizes, softmax, wide
from tests.ops.kaldi.capture.reference.files import Writer

Fields = Sequence[tuple[str, Any]]
"""Names of tokens and what is behind them: truth, integer, real, vector, matrix; None writes the token alone."""


def put(w: Writer, fields: Fields) -> None:
    for name, value in fields:
        w.token(f"<{name}>")
        for one in value if isinstance(value, tuple) else (value,):
            if one is None:
                continue
            if isinstance(one, np.ndarray):
                (w.vector if one.ndim == 1 else w.matrix)(one)
            elif isinstance(one, list):
                w.integers(one)
            elif isinstance(one, bool):
                w.truth(one)
            elif isinstance(one, int):
                w.integer(one)
            else:
                w.real(one)


def fields(kind: str, inputs: int, outputs: int, parts: Fields, rows: Rows | None = None, **more: Any) -> Component:
    def body(w: Writer) -> None:
        put(w, parts)
        w.token(f"</{kind}>")

    return Component(kind, inputs, outputs, body, rows, **more)


BARE: Fields = (("LearningRate", 0.001),)
RATE: Fields = (("MaxChange", 0.75), *BARE)
"""As the recipes train."""
RATES: Fields = (("LearningRateFactor", 0.5), ("MaxChange", 0.75), ("L2Regularize", 0.01), *BARE)


def _nonlinear(kind: str, dim: int, f: Rows, block: int = 0, old: bool = False) -> Component:
    """`old`: files of before 2017, without the root mean square of derivatives."""

    def body(w: Writer) -> None:
        put(w, [("Dim", dim), *([("BlockDim", block)] if block else []), ("ValueAvg", np.full(3, 0.5))])
        put(w, [("DerivAvg", np.full(3, 0.25)), ("Count", None)])
        w.wide(16.0)
        if not old:
            put(w, [("OderivRms", np.zeros(0)), ("OderivCount", None)])
            w.wide(0.0)
        for name, value in (("NumDimsSelfRepaired", 0.0), ("NumDimsProcessed", 16.0)):
            put(w, [(name, None)])
            w.wide(value)
        put(w, [("SelfRepairScale", 1e-05)])
        w.token(f"</{kind}>")

    return Component(kind, dim, dim, body, f)


def _nonlinearity(kind: str, f: Rows) -> Callable[..., Component]:
    return lambda dim, **more: _nonlinear(kind, dim, f, **more)


SigmoidComponent = _nonlinearity("SigmoidComponent", sigmoid)
TanhComponent = _nonlinearity("TanhComponent", np.tanh)
RectifiedLinearComponent = _nonlinearity("RectifiedLinearComponent", lambda x: np.maximum(x, 0))
SoftmaxComponent = _nonlinearity("SoftmaxComponent", lambda x: np.maximum(softmax(x), 1e-20))
LogSoftmaxComponent = _nonlinearity("LogSoftmaxComponent", lambda x: np.log(softmax(x)))


def PnormComponent(inputs: int, outputs: int) -> Component:
    parts: Fields = (("InputDim", inputs), ("OutputDim", outputs))
    return fields("PnormComponent", inputs, outputs, parts, lambda x: np.sqrt((grouped(x, outputs) ** 2).sum(-1)))


def NormalizeComponent(dim: int, rms: float = 1.0, block: int = 0, log: bool = False, old: bool = False) -> Component:
    """To this root mean square, each block; `log` adds the logarithm of what it was."""
    size, scale = block or dim, float(np.float32(rms))

    def rows(x: np.ndarray) -> np.ndarray:
        parts = grouped(x, dim // size)
        norm = np.maximum((parts**2).mean(-1, keepdims=True) / scale**2, 2.0**-66)
        found = parts / np.sqrt(norm)
        if log:
            found = np.concatenate([found, 0.5 * np.log(norm) + np.log(scale)], -1)
        return found.reshape(len(x), -1)

    outputs = dim + (dim // size if log else 0)
    if old:
        return fields("NormalizeComponent", dim, outputs, (("Dim", dim),), rows)
    parts = [("InputDim", dim), *([("BlockDim", block)] if block else []), ("TargetRms", rms), ("AddLogStddev", log)]
    return fields("NormalizeComponent", dim, outputs, parts, rows)


def BatchNormComponent(
    mean: np.ndarray, variance: np.ndarray, epsilon: float = 0.001, rms: float = 1.0, dim: int = 0
) -> Component:
    """With the statistics of training; `dim`: several blocks that are normalised alike."""
    block = len(mean)

    def body(w: Writer) -> None:
        put(w, [("Dim", dim or block), ("BlockDim", block), ("Epsilon", epsilon), ("TargetRms", rms)])
        put(w, [("TestMode", False), ("Count", None)])
        w.wide(1000.0)
        put(w, [("StatsMean", mean), ("StatsVar", variance)])
        w.token("</BatchNormComponent>")

    def rows(x: np.ndarray) -> np.ndarray:
        scale = float(np.float32(rms)) / np.sqrt(np.maximum(wide(variance), 0) + float(np.float32(epsilon)))
        return ((x.reshape(-1, block) - wide(mean)) * scale).reshape(x.shape)

    return Component("BatchNormComponent", dim or block, dim or block, body, rows)


def AffineComponent(weights: np.ndarray, bias: np.ndarray, rates: Fields = RATE, more: Fields = ()) -> Component:
    parts = [*rates, ("LinearParams", weights), ("BiasParams", bias), *more]
    return fields("AffineComponent", *sizes(weights), parts, lambda x: x @ wide(weights).T + wide(bias))


def NaturalGradientAffineComponent(
    weights: np.ndarray, bias: np.ndarray, rates: Fields = RATE, old: bool = False
) -> Component:
    """`old` has what was removed from the files by 2018."""
    parts = [*rates, ("LinearParams", weights), ("BiasParams", bias), ("RankIn", 20), ("RankOut", 80)]
    parts += [] if old else [("OrthonormalConstraint", -1.0)]
    parts += [("UpdatePeriod", 4), ("NumSamplesHistory", 2000.0), ("Alpha", 4.0)]
    parts += [("MaxChangePerSample", 0.1), ("IsGradient", False)] if old else []
    return fields("NaturalGradientAffineComponent", *sizes(weights), parts, lambda x: x @ wide(weights).T + wide(bias))


def LinearComponent(weights: np.ndarray, rates: Fields = RATE, orthonormal: float = 0.0) -> Component:
    parts = [*rates, ("Params", weights), *([("OrthonormalConstraint", orthonormal)] if orthonormal else [])]
    parts += [("UseNaturalGradient", True), ("RankInOut", (20, 80)), ("Alpha", 4.0)]
    parts += [("NumSamplesHistory", 2000.0), ("UpdatePeriod", 4)]
    return fields("LinearComponent", *sizes(weights), parts, lambda x: x @ wide(weights).T)


def RepeatedAffineComponent(weights: np.ndarray, bias: np.ndarray, repeats: int, natural: bool = False) -> Component:
    """The same weights for equal parts of the input."""
    kind = "NaturalGradientRepeatedAffineComponent" if natural else "RepeatedAffineComponent"
    parts = [*RATE, ("NumRepeats", repeats), ("LinearParams", weights), ("BiasParams", bias)]

    def rows(x: np.ndarray) -> np.ndarray:
        return (grouped(x, repeats) @ wide(weights).T + wide(bias)).reshape(len(x), -1)

    return fields(kind, weights.shape[1] * repeats, weights.shape[0] * repeats, parts, rows)


def BlockAffineComponent(weights: np.ndarray, bias: np.ndarray, blocks: int) -> Component:
    parts = [*RATE, ("NumBlocks", blocks), ("LinearParams", weights), ("BiasParams", bias)]

    def rows(x: np.ndarray) -> np.ndarray:
        each = wide(weights).reshape(blocks, -1, weights.shape[1])
        return np.einsum("tbi,boi->tbo", grouped(x, blocks), each).reshape(len(x), -1) + wide(bias)

    return fields("BlockAffineComponent", weights.shape[1] * blocks, len(bias), parts, rows)


def PerElementScaleComponent(values: np.ndarray, natural: bool = False) -> Component:
    kind = "NaturalGradientPerElementScaleComponent" if natural else "PerElementScaleComponent"
    parts: list[tuple[str, Any]] = [*RATE, ("Params", values)]
    if natural:
        parts += [("IsGradient", False), ("Rank", 8), ("UpdatePeriod", 10), ("NumSamplesHistory", 2000.0)]
        parts += [("Alpha", 4.0)]
    return fields(kind, len(values), len(values), parts, lambda x: x * wide(values))


def PerElementOffsetComponent(values: np.ndarray, dim: int = 0) -> Component:
    """`dim`: the offsets are repeated."""
    dim = dim or len(values)
    parts = [*RATE, ("Offsets", values), ("Dim", dim), ("UseNaturalGradient", True)]
    return fields("PerElementOffsetComponent", dim, dim, parts, lambda x: x + np.tile(wide(values), dim // len(values)))


def ScaleAndOffsetComponent(scales: np.ndarray, offsets: np.ndarray, dim: int = 0) -> Component:
    """Scales next to zero are taken as 0.0001 of their sign."""
    dim = dim or len(scales)
    parts = [*RATE, ("Dim", dim), ("Scales", scales), ("Offsets", offsets), ("UseNaturalGradient", True), ("Rank", 20)]

    def rows(x: np.ndarray) -> np.ndarray:
        s = wide(scales)
        s = np.where(np.abs(s) >= 1e-4, s, np.where(s >= 0, 1e-4, -1e-4))
        return x * np.tile(s, dim // len(s)) + np.tile(wide(offsets), dim // len(s))

    return fields("ScaleAndOffsetComponent", dim, dim, parts, rows)


def SumGroupComponent(sizes: Sequence[int]) -> Component:
    starts = np.cumsum([0, *sizes[:-1]])
    parts = (("Sizes", list(sizes)),)
    return fields("SumGroupComponent", sum(sizes), len(sizes), parts, lambda x: np.add.reduceat(x, starts, axis=1))


def SumBlockComponent(inputs: int, outputs: int, scale: float = 1.0) -> Component:
    parts = (("InputDim", inputs), ("OutputDim", outputs), ("Scale", scale))
    return fields(
        "SumBlockComponent",
        inputs,
        outputs,
        parts,
        lambda x: x.reshape(len(x), -1, outputs).sum(1) * float(np.float32(scale)),
    )


def PermuteComponent(columns: Sequence[int]) -> Component:
    """Column i comes from columns[i]."""
    return fields(
        "PermuteComponent", len(columns), len(columns), (("ColumnMap", list(columns)),), lambda x: x[:, list(columns)]
    )


def ElementwiseProductComponent(inputs: int, outputs: int) -> Component:
    parts = (("InputDim", inputs), ("OutputDim", outputs))
    return fields(
        "ElementwiseProductComponent", inputs, outputs, parts, lambda x: x.reshape(len(x), -1, outputs).prod(1)
    )


def NoOpComponent(dim: int) -> Component:
    return fields("NoOpComponent", dim, dim, (("Dim", dim), ("BackpropScale", 1.0)), lambda x: x)


def ClipGradientComponent(dim: int) -> Component:
    parts = [("Dim", dim), ("ClippingThreshold", 30.0), ("NormBasedClipping", True)]
    parts += [("SelfRepairClippedProportionThreshold", 0.01), ("SelfRepairTarget", 0.0), ("SelfRepairScale", 1.0)]
    parts += [(n, 0) for n in ("NumElementsClipped", "NumElementsProcessed", "NumSelfRepaired", "NumBackpropped")]
    return fields("ClipGradientComponent", dim, dim, parts, lambda x: x)


def DropoutComponent(dim: int, proportion: float) -> Component:
    """In test mode a scale."""
    parts = [("Dim", dim), ("DropoutProportion", proportion), ("DropoutPerFrame", False), ("TestMode", True)]
    return fields("DropoutComponent", dim, dim, parts, lambda x: x * (1 - float(np.float32(proportion))))


def GeneralDropoutComponent(dim: int, block: int = 0, augment: float = 0.0) -> Component:
    parts: list[tuple[str, Any]] = [("Dim", dim), ("BlockDim", block or dim), ("TimePeriod", 0)]
    parts += [("DropoutProportion", 0.25)]
    parts += [("SpecAugmentMaxProportion", augment), ("SpecAugmentMaxRegions", 2)] if augment else []
    parts += [("TestMode", None), ("Continuous", None)]
    return fields("GeneralDropoutComponent", dim, dim, parts, lambda x: x)


def SpecAugmentTimeMaskComponent(dim: int) -> Component:
    parts = (("Dim", dim), ("ZeroedProportion", 0.25), ("TimeMaskMaxFrames", 10), ("TestMode", None))
    return fields("SpecAugmentTimeMaskComponent", dim, dim, parts, lambda x: x)


def BackpropTruncationComponent(dim: int, scale: float = 1.0, old: bool = False) -> Component:
    """`old`: files of before 2017 have no scale."""
    parts: list[tuple[str, Any]] = [("Dim", dim), *([] if old else [("Scale", scale)]), ("ClippingThreshold", 30.0)]
    parts += [("ZeroingThreshold", 15.0), ("ZeroingInterval", 20), ("RecurrenceInterval", 1)]

    def body(w: Writer) -> None:
        put(w, parts)
        for name in ("NumElementsClipped", "NumElementsZeroed", "NumElementsProcessed", "NumZeroingBoundaries"):
            put(w, [(name, None)])
            w.wide(0.0)
        w.token("</BackpropTruncationComponent>")

    factor = 1.0 if old else float(np.float32(scale))
    return Component("BackpropTruncationComponent", dim, dim, body, lambda x: x * factor)


def ConstantFunctionComponent(inputs: int, values: np.ndarray) -> Component:
    parts = [*BARE, ("InputDim", inputs), ("Output", values), ("IsUpdatable", True), ("UseNaturalGradient", True)]
    return fields(
        "ConstantFunctionComponent",
        inputs,
        len(values),
        parts,
        lambda x: np.broadcast_to(wide(values), (len(x), len(values))),
    )


def CompositeComponent(parts: Sequence[Component], rows_at_once: int = 4096) -> Component:
    """Components one behind the other."""

    def body(w: Writer) -> None:
        put(w, [*BARE, ("MaxRowsProcess", rows_at_once), ("NumComponents", len(parts))])
        for part in parts:
            part.write(w)
        w.token("</CompositeComponent>")

    def rows(x: np.ndarray) -> np.ndarray:
        for part in parts:
            assert part.rows is not None
            x = part.rows(x)
        return x

    return Component("CompositeComponent", parts[0].inputs, parts[-1].outputs, body, rows)

"""Kaldi's convolutions -> Convolution with the frames as the batch, between what puts the filters in front and back."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
from xdsl.ir import SSAValue

from stepwell.dialects import kaldi
from stepwell.dialects.errors import NoMatch
from stepwell.dialects.fields import plain
from stepwell.dialects.kaldi.base import values_of
from stepwell.dialects.opset.arithmetic import AddOp
from stepwell.dialects.opset.convolution import ConvolutionOp
from stepwell.dialects.opset.matrix import MatMulOp
from stepwell.dialects.opset.movement import GatherOp, PadOp
from stepwell.dialects.payload import Payload
from stepwell.dialects.rules import RuleSet
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms.basic import ints, like, reshape, slice_axis, squeeze, transpose, unsqueeze

rules = RuleSet()


def window(
    strides: list[int], dilations: list[int] | None = None, begin: list[int] | None = None, end: list[int] | None = None
) -> dict[str, object]:
    """The attributes of a Convolution."""
    zeros = [0] * len(strides)
    return {
        "strides": strides,
        "dilations": dilations or [1] * len(strides),
        "pads_begin": begin or zeros,
        "pads_end": end or zeros,
        "auto_pad": "explicit",
    }


def biased(rw: Lowering, value: SSAValue, bias: Payload | None, rank: int) -> SSAValue:
    """`value` [T, filters, …] plus a bias for each filter."""
    if bias is None:
        return value
    return rw.emit(AddOp, value, reshape(rw, rw.const(bias), [1, bias.size, *[1] * (rank - 2)]))


@rules.lower(kaldi.Convolutional1dComponentOp)
def convolutional_1d(op: kaldi.Convolutional1dComponentOp, rw: Lowering):
    """[T, frames, PatchStride] -> Convolution -> [T, filters, places] -> the filters of each place together."""
    stride, spliced = plain(op.PatchStride), op.spliced
    if plain(op.AppendedConv):
        data = transpose(rw, reshape(rw, op.input, [-1, stride, spliced]), [0, 2, 1])
    else:
        data = reshape(rw, op.input, [-1, spliced, stride])
    filters = values_of(op.FilterParams)
    rows = filters.shape[0]
    kernel = reshape(rw, rw.const(filters), [rows, spliced, plain(op.PatchDim)])
    made = rw.emit(ConvolutionOp, data, kernel, **window([plain(op.PatchStep)]))
    made = biased(rw, made, values_of(op.BiasParams), 3)
    return reshape(rw, transpose(rw, made, [0, 2, 1]), [-1, rows * op.places])


@rules.lower(kaldi.ConvolutionComponentOp)
def convolution(op: kaldi.ConvolutionComponentOp, rw: Lowering):
    """[T, z, x, y] -> Convolution -> [T, filters, x, y] -> [x, y, filter]."""
    x, y, z = op.size
    if plain(op.InputVectorization) == 1:
        data = transpose(rw, reshape(rw, op.input, [-1, x, y, z]), [0, 3, 1, 2])
    else:
        data = transpose(rw, reshape(rw, op.input, [-1, x, z, y]), [0, 2, 1, 3])
    filters = values_of(op.FilterParams)
    rows = filters.shape[0]
    kernel = reshape(rw, rw.const(filters), [rows, plain(op.FiltXDim), plain(op.FiltYDim), z])
    steps = [plain(op.FiltXStep), plain(op.FiltYStep)]
    made = rw.emit(ConvolutionOp, data, transpose(rw, kernel, [0, 3, 1, 2]), **window(steps))
    made = biased(rw, made, values_of(op.BiasParams), 4)
    return reshape(rw, transpose(rw, made, [0, 2, 3, 1]), [-1, rows * op.places[0] * op.places[1]])


@rules.lower(kaldi.FrameConvolutionOp)
def frame_convolution(op: kaldi.FrameConvolutionOp, rw: Lowering):
    """[T, n] -> [1, n, T] -> Convolution over T -> [T, m]."""
    weights, frames = values_of(op.LinearParams), plain(op.frames)
    rows, columns = weights.shape
    data = unsqueeze(rw, transpose(rw, op.input, [1, 0]), [0])
    kernel = transpose(rw, reshape(rw, rw.const(weights), [rows, frames, columns // frames]), [0, 2, 1])
    made = rw.emit(ConvolutionOp, data, kernel, **window([1], [plain(op.step)]))
    bias = None if op.BiasParams is None else values_of(op.BiasParams)
    return transpose(rw, squeeze(rw, biased(rw, made, bias, 3), [0]), [1, 0])


@rules.lower(kaldi.HeightConvolutionOp)
def height_convolution(op: kaldi.HeightConvolutionOp, rw: Lowering):
    """[T, filters, frames, heights] -> Convolution over all frames and some heights -> [heights, filter].

    Offsets that are not all frames by heights at one distance: Gather of what each height is computed of, MatMul.
    """
    filters, rows, height = plain(op.NumFiltersIn), plain(op.NumFiltersOut), plain(op.HeightIn)
    times, pairs = op.times, op.pairs
    heights = sorted({h for _, h in pairs})
    gaps = {b - a for a, b in pairwise(heights)}
    if len(gaps) > 1 or pairs != [(t, h) for t in times for h in heights]:
        return gathered(op, rw)
    data = transpose(rw, reshape(rw, op.input, [-1, len(times), height, filters]), [0, 3, 1, 2])
    kernel = reshape(rw, rw.const(values_of(op.LinearParams)), [rows, len(times), len(heights), filters])
    stride, out = plain(op.HeightSubsampleOut), plain(op.HeightOut)
    last = (out - 1) * stride + heights[-1]
    first, stop = max(heights[0], 0), min(last + 1, height)
    if first > 0 or stop < height:
        data = slice_axis(rw, data, 3, min(first, height), max(stop, 0))
    attributes = window(
        [1, stride],
        [1, gaps.pop() if gaps else 1],
        [0, max(-heights[0], 0)],
        [0, max(last + 1 - height, 0)],
    )
    made = rw.emit(ConvolutionOp, data, transpose(rw, kernel, [0, 3, 1, 2]), **attributes)
    bias = None if op.BiasParams is None else values_of(op.BiasParams)
    return reshape(rw, transpose(rw, biased(rw, made, bias, 4), [0, 2, 3, 1]), [-1, out * rows])


MOST = 1 << 22
"""Numbers of the table that says what each height is computed of, at most."""


def gathered(op: kaldi.HeightConvolutionOp, rw: Lowering) -> SSAValue:
    """Each height as a row of what it is computed of; beyond the picture that is a column of zeros."""
    filters, rows, height = plain(op.NumFiltersIn), plain(op.NumFiltersOut), plain(op.HeightIn)
    pairs, out = op.pairs, plain(op.HeightOut)
    if out * len(pairs) * filters > MOST:
        raise NoMatch(f"{len(pairs)} offsets at different distances for {out} heights are too many")
    frame = np.array([op.times.index(t) for t, _ in pairs])
    at = np.arange(out)[:, None] * plain(op.HeightSubsampleOut) + np.array([h for _, h in pairs])
    first = np.where((at >= 0) & (at < height), (frame * height + at) * filters, -1)
    nothing = len(op.times) * height * filters
    columns = np.where(first[..., None] >= 0, first[..., None] + np.arange(filters), nothing)
    data = rw.emit(PadOp, op.input, ints(rw, [0, 0]), ints(rw, [0, 1]), like(rw, 0, op.input), pad_mode="constant")
    data = rw.emit(GatherOp, data, rw.const(columns.reshape(-1)), rw.const(1))
    data = reshape(rw, data, [-1, len(pairs) * filters])
    bias = None if op.BiasParams is None else values_of(op.BiasParams)
    made = rw.emit(MatMulOp, data, rw.const(values_of(op.LinearParams)), transpose_b=True)
    return reshape(rw, biased(rw, made, bias, 2), [-1, out * rows])

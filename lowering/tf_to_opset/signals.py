"""TensorFlow's signal processing.

FFT… -> DFT, IFFT… -> IDFT, RFFT… -> RDFT, IRFFT… -> IRDFT, in f32 with both parts along a last dimension;
AudioSpectrogram -> Gather of the frames and RDFT; Mfcc -> products with the constants of its definition
"""

from __future__ import annotations

from typing import Any

import numpy as np
from xdsl.ir import SSAValue

from stepwell.dialects import tf
from stepwell.dialects.errors import NoMatch
from stepwell.dialects.fields import plain
from stepwell.dialects.opset import signals as opset
from stepwell.dialects.opset.generation import RangeOp
from stepwell.dialects.opset.matrix import MatMulOp
from stepwell.dialects.opset.movement import GatherOp
from stepwell.dialects.opset.reduction import ReduceSumOp
from stepwell.dialects.rules import RuleSet
from stepwell.dialects.types import element
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms.basic import (
    constant_ints,
    convert,
    dims,
    ints,
    rank,
    reshape,
    squeeze,
    transpose,
    unsqueeze,
)
from stepwell.lowering.idioms.complex_pairs import PARTS, component, paired
from stepwell.lowering.idioms.diagonals import counted, size
from stepwell.lowering.idioms.formula import Formula
from stepwell.lowering.idioms.spectra import filled

rules = RuleSet()

FORWARD = {
    tf.FFTOp: 1,
    tf.FFT2DOp: 2,
    tf.FFT3DOp: 3,
    tf.BatchFFTOp: 1,
    tf.BatchFFT2DOp: 2,
    tf.BatchFFT3DOp: 3,
}
BACKWARD = {
    tf.IFFTOp: 1,
    tf.IFFT2DOp: 2,
    tf.IFFT3DOp: 3,
    tf.BatchIFFTOp: 1,
    tf.BatchIFFT2DOp: 2,
    tf.BatchIFFT3DOp: 3,
}
REAL_FORWARD = {tf.RFFTOp: 1, tf.RFFT2DOp: 2, tf.RFFT3DOp: 3}
REAL_BACKWARD = {tf.IRFFTOp: 1, tf.IRFFT2DOp: 2, tf.IRFFT3DOp: 3}
"""Over how many of the last dimensions each transform goes."""


def pair_of(rw: Lowering, value: SSAValue) -> SSAValue:
    """The parts of a complex operand, in f32."""
    pair = component(value)
    if pair is None:
        raise NoMatch("a transform of complex values is given a real one")
    return convert(rw, pair, "f32")


def last_axes(count: int, whole: int) -> list[int]:
    """The last dimensions of a tensor with so many."""
    if whole < count:
        raise NoMatch(f"the input has {whole} dimensions; a transform over {count} is asked for")
    return list(range(whole - count, whole))


@rules.lower(*FORWARD, *BACKWARD)
def fourier(op: Any, rw: Lowering):
    """Complex to complex, over the last dimensions."""
    pair = pair_of(rw, op.input)
    inverse = type(op) in BACKWARD
    axes = ints(rw, last_axes((FORWARD | BACKWARD)[type(op)], rank(pair) - 1))
    made = rw.emit(opset.IDFTOp if inverse else opset.DFTOp, pair, axes)
    return paired(rw, convert(rw, made, PARTS[element(getattr(op, "Tcomplex", "complex64")).name]))


@rules.lower(tf.FFTNDOp, tf.IFFTNDOp)
def fourier_nd(op: Any, rw: Lowering):
    """Over the dimensions that are named, each cut or filled with zeros to its length."""
    pair = pair_of(rw, op.input)
    axes = ints(rw, _axes(op, rank(pair) - 1))
    made = rw.emit(
        opset.IDFTOp if isinstance(op, tf.IFFTNDOp) else opset.DFTOp, pair, axes, convert(rw, op.fft_length, "i64")
    )
    return paired(rw, convert(rw, made, PARTS[element(op.Tcomplex).name]))


def _axes(op: Any, count: int) -> list[int]:
    axes = constant_ints(op.axes, "axes")
    if any(not -count <= a < count for a in axes):
        raise NoMatch(f"axes {list(axes)} are out of range for rank {count}")
    return [a % count for a in axes]


@rules.lower(*REAL_FORWARD, tf.RFFTNDOp)
def real_fourier(op: Any, rw: Lowering):
    """Real to half of the spectrum; each dimension is cut or filled with zeros to its length first."""
    count = rank(op.input)
    known = REAL_FORWARD.get(type(op))
    axes = _axes(op, count) if known is None else last_axes(known, count)
    lengths = convert(rw, op.fft_length, "i64")
    data = filled(rw, convert(rw, op.input, "f32"), axes, lengths)
    made = rw.emit(opset.RDFTOp, data, ints(rw, axes), lengths)
    return paired(rw, convert(rw, made, PARTS[element(op.Tcomplex).name]))


@rules.lower(*REAL_BACKWARD, tf.IRFFTNDOp)
def inverse_real_fourier(op: Any, rw: Lowering):
    """Half of a spectrum to real; it is cut or filled with zeros to what the lengths need."""
    pair = pair_of(rw, op.input)
    count = rank(pair) - 1
    known = REAL_BACKWARD.get(type(op))
    axes = _axes(op, count) if known is None else last_axes(known, count)
    lengths = convert(rw, op.fft_length, "i64")
    pair = filled(rw, pair, axes, lengths, halved=True)
    made = rw.emit(opset.IRDFTOp, pair, ints(rw, axes), lengths)
    return convert(rw, made, element(op.Treal).name)


@rules.lower(tf.AudioSpectrogramOp)
def audio_spectrogram(op: tf.AudioSpectrogramOp, rw: Lowering):
    """[samples, channels] -> [channels, frames, bins]: frames under a Hann window, as long as the next power of two."""
    width, stride = plain(op.window_size), plain(op.stride)
    if width < 2 or stride < 1:
        raise NoMatch(f"a window of {width} samples with the stride {stride}; at least 2 and 1 are needed")
    if rank(op.input) != 2:
        raise NoMatch("the audio must have the shape [samples, channels]")
    whole = 1 << (width - 1).bit_length()
    audio = transpose(rw, op.input, [1, 0])
    samples = Formula(rw, squeeze(rw, dims(rw, op.input, [0]), [0]))
    # One more than the last place where a frame begins; nothing where the audio is shorter than a frame.
    stop = (samples - (width - 1)).largest(0)
    starts = rw.emit(RangeOp, rw.const(0), stop.value, rw.const(stride), output_type="i64")
    index = Formula(rw, unsqueeze(rw, starts, [1])) + Formula(rw, rw.const(np.arange(width)[None]))
    frames = Formula(rw, rw.emit(GatherOp, audio, index.value, rw.const(1)))
    window = 0.5 - 0.5 * np.cos(2 * np.pi * np.arange(width) / width)
    frames = frames * Formula(rw, rw.const(window.astype(np.float32)))
    lengths = ints(rw, [whole])
    spectrum = Formula(rw, rw.emit(opset.RDFTOp, filled(rw, frames.value, [2], lengths), ints(rw, [2]), lengths))
    power = Formula(rw, rw.emit(ReduceSumOp, (spectrum * spectrum).value, ints(rw, [-1]), keep_dims=False))
    return power.value if plain(op.magnitude_squared) else power.sqrt().value


def mel_weights(bins: Formula, rate: Formula, low: float, high: float, channels: int) -> Formula:
    """[bins, channels]: triangles whose corners are spread evenly on the mel scale, between two frequencies."""
    rw = rate.rw
    ends = 1127.0 * np.log1p(np.array([low, high]) / 700.0)
    corners = np.linspace(ends[0], ends[1], channels + 2).astype(np.float32)[None]
    left, middle, right = (Formula(rw, rw.const(corners[:, i : i + channels])) for i in range(3))
    step = 0.5 * rate.cast("f32") / (bins - 1).cast("f32")
    at = counted(rw, bins, 0).cast("f32")
    mel = 1127.0 * (1.0 + at * step / 700.0).log()
    weights = ((mel - left) / (middle - left)).least((right - mel) / (right - middle)).largest(0.0)
    heard = (at >= (1.5 + low / step).floor()) & (at <= (high / step).floor())
    return weights.where(heard, otherwise=0.0)


@rules.lower(tf.MfccOp)
def mfcc(op: tf.MfccOp, rw: Lowering):
    """Magnitudes through the mel filters, their logarithms, and the cosine transform of these."""
    channels, kept = plain(op.filterbank_channel_count), plain(op.dct_coefficient_count)
    if rank(op.spectrogram) != 3:
        raise NoMatch("the spectrogram must have the shape [channels, frames, bins]")
    if not 0 < kept <= channels:
        raise NoMatch(f"{kept} coefficients of {channels} channels; from one to all are possible")
    bins, rate = size(rw, op.spectrogram, 2), Formula(rw, reshape(rw, op.sample_rate, []))
    weights = mel_weights(bins, rate, plain(op.lower_frequency_limit), plain(op.upper_frequency_limit), channels)
    places = np.arange(channels) + 0.5
    cosines = np.sqrt(2 / channels) * np.cos(np.pi / channels * np.outer(places, np.arange(kept)))
    loud = Formula(rw, op.spectrogram).sqrt()
    filtered = Formula(rw, rw.emit(MatMulOp, loud.value, weights.value))
    return rw.emit(MatMulOp, filtered.largest(1e-12).log().value, rw.const(cosines.astype(np.float32)))

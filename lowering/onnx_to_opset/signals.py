"""ONNX signal processing.

BlackmanWindow, HammingWindow, HannWindow -> sums of cosines over a Range; MelWeightMatrix -> comparisons of Ranges
DFT -> DFT, IDFT, RDFT or IRDFT; STFT -> STFT, or Gather of the frames and DFT where it is complex or two-sided
"""

from __future__ import annotations

import math

from xdsl.ir import SSAValue

from stepwell.dialects import onnx
from stepwell.dialects.errors import NoMatch
from stepwell.dialects.fields import plain
from stepwell.dialects.opset import signals as opset
from stepwell.dialects.opset import values
from stepwell.dialects.opset.activation import ExpOp
from stepwell.dialects.opset.arithmetic import (
    AddOp,
    CosOp,
    DivideOp,
    FloorModOp,
    FloorOp,
    LogOp,
    MaximumOp,
    MultiplyOp,
    SubtractOp,
)
from stepwell.dialects.opset.comparison import EqualOp, GreaterEqualOp, LessEqualOp, LessOp
from stepwell.dialects.opset.condition import SelectOp
from stepwell.dialects.opset.generation import RangeOp
from stepwell.dialects.opset.logical import LogicalAndOp
from stepwell.dialects.opset.movement import GatherOp, TransposeOp
from stepwell.dialects.rules import RuleSet
from stepwell.dialects.types import element_of, shape_of
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms.basic import (
    axis,
    broadcast,
    concat,
    convert,
    dims,
    ints,
    like,
    rank,
    reshape,
    shape,
    squeeze,
    unsqueeze,
)
from stepwell.lowering.idioms.computed_axes import exchanged
from stepwell.lowering.idioms.spectra import filled
from stepwell.lowering.onnx_to_opset.type import data_type

rules = RuleSet()

WINDOWS = {
    onnx.BlackmanWindowOp: (0.42, -0.5, 0.08),
    onnx.HammingWindowOp: (25 / 46, -21 / 46),
    onnx.HannWindowOp: (0.5, -0.5),
}
"""Coefficients of cos(2 pi k n / N) for k = 0, 1, …"""


def count(rw: Lowering, stop: SSAValue) -> SSAValue:
    """0, 1, … up to a scalar, i64."""
    return rw.emit(RangeOp, rw.const(0), stop, rw.const(1), output_type="i64")


@rules.lower(*WINDOWS)
def window(op, rw: Lowering):
    """N is the size, or one less where the window is not periodic."""
    to = data_type(plain(op.output_datatype))
    size = convert(rw, reshape(rw, op.size, []), "i64")
    period = size if plain(op.periodic) else rw.emit(SubtractOp, size, rw.const(1))
    step = rw.emit(DivideOp, rw.const(2 * math.pi), convert(rw, period, "f32"))
    phase = rw.emit(MultiplyOp, convert(rw, count(rw, size), "f32"), step)
    first, *others = WINDOWS[type(op)]
    out: SSAValue = rw.const(first)
    for order, factor in enumerate(others, 1):
        angle = phase if order == 1 else rw.emit(MultiplyOp, phase, rw.const(float(order)))
        out = rw.emit(AddOp, out, rw.emit(MultiplyOp, rw.emit(CosOp, angle), rw.const(factor)))
    return convert(rw, out, to)


@rules.lower(onnx.MelWeightMatrixOp)
def mel_weight_matrix(op: onnx.MelWeightMatrixOp, rw: Lowering):
    """Triangles over the bins of the spectrum whose corners are spread evenly on the mel scale."""
    bins, length, rate = (convert(rw, reshape(rw, v, []), "i64") for v in op.operands[:3])
    low, high = (_mel(rw, convert(rw, reshape(rw, v, []), "f32")) for v in op.operands[3:])
    corners = rw.emit(AddOp, bins, rw.const(2))
    step = rw.emit(DivideOp, rw.emit(SubtractOp, high, low), convert(rw, corners, "f32"))
    mels = rw.emit(AddOp, rw.emit(MultiplyOp, convert(rw, count(rw, corners), "f32"), step), low)
    powers = rw.emit(ExpOp, rw.emit(MultiplyOp, mels, rw.const(math.log(10) / 2595)))
    hertz = rw.emit(MultiplyOp, rw.emit(SubtractOp, powers, rw.const(1.0)), rw.const(700.0))
    scaled = rw.emit(MultiplyOp, hertz, convert(rw, rw.emit(AddOp, length, rw.const(1)), "f32"))
    places = rw.emit(FloorOp, rw.emit(DivideOp, scaled, convert(rw, rate, "f32")))
    lower, centre, upper = (
        rw.emit(GatherOp, places, rw.emit(AddOp, count(rw, bins), rw.const(i)), rw.const(0)) for i in range(3)
    )
    spectrum = rw.emit(AddOp, rw.emit(DivideOp, length, rw.const(2), m_pythondiv=True), rw.const(1))
    at = unsqueeze(rw, convert(rw, count(rw, spectrum), "f32"), [1])
    one, zero = rw.const(1.0), rw.const(0.0)
    rise = rw.emit(SubtractOp, centre, lower)
    rising = rw.emit(DivideOp, rw.emit(SubtractOp, at, lower), rw.emit(MaximumOp, rise, one))
    rising = rw.emit(SelectOp, rw.emit(EqualOp, rise, zero), one, rising)
    inside = rw.emit(LogicalAndOp, rw.emit(GreaterEqualOp, at, lower), rw.emit(LessEqualOp, at, centre))
    rising = rw.emit(SelectOp, inside, rising, zero)
    fall = rw.emit(MaximumOp, rw.emit(SubtractOp, upper, centre), one)
    falling = rw.emit(DivideOp, rw.emit(SubtractOp, upper, at), fall)
    after = rw.emit(LogicalAndOp, rw.emit(GreaterEqualOp, at, centre), rw.emit(LessOp, at, upper))
    return convert(rw, rw.emit(SelectOp, after, falling, rising), data_type(plain(op.output_datatype)))


def _mel(rw: Lowering, hertz: SSAValue) -> SSAValue:
    """2595 * log10(1 + hertz / 700)."""
    scaled = rw.emit(AddOp, rw.emit(DivideOp, hertz, rw.const(700.0)), rw.const(1.0))
    return rw.emit(MultiplyOp, rw.emit(LogOp, scaled), rw.const(2595 / math.log(10)))


def complex_(rw: Lowering, value: SSAValue) -> SSAValue:
    """Real values, the last dimension of size 1, with zeros for the imaginary parts."""
    zeros = broadcast(rw, like(rw, 0, value), shape(rw, value))
    return concat(rw, [value, zeros], rank(value) - 1)


@rules.lower(onnx.DFTOp)
def dft(op: onnx.DFTOp, rw: Lowering):
    """The last dimension holds real numbers (1) or complex ones (2).

    onesided: real to half of the spectrum, and with inverse that half to real.
    """
    known = rank(op.input)
    chosen = (-2,) if op.axis is None else values.constant_ints(op.axis)
    if chosen is None:
        return _moved_dft(op, rw, known)
    at = axis(chosen[0], known)
    if at == known - 1:
        raise NoMatch("the axis is that of the real and imaginary parts")
    return convert(rw, _dft(op, rw, convert(rw, op.input, "f32"), at), element_of(op.input))


def _moved_dft(op: onnx.DFTOp, rw: Lowering, known: int) -> SSAValue:
    """An axis that is computed changes places with the last but one."""
    assert op.axis is not None
    order = exchanged(rw, op.axis, -2, known)
    made = _dft(op, rw, rw.emit(TransposeOp, convert(rw, op.input, "f32"), order), known - 2)
    return convert(rw, rw.emit(TransposeOp, made, order), element_of(op.input))


def _dft(op: onnx.DFTOp, rw: Lowering, data: SSAValue, at: int) -> SSAValue:
    last = shape_of(op.input)[-1]  # pyright: ignore[reportOptionalSubscript]: the rank is known
    if last not in (1, 2):
        raise NoMatch(f"the last dimension is {last}; 1 (real) or 2 (complex) is needed")
    given = [] if op.dft_length is None else [reshape(rw, convert(rw, op.dft_length, "i64"), [1])]
    inverse, onesided = bool(plain(op.inverse)), bool(plain(op.onesided))
    over = ints(rw, [at])
    if onesided and inverse:
        data = data if last == 2 else complex_(rw, data)
        data = filled(rw, data, [at], given[0], halved=True) if given else data
        made = unsqueeze(rw, rw.emit(opset.IRDFTOp, data, over, *given), [-1])
    elif onesided and last == 1:
        data = squeeze(rw, data, [-1])
        made = rw.emit(opset.RDFTOp, filled(rw, data, [at], given[0]) if given else data, over, *given)
    else:
        data = data if last == 2 else complex_(rw, data)
        made = rw.emit(opset.IDFTOp if inverse else opset.DFTOp, data, over, *given)
        if onesided:
            made = _half(rw, made, at)
    return made


def _half(rw: Lowering, spectrum: SSAValue, at: int) -> SSAValue:
    """The first n // 2 + 1 elements along an axis."""
    size = dims(rw, spectrum, [at])
    kept = rw.emit(AddOp, rw.emit(DivideOp, size, rw.const([2]), m_pythondiv=True), rw.const([1]))
    return rw.emit(GatherOp, spectrum, count(rw, squeeze(rw, kept, [0])), rw.const(at))


@rules.lower(onnx.STFTOp)
def stft(op: onnx.STFTOp, rw: Lowering):
    """[batch, samples, 1 or 2] -> [batch, frames, bins, 2]; without a window all its elements are 1."""
    sizes = shape_of(op.signal)
    if sizes is None or len(sizes) not in (2, 3):
        raise NoMatch("the signal must have the shape [batch, samples, 1] or [batch, samples, 2]")
    last = sizes[2] if len(sizes) == 3 else 1
    if last not in (1, 2):
        raise NoMatch(f"the last dimension is {last}; 1 (real) or 2 (complex) is needed")
    signal = convert(rw, op.signal, "f32")
    step = convert(rw, reshape(rw, op.frame_step, []), "i64")
    if op.frame_length is not None:
        length = convert(rw, reshape(rw, op.frame_length, []), "i64")
    elif op.window is not None:
        length = squeeze(rw, dims(rw, op.window, [0]), [0])
    else:
        raise NoMatch("neither a window nor a frame length is given")
    if op.window is not None:
        window_ = convert(rw, op.window, "f32")
    else:
        window_ = broadcast(rw, rw.const(1.0), reshape(rw, length, [1]))
    if last == 1 and plain(op.onesided):
        real = squeeze(rw, signal, [2]) if len(sizes) == 3 else signal
        made = rw.emit(opset.STFTOp, real, window_, length, step, transpose_frames=False)
        return convert(rw, made, element_of(op.signal))
    made = _framed(rw, signal if len(sizes) == 3 else unsqueeze(rw, signal, [2]), window_, length, step, last == 2)
    return convert(rw, _half(rw, made, 2) if plain(op.onesided) else made, element_of(op.signal))


def _framed(
    rw: Lowering, signal: SSAValue, window_: SSAValue, length: SSAValue, step: SSAValue, pairs: bool
) -> SSAValue:
    """The transform of every frame, complex to complex."""
    samples = squeeze(rw, dims(rw, signal, [1]), [0])
    room = rw.emit(SubtractOp, samples, length)
    # The difference is not negative for a valid model, and what is left over is cut off.
    whole = rw.emit(SubtractOp, room, rw.emit(FloorModOp, room, step))
    starts = rw.emit(RangeOp, rw.const(0), rw.emit(AddOp, whole, rw.const(1)), step, output_type="i64")
    index = rw.emit(AddOp, unsqueeze(rw, starts, [1]), unsqueeze(rw, count(rw, length), [0]))
    frames = rw.emit(GatherOp, signal if pairs else complex_(rw, signal), index, rw.const(1))
    weighted = rw.emit(MultiplyOp, frames, unsqueeze(rw, window_, [1]))
    return rw.emit(opset.DFTOp, weighted, ints(rw, [2]))

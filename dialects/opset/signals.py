"""Operations of the specification's category 'signals'."""

from __future__ import annotations

import numpy as np
from xdsl.ir import SSAValue
from xdsl.irdl import irdl_op_definition, operand_def, opt_operand_def, result_def

from stepwell.dialects.base import Tensor
from stepwell.dialects.fields import boolean, plain
from stepwell.dialects.opset import windows
from stepwell.dialects.opset.base import OpsetOp, single_element
from stepwell.dialects.opset.reference import signals as reference
from stepwell.dialects.opset.shapes import apply
from stepwell.dialects.opset.values import bounds, constant_ints, dims, normalize_axis, scalar
from stepwell.dialects.types import (
    ANY,
    DYNAMIC,
    Dim,
    Shape,
    element,
    element_of,
    intersect,
    interval,
    lower,
    rank_of,
    shape_of,
    tensor,
    upper,
)


class _Fourier(OpsetOp):
    """A transform over `axes`, each cut or filled with zeros to its `signal_size` (-1: as it is)."""

    data = operand_def(Tensor)
    axes = operand_def(Tensor)
    signal_size = opt_operand_def(Tensor)
    output = result_def(Tensor)

    def integers(self, value: SSAValue, what: str) -> None:
        of, rank = element(element_of(value)), rank_of(value)
        if of.name not in ("i32", "i64") and of is not DYNAMIC:
            self.fail(f"{what} are of type {of.name}; i32 or i64 is allowed")
        if rank not in (None, 1):
            self.fail(f"{what} are of rank {rank}, not 1")

    def checked(self, least: int, pair: bool) -> tuple[Shape, tuple[int, ...] | None]:
        """The data's shape, and the axes where they are known. `pair`: the last axis holds real and imaginary part."""
        data, axes, *sizes = self.operands
        of = element(element_of(data))
        if of.name not in ("f32", "f16", "bf16") and of is not DYNAMIC:
            self.fail(f"element type {of.name} has no transform; f32, f16 or bf16 is allowed")
        self.integers(axes, "axes")
        count = shape_of(axes)
        if sizes:
            self.integers(sizes[0], "signal sizes")
            given = shape_of(sizes[0])
            if count is not None and given is not None and intersect(count[0], given[0]) is None:
                self.fail(f"there are {given[0]} signal sizes for {count[0]} axes")
        shape = shape_of(data)
        if shape is None:
            return None, None
        if len(shape) < least:
            self.fail(f"the data has rank {len(shape)}, at least {least} is needed")
        if pair and intersect(shape[-1], 2) is None:
            self.fail(f"the last axis holds real and imaginary parts; its size is {shape[-1]}")
        rank = len(shape) - pair
        if count is not None and isinstance(count[0], int) and count[0] > rank:
            self.fail(f"there are {count[0]} axes, the data has {rank}")
        known = constant_ints(axes)
        if known is None:
            return shape, None
        known = tuple(normalize_axis(self, a, rank) for a in known)
        if len(set(known)) != len(known):
            self.fail(f"axes {list(known)} are not distinct")
        return shape, known

    def sizes(self, shape: list[Dim], axes: tuple[int, ...]) -> set[int]:
        """Give the axes their signal sizes; returns those whose size was asked for."""
        if len(self.operands) < 3:
            return set()
        asked: set[int] = set()
        known = bounds(self.operands[2])
        for i, axis in enumerate(axes):
            if known is None:
                shape[axis] = ANY
                asked.add(axis)
            elif int(known.lo.reshape(-1)[i]) != -1 or int(known.hi.reshape(-1)[i]) != -1:
                wanted = dims(self.operands[2], signed=True)
                assert wanted is not None
                shape[axis] = wanted[i] if int(known.lo.reshape(-1)[i]) >= 0 or known.exact else ANY
                asked.add(axis)
        return asked


def _over(axes: np.ndarray, rank: int) -> tuple[int, ...]:
    return tuple(int(a) % rank for a in axes.reshape(-1))


class _Complex(_Fourier):
    """Complex to complex."""

    def infer(self):
        shape, axes = self.checked(2, True)
        kind = element_of(self.operands[0])
        if shape is None or (len(self.operands) < 3 and axes is None):
            return (self.operands[0].type,)
        made = list(shape)
        if axes is None:
            made[:-1] = [ANY] * (len(made) - 1)
        else:
            self.sizes(made, axes)
        return (tensor(kind, tuple(made)),)


@irdl_op_definition
class DFTOp(_Complex):
    """docs.openvino.ai › DFT-7"""

    name = "opset.DFT_7"

    def evaluate(self, data, axes, signal_size=None):
        over = _over(axes, data.ndim - 1)
        made = np.fft.fftn(reference.to_complex(data), reference.lengths(data.shape, over, signal_size), over)
        return reference.to_pairs(made, data.dtype)


@irdl_op_definition
class IDFTOp(_Complex):
    """docs.openvino.ai › IDFT-7"""

    name = "opset.IDFT_7"

    def evaluate(self, data, axes, signal_size=None):
        over = _over(axes, data.ndim - 1)
        made = np.fft.ifftn(reference.to_complex(data), reference.lengths(data.shape, over, signal_size), over)
        return reference.to_pairs(made, data.dtype)


@irdl_op_definition
class RDFTOp(_Fourier):
    """docs.openvino.ai › RDFT-9. Real to complex; the last of `axes` keeps size // 2 + 1 elements."""

    name = "opset.RDFT_9"

    def infer(self):
        shape, axes = self.checked(1, False)
        kind = element_of(self.operands[0])
        if shape is None:
            return (tensor(kind, None),)
        made = list(shape)
        if axes is None:
            return (tensor(kind, (*(ANY,) * len(made), 2)),)
        self.sizes(made, axes)
        if axes:
            made[axes[-1]] = apply(made[axes[-1]], lambda n: n // 2 + 1 if n else 0)
        return (tensor(kind, (*made, 2)),)

    def evaluate(self, data, axes, signal_size=None):
        over = _over(axes, data.ndim)
        sizes = reference.lengths(data.shape, over, signal_size)
        return reference.to_pairs(np.fft.rfftn(data.astype(np.float64), sizes, over), data.dtype)


@irdl_op_definition
class IRDFTOp(_Fourier):
    """docs.openvino.ai › IRDFT-9. Complex to real; the last of `axes` gets 2 * (size - 1) elements by default."""

    name = "opset.IRDFT_9"

    def infer(self):
        shape, axes = self.checked(2, True)
        kind = element_of(self.operands[0])
        if shape is None:
            return (tensor(kind, None),)
        if axes is None:
            return (tensor(kind, (ANY,) * (len(shape) - 1)),)
        made = list(shape[:-1])
        asked = self.sizes(made, axes)
        if axes and axes[-1] not in asked:
            made[axes[-1]] = apply(made[axes[-1]], lambda n: 2 * (n - 1) if n else 0)
        return (tensor(kind, tuple(made)),)

    def evaluate(self, data, axes, signal_size=None):
        over = _over(axes, data.ndim - 1)
        sizes = reference.lengths(data.shape, over, signal_size, 2 * (data.shape[over[-1]] - 1))
        return np.fft.irfftn(reference.to_complex(data), sizes, over).astype(data.dtype)


class _Framed(OpsetOp):
    """A transform of overlapping frames, each under a window."""

    def framing(self, signal: SSAValue, window: SSAValue, size: SSAValue, step: SSAValue):
        """The common element type, the frame size and step where they are known."""
        kind = single_element(self, signal, window)
        if not (element(kind).is_float or element(kind) is DYNAMIC):
            self.fail(f"element type {element(kind).name} is not a floating-point one")
        if rank_of(window) not in (None, 1):
            self.fail(f"the window is of rank {rank_of(window)}, not 1")
        for value, what in ((size, "frame_size"), (step, "frame_step")):
            if element(element_of(value)).name not in ("i32", "i64") and element(element_of(value)) is not DYNAMIC:
                self.fail(f"{what} is of type {element(element_of(value)).name}; i32 or i64 is allowed")
            if rank_of(value) not in (None, 0):
                self.fail(f"{what} is of rank {rank_of(value)}, not a scalar")
        span, stride = scalar(size), scalar(step)
        for value, what in ((span, "frame_size"), (stride, "frame_step")):
            if value is not None and value < 1:
                self.fail(f"{what} is {value}; it must be positive")
        shape = shape_of(window)
        if span is not None and shape is not None and isinstance(shape[0], int) and not 1 <= shape[0] <= span:
            self.fail(f"the window has {shape[0]} elements, a frame {span}")
        return kind, span, stride


@irdl_op_definition
class STFTOp(_Framed):
    """docs.openvino.ai › STFT-15. [batch, frames, frame_size // 2 + 1, 2], the middle two swapped on demand."""

    name = "opset.STFT_15"
    data = operand_def(Tensor)
    window = operand_def(Tensor)
    frame_size = operand_def(Tensor)
    frame_step = operand_def(Tensor)
    transpose_frames = boolean()
    output = result_def(Tensor)

    def infer(self):
        kind, span, stride = self.framing(*self.operands)
        shape = shape_of(self.operands[0])
        if shape is None:
            return (tensor(kind, None),)
        if len(shape) not in (1, 2):
            self.fail(f"the signal is of rank {len(shape)}; 1 or 2 is allowed")
        length = shape[-1]
        most = upper(length)
        if span is not None and most is not None and span > most:
            self.fail(f"a frame has {span} elements, the signal {length}")
        frames: Dim = ANY
        bins: Dim = ANY
        if span is not None and stride is not None:
            frames, bins = windows.placements(length, span, stride), span // 2 + 1
        both = (bins, frames) if plain(self.properties["transpose_frames"]) else (frames, bins)
        return (tensor(kind, (*shape[:-1], *both, 2)),)

    def evaluate(self, data, window, frame_size, frame_step):
        transpose = plain(self.properties["transpose_frames"])
        return reference.stft(data, window, int(frame_size), int(frame_step), transpose)


@irdl_op_definition
class ISTFTOp(_Framed):
    """docs.openvino.ai › ISTFT-16. [batch, frame_size // 2 + 1, frames, 2] to [batch, length]."""

    name = "opset.ISTFT_16"
    data = operand_def(Tensor)
    window = operand_def(Tensor)
    frame_size = operand_def(Tensor)
    frame_step = operand_def(Tensor)
    signal_length = opt_operand_def(Tensor)
    center = boolean()
    normalized = boolean()
    output = result_def(Tensor)

    def infer(self):
        data, window, size, step, *rest = self.operands
        kind, span, stride = self.framing(data, window, size, step)
        shape = shape_of(data)
        if rest and rank_of(rest[0]) not in (None, 0, 1):
            self.fail(f"signal_length is of rank {rank_of(rest[0])}, not 0 or 1")
        if shape is None:
            return (tensor(kind, None),)
        if len(shape) not in (3, 4):
            self.fail(f"the data is of rank {len(shape)}; 3 or 4 is allowed")
        if span is not None and intersect(shape[-3], span // 2 + 1) is None:
            self.fail(f"there are {shape[-3]} frequencies; frames of {span} have {span // 2 + 1}")
        length: Dim = ANY
        if rest:
            wanted = scalar(rest[0])
            if wanted is not None and wanted >= 0:
                length = wanted
        elif span is not None and stride is not None:
            cut = span // 2 * 2 if plain(self.properties["center"]) else 0
            frames = shape[-2]
            hi = upper(frames)
            lo = max(lower(frames) - 1, 0) * stride + span - cut
            length = interval(lo, None if hi is None else max(hi - 1, 0) * stride + span - cut)
        return (tensor(kind, (*shape[:-3], length)),)

    def evaluate(self, data, window, frame_size, frame_step, signal_length=None):
        length = None if signal_length is None else int(signal_length.reshape(-1)[0])
        center, normalized = plain(self.properties["center"]), plain(self.properties["normalized"])
        return reference.istft(data, window, int(frame_size), int(frame_step), length, center, normalized)


OPS = [
    DFTOp,
    IDFTOp,
    IRDFTOp,
    ISTFTOp,
    RDFTOp,
    STFTOp,
]

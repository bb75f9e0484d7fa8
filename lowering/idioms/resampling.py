"""Resizing one axis of a known size as a matrix: the formulas of onnx.ai › Resize, for what Interpolate does not have.

A linear or cubic resize is a product with a constant [out, in]; a nearest one takes elements by constant indices.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from xdsl.ir import SSAValue

from stepwell.dialects.errors import NoMatch
from stepwell.dialects.opset.matrix import MatMulOp
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms.basic import rank, transpose


@dataclass(frozen=True)
class Sampling:
    """How positions of the output are mapped to the input and weighted."""

    mode: str
    coordinates: str
    nearest: str = "round_prefer_floor"
    coefficient: float = -0.75
    exclude_outside: bool = False
    antialias: bool = False
    places: int = 0
    """Between two elements there are so many places; 0: any. TensorFlow looks cubic weights up in a table."""

    def positions(self, size: int, out: int, scale: float, roi: tuple[float, float] = (0.0, 1.0)) -> np.ndarray:
        """The position in the input of each element of the output."""
        found = self._positions(size, out, scale, roi)
        if not self.places:
            return found
        # In f32, so that ties are those of the table.
        at = found.astype(np.float32)
        low = np.floor(at)
        return low + np.rint((at - low) * np.float32(self.places)) / np.float64(self.places)

    def _positions(self, size: int, out: int, scale: float, roi: tuple[float, float]) -> np.ndarray:
        x = np.arange(out, dtype=np.float64)
        match self.coordinates:
            case "half_pixel":
                return (x + 0.5) / scale - 0.5
            case "half_pixel_symmetric":
                adjustment = out / (scale * size)
                return size / 2 * (1 - adjustment) + (x + 0.5) / scale - 0.5
            case "pytorch_half_pixel":
                return (x + 0.5) / scale - 0.5 if out > 1 else np.zeros(out)
            case "align_corners":
                return x * (size - 1) / (out - 1) if out > 1 else np.zeros(out)
            case "asymmetric":
                return x / scale
            case "tf_half_pixel_for_nn":
                return (x + 0.5) / scale
            case "tf_crop_and_resize":
                start, end = roi
                if out > 1:
                    return start * (size - 1) + x * (end - start) * (size - 1) / (out - 1)
                return np.full(out, 0.5 * (start + end) * (size - 1))
        raise NoMatch(f"the coordinates '{self.coordinates}' are not known")

    def indices(self, size: int, positions: np.ndarray) -> np.ndarray:
        """The nearest elements."""
        # Positions that should be halves are so in f32, in which the runtimes compute.
        at = positions.astype(np.float32)
        match self.nearest:
            case "round_prefer_floor":
                found = np.ceil(at - np.float32(0.5))
            case "round_prefer_ceil":
                found = np.floor(at + np.float32(0.5))
            case "floor":
                found = np.floor(at)
            case _:
                found = np.ceil(at)
        return np.clip(found, 0, size - 1).astype(np.int64)

    def matrix(self, size: int, positions: np.ndarray, scale: float) -> np.ndarray:
        """[out, in]: the weights of every element of the input."""
        stretch = min(scale, 1.0) if self.antialias else 1.0
        support = 1.0 if self.mode == "linear" else 2.0
        reach = int(np.ceil(support / stretch)) + 1
        made = np.zeros((len(positions), size))
        for row, at in enumerate(positions):
            taps = np.arange(int(np.floor(at)) - reach, int(np.floor(at)) + reach + 1)
            weights = self._weights((taps - at) * stretch)
            if self.exclude_outside:
                weights = np.where((taps >= 0) & (taps < size), weights, 0)
            if self.exclude_outside or self.antialias:
                weights = weights / weights.sum()
            np.add.at(made[row], np.clip(taps, 0, size - 1), weights)
        return made.astype(np.float32)

    def _weights(self, x: np.ndarray) -> np.ndarray:
        x = np.abs(x)
        if self.mode == "linear":
            return np.clip(1 - x, 0, 1)
        a = self.coefficient
        near = ((a + 2) * x - (a + 3)) * x * x + 1
        far = ((a * x - 5 * a) * x + 8 * a) * x - 4 * a
        return np.where(x <= 1, near, np.where(x < 2, far, 0))


def product(rw: Lowering, data: SSAValue, matrix: SSAValue, at: int) -> SSAValue:
    """A matrix [out, in] applied along an axis."""
    count = rank(data)
    if at == count - 2:
        return rw.emit(MatMulOp, matrix, data)
    order = [a for a in range(count) if a != at] + [at]
    made = rw.emit(MatMulOp, transpose(rw, data, order), matrix, transpose_b=True)
    return transpose(rw, made, [order.index(a) for a in range(count)])

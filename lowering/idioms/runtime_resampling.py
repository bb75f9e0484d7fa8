"""`resampling.py` with operations, for sizes, scales or regions that are known at run time only.

The input is repeated at its edges as far as the filter reaches; the matrix has a column for each element of that.
"""

from __future__ import annotations

from typing import Any

from xdsl.ir import SSAValue

from stepwell.dialects.errors import NoMatch
from stepwell.dialects.opset.activation import ClampOp
from stepwell.dialects.opset.arithmetic import (
    AbsOp,
    AddOp,
    CeilingOp,
    DivideOp,
    FloorOp,
    MaximumOp,
    MinimumOp,
    MultiplyOp,
    RoundOp,
    SubtractOp,
)
from stepwell.dialects.opset.comparison import GreaterEqualOp, GreaterOp, LessEqualOp, LessOp
from stepwell.dialects.opset.condition import SelectOp
from stepwell.dialects.opset.generation import RangeOp
from stepwell.dialects.opset.logical import LogicalAndOp, LogicalOrOp
from stepwell.dialects.opset.matrix import MatMulOp
from stepwell.dialects.opset.movement import GatherOp, PadOp
from stepwell.dialects.opset.reduction import ReduceSumOp
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms.basic import concat, convert, dims, ints, kind, like, rank, reshape, transpose, unsqueeze
from stepwell.lowering.idioms.resampling import Sampling


class Axis:
    """One axis on its way: scalars of f32 for its size, its new size and its scale, and the region to crop."""

    def __init__(self, rw: Lowering, how: Sampling, data: SSAValue, at: int, roi: tuple[SSAValue, SSAValue] | None):
        self.rw, self.how, self.data, self.at, self.roi = rw, how, data, at, roi
        self.count = reshape(rw, dims(rw, data, [at]), [])
        self.size = convert(rw, self.count, "f32")
        self.out = self.scale = self.size

    def of(self, op: type[Any], a: SSAValue | float, b: SSAValue | float) -> SSAValue:
        """An element-wise operation of which one side may be a number."""
        if isinstance(a, SSAValue):
            return self.rw.emit(op, a, b if isinstance(b, SSAValue) else like(self.rw, b, a))
        assert isinstance(b, SSAValue)
        return self.rw.emit(op, like(self.rw, a, b), b)

    def range(self, start: SSAValue, stop: SSAValue) -> SSAValue:
        return self.rw.emit(RangeOp, start, stop, self.rw.const(1.0), output_type="f32")

    def positions(self) -> SSAValue:
        """[out]: the place in the input of each element of the output."""
        found = self._positions()
        if not self.how.places:
            return found
        low = self.rw.emit(FloorOp, found)
        part = self.of(MultiplyOp, self.of(SubtractOp, found, low), float(self.how.places))
        part = self.rw.emit(RoundOp, part, mode="half_to_even")
        return self.of(AddOp, low, self.of(DivideOp, part, float(self.how.places)))

    def _positions(self) -> SSAValue:
        of, how = self.of, self.how
        x = self.range(self.rw.const(0.0), self.out)
        halves = of(SubtractOp, of(DivideOp, of(AddOp, x, 0.5), self.scale), 0.5)
        last, steps = of(SubtractOp, self.size, 1.0), of(MaximumOp, of(SubtractOp, self.out, 1.0), 1.0)
        several = of(GreaterOp, self.out, 1.0)
        match how.coordinates:
            case "half_pixel":
                return halves
            case "half_pixel_symmetric":
                adjustment = of(DivideOp, self.out, of(MultiplyOp, self.scale, self.size))
                return of(AddOp, of(MultiplyOp, of(DivideOp, self.size, 2.0), of(SubtractOp, 1.0, adjustment)), halves)
            case "pytorch_half_pixel":
                return self.rw.emit(SelectOp, several, halves, like(self.rw, 0.0, halves))
            case "align_corners":
                return of(DivideOp, of(MultiplyOp, x, last), steps)
            case "asymmetric":
                return of(DivideOp, x, self.scale)
            case "tf_half_pixel_for_nn":
                return of(DivideOp, of(AddOp, x, 0.5), self.scale)
            case "tf_crop_and_resize" if self.roi is not None:
                start, end = self.roi
                stride = of(DivideOp, of(MultiplyOp, of(SubtractOp, end, start), last), steps)
                spread = of(AddOp, of(MultiplyOp, start, last), of(MultiplyOp, x, stride))
                middle = of(MultiplyOp, of(MultiplyOp, of(AddOp, start, end), last), 0.5)
                return self.rw.emit(SelectOp, several, spread, middle)
        raise NoMatch(f"the coordinates '{how.coordinates}' are not known")

    def nearest(self, positions: SSAValue) -> SSAValue:
        """The elements nearest to the positions."""
        of = self.of
        match self.how.nearest:
            case "round_prefer_floor":
                found = self.rw.emit(CeilingOp, of(SubtractOp, positions, 0.5))
            case "round_prefer_ceil":
                found = self.rw.emit(FloorOp, of(AddOp, positions, 0.5))
            case "floor":
                found = self.rw.emit(FloorOp, positions)
            case _:
                found = self.rw.emit(CeilingOp, positions)
        found = of(MinimumOp, of(MaximumOp, found, 0.0), of(SubtractOp, self.size, 1.0))
        return self.rw.emit(GatherOp, self.data, convert(self.rw, found, "i64"), self.rw.const(self.at))

    def product(self, positions: SSAValue) -> SSAValue:
        """The matrix of the filter times the repeated input."""
        rw, of, how = self.rw, self.of, self.how
        support = 1.0 if how.mode == "linear" else 2.0
        stretch = of(MinimumOp, self.scale, 1.0) if how.antialias else rw.const(1.0)
        reach = of(AddOp, rw.emit(CeilingOp, of(DivideOp, support, stretch)), 1.0)
        # A region that is cropped may lie far outside; its values there are replaced afterwards.
        places = of(MinimumOp, of(MaximumOp, positions, -1.0), self.size) if self.roi else positions
        taps = unsqueeze(rw, self.range(of(SubtractOp, 0.0, reach), of(AddOp, self.size, reach)), [0])
        weights = self.weights(of(MultiplyOp, of(SubtractOp, taps, unsqueeze(rw, places, [1])), stretch))
        if how.exclude_outside:
            inside = rw.emit(LogicalAndOp, of(GreaterEqualOp, taps, 0.0), of(LessOp, taps, self.size))
            weights = rw.emit(SelectOp, inside, weights, like(rw, 0.0, weights))
        if how.exclude_outside or how.antialias:
            weights = of(DivideOp, weights, rw.emit(ReduceSumOp, weights, ints(rw, [1]), keep_dims=True))
        count = rank(self.data)
        pads = [reshape(rw, convert(rw, reach, "i64"), [1]) if a == self.at else ints(rw, [0]) for a in range(count)]
        wide = rw.emit(PadOp, self.data, concat(rw, pads), concat(rw, pads), None, pad_mode="edge")
        order = [a for a in range(count) if a != self.at] + [self.at]
        made = rw.emit(MatMulOp, transpose(rw, wide, order), convert(rw, weights, kind(wide).mlir), transpose_b=True)
        return transpose(rw, made, [order.index(a) for a in range(count)])

    def weights(self, distance: SSAValue) -> SSAValue:
        """The filter at these distances."""
        of = self.of
        x = self.rw.emit(AbsOp, distance)
        if self.how.mode == "linear":
            return self.rw.emit(ClampOp, of(SubtractOp, 1.0, x), min=0.0, max=1.0)
        a = self.how.coefficient
        square = of(MultiplyOp, x, x)
        near = of(AddOp, of(MultiplyOp, of(SubtractOp, of(MultiplyOp, x, a + 2), a + 3), square), 1.0)
        far = of(AddOp, of(MultiplyOp, of(SubtractOp, of(MultiplyOp, x, a), 5 * a), square), of(MultiplyOp, x, 8 * a))
        far = of(SubtractOp, far, 4 * a)
        beyond = self.rw.emit(SelectOp, of(LessOp, x, 2.0), far, like(self.rw, 0.0, x))
        return self.rw.emit(SelectOp, of(LessEqualOp, x, 1.0), near, beyond)

    def outside(self, positions: SSAValue) -> SSAValue:
        """Which elements of the output lie outside, in a shape that broadcasts."""
        of = self.of
        last = of(SubtractOp, self.size, 1.0)
        found = self.rw.emit(LogicalOrOp, of(LessOp, positions, 0.0), of(GreaterOp, positions, last))
        return reshape(self.rw, found, [-1 if a == self.at else 1 for a in range(rank(self.data))])


def resample(
    rw: Lowering,
    how: Sampling,
    data: SSAValue,
    axes: list[int],
    numbers: SSAValue,
    roi: SSAValue | None,
    *,
    by_sizes: bool,
    filler: float,
) -> SSAValue:
    """Resize the axes of a tensor, one after another, by sizes or scales in a 1-D tensor."""
    masks: list[SSAValue] = []
    numbers = convert(rw, numbers, "f32")

    def entry(vector: SSAValue, index: int) -> SSAValue:
        return rw.emit(GatherOp, vector, rw.const(index), rw.const(0))

    for index, at in enumerate(axes):
        region = None
        if roi is not None:
            corners = convert(rw, roi, "f32")
            region = entry(corners, index), entry(corners, len(axes) + index)
        axis = Axis(rw, how, data, at, region)
        number = entry(numbers, index)
        if by_sizes:
            axis.out, axis.scale = number, axis.of(DivideOp, number, axis.size)
        else:
            axis.out, axis.scale = rw.emit(FloorOp, axis.of(MultiplyOp, number, axis.size)), number
        positions = axis.positions()
        if region is not None:
            masks.append(axis.outside(positions))
        data = axis.nearest(positions) if how.mode == "nearest" else axis.product(positions)
    for mask in masks:
        data = rw.emit(SelectOp, mask, like(rw, filler, data), data)
    return data

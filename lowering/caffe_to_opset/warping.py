"""Caffe's looks at images from elsewhere.

SpatialTransformer -> MatMul, GridSample; FlowWarp -> GridSample; Correlation -> Slice, Multiply, ReduceMean, AvgPool
for each displacement
"""

from __future__ import annotations

from typing import Any

import numpy as np
from xdsl.ir import SSAValue

from stepwell.dialects import caffe
from stepwell.dialects.errors import NoMatch
from stepwell.dialects.fields import plain
from stepwell.dialects.opset.arithmetic import AddOp, DivideOp, SubtractOp
from stepwell.dialects.opset.comparison import GreaterEqualOp, LessOp
from stepwell.dialects.opset.condition import SelectOp
from stepwell.dialects.opset.gather import GatherOp
from stepwell.dialects.opset.image import GridSampleOp
from stepwell.dialects.opset.logical import LogicalAndOp
from stepwell.dialects.opset.matrix import MatMulOp
from stepwell.dialects.opset.reduction import ReduceLogicalAndOp
from stepwell.dialects.opset.shape import ReshapeOp
from stepwell.dialects.rules import RuleSet
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms.basic import broadcast, concat, dims, ints, like, rank, static, transpose, unsqueeze
from stepwell.lowering.idioms.displacements import correlated

rules = RuleSet()

PLACES = 1 << 22
"""How many places of an image are looked at."""


def _few(height: int, width: int) -> tuple[int, int]:
    if height < 1 or width < 1 or height * width > PLACES:
        raise NoMatch(f"{height} by {width} places; up to {PLACES} are expressed")
    return height, width


@rules.lower(caffe.SpatialTransformerOp)
def spatial_transformer(op: caffe.SpatialTransformerOp, rw: Lowering):
    """Places of the top, from -1 to below 1, times theta are places of the bottom.

    They count from an element's front, those of GridSample from the middle: half an element is added.
    """
    kinds = plain(op.transform_type), plain(op.sampler_type)
    if kinds != ("affine", "bilinear"):
        raise NoMatch(f"a transformation '{kinds[0]}' and a sampler '{kinds[1]}'; affine and bilinear are known")
    if plain(op.de_transform):
        raise NoMatch("de_transform, which turns the transformation back")
    if rank(op.bottom) != 4:
        raise NoMatch(f"a bottom of rank {rank(op.bottom)}; it must be [N, C, H, W]")
    height, width = static(op.bottom, "the bottom")[2:]
    size = _few(plain(op.output_H) or height, plain(op.output_W) or width)
    theta = _theta(op, rw)
    # Row 0 of theta gives rows, and GridSample wants columns first.
    theta = rw.emit(GatherOp, theta, ints(rw, [1, 0]), rw.const(1))
    down, across = np.meshgrid(*(np.arange(n) / n * 2 - 1 for n in size), indexing="ij")
    places = np.stack([down.reshape(-1), across.reshape(-1), np.ones(down.size)]).T
    grid = rw.emit(MatMulOp, like(rw, places, op.bottom), theta, transpose_b=True)
    grid = rw.emit(AddOp, grid, like(rw, [1 / width, 1 / height], op.bottom))
    grid = rw.emit(ReshapeOp, grid, ints(rw, [-1, *size, 2]), special_zero=False)
    return rw.emit(GridSampleOp, op.bottom, grid, align_corners=False, mode="bilinear", padding_mode="zeros")


def _theta(op: Any, rw: Lowering) -> SSAValue:
    """[N, 2, 3], of the numbers that the second bottom has in order, and those that are given."""
    given = [plain(getattr(op, f"theta_{i}_{j}")) for i in (1, 2) for j in (1, 2, 3)]
    open_ = [i for i, v in enumerate(given) if v is None]
    theta = rw.emit(ReshapeOp, op.theta, ints(rw, [-1, len(open_)] if open_ else [0, -1]), special_zero=not open_)
    if len(open_) < 6:
        known = like(rw, np.array([[v for v in given if v is not None]]), theta)
        count = dims(rw, op.theta, [0])
        known = broadcast(rw, known, concat(rw, [count, ints(rw, [6 - len(open_)])]))
        both = concat(rw, [theta, known], 1) if open_ else known
        order = [*open_, *(i for i, v in enumerate(given) if v is not None)]
        theta = rw.emit(GatherOp, both, ints(rw, [order.index(i) for i in range(6)]), rw.const(1))
    return rw.emit(ReshapeOp, theta, ints(rw, [-1, 2, 3]), special_zero=False)


@rules.lower(caffe.FlowWarpOp)
def flow_warp(op: caffe.FlowWarpOp, rw: Lowering):
    """The flow's two channels are added to the column and the row of each place; what is outside is 0."""
    if rank(op.bottom) != 4 or rank(op.flow, "the flow") != 4:
        raise NoMatch("both bottoms must have rank 4")
    height, width = _few(*static(op.bottom, "the bottom")[2:])
    down, across = np.meshgrid(np.arange(height), np.arange(width), indexing="ij")
    flow = transpose(rw, op.flow, [0, 2, 3, 1])
    places = rw.emit(AddOp, flow, like(rw, np.stack([across, down], -1), flow))
    size = like(rw, [width, height], flow)
    inside = rw.emit(LogicalAndOp, rw.emit(GreaterEqualOp, places, like(rw, 0, flow)), rw.emit(LessOp, places, size))
    inside = unsqueeze(rw, rw.emit(ReduceLogicalAndOp, inside, ints(rw, [3]), keep_dims=False), [1])
    grid = rw.emit(DivideOp, rw.emit(AddOp, rw.emit(AddOp, places, places), like(rw, 1, flow)), size)
    grid = rw.emit(SubtractOp, grid, like(rw, 1, flow))
    made = rw.emit(GridSampleOp, op.bottom, grid, align_corners=False, mode="bilinear", padding_mode="border")
    filler = 0.0 if plain(op.fill_value) == "ZERO" else np.nan
    return rw.emit(SelectOp, inside, made, like(rw, filler, made))


@rules.lower(caffe.CorrelationOp)
def correlation(op: caffe.CorrelationOp, rw: Lowering):
    """The products of the first map and the second one, put off by each displacement; see `correlated`."""
    return correlated(
        rw,
        op.bottom,
        op.other,
        reach=plain(op.max_displacement),
        step=plain(op.stride_2),
        kernel=plain(op.kernel_size),
        stride=plain(op.stride_1),
        pad=plain(op.pad),
        difference=plain(op.correlation_type) == "SUBTRACT",
    )


@rules.lower(caffe.PowerFileOp)
def power_file(op: caffe.PowerFileOp, rw: Lowering):
    raise NoMatch("what it adds is in a file of text that is not part of the model; give a Bias layer with that vector")

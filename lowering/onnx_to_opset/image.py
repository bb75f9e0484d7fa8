"""ONNX image operators and what moves elements between space and depth. Resize is in `resize.py`.

GridSample -> GridSample, of volumes GatherND and arithmetic; DepthToSpace, SpaceToDepth -> the same
CenterCropPad -> Slice, Pad
AffineGrid -> Range and MatMul
"""

from __future__ import annotations

import numpy as np
from xdsl.ir import SSAValue

from stepwell.dialects import onnx
from stepwell.dialects.errors import NoMatch
from stepwell.dialects.fields import plain
from stepwell.dialects.opset.arithmetic import AddOp, DivideOp, MaximumOp, MultiplyOp, SubtractOp
from stepwell.dialects.opset.generation import RangeOp
from stepwell.dialects.opset.image import GridSampleOp
from stepwell.dialects.opset.matrix import MatMulOp
from stepwell.dialects.opset.movement import DepthToSpaceOp, GatherOp, PadOp, SliceOp, SpaceToDepthOp
from stepwell.dialects.opset.shape import ReshapeOp
from stepwell.dialects.rules import RuleSet
from stepwell.dialects.types import static_shape
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms.basic import (
    axis,
    broadcast,
    chosen,
    concat,
    convert,
    dims,
    ints,
    like,
    rank,
    reshape,
    unsqueeze,
)
from stepwell.lowering.idioms.volumes import sample
from stepwell.lowering.onnx_to_opset import resize

rules = RuleSet().include(resize.rules)


@rules.lower(onnx.GridSampleOp)
def grid_sample(op: onnx.GridSampleOp, rw: Lowering):
    """Images: GridSample. Lines and volumes: their neighbours are gathered, nearest or linear, without reflections."""
    mode = {"linear": "bilinear", "cubic": "bicubic", "nearest": "nearest"}.get(plain(op.mode))
    if mode is None or plain(op.padding_mode) not in ("zeros", "border", "reflection"):
        wrong = plain(op.mode) if mode is None else plain(op.padding_mode)
        raise NoMatch(f"the mode '{wrong}' is not known")
    if rank(op.X) != 4:
        if mode == "bicubic" or plain(op.padding_mode) == "reflection":
            raise NoMatch(f"volumes are sampled neither cubically nor with reflections (rank {rank(op.X)})")
        corners, border = bool(plain(op.align_corners)), plain(op.padding_mode) == "border"
        return sample(rw, op.X, op.grid, linear=mode == "bilinear", corners=corners, border=border)
    return rw.emit(
        GridSampleOp,
        op.X,
        op.grid,
        align_corners=bool(plain(op.align_corners)),
        mode=mode,
        padding_mode=plain(op.padding_mode),
    )


@rules.lower(onnx.ImageDecoderOp)
def image_decoder(op: onnx.ImageDecoderOp, rw: Lowering):
    raise NoMatch("OpenVINO decodes no images; decode them first and cut the model behind this operator")


BLOCKS = {"DCR": "blocks_first", "CRD": "depth_first"}


@rules.lower(onnx.DepthToSpaceOp)
def depth_to_space(op: onnx.DepthToSpaceOp, rw: Lowering):
    return rw.emit(DepthToSpaceOp, op.operands[0], block_size=plain(op.blocksize), mode=chosen(BLOCKS, plain(op.mode)))


@rules.lower(onnx.SpaceToDepthOp)
def space_to_depth(op: onnx.SpaceToDepthOp, rw: Lowering):
    return rw.emit(SpaceToDepthOp, op.operands[0], block_size=plain(op.blocksize), mode=chosen(BLOCKS, plain(op.mode)))


@rules.lower(onnx.CenterCropPadOp)
def center_crop_pad(op: onnx.CenterCropPadOp, rw: Lowering):
    """Half of what is too much is cut in front, half of what is missing is put there, both rounded down."""
    count = rank(op.input_data)
    axes = [axis(a, count) for a in plain(op.axes)] if plain(op.axes) else list(range(count))
    have, wanted = dims(rw, op.input_data, axes), convert(rw, op.shape, "i64")
    nothing, two = rw.const(0), rw.const(2)
    excess = rw.emit(MaximumOp, rw.emit(SubtractOp, have, wanted), nothing)
    lacking = rw.emit(MaximumOp, rw.emit(SubtractOp, wanted, have), nothing)
    start = rw.emit(DivideOp, excess, two)
    stop = rw.emit(AddOp, start, wanted)
    cut = rw.emit(SliceOp, op.input_data, start, stop, ints(rw, [1] * len(axes)), ints(rw, axes))
    front = rw.emit(DivideOp, lacking, two)
    back = rw.emit(SubtractOp, lacking, front)
    order = ints(rw, [axes.index(a) if a in axes else len(axes) for a in range(count)])

    def everywhere(pads: SSAValue) -> SSAValue:
        return rw.emit(GatherOp, concat(rw, [pads, ints(rw, [0])]), order, rw.const(0))

    return rw.emit(PadOp, cut, everywhere(front), everywhere(back), like(rw, 0, cut), pad_mode="constant")


@rules.lower(onnx.AffineGridOp)
def affine_grid(op: onnx.AffineGridOp, rw: Lowering):
    """Positions from -1 to 1 in homogeneous coordinates, x first, times the transposed matrix."""
    shape = static_shape(op.size)
    if shape not in ((4,), (5,)):
        raise NoMatch("size has neither 4 nor 5 entries")
    spatial = shape[0] - 2
    corners = bool(plain(op.align_corners))
    lengths = rw.emit(GatherOp, convert(rw, op.size, "i64"), ints(rw, range(2, 2 + spatial)), rw.const(0))
    columns: list[SSAValue] = []
    one = like(rw, 1, op.theta)
    for index in reversed(range(spatial)):
        length = rw.emit(GatherOp, lengths, rw.const(index), rw.const(0))
        steps = convert(rw, rw.emit(RangeOp, rw.const(0), length, rw.const(1), output_type="i64"), op.theta.type)
        size = convert(rw, length, op.theta.type)
        if corners:
            last = rw.emit(MaximumOp, rw.emit(SubtractOp, size, one), one)
            spread = rw.emit(DivideOp, rw.emit(MultiplyOp, steps, like(rw, 2, steps)), last)
        else:
            odd = rw.emit(AddOp, rw.emit(MultiplyOp, steps, like(rw, 2, steps)), one)
            spread = rw.emit(DivideOp, odd, size)
        line = rw.emit(SubtractOp, spread, one)
        line = reshape(rw, line, np.where(np.arange(spatial) == index, -1, 1).tolist())
        columns.append(unsqueeze(rw, broadcast(rw, line, lengths), [spatial]))
    columns.append(unsqueeze(rw, broadcast(rw, one, lengths), [spatial]))
    points = reshape(rw, concat(rw, columns, spatial), [-1, spatial + 1])
    grid = rw.emit(MatMulOp, points, op.theta, transpose_b=True)
    target = concat(rw, [dims(rw, op.theta, [0]), lengths, ints(rw, [spatial])])
    return rw.emit(ReshapeOp, grid, target, special_zero=False)

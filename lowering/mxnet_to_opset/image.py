"""MXNet's operators on images.

UpSampling -> Interpolate, or ConvolutionBackpropData with weights; _contrib_BilinearResize2D, _image_resize ->
Interpolate; GridGenerator, BilinearSampler, SpatialTransformer -> MatMul, GridSample; Correlation -> Slice, Multiply,
ReduceMean; _image_* -> Slice, Transpose and arithmetic, on images with the channels last
"""

from __future__ import annotations

from functools import reduce
from typing import Any

import numpy as np
from xdsl.ir import SSAValue

from stepwell.dialects import mxnet
from stepwell.dialects.errors import NoMatch
from stepwell.dialects.fields import plain
from stepwell.dialects.opset.arithmetic import AddOp, DivideOp, FloorModOp, MultiplyOp, RoundOp, SubtractOp
from stepwell.dialects.opset.convolution import GroupConvolutionBackpropDataOp
from stepwell.dialects.opset.image import GridSampleOp
from stepwell.dialects.opset.matrix import MatMulOp
from stepwell.dialects.opset.movement import ConcatOp
from stepwell.dialects.rules import RuleSet
from stepwell.dialects.types import shape_of
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms.basic import (
    channelwise,
    concat,
    convert,
    dims,
    ints,
    kind,
    like,
    rank,
    reshape,
    slice_axis,
    static,
    transpose,
    unsqueeze,
)
from stepwell.lowering.idioms.displacements import correlated
from stepwell.lowering.idioms.formula import Formula
from stepwell.lowering.idioms.groups import grouped
from stepwell.lowering.idioms.interpolation import resized
from stepwell.lowering.idioms.iteration import turned

rules = RuleSet()

PLACES = 1 << 22
"""Places of an image that a grid has at most."""


@rules.lower(mxnet.UpSamplingOp)
def up_sampling(op: mxnet.UpSamplingOp, rw: Lowering):
    """nearest: all inputs get the size of the first one times scale, and are joined or added.

    bilinear: a transposed convolution with the second input as its weights.
    """
    values, scale = list(op.data), plain(op.scale)
    if not values or any(rank(v) != 4 for v in values) or scale < 1:
        raise NoMatch("UpSampling of what is no images [N, C, H, W], or by a scale below 1")
    if plain(op.sample_type) == "bilinear":
        if len(values) != 2:
            raise NoMatch(f"UpSampling with sample_type bilinear of {len(values)} inputs; it takes data and weights")
        pad = scale // 2
        filters = grouped(rw, values[1], plain(op.num_filter))
        sides = {"strides": (scale, scale), "dilations": (1, 1), "pads_begin": (pad, pad), "pads_end": (pad, pad)}
        return rw.emit(
            GroupConvolutionBackpropDataOp, values[0], filters, auto_pad="explicit", output_padding=(0, 0), **sides
        )
    size = rw.emit(MultiplyOp, dims(rw, values[0], [2, 3]), ints(rw, [scale, scale]))
    parts = [resized(rw, v, size, "nearest", "asymmetric") for v in values]
    if plain(op.multi_input_mode) == "sum":
        return reduce(lambda a, b: rw.emit(AddOp, a, b), parts)
    return parts[0] if len(parts) == 1 else rw.emit(ConcatOp, parts, axis=1)


def _wanted(op: mxnet.ContribBilinearResize2DOp, size: Formula, scale: float | None) -> Formula:
    """The new size of a dimension: scaled, or made even or odd by one more or less."""
    rest = size.made(FloorModOp, 2)

    def scaled(value: Formula) -> Formula:
        return (value.cast("f32") * (1.0 if scale is None else scale)).floor().cast("i64")

    match plain(op.mode):
        case "size":
            return scaled(size)
        case "odd_scale":
            return scaled(size - rest) + rest
        case "to_even_down":
            return size - rest
        case "to_even_up":
            return size + rest
        case "to_odd_down":
            return size - 1 + rest
        case _:
            return size + 1 - rest


@rules.lower(mxnet.ContribBilinearResize2DOp)
def bilinear_resize(op: mxnet.ContribBilinearResize2DOp, rw: Lowering):
    """With align_corners the corners stay where they are, otherwise the centres of elements are taken."""
    if rank(op.data) != 4:
        raise NoMatch(f"_contrib_BilinearResize2D of rank {rank(op.data)}; it is of images [N, C, H, W]")
    if plain(op.mode) == "like":
        if op.like is None:
            raise NoMatch("_contrib_BilinearResize2D with mode like and one input; it needs the image to be like")
        sizes = dims(rw, op.like, [2, 3])
    elif plain(op.mode) == "size" and op.scale_height is None:
        sizes = ints(rw, [plain(op.height), plain(op.width)])
    else:
        scales = (plain(op.scale_height), plain(op.scale_width))
        pair = (Formula(rw, dims(rw, op.data, [at])) for at in (2, 3))
        sizes = concat(rw, [_wanted(op, size, scale).value for size, scale in zip(pair, scales, strict=True)])
    return resized(rw, op.data, sizes, "linear_onnx", "align_corners" if plain(op.align_corners) else "half_pixel")


def _grid(rw: Lowering, like_: SSAValue, size: tuple[int, int]) -> np.ndarray:
    """Columns and rows from -1 to 1 of each place: [2, H, W]."""
    height, width = size
    if not (height > 0 and width > 0 and height * width <= PLACES):
        raise NoMatch(f"target_shape {list(size)}; up to {PLACES} places are expressed")
    across = -1 + np.arange(width) * (2 / max(width - 1, 1))
    down = -1 + np.arange(height) * (2 / max(height - 1, 1))
    return np.stack(np.broadcast_arrays(across[None, :], down[:, None]))


def affine(rw: Lowering, theta: SSAValue, size: tuple[int, ...]) -> SSAValue:
    """The places [N, 2, H, W] that matrices [N, 6] make of those from -1 to 1."""
    if len(size) != 2:
        raise NoMatch(f"target_shape {list(size)}; it is a height and a width")
    places = _grid(rw, theta, (size[0], size[1])).reshape(2, -1)
    places = np.concatenate([places, np.ones((1, places.shape[1]))])
    made = rw.emit(MatMulOp, reshape(rw, theta, [-1, 2, 3]), like(rw, places, theta))
    return reshape(rw, made, [-1, 2, *size])


def sampled(rw: Lowering, data: SSAValue, grid: SSAValue) -> SSAValue:
    """The image at the places of a grid [N, 2, H, W], column first; zeros outside."""
    turned_ = transpose(rw, grid, [0, 2, 3, 1])
    return rw.emit(GridSampleOp, data, turned_, align_corners=True, mode="bilinear", padding_mode="zeros")


@rules.lower(mxnet.GridGeneratorOp)
def grid_generator(op: mxnet.GridGeneratorOp, rw: Lowering):
    """affine: a matrix for each image; warp: the flow is added to each place, and both are brought to -1 to 1."""
    if plain(op.transform_type) == "affine":
        return affine(rw, op.data, plain(op.target_shape))
    if rank(op.data) != 4:
        raise NoMatch(f"GridGenerator with transform_type warp of rank {rank(op.data)}; a flow has rank 4")
    height, width = static(op.data, "the flow")[2:]
    half = [max(width - 1, 1) / 2, max(height - 1, 1) / 2]
    scale = like(rw, np.reshape(half, (2, 1, 1)), op.data)
    offset = like(rw, _grid(rw, op.data, (height, width)), op.data)
    return rw.emit(AddOp, rw.emit(DivideOp, op.data, scale), offset)


@rules.lower(mxnet.BilinearSamplerOp)
def bilinear_sampler(op: mxnet.BilinearSamplerOp, rw: Lowering):
    return sampled(rw, op.data, op.grid)


@rules.lower(mxnet.SpatialTransformerOp)
def spatial_transformer(op: mxnet.SpatialTransformerOp, rw: Lowering):
    return sampled(rw, op.data, affine(rw, op.loc, plain(op.target_shape)))


@rules.lower(mxnet.CorrelationOp)
def correlation(op: mxnet.CorrelationOp, rw: Lowering):
    """The products of the first map and the second one, put off by each displacement; see `correlated`."""
    return correlated(
        rw,
        op.data1,
        op.data2,
        reach=plain(op.max_displacement),
        step=plain(op.stride2),
        kernel=plain(op.kernel_size),
        stride=plain(op.stride1),
        pad=plain(op.pad_size),
        difference=not plain(op.is_multiply),
    )


def _picture(op: Any) -> int:
    """The rank of an image with the channels last, alone or in a batch."""
    known = rank(op.data)
    if known not in (3, 4):
        raise NoMatch(f"{op.name.removeprefix('mxnet.')} of rank {known}; an image has 3, a batch of images 4")
    return known


@rules.lower(mxnet.ImageToTensorOp)
def image_to_tensor(op: mxnet.ImageToTensorOp, rw: Lowering):
    """The channels first, and numbers from 0 to 1."""
    known = _picture(op)
    data = rw.emit(DivideOp, convert(rw, op.data, "f32"), rw.const(255.0))
    return transpose(rw, data, [*range(known - 3), known - 1, known - 3, known - 2])


@rules.lower(mxnet.ImageNormalizeOp)
def image_normalize(op: mxnet.ImageNormalizeOp, rw: Lowering):
    """(x - mean) / std of each channel; the channels are first."""
    known = _picture(op)
    channels = (shape_of(op.data) or ())[known - 3]

    def column(given: tuple[float, ...]) -> SSAValue:
        own = given[:channels] if isinstance(channels, int) and len(given) > 1 else given
        own = own[:1] if len(set(own)) == 1 else own
        vector = like(rw, own, op.data)
        return channelwise(rw, vector, known, known - 3)

    shifted = rw.emit(SubtractOp, op.data, column(plain(op.mean)))
    return rw.emit(DivideOp, shifted, column(plain(op.std)))


@rules.lower(mxnet.ImageCropOp)
def image_crop(op: mxnet.ImageCropOp, rw: Lowering):
    known = _picture(op)
    x, y = plain(op.x), plain(op.y)
    rows = slice_axis(rw, op.data, known - 3, y, y + plain(op.height))
    return slice_axis(rw, rows, known - 2, x, x + plain(op.width))


@rules.lower(mxnet.ImageFlipLeftRightOp, mxnet.ImageFlipTopBottomOp)
def image_flip(op, rw: Lowering):
    known = _picture(op)
    return turned(rw, op.data, known - (2 if isinstance(op, mxnet.ImageFlipLeftRightOp) else 3))


LIGHT = np.array(
    [
        [55.46 * -0.5675, 4.794 * 0.7192, 1.148 * 0.4009],
        [55.46 * -0.5808, 4.794 * -0.0045, 1.148 * -0.8140],
        [55.46 * -0.5836, 4.794 * -0.6948, 1.148 * 0.4203],
    ]
)
"""The principal components of colours in ImageNet, times their deviations (AlexNet, Krizhevsky 2012)."""


@rules.lower(mxnet.ImageAdjustLightingOp)
def image_adjust_lighting(op: mxnet.ImageAdjustLightingOp, rw: Lowering):
    """A colour is added to each element; the channels are last."""
    _picture(op)
    alpha = plain(op.alpha)
    if len(alpha) != 3:
        raise NoMatch(f"_image_adjust_lighting with {len(alpha)} numbers; alpha has 3")
    return rw.emit(AddOp, op.data, like(rw, LIGHT @ np.array(alpha), op.data))


@rules.lower(mxnet.ImageResizeOp)
def image_resize(op: mxnet.ImageResizeOp, rw: Lowering):
    """size is a width and a height, or one number for both; with keep_ratio for the shorter side.

    interp 0 is the nearest element, 1 between the centres of two; bytes are rounded.
    """
    known, of = _picture(op), kind(op.data)
    size, how = plain(op.size), plain(op.interp)
    if len(size) not in (1, 2) or how not in (0, 1):
        raise NoMatch(
            f"_image_resize to {list(size)} with interp {how}; one or two sizes, and interp 0 or 1, are expressed"
        )
    if len(size) == 2:
        height, width = size[1], size[0]
    elif plain(op.keep_ratio):
        rows, columns = static(op.data, "the image")[known - 3 : known - 1]
        short = size[0]
        height, width = (rows * short // columns, short) if rows > columns else (short, columns * short // rows)
    else:
        height = width = size[0]
    data = op.data if known == 4 else unsqueeze(rw, op.data, [0])
    data = transpose(rw, data if of.is_float else convert(rw, data, "f32"), [0, 3, 1, 2])
    modes = ("linear_onnx", "half_pixel") if how else ("nearest", "asymmetric")
    made = resized(rw, data, ints(rw, [height, width]), *modes)
    if not of.is_float:
        made = convert(rw, rw.emit(RoundOp, made, mode="half_to_even"), of.mlir)
    made = transpose(rw, made, [0, 2, 3, 1])
    return made if known == 4 else reshape(rw, made, [height, width, -1])


__all__ = ["rules"]

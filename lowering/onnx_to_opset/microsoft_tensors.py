"""ONNX Runtime's operators on tensors of any kind of model that ONNX has no like of; those that it has are upgraded.

CDist -> sums of squared differences; ComplexMul -> four products; Inverse -> Inverse; Irfft -> IRDFT;
UnfoldTensor, CropAndResize -> Gather; MaxpoolWithMask -> Maximum over shifted slices;
ConvTransposeWithDynamicPads -> ConvolutionBackpropData, Slice
"""

from __future__ import annotations

from itertools import product
from math import prod

import numpy as np
from xdsl.ir import SSAValue

from stepwell.dialects.errors import NoMatch
from stepwell.dialects.fields import plain
from stepwell.dialects.onnx import microsoft_tensors as microsoft
from stepwell.dialects.opset.arithmetic import (
    AddOp,
    CeilingOp,
    DivideOp,
    FloorOp,
    MaximumOp,
    MinimumOp,
    MultiplyOp,
    RoundOp,
    SqrtOp,
    SubtractOp,
)
from stepwell.dialects.opset.comparison import EqualOp, GreaterOp, NotEqualOp
from stepwell.dialects.opset.condition import SelectOp
from stepwell.dialects.opset.convolution import ConvolutionBackpropDataOp, GroupConvolutionBackpropDataOp
from stepwell.dialects.opset.logical import LogicalAndOp, LogicalOrOp
from stepwell.dialects.opset.matrix import InverseOp
from stepwell.dialects.opset.movement import GatherOp, PadOp, SliceOp
from stepwell.dialects.opset.reduction import ReduceProdOp, ReduceSumOp
from stepwell.dialects.opset.shape import ReshapeOp
from stepwell.dialects.opset.signals import IRDFTOp
from stepwell.dialects.rules import RuleSet
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms.basic import (
    axis,
    chosen,
    concat,
    convert,
    dims,
    ints,
    kind,
    like,
    rank,
    reshape,
    transpose,
    unsqueeze,
)
from stepwell.lowering.idioms.caches import counted
from stepwell.lowering.idioms.groups import grouped
from stepwell.lowering.onnx_to_opset.convolution import spatial_dims, window, with_bias

rules = RuleSet()


@rules.lower(microsoft.CDistOp)
def c_dist(op: microsoft.CDistOp, rw: Lowering):
    """The distance of every row of A to every row of B."""
    rooted = chosen({"sqeuclidean": False, "euclidean": True}, plain(op.metric), "metric")
    gap = rw.emit(SubtractOp, unsqueeze(rw, op.A, [1]), unsqueeze(rw, op.B, [0]))
    total = rw.emit(ReduceSumOp, rw.emit(MultiplyOp, gap, gap), ints(rw, [2]), keep_dims=False)
    return rw.emit(SqrtOp, total) if rooted else total


@rules.lower(microsoft.ComplexMulOp, microsoft.ComplexMulConjOp)
def complex_mul(op: microsoft.ComplexMulOp | microsoft.ComplexMulConjOp, rw: Lowering):
    """Numbers are pairs on the last axis; the second factor may be conjugated."""
    conjugated = isinstance(op, microsoft.ComplexMulConjOp)
    (a, b), (c, d) = (
        [rw.emit(GatherOp, v, rw.const(i), rw.const(rank(v) - 1)) for i in range(2)] for v in (op.A, op.B)
    )
    straight = rw.emit(MultiplyOp, a, c), rw.emit(MultiplyOp, b, d)
    crossed = rw.emit(MultiplyOp, b, c), rw.emit(MultiplyOp, a, d)
    real = rw.emit(AddOp if conjugated else SubtractOp, *straight)
    imaginary = rw.emit(SubtractOp if conjugated else AddOp, *crossed)
    last = rank(real)
    return concat(rw, [unsqueeze(rw, real, [last]), unsqueeze(rw, imaginary, [last])], last)


@rules.lower(microsoft.InverseOp)
def inverse(op: microsoft.InverseOp, rw: Lowering):
    return rw.emit(InverseOp, op.X, adjoint=False)


@rules.lower(microsoft.IrfftOp)
def irfft(op: microsoft.IrfftOp, rw: Lowering):
    """Of the axis before the pairs; the signal has an even number of elements."""
    if plain(op.signal_ndim) != 1 or plain(op.normalized) or not plain(op.onesided):
        raise NoMatch("only the one-sided transform of one dimension that is not normalised is defined")
    return rw.emit(IRDFTOp, op.X, ints(rw, [rank(op.X) - 2]))


@rules.lower(microsoft.UnfoldTensorOp)
def unfold_tensor(op: microsoft.UnfoldTensorOp, rw: Lowering):
    """Slices of `size` every `step` elements of an axis; what is in a slice becomes the last axis."""
    count = rank(op.input)
    at, size, step = axis(plain(op.dim), count, "dim"), plain(op.size), plain(op.step)
    if size < 1 or step < 1:
        raise NoMatch(f"slices of {size} elements every {step}")
    room = rw.emit(SubtractOp, dims(rw, op.input, [at]), rw.const(size))
    many = rw.emit(AddOp, rw.emit(DivideOp, room, rw.const(step)), rw.const(1))
    starts = rw.emit(MultiplyOp, counted(rw, many), rw.const(step))
    index = rw.emit(AddOp, unsqueeze(rw, starts, [1]), ints(rw, range(size)))
    made = rw.emit(GatherOp, op.input, index, rw.const(at))
    return transpose(rw, made, [i for i in range(count + 1) if i != at + 1] + [at + 1])


@rules.lower(microsoft.ConvTransposeWithDynamicPadsOp)
def conv_transpose_with_dynamic_pads(op: microsoft.ConvTransposeWithDynamicPadsOp, rw: Lowering):
    """What the pads say is cut off the whole result."""
    spatial, groups = spatial_dims(op.X), plain(op.group)
    if plain(op.auto_pad) not in ("NOTSET", "VALID"):
        raise NoMatch(f"auto_pad '{plain(op.auto_pad)}' beside pads that are computed")
    none = {"pads_begin": (0,) * spatial, "pads_end": (0,) * spatial, "auto_pad": "explicit"}
    properties = {
        "strides": plain(op.strides) or (1,) * spatial,
        "dilations": plain(op.dilations) or (1,) * spatial,
        "output_padding": plain(op.output_padding) or (0,) * spatial,
    }
    filters = op.W if groups == 1 else grouped(rw, op.W, groups)
    form = ConvolutionBackpropDataOp if groups == 1 else GroupConvolutionBackpropDataOp
    made = with_bias(rw, rw.emit(form, op.X, filters, **properties, **none), op.B, spatial + 2)
    if op.Pads is None:
        return made
    pads, one, zero = convert(rw, op.Pads, "i64"), ints(rw, [1]), ints(rw, [0])
    middle = ints(rw, [spatial])
    begin = rw.emit(SliceOp, pads, zero, middle, one, zero)
    cut = rw.emit(SliceOp, pads, middle, ints(rw, [2 * spatial]), one, zero)
    axes = range(2, 2 + spatial)
    end = rw.emit(SubtractOp, dims(rw, made, axes), cut)
    return rw.emit(SliceOp, made, begin, end, ints(rw, [1] * spatial), ints(rw, axes))


def _places(rw: Lowering, first: SSAValue, last: SSAValue, count: SSAValue, size: SSAValue) -> SSAValue:
    """Where `count` samples lie between the first and the last place [boxes] of an axis, [boxes, count].

    Both ends are exact; a single sample is in the middle. `count` and `size` are lists of one.
    """
    reach = rw.emit(SubtractOp, convert(rw, size, "f32"), rw.const(np.float32(1)))
    first, last = (unsqueeze(rw, rw.emit(MultiplyOp, v, reach), [1]) for v in (first, last))
    gaps = rw.emit(SubtractOp, convert(rw, count, "f32"), rw.const(np.float32(1)))
    step = rw.emit(DivideOp, rw.emit(SubtractOp, last, first), rw.emit(MaximumOp, gaps, rw.const(np.float32(1))))
    index = counted(rw, count)
    made = rw.emit(AddOp, first, rw.emit(MultiplyOp, convert(rw, index, "f32"), step))
    end = rw.emit(EqualOp, index, rw.emit(SubtractOp, convert(rw, count, "i64"), rw.const(1)))
    made = rw.emit(SelectOp, end, last, made)
    middle = rw.emit(MultiplyOp, rw.emit(AddOp, first, last), rw.const(np.float32(0.5)))
    return rw.emit(SelectOp, rw.emit(EqualOp, convert(rw, count, "i64"), rw.const(1)), middle, made)


@rules.lower(microsoft.CropAndResizeOp)
def crop_and_resize(op: microsoft.CropAndResizeOp, rw: Lowering):
    """Samples of a box of each image, whose corners are relative to the image's; outside of it is a given value."""
    nearest = chosen({"bilinear": False, "nearest": True}, plain(op.mode))
    images = rw.emit(GatherOp, convert(rw, op.X, "f32"), op.batch_indices, rw.const(0))
    corners = [rw.emit(GatherOp, convert(rw, op.rois, "f32"), rw.const(i), rw.const(1)) for i in range(4)]
    outside: SSAValue | None = None
    sampled = images
    for at in (2, 3):
        size = dims(rw, op.X, [at])
        count = reshape(rw, rw.emit(GatherOp, op.crop_size, rw.const(at - 2), rw.const(0)), [1])
        place = _places(rw, corners[at - 2], corners[at], count, size)
        top = rw.emit(SubtractOp, convert(rw, size, "f32"), rw.const(np.float32(1)))
        zero = rw.const(np.float32(0))
        out = rw.emit(LogicalOrOp, rw.emit(GreaterOp, zero, place), rw.emit(GreaterOp, place, top))
        inside = rw.emit(MinimumOp, rw.emit(MaximumOp, place, zero), top)
        if nearest:
            index = convert(rw, rw.emit(RoundOp, inside, mode="half_away_from_zero"), "i64")
            sampled = rw.emit(GatherOp, sampled, index, rw.const(at), batch_dims=1)
        else:
            low, high = rw.emit(FloorOp, inside), rw.emit(CeilingOp, inside)
            a, b = (rw.emit(GatherOp, sampled, convert(rw, i, "i64"), rw.const(at), batch_dims=1) for i in (low, high))
            part = unsqueeze(rw, rw.emit(SubtractOp, inside, low), [1, 5 - at])
            sampled = rw.emit(AddOp, a, rw.emit(MultiplyOp, rw.emit(SubtractOp, b, a), part))
        out = unsqueeze(rw, out, [1, 5 - at])
        outside = out if outside is None else rw.emit(LogicalOrOp, outside, out)
    assert outside is not None
    made = rw.emit(SelectOp, outside, rw.const(np.float32(plain(op.extrapolation_value))), sampled)
    return convert(rw, made, kind(op.X).mlir)


LARGEST_WINDOW = 64
"""Elements of a window up to which a pool with a mask is unrolled."""


@rules.lower(microsoft.MaxpoolWithMaskOp)
def maxpool_with_mask(op: microsoft.MaxpoolWithMaskOp, rw: Lowering):
    """The largest element of each window, where every row of it ends at the first element whose mask is 0.

    In two and three dimensions the very first element of an image counts whatever its mask is.
    """
    spatial, kernel = spatial_dims(op.X), plain(op.kernel_shape)
    properties = window(op, spatial)
    if kernel is None or len(kernel) != spatial or prod(kernel) > LARGEST_WINDOW:
        raise NoMatch(f"a window of {kernel}; the pool is unrolled up to {LARGEST_WINDOW} elements")
    if properties["auto_pad"] not in ("explicit", "valid"):
        raise NoMatch(f"auto_pad '{plain(op.auto_pad)}' of a pool with a mask")
    lowest = rw.const(np.finfo(np.float32).min)
    alive = rw.emit(NotEqualOp, op.M, like(rw, 0, op.M))
    if spatial > 1:
        sizes = dims(rw, op.M, range(2, 2 + spatial))
        place = counted(rw, rw.emit(ReduceProdOp, sizes, ints(rw, [0]), keep_dims=True))
        first = rw.emit(EqualOp, place, rw.const(0))
        first = rw.emit(ReshapeOp, first, concat(rw, [ints(rw, [1, 1]), sizes]), special_zero=False)
        alive = rw.emit(LogicalOrOp, alive, first)
    begin, end = ((0, 0, *properties[p]) for p in ("pads_begin", "pads_end"))
    if any((*begin, *end)):
        edges = ints(rw, begin), ints(rw, end)
        data = rw.emit(PadOp, op.X, *edges, lowest, pad_mode="constant")
        flags = rw.emit(PadOp, convert(rw, alive, "f32"), *edges, rw.const(np.float32(1)), pad_mode="constant")
        alive = rw.emit(GreaterOp, flags, rw.const(np.float32(0.5)))
    else:
        data = op.X
    best: SSAValue | None = None
    going: SSAValue | None = None
    for offset in product(*(range(k) for k in kernel)):
        here, seen = (_shifted(rw, v, offset, kernel, properties["strides"]) for v in (data, alive))
        going = seen if going is None or offset[-1] == 0 else rw.emit(LogicalAndOp, going, seen)
        value = rw.emit(SelectOp, going, here, lowest)
        best = value if best is None else rw.emit(MaximumOp, best, value)
    return best


def _shifted(
    rw: Lowering, value: SSAValue, offset: tuple[int, ...], kernel: tuple[int, ...], strides: tuple[int, ...]
) -> SSAValue:
    """The elements at an offset in each window."""
    ends = [-(k - 1 - o) or (1 << 31) - 1 for k, o in zip(kernel, offset, strict=True)]
    axes = ints(rw, range(2, 2 + len(kernel)))
    return rw.emit(SliceOp, value, ints(rw, offset), ints(rw, ends), ints(rw, strides), axes)

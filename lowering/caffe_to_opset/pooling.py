"""Caffe's pooling.

Pooling -> MaxPool | AvgPool; global: a window as large as the bottom, or ReduceMax | ReduceMean where its size is not
known; SPP -> pools of 1, 4, 16 … windows, one after the other
"""

from __future__ import annotations

from typing import Any

from xdsl.ir import SSAValue

from stepwell.dialects import caffe
from stepwell.dialects.errors import NoMatch
from stepwell.dialects.fields import plain
from stepwell.dialects.opset.arithmetic import AddOp, DivideOp, MultiplyOp
from stepwell.dialects.opset.movement import ConcatOp
from stepwell.dialects.opset.pooling import MaxPoolOp
from stepwell.dialects.opset.reduction import ReduceMaxOp, ReduceMeanOp
from stepwell.dialects.opset.shape import ReshapeOp
from stepwell.dialects.rules import RuleSet
from stepwell.dialects.types import Dim, shape_of
from stepwell.lowering.caffe_to_opset.window import sizes
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms.averages import average, average_of_padded
from stepwell.lowering.idioms.basic import convert, ints, like, rank

rules = RuleSet()

SMALLEST = 1.1754943508222875e-38
"""The smallest normal number in single precision, with which Caffe's sum of a stochastic window begins."""


def pooling_window(op: Any, shape: tuple[Dim, ...]) -> dict[str, Any]:
    """Kernel, strides, pads and rounding; `_h` and `_w` are given for what is 0 in them otherwise.

    A window that is larger than the padded bottom, by less than a stride, is as large as that.
    """
    spatial = len(shape)
    kernel = sizes(op, "kernel_size", "kernel", spatial)
    strides = sizes(op, "stride", "stride", spatial, 1)
    pads = (plain(op.pad),) * spatial
    if plain(op.pad_h) or plain(op.pad_w):
        if spatial != 2:
            raise NoMatch(f"pad_h and pad_w are for two spatial dimensions; there are {spatial}")
        pads = (plain(op.pad_h), plain(op.pad_w))
    if any(v < 1 for v in (*kernel, *strides)) or any(p >= k for p, k in zip(pads, kernel, strict=True)):
        raise NoMatch(f"a kernel of {list(kernel)}, strides {list(strides)} and pads {list(pads)}")
    kernel = tuple(
        d + 2 * p if isinstance(d, int) and 0 < d + 2 * p < k < d + 2 * p + step else k
        for d, k, step, p in zip(shape, kernel, strides, pads, strict=True)
    )
    return {
        "kernel": kernel,
        "strides": strides,
        "dilations": (1,) * spatial,
        "pads_begin": pads,
        "pads_end": pads,
        "auto_pad": "explicit",
    }


def rounding(op: Any, properties: dict[str, Any], shape: tuple[Dim, ...]) -> str:
    """How Caffe counts windows: rounded up, less those that begin behind the padding's front, where there is padding.

    Where the sizes are known and say that nothing is cut off or rounded, the plainest kind that gives the same.
    """
    mode = plain(op.ceil_mode)
    if plain(op.round_mode) == "FLOOR" or mode is False:
        return "floor"
    pads, kernel, strides = properties["pads_begin"], properties["kernel"], properties["strides"]
    known = [d for d in shape if isinstance(d, int)]
    if len(known) < len(shape):
        return "ceil_torch" if any(pads) else "ceil"
    spans = [d + 2 * p - k for d, p, k in zip(known, pads, kernel, strict=True)]
    if all(s % step == 0 for s, step in zip(spans, strides, strict=True)):
        return "floor"
    if not any(pads):
        return "ceil"
    cut = any(-(-s // step) * step >= d + p for s, step, d, p in zip(spans, strides, known, pads, strict=True))
    # The runtime takes a Pad into an older AvgPool, and forgets what does not count.
    return "ceil_torch" if cut or plain(op.pool) != "MAX" else "ceil"


def spatial_sizes(value: SSAValue) -> tuple[int, ...]:
    """The sizes behind batch and channels; a rule that needs them declines where one is not known."""
    known = tuple(d for d in (shape_of(value) or ())[2:] if isinstance(d, int))
    if len(known) < rank(value) - 2:
        raise NoMatch("the size of an image is not known; give the shape with --input")
    return known


@rules.lower(caffe.PoolingOp)
def pooling(op: caffe.PoolingOp, rw: Lowering):
    """The mean is over the window with its padding, as far as that reaches; the places of maxima are in an image.

    At test time stochastic pooling is the sum of the squares by the sum.
    """
    count, method = rank(op.bottom), plain(op.pool)
    if count not in (3, 4, 5):
        raise NoMatch(f"a bottom of rank {count}; windows have 1 to 3 spatial dimensions")
    if len(op.tops) > (2 if method == "MAX" else 1):
        raise NoMatch(f"{len(op.tops)} tops of {method} pooling")
    shape = shape_of(op.bottom)
    assert shape is not None
    if plain(op.global_pooling):
        if method != "STOCHASTIC" and (len(op.tops) == 1 and not all(isinstance(d, int) for d in shape[2:])):
            kind = ReduceMaxOp if method == "MAX" else ReduceMeanOp
            return [rw.emit(kind, op.bottom, ints(rw, range(2, count)), keep_dims=True)]
        size = spatial_sizes(op.bottom)
        none, one = (0,) * len(size), (1,) * len(size)
        properties: dict[str, Any] = {"kernel": size, "strides": one, "dilations": one, "pads_begin": none}
        properties |= {"pads_end": none, "auto_pad": "explicit", "rounding_type": "floor"}
    else:
        properties = pooling_window(op, shape[2:])
        properties["rounding_type"] = rounding(op, properties, shape[2:])
    if method == "AVE":
        return [average_of_padded(rw, op.bottom, properties)]
    if method == "STOCHASTIC":
        return [_stochastic(rw, op.bottom, properties)]
    values, places = rw.emit(MaxPoolOp, op.bottom, index_element_type="i64", axis=2, **properties)
    return [values, convert(rw, places, "f32")] if len(op.tops) == 2 else [values]


def _stochastic(rw: Lowering, data: SSAValue, properties: dict[str, Any]) -> SSAValue:
    squares = average(rw, rw.emit(MultiplyOp, data, data), properties, exclude_pad=True)
    mean = average(rw, data, properties, exclude_pad=True)
    return rw.emit(DivideOp, squares, rw.emit(AddOp, mean, like(rw, SMALLEST, mean)))


@rules.lower(caffe.SPPOp)
def spp(op: caffe.SPPOp, rw: Lowering):
    """Level n has 2^n windows in each dimension; half of what they have too much is padding in front, and behind.

    Each level is a row of the result; a single one is as it is.
    """
    count, height = rank(op.bottom), plain(op.pyramid_height)
    if count != 4 or not 0 < height < 8:
        raise NoMatch(f"{height} levels of a bottom of rank {count}; rank 4 and up to 7 levels are needed")
    sizes_ = spatial_sizes(op.bottom)
    levels: list[SSAValue] = []
    for level in range(height):
        bins = 1 << level
        kernel = tuple(-(-d // bins) for d in sizes_)
        pads = tuple((k * bins - d + 1) // 2 for k, d in zip(kernel, sizes_, strict=True))
        if any(p >= k for p, k in zip(pads, kernel, strict=True)):
            raise NoMatch(f"level {level} has {bins} windows in each dimension of {list(sizes_)}")
        properties: dict[str, Any] = {
            "kernel": kernel,
            "strides": kernel,
            "dilations": (1, 1),
            "pads_begin": pads,
            "pads_end": pads,
            "auto_pad": "explicit",
        }
        properties["rounding_type"] = _ceiling(properties, sizes_)
        if plain(op.pool) == "AVE":
            made = average_of_padded(rw, op.bottom, properties)
        elif plain(op.pool) == "STOCHASTIC":
            made = _stochastic(rw, op.bottom, properties)
        else:
            made = rw.emit(MaxPoolOp, op.bottom, index_element_type="i64", axis=2, **properties)[0]
        if height == 1:
            return made
        levels.append(rw.emit(ReshapeOp, made, ints(rw, [0, -1]), special_zero=True))
    return rw.emit(ConcatOp, levels, axis=1)


def _ceiling(properties: dict[str, Any], shape: tuple[int, ...]) -> str:
    pads, kernel, strides = properties["pads_begin"], properties["kernel"], properties["strides"]
    spans = [d + 2 * p - k for d, p, k in zip(shape, pads, kernel, strict=True)]
    return "floor" if all(s % step == 0 for s, step in zip(spans, strides, strict=True)) else "ceil_torch"

"""Keras convolutions.

Conv -> Convolution | GroupConvolution; ConvTranspose -> ConvolutionBackpropData; DepthwiseConv -> GroupConvolution;
SeparableConv -> GroupConvolution, Convolution; LocallyConnected -> the patches times a matrix at each place
"""

from __future__ import annotations

from math import prod
from typing import Any

import numpy as np
from xdsl.ir import SSAValue

from stepwell.dialects import keras
from stepwell.dialects.errors import NoMatch
from stepwell.dialects.fields import plain
from stepwell.dialects.opset.arithmetic import AddOp, MultiplyOp
from stepwell.dialects.opset.convolution import (
    ConvolutionBackpropDataOp,
    ConvolutionOp,
    GroupConvolutionOp,
)
from stepwell.dialects.opset.matrix import MatMulOp
from stepwell.dialects.rules import RuleSet
from stepwell.dialects.types import shape_of
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms.basic import (
    channelwise,
    concat,
    like,
    rank,
    reshape,
    slice_axis,
    static,
    transpose,
    unsqueeze,
    whole,
)
from stepwell.lowering.keras_to_opset.functions import activated
from stepwell.lowering.keras_to_opset.layout import channels_back, channels_last, channels_to_front, expect

rules = RuleSet()

MOST = 1 << 12
"""Elements of a window that are cut out one by one."""

PADDINGS = {"valid": "valid", "same": "same_upper", "causal": "explicit"}


def window(kernel: tuple[int, ...], strides: Any, dilations: Any, padding: str) -> dict[str, Any]:
    """The attributes of a sliding window; causal padding is all before the first element."""
    spatial = len(kernel)
    if padding not in PADDINGS or (padding == "causal" and spatial != 1):
        raise NoMatch(f"padding '{padding}' in {spatial} dimensions; there are valid, same and, in one, causal")
    for name, values in (("strides", strides), ("dilation_rate", dilations)):
        if len(values) != spatial or any(v < 1 for v in values):
            raise NoMatch(f"{name} {list(values)[:8]} for {spatial} dimensions")
    none = (0,) * spatial
    before = (dilations[0] * (kernel[0] - 1),) if padding == "causal" else none
    return {
        "strides": strides,
        "dilations": dilations,
        "pads_begin": before,
        "pads_end": none,
        "auto_pad": PADDINGS[padding],
    }


def finish(op: Any, rw: Lowering, made: SSAValue, last: bool) -> SSAValue:
    """The bias, the layout of the input, and the activation."""
    if op.bias is not None:
        made = rw.emit(AddOp, made, channelwise(rw, op.bias, rank(made)))
    return activated(rw, channels_back(rw, made, last), plain(op.activation))


def kernel_of(value: SSAValue, spatial: int, what: str = "the filters") -> tuple[int, ...]:
    """The shape of filters, whose first dimensions are the spatial ones."""
    shape = static(value, what)
    if len(shape) != spatial + 2:
        raise NoMatch(f"{what} have rank {len(shape)}, not {spatial + 2}")
    return shape


@rules.lower(keras.Conv1DOp, keras.Conv2DOp, keras.Conv3DOp)
def conv(op: Any, rw: Lowering):
    """[*size, channels / groups, filters] as [filters, channels / groups, *size], in groups where there are some."""
    spatial = len(plain(op.strides))
    expect(op.inputs, spatial)
    last, groups = channels_last(op), plain(op.groups)
    shape = kernel_of(op.kernel, spatial)
    properties = window(shape[:spatial], plain(op.strides), plain(op.dilation_rate), plain(op.padding))
    filters = transpose(rw, op.kernel, [spatial + 1, spatial, *range(spatial)])
    data = channels_to_front(rw, op.inputs, last)
    if groups == 1:
        made = rw.emit(ConvolutionOp, data, filters, **properties)
    else:
        each = whole(shape[-1], groups, "filters")
        made = rw.emit(
            GroupConvolutionOp, data, reshape(rw, filters, [groups, each, shape[-2], *shape[:spatial]]), **properties
        )
    return finish(op, rw, made, last)


@rules.lower(keras.Conv1DTransposeOp, keras.Conv2DTransposeOp, keras.Conv3DTransposeOp)
def conv_transpose(op: Any, rw: Lowering):
    """[*size, filters, channels] as [channels, filters, *size]; what `padding` cuts off is counted here.

    Of (n - 1) * stride + size elements, `same` leaves n * stride, and `valid` no fewer than that;
    `output_padding` says what is left, or added, instead.
    """
    spatial = len(plain(op.strides))
    expect(op.inputs, spatial)
    last = channels_last(op)
    shape = kernel_of(op.kernel, spatial)
    strides, dilations, padding = plain(op.strides), plain(op.dilation_rate), plain(op.padding)
    properties = window(shape[:spatial], strides, dilations, padding)
    if padding == "causal":
        raise NoMatch("a transposed convolution has no causal padding")
    begin, end, spare = [], [], []
    given = plain(op.output_padding) or ()
    if given and len(given) != spatial:
        given = given * spatial if len(given) == 1 else given[:spatial]
    for at in range(spatial):
        reach = (shape[at] - 1) * dilations[at] + 1
        # How much longer the result is than (n - 1) * stride.
        if not given:
            length = strides[at] if padding == "same" else max(reach, strides[at])
        else:
            length = given[at] + (reach - 2 * (reach // 2) if padding == "same" else reach)
        cut = max(reach - length, 0)
        begin.append(cut // 2)
        end.append(cut - cut // 2)
        spare.append(max(length - reach, 0))
    properties.update(auto_pad="explicit", pads_begin=begin, pads_end=end, output_padding=spare)
    filters = transpose(rw, op.kernel, [spatial + 1, spatial, *range(spatial)])
    data = channels_to_front(rw, op.inputs, last)
    return finish(op, rw, rw.emit(ConvolutionBackpropDataOp, data, filters, **properties), last)


def depthwise(rw: Lowering, data: SSAValue, kernel: SSAValue, properties: dict[str, Any]) -> SSAValue:
    """Filters [*size, channels, multiplier], a group for each channel."""
    spatial = rank(kernel) - 2
    filters = transpose(rw, kernel, [spatial, spatial + 1, *range(spatial)])
    return rw.emit(GroupConvolutionOp, data, unsqueeze(rw, filters, [2]), **properties)


@rules.lower(keras.DepthwiseConv1DOp, keras.DepthwiseConv2DOp)
def depthwise_conv(op: Any, rw: Lowering):
    spatial = len(plain(op.strides))
    expect(op.inputs, spatial)
    last = channels_last(op)
    size = kernel_of(op.kernel, spatial)[:spatial]
    properties = window(size, plain(op.strides), plain(op.dilation_rate), plain(op.padding))
    return finish(op, rw, depthwise(rw, channels_to_front(rw, op.inputs, last), op.kernel, properties), last)


@rules.lower(keras.SeparableConv1DOp, keras.SeparableConv2DOp)
def separable_conv(op: Any, rw: Lowering):
    """Depthwise filters, then filters of size 1."""
    spatial = len(plain(op.strides))
    expect(op.inputs, spatial)
    last = channels_last(op)
    size = kernel_of(op.depthwise_kernel, spatial)[:spatial]
    properties = window(size, plain(op.strides), plain(op.dilation_rate), plain(op.padding))
    made = depthwise(rw, channels_to_front(rw, op.inputs, last), op.depthwise_kernel, properties)
    kernel_of(op.pointwise_kernel, spatial)
    filters = transpose(rw, op.pointwise_kernel, [spatial + 1, spatial, *range(spatial)])
    one = (1,) * spatial
    made = rw.emit(ConvolutionOp, made, filters, **window(one, one, one, "valid"))
    return finish(op, rw, made, last)


@rules.lower(keras.LocallyConnected1DOp, keras.LocallyConnected2DOp)
def locally_connected(op: Any, rw: Lowering):
    """The patch at each place times the matrix of that place.

    Implementation 1 stores [places, patch, filters]; 2 a dense kernel [*input, *output] with zeros outside of the
    patches; 3 the values of a sparse matrix. Patches are cut out for each element of the window.
    """
    spatial = len(plain(op.strides))
    expect(op.inputs, spatial)
    last, how, padding = channels_last(op), plain(op.implementation), plain(op.padding)
    size, strides = plain(op.kernel_size), plain(op.strides)
    if how == 3:
        raise NoMatch("implementation 3 keeps the values of a sparse matrix; save the model with implementation 1")
    if how == 2:
        return _dense_local(op, rw, spatial)
    if padding != "valid":
        raise NoMatch(f"padding '{padding}'; Keras has a locally connected layer of this kind with valid only")
    data = channels_to_front(rw, op.inputs, last)
    shape = shape_of(data) or ()
    if not all(isinstance(n, int) for n in shape[1:]):
        raise NoMatch("the size of the input is not known; give its shape with --input")
    sizes = [n for n in shape if isinstance(n, int)][-spatial - 1 :]
    places = [(n - k) // s + 1 for n, k, s in zip(sizes[1:], size, strides, strict=True)]
    if prod(size) > MOST:
        raise NoMatch(f"a window of {prod(size)} elements with filters at each place; at most {MOST}")
    pieces = []
    for index in _indices(size):
        piece = data
        for at, (first, count, step) in enumerate(zip(index, places, strides, strict=True)):
            piece = slice_axis(rw, piece, at + 2, first, first + (count - 1) * step + 1, step)
        pieces.append(unsqueeze(rw, piece, [2]))
    # [batch, channels, window, places…] -> [places, batch, patch]; the channels come last in a patch.
    patches = concat(rw, pieces, 2)
    total = 1
    for n in places:
        total *= n
    patches = reshape(rw, patches, [0, sizes[0], len(pieces), total], special_zero=True)
    order = [3, 0, 2, 1] if last else [3, 0, 1, 2]
    patches = reshape(rw, transpose(rw, patches, order), [total, -1, len(pieces) * sizes[0]])
    made = rw.emit(MatMulOp, patches, op.kernel)
    filters = plain(op.filters)
    made = reshape(rw, transpose(rw, made, [1, 0, 2]), [-1, *places, filters])
    if not last:
        made = transpose(rw, made, [0, spatial + 1, *range(1, spatial + 1)])
    if op.bias is not None:
        made = rw.emit(AddOp, made, op.bias)
    return activated(rw, made, plain(op.activation))


def _indices(size: tuple[int, ...]) -> list[tuple[int, ...]]:
    found: list[tuple[int, ...]] = [()]
    for n in size:
        found = [(*f, i) for f in found for i in range(n)]
    return found


def reached(op: Any, kernel: tuple[int, ...], spatial: int) -> np.ndarray:
    """Which elements of the input are in the patch of which element of the output."""
    last = channels_last(op)
    axes = range(spatial) if last else range(1, spatial + 1)
    found = np.ones([1] * len(kernel))
    for index, at in enumerate(axes):
        n, places = kernel[at], kernel[at + spatial + 1]
        size, step = plain(op.kernel_size)[index], plain(op.strides)[index]
        total = max((places - 1) * step + size - n, 0) if plain(op.padding) == "same" else 0
        first = np.arange(places) * step - total // 2
        row = np.arange(n)[:, None]
        shape = [1] * len(kernel)
        shape[at], shape[at + spatial + 1] = n, places
        found = found * ((row >= first) & (row < first + size)).reshape(shape)
    return found


def _dense_local(op: Any, rw: Lowering, spatial: int) -> SSAValue:
    """One matrix from the whole input to the whole output; what is stored outside of the patches does not count."""
    kernel = static(op.kernel, "the kernel")
    half = len(kernel) // 2
    rows = 1
    for n in kernel[:half]:
        rows *= n
    mask = like(rw, reached(op, kernel, spatial), op.kernel)
    matrix = reshape(rw, rw.emit(MultiplyOp, op.kernel, mask), [rows, -1])
    flat = reshape(rw, op.inputs, [-1, rows])
    made = reshape(rw, rw.emit(MatMulOp, flat, matrix), [-1, *kernel[half:]])
    if op.bias is not None:
        made = rw.emit(AddOp, made, op.bias)
    return activated(rw, made, plain(op.activation))

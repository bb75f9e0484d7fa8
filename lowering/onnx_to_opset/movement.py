"""ONNX operators that move data.

Concat, Gather, Slice, Transpose, ReverseSequence, Unique -> the same; Expand -> Broadcast (bidirectional);
ConstantOfShape -> Broadcast; Split -> Split | VariadicSplit; Tile -> Tile, or Broadcast + Reshape where the repeats
are computed; Pad -> Pad, or for `wrap` a Concat of slices
"""

from __future__ import annotations

import numpy as np
from xdsl.ir import SSAValue

from stepwell.dialects import onnx
from stepwell.dialects.errors import InferenceError, NoMatch
from stepwell.dialects.fields import plain
from stepwell.dialects.opset import movement as opset
from stepwell.dialects.opset import values
from stepwell.dialects.opset.arithmetic import AddOp, DivideOp, FloorModOp, SubtractOp
from stepwell.dialects.opset.generation import RangeOp
from stepwell.dialects.opset.shape import ReshapeOp
from stepwell.dialects.rules import RuleSet
from stepwell.dialects.types import shape_of, static_shape
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms.basic import (
    axis,
    concat,
    constant_ints,
    convert,
    dims,
    ints,
    kind,
    like,
    rank,
    reshape,
    shape,
    slice_axis,
    squeeze,
)
from stepwell.lowering.idioms.distinct import in_order
from stepwell.lowering.idioms.padding import padded, small
from stepwell.lowering.idioms.tiling import tile as tiled

rules = RuleSet()


@rules.lower(onnx.ConcatOp)
def concat_(op: onnx.ConcatOp, rw: Lowering):
    return rw.emit(opset.ConcatOp, list(op.inputs), axis=plain(op.axis))


@rules.lower(onnx.GatherOp)
def gather(op: onnx.GatherOp, rw: Lowering):
    """Negative indices count from the end, as in Gather-8."""
    return rw.emit(opset.GatherOp, op.data, op.indices, rw.const(plain(op.axis)), batch_dims=0)


@rules.lower(onnx.TransposeOp)
def transpose(op: onnx.TransposeOp, rw: Lowering):
    """Without `perm` the dimensions are reversed, which an empty order means in opset.

    Where the rank is known the order is written out: the runtime (2026.4) divides by zero when it moves a ShapeOf
    before a Transpose with an empty one.
    """
    order, known = plain(op.perm), shape_of(op.data)
    if order is None and known is not None:
        order = range(len(known))[::-1]
    of = kind(op.data)
    if of.name != "f4e2m1":
        return rw.emit(opset.TransposeOp, op.data, ints(rw, order or []))
    # The runtime (2026.4) writes beside the tensor when it moves f4e2m1, and moves a Transpose behind a conversion,
    # but not behind a Reshape.
    wide = rw.emit(opset.TransposeOp, convert(rw, op.data, "f32"), ints(rw, order or []))
    flat = convert(rw, reshape(rw, wide, [-1]), of.name)
    return rw.emit(ReshapeOp, flat, shape(rw, wide), special_zero=False)


@rules.lower(onnx.ExpandOp)
def expand(op: onnx.ExpandOp, rw: Lowering):
    """To the shape of a scalar: nothing changes; the runtime (2026.4) makes a scalar [1]."""
    if static_shape(op.shape) == (0,):
        return op.input
    return rw.emit(opset.BroadcastOp, op.input, op.shape, mode="bidirectional")


@rules.lower(onnx.ConstantOfShapeOp)
def constant_of_shape(op: onnx.ConstantOfShapeOp, rw: Lowering):
    """The value has one element; without it, f32 zero."""
    if op.value is not None and op.value.data.size != 1:
        raise NoMatch(f"its value has {op.value.data.size} elements; it must have one")
    value = op.value.data.array().reshape(()) if op.value is not None else np.float32(0)
    kind = op.value.data.element.mlir if op.value is not None else "f32"
    scalar = rw.const(value, kind)
    if static_shape(op.operands[0]) == (0,):
        return scalar
    return rw.emit(opset.BroadcastOp, scalar, op.operands[0], mode="numpy")


@rules.lower(onnx.SliceOp)
def slice_(op: onnx.SliceOp, rw: Lowering):
    """Without steps they are 1; starts and ends are clamped as Slice-8 does."""
    steps = op.steps
    if steps is None:
        known = (static_shape(v) for v in (op.starts, op.ends, op.axes) if v is not None)
        count = next((s[0] for s in known if s is not None and len(s) == 1), None)
        if count is None:
            raise NoMatch("the number of slices is not known")
        steps = like(rw, [1] * count, op.starts)
    axes = [op.axes] if op.axes is not None else []
    return rw.emit(opset.SliceOp, op.data, op.starts, op.ends, steps, *axes)


@rules.lower(onnx.SplitOp)
def split(op: onnx.SplitOp, rw: Lowering):
    """With lengths, or where the size is no multiple of the number of outputs: VariadicSplit, the last part smaller."""
    at, count = plain(op.axis), len(op.outputs)
    if not count:
        raise NoMatch("it has no outputs")
    if op.split is not None:
        parts = _all(rw.emit(opset.VariadicSplitOp, op.input, rw.const(at), op.split))
        if len(parts) != count:
            raise InferenceError(f"{len(parts)} lengths for {count} outputs")
        return parts
    sizes = shape_of(op.input)
    if sizes == ():
        raise NoMatch("a scalar has no axis")
    size = sizes[axis(at, len(sizes))] if sizes is not None else None
    if op.num_outputs is None or (isinstance(size, int) and size % count == 0):
        return _all(rw.emit(opset.SplitOp, op.input, rw.const(at), num_splits=count))
    if isinstance(size, int):
        each = -(-size // count)
        lengths = ints(rw, [each] * (count - 1) + [size - each * (count - 1)])
    else:
        # ceil(size / count) for all but the last part, which takes what remains.
        total = dims(rw, op.input, [axis(at, rank(op.input))])
        each = rw.emit(DivideOp, rw.emit(AddOp, total, rw.const([count - 1])), rw.const([count]))
        lengths = concat(rw, [*[each] * (count - 1), ints(rw, [-1])])
    return _all(rw.emit(opset.VariadicSplitOp, op.input, rw.const(at), lengths))


def _all(results):
    return results if isinstance(results, tuple) else (results,)


@rules.lower(onnx.TileOp)
def tile(op: onnx.TileOp, rw: Lowering):
    return tiled(rw, op.input, op.repeats)


@rules.lower(onnx.ReverseSequenceOp)
def reverse_sequence(op: onnx.ReverseSequenceOp, rw: Lowering):
    return rw.emit(
        opset.ReverseSequenceOp,
        op.input,
        op.sequence_lens,
        batch_axis=plain(op.batch_axis),
        seq_axis=plain(op.time_axis),
    )


@rules.lower(onnx.UniqueOp)
def unique(op: onnx.UniqueOp, rw: Lowering):
    """Without an axis the input is flattened; what is not sorted is gathered by the first of each."""
    where = None if op.axis is None else plain(op.axis)
    if not plain(op.sorted):
        first, inverse, counts = in_order(rw, op.X, where, "i64")
        data = reshape(rw, op.X, [-1]) if where is None else op.X
        return rw.emit(opset.GatherOp, data, first, rw.const(where or 0), batch_dims=0), first, inverse, counts
    operands = [op.X] if where is None else [op.X, rw.const(where)]
    return rw.emit(opset.UniqueOp, *operands, sorted=True, index_element_type="i64", count_element_type="i64")


PAD_MODES = {"constant": "constant", "reflect": "reflect", "edge": "edge"}


@rules.lower(onnx.PadOp)
def pad(op: onnx.PadOp, rw: Lowering):
    """pads = [begin of each axis …, end of each axis …]; negative ones crop, as in Pad-12."""
    known = rank(op.data)
    mode = plain(op.mode)
    if mode == "wrap":
        return _wrap(op, rw, known)
    if mode not in PAD_MODES:
        raise NoMatch(f"mode '{mode}'; there are {', '.join(PAD_MODES)} and wrap")
    begin, end = _pads(op, rw, known)
    if mode == "constant":
        return padded(rw, op.data, begin, end, op.constant_value)
    data = small(rw, op.data)
    return convert(rw, rw.emit(opset.PadOp, data, begin, end, pad_mode=PAD_MODES[mode]), kind(op.data).name)


def _pads(op: onnx.PadOp, rw: Lowering, known: int) -> tuple[SSAValue, SSAValue]:
    """The pads at the beginning and at the end of every axis."""
    found = values.constant_ints(op.pads)
    if op.axes is not None and values.constant(op.axes) is None:
        return _placed(op.pads, op.axes, rw, known)
    axes = list(range(known))
    if op.axes is not None:
        axes = [axis(a, known) for a in constant_ints(op.axes, "axes")]
    if found is not None:
        if len(found) != 2 * len(axes):
            raise InferenceError(f"{len(found)} pads for {len(axes)} axes")
        begin, end = [0] * known, [0] * known
        for position, at in enumerate(axes):
            begin[at], end[at] = found[position], found[position + len(axes)]
        return ints(rw, begin), ints(rw, end)
    pads = convert(rw, op.pads, "i64")
    halves = [slice_axis(rw, pads, 0, start, start + len(axes)) for start in (0, len(axes))]
    if axes != list(range(known)):
        order = ints(rw, axes)
        zeros = ints(rw, [0] * known)
        halves = [rw.emit(opset.ScatterElementsUpdate3Op, zeros, order, half, rw.const(0)) for half in halves]
    return halves[0], halves[1]


def _placed(pads: SSAValue, axes: SSAValue, rw: Lowering, known: int) -> tuple[SSAValue, SSAValue]:
    """The pads of axes that are computed, at their places among zeros."""
    count = static_shape(axes)
    if count is None:
        raise NoMatch("the number of axes is not known")
    places = rw.emit(FloorModOp, convert(rw, axes, "i64"), rw.const(known))
    pads, zeros = convert(rw, pads, "i64"), ints(rw, [0] * known)
    begin, end = (
        rw.emit(
            opset.ScatterElementsUpdate3Op,
            zeros,
            places,
            slice_axis(rw, pads, 0, start, start + count[0]),
            rw.const(0),
        )
        for start in (0, count[0])
    )
    return begin, end


def _wrap_computed(op: onnx.PadOp, rw: Lowering, known: int) -> SSAValue:
    """Axis by axis: the elements -begin, …, size + end - 1, counted around."""
    out = op.data
    for at, (begin, end) in enumerate(zip(*(_split(v, rw, known) for v in _pads(op, rw, known)), strict=True)):
        size = squeeze(rw, dims(rw, op.data, [at]), [0])
        first, stop = rw.emit(SubtractOp, rw.const(0), begin), rw.emit(AddOp, size, end)
        index = rw.emit(RangeOp, first, stop, rw.const(1), output_type="i64")
        out = rw.emit(opset.GatherOp, out, rw.emit(FloorModOp, index, size), rw.const(at))
    return out


def _split(vector: SSAValue, rw: Lowering, count: int) -> list[SSAValue]:
    """The elements of a vector, each a scalar."""
    return [rw.emit(opset.GatherOp, vector, rw.const(i), rw.const(0)) for i in range(count)]


def _wrap(op: onnx.PadOp, rw: Lowering, known: int) -> SSAValue:
    """Axis by axis: the last `begin` elements, the tensor, the first `end` elements."""
    if values.constant(op.pads) is None or (op.axes is not None and values.constant(op.axes) is None):
        return _wrap_computed(op, rw, known)
    pads = constant_ints(op.pads, "pads (mode wrap)")
    axes = list(range(known)) if op.axes is None else [axis(a, known) for a in constant_ints(op.axes, "axes")]
    out = op.data
    for position, at in enumerate(axes):
        begin, end = pads[position], pads[position + len(axes)]
        if begin < 0 or end < 0:
            out = slice_axis(rw, out, at, max(-begin, 0), end if end < 0 else (1 << 31) - 1)
        sizes = shape_of(out)
        assert sizes is not None
        size = sizes[at]
        if isinstance(size, int) and max(begin, end) > size:
            raise NoMatch(f"wrapping {max(begin, end)} elements around {size}")
        parts = [out]
        if begin > 0:
            parts.insert(0, slice_axis(rw, out, at, -begin, (1 << 31) - 1))
        if end > 0:
            parts.append(slice_axis(rw, out, at, 0, end))
        out = concat(rw, parts, at)
    return out

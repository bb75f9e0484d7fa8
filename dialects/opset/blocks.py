"""Movement: space is cut into blocks, and channels and batches are made of them or the other way round."""

from __future__ import annotations

from functools import partial
from typing import Any

import numpy as np
from xdsl.irdl import irdl_op_definition, operand_def, result_def

from stepwell.dialects.base import Tensor
from stepwell.dialects.fields import enumeration, integer, ints, plain
from stepwell.dialects.opset.base import OpsetOp
from stepwell.dialects.opset.moves import need_integer, need_rank, quotient
from stepwell.dialects.opset.reference import room
from stepwell.dialects.opset.shapes import add, apply, multiply
from stepwell.dialects.opset.values import constant_ints, dims, normalize_axis
from stepwell.dialects.types import ANY, Dim, element, element_of, intersect, shape_of, static_shape, tensor


class _SpaceBatch(OpsetOp):
    """What SpaceToBatch and BatchToSpace share: one block size and two margins for each axis."""

    def blocks(self) -> tuple[tuple[Dim, ...] | None, Any]:
        """The shape of the data, and block, begin and end where all are known."""
        data, *numbers = self.operands
        shape = shape_of(data)
        if shape is not None and len(shape) < 2:
            self.fail(f"the data must have rank 2 or more, not {len(shape)}")
        count: Dim = ANY
        for value in numbers:
            need_integer(self, "block_shape and margins", value)
            need_rank(self, "block_shape and margins", value, 1)
            known = shape_of(value)
            both = count if known is None else intersect(count, known[0])
            if both is None:
                self.fail("block_shape and the margins must have equal sizes")
            count = both
        if shape is not None and intersect(count, len(shape)) is None:
            self.fail(f"block_shape has {count} elements, the data rank {len(shape)}")
        found = tuple(constant_ints(v) for v in numbers)
        if any(f is None for f in found):
            return shape, None
        if min(found[0] or (1,)) < 1:
            self.fail("a block size is less than 1")
        return shape, found


@irdl_op_definition
class BatchToSpaceOp(_SpaceBatch):
    """docs.openvino.ai › BatchToSpace-2"""

    name = "opset.BatchToSpace_2"
    data = operand_def(Tensor)
    block_shape = operand_def(Tensor)
    crops_begin = operand_def(Tensor)
    crops_end = operand_def(Tensor)
    output = result_def(Tensor)

    def infer(self):
        kind = element_of(self.operands[0])
        shape, numbers = self.blocks()
        if shape is None:
            return (tensor(kind, None),)
        if numbers is None:
            return (tensor(kind, (ANY,) * len(shape)),)
        block, begin, end = numbers
        if min(begin + end, default=0) < 0:
            self.fail("a crop is less than 0")
        batch = quotient(shape[0], int(np.prod(block)))
        if batch is None:
            self.fail(f"a batch of {shape[0]} is not made of {int(np.prod(block))} blocks")
        out: list[Dim] = [batch]
        for dim, size, crop in zip(shape[1:], block[1:], np.add(begin, end).tolist()[1:], strict=True):
            grown = multiply(dim, size)
            if isinstance(grown, int) and crop > grown:
                self.fail(f"{crop} elements are cropped of {grown}")
            out.append(add(grown, -crop))
        return (tensor(kind, tuple(out)),)

    def evaluate(self, data: Any, block_shape: Any, crops_begin: Any, crops_end: Any):
        block = [int(b) for b in block_shape]
        count, rank = int(np.prod(block)), data.ndim
        # block sizes, batch, spatial sizes → batch, then each size with its block
        split = data.reshape([*block[1:], data.shape[0] // count, *data.shape[1:]])
        order = [rank - 1]
        for i in range(rank - 1):
            order += [rank + i, i]
        grown = [d * b for d, b in zip(data.shape[1:], block[1:], strict=True)]
        out = split.transpose(order).reshape([data.shape[0] // count, *grown])
        return out[tuple(slice(int(b), n - int(e)) for b, e, n in zip(crops_begin, crops_end, out.shape, strict=True))]


@irdl_op_definition
class SpaceToBatchOp(_SpaceBatch):
    """docs.openvino.ai › SpaceToBatch-2"""

    name = "opset.SpaceToBatch_2"
    data = operand_def(Tensor)
    block_shape = operand_def(Tensor)
    pads_begin = operand_def(Tensor)
    pads_end = operand_def(Tensor)
    output = result_def(Tensor)

    def infer(self):
        kind = element_of(self.operands[0])
        shape, numbers = self.blocks()
        if shape is None:
            return (tensor(kind, None),)
        if numbers is None:
            return (tensor(kind, (ANY,) * len(shape)),)
        block, begin, end = numbers
        out: list[Dim] = [multiply(shape[0], int(np.prod(block)))]
        for dim, size, pad in zip(shape[1:], block[1:], np.add(begin, end).tolist()[1:], strict=True):
            part = quotient(add(dim, pad), size)
            if part is None:
                self.fail(f"{add(dim, pad)} elements are not made of blocks of {size}")
            out.append(part)
        return (tensor(kind, tuple(out)),)

    def evaluate(self, data: Any, block_shape: Any, pads_begin: Any, pads_end: Any):
        block = [int(b) for b in block_shape]
        padded = room.pad(data, [(int(b), int(e)) for b, e in zip(pads_begin, pads_end, strict=True)])
        rank = data.ndim
        parts = [n // b for n, b in zip(padded.shape[1:], block[1:], strict=True)]
        shape = [padded.shape[0]]
        for part, size in zip(parts, block[1:], strict=True):
            shape += [part, size]
        order = [2 + 2 * i for i in range(rank - 1)] + [0] + [1 + 2 * i for i in range(rank - 1)]
        return padded.reshape(shape).transpose(order).reshape([padded.shape[0] * int(np.prod(block)), *parts])


class _DepthSpace(OpsetOp):
    data = operand_def(Tensor)
    block_size = integer(1)
    mode = enumeration("blocks_first", "depth_first")

    def sizes(self) -> tuple[tuple[Dim, ...] | None, int]:
        """The shape of the data, and the size of a block."""
        shape, block = shape_of(self.operands[0]), plain(self.block_size)
        if block < 1:
            self.fail(f"block_size is {block}")
        if shape is not None and len(shape) < 3:
            self.fail(f"the data must have rank 3 or more, not {len(shape)}")
        return shape, block


@irdl_op_definition
class DepthToSpaceOp(_DepthSpace):
    """docs.openvino.ai › DepthToSpace-1"""

    name = "opset.DepthToSpace_1"
    output = result_def(Tensor)

    def infer(self):
        shape, block = self.sizes()
        if shape is None:
            return (tensor(element_of(self.operands[0]), None),)
        count = block ** (len(shape) - 2)
        depth = quotient(shape[1], count)
        if depth is None:
            self.fail(f"{shape[1]} channels are not made of {count} blocks")
        grown = (multiply(d, block) for d in shape[2:])
        return (tensor(element_of(self.operands[0]), (shape[0], depth, *grown)),)

    def evaluate(self, data: Any):
        block, rank = plain(self.block_size), data.ndim - 2
        batch, channels, *space = data.shape
        depth = channels // block**rank
        if plain(self.mode) == "blocks_first":
            split = data.reshape([batch, *[block] * rank, depth, *space])
            blocks, deep = range(1, rank + 1), rank + 1
        else:
            split = data.reshape([batch, depth, *[block] * rank, *space])
            blocks, deep = range(2, rank + 2), 1
        order = [0, deep]
        for i, axis in enumerate(blocks):
            order += [rank + 2 + i, axis]
        return split.transpose(order).reshape([batch, depth, *(n * block for n in space)])


@irdl_op_definition
class SpaceToDepthOp(_DepthSpace):
    """docs.openvino.ai › SpaceToDepth-1"""

    name = "opset.SpaceToDepth_1"
    output = result_def(Tensor)

    def infer(self):
        shape, block = self.sizes()
        if shape is None:
            return (tensor(element_of(self.operands[0]), None),)
        out: list[Dim] = [shape[0], multiply(shape[1], block ** (len(shape) - 2))]
        for dim in shape[2:]:
            part = quotient(dim, block)
            if part is None:
                self.fail(f"{dim} elements are not made of blocks of {block}")
            out.append(part)
        return (tensor(element_of(self.operands[0]), tuple(out)),)

    def evaluate(self, data: Any):
        block, rank = plain(self.block_size), data.ndim - 2
        batch, channels, *space = data.shape
        shape = [batch, channels]
        for n in space:
            shape += [n // block, block]
        blocks, parts = [3 + 2 * i for i in range(rank)], [2 + 2 * i for i in range(rank)]
        order = [0, *blocks, 1, *parts] if plain(self.mode) == "blocks_first" else [0, 1, *blocks, *parts]
        return (
            data.reshape(shape).transpose(order).reshape([batch, channels * block**rank, *(n // block for n in space)])
        )


@irdl_op_definition
class ShuffleChannelsOp(OpsetOp):
    """docs.openvino.ai › ShuffleChannels-1"""

    name = "opset.ShuffleChannels_1"
    data = operand_def(Tensor)
    axis = integer(1)
    group = integer(1)
    output = result_def(Tensor)

    def infer(self):
        shape, group = shape_of(self.operands[0]), plain(self.group)
        if group < 1:
            self.fail(f"group is {group}")
        if shape is None:
            return (self.operands[0].type,)
        if not shape:
            self.fail("a scalar has no channels")
        axis = normalize_axis(self, plain(self.axis), len(shape))
        if quotient(shape[axis], group) is None:
            self.fail(f"{shape[axis]} channels are not made of {group} groups")
        return (self.operands[0].type,)

    def evaluate(self, data: Any):
        axis, group = plain(self.axis) % data.ndim, plain(self.group)
        split = data.reshape([*data.shape[:axis], group, data.shape[axis] // group, *data.shape[axis + 1 :]])
        return np.swapaxes(split, axis, axis + 1).reshape(data.shape)


@irdl_op_definition
class ExtractImagePatchesOp(OpsetOp):
    """docs.openvino.ai › ExtractImagePatches-3"""

    name = "opset.ExtractImagePatches_3"
    image = operand_def(Tensor)
    sizes = ints()
    strides = ints()
    rates = ints()
    auto_pad = enumeration("valid", "same_lower", "same_upper")
    output = result_def(Tensor)

    def infer(self):
        image = self.operands[0]
        need_rank(self, "the image", image, 4)
        sizes, strides, rates = plain(self.sizes), plain(self.strides), plain(self.rates)
        if not len(sizes) == len(strides) == len(rates) == 2:
            self.fail("sizes, strides and rates must have two elements each")
        if min(strides + rates) < 1:
            self.fail("strides and rates must be greater than 0")
        shape = shape_of(image)
        if shape is None:
            return (tensor(element_of(image), (ANY,) * 4),)
        depth = multiply(shape[1], sizes[0] * sizes[1])
        if 0 in shape[2:]:
            return (tensor(element_of(image), shape),)
        space = (apply(d, partial(self._count, i)) for i, d in enumerate(shape[2:]))
        return (tensor(element_of(image), (shape[0], depth, *space)),)

    def _count(self, i: int, size: int) -> int:
        stride = plain(self.strides)[i]
        if plain(self.auto_pad) == "valid":
            reach = plain(self.rates)[i] * (plain(self.sizes)[i] - 1) + 1
            return max((size - reach) // stride + 1, 0) if size >= reach else 0
        return (size - 1) // stride + 1

    def evaluate(self, image: Any):
        sizes, strides, rates = plain(self.sizes), plain(self.strides), plain(self.rates)
        counts = [self._count(i, image.shape[2 + i]) for i in (0, 1)]
        pads = []
        for i in (0, 1):
            reach = (counts[i] - 1) * strides[i] + rates[i] * (sizes[i] - 1) + 1
            total = max(reach - image.shape[2 + i], 0) if plain(self.auto_pad) != "valid" else 0
            small = total // 2
            pads.append((total - small, small) if plain(self.auto_pad) == "same_lower" else (small, total - small))
        padded = room.pad(image, [(0, 0), (0, 0), *pads])
        parts = []
        for r in range(sizes[0]):
            for c in range(sizes[1]):
                top, left = r * rates[0], c * rates[1]
                rows = slice(top, top + (counts[0] - 1) * strides[0] + 1, strides[0])
                columns = slice(left, left + (counts[1] - 1) * strides[1] + 1, strides[1])
                parts.append(padded[:, :, rows, columns])
        return np.concatenate(parts, axis=1)


@irdl_op_definition
class Col2ImOp(OpsetOp):
    """docs.openvino.ai › Col2Im-15"""

    name = "opset.Col2Im_15"
    data = operand_def(Tensor)
    output_size = operand_def(Tensor)
    kernel_size = operand_def(Tensor)
    strides = ints(())
    dilations = ints(())
    pads_begin = ints(())
    pads_end = ints(())
    output = result_def(Tensor)

    def infer(self):
        data, size, kernel = self.operands
        need_rank(self, "the data", data, 2, 3)
        for what, value in (("output_size", size), ("kernel_size", kernel)):
            need_integer(self, what, value)
            if static_shape(value) not in (None, (2,)):
                self.fail(f"{what} must be two numbers")
        # The runtime takes no other types, and both must be the same.
        if element_of(size) != element_of(kernel) or element(element_of(size)).bits < 32:
            self.fail("output_size and kernel_size must both be i32 or both i64")
        shape = shape_of(data)
        if shape is None:
            return (tensor(element_of(data), None),)
        depth: Dim = ANY
        channels, blocks = shape[-2:]
        window, wanted = constant_ints(kernel), dims(size) or (ANY, ANY)
        if window is not None and isinstance(channels, int):
            if channels % (window[0] * window[1]):
                self.fail(f"{channels} rows are not made of windows of {window[0] * window[1]} elements")
            depth = channels // (window[0] * window[1])
        if window is not None and isinstance(blocks, int) and all(isinstance(d, int) for d in wanted):
            counts = self._counts(wanted, window)
            if blocks != counts[0] * counts[1]:
                self.fail(f"there are {blocks} blocks; the sizes call for {counts[0] * counts[1]}")
        return (tensor(element_of(data), (*shape[:-2], depth, *wanted)),)

    def _windows(self) -> Any:
        pairs = ((self.strides, 1), (self.dilations, 1), (self.pads_begin, 0), (self.pads_end, 0))
        return tuple(plain(field) or (default, default) for field, default in pairs)

    def _counts(self, size: Any, kernel: Any) -> list[int]:
        strides, dilations, begin, end = self._windows()
        reach = [d * (k - 1) + 1 for d, k in zip(dilations, kernel, strict=True)]
        return [(size[i] + begin[i] + end[i] - reach[i]) // strides[i] + 1 for i in (0, 1)]

    def evaluate(self, data: Any, output_size: Any, kernel_size: Any):
        size, kernel = [int(v) for v in output_size], [int(v) for v in kernel_size]
        strides, dilations, begin, end = self._windows()
        rows, columns = self._counts(size, kernel)
        batch = data if data.ndim == 3 else data[None]
        depth = batch.shape[1] // (kernel[0] * kernel[1])
        split = batch.reshape(batch.shape[0], depth, *kernel, rows, columns)
        extent = (batch.shape[0], depth, *(size[i] + begin[i] + end[i] for i in (0, 1)))
        room.check(extent)
        wide = np.zeros(extent, data.dtype)
        for r in range(kernel[0]):
            for c in range(kernel[1]):
                top, left = r * dilations[0], c * dilations[1]
                at_rows = slice(top, top + (rows - 1) * strides[0] + 1, strides[0])
                at_columns = slice(left, left + (columns - 1) * strides[1] + 1, strides[1])
                wide[:, :, at_rows, at_columns] += split[:, :, r, c]
        out = wide[:, :, begin[0] : begin[0] + size[0], begin[1] : begin[1] + size[1]]
        return out if data.ndim == 3 else out[0]

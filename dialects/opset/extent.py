"""Movement: Tile, Broadcast and Pad, which make a tensor larger."""

from __future__ import annotations

from typing import Any

import numpy as np
from xdsl.irdl import irdl_op_definition, operand_def, opt_operand_def, result_def

from stepwell.dialects.base import Tensor
from stepwell.dialects.fields import enumeration, plain
from stepwell.dialects.opset.base import single_element
from stepwell.dialects.opset.moves import Moves, infinite, need_integer, need_rank
from stepwell.dialects.opset.shapes import broadcast, multiply
from stepwell.dialects.opset.values import bounds, constant_ints, dims
from stepwell.dialects.types import (
    ANY,
    Dim,
    element_of,
    intersect,
    interval,
    lower,
    print_shape,
    shape_of,
    static_shape,
    tensor,
    upper,
)


@irdl_op_definition
class TileOp(Moves):
    """docs.openvino.ai › Tile-1"""

    name = "opset.Tile_1"
    data = operand_def(Tensor)
    repeats = operand_def(Tensor)
    output = result_def(Tensor)

    def infer(self):
        data, wanted = self.operands
        need_integer(self, "repeats", wanted)
        need_rank(self, "repeats", wanted, 1)
        shape = shape_of(data)
        repeats = dims(wanted)
        if shape is None or repeats is None:
            return (tensor(element_of(data), None),)
        if bounds(wanted) is None:
            return (tensor(element_of(data), (ANY,) * max(len(shape), len(repeats))),)
        rank = max(len(shape), len(repeats))
        shape = (1,) * (rank - len(shape)) + shape
        repeats = (1,) * (rank - len(repeats)) + repeats
        return (tensor(element_of(data), tuple(multiply(d, r) for d, r in zip(shape, repeats, strict=True))),)

    def evaluate(self, data: Any, repeats: Any):
        return np.tile(data, [max(int(r), 0) for r in repeats])


class _Broadcast(Moves):
    data = operand_def(Tensor)
    target_shape = operand_def(Tensor)
    axes_mapping = opt_operand_def(Tensor)

    def how(self) -> str:
        """The mode, `explicit` where the axes are given."""
        raise NotImplementedError

    def infer(self):
        data, target = self.operands[:2]
        mode = self.how()
        need_integer(self, "target_shape", target)
        need_rank(self, "target_shape", target, 1)
        if mode == "explicit":
            if len(self.operands) < 3:
                self.fail("mode explicit needs axes_mapping")
            need_rank(self, "axes_mapping", self.operands[2], 1)
        elif len(self.operands) > 2 and self.name == "opset.Broadcast_3":
            self.fail(f"axes_mapping is for mode explicit, not {mode}")
        kind, shape, wanted = element_of(data), shape_of(data), self._target()
        if mode == "explicit" and shape is not None and shape_of(target) is not None:
            self._check_axes(shape, wanted)
        if wanted is None:
            return (tensor(kind, None),)
        if mode == "bidirectional":
            return (tensor(kind, None if shape is None else broadcast(self, shape, wanted)),)
        if shape is None and mode == "pdpd":
            return (tensor(kind, (ANY,) * len(wanted)),)
        if shape is None or mode == "explicit" or bounds(target) is None:
            return (tensor(kind, wanted),)
        return (tensor(kind, self._fit(shape, wanted, mode)),)

    def _target(self) -> tuple[Dim, ...] | None:
        wanted, known = dims(self.operands[1]), bounds(self.operands[1])
        if wanted is None or known is None:
            return wanted
        return tuple(ANY if lo == -1 else d for lo, d in zip(known.lo.reshape(-1).tolist(), wanted, strict=True))

    def _check_axes(self, shape: tuple[Dim, ...], wanted: tuple[Dim, ...] | None) -> None:
        mapping = self.operands[2]
        count = static_shape(mapping)
        if count is not None and count[0] != (len(shape) or min(count[0], 1)):
            self.fail(f"axes_mapping has {count[0]} elements, the data rank {len(shape)}")
        axes = constant_ints(mapping)
        if axes is None or wanted is None or bounds(self.operands[1]) is None:
            return
        if list(axes) != sorted(axes) or any(not 0 <= a < len(wanted) for a in axes):
            self.fail(f"axes_mapping {list(axes)} is not an ascending list of axes of the target")
        for axis, dim in zip(axes, shape or (1,), strict=False):
            if intersect(wanted[axis], dim) is None and (not shape or intersect(dim, 1) is None):
                self.fail(f"size {dim} does not broadcast to {wanted[axis]} at axis {axis} of the target")

    def _fit(self, shape: tuple[Dim, ...], wanted: tuple[Dim, ...], mode: str) -> tuple[Dim, ...]:
        if len(shape) > len(wanted):
            self.fail(f"the target [{print_shape(wanted)}] has a smaller rank than the data")
        if mode == "pdpd" and len(shape) != len(wanted):
            self.fail(f"mode pdpd needs a target of rank {len(shape)}")
        first = len(wanted) - len(shape)
        out = list(wanted)
        for axis, dim in enumerate(shape, first):
            if mode == "pdpd" and dim != 1:
                both = dim if wanted[axis] == 1 else intersect(dim, wanted[axis])
                if both is None:
                    self.fail(f"size {dim} does not broadcast to {wanted[axis]} at axis {axis} of the target")
                out[axis] = both
            elif isinstance(dim, int) and isinstance(wanted[axis], int) and dim not in (1, wanted[axis]):
                self.fail(f"size {dim} does not broadcast to {wanted[axis]} at axis {axis} of the target")
        return tuple(out)

    def evaluate(self, data: Any, target_shape: Any, axes_mapping: Any = None):
        target = [int(v) for v in target_shape]
        mode = self.how()
        if mode == "bidirectional":
            return np.broadcast_to(data, np.broadcast_shapes(data.shape, tuple(target))).copy()
        if mode == "explicit":
            shape = [1] * len(target)
            for axis, size in zip(axes_mapping, data.shape, strict=False):
                shape[int(axis)] = size
            data = data.reshape(shape)
        elif mode == "pdpd":
            data = data.reshape(data.shape + (1,) * (len(target) - data.ndim))
            target = [b if a == 1 else a for a, b in zip(data.shape, target, strict=True)]
        return np.broadcast_to(data, target).copy()


@irdl_op_definition
class Broadcast1Op(_Broadcast):
    """docs.openvino.ai › Broadcast-1"""

    name = "opset.Broadcast_1"
    mode = enumeration("none", "numpy", "pdpd", default="numpy")
    output = result_def(Tensor)

    def how(self) -> str:
        mode = plain(self.mode)
        return "explicit" if mode == "none" else mode


@irdl_op_definition
class BroadcastOp(_Broadcast):
    """docs.openvino.ai › Broadcast-3"""

    name = "opset.Broadcast_3"
    mode = enumeration("numpy", "pdpd", "explicit", "bidirectional", default="numpy")
    output = result_def(Tensor)

    def how(self) -> str:
        return plain(self.mode)


class _Pad(Moves):
    """Negative pads cut off."""

    arg = operand_def(Tensor)
    pads_begin = operand_def(Tensor)
    pads_end = operand_def(Tensor)
    pad_value = opt_operand_def(Tensor)
    pad_mode = enumeration("constant", "edge", "reflect", "symmetric")

    def infer(self):
        data, begin, end, *value = self.operands
        mode = plain(self.pad_mode)
        kind = single_element(self, data, *value) if mode == "constant" else element_of(data)
        for what, pads in (("pads_begin", begin), ("pads_end", end)):
            need_integer(self, what, pads)
            need_rank(self, what, pads, 1)
        if value and mode == "constant":
            need_rank(self, "pad_value", value[0], 0)
        shape = shape_of(data)
        if shape is None:
            return (tensor(kind, None),)
        for what, pads in (("pads_begin", begin), ("pads_end", end)):
            count = static_shape(pads)
            if count is not None and count[0] != len(shape):
                self.fail(f"{what} has {count[0]} elements, the data rank {len(shape)}")
        low, high = bounds(begin), bounds(end)
        if low is None or high is None:
            return (tensor(kind, (ANY,) * len(shape)),)
        out: list[Dim] = []
        least, most = (low.lo + high.lo).tolist(), _plus(low.hi, high.hi)
        for i, dim in enumerate(shape):
            if isinstance(dim, int):
                self._check(mode, i, dim, max(int(low.lo[i]), int(high.lo[i])))
            lo, hi = lower(dim) + least[i], upper(dim)
            grows = most[i]
            total = None if hi is None or grows is None else hi + grows
            if total is not None and total < 0:
                self.fail(f"pads cut more than axis {i} of size {dim} has")
            out.append(interval(max(lo, 0), total))
        return (tensor(kind, tuple(out)),)

    def _check(self, mode: str, axis: int, dim: int, widest: int) -> None:
        if mode == "edge" and dim < 1 and widest > 0:
            self.fail(f"mode edge needs an element at axis {axis}")
        if mode == "reflect" and widest >= dim:
            self.fail(f"mode reflect pads axis {axis} of size {dim} by at most {max(dim - 1, 0)}")
        if mode == "symmetric" and widest > dim:
            self.fail(f"mode symmetric pads axis {axis} of size {dim} by at most {dim}")

    def evaluate(self, arg: Any, pads_begin: Any, pads_end: Any, pad_value: Any = 0):
        before, after = [int(v) for v in pads_begin], [int(v) for v in pads_end]
        mode = plain(self.pad_mode)
        widths = [(max(b, 0), max(e, 0)) for b, e in zip(before, after, strict=True)]
        if mode == "constant":
            made = np.pad(arg, widths, mode=mode, constant_values=np.asarray(pad_value).astype(arg.dtype)[()])
        else:
            made = np.pad(arg, widths, mode=mode)
        cuts = zip(before, after, made.shape, strict=True)
        return made[tuple(slice(max(-b, 0), n - max(-e, 0)) for b, e, n in cuts)]


def _plus(a: np.ndarray, b: np.ndarray) -> list[int | None]:
    pairs = zip(a.tolist(), b.tolist(), strict=True)
    return [None if x >= infinite(a.dtype) or y >= infinite(b.dtype) else x + y for x, y in pairs]


@irdl_op_definition
class Pad1Op(_Pad):
    """docs.openvino.ai › Pad-1"""

    name = "opset.Pad_1"
    output = result_def(Tensor)


@irdl_op_definition
class PadOp(_Pad):
    """docs.openvino.ai › Pad-12"""

    name = "opset.Pad_12"
    output = result_def(Tensor)

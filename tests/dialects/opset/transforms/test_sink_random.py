"""Random graphs with many Transposes: they compute the same afterwards, with no more Transposes than before.

They are evaluated by the operations' definitions: OpenVINO rewrites Transposes itself, and gets some of these wrong.
"""

from __future__ import annotations

from math import prod
from typing import Any

import numpy as np
import pytest
import running
from running import Model

from stepwell.dialects import opset as o
from stepwell.dialects.types import static_shape

SIZES = (1, 2, 3, 4)


class Grower:
    """Grows a graph by operations that fit a random value; `known` is whether the module says the sizes."""

    def __init__(self, seed: int, known: bool):
        self.random = np.random.default_rng(seed)
        self.m, self.known = Model(), known
        self.values: list[tuple[Any, tuple[int, ...]]] = []
        self.given: list[np.ndarray] = []
        for _ in range(2):
            self.input(tuple(self.random.choice(SIZES, 4).tolist()))

    def input(self, shape: tuple[int, ...]) -> None:
        text = ",".join(str(d) if self.known or d == 1 or self.random.random() < 0.3 else "?" for d in shape)
        self.values.append((self.m.parameter(text), shape))
        self.given.append(self.random.standard_normal(shape).astype(np.float32))

    def add(self, cls: Any, *operands: Any, shape: tuple[int, ...], **properties: Any) -> None:
        made = self.m(cls, *operands, **properties)
        assert static_shape(made) in (None, shape)
        self.values.append((made, shape))

    def array(self, *shape: int) -> np.ndarray:
        return self.random.standard_normal(shape).astype(np.float32)

    def grow(self) -> None:
        # Mostly from late values, so that the graph gets deep.
        index = len(self.values) - 1 - int(self.random.exponential(3)) % len(self.values)
        x, shape = self.values[index]
        axis = int(self.random.integers(max(len(shape), 1)))
        makers = [self.transpose] * 5 + [self.other, self.window] * 2 + [self.unary, self.constant, self.reduce]
        makers += [
            self.pad,
            self.slice,
            self.reshape,
            self.window,
            self.window,
            self.softmax,
            self.gather,
            self.product,
        ]
        if shape:
            makers[int(self.random.integers(len(makers)))](x, shape, axis)

    def transpose(self, x: Any, shape: tuple[int, ...], axis: int) -> None:
        order = self.random.permutation(len(shape)).tolist()
        if len(shape) == 4 and self.random.random() < 0.7:
            order = [(0, 3, 1, 2), (0, 2, 3, 1)][int(self.random.integers(2))]
        self.add(o.TransposeOp, x, order, shape=tuple(shape[i] for i in order))

    def unary(self, x: Any, shape: tuple[int, ...], axis: int) -> None:
        self.add((o.ReLUOp, o.AbsOp, o.TanhOp)[axis % 3], x, shape=shape)

    def constant(self, x: Any, shape: tuple[int, ...], axis: int) -> None:
        kept = [d if self.random.random() < 0.6 else 1 for d in shape][int(self.random.integers(len(shape))) :]
        operands = [x, self.array(*kept)]
        self.add(o.SubtractOp, *(operands if axis % 2 else operands[::-1]), shape=shape)

    def other(self, x: Any, shape: tuple[int, ...], axis: int) -> None:
        fits = [(y, s) for y, s in self.values if s and self.broadcasts(shape, s)]
        y, other = fits[int(self.random.integers(len(fits)))]
        self.add(o.AddOp, x, y, shape=np.broadcast_shapes(shape, other))

    @staticmethod
    def broadcasts(a: tuple[int, ...], b: tuple[int, ...]) -> bool:
        return all(x == y or 1 in (x, y) for x, y in zip(reversed(a), reversed(b), strict=False))

    def reduce(self, x: Any, shape: tuple[int, ...], axis: int) -> None:
        if len(shape) < 2:
            return
        kept = bool(self.random.integers(2))
        made = (*shape[:axis], *([1] if kept else []), *shape[axis + 1 :])
        self.add(o.ReduceMeanOp, x, [axis], keep_dims=kept, shape=made)

    def concat(self, x: Any, shape: tuple[int, ...], axis: int) -> None:
        rest = shape[:axis] + shape[axis + 1 :]
        fits = [(y, s) for y, s in self.values if len(s) == len(shape) and s[:axis] + s[axis + 1 :] == rest]
        y, other = fits[int(self.random.integers(len(fits)))]
        if shape[axis] + other[axis] <= 8:
            made = (*shape[:axis], shape[axis] + other[axis], *shape[axis + 1 :])
            self.add(o.ConcatOp, [x, y], axis=axis, shape=made)

    def pad(self, x: Any, shape: tuple[int, ...], axis: int) -> None:
        begin = [int(i == axis) for i in range(len(shape))]
        made = tuple(d + (i == axis) for i, d in enumerate(shape))
        if max(made) <= 8:
            self.add(o.PadOp, x, begin, [0] * len(shape), np.float32(1), pad_mode="constant", shape=made)

    def slice(self, x: Any, shape: tuple[int, ...], axis: int) -> None:
        made = (*shape[:axis], -(-shape[axis] // 2), *shape[axis + 1 :])
        self.add(o.SliceOp, x, [-1], [-9999], [-2], [axis], shape=made)

    def reshape(self, x: Any, shape: tuple[int, ...], axis: int) -> None:
        if len(shape) < 2 or axis == 0:
            self.add(o.UnsqueezeOp, x, [axis], shape=(*shape[:axis], 1, *shape[axis:]))
        else:
            made = (*shape[: axis - 1], shape[axis - 1] * shape[axis], *shape[axis + 1 :])
            self.add(o.ReshapeOp, x, list(made), special_zero=False, shape=made)

    def softmax(self, x: Any, shape: tuple[int, ...], axis: int) -> None:
        self.add(o.SoftMaxOp, x, axis=axis, shape=shape)

    def gather(self, x: Any, shape: tuple[int, ...], axis: int) -> None:
        self.add(o.GatherOp, x, [0, -1, 0], axis, shape=(*shape[:axis], 3, *shape[axis + 1 :]))

    def product(self, x: Any, shape: tuple[int, ...], axis: int) -> None:
        if not 2 <= len(shape) <= 4:
            return
        turned, left = (bool(b) for b in self.random.integers(0, 2, 2))
        batch = shape[:-2] if self.random.random() < 0.3 else ()
        if left:
            w = self.array(*batch, shape[-2], 3) if turned else self.array(*batch, 3, shape[-2])
            self.add(o.MatMulOp, w, x, transpose_a=turned, shape=(*shape[:-2], 3, shape[-1]))
        else:
            w = self.array(*batch, 3, shape[-1]) if turned else self.array(*batch, shape[-1], 3)
            self.add(o.MatMulOp, x, w, transpose_b=turned, shape=(*shape[:-1], 3))

    def pairwise(self, x: Any, shape: tuple[int, ...], axis: int) -> None:
        """A tensor times its own transpose, or another's."""
        if 2 <= len(shape) <= 4:
            fits = [(y, s) for y, s in self.values if 2 <= len(s) <= 4 and s[-1] == shape[-1]]
            fits = [(y, s) for y, s in fits if self.broadcasts(s[:-2], shape[:-2])]
            y, other = fits[int(self.random.integers(len(fits)))]
            batch = np.broadcast_shapes(shape[:-2], other[:-2])
            self.add(o.MatMulOp, x, y, transpose_b=True, shape=(*batch, shape[-2], other[-2]))

    def window(self, x: Any, shape: tuple[int, ...], axis: int) -> None:
        """A convolution by 1; it knows the channels by their place."""
        channels = (static_shape(x) or (None, None))[1] if len(shape) == 4 else None
        if channels:
            window = {"strides": (1, 1), "dilations": (1, 1), "pads_begin": (0, 0), "pads_end": (0, 0)}
            made = (shape[0], 3, *shape[2:])
            self.add(o.ConvolutionOp, x, self.array(3, channels, 1, 1), **window, shape=made)


@pytest.mark.parametrize("known", [True, False], ids=["static", "dynamic"])
@pytest.mark.parametrize("seed", range(60))
def test_random_graph(seed: int, known: bool):
    grower = Grower(seed, known)
    while len(grower.values) < 36:
        grower.grow()
    ends = [v for v, shape in grower.values if not v.uses and prod(shape) < 1 << 16]
    module = grower.m.result(*ends)
    transposes, expected = running.types(module)["Transpose_1"], running.evaluated(module, grower.given)
    for _ in range(2):
        running.passes(module, "opset-sink-transposes")
        for ours, theirs in zip(running.evaluated(module, grower.given), expected, strict=True):
            np.testing.assert_allclose(ours, theirs, rtol=1e-5, atol=1e-5, strict=True)
        left = running.types(module)["Transpose_1"]
        assert left <= transposes
        transposes = left

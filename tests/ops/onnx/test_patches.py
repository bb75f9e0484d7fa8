"""Col2Im against a formula of its own: every element of every block is added to its place."""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from typing import Any, NamedTuple

import numpy as np
import pytest

from tests.ops.onnx.cases import OpCase, check

rng = np.random.default_rng(0)


class Geometry(NamedTuple):
    image: Sequence[int]
    block: Sequence[int]
    strides: Sequence[int]
    dilations: Sequence[int]
    pads: Sequence[int]

    @property
    def padded(self) -> list[int]:
        count = len(self.image)
        return [size + self.pads[i] + self.pads[count + i] for i, size in enumerate(self.image)]

    @property
    def blocks(self) -> list[int]:
        parts = zip(self.padded, self.block, self.strides, self.dilations, strict=True)
        return [(size - d * (b - 1) - 1) // s + 1 for size, b, s, d in parts]


def col2im(x: np.ndarray, of: Geometry) -> np.ndarray:
    count = len(of.image)
    batch, channels = len(x), x.shape[1] // int(np.prod(of.block))
    out = np.zeros((batch, channels, *of.padded), np.float64)
    cells = x.reshape(batch, channels, *of.block, *of.blocks)
    for k in itertools.product(*map(range, of.block)):
        for b in itertools.product(*map(range, of.blocks)):
            at = tuple(b[i] * of.strides[i] + k[i] * of.dilations[i] for i in range(count))
            out[(slice(None), slice(None), *at)] += cells[(slice(None), slice(None), *k, *b)]
    inside = [slice(of.pads[i], of.pads[i] + of.image[i]) for i in range(count)]
    return out[(slice(None), slice(None), *inside)].astype(x.dtype)


LINE = Geometry((7,), (3,), (2,), (2,), (1, 2))
IMAGE = Geometry((5, 6), (2, 3), (2, 1), (1, 2), (1, 0, 2, 1))
PLAIN = Geometry((5, 6), (2, 3), (1, 1), (1, 1), (0, 0, 0, 0))
VOLUME = Geometry((3, 4, 5), (1, 2, 3), (1, 2, 1), (1, 1, 2), (0, 1, 0, 1, 0, 0))
FOUR = Geometry((3, 4, 3, 5), (2, 2, 1, 3), (1, 2, 1, 1), (1, 1, 2, 1), (0, 1, 0, 1, 0, 0, 1, 0))


def case(of: Geometry, kind: Any, constants: Sequence[int], dynamic: bool) -> OpCase:
    shape = (2, 3 * int(np.prod(of.block)), int(np.prod(of.blocks)))
    x = rng.integers(-5, 6, shape).astype(kind)
    attributes = {"strides": of.strides, "dilations": of.dilations, "pads": of.pads}
    given = [x, np.array(of.image), np.array(of.block)]
    return OpCase(
        "Col2Im",
        given,
        attributes,
        opset=18,
        constants=constants,
        dynamic=dynamic,
        expected=[col2im(x, of)],
        label=f"{len(of.image)}d-{np.dtype(kind).name}-{constants}",
    )


CASES = [
    *(
        case(of, np.float32, constants, dynamic)
        for of in (LINE, IMAGE, PLAIN, VOLUME, FOUR)
        for constants in ((1, 2), (1,), ())
        for dynamic in (False, True)
    ),
    *(
        case(of, kind, constants, False)
        for of in (LINE, IMAGE, VOLUME)
        for kind in (np.float16, np.float64, np.int8, np.uint8, np.int32, np.int64)
        for constants in ((1, 2), ())
    ),
]


@pytest.mark.parametrize("case", CASES, ids=str)
def test_case(case: OpCase):
    check(case)

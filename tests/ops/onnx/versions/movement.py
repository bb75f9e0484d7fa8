"""Shapes, and data moved about."""

from __future__ import annotations

import numpy as np
from onnx import numpy_helper

from tests.ops.onnx.versions.rows import F, data, ints, row

X = data(2, 3, 4, 5)
WHOLE = np.arange(24).reshape(2, 3, 4)
SQUARES = data(1, 8, 2, 3)
PICKED = np.array([[[0, -1], [2, 1]]], np.int64)


def scattered(x, index, update, axis=0):
    made = x.copy()
    for place in np.ndindex(index.shape):
        to = list(place)
        to[axis] = index[place]
        made[tuple(to)] = update[place]
    return made


ROWS = [
    row("Concat", X, X, until=3, expected=lambda a, b: np.concatenate([a, b], 1)),
    row("Concat", X, X[:, :, :1], until=3, axis=2, expected=lambda a, b: np.concatenate([a, b], 2)),
    row("Concat", X, X, since=4, axis=0),
    row("Concat", X, X[..., :2], since=11, axis=-1),
    row("Reshape", X, until=4, shape=[0, -1, 5], expected=lambda x: x.reshape(2, 12, 5)),
    row("Reshape", X, until=4, shape=[6, 20], consumed_inputs=[0], expected=lambda x: x.reshape(6, 20)),
    row("Reshape", X, ints(0, -1, 5), since=5),
    row("Reshape", X, ints(-1), since=5, constants=(1,)),
    row("Reshape", data(0, 3), ints(3, 0), since=14, allowzero=1, constants=(1,)),
    row("Flatten", X),
    *(row("Flatten", X, axis=a) for a in (0, 2, 4)),
    row("Flatten", X, axis=-2, since=11),
    row("Flatten", WHOLE, axis=2, since=9),
    row("Squeeze", X[:, :1, :, :1], until=12, axes=[1, 3]),
    row("Squeeze", X[:1, :1], until=12),
    row("Squeeze", X[:, :1], since=11, until=12, axes=[-3]),
    row("Squeeze", X[:, :1, :, :1], ints(1, -1), since=13),
    row("Squeeze", X[:1, :1], since=13),
    row("Unsqueeze", X, until=12, axes=[0, 3]),
    row("Unsqueeze", X, since=11, until=12, axes=[0, -1]),
    row("Unsqueeze", X, ints(0, -1), since=13),
    row("Transpose", X),
    row("Transpose", X, perm=[2, 0, 3, 1]),
    row("Expand", X[:, :1], ints(2, 3, 1, 1)),
    row("Expand", WHOLE[:, :1], ints(1)),
    row("Shape", X),
    row("Shape", X, since=15, start=-3, end=-1),
    row("Size", X),
    row("Tile", X, np.array([3], F), np.array([2], F), until=5, expected=lambda x, *_: np.tile(x, (1, 1, 3, 1))),
    row("Tile", X, ints(1, 2, 1, 3), since=6),
    row("Slice", X, until=9, starts=[0, -3], ends=[2, 100], axes=[1, 3]),
    row("Slice", X, until=9, starts=[1, 0], ends=[2, -1]),
    row("Slice", X, ints(3, -1), ints(0, -100), ints(2, 3), ints(-1, -2), since=10),
    row("Slice", X, ints(0, 1), ints(2, 3), since=10),
    row("Slice", X, ints(0), ints(2), ints(-2), since=10, constants=(1, 2, 3)),
    row("Split", X, until=1, axis=1, split=[1, 2], outputs=2, expected=lambda x: np.split(x, [1], 1)),
    row("Split", X, np.array([1, 4], F), until=1, axis=3, outputs=2, expected=lambda x, s: np.split(x, [1], 3)),
    row("Split", X, since=2, until=10, axis=3, split=[1, 4], outputs=2),
    row("Split", X, since=2, until=12, outputs=2),
    row("Split", X, since=11, until=12, axis=-1, split=[2, 3], outputs=2),
    row("Split", X, ints(1, 4), since=13, axis=-1, outputs=2, constants=(1,)),
    row("Split", X, since=13, until=17, axis=2, outputs=2),
    row("Split", X, since=18, axis=3, num_outputs=3, outputs=3),
    row("Pad", X[0, 0], until=1, paddings=[0, 1, 2, 3], expected=lambda x: np.pad(x, ((0, 2), (1, 3)))),
    row(
        "Pad",
        X[0, 0],
        until=1,
        paddings=[1, 0, 2, 1],
        mode="reflect",
        expected=lambda x: np.pad(x, ((1, 2), (0, 1)), "reflect"),
    ),
    row("Pad", X[0, 0], since=2, until=10, pads=[0, 1, 2, 3], value=1.5),
    *(row("Pad", X[0, 0], since=2, until=10, pads=[1, 0, 1, 2], mode=m) for m in ("edge", "reflect")),
    row("Pad", X[0, 0], since=2, until=10, pads=[-1, 0, 1, -2]),
    row("Pad", X[0, 0], ints(0, 1, 2, 3), F(2), since=11),
    row("Pad", WHOLE, ints(0, 1, 2, 0, 0, -1), since=11, constants=(1,)),
    *(row("Pad", X[0, 0], ints(1, 0, 1, 2), since=11, mode=m) for m in ("edge", "reflect")),
    row("Pad", X, ints(1, 2), F(1), ints(-1), since=18),
    row("Pad", X[0, 0], ints(1, 0, 1, 2), since=19, mode="wrap"),
    row("Gather", X, np.array([[0, 2], [2, 1]]), axis=1),
    row("Gather", X, np.array([[0, -1], [-2, 1]]), axis=1, since=11),
    row("Gather", WHOLE, np.int32(1)),
    row("GatherElements", WHOLE, PICKED, axis=1),
    row("GatherElements", X[0, 0], np.array([[0, -1], [-2, 1]], np.int32), axis=-1),
    row("GatherND", WHOLE, np.array([[0, 1], [-1, 2]])),
    row("GatherND", WHOLE, np.array([[1], [-1]]), since=12, batch_dims=1),
    row("Scatter", X[0, 0], np.array([[0, 1]]), np.array([[9, 8]], F), expected=lambda *v: scattered(*v)),
    row(
        "Scatter",
        X[0, 0],
        np.array([[0], [1], [2], [0]]),
        data(4, 1),
        axis=1,
        expected=lambda *v: scattered(*v, axis=1),
    ),
    row("ScatterElements", X[0, 0], np.array([[0, -1], [2, 1]]), np.array([[9, 8], [7, 6]], F), axis=1),
    row("ScatterElements", X[0, 0], np.array([[0, 1], [0, 2]]), data(2, 2), since=16, reduction="add"),
    *(
        row("ScatterElements", X[0, 0], np.array([[0, 1], [0, 2]]), data(2, 2), since=18, reduction=r)
        for r in ("max", "min", "mul")
    ),
    row("ScatterND", WHOLE, np.array([[0, 1], [-1, 2]]), np.arange(8).reshape(2, 4)),
    row("ScatterND", X[0, 0], np.array([[0, 1], [0, 1]]), np.array([3, 4], F), since=16, reduction="add"),
    row("ScatterND", X[0, 0], np.array([[0, 1], [0, 1]]), np.array([3, -4], F), since=18, reduction="min"),
    row("TensorScatter", data(2, 3, 5, 2), data(2, 3, 2, 2), ints(1, 3), axis=2),
    row("TensorScatter", data(2, 3, 5, 2), data(2, 3, 2, 2), ints(4, 3), mode="circular"),
    row("DepthToSpace", SQUARES, blocksize=2),
    row("DepthToSpace", SQUARES, since=11, blocksize=2, mode="CRD"),
    row("SpaceToDepth", data(1, 2, 4, 6), blocksize=2),
    row("ReverseSequence", data(4, 3, 2), ints(1, 3, 4), batch_axis=1, time_axis=0),
    row("ReverseSequence", data(3, 4), ints(2, 4, 1), batch_axis=0, time_axis=1),
    row("ConstantOfShape", ints(2, 3)),
    row("ConstantOfShape", ints(2, 0), value=numpy_helper.from_array(np.array([7]))),
    row("EyeLike", X[0, 0], k=1),
    row("EyeLike", WHOLE[0], dtype=1),
    row("Range", F(1), F(4), F(0.5)),
    row("Range", np.int64(10), np.int64(4), np.int64(-2)),
    row("CenterCropPad", X, ints(4, 2), axes=[1, 3]),
    row("CenterCropPad", X, ints(3, 2, 5, 4)),
]

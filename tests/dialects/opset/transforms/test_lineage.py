"""A size that is said to be another's is that one in OpenVINO, for several sizes of the inputs."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import running

from stepwell.dialects.opset import (
    arithmetic,
    convolution,
    extent,
    gather,
    generation,
    matrix,
    movement,
    pooling,
    reduction,
    shape,
    slicing,
    sort,
    type,
)
from stepwell.dialects.opset.condition import SelectOp
from stepwell.dialects.opset.origins import Size, roots

WINDOW = {"strides": (1, 1), "dilations": (1, 1), "auto_pad": "explicit"}


def cases():
    one = np.ones((1, 1, 3, 3), np.float32)
    padded = {**WINDOW, "pads_begin": (1, 1), "pads_end": (1, 1)}
    valid = {**WINDOW, "pads_begin": (0, 0), "pads_end": (0, 0)}
    wide = {"kernel": (3, 3), "rounding_type": "floor", "index_element_type": "i64", "axis": 0}
    # Name, types of the Parameters, what is built of them,
    # and for each axis the (Parameter, axis) that has its size.
    yield "transpose", ["?,?,2"], lambda m, x: m(movement.TransposeOp, x, [2, 0, 1]), {1: (0, 0), 2: (0, 1)}
    yield "unsqueeze", ["?,?"], lambda m, x: m(shape.UnsqueezeOp, x, [0, -1]), {1: (0, 0), 2: (0, 1)}
    yield "squeeze", ["?,1,?"], lambda m, x: m(shape.Squeeze1Op, x, [1]), {0: (0, 0), 1: (0, 1 + 1)}
    yield "reduce", ["?,3,?"], lambda m, x: m(reduction.ReduceSumOp, x, [1], keep_dims=False), {0: (0, 0), 1: (0, 2)}
    yield (
        "reduce-kept",
        ["?,3,?"],
        lambda m, x: m(reduction.ReduceMaxOp, x, [-2], keep_dims=True),
        {0: (0, 0), 2: (0, 2)},
    )
    yield (
        "einsum",
        ["?,?,3", "?,3"],
        lambda m, x, y: m(matrix.EinsumOp, [x, y], equation="abc,dc->dba"),
        {0: (1, 0), 1: (0, 1), 2: (0, 0)},
    )
    yield "reshape", ["?,6"], lambda m, x: m(shape.ReshapeOp, x, [2, -1, 3], special_zero=False), {1: (0, 0)}
    yield (
        "reshape-zero",
        ["?,?,6"],
        lambda m, x: m(shape.ReshapeOp, x, [0, 3, -1], special_zero=True),
        {0: (0, 0), 2: None},
    )
    yield "turned", ["?,?"], lambda m, x: m(slicing.SliceOp, x, [-1], [-(1 << 31)], [-1], [1]), {0: (0, 0), 1: (0, 1)}
    yield "slice", ["?,?"], lambda m, x: m(slicing.SliceOp, x, [1], [3], [1], [1]), {0: (0, 0)}
    yield (
        "strided",
        ["?,?"],
        lambda m, x: m(slicing.StridedSliceOp, x, [0, 1], [0, 3], [1, 1], begin_mask=(1, 0), end_mask=(1, 0)),
        {0: (0, 0)},
    )
    yield "split", ["?,4"], lambda m, x: m(movement.SplitOp, x, 1, num_splits=2)[1], {0: (0, 0)}
    yield "concat", ["?,2", "3,2"], lambda m, x, y: m(movement.ConcatOp, [x, y], axis=0), {0: None}
    yield "gather", ["?,5,?"], lambda m, x: m(gather.GatherOp, x, [[1], [0]], 1, batch_dims=0), {0: (0, 0), 3: (0, 2)}
    yield "gather-nd", ["4,?"], lambda m, x: m(gather.GatherNDOp, x, [[1], [0]], batch_dims=0), {1: (0, 1)}
    yield (
        "pad",
        ["?,?"],
        lambda m, x: m(extent.PadOp, x, [0, 1], [0, 1], 0.0, pad_mode="constant"),
        {0: (0, 0), 1: None},
    )
    yield "tile", ["?,?"], lambda m, x: m(extent.TileOp, x, [1, 2]), {0: (0, 0), 1: None}
    yield "matmul", ["?,?,4", "4,?"], lambda m, x, y: m(matrix.MatMulOp, x, y), {0: (0, 0), 1: (0, 1), 2: (1, 1)}
    yield (
        "matmul-transposed",
        ["4,?", "?,4"],
        lambda m, x, y: m(matrix.MatMulOp, x, y, transpose_a=True, transpose_b=True),
        {0: (0, 1), 1: (1, 0)},
    )
    yield (
        "convolution",
        ["?,1,?,?"],
        lambda m, x: m(convolution.ConvolutionOp, x, one, **padded),
        {0: (0, 0), 2: (0, 2), 3: (0, 3)},
    )
    yield "valid", ["?,1,?,?"], lambda m, x: m(convolution.ConvolutionOp, x, one, **valid), {0: (0, 0), 2: None}
    yield "pool", ["?,1,?,?"], lambda m, x: m(pooling.MaxPoolOp, x, **padded, **wide)[0], {0: (0, 0), 2: (0, 2)}
    yield "top", ["?,?"], lambda m, x: m(sort.TopKOp, x, 2, axis=1, mode="max", sort="value")[0], {0: (0, 0)}
    yield "range", ["?,3"], counted, {0: (0, 0)}
    yield "broadcast", ["?,3"], spread, {0: (0, 0)}
    yield "add", ["?,3", "1,3"], lambda m, x, y: m(arithmetic.AddOp, x, y), {0: (0, 0)}
    yield "select", ["?,3"], lambda m, x: m(SelectOp, [[True]], x, 0.0), {0: (0, 0)}


def counted(m: running.Model, x):
    rows = m(gather.GatherOp, m(shape.ShapeOfOp, x), 0, 0, batch_dims=0)
    return m(generation.RangeOp, 0.0, m(type.ConvertOp, rows, destination_type="f32"), 1.0, output_type="f32")


def spread(m: running.Model, x):
    rows = m(gather.GatherOp, m(shape.ShapeOfOp, x), [0], 0, batch_dims=0)
    return m(extent.BroadcastOp, 1.0, m(movement.ConcatOp, [rows, m.constant([5])], axis=0), mode="numpy")


@pytest.mark.parametrize(("kinds", "build", "expected"), [c[1:] for c in cases()], ids=[c[0] for c in cases()])
def test_sizes(kinds, build, expected, tmp_path: Path):
    model = running.Model()
    given = [model.parameter(kind) for kind in kinds]
    value = build(model, *given)
    for axis, wanted in expected.items():
        found = roots(Size(value, axis))
        of = (value, axis) if wanted is None else (given[wanted[0]], wanted[1])
        assert found == {Size(*of)}
    module = model.result(value)
    random = np.random.default_rng(0)
    for size in (4, 7):
        fed = [
            random.random([int(d) if d != "?" else size + i for i, d in enumerate(kind.split(","))], np.float32)
            for kind in kinds
        ]
        (result,) = running.run(module, fed, tmp_path)
        for axis, wanted in expected.items():
            if wanted is not None:
                assert result.shape[axis] == fed[wanted[0]].shape[wanted[1]]

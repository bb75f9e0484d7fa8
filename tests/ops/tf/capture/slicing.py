"""Slices of strings and complex numbers, with computed numbers, and slices that are put."""

from __future__ import annotations

from tests.ops.tf.capture.define import Family, c64, f32, i16, i32, i64, raw, text, tf

FAMILY = Family()
op, case = FAMILY.op, FAMILY.case

op("Slice", c64(2, 3), begin=[0, 1], size=[-1, 2], label="complex")
op("Slice", c64(2, 3), i32.of([1, 0]), size=[1, 2], label="complex-computed")
op("Slice", text(2, 3), i32.of([0, 1]), size=[-1, 2], label="text-computed")
op("Slice", f32(2, 3), begin=[0, 1], size=[2, 1], label="rankless", forms="rankless", given={"x0": [2, 3]})
op("Slice", f32(4, 3), begin=[2, 1], size=[0, -1], label="empty-rest")
case("Slice", lambda x: raw.Slice(input=x, begin=tf.constant([], tf.int32), size=tf.constant([], tf.int32)), f32())
SLICES = {
    "complex": lambda x: x[::-1, 1],
    "complex-ellipsis": lambda x: x[..., 1:],
    "complex-new": lambda x: x[..., tf.newaxis, 0],
}
for label, build in SLICES.items():
    case("StridedSlice", lambda x, build=build: build(x), c64(2, 3), label=label)
TEXTS = {
    "text-reversed": lambda x: x[::-1, ..., ::2],
    "text-single": lambda x: x[1, tf.newaxis, :, -1],
    "text-all": lambda x: x[0, 1, 2],
}
for label, build in TEXTS.items():
    case("StridedSlice", lambda x, build=build: build(x), text(2, 3, 4), label=label)
COMPUTED = {
    "single-first": lambda x, i: x[i, 1:],
    "single-last": lambda x, i: x[..., i],
    "two": lambda x, i: x[i, :, i + 1],
    "all": lambda x, i: x[i, i, 2],
    "range-and-single": lambda x, i: x[i, i:, -1],
    "new-between": lambda x, i: x[:, tf.newaxis, i, tf.newaxis, ::-2],
    "after-ellipsis": lambda x, i: x[..., i, tf.newaxis, i : i + 2],
    "before-and-after": lambda x, i: x[i, ..., i],
}
for label, build in COMPUTED.items():
    case("StridedSlice", lambda x, i, build=build: build(x, i), f32(2, 3, 4), i32.of(1), label=label)
    case("StridedSlice", lambda x, i, build=build: build(x, i), f32(3, 3, 4), i32.of(-2), label=f"negative-{label}")
case("StridedSlice", lambda x, i: x[i, :, i], text(2, 3, 4), i32.of(1), label="text-computed")
for label, step in (("forward", 2), ("backward", -1)):
    case("StridedSlice", lambda x, s: x[::s, 1::s, :], f32(4, 5, 2), i32.of(step), label=f"step-{label}")
op("StridedSlice", f32(4, 5), i16.of([0, 1]), i16.of([3, 5]), strides=[2, 1], label="i16")
op(
    "StridedSlice",
    f32(4, 5),
    begin=[2],
    end=[3],
    strides=[1],
    shrink_axis_mask=1,
    begin_mask=1,
    label="begin-of-single",
)
op("StridedSlice", f32(4, 5), i32.of([-1, 1]), i32.of([0, 0]), i32.of([1, 1]), shrink_axis_mask=3, label="singles")
op(
    "StridedSlice",
    f32(4, 5),
    i32.of([1, 2]),
    i32.of([9, 3]),
    i32.of([1, 1]),
    end_mask=1,
    shrink_axis_mask=2,
    label="few",
)
op("StridedSlice", f32(4, 5), i32.of([0, 1, 2]), i32.of([9, 9, 9]), i32.of([1, 1, 2]), new_axis_mask=1, label="counts")
op("StridedSlice", f32(0, 5), begin=[0, 1], end=[3, 3], strides=[1, 1], label="empty")
op("StridedSlice", f32(4, 5), begin=[1, 0], end=[3, 0], strides=[1, 1], ellipsis_mask=2, label="ellipsis-at-end")
op(
    "StridedSlice",
    f32(4, 5),
    begin=[0, 0],
    end=[0, 0],
    strides=[1, 1],
    new_axis_mask=3,
    shrink_axis_mask=1,
    label="new-first",
)
case(
    "StridedSlice",
    lambda x: tf.ensure_shape(x[..., 1, tf.newaxis, :2], [2, 1, 2]),
    f32(2, 3, 4).rankless(),
    label="rankless",
    given={"x": [2, 3, 4]},
)
PUTS = {
    "range": {"begin": [1, 0], "end": [3, 5], "strides": [1, 2]},
    "backward": {"begin": [3, 4], "end": [1, 1], "strides": [-1, -1]},
    "row": {"begin": [1], "end": [2], "strides": [1], "shrink_axis_mask": 1},
    "last": {"begin": [0, -1], "end": [0, 0], "strides": [1, 1], "ellipsis_mask": 1, "shrink_axis_mask": 2},
    "new": {"begin": [0, 1], "end": [0, 3], "strides": [1, 1], "new_axis_mask": 1},
    "only-new": {"begin": [0], "end": [0], "strides": [1], "new_axis_mask": 1},
    "all": {"begin": [0], "end": [0], "strides": [1], "begin_mask": 1, "end_mask": 1},
}
SIZES = {"range": (2, 3), "backward": (2, 3), "row": (5,), "last": (4,), "new": (1, 2, 5), "only-new": (1, 4, 5)}
for label, where in PUTS.items():
    size = SIZES.get(label, (4, 5))
    case(
        "TensorStridedSliceUpdate",
        lambda x, y, where=where: raw.TensorStridedSliceUpdate(input=x, value=y, **where),
        f32(4, 5),
        f32(*size),
        label=label,
    )
    case(
        "StridedSliceGrad",
        lambda y, where=where: raw.StridedSliceGrad(shape=[4, 5], dy=y, **where),
        f32(*size),
        label=label,
    )
case(
    "TensorStridedSliceUpdate",
    lambda x, i, y: raw.TensorStridedSliceUpdate(
        input=x, begin=[i, 1], end=[0, 3], strides=[1, 1], shrink_axis_mask=1, value=y
    ),
    f32(4, 5),
    i32.of(-1),
    f32(2),
    label="computed",
)
case(
    "TensorStridedSliceUpdate",
    lambda x, y: raw.TensorStridedSliceUpdate(input=x, begin=[0, 1], end=[0, 3], strides=[1, 1], end_mask=1, value=y),
    c64(4, 5),
    c64(4, 2),
    label="complex",
)
op("TensorStridedSliceUpdate", i64(5), begin=[1], end=[3], strides=[1], value=[7, 8], label="i64")
case(
    "StridedSliceGrad",
    lambda s, y: raw.StridedSliceGrad(shape=s, begin=[1], end=[3], strides=[1], dy=y),
    i32.of([5]),
    f32(2),
    label="computed-shape",
    forms="static",
)

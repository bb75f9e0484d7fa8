"""Data moved about: reshapes, slices, joins, pads, tiles."""

from __future__ import annotations

from tests.ops.tf.capture.define import Family, boolean, f16, f32, f64, i8, i32, i64, raw, text, tf, u8

FAMILY = Family()
op, case = FAMILY.op, FAMILY.case

KINDS = {"i32": i32, "i64": i64, "f16": f16, "boolean": boolean, "text": text, "u8": u8}

# Shapes.
for shape, label in (([3, 2], "2d"), ([-1], "flat"), ([2, -1, 1], "one"), ([1, 6, 1], "ones")):
    op("Reshape", f32(2, 3), shape=shape, label=label)
op("Reshape", f32(2, 3), i32.of([3, -1]), label="input", forms="static")
op("Reshape", f32(2, 3), i64.of([3, -1]), label="i64-input", forms="static")
case("Reshape", lambda x: raw.Reshape(tensor=x, shape=tf.constant([], tf.int32)), f32(1, 1), label="to-scalar")
op("Reshape", f32(), shape=[1, -1], label="of-scalar")
op("Reshape", f32(0, 3), shape=[3, 0], label="empty")
op("Reshape", f32(2, 0), shape=[0, 5], label="empty-wider")
case("Reshape", lambda x: tf.reshape(x, [tf.shape(x)[0], 6]), f32(2, 3, 2), label="part-of-shape")
case("Reshape", lambda x: tf.reshape(x, [-1, tf.shape(x)[2], 3]), f32(2, 3, 2), label="computed")
for label, kind in KINDS.items():
    op("Reshape", kind(2, 3), shape=[3, 2], label=label, forms="static")
for axis in (0, 1, 2, -1, -3):
    op("ExpandDims", f32(2, 3), axis=axis, label=f"axis{axis}")
op("ExpandDims", f32(), axis=0, label="scalar")
op("ExpandDims", f32(2, 3), i32.of(1), label="input", forms="static")
case("ExpandDims", lambda x: raw.ExpandDims(input=x, axis=tf.constant([1])), f32(2, 3), label="vector-axis")
case("ExpandDims", lambda x: raw.ExpandDims(input=x, axis=tf.constant(-1, tf.int64)), f32(2, 3), label="i64-axis")
op("ExpandDims", f32(0, 3), axis=0, label="empty")
for axis, label in (([0], "first"), ([-1], "last"), ([0, 2], "two"), ([-4, 2], "mixed"), ([0, 2, 3], "three")):
    op("Squeeze", f32(1, 2, 1, 1), axis=axis, label=label)
op("Squeeze", f32(1, 2, 1, 3), axis=[], label="all", forms="static")
op("Squeeze", f32(1, 1), axis=[], label="to-scalar", forms="static")
op("Squeeze", f32(1, 1), axis=[0, 1], label="both")
op("Squeeze", f32(1, 2, 1, 3).known(1, None, 1, 3), axis=[], label="all-partly")
op("Squeeze", f32(2, 3), axis=[], label="nothing", forms="static")
for perm in ([1, 0, 2], [2, 0, 1], [0, 2, 1], [0, 1, 2]):
    op("Transpose", f32(2, 3, 4), perm=perm, label="".join(map(str, perm)))
op("Transpose", f32(2, 3), i32.of([1, 0]), label="input")
op("Transpose", f32(2, 3), i64.of([1, 0]), label="i64-input")
op("Transpose", f32(2, 1, 3, 2, 2), perm=[4, 2, 0, 3, 1], label="5d")
case("Transpose", lambda x: raw.Transpose(x=x, perm=tf.constant([], tf.int32)), f32(), label="scalar")
case("Transpose", lambda x: tf.transpose(x), f32(2, 3, 4), label="reversed")
for label, kind in KINDS.items():
    op("Transpose", kind(2, 3), perm=[1, 0], label=label, forms="static")
op("InvertPermutation", i32.of([2, 0, 3, 1]))
op("InvertPermutation", i64.of([2, 0, 3, 1]), label="i64")
op("InvertPermutation", i32.of([]), label="empty")

# Joins and parts.
for axis in (0, 1, 2, -1, -2):
    op("ConcatV2", [f32(2, 3, 4), f32(2, 3, 4)], axis=axis, label=f"axis{axis}")
op("ConcatV2", [f32(2, 3), f32(2, 1), f32(2, 4)], axis=1, label="three")
op("ConcatV2", [f32(2, 3), f32(2, 0)], axis=1, label="empty")
op("ConcatV2", [f32(2, 0), f32(2, 0)], axis=1, label="all-empty")
case(
    "ConcatV2",
    lambda x, y: raw.ConcatV2(values=[x, y], axis=tf.constant(-1, tf.int64)),
    f32(2, 3),
    f32(2, 2),
    label="i64-axis",
)
case("ConcatV2", lambda x: raw.ConcatV2(values=[x, tf.constant([[1.0, 2.0]])], axis=0), f32(2, 2), label="constant")
op("ConcatV2", [f32(2, 3), f32(2, 3).known(None, 3)], axis=0, label="partly")
op("Concat", [f32(2, 3), f32(1, 3)], concat_dim=0)
op("Concat", [f32(2, 3), f32(2, 2)], concat_dim=-1, label="negative")
op("Concat", [f32(3), f32(2), f32(1)], concat_dim=0, label="1d")
for label, kind in KINDS.items():
    op("ConcatV2", [kind(2, 3), kind(2, 1)], axis=1, label=label, forms="static")
    op("Pack", [kind(2, 3), kind(2, 3)], axis=1, label=label, forms="static")
for axis in (0, 1, 2, -1, -3):
    op("Pack", [f32(2, 3), f32(2, 3)], axis=axis, label=f"axis{axis}")
op("Pack", [f32(), f32(), f32()], label="scalars")
op("Pack", [f32(2, 3)], axis=-1, label="one")
op("Pack", [f32(2, 0), f32(2, 0)], axis=1, label="empty")
for axis in (0, 1, -1, -3):
    op("Unpack", f32(2, 2, 2), num=2, axis=axis, label=f"axis{axis}")
op("Unpack", f32(3), num=3, label="scalars")
op("Unpack", f32(1, 4), num=1, label="one")
op("Unpack", i64(2, 3), num=3, axis=-1, label="i64")
case("Unpack", lambda x: raw.Unpack(value=x, num=3, axis=1)[2], f32(2, 3), label="one-used")
for axis, number in ((0, 2), (1, 3), (2, 4), (-1, 2), (-3, 1)):
    op("Split", f32(2, 3, 4), axis=axis, num_split=number, label=f"axis{axis}-{number}")
op("Split", i32.of(1), f32(2, 6), num_split=3, label="axis-input", forms="static")
op("Split", i64(4, 0), axis=0, num_split=2, label="empty")
for axis, sizes in ((0, [1, 1]), (1, [1, 2]), (-1, [1, 0, 3]), (2, [-1, 3]), (-2, [1, -1])):
    op("SplitV", f32(2, 3, 4), size_splits=sizes, axis=axis, num_split=len(sizes), label=f"axis{axis}")
op("SplitV", f32(2, 6), i32.of([1, 5]), axis=1, num_split=2, label="input")
op("SplitV", f32(2, 6), i64.of([1, -1]), axis=1, num_split=2, label="i64-input")
case(
    "SplitV",
    lambda x: raw.SplitV(value=x, size_splits=tf.constant([4], tf.int64), axis=0, num_split=1),
    f32(4),
    label="one",
)

# Slices.
for begin, size in (([0, 1, 0], [1, 2, 3]), ([1, 0, 2], [-1, -1, 1]), ([0, 0, 0], [2, 3, 4]), ([1, 1, 1], [0, 1, 2])):
    op("Slice", f32(2, 3, 4), begin=begin, size=size, label=f"{begin}{size}".replace(" ", ""))
op("Slice", f32(2, 3), i32.of([0, 1]), i32.of([2, 1]), label="inputs")
op("Slice", f32(2, 3), i64.of([0, 1]), i64.of([-1, -1]), label="i64-inputs")
op("Slice", f32(5), i32.of([3]), size=[2], label="begin-input")
op("Slice", f32(5), begin=[3], size=[0], label="nothing")
op("Slice", f32(0, 3), begin=[0, 1], size=[0, 2], label="empty")
for label, kind in KINDS.items():
    op("Slice", kind(2, 3), begin=[0, 1], size=[-1, 2], label=label, forms="static")
SLICES = {
    "ranges": lambda x: x[0:2, 1:3],
    "steps": lambda x: x[::2, ::-1],
    "negative": lambda x: x[-1:, :-1, -3:-1],
    "shrink": lambda x: x[1],
    "shrink-last": lambda x: x[..., -1],
    "shrink-all": lambda x: x[0, 1, 2],
    "shrink-middle": lambda x: x[:, 1, 1:],
    "new": lambda x: x[tf.newaxis],
    "new-last": lambda x: x[..., tf.newaxis],
    "new-middle": lambda x: x[:, tf.newaxis, 1:2],
    "new-and-shrink": lambda x: x[tf.newaxis, 1, ..., tf.newaxis],
    "shrink-and-new": lambda x: x[0, tf.newaxis, :, tf.newaxis, 2],
    "ellipsis": lambda x: x[..., 1:3],
    "ellipsis-middle": lambda x: x[1:, ..., :2],
    "ellipsis-none": lambda x: x[0:1, ..., 1:2, 1:2],
    "beyond": lambda x: x[0:100, -100:2, 5:],
    "reversed": lambda x: x[::-1, :, ::-2],
    "reversed-range": lambda x: x[:, 2:0:-1, 3::-2],
    "nothing": lambda x: x[2:1],
    "nothing-reversed": lambda x: x[0:1:-1],
    "everything": lambda x: x[:],
    "last-kept": lambda x: x[:, -1:],
}
for label, build in SLICES.items():
    case("StridedSlice", lambda x, build=build: build(x), f32(2, 3, 4), label=label)
for label, kind in KINDS.items():
    case("StridedSlice", lambda x: x[0, 1:], kind(2, 3), label=label, forms="static")
op("StridedSlice", f32(4, 5), i32.of([0, 1]), i32.of([3, 5]), i32.of([2, 1]), label="inputs")
op("StridedSlice", f32(4, 5), i32.of([-1]), i32.of([-3]), i32.of([-1]), label="inputs-reversed")
op("StridedSlice", f32(4, 5), i32.of([1]), i32.of([2]), strides=[1], shrink_axis_mask=1, label="inputs-shrink")
op("StridedSlice", f32(4, 5), i64.of([1, 0]), i64.of([3, 2]), strides=[1, 1], label="i64-inputs")
op("StridedSlice", f32(4, 5), begin=[1, 1], end=[3, 3], strides=[1, 1], begin_mask=2, end_mask=1, label="masks")
op("StridedSlice", f32(4, 5), begin=[-2, 3], end=[0, 0], strides=[1, -1], end_mask=3, label="masks-reversed")
op("StridedSlice", f32(4, 5), begin=[0], end=[0], strides=[1], shrink_axis_mask=1, begin_mask=1, label="mask-of-shrunk")
case("StridedSlice", lambda x: tf.shape(x)[1:-1], f32(2, 3, 4, 5), label="of-shape", forms="dynamic")
case("StridedSlice", lambda x, i: x[i], f32(4, 5), i32.of(2), label="index-input")
case("StridedSlice", lambda x, i: x[:, i : i + 2], f32(4, 5), i32.of(1), label="range-input")

# Pads and tiles.
PADDINGS = [[0, 1], [2, 0], [1, 1]]
op("Pad", f32(2, 3, 4), paddings=PADDINGS)
op("PadV2", f32(2, 3, 4), paddings=PADDINGS, constant_values=1.5)
op("PadV2", f32(2, 3), i32.of([[1, 0], [0, 2]]), f32.of(-3.0), label="inputs")
op("Pad", f32(2, 3), i64.of([[1, 0], [0, 2]]), label="i64-input")
op("Pad", f32(2, 3), i32.of([[1, 0], [0, 2]]), label="input")
op("Pad", f32(5), paddings=[[0, 0]], label="nothing")
op("Pad", f32(0, 3), paddings=[[1, 1], [0, 0]], label="empty")
op("Pad", f32(2, 3, 2, 2, 1), paddings=[[0, 0], [1, 1], [0, 1], [1, 0], [0, 0]], label="5d")
for label, kind in (("i32", i32), ("i64", i64), ("f16", f16), ("u8", u8), ("f64", f64), ("i8", i8)):
    op("Pad", kind(2, 3), paddings=[[1, 0], [0, 2]], label=label, forms="static")
op("PadV2", i32(2, 3), paddings=[[1, 0], [0, 2]], constant_values=7, label="i32")
for mode in ("REFLECT", "SYMMETRIC"):
    op("MirrorPad", f32(2, 3, 4), paddings=[[0, 1], [2, 0], [1, 1]], mode=mode, label=mode.lower())
    op("MirrorPad", f32(4), paddings=[[3, 2]], mode=mode, label=f"{mode.lower()}-1d")
    op("MirrorPad", f32(2, 3), i32.of([[1, 0], [0, 2]]), mode=mode, label=f"{mode.lower()}-input")
    op("MirrorPad", f32(2, 3), i64.of([[1, 1], [2, 2]]), mode=mode, label=f"{mode.lower()}-i64-input")
    op("MirrorPad", i32(2, 3), paddings=[[1, 0], [0, 2]], mode=mode, label=f"{mode.lower()}-i32")
op("MirrorPad", f32(2, 3), paddings=[[2, 2], [3, 3]], mode="SYMMETRIC", label="whole")
for multiples in ([2, 1, 3], [1, 1, 1], [1, 2, 0]):
    op("Tile", f32(2, 3, 2), multiples=multiples, label="".join(map(str, multiples)))
op("Tile", f32(2, 3), i32.of([2, 3]), label="input")
op("Tile", f32(2, 3), i64.of([2, 3]), label="i64-input")
op("Tile", f32(3), multiples=[4], label="1d")
for label, kind in KINDS.items():
    op("Tile", kind(2, 3), multiples=[2, 2], label=label, forms="static")
case("Tile", lambda x: raw.Tile(input=x, multiples=tf.constant([], tf.int32)), f32(), label="scalar")
for shape, label in (([2, 3, 4], "rank"), ([3, 4], "same"), ([2, 3, 4, 4], "ranks")):
    op("BroadcastTo", f32(3, 1) if label != "ranks" else f32(3, 1, 4), shape=shape, label=label)
op("BroadcastTo", f32(3, 1), i32.of([2, 3, 4]), label="input", forms="static")
op("BroadcastTo", f32(3, 1), i64.of([3, 4]), label="i64-input", forms="static")
op("BroadcastTo", f32(), shape=[2, 3], label="scalar")
op("BroadcastTo", f32(1, 3), shape=[0, 3], label="empty")
op("BroadcastTo", i32(3, 1), shape=[3, 2], label="i32")
op("BroadcastTo", text(3, 1), shape=[3, 2], label="text")
op("BroadcastTo", boolean(1), shape=[3], label="boolean")

# Reversals and turns.
for axis in ([0], [-1], [0, 2], [-2, 0]):
    op("ReverseV2", f32(2, 3, 4), axis=axis, label="".join(map(str, axis)))
op("ReverseV2", i32(5), axis=[0], label="i32")
op("ReverseV2", boolean(2, 3), axis=[1], label="boolean")
op("ReverseV2", text(2, 3), axis=[1], label="text")
op("ReverseV2", f32(0, 3), axis=[1], label="empty")
case("ReverseV2", lambda x: raw.ReverseV2(tensor=x, axis=tf.constant([], tf.int32)), f32(2, 3), label="none")
case("ReverseV2", lambda x: raw.ReverseV2(tensor=x, axis=tf.constant([1], tf.int64)), f32(2, 3), label="i64-axis")
op("ReverseV2", f32(2, 3), i32.of([1]), label="axis-input")
op("Reverse", f32(2, 3, 4), dims=[True, False, True])
op("Reverse", i32(2, 3), dims=[False, True], label="i32")
op("Reverse", f32(2, 3), dims=[False, False], label="none")
op("ReverseSequence", f32(3, 4, 2), i32.of([1, 3, 4]), seq_dim=1, batch_dim=0)
op("ReverseSequence", f32(4, 3, 2), i64.of([1, 3, 4]), seq_dim=0, batch_dim=1, label="time-major")
op("ReverseSequence", f32(2, 3, 4), seq_lengths=[0, 2, 4], seq_dim=2, batch_dim=1, label="constant")
op("ReverseSequence", i32(3, 4), i32.of([1, 3, 4]), seq_dim=1, label="i32")
for shift, axis, label in (
    ([1], [0], "one"),
    ([-2], [-1], "negative"),
    ([1, 2], [0, 1], "two"),
    ([1, 2], [1, 1], "twice"),
):
    op("Roll", f32(3, 4), shift=shift, axis=axis, label=label)
op("Roll", f32(3, 4), shift=7, axis=1, label="scalars")
op("Roll", f32(3, 4), i32.of([1]), axis=[1], label="input")
op("Roll", f32(3, 4), i64.of([1, -1]), i64.of([1, 0]), label="i64-inputs")
op("Roll", i32(5), shift=[12], axis=[0], label="i32")
op("Roll", f32(2, 3, 4), shift=[-5], axis=[-2], label="beyond")
op("UnravelIndex", i32.of([7, 3, 0]), dims=[2, 3, 4])
op("UnravelIndex", i64.of([7, 3, 0]), i64.of([2, 3, 4]), label="i64-inputs", forms="static")
op("UnravelIndex", i32.of(5), dims=[2, 3], label="scalar")
op("ConcatOffset", i32.of(1), [i32.of([2, 3]), i32.of([2, 5])])
op("DataFormatDimMap", i32.of([0, 1, -1, 3]))
op("DataFormatVecPermute", i32.of([1, 2, 3, 4]))
op("DataFormatVecPermute", i32.of([[1, 2], [3, 4], [5, 6], [7, 8]]), src_format="NHWC", dst_format="NCHW", label="2d")
op(
    "StridedSliceGrad",
    i32.of([4, 5]),
    begin=[1, 0],
    end=[3, 5],
    strides=[1, 2],
    dy=[[1.0, 2, 3], [4, 5, 6]],
    label="constant",
    forms="static",
)

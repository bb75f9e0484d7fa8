"""Blocks of space turned into batch or depth, and back."""

from __future__ import annotations

from tests.ops.tf.capture.define import Family, c64, f16, f32, i8, i32, i64, raw, text, tf

FAMILY = Family()
op, case = FAMILY.op, FAMILY.case

op("SpaceToBatchND", f32(1, 4, 4, 2), block_shape=[2, 2], paddings=[[0, 0], [0, 0]])
op("SpaceToBatchND", f32(2, 3, 5, 2), block_shape=[2, 3], paddings=[[1, 0], [1, 3]], label="padded")
op("SpaceToBatchND", f32(2, 6), block_shape=[3], paddings=[[0, 0]], label="2d")
op("SpaceToBatchND", f32(2, 4, 3), block_shape=[2], paddings=[[1, 1]], label="3d")
op("SpaceToBatchND", f32(1, 4, 2, 6, 1), block_shape=[2, 1, 3], paddings=[[0, 0], [1, 0], [0, 0]], label="5d")
op("SpaceToBatchND", f32(1, 4, 4, 2), i32.of([2, 2]), i32.of([[0, 0], [2, 0]]), label="inputs", forms="static")
op("SpaceToBatchND", f32(1, 4, 4, 2), i64.of([2, 2]), i64.of([[0, 0], [2, 0]]), label="i64-inputs", forms="static")
op("SpaceToBatchND", i32(1, 4, 4, 2), block_shape=[1, 1], paddings=[[0, 0], [0, 0]], label="i32-ones")
op("BatchToSpaceND", f32(4, 2, 2, 2), block_shape=[2, 2], crops=[[0, 0], [0, 0]])
op("BatchToSpaceND", f32(12, 2, 3, 2), block_shape=[2, 3], crops=[[1, 0], [1, 3]], label="cropped")
op("BatchToSpaceND", f32(6, 2), block_shape=[3], crops=[[0, 0]], label="2d")
op("BatchToSpaceND", f32(4, 4, 3), block_shape=[2], crops=[[1, 1]], label="3d")
op("BatchToSpaceND", f32(6, 4, 2, 2, 1), block_shape=[2, 1, 3], crops=[[0, 0], [1, 0], [0, 0]], label="5d")
op("BatchToSpaceND", f32(4, 2, 2, 2), i32.of([2, 2]), i32.of([[0, 0], [1, 0]]), label="inputs", forms="static")
op("BatchToSpaceND", f32(4, 2, 2, 2), i64.of([2, 2]), i64.of([[0, 0], [1, 0]]), label="i64-inputs", forms="static")
op("SpaceToBatch", f32(1, 4, 4, 2), paddings=[[0, 0], [1, 1]], block_size=2)
op("BatchToSpace", f32(4, 2, 3, 2), crops=[[0, 0], [1, 1]], block_size=2)
for name, nhwc, nchw in (("SpaceToDepth", (2, 4, 6, 3), (2, 3, 4, 6)), ("DepthToSpace", (2, 2, 3, 8), (2, 8, 2, 3))):
    op(name, f32(*nhwc), block_size=2)
    case(
        name,
        lambda x, name=name: getattr(raw, name)(input=x, block_size=2, data_format="NCHW"),
        f32(*nchw),
        oracle=lambda x, name=name: _channels_first(getattr(raw, name)(input=_channels_last(x), block_size=2)),
        label="nchw",
    )
    op(name, i32(*nhwc), block_size=2, label="i32")
    op(name, f16(*nhwc), block_size=2, label="f16")
op("SpaceToDepth", f32(1, 6, 6, 1), block_size=3, label="three")
op("DepthToSpace", f32(1, 2, 2, 9), block_size=3, label="three")


def _channels_last(x):
    return tf.transpose(x, [0, 2, 3, 1])


def _channels_first(x):
    return tf.transpose(x, [0, 3, 1, 2])


def _vectors(x):
    """[N, C, H, W] as [N, C / 4, H, W, 4]."""
    n, c, h, w = x.shape
    return tf.transpose(tf.reshape(x, [n, c // 4, 4, h, w]), [0, 1, 3, 4, 2])


def _of_vectors(x):
    n, c, h, w, four = x.shape
    return tf.reshape(tf.transpose(x, [0, 1, 4, 2, 3]), [n, c * four, h, w])


for name, shape in (("SpaceToDepth", (2, 2, 4, 6, 4)), ("DepthToSpace", (2, 4, 2, 3, 4))):
    case(
        name,
        lambda x, name=name: getattr(raw, name)(input=x, block_size=2, data_format="NCHW_VECT_C"),
        i8(*shape),
        oracle=lambda x, name=name: _vectors(
            _channels_first(getattr(raw, name)(input=_channels_last(_of_vectors(x)), block_size=2))
        ),
        label="vectors",
        forms="static",
    )
    op(name, c64(1, 4, 4, 4), block_size=2, label="complex")
    op(name, text(1, 4, 4, 4), block_size=2, label="text")

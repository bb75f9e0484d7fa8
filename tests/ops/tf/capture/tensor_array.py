"""Arrays of tensors, of the first generation of loops."""

from __future__ import annotations

from tests.ops.tf.capture.define import Family, f32, i32, raw, tf

FAMILY = Family()
case = FAMILY.case


def scattered(x, indices, size, dynamic=False):
    handle, flow = raw.TensorArrayV3(size=size, dtype=x.dtype, dynamic_size=dynamic)
    return handle, raw.TensorArrayScatterV3(handle=handle, indices=indices, value=x, flow_in=flow)


def written(size, *items):
    handle, flow = raw.TensorArrayV3(size=size, dtype="float32")
    for index, item in enumerate(items):
        flow = raw.TensorArrayWriteV3(handle=handle, index=index, value=item, flow_in=flow)
    return handle, flow


PERMUTED = i32.of([2, 0, 3, 1])
for x, label in ((f32(4), "1d"), (i32(4, 2, 3), "3d")):
    case("TensorArraySizeV3", lambda x, i: _size(*scattered(x, i, 4)), x, PERMUTED, label=label)
    case("TensorArrayReadV3", lambda x, i, k: _read(x, i, k), x, PERMUTED, i32.of(3), label=label)
    case(
        "TensorArrayScatterV3",
        lambda x, i: _gather(*scattered(x, i, 4), [0, 1, 2, 3], x.dtype),
        x,
        PERMUTED,
        label=label,
    )
    case("TensorArrayGatherV3", lambda x, i: _gather(*scattered(x, i, 4), [3, 1], x.dtype), x, PERMUTED, label=label)
case("TensorArrayConcatV3", lambda x, i: _concat(*scattered(x, i, 4)), f32(4, 3, 2), PERMUTED)
case("TensorArrayWriteV3", lambda x, y: _gather(*written(2, x, y), [1, 0], x.dtype), f32(3), f32(3))
case("TensorArrayWriteV3", lambda x, v: _appended(x, v), f32(4, 2), f32(2), label="dynamic")
case("TensorArrayCloseV3", lambda x, y: _closed(x, y), f32(3), f32(3))
case("TensorArraySplitV3", lambda x: _split(x), f32(5, 2))


def _size(handle, flow):
    return raw.TensorArraySizeV3(handle=handle, flow_in=flow)


def _read(x, indices, k):
    handle, flow = scattered(x, indices, 4)
    return raw.TensorArrayReadV3(handle=handle, index=k, flow_in=flow, dtype=x.dtype)


def _gather(handle, flow, indices, dtype):
    return raw.TensorArrayGatherV3(handle=handle, indices=indices, flow_in=flow, dtype=dtype)


def _concat(handle, flow):
    return [tf.identity(t) for t in raw.TensorArrayConcatV3(handle=handle, flow_in=flow, dtype="float32")]


def _appended(x, value):
    handle, flow = scattered(x, [0, 1, 2, 3], 4, dynamic=True)
    flow = raw.TensorArrayWriteV3(handle=handle, index=4, value=value, flow_in=flow)
    return _gather(handle, flow, [2, 4, 0], x.dtype)


def _closed(x, y):
    handle, flow = written(2, x, y)
    result = _gather(handle, flow, [0, 1], x.dtype)
    with tf.control_dependencies([result]):
        raw.TensorArrayCloseV3(handle=handle)
    return result


def _split(x):
    handle, flow = raw.TensorArrayV3(size=2, dtype="float32")
    flow = raw.TensorArraySplitV3(handle=handle, value=x, lengths=tf.constant([2, 3], tf.int64), flow_in=flow)
    return raw.TensorArrayReadV3(handle=handle, index=1, flow_in=flow, dtype="float32")

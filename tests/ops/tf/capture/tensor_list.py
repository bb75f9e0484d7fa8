"""Lists of tensors."""

from __future__ import annotations

from tests.ops.tf.capture.define import Family, f32, i32, raw, tf

FAMILY = Family()
case = FAMILY.case


def listed(x):
    return raw.TensorListFromTensor(
        tensor=x, element_shape=tf.constant([-1 if d is None else d for d in x.shape[1:]], tf.int32)
    )


def stacked(handle, shape=(3,), dtype="float32", number=-1):
    return raw.TensorListStack(
        input_handle=handle, element_shape=tf.constant(shape, tf.int32), element_dtype=dtype, num_elements=number
    )


case("TensorListFromTensor", lambda x: stacked(listed(x)), f32(4, 3))
case("TensorListFromTensor", lambda x: stacked(listed(x), [], "int32"), i32(4), label="scalars")
case("TensorListFromTensor", lambda x: stacked(listed(x), [3, 2]), f32(4, 3, 2), label="3d")
case("TensorListStack", lambda x: stacked(listed(x), [-1]), f32(4, 3), label="open")
case("TensorListStack", lambda x: stacked(listed(x), number=4), f32(4, 3), label="number")
case("TensorListLength", lambda x: raw.TensorListLength(input_handle=listed(x)), f32(4, 3))
case("TensorListGetItem", lambda x, i: _item(listed(x), i), f32(4, 3), i32.of(2))
case("TensorListGetItem", lambda x: _item(listed(x), 1), f32(4, 3), label="constant")
case(
    "TensorListSetItem",
    lambda x, i, y: stacked(raw.TensorListSetItem(input_handle=listed(x), index=i, item=y)),
    f32(4, 3),
    i32.of(2),
    f32(3),
)
case(
    "TensorListReserve",
    lambda x: stacked(raw.TensorListSetItem(input_handle=_reserved(2), index=1, item=x), number=2),
    f32(3),
)
case("TensorListReserve", lambda x: stacked(_filled(x, 3)), f32(3), label="filled")
case("EmptyTensorList", lambda x, y: stacked(_push(_push(_empty(), x), y)), f32(3), f32(3))
case("TensorListPushBack", lambda x, y: stacked(_push(listed(x), y)), f32(4, 3), f32(3))
case(
    "TensorListPopBack",
    lambda x: raw.TensorListPopBack(input_handle=listed(x), element_shape=[3], element_dtype="float32")[1] + 0.0,
    f32(4, 3),
)
case(
    "TensorListResize",
    lambda x: stacked(raw.TensorListResize(input_handle=listed(x), size=6)),
    f32(4, 3),
    label="longer",
)
case(
    "TensorListResize",
    lambda x, n: stacked(raw.TensorListResize(input_handle=listed(x), size=n)),
    f32(4, 3),
    i32.of(2),
    label="shorter",
)
for shape in ((2, 3, 4), (3, 5)):
    case(
        "TensorListConcatV2",
        lambda x: raw.TensorListConcatV2(
            input_handle=listed(x),
            element_shape=x.shape[1:],
            leading_dims=tf.constant([], tf.int64),
            element_dtype="float32",
        ),
        f32(*shape),
        label=f"{len(shape)}d",
        forms="static",
    )
case(
    "TensorListGather",
    lambda x, i: raw.TensorListGather(input_handle=listed(x), indices=i, element_shape=[3], element_dtype="float32"),
    f32(4, 3),
    i32.of([2, 0]),
)
case(
    "TensorListScatterV2",
    lambda x: stacked(raw.TensorListScatterV2(tensor=x, indices=[2, 0, 1], element_shape=[3], num_elements=-1)),
    f32(3, 3),
)
case(
    "TensorListConcatLists",
    lambda x, y: stacked(raw.TensorListConcatLists(input_a=listed(x), input_b=listed(y), element_dtype="float32")),
    f32(4, 3),
    f32(2, 3),
)
case(
    "TensorListSplit",
    lambda x: _item(
        raw.TensorListSplit(tensor=x, element_shape=[-1, 3], lengths=tf.constant([1, 3], tf.int64)), 1, [3, 3]
    ),
    f32(4, 3),
)
case(
    "TensorListElementShape",
    lambda x: raw.TensorListElementShape(input_handle=listed(x), shape_type="int32"),
    f32(4, 3),
    forms="static",
)


def _item(handle, index, shape=(3,)):
    return raw.TensorListGetItem(
        input_handle=handle, index=index, element_shape=tf.constant(shape, tf.int32), element_dtype="float32"
    )


def _reserved(number):
    return raw.TensorListReserve(element_shape=[3], num_elements=number, element_dtype="float32")


def _filled(x, number):
    handle = _reserved(number)
    for i in range(number):
        handle = raw.TensorListSetItem(input_handle=handle, index=i, item=x * (i + 1.0))
    return handle


def _empty():
    return raw.EmptyTensorList(element_shape=[3], max_num_elements=-1, element_dtype="float32")


def _push(handle, x):
    return raw.TensorListPushBack(input_handle=handle, tensor=x)

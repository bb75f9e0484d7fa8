"""Less used forms of operators. Of many older ones TensorFlow has no kernel any more."""

from __future__ import annotations

from tests.ops.tf.capture.define import Family, f32, i32, i64, raw, tf

FAMILY = Family()
op, case = FAMILY.op, FAMILY.case

case(
    "TensorListScatter",
    lambda x, at: raw.TensorListStack(
        input_handle=raw.TensorListScatter(tensor=x, indices=at, element_shape=[3]),
        element_shape=[3],
        element_dtype=tf.float32,
    ),
    f32(2, 3),
    i32.of([1, 0]),
)
case(
    "TensorListScatterIntoExistingList",
    lambda x, y, at: raw.TensorListStack(
        input_handle=raw.TensorListScatterIntoExistingList(
            input_handle=raw.TensorListFromTensor(tensor=x, element_shape=[3]), tensor=y, indices=at
        ),
        element_shape=[3],
        element_dtype=tf.float32,
    ),
    f32(4, 3),
    f32(2, 3),
    i32.of([3, 1]),
)
op("Gather", f32(4, 2), i64.of([3, 0]), label="i64")

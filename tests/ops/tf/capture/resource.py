"""Variables that live in the graph, and those that are frozen."""

from __future__ import annotations

from tests.ops.tf.capture.define import Family, f32, i32, i64, raw, tf, v1

FAMILY = Family()
case = FAMILY.case

SHAPES = {"scalar": [], "1d": [2], "2d": [3, 4]}


def numbers(shape, start, dtype="float32"):
    count = 1
    for size in shape:
        count *= size
    return tf.cast(tf.constant([start + 0.5 * i for i in range(count)], shape=shape), dtype)


for operator in ("Assign", "AssignAdd", "AssignSub"):
    for label, shape in SHAPES.items():
        case(operator, lambda x, o=operator, s=shape: _ref(x, o, s), f32(), label=label, freeze=False)
for dtype in ("int8", "uint8", "int16", "int32", "int64", "float16", "float64"):
    case("Assign", lambda x, d=dtype: _assigned(x, d), f32(), label=dtype, freeze=False)
for operator in ("AssignVariableOp", "AssignAddVariableOp", "AssignSubVariableOp"):
    for label, shape in SHAPES.items():
        case(operator, lambda x, o=operator, s=shape: _resource(x, o, s), f32(), label=label, freeze=False)
case("VariableV2", lambda x: x + v1.get_variable("v", initializer=numbers([2, 3], 1.0), use_resource=False), f32(2, 3))
case("VarHandleOp", lambda x: x + v1.get_variable("v", initializer=numbers([2, 3], 1.0), use_resource=True), f32(2, 3))
case("ResourceGather", lambda i: _gathered(i, tf.float32), i32.of([[1, 0], [2, 2]]))
case("ResourceGather", lambda i: _gathered(i, tf.int64), i64.of([1, 0]), label="i64")
case("IsVariableInitialized", lambda x: _initialized(x), f32(2), freeze=False)
case("VarIsInitializedOp", lambda x: _is_initialized(x), f32(2), freeze=False)


def _ref(x, operator, shape):
    variable = raw.VariableV2(shape=shape, dtype="float32")
    assigned = raw.Assign(ref=variable, value=numbers(shape, 1.0))
    if operator == "Assign":
        with v1.control_dependencies([assigned.op]):
            return raw.Add(x=x, y=raw.Identity(input=variable))
    return raw.Sub(x=getattr(raw, operator)(ref=assigned, value=numbers(shape, 3.0)), y=x)


def _assigned(x, dtype):
    variable = raw.VariableV2(shape=[3], dtype=dtype)
    with v1.control_dependencies([raw.Assign(ref=variable, value=numbers([3], 2.0, dtype)).op]):
        return raw.Add(x=tf.cast(tf.abs(x), dtype), y=raw.Identity(input=variable))


def _resource(x, operator, shape):
    handle = raw.VarHandleOp(shape=shape, dtype="float32")
    done = raw.AssignVariableOp(resource=handle, value=numbers(shape, 1.0))
    if operator != "AssignVariableOp":
        with v1.control_dependencies([done]):
            done = getattr(raw, operator)(resource=handle, value=numbers(shape, 4.0))
    with v1.control_dependencies([done]):
        return raw.Mul(x=x, y=raw.ReadVariableOp(resource=handle, dtype="float32"))


def _gathered(i, dtype):
    variable = v1.get_variable("v", initializer=tf.reshape(tf.range(12, dtype=dtype), [3, 4]), use_resource=True)
    return raw.ResourceGather(resource=variable.handle, indices=i, dtype=dtype)


def _initialized(x):
    variable = raw.VariableV2(shape=[2], dtype="float32")
    with v1.control_dependencies([raw.Assign(ref=variable, value=[1.0, 2.0]).op]):
        return tf.where(raw.IsVariableInitialized(ref=variable), x, x * 2.0)


def _is_initialized(x):
    handle = raw.VarHandleOp(shape=[2], dtype="float32")
    with v1.control_dependencies([raw.AssignVariableOp(resource=handle, value=[1.0, 2.0])]):
        return tf.where(raw.VarIsInitializedOp(resource=handle), x, x * 2.0)
